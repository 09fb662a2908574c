"""Recurring work: each turn is a function that a test can call; APScheduler only wakes it."""

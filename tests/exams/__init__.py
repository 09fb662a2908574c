"""Examinations of minutes, each run by a make target of its own."""

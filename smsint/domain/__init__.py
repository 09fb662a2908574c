"""Decisions, as pure functions: values in, values out; time and chance are arguments."""

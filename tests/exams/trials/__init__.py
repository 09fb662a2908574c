"""Rehearsed trials with a known effect, analyzed from their exports."""

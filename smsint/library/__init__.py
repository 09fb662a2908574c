"""Reads the message library from its files, and checks it."""

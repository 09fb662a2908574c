"""The library's examination: whole programmes for whole cohorts."""

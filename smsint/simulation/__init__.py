"""Synthetic people on a virtual clock, driving the same services as real ones."""

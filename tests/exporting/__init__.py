"""The research export."""

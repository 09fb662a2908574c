"""The tests: examples that read as sentences about the domain."""

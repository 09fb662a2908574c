"""The harness of the benchmarks, and what can be counted instead of timed."""

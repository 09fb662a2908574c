"""Same-run ratios against named baselines; how they are measured stands in docs/performance.md."""

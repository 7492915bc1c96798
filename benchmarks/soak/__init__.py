"""A simulated room for hours, to see that nothing grows and nothing is lost. `python -m benchmarks.soak`."""

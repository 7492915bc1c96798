"""The days of a plan for any calendar."""

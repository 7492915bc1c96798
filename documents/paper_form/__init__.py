"""The questions as a form on paper."""

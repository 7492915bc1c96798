"""The verbs of `python -m storage`, one in each file: `run` takes the words after it and returns the exit code."""

"""Text that a person typed, made fit for paper and for files."""

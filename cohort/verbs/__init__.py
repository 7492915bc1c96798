"""What `python -m cohort` can do, a file each."""

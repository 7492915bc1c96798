"""What is held about someone."""

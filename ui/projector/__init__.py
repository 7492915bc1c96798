"""What is on the wall."""

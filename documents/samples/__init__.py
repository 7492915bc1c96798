"""One filled example of every document."""

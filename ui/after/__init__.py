"""What comes after the module."""

"""Coming into a module."""

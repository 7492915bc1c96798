"""What everybody in a module sees of the room."""

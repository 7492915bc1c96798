"""Files taken away and brought back."""

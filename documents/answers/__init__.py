"""Everything somebody said as a file, taken away and brought back."""

"""A filled form on paper, typed in."""

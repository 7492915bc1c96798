"""A team’s screens."""

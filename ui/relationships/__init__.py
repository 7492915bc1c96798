"""The people who matter, as cards and doors."""

"""The one page for a sponsor."""

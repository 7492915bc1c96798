"""A figure drawn on paper."""

"""A figure drawn on the screen with plotly."""

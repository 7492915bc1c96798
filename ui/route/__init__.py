"""Which route fits."""

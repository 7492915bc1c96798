"""The report on a module, in every format."""

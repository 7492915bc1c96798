"""Cases, resources, words and their sources, and the ways between them."""

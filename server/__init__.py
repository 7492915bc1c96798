"""Plain HTTP around the pages: starting up, health, return links, the cookie and security headers."""

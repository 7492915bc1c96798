"""The name of the cookie that says whose answers to load; the server sets it, the visit reads it."""

COOKIE = "mutual_ready"

"""The names of the cookies, which the server sets: whose answers to load, and who runs a module."""

COOKIE = "mutual_ready"
FACILITATOR_COOKIE = "mutual_ready_facilitator"

"""`python -m server`: serve the app with uvicorn, with the settings it was measured with.

Every argument is handed on to uvicorn after ours, so `--host`, `--port`, `--ssl-keyfile` and the like work.
"""

from __future__ import annotations

import sys

import uvicorn

# Compression of the websocket costs more than it saves; one process, since sessions live in its memory. A message from
# a browser holds what the widgets of one screen hold: 8 MB is more than all that anybody may write on one.
SETTINGS = (
    "app:app",
    "--ws=websockets-sansio",
    "--ws-per-message-deflate=false",
    "--ws-ping-interval=30",
    "--ws-ping-timeout=30",
    "--ws-max-size=8388608",
    "--no-access-log",
    "--proxy-headers",
    "--forwarded-allow-ips=127.0.0.1",
    "--timeout-graceful-shutdown=5",
)

if __name__ == "__main__":
    uvicorn.main([*SETTINGS, *sys.argv[1:]], prog_name="python -m server")

"""`python -m benchmarks.bare_app`: the bare page, served by the same server with the same settings as ours."""

from __future__ import annotations

import sys
from pathlib import Path

import streamlit as st
import uvicorn
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from server.__main__ import SETTINGS


async def well(_request: Request) -> Response:
    """It has nothing that could be unwell."""
    return PlainTextResponse("well")


app = st.App(Path(__file__).parent / "bare_page.py", routes=[Route("/healthz", well)])

if __name__ == "__main__":
    uvicorn.main(["benchmarks.bare_app:app", *SETTINGS[1:], *sys.argv[1:]], prog_name="python -m benchmarks.bare_app")

"""The server: Streamlit's pages, our plain HTTP routes beside them, and the headers on every answer.

`make run` serves it with uvicorn; `streamlit run app.py` works as well.
"""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from server.font import font_route
from server.headers import cookie_and_headers
from server.health import health_routes
from server.private_numbers import private_numbers
from server.routes import http_routes
from server.start import base_path, settings, start_or_explain, warm
from server.static import compressed_assets
from server.turns import turns
from ui.fault import show_fault

start_or_explain()

app = st.App(
    Path(__file__).parent / "pages" / "router.py",
    routes=[*health_routes(settings()), *http_routes(base_path()), font_route(base_path())],
    middleware=[
        *turns(),
        *cookie_and_headers(base_path()),
        *private_numbers(settings()),
        *compressed_assets(base_path()),
    ],
    lifespan=warm,
    on_script_error=show_fault,
)

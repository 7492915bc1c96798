"""The theme, put together once: Streamlit does it anew for every click, a third of the processor time of an answer."""

from __future__ import annotations

from collections.abc import Callable

from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session

_PUTS_IT_TOGETHER = "_populate_theme_msg"  # of Streamlit, and private: without it all is as it was, and slower

Populate = Callable[..., None]


def put_theme_together_once() -> None:
    """From now on what the settings say of the theme stays as it is: call it once they are read."""
    populate: Populate | None = getattr(app_session, _PUTS_IT_TOGETHER, None)
    if populate is not None:
        setattr(app_session, _PUTS_IT_TOGETHER, remembering(populate))


def remembering(populate: Populate) -> Populate:
    """The same function, which works out each section of the theme the first time only."""
    known: dict[str, CustomThemeConfig] = {}

    def copy(message: CustomThemeConfig, section: str = "theme") -> None:
        if section not in known:
            known[section] = CustomThemeConfig()
            populate(known[section], section)
        if known[section].ByteSize():  # else it must stay absent, as Streamlit leaves it
            message.MergeFrom(known[section])

    return copy

"""What the server says to whoever runs it: its settings, whether it can work, and who may read its numbers."""

from __future__ import annotations

NOT_FOR_YOU = (
    "These numbers are told to this machine only, or to whoever sends the token in MUTUAL_READY_METRICS_TOKEN.\n"
)
BAD_LOG = "MUTUAL_READY_LOG must be plain or json. Set it to one of them, or leave it out."
BAD_RETAIN = "MUTUAL_READY_RETAIN must be hourly or off. Set it to one of them, or leave it out."
BAD_METRICS_KEY = (
    "MUTUAL_READY_METRICS_TOKEN is too easy to guess or cannot be sent. Use at least 24 letters and digits without "
    "spaces, such as what `openssl rand -hex 24` prints."
)


def bad_base_path(given: str) -> str:
    """The setting MUTUAL_READY_BASE_PATH is not a path."""
    return (
        f"MUTUAL_READY_BASE_PATH is “{given}”, which is not a path.\n"
        "Use letters, digits, dots and hyphens with slashes between, such as /ready, or leave it empty."
    )


def unknown_setting(name: str, near: str | None) -> str:
    """A variable that looks like a setting of ours and is none."""
    meant = f" Did you mean {near}?" if near else ""
    return f"{name} is not a setting of Mutual Ready, so it does nothing.{meant}"

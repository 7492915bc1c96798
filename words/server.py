"""What the server says when it cannot start, and on the small pages outside the app."""

CANNOT_START = "Mutual Ready did not start."

STORE_AWAY_TITLE = "We cannot reach your answers just now"
STORE_AWAY = (
    "The database does not answer. Nothing that was called saved is lost.",
    "Please try the link again in a few minutes. If it still fails, tell whoever runs this service for you.",
)

ELSEWHERE_TITLE = "Nothing was changed"
ELSEWHERE = (
    "Another site asked for this on your behalf, and we do only what you ask for on our own pages.",
    "If you meant to do it, go back to our page and press the button there.",
)


def dead_link(expired: bool) -> tuple[str, tuple[str, ...]]:
    """The title and text for a private link that opens nothing."""
    if expired:
        return (
            "This private link has stopped working",
            (
                "Either a newer link was made, or this one was not used for 180 days.",
                "If another device still opens your assessment, you can copy or make a link there, under "
                "“Your private link”.",
            ),
        )
    return (
        "This private link opens nothing",
        (
            "Part of the address may be missing: check that you copied all of it, up to the last letter.",
            "Nothing that was saved has been lost.",
        ),
    )

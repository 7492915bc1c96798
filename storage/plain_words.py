"""What people who answer are told of trouble with the database: what is the matter, and what they can do.

How to mend it is for whoever runs the server, and stands in the log (`storage.messages`).
"""

from __future__ import annotations

from storage import messages

_WAIT = "This usually passes within a minute; if not, tell whoever runs this service."
_TELL = "Please tell whoever runs this service."

BUSY = f"The database is busy just now. {_WAIT}"
STOPPING = f"The service is stopping, perhaps for a new version. {_WAIT}"
SEALED = f"Texts cannot be read or kept just now; none is lost. {_TELL}"
AWAY = f"The database cannot be reached just now. {_TELL}"

_SAID = {
    messages.BUSY: BUSY,
    messages.NO_ANSWER: f"The database did not answer in time. {_WAIT}",
    messages.CROWDED: f"The database has more to do just now than it can. {_WAIT}",
    messages.CLOSED: STOPPING,
    messages.TEXT_SEALED: SEALED,
    messages.READ_ONLY: f"The database can be read just now, but not written. {_TELL}",
    messages.FULL: f"The database has no room left. {_TELL}",
    messages.GONE: f"The database has been moved or deleted, so nothing can be kept just now. {_TELL}",
    messages.DAMAGED: f"The database is damaged, so nothing can be kept just now. {_TELL}",
    messages.FAILING: f"The disk of the database has failed. {_TELL}",
    messages.NEARLY_FULL: f"The disk of the database is nearly full. {_TELL}",
    messages.OLDER_DATABASE: f"The database has not been brought to this version yet. {_TELL}",
    messages.OTHER: f"The database has failed. {_TELL}",
}


def publicly(error: Exception) -> str:
    """What may be said to everybody of what SQLAlchemy, a driver or the file system raised."""
    return in_plain_words(messages.kind_of(error)[0])


def in_plain_words(message: str, otherwise: str = AWAY) -> str:
    """The same of one of the sentences of `storage.messages`; of all that tell of no way in, that there is none."""
    return _SAID.get(message, otherwise)

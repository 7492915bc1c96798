"""One way of logging for everything in the process: a line for each event, with nothing personal in it.

Links, codes and the addresses of visitors are cut out of every line. Of a fault we write its kind and where in the code
it happened, but never its message nor any value, since those may quote what somebody answered.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from traceback import walk_tb
from typing import Any

from streamlit import config
from streamlit import logger as streamlit_logger

from server.settings import LogKind
from storage import StorageUnavailable

CUT = "…"
OF_THE_SERVER = ("uvicorn", "uvicorn.error", "uvicorn.asgi", "websockets")
SAY_NOTHING_OF_PEOPLE = (StorageUnavailable, ImportError)  # faults whose words are about the database or the code

_SECRET = re.compile(r"(?<![\w-])(?=[\w-]*[A-Z0-9])[\w-]{32,}")  # tokens and hashes; long names have neither
_IPV4 = re.compile(r"(?<![\d.])(?!127\.0\.0\.1|0\.0\.0\.0)\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?![\d.])")
_IPV6 = re.compile(r"\[?(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:)+:(?:[0-9a-f]{1,4}:?)*)\]?", re.I)
_ADDRESS = re.compile(r"/(?:r|j|t)/[^\s\"']+")
_ROOT = Path(__file__).parents[1]


def scrubbed(text: str) -> str:
    """`text` without anything that opens somebody's answers or says where they are."""
    for each in (_ADDRESS, _SECRET, _IPV4, _IPV6):
        text = each.sub(CUT, text)
    return text


class _Line(logging.Formatter):
    def fault(self, record: logging.LogRecord) -> list[str]:
        """The kinds of a fault and of what caused it, each with its place, innermost last."""
        fault = record.exc_info[1] if record.exc_info else None
        told = []
        while fault is not None:
            why = f": {scrubbed(str(fault))}" if isinstance(fault, SAY_NOTHING_OF_PEOPLE) else ""
            told.append(f"{type(fault).__name__}{why} at {_places(fault)}")
            fault = fault.__cause__ or fault.__context__
        return told

    def moment(self, record: logging.LogRecord) -> datetime:
        return datetime.fromtimestamp(record.created, UTC)


class Json(_Line):
    """A line of JSON: `time` (UTC), `level`, `from`, `event`, and `fault` where there was one."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        line: dict[str, Any] = {
            "time": self.moment(record).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "event": scrubbed(record.getMessage()),
        }
        if record.exc_info:
            line["fault"] = self.fault(record)
        return json.dumps(line, ensure_ascii=False)


class Plain(_Line):
    """A line for people who watch a terminal."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, and one more for each fault."""
        first = f"{self.moment(record):%H:%M:%S} {record.levelname.lower()}: {scrubbed(record.getMessage())}"
        return "\n  ".join([first, *self.fault(record)])


def begin(kind: LogKind) -> None:
    """Let everything in this process log in this way, also what makes a handler of its own later."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Json() if kind == "json" else Plain())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)

    def hand_over(logger: logging.Logger) -> None:
        logger.handlers = []
        logger.propagate = True

    for name in OF_THE_SERVER:
        hand_over(logging.getLogger(name))
    streamlit_logger.setup_formatter = hand_over
    streamlit_logger.update_formatter()
    config.set_option("logger.enableRich", False)  # it would print the words of a fault past all this
    threading.excepthook = _thread_ended
    logging.captureWarnings(True)
    logging.getLogger("uvicorn.access").disabled = True  # it would write private links down
    logging.getLogger("alembic").setLevel(logging.WARNING)


def _thread_ended(told: threading.ExceptHookArgs) -> None:
    if told.exc_value is not None:
        fault = (told.exc_type, told.exc_value, told.exc_traceback)
        logging.getLogger(__name__).error("A thread ended with a fault", exc_info=fault)


def _places(fault: BaseException) -> str:
    frames = [(Path(frame.f_code.co_filename), line) for frame, line in walk_tb(fault.__traceback__)]
    ours = [(path, line) for path, line in frames if path.is_relative_to(_ROOT) and ".venv" not in path.parts]
    shown = [*ours[-4:], *[each for each in frames[-1:] if each not in ours]]
    return ", ".join(f"{'/'.join(path.parts[-2:])}:{line}" for path, line in shown) or "an unknown place"

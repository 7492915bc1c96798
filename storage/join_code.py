"""Join codes: said across a room and typed on a phone, in syllables, without a letter that looks like another sign.

Six syllables such as in "MAKE DYTA FENY" are 33⁶ codes, 30 bits. Left out are B, I, L, O, S, U, V and Z, which are
taken for 8, 1, 1, 0, 5, V, U and 2; C, J, Q and X, whose sound is another's; and with digits none can be confused.
"""

from __future__ import annotations

import re
import secrets

CONSONANTS = "DFGHKMNPRTW"
VOWELS = "AEY"
SYLLABLES = 6
LENGTH = 2 * SYLLABLES
_SHOWN_IN = 4
_NOT_TO_BE_SAID_ALOUD = ("RAPE", "DYKE", "PAKY", "FAGE", "GAY", "TARD", "KYKE", "HYMY", "WANK", "PYKY")
_IN_AN_ADDRESS = re.compile(r".*/[jt]/", re.DOTALL)
_NOT_A_LETTER = re.compile(r"[^A-Z0-9]")


def new_code() -> str:
    """A new join code as it is kept: twelve capital letters."""
    while True:
        code = "".join(secrets.choice(CONSONANTS) + secrets.choice(VOWELS) for _ in range(SYLLABLES))
        if not any(word in code for word in _NOT_TO_BE_SAID_ALOUD):
            return code


def typed(text: str) -> str:
    """What somebody typed, pasted or scanned as a code is kept: capitals, spaces and hyphens or a whole address."""
    return _NOT_A_LETTER.sub("", _IN_AN_ADDRESS.sub("", text).upper())[: 2 * LENGTH]


def spaced(code: str) -> str:
    """A code as it is shown, in groups of four: "MAKE DYTA FENY"."""
    return " ".join(code[start : start + _SHOWN_IN] for start in range(0, len(code), _SHOWN_IN))

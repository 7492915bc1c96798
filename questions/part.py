"""What every part of a bank is made of: parts that cannot change, and the texts and ids inside them."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=60)]
Text = Annotated[str, StringConstraints(min_length=1, max_length=2000)]


class Part(BaseModel):
    """Base of all bank parts: immutable, and a misspelt field is a fault rather than ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

"""The JSON Schema of a stage file, made from the typed bank, so that an editor can help while one writes."""

from __future__ import annotations

from typing import Any

from questions.model import Stage


def stage_schema() -> dict[str, Any]:
    """The schema of `stages/<stage-id>.yaml`, as JSON Schema 2020-12."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **Stage.model_json_schema()}

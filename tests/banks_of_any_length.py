"""Whole banks as files, with as many stages as a test asks for."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import yaml

DAY = date(2026, 6, 15)
ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh"),
    *("eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth"),
)


def write_bank(folder: Path, stages: int, questions: int = 2, confidence: int = 1, about: int = 1) -> Path:
    """A bank about gardens: so many stages, questions and confidence items in each, questions about the person."""
    names = [f"bed-{ORDINALS[place]}" for place in range(stages)]
    bank = {
        "id": "garden",
        "version": "1.0.0",
        "title": "Garden Ready",
        "subject": "laying out a garden",
        "introduction": "For whoever has a garden to lay out.",
        "law_seen_to": DAY,
        "ladder": [{"name": name, "meaning": f"It is {name}."} for name in ("Bare", "Dug", "Sown", "Grown", "Ripe")],
        "confidence_scale": {"stem": "How sure are you that you can", "low": "Not", "middle": "Half", "high": "Quite"},
        "about": [_about(order) for order in range(about)],
        "stages": names,
    }
    _write(folder / "bank.yaml", bank)
    for place, name in enumerate(names):
        _write(folder / "stages" / f"{name}.yaml", _stage(name, place, questions))
    items = [_item(name, order) for name in names for order in range(confidence)]
    _write(folder / "confidence.yaml", {"confidence": items})
    source = {"id": "book", "title": "On Gardens", "publisher": "Us", "year": "2024", "standing": "checked"}
    _write(folder / "sources.yaml", {"sources": [source | {"checked": DAY}]})
    return folder


def _stage(name: str, place: int, questions: int) -> dict[str, Any]:
    return {
        "id": name,
        "title": f"Lay out the {ORDINALS[place]} bed",
        "short": f"The {ORDINALS[place]} bed",
        "purpose": "To have something to eat.",
        "good": "Something grows.",
        "cycle": "Spring",
        "questions": [_question(name, place, order) for order in range(questions)],
    }


def _question(name: str, place: int, order: int) -> dict[str, Any]:
    ref = f"{name}-{ORDINALS[order]}"
    gate: dict[str, Any] = {"gate": 2} if order == 0 else {}
    return gate | {
        "id": ref,
        "text": f"Is the {ORDINALS[order]} row of the {ORDINALS[place]} bed dug?",
        "short": f"The {ORDINALS[order]} row",
        "why": "Nothing grows by itself.",
        "evidence": ["A spade beside it"],
        "who_knows": "The gardener",
        "rungs": [f"It is at {word}." for word in ("none", "a start", "half", "most", "all")],
        "sources": ["book"],
        "next_steps": [
            {
                "id": f"{ref}-dig",
                "title": f"Dig the {ORDINALS[order]} row of the {ORDINALS[place]} bed",
                "who": "The gardener",
                "weeks": 1,
                "hours": 2,
                "first_move": "Fetch the spade.",
                "done_when": "It is dug.",
                "moves": {name: 1},
                "opens": [ref] if order == 0 else [],
            }
        ],
    }


def _item(name: str, order: int) -> dict[str, Any]:
    return {"id": f"sure-{name}-{ORDINALS[order]}", "stage": name, "text": f"dig {name} in {ORDINALS[order]} weather?"}


def _about(order: int) -> dict[str, Any]:
    options = [{"id": "clay", "label": "Clay"}, {"id": "sand", "label": "Sand"}]
    return {"id": f"soil-{ORDINALS[order]}", "text": f"What is your {ORDINALS[order]} soil?", "options": options}


def _write(file: Path, content: dict[str, Any]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(yaml.safe_dump(content, sort_keys=False, allow_unicode=True), "utf-8")

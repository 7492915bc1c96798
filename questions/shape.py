"""Hold a draft against the typed bank, and say each misfit in words an author knows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from questions import change_model, model, route_model
from questions.draft import Draft
from questions.faults import Fault
from questions.nearest import nearest
from questions.part import Part
from questions.yaml_lines import Path
from words import faults_shape as words
from words.faults import Wording

FIELDS = sorted(
    {
        field
        for part in (*vars(model).values(), *vars(route_model).values(), *vars(change_model).values())
        if isinstance(part, type) and issubclass(part, Part)
        for field in part.model_fields
    }
)

_FORMS = {"version": "three numbers with dots, such as 1.0.0", "url": "an address that begins with https://"}
_FIXED = ("rungs", "ladder", "discuss")
_LONGEST_SHOWN = 60


@dataclass(frozen=True, slots=True)
class _Misfit:
    """One error of the validator: the `field` it is about, the value `found` and that value as `written`."""

    field: str
    found: Any
    written: str
    limits: Mapping[str, Any]
    message: str


def shaped(draft: Draft, most: int) -> tuple[model.Bank | None, tuple[Fault, ...]]:
    """The typed bank, or None and every misfit in what could be read, up to `most`."""
    try:
        return model.Bank.model_validate(draft.tree), ()
    except ValidationError as invalid:
        return None, tuple(islice(_faults(draft, invalid), most))


def _faults(draft: Draft, invalid: ValidationError) -> Iterator[Fault]:
    for error in invalid.errors(include_url=False):
        path: Path = tuple(part for part in error["loc"] if part != "[key]")
        if draft.is_unread(path) or _only_misses_the_unsound(error):
            continue
        field = next(part for part in reversed(path) if isinstance(part, str))
        written = draft.at(path).raw or _shown(error["input"])
        misfit = _Misfit(field, error["input"], written, error.get("ctx", {}), error["msg"])
        yield draft.fault(path, _wording(error["type"], misfit))


def _only_misses_the_unsound(error: ErrorDetails) -> bool:
    """Whether a list is called too short only because pydantic counts the parts that are sound."""
    return error["type"] == "too_short" and len(error["input"]) >= error["ctx"]["min_length"]


def _wording(kind: str, misfit: _Misfit) -> Wording:
    if misfit.found is None:
        return words.empty_field(misfit.field)
    return _SAY.get(kind, _otherwise)(misfit)


def _shown(value: object) -> str:
    return f"“{value[:_LONGEST_SHOWN]}”" if isinstance(value, str) else words.SOMETHING_ELSE


def _text(misfit: _Misfit) -> Wording:
    if isinstance(misfit.found, bool):
        return words.yes_no_for_text(misfit.field, misfit.written)
    if isinstance(misfit.found, int | float):
        return words.number_for_text(misfit.field, misfit.written)
    if isinstance(misfit.found, date):
        return words.date_for_text(misfit.field, misfit.written)
    return words.not_text(misfit.field)


def _form(misfit: _Misfit) -> Wording:
    if misfit.field in _FORMS:
        return words.bad_form(misfit.field, _FORMS[misfit.field])
    return words.bad_id(misfit.found[:_LONGEST_SHOWN])


def _count(misfit: _Misfit) -> Wording:
    low, high = misfit.limits.get("min_length"), misfit.limits.get("max_length")
    rule = words.count_rule(low, high, exactly=misfit.field in _FIXED)
    return words.wrong_count(misfit.field, rule, len(misfit.found))


def _range(misfit: _Misfit) -> Wording:
    ((sign, limit),) = misfit.limits.items()
    return words.out_of_range(misfit.field, misfit.written, words.range_rule(sign, limit))


def _otherwise(misfit: _Misfit) -> Wording:
    return words.odd_shape(misfit.field, misfit.message)


_SAY: dict[str, Callable[[_Misfit], Wording]] = {
    "missing": lambda misfit: words.missing_field(misfit.field),
    "extra_forbidden": lambda misfit: words.unknown_field(misfit.field, nearest(misfit.field, FIELDS)),
    "string_type": _text,
    "string_pattern_mismatch": _form,
    "string_too_short": lambda misfit: words.empty_field(misfit.field),
    "string_too_long": lambda misfit: words.too_long(misfit.field, misfit.limits["max_length"]),
    "too_short": _count,
    "too_long": _count,
    "int_type": lambda misfit: words.not_a_number(misfit.field, misfit.written),
    "float_type": lambda misfit: words.not_a_number(misfit.field, misfit.written),
    "bool_type": lambda misfit: words.not_true_or_false(misfit.field, misfit.written),
    "tuple_type": lambda misfit: words.not_a_list(misfit.field),
    "dict_type": lambda misfit: words.not_fields(misfit.field),
    "model_type": lambda misfit: words.not_fields(misfit.field),
    "literal_error": lambda misfit: words.not_a_choice(misfit.field, misfit.written, misfit.limits["expected"]),
    "greater_than": _range,
    "greater_than_equal": _range,
    "less_than_equal": _range,
    "date_type": lambda misfit: words.not_a_date(misfit.field, misfit.written),
    "date_from_datetime_inexact": lambda misfit: words.not_a_date(misfit.field, misfit.written),
}

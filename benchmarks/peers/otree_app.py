"""Writes the questions of a bank as a project of oTree's (MIT), one question on a page, so that each answer is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from questions.model import Bank, Question

APP = "assess"
_SETTINGS = f"""
SESSION_CONFIGS = [dict(name="{APP}", app_sequence=["{APP}"], num_demo_participants=1)]
SESSION_CONFIG_DEFAULTS = dict(real_world_currency_per_point=1.0, participation_fee=0.0)
LANGUAGE_CODE, REAL_WORLD_CURRENCY_CODE, USE_POINTS = "en", "GBP", True
ADMIN_USERNAME, ADMIN_PASSWORD, SECRET_KEY = "admin", "admin", "of a server that lives for a minute"
"""
_HEAD = f"""
from otree.api import *

class C(BaseConstants):
    NAME_IN_URL, PLAYERS_PER_GROUP, NUM_ROUNDS = "{APP}", None, 1

class Subsession(BaseSubsession):
    pass

class Group(BaseGroup):
    pass

class Player(BasePlayer):
"""
_PAGE = """
class {name}(Page):
    form_model, form_fields, template_name = "player", ["{field}"], "{app}/Question.html"
"""
_TEMPLATE = """{{ block title }}Readiness{{ endblock }}
{{ block content }}{{ formfields }}{{ next_button }}{{ endblock }}
"""


def write_project(folder: Path, bank: Bank) -> None:
    """The whole project in `folder`. Fields are called q0, q1 and so on."""
    questions = list(bank.questions.values())
    (app := folder / APP).mkdir()
    (folder / "_static").mkdir()
    (folder / "settings.py").write_text(_SETTINGS)
    (app / "Question.html").write_text(_TEMPLATE)
    (app / "__init__.py").write_text("".join(_source(questions)))


def _source(questions: list[Question]) -> Iterator[str]:
    yield _HEAD
    for place, question in enumerate(questions):
        choices = [[level, rung] for level, rung in enumerate(question.rungs)]
        given = f"label={question.text!r}, choices={choices!r}, widget=widgets.RadioSelect"
        yield f"    q{place} = models.IntegerField({given})\n"
    names = [f"Page{place}" for place in range(len(questions))]
    yield from (_PAGE.format(name=name, field=f"q{place}", app=APP) for place, name in enumerate(names))
    yield f"\npage_sequence = [{', '.join(names)}]\n"

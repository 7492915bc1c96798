"""What lies round the questions of a bank, as sections of its preview: routes, cases, words, sources and changes."""

from __future__ import annotations

from collections.abc import Iterator

from questions.change_model import Change
from questions.html import Html, join, listed, paragraph, tag, terms
from questions.model import Bank, Case
from questions.route_model import Need, Route, RouteFinder
from words import preview as words

Sections = dict[str, tuple[str, Html]]


def library(bank: Bank) -> Sections:
    """Each section's title and content by a name for its address; what the bank does not have is left out."""
    found: Sections = {
        "routes": (words.ROUTES, join(_routes(bank.routes)) if bank.routes else Html("")),
        "cases": (words.CASES, join(_case(each, bank.person) for each in bank.cases)),
        "resources": (words.RESOURCES, _terms([(each.title, each.use) for each in bank.resources])),
        "glossary": (words.GLOSSARY, _terms([(", ".join((t.term, *t.also)), t.meaning) for t in bank.glossary])),
        "sources": (words.SOURCES, listed(list(_sources(bank)))),
        "changes": (words.CHANGES, join(join(_change(bank, each)) for each in bank.changes)),
    }
    return {name: section for name, section in found.items() if section[1]}


def _terms(pairs: list[tuple[str, str]]) -> Html:
    return terms(pairs) if pairs else Html("")


def _routes(finder: RouteFinder) -> Iterator[Html]:
    yield tag("p", finder.introduction)
    for question in finder.questions:
        yield tag("h3", question.text)
        yield paragraph(question.help)
        yield listed([option.label for option in question.options])
    for regime in finder.regimes:
        yield tag("h3", regime.title)
        yield tag("p", words.NEEDS)
        yield listed([_need(each) for each in regime.needs])
        for route in regime.routes:
            yield from _route(route)


def _route(route: Route) -> Iterator[Html]:
    yield tag("h4", route.title)
    yield tag("p", route.summary)
    yield listed([*(_need(each) for each in route.needs), *route.conditions, *route.ask_lawyer])
    yield tag("p", f"{words.LAW} {route.law}")


def _need(need: Need) -> str:
    met = f"{need.met} {words.NOT_MET} " if need.met else ""
    return f"{met}{need.unmet} ({need.law})"


def _case(case: Case, person: str) -> Html:
    return join(
        (
            tag("h3", case.title),
            tag("p", f"{case.service}. {case.place}, {case.years}."),
            tag("p", case.story),
            tag("p", f"{words.did(person)} {case.commissioner_did}"),
            tag("p", f"{words.LESSON} {case.lesson}"),
            tag("h4", words.DISCUSS),
            listed(case.discuss),
        )
    )


def _sources(bank: Bank) -> Iterator[str]:
    for each in bank.sources:
        line = words.source(each.title, each.publisher, each.year, each.standing, each.checked)
        link = tag("a", each.url, href=each.url) if each.url else Html("")
        yield join((line, " ", link, each.note or ""))


def _change(bank: Bank, change: Change) -> Iterator[Html]:
    named = {ref: question.text for ref, question in bank.questions.items()}
    named |= {ref: step.title for ref, (_, step) in bank.next_steps.items()}
    yield tag("h3", words.change(change.version, change.issued))
    yield tag("p", change.summary)
    yield listed(
        [
            *(words.was(each.was.text) for each in change.reworded),
            *(words.added(named.get(ref, ref)) for ref in change.added),
            *(words.removed(each.text) for each in change.removed),
        ]
    )

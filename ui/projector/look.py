"""Looking up what is on the projector now, and carrying out what a key or the facilitator's phone asks for."""

from __future__ import annotations

from collections.abc import Iterable

from cohort.deck import Deck, Move, Slide, Sort, deck, moved, place_of
from cohort.module import Module
from cohort.published import State, published, reveal
from cohort.topics import Topic, topics_of
from cohort.vote_results import is_revealed, reveal_vote, vote_result
from cohort.votes import Ballot, ballots
from figures.model import Figure
from storage import Store
from storage.shows import Show
from storage.tips import TipState
from ui import shelf
from ui.joining.address import join_address, typed_address
from ui.projector.view import Picture, View
from ui.room import tip_doors
from ui.room.case_clock import ends_at
from words import projector as words

MOST_TIPS = 5


def slides(store: Store, module: Module, show: Show) -> Deck:
    """The deck of a module as it is now."""
    bank = shelf.bank()
    known = {case.id for case in bank.cases}
    cases = [ref for sort, _, ref in (each.partition("/") for each in show.revealed) if sort == Sort.CASE]
    return deck(
        topics_of(bank, module.breakdown),
        cases=[each for each in cases if each in known],
        votes=[each.id for each in ballots(store, bank, module.id)],
        tips=bool(store.tips.of(module.id, TipState.SHOWN)),
    )


def act(store: Store, module: Module, moves: Iterable[Move]) -> None:
    """Carry out moves one after the other."""
    for move in moves:
        show = store.shows.of(module.id)
        cards = slides(store, module, show)
        here = cards[place_of(cards, show.slide)]
        if move is Move.REVEAL:
            reveal_slide(store, module, here)
        else:
            store.shows.go(module.id, moved(cards, here.id, move).id, seen=show.slide)


def reveal_slide(store: Store, module: Module, slide: Slide) -> None:
    """Show what a slide has waited with; once more, bring it up to date."""
    if slide.sort is Sort.TOPIC:
        reveal(store, shelf.bank(), module, Topic(slide.ref))
    elif slide.sort is Sort.VOTE:
        ballot = _ballot(store, module, slide)
        if ballot is not None:
            reveal_vote(store, module, ballot)


def is_waiting(store: Store, module: Module, slide: Slide, show: Show) -> bool:
    """Whether there is something to reveal on a slide."""
    if slide.sort is Sort.VOTE:
        ballot = _ballot(store, module, slide)
        return ballot is not None and not is_revealed(show, ballot)
    return slide.waits and slide.ref not in show.revealed


def look(store: Store, module: Module) -> View:
    """What is on now."""
    show = store.shows.of(module.id)
    cards = slides(store, module, show)
    at = place_of(cards, show.slide)
    code = "" if module.is_closed else module.code
    return View(
        slide=cards[at],
        at=at + 1,
        of=len(cards),
        picture=_picture(store, module, cards[at], show),
        code=code,
        address=typed_address(),
        scan=join_address(code),
        joined=words.joined(store.members.count(module.id), module.expected),
        demonstration=module.demonstration,
    )


def _picture(store: Store, module: Module, slide: Slide, show: Show) -> Picture:
    match slide.sort:
        case Sort.TOPIC:
            return _topic(store, module, Topic(slide.ref))
        case Sort.CASE:
            return _case(slide.ref, show)
        case Sort.VOTE:
            return _vote(store, module, slide, show)
        case Sort.TIPS:
            return _tips(store, module)
    return Picture(words.FINISHED if module.is_closed else words.JOIN_TITLE)


def _topic(store: Store, module: Module, topic: Topic) -> Picture:
    found = published(store, shelf.bank(), module, topic)
    asked = words.QUESTIONS[topic]
    if found.state is State.SHOWN and found.figure is not None:
        told = words.based_on(found.n, words.answered(found.answered, found.expected))
        return Picture(found.figure.headline, told, _key(found.figure), found.figure)
    if found.state is State.WAITING:
        return Picture(asked, under=(words.PRESS_TO_REVEAL,), large=words.answered(found.answered, found.expected))
    return Picture(asked, words.answered(found.answered, found.expected), said=found.sentence)


def _case(case_id: str, show: Show) -> Picture:
    case = next(each for each in shelf.bank().cases if each.id == case_id)
    about = f"{case.place} · {case.years}"
    return Picture(case.title, about, points=case.discuss, numbered=True, until=ends_at(show, case_id))


def _vote(store: Store, module: Module, slide: Slide, show: Show) -> Picture:
    ballot = _ballot(store, module, slide)
    if ballot is None:
        return Picture("")
    if is_revealed(show, ballot):
        return vote_picture(store, module, ballot)
    told = _voted(store, module, ballot)
    return Picture(ballot.text, told, points=tuple(each.short for each in ballot.options))


def _voted(store: Store, module: Module, ballot: Ballot) -> str:
    count = len(store.votes.cast_in(ballot.latest.id))
    return words.voted(count, store.members.count(module.id), ballot.latest.number)


def vote_picture(store: Store, module: Module, ballot: Ballot) -> Picture:
    """A vote whose newest round was revealed."""
    result = vote_result(store, module, ballot)
    if result.figure is None:
        return Picture(ballot.text, _voted(store, module, ballot), said=result.sentence)
    told = words.based_on(result.n, _voted(store, module, ballot))
    return Picture(result.figure.headline, told, (ballot.text, *_key(result.figure)), result.figure)


def _key(figure: Figure) -> tuple[str, ...]:
    return (figure.key,) if figure.key else ()


def _tips(store: Store, module: Module) -> Picture:
    """The newest that were let through."""
    newest = tuple(store.tips.of(module.id, TipState.SHOWN)[-MOST_TIPS:])
    return Picture(words.TIPS, points=tip_doors.told(newest))


def _ballot(store: Store, module: Module, slide: Slide) -> Ballot | None:
    return next((each for each in ballots(store, shelf.bank(), module.id) if each.id == slide.ref), None)

"""What is on the projector at one moment: every slide as a picture."""

from __future__ import annotations

from cohort.deck import Sort
from cohort.module import Module
from cohort.published import State, published
from cohort.topics import Topic
from cohort.vote_results import VoteResult, is_revealed, vote_result
from cohort.votes import Ballot
from figures.model import Figure
from storage import Store
from storage.shows import Show
from storage.tips import TipState
from ui import shelf
from ui.joining.address import join_address, typed_address
from ui.projector.on_now import OnNow, on_now
from ui.projector.view import Picture, View
from ui.room import tip_doors
from ui.room.case_clock import ends_at
from words import projector as words

MOST_TIPS = 5


def look(store: Store, module: Module, now: OnNow | None = None) -> View:
    """What is on `now`, which is read where it is not given."""
    now = now or on_now(store, module)
    joined = store.members.count(module.id)
    code = "" if module.is_closed else module.code
    return View(
        slide=now.slide,
        at=now.at + 1,
        of=len(now.slides),
        picture=_picture(store, module, now, joined),
        code=code,
        address=typed_address(),
        scan=join_address(code),
        joined=words.joined(joined, module.expected),
        demonstration=module.demonstration,
    )


def _picture(store: Store, module: Module, now: OnNow, joined: int) -> Picture:
    match now.slide.sort:
        case Sort.TOPIC:
            return _topic(store, module, Topic(now.slide.ref))
        case Sort.CASE:
            return _case(now.slide.ref, now.show)
        case Sort.VOTE:
            return _vote(store, module, now, joined)
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
        return Picture(asked, under=(words.COMES_LATER,), large=words.answered(found.answered, found.expected))
    return Picture(asked, words.answered(found.answered, found.expected), said=found.sentence)


def _case(case_id: str, show: Show) -> Picture:
    case = next(each for each in shelf.bank().cases if each.id == case_id)
    about = f"{case.place} · {case.years}"
    return Picture(case.title, about, points=case.discuss, numbered=True, until=ends_at(show, case_id))


def _vote(store: Store, module: Module, now: OnNow, joined: int) -> Picture:
    ballot = now.ballot(now.slide)
    if ballot is None:
        return Picture("")
    voted = words.voted(len(store.votes.cast_in(ballot.latest.id)), joined, ballot.latest.number)
    if is_revealed(now.show, ballot):
        return _result(vote_result(store, module, ballot), ballot, voted)
    return Picture(ballot.text, voted, points=tuple(each.short for each in ballot.options))


def _result(result: VoteResult, ballot: Ballot, voted: str) -> Picture:
    """A vote whose newest round was revealed."""
    if result.figure is None:
        return Picture(ballot.text, voted, said=result.sentence)
    told = words.based_on(result.n, voted)
    return Picture(result.figure.headline, told, (ballot.text, *_key(result.figure)), result.figure)


def _key(figure: Figure) -> tuple[str, ...]:
    return (figure.key,) if figure.key else ()


def _tips(store: Store, module: Module) -> Picture:
    """The newest that were let through."""
    newest = tuple(store.tips.of(module.id, TipState.SHOWN)[-MOST_TIPS:])
    return Picture(words.TIPS, points=tip_doors.told(newest))

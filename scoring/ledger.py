"""What has been published of a room on one subject, block by block, so that pictures shown one after another are safe.

A block is at least `k` people who were always shown together. Every picture adds up whole blocks, so subtracting one
picture from another gives whole blocks too, never one person; and within every block people differ (see
`scoring.alike`). Who comes, edits or withdraws therefore changes a picture only together with others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from scoring import thresholds
from scoring.alike import Record, Scale, vary
from scoring.disclosure import Release, release
from scoring.pooling import merge_groups
from scoring.split import split


@dataclass(frozen=True, slots=True)
class Rules:
    """How careful to be: no group of fewer than `k` people is told apart from others."""

    k: int = thresholds.SMALLEST_GROUP

    @property
    def apart(self) -> int:
        """How many people of a block differ from its commonest answer at least: half of `k`."""
        return max(2, self.k // 2)


@dataclass(frozen=True, slots=True)
class Subject:
    """What is published together: the `scales` of its columns, and after which column each of its steps ends.

    Confidence before has one step; compared with after it has two, each with a column for every thing rated.
    """

    scales: tuple[Scale, ...]
    ends: tuple[int, ...]

    def columns(self, step: int) -> range:
        """The columns that `step` adds."""
        return range(self.ends[step - 1] if step else 0, self.ends[step])

    def cut(self, record: Record, step: int) -> Record:
        """`record` as it is known at `step`: what comes later is blank."""
        return record[: self.ends[step]] + (None,) * (len(self.scales) - self.ends[step])

    def answered(self, record: Record, step: int) -> bool:
        """Whether something was answered in every step up to this one."""
        return all(any(record[column] is not None for column in self.columns(each)) for each in range(step + 1))


@dataclass(frozen=True, slots=True)
class Said:
    """One person's answers on a subject, with a fingerprint for each step of all that they said up to it."""

    record: Record
    marks: tuple[str, ...]
    group: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """People shown together up to `step`: the mark of what each said by person, and what is shown, which is no one's.

    `groups` are the declared groups that they come from; none means that this is not told. A block that is no longer
    `live` is not shown any more; its members stay on it so that they are never shown in other company.
    """

    members: Mapping[str, str]
    records: tuple[Record, ...]
    step: int = 0
    groups: tuple[str, ...] = ()
    live: bool = True


Ledger = tuple[Block, ...]
People = Mapping[str, Said]


@dataclass(frozen=True, slots=True)
class Ask:
    """What is to be published: `step` of a subject; `expected` people are awaited unless `closed`."""

    subject: Subject
    step: int = 0
    expected: int | None = None
    closed: bool = False
    rules: Rules = Rules()


def publish(ledger: Ledger, people: People, ask: Ask) -> Ledger:
    """The ledger after publishing what `people` say now, as far as that is safe; the same where nothing may change."""
    blocks = [part for block in ledger for part in _renewed(block, people, ask)]
    held = {person for block in blocks for person in block.members}
    fresh = {
        person: said
        for person, said in people.items()
        if person not in held and ask.subject.answered(said.record, ask.step)
    }
    shown = sum(len(block.records) for block in blocks if block.live and block.step >= ask.step)
    now = release(
        n_now=shown + len(fresh),
        changed=len(fresh),
        published_before=shown > 0,
        expected=ask.expected,
        closed=ask.closed,
        k=ask.rules.k,
        batch=ask.rules.k,
    )
    if now is Release.PUBLISH and len(fresh) >= ask.rules.k:
        blocks += _new(fresh, ask)
    return tuple(blocks)


def _new(fresh: People, ask: Ask) -> list[Block]:
    """The people who are new to the ledger, in blocks by their declared groups where these are large enough."""
    sizes: dict[str, int] = {}
    for said in fresh.values():
        sizes[said.group] = sizes.get(said.group, 0) + 1
    pools = merge_groups(sorted(sizes.items()), ask.rules.k)
    if len(pools) < 2:
        return [_block(fresh, (), ask)]
    return [_block({p: s for p, s in fresh.items() if s.group in pool.names}, pool.names, ask) for pool in pools]


def _block(people: People, groups: tuple[str, ...], ask: Ask) -> Block:
    said = [ask.subject.cut(each.record, ask.step) for each in people.values()]
    columns = range(ask.subject.ends[ask.step])
    records = vary(said, ask.subject.scales, columns, ask.rules.apart, ask.rules.k)
    return Block({person: each.marks[ask.step] for person, each in people.items()}, records, ask.step, groups)


def _renewed(block: Block, people: People, ask: Ask) -> list[Block]:
    """What becomes of a block: as it was, without those who changed, or in part taken on to the next step."""
    same = [
        person
        for person, mark in block.members.items()
        if person in people and people[person].marks[block.step] == mark
    ]
    if not block.live or len(same) < ask.rules.k:
        return [replace(block, members={person: block.members[person] for person in same}, live=False)]
    if block.step < ask.step:
        return _taken_on(block, same, people, ask)
    if len(block.members) - len(same) < ask.rules.k:
        return [block]
    return _without_the_changed(block, same, people, ask)


def _without_the_changed(block: Block, same: Sequence[str], people: People, ask: Ask) -> list[Block]:
    members = {person: block.members[person] for person in same}
    parts = _parts(block, same, people, ask)
    if parts is None:
        return [replace(block, members=members, live=False)]
    return [replace(block, members=members, records=tuple(parts[0]))]


def _taken_on(block: Block, same: Sequence[str], people: People, ask: Ask) -> list[Block]:
    """Those who answered at the next step too; so few others that they would stand out take some with them."""
    subject, k = ask.subject, ask.rules.k
    ready = sorted(person for person in same if subject.answered(people[person].record, ask.step))
    ready = _kept_back(ready, block, k)
    if len(ready) < k:
        return [block]
    parts = _parts(block, ready, people, ask)
    if parts is None:
        return [block]
    part, rest = parts
    end = subject.ends[block.step]
    joined = [
        record[:end] + subject.cut(people[person].record, ask.step)[end:]
        for record, person in zip(part, ready, strict=True)
    ]
    records = vary(joined, subject.scales, range(end, subject.ends[ask.step]), ask.rules.apart, k)
    on = replace(
        block, members={person: people[person].marks[ask.step] for person in ready}, records=records, step=ask.step
    )
    left = {person: mark for person, mark in block.members.items() if person not in ready}
    return [on, replace(block, members=left, records=tuple(rest))] if left else [on]


def _kept_back(ready: list[str], block: Block, k: int) -> list[str]:
    """Those of `ready` who can go on: all of the block, or so few that at least `k` stay behind."""
    return ready if len(ready) == len(block.members) else ready[: max(0, len(block.members) - k)]


def _parts(block: Block, some: Sequence[str], people: People, ask: Ask) -> tuple[list[Record], list[Record]] | None:
    own = [ask.subject.cut(people[person].record, block.step) for person in some]
    columns = range(ask.subject.ends[block.step])
    return split(block.records, own, ask.subject.scales, columns, ask.rules.apart)

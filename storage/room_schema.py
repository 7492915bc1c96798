"""The tables of live modules: who runs one, who takes part, what was published, asked and shown.

Every row belongs to a module and goes with it; what belongs to a person as well goes with either of them.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, Text

from storage.schema import UtcDateTime, belongs_to_commissioner, metadata

_ID = BigInteger().with_variant(Integer, "sqlite")


def _belongs_to_module(*, primary_key: bool = False) -> Column[str]:
    return _owner("module", primary_key=primary_key)


def _owner(table: str, *, primary_key: bool = False) -> Column[str]:
    owner = ForeignKey(f"{table}.id", ondelete="CASCADE")
    return Column(f"{table}_id", String(36), owner, primary_key=primary_key, nullable=False)


module = Table(
    "module",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("name", String(200), nullable=False),
    Column("starts_on", Date, nullable=False),
    Column("ends_on", Date, nullable=False),
    Column("bank_id", String(60), nullable=False),
    Column("bank_version", String(20), nullable=False),
    Column("expected", Integer, nullable=False),
    Column("breakdown", String(60), nullable=False),  # the id of a question about the commissioner, "" for none
    Column("code", String(20), nullable=False, unique=True),
    Column("phase", String(20), nullable=False),
    Column("phase_moved_at", UtcDateTime, nullable=False),
    Column("smallest_group", Integer, nullable=False),
    Column("demonstration", Boolean, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("closed_at", UtcDateTime),
    Column("keep_until", Date, nullable=False),
    Column("salt", String(64)),  # of the fingerprints in snapshots; none once the module is closed
    Column("region", String(40), nullable=False, server_default=""),  # "": more than one, or not said
)

facilitator = Table(
    "facilitator",
    metadata,
    Column("id", String(36), primary_key=True),
    _belongs_to_module(),
    Column("name", String(200), nullable=False),
    Column("passphrase_hash", String(200)),
    Column("subject", String(500)),  # who they are to the organisation's sign-in, where that is used
    Column("created_at", UtcDateTime, nullable=False),
    Index("ix_facilitator_module", "module_id"),
)

facilitator_session = Table(
    "facilitator_session",
    metadata,
    Column("fingerprint", String(64), primary_key=True),
    _owner("facilitator"),
    Column("expires_at", UtcDateTime, nullable=False),
    Index("ix_facilitator_session_facilitator", "facilitator_id"),
)

member = Table(
    "member",
    metadata,
    belongs_to_commissioner(primary_key=True),  # one module each at a time
    _belongs_to_module(),
    Column("joined_at", UtcDateTime, nullable=False),
    Index("ix_member_module", "module_id"),
)

withdrawal = Table(  # that somebody deleted themselves, and not who
    "withdrawal",
    metadata,
    Column("id", _ID, primary_key=True),
    _belongs_to_module(),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_withdrawal_module", "module_id"),
)

tries = Table(
    "tries",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("count", Integer, nullable=False),
    Column("since", UtcDateTime, nullable=False),
    Column("until", UtcDateTime, nullable=False),
)

snapshot = Table(
    "snapshot",
    metadata,
    Column("id", _ID, primary_key=True),
    _belongs_to_module(),
    Column("topic", String(200), nullable=False),
    Column("contributors", Text),  # JSON; none once the module is closed
    Column("published", Text, nullable=False),  # JSON
    Column("made_at", UtcDateTime, nullable=False),
    Index("ix_snapshot_module", "module_id", "topic", "id"),
)

show = Table(
    "show",
    metadata,
    _belongs_to_module(primary_key=True),
    Column("slide", String(200), nullable=False),
    Column("revealed", Text, nullable=False),  # JSON list of topics
    Column("updated_at", UtcDateTime, nullable=False),
)

vote_round = Table(
    "vote_round",
    metadata,
    Column("id", String(36), primary_key=True),
    _belongs_to_module(),
    Column("question", Text, nullable=False),  # a text, or the id of a question of the bank
    Column("options", Text, nullable=False),  # JSON
    Column("number", Integer, nullable=False),
    Column("state", String(20), nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Index("ix_vote_round_module", "module_id"),
)

vote = Table(
    "vote",
    metadata,
    Column("round_id", String(36), ForeignKey("vote_round.id", ondelete="CASCADE"), primary_key=True),
    belongs_to_commissioner(primary_key=True),
    Column("value", String(200), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_vote_commissioner", "commissioner_id"),
)

tip = Table(
    "tip",
    metadata,
    Column("id", String(36), primary_key=True),
    _belongs_to_module(),
    belongs_to_commissioner(),
    Column("stage_id", String(60), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("text", Text, nullable=False),
    Column("name", String(200), nullable=False),
    Column("state", String(20), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_tip_module", "module_id"),
    Index("ix_tip_commissioner", "commissioner_id"),
)

moderation = Table(
    "moderation",
    metadata,
    _belongs_to_module(primary_key=True),
    Column("slot", String(300), primary_key=True),
    belongs_to_commissioner(primary_key=True),
    Column("state", String(20), nullable=False),
    Column("line", BigInteger, nullable=False, server_default="0"),  # of the history: which text was judged
    Index("ix_moderation_commissioner", "commissioner_id"),
)

"""Live modules: who runs one, who takes part, what was published, asked and shown."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _modules()
    _facilitators()
    _members()
    _published()
    _asked()


def _modules() -> None:
    op.create_table(
        "module",
        sa.Column("id", sa.String(36), primary_key=True),
        _text("name", 200),
        sa.Column("starts_on", sa.Date, nullable=False),
        sa.Column("ends_on", sa.Date, nullable=False),
        _text("bank_id", 60),
        _text("bank_version", 20),
        sa.Column("expected", sa.Integer, nullable=False),
        _text("breakdown", 60),
        sa.Column("code", sa.String(20), nullable=False, unique=True),
        _text("phase", 20),
        _time("phase_moved_at"),
        sa.Column("smallest_group", sa.Integer, nullable=False),
        sa.Column("demonstration", sa.Boolean, nullable=False),
        _time("created_at"),
        sa.Column("closed_at", sa.DateTime(timezone=True)),
        sa.Column("keep_until", sa.Date, nullable=False),
        sa.Column("salt", sa.String(64)),
    )


def _facilitators() -> None:
    op.create_table(
        "facilitator",
        sa.Column("id", sa.String(36), primary_key=True),
        _owner("module"),
        _text("name", 200),
        sa.Column("passphrase_hash", sa.String(200)),
        sa.Column("subject", sa.String(500)),
        _time("created_at"),
    )
    op.create_index("ix_facilitator_module", "facilitator", ["module_id"])
    op.create_table(
        "facilitator_session",
        sa.Column("fingerprint", sa.String(64), primary_key=True),
        _owner("facilitator"),
        _time("expires_at"),
    )
    op.create_index("ix_facilitator_session_facilitator", "facilitator_session", ["facilitator_id"])
    op.create_table(
        "tries",
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("count", sa.Integer, nullable=False),
        _time("since"),
        _time("until"),
    )


def _members() -> None:
    op.create_table(
        "member",
        _owner("commissioner", primary_key=True),
        _owner("module"),
        _time("joined_at"),
    )
    op.create_index("ix_member_module", "member", ["module_id"])
    op.create_table("withdrawal", _number(), _owner("module"), _time("at"))
    op.create_index("ix_withdrawal_module", "withdrawal", ["module_id"])


def _published() -> None:
    op.create_table(
        "snapshot",
        _number(),
        _owner("module"),
        _text("topic", 200),
        sa.Column("contributors", sa.Text),
        sa.Column("published", sa.Text, nullable=False),
        _time("made_at"),
    )
    op.create_index("ix_snapshot_module", "snapshot", ["module_id", "topic", "id"])
    op.create_table(
        "show",
        _owner("module", primary_key=True),
        _text("slide", 200),
        sa.Column("revealed", sa.Text, nullable=False),
        _time("updated_at"),
    )


def _asked() -> None:
    op.create_table(
        "vote_round",
        sa.Column("id", sa.String(36), primary_key=True),
        _owner("module"),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("options", sa.Text, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        _text("state", 20),
        _time("opened_at"),
    )
    op.create_index("ix_vote_round_module", "vote_round", ["module_id"])
    op.create_table(
        "vote",
        sa.Column("round_id", sa.String(36), sa.ForeignKey("vote_round.id", ondelete="CASCADE"), primary_key=True),
        _owner("commissioner", primary_key=True),
        _text("value", 200),
        _time("at"),
    )
    op.create_index("ix_vote_commissioner", "vote", ["commissioner_id"])
    op.create_table(
        "tip",
        sa.Column("id", sa.String(36), primary_key=True),
        _owner("module"),
        _owner("commissioner"),
        _text("stage_id", 60),
        _text("kind", 20),
        sa.Column("text", sa.Text, nullable=False),
        _text("name", 200),
        _text("state", 20),
        _time("at"),
    )
    op.create_index("ix_tip_module", "tip", ["module_id"])
    op.create_index("ix_tip_commissioner", "tip", ["commissioner_id"])
    op.create_table(
        "moderation",
        _owner("module", primary_key=True),
        sa.Column("slot", sa.String(300), primary_key=True),
        _owner("commissioner", primary_key=True),
        _text("state", 20),
    )
    op.create_index("ix_moderation_commissioner", "moderation", ["commissioner_id"])


def _text(name: str, length: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=False)


def _time(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=False)


def _number() -> sa.Column[int]:
    return sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True)


def _owner(table: str, *, primary_key: bool = False) -> sa.Column[str]:
    owner = sa.ForeignKey(f"{table}.id", ondelete="CASCADE")
    return sa.Column(f"{table}_id", sa.String(36), owner, primary_key=primary_key, nullable=False)

from __future__ import annotations

from datetime import timedelta
from math import log2
from pathlib import Path

import pytest

from storage import Store, UnknownModule, new_token, open_store, passphrases
from tests.storage.modules import opened
from tests.storage.people import Clock

SAID = "kettle-maple-otter-violin-river-stone"


def test_a_passphrase_lets_in_whoever_it_was_made_for(store: Store) -> None:
    module = opened(store)
    store.facilitators.add(module.id, "Ann", passphrase=SAID)
    bob = store.facilitators.add(module.id, "Bob", passphrase="acorn-amber-apple-apron-arena-aspen")
    assert store.facilitators.with_passphrase(module.id, "Acorn amber apple APRON arena aspen ") == bob
    assert store.facilitators.with_passphrase(module.id, "acorn") is None
    assert [each.name for each in store.facilitators.of(module.id)] == ["Ann", "Bob"]


def test_a_passphrase_opens_no_other_module(store: Store) -> None:
    module, other = opened(store), opened(store)
    store.facilitators.add(module.id, "Ann", passphrase=SAID)
    assert store.facilitators.with_passphrase(other.id, SAID) is None


def test_no_byte_of_the_files_holds_a_passphrase_or_the_secret_of_a_device(sqlite_url: str, tmp_path: Path) -> None:
    store = open_store(sqlite_url)
    token = store.facilitators.sign_in(store.facilitators.add(opened(store).id, "Ann", passphrase=SAID).id)
    held = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"$argon2id$" in held
    assert SAID.encode() not in held
    assert token.encode() not in held
    store.close()


def test_passphrases_have_at_least_60_bits_and_differ() -> None:
    assert passphrases.WORDS * log2(len(set(passphrases._words()))) >= 60
    assert len({passphrases.new_passphrase() for _ in range(50)}) == 50
    assert all(3 <= len(word) <= 8 and word.isascii() and word.islower() for word in passphrases._words())


@pytest.mark.parametrize("kept", [None, "", "no hash at all"])
def test_what_is_no_hash_fits_nothing(kept: str | None) -> None:
    assert not passphrases.fits("", kept)


def test_a_device_is_signed_in_until_it_signs_out(store: Store) -> None:
    ann = store.facilitators.add(opened(store).id, "Ann", passphrase=SAID)
    phone, laptop = store.facilitators.sign_in(ann.id), store.facilitators.sign_in(ann.id)
    store.facilitators.sign_out(phone)
    assert store.facilitators.signed_in(phone) is None
    assert store.facilitators.signed_in(laptop) == ann


def test_a_device_is_signed_out_after_a_day(timed: Store, clock: Clock) -> None:
    ann = timed.facilitators.add(opened(timed).id, "Ann", passphrase=SAID)
    token = timed.facilitators.sign_in(ann.id)
    clock.wind(timedelta(hours=24) - timedelta(seconds=1))
    assert timed.facilitators.signed_in(token) == ann
    clock.wind(timedelta(seconds=1))
    assert timed.facilitators.signed_in(token) is None


@pytest.mark.parametrize("token", ["", "short", new_token(), "\x00" * 32], ids=["empty", "short", "unknown", "zeros"])
def test_an_unknown_secret_signs_nobody_in(store: Store, token: str) -> None:
    opened(store)
    assert store.facilitators.signed_in(token) is None


def test_who_is_removed_is_signed_out_everywhere(store: Store) -> None:
    module = opened(store)
    ann = store.facilitators.add(module.id, "Ann", passphrase=SAID)
    token = store.facilitators.sign_in(ann.id)
    store.facilitators.remove(ann.id)
    assert store.facilitators.signed_in(token) is None
    assert store.facilitators.with_passphrase(module.id, SAID) is None


def test_someone_invited_by_mail_is_known_by_their_subject_once_they_have_come(store: Store) -> None:
    module = opened(store)
    store.facilitators.add(module.id, "Cid", subject="email:cid@example.org")
    store.facilitators.rename_subject("email:cid@example.org", "https://id.example.org 17")
    assert [each.name for each in store.facilitators.with_subject("https://id.example.org 17")] == ["Cid"]
    assert store.facilitators.with_subject("email:cid@example.org") == []


def test_a_module_has_few_facilitators_and_each_has_a_way_in(store: Store) -> None:
    module = opened(store)
    with pytest.raises(ValueError, match="needs a passphrase"):
        store.facilitators.add(module.id, "Nobody")
    for number in range(6):
        store.facilitators.add(module.id, f"Number {number}", subject=str(number))
    with pytest.raises(ValueError, match="at most 6"):
        store.facilitators.add(module.id, "One more", subject="7")


def test_an_unknown_module_has_no_facilitators(store: Store) -> None:
    with pytest.raises(UnknownModule):
        store.facilitators.add("none", "Ann", subject="1")

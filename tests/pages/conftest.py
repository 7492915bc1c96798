from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.components.v2 import manifest_scanner

from storage.settings import FILE_NAME
from ui import shelf

HARBOUR = Path(__file__).parents[1] / "banks" / "good" / "harbour"


@pytest.fixture(autouse=True)
def no_search_for_components(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each new AppTest reads what every installed package says of itself: half a second, and none has a component."""
    monkeypatch.setattr(manifest_scanner, "scan_component_manifests", list)


@pytest.fixture(autouse=True)
def empty_database(tmp_path: Path, migrated_file: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A database of its own for each test."""
    shutil.copyfile(migrated_file, tmp_path / FILE_NAME)
    monkeypatch.setenv("MUTUAL_READY_DATA", str(tmp_path))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    shelf.store.cache_clear()
    yield
    shelf.store().close()
    shelf.store.cache_clear()


@pytest.fixture
def harbour(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A bank about something else than mutuals, in the place of the usual one."""
    monkeypatch.setenv("MUTUAL_READY_BANK", str(HARBOUR))
    shelf.bank.cache_clear()
    yield
    shelf.bank.cache_clear()

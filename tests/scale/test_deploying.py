"""The files for several machines agree with the program, as far as that can be seen without a cluster."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from server.settings import KNOWN, PREFIX
from tests.browser.running import ROOT
from tests.need_nginx import ADVICE, nginx
from tests.scale.running import configured

COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text())
KUBERNETES: list[dict[str, Any]] = list(yaml.safe_load_all((ROOT / "deploy" / "kubernetes.yaml").read_text()))


def test_every_setting_that_is_set_is_one() -> None:
    for file in ("compose.yaml", "deploy/kubernetes.yaml", "Dockerfile", "docs/operating.md"):
        named = set(re.findall(rf"{PREFIX}[A-Z_]+", (ROOT / file).read_text()))
        assert named - KNOWN - {PREFIX} == set(), file


def test_every_setting_is_told_to_whoever_runs_it() -> None:
    told = (ROOT / "docs" / "operating.md").read_text()
    assert [name for name in sorted(KNOWN) if f"`{name}`" not in told] == []


def test_nginx_sends_people_to_the_servers_that_compose_starts() -> None:
    addresses = set(re.findall(r"server (\w+):8501", (ROOT / "deploy" / "nginx.conf").read_text()))
    assert addresses == {name for name in COMPOSE["services"] if name.startswith("app")}


def test_kubernetes_asks_the_addresses_that_there_are_and_waits_for_saves_to_finish() -> None:
    deployment = next(each for each in KUBERNETES if each["kind"] == "Deployment")["spec"]["template"]["spec"]
    [server] = deployment["containers"]
    assert server["livenessProbe"]["httpGet"]["path"] == "/healthz"
    assert server["readinessProbe"]["httpGet"]["path"] == "/readyz"
    assert deployment["terminationGracePeriodSeconds"] >= 20


def test_nothing_in_the_image_belongs_to_somebody() -> None:
    left_out = (ROOT / ".dockerignore").read_text().split()
    assert {".git", ".venv", "data", "build"} <= set(left_out)


@pytest.mark.skipif(nginx() is None, reason=ADVICE)
def test_nginx_understands_what_we_ship(tmp_path: Path) -> None:
    program, file = nginx(), tmp_path / "nginx.conf"
    assert program is not None
    file.write_text(configured(tmp_path, 18_080, (18_501, 18_502)))
    said = subprocess.run(
        [program, "-t", "-q", "-p", str(tmp_path), "-c", str(file), "-e", str(tmp_path / "log")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (said.returncode, said.stderr) == (0, "")

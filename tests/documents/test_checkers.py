"""Two independent checkers of accessibility find no error in our documents."""

import subprocess
import sys
from pathlib import Path

import pytest

from documents.plan.pdf import plan_pdf
from tests.documents.examples import empty, every_figure, nasty, typical

BIN = Path(sys.executable).parent


@pytest.fixture(scope="module", params=[typical, empty, nasty, every_figure], ids=lambda view: view.__name__)
def document(request, tmp_path_factory):
    file = tmp_path_factory.mktemp("plan") / "plan.pdf"
    file.write_bytes(plan_pdf(request.param()))
    return file


def run(*command: object) -> tuple[int, str]:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


def test_pdfua_finds_nothing(document):
    code, said = run(BIN / "pdfua", "check", document)
    assert code == 0, said


def test_outloud_finds_no_error(document):
    code, said = run(BIN / "outloud", "--no-info", document)
    assert code == 0, said

"""The layers: imports point one way, and a planted violation is caught."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

PLANTED = {
    "the domain reads the clock": ("domain/phone.py", "import smsint.clock", "The domain is pure"),
    "the domain rolls dice": ("domain/phone.py", "import random", "The domain is pure"),
    "a service knows Twilio": (
        "services/flags.py",
        "import smsint.gateway.twilio.client",
        "Services know the gateway by its base only",
    ),
    "a job calls the provider itself": (
        "jobs/turns.py",
        "import httpx",
        "Only the gateway talks to the provider",
    ),
    "the database knows a service": (
        "db/inbound.py",
        "import smsint.services.care",
        "Imports point one way",
    ),
    "a job knows the web": ("jobs/turns.py", "import smsint.web.auth", "Imports point one way"),
}


def lint(root: Path) -> subprocess.CompletedProcess[str]:
    """Runs import-linter over the package in a folder, with this project's contracts."""
    tool = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [str(tool), "--no-cache", "--config", str(ROOT / "pyproject.toml")],
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package, to plant violations in."""
    root = tmp_path_factory.mktemp("package")
    shutil.copytree(ROOT / "smsint", root / "smsint", ignore=shutil.ignore_patterns("__pycache__"))
    return root


def test_the_contracts_hold() -> None:
    found = lint(ROOT)
    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize("violation", PLANTED)
def test_a_planted_violation_is_caught(copy: Path, violation: str) -> None:
    file, line, contract = PLANTED[violation]
    path = copy / "smsint" / file
    clean = path.read_text()
    path.write_text(f"{clean}\n{line}\n")
    try:
        found = lint(copy)
    finally:
        path.write_text(clean)
    assert found.returncode == 1
    assert f"{contract} BROKEN" in found.stdout

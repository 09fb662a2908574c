"""The documents say what the code does."""

import re
from pathlib import Path

import pytest

from smsint.settings import Settings
from tests.docs.generate import DOCS, data_dictionary, states

ROOT = DOCS.parent


def test_the_states_document_is_current() -> None:
    written = (DOCS / "states.md").read_text()
    assert written == states(), "run: python -m tests.docs.generate"


def test_the_data_dictionary_is_current() -> None:
    written = (DOCS / "data-dictionary.md").read_text()
    assert written == data_dictionary(), "run: python -m tests.docs.generate"


def test_every_setting_is_in_the_example_and_nothing_else() -> None:
    example = (ROOT / ".env.example").read_text()
    named = set(re.findall(r"^#?SMSINT_([A-Z_]+)=", example, re.MULTILINE))
    # For tests against a stand-in of the provider; an operator must not point it elsewhere.
    assert named | {"TWILIO_API_URL"} == {name.upper() for name in Settings.model_fields}


@pytest.mark.parametrize(
    "page",
    [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *DOCS.rglob("*.md")],
    ids=lambda p: p.name,
)
def test_no_link_leads_nowhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text()):
        assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_every_decision_is_listed() -> None:
    index = (DOCS / "decisions" / "README.md").read_text()
    for page in (DOCS / "decisions").glob("[0-9]*.md"):
        assert f"({page.name})" in index

"""Writes the documents that come from the code: ``python -m tests.docs.generate``."""

from pathlib import Path

from smsint.domain.codebook import TABLES, Profile
from smsint.domain.delivery import ERRORS, RANK
from smsint.domain.kinds import KINDS
from smsint.domain.states import FINAL, OUTBOX_TRANSITIONS
from smsint.services.exporting.package import dictionary_row

DOCS = Path(__file__).parent.parent.parent / "docs"


def states() -> str:
    """The life of a text, its kinds, its delivery, and what each provider error leads to."""
    arrows = [
        f"    {before} --> {after}"
        for before, afters in OUTBOX_TRANSITIONS.items()
        for after in sorted(afters)
    ]
    ends = [f"    {state} --> [*]" for state in sorted(FINAL)]
    kinds = [
        f"| {kind} | {p.priority} | {_time(p.expires_after.total_seconds())}"
        f"{', same local day' if p.same_local_day else ''} | {_yes(p.any_hour)} |"
        f" {_yes(p.automated)} | {_yes(p.after_opt_out)} |"
        for kind, p in KINDS.items()
    ]
    ranks = [f"| {status} | {rank} |" for status, rank in RANK.items()]
    errors = [
        f"| {code} | {e.meaning} | {e.reaction} | {e.words} |" for code, e in sorted(ERRORS.items())
    ]
    return "\n".join(
        [
            "# States",
            "",
            "Written from the tables in the code by `python -m tests.docs.generate`; a test compares.",
            "",
            "## The life of a text (`domain/states.py`)",
            "",
            "```mermaid",
            "stateDiagram-v2",
            "    [*] --> due",
            *arrows,
            *ends,
            "```",
            "",
            "## The kinds of text (`domain/kinds.py`)",
            "",
            "| kind | priority | expires after | any hour | automated | after an opt-out |",
            "|---|---|---|---|---|---|",
            *kinds,
            "",
            "Automated texts count towards the daily cap and keep the minimum gap.",
            "",
            "## Delivery (`domain/delivery.py`)",
            "",
            "A report of a higher rank replaces one of a lower rank, never the reverse.",
            "",
            "| status | rank |",
            "|---|---|",
            *ranks,
            "",
            "## What each of the provider's errors leads to",
            "",
            "| code | meaning | reaction | staff read |",
            "|---|---|---|---|",
            *errors,
            "",
        ]
    )


def data_dictionary() -> str:
    """Every column of the research export."""
    parts = [
        "# Data dictionary",
        "",
        "Written from `domain/codebook/` by `python -m tests.docs.generate`; a test compares.",
        "[The research export](export.md) says how files are made and read.",
    ]
    for one in TABLES:
        parts += ["", f"## {one.name}", "", one.meaning, "", f"Key: {', '.join(one.key)}.", ""]
        parts += ["| column | type | meaning | values | empty means | identifier | profiles |"]
        parts += ["|---|---|---|---|---|---|---|"]
        for column in one.columns:
            has = ", ".join(profile for profile in Profile if profile in column.profiles)
            cells = [*dictionary_row(column), column.identifier, has]
            parts.append(f"| {' | '.join(cells)} |")
    return "\n".join([*parts, ""])


def _yes(value: bool) -> str:
    return "yes" if value else ""


def _time(seconds: float) -> str:
    return f"{seconds / 3600:g} h" if seconds >= 3600 else f"{seconds / 60:g} min"


if __name__ == "__main__":
    (DOCS / "states.md").write_text(states())
    (DOCS / "data-dictionary.md").write_text(data_dictionary())

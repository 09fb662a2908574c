"""A small study whose every byte is pinned: what changes in it was meant, or is a mistake.

It has stratified arms, a randomized step, questions, Spanish speakers, people who stop, crises, lost phones and
a clinic that reports. Its texts are fixed here, so that an edit of the library changes nothing; the
words that people are understood by are those that ship.

After a change of the engine that is meant to change it, look at what differs (the export of before
and after, table by table), then pin it anew and say in the commit why:

    python -m tests.simulation.test_golden
"""

import json
import tempfile
from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any

from smsint.domain.content import Library
from smsint.domain.protocol import Arm, Protocol, Schedule
from smsint.services.exporting import ExportRequest, export, verify
from smsint.simulation.study import Study, rehearse
from tests.builders import STEADY, reader_of, small_library
from tests.support.trials import FIXED

PINNED = Path(__file__).parent / "golden.json"
STUDY = Study("golden", patients=24, days=24, seed=11)


def golden_library() -> Library:
    """The tests' own library, in which the system's texts say their own names."""
    library = small_library()
    fixed = {
        key: text.model_copy(update={"text": {"en": (f"Text {key}.",), "es": (f"ES {key}.",)}})
        if text.theme == "system"
        else text
        for key, text in library.messages.items()
    }
    return replace(library, messages=fixed, protocols={"golden": _protocol()}, hash="golden")


def _protocol() -> Protocol:
    """A tip drawn at random every day in one arm, none in the other; the question three times a week."""
    tips, check, week = (track.model_dump() for track in STEADY.tracks)
    drawn = {"policy": FIXED, "outcome": {}, "schedule": Schedule(at=time(10)), "arms": ("texts",)}
    raw: dict[str, Any] = STEADY.model_dump() | {
        "id": "golden",
        "arms": (Arm(id="usual"), Arm(id="texts", weight=2)),
        "randomization": {"strata": ("language", "sex"), "fields": {"sex": ("f", "m")}},
        "tracks": (tips | drawn, check, week),
    }
    return Protocol.model_validate(raw)


def made(folder: Path) -> dict[str, list[Any]]:
    """Rows and hash of each table of the golden study's export."""
    library = golden_library()
    runtime = rehearse(library, STUDY, folder, reader=reader_of(library.words))
    files = export(runtime, folder / "export", ExportRequest(), now=STUDY.ends_at)
    runtime.database.close()
    return {one.name: [one.rows, one.sha256] for one in files if one.name.endswith(".csv")}


def test_the_golden_study_is_as_it_was(tmp_path: Path) -> None:
    pinned = json.loads(PINNED.read_text(encoding="utf-8"))
    found = made(tmp_path)
    del found["codebook.csv"]
    assert verify(tmp_path / "export") == []
    differing = {name: found[name] for name in found if found[name] != pinned.get(name)}
    assert differing == {}, "see the top of this file"
    assert all(rows for rows, _ in found.values()), "every table has something to tell"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        tables = made(Path(scratch))
    del tables["codebook.csv"]
    PINNED.write_text(json.dumps(tables, indent=1) + "\n", encoding="utf-8")

"""A cohort of synthetic patients in each protocol, frequency and language: nothing goes wrong.

.venv/bin/python -m pytest -m slow tests/exams/library
"""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from smsint.db.engine import Database
from smsint.db.tables import OutboxMessage
from smsint.domain.choosing import QUIET_FOR, gist
from smsint.domain.content import Library
from smsint.domain.messages import Language
from smsint.domain.protocol import Frequency
from smsint.library.load import load_library
from tests.builders import ANA, BEN, CLEO, SHIPPED, Clinic, a_runtime
from tests.exams.library.cohort import cohort, live
from tests.support.clock import SettableClock
from tests.support.rows import rows_of
from tests.support.spine import Spine

PROTOCOLS = sorted(path.stem for path in (SHIPPED / "protocols").glob("*.toml"))
SMALL, WHOLE = 4, 200


@pytest.fixture(scope="module")
def shipped() -> Library:
    """The library that everybody gets."""
    return load_library(SHIPPED)


every_programme = pytest.mark.parametrize("protocol", PROTOCOLS)
every_rhythm = pytest.mark.parametrize("frequency", list(Frequency))
both_languages = pytest.mark.parametrize("language", ["en", "es"])


def faults(
    library: Library, protocol: str, frequency: Frequency, language: Language, size: int
) -> Counter[str]:
    """What went wrong for a cohort, and how often. Raises if nobody got anything."""
    found: Counter[str] = Counter()
    texts = 0
    for patient in cohort(library.protocols[protocol], frequency, language, size):
        life = live(library, library.protocols[protocol], patient)
        texts += life.texts
        found.update(life.faults)
    assert texts > size
    return found


@both_languages
@every_rhythm
@every_programme
def test_a_few_patients(
    shipped: Library, protocol: str, frequency: Frequency, language: Language
) -> None:
    assert faults(shipped, protocol, frequency, language, SMALL) == {}


@pytest.mark.slow
@both_languages
@every_rhythm
@every_programme
def test_a_cohort_of_two_hundred(
    shipped: Library, protocol: str, frequency: Frequency, language: Language
) -> None:
    assert faults(shipped, protocol, frequency, language, WHOLE) == {}


@pytest.mark.slow
@every_programme
def test_the_same_through_the_engine(
    sqlite_database: Database, shipped: Library, clock: SettableClock, protocol: str
) -> None:
    """Three of the cast, twelve weeks, every text as it left."""
    runtime = a_runtime(sqlite_database, shipped)
    spine, clinic = Spine(runtime, clock), Clinic(runtime, clock)
    cast = {
        clinic.enroll(person, protocol=protocol, frequency="daily"): ZoneInfo(person["time_zone"])
        for person in (ANA, BEN, CLEO)
    }
    spine.run(until=clock() + timedelta(weeks=12), step=timedelta(minutes=30))

    last: dict[tuple[str, str, str], object] = {}
    for row in rows_of(runtime, OutboxMessage, state="sent"):
        assert row.segments <= 2
        assert 9 <= row.sent_at.astimezone(cast[row.enrollment_id]).hour < 20
        source = shipped.messages[row.template_id].text[row.language][row.variant]
        same = (row.enrollment_id, row.template_id, gist(source))
        assert same not in last or row.planned_at - last[same] >= QUIET_FOR
        last[same] = row.planned_at
    assert len(last) > 12


def test_the_examination_notices_a_library_that_has_too_little_to_say(shipped: Library) -> None:
    """Otherwise its silence would mean nothing."""
    checkin = shipped.protocols["checkin"]
    first = checkin.tracks[0]
    poor = first.model_copy(update={"messages": first.messages[:1]})
    fewer = checkin.model_copy(update={"tracks": (poor, *checkin.tracks[1:])})
    library = replace(shipped, protocols={"checkin": fewer})
    found = faults(library, "checkin", Frequency.DAILY, "en", SMALL)
    assert any("said again" in fault for fault in found)

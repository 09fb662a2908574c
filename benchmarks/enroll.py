"""Benchmark 3, enroll: rows and time for each patient, whatever the length of the programme."""

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from statistics import median

from sqlalchemy import func, select

from benchmarks import clinic, product
from benchmarks.baselines.job_per_text import JobPerText
from benchmarks.databases import Place
from benchmarks.measure import Finding, Goal, Pair, Slice, alternate, ratios
from smsint.clock import utc_now
from smsint.db.tables import METADATA
from smsint.domain.enrollment import EnrollmentRequest
from smsint.domain.protocol import Protocol
from smsint.domain.states import Role
from smsint.services.access import Actor
from smsint.services.enrollment import enroll
from smsint.services.runtime import Runtime

LENGTHS = (7, 90, 365)
"""Days of the programme."""
_AREAS = (202, 205, 206, 207, 208, 209, 210, 212, 213, 214, 215, 216, 217, 218, 219, 224, 225)
_ACTOR = Actor("cli", Role.ADMIN)


class Front:
    """A clinic's front desk, with one protocol in three lengths."""

    def __init__(self, base: Runtime) -> None:
        starter = base.library.protocols[clinic.PROTOCOL]
        lengths = {f"days-{days}": _of_length(starter, days) for days in LENGTHS}
        self.runtime: Runtime = replace(base, library=replace(base.library, protocols=lengths))
        self._numbers = count()
        clinic.add_patients(self.runtime, 0, utc_now())

    def enroll(self, days: int, patients: int) -> Slice:
        """So many patients, a transaction for each, as REST does it."""
        requests = [self._request(days) for _ in range(patients)]
        began, cpu = time.perf_counter(), time.process_time()
        for request in requests:
            with self.runtime.database.write() as session:
                enroll(session, self.runtime, request, _ACTOR, now=utc_now())
        took, used = time.perf_counter() - began, time.process_time() - cpu
        return Slice(patients / took, used / patients * 1e6)

    def rows_each(self, days: int, patients: int = 10) -> float:
        """Rows that an enrollment writes, in all tables together."""
        before = self._rows()
        self.enroll(days, patients)
        return (self._rows() - before) / patients

    def _rows(self) -> int:
        with self.runtime.database.read() as session:
            return sum(
                int(session.execute(select(func.count()).select_from(one)).scalar_one())
                for one in METADATA.tables.values()
                if one.name != "plannedtext"
            )

    def _request(self, days: int) -> EnrollmentRequest:
        n, now = next(self._numbers), utc_now().isoformat()
        consent = {
            "granted_at": now,
            "method": "written",
            "obtained_by": "Front desk",
            "text_version": "1",
            "sms_risk_acknowledged_at": now,
        }
        return EnrollmentRequest.model_validate(
            {
                "external_id": str(n),
                "phone": f"+1{_AREAS[n // 100]}55501{n % 100:02d}",
                "first_name": "Ana",
                "language": "en",
                "time_zone": "America/New_York",
                "protocol": f"days-{days}",
                "consent": consent,
            }
        )


def _of_length(protocol: Protocol, days: int) -> Protocol:
    """The same tracks, open to the end of a programme of another length."""
    tracks = tuple(
        track.model_copy(update={"schedule": track.schedule.model_copy(update={"to_day": None})})
        for track in protocol.tracks
    )
    return protocol.model_copy(update={"id": f"days-{days}", "days": days, "tracks": tracks})


def by_jobs(jobs: JobPerText, days: int, patients: int) -> Slice:
    """A job for each text, one text a day."""
    start = datetime.now(UTC) + timedelta(days=1)
    began = time.perf_counter()
    for patient in range(patients):
        jobs.enroll(patient, [start + timedelta(days=day) for day in range(days)])
    return Slice(patients / (time.perf_counter() - began))


def run(place: Place, *, pairs: int = 8, patients: int = 20) -> list[Finding]:
    """Rows, time by length, and time against a job for each text of ninety days."""
    front = Front(product.runtime(place.migrated_url()))
    rows = {days: front.rows_each(days) for days in LENGTHS}
    longer = alternate(
        lambda: front.enroll(7, patients), lambda: front.enroll(365, patients), pairs
    )
    default = _against_jobs(place, front, patients, pairs, tuned=False)
    tuned = _against_jobs(place, front, patients, pairs, tuned=True)
    front.runtime.database.close()
    shown = ", ".join(f"{days} days: {count:g}" for days, count in rows.items())
    return [
        Finding("enroll", place.name, "rows for 365 days / for 7", [rows[365] / rows[7]],
                Goal(1, False), shown),
        Finding("enroll", place.name, "time for 365 days / for 7", ratios(longer), Goal(1.2, False),
                _per_patient(longer)),
        Finding("enroll", place.name, "patients per second / a job for each text, 90 days",
                ratios(default), Goal(50), _per_patient(default)),
        Finding("enroll", place.name, "the same, no row read back, SQLite tuned for speed",
                ratios(tuned)),
    ]  # fmt: skip


def _against_jobs(
    place: Place, front: Front, patients: int, pairs: int, *, tuned: bool
) -> list[Pair]:
    jobs = JobPerText(place.empty_url(), tuned=tuned)
    taken = alternate(lambda: front.enroll(90, patients), lambda: by_jobs(jobs, 90, 1), pairs)
    jobs.close()
    return taken


def _per_patient(pairs: list[Pair]) -> str:
    return f"{median(1000 / mine.rate for mine, _ in pairs):.1f} ms each"

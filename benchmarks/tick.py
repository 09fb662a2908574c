"""Benchmark 2, tick: what a turn of the engine costs when nothing is due, and for each due text.

Rows that wait are cursors of tracks; rows behind are sent texts and decision points. Jobs that mark a
row as sent do far less than the engine; those of the last row do the same work, one text at a time.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from statistics import median

from sqlalchemy import delete, func, select, update
from sqlmodel import Session

from benchmarks import clinic, product
from benchmarks.baselines.job_per_text import JobPerText, PlannedText, do_nothing, mark_sent
from benchmarks.databases import Place, analyze
from benchmarks.measure import Finding, Goal, Pair, Slice, alternate, ratios
from smsint.clock import utc_now
from smsint.db.tables import Attempt, DecisionPoint, OutboxMessage, TrackCursor, table
from smsint.domain.calendar import local_date
from smsint.gateway.base import Accepted
from smsint.services.decisions import decide
from smsint.services.runtime import Runtime
from smsint.services.sending import Claimed, Outcome, Turn, claim, settle

TRACK = "skills"
ROWS_EACH = 26
"""Cursors and sent texts of each patient: the same in the small clinic and the large one."""
SMALL, LARGE = 18_000, 2_000_000
WAYS = (
    ("marks it as sent", mark_sent, False, 10.0),
    ("marks it as sent, SQLite tuned for speed", mark_sent, True, None),
    ("does nothing, SQLite tuned for speed", do_nothing, True, None),
)
"""What the job does, whether its database is tuned, and the goal."""
_clinics: dict[str, "Clinic"] = {}
"""Jobs are pickled by name, so what they work with must be found by name."""
_CURSOR, _OUTBOX = table(TrackCursor), table(OutboxMessage)
_POINT, _ATTEMPT = table(DecisionPoint), table(Attempt)


@dataclass(slots=True)
class Clinic:
    """A clinic with a past and a future, in which some texts are made due again and again."""

    runtime: Runtime
    now: datetime
    last_text: int
    last_point: int
    sids: int = 0

    def empty_turns(self, turns: int) -> Slice:
        """Nothing is due."""
        began = time.perf_counter()
        for _ in range(turns):
            if decide(self.runtime, now=self.now) or claim(self.runtime, now=self.now).looked_at:
                raise AssertionError("something is due")
        return Slice(turns / (time.perf_counter() - began))

    def due_texts(self, texts: int) -> Slice:
        """Decides, claims and settles so many, then takes it all back."""
        return self._in_between(texts, lambda: self._all_due(texts))

    def due_texts_by_jobs(self, jobs: "Jobs", texts: int) -> Slice:
        """The same texts, each in a job of its own."""
        return self._in_between(texts, lambda: jobs.due_texts(texts))

    def one_text(self) -> None:
        """Decides, claims and settles whichever is due."""
        decide(self.runtime, now=self.now, limit=1)
        self._settle(claim(self.runtime, now=self.now, limit=1))

    def _all_due(self, texts: int) -> Slice:
        began, cpu = time.perf_counter(), time.process_time()
        while decide(self.runtime, now=self.now):
            pass
        while (turn := claim(self.runtime, now=self.now)).looked_at:
            self._settle(turn)
        took, used = time.perf_counter() - began, time.process_time() - cpu
        return Slice(texts / took, used / texts * 1e6)

    def _in_between(self, texts: int, work: Callable[[], Slice]) -> Slice:
        """Makes so many due, has them worked through, and takes it all back."""
        self._make_due(texts)
        before = self.sids
        done = work()
        if (settled := self.sids - before) != texts:
            raise AssertionError(f"{texts} were due, {settled} were settled")
        self._take_back()
        return done

    def _settle(self, turn: Turn) -> None:
        settle(self.runtime, [self._taken(one) for one in turn.claimed], now=self.now)

    def _taken(self, claimed: Claimed) -> Outcome:
        self.sids += 1
        return Outcome(claimed, Accepted(f"SM{2**80 + self.sids:032x}", "queued"))

    def _make_due(self, texts: int) -> None:
        today = local_date(self.now, clinic.noon_zone(self.now))
        names = [f"enr_{n}" for n in range(texts)]
        with self.runtime.database.write() as session:
            for start in range(0, texts, 1_000):
                session.execute(
                    update(_CURSOR)
                    .where(
                        _CURSOR.c.track_id == TRACK,
                        _CURSOR.c.enrollment_id.in_(names[start : start + 1_000]),
                    )
                    .values(next_on=today, next_at=self.now - timedelta(minutes=1))
                )

    def _take_back(self) -> None:
        with clinic.unchecked(self.runtime.database) as connection:
            connection.execute(delete(_ATTEMPT))
            connection.execute(delete(_OUTBOX).where(_OUTBOX.c.id > self.last_text))
            connection.execute(delete(_POINT).where(_POINT.c.id > self.last_point))


def build(place: Place, rows: int) -> Clinic:
    """So many cursors that wait, and so many sent texts and decision points behind them."""
    runtime, now = product.runtime(place.migrated_url()), utc_now()
    clinic.add_patients(runtime, rows // ROWS_EACH, now)
    for n in range(ROWS_EACH):
        clinic.add_past_day(runtime, TRACK, n + 1, now)
        track_id = TRACK if n == 0 else f"{TRACK}-{n}"
        clinic.add_cursors(runtime, track_id, now + timedelta(days=n + 1))
    analyze(runtime.database)
    with runtime.database.read() as session:
        last_text = session.execute(select(func.max(_OUTBOX.c.id))).scalar_one()
        last_point = session.execute(select(func.max(_POINT.c.id))).scalar_one()
    return Clinic(runtime, now, last_text, last_point)


class Jobs:
    """The other way: one job for each text, of which most wait."""

    def __init__(
        self, place: Place, waiting: int, job: Callable[[int], None], *, tuned: bool
    ) -> None:
        self._jobs, self._job = JobPerText(place.empty_url(), tuned=tuned), job
        with Session(self._jobs.engine) as session:
            later = datetime.now(UTC) + timedelta(days=30)
            texts = [PlannedText(patient_id=1, body="...", send_at=later) for _ in range(waiting)]
            session.add_all(texts)
            session.commit()
            self._ids = [text.id for text in texts]
        for text_id in self._ids:
            self._jobs.plan(job, text_id, later)

    def due_texts(self, texts: int) -> Slice:
        """So many due jobs, run and removed."""
        for text_id in self._ids[:texts]:
            self._jobs.plan(self._job, text_id, datetime.now(UTC))
        began, cpu = time.perf_counter(), time.process_time()
        self._jobs.turn()
        took, used = time.perf_counter() - began, time.process_time() - cpu
        if self._jobs.waiting() != len(self._ids):
            raise AssertionError("jobs are left")
        return Slice(texts / took, used / texts * 1e6)

    def close(self) -> None:
        """Ends the scheduler."""
        self._jobs.close()


def run(
    place: Place,
    *,
    small: int = SMALL,
    large: int = LARGE,
    pairs: int = 12,
    turns: int = 100,
    texts: int = 500,
    many: int = 10_000,
) -> list[Finding]:
    """The empty turn, the due texts, texts that jobs mark as sent, and the same texts by jobs."""
    little, big = build(place, small), build(place, large)
    empty = alternate(lambda: little.empty_turns(turns), lambda: big.empty_turns(turns), pairs)
    flat = alternate(lambda: little.due_texts(texts), lambda: big.due_texts(texts), pairs)
    crowd = alternate(lambda: big.due_texts(many // 10), lambda: big.due_texts(many), 3)
    findings = [
        _finding(place, f"empty turn, {large:,} rows / {small:,}", empty, 1.5, at_least=False),
        _finding(place, f"per due text, {large:,} rows / {small:,}", flat, 1.5, at_least=False),
        _finding(place, f"per due text, {many:,} due / {many // 10:,}", crowd, 1.5, at_least=False),
    ]
    for name, job, tuned, bound in WAYS:
        by_jobs = _against_jobs(place, little, job, texts, small, tuned=tuned)
        name = f"due texts per second / a job for each that {name}"
        findings.append(_finding(place, name, by_jobs, bound))
    same = _same_by_jobs(place, little, texts, small)
    name = "due texts per second / the same work in a job for each"
    findings.append(_finding(place, name, same, None))
    little.runtime.database.close()
    big.runtime.database.close()
    return findings


def _against_jobs(
    place: Place,
    ours: Clinic,
    job: Callable[[int], None],
    texts: int,
    waiting: int,
    *,
    tuned: bool,
) -> list[Pair]:
    jobs = Jobs(place, waiting, job, tuned=tuned)
    taken = alternate(lambda: ours.due_texts(texts), lambda: jobs.due_texts(texts), 4)
    jobs.close()
    return taken


def one_text(_: int) -> None:
    """A job that decides, claims and settles one text as the service does."""
    _clinics["ours"].one_text()


def _same_by_jobs(place: Place, ours: Clinic, texts: int, waiting: int) -> list[Pair]:
    jobs = Jobs(place, waiting, one_text, tuned=False)
    _clinics["ours"] = ours
    taken = alternate(lambda: ours.due_texts(texts), lambda: ours.due_texts_by_jobs(jobs, texts), 4)
    jobs.close()
    return taken


def _finding(
    place: Place, name: str, pairs: list[Pair], bound: float | None, *, at_least: bool = True
) -> Finding:
    """The first of a pair is faster by this much."""
    goal = Goal(bound, at_least) if bound else None
    per_unit = median(1e6 / mine.rate for mine, _ in pairs)
    return Finding("tick", place.name, name, ratios(pairs), goal, f"{per_unit:,.0f} µs each")

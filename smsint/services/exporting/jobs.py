"""Exports that are asked for over the API: queued, made by a turn of the worker, kept for a week."""

import base64
import hashlib
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from io import RawIOBase
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import structlog
from sqlalchemy import Row, delete, insert, or_, select, update
from sqlmodel import Session

from smsint.clock import Clock
from smsint.db.tables import ExportJob, ExportPart, table
from smsint.domain.codebook import Profile
from smsint.domain.deidentification import widened
from smsint.domain.states import ExportStatus, Role
from smsint.services.access import Actor, audit
from smsint.services.exporting.request import ExportRequest, Format
from smsint.services.exporting.run import export
from smsint.services.faults import Conflict, FieldFault, Invalid, NotFound
from smsint.services.runtime import Runtime

log = structlog.get_logger()
_JOB, _PART = table(ExportJob), table(ExportPart)
KEPT = timedelta(days=7)
SILENT = timedelta(minutes=10)
"""After which the worker that was making an export is taken for dead."""
_BEAT = timedelta(minutes=1)
MOST_TRIES = 3
_PIECE = 256 * 1024
_MADE_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The time of every file in an archive, so that the same data give the same bytes."""


@dataclass(frozen=True, slots=True)
class ExportView:
    """One export, as its owner sees it."""

    id: str
    status: ExportStatus
    profile: Profile
    format: str
    from_on: date | None
    to_on: date | None
    requested_at: datetime
    finished_at: datetime | None
    expires_at: datetime | None
    table: str | None
    """The table that is being written."""
    rows: int
    bytes: int
    sha256: str | None
    """Of the archive."""


def ask_for_export(
    session: Session, runtime: Runtime, request: ExportRequest, actor: Actor, *, now: datetime
) -> str:
    """Queues an export; returns its id. Raises Invalid.

    The period that others than administrators ask for is widened (decision 14).
    """
    _check(request, actor)
    request = _in_whole_periods(request, actor)
    job_id = runtime.new_id("exp")
    reason = request.reason
    session.execute(
        insert(_JOB).values(
            id=job_id,
            actor=actor.name,
            site_id=actor.site_id,
            profile=request.profile.value,
            format=request.format,
            from_on=request.from_,
            to_on=request.to,
            reason=runtime.vault.seal("export_job.reason", reason) if reason else None,
            status=ExportStatus.QUEUED,
            tries=0,
            requested_at=now,
            rows=0,
            bytes=0,
        )
    )
    audit(
        session, runtime, actor.name, "export.requested", f"export:{job_id}", now,
        profile=request.profile.value,
    )  # fmt: skip
    return job_id


def _check(request: ExportRequest, actor: Actor) -> None:
    if request.profile is not Profile.DEIDENTIFIED and actor.role is not Role.ADMIN:
        raise Invalid(FieldFault("/profile", "Only an administrator may ask for more than this."))
    if request.lacks_reason:
        raise Invalid(FieldFault("/reason", "Say why dates or names are needed; it is recorded."))
    if request.from_ and request.to and request.from_ > request.to:
        raise Invalid(FieldFault("/from", "It must not lie after the last date."))


def _in_whole_periods(request: ExportRequest, actor: Actor) -> ExportRequest:
    """Administrators see dates anyway; whoever must not gets dates that give none away."""
    if actor.role is Role.ADMIN:
        return request
    first, last = widened(request.from_, request.to)
    return replace(request, from_=first, to=last)


def find_export(session: Session, job_id: str, actor: Actor) -> ExportView:
    """An export of one's own site; only an administrator sees those with dates or names.

    Raises NotFound.
    """
    return _view(_row(session, job_id, actor))


def open_archive(
    session: Session, runtime: Runtime, job_id: str, actor: Actor, *, now: datetime
) -> ExportView:
    """Records that somebody takes the file. Raises NotFound, Conflict when there is none."""
    view = find_export(session, job_id, actor)
    if view.status is not ExportStatus.DONE:
        raise Conflict("not_ready", f"There is no file: the export is {view.status}.")
    audit(session, runtime, actor.name, "export.downloaded", f"export:{job_id}", now)
    return view


def archive(runtime: Runtime, job_id: str) -> Iterator[bytes]:
    """The archive, piece by piece; each is read in a transaction of its own."""
    n = 0
    query = select(_PART.c.data)
    while True:
        with runtime.database.read() as session:
            found = session.scalar(query.where(_PART.c.export_id == job_id, _PART.c.n == n))
        if found is None:
            return
        yield base64.b64decode(runtime.vault.open("export_part.data", found))
        n += 1


def make_exports(runtime: Runtime, clock: Clock) -> int:
    """Makes what is queued, and forgets what has expired; returns how many were made."""
    _expire(runtime, clock())
    made = 0
    while (job := _take(runtime, clock())) is not None:
        _make(runtime, job, clock)
        made += 1
    return made


def _take(runtime: Runtime, now: datetime) -> Row[Any] | None:
    """The next export, claimed for this process; also one whose worker has died."""
    waits = or_(
        _JOB.c.status == ExportStatus.QUEUED,
        (_JOB.c.status == ExportStatus.RUNNING) & (_JOB.c.heartbeat_at < now - SILENT),
    )
    with runtime.database.write() as session:
        query = select(_JOB).where(waits).order_by(_JOB.c.requested_at, _JOB.c.id).limit(1)
        job = session.execute(query.with_for_update(skip_locked=True)).one_or_none()
        if job is not None:
            claimed = {"status": ExportStatus.RUNNING, "heartbeat_at": now, "tries": job.tries + 1}
            session.execute(update(_JOB).where(_JOB.c.id == job.id).values(claimed))
    return job


def _make(runtime: Runtime, job: Row[Any], clock: Clock) -> None:
    try:
        with TemporaryDirectory(prefix="smsint-export-") as folder:
            rows = _write(runtime, job, Path(folder) / "export", clock)
            size, digest = _store(runtime, job.id, Path(folder) / "export")
    except Exception as error:
        log.exception("export_failed", export=job.id, error=type(error).__name__)
        again = job.tries + 1 < MOST_TRIES
        status = ExportStatus.QUEUED if again else ExportStatus.FAILED
        _change(runtime, job.id, status=status, finished_at=None if again else clock())
        return
    _change(
        runtime,
        job.id,
        status=ExportStatus.DONE,
        finished_at=clock(),
        expires_at=clock() + KEPT,
        table_name=None,
        rows=rows,
        bytes=size,
        sha256=digest,
    )


def _write(runtime: Runtime, job: Row[Any], folder: Path, clock: Clock) -> int:
    reason = job.reason and runtime.vault.open("export_job.reason", job.reason)
    format_: Format = job.format
    request = ExportRequest(
        Profile(job.profile), format_, job.from_on, job.to_on, job.site_id, job.actor, reason
    )
    last = clock()

    def progress(name: str, rows: int) -> None:
        nonlocal last
        if clock() - last >= _BEAT:
            last = clock()
            _change(runtime, job.id, heartbeat_at=last, table_name=name, rows=rows)

    return sum(one.rows for one in export(runtime, folder, request, now=last, progress=progress))


def _store(runtime: Runtime, job_id: str, folder: Path) -> tuple[int, str]:
    """Packs the folder into pieces; returns the archive's size and hash."""
    with runtime.database.write() as session:
        session.execute(delete(_PART).where(_PART.c.export_id == job_id))
    with (
        closing(_Pieces(runtime, job_id)) as pieces,
        zipfile.ZipFile(pieces, "w", zipfile.ZIP_DEFLATED) as packed,
    ):
        for path in sorted(folder.iterdir()):
            entry = zipfile.ZipInfo(f"smsint-export/{path.name}", _MADE_LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            with packed.open(entry, "w", force_zip64=True) as target, path.open("rb") as source:
                while data := source.read(_PIECE):
                    target.write(data)
    return pieces.size, pieces.digest.hexdigest()


class _Pieces(RawIOBase):
    """A file that is written in one go, as sealed pieces in the database."""

    def __init__(self, runtime: Runtime, job_id: str) -> None:
        super().__init__()
        self._runtime, self._job_id = runtime, job_id
        self._waiting = bytearray()
        self._n = 0
        self.size = 0
        self.digest = hashlib.sha256()

    def writable(self) -> bool:
        """It is for nothing else; the archive sees that it cannot go back."""
        return True

    def write(self, data: Any) -> int:
        """Some bytes of the archive."""
        self._waiting += data
        self.digest.update(data)
        self.size += len(data)
        while len(self._waiting) >= _PIECE:
            self._put(bytes(self._waiting[:_PIECE]))
            del self._waiting[:_PIECE]
        return len(data)

    def close(self) -> None:
        """The last piece."""
        if self._waiting:
            self._put(bytes(self._waiting))
            self._waiting.clear()
        super().close()

    def _put(self, data: bytes) -> None:
        sealed = self._runtime.vault.seal("export_part.data", base64.b64encode(data).decode())
        with self._runtime.database.write() as session:
            session.execute(insert(_PART).values(export_id=self._job_id, n=self._n, data=sealed))
        self._n += 1


def _expire(runtime: Runtime, now: datetime) -> None:
    over = (_JOB.c.status == ExportStatus.DONE) & (_JOB.c.expires_at <= now)
    with runtime.database.read() as session:
        ids = session.scalars(select(_JOB.c.id).where(over)).all()
    for job_id in ids:
        with runtime.database.write() as session:
            session.execute(delete(_PART).where(_PART.c.export_id == job_id))
            session.execute(
                update(_JOB).where(_JOB.c.id == job_id).values(status=ExportStatus.EXPIRED)
            )


def _change(runtime: Runtime, job_id: str, **values: Any) -> None:
    with runtime.database.write() as session:
        session.execute(update(_JOB).where(_JOB.c.id == job_id).values(**values))


def _row(session: Session, job_id: str, actor: Actor) -> Row[Any]:
    query = select(_JOB).where(_JOB.c.id == job_id)
    if actor.role is not Role.ADMIN:
        query = query.where(_JOB.c.profile == Profile.DEIDENTIFIED.value)
    if actor.site_id is not None:
        query = query.where(_JOB.c.site_id == actor.site_id)
    row = session.execute(query).one_or_none()
    if row is None:
        raise NotFound("export")
    return row


def _view(row: Row[Any]) -> ExportView:
    return ExportView(
        id=row.id,
        status=row.status,
        profile=Profile(row.profile),
        format=row.format,
        from_on=row.from_on,
        to_on=row.to_on,
        requested_at=row.requested_at,
        finished_at=row.finished_at,
        expires_at=row.expires_at,
        table=row.table_name,
        rows=row.rows,
        bytes=row.bytes,
        sha256=row.sha256,
    )

"""One consistent view of the database for as long as an export takes, and who is in it.

Temporary tables give everybody an ordinal by their random study id, so that no file stands in the
order of enrollment, and carry what local time is made of.
"""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Date,
    Float,
    MetaData,
    String,
    Table,
    case,
    cast,
    func,
    insert,
    literal_column,
    select,
    type_coerce,
    update,
)

from smsint.db.engine import READ, Database
from smsint.db.tables import (
    ClinicEvent,
    ConsentEvent,
    Enrollment,
    InboundMessage,
    OutboxMessage,
    Patient,
    Task,
    table,
)
from smsint.db.types import BigId
from smsint.domain.deidentification import Change, clock_changes
from smsint.services.exporting.request import ExportRequest

_ENROLLMENT, _PATIENT = table(Enrollment), table(Patient)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_FRUGAL = {"cache_size": -8192, "temp_store": "FILE"}
_EARLIER = timedelta(days=366)
"""Before the first enrollment nothing is recorded but consents and clinic events of the year."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What the extracts read from."""

    connection: Connection
    spells: Table
    """One row per enrollment."""
    people: Table
    """One row per person, with the start of the first enrollment."""
    observed_until: datetime
    """The end of the data: the last thing recorded, or the end of the day that was asked for."""
    is_sqlite: bool
    changes: int
    """Clock changes that the temporary tables have columns for."""

    def count(self, cohort: Table) -> int:
        """How many rows a cohort has; their ordinals run from 1."""
        return int(self.connection.scalar(select(func.count()).select_from(cohort)) or 0)


@contextmanager
def snapshot(
    database: Database, request: ExportRequest, *, blinded: Collection[str] = ()
) -> Iterator[Snapshot]:
    """A transaction that sees nothing of what happens meanwhile, and writes nothing that stays.

    In protocols that are ``blinded`` an arm is shown as its letter.
    """
    options: dict[str, Any] = dict(READ)
    if not database.is_sqlite:
        options["isolation_level"] = "REPEATABLE READ"
    with (
        database.engine.connect().execution_options(**options) as connection,
        _frugal(connection, database.is_sqlite),
    ):
        yield _prepare(connection, request, database.is_sqlite, blinded)


@contextmanager
def _frugal(connection: Connection, is_sqlite: bool) -> Iterator[None]:
    """An export reads everything once: pages that are kept are memory and no help. Its own tables,
    which grow with the number of people, stand in a file; inside a transaction SQLite would not
    have them moved."""
    if not is_sqlite:
        yield
        connection.rollback()
        return
    cursor = connection.connection.cursor()
    usual = {name: cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in _FRUGAL}
    try:
        _set(cursor, _FRUGAL)
        yield
    finally:
        connection.rollback()
        _set(cursor, usual)
        cursor.close()


def _set(cursor: Any, pragmas: Mapping[str, Any]) -> None:
    for name, value in pragmas.items():
        cursor.execute(f"PRAGMA {name}={value}")


def _prepare(
    connection: Connection, request: ExportRequest, is_sqlite: bool, blinded: Collection[str]
) -> Snapshot:
    until = _observed_until(connection, request.to)
    zones = _changes_of_zones(connection, until) if is_sqlite else {}
    columns = max((len(found) for found in zones.values()), default=0)
    spells = _cohort(connection, "export_spell", columns, is_sqlite)
    people = _cohort(connection, "export_person", columns, is_sqlite)
    _fill_spells(connection, spells, request, is_sqlite, blinded)
    _fill_people(connection, spells, people, is_sqlite)
    for cohort in (spells, people):
        for zone, found in zones.items():
            connection.execute(
                update(cohort).where(cohort.c.zone == zone).values(_offsets(found, columns))
            )
    return Snapshot(connection, spells, people, until, is_sqlite, columns)


def _observed_until(connection: Connection, to: date | None) -> datetime:
    recorded = [
        connection.scalar(select(func.max(column)))
        for column in (
            table(OutboxMessage).c.updated_at,
            table(InboundMessage).c.recorded_at,
            table(ClinicEvent).c.recorded_at,
            table(ConsentEvent).c.recorded_at,
            table(Task).c.updated_at,
            _ENROLLMENT.c.updated_at,
        )
    ]
    latest: datetime = max((at for at in recorded if at is not None), default=_EPOCH)
    if to is None:
        return latest
    asked = datetime(to.year, to.month, to.day, 23, 59, 59, tzinfo=UTC)
    return min(latest, asked)


def _changes_of_zones(connection: Connection, until: datetime) -> dict[str, list[Change]]:
    first = connection.scalar(select(func.min(_ENROLLMENT.c.start_on)))
    if first is None:
        return {}
    since = datetime(first.year, first.month, first.day, tzinfo=UTC) - _EARLIER
    names = connection.scalars(select(_ENROLLMENT.c.time_zone).distinct())
    end = max(until, since) + timedelta(days=400)
    return {name: clock_changes(name, since, end) for name in names}


def _cohort(connection: Connection, name: str, changes: int, is_sqlite: bool) -> Table:
    columns: list[Column[Any]] = [
        Column("ordinal", BigId, primary_key=True),
        Column("id", String, unique=True),
        Column("person", String, index=True),
        Column("study_id", String),
        Column("no", BigInteger),
        Column("start_on", Date),
        Column("zone", String),
        Column("start_day", BigInteger),
        Column("protocol", String),
        Column("arm", String),
    ]  # fmt: skip
    if is_sqlite:
        columns += [Column("start_us", BigInteger), Column("start_jd", Float)]
        columns += [Column(f"until_{n}", BigInteger) for n in range(changes)]
        columns += [Column(f"offset_{n}", BigInteger) for n in range(changes)]
    made = Table(name, MetaData(), *columns, prefixes=["TEMPORARY"])
    made.create(connection, checkfirst=False)
    return made


def _fill_spells(
    connection: Connection,
    spells: Table,
    request: ExportRequest,
    is_sqlite: bool,
    blinded: Collection[str],
) -> None:
    e, p = _ENROLLMENT.c, _PATIENT.c
    inner = [e.start_on, e.created_at, e.id]
    first = func.min(e.start_on).over(partition_by=e.patient_id)
    days = (
        cast(func.julianday(e.start_on) - func.julianday(first), BigInteger)
        if is_sqlite
        else type_coerce(e.start_on - first, BigInteger)
    )
    values: dict[str, Any] = {
        "ordinal": func.row_number().over(order_by=[p.study_id, *inner]),
        "id": e.id,
        "person": e.patient_id,
        "study_id": p.study_id,
        "no": func.row_number().over(partition_by=e.patient_id, order_by=inner),
        "start_on": e.start_on,
        "zone": e.time_zone,
        "start_day": days,
        "protocol": e.protocol_id,
        "arm": case(
            (e.protocol_id.in_(sorted(blinded)), func.coalesce(e.arm_code, "hidden")), else_=e.arm
        ),
    }
    if is_sqlite:
        values |= _sqlite_start(e.start_on)
    query = select(*values.values()).join(_PATIENT, p.id == e.patient_id)
    if request.to is not None:
        query = query.where(e.start_on <= request.to)
    if request.site is not None:
        query = query.where(e.site_id == request.site)
    connection.execute(insert(spells).from_select([*values], query))


def _fill_people(connection: Connection, spells: Table, people: Table, is_sqlite: bool) -> None:
    s = spells.c
    values: dict[str, Any] = {
        "ordinal": func.row_number().over(order_by=s.study_id),
        "id": s.person,
        "person": s.person,
        "study_id": s.study_id,
        "no": literal_column("1"),
        "start_on": s.start_on,
        "zone": s.zone,
        "start_day": literal_column("0"),
        "protocol": s.protocol,
        "arm": s.arm,
    }
    if is_sqlite:
        values |= {"start_us": s.start_us, "start_jd": s.start_jd}
    query = select(*values.values()).where(s.no == 1)
    connection.execute(insert(people).from_select([*values], query))


def _sqlite_start(on: Any) -> dict[str, Any]:
    seconds = cast(func.strftime("%s", on), BigInteger)
    return {"start_us": seconds * 1_000_000, "start_jd": func.julianday(on)}


def _offsets(found: list[Change], columns: int) -> dict[str, int]:
    padded = [*found, *[found[-1]] * (columns - len(found))]
    values = {f"until_{n}": (at - _EPOCH) // _MICROSECOND for n, (at, _) in enumerate(padded)}
    return values | {f"offset_{n}": by // _MICROSECOND for n, (_, by) in enumerate(padded)}

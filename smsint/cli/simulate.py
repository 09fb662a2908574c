"""``smsint simulate``: a study before its first patient."""

import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from os import cpu_count
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from smsint.cli.bars import table_by_table
from smsint.cli.start import err, fail, out, read_settings, writing
from smsint.domain.content import Library
from smsint.domain.policies import probabilities_of
from smsint.domain.prices import PRICED_IN, SEGMENT_PRICE
from smsint.domain.protocol import Protocol, Track
from smsint.library.check import open_library
from smsint.library.directory import library_directory
from smsint.library.findings import LibraryFault
from smsint.logs import configure_logging
from smsint.service import keep_parts
from smsint.services.exporting import ExportRefused, ExportRequest, export, make_folder
from smsint.services.runtime import Runtime
from smsint.simulation.burden import Burden, burden_of
from smsint.simulation.parts import Joining
from smsint.simulation.power import Assumptions, power
from smsint.simulation.study import Study, rehearse

_WEEKS = 4
"""In one column of the calendar."""


def simulate(
    protocol: Annotated[str, typer.Option(help="Id of a protocol.")],
    patients: Annotated[int, typer.Option(min=1, max=2700, help="People in the cohort.")] = 100,
    days: Annotated[int, typer.Option(min=1, max=1100, help="From the first enrollment on.")] = 90,
    seed: Annotated[int, typer.Option(help="The same seed makes the same bytes.")] = 1,
    folder: Annotated[
        Path | None, typer.Option("--out", help="An empty folder for the export.")
    ] = None,
    no_export: Annotated[
        bool, typer.Option("--no-export", help="Only the summary, no files.")
    ] = False,
    price: Annotated[
        float,
        typer.Option(min=0, help=f"Dollars for each segment; as of {PRICED_IN} unless given."),
    ] = SEGMENT_PRICE,
    workers: Annotated[
        int | None,
        typer.Option(min=1, help="Processes for a large cohort; by default one for each core."),
    ] = None,
    as_power: Annotated[
        bool, typer.Option("--power", help="Compute the power of the micro-randomized trial.")
    ] = False,
    effect: Annotated[
        float, typer.Option(help="With --power: on the probability of a good outcome.")
    ] = 0.1,
    runs: Annotated[int, typer.Option(min=10, help="With --power: trials drawn.")] = 500,
) -> None:
    """Rehearse a protocol: a synthetic cohort through the real engine on a virtual clock.

    Prints what it asked of people and would cost; --out gets the cohort's research export.
    Nobody is texted, and the installation's own database is not touched.
    """
    library = _library()
    chosen = library.protocols.get(protocol) or _wrong(
        "--protocol", f"the library has {', '.join(sorted(library.protocols))}"
    )
    if as_power:
        _print_power(chosen, patients, days, effect, runs, seed)
        return
    if folder is None and not no_export:
        _wrong("--out", "name a folder for the export, or use --no-export")
    if folder is not None and not no_export:
        with _filling(folder):  # before the rehearsal, which takes minutes
            make_folder(folder)
    study = Study(protocol, patients, days, seed)
    with tempfile.TemporaryDirectory(prefix="smsint-study-") as scratch:
        runtime = _rehearsed(library, study, Path(scratch), workers or cpu_count() or 1)
        _finish(runtime, study, None if no_export else folder, price)


@contextmanager
def _filling(folder: Path) -> Iterator[None]:
    """Says why the folder cannot hold an export."""
    try:
        with writing(folder):
            yield
    except ExportRefused as refused:
        fail(str(refused))


def _rehearsed(library: Library, study: Study, scratch: Path, workers: int) -> Runtime:
    keep_parts()
    with _moving(study) as (moved, joining):
        try:
            return rehearse(
                library, study, scratch, workers=workers, progress=moved, joining=joining
            )
        except ValueError as error:
            fail(str(error))


def _finish(runtime: Runtime, study: Study, folder: Path | None, price: float) -> None:
    try:
        if folder is not None:
            with _filling(folder), table_by_table() as progress:
                export(runtime, folder, ExportRequest(), now=study.ends_at, progress=progress)
        _print_burden(burden_of(runtime, study), price)
    finally:
        runtime.database.close()


def _library() -> Library:
    settings = read_settings()
    configure_logging("WARNING")  # what the engine says of nobody is of no use here
    try:
        return open_library(library_directory(settings.library))
    except LibraryFault as fault:
        fail(f"The message library cannot be read; see `smsint library check`.\n{fault}")


def _wrong(option: str, advice: str) -> NoReturn:
    raise typer.BadParameter(advice, param_hint=option)


@contextmanager
def _moving(study: Study) -> Iterator[tuple[Callable[[datetime], None], Joining]]:
    """A bar on stderr that follows the virtual clock, then one of the parts that are joined."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[at]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as bar:
        days = bar.add_task(f"rehearsing {study.begins_on}", total=study.days, at="")
        parts = bar.add_task("joining the parts", total=1.0, at="", visible=False)

        def moved(now: datetime) -> None:
            gone = (now - study.begins_at).total_seconds() / 86_400
            at = f"day {gone:.0f} of {study.days}"
            bar.update(days, completed=gone, description=f"rehearsing {now:%Y-%m-%d}", at=at)

        def joining(share: float) -> None:
            bar.update(days, completed=study.days, visible=False)
            bar.update(parts, completed=share, at=f"{share:.0%}", visible=True)

        yield moved, joining


def _print_burden(found: Burden, price: float) -> None:
    weekly = found.cost(price) / found.patient_weeks if found.patient_weeks else 0.0
    each = f"{found.texts_a_week:.1f} a week each, at most {found.most_in_a_day} in a day"
    for line in (
        f"{found.patients} patients, {found.patient_weeks:,.0f} patient-weeks",
        f"{found.texts:,} texts to them ({each}), {found.segments:,} segments",
        f"{found.inbound:,} texts from them",
        f"${found.cost(price):,.2f} at ${price:.4f} a segment (${weekly:.3f} a patient and week)",
    ):
        out.print(line, highlight=False)
    out.print(_calendar(found))


def _calendar(found: Burden) -> Table:
    """Texts by track, in columns of four weeks."""
    months = sorted({week // _WEEKS for week in found.by_week})
    heads = (f"weeks {_WEEKS * n + 1}-{_WEEKS * (n + 1)}" for n in months)
    table = Table("track", *heads, title="Texts by week of the study", title_justify="left")
    for track in sorted({track for week in found.by_week.values() for track in week}):
        counts = Counter[int]()
        for week, texts in found.by_week.items():
            counts[week // _WEEKS] += texts.get(track, 0)
        table.add_row(track, *(f"{counts[n]:,}" for n in months))
    return table


def _print_power(
    protocol: Protocol, patients: int, days: int, effect: float, runs: int, seed: int
) -> None:
    track = next((track for track in protocol.tracks if track.policy is not None), None)
    if track is None:
        _wrong("--protocol", "no track of it decides anything at random")
    assumed = Assumptions(patients, _decisions(protocol, track, days), _probability(track), effect)
    with Progress(console=err, transient=True) as bar:
        task = bar.add_task("drawing trials", total=runs)
        found = power(assumed, runs=runs, seed=seed, progress=lambda: bar.advance(task))
    out.print(
        f"Power {found.share:.2f} (standard error {found.error:.2f}) to find an effect of {effect:g} "
        f"of the track {track.id}: {patients} patients, {assumed.decisions} decisions each, "
        f"probability {assumed.probability:g}. Mean estimate {found.mean:.3f} over {runs} trials.",
        highlight=False,
        soft_wrap=True,
    )


def _decisions(protocol: Protocol, track: Track, days: int) -> int:
    """How often the track decides for somebody, by its calendar."""
    schedule = track.schedule
    last = min(
        protocol.days, days, protocol.days if schedule.to_day is None else schedule.to_day + 1
    )
    if schedule.on_days:
        return sum(day < last for day in schedule.on_days)
    span = max(last - schedule.from_day, 1)
    if schedule.weekdays and schedule.weekdays != "patient":
        return max(span * len(schedule.weekdays) // 7, 1)
    return max(-(-span // schedule.every_days), 1)


def _probability(track: Track) -> float:
    """Of treatment, where nothing is known of anybody yet."""
    assert track.policy is not None  # noqa: S101  # the caller chose a track that randomizes
    first = probabilities_of(track.policy, {}, None)
    return 1 - first[track.policy.names[0]]

"""``smsint preview``: the texts that a patient would get, before anybody gets them."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, NoReturn, cast, get_args

import typer
from pydantic import ValidationError
from pydantic_core import to_json

from smsint.cli.start import fail, read_settings
from smsint.domain.calendar import valid_zone
from smsint.domain.content import Library
from smsint.domain.enrollment import Window
from smsint.domain.messages import Language
from smsint.domain.planning import Timetable
from smsint.domain.protocol import Frequency, Protocol, Weekday
from smsint.library.directory import library_directory
from smsint.library.findings import LibraryFault
from smsint.library.load import load_library
from smsint.services.preview import Person, PreviewRow
from smsint.services.preview import preview as preview_texts
from smsint.services.reports.programme import programme_page
from smsint.settings import Settings


class Format(StrEnum):
    """How the preview is printed."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


def preview(
    protocol: Annotated[str, typer.Option(help="Id of a protocol.")],
    start: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help="The first day.")],
    time_zone: Annotated[str, typer.Option(help="The patient's IANA zone.")],
    arm: Annotated[str | None, typer.Option(help="Id of an arm; the first if not given.")] = None,
    language: Annotated[str, typer.Option(help="en or es.")] = "en",
    window: Annotated[str, typer.Option(help="The patient's hours.")] = "09:00-20:00",
    days: Annotated[
        int | None, typer.Option(min=1, max=3660, help="All days if not given.")
    ] = None,
    weekdays: Annotated[
        str, typer.Option(help="The days the patient chose, such as mon,thu; none if not given.")
    ] = "",
    frequency: Annotated[
        Frequency | None, typer.Option(help="How often the patient chose.")
    ] = None,
    first_name: Annotated[str | None, typer.Option(help="The patient's first name.")] = None,
    open_wording: Annotated[bool, typer.Option("--open", help="Open instead of discreet.")] = False,
    output: Annotated[
        Format,
        typer.Option(
            "--format", help="text, json, or html: both languages side by side, for print."
        ),
    ] = Format.TEXT,
) -> None:
    """Show the calendar of texts that a patient would get, from the functions that send them."""
    settings = read_settings()
    library = _library(settings)
    chosen = library.protocols.get(protocol) or _wrong(
        "--protocol", f"the library has {_names(library.protocols)}"
    )
    timetable = Timetable(
        start_on=start.date(),
        zone=time_zone if valid_zone(time_zone) else _wrong("--time-zone", "name an IANA zone"),
        window=_window(window),
        days=_weekdays(weekdays),
        frequency=frequency,
        arm=_arm(chosen, arm),
    )
    program = library.program_values(settings.program_name, settings.program_phone)

    def rows(spoken: Language) -> list[PreviewRow]:
        person = Person(spoken, first_name, discreet=not open_wording)
        length = days or chosen.days
        first_on = start.date()
        return list(
            preview_texts(
                library, chosen, timetable, person, program, first_on=first_on, days=length
            )
        )

    if output is Format.HTML:
        typer.echo(
            programme_page(library, chosen, rows("en"), rows("es"), start_on=start.date()), nl=False
        )
    else:
        said = rows(_language(language))
        typer.echo(_as_json(said) if output is Format.JSON else _as_text(said, chosen))


def _library(settings: Settings) -> Library:
    try:
        return load_library(library_directory(settings.library))
    except LibraryFault as fault:
        fail(f"The message library cannot be read; see `smsint library check`.\n{fault}")


def _wrong(option: str, advice: str) -> NoReturn:
    raise typer.BadParameter(advice, param_hint=option)


def _names(known: Iterable[str]) -> str:
    return ", ".join(sorted(known))


def _arm(protocol: Protocol, wanted: str | None) -> str:
    arms = [arm.id for arm in protocol.arms]
    if wanted is not None and wanted not in arms:
        _wrong("--arm", f"the protocol has {_names(arms)}")
    return wanted or arms[0]


def _language(text: str) -> Language:
    for language in get_args(Language):
        if text == language:
            return cast(Language, language)
    _wrong("--language", f"one of {_names(get_args(Language))}")


def _window(text: str) -> Window:
    start, _, end = text.partition("-")
    try:
        return Window.model_validate({"start": start, "end": end})
    except ValidationError:
        _wrong("--window", "write it like 09:00-20:00; it must end after it starts")


def _weekdays(text: str) -> frozenset[Weekday]:
    try:
        return frozenset(Weekday(part.strip()) for part in text.split(",") if part.strip())
    except ValueError:
        _wrong("--weekdays", f"of {_names(Weekday)}")


def _as_text(rows: Sequence[PreviewRow], protocol: Protocol) -> str:
    lines = [f"{protocol.title}: {len(rows)} texts, {sum(row.segments for row in rows)} segments"]
    day: date | None = None
    for row in rows:
        if row.occurrence_on != day:
            day = row.occurrence_on
            lines.append(f"\n{day:%a} {day}")
        lines.append(f"  {row.local_time}  {row.track} ({row.kind}, {row.template})")
        lines.append(f"         {row.text}")
    return "\n".join(lines)


def _as_json(rows: Sequence[PreviewRow]) -> str:
    return to_json(rows, indent=2).decode()

"""``smsint preview``: the texts that a patient would get, before anybody gets them."""

import html
from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, get_args

import typer
from pydantic import ValidationError
from pydantic_core import to_json

from smsint.cli.start import fail, read_settings
from smsint.domain.calendar import valid_zone
from smsint.domain.content import Library
from smsint.domain.enrollment import Window
from smsint.domain.planning import Timetable
from smsint.domain.protocol import Frequency, Language, Protocol, Weekday
from smsint.library.findings import LibraryFault
from smsint.library.load import library_directory, load_library
from smsint.services.preview import Person, PreviewRow
from smsint.services.preview import preview as preview_texts
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
    days: Annotated[int | None, typer.Option(min=1, max=3660, help="All days if not given.")] = None,
    weekdays: Annotated[
        str, typer.Option(help="The days the patient chose, such as mon,thu; none if not given.")
    ] = "",
    frequency: Annotated[Frequency | None, typer.Option(help="How often the patient chose.")] = None,
    first_name: Annotated[str | None, typer.Option(help="The patient's first name.")] = None,
    open_wording: Annotated[bool, typer.Option("--open", help="Open instead of discreet.")] = False,
    output: Annotated[Format, typer.Option("--format", help="text, json or html.")] = Format.TEXT,
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
    rows = preview_texts(
        library,
        chosen,
        timetable,
        Person(_language(language), first_name, discreet=not open_wording),
        _program(settings, library),
        first_on=start.date(),
        days=days or chosen.days,
    )
    typer.echo(_PRINT[output](list(rows), chosen))


def _library(settings: Settings) -> Library:
    try:
        return load_library(library_directory(settings.library))
    except LibraryFault as fault:
        fail(f"The message library cannot be read; see `smsint library check`.\n{fault}")


def _program(settings: Settings, library: Library) -> dict[str, str | None]:
    named = {"program_name": settings.program_name, "program_phone": settings.program_phone}
    return {**named, **library.hotline_values}


def _wrong(option: str, advice: str) -> "typer.BadParameter":
    raise typer.BadParameter(advice, param_hint=option)

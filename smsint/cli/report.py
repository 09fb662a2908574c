"""Reports for people, as one printable page each: ``report study|outreach|flags``."""

from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from smsint.cli.start import out, read_settings, running, writing
from smsint.clock import utc_now


class Which(StrEnum):
    """The reports there are; ``services/reports`` has a module for each."""

    STUDY = "study"
    OUTREACH = "outreach"
    FLAGS = "flags"


def report(
    which: Annotated[Which, typer.Argument(help="study, outreach or flags.")],
    file: Annotated[Path, typer.Option("--out", help="The HTML file to write.")],
    price: Annotated[
        float | None, typer.Option(min=0, help="Of the study report: dollars for each segment.")
    ] = None,
    minutes: Annotated[
        float | None, typer.Option(min=0, help="Of the study report: staff's for each attempt.")
    ] = None,
) -> None:
    """Write a report: a page without scripts that opens anywhere and prints well. It names nobody."""
    given = {"price": price, "minutes_each": minutes}
    own = {name: value for name, value in given.items() if value is not None}
    if own and which is not Which.STUDY:
        raise typer.BadParameter("only the study report has costs", param_hint="--price, --minutes")
    with running(read_settings()) as runtime:
        made = import_module(f"smsint.services.reports.{which}")
        html: str = made.report(runtime, now=utc_now(), **own)
    with writing(file):
        file.write_text(html, encoding="utf-8")
    out.print(f"Written to {file}.", soft_wrap=True)

"""``smsint segments``: what a text costs, before anybody pays for it."""

import json
from typing import Annotated

import typer

from smsint.domain.segments import measure


def segments(
    text: Annotated[str | None, typer.Argument(help="The text; none with --jsonl.")] = None,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help='Read lines like {"text": "..."} from stdin.')
    ] = False,
) -> None:
    """Count the segments of a text, and name the characters that make it expensive."""
    if jsonl == (text is not None):
        raise typer.BadParameter("give a text, or --jsonl and lines on stdin")
    if text is not None:
        typer.echo(_answer(text))
        return
    for number, line in enumerate(typer.get_text_stream("stdin"), start=1):
        typer.echo(_answer(_text_of(line, number)))


def _text_of(line: str, number: int) -> str:
    """The text of one JSON line; a wrong line ends the command with its number."""
    try:
        text = json.loads(line)["text"]
    except (ValueError, TypeError, KeyError):
        text = None
    if not isinstance(text, str):
        raise typer.BadParameter(f'line {number} is not {{"text": "..."}}')
    return text


def _answer(text: str) -> str:
    """One line of JSON."""
    found = measure(text)
    return json.dumps(
        {
            "encoding": found.encoding,
            "segments": found.segments,
            "units": found.units,
            "forced_by": found.forced_by,
        }
    )

"""``smsint understand``: what the service would understand, without side effects."""

import json
from dataclasses import asdict, fields
from pathlib import Path
from typing import Annotated, Any

import typer

from smsint.domain.understanding import Asked, Reader, Understanding
from smsint.library.load import library_directory
from smsint.library.words import WordsError, load_words

_FIELDS = tuple(field.name for field in fields(Understanding))
# ``asdict`` of the whole copies it deeply, which costs as much as the encoding.
_JSON = json.JSONEncoder(default=asdict)
_Library = Annotated[
    Path, typer.Option("--dir", envvar="SMSINT_LIBRARY", help="The directory of the library.")
]


def understand(
    text: Annotated[str | None, typer.Argument(help="The text; none with --jsonl.")] = None,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help='Read lines like {"text": "..."} from stdin.')
    ] = False,
    language: Annotated[str, typer.Option(help="en or es, for a text given here.")] = "en",
    directory: _Library = Path("message_library"),
) -> None:
    """Say what the service would understand; a line of JSON for each text."""
    if jsonl == (text is not None):
        raise typer.BadParameter("give a text, or --jsonl and lines on stdin")
    reader = _reader(directory)
    if text is not None:
        typer.echo(as_json(reader.read(text, language=language)))
        return
    out = typer.get_text_stream("stdout")
    for number, line in enumerate(typer.get_text_stream("stdin"), start=1):
        out.write(_answer(reader, line, number) + "\n")
        out.flush()  # somebody may wait for this answer before they send the next line


def as_json(understood: Understanding) -> str:
    """One line of JSON."""
    return _JSON.encode({name: getattr(understood, name) for name in _FIELDS})


def _reader(directory: Path) -> Reader:
    """The reader with the library's words; exits with what is wrong with them."""
    try:
        return Reader(load_words(library_directory(directory) / "words"))
    except WordsError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None


def _answer(reader: Reader, line: str, number: int) -> str:
    """What one JSON line means; a wrong line ends the command with its number."""
    try:
        row = json.loads(line)
        asked = _asked(row.get("question"))
        understood = reader.read(
            _string(row["text"]), language=row.get("language") or "en", question=asked
        )
    except (ValueError, TypeError, KeyError, AttributeError):
        raise typer.BadParameter(
            f'line {number} is not {{"text": "...", "question"?: {{...}}}}'
        ) from None
    return as_json(understood)


def _string(value: object) -> str:
    """The value when it is text. Raises TypeError."""
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _asked(question: dict[str, Any] | None) -> Asked | None:
    """The question of a JSON line. Raises ValueError, TypeError or KeyError for another shape."""
    if not question:
        return None
    if question["kind"] not in ("scale", "yes_no", "choice"):
        raise ValueError(question["kind"])
    return Asked(
        kind=question["kind"],
        min=int(question.get("min", 0)),
        max=int(question.get("max", 10)),
        options=tuple(map(str, question.get("options", ()))),
        item=str(question.get("item", "")),
    )

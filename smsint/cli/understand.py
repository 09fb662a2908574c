"""``smsint understand``: what the service would understand, without side effects."""

import gc
import json
from dataclasses import asdict, fields
from pathlib import Path
from typing import Annotated

import typer

from smsint.domain.understanding import Asked, Reader, Understanding
from smsint.library.directory import library_directory
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
        bool,
        typer.Option(
            "--jsonl", help='Read lines like {"text": "..."} from stdin; one out for each.'
        ),
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
    out, wrong = typer.get_text_stream("stdout"), 0
    for number, line in enumerate(typer.get_text_stream("stdin", errors="replace"), start=1):
        answered = _answer(reader, line, number)
        wrong += answered.startswith(_WRONG)
        out.write(answered + "\n")
        out.flush()  # somebody may wait for this answer before they send the next line
    if wrong:
        typer.echo(f"{wrong} of the lines could not be read; each has its error.", err=True)
        raise typer.Exit(1)


def as_json(understood: Understanding) -> str:
    """One line of JSON."""
    return _JSON.encode({name: getattr(understood, name) for name in _FIELDS})


def _reader(directory: Path) -> Reader:
    """The reader with the library's words; exits with what is wrong with them."""
    gc.disable()  # what is built here is never garbage; looking for some took a tenth of the start
    try:
        return Reader(load_words(library_directory(directory) / "words"))
    except WordsError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None
    finally:
        gc.freeze()
        gc.enable()


def _answer(reader: Reader, line: str, number: int) -> str:
    """What one JSON line means; a wrong line is answered too, so that lines out match lines in."""
    try:
        row = json.loads(line)
        if not isinstance(row, dict) or not isinstance(row.get("text"), str):
            raise ValueError('expected an object with "text": "..."')
        asked = _asked(row.get("question"))
        spanish = str(row.get("language")).lower().startswith("es")
        understood = reader.read(row["text"], language="es" if spanish else "en", question=asked)
    except (ValueError, ArithmeticError, RecursionError) as error:
        why = "it is not JSON" if isinstance(error, json.JSONDecodeError) else str(error)
        return _JSON.encode({"error": f"line {number}: {why}"})
    return as_json(understood)


_WRONG = '{"error"'
_KINDS = ("scale", "yes_no", "choice")


def _asked(question: object) -> Asked | None:
    """The question of a JSON line. Raises ValueError for another shape."""
    if question is None:
        return None
    if not isinstance(question, dict) or question.get("kind") not in _KINDS:
        raise ValueError(f'"question" must have a "kind" of {", ".join(_KINDS)}')
    item = str(question.get("item") or "")
    if question["kind"] == "choice":
        return Asked("choice", options=_options(question.get("options")), item=item)
    if question["kind"] == "yes_no":
        return Asked("yes_no", item=item)
    lowest, highest = _whole(question.get("min"), 0), _whole(question.get("max"), 10)
    if lowest >= highest:
        raise ValueError('a scale needs a "min" below its "max"')
    return Asked("scale", lowest, highest, item=item)


def _options(options: object) -> tuple[str, ...]:
    """The options of a choice, as texts. Raises ValueError."""
    if not isinstance(options, list) or not options:
        raise ValueError('a choice needs "options": a list of at least one text')
    return tuple(map(str, options))


def _whole(number: object, usual: int) -> int:
    """The end of a scale. Raises ValueError when it is no whole number."""
    if number is None:
        return usual
    if isinstance(number, bool) or not isinstance(number, int | float) or number != int(number):
        raise ValueError('the "min" and "max" of a scale must be whole numbers')
    return int(number)

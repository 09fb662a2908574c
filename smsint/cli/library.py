"""``smsint library``: check the content, show it, and see what it covers."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from smsint.cli.library_versions import switch, version_of
from smsint.clock import utc_now
from smsint.domain.content import Library, resolve
from smsint.domain.messages import MessageTemplate
from smsint.domain.protocol import Protocol
from smsint.library.check import check
from smsint.library.coverage import STRATEGIES, By, coverage, review_of
from smsint.library.directory import library_directory
from smsint.library.findings import Finding, LibraryFault
from smsint.library.load import load_library
from smsint.library.reach import sent, uses
from smsint.library.schema import write_schemas

app = typer.Typer(no_args_is_help=True, help="Check, show and survey the message library.")

_Directory = Annotated[
    Path, typer.Argument(envvar="SMSINT_LIBRARY", help="The directory of the library.")
]
_From = Annotated[
    Path, typer.Option("--dir", envvar="SMSINT_LIBRARY", help="The directory of the library.")
]
_Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
_DEFAULT = Path("message_library")


@app.command("check")
def check_command(directory: _Directory = _DEFAULT, as_json: _Json = False) -> None:
    """Apply every content rule; exit 1 on any error."""
    try:
        findings = check(library_directory(directory), utc_now().date())
    except LibraryFault as fault:
        findings = fault.findings
    if as_json:
        typer.echo(json.dumps([finding.as_dict() for finding in findings], ensure_ascii=False))
    else:
        _say(findings)
        if not any(finding.rule == "shape" for finding in findings):
            texts = _open(directory).messages.values()
            typer.echo(f"{review_of(texts).capitalize()} (library coverage --by review).")
    if any(finding.level == "error" for finding in findings):
        raise typer.Exit(1)


@app.command("show")
def show_command(
    protocol: Annotated[str | None, typer.Option(help="Only this protocol.")] = None,
    message: Annotated[str | None, typer.Option(help="Only this message.")] = None,
    version: Annotated[
        str | None, typer.Option("--hash", help="As the library was that sent a text.")
    ] = None,
    directory: _From = _DEFAULT,
    as_json: _Json = False,
) -> None:
    """Show protocols with their tracks and texts, or all messages."""
    library = version_of(version) if version else _open(directory)
    if message is not None:
        _show_one(library, message, as_json)
        return
    if protocol is not None and protocol not in library.protocols:
        known = ", ".join(library.protocols)
        raise typer.BadParameter(f"there is no protocol {protocol}; there are: {known}")
    chosen = [library.protocols[protocol]] if protocol else list(library.protocols.values())
    if as_json:
        typer.echo(json.dumps(_as_json(library, chosen, protocol is None), ensure_ascii=False))
        return
    for one in chosen:
        _show_protocol(library, one)


app.command("switch")(switch)


@app.command("schema")
def schema_command(directory: _From = _DEFAULT) -> None:
    """Write the JSON Schema of the library's files, so that an editor completes and checks keys."""
    for path in write_schemas(library_directory(directory)):
        typer.echo(str(path))


@app.command("coverage")
def coverage_command(
    by: Annotated[By, typer.Option(help="What the rows are.")] = "strategy",
    directory: _From = _DEFAULT,
    as_json: _Json = False,
) -> None:
    """Count messages by behavior change strategy, technique or phase."""
    found = coverage(_open(directory), by)
    if as_json:
        typer.echo(json.dumps(found.as_rows(), ensure_ascii=False))
        return
    rows = [
        [_name(row), *(str(found.counts.get((row, column), 0)) for column in found.columns)]
        for row in found.rows
    ]
    _table([[by, *found.columns], *rows])


def _open(directory: Path) -> Library:
    try:
        return load_library(library_directory(directory))
    except LibraryFault as fault:
        typer.echo(str(fault), err=True)
        raise typer.Exit(1) from None


def _say(findings: Sequence[Finding]) -> None:
    for finding in findings:
        typer.echo(str(finding))
    errors = sum(finding.level == "error" for finding in findings)
    typer.echo(f"{_count(errors, 'error')}, {_count(len(findings) - errors, 'warning')}")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _as_json(library: Library, protocols: Iterable[Protocol], everything: bool) -> object:
    heard = [m for p in protocols for t in p.tracks for m in resolve(library, t)]
    messages = library.messages.values() if everything else {m.id: m for m in heard}.values()
    return {
        "hash": library.hash,
        "protocols": [p.model_dump(mode="json") for p in protocols],
        "questions": [q.model_dump(mode="json") for q in library.questions.values()],
        "messages": [m.model_dump(mode="json") for m in messages],
    }


def _show_protocol(library: Library, protocol: Protocol) -> None:
    typer.echo(f"{protocol.id} (version {protocol.version}): {protocol.title}")
    typer.echo(f"{protocol.days} days. {protocol.summary}".strip())
    if protocol.welcome and (welcome := library.messages.get(protocol.welcome)):
        typer.echo("\nwelcome")
        _show_message(welcome)
    for track in protocol.tracks:
        typer.echo(f"\n{track.id} ({track.kind}{', ' + track.phase if track.phase else ''})")
        for message in resolve(library, track):
            _show_message(message)
            for reply in _replies(library, message):
                _show_message(reply, indent="    ")


def _show_one(library: Library, key: str, as_json: bool) -> None:
    """One message as its author wrote it: wordings, codes, source and reviewer."""
    found = library.messages.get(key)
    if found is None:
        raise typer.BadParameter(f"there is no message {key} in this library")
    if as_json:
        typer.echo(json.dumps({"hash": library.hash, **found.model_dump(mode="json")}))
        return
    _show_message(found, indent="")
    for name, value in (
        ("sent by", _senders(library, key)),
        ("source", found.source),
        ("reviewer", found.reviewer),
        ("reviewed_on", found.reviewed_on),
        ("library", library.hash),
    ):
        typer.echo(f"  {name}: {value or 'not given'}")


def _senders(library: Library, key: str) -> str:
    """Which protocols send a text, and by what: a track, an event, a keyword, or as an answer."""
    ways = dict.fromkeys(
        f"{use.protocol.id} ({use.track.id if use.track else 'by itself' if use.unasked else 'on demand'})"
        for use in uses(library)
        if use.template.id == key
    )
    return ", ".join(ways) or ("what patients answer" if key in sent(library) else "nothing")


def _replies(library: Library, message: MessageTemplate) -> list[MessageTemplate]:
    """Every text that may follow a question, once."""
    question = library.questions.get(message.question or "")
    if question is None:
        return []
    answers = [name for reply in question.replies for name in (reply.message, reply.follow_up)]
    names = dict.fromkeys(name for name in (*answers, question.reprompt) if name)
    return [library.messages[name] for name in names if name in library.messages]


def _show_message(message: MessageTemplate, indent: str = "  ") -> None:
    codes = " ".join([message.strategy, *message.bct]) if message.strategy != "none" else ""
    typer.echo(f"{indent}{message.id} {codes}".rstrip())
    for language, texts in message.text.items():
        for text in texts:
            typer.echo(f"{indent}  {language}  {text}")


def _name(row: str) -> str:
    return f"{row} {STRATEGIES[row]}" if row in STRATEGIES else row


def _table(rows: Sequence[Sequence[str]]) -> None:
    """Left-aligned names, right-aligned numbers."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    for first, *rest in rows:
        cells = [cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True)]
        typer.echo("  ".join([first.ljust(widths[0]), *cells]).rstrip())

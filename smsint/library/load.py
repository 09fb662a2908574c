"""Reads ``message_library/`` into a Library. A fault is a finding with file and key, never a crash.

Layout: ``protocols/<id>.toml`` (one protocol each), ``messages/<theme>.toml`` (``[[message]]``),
``questions/*.toml`` (``[[question]]``), ``words/hotlines.toml`` (``[[hotline]]``), and the other
``words/*.toml``, which ``words.py`` reads. ``[defaults]`` in a file holds for each of its entries.
"""

import hashlib
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from itertools import takewhile
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import ValidationError

from smsint.domain.composing import Unincludable, compose
from smsint.domain.content import Hotline, Library
from smsint.domain.messages import MessageTemplate
from smsint.domain.protocol import Protocol
from smsint.domain.questions import Question
from smsint.domain.understanding.words import Words
from smsint.library.findings import Finding, LibraryFault
from smsint.library.words import load_words

Item = Protocol | MessageTemplate | Question | Hotline
_Shape = TypeVar("_Shape", Protocol, MessageTemplate, Question, Hotline)

HOTLINES = "words/hotlines.toml"
_SEE = "See message_library/README.md for the keys and what they hold."


@dataclass(frozen=True, slots=True)
class Reading:
    """What could be read, in which file each item stands, and what could not be read."""

    library: Library
    files: Mapping[tuple[type[Item], str], str]
    findings: tuple[Finding, ...]
    written: Mapping[str, Protocol]
    """The protocols as their files have them, without what they include."""

    def file_of(self, item: Item) -> str:
        """The file that holds an item, relative to the library."""
        return self.files[type(item), item.id]


def load_library(directory: Path) -> Library:
    """The library, if every file can be read. Raises LibraryFault."""
    reading = read_library(directory)
    if reading.findings:
        raise LibraryFault(reading.findings)
    return reading.library


def read_library(directory: Path) -> Reading:
    """Everything that can be read, with findings for the rest. Raises LibraryFault for no library."""
    if not (directory / "messages").is_dir():
        problem = f"there is no message library in {directory}"
        advice = "Name a directory that holds protocols/, messages/, questions/ and words/."
        raise LibraryFault((Finding(".", "", "shape", "error", problem, advice),))
    return read_files(_files(directory), _words(directory / "words"))


def read_files(files: Mapping[str, bytes], words: Words) -> Reading:
    """The same for files that are in memory, as of a version that was kept."""
    shelf = _Shelf(files)
    written = shelf.items("protocols/*.toml", Protocol)
    library = Library(
        protocols=shelf.composed(written),
        messages=shelf.items("messages/*.toml", MessageTemplate, "message"),
        questions=shelf.items("questions/*.toml", Question, "question"),
        hotlines=shelf.items(HOTLINES, Hotline, "hotline"),
        words=words,
        hash=_hash(files),
        files={path: content.decode(errors="replace") for path, content in files.items()},
    )
    return Reading(library, MappingProxyType(shelf.files), tuple(shelf.findings), written)


def library_hash(directory: Path) -> str:
    """SHA-256 over the names and bytes of all TOML files, in the order of their names."""
    return _hash(_files(directory))


def _hash(files: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for path, content in sorted(files.items()):
        digest.update(f"{path}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def _files(directory: Path) -> dict[str, bytes]:
    return {
        path.relative_to(directory).as_posix(): path.read_bytes()
        for path in sorted(directory.rglob("*.toml"))
    }


def _words(directory: Path) -> Words:
    """The words that the service understands. Raises LibraryFault: without them nothing is safe."""
    try:
        return load_words(directory)
    except ValueError as error:
        advice = "Mend the file in words/ that is named."
        fault = Finding("words", "", "shape", "error", str(error), advice)
        raise LibraryFault((fault,)) from error


@dataclass(slots=True)
class _Shelf:
    """Collects items and findings while the files are read."""

    content: Mapping[str, bytes]
    files: dict[tuple[type[Item], str], str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def items(
        self, pattern: str, shape: type[_Shape], table: str | None = None
    ) -> Mapping[str, _Shape]:
        """Every item of one kind by id, in the order of file names and then of the file."""
        found: dict[str, _Shape] = {}
        for file in sorted(path for path in self.content if fnmatchcase(path, pattern)):
            document = self._parse(file)
            for key, raw in self._entries(file, document, table):
                item = self._fit(file, key, shape, raw)
                if item is None:
                    continue
                if item.id in found:
                    problem = f"the id is already used in {self.files[shape, item.id]}"
                    self._note(file, key, problem, "Give it an id of its own.", "duplicate-id")
                    continue
                found[item.id], self.files[shape, item.id] = item, file
        return MappingProxyType(found)

    def composed(self, written: Mapping[str, Protocol]) -> Mapping[str, Protocol]:
        """Every protocol with what it includes; one that cannot be made whole stays as written."""
        whole = {}
        for key, protocol in written.items():
            try:
                whole[key] = compose(written, key)
            except Unincludable as fault:
                whole[key] = protocol
                advice = "Name protocols of this library, none of which includes this one."
                self._note(self.files[Protocol, key], "include", str(fault), advice, "include")
        return MappingProxyType(whole)

    def _parse(self, file: str) -> dict[str, Any]:
        try:
            return tomllib.loads(self.content[file].decode())
        except UnicodeDecodeError:
            self._note(file, "", "the file is not UTF-8", "Save it as UTF-8.")
        except tomllib.TOMLDecodeError as error:
            self._note(file, "", f"the file is not TOML: {error}", "Mend the line that is named.")
        return {}

    def _entries(
        self, file: str, document: dict[str, Any], table: str | None
    ) -> Iterator[tuple[str, object]]:
        """Each entry with the key that an author will find it by."""
        if table is None:
            if document:
                yield str(document.get("id", "protocol")), document
            return
        defaults, entries = document.pop("defaults", {}), document.pop(table, [])
        for key in document:
            self._note(file, key, "the key is not known here", f"Entries begin with [[{table}]].")
        if not isinstance(defaults, dict) or not isinstance(entries, list):
            self._note(file, table, "is not a list of entries", f"Begin each with [[{table}]].")
            return
        for index, entry in enumerate(entries):
            raw = {**defaults, **entry} if isinstance(entry, dict) else entry
            name = raw.get("id") if isinstance(raw, dict) else None
            yield (name if isinstance(name, str) else f"{table}[{index}]"), raw

    def _fit(self, file: str, key: str, shape: type[_Shape], raw: object) -> _Shape | None:
        try:
            return shape.model_validate(raw)
        except ValidationError as error:
            for at, problem in _problems(error).items():
                self._note(file, f"{key} {at}".strip(), problem, _SEE)
            return None

    def _note(self, file: str, key: str, problem: str, advice: str, rule: str = "shape") -> None:
        self.findings.append(Finding(file, key, rule, "error", problem, advice))


def _problems(error: ValidationError) -> dict[str, str]:
    """What does not fit, by key; the ways in which one key could fit are joined by "or"."""
    found: dict[str, str] = {}
    for detail in error.errors(include_url=False, include_input=False):
        key, problem = _path(detail["loc"]), detail["msg"].removeprefix("Value error, ")
        found[key] = f"{found[key]}, or: {problem}" if key in found else problem
    return found


def _path(location: tuple[int | str, ...]) -> str:
    """``("text", "es", 1)`` as ``text.es[1]``; where a key has several shapes, only the key."""
    keys = takewhile(lambda part: isinstance(part, int) or "[" not in part, location)
    parts = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in keys)
    return "".join(parts).removeprefix(".")

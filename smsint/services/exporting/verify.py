"""Checking an export: hashes, counts, types, and every derived column from the rows beside it.

All files stand in the same order of participants, so that one walk through them together is enough
and only one person's rows are held at a time.
"""

import json
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

from smsint.domain.codebook import BY_NAME, TABLES, Profile
from smsint.services.exporting.files import names_of, sha256_of
from smsint.services.exporting.package import DATAPACKAGE
from smsint.services.exporting.reading import BrokenRow, Difference, Files, Numbered
from smsint.services.exporting.recomputing import recomputed
from smsint.services.exporting.request import ExportRefused

MOST = 200
"""Findings shown; a broken export would have one for every cell."""


def verify(folder: Path) -> list[Difference]:
    """What differs, at most ``MOST`` things; nothing when all is well. Raises ExportRefused."""
    return list(islice(_differences(folder), MOST))


def _differences(folder: Path) -> Iterator[Difference]:
    package = _package(folder)
    about = package["smsint"]
    broken = False
    for one in [*package["resources"], *about["documents"]]:
        for difference in _file(folder, one):
            broken = True
            yield difference
    yield from _strangers(folder, {one["path"] for one in package["resources"]})
    try:
        found = Files(folder, Profile(about["profile"]), about["format"])
        end = about.get("observed_until")
        until = datetime.fromisoformat(end) if end else None
        yield from _walk(found, until, partial=about["partial"])
    except BrokenRow as error:
        yield error.difference
        return
    if not broken:
        yield from _rows(package, found)


def _package(folder: Path) -> dict[str, Any]:
    try:
        package = json.loads((folder / DATAPACKAGE).read_text(encoding="utf-8"))
        names = [resource["path"].partition(".")[0] for resource in package["resources"]]
        whole = names == [table.name for table in TABLES] and "smsint" in package
    except (OSError, ValueError, KeyError, TypeError):
        whole = False
        package = {}
    if not whole:
        raise ExportRefused(f"This folder has no complete {DATAPACKAGE}: no finished export.")
    return dict(package)


def _file(folder: Path, one: Mapping[str, Any]) -> Iterator[Difference]:
    path = folder / one["path"]
    if not path.is_file():
        yield Difference(one["path"], "the file is missing")
    elif path.stat().st_size != one["bytes"]:
        yield Difference(one["path"], f"{path.stat().st_size} bytes instead of {one['bytes']}")
    elif f"sha256:{sha256_of(path)}" != one["hash"]:
        yield Difference(one["path"], "the hash differs: the file was changed")


def _strangers(folder: Path, own: Collection[str]) -> Iterator[Difference]:
    """Tables that another export left here: who passes the folder on would pass them on, too."""
    for table in TABLES:
        for name in names_of(table.name):
            if name not in own and (folder / name).exists():
                yield Difference(name, "it is of another export: take it away")


def _rows(package: Mapping[str, Any], found: Files) -> Iterator[Difference]:
    for table, resource in zip(TABLES, package["resources"], strict=True):
        count = found.of[table.name].count
        if count != resource["rows"]:
            yield Difference(resource["path"], f"{count} rows instead of {resource['rows']}")


def _walk(files: Files, until: datetime | None, *, partial: bool) -> Iterator[Difference]:
    people = files.of["participants"]
    while (participant := people.person()) is not None:
        rows = {name: reader.take(participant) for name, reader in files.of.items()}
        yield from files.problems()
        yield from _keys(files, rows, partial)
        yield from recomputed(files, rows, partial=partial, until=until)
    yield from files.problems()
    for reader in files.of.values():
        if reader.person() is not None:
            yield reader.at(reader.count + 1, "participant_id", "it is of nobody in participants")


def _keys(files: Files, rows: Mapping[str, Numbered], partial: bool) -> Iterator[Difference]:
    for name, numbered in rows.items():
        key = BY_NAME[name].key
        # What is numbered begins with 1 and leaves nothing out, unless it began before the period.
        counts = key[-1].endswith("_no") and not partial
        before: tuple[Any, ...] = ()
        for number, row in numbered:
            here = tuple(row[column] for column in key)
            if not before < here:
                yield files.of[name].at(number, key[-1], "the key does not grow")
            elif counts and here[-1] != (before[-1] + 1 if before[:-1] == here[:-1] else 1):
                yield files.of[name].at(number, key[-1], "a row before it is missing")
            before = here

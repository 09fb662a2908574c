"""Reads the word lists of ``words/*.toml`` into one value."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from smsint.domain.understanding.likeness import KINDS
from smsint.domain.understanding.words import Words

NOT_WORDS = frozenset({"hotlines.toml"})
_TABLES = ("spelling", "joins", "emoji", "keywords", "idioms")


class WordsError(ValueError):
    """A word list that cannot be used; the message names the file, the key and what to mend."""


def load_words(directory: Path) -> Words:
    """Every word list of the folder as one value. Raises ``WordsError``."""
    merged: dict[str, dict[str, Any]] = {}
    for path in sorted(directory.glob("*.toml")):
        if path.name not in NOT_WORDS:
            _merge(merged, _parsed(path), path.name)
    if not merged:
        raise WordsError(f"{directory}: there are no word lists; every library needs words/*.toml")
    fuzzy = merged.get("fuzzy", {})
    return Words(
        classes={name: frozenset(words) for name, words in merged.get("classes", {}).items()},
        numbers=merged.get("numbers", {}),
        fuzzy=frozenset(fuzzy.get("words", ())),
        real_words=frozenset(fuzzy.get("not_these", ())),
        likeness=_weights(str(merged.get("likeness", {}).get("weights", ""))),
        **{table: merged.get(table, {}) for table in _TABLES},
    )


def _parsed(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (ValueError, OSError) as error:
        raise WordsError(f"{path.name}: cannot be read: {error}") from None


@lru_cache(maxsize=4)
def _weights(text: str) -> Mapping[str, tuple[int, ...]]:
    """The learned weights, one feature a line: ``stop texting = 141 -12 -80 -77``.

    Versions of a library mostly share them, and they are most of what a library weighs.
    """
    weights = {}
    for line in text.splitlines():
        feature, _, numbers = line.rpartition(" = ")
        try:
            weights[feature] = tuple(map(int, numbers.split()))
        except ValueError:
            raise WordsError(
                f"likeness.weights: {line!r} is no feature with whole numbers; make them again"
            ) from None
        if len(weights[feature]) != len(KINDS):
            raise WordsError(f"likeness.weights: {line!r} needs {len(KINDS)} numbers")
    return weights


def _merge(merged: dict[str, dict[str, Any]], tables: dict[str, Any], file: str) -> None:
    """Adds one file's tables; the same name twice would make one of them silently void."""
    for table, entries in tables.items():
        if not isinstance(entries, dict):
            raise WordsError(f"{file}: {table}: must be a table, for example [{table}]")
        known = merged.setdefault(table, {})
        for name, value in entries.items():
            if name in known:
                raise WordsError(f"{file}: {table}.{name}: is defined twice; keep one of them")
            known[name] = value

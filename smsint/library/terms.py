"""The words of ``terms.toml``, ready to be looked for."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from smsint.domain.messages import Language

_TOGETHER = 2
"""Anybody may sweat or be tired; somebody who is asked about sweating and shaking is in care."""
_FILE = Path(__file__).with_name("terms.toml")


def revealing_words(text: str, language: Language) -> list[str]:
    """The words that would tell a stranger that the reader is in treatment."""
    return [match[0] for match in _discreet(language).finditer(_plain(text))]


def telling_signs(text: str, language: Language) -> list[str]:
    """Signs of the body that tell nothing alone and much together: none, or two and more."""
    found = dict.fromkeys(match[0] for match in _list("signs", language).finditer(_plain(text)))
    return list(found) if len(found) >= _TOGETHER else []


def stigmatizing_words(text: str) -> Iterator[tuple[str, str]]:
    """Each stigmatizing word with the term to use instead; the longest phrase wins."""
    pattern, instead = _stigma()
    for match in pattern.finditer(_plain(text)):
        yield match[0], next(to for term, to in instead if re.fullmatch(term, match[0]))


def short_links(text: str) -> list[str]:
    """The link shorteners in a text."""
    hosts = "|".join(re.escape(host) for host in _terms()["shorteners"]["hosts"])
    return re.findall(rf"(?<![\w.-])(?:{hosts})/", _plain(text))


def filtered_words(text: str) -> list[str]:
    """What carriers' filters look for."""
    return [match[0] for match in _list("filtered").finditer(_plain(text))]


def promotional_words(text: str) -> list[str]:
    """Brands, and praise in a text that names a medicine."""
    plain = _plain(text)
    about_care = any(_discreet(language).search(plain) for language in ("en", "es"))
    lists = ("brands", "claims") if about_care else ("brands",)
    return [match[0] for key in lists for match in _list("promotion", key).finditer(plain)]


def assumptions(text: str, language: Language) -> list[str]:
    """What a text takes for granted that not everybody has, sentence by sentence."""
    sentences = re.split(r"[.!?;:]+(?=\s|$)", _plain(text))
    careful, taken = _list("assumes", "unless"), _list("assumes", language)
    return [
        match[0]
        for sentence in sentences
        if not careful.search(sentence)
        for match in taken.finditer(sentence)
    ]


@lru_cache(maxsize=8)
def _list(table: str, key: str = "words") -> re.Pattern[str]:
    return _any_of(map(_term, _terms()[table][key]))


@lru_cache(maxsize=1)
def reserved_words() -> frozenset[str]:
    """The commands of carriers, in capitals."""
    return frozenset(_terms()["reserved"]["words"])


@lru_cache(maxsize=2)
def _discreet(language: Language) -> re.Pattern[str]:
    lists = _terms()["discreet"]
    return _any_of(map(_term, [*lists["both"], *lists[language]]))


@lru_cache(maxsize=1)
def _stigma() -> tuple[re.Pattern[str], tuple[tuple[str, str], ...]]:
    pairs = sorted(_terms()["stigma"].items(), key=lambda pair: -len(pair[0]))
    instead = tuple((_term(word), to) for word, to in pairs)
    return _any_of(term for term, _ in instead), instead


@lru_cache(maxsize=1)
def _terms() -> dict[str, Any]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))


def _any_of(terms: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(terms)})(?!\w)")


def _term(word: str) -> str:
    """``"relaps*"`` as a pattern over plain text."""
    return re.escape(_plain(word)).replace(r"\*", r"\w*")


@lru_cache(maxsize=8192)  # six rules look at the same texts
def _plain(text: str) -> str:
    """Lower case, without accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))

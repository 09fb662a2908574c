"""Prints recall, false alarms and silent wrong values by class, language and set; exit 1 below the bar.

``--sets DIR`` measures labelled texts of another folder too (the format is in ``sets.py``).
``--ordinary FILE`` also reads a CSV (perhaps gzipped) of ordinary texts with one column ``text``,
for instance the ham part of the SMS Spam Collection; it stays outside the repository.
"""

import argparse
import csv
import gzip
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from smsint.domain.understanding import Answer, Reader, Understanding
from smsint.library.words import load_words

sys.path.insert(0, str(Path(__file__).parents[3]))

from tests.exams.words.corpora import HERE, LANGUAGES, LIBRARY, answers, keywords, rows
from tests.exams.words.sets import KEPT, UNREAD, figures

Judge = Callable[[Understanding], bool]


@dataclass(frozen=True, slots=True)
class Bar:
    """What a class of texts is measured by."""

    corpus: str
    counts: Judge
    at_least: float = 0.0
    at_most: float = 1.0


BARS = {
    "opt-out honoured or held": Bar("opt_out", lambda u: u.opt_out != "no", at_least=0.95),
    "false opt-out": Bar("not_opt_out", lambda u: u.opt_out == "yes", at_most=0.01),
    "false or doubtful opt-out": Bar("not_opt_out", lambda u: u.opt_out != "no", at_most=0.02),
    "wrong number": Bar("wrong_number", lambda u: u.wrong_number, at_least=0.90),
    "false wrong number": Bar("not_wrong_number", lambda u: u.wrong_number, at_most=0.03),
    "acute, as acute": Bar(
        "crisis_acute", lambda u: u.safety is not None and u.safety.level == "acute", at_least=0.97
    ),
    "concern": Bar("crisis_concern", lambda u: u.safety is not None, at_least=0.85),
    "false alarm": Bar("not_crisis", lambda u: u.safety is not None, at_most=0.10),
}


KEYWORD_BAR = 0.95


def main() -> int:
    """Runs the exam."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ordinary", type=Path, help="a CSV of ordinary texts")
    parser.add_argument("--sets", type=Path, help="a folder of labelled texts as JSON lines")
    parser.add_argument("--misses", action="store_true", help="print every text below the bar")
    parser.add_argument("--rules-alone", action="store_true", help="without the second opinion")
    arguments = parser.parse_args()
    words = load_words(LIBRARY / "words")
    reader = Reader(replace(words, likeness={}) if arguments.rules_alone else words)
    failed = [
        *_classes(reader, arguments.misses),
        *_keywords(reader, arguments.misses),
        *_answers(reader, arguments.misses),
    ]
    for folder in filter(None, (*KEPT, *UNREAD, arguments.sets)):
        _say(f"{folder.relative_to(HERE) if folder.is_relative_to(HERE) else folder}:")
        failed += _sets(reader, folder, arguments.misses)
    if arguments.ordinary:
        _ordinary(reader, arguments.ordinary)
    return 1 if failed else 0


def _classes(reader: Reader, misses: bool) -> Iterator[str]:
    """One line for each class, language and set; yields what fails its bar."""
    for name, bar in BARS.items():
        for language in LANGUAGES:
            by_set: dict[str, list[bool]] = defaultdict(list)
            for row in rows(bar.corpus, language):
                hit = bar.counts(reader.read(row.text, language=language))
                by_set[row.set].append(hit)
                if misses and hit is (bar.at_most < 1):
                    _say(f"    {row.text!r}: {row.reason}")
            for which, hits in by_set.items():
                share = sum(hits) / len(hits)
                good = bar.at_least <= share <= bar.at_most
                _say(f"{name:28} {language} {which:11} {share:7.1%} of {len(hits):4}{_mark(good)}")
                if not good:
                    yield name


def _keywords(reader: Reader, misses: bool) -> Iterator[str]:
    """The right keyword, or rightly none, by language and set."""
    right: dict[str, list[bool]] = defaultdict(list)
    for row in keywords():
        found = keyword_shown(reader.read(row.text, language=row.language))
        right[f"{row.language} {row.set}"].append(found == row.expected)
        if misses and found != row.expected:
            _say(f"    {row.text!r}: wanted {row.expected}, got {found}")
    for which, hits in right.items():
        good = _share(hits) >= KEYWORD_BAR
        _say(f"{'keyword':28} {which:14} {_share(hits):7.1%} of {len(hits):4}{_mark(good)}")
        if not good:
            yield "keyword"


def _answers(reader: Reader, misses: bool) -> Iterator[str]:
    """Exact and silently wrong answers, by set."""
    exact: dict[str, list[bool]] = defaultdict(list)
    wrong: dict[str, list[bool]] = defaultdict(list)
    for row in answers():
        found = reader.read(row.text, language=row.language, question=row.asked).answer
        exact[row.set].append(shown(found) == row.expected)
        silent = found is not None and found.status == "parsed" and shown(found) != row.expected
        wrong[row.set].append(silent)
        if misses and shown(found) != row.expected:
            _say(f"    {row.text!r}: wanted {row.expected}, got {shown(found)}")
    for which in exact:
        good, bad = _share(exact[which]), _share(wrong[which])
        passed = good >= 0.95 and bad <= 0.01
        _say(f"{'answers exact':28}    {which:11} {good:7.1%} of {len(exact[which]):4}")
        _say(f"{'answers silently wrong':28}    {which:11} {bad:7.1%}{_mark(passed)}")
        if not passed:
            yield "answers"


def _sets(reader: Reader, folder: Path, misses: bool) -> Iterator[str]:
    """One line for each measure of each class and language of a folder."""
    for figure in figures(reader, folder):
        name = f"{figure.of}: {figure.measure.name}"
        _say(f"{name:44} {figure.share:7.1%} of {figure.total:4}{_mark(figure.passed)}")
        for text in figure.misses if misses else ():
            _say(f"    {text!r}")
        if not figure.passed:
            yield name


def shown(answer: Answer | None) -> str:
    """An answer in the notation of the corpus."""
    if answer is None:
        return "-"
    return {"ambiguous": "?", "invalid": "!"}.get(answer.status, str(answer.value))


def keyword_shown(found: Understanding) -> str:
    """A keyword in the notation of the corpus."""
    return "START" if found.opt_in else found.keyword or "-"


def _ordinary(reader: Reader, path: Path) -> None:
    """False alarms and speed on ordinary texts."""
    texts = list(_texts(path))
    started = time.process_time()
    found = [reader.read(text) for text in texts]
    spent = time.process_time() - started
    opt_outs = sum(u.opt_out != "no" for u in found)
    alarms = sum(u.safety is not None for u in found)
    _say(f"ordinary texts: {len(texts)}; opt-outs {opt_outs}; alarms {alarms}")
    _say(f"speed: {len(texts) / spent:,.0f} texts a second on one core")


def _texts(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt") if path.suffix == ".gz" else path.open() as lines:
        yield from (row["text"] for row in csv.DictReader(lines))


def _share(hits: Iterable[bool]) -> float:
    counted = list(hits)
    return sum(counted) / len(counted)


def _mark(good: bool) -> str:
    return "" if good else "  <- below the bar"


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main())

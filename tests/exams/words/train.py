"""Learns the weights of the second opinion, and says how good it is on texts it did not learn from.

``--write`` writes ``message_library/words/likeness.toml``. The base of each kind is set so that few
enough held-out texts are called like it that are not: see ``Bound``. ``--ordinary FILE`` counts how
many ordinary texts of a CSV with one column ``text`` are; nothing is learned from that.
"""

import argparse
import csv
import gzip
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[3]))

from smsint.domain.understanding import Reader
from smsint.domain.understanding.likeness import BASE, KINDS, features
from smsint.library.words import load_words
from tests.exams.words.corpora import LIBRARY
from tests.exams.words.fit import ROUGH, STEPS, Floats, Ints, Matrix, fit, heaviest, matrix, named
from tests.exams.words.likeness_texts import Example, examples

TARGET = LIBRARY / "words" / "likeness.toml"
SCALE = 100
"""Weights are written in hundredths."""
SEEN_IN = 2
"""Texts that must have a feature."""
MOST = 60_000
"""Features that are kept."""
FOLDS = 3
_IMPORTANCE = {"ordinary": 80.0, "chat": 10.0}
"""Texts of an ordinary day are few here and many in life."""


@dataclass(frozen=True, slots=True)
class Bound:
    """How many held-out texts of other kinds may be called like this kind."""

    hard: tuple[str, ...]
    """The classes that were written to be taken for it."""
    hard_share: float
    calm_share: float
    """Of answers, ordinary texts, and those of an ordinary day."""


BOUNDS = {
    "opt_out": Bound(("stays",), 0.006, 0.0012),
    "wrong_number": Bound(("not_wrong_number",), 0.0065, 0.0012),
    "acute": Bound(("harmless",), 0.018, 0.006),
    "crisis": Bound(("harmless",), 0.0135, 0.0044),
}
_CALM = ("answers", "chat", "ordinary")


@dataclass(frozen=True, slots=True)
class Model:
    """What was learned: the weights of each kind for each feature, and the bases."""

    names: list[str]
    weights: Floats
    """One row a kind; the last column is the base."""

    def scores(self, texts: Sequence[Sequence[str]]) -> Floats:
        """One column a kind."""
        x = matrix(texts, self.names)
        return np.array([x.scores(weights) for weights in self.weights]).T


def learn(texts: Sequence[Sequence[str]], labels: Ints, importance: Floats) -> Model:
    """Fits roughly with many features, keeps the heaviest, and fits well."""
    x = matrix(texts, named(texts, SEEN_IN))
    rough = _fitted(x, labels, importance, np.zeros((len(KINDS), len(x.names) + 1)), ROUGH)
    kept = heaviest(x, rough, MOST)
    x = matrix(texts, [x.names[i] for i in kept])
    start = rough[:, [*kept, -1]]
    return Model(list(x.names), _fitted(x, labels, importance, start, STEPS))


def _fitted(x: Matrix, labels: Ints, importance: Floats, start: Floats, steps: int) -> Floats:
    """One row of weights a kind."""
    kinds = range(len(KINDS))
    return np.array([fit(x, labels[:, i], importance, start[i], steps) for i in kinds])


class Course:
    """All texts, read into features once."""

    def __init__(self, rows: Sequence[Example]) -> None:
        """Reads them with the library's own words."""
        self._reader = Reader(load_words(LIBRARY / "words"))
        self.rows = rows
        self.texts = [self.features(row.text) for row in rows]
        self.labels = np.array([row.labels for row in rows])
        self.importance = np.array([_IMPORTANCE.get(row.of, 1.0) for row in rows])

    def features(self, text: str) -> list[str]:
        """The features of one text."""
        return features(self._reader.line(text).text.split())

    def learn(self, chosen: Sequence[int] | None = None) -> Model:
        """From the chosen texts, or from all."""
        use = list(range(len(self.rows))) if chosen is None else list(chosen)
        return learn([self.texts[i] for i in use], self.labels[use], self.importance[use])

    def held_out(self) -> Floats:
        """The scores of every text by a model that saw neither it, its block, nor its like."""
        scores = np.zeros((len(self.rows), len(KINDS)))
        fold = [zlib.crc32(row.block.encode()) % FOLDS for row in self.rows]
        same = [frozenset(text) for text in self.texts]
        for number in range(FOLDS):
            out = [i for i, n in enumerate(fold) if n == number]
            unseen = {same[i] for i in out}
            seen = [i for i, n in enumerate(fold) if n != number and same[i] not in unseen]
            scores[out] = self.learn(seen).scores([self.texts[i] for i in out])
        return scores


def bases(course: Course, scores: Floats) -> Floats:
    """For each kind, the score that must be exceeded to stay within its bounds."""
    of = np.array([row.of for row in course.rows])
    return np.array(
        [
            max(
                _exceeded_by(scores[np.isin(of, bound.hard), i], bound.hard_share),
                _exceeded_by(scores[np.isin(of, _CALM), i], bound.calm_share),
            )
            for i, bound in enumerate(map(BOUNDS.__getitem__, KINDS))
        ]
    )


def _exceeded_by(scores: Floats, share: float) -> float:
    """The score that this share of the texts exceeds."""
    return float(np.sort(scores)[::-1][int(share * len(scores))])


def report(course: Course, scores: Floats, least: Floats) -> Iterator[str]:
    """The share of each class and language that is called like each kind."""
    yield f"{'held out':28}" + "".join(f"{kind:>14}" for kind in KINDS)
    groups = sorted({(row.of, row.language) for row in course.rows})
    for of, language in groups:
        mine = [i for i, r in enumerate(course.rows) if (r.of, r.language) == (of, language)]
        shares = (scores[mine] > least).mean(axis=0)
        cells = "".join(f"{share:14.1%}" for share in shares)
        yield f"{of:14} {language} {len(mine):5} texts" + cells


def written(model: Model, least: Floats) -> str:
    """The file: every feature with its weights, in order."""
    whole = np.rint(model.weights * SCALE).astype(int)
    base = np.rint((model.weights[:, -1] - least) * SCALE).astype(int)
    lines = [f"{BASE} = {_numbers(base)}"]
    lines += [f"{name} = {_numbers(whole[:, i])}" for i, name in enumerate(model.names)]
    return _HEAD.format(kinds=", ".join(KINDS)) + "\n".join(lines) + "\n'''\n"


def _numbers(weights: Iterable[int]) -> str:
    return " ".join(map(str, weights))


_HEAD = """\
# What each feature of a text weighs for each kind: {kinds}; in hundredths.
# Learned by `make words-model` from the texts of tests/exams/words; not written by hand.
# "a b" stands in a row, "a ~ b" near each other, "abcde*" begins so, "." ends a clause.
[likeness]
weights = '''
"""


def main() -> int:
    """Learns, reports, and writes when asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the library's weights")
    parser.add_argument("--ordinary", type=Path, help="a CSV of ordinary texts")
    arguments = parser.parse_args()
    course = Course(examples())
    scores = course.held_out()
    least = bases(course, scores)
    for line in report(course, scores, least):
        sys.stdout.write(line + "\n")
    model = course.learn()
    if arguments.ordinary:
        found = model.scores([course.features(t) for t in _texts(arguments.ordinary)]) > least
        counted = zip(KINDS, found.sum(axis=0), strict=True)
        said = ", ".join(f"{kind} {count}" for kind, count in counted)
        sys.stdout.write(f"of {len(found)} ordinary texts: {said}\n")
    if arguments.write:
        TARGET.write_text(written(model, least), encoding="utf-8")
    return 0


def _texts(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt") if path.suffix == ".gz" else path.open() as lines:
        yield from (row["text"] for row in csv.DictReader(lines))


if __name__ == "__main__":
    sys.exit(main())

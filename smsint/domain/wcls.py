"""The weighted and centered least squares estimator of a micro-randomized trial.

Boruvka, Almirall, Witkiewitz and Murphy (2018), JASA 113:1112: with weights that undo time-varying
probabilities, and the treatment centered, the effect is unbiased even where the model of the outcome
is wrong. The same estimator as ``wcls`` of the R package MRTAnalysis; standard errors are clustered
by participant, with the factor n / (n - q). Small matrices and plain Python: no library is needed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt

Vector = list[float]
Matrix = list[Vector]


@dataclass(frozen=True, slots=True)
class Point:
    """One decision point that was available and whose window has closed."""

    person: str
    treatment: bool
    probability: float
    """That treatment was to be true; strictly between 0 and 1."""
    outcome: float
    controls: tuple[float, ...] = ()
    """What may explain the outcome, known before the decision."""
    moderators: tuple[float, ...] = ()
    """What the effect may depend on, known before the decision."""


@dataclass(frozen=True, slots=True)
class Effect:
    """One coefficient of the effect with its standard error."""

    estimate: float
    error: float

    @property
    def z(self) -> float:
        """The estimate in standard errors."""
        return self.estimate / self.error if self.error else 0.0


def estimate(points: Sequence[Point]) -> tuple[Effect, ...]:
    """The effect of treatment: its intercept, then one coefficient for each moderator.

    Without moderators the first is the marginal effect: a difference of means where the outcome is
    0 or 1, hence of risks. Raises ValueError when the points cannot tell.
    """
    if not points:
        raise ValueError("there is no decision point to estimate from")
    centre = sum(point.treatment for point in points) / len(points)
    rows = [_row(point, centre) for point in points]
    bread = _weighted_squares(rows)
    inverse = _inverse(bread)
    fitted = _times(inverse, _weighted_outcomes(rows))
    spread = _sandwich(rows, fitted, inverse)
    first = 1 + len(points[0].controls)
    return tuple(Effect(fitted[n], sqrt(max(spread[n][n], 0.0))) for n in range(first, len(fitted)))


def difference(points: Iterable[Point]) -> float:
    """The naive difference of means, which time-varying probabilities bias."""
    treated: Vector = []
    others: Vector = []
    for point in points:
        (treated if point.treatment else others).append(point.outcome)
    return sum(treated) / len(treated) - sum(others) / len(others)


@dataclass(frozen=True, slots=True)
class _Row:
    person: str
    weight: float
    outcome: float
    x: Vector


def _row(point: Point, centre: float) -> _Row:
    p = point.probability
    if not 0 < p < 1:
        raise ValueError("a probability of 0 or 1 was not randomized")
    weight = centre / p if point.treatment else (1 - centre) / (1 - p)
    away = point.treatment - centre
    x = [1.0, *point.controls, away, *(away * value for value in point.moderators)]
    return _Row(point.person, weight, point.outcome, x)


def _weighted_squares(rows: Sequence[_Row]) -> Matrix:
    size = len(rows[0].x)
    total = _zeros(size)
    for row in rows:
        for i, left in enumerate(row.x):
            scaled = row.weight * left
            for j in range(i, size):
                total[i][j] += scaled * row.x[j]
    for i in range(size):
        for j in range(i):
            total[i][j] = total[j][i]
    return total


def _weighted_outcomes(rows: Sequence[_Row]) -> Vector:
    total = [0.0] * len(rows[0].x)
    for row in rows:
        for i, value in enumerate(row.x):
            total[i] += row.weight * value * row.outcome
    return total


def _sandwich(rows: Sequence[_Row], fitted: Vector, inverse: Matrix) -> Matrix:
    """The covariance of the coefficients, clustered by person."""
    size = len(fitted)
    scores: dict[str, Vector] = {}
    for row in rows:
        residual = row.outcome - sum(x * b for x, b in zip(row.x, fitted, strict=True))
        score = scores.setdefault(row.person, [0.0] * size)
        for i, value in enumerate(row.x):
            score[i] += row.weight * residual * value
    if len(scores) <= size:
        raise ValueError("there are too few participants for so many coefficients")
    meat = _zeros(size)
    for score in scores.values():
        for i in range(size):
            for j in range(size):
                meat[i][j] += score[i] * score[j]
    factor = len(scores) / (len(scores) - size)
    half = [_times(meat, column) for column in inverse]  # the inverse is symmetric
    return [[factor * sum(a * b for a, b in zip(h, c, strict=True)) for c in inverse] for h in half]


def _inverse(matrix: Matrix) -> Matrix:
    """By Gauss and Jordan with the largest pivot."""
    size = len(matrix)
    work = [[*row, *(float(i == j) for j in range(size))] for i, row in enumerate(matrix)]
    for column in range(size):
        pivot = max(range(column, size), key=lambda row: abs(work[row][column]))
        if abs(work[pivot][column]) < 1e-9:
            raise ValueError("controls or moderators say the same thing twice, or never vary")
        work[column], work[pivot] = work[pivot], work[column]
        scale = work[column][column]
        work[column] = [value / scale for value in work[column]]
        for row in range(size):
            if row != column and (factor := work[row][column]):
                work[row] = [a - factor * b for a, b in zip(work[row], work[column], strict=True)]
    return [row[size:] for row in work]


def _times(matrix: Matrix, vector: Vector) -> Vector:
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]


def _zeros(size: int) -> Matrix:
    return [[0.0] * size for _ in range(size)]

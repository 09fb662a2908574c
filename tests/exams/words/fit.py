"""Logistic regression over features that are there or not, by L-BFGS; numpy only, no chance in it."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

RIDGE = 0.05
"""How strongly weights are pulled to zero (L2)."""
ROUGH, STEPS = 40, 120
"""Steps that show which features matter, and steps that settle their weights from there."""
_MEMORY = 10


@dataclass(frozen=True, slots=True)
class Matrix:
    """Which features each text has; each text weighs the same, however many it has."""

    features: Ints
    """The numbers of the features, text after text."""
    text: Ints
    """The text that each of them belongs to."""
    share: Floats
    """One over the root of the number of all features of that text, named or not."""
    texts: int
    names: Sequence[str]

    def scores(self, weights: Floats) -> Floats:
        """The score of each text; the last weight is the base."""
        picked = self.share * weights[self.features]
        summed = np.bincount(self.text, picked, minlength=self.texts)
        return np.asarray(summed + weights[-1], dtype=np.float64)


def matrix(texts: Sequence[Collection[str]], names: Sequence[str]) -> Matrix:
    """The texts by the numbers of the features that are named."""
    number = {name: i for i, name in enumerate(names)}
    found = [[number[f] for f in features if f in number] for features in texts]
    lengths = np.array([len(numbers) for numbers in found], dtype=np.int64)
    text = np.repeat(np.arange(len(texts)), lengths)
    every = np.array([max(len(features), 1) for features in texts])
    share = 1 / np.sqrt(every)[text]
    flat = np.array([n for numbers in found for n in numbers], dtype=np.int64)
    return Matrix(flat, text, share, len(texts), names)


def fit(x: Matrix, labels: Ints, importance: Floats, start: Floats, steps: int) -> Floats:
    """The weights that tell the labels apart, from ``start``; a label below 0 is not judged."""
    importance = importance * (labels >= 0)
    truth = np.maximum(labels, 0)

    def loss(weights: Floats) -> tuple[float, Floats]:
        scores = x.scores(weights)
        wrong = importance * (1 / (1 + np.exp(-scores)) - truth)
        slope = np.append(np.bincount(x.features, x.share * wrong[x.text], len(x.names)), 0.0)
        slope[:-1] += RIDGE * weights[:-1]
        slope[-1] = wrong.sum()
        cost = importance @ (np.logaddexp(0, scores) - truth * scores)
        return float(cost + RIDGE / 2 * weights[:-1] @ weights[:-1]), slope

    weights = start
    cost, slope = loss(weights)
    past: list[tuple[Floats, Floats]] = []
    for _ in range(steps):
        step = _direction(slope, past)
        length = 1.0
        new_cost, new_slope = loss(weights - length * step)
        while new_cost > cost - 1e-4 * length * (slope @ step) and length > 1e-6:
            length /= 2
            new_cost, new_slope = loss(weights - length * step)
        past = [*past, (-length * step, new_slope - slope)][-_MEMORY:]
        weights, cost, slope = weights - length * step, new_cost, new_slope
    return weights


def _direction(slope: Floats, past: Sequence[tuple[Floats, Floats]]) -> Floats:
    """Where L-BFGS goes next, by its last steps."""
    step = slope.copy()
    if not past:
        return step / max(1.0, float(np.linalg.norm(slope)))
    shares = []
    for moved, turned in reversed(past):
        share = (moved @ step) / (turned @ moved)
        step -= share * turned
        shares.append(share)
    moved, turned = past[-1]
    step *= (moved @ turned) / (turned @ turned)
    for (moved, turned), share in zip(past, reversed(shares), strict=True):
        step += moved * (share - (turned @ step) / (turned @ moved))
    return step


def named(texts: Sequence[Collection[str]], at_least: int) -> list[str]:
    """Features that so many texts have, in order."""
    counted = Counter(f for features in texts for f in features)
    return sorted(f for f, count in counted.items() if count >= at_least)


def heaviest(x: Matrix, weights: Floats, most: int) -> Ints:
    """The features that move the scores most: by their weight for any kind, and how often they come.

    By number, in order; the base is none of them.
    """
    often = np.sqrt(np.bincount(x.features, minlength=len(x.names)))
    strength = np.abs(weights[:, :-1]).max(axis=0) * often
    kept = np.argsort(-strength, kind="stable")[:most]
    return np.sort(kept)

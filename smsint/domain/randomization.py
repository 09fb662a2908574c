"""Chance that anybody can compute again: arms from a locked list, decisions from recorded seeds.

Arms come from stratified permuted blocks. The whole list follows from one secret seed, by HMAC-SHA-256
in counter mode; ``docs/trials.md`` gives the few lines of R and Python that recompute it.
"""

import hashlib
import hmac
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from smsint.domain.protocol import Protocol

_BYTES = 6
"""Of each draw: 48 bits, numbers that R, Stata and JavaScript still hold exactly."""
_SPACE = 1 << 8 * _BYTES
_SMALLEST_BLOCK = 4
"""In a block of two the second allocation is known from the first (ICH E9, section 2.3.2)."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """What a list is made from, besides its seed."""

    arms: tuple[tuple[str, int], ...]
    """Id and weight, in the protocol's order."""
    strata: tuple[str, ...]
    block_sizes: tuple[int, ...]

    @property
    def total(self) -> int:
        """The sum of the weights: the smallest block that is in balance."""
        return sum(weight for _, weight in self.arms)

    def probability(self, arm: str) -> float:
        """An arm's share of the list."""
        return dict(self.arms)[arm] / self.total

    def as_json(self) -> dict[str, Any]:
        """As it is kept beside the seed."""
        return {
            "arms": [[arm, weight] for arm, weight in self.arms],
            "block_sizes": list(self.block_sizes),
            "strata": list(self.strata),
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "Scheme":
        """What ``as_json`` wrote."""
        arms = tuple((str(arm), int(weight)) for arm, weight in kept["arms"])
        return cls(arms, tuple(kept["strata"]), tuple(kept["block_sizes"]))

    @property
    def hash(self) -> str:
        """Two schemes have the same hash when they make the same list of the same seed."""
        text = json.dumps(self.as_json(), sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()


def scheme_of(protocol: Protocol) -> Scheme:
    """How a protocol allots its arms."""
    arms = tuple((arm.id, arm.weight) for arm in protocol.arms)
    declared = protocol.randomization
    total = sum(weight for _, weight in arms)
    return Scheme(
        arms, tuple(sorted(declared.strata)), declared.block_sizes or block_sizes_of(total)
    )


def block_sizes_of(total: int) -> tuple[int, int]:
    """The two sizes that are mixed unless a protocol names its own: the smallest multiples of the
    sum of the weights that hold at least four places."""
    first = -(-_SMALLEST_BLOCK // total)
    return first * total, (first + 1) * total


def stratum_of(scheme: Scheme, known: Mapping[str, str]) -> str:
    """The name of a stratum, such as ``language=es|site=site_5c0e``. Raises KeyError for a gap."""
    return "|".join(f"{name}={known[name]}" for name in scheme.strata)


def allotted_arm(scheme: Scheme, seed: str, stratum: str, position: int) -> str:
    """The arm at one place (from 0) of a stratum's list."""
    for block in blocks(scheme, seed, stratum):
        if position < len(block):
            return block[position]
        position -= len(block)
    raise AssertionError("a list has no end")


def blocks(scheme: Scheme, seed: str, stratum: str) -> Iterator[Sequence[str]]:
    """The blocks of a stratum, one after the other, without end. Each is in balance."""
    number = 0
    while True:
        numbers = _Numbers(seed, f"{stratum}/{number}")
        size = scheme.block_sizes[numbers.below(len(scheme.block_sizes))]
        places = [arm for arm, weight in scheme.arms for _ in range(weight * size // scheme.total)]
        _shuffle(places, numbers)
        yield places
        number += 1


def letters(scheme: Scheme, seed: str) -> dict[str, str]:
    """The letter of each arm in blinded views: in an order that the protocol does not give away."""
    arms = [arm for arm, _ in scheme.arms]
    _shuffle(arms, _Numbers(seed, "letters"))
    return {arm: _letter(n) for n, arm in enumerate(arms)}


def masked_arm(enrollment: Any, protocol: Protocol | None) -> str:
    """The arm as somebody sees it who need not know it: its letter where the study is blinded.

    ``enrollment`` is a row with ``arm`` and ``arm_code``. Without the protocol nothing is revealed.
    """
    if protocol is not None and not protocol.randomization.blinded:
        return str(enrollment.arm)
    return str(enrollment.arm_code or "masked")


def draw(seed: str, purpose: str) -> float:
    """A number in [0, 1) that anybody can compute again from the recorded seed."""
    digest = hashlib.sha256(f"{seed}:{purpose}".encode()).digest()
    return int.from_bytes(digest[:_BYTES]) / _SPACE


def _shuffle(items: list[str], numbers: "_Numbers") -> None:
    """Fisher and Yates, from the last place to the second."""
    for last in range(len(items) - 1, 0, -1):
        other = numbers.below(last + 1)
        items[last], items[other] = items[other], items[last]


def _letter(n: int) -> str:
    return chr(ord("A") + n) if n < 26 else f"A{n}"


class _Numbers:
    """Whole numbers out of HMAC-SHA-256(seed, "label/0"), ("label/1"), ...: 48 bits of each."""

    def __init__(self, seed: str, label: str) -> None:
        self._seed, self._label, self._counter = seed.encode(), label, 0

    def below(self, bound: int) -> int:
        """Uniform from 0 to bound - 1: numbers of the last, incomplete round are thrown away."""
        limit = _SPACE - _SPACE % bound
        while True:
            message = f"{self._label}/{self._counter}".encode()
            self._counter += 1
            number = int.from_bytes(hmac.digest(self._seed, message, "sha256")[:_BYTES])
            if number < limit:
                return number % bound

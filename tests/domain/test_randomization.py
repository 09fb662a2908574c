"""Arms from a locked list: in balance, unpredictable, and the same for whoever computes them again."""

import hashlib
import hmac
from collections import Counter
from dataclasses import dataclass
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from smsint.domain.protocol import Arm
from smsint.domain.randomization import (
    Scheme,
    allotted_arm,
    block_sizes_of,
    blocks,
    draw,
    letters,
    masked_arm,
    scheme_of,
    stratum_of,
)
from smsint.domain.trial import Randomization
from tests.builders import STEADY, TRIAL

SEED = "5eed" * 16
TWO = Scheme((("usual", 1), ("texts", 1)), (), (4, 6))
schemes = st.builds(
    lambda weights, times: Scheme(
        tuple((f"arm-{n}", weight) for n, weight in enumerate(weights)),
        (),
        tuple(sum(weights) * n for n in times),
    ),
    st.lists(st.integers(1, 4), min_size=2, max_size=5),
    st.lists(st.integers(1, 4), min_size=1, max_size=3),
)


@given(schemes, st.text(), st.text())
def test_every_block_is_in_balance(scheme: Scheme, seed: str, stratum: str) -> None:
    for block in islice(blocks(scheme, seed, stratum), 5):
        assert len(block) in scheme.block_sizes
        share = len(block) // scheme.total
        assert Counter(block) == {arm: weight * share for arm, weight in scheme.arms}


@given(schemes, st.integers(0, 60))
def test_a_place_of_the_list_is_a_place_of_its_blocks(scheme: Scheme, position: int) -> None:
    listed = [arm for block in islice(blocks(scheme, SEED, "s"), 61) for arm in block]
    assert allotted_arm(scheme, SEED, "s", position) == listed[position]


def test_strata_and_seeds_have_lists_of_their_own() -> None:
    def first(seed: str, stratum: str) -> list[str]:
        return [allotted_arm(TWO, seed, stratum, n) for n in range(40)]

    lists = [first(SEED, "language=en"), first(SEED, "language=es"), first("other", "language=en")]
    assert lists[0] == first(SEED, "language=en")
    assert len({tuple(one) for one in lists}) == 3


def test_sizes_are_mixed_and_orders_all_come_up() -> None:
    made = [tuple(block) for block in islice(blocks(TWO, SEED, ""), 2000)]
    sizes = Counter(len(block) for block in made)
    assert sizes[4] / 2000 == pytest.approx(0.5, abs=0.045)  # 4 standard errors
    orders = Counter(block for block in made if len(block) == 4)
    assert len(orders) == 6, "two of four places"
    assert min(orders.values()) > 110, "about 167 of each"


def by_the_document(seed: str, stratum: str, sizes: list[int], arms: list[str]) -> list[str]:
    """The list as docs/trials.md says how to make it, written by somebody else than the code."""
    made: list[str] = []
    for block in range(8):
        counter = 0

        def below(bound: int, block: int = block) -> int:
            nonlocal counter
            while True:
                text = f"{stratum}/{block}/{counter}"
                counter += 1
                digest = hmac.new(seed.encode(), text.encode(), hashlib.sha256).hexdigest()
                number = int(digest[:12], 16)
                if number < 2**48 - 2**48 % bound:
                    return number % bound

        size = sizes[below(len(sizes))]
        places = [arm for arm in arms for _ in range(size // len(arms))]
        for last in range(size - 1, 0, -1):
            other = below(last + 1)
            places[last], places[other] = places[other], places[last]
        made += places
    return made


@given(st.from_regex(r"[0-9a-f]{8,64}", fullmatch=True), st.sampled_from(["", "language=es"]))
def test_an_outsider_gets_the_same_list(seed: str, stratum: str) -> None:
    theirs = by_the_document(seed, stratum, [4, 6], ["usual", "texts"])
    assert [allotted_arm(TWO, seed, stratum, n) for n in range(len(theirs))] == theirs


def test_a_known_list_stays_what_it_is() -> None:
    """A change of this line would make every list of every running study unverifiable."""
    found = "".join(allotted_arm(TWO, SEED, "language=en", n)[0] for n in range(24))
    assert found == "ututtuttuuuutttuuututttu"


@pytest.mark.parametrize(
    ("total", "sizes"), [(1, (4, 5)), (2, (4, 6)), (3, (6, 9)), (4, (4, 8)), (5, (5, 10))]
)
def test_blocks_have_at_least_four_places_and_two_sizes(total: int, sizes: tuple[int, int]) -> None:
    assert block_sizes_of(total) == sizes


def test_a_scheme_is_the_protocols() -> None:
    assert scheme_of(TRIAL) == Scheme((("usual", 1), ("texts", 3)), (), (4, 8))
    assert scheme_of(TRIAL).probability("texts") == 0.75
    changed = TRIAL.model_copy(update={"arms": (Arm(id="usual"), Arm(id="texts"))})
    assert scheme_of(changed).hash != scheme_of(TRIAL).hash
    assert Scheme.from_json(scheme_of(TRIAL).as_json()) == scheme_of(TRIAL)


def test_a_stratum_is_named_in_one_order() -> None:
    declared = Randomization(strata=("site", "sex"), fields={"sex": ("f", "m")})
    scheme = scheme_of(TRIAL.model_copy(update={"randomization": declared}))
    assert stratum_of(scheme, {"site": "harbor", "sex": "f", "language": "en"}) == (
        "sex=f|site=harbor"
    )


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        pytest.param({"block_sizes": [4, 6]}, "multiples of 4", id="six is no whole block"),
        pytest.param({"strata": ["sex"]}, "declare sex", id="a field without its values"),
        pytest.param({"fields": {"site": ["a"]}}, "known without", id="a second site"),
    ],
)
def test_a_scheme_that_cannot_be_kept_is_refused(raw: dict[str, object], problem: str) -> None:
    with pytest.raises(ValidationError, match=problem):
        type(TRIAL).model_validate({**TRIAL.model_dump(), "randomization": raw})


@dataclass
class Row:
    arm: str
    arm_code: str | None


def test_blinded_eyes_see_a_letter_that_the_protocol_does_not_give_away() -> None:
    blinded = TRIAL.model_copy(update={"randomization": Randomization(blinded=True)})
    row = Row("texts", "B")
    assert masked_arm(row, blinded) == "B"
    assert masked_arm(row, TRIAL) == "texts"
    assert masked_arm(row, None) == "B", "a protocol that is gone reveals nothing"
    assert masked_arm(Row("standard", None), STEADY) == "standard"

    first = Counter(letters(TWO, f"seed {n}")["usual"] for n in range(400))
    assert first["A"] == pytest.approx(200, abs=40)
    assert set(letters(TWO, SEED).values()) == {"A", "B"}


@given(st.text(), st.text())
def test_a_recorded_seed_draws_the_same_number_again(seed: str, purpose: str) -> None:
    assert 0 <= draw(seed, purpose) < 1
    assert draw(seed, purpose) == draw(seed, purpose)


def test_draws_are_uniform() -> None:
    counts = Counter(int(10 * draw("seed", str(n))) for n in range(10_000))
    assert all(abs(count - 1000) < 120 for count in counts.values())  # 4 standard errors

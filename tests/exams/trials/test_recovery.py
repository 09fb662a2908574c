"""Ten trials with the same true effect: the weighted estimator finds it, a difference does not.

``python -m tests.exams.trials.test_recovery`` prints the figures of docs/trials.md.
"""

import tempfile
from pathlib import Path

import pytest
from typer import echo

from smsint.domain.wcls import Effect, difference, estimate
from tests.support.recovery import EFFECT, exported_trial, points_of

SEEDS = range(10)
PATIENTS, DAYS = 60, 30


def analyzed(folder: Path, seed: int) -> tuple[int, Effect, float]:
    """Decisions, the weighted estimate, and the naive difference of one trial."""
    points = points_of(exported_trial(folder, patients=PATIENTS, days=DAYS, seed=seed))
    [effect] = estimate(points)
    return len(points), effect, difference(points)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_ten_trials(tmp_path: Path) -> None:
    found = []
    for seed in SEEDS:
        (tmp_path / str(seed)).mkdir()
        found.append(analyzed(tmp_path / str(seed), seed))
    inside = [abs(effect.estimate - EFFECT) < 2 * effect.error for _, effect, _ in found]
    assert sum(inside) >= 8, "two standard errors hold 19 of 20"
    mean = sum(effect.estimate for _, effect, _ in found) / len(found)
    typical = sum(effect.error for _, effect, _ in found) / len(found)
    assert abs(mean - EFFECT) < 2 * typical / len(found) ** 0.5
    assert all(naive - EFFECT > 3 * effect.error for _, effect, naive in found)


def main() -> None:
    """Prints a line for each trial."""
    echo(f"true effect {EFFECT}; {PATIENTS} patients, {DAYS} days")
    for seed in SEEDS:
        with tempfile.TemporaryDirectory() as folder:
            count, effect, naive = analyzed(Path(folder), seed)
        inside = abs(effect.estimate - EFFECT) < 2 * effect.error
        echo(
            f"seed {seed}: {count} decisions, weighted {effect.estimate:.3f} "
            f"(SE {effect.error:.3f}, {'inside' if inside else 'outside'}), naive {naive:.3f}"
        )


if __name__ == "__main__":
    main()

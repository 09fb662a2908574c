"""Rules: the standard ones, what changes them, and what they refuse."""

from datetime import timedelta

import pytest
from pydantic import ValidationError

from smsint.domain.flag_rules import FlagRule, RuleChange
from smsint.domain.protocol import Arm, Protocol
from smsint.domain.rules import MEASURES, STANDARD, on_day, opens_on, overridden, rules_of
from tests.builders import STEADY

BY_ID = {rule.id: rule for rule in STANDARD}


def test_every_measure_is_described_and_every_kind_has_a_standard_rule() -> None:
    assert {MEASURES[rule.measure].kind for rule in STANDARD} == {
        "disengagement",
        "clinic",
        "reachability",
    }


def test_the_first_month_is_stricter() -> None:
    early, later = (on_day(BY_ID["two-missed"], day) for day in (29, 30))
    assert (early.silent, later.silent) == (timedelta(hours=48), timedelta(days=7))
    assert on_day(BY_ID["missed-visit"], 3).level == "red"
    assert on_day(BY_ID["missed-visit"], 40).level == "amber"
    assert not opens_on(BY_ID["positive-urine"], 30)


def test_a_protocol_replaces_a_rule_and_an_arm_picks() -> None:
    own = FlagRule(id="two-missed", measure="missed_streak", open_at=3, close_at=0)
    arms = (Arm(id="all"), Arm(id="few", rules=("two-missed",)))
    protocol = STEADY.model_copy(update={"rules": (own,), "arms": arms})
    assert own in rules_of(protocol, "all")
    assert len(rules_of(protocol, "all")) == len(STANDARD)
    assert rules_of(protocol, "few") == (own,)
    assert rules_of(None) == STANDARD, "a protocol that the library no longer has"


def test_the_patients_own_change_outweighs_the_sites_and_holds_early_too() -> None:
    site = {"two-missed": RuleChange(silent=timedelta(days=3), open_at=4)}
    own = {"two-missed": RuleChange(open_at=5)}
    (rule,) = overridden([BY_ID["two-missed"]], site, own)
    assert (rule.open_at, rule.silent) == (5, timedelta(days=3))
    assert on_day(rule, 2).silent == timedelta(days=3)


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param({"open_at": 2, "close_at": 2}, id="it would flicker"),
        pytest.param({"open_at": 2, "close_at": 0, "early": {"open_at": 0}}, id="also early"),
        pytest.param({"open_at": 2, "close_at": 0, "measure": "mood"}, id="no such measure"),
    ],
)
def test_a_rule_that_cannot_work_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        FlagRule.model_validate({"id": "mine", "measure": "drift", **wrong})


def test_a_rule_is_written_in_the_protocol_file() -> None:
    raw = STEADY.model_dump(mode="json", exclude={"tracks", "window", "minimum_gap", "reminders"})
    rule = {"id": "gone-quiet", "measure": "silent_hours", "open_at": 72, "close_at": 1}
    fresh = {key: raw[key] for key in ("id", "version", "title", "days")} | {"rules": [rule]}
    assert Protocol.model_validate(fresh).rules[0].open_at == 72

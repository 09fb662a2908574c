"""The authors' guide is true: its example passes the check, and nothing is left out."""

import re
import shutil
import tomllib
from datetime import date
from pathlib import Path

from smsint.domain.messages import MessageTemplate
from smsint.domain.protocol import EventText, Protocol
from smsint.domain.questions import Question
from smsint.domain.rendering import VARIABLES
from smsint.library.check import RULES, check
from smsint.library.coverage import PHASES, STRATEGIES
from tests.library.tiny import SHIPPED

GUIDE = (SHIPPED / "README.md").read_text(encoding="utf-8")
EXAMPLES: list[str] = re.findall(r"```toml\n(.*?)```", GUIDE, re.DOTALL)


def example(beginning: str) -> str:
    """The example that begins like this."""
    return next(text for text in EXAMPLES if text.startswith(beginning))


def test_the_first_message_of_the_guide_can_be_added_and_passes(tmp_path: Path) -> None:
    directory = shutil.copytree(SHIPPED, tmp_path / "library")
    tips = directory / "messages" / "tips.toml"
    reviewed = example("reviewer") + "[message.text]\n"
    message = example("[[message]]").replace("[message.text]\n", reviewed)
    tips.write_text(tips.read_text(encoding="utf-8") + "\n" + message, encoding="utf-8")
    # Some time when every hotline is fresh.
    assert check(directory, date(2026, 11, 23)) == ()


def test_the_other_examples_are_read_as_they_are_meant() -> None:
    (question,) = tomllib.loads(example("[[question]]"))["question"]
    assert Question.model_validate(question).replies[0].at_most == 3
    protocol = Protocol.model_validate(tomllib.loads(example('id = "ours"')))
    assert protocol.include == ("checkin", "reinforcement")
    assert protocol.incentives is not None
    (event,) = tomllib.loads(example("[[after_events]]"))["after_events"]
    assert EventText.model_validate(event).on == ("visit_missed",)


def test_every_rule_is_explained() -> None:
    explained = set(re.findall(r"`([a-z-]+)`", GUIDE.split("## The rules")[1].split("##")[0]))
    assert {*RULES, "shape", "duplicate-id", "include"} <= explained


def test_every_name_and_key_is_explained() -> None:
    for name, variable in VARIABLES.items():
        assert f"| `{{{{ {name} }}}}` | {variable.meaning} |" in GUIDE
    for key in MessageTemplate.model_fields:
        assert f"`{key}`" in GUIDE
    for word in (*STRATEGIES, *PHASES):
        assert f"`{word}`" in GUIDE

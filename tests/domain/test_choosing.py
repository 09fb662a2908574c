"""Which wording a patient hears next: nothing twice in a month, nothing half filled in."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsint.domain.choosing import QUIET_FOR, choose, gist
from smsint.domain.kinds import MessageKind
from smsint.domain.messages import Language, MessageTemplate, texts_of

NOW = datetime(2027, 3, 1, 15, tzinfo=UTC)
ANA: Mapping[str, str | None] = {"first_name": "Ana", "program_name": "Next Steps"}
NAMELESS: Mapping[str, str | None] = {"first_name": None, "program_name": "Next Steps"}


def template(
    key: str, *texts: str, es: tuple[str, ...] = (), open_en: tuple[str, ...] = ()
) -> MessageTemplate:
    """A tip with these English wordings."""
    return MessageTemplate(
        id=key,
        kind=MessageKind.TIP,
        text={"en": texts, "es": es or texts},
        open_text={"en": open_en} if open_en else {},
    )


WALK = template("tips.walk", "Take a walk.")
CALL = template("tips.call", "Call a friend.")
NAMED = template("tips.hello", "Good work, {{ first_name }}.", "Good work.")
TIPS = (WALK, CALL)


def pick(
    *templates: MessageTemplate,
    values: Mapping[str, str | None] = ANA,
    heard: Mapping[tuple[str, int], datetime] = MappingProxyType({}),
    language: Language = "en",
    in_order: bool = False,
    position: int = 0,
    wording: str = "discreet",
) -> str | None:
    """The wording chosen for a patient, with its placeholders."""
    choice = choose(
        templates,
        language=language,
        wording="open" if wording == "open" else "discreet",
        values=values,
        heard=heard,
        now=NOW,
        in_order=in_order,
        position=position,
    )
    return choice.source if choice else None


def ago(days: float) -> datetime:
    return NOW - timedelta(days=days)


def test_the_first_text_comes_first() -> None:
    assert pick(*TIPS) == "Take a walk."


def test_what_was_never_heard_comes_before_what_was() -> None:
    assert pick(*TIPS, heard={("tips.walk", 0): ago(90)}) == "Call a friend."


def test_then_what_was_heard_longest_ago() -> None:
    heard = {("tips.walk", 0): ago(40), ("tips.call", 0): ago(50)}
    assert pick(*TIPS, heard=heard) == "Call a friend."


def test_among_new_wordings_a_new_message_comes_before_another_wording_of_an_old_one() -> None:
    two = template("tips.walk", "Take a walk.", "Go outside.")
    assert pick(two, CALL, heard={("tips.walk", 0): ago(1)}) == "Call a friend."


def test_a_text_of_last_month_waits_while_another_would_do() -> None:
    two = template("tips.walk", "Take a walk.", "Go outside.")
    heard = {("tips.walk", 0): ago(29), ("tips.walk", 1): ago(31)}
    assert pick(two, heard=heard) == "Go outside."


@pytest.mark.parametrize(("days", "repeat"), [(1, True), (29.9, True), (30, False)])
def test_rather_a_repeat_than_silence_and_it_is_called_one(days: float, repeat: bool) -> None:
    choice = choose(
        [WALK],
        language="en",
        wording="discreet",
        values=ANA,
        heard={("tips.walk", 0): ago(days)},
        now=NOW,
    )
    assert choice is not None
    assert (choice.source, choice.repeat) == ("Take a walk.", repeat)


def test_a_patient_with_a_name_hears_it() -> None:
    assert pick(NAMED) == "Good work, {{ first_name }}."


@pytest.mark.parametrize("name", [None, "", "  ", "{{x}}", "<b>", "A\nB", "\u202eanA", "x" * 21])
def test_a_name_that_cannot_be_sent_means_the_wording_without_it(name: str | None) -> None:
    assert pick(NAMED, values={"first_name": name}) == "Good work."


def test_the_wording_without_the_name_counts_as_heard_with_it() -> None:
    # Ana's name was entered yesterday; the day before she heard the nameless twin.
    assert pick(NAMED, WALK, heard={("tips.hello", 1): ago(2)}) == "Take a walk."


def test_a_patient_with_a_name_does_not_hear_the_nameless_twin_next() -> None:
    heard = {("tips.hello", 0): ago(2), ("tips.walk", 0): ago(40)}
    assert pick(NAMED, WALK, heard=heard) == "Take a walk."


def test_nothing_to_say_without_a_name_is_nothing() -> None:
    assert pick(template("tips.hi", "Hi {{ first_name }}."), values=NAMELESS) is None
    assert pick() is None
    assert pick(in_order=True) is None


def test_a_course_follows_its_order_and_starts_over_at_its_end() -> None:
    heard = {("tips.walk", 0): ago(1)}
    said = [pick(*TIPS, heard=heard, in_order=True, position=n) for n in range(3)]
    assert said == ["Take a walk.", "Call a friend.", "Take a walk."]


def test_a_language_that_a_template_lacks_is_not_replaced_by_another() -> None:
    english_only = MessageTemplate(id="a", kind=MessageKind.TIP, text={"en": ("Hi.",)})
    assert pick(english_only, language="es") is None


def test_open_wording_is_only_for_those_who_chose_it() -> None:
    both = template("tips.dose", "Your plan.", open_en=("Your dose.",))
    assert pick(both) == "Your plan."
    assert pick(both, wording="open") == "Your dose."
    assert texts_of(both, "es", "open") == ("Your plan.",)


@given(st.integers(2, 12), st.integers(1, 60))
def test_nobody_hears_a_text_twice_within_thirty_days_while_there_are_others(
    messages: int, days: int
) -> None:
    templates = [template(f"tips.n{n}", f"Text {n}.") for n in range(messages)]
    heard: dict[tuple[str, int], datetime] = {}
    for day in range(days):
        now = NOW + timedelta(days=3 * day)
        choice = choose(
            templates, language="en", wording="discreet", values={}, heard=heard, now=now
        )
        assert choice is not None
        key = choice.template.id, choice.variant
        if messages > QUIET_FOR.days // 3:
            assert now - heard.get(key, ago(999)) >= QUIET_FOR
        heard[key] = now
    assert len(heard) == min(messages, days)


def test_the_same_gist_reads_as_the_same() -> None:
    assert gist("Hi {{ first_name }}, how are things?") == gist("How are things?")
    assert gist("Good work, {{ first_name }}.") == gist("Good work.")
    assert gist("Good work.") != gist("Good job.")

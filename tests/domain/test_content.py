"""Which words reach a phone: nothing twice in a month, nothing broken, nothing half filled in."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsint.domain.content import (
    LONGEST_TEXT,
    QUIET_FOR,
    Hotline,
    Library,
    UnsafeRender,
    choose,
    fault_in,
    gist,
    render,
    resolve,
    texts_of,
    usable,
    variables,
)
from smsint.domain.kinds import MessageKind
from smsint.domain.protocol import Language, MessageTemplate, Schedule, Track
from smsint.domain.understanding.words import Words

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


class TestChoosing:
    def test_the_first_text_comes_first(self) -> None:
        assert pick(*TIPS) == "Take a walk."

    def test_what_was_never_heard_comes_before_what_was(self) -> None:
        assert pick(*TIPS, heard={("tips.walk", 0): ago(90)}) == "Call a friend."

    def test_then_what_was_heard_longest_ago(self) -> None:
        heard = {("tips.walk", 0): ago(40), ("tips.call", 0): ago(50)}
        assert pick(*TIPS, heard=heard) == "Call a friend."

    def test_among_new_wordings_a_new_message_comes_before_another_wording_of_an_old_one(
        self,
    ) -> None:
        two = template("tips.walk", "Take a walk.", "Go outside.")
        assert pick(two, CALL, heard={("tips.walk", 0): ago(1)}) == "Call a friend."

    def test_a_text_of_last_month_waits_while_another_would_do(self) -> None:
        two = template("tips.walk", "Take a walk.", "Go outside.")
        heard = {("tips.walk", 0): ago(29), ("tips.walk", 1): ago(31)}
        assert pick(two, heard=heard) == "Go outside."

    @pytest.mark.parametrize(("days", "repeat"), [(1, True), (29.9, True), (30, False)])
    def test_rather_a_repeat_than_silence_and_it_is_called_one(
        self, days: float, repeat: bool
    ) -> None:
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

    def test_a_patient_with_a_name_hears_it(self) -> None:
        assert pick(NAMED) == "Good work, {{ first_name }}."

    @pytest.mark.parametrize(
        "name", [None, "", "  ", "{{x}}", "<b>", "A\nB", "\u202eanA", "x" * 21]
    )
    def test_a_name_that_cannot_be_sent_means_the_wording_without_it(
        self, name: str | None
    ) -> None:
        assert pick(NAMED, values={"first_name": name}) == "Good work."

    def test_the_wording_without_the_name_counts_as_heard_with_it(self) -> None:
        # Ana's name was entered yesterday; the day before she heard the nameless twin.
        assert pick(NAMED, WALK, heard={("tips.hello", 1): ago(2)}) == "Take a walk."

    def test_a_patient_with_a_name_does_not_hear_the_nameless_twin_next(self) -> None:
        heard = {("tips.hello", 0): ago(2), ("tips.walk", 0): ago(40)}
        assert pick(NAMED, WALK, heard=heard) == "Take a walk."

    def test_nothing_to_say_without_a_name_is_nothing(self) -> None:
        assert pick(template("tips.hi", "Hi {{ first_name }}."), values=NAMELESS) is None
        assert pick() is None
        assert pick(in_order=True) is None

    def test_a_course_follows_its_order_and_starts_over_at_its_end(self) -> None:
        heard = {("tips.walk", 0): ago(1)}
        said = [pick(*TIPS, heard=heard, in_order=True, position=n) for n in range(3)]
        assert said == ["Take a walk.", "Call a friend.", "Take a walk."]

    def test_a_language_that_a_template_lacks_is_not_replaced_by_another(self) -> None:
        english_only = MessageTemplate(id="a", kind=MessageKind.TIP, text={"en": ("Hi.",)})
        assert pick(english_only, language="es") is None

    def test_open_wording_is_only_for_those_who_chose_it(self) -> None:
        both = template("tips.dose", "Your plan.", open_en=("Your dose.",))
        assert pick(both) == "Your plan."
        assert pick(both, wording="open") == "Your dose."
        assert texts_of(both, "es", "open") == ("Your plan.",)

    @given(st.integers(2, 12), st.integers(1, 60))
    def test_nobody_hears_a_text_twice_within_thirty_days_while_there_are_others(
        self, messages: int, days: int
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


class TestRendering:
    def test_names_are_filled_in(self) -> None:
        assert (
            render("Hi {{ first_name }}, {{program_name}} here.", ANA) == "Hi Ana, Next Steps here."
        )

    @pytest.mark.parametrize(
        ("source", "why"),
        [
            ("Hi {{ nickname }}", "no value for nickname"),
            ("Hi {{ first_name|upper }}", "braces"),
            ("Hi {{ 7*7 }}", "braces"),
            ("Hi {{ first_name.__class__ }}", "braces"),
            ("{% if x %}Hi", "braces"),
            ("Hi {first_name}", "braces"),
            ("Hi {{ first_name", "braces"),
            ("  ", "empty"),
            ("x" * (LONGEST_TEXT + 1), "longer than 1600"),
            ("Hi None", "missing value"),
            ("Hi undefined", "missing value"),
            ("Hi\x00", "control"),
            ("Hi \ud83d", "control"),
            ("Hi \u202e", "control"),
        ],
    )
    def test_what_must_not_reach_a_phone(self, source: str, why: str) -> None:
        with pytest.raises(UnsafeRender, match=why):
            render(source, ANA)

    def test_a_missing_name_is_never_written_out(self) -> None:
        with pytest.raises(UnsafeRender, match="no value for first_name"):
            render("Hi {{ first_name }}", NAMELESS)

    def test_the_reason_never_tells_the_value(self) -> None:
        with pytest.raises(UnsafeRender) as caught:
            render("Hi {{ first_name }}", {"first_name": "Ana<script>"})
        assert "Ana" not in str(caught.value)

    def test_a_text_may_have_two_lines_and_an_emoji_family(self) -> None:
        text = "Hello\n\U0001f468\u200d\U0001f469\u200d\U0001f467"
        assert render(text, {}) == text

    @pytest.mark.parametrize("name", ["Nan", "José", "María Ñ.", "O'Neil", "Đặng", "李", "Nonette"])
    def test_real_names_stay_as_they_are(self, name: str) -> None:
        assert render("Hi {{ first_name }}", {"first_name": name}) == f"Hi {name}"

    def test_a_text_that_staff_wrote_must_not_show_template_marks(self) -> None:
        assert fault_in("Hi {{ first_name }}") == "the text shows template marks"
        assert fault_in("See you at 3 :-}") is None

    def test_a_value_of_our_own_may_be_longer(self) -> None:
        assert usable("crisis_line", "x" * 100)
        assert not usable("first_name", "x" * 100)

    def test_the_variables_of_a_text(self) -> None:
        assert variables("{{ a }} and {{b}}") == {"a", "b"}

    @given(st.text(max_size=60))
    def test_whatever_a_patient_is_called_the_text_is_safe_or_refused(self, name: str) -> None:
        try:
            text = render("Hi {{ first_name }}.", {"first_name": name})
        except UnsafeRender:
            assert not usable("first_name", name)
        else:
            assert text == f"Hi {name}."
            assert not set("{}<>\n\x00") & set(text)
            text.encode()

    @given(st.text(alphabet="{}%# first_namejoin", max_size=40))
    def test_a_template_is_text_and_names_or_it_is_refused(self, source: str) -> None:
        try:
            text = render(source, ANA)
        except UnsafeRender:
            return
        assert fault_in(text) is None
        assert not set("{}") & set(text)


def test_the_same_gist_reads_as_the_same() -> None:
    assert gist("Hi {{ first_name }}, how are things?") == gist("How are things?")
    assert gist("Good work, {{ first_name }}.") == gist("Good work.")
    assert gist("Good work.") != gist("Good job.")


class TestLibrary:
    LIBRARY = Library(
        protocols={},
        messages={m.id: m for m in (WALK, CALL, template("other.one", "Other."))},
        questions={},
        hotlines={
            "crisis_line": Hotline(
                id="crisis_line",
                number="988",
                name="988 Lifeline",
                source="test",
                checked_on=date(2027, 1, 1),
                expires_on=date(2027, 6, 1),
            )
        },
        words=Words({}, {}, {}, {}, frozenset(), {}, {}),
        hash="0" * 64,
    )

    def track(self, *messages: str) -> Track:
        return Track(id="t", kind=MessageKind.TIP, schedule=Schedule(), messages=messages)

    def test_a_theme_stands_for_all_its_messages(self) -> None:
        assert resolve(self.LIBRARY, self.track("tips")) == (WALK, CALL)

    def test_a_message_named_twice_is_there_once_where_it_was_named_first(self) -> None:
        assert resolve(self.LIBRARY, self.track("tips.call", "tips")) == (CALL, WALK)

    def test_an_unknown_name_stands_for_nothing(self) -> None:
        assert resolve(self.LIBRARY, self.track("nowhere")) == ()

    def test_hotlines_are_values(self) -> None:
        assert self.LIBRARY.hotline_values == {"crisis_line": "988"}

"""What fills in a text, and what must never reach a phone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsint.domain.rendering import LONGEST_TEXT, UnsafeRender, fault_in, render, usable, variables

ANA: dict[str, str | None] = {"first_name": "Ana", "program_name": "Next Steps"}


def test_names_are_filled_in() -> None:
    assert render("Hi {{ first_name }}, {{program_name}} here.", ANA) == "Hi Ana, Next Steps here."


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
def test_what_must_not_reach_a_phone(source: str, why: str) -> None:
    with pytest.raises(UnsafeRender, match=why):
        render(source, ANA)


def test_a_missing_name_is_never_written_out() -> None:
    with pytest.raises(UnsafeRender, match="no value for first_name"):
        render("Hi {{ first_name }}", ANA | {"first_name": None})


def test_the_reason_never_tells_the_value() -> None:
    with pytest.raises(UnsafeRender) as caught:
        render("Hi {{ first_name }}", {"first_name": "Ana<script>"})
    assert "Ana" not in str(caught.value)


def test_a_text_may_have_two_lines_and_an_emoji_family() -> None:
    text = "Hello\n\U0001f468\u200d\U0001f469\u200d\U0001f467"
    assert render(text, {}) == text


@pytest.mark.parametrize("name", ["Nan", "José", "María Ñ.", "O'Neil", "Đặng", "李", "Nonette"])
def test_real_names_stay_as_they_are(name: str) -> None:
    assert render("Hi {{ first_name }}", {"first_name": name}) == f"Hi {name}"


def test_a_text_that_staff_wrote_must_not_show_template_marks() -> None:
    assert fault_in("Hi {{ first_name }}") == "the text shows template marks"
    assert fault_in("See you at 3 :-}") is None


def test_a_value_of_our_own_may_be_longer() -> None:
    assert usable("crisis_line", "x" * 100)
    assert not usable("first_name", "x" * 100)


def test_the_variables_of_a_text() -> None:
    assert variables("{{ a }} and {{b}}") == {"a", "b"}


@given(st.text(max_size=60))
def test_whatever_a_patient_is_called_the_text_is_safe_or_refused(name: str) -> None:
    try:
        text = render("Hi {{ first_name }}.", {"first_name": name})
    except UnsafeRender:
        assert not usable("first_name", name)
    else:
        assert text == f"Hi {name}."
        assert not set("{}<>\n\x00") & set(text)
        text.encode()


@given(st.text(alphabet="{}%# first_namejoin", max_size=40))
def test_a_template_is_text_and_names_or_it_is_refused(source: str) -> None:
    try:
        text = render(source, ANA)
    except UnsafeRender:
        return
    assert fault_in(text) is None
    assert not set("{}") & set(text)

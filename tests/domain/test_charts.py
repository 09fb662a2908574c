"""Charts are well-formed, say what they show, and need no style sheet."""

from xml.etree import ElementTree

import pytest

from smsint.domain.charts import (
    Curve,
    Day,
    Series,
    bars,
    day_marks,
    flow,
    line,
    number,
    ribbon,
    sparkline,
    steps,
    ticks,
)

SVG = "{http://www.w3.org/2000/svg}"
CURVE = Curve(
    "usual <care>", [(0, 1), (10, 0.5)], [(0, 1), (10, 0.3)], [(0, 1), (10, 0.7)], {0: 17, 10: 3}
)
CHARTS = {
    "line": line("T & t", "d", [Series("a", [(1, 2)]), Series("b", [])], x_label="x", y_label="y"),
    "steps": steps("T & t", "d", [CURVE, CURVE], x_label="day", y_label="share"),
    "nobody": steps("T & t", "d", [], x_label="day", y_label="share"),
    "bars": bars("T & t", "d", [("<b>", 3), ("none", 0)], unit=" texts"),
    "ribbon": ribbon("T & t", "d", [Day("1 March: answered", "answered")] * 9),
    "sparkline": sparkline("T & t", [1, None, 2, 2, None, 5]),
    "flow": flow("T & t", "d", ["Enrolled: 9"], [["a: 4", "left: 1"], ["b: 5"]]),
}


@pytest.mark.parametrize("svg", CHARTS.values(), ids=CHARTS)
def test_a_chart_is_an_image_with_a_name_for_those_who_do_not_see_it(svg: str) -> None:
    root = ElementTree.fromstring(svg)
    assert root.get("role") == "img"
    assert root.get("aria-label") == "T & t" == root.findtext(f"{SVG}title")


@pytest.mark.parametrize("svg", CHARTS.values(), ids=CHARTS)
def test_a_strict_policy_lets_a_chart_through(svg: str) -> None:
    assert "style=" not in svg
    assert "<script" not in svg
    assert "#" not in svg  # colors come from the page


def test_numbers_at_risk_stand_below_the_curve() -> None:
    words = [text.text for text in ElementTree.fromstring(CHARTS["steps"]).iter(f"{SVG}text")]
    assert "Number at risk" in words
    assert {"0", "10"} <= set(words), "under the days that the axis names"
    assert words.count("17") == 2


@pytest.mark.parametrize(
    ("last", "step", "count"), [(0, 1, 1), (5, 1, 6), (31, 7, 5), (128, 30, 5), (366, 90, 5)]
)
def test_days_are_named_by_the_periods_of_a_clinic(last: float, step: float, count: int) -> None:
    assert day_marks(last) == [n * step for n in range(count)]


def test_the_axis_names_the_days_of_the_numbers_at_risk_and_no_others() -> None:
    curve = Curve("a", [(0, 1), (128, 0.5)], at_risk=dict.fromkeys(day_marks(128), 9))
    svg = steps("T", "d", [curve], x_label="day", y_label="share")
    words = [text.text for text in ElementTree.fromstring(svg).iter(f"{SVG}text")]
    assert words.count("9") == 5
    assert [word for word in words if word and word.isdigit() and word != "9"] == [
        "0", "30", "60", "90", "120",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [(0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]), (0, 180, [0, 50, 100, 150]), (3, 3, [3]), (-2, 7, [-2, 0, 2, 4, 6])],
)  # fmt: skip
def test_ticks_are_round(low: float, high: float, expected: list[float]) -> None:
    assert ticks(low, high) == pytest.approx(expected)


def test_numbers_are_written_for_people() -> None:
    assert [number(value) for value in (3, 0.5, 1234.567, 100)] == ["3", "0.5", "1,234.57", "100"]

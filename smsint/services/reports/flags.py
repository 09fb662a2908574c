"""``smsint report flags``: whether the flags are worth it, against "seven days silent"."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from smsint.domain.charts import Series, bars, line
from smsint.domain.disengagement import Verdict, decide
from smsint.domain.engagement import drift, silent_for
from smsint.domain.flag_audit import Case, Figures, equally_quiet, figures, gained, openings
from smsint.domain.flag_rules import FlagRule
from smsint.domain.rules import MEASURES, STANDARD
from smsint.domain.signals import signals_of
from smsint.services.reports.dropout import LEAVES, Mechanism, Synthetic, cohort
from smsint.services.reports.own_flags import own_section
from smsint.services.reports.page import Section, data_table, note, page, paragraph
from smsint.services.runtime import Runtime

PEOPLE, SEED = 1500, 20270104
"""The size of the synthetic cohort, and what makes it the same each time."""
WITH_ALL_RULES = 300
"""So many of them are also played through all standard rules, which takes four times as long."""
NAIVE, QUIETER = 7.0, 9.0
"""Days without a text: the rule that everybody begins with, and a quieter one."""
_DAY = timedelta(days=1)
_RULES = tuple(rule for rule in STANDARD if MEASURES[rule.measure].kind == "disengagement")
_DRIFT = next(rule for rule in STANDARD if rule.measure == "drift")
_HEADER = (
    "Rule",
    "Noticed of those who left",
    "Right of all alerts",
    "Days of warning, mean",
    "Days of warning, median of the noticed",
    "Alerts per patient-week",
    "False alarms per patient-week",
)


@dataclass(frozen=True, slots=True)
class Seen:
    """What rules could have seen of one synthetic person, day by day."""

    person: Synthetic
    silent: Sequence[float]
    """Days without a text."""
    drift: Sequence[float]
    standard: Sequence[int] = ()
    """The days on which the standard rules, all together, would have opened a flag."""

    def case(self, alerts: Sequence[int]) -> Case:
        """The person as one rule's alerts leave them."""
        one = self.person
        return Case(one.watched, alerts, one.onset, one.left)


def report(runtime: Runtime, *, now: datetime, people: int = PEOPLE) -> str:
    """The whole page."""
    cast = cohort(people, SEED)
    seen = [watch(person) for person in cast]
    naive = silent_rule(seen, NAIVE)
    quiet = figures(naive).false_alarms
    equal = equally_quiet(lambda at: drift_rule(seen, at), quiet, 0.02, 1.0)
    ours = drift_rule(seen, equal)
    sections = [
        _headline(naive, ours, equal),
        _table(seen, naive, ours, equal),
        _together([watch_all(person) for person in cast[:WITH_ALL_RULES]]),
        _curve(seen),
        _mechanisms(seen, naive, ours),
        own_section(runtime, now=now),
        _method(people),
    ]
    return page(
        "Flag audit",
        sections,
        lead="How soon the flags notice that somebody drifts away, and what that costs in alerts.",
    )


def watch(person: Synthetic) -> Seen:
    """Measures one life as the sweep does, one morning at a time."""
    records = [person.record(day) for day in range(1, person.watched + 1)]
    silent = [silent_for(record) / _DAY for record in records]
    return Seen(person, silent, [drift(record).chance for record in records])


def watch_all(person: Synthetic, rules: Sequence[FlagRule] = _RULES) -> Seen:
    """The same, and plays all standard rules."""
    standard = []
    open_rules: set[str] = set()
    for day in range(1, person.watched + 1):
        record = person.record(day)
        signals = signals_of(record, programme_day=day, texted=True, other={})
        before = bool(open_rules)
        for one in decide(rules, signals, open_rules):
            if one.verdict is Verdict.OPEN:
                open_rules.add(one.rule.id)
            elif one.verdict is Verdict.CLOSE:
                open_rules.discard(one.rule.id)
        if open_rules and not before:
            standard.append(day)
    return replace(watch(person), standard=standard)


def silent_rule(seen: Sequence[Seen], days: float) -> list[Case]:
    """Flags whoever has texted nothing for so many days, until the next text."""
    return [one.case([*openings(one.silent, days, 1.0)]) for one in seen]


def drift_rule(seen: Sequence[Seen], open_at: float) -> list[Case]:
    """The product's drift rule at another threshold."""
    close_at = min(_DRIFT.close_at, open_at / 2)
    return [one.case([*openings(one.drift, open_at, close_at)]) for one in seen]


def standard_rules(seen: Sequence[Seen]) -> list[Case]:
    """The standard rules about taking part, together: an alert is the first of those open."""
    return [one.case(one.standard) for one in seen]


def _headline(naive: Sequence[Case], ours: Sequence[Case], equal: float) -> Section:
    mean, low, high = gained(ours, naive)
    before, after = figures(naive), figures(ours)
    word = "sooner" if mean >= 0 else "later"
    return Section(
        "In one sentence",
        paragraph(
            f'At as many false alarms as "{NAIVE:g} days silent" ({before.false_alarms:.3f} per '
            f"patient and week), the drift rule warns {abs(mean):.1f} days {word} on average (95% "
            f"interval {low:.1f} to {high:.1f}): {after.lead or 0:.1f} days before somebody leaves, "
            f"against {before.lead or 0:.1f}. Its threshold for that is {equal:.2f}."
        ),
    )


def _table(
    seen: Sequence[Seen], naive: Sequence[Case], ours: Sequence[Case], equal: float
) -> Section:
    plain = silent_rule(seen, QUIETER)
    level = figures(plain).false_alarms
    as_quiet = equally_quiet(lambda at: drift_rule(seen, at), level, 0.02, 1.0)
    quiet = drift_rule(seen, as_quiet)
    mean, low, high = gained(quiet, plain)
    rows = [
        (f"{NAIVE:g} days silent", figures(naive)),
        (f"Drift from {equal:.2f} (as many false alarms)", figures(ours)),
        (f"{QUIETER:g} days silent", figures(plain)),
        (f"Drift from {as_quiet:.2f} (as many false alarms)", figures(quiet)),
        (f"Drift from {_DRIFT.open_at:g} (as shipped)", figures(drift_rule(seen, _DRIFT.open_at))),
    ]
    table = data_table("Simulated cohort", _HEADER, [(name, *_cells(one)) for name, one in rows])
    gain = (
        f"Against {QUIETER:g} days silent, at as many false alarms, the gain is {mean:.1f} days (95%"
        f" interval {low:.1f} to {high:.1f})."
    )
    return Section("The rules side by side", table + paragraph(gain))


def _together(seen: Sequence[Seen]) -> Section:
    """The standard rules as shipped, and the silence that raises as many false alarms."""
    standard = standard_rules(seen)
    level = figures(standard).false_alarms
    days = equally_quiet(lambda at: silent_rule(seen, at), level, 1.2, 20.0)
    silent = silent_rule(seen, days)
    mean, low, high = gained(standard, silent)
    rows = [
        ("All standard rules together", *_cells(figures(standard))),
        (f"{days:.1f} days silent", *_cells(figures(silent))),
    ]
    words = (
        f"Together they are meant to be earlier and louder, above all in the first month. The gain "
        f"over a silence that is about as loud is {mean:.1f} days (95% interval {low:.1f} to {high:.1f}), in the "
        f"first {len(seen)} people of the cohort."
    )
    return Section(
        "All standard rules together",
        data_table("Rules about taking part", _HEADER, rows) + paragraph(words),
    )


def _cells(one: Figures) -> tuple[str | float | None, ...]:
    return (
        None if one.sensitivity is None else f"{one.sensitivity:.0%}",
        None if one.ppv is None else f"{one.ppv:.0%}",
        None if one.lead is None else round(one.lead, 1),
        one.median_lead,
        round(one.alerts, 3),
        round(one.false_alarms, 3),
    )


def _curve(seen: Sequence[Seen]) -> Section:
    chart = line(
        "Warning against false alarms",
        "Days of warning over false alarms per patient and week. Higher is better: more warning for"
        " the same number of false alarms.",
        [
            Series("Drift rule", _points(lambda at: drift_rule(seen, at), _CHANCES)),
            Series("Days silent", _points(lambda at: silent_rule(seen, at), _SILENCES)),
        ],
        x_label="False alarms per patient-week",
        y_label="Days of warning",
    )
    return Section("What more warning costs", chart)


_CHANCES = (0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.8)
_SILENCES = (4.5, 5, 6, 7, 8, 9, 10, 12, 14)


def _points(
    rule: Callable[[float], Sequence[Case]], thresholds: Sequence[float]
) -> list[tuple[float, float]]:
    found = [figures(rule(at)) for at in thresholds]
    return sorted((round(one.false_alarms, 4), round(one.lead or 0.0, 2)) for one in found)


def _mechanisms(seen: Sequence[Seen], naive: Sequence[Case], ours: Sequence[Case]) -> Section:
    rows = []
    for mechanism in Mechanism:
        picked = [n for n, one in enumerate(seen) if one.person.mechanism is mechanism]
        plain, own = (figures([cases[n] for n in picked]) for cases in (naive, ours))
        leaves = mechanism in LEAVES
        sooner = gained([ours[n] for n in picked], [naive[n] for n in picked]) if leaves else None
        rows.append(
            (
                mechanism.replace("_", " "),
                len(picked),
                *((_part(plain.sensitivity), _part(own.sensitivity)) if leaves else (None, None)),
                *((_days(plain.lead), _days(own.lead)) if leaves else (None, None)),
                None if sooner is None else "{:.1f} ({:.1f} to {:.1f})".format(*sooner),
                round(plain.false_alarms, 3),
                round(own.false_alarms, 3),
            )
        )
    header = ("Mechanism", "People", "Noticed: silent", "Noticed: drift", "Warning: silent",
              "Warning: drift", "Days sooner (95% interval)", "False alarms: silent", "False alarms: drift")  # fmt: skip
    table = data_table("At equal false alarms overall", header, rows)
    chart = bars(
        "Days of warning by mechanism, drift rule",
        "Mean days between the first right alert and the day on which somebody left.",
        [(str(row[0]), float(str(row[5]))) for row in rows if row[5] is not None],
        unit=" days",
    )
    return Section("By why somebody falls silent", table + chart)


def _part(value: float | None) -> str | None:
    return None if value is None else f"{value:.0%}"


def _days(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


def _method(people: int) -> Section:
    return Section(
        "How this was made",
        note(
            f"The simulated cohort: {people} synthetic people, seed {SEED}, up to 120 days each, as "
            "daily counters of prompts and replies without the engine or any text. Seven mechanisms "
            "are mixed: people who stay (with short gaps every seven weeks or so), shift workers, "
            "people between two phones, people who complete the programme, gradual fading, sudden "
            "stops and crises. Only the last three leave; for them the day on which it began and "
            "the day on which they left are known. An alert is right between the two. The other "
            "four, and everything before the beginning, can only give false alarms. Rules look once "
            "a day, early in the morning. Figures from real use are in the section above this one; "
            "the simulation shows that the arithmetic works, not what patients will do."
        )
        + note(
            "The drift rule is a hidden Markov filter on the person's own baseline; formula and "
            "constants are in docs/stepping-in.md."
        ),
    )

"""The study report: who was in it, what they got, what they did, how long they stayed, what it cost."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from smsint.domain.charts import Curve, Series, bars, day_marks, flow, line, steps
from smsint.domain.prices import PRICED_IN, SEGMENT_PRICE, cost
from smsint.domain.retention import at_risk, kaplan_meier
from smsint.library.coverage import STRATEGIES
from smsint.services.exporting.request import ExportRequest
from smsint.services.exporting.run import blinded
from smsint.services.exporting.snapshot import snapshot
from smsint.services.reports.checklists import checklists
from smsint.services.reports.page import Cell, Section, data_table, note, page, paragraph
from smsint.services.reports.study_figures import REPLY_WITHIN, Figures, Person, gather, middle
from smsint.services.runtime import Runtime

MINUTES_EACH = 6
"""Of staff, for one attempt to reach somebody with its notes, or for a task that they resolved without
one: an assumption of ours."""
NOT_RECORDED = "not recorded"
Times = list[tuple[float, bool]]


def report(
    runtime: Runtime,
    *,
    now: datetime,
    price: float = SEGMENT_PRICE,
    minutes_each: float = MINUTES_EACH,
) -> str:
    """The whole report as one page. It names nobody. ``price`` is that of a segment in dollars."""
    request = ExportRequest()
    with snapshot(runtime.database, request, blinded=blinded(runtime, request)) as taken:
        found = gather(runtime, taken)
        until = taken.observed_until
    sections = [
        Section("Flow of participants", _flow(found)),
        Section("Attrition", _attrition(found)),
        Section("Dose delivered and received", _dose(found)),
        Section("Engagement by week", _engagement(found)),
        Section("Retention in treatment", _retention(found)),
        Section("Opting out of texts", _opting_out(found)),
        Section("Messages by strategy", _strategies(runtime, found)),
        Section("Costs", _costs(found, price, minutes_each)),
        *(Section(title, html) for title, html in checklists(runtime, found)),
    ]
    lead = (
        f"{len(found.people)} participants; data to {until:%d %B %Y}; written {now:%d %B %Y}. "
        "Message library " + runtime.library.hash[:12] + "."
    )
    return page(f"{runtime.program.name}: study report", sections, lead=lead)


def _flow(found: Figures) -> str:
    total = sum(counts["enrolled"] for counts in found.arms.values())
    columns = [
        [
            f"{arm}: {counts['enrolled']} allotted",
            f"{counts['texted']} received a text",
            f"{counts['opted_out']} opted out, {counts['left']} left care",
            f"{counts['enrolled']} analyzed",
        ]
        for arm, counts in found.arms.items()
    ]
    rows = [
        (arm, c["enrolled"], c["texted"], c["wrote"], c["opted_out"], c["ended"], c["known"],
         c["left"], c["enrolled"])
        for arm, c in found.arms.items()
    ]  # fmt: skip
    header = ("arm", "allotted", "received a text", "wrote back", "opted out of texts",
              "programme ended", "clinic reported", "left care", "analyzed")  # fmt: skip
    words = f"{total} enrolled; " + "; ".join(", ".join(column) for column in columns)
    return (
        flow("Flow of participants (CONSORT)", words, [f"{total} enrolled"], columns)
        + data_table("The same as numbers", header, rows)
        + note("People who were asked and declined are not known to the service: add them by hand. "
               "Everybody is analyzed in the arm that they were allotted to.")
    )  # fmt: skip


def _attrition(found: Figures) -> str:
    """Use and dropout apart, as Eysenbach's law of attrition wants them."""
    texts = Series(
        "still receives texts",
        share_by_week(found.people, lambda p, week: not p.opt_out[1] or p.opt_out[0] > week * 7),
    )
    care = Series(
        "still in care",
        share_by_week(
            [p for p in found.people if p.stay],
            lambda p, week: not (p.stay and p.stay.left) or p.stay.time_days > week * 7,
        ),
    )
    wrote = Series(
        "wrote that week", share_by_week(found.people, lambda p, week: week in p.wrote_in)
    )
    return line(
        "Attrition by week", "Share of those who were observed for that long.",
        [texts, care, wrote], x_label="week of the programme", y_label="share",
    )  # fmt: skip


def share_by_week(
    people: Sequence[Person], holds: Callable[[Person, int], bool]
) -> list[tuple[float, float]]:
    """Of those who were observed when a week began the share of whom it holds, week by week."""
    longest = max((p.observed_days for p in people), default=0)
    points = []
    for week in range(longest // 7 + 1):
        seen = [p for p in people if p.observed_days > week * 7]
        if seen:
            points.append((float(week), sum(holds(p, week) for p in seen) / len(seen)))
    return points


def _dose(found: Figures) -> str:
    rows: list[tuple[Cell, ...]] = [
        ("texts sent", found.states["sent"]),
        ("texts that were not sent (expired, cancelled, suppressed, failed)",
         sum(found.states[s] for s in ("expired", "cancelled", "suppressed", "failed"))),
        ("texts whose fate is not known", found.states["escalated"] + found.states["in_doubt"]),
        ("texts delivered per enrollment: median (range)", middle(found.delivered_each)),
        ("questions answered per enrollment: median (range)", middle(found.answered_each)),
        ("texts from participants", found.inbound),
    ]  # fmt: skip
    return data_table("Dose", ("", ""), rows)


def _engagement(found: Figures) -> str:
    rates = [(w.number + 1, w.answered / w.prompts) for w in found.weeks if w.prompts]
    chart = line(
        "Share of questions answered, by week", "Answered questions over those asked.",
        [Series("answered", rates)], x_label="week of the programme", y_label="share answered",
    )  # fmt: skip
    rows = [
        (w.number + 1, w.people, w.prompts, w.answered,
         w.answered / w.prompts if w.prompts else None, w.inbound)
        for w in found.weeks
    ]  # fmt: skip
    header = ("week", "people with texts", "asked", "answered", "share", "texts from them")
    return chart + data_table(
        "Engagement by week", header, [(*r[:4], r[4] and round(r[4], 3), r[5]) for r in rows]
    )


def _retention(found: Figures) -> str:
    known = [p for p in found.people if p.stay]
    if not known:
        return paragraph(
            "The clinic has not reported visits or doses, so nothing can be said of retention. "
            "Send them to POST /clinic-events."
        )
    groups = _by_arm(known, lambda p: (float(p.stay.time_days), p.stay.left) if p.stay else None)
    return _curves("Time in treatment", groups, "share in treatment") + note(
        "Kaplan-Meier estimate with 95 % limits (Greenwood, log-log). Leaving is a gap of more than "
        "seven days without cover, or a discharge; transfer, custody, death and the end of the data "
        f"are censored. {len(found.people) - len(known)} participants of whom the clinic reported "
        "neither care nor an end of it are left out."
    )


def _opting_out(found: Figures) -> str:
    groups = _by_arm(found.people, lambda p: (float(p.opt_out[0]), p.opt_out[1]))
    return _curves("Time to opting out of texts", groups, "share receiving texts") + note(
        "Opting out of texts is not leaving care: the two are counted apart."
    )


def _by_arm(
    people: Iterable[Person], time: Callable[[Person], tuple[float, bool] | None]
) -> dict[str, Times]:
    groups: dict[str, Times] = defaultdict(list)
    for person in people:
        if (found := time(person)) is not None:
            groups[person.arm].append(found)
    return dict(sorted(groups.items()))


def _curves(title: str, groups: Mapping[str, Times], y_label: str) -> str:
    last = max((time for times in groups.values() for time, _ in times), default=0.0)
    grid = day_marks(last)
    drawn, rows = [], []
    for arm, times in groups.items():
        curve = kaplan_meier(times)
        end = max((time for time, _ in times), default=0.0)
        stairs = [*curve, replace(curve[-1], day=end)]
        drawn.append(
            Curve(
                arm,
                [(s.day, s.estimate) for s in stairs],
                [(s.day, s.low) for s in stairs],
                [(s.day, s.high) for s in stairs],
                at_risk(times, grid),
            )
        )
        for day in grid:
            step = [s for s in curve if s.day <= day][-1]
            counted = f"{step.estimate:.3f} ({step.low:.3f} to {step.high:.3f})"
            rows.append((arm, day, counted, at_risk(times, [day])[day]))
    words = "; ".join(f"{arm}: {rows_of}" for arm, rows_of in _last_words(rows).items())
    chart = steps(title, words, drawn, x_label="days since the start", y_label=y_label, until=last)
    return chart + data_table(title, ("arm", "day", "estimate (95 % limits)", "at risk"), rows)


def _last_words(rows: Sequence[tuple[str, float, str, int]]) -> dict[str, str]:
    return {arm: f"{estimate} at day {day:g}" for arm, day, estimate, _ in rows}


def _strategies(runtime: Runtime, found: Figures) -> str:
    sums: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for one in found.templates:
        template = runtime.library.messages.get(one.id)
        strategy = template.strategy if template else "none"
        for place, value in enumerate((one.sent, one.delivered, one.replied, one.segments)):
            sums[strategy][place] += value
    rows = [
        (STRATEGIES.get(code, "none named"), sent, delivered, replied,
         round(replied / delivered, 3) if delivered else None, segments)
        for code, (sent, delivered, replied, segments) in sorted(sums.items())
    ]  # fmt: skip
    chart = bars(
        "Replies per hundred delivered texts, by strategy", "Of the texts that were delivered.",
        [(str(r[0]), round(100 * r[4], 1)) for r in rows if r[4] is not None],
    )  # fmt: skip
    hours = REPLY_WITHIN.total_seconds() / 3600
    return (
        chart
        + data_table("Texts by behavior change strategy (Scialanca 2025)",
                     ("strategy", "sent", "delivered", "replied to", "share", "segments"), rows)
        + note(f"Replied to: the participant wrote within {hours:g} hours. Texts that ask something "
               "are answered more often than those that do not; compare within kinds.")
    )  # fmt: skip


def _costs(found: Figures, price: float, minutes_each: float) -> str:
    people, texts = len(found.people), cost(found.segments, found.inbound, price)
    # Tasks with which nobody did anything that is known: that is no work of zero minutes.
    known = found.handled or not found.tasks
    minutes = found.handled * minutes_each
    rows: list[tuple[Cell, ...]] = [
        ("segments sent", found.segments, "counted"),
        ("texts from participants, each taken for a segment", found.inbound, "counted"),
        ("price of a segment in either direction, US dollars", price,
         f"assumed as of {PRICED_IN}, carriers' fees included: give your own with --price"
         if price == SEGMENT_PRICE else "given"),
        ("texts, US dollars", round(texts, 2), "computed"),
        ("tasks for staff", found.tasks, "counted"),
        ("of these resolved by staff", found.resolved, "counted"),
        ("attempts to reach somebody", found.tries, "counted, where staff recorded them"),
        ("tasks resolved without a recorded attempt", found.untried, "counted"),
        ("minutes of staff for an attempt, or for such a task", minutes_each,
         "assumed: give your own with --minutes" if minutes_each == MINUTES_EACH else "given"),
        ("minutes of staff", minutes if known else NOT_RECORDED, "computed"),
        ("texts per participant, US dollars", round(texts / people, 2) if people else None,
         "computed"),
        ("minutes of staff per participant", _each(minutes, people) if known else NOT_RECORDED,
         "computed"),
    ]  # fmt: skip
    return data_table("Costs", ("", "", "how known"), rows) + note(
        "Staff's work is every attempt that they recorded and every task that they resolved without "
        "one, such as a text that was read; what the service closed by itself is none."
    )


def _each(total: float, people: int) -> float | None:
    return round(total / people, 1) if people else None

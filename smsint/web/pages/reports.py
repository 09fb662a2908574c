"""Reports: counts of a period, drawn on the server; nobody's name, number or text is in them."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from smsint.domain.charts import Curve, Series, bars, day_marks, line, steps
from smsint.domain.retention import Survival, at_risk, kaplan_meier
from smsint.services.admin_pages import sites_of
from smsint.services.report_pages import Funnel, Reports, Span, Week, reports
from smsint.web.pages.forms import Choice
from smsint.web.pages.rendering import percent, render
from smsint.web.pages.route import PageRoute
from smsint.web.pages.visits import AtReports

router = APIRouter(route_class=PageRoute, include_in_schema=False)
_PERIODS = (30, 90, 365)


@router.get("/reports")
def report(
    request: Request,
    who: AtReports,
    days: Annotated[int, Query(ge=1, le=3660)] = 90,
    site: Choice = "",
    cents: Annotated[float, Query(ge=0, le=1000)] = 0.0,
) -> Response:
    """Everything on one page that can be printed."""
    with who.runtime.database.read() as session:
        found = reports(session, who.runtime, who.actor, days=days, site=site, now=who.now)
        sites = sites_of(session, who.actor)
    return render(
        request,
        "reports.html",
        who=who,
        here="reports",
        report=found,
        days=days,
        periods=_PERIODS,
        site=site,
        sites=sites if len(sites) > 1 else [],
        cents=cents,
        funnel=_funnel(found.funnel),
        weeks=_weeks(found.weeks),
        curves=_curves(found),
    )


def _funnel(found: Funnel) -> str:
    rows = [
        ("Planned", found.planned),
        ("Sent", found.sent),
        ("Delivered", found.delivered),
        ("Not delivered", found.failed),
        ("No word from the carrier", found.unknown),
    ]
    told = ", ".join(f"{label.lower()} {n}" for label, n in rows)
    return bars("Texts and what became of them", told, [(label, float(n)) for label, n in rows])


def _weeks(found: Sequence[Week]) -> str:
    weeks = [week for week in found if week.rate is not None]
    if len(weeks) < 2:
        return ""
    series = Series("Answered", [(float(n), 100 * (w.rate or 0)) for n, w in enumerate(weeks, 1)])
    told = f"From {percent(weeks[0].rate)} in the first week to {percent(weeks[-1].rate)}."
    title = "Share of questions answered, by week"
    return line(title, told, [series], x_label="week", y_label="percent answered", y_most=100.0)


def _curves(found: Reports) -> str:
    if not found.program:
        return ""
    curves = [_curve("Program", found.program), _curve("Texts on", found.texting)]
    last = max(time for time, _ in found.program)
    told = (
        f"{found.enrolled} enrollments. After {last:g} days an estimated "
        f"{percent(curves[0].points[-1][1])} are in the program, and "
        f"{percent(curves[1].points[-1][1])} have not stopped texts."
    )
    title = "Time in the program, and time until texts were stopped"
    return steps(title, told, curves, x_label="days since the start", y_label="share", until=last)


def _curve(label: str, times: Sequence[Span]) -> Curve:
    found = kaplan_meier(times)
    last = max((time for time, _ in times), default=0.0)
    return Curve(
        label,
        _through(found, last, "estimate"),
        _through(found, last, "low"),
        _through(found, last, "high"),
        at_risk(times, day_marks(last)),
    )


def _through(found: list[Survival], last: float, what: str) -> list[tuple[float, float]]:
    """A step curve up to the last day observed."""
    points = [(one.day, float(getattr(one, what))) for one in found]
    return [*points, (last, points[-1][1])]

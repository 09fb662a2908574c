"""The reports of issue "Stepping in": pages that can be made, and figures that hold."""

from datetime import timedelta

from smsint.domain.flag_audit import Case, equally_quiet, figures, gained, openings
from smsint.services.reports import flags, outreach
from smsint.services.reports.dropout import cohort
from tests.builders import BEN, Clinic
from tests.support.spine import Spine


def test_figures_of_four_people_by_hand() -> None:
    """One noticed ten days ahead, one missed, one false alarm in somebody who stays, one at peace."""
    cases = [
        Case(70, [55], onset=50, left=65),
        Case(70, [], onset=40, left=60),
        Case(70, [20]),
        Case(70, []),
    ]
    found = figures(cases)
    assert (found.sensitivity, found.ppv, found.lead, found.median_lead) == (0.5, 0.5, 5.0, 10)
    assert (found.alerts, found.false_alarms) == (2 / 40, 1 / 40)


def test_an_alert_before_somebody_began_to_leave_is_a_false_one() -> None:
    assert figures([Case(70, [30], onset=50, left=65)]).ppv == 0


def test_a_flag_opens_once_until_it_has_closed() -> None:
    assert [*openings([0, 5, 6, 3, 6, 1, 5], open_at=5, close_at=1)] == [2, 7]


def test_the_same_seed_gives_the_same_people_and_every_mechanism() -> None:
    assert cohort(60, 1) == cohort(60, 1) != cohort(60, 2)
    assert len({person.mechanism for person in cohort(120, 1)}) == 7


def test_drift_warns_sooner_than_silence_at_as_many_false_alarms() -> None:
    """On part of the report's own cohort; the page has all of it, with an interval."""
    seen = [flags.watch(person) for person in cohort(250, flags.SEED)]
    silent = flags.silent_rule(seen, flags.QUIETER)
    target = figures(silent).false_alarms
    threshold = equally_quiet(lambda at: flags.drift_rule(seen, at), target, 0.02, 1.0)
    drift = flags.drift_rule(seen, threshold)
    assert figures(drift).false_alarms <= target
    assert gained(drift, silent)[0] > 0.5


def test_both_pages_can_be_made(spine: Spine, clinic: Clinic) -> None:
    now = spine.clock()
    assert "No task was opened." in outreach.report(spine.runtime, now=now)
    clinic.enroll(BEN)
    spine.says("+12125550102", "HELP")
    spine.clock.advance(hours=3)
    page = outreach.report(spine.runtime, now=spine.clock() + timedelta(days=4))
    assert "asked for help" in page
    page = flags.report(spine.runtime, now=spine.clock(), people=40)
    assert "At as many false alarms" in page
    assert "gradual fade" in page

"""Why a rule holds, as somebody would say it to a colleague: patterns, and what fills them.

A flag keeps its finished words. A console in another language finds the pattern in them again.
"""

from collections.abc import Callable, Mapping
from datetime import timedelta

from smsint.domain.engagement import RECENT
from smsint.domain.flag_rules import Measure
from smsint.domain.signals import Signals
from smsint.domain.translatable import N_

KNOWN_FROM = 4
"""Own prompts from which on a baseline is somebody's own: as many as what is believed beforehand counts."""
_HOUR = timedelta(hours=1)
_MISSED = N_("No answer to the last %(last)s, and no text for %(time)s.")
_SILENT = N_("No text for %(time)s.")
_DROPPED = N_("Answered %(recent)s check-ins in two weeks: %(part)s less than their own usual.")
_DRIFTING = N_("Seems to be drifting away (chance %(chance)s).")
_LATELY = N_("Answered %(recent)s check-ins in the last week.")
_USUAL = N_("Usually answers %(n)s of 10.")
_EARLY = N_("This is day %(n)s of the programme.")
_SLIP = N_("Told us of use this week, with a craving or closeness to use of %(n)s out of 10.")
_VISITS = N_("Missed %(visits)s and has kept none since.")
_DOSES = N_("Missed %(doses)s, and none was dispensed since.")
_TOLERANCE = N_("Tolerance may be lower: talk about safety first.")
_URINE = N_("A urine test showed opioids.")
_REFILL = N_("The medicine that was dispensed last ran out %(days)s ago.")
_FAILED = N_(
    "The last %(texts)s did not arrive: the phone is off, out of reach, or the number has changed."
)
_WRONG = N_("The number may belong to somebody else: texts are held.")
_STOPPED = N_("Asked for no more texts. Care goes on: ask how to keep in touch.")
_OF = N_("%(n)s of %(all)s")
_COUNTS: Mapping[str, tuple[str, str]] = {
    "check-in": (N_("1 check-in"), N_("%(n)s check-ins")),
    "visit": (N_("1 visit"), N_("%(n)s visits")),
    "dose": (N_("1 dose"), N_("%(n)s doses")),
    "text": (N_("1 text"), N_("%(n)s texts")),
    "hour": (N_("1 hour"), N_("%(n)s hours")),
    "day": (N_("1 day"), N_("%(n)s days")),
}
PATTERNS = (
    _MISSED, _SILENT, _DROPPED, _DRIFTING, _LATELY, _USUAL, _EARLY, _SLIP, _VISITS, _DOSES, _REFILL,
    _FAILED,
)  # fmt: skip
"""Sentences with something to fill in."""
PARTS = (*(many for _, many in _COUNTS.values()), _OF)
"""What fills them and has words itself."""


def sentence(measure: Measure, signals: Signals) -> str:
    """One plain sentence, and what helps to understand it."""
    value = signals.values.get(measure, 0.0)
    return " ".join(filter(None, _SENTENCES[measure](value, signals)))


_Said = tuple[str, ...]
"""Sentences; empty ones are left out."""


def _missed(value: float, signals: Signals) -> _Said:
    last, silent = _count(value, "check-in"), _time(signals.silent)
    return _MISSED % {"last": last, "time": silent}, _usual(signals)


def _silent(_: float, signals: Signals) -> _Said:
    return _SILENT % {"time": _time(signals.silent)}, _usual(signals)


def _dropped(value: float, signals: Signals) -> _Said:
    recent = signals.shown.get(f"answered_{RECENT}_days", "0 of 0")
    return (_DROPPED % {"recent": recent, "part": f"{value:.0%}"},)


def _drifting(value: float, signals: Signals) -> _Said:
    recent = signals.shown.get("answered_7_days")
    lately = _LATELY % {"recent": recent} if recent else ""
    return _DRIFTING % {"chance": f"{value:.0%}"}, lately, _usual(signals)


def _doses(value: float, _: Signals) -> _Said:
    return _DOSES % {"doses": _count(value, "dose")}, _TOLERANCE if value >= 3 else ""


def _usual(signals: Signals) -> str:
    """Nothing of somebody whom we hardly know: what is true of most would pass for their own."""
    if signals.drift.learned_from < KNOWN_FROM:
        return ""
    return _USUAL % {"n": round(signals.drift.baseline * 10)}


def _early(signals: Signals) -> str:
    return _EARLY % {"n": signals.programme_day + 1}


_SENTENCES: Mapping[Measure, Callable[[float, Signals], _Said]] = {
    "missed_streak": _missed,
    "silent_hours": _silent,
    "response_drop": _dropped,
    "drift": _drifting,
    "missed_visits": lambda n, signals: (_VISITS % {"visits": _count(n, "visit")}, _early(signals)),
    "missed_doses": _doses,
    "positive_urine": lambda _, signals: (_URINE, _early(signals)),
    "refill_gap_days": lambda n, _: (_REFILL % {"days": _count(n, "day")},),
    "slip_and_craving": lambda n, _: (_SLIP % {"n": f"{n:g}"},),
    "failed_deliveries": lambda n, _: (_FAILED % {"texts": _count(n, "text")},),
    "wrong_number": lambda *_: (_WRONG,),
    "opted_out": lambda *_: (_STOPPED,),
}


def _count(number: float, noun: str) -> str:
    one, many = _COUNTS[noun]
    return one if int(number) == 1 else many % {"n": int(number)}


def _time(silent: timedelta) -> str:
    if silent < timedelta(days=2):
        return _count(silent / _HOUR, "hour")
    return _count(silent.days, "day")

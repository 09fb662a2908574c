"""Fills in a text safely: which names it may use, and what must never reach a phone.

A template is text and plain names, ``{{ first_name }}``, nothing else: no filter, no condition,
no attribute. Values go in as they are and never become template source. A value that could look
like markup, that is missing, or that is longer than its variable allows is not used at all: a
wording without it is chosen instead.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

LONGEST_TEXT = 1600
"""Twilio refuses a longer body with error 21617."""
PLACEHOLDER = re.compile(r"\{\{ ?([a-z][a-z0-9_]*) ?\}\}")
"""A name in a template."""

# What template engines and databases print where a value is missing. The capital matters: Nan is
# a first name, and "null" is a word only to machines.
_MACHINE_WORDS = re.compile(r"\bNone\b|\bnull\b|\bnan\b|\bNaN\b|\bundefined\b")
# Control characters but the line break, lone surrogates, and marks that turn the text around.
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
_MARKS = re.compile(r"\{\{|\}\}|\{%|%\}|\{#")


@dataclass(frozen=True, slots=True)
class Variable:
    """A name that templates may use."""

    longest: int
    """A longer value is not used, so that the checked number of segments holds."""
    optional: bool = False
    """Some patients or clinics have no value; every template needs a wording without it."""
    free: bool = False
    """Any script: the value may force UCS-2. The others are checked to be GSM-7 where they are set."""
    meaning: str = ""
    """For authors."""


ENOUGH_ANSWERS = 3
"""Fewer answers than this have no mean worth saying."""
VARIABLES: Mapping[str, Variable] = {
    "first_name": Variable(20, optional=True, free=True, meaning="the patient's first name"),
    "program_name": Variable(30, meaning="how the program calls itself; neutral"),
    "program_phone": Variable(20, optional=True, meaning="the program's phone number"),
    "plan": Variable(70, True, True, "the patient's own plan for a hard moment, in their words"),
    "reason": Variable(70, True, True, "what the patient does this for, in their words"),
    "goal": Variable(70, True, True, "the goal that the patient chose, in their words"),
    "next_appointment": Variable(
        42, optional=True, meaning='the next visit, as "Tue, Mar 9 at 3:30 PM"; names no clinic'
    ),
    "appointment_time": Variable(
        10, optional=True, meaning='its time alone, as "3:30 PM", for "tomorrow at"'
    ),
    "check_ins_asked": Variable(2, optional=True, meaning="check-ins asked in the last 7 days"),
    "check_ins_done": Variable(2, optional=True, meaning="of these, answered; absent when none"),
    "streak_days": Variable(
        3, optional=True, meaning="check-in days in a row, all answered; absent below 2"
    ),
    "mean_craving": Variable(
        2,
        optional=True,
        meaning=f"mean craving of the last 7 days, from {ENOUGH_ANSWERS} answers on",
    ),
    "mean_craving_before": Variable(
        2, optional=True, meaning="the same of the 7 days before; only beside a mean_craving"
    ),
    "mean_craving_lower": Variable(
        2, optional=True, meaning="mean_craving, only when it is lower than the week before"
    ),
    "mean_mood": Variable(
        2, optional=True, meaning=f"mean mood of the last 7 days, from {ENOUGH_ANSWERS} answers on"
    ),
    "mean_mood_before": Variable(
        2, optional=True, meaning="the same of the 7 days before; only beside a mean_mood"
    ),
    "mean_mood_higher": Variable(
        2, optional=True, meaning="mean_mood, only when it is higher than the week before"
    ),
    "pause_until": Variable(6, meaning="the first day after a pause; only in answers to PAUSE"),
    "points": Variable(5, optional=True, meaning="the balance of the incentive ledger"),
}
"""Besides these, every hotline's id is a variable with its number as the value. A wording that
needs a value that is not there is passed over: an optional variable is also a condition."""


class UnsafeRender(ValueError):
    """A text that must not be sent. Names the fault and the variable, never a value."""


@lru_cache(maxsize=4096)
def variables(text: str) -> frozenset[str]:
    """The names that a template uses. Raises UnsafeRender if it holds any other brace."""
    if set("{}") & set(PLACEHOLDER.sub("", text)):
        raise UnsafeRender("braces are only for names, written like {{ first_name }}")
    return frozenset(PLACEHOLDER.findall(text))


def render(text: str, values: Mapping[str, str | None]) -> str:
    """Fills in a template. Raises UnsafeRender for whatever must not reach a phone."""
    return _rendered(text, tuple([(name, values.get(name)) for name in sorted(variables(text))]))


@lru_cache(maxsize=512)  # most answers name nothing of the patient's: the same few go to everybody
def _rendered(text: str, named: tuple[tuple[str, str | None], ...]) -> str:
    values = dict(named)
    for name, value in named:
        if not usable(name, value):
            raise UnsafeRender(f"there is no value for {name} that can be sent")
    rendered = PLACEHOLDER.sub(lambda match: values[match[1]] or "", text)
    if fault := fault_in(rendered):
        raise UnsafeRender(fault)
    return rendered


def usable(name: str, value: str | None) -> bool:
    """Whether a value may stand in a text: one short line of plain characters."""
    if value is None or set("{}<>\n\r") & set(value) or fault_in(value):
        return False
    return name not in VARIABLES or len(value) <= VARIABLES[name].longest


@lru_cache(maxsize=4096)  # the same names and numbers are looked at for every text
def fault_in(text: str) -> str | None:
    """Why a finished text must not be sent; none when it may."""
    if not text.strip():
        return "the text is empty"
    if len(text) > LONGEST_TEXT:
        return f"the text is longer than {LONGEST_TEXT} characters"
    if _MARKS.search(text):
        return "the text shows template marks"
    if _MACHINE_WORDS.search(text):
        return "the text shows a machine's word for a missing value"
    if _CONTROL.search(text):
        return "the text holds control characters"
    return None

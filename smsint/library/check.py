"""The rules of the library, by name; ``message_library/README.md`` explains each to authors."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType

from smsint.domain.content import Library
from smsint.library import (
    rules_carrier,
    rules_parity,
    rules_programme,
    rules_questions,
    rules_render,
    rules_schedule,
    rules_structure,
    rules_words,
)
from smsint.library.findings import Finding, LibraryFault
from smsint.library.load import Reading, read_library

Rule = Callable[[Reading, date], Iterable[Finding]]


def _timeless(rule: Callable[[Reading], Iterable[Finding]]) -> Rule:
    return lambda reading, today: rule(reading)


RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "required": _timeless(rules_structure.required),
        "reference": _timeless(rules_structure.reference),
        "filed": _timeless(rules_structure.filed),
        "parity": _timeless(rules_parity.parity),
        "keyword": _timeless(rules_parity.keyword),
        "question": _timeless(rules_questions.question),
        "schedule": _timeless(rules_schedule.schedule),
        "kind": _timeless(rules_schedule.kind),
        "follow-up": _timeless(rules_programme.follow_up),
        "naloxone": _timeless(rules_programme.naloxone),
        "welcome": _timeless(rules_programme.welcome),
        "described": _timeless(rules_programme.described),
        "covered": _timeless(rules_programme.covered),
        "unused": _timeless(rules_programme.unused),
        "repeat": _timeless(rules_schedule.repeat),
        "hotline": rules_structure.hotline,
        "render-safety": _timeless(rules_render.render_safety),
        "variable": _timeless(rules_render.variable),
        "nameless": _timeless(rules_render.nameless),
        "segments": _timeless(rules_render.segments),
        "discreet": _timeless(rules_words.discreet),
        "stigma": _timeless(rules_words.stigma),
        "reserved-answer": _timeless(rules_words.reserved_answer),
        "dose-advice": _timeless(rules_words.dose_advice),
        "medical-advice": _timeless(rules_carrier.medical_advice),
        "promotion": _timeless(rules_carrier.promotion),
        "carrier-filter": _timeless(rules_carrier.carrier_filter),
        "short-link": _timeless(rules_carrier.short_link),
        "assumption": _timeless(rules_carrier.assumption),
        "hotline-number": _timeless(rules_words.hotline_number),
        "reading-level": _timeless(rules_words.reading_level),
    }
)
"""Besides these, reading itself finds ``shape`` (a file that does not fit) and ``duplicate-id``."""

# Without these the service could not send what it has to; style is for authors, not for start-up,
# and a hotline that is due for a check must not stop a running clinic.
_SOUND = (
    rules_structure.required,
    rules_structure.reference,
    rules_questions.question,
    rules_schedule.schedule,
    rules_render.render_safety,
    rules_render.variable,
    rules_render.nameless,
)


def check(directory: Path, today: date) -> tuple[Finding, ...]:
    """Every fault of a library, errors first. Raises LibraryFault where there is no library."""
    reading = read_library(directory)
    found = [finding for rule in RULES.values() for finding in rule(reading, today)]
    return tuple(sorted([*reading.findings, *found], key=lambda one: (one.level, one)))


def open_library(directory: Path) -> Library:
    """The library for a running service. Raises LibraryFault if it could not do its work."""
    reading = read_library(directory)
    found = [finding for rule in _SOUND for finding in rule(reading)]
    if faults := (*reading.findings, *(one for one in found if one.level == "error")):
        raise LibraryFault(faults)
    return reading.library

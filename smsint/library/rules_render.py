"""Rules about filling a text in: it must always be possible, safe and affordable."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from itertools import product

from smsint.domain.choosing import choose
from smsint.domain.kinds import MessageKind
from smsint.domain.messages import Language, MessageTemplate, Wording
from smsint.domain.rendering import VARIABLES, UnsafeRender, render
from smsint.domain.segments import Measure, measure, to_gsm_equivalent
from smsint.library.findings import Finding, Level, error
from smsint.library.load import Reading
from smsint.library.texts import Text, finding, names_in, texts

# What carriers and safety require does not fit into one segment.
_NEEDS_ROOM = {
    MessageKind.WELCOME,
    MessageKind.HELP,
    MessageKind.OPT_IN_CONFIRMATION,
    MessageKind.SAFETY,
}
_MOST_SEGMENTS = 2


# Whom a text may go to: with everything known, with nothing, and with names that break templates.
_SHAPES: Mapping[str, Mapping[str, str | None]] = {
    "of whom everything is known": dict.fromkeys(VARIABLES, "7"),
    "of whom nothing is known": {},
    "with a long name": {"first_name": "Maximiliana Guadalupe"},
    "with an accented name": {"first_name": "Ángela"},
    "whose name is a picture": {"first_name": "\U0001f33b"},
    "whose name is markup": {"first_name": "{{ 7*7 }}", "plan": "<b>run</b>", "reason": "{% if %}"},
    "whose words are machine words": {"first_name": "None", "plan": "null", "goal": "undefined"},
    "whose name is blank": {"first_name": " ", "plan": "", "next_appointment": "\n"},
}
_ANY_TIME = datetime(2027, 3, 1, tzinfo=UTC)


def render_safety(reading: Reading) -> Iterator[Finding]:
    """No template may render to something that must not reach a phone, whoever it goes to."""
    yield from _unsafe_texts(reading)
    for template in reading.library.messages.values():
        for language in template.text:
            if problem := _unsafe_for(reading, template, language):
                advice = "Give it a wording that needs none of the patient's values."
                file, key = reading.file_of(template), f"{template.id} text.{language}"
                yield error(file, key, "render-safety", problem, advice)


def _unsafe_for(reading: Reading, template: MessageTemplate, language: Language) -> str | None:
    """For whom a template has nothing safe to say; the first is enough."""
    wordings: tuple[Wording, ...] = ("discreet", "open") if template.open_text else ("discreet",)
    always = {name: "7" for name, variable in VARIABLES.items() if not variable.optional}
    program = {**always, **reading.library.hotline_values}
    for (who, values), wording in product(_SHAPES.items(), wordings):
        try:
            known = {**program, **values}
            choice = choose(
                (template,),
                language=language,
                wording=wording,
                values=known,
                heard={},
                now=_ANY_TIME,
            )
            said = render(choice.source, known) if choice else ""
        except UnsafeRender:
            return None  # said of the wording itself
        if any(mark in said for mark in ("7*7", "<b>", "{%", "null", "undefined")):
            return f"says what it must not to somebody {who}"
    return None


def _unsafe_texts(reading: Reading) -> Iterator[Finding]:
    for text in texts(reading):
        try:
            render(text.source, _values(reading, text.source, "W"))
        except UnsafeRender as fault:
            advice = "Use plain text and names like {{ first_name }} only."
            yield finding(reading, text, "render-safety", str(fault), advice)


def variable(reading: Reading) -> Iterator[Finding]:
    """Only declared variables."""
    known = {*VARIABLES, *reading.library.hotlines}
    for text in texts(reading):
        for name in sorted(names_in(text.source) - known):
            advice = f"Use one of: {', '.join(sorted(known))}."
            yield finding(reading, text, "variable", f"{name} is not a variable", advice)
    for message in reading.library.messages.values():
        for key, names in (("needs", message.needs), ("unless", message.unless)):
            for name in sorted(set(names) - VARIABLES.keys()):
                advice = f"Use one of: {', '.join(VARIABLES)}."
                problem = f"{name} is not a variable"
                yield error(
                    reading.file_of(message), f"{message.id} {key}", "variable", problem, advice
                )


def nameless(reading: Reading) -> Iterator[Finding]:
    """Every template has a wording for people of whom we have no name or phone number to show.

    One that ``needs`` a value goes to nobody without it, and so may name it in every wording.
    """
    optional = {name for name, variable in VARIABLES.items() if variable.optional}
    by_place: dict[tuple[str, Language, Wording], list[Text]] = {}
    for text in texts(reading):
        by_place.setdefault((text.template.id, text.language, text.wording), []).append(text)
    for wordings in by_place.values():
        missing = optional - set(wordings[0].template.needs)
        if all(names_in(text.source) & missing for text in wordings):
            advice = "Add a wording without them, after the one that has them."
            problem = f"every wording needs {' or '.join(sorted(missing))}"
            yield finding(reading, wordings[0], "nameless", problem, advice)


def segments(reading: Reading) -> Iterator[Finding]:
    """One segment if possible, two at most, with the longest values; names what forces UCS-2."""
    for text in texts(reading):
        try:
            plain, accented = (
                measure(render(text.source, _values(reading, text.source, first))) for first in "WÁ"
            )
        except UnsafeRender:
            continue  # another rule says so
        if max(plain.segments, accented.segments) > _MOST_SEGMENTS:
            worst = max(plain, accented, key=lambda found: found.segments)
            yield _too_long(reading, text, worst, "error")
        elif plain.segments > text.template.segments and text.template.kind not in _NEEDS_ROOM:
            yield _too_long(reading, text, plain, "warning")


def _too_long(reading: Reading, text: Text, found: Measure, level: Level) -> Finding:
    problem = f"takes {found.segments} segments ({found.encoding}, {found.units} units)"
    advice = "Shorten it to 160 characters with the longest values."
    own = measure(text.source).forced_by
    if own:
        swaps = [f"{char!r} by {to!r}" for char in own if (to := to_gsm_equivalent(char))]
        letters = [repr(char) for char in own if to_gsm_equivalent(char) is None]
        problem += f", because of {' '.join(own)}"
        advice = " ".join(
            [f"Replace {', '.join(swaps)}."] * bool(swaps)
            + [f"Find a wording without {', '.join(letters)} (never drop an accent)."]
            * bool(letters)
            + ["Or shorten it to 70 characters, or say that it is worth two: segments = 2."]
        )
    elif found.forced_by:
        problem += " when a name has an accent"
        advice = "Shorten it: a name like Ángela leaves 134 characters in two segments."
    return finding(reading, text, "segments", problem, advice, level)


def _values(reading: Reading, source: str, first: str) -> dict[str, str | None]:
    """The longest allowed value of each variable; ``first`` begins those of any script."""
    numbers = reading.library.hotline_values
    longest = {
        name: (first if variable.free else "W").ljust(variable.longest, "W")
        for name, variable in VARIABLES.items()
    }
    return {name: (longest | numbers).get(name, "W") for name in names_in(source)}

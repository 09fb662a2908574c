"""A whole programme on paper, for an ethics board: every text, both languages side by side."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from html import escape
from itertools import groupby
from typing import get_args

from smsint.domain.content import Library, named, on_demand
from smsint.domain.messages import Keyword, MessageTemplate
from smsint.domain.protocol import EventText, Protocol, Track
from smsint.domain.questions import Question
from smsint.library.coverage import STRATEGIES, review_of
from smsint.library.reach import asked_by, heard_in, sent
from smsint.services.preview import PreviewRow
from smsint.services.reports.page import Section, data_table, note, page, paragraph

Texts = Iterable[MessageTemplate]
_HOUR = 60
_ORIGIN = "Names between braces are filled in for each patient; a wording is used only where they are known."


_CODES = (
    f"Beside each text: {', '.join(f'{code} {name}' for code, name in STRATEGIES.items())}; and the "
    "codes of its techniques in the BCT Taxonomy v1 (Michie 2013)."
)


def programme_page(
    library: Library,
    protocol: Protocol,
    english: Sequence[PreviewRow],
    spanish: Sequence[PreviewRow],
    *,
    start_on: date,
) -> str:
    """The page, ready for the printer."""
    tracks = {track.id: track for track in protocol.tracks}
    weeks = _weeks(library, tracks, english, spanish, start_on)
    welcome = named(library, (protocol.welcome,)) if protocol.welcome else ()
    sections = [
        _facts(protocol, library),
        Section("Welcome", _both("The first text", welcome)),
        *weeks,
        *_keywords(library, protocol),
        *_questions(library, protocol),
        _reminders(library, protocol),
        Section("What the service itself says", _both("In every programme", _system(library))),
        _hotlines(library),
    ]
    return page(protocol.title, sections, lead=" ".join(protocol.summary.split()))


def _facts(protocol: Protocol, library: Library) -> Section:
    hours = f"{protocol.window.start:%H:%M} to {protocol.window.end:%H:%M}, where the patient is"
    facts = [
        ("Protocol", f"{protocol.id}, version {protocol.version}"),
        ("Library", library.hash[:16]),
        ("Length", f"{protocol.days} days"),
        ("Hours", f"{hours}, or the patient's own"),
        ("At most", f"{protocol.daily_cap} texts a day, {_minutes(protocol)} minutes apart"),
        ("Arms", ", ".join(arm.id for arm in protocol.arms)),
        ("Clinical review", review_of(heard_in(library, protocol))),
    ]
    return Section(
        "In short", data_table("", ("What", "How"), facts) + note(_ORIGIN) + note(_CODES)
    )


def _minutes(protocol: Protocol) -> int:
    return round(protocol.minimum_gap.total_seconds() / 60)


def _weeks(
    library: Library,
    tracks: Mapping[str, Track],
    english: Sequence[PreviewRow],
    spanish: Sequence[PreviewRow],
    start_on: date,
) -> list[Section]:
    other = {(row.occurrence_on, row.track): row.text for row in spanish}
    found = []
    for number, rows in groupby(english, key=lambda row: (row.occurrence_on - start_on).days // 7):
        cells = [
            (
                f"{row.occurrence_on:%a %b %-d}",
                row.local_time,
                _what(library, tracks, row),
                _in("en", row.text),
                _in("es", other.get((row.occurrence_on, row.track), "")),
            )
            for row in rows
        ]
        header = ("Day", "Time", "What", "English", "Spanish")
        found.append(Section(f"Week {number + 1}", _table(header, cells)))
    return found


def _what(library: Library, tracks: Mapping[str, Track], row: PreviewRow) -> str:
    message = library.messages[row.template]
    codes = " ".join(message.bct)
    return " · ".join(part for part in (tracks[row.track].id, message.strategy, codes) if part)


def _keywords(library: Library, protocol: Protocol) -> list[Section]:
    tables = [
        _both(f"When a patient texts {word}", on_demand(library, protocol, word))
        for word in get_args(Keyword)
        if on_demand(library, protocol, word)
    ]
    return [Section("On demand, in rotation", "".join(tables))] if tables else []


def _questions(library: Library, protocol: Protocol) -> list[Section]:
    """Every question that this protocol can ask, with what answers each answer."""
    said = heard_in(library, protocol)
    keys = dict.fromkeys(key for m in said if m.question for key in asked_by(library, m.question))
    asked = [library.questions[key] for key in keys]
    return [Section(f"Question: {one.item or one.id}", _question(library, one)) for one in asked]


def _question(library: Library, question: Question) -> str:
    hours = round(question.open_for.total_seconds() / 3600)
    kinds = {
        "scale": f"A number from {question.min} to {question.max}.",
        "yes_no": "Yes or no.",
        "choice": f"One of: {', '.join(question.options)} / {', '.join(question.options_es)}.",
        "text": "The patient's own words.",
    }
    parts = [paragraph(f"{kinds[question.kind]} Waits {hours} hours for the answer.")]
    for reply in question.replies:
        keys = (reply.message, reply.follow_up) if reply.follow_up else (reply.message,)
        later = f", and {_spoken(reply.follow_up_after)} later" if reply.follow_up else ""
        parts.append(
            _both(
                _condition(reply.at_least, reply.at_most, reply.value) + later, named(library, keys)
            )
        )
        if reply.staff:
            parts.append(note(f"Staff are told: {reply.staff}"))
    if question.reprompt:
        parts.append(_both("Not understood: asked once more", named(library, (question.reprompt,))))
    return "".join(parts)


def _after(event: EventText) -> str:
    """When a text answers an event: a missed visit is reported, and two hours pass."""
    reported = " or ".join(kind.replace("_", " ") for kind in event.on)
    often = f"once in {event.not_again_for.days} days at most"
    return f"{_spoken(event.after)} after the clinic reports: {reported}; {often}"


def _spoken(after: timedelta) -> str:
    minutes = round(after.total_seconds() / 60)
    return f"{minutes} minutes" if minutes < _HOUR else f"{round(minutes / _HOUR)} hours"


def _condition(at_least: int | None, at_most: int | None, value: str | None) -> str:
    match (at_least, at_most, value):
        case (None, None, None):
            return "Any other answer"
        case (None, None, _):
            return f"Answer: {value}"
        case (None, _, _):
            return f"Answer: {at_most} or less"
        case (_, None, _):
            return f"Answer: {at_least} or more"
        case _:
            return f"Answer: {at_least} to {at_most}"


def _reminders(library: Library, protocol: Protocol) -> Section:
    tables = [
        _both(
            f"{reminder.before.days or round(reminder.before.total_seconds() / 3600)} "
            f"{'day' if reminder.before.days else 'hours'} before a visit",
            named(library, reminder.messages),
        )
        for reminder in protocol.reminders
    ]
    tables += [
        _both(_after(event), named(library, event.messages)) for event in protocol.after_events
    ]
    return Section("Visits", "".join(tables))


def _system(library: Library) -> list[MessageTemplate]:
    known = sent(library)
    return [one for one in library.messages.values() if one.theme == "system" and one.id in known]


def _hotlines(library: Library) -> Section:
    rows = [
        (line.name, line.number, f"{line.checked_on}", f"{line.expires_on}")
        for line in library.hotlines.values()
    ]
    return Section("Numbers", data_table("", ("Line", "Number", "Checked", "Holds until"), rows))


def _both(caption: str, templates: Texts) -> str:
    """Every wording of some texts in both languages."""
    rows = [
        (_source(message, wording), _in("en", english), _in("es", spanish))
        for message in templates
        for wording, texts in (("", message.text), ("open wording", message.open_text))
        for english, spanish in zip(texts.get("en", ()), texts.get("es", ()), strict=False)
    ]
    return _table(("Text", "English", "Spanish"), rows, caption)


def _source(message: MessageTemplate, wording: str) -> str:
    strategy = "" if message.strategy == "none" else message.strategy
    parts = (message.id, strategy, " ".join(message.bct), wording, _review(message))
    return escape(" · ".join(part for part in parts if part))


def _review(message: MessageTemplate) -> str:
    """Said of those who have read it: the facts at the top say how many nobody has."""
    return f"read by {message.reviewer}, {message.reviewed_on}" if message.reviewed else ""


def _in(language: str, text: str) -> str:
    """A text marked with its language, so that it is read aloud as it should be."""
    return f'<span lang="{language}">{escape(text)}</span>'


def _table(header: Sequence[str], rows: Iterable[Sequence[str]], caption: str = "") -> str:
    """Cells are HTML."""
    head = "".join(f'<th scope="col">{name}</th>' for name in header)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    title = f"<caption>{escape(caption)}</caption>" if caption else ""
    return f"<table>{title}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"

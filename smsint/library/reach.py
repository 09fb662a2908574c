"""Which texts can ever be sent, by whom, and how early."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import get_args

from smsint.domain.content import Library, named, on_demand
from smsint.domain.messages import Keyword, MessageTemplate
from smsint.domain.protocol import Protocol, Track
from smsint.domain.questions import Question


@dataclass(frozen=True, slots=True)
class Use:
    """One way in which a text reaches somebody."""

    template: MessageTemplate
    protocol: Protocol
    track: Track | None
    """None: a welcome, a reminder, an answer to an event or a keyword."""
    unasked: bool
    """It comes by itself, and does not answer something that the patient sent."""
    earliest: int
    """The first programme day on which it can come."""

    @property
    def phase(self) -> str:
        """Of the text, or else of the track that sends it."""
        return self.template.phase or (self.track.phase if self.track else "")


def uses(library: Library) -> Iterator[Use]:
    """Every way in which every protocol sends texts, besides what follows an answer."""
    for protocol in library.protocols.values():
        for template in named(library, (protocol.welcome,) if protocol.welcome else ()):
            yield Use(template, protocol, None, True, 0)
        for track in protocol.tracks:
            for template in named(library, track.says):
                yield Use(template, protocol, track, True, first_day(track))
        for reminder in protocol.reminders:
            for template in named(library, reminder.messages):
                yield Use(template, protocol, None, True, 0)
        for event in protocol.after_events:
            for template in named(library, event.messages):
                yield Use(template, protocol, None, True, 0)
        for word in get_args(Keyword):
            for template in on_demand(library, protocol, word):
                yield Use(template, protocol, None, False, 0)


def sent(library: Library) -> frozenset[str]:
    """The ids of all texts that can be sent: by a protocol, the service, or after one of these."""
    own = [one for one in library.messages.values() if one.theme == "system"]
    return frozenset(_with_what_follows(library, [*(use.template for use in uses(library)), *own]))


def heard_in(library: Library, protocol: Protocol) -> list[MessageTemplate]:
    """Every text that a patient of one protocol can get, with all that follows from answers."""
    first = [use.template for use in uses(library) if use.protocol.id == protocol.id]
    return list(_with_what_follows(library, first).values())


def asked_by(library: Library, key: str) -> list[str]:
    """The questions that a text with this question asks."""
    return [one.id for one in _all_asked(library, library.questions.get(key))]


def _with_what_follows(
    library: Library, first: Iterable[MessageTemplate]
) -> dict[str, MessageTemplate]:
    found = {one.id: one for one in first}
    waiting = list(found.values())
    while waiting:
        for template in _after(library, waiting.pop()):
            if template.id not in found:
                found[template.id] = template
                waiting.append(template)
    return found


def first_day(track: Track) -> int:
    """The first programme day on which a track speaks."""
    return min(track.schedule.on_days, default=track.schedule.from_day)


def _after(library: Library, template: MessageTemplate) -> tuple[MessageTemplate, ...]:
    """What may follow a text: its follow-up, and the replies to what it asks."""
    keys = [template.follow_up]
    asked = library.questions.get(template.question or "")
    for question in _all_asked(library, asked):
        keys.append(question.reprompt)
        keys += [key for reply in question.replies for key in (reply.message, reply.follow_up)]
    return named(library, tuple(key for key in keys if key))


def _all_asked(library: Library, first: Question | None) -> Iterator[Question]:
    if first is not None:
        yield first
        yield from (library.questions[key] for key in first.also if key in library.questions)

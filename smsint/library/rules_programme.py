"""Rules about the programme as a whole: what it covers, what comes first, what follows what."""

import re
from collections.abc import Iterator
from datetime import timedelta

from smsint.domain.content import Library
from smsint.domain.kinds import MessageKind
from smsint.domain.messages import MessageTemplate
from smsint.library.coverage import PHASES, STRATEGIES, covered_cells
from smsint.library.findings import Finding, error
from smsint.library.load import Reading
from smsint.library.reach import sent, uses
from smsint.library.techniques import TECHNIQUES
from smsint.library.texts import finding, texts

_NALOXONE = re.compile(r"\b(?:naloxon[ea]|narcan)\b", re.IGNORECASE)
_ACQUAINTED = 7
"""Days. A cold offer of naloxone made 26 of 100 people unsubscribe (PubMed 39321049)."""
_SOONEST, _LATEST = timedelta(hours=1), timedelta(days=14)
# What goes on with a conversation keeps no gap, so it must come while it is still the same one.
_GOES_ON_FROM, _GOES_ON_UNTIL = timedelta(minutes=5), timedelta(minutes=30)
_PROGRAMME_KINDS = frozenset(
    {MessageKind.TIP, MessageKind.CHECK_IN, MessageKind.REINFORCEMENT, MessageKind.NUDGE}
)
# CTIA Messaging Principles 5.1: the first text says who is texting, how to get help and how to stop.
_FIRST_SAYS = {
    "who is texting": re.compile(r"\{\{ ?program_name ?\}\}"),
    "how to stop": re.compile(r"\b(?:STOP|ALTO|PARAR)\b"),
    "how to get help": re.compile(r"\b(?:HELP|AYUDA)\b"),
    "that rates may apply": re.compile(r"\b(?:rates|cargos)\b", re.IGNORECASE),
}
_INTRODUCES = frozenset({MessageKind.WELCOME, MessageKind.OPT_IN_CONFIRMATION})


def naloxone(reading: Reading) -> Iterator[Finding]:
    """Naloxone is offered to who asks or is known by then, and never in a cold first text."""
    for use in uses(reading.library):
        if use.unasked and use.earliest < _ACQUAINTED and _about_naloxone(use.template):
            place = use.track.id if use.track else "welcome or reminder"
            problem = f"{place} can send {use.template.id} on day {use.earliest}"
            advice = f"Send it after day {_ACQUAINTED - 1}, or in answer to something."
            yield error(reading.file_of(use.protocol), place, "naloxone", problem, advice)


def welcome(reading: Reading) -> Iterator[Finding]:
    """A first text says who is texting, how to stop, how to get help, and that rates may apply."""
    for text in texts(reading):
        if text.template.kind in _INTRODUCES:
            for what, pattern in _FIRST_SAYS.items():
                if not pattern.search(text.source):
                    advice = "Carriers require it in the first text."
                    yield finding(reading, text, "welcome", f"does not say {what}", advice)


def described(reading: Reading) -> Iterator[Finding]:
    """Each text of the programme says what it is for, by which technique, and where it is from."""
    for message in reading.library.messages.values():
        for key, problem, advice in _missing(message):
            file = reading.file_of(message)
            yield error(file, f"{message.id} {key}", "described", problem, advice)


def covered(reading: Reading) -> Iterator[Finding]:
    """Every strategy of the review in every phase that a protocol has."""
    library = reading.library
    phases = {track.phase for p in library.protocols.values() for track in p.tracks} - {""}
    cells = covered_cells(library)
    for phase in [one for one in PHASES if one in phases]:
        for strategy in STRATEGIES:
            if (strategy, phase) not in cells and library.messages:
                problem = f"no text of {STRATEGIES[strategy]} in the phase {phase}"
                advice = "Write one, or let a track of that phase send one."
                yield error("messages", f"{strategy} {phase}", "covered", problem, advice)


def unused(reading: Reading) -> Iterator[Finding]:
    """What nothing sends, and numbers that no text names."""
    library, known = reading.library, sent(reading.library)
    for message in library.messages.values():
        if message.id not in known:
            advice = "Name it in a protocol, a question or a keyword, or remove it."
            yield _warning(reading, message, "unused", "nothing ever sends it", advice)
    named = {name for text in texts(reading) for name in re.findall(r"\w+", text.source)}
    for line in library.hotlines.values():
        if line.id not in named:
            advice = f"Say {{{{ {line.id} }}}} in a text, or remove the line."
            problem = "no text names it"
            yield Finding(reading.file_of(line), line.id, "unused", "warning", problem, advice)


def follow_up(reading: Reading) -> Iterator[Finding]:
    """What comes back later is a nudge, or goes on with the conversation; comes in time, and ends."""
    library = reading.library
    for message in library.messages.values():
        yield from _later(reading, message, message.id, message.follow_up, message.follow_up_after)
        if message.follow_up and message.id in _chain(library, message):
            advice = "Let the last one end."
            problem = "comes back for ever"
            yield error(reading.file_of(message), message.id, "follow-up", problem, advice)
    for question in library.questions.values():
        for index, reply in enumerate(question.replies):
            key = f"{question.id} replies[{index}]"
            follower = library.messages.get(reply.follow_up or "")
            if follower and follower.kind is MessageKind.REPLY:
                if not _GOES_ON_FROM <= reply.follow_up_after <= _GOES_ON_UNTIL:
                    yield _wrong_time(reading, question, key, "Between 5 and 30 minutes.")
            else:
                yield from _later(reading, question, key, reply.follow_up, reply.follow_up_after)


def _later(
    reading: Reading, item: object, key: str, name: str | None, after: timedelta
) -> Iterator[Finding]:
    follower = reading.library.messages.get(name or "")
    file = reading.file_of(item)  # type: ignore[arg-type]  # a message or a question
    if follower and follower.kind not in _PROGRAMME_KINDS:
        problem, advice = f"{follower.id} is of kind {follower.kind}", 'Use kind = "nudge".'
        yield error(file, key, "follow-up", problem, advice)
    if name and not _SOONEST <= after <= _LATEST:
        yield _wrong_time(reading, item, key, "Between one hour and fourteen days.")


def _wrong_time(reading: Reading, item: object, key: str, advice: str) -> Finding:
    file = reading.file_of(item)  # type: ignore[arg-type]  # a message or a question
    problem = "comes at the wrong time"
    return error(file, f"{key} follow_up_after", "follow-up", problem, advice)


def _chain(library: Library, message: MessageTemplate) -> set[str]:
    """Everything that comes after a message, one follow-up after the other."""
    seen: set[str] = set()
    name = message.follow_up
    while name and name not in seen:
        seen.add(name)
        name = library.messages[name].follow_up if name in library.messages else None
    return seen


def _about_naloxone(message: MessageTemplate) -> bool:
    wordings = (*message.text.values(), *message.open_text.values())
    named = any(_NALOXONE.search(text) for texts in wordings for text in texts)
    return message.kind is not MessageKind.SAFETY and (named or message.theme == "naloxone")


def _missing(message: MessageTemplate) -> Iterator[tuple[str, str, str]]:
    ours = message.theme == "system"  # what the service says for itself follows no strategy
    if message.kind in _PROGRAMME_KINDS and message.strategy == "none" and not ours:
        yield "strategy", "has no strategy", f"One of {', '.join(STRATEGIES)}."
    if message.strategy != "none" and not message.bct:
        yield "bct", "names no technique", 'Codes of the BCT Taxonomy v1, such as ["1.4"].'
    for code in message.bct:
        if code not in TECHNIQUES:
            yield "bct", f"{code} is not in the BCT Taxonomy v1", "It has 1.1 to 16.3."
    if not message.source:
        yield "source", "does not say where it is from", "A paper, a toolkit, or who wrote it."
    if bool(message.reviewer) != bool(message.reviewed_on):
        yield "reviewer", "needs both a name and a date", "Write reviewer and reviewed_on."
    if message.phase not in ("", *PHASES):
        yield "phase", f"{message.phase} is not a phase", f"One of {', '.join(PHASES)}."


def _warning(
    reading: Reading, message: MessageTemplate, rule: str, problem: str, advice: str
) -> Finding:
    return Finding(reading.file_of(message), message.id, rule, "warning", problem, advice)

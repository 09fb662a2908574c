"""Rules about how the parts fit together: references, places, hotlines."""

from collections.abc import Iterator
from datetime import date, timedelta

from smsint.domain.messages import MessageTemplate
from smsint.domain.protocol import Protocol
from smsint.domain.questions import Question
from smsint.library.findings import Finding, Level, error
from smsint.library.load import HOTLINES, Reading

REQUIRED_MESSAGES = (
    "system.help",
    "system.not-understood",
    "system.safety-acute",
    "system.safety-concern",
    "system.safety-overdose",
    "system.started",
    "system.stopped",
)
"""What the service says by id, in every clinic."""
REQUIRED_HOTLINES = ("crisis_line", "emergency_line")
_HOTLINES_HOLD = timedelta(days=366)
_WARN_BEFORE = timedelta(days=30)


def required(reading: Reading) -> Iterator[Finding]:
    """The texts and hotlines that the service cannot do without."""
    for key in REQUIRED_MESSAGES:
        if key not in reading.library.messages:
            advice = "Add it; message_library/README.md says what it is for."
            yield error("messages/system.toml", key, "required", "the text is missing", advice)
    for key in REQUIRED_HOTLINES:
        if key not in reading.library.hotlines:
            yield error(HOTLINES, key, "required", "the line is missing", "Add its number.")


def reference(reading: Reading) -> Iterator[Finding]:
    """Whatever is named exists."""
    library = reading.library
    themes = {message.theme for message in library.messages.values()}
    for item, key, name, kind, known in _references(reading):
        held = {"message": library.messages.keys(), "question": library.questions.keys()}
        if name not in known and name not in held.get(kind, {*library.messages, *themes}):
            problem = f"there is no {kind} {name}"
            yield error(reading.file_of(item), key, "reference", problem, "Correct the name.")


def filed(reading: Reading) -> Iterator[Finding]:
    """A message stands in the file of its theme, where people look for it."""
    for message in reading.library.messages.values():
        file = reading.file_of(message)
        if file != f"messages/{message.theme}.toml":
            advice = f"Move it to messages/{message.theme}.toml or change its id."
            yield error(file, message.id, "filed", "the id does not begin like the file", advice)


def hotline(reading: Reading, today: date) -> Iterator[Finding]:
    """A number is checked at least once a year, and again before its date runs out."""
    for line in reading.library.hotlines.values():
        problem, level = _hotline_problem(line.checked_on, line.expires_on, today)
        if problem:
            advice = "Call the number, then write today's date and one within a year."
            yield Finding(reading.file_of(line), line.id, "hotline", level, problem, advice)


def _references(
    reading: Reading,
) -> Iterator[tuple[Protocol | MessageTemplate | Question, str, str, str, set[str]]]:
    """Item, key, the name used, what it should be, and what else it may be."""
    library = reading.library
    for message in library.messages.values():
        if message.question:
            yield message, f"{message.id} question", message.question, "question", set()
        if message.follow_up:
            yield message, f"{message.id} follow_up", message.follow_up, "message", set()
    for item in library.questions.values():
        for index, reply in enumerate(item.replies):
            for name in filter(None, (reply.message, reply.follow_up)):
                yield item, f"{item.id} replies[{index}]", name, "message", set()
        if item.reprompt:
            yield item, f"{item.id} reprompt", item.reprompt, "message", set()
        for name in item.also:
            yield item, f"{item.id} also", name, "question", set()
    for protocol in library.protocols.values():
        if protocol.welcome:
            yield protocol, "welcome", protocol.welcome, "message", set()
        for track in protocol.tracks:
            for name in track.messages:
                yield protocol, f"{track.id} messages", name, "message or theme", set()
            for name in track.arms:
                yield protocol, f"{track.id} arms", name, "arm", {arm.id for arm in protocol.arms}
        for event in protocol.after_events:
            for name in event.messages:
                yield protocol, f"{event.id} messages", name, "message or theme", set()
            for name in event.arms:
                yield protocol, f"{event.id} arms", name, "arm", {arm.id for arm in protocol.arms}
        for keyword, names in protocol.on_demand.items():
            for name in names:
                yield protocol, f"on_demand.{keyword}", name, "message or theme", set()


def _hotline_problem(checked_on: date, expires_on: date, today: date) -> tuple[str, Level]:
    if checked_on > today:
        return "was checked in the future", "error"
    if expires_on - checked_on > _HOTLINES_HOLD:
        return "holds for more than a year", "error"
    if expires_on < today:
        return f"had to be checked by {expires_on}", "error"
    if expires_on - today < _WARN_BEFORE:
        return f"must be checked by {expires_on}", "warning"
    return "", "error"

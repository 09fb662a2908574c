"""Rules about questions: every answer is answered, kindly asked again, and the waiting ends."""

from collections.abc import Iterator
from datetime import timedelta

from smsint.domain.content import Library
from smsint.domain.notes import NOTES
from smsint.domain.questions import AnswerReply, Question
from smsint.library.findings import Finding, error
from smsint.library.load import Reading

_LONGEST_WAIT = timedelta(days=7)
_ANY_WORDS = "any words"
"""Stands for every answer to a question of kind ``text``."""
_Problem = tuple[str, str, str]


def question(reading: Reading) -> Iterator[Finding]:
    """Every answer is answered, a question is asked by some text, asks again once, and ends."""
    asked = _asked(reading.library)
    for item in reading.library.questions.values():
        for key, problem, advice in _problems(item, reading.library, item.id in asked):
            yield error(reading.file_of(item), f"{item.id} {key}", "question", problem, advice)


def answers(item: Question) -> tuple[int | str, ...]:
    """Every answer that a question can get."""
    if item.kind == "scale":
        return tuple(range(item.min, item.max + 1))
    if item.kind == "text":
        return (_ANY_WORDS,)
    return ("yes", "no") if item.kind == "yes_no" else item.options


def _asked(library: Library) -> set[str]:
    """The questions that some text asks, alone or together with others."""
    own = {message.question for message in library.messages.values() if message.question}
    also = {name for key in own if key in library.questions for name in library.questions[key].also}
    return own | also


def _problems(item: Question, library: Library, asked: bool) -> Iterator[_Problem]:
    yield from _answer_problems(item)
    yield from _reply_problems(item)
    yield from _also_problems(item, library)
    if item.reprompt is None and item.kind != "text":
        yield "reprompt", "does not ask again", "Name a text that asks once more, kindly."
    if not timedelta() < item.open_for <= _LONGEST_WAIT:
        yield "open_for", "must end within seven days", 'For example "24h".'
    if not asked:
        yield "id", "no message asks this question", "Name it in a message, or remove it."


def _answer_problems(item: Question) -> Iterator[_Problem]:
    if item.kind == "scale" and item.min >= item.max:
        yield "min", "the scale has no range", "Write the lower end as min."
    if item.kind == "choice" and len(item.options) < 2:
        yield "options", "a choice needs at least two options", "Add options."
    if item.kind == "choice" and len(item.options_es) != len(item.options):
        problem = f"has {len(item.options)} options and {len(item.options_es)} in Spanish"
        yield "options_es", problem, "Name the same options, in order, as the Spanish texts do."
    if item.concern and (item.kind != "scale" or item.concern_at is None):
        advice = 'Add a reply with at_least alone ("high") or at_most alone ("low").'
        yield "concern", "no reply reaches to that end of the scale", advice
    if item.correct is not None and item.correct not in map(str, answers(item)):
        known = ", ".join(map(str, answers(item)))
        yield "correct", f"{item.correct!r} is not an answer", f"Use one of: {known}."
    if item.saves is not None and item.kind != "text":
        yield "saves", "only a question of kind text keeps words", 'Use kind = "text".'
    if item.saves is not None and item.saves not in NOTES:
        yield "saves", f"no text can say {item.saves}", f"Use one of: {', '.join(NOTES)}."


def _reply_problems(item: Question) -> Iterator[_Problem]:
    possible = answers(item)
    missing = [a for a in possible if not any(reply.fits(a) for reply in item.replies)]
    if missing:
        problem = f"nothing answers {', '.join(map(str, missing))}"
        yield "replies", problem, "Add a reply; one without value and bounds answers the rest."
    for index, reply in enumerate(item.replies):
        if not any(_first(item, answer) is reply for answer in possible):
            yield f"replies[{index}]", "no answer ever gets this reply", "Correct or remove it."


def _also_problems(item: Question, library: Library) -> Iterator[_Problem]:
    for name in item.also:
        other = library.questions.get(name)
        if name == item.id or (other and other.also):
            yield "also", f"{name} asks for more in turn", "Name all of them in one question."
        if other and "text" in (other.kind, item.kind):
            yield "also", "own words cannot be told apart from values", "Ask for words alone."


def _first(item: Question, answer: int | str) -> AnswerReply | None:
    return next((reply for reply in item.replies if reply.fits(answer)), None)

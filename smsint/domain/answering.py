"""Which question a text answers, and what follows from the answer.

Several questions may be open at once. A text goes to the newest question that it fits; a late
answer goes to the question it belongs to; a second answer soon after the first corrects it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby
from typing import NamedTuple

from smsint.domain.actions import (
    Action,
    CloseQuestion,
    FollowUp,
    MarkReprompted,
    OpenTask,
    RecordAnswer,
    Reply,
    SaveWords,
)
from smsint.domain.kinds import MessageKind
from smsint.domain.questions import AnswerReply, Question
from smsint.domain.translatable import N_
from smsint.domain.understanding.meaning import Answer

CORRECTED_WITHIN = timedelta(minutes=30)
"""A second answer within this takes the place of the first."""
LATE_WITHIN = timedelta(hours=24)
"""An answer still belongs to a question this long after it closed."""
READ_SOON = timedelta(hours=24)
_CORRECTS = re.compile(
    r"\*\s*\w+|\w+\s*\*|.*\b(?:meant|mean to say|i mean|correction|typo|oops|oop|scratch that|make that|my bad"
    r"|quise decir|queria decir|quería decir|digo|corrijo|me equivoque|me equivoqué|perd[oó]n)\b.*"
    r"|(?:no|nah|wait|sorry|actually)[\s,.:]+\d.*",
    re.IGNORECASE | re.DOTALL,
)
_MOST_WORDS = 3
"""Of an answer that may pass by a newer question which takes any words."""


@dataclass(frozen=True, slots=True)
class Given:
    """An answer that was given a little while ago."""

    id: int
    value: str | None


class OpenQuestion(NamedTuple):
    """A prompt that waits for an answer, waited until a while ago, or was answered just now."""

    id: int
    question: Question
    reprompted: bool = False
    text: int = 0
    """The text that asked: questions of one text belong together."""
    expired: bool = False
    given: Given | None = None
    """Answered within ``CORRECTED_WITHIN``."""
    said: Answer | None = None
    """What the text that just came says to it."""
    concern_at: int | None = None
    """Where staff set the end of concern for this patient; none: where the library says."""

    @property
    def waits(self) -> bool:
        """Whether it is open in the plain sense."""
        return not self.expired and self.given is None

    @property
    def fits(self) -> bool:
        """Whether the text that just came is an answer to it."""
        return self.said is not None and self.said.status == "parsed"


def corrects(text: str) -> bool:
    """Whether a text says that it takes back an earlier one: "sorry meant 4", "*4", "no 4"."""
    return _CORRECTS.fullmatch(text.strip()) is not None


class Said(NamedTuple):
    """The text as far as answers are concerned."""

    questions: Sequence[OpenQuestion]
    """The newest first."""
    words: int = 1
    """How many it has."""
    speaks: bool = True
    """Not only figures and marks."""
    corrects: bool = False
    small_talk: bool = False
    quiet: bool = False
    """Nothing is to be replied: staff are talking, or the text holds words of crisis."""


_MAY_NAME_AN_ITEM = frozenset({"CRAVE", "MOOD"})
"""Keywords that are also what people answer about: "craving 7"."""


def is_answer(said: Said, keyword: str | None = None) -> bool:
    """Whether the text is, beyond doubt, an answer to some question that waits for one.

    A keyword is an answer only as an option of a choice, or when it names what was asked about:
    "pause 7" is no 7.
    """
    return any(
        q.fits and (keyword is None or keyword in _MAY_NAME_AN_ITEM or q.question.kind == "choice")
        for q in said.questions
        if not q.expired
    )


def answer(said: Said) -> list[Action] | None:
    """What to do about the answer in a text; none when it holds none."""
    given = [q for q in said.questions if q.given and q.fits]
    if said.corrects and given:
        return _correct(given[0])
    for group in _by_text([q for q in said.questions if q.waits]):
        if group[0].question.kind == "text":
            talks = said.words and said.speaks and not (said.small_talk or said.quiet)
            if talks and not _belongs_to_an_older(said):
                return _own_words(group[0])
        elif any(q.fits for q in group):
            return _answered(group, said)
    if given and (given[0].question.kind == "scale" or _same(given[0])):
        return _correct(given[0])
    late = [q for q in said.questions if q.expired and q.fits]
    if late:
        return _late(late[0])
    doubtful = [q for q in said.questions if q.waits and q.said is not None]
    return [_record(doubtful[0]), *not_understood(doubtful[0], said)] if doubtful else None


def not_understood(asked: OpenQuestion, said: Said) -> list[Action]:
    """One kind question more; after that a person reads it."""
    if asked.reprompted or said.quiet:
        return [
            CloseQuestion(asked.id, answered=False),
            _read(N_("Answered in words that we did not understand.")),
        ]
    return _ask_again(asked)


def _correct(asked: OpenQuestion) -> list[Action]:
    """The latest word counts; the same word again is no correction."""
    if asked.given is None or _same(asked):
        return []
    return [_record(asked, corrects_=asked.given.id)]


def _same(asked: OpenQuestion) -> bool:
    return asked.given is not None and asked.said is not None and asked.given.value == _value(asked)


def _answered(group: Sequence[OpenQuestion], said: Said) -> list[Action]:
    """Keeps what was answered, and asks again, once, for what is missing."""
    actions: list[Action] = []
    for asked in group:
        if asked.said is not None:
            actions.append(_record(asked))
        if asked.fits:
            actions.append(CloseQuestion(asked.id, answered=True))
    fitting = [reply for asked in group if asked.fits and (reply := fitting_reply(asked))]
    actions += _for_staff(fitting)
    if said.quiet:
        return actions
    actions += _replies(fitting)
    missing = [asked for asked in group if not asked.fits and not asked.reprompted]
    return actions + (_ask_again(missing[0]) if missing else [])


def _replies(fitting: Sequence[AnswerReply]) -> list[Action]:
    """One text for the first answer that has one; what comes back later comes for each."""
    now: list[Action] = [Reply(reply.message, MessageKind.REPLY) for reply in fitting[:1]]
    later = [FollowUp(r.follow_up, r.follow_up_after) for r in fitting if r.follow_up]
    return now + later


def _for_staff(fitting: Iterable[AnswerReply]) -> list[Action]:
    """What a person should hear of, whether or not the answer is also answered."""
    told = [reply.staff for reply in fitting if reply.staff]
    return [OpenTask("answer", why, 40, READ_SOON) for why in dict.fromkeys(told)]


def fitting_reply(asked: OpenQuestion) -> AnswerReply | None:
    """The reply for an answer; a decimal counts as the whole number below it."""
    value = asked.said.value if asked.said else None
    whole = (
        value
        if isinstance(value, str)
        else asked.question.weighed(int(value or 0), asked.concern_at)
    )
    return next((reply for reply in asked.question.replies if reply.fits(whole)), None)


def _own_words(asked: OpenQuestion) -> list[Action]:
    actions: list[Action] = [RecordAnswer(asked.id, asked.question.item, "parsed", None)]
    if asked.question.saves:
        actions.append(SaveWords(asked.question.saves))
    actions.append(CloseQuestion(asked.id, answered=True))
    anything = next((r for r in asked.question.replies if r.value is None), None)
    if anything is None:
        return [*actions, _read(N_("Answered in their own words."))]
    actions.append(Reply(anything.message, MessageKind.REPLY))
    if anything.follow_up:
        actions.append(FollowUp(anything.follow_up, anything.follow_up_after))
    return actions


def _late(asked: OpenQuestion) -> list[Action]:
    return [
        _record(asked),
        CloseQuestion(asked.id, answered=True),
        *_for_staff([reply] if (reply := fitting_reply(asked)) else ()),
        Reply("system.late-answer", MessageKind.REPLY),
    ]


def _ask_again(asked: OpenQuestion) -> list[Action]:
    template = asked.question.reprompt or "system.not-understood"
    return [MarkReprompted(asked.id), Reply(template, MessageKind.REPROMPT)]


def _belongs_to_an_older(said: Said) -> bool:
    """Whether a bare value passes by a question that takes any words: "7" is no plan."""
    return said.words <= _MOST_WORDS and is_answer(said)


def _record(asked: OpenQuestion, *, corrects_: int | None = None) -> RecordAnswer:
    status = asked.said.status if asked.said else "invalid"
    return RecordAnswer(asked.id, asked.question.item, status, _value(asked), corrects_)


def _value(asked: OpenQuestion) -> str | None:
    value = asked.said.value if asked.said else None
    return None if value is None else str(value)


def _by_text(questions: Iterable[OpenQuestion]) -> list[list[OpenQuestion]]:
    """Questions of one text together, in the order asked; the newest text first."""
    groups = groupby(questions, key=lambda asked: asked.text or -asked.id)
    return [sorted(group, key=lambda asked: asked.id) for _, group in groups]


def _read(reason: str) -> OpenTask:
    return OpenTask("read_text", reason, 55, READ_SOON)

"""Understanding one text beside what was asked and what the same number texted a moment ago."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row

from smsint.db.vault import UnreadableField
from smsint.domain import joining
from smsint.domain.answering import Given, OpenQuestion, corrects
from smsint.domain.items import read_items
from smsint.domain.joining import Before
from smsint.domain.questions import Question
from smsint.domain.states import QuestionStatus
from smsint.domain.understanding import Answer, Asked, Safety, Understanding
from smsint.gateway.base import InboundSms
from smsint.services.runtime import Runtime

MOST_QUESTIONS = 8
"""That one text is compared with; nobody is asked more at a time."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What one text means, with what it says to each question that may be answered."""

    meaning: Understanding
    questions: tuple[OpenQuestion, ...]
    waiting: int | None
    """The newest question that was open when the text came."""
    same_lately: int
    digest: bytes


def open_questions(
    runtime: Runtime,
    rows: Sequence[Row[Any]],
    thresholds: Mapping[str, int],
    *,
    now: datetime,
) -> list[OpenQuestion]:
    """The questions of one enrollment as the domain sees them; those the library lost are gone."""
    return [
        OpenQuestion(
            id=row.id,
            question=runtime.library.questions[row.question_key],
            reprompted=row.reprompted_at is not None,
            text=row.outbox_id,
            expired=row.status != QuestionStatus.ANSWERED and row.expires_at <= now,
            given=Given(row.answer_id, row.value)
            if row.status == QuestionStatus.ANSWERED
            else None,
            concern_at=thresholds.get(runtime.library.questions[row.question_key].item),
        )
        for row in rows[:MOST_QUESTIONS]
        if row.question_key in runtime.library.questions
    ]


def longest_question(runtime: Runtime) -> timedelta:
    """How long a question of this library stays open at most."""
    questions = runtime.library.questions.values()
    return max((question.open_for for question in questions), default=timedelta(0))


def _speaks_for_itself(meaning: Understanding) -> bool:
    """Whether a text is a command or an answer as it stands, and ends no sentence of another: STOP
    after HELP is no cry for help."""
    told = meaning.keyword or meaning.answer or meaning.opt_in
    return bool(told) or meaning.opt_out == "yes"


def digest_of(runtime: Runtime, body: str) -> bytes:
    """The same for texts that read the same; tells nothing of what they say."""
    return runtime.vault.index("text:" + " ".join(body.casefold().split()))[:16]


@dataclass(slots=True)
class Listener:
    """Reads the texts of one number, one after the other."""

    runtime: Runtime
    language: str
    questions: list[OpenQuestion]
    """The newest first."""
    earlier: Sequence[Row[Any]]
    """What the number texted in the last minutes, the newest first."""
    _digests: list[bytes | None] = field(init=False)
    _before: Before | None = None

    def __post_init__(self) -> None:
        self._digests = [row.digest for row in self.earlier]

    def hear(self, text: InboundSms, at: datetime) -> Heard:
        """What the next text means."""
        before = self._before or self._stored(at)
        cut = joining.continues(before, at)
        body = joining.joined(before, text.body, cut=True) if before and cut else text.body
        meaning, said = self._read(body)
        if before and not cut and meaning.safety is None and joining.in_one_breath(before, at):
            meaning = self._with_both(meaning, before, text.body)
        digest = digest_of(self.runtime, text.body)
        same = self._digests.count(digest)
        self._digests.append(digest)
        self._before = Before(text.body, at, meaning.safety)
        waiting = next((q.id for q in self.questions if q.waits), None)
        return Heard(meaning, said, waiting, same, digest)

    def stumbled(self, text: InboundSms, error: Exception) -> Heard:
        """What is left when something here fails: the plain reading, and an alert."""
        meaning = self._reads(text.body)
        if meaning.safety is None:
            failed = Safety("acute", "detector_error", type(error).__name__)
            meaning = replace(meaning, safety=failed, needs_staff=True)
        return Heard(meaning, (), None, 0, digest_of(self.runtime, text.body))

    def _stored(self, at: datetime) -> Before | None:
        """The text that came just before, opened only when the two may belong together."""
        row = self.earlier[0] if self.earlier else None
        if row is None or not timedelta(0) <= at - row.received_at <= joining.ONE_BREATH:
            return None
        try:
            body = self.runtime.vault.open("inbound_message.body", row.body)
        except UnreadableField:  # its key is missing here: this text is read by itself
            return None
        return Before(body, row.received_at, self._reads(body).safety)

    def _with_both(self, meaning: Understanding, before: Before, body: str) -> Understanding:
        """Words of crisis that only two texts together say."""
        both = self._reads(joining.joined(before, body, cut=False))
        if both.safety is None or (both.safety.kind == "likeness" and _speaks_for_itself(meaning)):
            return meaning
        why = (both.safety.evidence, *meaning.evidence)
        return replace(meaning, safety=both.safety, needs_staff=True, evidence=why)

    def _read(self, body: str) -> tuple[Understanding, tuple[OpenQuestion, ...]]:
        """The meaning beside the newest question that the text answers, and what it says to all."""
        if not self.questions:
            return self._reads(body), ()
        newest = self.questions[0]
        together = [q for q in self.questions if q.text == newest.text and q.waits]
        meaning = self._reads(body, newest.question)
        if len(together) <= 1 and _settles(newest, meaning.answer) and not corrects(body):
            return meaning, (newest._replace(said=meaning.answer), *self.questions[1:])
        said = tuple(
            asked._replace(said=answer)
            for group in _groups(self.questions)
            for asked, answer in zip(group, self._answers(body, group), strict=True)
        )
        best = next((q.said for q in said if q.fits), meaning.answer)
        return replace(meaning, answer=best), said

    def _answers(self, body: str, group: Sequence[OpenQuestion]) -> list[Answer | None]:
        """What a text says to each question that another text of ours asked."""
        if len(group) == 1:
            return [self._answer(body, group[0])]
        in_order = sorted(range(len(group)), key=lambda i: group[i].id)
        items = [group[i].question.item or group[i].question.id for i in in_order]
        heard = read_items(body, items, lambda i, part: self._answer(part, group[in_order[i]]))
        return [heard[in_order.index(i)] for i in range(len(group))]

    def _answer(self, body: str, asked: OpenQuestion) -> Answer | None:
        shape = _asked(asked.question, self.language)
        if shape is None:
            return None
        said = self.runtime.reader.answer(body, shape, language=self.language)
        return _kept(asked.question, shape, said)

    def _reads(self, body: str, question: Question | None = None) -> Understanding:
        asked = _asked(question, self.language) if question else None
        meaning = self.runtime.reader.read(body, language=self.language, question=asked)
        if question is None or asked is None or not question.options_es:
            return meaning
        return replace(meaning, answer=_kept(question, asked, meaning.answer))


def _settles(asked: OpenQuestion, answer: Answer | None) -> bool:
    """Whether the newest question is answered, so that no older one need be looked at."""
    return asked.waits and answer is not None and answer.status == "parsed"


def _asked(question: Question, language: str) -> Asked | None:
    """A question as the reader knows it; any words answer one that keeps the patient's own."""
    if question.kind == "text":
        return None
    options = question.options_es if language == "es" and question.options_es else question.options
    return Asked(question.kind, question.min, question.max, options, question.item)


def _kept(question: Question, asked: Asked, said: Answer | None) -> Answer | None:
    """An option is kept in one language, so that both can be counted together."""
    if said is None or said.value not in asked.options or asked.options == question.options:
        return said
    return replace(said, value=question.options[asked.options.index(str(said.value))])


def _groups(questions: Sequence[OpenQuestion]) -> list[list[OpenQuestion]]:
    """Questions of one text that wait together: one that has its answer competes for no other."""
    found: dict[tuple[int, bool], list[OpenQuestion]] = {}
    for asked in questions:
        found.setdefault((asked.text, asked.waits), []).append(asked)
    return list(found.values())

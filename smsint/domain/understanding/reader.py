"""Reads one text: safety first, always and on everything; then the rest, in a fixed order."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from smsint.domain.understanding.answers import AnswerReader
from smsint.domain.understanding.frames import literals
from smsint.domain.understanding.keywords import KeywordReader, pause_days
from smsint.domain.understanding.likeness import Likeness, LikenessReader
from smsint.domain.understanding.line import BREAK, Line
from smsint.domain.understanding.meaning import Answer, Asked, Safety, Understanding
from smsint.domain.understanding.normalize import Normalizer
from smsint.domain.understanding.opt_out import STOP_WORD, OptOutReader
from smsint.domain.understanding.opt_out_frames import TABLES as OPT_OUT_TABLES
from smsint.domain.understanding.safety import ACUTE_KINDS, TABLES, SafetyReader
from smsint.domain.understanding.tapback import is_tapback
from smsint.domain.understanding.words import Words
from smsint.domain.understanding.wrong_number import WrongNumberReader, with_owners
from smsint.domain.understanding.wrong_number_frames import WRONG_NUMBER


class Reader:
    """Reads texts with one word list. Total: any text, any Unicode, never an exception."""

    def __init__(self, words: Words) -> None:
        """Files every frame once; takes about a tenth of a second."""
        words = with_owners(words)
        self._normalizer = Normalizer(words, _vocabulary(words))
        self._safety = SafetyReader(words)
        self._opt_out = OptOutReader(words)
        self._wrong_number = WrongNumberReader(words)
        self._keywords = KeywordReader(words)
        self._answers = AnswerReader(words)
        self._likeness = LikenessReader(words.likeness)
        self._short = lru_cache(maxsize=4096)(self._read)

    def read(
        self, text: str, *, language: str = "en", question: Asked | None = None
    ) -> Understanding:
        """What a text means. A reader that fails is an alert: it fails closed."""
        try:
            if is_tapback(text):
                return Understanding(evidence=("reaction to one of our texts",))
            # Most replies are one short word or number, and many people send the same.
            read = self._short if len(text) <= _SHORT else self._read
            return read(text, language, question)
        except Exception as error:  # noqa: BLE001 - a text nobody could read must reach a person
            safety = Safety("acute", "detector_error", type(error).__name__)
            return Understanding(safety=safety, needs_staff=True, evidence=(safety.evidence,))

    def line(self, text: str) -> Line:
        """The text in canonical tokens, as every rule sees it."""
        return self._normalizer.line(text)

    def answer(self, text: str, asked: Asked, *, language: str = "en") -> Answer | None:
        """What a text says to one question, and nothing else; for check-ins of several items."""
        if is_tapback(text):
            return None
        return self._answers.read(self.line(text), asked, language)

    def _read(self, text: str, language: str, question: Asked | None) -> Understanding:
        return self._understand(self.line(text), language, question)

    def _understand(self, line: Line, language: str, question: Asked | None) -> Understanding:
        """Every conclusion about one line."""
        safety = self._safety.read(line)
        opt_out, why = self._opt_out.read(line)
        like = self._likeness.read(line)
        doubted = opt_out != "no" and self._doubted(line, why)
        if doubted:
            # A few words say little else. Who is in danger may say both, which is like no opt-out.
            keep = _count(line) < _FEWEST_AGAINST or safety or "crisis" in like
            opt_out = "ambiguous" if keep else "no"
            why = f"{why}; nothing else in it is like an opt-out"
        opt_in = opt_out == "no" and self._keywords.opt_in(line)
        bare = self._keywords.alone(line)
        keyword = None if opt_out == "yes" or opt_in else bare or self._keywords.asked(line)
        like = self._like(like, line, bare=bare is not None, asks=opt_in or keyword is not None)
        safety = _at_least(safety, like)
        wrong_number = self._wrong_number.read(line)
        if wrong_number is None and "wrong_number" in like and not self._wrong_number.patient(line):
            wrong_number = like["wrong_number"].evidence
        # A reason for "no" is more than a likeness.
        if opt_out == "no" and not why and "opt_out" in like:
            opt_out, why = "ambiguous", like["opt_out"].evidence
        asked = question if opt_out != "yes" else None
        answer = self._answers.read(line, asked, language) if asked else None
        found = Understanding(
            opt_out=opt_out,
            opt_in=opt_in,
            help=keyword == "HELP",
            wrong_number=wrong_number is not None,
            safety=safety,
            keyword=keyword,
            pause_days=pause_days(line) if keyword == "PAUSE" else None,
            answer=answer,
            evidence=tuple(e for e in (safety and safety.evidence, why, wrong_number) if e),
        )
        return replace(found, needs_staff=doubted or self._needs_staff(found, line))

    def _doubted(self, line: Line, why: str) -> bool:
        """Whether an opt-out is none by everything but one frame: then somebody reads the text.

        A stop word that is the whole text is never doubted.
        """
        return not why.startswith(STOP_WORD) and self._likeness.unlike(line, "opt_out")

    def _like(
        self, like: Mapping[str, Likeness], line: Line, *, bare: bool, asks: bool
    ) -> Mapping[str, Likeness]:
        """What else the text is like. Who asks for something by keyword is answered as asked.

        So bare keywords are like nothing: HELP is like every text that cries for help. One that
        asks for something in other words is at least no opt-out.
        """
        if bare or (like and self._keywords.two(line)):
            return {}
        return {kind: like[kind] for kind in like if not (asks and kind == "opt_out")}

    def _needs_staff(self, found: Understanding, line: Line) -> bool:
        """Whether somebody should read it: serious, or not understood to the last word."""
        if found.safety or found.wrong_number or found.help or found.opt_out == "ambiguous":
            return True
        if found.opt_out == "yes" or found.opt_in or found.keyword:
            return found.keyword in _FOR_STAFF
        if found.answer:
            return _count(line) > _MOST_WORDS_OF_AN_ANSWER
        return not self._keywords.small_talk(line)


def _count(line: Line) -> int:
    """Its words."""
    return sum(word != BREAK for word in line.tokens)


def _at_least(safety: Safety | None, like: Mapping[str, Likeness]) -> Safety | None:
    """What the rules found, or what the text is like when that is more serious.

    What the rules had lowered for a reason (long past, denied, somebody else) stays lowered. Where
    no rule saw anything, it takes a likeness to all texts of crisis: ordinary texts outnumber them.
    """
    if safety is not None and safety.kind in ACUTE_KINDS:
        return safety
    acute = like.get("acute")
    if acute and (acute.score > _SURELY if safety else "crisis" in like):
        return Safety("acute", "likeness", acute.evidence)
    if safety is None and "crisis" in like:
        return Safety("concern", "likeness", like["crisis"].evidence)
    return safety


_SHORT = 16
"""Characters of a text whose reading is kept: STOP, 7, yes, ok thanks; nothing that tells a story."""
_SURELY = 200
"""Hundredths above the least score of a kind: what raises a concern that the rules already saw."""
_FOR_STAFF = frozenset({"CALL", "SLIP"})
_MOST_WORDS_OF_AN_ANSWER = 6
"""Beyond these an answer says more than its value."""
_FEWEST_AGAINST = 6
"""Words that can speak against an opt-out: of shorter texts the doubt took four true ones for one false."""


def _vocabulary(words: Words) -> frozenset[str]:
    """Every word that a frame or a class knows."""
    tables = (*TABLES, *OPT_OUT_TABLES, WRONG_NUMBER)
    phrases = {phrase for group in words.classes.values() for phrase in group}
    phrases |= words.keywords.keys() | words.joins.keys() | set(words.spelling.values())
    plain = {word for phrase in phrases for word in phrase.split() if word.isalpha()}
    return frozenset(plain.union(*map(literals, tables)))

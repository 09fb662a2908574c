"""Placeholder by the lead so that others can import; H3 replaces this file."""

from smsint.domain.understanding.meaning import Answer, Asked, Safety, Understanding
from smsint.domain.understanding.words import Words


class Reader:
    """Reads texts."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def read(self, text: str, *, language: str, question: Asked | None = None) -> Understanding:
        """What a text means."""
        t = text.strip().lower().strip(".!")
        safety = Safety("acute", "suicide", t) if "kill myself" in t else None
        if t in {"stop", "alto", "parar"}:
            return Understanding(opt_out="yes", safety=safety)
        if t in {"start", "unstop"}:
            return Understanding(opt_in=True)
        if t in {"help", "ayuda"}:
            return Understanding(help=True)
        answer = None
        if question and t.isdecimal():
            ok = question.min <= int(t) <= question.max
            answer = Answer("parsed" if ok else "invalid", int(t) if ok else None)
        return Understanding(answer=answer, safety=safety, needs_staff=answer is None)

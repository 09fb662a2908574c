"""Words of crisis. Context may lower the level; it never drops what somebody says of themselves."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from smsint.domain.understanding.crisis import ACUTE, CONCERN
from smsint.domain.understanding.frame import Frame, Match
from smsint.domain.understanding.frames import Frames, compile_frames
from smsint.domain.understanding.line import Line, with_joined
from smsint.domain.understanding.meaning import Level, Safety
from smsint.domain.understanding.words import Words

TABLES: tuple[Mapping[str, str], ...] = (*ACUTE, *CONCERN)
"""Every frame of crisis, by kind."""
ACUTE_KINDS = frozenset(kind for table in ACUTE for kind in table)
"""Kinds that are acute unless their context lowers them."""
_SELF = frozenset({"suicide", "self_harm", "overdose", "death_wish"})
"""What a denial ("i am not suicidal") or a long time does not make disappear."""
_FADES = _SELF | {
    "released",
    "medical",
    "violence",
    "hopeless",
    "exposure",
    "withdrawal",
    "child",
    "fear",
}
"""What long past weakens."""
_OWN = frozenset({"released", "pregnant", "medicine", "leaving", "withdrawal", "hopeless"})
"""What concerns us only when the patient says it of themselves."""
_BY_STAFF = frozenset({"medicine", "leaving", "released"})
"""What a pharmacy or a clinic does to the patient: "they wont fill it"."""
_STAFF = frozenset({"they", "them"})
_SHORT = 14
"""Words up to which a text is also read without its breaks."""
_STILL = frozenset({"stop", "help", "control", "resist", "shake", "quit", "wait", "only", "keep"})
"""After "not" these deny nothing: "can not stop thinking of it"."""
_HEDGES = frozenset(
    {"but", "though", "yet", "anymore", "except", "still", "today", "pero", "aunque", "todavia"}
)
"""After these "not suicidal" is no plain denial: "not suicidal, but ..."."""
_SCREENED = frozenset({"suicid", "though", "urges"})
"""How words begin that an intake asks about: "no thoughts of hurting myself" only answers it."""
_STILL_NOW = frozenset(
    {"tonight", "still", "scared", "afraid", "ahorita", "todavia", "sigue", "miedo"}
)
"""Words that bring what is told of the past into the present, unless all is well now."""
_FIRST_PERSON = frozenset({"i", "me", "we", "us", "yo", "estoy", "tengo", "nos"})
_MINE = frozenset({"my", "mi", "mis"})
_PARTICIPLES = ("ado", "ido", "cho", "sto", "rto")
_NEW_THOUGHT = frozenset({"i", "and", "but", "because", "so", "y", "pero", "porque", "yo"})


@dataclass(frozen=True, slots=True)
class _Said:
    """One frame's match, with what stands around it."""

    frame: Frame
    before: tuple[str, ...]
    """The words of the same thought before it."""
    words: tuple[str, ...]
    of_others: bool
    """Somebody else is the subject."""


class SafetyReader:
    """Reads words of crisis with one word list."""

    def __init__(self, words: Words) -> None:
        """Files every frame once."""
        self._idioms = compile_frames(words.idioms, words)
        self._frames = compile_frames(_merged(TABLES), words)
        self._denial = words["denial"]
        self._bridge = words["denial_bridge"]
        self._others = words["relation"]
        self._wellness = Frames(Frame("well", f, words) for f in words["recovered"])
        self._past = Frames(Frame("past", f, words) for f in words["past"])
        self._past_event = Frames(Frame("past", f, words) for f in words["past_event"])

    def read(self, line: Line) -> Safety | None:
        """The most serious thing that the text says, with its evidence."""
        lines = with_joined(self._without_idioms(line), _SHORT)
        found = (said for each in lines for said in self._everything(each))
        return min(found, key=_urgency, default=(None, False))[0]

    def _everything(self, line: Line) -> Iterator[tuple[Safety, bool]]:
        """All that the text says, and whether it says it of somebody else."""
        for frame, match in self._frames.fitting(line):
            said = self._said(frame, match)
            weighed = self._weigh("acute" if frame.rule in ACUTE_KINDS else "concern", said, line)
            if weighed:
                yield Safety(weighed, frame.rule, frame.evidence(match)), said.of_others

    def _said(self, frame: Frame, match: Match) -> _Said:
        """What a match says in its surroundings."""
        before, words = _same_thought(match.before), match.words
        others = self._others - _STAFF if frame.rule in _BY_STAFF else self._others
        return _Said(frame, before, words, _of_others(before, words, others))

    def _weigh(self, level: Level, said: _Said, line: Line) -> Level | None:
        """The level that is left after denial, past, and somebody else as the subject."""
        rule = said.frame.rule
        if said.of_others and rule in _OWN:
            return None
        if self._lies_behind(said, line):
            fades = rule == "overdose" or rule not in _SELF or self._well(line)
            return None if fades else "concern"
        if self._denied(said):
            plain = not _SCREENED.isdisjoint(word[:6] for word in (*said.before, *said.words))
            fades = rule not in _SELF or (plain and _HEDGES.isdisjoint(line.words))
            return None if fades else "concern"
        return level

    def _denied(self, said: _Said) -> bool:
        """Whether a denial stands before it, or in a gap of a frame that says no "not" itself."""
        if said.frame.rule == "not_breathing":
            return False
        before = any(
            word in self._denial and self._bridge.issuperset(said.before[i + 1 :])
            for i, word in enumerate(said.before)
        )
        inside = () if said.frame.negates else said.words
        pairs = pairwise(inside)
        return before or any(a in self._denial and b not in _STILL for a, b in pairs)

    def _lies_behind(self, said: _Said, line: Line) -> bool:
        """Whether it is told as long past; for others' overdoses, as over."""
        if said.frame.rule not in _FADES or (not _STILL_NOW.isdisjoint(line.words)) > self._well(
            line
        ):
            return False
        over = said.of_others and said.frame.rule == "overdose"
        return (self._past_event if over else self._past).first(line) is not None

    def _well(self, line: Line) -> bool:
        """Whether the text says that it is over: a story of recovery, told by who recovered."""
        return self._wellness.first(line) is not None

    def _without_idioms(self, line: Line) -> Line:
        """The line with every harmless phrase taken out."""
        left = line
        for idiom, match in self._idioms.fitting(line):
            if not _meant(match):
                left = idiom.without(left)
        return left


def _of_others(before: tuple[str, ...], words: tuple[str, ...], others: frozenset[str]) -> bool:
    """Whether somebody else is the subject. Spanish "he tomado" is no English "he"."""
    if _FIRST_PERSON & {*before, *words} or _MINE & set(words):
        return False
    subject = [*before, *words[:3]]
    return any(
        word in others and not (word == "he" and after.endswith(_PARTICIPLES))
        for word, after in zip(subject, [*subject[1:], ""], strict=True)
    )


def _meant(match: Match) -> bool:
    """Whether a wish stands before a phrase that only a laugh makes harmless: "wish i was dead lol"."""
    return match.words[-1] in _LAUGHS and not _WISHES.isdisjoint(match.before[-4:])


_LAUGHS = frozenset({"lol", "haha", "hahaha", "lmao", "jaja", "jajaja", "skull", "skulls", "rofl"})
_WISHES = frozenset(
    {"wish", "want", "hope", "rather", "better", "should", "deserve", "quiero", "quisiera", "ojala"}
)


def _urgency(found: tuple[Safety, bool]) -> tuple[bool, bool]:
    """Acute first; what somebody else may do to themselves after what is happening to a body."""
    safety, of_others = found
    return safety.level != "acute", of_others and safety.kind in {"suicide", "self_harm"}


def _merged(tables: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """All tables as one; a kind that several have keeps the frames of each."""
    merged: dict[str, str] = {}
    for table in tables:
        for kind, frames in table.items():
            merged[kind] = merged.get(kind, "") + frames
    return merged


def _same_thought(words: tuple[str, ...]) -> tuple[str, ...]:
    """The last words before a match, back to where the thought began."""
    starts = [i for i, word in enumerate(words) if word in _NEW_THOUGHT]
    return words[starts[-1] :][-6:] if starts else words[-4:]

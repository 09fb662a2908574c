"""Words of crisis. Context may lower the level; it never drops what somebody says of themselves."""

import re
from collections.abc import Mapping

from smsint.domain.understanding import safety_frames_en, safety_frames_es
from smsint.domain.understanding.frames import Frame, Frames, compile_frame, compile_frames
from smsint.domain.understanding.meaning import Level, Safety
from smsint.domain.understanding.normalize import Line, line_of
from smsint.domain.understanding.words import Words

TABLES: tuple[Mapping[str, str], ...] = (
    safety_frames_en.ACUTE,
    safety_frames_es.ACUTE,
    safety_frames_en.CONCERN,
    safety_frames_es.CONCERN,
)


def _merged(one: Mapping[str, str], other: Mapping[str, str]) -> dict[str, str]:
    """Both tables; a kind that both have keeps the frames of both."""
    return {kind: one.get(kind, "") + other.get(kind, "") for kind in {**one, **other}}


_SELF = frozenset({"suicide", "self_harm", "overdose", "death_wish"})
"""What a denial ("i am not suicidal") or a long time does not make disappear."""
_FADES = _SELF | {"released", "medical", "violence"}
"""What long past weakens."""
_OWN = frozenset({"released", "pregnant", "medicine", "leaving", "withdrawal", "hopeless"})
"""What concerns us only when the patient says it of themselves."""
_STILL = frozenset({"stop", "help", "control", "resist", "shake", "quit", "wait", "only", "keep"})
_FIRST_PERSON = frozenset({"i", "me", "we", "us", "yo", "estoy", "tengo", "nos"})
_MINE = frozenset({"my", "mi", "mis"})
_PARTICIPLES = ("ado", "ido", "cho", "sto", "rto")
_NEW_THOUGHT = frozenset({"i", "and", "but", "because", "so", "y", "pero", "porque", "yo"})


def _same_thought(words: list[str]) -> list[str]:
    """The last words before a match, back to where the thought began."""
    starts = [i for i, word in enumerate(words) if word in _NEW_THOUGHT]
    return words[starts[-1] :][-6:] if starts else words[-4:]


class SafetyReader:
    """Reads words of crisis with one word list."""

    def __init__(self, words: Words) -> None:
        """Compiles every frame once."""
        self._idioms = compile_frames(words.idioms, words)
        en, es, concern_en, concern_es = TABLES
        self._levels: tuple[tuple[Level, Frames], ...] = (
            ("acute", compile_frames(_merged(en, es), words)),
            ("concern", compile_frames(_merged(concern_en, concern_es), words)),
        )
        self._denial = words["denial"]
        self._bridge = words["denial_bridge"]
        self._others = words["relation"]
        self._past = Frames(compile_frame("past", f, words) for f in words["past"])
        self._past_event = Frames(compile_frame("past", f, words) for f in words["past_event"])

    def read(self, line: Line) -> Safety | None:
        """The most serious thing that the text says, with its evidence."""
        line = self._without_idioms(line)
        lowered = None
        for level, frames in self._levels:
            for frame, match in frames.fitting(line):
                found = self._weigh(level, frame, match, line)
                if found and found.level == level:
                    return found
                lowered = lowered or found
        return lowered

    def _weigh(self, level: Level, frame: Frame, match: re.Match[str], line: Line) -> Safety | None:
        """The level that is left after denial, past, and somebody else as the subject."""
        before = _same_thought(line.text[: match.start() + 1].rpartition(" . ")[2].split())
        inside = [] if frame.negates else match.group().split()
        others = self._of_others(before, match.group().split())
        denied = frame.rule != "not_breathing" and (
            self._denies(before) or self._denies_inside(inside)
        )
        if (denied or self._lies_behind(frame.rule, others, line)) and frame.rule not in _SELF:
            return None
        if others and frame.rule in _OWN:
            return None
        if denied or self._lies_behind(frame.rule, others, line):
            level = "concern"
        return Safety(level, frame.rule, frame.evidence(match))

    def _of_others(self, before: list[str], said: list[str]) -> bool:
        """Whether somebody else is the subject. Spanish "he tomado" is no English "he"."""
        if not _FIRST_PERSON.isdisjoint([*before, *said]) or not _MINE.isdisjoint(said):
            return False
        pairs = zip([*before, *said[:2]], [*before[1:], *said[:3], ""], strict=False)
        return any(
            word in self._others and not (word == "he" and after.endswith(_PARTICIPLES))
            for word, after in pairs
        )

    def _denies(self, said: list[str]) -> bool:
        """Whether one of the words denies what follows; "can not stop thinking of" does not."""
        return any(
            word in self._denial and self._bridge.issuperset(said[i + 1 :])
            for i, word in enumerate(said)
        )

    def _denies_inside(self, said: list[str]) -> bool:
        """Whether a denial stands in a gap of the frame; "can not stop thinking of" is none."""
        pairs = zip(said, [*said[1:], ""], strict=False)
        return any(word in self._denial and after not in _STILL for word, after in pairs)

    def _lies_behind(self, rule: str, others: bool, line: Line) -> bool:
        """Whether it is told as long past; for others' overdoses, as over."""
        if rule not in _FADES:
            return False
        frames = self._past_event if others and rule == "overdose" else self._past
        return frames.first(line) is not None

    def _without_idioms(self, line: Line) -> Line:
        """The line with every harmless phrase taken out."""
        text = line.text
        for idiom, _ in self._idioms.fitting(line):
            text = idiom.pattern.sub(" _", text)
        return line if text == line.text else line_of(line.folded, text, line.tokens)

"""Words of crisis. Context may lower the level; it never drops what somebody says of themselves."""

import re
from collections.abc import Mapping

from smsint.domain.understanding import safety_frames_en, safety_frames_es
from smsint.domain.understanding.frames import Frame, compile_frame, compile_frames
from smsint.domain.understanding.meaning import Level, Safety
from smsint.domain.understanding.normalize import Line, line_of
from smsint.domain.understanding.words import Words

TABLES: tuple[Mapping[str, str], ...] = (
    safety_frames_en.ACUTE,
    safety_frames_es.ACUTE,
    safety_frames_en.CONCERN,
    safety_frames_es.CONCERN,
)
_SELF = frozenset({"suicide", "self_harm", "overdose", "death_wish"})
"""What a denial ("i am not suicidal") does not make disappear."""


class SafetyReader:
    """Reads words of crisis with one word list."""

    def __init__(self, words: Words) -> None:
        """Compiles every frame once."""
        self._idioms = compile_frames(words.idioms, words)
        en, es, concern_en, concern_es = (compile_frames(table, words) for table in TABLES)
        self._levels: tuple[tuple[Level, tuple[Frame, ...]], ...] = (
            ("acute", en + es),
            ("concern", concern_en + concern_es),
        )
        self._denial = words["denial"]
        self._past = tuple(compile_frame("past", frame, words) for frame in words["past"])

    def read(self, line: Line) -> Safety | None:
        """The most serious thing that the text says, with its evidence."""
        line = self._without_idioms(line)
        lowered = None
        for level, frames in self._levels:
            for frame in frames:
                match = frame.find(line)
                if match:
                    found = self._weigh(level, frame, match, line)
                    if found and found.level == level:
                        return found
                    lowered = lowered or found
        return lowered

    def _weigh(self, level: Level, frame: Frame, match: re.Match[str], line: Line) -> Safety | None:
        """The level that is left after denial and past."""
        before = line.text[: match.start() + 1].rpartition(" . ")[2].split()[-4:]
        if not self._denial.isdisjoint(before):
            if frame.rule not in _SELF:
                return None
            level = "concern"
        elif level == "acute" and frame.rule in _SELF and any(p.find(line) for p in self._past):
            level = "concern"
        return Safety(level, frame.rule, frame.evidence(match))

    def _without_idioms(self, line: Line) -> Line:
        """The line with every harmless phrase taken out."""
        text = line.text
        for idiom in self._idioms:
            if idiom.find(line):
                text = idiom.pattern.sub(" _", text)
        return line if text == line.text else line_of(line.folded, text, line.tokens)

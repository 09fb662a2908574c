"""What a text says to the open question; none when it is not an answer."""

from smsint.domain.understanding.choice import read_choice
from smsint.domain.understanding.meaning import Answer, Asked
from smsint.domain.understanding.normalize import Line
from smsint.domain.understanding.scale import ScaleReader
from smsint.domain.understanding.words import Words
from smsint.domain.understanding.yes_no import YesNoReader


class AnswerReader:
    """Reads answers with one word list."""

    def __init__(self, words: Words) -> None:
        """Prepares the tables once."""
        self._scale = ScaleReader(words)
        self._yes_no = YesNoReader(words)
        self._words = words

    def read(self, line: Line, asked: Asked, language: str) -> Answer | None:
        """The answer to one question, if the text is one."""
        if asked.kind == "scale":
            return self._scale.read(line.folded, asked, language)
        if asked.kind == "yes_no":
            return self._yes_no.read(line.folded)
        return read_choice(line.folded, asked.options, self._words)

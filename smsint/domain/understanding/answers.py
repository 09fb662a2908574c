"""What a text says to the open question; none when it is not an answer."""

import re

from smsint.domain.understanding.choice import ChoiceReader
from smsint.domain.understanding.line import Line
from smsint.domain.understanding.meaning import Answer, Asked
from smsint.domain.understanding.scale import ScaleReader
from smsint.domain.understanding.words import Words
from smsint.domain.understanding.yes_no import YesNoReader


class AnswerReader:
    """Reads answers with one word list."""

    def __init__(self, words: Words) -> None:
        """Prepares the tables once."""
        self._scale = ScaleReader(words)
        self._yes_no = YesNoReader(words)
        self._choice = ChoiceReader(words)
        items = {name: words[name] for name in words.classes if name.startswith(_ITEM)}
        self._group = {word: name for name, group in items.items() for word in group}

    def read(self, line: Line, asked: Asked, language: str) -> Answer | None:
        """The answer to one question, if the text is one."""
        folded = self._part(line.folded, asked.item)
        if folded is None:
            return None
        if asked.kind == "scale":
            return self._scale.read(folded, asked, language)
        if asked.kind == "yes_no":
            return self._yes_no.read(folded)
        return self._choice.read(folded, asked.options)

    def _part(self, folded: str, item: str) -> str | None:
        """The part of a check-in that speaks of the item; none when it speaks of others only."""
        wanted = self._group_of(item)
        named = [
            (hit, self._group[hit.group()])
            for hit in _WORD.finditer(folded)
            if hit.group() in self._group
        ]
        starts = [pair for i, pair in enumerate(named) if not i or named[i - 1][1] != pair[1]]
        if wanted is None or len({group for _, group in starts}) < _SEVERAL:
            return folded
        for i, (hit, group) in enumerate(starts):
            if group == wanted:
                end = starts[i + 1][0].start() if i + 1 < len(starts) else len(folded)
                return folded[hit.start() : end]
        return None

    def _group_of(self, item: str) -> str | None:
        """The group of words that an item of a protocol belongs to."""
        words = _WORD.findall(item.lower().replace("_", " "))
        return next((self._group[word] for word in words if word in self._group), None)


_ITEM = "item_"
_SEVERAL = 2
"""Items from which a text is read piece by piece."""
_WORD = re.compile("[a-z]+")

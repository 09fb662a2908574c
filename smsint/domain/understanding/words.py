"""The word lists behind the reader, as one frozen value."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Words:
    """What ``message_library/words/*.toml`` says. All words are lower case, without accents."""

    classes: Mapping[str, frozenset[str]]
    """Words and phrases that play the same part in a sentence, by the name of the part."""
    spelling: Mapping[str, str]
    """Slang, short forms and misspellings, each with the words it stands for."""
    joins: Mapping[str, str]
    """Phrases that are one word, or mean something harmless (then the other side is ``_``)."""
    emoji: Mapping[str, str]
    """Emoji that speak, each with the word it stands for."""
    fuzzy: frozenset[str]
    """Long words that stay unmistakable with one letter wrong."""
    numbers: Mapping[str, Mapping[str, int]]
    """Number words by language."""
    keywords: Mapping[str, str]
    """What a patient may text on demand, each with the keyword it stands for."""
    idioms: Mapping[str, str] = field(default_factory=dict)
    """Harmless phrases with words of crisis in them: frames, one a line, by the reason."""
    real_words: frozenset[str] = frozenset()
    """Words that look like a long word with a letter wrong, and are not."""
    likeness: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """The learned weights of the second opinion, by feature; in the order of its kinds."""

    def __getitem__(self, name: str) -> frozenset[str]:
        """The class of that name; ``KeyError`` when no file defines it."""
        return self.classes[name]

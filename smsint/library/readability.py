"""How easy a text is to read: a school grade for English, a scale from 0 to 100 for Spanish.

One text message is too short to score; the rule scores all texts of a theme together.
"""

import re
from itertools import pairwise

# Everyday words that the rule of thumb below miscounts.
_EXCEPTIONS = {
    **dict.fromkeys(
        ["every", "evening", "people", "quiet", "something", "someone", "somewhere"], 2
    ),
    **dict.fromkeys(["sometimes", "somehow", "lovely", "being", "create", "science", "diet"], 2),
    **dict.fromkeys(["everyone", "area", "idea", "ideas", "family", "everything", "anyone"], 3),
    **dict.fromkeys(["reality", "usually"], 4),
}
_SPLIT_PAIRS = r"ying$|(?<![tscxg])i[ao]|eo(?!ple)|(?<![qg])ua[lt]|[aeo]ing$"
_SILENT_E = (
    r"[^aeiouyl]e$|[aeiouyr]le$|[^aeiouytd]ed$|[^aeiouyszxcgl]es$|[^cs]hes$|[aeiouyr]les$"
    r"|[^aeiouy]e(?=ly$|ment$|ful$|less$)"
)
_STRONG = "aeoáéóíú"


def grade_en(text: str) -> float:
    """Flesch-Kincaid grade level (Kincaid 1975): 6 means readable after six years of school."""
    words, sentences = _words(text), _sentences(text)
    syllables = sum(map(syllables_en, words))
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


def ease_es(text: str) -> float:
    """Flesch-Szigriszt perspicuity on the INFLESZ scale (Barrio-Cantalejo 2008).

    Above 80 very easy, 65 to 80 rather easy, 55 to 65 normal, below that hard for patients.
    """
    words, sentences = _words(text), _sentences(text)
    syllables = sum(map(syllables_es, words))
    return 206.835 - 62.3 * syllables / len(words) - len(words) / sentences


def syllables_en(word: str) -> int:
    """Syllables of an English word: groups of vowels, less a silent e, plus pairs that part."""
    word = word.lower().partition("'")[0]
    if word in _EXCEPTIONS:
        return _EXCEPTIONS[word]
    count = len(re.findall(r"[aeiouy]+", word)) + len(re.findall(_SPLIT_PAIRS, word))
    return max(count - bool(re.search(_SILENT_E, word)), 1)


def syllables_es(word: str) -> int:
    """Syllables of a Spanish word: neighbors part when both are strong; an accent makes strong."""
    word = re.sub(r"(?<=[qg])u(?=[eiéí])", "", word.lower())
    word = re.sub(r"y(?![aeiouáéíóú])", "i", word)
    runs = re.findall(r"[aeiouáéíóúü]+", word)
    return max(sum(1 + _partings(run) for run in runs), 1)


def _partings(run: str) -> int:
    """Where a run of vowels is cut into syllables."""
    return sum(a in _STRONG and b in _STRONG for a, b in pairwise(run))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", text) or ["x"]


def _sentences(text: str) -> int:
    return max(len(re.findall(r"[.!?:;]+(?=\s|$)", text)), 1)

"""Keywords on demand, opting in, pausing, and what needs no answer."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from smsint.domain.understanding.bare import Bare
from smsint.domain.understanding.frames import Frames, compile_frames
from smsint.domain.understanding.keyword_frames import ASKED, OPT_IN, PREFERENCES
from smsint.domain.understanding.line import BREAK, Line
from smsint.domain.understanding.slips import neighbor_key, same_letters
from smsint.domain.understanding.words import Words

PAUSE_UNITS = {
    "day": 1, "days": 1, "d": 1, "dia": 1, "dias": 1,
    "week": 7, "weeks": 7, "wk": 7, "wks": 7, "semana": 7, "semanas": 7,
    "month": 30, "months": 30, "mes": 30, "meses": 30,
}  # fmt: skip
LONGEST_PAUSE = 365
_AMOUNTS = {"a": 1, "an": 1, "one": 1, "un": 1, "una": 1, "uno": 1, "two": 2, "dos": 2, "couple": 2}
_AMOUNTS |= {"three": 3, "tres": 3, "four": 4, "cuatro": 4, "five": 5, "cinco": 5, "few": 3}
_AMOUNTS |= {"six": 6, "seis": 6, "seven": 7, "siete": 7, "ten": 10, "diez": 10}


class KeywordReader:
    """Reads keywords with one word list."""

    def __init__(self, words: Words) -> None:
        """Prepares the tables once."""
        self._keywords = words.keywords
        self._by_letters = _filed(self._keywords, lambda name: "".join(sorted(name)))
        self._by_start = _filed(self._keywords, lambda name: name[:1])
        self._by_end = _filed(self._keywords, lambda name: name[1:])
        self._courtesy = (words["courtesy"] | {"."}) - words["changes_keyword"]
        self._whole = Bare(self._keywords, self._courtesy)
        self._leading = words["leading_keyword"]
        self._after_craving = words["after_craving"] | {"."}
        self._gone = words["craving_gone"]
        self._after_slip, self._fall = words["after_slip"], words["slip_fall"]
        self._lead, self._real = words["keyword_lead"], words["not_a_keyword"]
        self._start = Bare(words["start_word"], words["courtesy"] | {BREAK})
        self._again = compile_frames(OPT_IN, words)
        self._asked = compile_frames(ASKED, words)
        self._preferences = compile_frames(PREFERENCES, words)
        self._small_talk = words["small_talk"] | words["courtesy"] | {"."}

    def alone(self, line: Line) -> str | None:
        """The keyword that the text is, with nothing but courtesy around it."""
        said = self._whole.repeated(line) if len(line.text) < _SHORT else None
        return self._keywords[said] if said else None

    def two(self, line: Line) -> bool:
        """Whether it is two keywords and nothing else, as when they came within a minute.

        Not where one asks for a person: "narcan help" may be an overdose.
        """
        if len(line.text) >= _SHORT:
            return False
        words = [word for word in line.said if word != BREAK]
        halves = ((" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words)))
        named = ({self._keywords.get(one) for one in both} for both in halves)
        return any(_FOR_A_PERSON.isdisjoint(both) for both in named)

    def asked(self, line: Line) -> str | None:
        """The keyword that a longer text opens with, slips from, or asks for in other words."""
        opening = line.said[1:5]
        if opening and opening[0] in self._leading and self._goes_on(opening):
            return self._keywords[opening[0]]
        meant = self._slipped(line)
        if meant:
            return meant
        short = _first(self._asked, line) if len(line.text) < _SHORT else None
        return short or _first(self._preferences, line)

    def _goes_on(self, opening: Sequence[str]) -> bool:
        """Whether the words after a leading keyword keep its meaning.

        "Craving tacos", "cravings are gone" and "slipped on the ice" do not.
        """
        keyword, following = self._keywords[opening[0]], opening[1]
        if keyword == "CRAVE":
            return following in self._after_craving and self._gone.isdisjoint(opening)
        if keyword == "SLIP":
            return following not in self._after_slip and self._fall.isdisjoint(opening)
        return True

    def _slipped(self, line: Line) -> str | None:
        """The keyword that every word of a short text is, or is a slip of, when asked for or not."""
        said = [w for w in line.said if w not in self._courtesy and w not in self._lead]
        if not 0 < len(said) <= _FEW:
            return None
        exact = {self._keywords[w] for w in said if w in self._keywords}
        near = {k for w in said if w not in self._keywords for k in self._near(w)}
        asked = (self._lead - _CORRECTING).isdisjoint(line.words) or not exact.isdisjoint(
            _ON_REQUEST
        )
        sole = len(said) == 1 and said[0] not in self._real
        if len(exact) == 1 and near <= exact and (sole or len(said) > 1 or asked):
            return exact.pop() if asked and all(self._fits(w, exact) for w in said) else None
        return near.pop() if sole and not exact and len(near) == 1 else None

    def _fits(self, word: str, exact: set[str]) -> bool:
        """Whether a word is the keyword or a slip of it."""
        return self._keywords.get(word) in exact or not exact.isdisjoint(self._near(word))

    def _near(self, word: str) -> set[str]:
        """The keywords that a word has the letters of, in a wrong order, doubled or with one missing."""
        names = (
            *self._by_letters.get("".join(sorted(word)), ()),
            *self._by_start.get(word[:1], ()),
            *self._by_end.get(word[1:], ()),
        )
        return {self._keywords[n] for n in names if same_letters(n, word) or neighbor_key(n, word)}

    def opt_in(self, line: Line) -> bool:
        """Whether the text asks for the texts again. YES never does."""
        if len(line.text) >= _SHORT:
            return False
        return bool(self._start.repeated(line) or _first(self._again, line))

    def small_talk(self, line: Line) -> bool:
        """Whether nobody needs to read it: a thanks, a greeting, an OK."""
        said = [word for word in line.tokens if word != "."]
        return bool(said) and self._small_talk.issuperset(said)


def _first(frames: Frames, line: Line) -> str | None:
    """The rule of the first frame that fits without a "not" in it, or before it."""
    for frame, match in frames.fitting(line):
        if _NOT.isdisjoint(match.so_far):
            return frame.rule
    return None


_NOT = frozenset({"not", "no", "never", "nunca", "sin", "without"})
_CORRECTING = frozenset({"i", "mean", "meant", "text", "word", "keyword"})
_ON_REQUEST = frozenset({"TIPS", "APPT", "NALOXONE", "CALL", "PLAN", "MOOD", "HELP"})
"""Keywords that may be asked for: "send tips", "my plan"."""
_FEW = 3
"""Words up to which a text can be a keyword and its misspelling."""
_FOR_A_PERSON = frozenset({None, "HELP", "CALL", "SLIP"})
"""Keywords beside which nothing is taken for granted, and no keyword at all."""
_SHORT = 80
"""Characters up to which a text can be nothing but a keyword and courtesy."""


def pause_days(line: Line) -> int | None:
    """How many days PAUSE asks for, if it says so; at most a year."""
    for amount, unit in zip(line.tokens, line.tokens[1:], strict=False):
        number = int(amount) if amount.isascii() and amount.isdecimal() else _AMOUNTS.get(amount, 0)
        if unit in PAUSE_UNITS and number > 0:
            return min(number * PAUSE_UNITS[unit], LONGEST_PAUSE)
    return None


def _filed(names: Iterable[str], key: Callable[[str], str]) -> Mapping[str, list[str]]:
    """Names by what they share; a slip is looked for among a few of them only."""
    filed: dict[str, list[str]] = defaultdict(list)
    for name in names:
        filed[key(name)].append(name)
    return filed

"""Whether somebody wants no more texts: honoured, held for staff, or not about the texts at all."""

import re
from collections.abc import Iterable, Iterator, Sequence

from smsint.domain.understanding.bare import Bare, surrounded
from smsint.domain.understanding.frame import Match
from smsint.domain.understanding.frames import Frames, compile_frames
from smsint.domain.understanding.line import BREAK, Line, first, with_joined
from smsint.domain.understanding.meaning import OptOut
from smsint.domain.understanding.opt_out_frames import AS_SAID, HELD, HONOURED, KEEP, ORDERS, TOPICS
from smsint.domain.understanding.phrases import Phrases, before_any
from smsint.domain.understanding.topic import Topic
from smsint.domain.understanding.words import Words

Verdict = tuple[OptOut, str]
"""The tier and the evidence."""

NOT_ABOUT_TEXTS: Verdict = ("no", "")
_SHORT = 12
"""Words up to which a text is also read without its breaks."""
_LONGEST_BARE = 24
"""Words up to which a text can be nothing but a stop word and courtesy."""


class OptOutReader:
    """Reads opt-outs with one word list."""

    def __init__(self, words: Words) -> None:
        """Files every frame once."""
        core = words["stop_word"] | words["gone_word"]
        courtesy = words["courtesy"] | {BREAK}
        self._stop = Bare(core, courtesy)
        self._doubtful = Bare(core | words["doubtful_word"], courtesy)
        self._teased = Bare(words["teased_word"] | words["laughter"], courtesy)
        self._clause, self._courtesy = Phrases(words["clause_word"]), Phrases(words["courtesy"])
        self._keep = compile_frames(KEEP, words)
        self._honoured = compile_frames(HONOURED, words)
        self._held = compile_frames(HELD, words)
        self._as_said = compile_frames(AS_SAID, words)
        self._topics = compile_frames(TOPICS, words)
        self._orders = compile_frames(ORDERS, words)
        self._laughter = words["laughter"]
        self._own_matter = Topic(words["own_matter"])
        self._visits = words["clinic_matter"]
        self._others = words["third_person"]
        self._relations = words["relation"]
        self._matter = Topic(
            words["other_matter"]
            | words["clinic_matter"]
            | words["otro_asunto"]
            | words["own_matter"]
        )
        self._tail = Phrases(words["tail"])
        self._limit = Topic(words["time_limit"])

    def read(self, line: Line) -> Verdict:
        """The tier of one text, with its evidence."""
        found, ended = self._tier(line), self._without_end(line)
        if found[0] == "yes" or ended is line or ended.said == (BREAK,):
            return found
        again = self._tier(ended)
        return found if again == NOT_ABOUT_TEXTS or again[0] == found[0] else again

    def _tier(self, line: Line) -> Verdict:
        """The tier of one text as it stands; ``read`` also takes away the courtesy at its end."""
        kept = self._without_keep(line)
        if self._banter(kept):
            return NOT_ABOUT_TEXTS
        stop = self._stop_word(kept)
        if stop:
            return stop
        if not _JOKING.isdisjoint(line.tokens):
            return NOT_ABOUT_TEXTS
        read = with_joined(line, _SHORT)
        lines = (kept, *map(self._without_keep, read[1:]))
        if lines[-1] is not read[-1] and lines[0] is read[0]:
            lines = lines[1:]
        lines += tuple(cut for full in lines if (cut := self._without_tail(full)) is not full)
        honoured = self._framed(lines, self._honoured, "yes")
        if honoured and honoured[0] == "yes":
            return honoured
        if not self._laughter.isdisjoint(line.tokens):
            return honoured or NOT_ABOUT_TEXTS
        return (
            self._carried(kept)
            or honoured
            or self._doubtful_word(kept)
            or self._framed(lines, self._held, "ambiguous")
            or self._said(kept)
            or NOT_ABOUT_TEXTS
        )

    def _banter(self, line: Line) -> bool:
        """Whether somebody laughs: "cut it out lol" orders nothing. STOP itself always does."""
        laughs = not self._laughter.isdisjoint(line.tokens)
        return laughs and self._teased.among(line)

    def _carried(self, line: Line) -> Verdict | None:
        """An order that names nothing, in a text that names our texts and no visit or medicine."""
        if not self._visits.isdisjoint(line.words) or not self._topics.first(line):
            return None
        for frame, order in self._orders.fitting(line):
            before = _clause_before(order)
            if not (
                self._own_matter.within(order) or _IF & set(before) or _NEGATIONS & set(before[-1:])
            ):
                return "yes", frame.evidence(order)
        return None

    def _said(self, line: Line) -> Verdict | None:
        """A threat, or a wish for somebody else: what else is said around it changes nothing."""
        found = self._as_said.first(line)
        return ("ambiguous", found[0].evidence(found[1])) if found else None

    def _without_keep(self, line: Line) -> Line:
        """The line without "do not stop": that asks us to go on, unless it asks why we do."""
        left = line
        for keep, _ in self._keep.fitting(line):
            left = keep.without(left)
        return left

    def _without_end(self, line: Line) -> Line:
        """The line without the courtesy at its end."""
        closing = (*self._tail.at(line), (1, line.breaks))
        start = first(before_any(closing, 1 << line.end))
        return line.saying((*line.said[:start], BREAK)) if start < line.end - 1 else line

    def _without_tail(self, line: Line) -> Line:
        """The line without the courtesy that ends its clauses: "i dont need these, thanks"."""
        tails = before_any(self._tail.at(line), line.breaks) & ~line.breaks
        if not tails:
            return line
        said: list[str] = []
        over = False
        for place, word in enumerate(line.said):
            over = word != BREAK and (over or bool(tails >> place & 1))
            if not over:
                said.append(word)
        return line.saying(said)

    def _doubtful_word(self, line: Line) -> Verdict | None:
        """The verdict on a text that is nothing but a word which may be about the texts."""
        if line.end > _LONGEST_BARE or not self._doubtful.among(line):
            return None
        return "ambiguous", f"perhaps about the texts: {line.plain}"

    def _stop_word(self, line: Line) -> Verdict | None:
        """The verdict on a text, or its first or last clause, that is nothing but a stop word."""
        if line.end <= _LONGEST_BARE and self._stop.among(line):
            return "yes", f"stop word: {line.plain}"
        found = self._clause.at(line)
        if found:
            courtesy = self._courtesy.at(line)
            for start, end in _outer_clauses(line.said):
                ends = surrounded(found, courtesy, 1 << start, courtesy)
                if end - start <= _LONGEST_BARE and ends >> end & 1:
                    said = " ".join(line.said[start:end])
                    return "yes", f"stop word in a clause of its own: {said}"
        return None

    def _framed(self, lines: Iterable[Line], frames: Frames, tier: OptOut) -> Verdict | None:
        """The first frame that fits and is about our texts to this person."""
        held: Verdict | None = None
        for line in lines:
            for frame, match in frames.fitting(line):
                if self._about_others(match):
                    continue
                if not self._limit.follows(match):
                    return tier, frame.evidence(match)
                held = held or ("ambiguous", frame.evidence(match))
        return held

    def _about_others(self, match: Match) -> bool:
        """Whether the sentence speaks of somebody else's texts, of other matters, or says not to."""
        before = _clause_before(match)
        last = before[-1:]
        conditions = _CONDITIONS - ({"because"} if "because of" in " ".join(before) else set())
        if conditions & set(before) or _NEGATIONS & set(last) or _TOLD.search(match.line.text):
            return True
        tied = before if _LEADS_ON & set(last) else last
        if _ASKS_SOMEBODY & set(before[-2:-1]) and _SOMEBODY & set(last):
            tied = last = ()
        if self._others & set(tied) and not _OURS.within(match):
            return True
        if (self._relations - _VOCATIVES) & set(last if _TO_US & set(before) else tied):
            return True
        if match.words[-1:] == ("my",) and match.line.said[match.end] in self._relations:
            return True
        return self._matter.follows(match) or self._matter.within(match)


def _clause_before(match: Match) -> tuple[str, ...]:
    """Up to five words of the clause before a match."""
    return match.before[-5:]


def _outer_clauses(said: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where the first and the last clause begin and end."""
    breaks = [place for place, word in enumerate(said) if word == BREAK]
    if len(breaks) > 1:
        yield breaks[0] + 1, breaks[1]
        yield breaks[-2] + 1, breaks[-1]


_CONDITIONS = frozenset({"if", "unless", "since", "because", "did", "si", "cuando"})
_JOKING = frozenset({"jk", "kidding", "bromeando"})
_IF = frozenset({"if", "unless", "si"})
_NEGATIONS = frozenset({"not", "never", "without", "nunca", "jamas"})
_TOLD = re.compile(
    r" (?:i|we) (?:told|texted|said to|yelled at|tell) (?:him|her|them|my|the|that|this|a|an|every)\b(?! (?:clinic|nurse|counselor|program|front desk|receptionist|(?:lady|woman|man|guy|girl|people) at))"
    r"|(?:told|tell|telling|ask|asked) (?:the|them|those|my|dem|that) (?:boys|guys|dudes|girls|pharmacy|pharmacist|insurance|landlord|dealers?|plug|kids|neighbors?|ex|boss|court|school|judge|bank) (?:not )?to "
    r"|(?:dile|digale) que (?:ya )?no me (?:moleste|busque|hable|llame)\b"
    r"|(?:le|les) (?:dije|pedi|digo) (?:a|al) (?!(?:la |el |mi |su |una )?(?:enfermera|conseje|doctor|clinica|trabajadora|muchacha|nurse))"
)
"""What was said to somebody else: "leave me alone is what i told my dealer"."""
_OURS = Topic({"your", "this number", "this phone"})
"""Nobody else's texts are called so."""
_VOCATIVES = frozenset(
    {"bro", "dude", "man", "girl", "boy", "lady", "guy", "sis", "compa", "cuate"}
)
"""These often open a text and name nobody: "bro stop texting me"."""
_ASKS_SOMEBODY = frozenset({"can", "could", "will", "would", "please", "have", "need"})
_SOMEBODY = frozenset({"someone", "somebody", "anyone", "anybody"})
"""Of us: "can someone take me off"."""
_TO_US = frozenset({"you", "yall", "your", "que"})
_LEADS_ON = frozenset(
    ["to", "should", "must", "would", "can", "could", "will", "needs", "need", "keeps", "finally"]
) | {"not", "no", "never", "me", "nos"}
"""Between somebody and "stop" these keep the two together: "told him to stop"."""

"""Whether somebody wants no more texts: honoured, held for staff, or not about the texts at all."""

from collections.abc import Iterable, Iterator, Sequence

from smsint.domain.understanding.bare import Bare, surrounded
from smsint.domain.understanding.frame import Frame, Match
from smsint.domain.understanding.frames import Frames, compile_frames
from smsint.domain.understanding.line import BREAK, Line, first, with_joined
from smsint.domain.understanding.meaning import OptOut
from smsint.domain.understanding.not_ours import NEGATIONS, NotOurs, clause_before
from smsint.domain.understanding.opt_out_frames import (
    AS_SAID,
    COMPLAINTS,
    ELSEWHERE,
    HELD,
    HONOURED,
    KEEP,
    ORDERS,
    STAYS,
    TEASING,
    TOLERATED,
    TOPICS,
)  # fmt: skip
from smsint.domain.understanding.phrases import Phrases, before_any
from smsint.domain.understanding.topic import Topic
from smsint.domain.understanding.words import Words

Verdict = tuple[OptOut, str]
"""The tier and the evidence; with "no", why the texts go on, if the text says so."""

NOT_ABOUT_TEXTS: Verdict = ("no", "")
STOP_WORD = "stop word: "
"""How the evidence begins when the whole text is one, with courtesy."""
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
        self._stays = compile_frames(STAYS, words)
        self._elsewhere = compile_frames(ELSEWHERE, words)
        self._tolerated = compile_frames(TOLERATED, words)
        self._teasing = compile_frames(TEASING, words)
        self._honoured = compile_frames(HONOURED, words)
        self._held = compile_frames(HELD, words)
        self._as_said = compile_frames(AS_SAID, words)
        self._topics = compile_frames(TOPICS, words)
        self._complaints = compile_frames(COMPLAINTS, words)
        self._orders = compile_frames(ORDERS, words)
        self._laughter = words["laughter"]
        self._own_matter = Topic(words["own_matter"])
        self._visits = words["clinic_matter"] | words["otro_asunto"]
        self._not_ours = NotOurs(words)
        self._tail = Phrases(words["tail"])
        self._limit = Topic(words["time_limit"])

    def read(self, line: Line) -> Verdict:
        """The tier of one text, with its evidence."""
        found, ended = self._tier(line), self._without_end(line)
        reasoned = found[0] == "no" and found[1]
        if reasoned or found[0] == "yes" or ended is line or ended.said == (BREAK,):
            return found
        again = self._tier(ended)
        return found if again[0] in {"no", found[0]} else again

    def _tier(self, line: Line) -> Verdict:
        """The tier of one text as it stands; ``read`` also takes away the courtesy at its end."""
        kept = self._without_keep(line)
        stays = self._elsewhere.first(kept) or self._stays_on(kept)
        if stays or self._banter(kept):
            return ("no", stays[0].evidence(stays[1])) if stays else NOT_ABOUT_TEXTS
        stop = self._stop_word(kept)
        if stop or not _JOKING.isdisjoint(line.tokens):
            return stop or NOT_ABOUT_TEXTS
        lines = self._ways_to_read(line, kept)
        honoured = self._framed(lines, self._honoured, "yes")
        teases = self._teases(line)
        if honoured and honoured[0] == "yes":
            return NOT_ABOUT_TEXTS if teases and honoured[1].startswith(_TEASED) else honoured
        if teases:
            return honoured or NOT_ABOUT_TEXTS
        return (
            self._carried(kept, self._topics, "yes")
            or honoured
            or self._doubt(kept, lines)
            or self._said(kept)
            or self._carried(kept, self._complaints, "ambiguous")
            or self._asked_to_go_on(line)
            or NOT_ABOUT_TEXTS
        )

    def _asked_to_go_on(self, line: Line) -> Verdict | None:
        """Why the texts go on, when nothing but that was found."""
        found = self._keep.first(line)
        return ("no", found[0].evidence(found[1])) if found else None

    def _ways_to_read(self, line: Line, kept: Line) -> Sequence[Line]:
        """A short text also without its breaks, and every clause also without its courtesy."""
        read = with_joined(line, _SHORT)
        lines = (kept, *map(self._without_keep, read[1:]))
        if lines[-1] is not read[-1] and lines[0] is read[0]:
            lines = lines[1:]
        return (
            *lines,
            *(cut for full in lines if (cut := self._without_tail(full)) is not full),
        )

    def _doubt(self, kept: Line, lines: Iterable[Line]) -> Verdict | None:
        """What may be an opt-out, or why a complaint is none: it is made light of."""
        held = self._doubtful_word(kept) or self._framed(lines, self._held, "ambiguous")
        tolerated = self._tolerated.first(kept) if held else None
        return ("no", tolerated[0].evidence(tolerated[1])) if tolerated else held

    def _teases(self, line: Line) -> bool:
        """Whether somebody laughs, or says what makes others laugh."""
        return not self._laughter.isdisjoint(line.tokens) or bool(self._teasing.first(line))

    def _stays_on(self, line: Line) -> tuple[Frame, Match] | None:
        """Where somebody says that they stay, and does not deny it."""
        return next(
            (
                (frame, match)
                for frame, match in self._stays.fitting(line)
                if frame.negates or _DENIALS.isdisjoint(clause_before(match))
            ),
            None,
        )

    def _banter(self, line: Line) -> bool:
        """Whether somebody laughs: "cut it out lol" orders nothing. STOP itself always does."""
        return self._teased.among(line) and self._teases(line)

    def _carried(self, line: Line, topics: Frames, tier: OptOut) -> Verdict | None:
        """An order that names nothing, in a text that names our texts and no visit or medicine."""
        if not self._visits.isdisjoint(line.words) or not topics.first(line):
            return None
        for frame, order in self._orders.fitting(line):
            before = clause_before(order)
            if not (
                self._own_matter.within(order) or _IF & set(before) or NEGATIONS & set(before[-1:])
            ):
                return tier, frame.evidence(order)
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
            return "yes", f"{STOP_WORD}{line.plain}"
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
                if self._not_ours.about(match):
                    continue
                if not self._limit.follows(match):
                    return tier, frame.evidence(match)
                held = held or ("ambiguous", frame.evidence(match))
        return held


def _outer_clauses(said: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where the first and the last clause begin and end."""
    breaks = [place for place, word in enumerate(said) if word == BREAK]
    if len(breaks) > 1:
        yield breaks[0] + 1, breaks[1]
        yield breaks[-2] + 1, breaks[-1]


_JOKING = frozenset({"jk", "kidding", "bromeando"})
_IF = frozenset({"if", "unless", "si"})
_DENIALS = frozenset({"not", "never", "no", "nunca", "why"})
_TEASED = ("be off: ", "largo: ")
"""What is no order when somebody laughs: it names neither texts nor number nor list."""

"""Whether somebody wants no more texts: honoured, held for staff, or not about the texts at all."""

import re
from collections.abc import Iterable

from smsint.domain.understanding.frames import Frames, compile_frames
from smsint.domain.understanding.meaning import OptOut
from smsint.domain.understanding.normalize import Line, line_of, with_joined
from smsint.domain.understanding.opt_out_frames import AS_SAID, HELD, HONOURED, KEEP, ORDERS, TOPICS
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
        """Compiles every frame once."""
        core = words["stop_word"] | words["gone_word"]
        self._bare = _bare(core, words)
        self._bare_doubt = _bare(core | words["doubtful_word"], words)
        self._clause = _clause(words["clause_word"], words)
        self._keep = compile_frames(KEEP, words)
        self._honoured = compile_frames(HONOURED, words)
        self._held = compile_frames(HELD, words)
        self._as_said = compile_frames(AS_SAID, words)
        self._topics = compile_frames(TOPICS, words)
        self._orders = compile_frames(ORDERS, words)
        self._teased = _bare(words["teased_word"] | words["laughter"], words)
        self._laughter = words["laughter"]
        self._own_matter = _after(words["own_matter"])
        self._visits = words["clinic_matter"]
        self._others = words["third_person"]
        self._relations = words["relation"]
        self._matter = _after(
            words["other_matter"]
            | words["clinic_matter"]
            | words["otro_asunto"]
            | words["own_matter"]
        )
        self._end = re.compile(f"(?:{_one_of(words['tail'] | {'.'})})+ $")
        self._tail = re.compile(f"{_one_of(words['tail'])}+(?= \\. )")
        self._limit = _after(words["time_limit"])

    def read(self, line: Line) -> Verdict:
        """The tier of one text, with its evidence."""
        found = self._tier(line)
        ended = self._end.sub(" . ", line.text)
        if found[0] == "yes" or len(ended) >= len(line.text) - 1 or ended == " . ":
            return found
        again = self._tier(line_of(line.folded, ended, line.tokens))
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
        lines = tuple(map(self._without_keep, read))
        if lines[-1] is not read[-1] and lines[0] is read[0]:
            lines = lines[1:]
        lines += tuple(
            self._without_tail(found) for found in lines if self._tail.search(found.text)
        )
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
        return laughs and bool(self._teased.fullmatch(line.text))

    def _carried(self, line: Line) -> Verdict | None:
        """An order that names nothing, in a text that names our texts and no visit or medicine."""
        if not self._visits.isdisjoint(line.words) or not self._topics.first(line):
            return None
        for frame, order in self._orders.fitting(line):
            before = _clause_before(line.text, order)
            own = self._own_matter.search(order.group() + " ")
            if not (own or _IF & set(before) or _NEGATIONS & set(before[-1:])):
                return "yes", frame.evidence(order)
        return None

    def _said(self, line: Line) -> Verdict | None:
        """A threat, or a wish for somebody else: what else is said around it changes nothing."""
        found = self._as_said.first(line)
        return ("ambiguous", found[0].evidence(found[1])) if found else None

    def _without_keep(self, line: Line) -> Line:
        """The line without "do not stop": that asks us to go on, unless it asks why we do."""
        text = line.text
        for keep, _ in self._keep.fitting(line):
            text = keep.pattern.sub(" _", text)
        return line if text == line.text else line_of(line.folded, text, line.tokens)

    def _without_tail(self, line: Line) -> Line:
        """The line without the courtesy that ends its clauses: "i dont need these, thanks"."""
        return line_of(line.folded, self._tail.sub("", line.text), line.tokens)

    def _doubtful_word(self, line: Line) -> Verdict | None:
        """The verdict on a text that is nothing but a word which may be about the texts."""
        if len(line.text.split()) > _LONGEST_BARE or not self._bare_doubt.fullmatch(line.text):
            return None
        return "ambiguous", f"perhaps about the texts: {line.text.strip(' .')}"

    def _stop_word(self, line: Line) -> Verdict | None:
        """The verdict on a text, or its first or last clause, that is nothing but a stop word."""
        if len(line.text.split()) <= _LONGEST_BARE and self._bare.fullmatch(line.text):
            return "yes", f"stop word: {line.text.strip(' .')}"
        clauses = line.text.split(" . ")
        for clause in (clauses[0] or clauses[1], clauses[-1] or clauses[-2]):
            if len(clause.split()) <= _LONGEST_BARE and self._clause.fullmatch(
                f" {clause.strip(' .')} "
            ):
                return "yes", f"stop word in a clause of its own: {clause.strip(' .')}"
        return None

    def _framed(self, lines: Iterable[Line], frames: Frames, tier: OptOut) -> Verdict | None:
        """The first frame that fits and is about our texts to this person."""
        held: Verdict | None = None
        for line in lines:
            for frame, match in frames.fitting(line):
                if self._about_others(line.text, match, tier):
                    continue
                if not self._limit.match(line.text, match.end()):
                    return tier, frame.evidence(match)
                held = held or ("ambiguous", frame.evidence(match))
        return held

    def _about_others(self, text: str, match: re.Match[str], tier: OptOut) -> bool:
        """Whether the sentence speaks of somebody else's texts, of other matters, or says not to."""
        before = _clause_before(text, match)
        last = before[-1:]
        conditions = _CONDITIONS - ({"because"} if "because of" in " ".join(before) else set())
        if conditions & set(before) or _NEGATIONS & set(last) or _TOLD.search(text):
            return True
        tied = before if _LEADS_ON & set(last) else last
        if _ASKS_SOMEBODY & set(before[-2:-1]) and _SOMEBODY & set(last):
            tied = last = []
        if self._others & set(tied) and not _OURS.search(match.group() + " "):
            return True
        if (self._relations - _VOCATIVES) & set(last if _TO_US & set(before) else tied):
            return True
        if match.group().endswith(" my") and text[match.end() :].split()[0] in self._relations:
            return True
        matter = self._matter
        return bool(matter.match(text, match.end()) or matter.search(match.group() + " "))


def _clause_before(text: str, match: re.Match[str]) -> list[str]:
    """Up to five words of the clause before a match."""
    return text[: match.start() + 1].rpartition(" . ")[2].split()[-5:]


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
_OURS = re.compile(r" (?:your|this number|this phone) ")
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


def _bare(core: Iterable[str], words: Words) -> re.Pattern[str]:
    """Matches a whole line of stop words, courtesy and breaks with at least one stop word."""
    polite = _one_of(words["courtesy"] | {"."})
    either = _one_of(words["courtesy"] | set(core) | {"."})
    return re.compile(f"{polite}*{_one_of(core)}{either}* ")


def _clause(core: Iterable[str], words: Words) -> re.Pattern[str]:
    """Matches a clause of one stop word and courtesy."""
    polite = _one_of(words["courtesy"])
    return re.compile(f"{polite}*{_one_of(core)}{polite}* ")


def _one_of(phrases: Iterable[str]) -> str:
    """One of the phrases, with the space before it."""
    options = "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))
    return f"(?: (?:{options})(?= ))"


def _after(phrases: Iterable[str]) -> re.Pattern[str]:
    """Matches when one of the phrases comes within three words."""
    gap = r"(?: (?!(?:\.|us|because|since|so|and|please|porque|y) |me (?!escrib|mand|envi|llam))[^ ]+){0,3}?"
    return re.compile(gap + _one_of(phrases))

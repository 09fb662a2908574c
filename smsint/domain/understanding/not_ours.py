"""Whether words that could be about our texts are about somebody else's, or order nothing."""

import re
from collections.abc import Sequence

from smsint.domain.understanding.frame import Match
from smsint.domain.understanding.line import BREAK
from smsint.domain.understanding.topic import Topic
from smsint.domain.understanding.words import Words


class NotOurs:
    """Reads what stands around a match with one word list."""

    def __init__(self, words: Words) -> None:
        """Files the words once."""
        self._sends, self._sent = words["sends"], words["sent"]
        self._texts = (words["our_noun"] | words["mensajes"]) - {"text", "texting", "messaging"}
        self._others = words["third_person"]
        self._relations = words["relation"] | words["counterpart"]
        self._matter = Topic(
            words["other_matter"]
            | words["clinic_matter"]
            | words["otro_asunto"]
            | words["own_matter"]
        )

    def about(self, match: Match) -> bool:
        """Whether the sentence speaks of other texts or matters, of a condition, or says not to."""
        before = clause_before(match)
        return (
            _conditional(before)
            or not NEGATIONS.isdisjoint(before[-1:])
            or bool(_TOLD.search(_clause(match)))
            or self._by_somebody(match, before)
            or self._for_somebody(match)
            or self._something_else(match)
        )

    def _by_somebody(self, match: Match, before: tuple[str, ...]) -> bool:
        """Whether somebody else writes, or is told not to."""
        last = before[-1:]
        if (before == last and _CALLED & set(last)) or _BESIDE & set(before[-3:-2]):
            return False
        if _ASKS_SOMEBODY & set(before[-2:-1]) and _SOMEBODY & set(last):
            return False
        tied = before if _LEADS_ON & set(last) else last
        if self._others & set(tied) and not _OURS.within(match):
            return True
        return bool((self._relations - _VOCATIVES) & set(last if _TO_US & set(before) else tied))

    def _for_somebody(self, match: Match) -> bool:
        """Whether the texts reach somebody else, or come from there: "... to my mom"."""
        last, said = match.words[-1], match.line.said
        after = " ".join(said[match.end : match.end + 4])
        whose = _TO_SOMEBODY.match(after)
        if whose is None and last not in self._texts:
            whose = _SOMEBODYS.match(f"{last} {after}")
        return whose is not None and (not whose["who"] or whose["who"] in self._relations)

    def _something_else(self, match: Match) -> bool:
        """Whether what is sent, stopped or left is not our texts."""
        last, following = match.words[-1], match.line.said[match.end]
        if last in self._sends and following not in self._sent:
            return True
        if match.words[-2:] in _SENDS_ME and following in _SOMEWHERE:
            return True
        if following in _THEM:
            return True
        named = last in self._texts and following not in _FROM
        return self._matter.within(match) or (not named and self._matter.follows(match))


def clause_before(match: Match) -> tuple[str, ...]:
    """Up to five words of the clause before a match."""
    return match.before[-5:]


def _clause(match: Match) -> str:
    """The clauses in which a match lies, with a space around every word."""
    said = match.line.said
    start = match.start - len(match.before)
    end = next((i for i in range(match.end, len(said)) if said[i] == BREAK), len(said))
    return f" {' '.join(said[start:end])} "


def _conditional(before: Sequence[str]) -> bool:
    """Whether a condition comes before, and not a polite one ("i would appreciate it if")."""
    said = " ".join(before)
    if not _BUT.isdisjoint(before[-2:]):
        return False
    conditions = _CONDITIONS - ({"because"} if "because of" in said else set())
    return not conditions.isdisjoint(before) and not _POLITE.search(said)


_CONDITIONS = frozenset({"if", "unless", "since", "because", "did", "si", "cuando"})
_BUT = frozenset({"but", "pero", "then"})
"""After these the condition is over: "call me if you want but do not text"."""
_POLITE = re.compile(
    r"\b(?:appreciate|grateful|glad|great|nice|thankful|mind|wonder|wondering|best|love|prefer)"
    r"(?: it)? if\b|\b(?:si|if) (?:me |nos )?(?:pudier|podri|fuer|you could|you would|you all c)"
)
NEGATIONS = frozenset({"not", "never", "without", "nunca", "jamas"})
"""Right before an order these turn it into its opposite."""
_TOLD = re.compile(
    r" (?:(?:i|we) )?(?:told|texted|said to|yelled at|tell) (?:him|her|them|my|the|that|this|a|an|every)\b(?! (?:clinic|nurse|counselor|program|front desk|receptionist|(?:lady|woman|man|guy|girl|people) (?:at|on)))"
    r"|(?:told|tell|telling|ask|asked) (?:the|them|those|my|dem|that) (?:boys|guys|dudes|girls|pharmacy|pharmacist|insurance|landlord|dealers?|plug|kids|neighbors?|ex|boss|court|school|judge|bank) (?:not )?to "
    r"|(?:dile|digale|digan|diganle|avisele) (?:a (?:la|el|mi|los|las) \w+ |al \w+ )?que (?:ya )?no me \w+"
    r"|(?:le|les) (?:dije|pedi|digo) (?:a|al) (?!(?:la |el |mi |su |una )?(?:enfermera|conseje|doctor|clinica|trabajadora|muchacha|nurse))"
)
"""What was said to somebody else: "leave me alone is what i told my dealer"."""
_OURS = Topic({"your", "this number", "this phone"})
"""Nobody else's texts are called so."""
_VOCATIVES = frozenset(
    {"bro", "dude", "man", "girl", "boy", "lady", "guy", "sis", "compa", "cuate"}
)
"""These often open a text and name nobody: "bro stop texting me"."""
_CALLED = frozenset({"dude", "dudes", "guy", "people", "bitch", "someone", "somebody", "alguien"})
"""Whoever opens the clause is called, and tells no story: "dude stop texting me"."""
_BESIDE = frozenset({"with", "for", "from", "con", "por"})
"""Whom this leads to does nothing: "i share this phone with my sister dont send me"."""
_ASKS_SOMEBODY = frozenset({"que", "can", "could", "will", "would", "please", "have", "need"})
_SOMEBODY = frozenset({"someone", "somebody", "anyone", "anybody", "alguien"})
"""Of us: "can someone take me off"."""
_TO_US = frozenset({"you", "yall", "your", "que"})
_LEADS_ON = frozenset(
    ["to", "should", "must", "would", "can", "could", "will", "needs", "need", "keeps", "finally"]
) | {"not", "no", "never", "me", "nos"}
"""Between somebody and "stop" these keep the two together: "told him to stop"."""
_TO_SOMEBODY = re.compile(
    r"(?:\w+ )?(?:to|with|from|con|a|de) (?:(?:him|her|them|el|ella|ellos)\b|(?:mi|mis|my|our) (?P<who>\w+))"
)
_SOMEBODYS = re.compile(r"(?:\w+ )?(?:mi|mis|my|our) (?P<who>\w+)")
"""Whom a text reaches or comes from: "no le escriban a mi mama", "do not text my mom"."""
_SENDS_ME = frozenset({("send", "me"), ("sending", "me"), ("send", "us"), ("sending", "us")})
_SOMEWHERE = frozenset({"back", "to", "home", "over", "up", "down", "off", "out"})
"""Whoever is sent there is no text."""
_THEM = frozenset({"him", "her", "them"})
_FROM = frozenset(
    {"from", "to", "of", "for", "with", "on", "at", "de", "a", "al", "con"} | {"para", "del"}
)
"""After the word for our texts, only these lead on to other matters."""

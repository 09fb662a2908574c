"""Yes or no, in the forms people use; in doubt ask again."""

import re
from itertools import pairwise

from smsint.domain.understanding.meaning import Answer
from smsint.domain.understanding.words import Words

_WORD = re.compile(r"[a-z0-9][a-z0-9'-]*|[^\w\s]", re.ASCII)
_STRETCH = re.compile(r"([a-z])\1{2,}")


class YesNoReader:
    """Reads yes and no with one word list."""

    def __init__(self, words: Words) -> None:
        """Prepares the tables once."""
        self._not_answers = _phrases(words["not_an_answer"])
        self._weak = words["weak_answer"]
        self._alone = words["alone_answer"]
        self._follows = words["after_alone"]
        self._polar = {**dict.fromkeys(words["yes"], "yes"), **dict.fromkeys(words["no"], "no")}
        # A digit is an answer only when it is the whole text.
        self._polar |= {"1": "yes", "2": "no"}
        self._pattern = _phrases(frozenset(self._polar), after=r"(?! not\b)")
        self._asks_back = words["unknown"] | words["asks_back"]
        self._hedge = _phrases(words["hedge"] | words["unknown"])

    def read(self, folded: str) -> Answer | None:
        """The answer, if the text is one."""
        text = _plain(folded)
        days = {"yesterday", "ayer"} & set(text.split()) and {"today", "hoy"} & set(text.split())
        text = _NOT_THAT.sub("", _YESTERDAY.sub("", text))
        if days and len({word for word in text.split() if word in _CLEAR}) > 1:
            return Answer("ambiguous")
        if text in self._asks_back:
            return Answer("ambiguous")
        if _OTHER_MATTER.search(text):
            return None
        text = _LEAD.sub("", self._not_answers.sub("§", text)).strip(" .!,*")
        found = [hit for hit in self._pattern.finditer(text) if self._answers(hit, text)]
        if not found and _DOUBLED.search(text):
            single = _DOUBLED.sub(r"\1", text)
            found = [hit for hit in self._pattern.finditer(single) if self._answers(hit, single)]
        meant = {self._polar[hit.group()] for hit in found}
        corrected = self._corrected(found, text)
        if corrected:
            return Answer("parsed", corrected)
        hedged = len(text) < _SHORT and self._hedged(text, found, meant)
        if meant and (_CARE.search(text) or _HALF.search(text)):
            return Answer("ambiguous")
        if len(meant) == 1 and not hedged:
            return Answer("parsed", meant.pop())
        return Answer("ambiguous") if meant or hedged else None

    def _hedged(self, text: str, found: list[re.Match[str]], meant: set[str]) -> bool:
        """Whether a "maybe" or a "half" leaves it open; what will be is still a no today."""
        left = _PLAN.sub(" ", text) if meant == {"no"} and found[0].start() == 0 else text
        for hit in found:
            if len(hit.group()) > _LONG_ENOUGH:
                left = left.replace(hit.group(), " ")
        return bool(self._hedge.search(left))

    def _corrected(self, found: list[re.Match[str]], text: str) -> str | None:
        """The last word, when "wait" or "i mean" stands where a yes turned into a no."""
        said = [(hit, self._polar[hit.group()]) for hit in found]
        turns = [(a, b) for (a, x), (b, y) in pairwise(said) if x != y]
        if len(turns) == 1 and _WAIT.search(text[turns[0][0].end() : turns[0][1].end() + _AT_ONCE]):
            return said[-1][1]
        return None

    def _answers(self, hit: re.Match[str], text: str) -> bool:
        """Whether a word of yes or no answers where it stands."""
        word, after = hit.group(), text[hit.end() :].split()[:1]
        if word in _DIGITS:
            return len(text) == 1
        if word in self._alone and after and after[0].isalnum() and after[0] not in self._follows:
            return False
        clear = word in _CLEAR and len(text) < _SHORT and not _REPORTED.search(text[: hit.start()])
        if clear and (hit.end() == len(text) or _APART.search(text[: hit.start()])):
            return True
        if hit.start() == 0 or _CORRECTED.search(text[: hit.start()]):
            return True
        return len(text) < _SHORT and word not in self._weak and (" " in word or len(word) > 2)


_YESTERDAY = re.compile(
    r"^(?:\w+ ){1,3}(?:yesterday|ayer)(?: (?:but|pero|,|and|y))+ (?=\w)"
    r"|^(?:yesterday|ayer) (?:no|not)[ ,]+(?:but|pero) (?:today|hoy) "
    r"|\b(?:almost|nearly|casi) (?:forgot|missed|skipped|se me olvid\w*|se me pas\w*|l[ao] olvid\w*)(?: it)?(?: (?:but|pero|,|and|y))*"
)
"""What was yesterday, or almost happened, says nothing about today."""
_NOT_THAT = re.compile(r"(?<=\w )not (?:a )?(?:yes|no)\b")
"""What a correction takes back: "meant yes, not no"."""
_CLEAR = frozenset(
    ["yes", "no", "si", "yep", "yup", "yeah", "nope", "nah", "naw", "nel", "claro", "simon"]
)
"""These answer at the end of a text, and after a pause, too: "first dose yes, second no"."""
_APART = re.compile(r"(?:[,.;!]|\b(?:but|pero))\s$")
_REPORTED = re.compile(
    r"\b(?:sa(?:id|ys?)|told \w+|dicen?(?: que)?|dij(?:o|eron)(?: que)?|or|if|why|is|was|for|about|por|a|de)\s$"
)
"""What somebody else said is no answer: "my mom said no"."""
_LONG_ENOUGH = 8
"""Letters of a yes or a no that may hold a hedge itself: "desde luego"."""
_PLAN = re.compile(
    r"\b(?:(?:but|pero|and|y) )?(?:i ?)?(?:will|about to|going to|gonna|later|soon|ahorita\S*(?: voy)?|al rato|luego"
    r"|despues|mas tarde|en un rato|ahorita l[ao]|ya voy|voy a \w+|in a (?:bit|minute|sec))\b"
)
"""What somebody who says no means to do."""
_NOUN = r"(?:my|the|a|an|your|her|his)"
_NOMBRE = r"(?:el|la|los|las|un|una|mi|mis|al|del)"
_MEDICINE = (
    r"(?:dose|doses|med|meds|medicine|medicines|medication|medications|pill|pills|strip|strips|sub|subs|suboxone"
    r"|shot|methadone|bupe|film|films|tablet|tablets|tab|dosis|medicina|medicinas|pastilla|pastillas|tira|tiras"
    r"|medicamento|stuff|morning|am|pm|second|first|last|one|two|whole|other|half|ones|vitrol|vivitrol|injection|inyeccion"
    r"|mitad|primera|segunda|ultima|otra|next|daily|usual|regular|both|chance|time|day|time|thing)"
)
_OTHER_MATTER = re.compile(
    rf"\b(?:(?:took|take|forgot|forget|missed|miss|skipped) {_NOUN}|(?:tome|tomo|olvido|olvide|perdi) {_NOMBRE}) (?!{_MEDICINE}\b|appt|appointment"
    r"|visit|group|meeting|class|session|cita|reunion|counsel)\w+"
    rf"|\b(?:no tengo|no hay|do not have|dont have|aint got|no traigo) (?!{_MEDICINE}\b|any|it|them|mas|ya|nada|none|enough|more)"
    rf"(?:(?:a|any|un|una|mi|my|the|el|la) )?(?!{_MEDICINE}\b)[a-z]{{3,}}"
    r"|\btome (?:agua|cafe|cerveza|camion)"
)
"""Took the bus, forgot my password, no tengo carro: nothing about what was asked."""
_CARE = re.compile(
    rf"\b(?:forgot|missed|skipped|olvido|olvide|perdi) (?:(?:about|to go to) )?(?:{_NOUN}|{_NOMBRE}) (?:appt|appointment|visit|group|meeting"
    r"|class|session|cita|reunion)"
)
"""May be what was asked, and may not."""
_HALF = re.compile(
    r"\bnot the (?:am|pm|morning|night|evening|first|second|other|whole)\b"
    r"|\bl[ao] de [\w ]+? si\b[ ,]+(?:y |pero )?l[ao] de [\w ]+? no\b"
)
"""One dose of two."""
_SHORT = 60
"""Characters beyond which a yes, a no or a "maybe" in the middle says nothing about the answer."""
_DOUBLED = re.compile(r"([a-z])\1\b")
_WAIT = re.compile(
    r"\b(?:wait|actually|i mean|mean|meant|digo|perdon|sorry|correction|oops|nvm|jk|scratch that)\b"
)
"""Between a yes and a no these make the second one count."""
_AT_ONCE = len(" wait")
"""Letters after the second of them in which these may still stand: "yes. no wait"."""
_DIGITS = frozenset({"1", "2"})
_LEAD = re.compile(
    r"^(?:(?:unfortunately|sadly|sorry|hoy|today|actually|well|um|hi|hey|hello|honestly|oh|just|so"
    r"|hola|pues|perdon|lo siento|good morning|buenos dias|buenas tardes|buenas noches|buenas|uh(?! [hu])|lol|haha|jaja|totally"
    r"|completely|damn(?! (?:straight|right))|dang|shoot|crap|shit|omg|oh no|ugh|man|oops|whoops|scratch that|quise decir|me equivoque|typo"
    r"|correction|ok|okay|yo|gm|my bad|srry|straight up|just|fully|oh crap|aw|aww|ah|honey|girl|bro)[ ,.!*:]+)+"
)
_CORRECTED = re.compile(r"(?:mean|meant|actually|sorry|wait|digo|perdon)[ ,.]+$")


def _plain(folded: str) -> str:
    """Words and marks with single spaces; joined words apart, stretched ones short."""
    bare = _STRETCH.sub(r"\1", folded.replace("'", "")).replace("no se me", "se me")
    return _SPELLED_OUT.sub(
        lambda hit: hit.group().replace(" ", ""), " ".join(_WORD.findall(_HYPHEN.sub(" ", bare)))
    )


_SPELLED_OUT = re.compile(r"^(?:[a-z] ){1,3}[a-z]$")
_HYPHEN = re.compile(r"(?<=[a-z])-(?=[a-z])")


def _phrases(phrases: frozenset[str], after: str = "") -> re.Pattern[str]:
    plain = {p.replace("'", "") for p in phrases}
    options = "|".join(map(re.escape, sorted(plain, key=len, reverse=True)))
    return re.compile(rf"(?<!\S)(?:{options})(?!\S){after}")

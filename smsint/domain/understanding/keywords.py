"""Keywords on demand, opting in, pausing, wrong numbers, and what needs no answer."""

import re
from collections.abc import Iterable

from smsint.domain.understanding.frames import compile_frames
from smsint.domain.understanding.normalize import Line
from smsint.domain.understanding.slips import same_letters
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

WRONG_NUMBER = {
    "wrong number": """
        <wrong_number>
        you|u|yall have|got|dialed|reached|are_texting|texted|are_messaging ~2 wrong number|person|one|guy|girl|phone|somebody|someone
        you|u ~1 must|may|might|probably ~2 wrong|mistaken|confused ~1 number|person|$|me|with
        think|thinking|believe you|u ~2 wrong|mistaken
        this|it|that is|was not ~1 <named_thing> ~1 number|phone|cell
        this|it no_longer|not|is_not|is_no_longer|isnt ~1 his|her|their|that_persons ~1 number|phone
        this is not|isnt <a_name>
        i am not <a_name> ~1 $|you|i|and|anymore
        nobody|noone|no_one|no_body ~2 by|with|named|called|of ~2 name|that_name|here|this_number
        nobody|noone|no_one|no|not ~1 <a_name> ~1 lives|live here|at_this
        there_is|there_are|we_have no|nobody <a_name>|one|one_named here|at_this|by
        does|do not ~1 live here|at_this ~1 $|anymore|no
        i|just|recently ~1 got|have|bought ~2 new_number|this_number|new_phone_number|this_phone ~3
        this is ~1 a new owner|person|user
                new phone|number who
        number|phone ~2 changed|belongs|used_to_belong|was_reassigned|is_mine ~2 owner|owners|now|someone|to|hands
        not ~1 the person you|that|u
        not ~2 who|whom|the_person|the_one ~2 you|your ~3 looking|look|want|think|thinking|trying|searching|reach
        looking|searching|trying|asking|meant|meaning|intended|for ~3 someone|somebody|another|different|other ~1 else|person|number|phone $|not|i|maybe
        looking for someone|somebody else
        ^ ~1 not me ~1 wrong|$|sorry
        wrong cell|person|guy|girl|lady|man|dude|recipient|contact|patient|one ~1 $|sorry|please|stop|bro|buddy|here
        not ~1 sure|know ~1 who ~4 think|is|this|texting|looking|are
        its|it is|this not me
        i ~1 am|was not|never ~2 a? patient|client|enrolled|member ~1 $|anywhere|there|here|of|at|with
        never ~2 been|went|go|heard ~1 to|of|at|in ~1 your|that|the|this|any ~1 clinic|place|program|office|center|hospital
        there_is|there ~1 no|nobody|noone ~1 !one|way|need|reason|problem|point|hope|more|appointment|appointments|time|doctor|bus|ride|food|pulse * ~1 here|by_that|at_this|with_that|lives
        no ~1 !one|more|problem|way|pain|cravings|drugs|dope|bus|time|help|narcan|appointment|food * here $
        changed ~1 his|her|their number
        got|have|has|getting ~2 wrong|mixed|confused ~2 person|number|up|guy|somebody|someone|one
        this|number ~2 not|no_longer ~2 belong|belongs|his|hers|theirs
        someone|somebody gave ~1 you ~2 wrong|my ~1 number
        he|she|they ~2 not ~1 have|use|own ~1 this ~1 number|phone ~1 anymore
        i am not|no_longer who|whom|the_person|the_one|her|him ~1 you|$
        you ~1 have ~1 me|us confused|mixed ~2
        had this|my number|phone for ~1 years|months|2|3|5|10|a
        previous|former|last|old|prior owner ~3 number|phone
    """,
    "who is this": """
        ^ <asks_lead>? who is|are|be|iz|da|the ~1 this|that|you|u ~1 $|texting|messaging|please|and|again|number|speaking|from
        ^ <asks_lead>? who this|dis|dat|you ~1 $|is|please|texting
        ^ <asks_lead>? who texting|messaging ~1 me|this|$
        ^ <asks_lead>? who is|are ~1 texting|messaging|sending|contacting ~1 me|this|$
        whose number|phone is this|it
        who|whose number is|this ~1 this|is|it|$
        do i know|no you|u $
        who|how ~2 did|do|you|u ~1 you|u|did|get ~2 get|got|have|number ~2 my|this|number ~1 number|$
        how did you get my|this|the ~1 number|info
        where did you get my|this ~1 number
        who gave you my|this number
        not|never ~2 recognize|recognise|know|have|reconize|recognise ~1 this|the|your|ur|who_this ~1 number|is
        do not know|no who|whose ~2 this|you|texting|number ~1 is|are|$|me
        i do not know you|u $
        i do not know ~1 a|an|any|anyone|anybody|nobody|no ~1 <a_name>|named|called|by
        who are you|u|yall $
        ^ <asks_lead>? who you ~1 be|$|are
        not ~1 know who ~4 is|you|this|are
        why ~1 are|do you ~1 have ~1 my number
        who ~2 texting|messaging|contacting ~1 me|us|$
        what is this ~1 number|about $
        what company|organization|business ~2 is_this|this
    """,
    "numero equivocado": """
        <wrong_number>
        numero|telefono|persona|celular|cel|num|nro ~2 equivocado|equivocada|incorrecto|erroneo|equivocaste|equivoco|incorrecta|errado
        equivocado|equivocada|equivoco|equivocaron|equivocaste|equivocas|equivoca|confundido|confundiendo|confundiste|confunde|confundieron ~2 de|con|el|la ~2 numero|persona|telefono|alguien|celular|otro|otra
        ^ <prefacio>? ~1 se|te ~1 equivoco|equivocaron|equivocaste|equivocan|equivocas ~1 $|de
        esta|estan|estas|anda|andan ~1 equivocado|equivocada|equivocados ~1 $|de|con
        ^ <prefacio>? quien|quienes es|son|eres|habla|escribe|manda|me|sos ~1 $|usted|ustedes|este|esto|tu|escribe|habla|por|manda|el|esta|de
        quien me ~1 escribe|habla|manda|busca|escribiendo|mando|escribio
        de quien es|son este|esto|ese|el numero|$|mensaje|telefono
        no ~1 conozco ~1 a? ~1 quien|nadie|ninguna|ningun|este_numero|ese_numero|usted|ustedes|esa_persona|esta_persona|ese|<a_name> ~1 $|con|llamado|que|de|en|numero|senor|senora
        este|esto ~1 ya? ~1 no ~1 es ~1 el|su|numero|telefono|de ~1 numero|telefono|celular|de|el|ella|<a_name>
        ya no es ~2 numero|telefono|celular|cel
        no soy ~1 la|el|esa|ese|quien|esa_persona ~1 persona|que|quien|usted|busca|buscan|crees|cree|buscas|piensa
        no soy <a_name> ~1 $|soy|y|ni
        aqui no ~2 vive|hay|se_llama|conocemos|esta ~1
        donde|como ~3 sacaron|saco|tienen|tiene|consiguieron|sacaste|obtuvieron|obtuvo|consiguio|tienes ~2 numero
        esta|estas|estan ~2 equivocado|equivocada|equivocados ~2 $|joven|amigo|senor|senora|senorita|de|mijo|mija
        no ~1 soy|somos|he_sido ~1 paciente|cliente|miembro|el|la ~2 $|de|ninguna|ningun|ahi|que|ese|esa
        busca|buscan|buscando|buscas|para|sera|es ~1 a|para|de? ~1 otra|otro|alguien ~1 persona|numero|mas|$
        quien|quienes ~3 eres|es|son|habla|escribe|sos ~1 $|usted|ustedes|tu
        de parte de ~1 quien
        numero ~2 nuevo|cambio ~6 ya|persona|antes|no|dueno|anterior
        persona|dueno|duena|senor|senora ~1 de antes|anterior
        ya no ~2 tiene|usa|es ~1 este|ese|su numero|telefono
        nunca ~1 he ~2 ido|estado|sido ~3 clinica|ahi|paciente|programa|centro
        no ~1 hay ~1 nadie ~4 nombre|llame|llama|aqui
        cambio|cambiaron|cambie ~2 de ~1 numero|dueno
        no se|reconozco quien|este|de_quien ~1 es|son|eres|habla|manda|numero|me
        este es ~2 numero|telefono nuevo|de_otra|de_otro|mio
        nuevo numero quien
    """,
}
"""What says that the phone is somebody else's, or that the sender does not know us."""

PREFERENCES = {
    "LESS": """
        too_many|so_many|too_much ~2 <texts>
        text|message|texting|send ~2 less|too_much|so_much|too_often|so_often|less_often
        less|fewer ~1 <texts>
        <texts> ~2 less often|frequent|frequently
        muchos|demasiados|tantos ~1 mensajes|textos
        menos mensajes|textos|seguido
    """,
    "MORE": """
        more|extra <texts> please|$
        text|message me more|more_often $
        mas mensajes|textos $|por
    """,
    "PAUSE": """
        ^ <preface>+? pause|pausar|pausa|pausen|pausame|pausenme
        take|taking|need|want ~1 break ~1 from ~2 <texts>
        pause|pausing|suspend|hold ~2 <texts>
        pausar|pausa|pausen|suspender ~2 <mensajes>
    """,
    "RESUME": """
        ^ <preface>+? resume|unpause|reanudar|reanuden|reanude|despausar $|please|texts|my|the|por|mensajes|los|texting|messages|now
        resume|restart ~2 <texts>
    """,
}
"""Ways to ask for another rhythm without a keyword of its own."""


class KeywordReader:
    """Reads keywords with one word list."""

    def __init__(self, words: Words) -> None:
        """Prepares the tables once."""
        self._keywords = words.keywords
        self._courtesy = words["courtesy"] | {"."}
        self._whole = _around(self._keywords, self._courtesy)
        self._leading = words["leading_keyword"]
        self._after_craving = words["after_craving"] | {"."}
        self._lead, self._real = words["keyword_lead"], words["not_a_keyword"]
        self._start = _around(words["start_word"], self._courtesy)
        self._preferences = compile_frames(PREFERENCES, words)
        self._wrong_number = compile_frames(WRONG_NUMBER, words)
        self._small_talk = words["small_talk"] | words["courtesy"] | {"."}

    def keyword(self, line: Line) -> str | None:
        """The keyword that the text is, or opens with."""
        whole = self._whole.fullmatch(line.text) if len(line.text) < _SHORT else None
        if whole:
            return self._keywords[whole["core"].strip()]
        opening = line.text.split()[1:3]
        if opening and opening[0] in self._leading and self._goes_on(opening):
            return self._keywords[opening[0]]
        meant = self._slipped(line)
        if meant:
            return meant
        preference = self._preferences.first(line)
        return preference[0].rule if preference else None

    def _goes_on(self, opening: list[str]) -> bool:
        """Whether the words after a leading keyword keep its meaning: "craving tacos" does not."""
        return self._keywords[opening[0]] != "CRAVE" or opening[1] in self._after_craving

    def _slipped(self, line: Line) -> str | None:
        """The keyword that every word of a short text is, or is a slip of, when asked for or not."""
        said = [w for w in line.text.split() if w not in self._courtesy and w not in self._lead]
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
        return {k for name, k in self._keywords.items() if same_letters(name, word)}

    def opt_in(self, line: Line) -> bool:
        """Whether the text asks for the texts again. YES never does."""
        return len(line.text) < _SHORT and bool(self._start.fullmatch(line.text))

    def wrong_number(self, line: Line) -> str | None:
        """The evidence that the number is somebody else's, if any."""
        found = self._wrong_number.first(line)
        return found[0].evidence(found[1]) if found else None

    def small_talk(self, line: Line) -> bool:
        """Whether nobody needs to read it: a thanks, a greeting, an OK."""
        said = [word for word in line.tokens if word != "."]
        return bool(said) and self._small_talk.issuperset(said)


_CORRECTING = frozenset({"i", "mean", "meant"})
_ON_REQUEST = frozenset({"TIPS", "APPT", "NALOXONE", "CALL", "PLAN", "MOOD", "HELP"})
"""Keywords that may be asked for: "send tips", "my plan"."""
_FEW = 3
"""Words up to which a text can be a keyword and its misspelling."""
_SHORT = 80
"""Characters up to which a text can be nothing but a keyword and courtesy."""


def pause_days(line: Line) -> int | None:
    """How many days PAUSE asks for, if it says so; at most a year."""
    for amount, unit in zip(line.tokens, line.tokens[1:], strict=False):
        number = int(amount) if amount.isascii() and amount.isdecimal() else _AMOUNTS.get(amount, 0)
        if unit in PAUSE_UNITS and number > 0:
            return min(number * PAUSE_UNITS[unit], LONGEST_PAUSE)
    return None


def _around(core: Iterable[str], courtesy: Iterable[str]) -> re.Pattern[str]:
    """Matches one of the phrases with nothing but courtesy around it."""
    polite = f"(?: (?:{_any(courtesy)})(?= ))*"
    return re.compile(rf"{polite}(?P<core> (?:{_any(core)}))(?= ){polite} ")


def _any(phrases: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))

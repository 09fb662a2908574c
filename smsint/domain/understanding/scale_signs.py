"""What stands around a number and says whether it answers: tables of words and marks."""

import re

NOT_NUMBERS = re.compile(
    r"<+/?\s?3+(?![\d.])|\b\d+ ?= ?(?=[a-z])|\bun[oa] mas\b|\b10[ -]4\b|\d'\d|\b0\d{2,}\b|\b\d{5,}\b"
    r"|^\W*\d+ (?:works?|would work|will work|is (?:fine|good|ok|okay|great|perfect|better))\b"
    r"|\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?|\d+ ?[ap]\.?m\b\.?|\b\d{1,2}\.\d\d\b|[$£€]\s?\d[\d.,]*|\d+(?:st|nd|rd|th)\b"
    r"|\d+/\d+/\d+|\b24 ?/ ?7\b|\b(?:\d[\s().-]*){7,}\d?|\b911\b|\b988\b"
    r"|\b(?:scale|escala)\b[a-z ]*?\d+\s*(?:-|to|a|al|through)\s*\d+|\(\d+\s*-\s*\d+\)|\b0 ?(?:to|al?|-) ?10\b(?=.*\d)"
    r"|\b\d+(?:mg|ml|k|x|hrs?|h|mins?|m|d|g|lbs?|yo|yrs?|wks?|mos?|mths?|months|secs?|kg|lb|cc|bpm|oz|ft|u|nite|day|morrow)\b|\b[a-z]+\d+[a-z\d]*\b"
    r"|\b(?:top|catch|route|interstate|highway|hwy|covid|area) \d+|\bhigh (?:5|five)s?\b|#1 (?:fan|mom|dad)|\bone (?:day|time|more|thing|of|day)\b"
)
STRETCH = re.compile(r"([a-z])\1{2,}")
ISH = re.compile(r"(?<=[a-z0-9]) ?-?ish\b")
EMOTICONS = re.compile(r"(?<!\d)[:;=]-?[03)(pd|/\\]+(?!\w)|(?<!\w)8-\)+|(?<!\w)x[d)]+(?!\w)")
TOKEN = re.compile(r"\d+(?:[.,]\d+)?|\.\d+|[a-z]+(?:'[a-z]+)*|[^\s]")
LONG, SOON = 40, 2
"""In a text of more tokens than that, an answer stands within its first few."""
GONE = "§"
"""Where a number stood that counts something else."""
_WAYS = {
    r"\b(?:went |gone |came |bajo |subio )?(?:down|up) from (?:an? )?\w+ to\b": "about",
    r"\b(?:went|gone|came|dropped|moved|bajo|baje|subio|subi|paso|pase) (?:from|de) (?:an? )?\w+ (?:to|a)\b": "about",
    r"(?<=\d) from (?:an? )?\d+\b(?! (?:to|a)\b)": "",
    r"(?<=\w )(?:down|up) from (?:an? )?\w+": "",
    r"\b(a|an|its|im|at|about|around|like|is|un|en|es|say|cravings?|mood)(\d{1,2})\b": r"\1 \2",
    r"\b(?:close|closer|near|up|down|back|dropped|woke up|wake up|went up|went down) to\b": "about",
    r"\b(?:has|have|had|got|gotta|gonna|going) to (?:be|say)\b|\bgotta (?:be|say)\b": "say",
    r"\b(?:put|mark|count|write) (?:me|it) (?:down )?(?:for|as|at|down)\b": "say",
    r"\b(?:digamos|diremos|ponle|pongale|ponme|pongame|lets (?:say|call it)|call it)\b": "say",
    r"\b(?:change|switch|update|make|cambia(?:lo|r)?|cambie(?:lo)?)"
    r" (?:it |that |this |my answer |mine |mi respuesta )?(?:to|a|por)\b": "meant",
    r"\b(?:that|it)? ?(?:should|shouldve|supposed to|was supposed to) (?:be|say|have been|been)\b": "meant",
    r"\b(?:quise|queria|quiero|meant to|wanted to) (?:poner|decir|put|say|write|type|send)\b": "meant",
    r"\burges? to (?:use|drink|smoke|get high)\b": "urge",
    r"\b(?:imean|i men)\b": "i mean",
    r"(?<=\d) ?(?:outof|outta|out of) ?(?=\d)": " out of ",
    r"\bin between\b": "between",
    r"@": " at ",
    r"\+(?=\d)(?<!\d\+)": "",
    r"\bused to be\b": "was",
    r"\b(?:sometimes|a veces|at times)\b": "maybe",
    r"\bpor lo menos\b": "at least",
}
_ROMAN = {"ii": 2, "iii": 3, "iv": 4, "vi": 6, "vii": 7, "viii": 8, "ix": 9}
_WAYS |= {rf"^\W*{roman}\W*$": str(value) for roman, value in _ROMAN.items()}
SAID_AS = tuple((re.compile(way), plain) for way, plain in _WAYS.items())
"""Ways to lead up to a number, each with a plain one."""
OUT_OF = (("/",), ("out", "of"), ("of",), ("outta",), ("de",), ("sobre",), ("over",), ("en",))
ARTICLES = frozenset({"a", "an", "un"})
POINTING = frozenset([
    "which", "that", "this", "no", "the", "some", "any", "every", "each", "another", "other", "good",
])  # fmt: skip
"""Before "one" these make it no number."""
GOING = frozenset({"u", "you", "me", "im", "be", "do", "bc", "r"})
"""Before a 2 or a 4 that stands for a word."""
MONTHS = frozenset([
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
    "noviembre", "diciembre", "mis", "los", "las", "nosotros", "ellos", "nuestros",
])  # fmt: skip
"""After "5 de" these make it a day, or a few of many."""
MINUS = frozenset({"minus", "negative", "neg", "menos"})
PERCENT = (["%"], ["percent"], ["por", "ciento"], ["pct"])
PLACED = frozenset([
    "at", "by", "until", "til", "till", "after", "before", "since", "day", "step", "las", "dia", "paso",
    "room", "in", "en", "de", "route", "bus", "age", "are", "is", "took", "tome",
])  # fmt: skip
"""Before a number that stands beside an answer and belongs to something else."""
NOW = frozenset({"now", "rn", "currently", "ahora", "ahorita", "today", "hoy"})
SITUATIONS = (["when"], ["whenever"], ["cuando"], ["if"], ["si"])
"""What follows a number that holds then only."""
DAY_PARTS = frozenset([
    "morning", "afternoon", "evening", "night", "noon", "am", "pm", "manana", "tarde", "noche",
    "mediodia", "later", "now", "ahora", "ahorita",
])  # fmt: skip
THEN = frozenset([
    "was", "were", "yesterday", "earlier", "started", "had", "ayer", "estaba", "era", "antes", "fue",
    "before", "empece", "amaneci",
])  # fmt: skip
ASKS = re.compile(
    r"\b(?:is|es|significa)\b.*\b(?:good|bad|malo|mala|bueno|buena|high|worst|best|lo peor|lo mejor)\b.*\?|\bwhat(?:s| is|'s| does)\b(?!.*\bscale)"
)
"""A question about the scale."""
BOUNDS = frozenset([
    "even",
    "mayor", "menor", "arriba", "debajo", "encima", "higher", "lower", "than", "least", "most", "over",
    "under", "above", "below", ">", "<", "+",
])  # fmt: skip
THAN = (
    *([word, "de"] for word in ("arriba", "abajo", "debajo", "encima", "mas", "menos")),
    ["mas", "que"], ["menos", "que"], ["al", "menos"],
)  # fmt: skip
SLANG = frozenset({"1", "2", "4", "one", "una", "uno"})
"""Digits that stand for "to" and "for", and words for "someone" and "once"."""
SLANG_WORDS = frozenset({"one", "una", "uno", "un"})
PUT = frozenset({"put", "rate", "rated"})
OR_MORE = (
    *(["or", word] for word in ("more", "less", "higher", "lower", "above", "below", "better", "worse")),
    *(["o", word] for word in ("mas", "menos", "peor", "mejor")),
    ["and", "up"], ["and", "above"], ["para", "arriba"], ["y", "pico"],
)  # fmt: skip
SAID_FIRST = frozenset([
    "said", "put", "sent", "wrote", "typed", "texted", "puse", "dije", "mande",
])  # fmt: skip
BUT = frozenset({"but", "pero", "its", "really", "actually"})
TURNED = BUT | {",", ".", "it", "is", "es", "son"}
"""Between a denied number and the one that is meant: "no 2, son 7"."""
SAID = frozenset({"era", "es", "quise", "digo", "meant", "mean", "was"})
NO_WAIT = re.compile(r"\bno(?: ?(?:,|\.|wait|espera|perdon)|$)")
COPULAS = frozenset({"is", "are", "was", "es", "son"})
DAY = frozenset({"day", "dia"})
HAVING = frozenset([
    "need", "want", "have", "got", "wear", "size", "buy", "necesito", "quiero",
])  # fmt: skip
COMPLAINTS = (
    "crav", "urge", "pain", "antoj", "ansia", "gana", "dolor", "stress", "estres", "pull",
)  # fmt: skip
"""Roots of what there may be none of."""
NOTHING = re.compile(
    r"(?:none|nothing|nada|zilch|ningun[oa]"
    r"|(?:didnt|dont|havent|not|no)(?: (?:i|really|have|had|having|he|tenido|feel|feeling|felt))* (?:any|craving)"
    r"(?: (?:cravings?|urges?|pain|ganas|antojos?))?"
    r"|(?:no|zero|without|sin|ninguna?s?|not any|no tengo|nada de|i have no|i have zero|no more)(?: (?:real|mas|more|any|de))?"
    r" (?:cravings?|urges?|pain|stress|ganas|antojos?|ansias|dolor|estres))"
    r"(?: (?:at|all|today|rn|right|now|hoy|para|nada|ahora|ahorita|thank|thanks|god|so|far|tonight|this|morning"
    r"|gracias|a|dios|yet|whatsoever|anymore|really))*"
)
"""Of what was asked for there is none."""
DEGREES = re.compile(
    r"\b(?:very|really|pretty|so|super|kinda|real|muy|bien|bastante|tan|fairly|extra|just|way|its|it is|im|hella|mad)\b ?"
)
NEAR = 3
"""Words between two numbers that may both be meant."""
TENS = (20, 30, 40, 50, 60, 70, 80, 90)

"""Rules about the words of a text: what it gives away, whom it hurts, how easy it is to read."""

import re
from collections.abc import Iterator

from smsint.domain.kinds import MessageKind
from smsint.domain.messages import Language
from smsint.library import readability, terms
from smsint.library.findings import Finding, Level
from smsint.library.load import Reading
from smsint.library.texts import Text, finding, names_in, texts

_HARDEST_GRADE_EN, _WANTED_GRADE_EN = 8.0, 6.0
_HARDEST_EASE_ES, _WANTED_EASE_ES = 55.0, 65.0
_DOSE_ADVICE = re.compile(
    r"\b\d+([.,]\d+)?\s?(mg|mcg|milligrams?|miligramos?)\b"
    r"|(?<!did you )\b(take|skip|double|halve|miss|stop|split|raise|lower)\s"
    r"(your|a|an|the|one|two|another|extra|more|less)?\s?(extra|next|missed|usual|daily)?\s?"
    r"(doses?|pills?|tablets?|strips?|films?|meds?|medications?|medicines?)\b"
    r"|\b(toma|tome|tomar|salta|omite|dobla|duplica|deja de tomar|parte|sube|baja)\s"
    r"(tu|la|el|una|un|otra|dos|doble|media)?\s?(dosis|pastillas?|medicamentos?|medicinas?)\b",
    re.IGNORECASE,
)
_NUMBERS = "Offer numbers or letters: 1, 2, 3, or Y and N."
_REPLY_CLAUSE = re.compile(
    r"\b(?:reply|answer|text|send|type|write|responde|contesta|escribe|manda|env[ií]a)\b([^.?!]*)",
    re.IGNORECASE,
)
# After a label ("1 yes", "Y = yes", "2 if ...") a word only explains; "STOP to stop" is not an answer.
_EXPLAINED = re.compile(
    r"\b(?:\d+|(?-i:[A-Z]))(?:\s*[=:).-]\s*|\s+(?:(?:for|if|para|si)\s+)?)[^\W\d_]+"
    r"|\b(?:stop|alto)\s+(?:to|para)\s+\w+|\b(?:help|ayuda|info)\s+(?:for|para)\s+\w+",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_CAPITALS = re.compile(r"(?<![\w-])[A-Z]{3,}(?:-[A-Z]+)?(?![\w-])")
_PHONE_NUMBER = re.compile(r"(?<![\w$])(911|988|\+?\d[\d().\- ]{5,}\d|\d{5,6})(?!\w)")


def discreet(reading: Reading) -> Iterator[Finding]:
    """Nothing on a lock screen may tell of treatment; only words that save a life may."""
    for text in texts(reading):
        if text.wording == "discreet" and text.template.kind is not MessageKind.SAFETY:
            for word in terms.revealing_words(text.source, text.language):
                advice = "Say it without that word, or move it to open_text."
                yield finding(reading, text, "discreet", f"{word!r} reveals treatment", advice)
            if signs := terms.telling_signs(text.source, text.language):
                together = " and ".join(map(repr, signs))
                advice = "Name one of them or none, or move it to open_text."
                problem = f"{together} hint at treatment together"
                yield finding(reading, text, "discreet", problem, advice)


def stigma(reading: Reading) -> Iterator[Finding]:
    """Words that wound (NIDA, Words Matter)."""
    for text in texts(reading):
        for word, instead in terms.stigmatizing_words(text.source):
            yield finding(
                reading, text, "stigma", f"{word!r} stigmatizes", f"Say {instead!r} instead."
            )


def dose_advice(reading: Reading) -> Iterator[Finding]:
    """No automated text tells anybody what to take."""
    for text in texts(reading):
        if match := _DOSE_ADVICE.search(text.source):
            advice = "Ask the patient to call; only their own clinician may say this."
            problem = f"{match[0]!r} is advice on a dose"
            yield finding(reading, text, "dose-advice", problem, advice)


def reserved_answer(reading: Reading) -> Iterator[Finding]:
    """No question offers a word as its answer that a carrier takes as a command."""
    for question in reading.library.questions.values():
        for option in (*question.options, *question.options_es):
            if option.upper() in terms.reserved_words():
                problem = f"the option {option!r} is a command to carriers"
                file = reading.file_of(question)
                yield Finding(
                    file, f"{question.id} options", "reserved-answer", "error", problem, _NUMBERS
                )
    for text in texts(reading):
        if text.template.question:
            for word in offered_commands(text.source):
                problem = f"offers {word!r} as an answer, which carriers take as a command"
                yield finding(reading, text, "reserved-answer", problem, _NUMBERS)


def offered_commands(text: str) -> list[str]:
    """Reserved words that a text asks for as an answer.

    ``Reply YES`` and ``YES or NO`` ask for one; ``1 yes``, ``Y for yes`` and ``STOP to stop`` do not.
    """
    rest = _EXPLAINED.sub(" ", text)
    words = [word for clause in _REPLY_CLAUSE.findall(rest) for word in _WORD.findall(clause)]
    offered = dict.fromkeys([*words, *_CAPITALS.findall(rest)])
    return [word for word in offered if word.upper() in terms.reserved_words()]


def hotline_number(reading: Reading) -> Iterator[Finding]:
    """Numbers to call stand in one dated file only."""
    for text in texts(reading):
        if match := _PHONE_NUMBER.search(text.source):
            advice = "Use {{ crisis_line }}, {{ emergency_line }} or {{ program_phone }}."
            problem = f"{match[0]!r} is a phone number in a text"
            yield finding(reading, text, "hotline-number", problem, advice)


def reading_level(reading: Reading) -> Iterator[Finding]:
    """Readable after eight years of school; measured per theme, as one text is too short."""
    themes: dict[tuple[str, Language], list[Text]] = {}
    for text in texts(reading):
        themes.setdefault((text.template.theme, text.language), []).append(text)
    for (theme, language), found in themes.items():
        together = " ".join(_spoken(text.source) for text in found)
        file, key = reading.file_of(found[0].template), f"{theme}.* text.{language}"
        advice = "Use shorter sentences and shorter words."
        for problem, level in _hard(together, language):
            yield Finding(file, key, "reading-level", level, problem, advice)


def _hard(text: str, language: Language) -> Iterator[tuple[str, Level]]:
    """Grade 8 and INFLESZ 55 (normal) are the limits, grade 6 and 65 (rather easy) the targets."""
    if language == "en":
        grade = readability.grade_en(text)
        if grade > _HARDEST_GRADE_EN:
            yield f"reads at grade {grade:.1f}; the limit is {_HARDEST_GRADE_EN:.0f}", "error"
        elif grade > _WANTED_GRADE_EN:
            yield f"reads at grade {grade:.1f}; aim at {_WANTED_GRADE_EN:.0f}", "warning"
        return
    ease = readability.ease_es(text)
    if ease < _HARDEST_EASE_ES:
        yield f"INFLESZ {ease:.0f}; at least {_HARDEST_EASE_ES:.0f} is needed", "error"
    elif ease < _WANTED_EASE_ES:
        yield f"INFLESZ {ease:.0f}; aim at {_WANTED_EASE_ES:.0f}", "warning"


def _spoken(source: str) -> str:
    """A text as read aloud: a short name for every variable, and an end."""
    for name in names_in(source):
        source = re.sub(rf"\{{\{{ ?{name} ?\}}\}}", "Ana", source)
    return source if source.endswith((".", "?", "!")) else source + "."

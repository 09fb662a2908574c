"""Rules about what carriers, regulators and a patient's own clinician make of the words."""

import re
from collections.abc import Iterator

from smsint.domain.kinds import MessageKind
from smsint.library import terms
from smsint.library.findings import Finding
from smsint.library.load import Reading
from smsint.library.texts import finding, texts

# Two words in capitals in a row, or several marks in a row, are shouting to a filter; the single
# words that carriers want in capitals are commands (STOP, HELP).
_SHOUTING = re.compile(r"(?<![\w-])[A-ZÁÉÍÓÚÑ]{4,}\s+[A-ZÁÉÍÓÚÑ]{4,}(?![\w-])|!!|\?\?|\${2,}")
_ADVICE = re.compile(
    r"\b(?:safe|ok|okay|fine) to (?:take|mix|drink|use|drive|stop|skip|swallow)\b"
    r"|\b(?:you have|you are having|you're having|this is|it is|it's|that is|that's) "
    r"(?:just |only |probably |likely |a |an )*(?:withdrawal|infection|allergy|side effects?)\b"
    r"|\b(?:start|stop|keep|quit) taking\b"
    r"|\b(?:taper|wean|ask for a (?:higher|lower))\b"
    r"|\b(?:ibuprofen|tylenol|acetaminophen|aspirin|imodium|loperamide|clonidine|melatonin"
    r"|benadryl|gabapentin)\b"
    r"|\b(?:es|está) seguro (?:tomar|mezclar|usar|manejar|dejar)\b"
    r"|\b(?:tienes|esto es|es) (?:solo |sólo |una? )*(?:abstinencia|infección|alergia|efecto)"
    r"|\b(?:empieza a|deja de|sigue) tom(?:ar|ando)\b"
    r"|\b(?:ibuprofeno|paracetamol|acetaminofén|aspirina|loperamida|clonidina|melatonina)\b",
    re.IGNORECASE,
)


def carrier_filter(reading: Reading) -> Iterator[Finding]:
    """Words for which carriers drop a text, and shouting."""
    for text in texts(reading):
        for word in terms.filtered_words(text.source):
            advice = "Say it in other words: carriers drop texts that say this."
            yield finding(reading, text, "carrier-filter", f"{word!r} is filtered", advice)
        if match := _SHOUTING.search(text.source):
            advice = "Write in small letters, with one mark at most."
            yield finding(reading, text, "carrier-filter", f"{match[0]!r} is shouting", advice)


def short_link(reading: Reading) -> Iterator[Finding]:
    """Carriers filter link shorteners."""
    for text in texts(reading):
        for link in terms.short_links(text.source):
            advice = "Use the full address, or none."
            yield finding(reading, text, "short-link", f"{link} is a link shortener", advice)


def promotion(reading: Reading) -> Iterator[Finding]:
    """No text advertises a medicine."""
    for text in texts(reading):
        for word in terms.promotional_words(text.source):
            advice = "Say what it is for, without brand or praise, or let the clinic say it."
            yield finding(reading, text, "promotion", f"{word!r} promotes a medicine", advice)


def medical_advice(reading: Reading) -> Iterator[Finding]:
    """No automated text says what somebody has, or what is safe for them."""
    for text in texts(reading):
        match = _ADVICE.search(text.source)
        if match and text.template.kind is not MessageKind.SAFETY:
            advice = "Ask the patient to call; only their own clinician may say this."
            problem = f"{match[0]!r} is medical advice"
            yield finding(reading, text, "medical-advice", problem, advice)


def assumption(reading: Reading) -> Iterator[Finding]:
    """Not everybody has a family, a home, a job, a car, or legs that walk."""
    for text in texts(reading):
        for word in terms.assumptions(text.source, text.language):
            advice = 'Leave it open: "if", "or", "someone you like", "where you are".'
            problem = f"{word!r} is not everybody's"
            yield finding(reading, text, "assumption", problem, advice, "warning")

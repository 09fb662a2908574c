"""Rules about the two languages: variant for variant they say, ask and offer the same."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import get_args

from smsint.domain.content import Library, on_demand
from smsint.domain.messages import Keyword, MessageTemplate
from smsint.library.findings import Finding, error
from smsint.library.load import Reading
from smsint.library.texts import names_in

_NUMBER = re.compile(r"(?<![\w.])\d+(?![\w.]*\w)")
_CAPITALS = re.compile(r"(?<!\w)[A-ZÁÉÍÓÚÑ]{3,}(?!\w)")


def parity(reading: Reading) -> Iterator[Finding]:
    """Both languages say the same: as many wordings, the same names, numbers and keywords."""
    for message in reading.library.messages.values():
        for table, texts in (("text", message.text), ("open_text", message.open_text)):
            en, es = texts.get("en", ()), texts.get("es", ())
            if len(en) != len(es) or (table == "text" and not en):
                problem = f"has {len(en)} English and {len(es)} Spanish wordings"
                advice = "Write variant i in each language; both say the same thing."
                yield _finding(reading, message, table, problem, advice)
            else:
                yield from _differences(reading, message, table, en, es)


def keyword(reading: Reading) -> Iterator[Finding]:
    """Every keyword is answered, and people of both languages have words for it."""
    library = reading.library
    known = Counter(library.words.keywords.values())
    for word in get_args(Keyword):
        if known[word] < 2:  # the keyword itself, and a word of the other language
            advice = "Add what people write in English and in Spanish."
            yield error("words/keywords.toml", word, "keyword", "has no words for both", advice)
        if not any(m.theme == word.lower() for m in library.messages.values()) and not all(
            word in protocol.on_demand for protocol in library.protocols.values()
        ):
            advice = f"Write messages/{word.lower()}.toml, or name texts under on_demand."
            yield error("messages", word, "keyword", "nothing answers it", advice)
        for protocol in library.protocols.values():
            texts = on_demand(library, protocol, word)
            if texts and (all(t.needs for t in texts) or all(t.unless for t in texts)):
                advice = "Add a text without needs, and one without unless."
                problem = "answers only some people"
                yield error(
                    reading.file_of(protocol), f"on_demand.{word}", "keyword", problem, advice
                )


def _differences(
    reading: Reading, message: MessageTemplate, table: str, en: tuple[str, ...], es: tuple[str, ...]
) -> Iterator[Finding]:
    for variant, (english, spanish) in enumerate(zip(en, es, strict=True)):
        here, there = (_said(reading.library, message, text) for text in (english, spanish))
        for what in here:
            if here[what] != there[what]:
                only = sorted(here[what] ^ there[what])
                problem = f"the languages differ in {what}: {', '.join(only)}"
                advice = "Say the same in both, or leave it out of both."
                yield _finding(reading, message, f"{table}[{variant}]", problem, advice)


def _said(library: Library, message: MessageTemplate, text: str) -> Mapping[str, frozenset[str]]:
    """What must be the same. Numbers count where they are answers: 988 asks for a 2 in Spanish only."""
    return {
        "names": names_in(text) - library.hotlines.keys(),
        "numbers": frozenset(_NUMBER.findall(text) if message.question else ()),
        "keywords": frozenset(_keywords(library, text)),
    }


def _keywords(library: Library, text: str) -> Iterator[str]:
    """What a text invites to send, by the keyword that it stands for: PLAN and PLAN, CALL and LLAMA."""
    for word in _CAPITALS.findall(text):
        found = library.words.keywords.get(word.casefold())
        if found in get_args(Keyword):  # HELP and AYUDA are for the crisis line too
            yield str(found)


def _finding(
    reading: Reading, message: MessageTemplate, table: str, problem: str, advice: str
) -> Finding:
    key = f"{message.id} {table}"
    return error(reading.file_of(message), key, "parity", problem, advice)

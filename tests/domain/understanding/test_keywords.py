"""Keywords on demand, opting in, pausing, wrong numbers."""

import pytest

from smsint.domain.understanding import Reader

KEYWORDS = {
    "Crave.": "CRAVE",
    "CRAVING bad rn": "CRAVE",
    "antojo": "CRAVE",
    "mood": "MOOD",
    "ánimo": "MOOD",
    "i slipped": "SLIP",
    "recaída": "SLIP",
    "tip pls": "TIPS",
    "plan": "PLAN",
    "APPT?": "APPT",
    "cita": "APPT",
    "naloxon": "NALOXONE",
    "where can i get narcan": "NALOXONE",
    "call me": "CALL",
    "llámame": "CALL",
    "HELP!": "HELP",
    "ayuda": "HELP",
    "too many texts": "LESS",
    "menos": "LESS",
    "more": "MORE",
    "resume": "RESUME",
    "hekp": "HELP",
    "help help help": "HELP",
    "when's my appt?": "APPT",
    "any tips?": "TIPS",
    "what is my plan": "PLAN",
    "can somebody please call me": "CALL",
    "me pueden llamar por favor": "CALL",
    "tuve una recaída anoche": "SLIP",
    "i had a slip": "SLIP",
    "can i pause this for a few days": "PAUSE",
}
NOT_KEYWORDS = {
    "help me move saturday": "help with what",
    "in a good mood": "a sentence",
    "plan to go tomorrow": "a verb",
    "call my mom later": "somebody else",
    "more tea please": "not texts",
    "slipper": "a longer word",
    "crate": "a letter makes another word",
    "mode": "a letter makes another word",
    "call me later": "a call, but not now",
    "crave pizza": "hunger",
    "plan b": "another plan",
    "no cravings": "none",
    "cravings are less": "going",
    "slipped on the ice": "a fall",
    "good mood": "a report",
    "i have narcan": "has it",
    "narcan saved my friend": "a story",
    "don't call me": "the opposite",
    "thanks for your help": "a thanks",
    "antojo de tacos": "hunger, in Spanish",
}
PAUSES = {"PAUSE 3 days": 3, "pause 2 weeks": 14, "pausa un mes": 30, "pause": None}
WRONG = [
    "wrong number",
    "who dis",
    "who is this?",
    "this isnt maria",
    "he doesnt live here anymore",
    "i just got this number",
    "número equivocado",
    "¿quién habla?",
    "se equivocó de número",
]
RIGHT = ["who is my counselor", "i took the wrong bus", "something is wrong", "who am i"]


@pytest.mark.parametrize(("text", "keyword"), KEYWORDS.items())
def test_a_keyword_is_tolerant_of_how_it_is_written(
    reader: Reader, text: str, keyword: str
) -> None:
    assert reader.read(text).keyword == keyword


@pytest.mark.parametrize("text", NOT_KEYWORDS, ids=lambda t: f"{t} ({NOT_KEYWORDS[t]})")
def test_and_never_of_a_change_of_meaning(reader: Reader, text: str) -> None:
    assert reader.read(text).keyword is None


def test_help_is_also_a_fact_of_its_own(reader: Reader) -> None:
    assert reader.read("help").help
    assert reader.read("help").needs_staff


@pytest.mark.parametrize(("text", "days"), PAUSES.items())
def test_pause_says_for_how_long(reader: Reader, text: str, days: int | None) -> None:
    found = reader.read(text)
    assert (found.keyword, found.pause_days) == ("PAUSE", days)


def test_nobody_pauses_for_longer_than_a_year(reader: Reader) -> None:
    assert reader.read("pause 999999999 weeks").pause_days == 365


@pytest.mark.parametrize(
    "text",
    [
        "START",
        "unstop",
        "start again please",
        "empezar",
        "turn my texts back on",
        "vuelvan a mandarme mensajes",
    ],
)
def test_start_opts_in(reader: Reader, text: str) -> None:
    assert reader.read(text).opt_in


@pytest.mark.parametrize(
    "text", ["YES", "yes", "sí", "don't start", "stop", "don't start texting me again"]
)
def test_yes_never_does(reader: Reader, text: str) -> None:
    assert not reader.read(text).opt_in


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_number_is_noticed(reader: Reader, text: str) -> None:
    found = reader.read(text)
    assert found.wrong_number
    assert found.needs_staff


@pytest.mark.parametrize("text", RIGHT)
def test_other_wrongs_are_not(reader: Reader, text: str) -> None:
    assert not reader.read(text).wrong_number


@pytest.mark.parametrize("text", ["thanks!", "ok", "👍", "good morning", "gracias"])
def test_small_talk_needs_nobody(reader: Reader, text: str) -> None:
    assert not reader.read(text).needs_staff


@pytest.mark.parametrize("text", ["can i change the day of my visit", "", " ", "❓"])
def test_free_text_and_no_text_need_somebody(reader: Reader, text: str) -> None:
    assert reader.read(text).needs_staff

"""Leaving the texts: what is honoured, what is held for staff, what is about something else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsint.domain.understanding import Reader
from tests.exams.words.corpora import LANGUAGES, rows

HONOURED = {
    "no texts no calls no nothing": "a list of what to end",
    "please no send text": "by somebody who is learning English",
    "permanently stop": "how long, before the stop word",
    "im out of minutes because of yall please dont send no more": "'because of' gives no condition",
    "i told the lady at the desk to quit texting me": "told one of us",
    "hágame el favor y me retira de esos mensajes": "asked politely, in Spanish",
    "STOP": "Twilio's and the regulation's word",
    "Stop.": "with a full stop",
    "s t o p": "spaced out",
    "ＳＴＯＰ": "full-width letters",
    "st0p": "leet",
    "stoppp!!": "stretched",
    "stpo": "two letters swapped",
    "🛑": "a sign instead of a word",
    "opt-out": "the regulation's word with a hyphen",
    "REVOKE": "the regulation's word",
    "ALTO": "Spanish keyword",
    "no más": "Spanish, two words",
    "stop. thank you": "courtesy after it",
    "pls take me off this": "no stop word at all",
    "lose my number": "an idiom",
    "leave me alone": "hostile, about us",
    "I'm not your patient stop contacting me": "a 'not' that does not deny the stop",
    "please... stop... texting me": "breaks inside the sentence",
    "i texted stop twice already why am i still getting these": "reports that they asked before",
    "ya no me manden mensajes": "Spanish, plural",
    "deja de escribirme": "Spanish, familiar",
    "kiero darme de baja": "Spanish, spelled as it sounds",
}
HELD = {
    "what happens if i dont want these": "asks what it takes",
    "you said these texts would stop last month": "was told that they would end",
    "is this mandatory?": "asks whether they must be",
    "why yall keep texting me": "weary, without the helping verb",
    "sigan mandando y los denuncio": "a threat in the form of its opposite, in Spanish",
    "no thanks": "an answer to what? a person must see",
    "why do you keep texting me": "weary, but asks",
    "these texts are annoying": "a complaint, not a wish",
    "dont text me at work": "a limit, not an end",
    "los voy a bloquear": "a threat",
}
NOT_ABOUT_TEXTS = {
    "delete the address on file, new one is 14 Cutler Rd": "corrects an address",
    "tell the pharmacy to quit sending me the generic": "an order to others",
    "told them boys to leave me alone": "said to others",
    "what happens if i dont want the pills": "about medicine",
    "they said it would end by friday": "about something else",
    "who do i talk to about getting these refilled": "about medicine",
    "ya no vivo ahí, cambien mi dirección": "moved, in Spanish",
    "dile que no me moleste": "an order to others, in Spanish",
    "I want to stop using": "about the drug",
    "I quit my job": "about work",
    "cancel my appointment": "about a visit",
    "the pain won't end": "about pain",
    "should I stop taking the medicine": "staff must see, texts go on",
    "my ex won't stop texting me": "somebody else's texts",
    "told him to stop texting me": "reported",
    "please don't stop texting me": "the opposite",
    "por favor no dejen de escribirme": "the opposite, in Spanish",
    "bus stop on 5th": "a place",
    "stop texting my ex, I know": "their own texts",
    "this homework won't end": "about homework",
    'Liked "Reply STOP to end, HELP for help."': "a reaction quotes our words",
    "quiero dejar de usar": "about the drug, in Spanish",
    "para mañana": "'para' means 'for'",
    "YES": "never an opt-out",
}


@pytest.mark.parametrize("text", HONOURED, ids=lambda t: f"{t} ({HONOURED[t]})")
def test_any_reasonable_words_are_honoured(reader: Reader, text: str) -> None:
    assert reader.read(text).opt_out == "yes"


@pytest.mark.parametrize("text", HELD, ids=lambda t: f"{t} ({HELD[t]})")
def test_what_may_be_an_opt_out_waits_for_staff(reader: Reader, text: str) -> None:
    found = reader.read(text)
    assert found.opt_out == "ambiguous"
    assert found.needs_staff


@pytest.mark.parametrize("text", NOT_ABOUT_TEXTS, ids=lambda t: f"{t} ({NOT_ABOUT_TEXTS[t]})")
def test_talk_of_other_things_keeps_the_texts_coming(reader: Reader, text: str) -> None:
    assert reader.read(text).opt_out == "no"


def test_an_opt_out_says_why(reader: Reader) -> None:
    assert reader.read("take me off your list").evidence == ("off the list: take me off your list",)


PLEASANTRIES = st.sampled_from(
    ["thanks", "thank you", "please", "sorry", "god bless", "have a nice day", "gracias",
     "por favor", "bendiciones", "👍", "!!!", "...", "take care", "bye"]
)  # fmt: skip
OPT_OUTS = st.sampled_from(
    ["stop", "STOP", "unsubscribe", "stop texting me", "take me off your list", "no more texts",
     "alto", "ya no me manden mensajes", "dejen de escribirme", "lose my number",
     "who dis? stop", "too many texts, cancel", "the messages aren't helping so cancel them",
     "esto es acoso, paren"]
)  # fmt: skip


@given(
    opt_out=OPT_OUTS, tail=st.lists(PLEASANTRIES, max_size=4), joint=st.sampled_from([" ", ". "])
)
def test_no_pleasantry_turns_an_opt_out_off(
    reader: Reader, opt_out: str, tail: list[str], joint: str
) -> None:
    assert reader.read(joint.join([opt_out, *tail])).opt_out == "yes"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tail", [" thanks", ". have a nice day", " 👍", " gracias"])
def test_nor_any_opt_out_that_people_wrote(reader: Reader, language: str, tail: str) -> None:
    texts = [row.text for row in rows("opt_out", language)[::10]]
    honoured = [t for t in texts if reader.read(t, language=language).opt_out == "yes"]
    assert honoured
    off = [t for t in honoured if reader.read(t + tail, language=language).opt_out != "yes"]
    assert not off

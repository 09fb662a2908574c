"""Leaving the texts: what is honoured, what is held for staff, what is about something else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsint.domain.understanding import Reader
from smsint.domain.understanding import opt_out_frames as tables
from smsint.domain.understanding.opt_out_frames.announced import ANNOUNCED, HINTED
from smsint.domain.understanding.opt_out_frames.cease import CEASE
from smsint.domain.understanding.opt_out_frames.espanol import ESPANOL
from smsint.domain.understanding.opt_out_frames.held_en import HELD_EN
from smsint.domain.understanding.opt_out_frames.held_es import HELD_ES
from smsint.domain.understanding.opt_out_frames.other_words import IN_OTHER_WORDS, PERHAPS
from smsint.domain.understanding.opt_out_frames.refusal import REFUSAL
from smsint.domain.understanding.opt_out_frames.removal import REMOVAL
from smsint.domain.understanding.opt_out_frames.unwelcome import UNWELCOME
from tests.exams.words.corpora import LANGUAGES, rows

HONOURED = {
    "it wont let me unsubscribe": "has tried",
    "quit with all the tips": "what our texts hold",
    "quit draining my data": "what our texts use up",
    "erase everything you have on me": "all that we hold",
    "leave chat": "as one leaves a chat",
    "letters are ok, texts no": "another way to be reached, and this one not",
    "i choose not to be messaged": "a 'not' that belongs to the wish",
    "going forward no texts please": "from when on, before it",
    "no messages starting today": "from when on, behind it",
    "a partir de hoy ya no me escriban": "the same in Spanish",
    "fine, im sending STOP": "says what is typed",
    "my reply is cancel": "the same as an answer",
    "stop like your text says": "does as it was told",
    "ahí les va mi STOP como dicen": "the same in Spanish",
    "ok then stop": "a filler word behind or before the stop word",
    "not one more message, not a single text": "no stop word",
    "no more check ins please": "what our texts are called",
    "ya no quiero el check in": "the same in Spanish",
    "my treatment is over so these can end": "lets them end",
    "I'm stepping out of the daily texts": "goes out of them",
    "quiten esa cosa de mi celular": "a thing, in Spanish",
    "dude quit messaging me": "calls us so, and tells of nobody",
    "que alguien me borre de la lista": "asks anybody, in Spanish",
    "i share this phone with my sister please dont text me on it": "somebody after 'with' does nothing",
    "sus mensajes llegan de madrugada, quítenmelos": "the order and its object in one word",
    "call me but no texting please": "another way, not this one",
    "no texts only calls": "the same, the other way round",
    "mejor llamenme, nada de mensajes": "lo mismo en español",
    "borren mi número de su sistema": "out of the system is off the list",
    "I moved to a different clinic so no need to send me texts anymore": "somebody named before it",
    "Please stop sending me texts about my medicine": "what our texts are about",
    "I want to stay at the clinic but no messages": "one thing kept, the texts not",
    "absténganse de enviarme mensajes": "formal, in Spanish",
    "no me manden la misma encuesta": "what our texts hold, in Spanish",
    "I would appreciate it if you would discontinue these text messages": "a polite 'if' is none",
    "please stop the text messages my husband goes through my phone": "the reason, without a break",
    "calls are fine but no texts": "another way to be reached",
    "call me if you want but dont text me": "the condition is about the calls",
    "what do i gotta type to get off this": "asks for the word",
    "is there a way to not get these": "asks for an end in the form of its opposite",
    "nothing more to this number": "names no stop",
    "turn em off please": "short for them",
    "las llamadas sí, los mensajes no": "the same in Spanish",
    "qué palabra mando para salir": "asks for the word, in Spanish",
    "I told my husband these were from the dentist. please stop sending these": "told about them",
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
    "3 stop": "an answer and the stop word",
    "stop im driving": "the stop word and the reason, without a break",
    "the next message gets reported": "a threat with no condition",
    "moving out of state so cancel": "a reason that may be about the texts",
    "no es seguro que me escriban": "where texts are dangerous, in Spanish",
    "its every time you ask about my day. quit it": "a complaint, and an order that names nothing",
    "siempre la misma pregunta. ya no quiero": "the same in Spanish",
    "que este sea el último mensaje": "the last one, in Spanish",
    "cómo apago esto": "asks how, in Spanish",
    "if it's optional i'd rather not": "on a condition that is ours to tell",
    "im gonna report this if you text again": "a threat with its condition behind it",
    "don't text me about my doses anymore": "about one thing, or about all",
    "off": "one word that switches things off",
    "ya no quiero saber nada": "of whom? in Spanish",
    "stop asking me how i am": "an order that may be a joke",
    "i dont like these texts": "a complaint, and no wish",
    "no me llamen": "calls, and perhaps texts, in Spanish",
    "quiero salir de esto": "out of what? in Spanish",
    "this is the 4th time ive asked": "has asked before, for what it does not say",
    "get me out of this program": "treatment or texts",
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
    "when will the texts end": "asks when, and does not ask for it",
    "please dont forget about me": "asks to be kept",
    "my gym wont let me cancel": "another contract",
    "sorry i stopped answering, i was sick": "sorry to be silent",
    "how do i quit cigs, any tips": "about a habit, and 'tips' are asked for",
    "leave me alone demon, im sober": "said to a temptation",
    "Stop, I'm crying. Two years today!": "tears of joy",
    "take me off the noon list and put me on the morning one": "another list for this one",
    "please take my name off the sign in sheet": "a sheet at the clinic",
    "quit calling me and text instead": "texts are welcome",
    "does STOP end the whole program or just texts": "asks what the word does",
    "do you kick me out if i test dirty": "fears to be put out",
    "verizon cut my texts off again": "a phone company",
    "how come my check ins stopped": "misses them",
    "thought these were dumb, now i look forward to them": "changed their mind",
    "want the cravings to leave me alone": "not said to us",
    "sin los recordatorios se me olvida": "needs them, in Spanish",
    "el cobrador no deja de llamar": "another who calls, in Spanish",
    "se me borraron los mensajes": "lost them, in Spanish",
    "will you stop texting me if i miss a visit": "fears the end, and does not ask for it",
    "dejé de recibir los mensajes": "misses them; the accent goes when folded",
    "i cant answer these at work": "when they cannot answer",
    "i blocked you by mistake": "did not mean it",
    "your texts go to my spam how do i fix it": "wants them to arrive",
    "i do not consent to the urine test": "consent to something else",
    "no quiero saber nada de mi ex": "somebody else, in Spanish",
    "no tengo interés en nada": "low spirits: staff must see, texts go on, in Spanish",
    "no me manden la receta todavía": "what is sent is no text, in Spanish",
    "i dont need it": "what they do not need is not named",
    "texting me every morning helps": "how often, and no complaint",
    "why do i keep getting these sweats": "what they get is no text",
    "no longer use, 90 days": "recovery, in the words of leaving",
    "sorry i did not answer your text": "sorry to be silent",
    "an unwanted pregnancy": "unwanted, and no text",
    "please stop sending my script to the wrong store": "what is sent is no text",
    "Please stop mailing letters to my moms. text is fine": "letters, where a text is welcome",
    "stop sending the nurse to my house": "whom we send",
    "dont send me back to that doctor": "where they are sent",
    "no me manden tarea": "what is sent is no text, in Spanish",
    "no me mande con el doctor Perez": "where they are sent, in Spanish",
    "Don't text my husband's number, text mine": "reaches somebody else, and welcomes texts",
    "stop messaging me on facebook, use this": "another medium",
    "How do I unsubscribe from all these political texts? not yours lol": "another sender",
    "am i on the list for takehomes": "another list",
    "They kicked me off the softball list for my age": "another list, and told, not asked",
    "Take my mom off my emergency contact": "the patient's own list",
    "Stop & Shop pharmacy": "a shop",
    "my family cut me off": "what somebody else did",
    "quiero que me quiten el dolor": "Spanish 'quiten' of something else",
    "necesito que me den un papel para el trabajo": "Spanish 'den' without 'de baja'",
    "no quiero hacer cosas malas": "things are no texts, in Spanish",
    "I don't want to lose these messages": "a wish not to lose them",
    "dont lose my number": "asks to be kept",
    "no me vayan a quitar de los mensajes por favor": "asks to be kept, in Spanish",
    "no quiero darme de baja": "denies the wish, in Spanish",
    "i save your texts for bad days": "keeps them",
    "i dont need help but thanks for the texts": "needs something else, and thanks",
    "I almost told you to stop texting but then I thought better of it": "nearly did",
    "pensé en salirme de los mensajes pero mejor no": "nearly did, in Spanish",
    "I unsubscribed by accident": "did not mean it",
    "mi hija puso stop sin querer": "did not mean it, in Spanish",
    "used to want these gone, now I look for it in the morning": "did once",
    "These texts are corny but keep em coming": "a complaint made light of",
    "no me gustan tantos mensajes pero me ayudan": "the same in Spanish",
    "cancel that last msg i meant yes": "takes back their own text",
    "is there a charge for these texts?": "asks what they cost",
    "Well quit asking if I ate breakfast, you sound like Mamaw": "teases",
    "leave me alone lol yes i took it": "laughs",
    "stop, that's hilarious": "praises",
    "no interest in getting high": "no interest in something else",
    "can you drop me off at the clinic": "a ride",
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


@pytest.mark.parametrize(
    ("all_of", "parts"),
    [
        (tables.HONOURED, (CEASE, REMOVAL, REFUSAL, IN_OTHER_WORDS, ANNOUNCED, ESPANOL)),
        (tables.HELD, (HELD_EN, HELD_ES, UNWELCOME, PERHAPS, HINTED)),
    ],
)
def test_no_rule_hides_another_of_the_same_name(
    all_of: dict[str, str], parts: tuple[dict[str, str], ...]
) -> None:
    assert len(all_of) == sum(map(len, parts))


@pytest.mark.parametrize("text", HONOURED, ids=lambda t: f"{t} ({HONOURED[t]})")
def test_any_reasonable_words_are_honoured(reader: Reader, text: str) -> None:
    assert reader.read(text).opt_out == "yes"


@pytest.mark.parametrize("text", HELD, ids=lambda t: f"{t} ({HELD[t]})")
def test_what_may_be_an_opt_out_waits_for_staff(reader: Reader, text: str) -> None:
    found = reader.read(text)
    assert found.opt_out == "ambiguous"
    assert found.needs_staff


def test_one_turn_of_phrase_against_all_the_rest_is_read_by_a_person(reader: Reader) -> None:
    """What is tried and cancelled is mostly a medicine or a visit: nothing is held for it."""
    found = reader.read("tried it two weeks, not my style. can you cancel it")
    assert (found.opt_out, found.needs_staff) == ("no", True)


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

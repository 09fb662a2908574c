"""One row for each kind of rule: how people leave, warn and answer, and what stands next to it."""

import pytest

from smsint.domain.understanding import Answer, Asked, Reader

LEAVES = [
    ("switch these daily ones off", "a verb of switching off and our texts"),
    ("sign me out of the texting", "signing out"),
    ("stay off my line", "away from the phone"),
    ("no need to keep texting", "not needed"),
    ("I told you people last week no more", "asked before"),
    ("keep ur messages to yourself", "refused"),
    ("what do i text to stop this", "asks how"),
    ("bro stop texting me fr", "a vocative is nobody else"),
    ("please... stop... sending... these", "breaks inside"),
    ("ni un mensaje mas", "not one more"),
    ("no quiero ser parte de esto", "wants no part"),
    ("olvídense de mi número", "forget the number"),
    ("que escribo para parar", "asks how, in Spanish"),
    ("kiten mi numero", "spelled by ear"),
    ("please take my mom off your list", "for somebody else"),
    (
        "this is his sister please stop texting him",
        "for somebody else, by the one who has the phone",
    ),
    ("if u text me again im calling the cops", "a threat, with its if"),
    ("the reminders stress me out, so cancel them", "an order that names nothing after our texts"),
    ("my phone plan charges me for these so please end them", "the same, in one breath"),
    ("nobody wants these", "an aversion and a word that points"),
    ("your messages wake me up every day", "what our texts do to somebody"),
    ("can someone take me off of these", "somebody of us"),
    ("remove 555-0142 from your list", "a number written out"),
    ("I take back my permission for texting", "consent withdrawn in plain words"),
    ("don't contact me by text", "by text is no visit"),
    ("syop", "the key beside"),
    ("retiren mi número de la lista", "a Spanish verb of taking away"),
    ("les agradecería que no me escribieran", "a polite Spanish form"),
    ("ya no los quiero recibir", "the pronoun before the verb"),
    ("me tienen hasta el gorro con los mensajes", "weary, in Spanish"),
    ("les puse alto y siguen", "asked before, in Spanish"),
]
STAYS = [
    ("leave me alone is what i told my dealer", "said to somebody else"),
    ("my sister quit talkin to me", "somebody else stopped"),
    ("dont take me off the list", "asks to stay on"),
    ("stop calling, text me instead", "wants texts"),
    ("what happens if i text stop", "asks, does not ask for it"),
    ("dejen de mandarme a otra farmacia", "about a pharmacy"),
    ("no me llamen a la casa, por mensaje esta bien", "wants texts, in Spanish"),
    ("why did the texts stop", "misses them"),
    ("cut it out lol", "banter"),
    ("no more questions lol jk", "banter, with our own noun"),
    ("leave the program?", "a question about treatment"),
    ("get me off these meds", "about the medicine"),
    ("these side effects are annoying", "a word that points, at something else"),
    ("please make the pain stop", "about pain"),
    ("dont forget to text me", "wants texts"),
    ("i changed my mind start texting again", "wants them again"),
    ("if i say stop will you stop", "asks, does not ask for it"),
    ("that sucks", "about nothing of ours"),
    ("no me llamen, escríbanme", "wants texts, in Spanish, as an order"),
    ("no estoy interesada en la inyección", "about an injection"),
]
ACUTE = [
    ("staring at a bottle of pills", "means at hand"),
    ("been saving up my methadone", "a stockpile"),
    ("parked at the bridge", "a high place"),
    ("there's a note on the table", "a last word"),
    ("breaths are real slow", "a body"),
    ("my son says hes gonna kill himself", "somebody else, now"),
    ("lil man got a hold of my subs", "a child"),
    ("im hiding in the closet please send somebody", "violence, not named"),
    ("me tome el frasco completo", "means, in Spanish"),
    ("no le encuentro el pulso", "a body, in Spanish"),
]
HARMLESS = [
    ("took all my meds this morning as prescribed", "taken as it should be"),
    ("wearing blue lips for halloween", "a costume"),
    ("wont be here next week visiting my mom", "away for a while"),
    ("my son took his medicine for his cold", "a child's own medicine"),
    ("standing on the roof at job", "work on a roof"),
    ("got out of jail in 2012", "long past"),
    ("no puedo mas con este calor", "the heat"),
]
SCALE, CHOICE = Asked("scale"), Asked("choice", options=("morning", "afternoon", "evening"))
ANSWERS = [
    (SCALE, "5ish maybe 6", Answer("ambiguous"), "two numbers"),
    (SCALE, "9... scratch that 7", Answer("parsed", 7), "corrected"),
    (SCALE, "4/10 craving", Answer("parsed", 4), "rated"),
    (SCALE, "its 10 at night man", None, "a time"),
    (SCALE, "morning 2 night 8", Answer("ambiguous"), "two times of the day"),
    (CHOICE, "A no wait C", Answer("parsed", "evening"), "corrected"),
    (CHOICE, "not morning, afternoon", Answer("parsed", "afternoon"), "one denied"),
    (CHOICE, "last one", Answer("parsed", "evening"), "by its place"),
    (CHOICE, "eve", Answer("parsed", "evening"), "its beginning"),
    (CHOICE, "a and c", Answer("ambiguous"), "two options"),
    (Asked("scale", item="craving"), "craving 3 mood 8 took dose", Answer("parsed", 3), "its item"),
    (Asked("scale", item="mood"), "craving 3 mood 8 took dose", Answer("parsed", 8), "its item"),
    (
        Asked("yes_no", item="dose"),
        "craving 3 mood 8 took dose",
        Answer("parsed", "yes"),
        "its item",
    ),
]


@pytest.mark.parametrize(("text", "reason"), LEAVES)
def test_a_way_of_leaving_is_honoured_or_held(reader: Reader, text: str, reason: str) -> None:
    assert reader.read(text).opt_out != "no", reason


@pytest.mark.parametrize(("text", "reason"), STAYS)
def test_what_is_not_about_our_texts_is_no_opt_out(reader: Reader, text: str, reason: str) -> None:
    assert reader.read(text).opt_out == "no", reason


@pytest.mark.parametrize(("text", "reason"), ACUTE)
def test_a_sign_of_danger_needs_no_word_of_death(reader: Reader, text: str, reason: str) -> None:
    safety = reader.read(text).safety
    assert safety is not None, reason
    assert safety.level == "acute", reason


@pytest.mark.parametrize(("text", "reason"), HARMLESS)
def test_a_harmless_scene_is_no_alarm(reader: Reader, text: str, reason: str) -> None:
    assert reader.read(text).safety is None, reason


SCENES = [
    ("running in the garage the car is", "its parts in any order"),
    ("the car is running. im in the garage", "across a break"),
]


@pytest.mark.parametrize(("text", "reason"), SCENES)
def test_a_scene_may_be_told_in_any_order(reader: Reader, text: str, reason: str) -> None:
    safety = reader.read(text).safety
    assert safety is not None, reason
    assert safety.kind == "suicide", reason


@pytest.mark.parametrize(("asked", "text", "answer", "reason"), ANSWERS)
def test_an_answer_alone_is_read_for_its_item(
    reader: Reader, asked: Asked, text: str, answer: Answer | None, reason: str
) -> None:
    assert reader.answer(text, asked) == answer, reason

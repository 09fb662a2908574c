"""Whose phone is it? Each kind of saying so, beside what only looks like it."""

import pytest

from smsint.domain.understanding import Reader

SOMEBODY_ELSE = {
    "my brother died this was his phone": "the owner has died",
    "she dont stay here no more she moved out": "the owner has moved",
    "he lost this phone i found it on the bus": "the phone was found",
    "this her sister she in jail": "speaks for somebody who is away, without the verb",
    "that's my grandson you're looking for": "the one we want is another",
    "You have reached First Baptist Church office": "a place answers",
    "This is Tackett's Small Engine Repair": "a business by its name",
    "this is a shelter phone, about 30 people use it": "a phone of many",
    "I think you got a digit off": "the number is nearly right",
    "somebody gave you a fake number lol": "the number was made up",
    "I ain't him": "not that person, in dialect",
    "my names Bill not Will": "two names",
    "nobody at this house goes to one": "nobody's patient",
    "I have no appointment with you people": "nobody's patient",
    "Who is this for?": "asks whom we mean",
    "Quit sending me somebody elses medical stuff": "somebody else's matters",
    "Try 555-0128 for him": "names the right number",
    "el ya falleció, quítelo de su lista": "the owner has died, in Spanish",
    "mi hermano está preso, yo tengo su teléfono": "the owner is away, in Spanish",
    "esta es una taquería": "a place answers, in Spanish",
    "a quién busca": "asks whom we mean, in Spanish",
    "me llamo Esteban, no Efraín": "two names, in Spanish",
    "you are texting the front desk of a motel": "a desk, not a person",
    "i think u meant to send this to someone else": "meant for another, spelled out",
    "That fella moved off. This is my number now.": "the one before has moved",
    "i keep getting texts for some guy named Kyle": "texts for a stranger",
    "told you already you have the wrong number": "says it again",
    "who is it": "asks who we are",
    "u got the wrong #": "the number is wrong",
    "this isn't Maria": "not that person",
    "stop texting, this is not Tina's phone": "not that person's phone, by a name's owner form",
    "my name isn't Kevin": "another name",
    "never heard of Brandon": "no such person",
    "this is not Brazelton's phone": "a name that no list holds",
    "nobody named Fenwick lives here": "a name that no list holds, named",
    "Mr. Abernathy doesn't live here": "a title and a name",
    "he changed his number": "they have another number",
    "who texting me": "asks who we are, without a verb",
    "no one here by that name": "no such person here",
    "she no longer has this number": "they have another number",
    "you are texting a business": "a phone that is nobody's own",
    "this is my kid's phone": "a child's phone",
    "number changed owner": "a new owner",
    "i just got this number last week": "a new owner, with a time",
    "this message was not meant for me": "meant for somebody else",
    "tell me who this is": "asks who we are",
    "where'd you get my number": "asks where we have it from",
    "im not a patient of yours": "nobody's patient",
    "# equivocado": "a hash for the word number",
    "no me llamo Juan": "another name, in Spanish",
    "aquí no vive ninguna Rosa": "no such person, in Spanish",
    "este es el teléfono de mi hija": "somebody else's phone, in Spanish",
    "me acaban de dar este número": "a new owner, in Spanish",
    "con quién hablo": "asks who we are, in Spanish",
}
THE_PATIENT = {
    "who is this, is this nurse Kim or the computer": "knows us",
    "idk who u are but thanks for checking on me every day": "thanks for the texts",
    "who is this lady at the front desk": "asks about somebody else",
    "wrong person lol that was for my wife. yes I took it": "their own slip",
    "sorry wrong number I meant to push 3 for cravings": "their own slip with a key",
    "I'm not Mr. Harris, call me Steve": "another form of the name",
    "my name is Jon not John please fix": "the spelling of the name",
    "this is mikes mom phone but its me mike mine broke": "a borrowed phone, and a name",
    "my dad passed so i got his phone. i'm still the patient": "an inherited phone",
    "my brother died last year and i miss him": "grief, and no phone",
    "the driver called the wrong number": "somebody else's mistake",
    "la farmacia tiene mi número equivocado": "somebody else's mistake, in Spanish",
    "mandé el mensaje al número equivocado perdón": "their own slip, in Spanish",
    "no soy María Elena, soy María Elisa, corrijan mi expediente": "the spelling, in Spanish",
    "quién es mi consejera ahora": "asks about staff, in Spanish",
    "no soy perfecto": "a state, not a name, in Spanish",
    "this is my number now": "the patient's own new number, without a stranger",
    "new phone who dis lol jk its me Crystal": "a joke",
    "had to tell my old plug new phone who dis": "said to somebody else",
    "this is my sisters phone for now, mine got cut off": "a borrowed phone",
    "soy la esposa de Ramón, él pregunta a qué hora abren": "speaks for the patient, in Spanish",
    "have you texted the pharmacy": "a business, and not this phone",
    "i got a new number its 555-0119": "the patient's own new number",
    "cambié de número es 555-0177": "the same in Spanish",
    "this is Maria": "gives a name",
    "i am not ok": "a state, not a name",
    "i married the wrong person": "another wrong",
    "i texted the wrong person yesterday how embarrassing": "their own slip",
    "there is no hope here": "no person at all",
    "i've had this phone for 3 years and it finally died": "an old phone",
    "this is not for me the group is too loud": "about a group",
    "not going back to that clinic": "leaves treatment: staff must see, but it is the patient",
    "ya no soy la misma persona": "has changed",
    "sorry wrong number last time i meant 4": "corrects an answer",
    "me dieron el numero equivocado de la farmacia": "another number, in Spanish",
    "se equivocó la enfermera": "a nurse's mistake",
    "aquí no hay nadie que me ayude": "alone",
}


@pytest.mark.parametrize("text", SOMEBODY_ELSE, ids=lambda t: f"{t} ({SOMEBODY_ELSE[t]})")
def test_who_is_not_our_patient_is_noticed_and_shown_to_staff(reader: Reader, text: str) -> None:
    found = reader.read(text)
    assert found.wrong_number
    assert found.needs_staff


@pytest.mark.parametrize("text", THE_PATIENT, ids=lambda t: f"{t} ({THE_PATIENT[t]})")
def test_the_patient_is_not_taken_for_a_stranger(reader: Reader, text: str) -> None:
    assert not reader.read(text).wrong_number


def test_a_wrong_number_can_be_an_opt_out_too(reader: Reader) -> None:
    found = reader.read("stop texting this is not tinas phone")
    assert (found.opt_out, found.wrong_number) == ("yes", True)

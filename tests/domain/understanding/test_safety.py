"""Words of crisis: context may lower the level, and never drops what somebody says of themselves."""

import pytest

from smsint.domain.understanding import Reader

ACUTE = {
    "i want to die": "suicide",
    "im gonna kms": "suicide",
    "took a whole bottle of pills": "suicide",
    "tell my kids i love them": "suicide",
    "me quiero matar": "suicide",
    "i started cutting again": "self_harm",
    "my arms are all cut up i did it again": "self_harm",
    "me hice daño": "self_harm",
    "i think im od'ing": "overdose",
    "he took too many xanax and wont wake up": "overdose",
    "she isnt breathing": "not_breathing",
    "no respira": "not_breathing",
    "my chest hurts bad": "medical",
    "my boyfriend is choking me": "violence",
    "im going to kill him": "violence",
    "mi esposo me pegó": "violence",
    "my son swallowed my suboxone": "child",
    "mi hijo se tomó mis pastillas": "child",
}
CONCERN = {
    "i wish i was never born": "death_wish",
    "ya no quiero vivir": "death_wish",
    "if i use again i'll die": "fear",
    "i feel hopeless": "hopeless",
    "ya no puedo más": "hopeless",
    "dopesick af": "withdrawal",
    "someone stole my meds": "medicine",
    "walgreens says they dont carry it no more": "medicine",
    "se me acabó la medicina": "medicine",
    "just got out of jail": "released",
    "pregnant and still using": "pregnant",
    "im quitting the program": "leaving",
    "my uncle killed himself": "exposure",
}
LOWERED = {
    "i wanted to kill myself last year": "long past",
    "im not going to kill myself but i think about it": "denied",
    "my cousin overdosed last night": "somebody else, over",
    "not suicidal but i need to talk": "a denial with a but",
}
HARMLESS = {
    "this homework is killing me": "an idiom",
    "my phone died": "a machine",
    "killed it today": "did well",
    "watched suicide squad last night": "a film",
    "cut myself shaving": "an accident",
    "i overdosed on chocolate": "a harmless thing",
    "shoot me a text": "send",
    "got my vivitrol shot": "medicine",
    "my cousin gets out of jail next month": "somebody else's news",
    "me muero de hambre": "an idiom in Spanish",
    "mi mamá me va a matar si llego tarde": "hyperbole in Spanish",
    "im never giving up": "denied, and not a danger",
    "10 years ago i tried to kill myself and im so glad i failed": "long past, and over",
    "not suicidal just tired": "a plain denial",
    "blue lips from the popsicle": "colored by what was eaten",
}


@pytest.mark.parametrize(("text", "kind"), ACUTE.items())
def test_danger_now_is_acute(reader: Reader, text: str, kind: str) -> None:
    found = reader.read(text).safety
    assert found is not None
    assert (found.level, found.kind) == ("acute", kind)


@pytest.mark.parametrize(("text", "kind"), CONCERN.items())
def test_what_must_be_seen_today_is_a_concern(reader: Reader, text: str, kind: str) -> None:
    found = reader.read(text).safety
    assert found is not None
    assert (found.level, found.kind) == ("concern", kind)


@pytest.mark.parametrize("text", LOWERED, ids=lambda t: f"{t} ({LOWERED[t]})")
def test_context_lowers_and_does_not_drop(reader: Reader, text: str) -> None:
    found = reader.read(text)
    assert found.safety is not None
    assert found.safety.level == "concern"
    assert found.needs_staff


@pytest.mark.parametrize("text", HARMLESS, ids=lambda t: f"{t} ({HARMLESS[t]})")
def test_idioms_jokes_and_other_people_raise_no_alarm(reader: Reader, text: str) -> None:
    assert reader.read(text).safety is None


def test_a_denial_belongs_to_its_own_thought(reader: Reader) -> None:
    found = reader.read("no i didnt take it i want to die").safety
    assert found is not None
    assert found.level == "acute"


def test_spanish_he_is_not_english_he(reader: Reader) -> None:
    assert reader.read("he perdido toda esperanza", language="es").safety is not None


def test_the_evidence_names_rule_and_words(reader: Reader) -> None:
    found = reader.read("hey. i want to kill myself. bye").safety
    assert found is not None
    assert found.evidence == "suicide: kill myself"


def test_an_accident_at_home_does_not_hide_a_harm_that_goes_on(reader: Reader) -> None:
    found = reader.read("i keep hurting myself and i cant stop").safety
    assert found is not None
    assert found.level == "acute"

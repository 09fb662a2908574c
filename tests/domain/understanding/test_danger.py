"""Danger that nobody names: scenes of two signs, in words no rule was written for."""

import pytest

from smsint.domain.understanding import Reader
from smsint.domain.understanding.phrases import telling_words

ACUTE = [
    ("my cousin is slumped in the tub and shes gray", "overdose", "a body, watched"),
    ("i woke up on the couch and he didnt", "overdose", "two used, one woke"),
    ("took three xanax and everything is spinning", "overdose", "taken, and going out"),
    ("my uncle drank the kerosene thinking it was water", "medical", "poison by mistake"),
    ("got bit by a rattlesnake behind the barn", "medical", "venom"),
    ("hives everywhere and my tongue is swelling", "medical", "an allergy that closes the throat"),
    ("the razor is next to me in the tub", "suicide", "means in reach"),
    ("i left my wallet and shoes by the river", "suicide", "things left at the brink"),
    ("nobody has to worry about me after sunday", "suicide", "gone after a day that is named"),
    ("please dont let her blame herself for this", "suicide", "the blame lifted beforehand"),
    ("if i get a bed tonight ill put the razor down", "suicide", "a bargain with us"),
    ("rolling up to the clinic with my shotgun", "violence", "a weapon and a way"),
    ("that nurse better watch her back", "violence", "lying in wait"),
    ("my ex is on the porch with a crowbar", "violence", "a weapon at the door"),
    ("i can hear him throwing her around upstairs", "violence", "heard through a wall"),
    ("the toddler next door has welts from his belt", "child", "marks on a child"),
    ("her stepdad is hitting him with a cord", "child", "struck with a thing, and who is told of"),
    ("911 has me waiting and my buddys grey", "overdose", "a color, and why help is called"),
    ("shook her and nothing", "overdose", "cannot be woken"),
    ("heart is slowing down after that bag", "overdose", "a heart, and what was taken"),
    ("theres a noose out back and i keep walking by", "suicide", "drawn back to the means"),
    ("bringing gasoline to that office", "violence", "fire and a place"),
]
TYPED_BADLY = [
    "i cnat brethe i tookk too mch",
    "somebdy help he wont wke up",
    "he stabed me",
    "noding out cant stay awke",
]
CONCERN = [
    ("my strips were in the van when it got towed", "medicine", "lost by an accident"),
    ("medicaid says im inactive since june", "medicine", "refused by who pays"),
    ("down to my last film and the office is closed", "medicine", "short"),
    ("due in may and i been sneaking percs", "pregnant", "expecting and using, no such word"),
    ("you can give my slot to somebody else", "leaving", "gives the place away"),
    ("im finished with that counselor", "leaving", "leaves a person of care"),
    ("havent left my room in weeks", "hopeless", "shut away"),
    ("cant picture next year", "hopeless", "nothing ahead"),
    ("the world would keep spinning without me", "death_wish", "would not be missed"),
    ("if i got a bad batch i wouldnt mind", "death_wish", "would not run from it"),
    ("im next in line", "fear", "the next to die"),
    ("the jail kept my strips in my property bag", "medicine", "kept by those who searched"),
    ("insurance stop covering the shot", "medicine", "a payer is no somebody else"),
    ("humana rejected my bupe again", "medicine", "refused by a payer with a name"),
]
HARMLESS = [
    ("my boss said id be a dead man if im late lol ended things with him anyway", "a breakup"),
    ("had a dream i used last night, so relieved", "a dream"),
    ("saw my old plug and kept walking", "walked past it"),
    ("shot two coyotes off the back porch", "game"),
    ("nodded off during the sermon", "dozing"),
    ("laughed till i couldnt breathe", "out of breath for joy"),
    ("my truck is shot, need a ride thursday", "a machine worn out"),
    ("no thoughts of hurting myself, just need my appt", "a screening, answered"),
    ("how do i get off hold", "another way off"),
    ("cancelled the wrong insurance but its fixed", "short no more"),
]


@pytest.mark.parametrize(("text", "kind", "reason"), ACUTE)
def test_two_signs_of_danger_are_acute(reader: Reader, text: str, kind: str, reason: str) -> None:
    safety = reader.read(text).safety
    assert safety is not None, reason
    assert (safety.level, safety.kind) == ("acute", kind), reason


@pytest.mark.parametrize("text", TYPED_BADLY)
def test_who_types_badly_in_an_overdose_is_understood(reader: Reader, text: str) -> None:
    safety = reader.read(text).safety
    assert safety is not None
    assert safety.level == "acute"


@pytest.mark.parametrize("word", ["stubbed", "forming", "needed", "cooking"])
def test_a_word_like_a_word_of_danger_stays_itself(reader: Reader, word: str) -> None:
    assert reader.line(f"i {word}").text == f" . i {word} . "


@pytest.mark.parametrize(("text", "kind", "reason"), CONCERN)
def test_a_need_is_seen_in_any_words(reader: Reader, text: str, kind: str, reason: str) -> None:
    safety = reader.read(text).safety
    assert safety is not None, reason
    assert (safety.level, safety.kind) == ("concern", kind), reason


@pytest.mark.parametrize(("text", "reason"), HARMLESS)
def test_a_calm_scene_with_words_of_danger_is_no_alarm(
    reader: Reader, text: str, reason: str
) -> None:
    assert reader.read(text).safety is None, reason


def test_a_phrase_is_looked_for_by_its_rarest_word() -> None:
    assert telling_words(frozenset({"in my hand", "on the table", "gun"})) == {
        "hand",
        "table",
        "gun",
    }

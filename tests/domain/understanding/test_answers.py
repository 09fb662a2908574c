"""Answers to the open question; the long table is ``tests/exams/words/answers.tsv``."""

import pytest

from smsint.domain.understanding import Answer, Asked, Reader

SCALE, YES_NO = Asked("scale"), Asked("yes_no")
WHY = Asked("choice", options=("ride", "work", "child care", "other"))
MOOD = Asked("choice", options=("good", "ok", "bad"))
MISSED = Asked("choice", options=("lost it", "ran out", "forgot", "other"))
CASES = [
    (SCALE, "7/10", Answer("parsed", 7), "out of the scale's top"),
    (SCALE, "7.0", Answer("parsed", 7), "a whole number, written long"),
    (SCALE, "7.5", Answer("ambiguous"), "between two points of the scale, like 7 or 8"),
    (SCALE, "3/5", Answer("ambiguous"), "out of another scale"),
    (SCALE, "6 going on 7", Answer("ambiguous"), "another number right behind it"),
    (SCALE, "was a 9 this morning, 4 now", Answer("parsed", 4), "what is now counts"),
    (SCALE, "went from 9 to 6", Answer("parsed", 6), "where it went to is now"),
    (SCALE, "up to a 7 from a 4", Answer("parsed", 7), "told the other way round"),
    (SCALE, "0 to 10? 6", Answer("parsed", 6), "the question's own words come back"),
    (SCALE, "2 then 8", Answer("ambiguous"), "two times, two numbers"),
    (SCALE, "VII", Answer("parsed", 7), "a Roman number"),
    (SCALE, "98.6", None, "a temperature"),
    (Asked("scale", -5, 5), "minus 2", Answer("parsed", -2), "below zero, where the scale goes"),
    (Asked("scale", 0, 100), "eighty-five", Answer("parsed", 85), "a number of two words"),
    (SCALE, "none", Answer("parsed", 0), "nothing of what was asked for"),
    (Asked("scale", item="mood"), "none", Answer("ambiguous"), "no mood is no 0"),
    (SCALE, "🔟", Answer("parsed", 10), "an emoji digit"),
    (SCALE, "6 or 7", Answer("ambiguous"), "two readings: ask again"),
    (SCALE, "7 sorry meant 4", Answer("parsed", 4), "the correction wins"),
    (SCALE, "7. 4 sorry", Answer("parsed", 4), "the excuse may come last"),
    (SCALE, "craving 3 mood 7", Answer("ambiguous"), "two items, and none was named"),
    (SCALE, "11", Answer("invalid"), "off the scale"),
    (SCALE, "more than 5", Answer("ambiguous"), "a bound is no number"),
    (SCALE, "idk", Answer("ambiguous"), "they tried"),
    (SCALE, "10 minutes", None, "a time"),
    (SCALE, "goin 2 study", None, "a word"),
    (SCALE, "<3", None, "a heart"),
    (SCALE, "see you at 4", None, "an hour"),
    (SCALE, "so " * 40 + "i told him 5", None, "deep inside a story"),
    (YES_NO, "took it", Answer("parsed", "yes"), "a deed"),
    (YES_NO, "i did not", Answer("parsed", "no"), "not the yes of 'i did'"),
    (YES_NO, "not yet", Answer("parsed", "no"), "so far, no"),
    (YES_NO, "no but i will", Answer("parsed", "no"), "what will be is not yet"),
    (SCALE, "3 when im at work 8 when im home", Answer("ambiguous"), "one for each situation"),
    (SCALE, "un cuatrito", Answer("parsed", 4), "a small four, in Spanish"),
    (YES_NO, "took the am one not the pm one", Answer("ambiguous"), "one of two doses"),
    (YES_NO, "la de la mañana si la de la noche no", Answer("ambiguous"), "the same in Spanish"),
    (YES_NO, "yes but only half", Answer("ambiguous"), "a half is no yes"),
    (YES_NO, "first dose yes second no", Answer("ambiguous"), "both"),
    (YES_NO, "my mom said no", None, "what somebody else said"),
    (YES_NO, "missed my bus", None, "something else was missed"),
    (YES_NO, "Yes... I mean no", Answer("parsed", "no"), "corrected: the last word counts"),
    (YES_NO, "yes. no wait i didnt", Answer("parsed", "no"), "the turn comes right after"),
    (YES_NO, "meant yes not no", Answer("parsed", "yes"), "what is taken back does not count"),
    (YES_NO, "no problem", None, "courtesy"),
    (YES_NO, "I am on the bus", None, "'I am' begins another sentence"),
    (MOOD, "B)", Answer("parsed", "ok"), "a letter"),
    (MOOD, "3", Answer("parsed", "bad"), "a number"),
    (MOOD, "gooood", Answer("parsed", "good"), "stretched"),
    (MOOD, "not good", Answer("ambiguous"), "denied: which of the others?"),
    (MOOD, "7", Answer("invalid"), "no such option"),
    (MOOD, "Good morning!", None, "a greeting"),
    (MOOD, "God bless", None, "a blessing is no slip of good"),
    (MOOD, "was bad monday but good now", Answer("ambiguous"), "now stands behind both"),
    (MOOD, "was bad monday, now its good", Answer("parsed", "good"), "the last one is of now"),
    (WHY, "transportation", Answer("parsed", "ride"), "another word for it"),
    (WHY, "its always the ride, no car", Answer("parsed", "ride"), "car is only like care"),
    (WHY, "ride, the bus isnt running", Answer("parsed", "ride"), "the first clause answers"),
    (MOOD, "my dog died on the 2nd", None, "a day of the month"),
    (WHY, "used to be work but now its my kids", Answer("parsed", "child care"), "what is now"),
    (MOOD, "b, my mom is here", Answer("parsed", "ok"), "a letter, with words"),
    (MOOD, "the 2nd one, my roommate is loud", Answer("parsed", "ok"), "a place, with words"),
    (MISSED, "last one", Answer("parsed", "other"), "a place, and no slip of lost"),
    (MISSED, "on my way, 10 min out", None, "out alone names no option"),
    (WHY, "at first, i could not get there", None, "no place of an option"),
    (MOOD, "not a, b", Answer("parsed", "ok"), "a letter, corrected"),
    (Asked("choice", options=("Yes", "No", "Not sure")), "nope", Answer("parsed", "No"), "a no"),
    (
        Asked("choice", options=("very bad", "bad", "ok")),
        "very bad",
        Answer("parsed", "very bad"),
        "the longest",
    ),
    (
        Asked("choice", options=("0", "1", "2")),
        "2",
        Answer("parsed", "2"),
        "the option, not its place",
    ),
    (MOOD, "who is this", None, "no option at all"),
]


@pytest.mark.parametrize(
    ("asked", "text", "answer"),
    [case[:3] for case in CASES],
    ids=[f"{case[1][:20]} ({case[3]})" for case in CASES],
)
def test_an_answer_is_bound_to_its_question(
    reader: Reader, asked: Asked, text: str, answer: Answer | None
) -> None:
    assert reader.read(text, question=asked).answer == answer


def test_once_is_eleven_only_in_spanish(reader: Reader) -> None:
    assert reader.read("once", language="es", question=SCALE).answer == Answer("invalid")
    assert reader.read("once", language="en", question=SCALE).answer is None


def test_without_a_question_there_is_no_answer(reader: Reader) -> None:
    assert reader.read("7").answer is None

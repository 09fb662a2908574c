"""The synthetic cast, and how its members answer."""

from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from smsint.domain.phone import normalize
from smsint.domain.questions import Question
from smsint.simulation.behavior import HABITS, MIX, Habit, Heard, reply
from smsint.simulation.cast import Person, people

UNTIL = datetime(2027, 3, 1, 22, tzinfo=UTC)
SINCE = UNTIL - timedelta(weeks=8)
SCALE = Question(id="today", kind="scale")
YES_NO = Question(id="skill", kind="yes_no")
CHOICE = Question(id="ride", kind="choice", options=("bus", "car"))


def cast(count: int = 40, seed: int = 1) -> tuple[Person, ...]:
    return people(count, seed, since=SINCE, until=UNTIL)


def test_the_same_seed_makes_the_same_people_and_another_seed_makes_others() -> None:
    assert cast(seed=1) == cast(seed=1)
    assert cast(seed=1) != cast(seed=2)


def test_everybody_has_two_numbers_of_their_own_from_the_range_for_fiction() -> None:
    numbers = [number for p in cast(400) for number in (p.phone, p.next_phone)]
    assert len(set(numbers)) == 800
    for number in numbers:
        assert number[5:8] == "555"
        assert 100 <= int(number[8:]) <= 199
        assert normalize(number, "US") == number


def test_there_are_not_endless_numbers() -> None:
    with pytest.raises(ValueError, match="reserved"):
        cast(4000)


def test_a_cast_speaks_two_languages_lives_in_several_zones_and_has_every_habit() -> None:
    found = cast(40)
    assert {p.language for p in found} == {"en", "es"}
    assert len({p.time_zone for p in found}) >= 4
    assert {p.habit.name for p in found} == set(MIX) == set(HABITS)


def test_everybody_is_enrolled_in_time_for_what_they_are_going_to_do() -> None:
    for person in cast(200):
        assert SINCE <= person.enrolled_at <= UNTIL - person.habit.needs or (
            person.enrolled_at == SINCE
        )


def test_a_short_past_is_no_reason_to_fail() -> None:
    found = people(40, 1, since=UNTIL - timedelta(days=1), until=UNTIL)
    assert all(UNTIL - timedelta(days=1) <= person.enrolled_at <= UNTIL for person in found)


def answers(habit: Habit, day: float, question: Question | None = SCALE, n: int = 400) -> float:
    """The share of people with this habit who answer on that day of their programme."""
    heard = Heard("en", question, timedelta(days=day))
    return sum(reply(habit, 6.0, heard, Random(i)) is not None for i in range(n)) / n


def test_a_steady_person_answers_for_weeks_and_a_fading_one_less_and_less() -> None:
    assert answers(HABITS["steady"], 1) == pytest.approx(answers(HABITS["steady"], 40), abs=0.05)
    first, second, third = (answers(HABITS["fading"], day) for day in (1, 8, 22))
    assert first > 1.5 * second > 2 * third


def test_who_stops_suddenly_stops_altogether() -> None:
    habit = HABITS["sudden"]
    assert answers(habit, 8.9) > 0.8
    assert answers(habit, 9.0) == 0
    assert answers(habit, 9.0, question=None) == 0


def test_a_quiet_person_never_says_a_word() -> None:
    assert answers(HABITS["quiet"], 1) == answers(HABITS["quiet"], 1, question=None) == 0


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("question", [SCALE, YES_NO, CHOICE], ids=lambda q: q.kind)
def test_answers_are_words_that_people_text(question: Question, language: str) -> None:
    heard = Heard(language, question, timedelta(days=1))
    said = [reply(HABITS["steady"], 6.0, heard, Random(i)) for i in range(300)]
    bodies = {one.body for one in said if one}
    assert len(bodies) > 1
    assert all(body.strip() and len(body) < 30 for body in bodies)
    assert all(one.after >= timedelta(minutes=1) for one in said if one)
    if question is CHOICE:
        assert bodies == {"bus", "car"}


def test_the_worse_somebody_is_the_lower_the_number() -> None:
    heard = Heard("en", SCALE, timedelta(days=1))

    def mean(wellbeing: float) -> float:
        said = [reply(HABITS["steady"], wellbeing, heard, Random(i)) for i in range(300)]
        numbers = [int(one.body) for one in said if one and one.body.isdecimal()]
        assert all(0 <= number <= 10 for number in numbers)
        return sum(numbers) / len(numbers)

    assert mean(3.0) + 3 < mean(8.0)

"""Synthetic patients who live through a whole programme, by the pure functions that send it."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from smsint.domain.calendar import is_open
from smsint.domain.choosing import QUIET_FOR, Choice, choose, gist
from smsint.domain.content import Library, named, resolve
from smsint.domain.kinds import KINDS, MessageKind
from smsint.domain.messages import Language, MessageTemplate, Wording
from smsint.domain.planning import Slot, Timetable, calendar
from smsint.domain.protocol import Frequency, Protocol, Window
from smsint.domain.rendering import VARIABLES, fault_in, render
from smsint.domain.segments import measure
from smsint.library.rules_questions import answers

WEEKS = 12
_NAMES = (None, "Ana", "Ben", "María Ángeles", "Maximiliana Guadalupe", "Zoë", "李小龙", "{{ x }}")
_ZONES = (
    *("America/New_York", "America/Chicago", "America/Phoenix", "America/Los_Angeles"),
    *("Pacific/Honolulu", "America/Puerto_Rico", "America/Anchorage"),
)
_WINDOWS = (Window(), Window(start=time(17), end=time(20)), Window(start=time(6), end=time(22)))
_OWN_WORDS = ("call Luis and walk around the block", "mis hijos y mi mamá", "ver crecer a mi niña")
_PROGRAM: Mapping[str, str | None] = {
    "program_name": "Next Steps",
    "program_phone": "+1 202-555-0100",
    "pause_until": "4 May",
}


@dataclass(frozen=True, slots=True)
class Patient:
    """Somebody who never lived, but could."""

    language: Language
    wording: Wording
    name: str | None
    timetable: Timetable
    dice: random.Random
    always: str
    """How this person answers: the lowest, the highest, or anything."""


@dataclass(slots=True)
class Life:
    """What one patient got, and what was wrong with it."""

    texts: int = 0
    faults: list[str] = field(default_factory=list)
    heard: dict[tuple[str, int], datetime] = field(default_factory=dict)
    said: dict[tuple[str, str], datetime] = field(default_factory=dict)
    positions: dict[str, int] = field(default_factory=dict)
    days: dict[date, list[datetime]] = field(default_factory=dict)


def cohort(
    protocol: Protocol, frequency: Frequency, language: Language, size: int
) -> Iterator[Patient]:
    """So many patients who differ in all that a text or its time depends on."""
    for number in range(size):
        dice = random.Random(
            f"{protocol.id} {frequency} {language} {number}"
        )  # a study, not a secret
        yield Patient(
            language=language,
            wording=dice.choice(("discreet", "discreet", "open")),
            name=dice.choice(_NAMES),
            timetable=Timetable(
                start_on=date(2027, 1, 4) + timedelta(days=dice.randrange(365)),
                zone=dice.choice(_ZONES),
                window=dice.choice(_WINDOWS),
                days=frozenset(),
                frequency=frequency,
                arm=dice.choice(protocol.arms).id,
            ),
            dice=dice,
            always=dice.choice(("lowest", "highest", "anything")),
        )


def live(library: Library, protocol: Protocol, patient: Patient, weeks: int = WEEKS) -> Life:
    """The programme of one patient, each text looked at as a carrier and a reader would."""
    life = Life()
    start_on = patient.timetable.start_on
    for slot in calendar(protocol, patient.timetable, start_on, weeks * 7):
        if slot.due_at is not None:
            _hear(library, patient, life, slot, slot.due_at)
    return life


def _hear(library: Library, patient: Patient, life: Life, slot: Slot, due_at: datetime) -> None:
    track = slot.track
    choice = _choose(library, patient, life, resolve(library, track), due_at, slot)
    _keep_time(patient, life, slot, due_at)
    if choice is None:
        life.faults.append(f"{track.id} has nothing to say")
        return
    life.positions[track.id] = life.positions.get(track.id, 0) + 1
    question = library.questions.get(choice.template.question or "")
    if question is None or question.kind == "text":
        return
    possible = answers(question)
    of = {"lowest": possible[0], "highest": possible[-1]}
    answer = of.get(patient.always, patient.dice.choice(possible))
    reply = next((one for one in question.replies if one.fits(answer)), None)
    if reply is None:
        life.faults.append(f"{question.id} does not answer {answer}")
        return
    later = due_at + timedelta(minutes=patient.dice.randrange(1, 60))
    _choose(library, patient, life, named(library, (reply.message,)), later)


def _choose(
    library: Library,
    patient: Patient,
    life: Life,
    templates: tuple[MessageTemplate, ...],
    at: datetime,
    slot: Slot | None = None,
) -> Choice | None:
    values = {**_PROGRAM, **library.hotline_values, **_known(patient)}
    choice = choose(
        templates,
        language=patient.language,
        wording=patient.wording,
        values=values,
        heard=life.heard,
        now=at,
        in_order=bool(slot and slot.track.in_order),
        position=life.positions.get(slot.track.id, 0) if slot else 0,
    )
    if choice is not None:
        _read(life, choice, render(choice.source, values), at)
    return choice


def _known(patient: Patient) -> dict[str, str | None]:
    """What happens to be known of this person on this day."""
    dice = patient.dice
    known: dict[str, str | None] = {
        name: dice.choice((None, "7"))
        for name, variable in VARIABLES.items()
        if variable.optional and not variable.free and name not in _PROGRAM
    }
    words = {name: dice.choice((None, *_OWN_WORDS)) for name in ("plan", "reason", "goal")}
    day = {"next_appointment": "miércoles 10 de septiembre, 10:30 a.m."}
    return {**known, **words, **(day if dice.random() < 0.5 else {}), "first_name": patient.name}


def _read(life: Life, choice: Choice, text: str, at: datetime) -> None:
    """What a carrier and a reader would find wrong."""
    key = choice.template.id
    life.texts += 1
    if fault := fault_in(text):
        life.faults.append(f"{key}: {fault}")
    if measure(text).segments > 2:
        life.faults.append(f"{key}: {measure(text).segments} segments")
    same = (key, gist(choice.source))
    if same in life.said and at - life.said[same] < QUIET_FOR:
        life.faults.append(f"{key}: said again after {(at - life.said[same]).days} days")
    life.said[same] = life.heard[key, choice.variant] = at


def _keep_time(patient: Patient, life: Life, slot: Slot, due_at: datetime) -> None:
    """Inside the patient's hours, three a day, an hour apart."""
    table = patient.timetable
    if not is_open(due_at, table.window, table.zone):
        life.faults.append(f"{slot.track.id}: outside the window")
    if slot.track.kind is not MessageKind.STAFF and KINDS[slot.track.kind].automated:
        others = life.days.setdefault(slot.occurrence.on, [])
        if len(others) >= 3:
            life.faults.append(f"{slot.track.id}: the fourth of its day")
        if any(abs(due_at - other) < timedelta(minutes=60) for other in others):
            life.faults.append(f"{slot.track.id}: less than an hour from another")
        others.append(due_at)

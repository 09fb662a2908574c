"""Arms are allotted once, in order, from a list nobody can read ahead, and the audit sees any change."""

import re
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import delete, select, update

from smsint.db.tables import (
    METADATA,
    Allocation,
    AuditEvent,
    Enrollment,
    RandomizationList,
    RandomizationStratum,
    table,
)
from smsint.domain.enrollment import EnrollmentRequest
from smsint.domain.protocol import Arm
from smsint.domain.randomization import Scheme, allotted_arm
from smsint.domain.trial import Randomization
from smsint.services import roster
from smsint.services.arm_audit import ListAudit, audit_lists
from smsint.services.arms import reveal_seed
from smsint.services.enrollment import enroll
from smsint.services.faults import Conflict, Invalid
from smsint.services.runtime import Runtime
from smsint.services.transact import transact
from tests.builders import ANA, BEN, CLEO, TRIAL, Clinic, a_request
from tests.support.rows import one_row, rows_of
from tests.support.spine import phone

ALLOCATION, ENROLLMENT = table(Allocation), table(Enrollment)
LIST, STRATUM = table(RandomizationList), table(RandomizationStratum)
IDENTITIES: tuple[roster.Identity, ...] = ("none", "full")
BY_SITE_AND_SEX = Randomization(
    strata=("site", "sex"), fields={"sex": ("f", "m")}, block_sizes=(4,), blinded=True
)


def with_trial(clinic: Clinic, **changes: Any) -> Runtime:
    """The clinic runs this trial now, instead of the one of the builders."""
    library = clinic.runtime.library
    trial = type(TRIAL).model_validate({**TRIAL.model_dump(), **changes})
    clinic.runtime = replace(
        clinic.runtime, library=replace(library, protocols={**library.protocols, "trial": trial})
    )
    return clinic.runtime


def enroll_many(clinic: Clinic, people: int, first: int = 0, **changes: Any) -> list[str]:
    """Enrolls strangers into the trial, one transaction each; returns their arms."""
    runtime, now, arms = clinic.runtime, clinic.clock(), []
    for n in range(first, first + people):
        person = {**BEN, "external_id": f"MRN-{n}", "phone": phone(n)}
        wanted = a_request(person, now, protocol="trial", **changes)
        request = EnrollmentRequest.model_validate(wanted)
        made = transact(
            runtime,
            lambda session, request=request: enroll(  # type: ignore[misc]  # bound in the loop
                session, runtime, request, clinic.actor(), now=now
            ),
        )
        with runtime.database.read() as session:
            arms.append(
                str(session.scalar(select(ENROLLMENT.c.arm).where(ENROLLMENT.c.id == made.id)))
            )
    return arms


def audit(runtime: Runtime) -> list[ListAudit]:
    with runtime.database.read() as session:
        return audit_lists(session, runtime, None)


def positions(runtime: Runtime) -> list[int]:
    return sorted(row.position for row in rows_of(runtime, Allocation))


def problems(runtime: Runtime) -> list[str]:
    return [
        problem
        for one in audit(runtime)
        for problem in (*one.problems, *(p for stratum in one.strata for p in stratum.problems))
    ]


def test_arms_come_in_the_order_of_the_list_and_in_balance(
    runtime: Runtime, clinic: Clinic
) -> None:
    arms = enroll_many(clinic, 24)
    kept = one_row(runtime, RandomizationList)
    scheme = Scheme.from_json(kept.scheme)
    seed = runtime.vault.open("randomization_list.seed", kept.seed)
    assert arms == [allotted_arm(scheme, seed, "", n) for n in range(24)]
    assert abs(Counter(arms)["texts"] - 18) <= 3
    assert positions(runtime) == list(range(24))
    assert {row.arm_source for row in rows_of(runtime, Enrollment)} == {"list"}
    assert problems(runtime) == []


def test_each_stratum_has_its_own_list(clinic: Clinic) -> None:
    runtime = with_trial(clinic, randomization=BY_SITE_AND_SEX)
    enroll_many(clinic, 8, strata={"sex": "f"})
    enroll_many(clinic, 4, first=8, strata={"sex": "m"})
    [found] = audit(runtime)
    site = one_row(runtime, RandomizationStratum, stratum=found.strata[0].stratum).stratum
    assert re.fullmatch(r"sex=f\|site=\w+", site)
    assert [(s.allocated, sorted(s.balance.values())) for s in found.strata] == [
        (8, [2, 6]),
        (4, [1, 3]),
    ]
    assert set(found.strata[0].balance) == {"A", "B"}, "a blinded study is audited by letters"
    assert found.ok


@pytest.mark.parametrize("today", ["open", "gone"])
def test_an_edit_of_the_library_does_not_unblind_the_audit(clinic: Clinic, today: str) -> None:
    """Nor does one that takes the protocol away: what counts is what people were enrolled by."""
    veiled = with_trial(clinic, randomization=Randomization(blinded=True)).library
    clinic.runtime = replace(clinic.runtime, library=replace(veiled, hash="b" * 64))
    enroll_many(clinic, 8)
    edited = with_trial(clinic, randomization=Randomization(blinded=False))
    if today == "gone":
        edited = replace(edited, library=replace(edited.library, protocols={}))
    edited = replace(edited, library=replace(edited.library, hash="c" * 64))
    edited.library.versions["b" * 64] = veiled
    [found] = audit(edited)
    assert set(found.strata[0].balance) == {"A", "B"}


@pytest.mark.parametrize(
    ("strata", "field"),
    [
        pytest.param({}, "/strata/sex", id="the declared field is missing"),
        pytest.param({"sex": "x"}, "/strata/sex", id="no such value"),
        pytest.param({"sex": "f", "age": "30"}, "/strata/age", id="nobody declared it"),
    ],
)
def test_a_request_says_every_declared_field(
    clinic: Clinic, strata: dict[str, str], field: str
) -> None:
    runtime = with_trial(clinic, randomization=BY_SITE_AND_SEX)
    with pytest.raises(Invalid) as refused:
        clinic.enroll(BEN, protocol="trial", strata=strata)
    assert field in [fault.pointer for fault in refused.value.errors]
    assert rows_of(runtime, Allocation) == []


def test_an_arm_that_the_study_gives_takes_no_place(runtime: Runtime, clinic: Clinic) -> None:
    clinic.enroll(BEN, protocol="trial", arm="usual")
    row = one_row(runtime, Enrollment)
    assert (row.arm, row.arm_source, row.arm_probability) == ("usual", "given", 1.0)
    assert rows_of(runtime, Allocation) == []
    enroll_many(clinic, 4)
    assert positions(runtime) == [0, 1, 2, 3]
    assert audit(runtime)[0].given == 1
    assert problems(runtime) == []


def test_a_protocol_with_one_arm_has_no_list(runtime: Runtime, clinic: Clinic) -> None:
    clinic.enroll(ANA)
    assert one_row(runtime, Enrollment).arm_source == "only"
    assert rows_of(runtime, RandomizationList) == []


def test_a_refused_enrollment_frees_its_place(runtime: Runtime, clinic: Clinic) -> None:
    enroll_many(clinic, 1)

    def fails_late(session: Any) -> None:
        request = EnrollmentRequest.model_validate(clinic.request(CLEO, protocol="trial"))
        enroll(session, runtime, request, clinic.actor(), now=clinic.clock())
        raise Conflict("busy", "after the arm was allotted")

    with pytest.raises(Conflict):
        transact(runtime, fails_late)
    enroll_many(clinic, 1, first=1)
    assert positions(runtime) == [0, 1]
    assert problems(runtime) == []


def test_a_crowd_at_the_door_takes_every_place_once(runtime: Runtime, clinic: Clinic) -> None:
    """Eight at a time. Without the counter's row lock two of them get one place."""
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda n: enroll_many(clinic, 4, first=4 * n), range(8)))
    assert positions(runtime) == list(range(32))
    assert one_row(runtime, RandomizationStratum).next_position == 32
    assert len(rows_of(runtime, RandomizationList)) == 1
    assert [p for p in problems(runtime) if "order" not in p] == []


def test_changed_weights_begin_a_new_list(runtime: Runtime, clinic: Clinic) -> None:
    enroll_many(clinic, 4)
    changed = with_trial(clinic, arms=(Arm(id="usual"), Arm(id="texts")))
    enroll_many(clinic, 4, first=4)
    found = audit(changed)
    assert [one.in_use for one in found] == [False, True]
    assert len({one.seed_hash for one in found}) == 2
    assert all(one.ok for one in found)


def test_nothing_that_is_kept_in_clear_tells_the_next_arm(runtime: Runtime, clinic: Clinic) -> None:
    """Neither the seed nor anything derived from it but its hash stands in any column."""
    enroll_many(clinic, 3)
    seed = runtime.vault.open("randomization_list.seed", one_row(runtime, RandomizationList).seed)
    with runtime.database.read() as session:
        for one in METADATA.sorted_tables:
            for row in session.execute(select(one)):
                assert seed not in str(row)
                assert bytes.fromhex(seed) not in b"".join(v for v in row if isinstance(v, bytes))


def test_revealing_the_seed_is_kept_in_the_audit_log(runtime: Runtime, clinic: Clinic) -> None:
    enroll_many(clinic, 1)
    with runtime.database.write() as session:
        [(row, seed)] = reveal_seed(
            session, runtime, "trial", "cli", reason="closed", now=clinic.clock()
        )
    assert (
        allotted_arm(Scheme.from_json(row.scheme), seed, "", 0)
        == rows_of(runtime, Allocation)[0].arm
    )
    actions = [event.action for event in rows_of(runtime, AuditEvent)]
    assert "randomization.locked" in actions
    assert "randomization.revealed" in actions


TAMPERING = {
    "another arm in the list's row": (
        update(ALLOCATION).where(ALLOCATION.c.position == 2).values(arm="elsewhere"),
        "place 2 has another arm than the list",
    ),
    "another arm in the enrollment": (
        update(ENROLLMENT).values(arm="elsewhere"),
        "says another arm",
    ),
    "an allocation that was removed": (
        delete(ALLOCATION).where(ALLOCATION.c.position == 1),
        "places are missing",
    ),
    "a counter that was turned back": (update(STRATUM).values(next_position=1), "stands at 1"),
    "another seed hash": (update(LIST).values(seed_hash="0"), "the seed is not the one"),
    "another scheme": (
        update(LIST).values(scheme={"arms": [["usual", 1]], "strata": [], "block_sizes": [4]}),
        "the scheme is not the one",
    ),
}


@pytest.mark.parametrize("how", TAMPERING)
def test_the_audit_finds(how: str, runtime: Runtime, clinic: Clinic) -> None:
    enroll_many(clinic, 5)
    assert problems(runtime) == []
    statement, problem = TAMPERING[how]
    with runtime.database.write() as session:
        session.execute(statement)
    assert any(problem in found for found in problems(runtime)), problems(runtime)


def test_places_used_out_of_order_are_found(runtime: Runtime, clinic: Clinic) -> None:
    enroll_many(clinic, 2)
    clinic.clock.advance(hours=1)
    enroll_many(clinic, 1, first=2)
    with runtime.database.write() as session:
        late = update(ALLOCATION).where(ALLOCATION.c.position == 0)
        session.execute(late.values(at=clinic.clock.advance(hours=1)))
    assert any("order of time" in found for found in problems(runtime))


@pytest.mark.parametrize("blinded", [True, False])
def test_researchers_of_a_blinded_study_see_letters(clinic: Clinic, blinded: bool) -> None:
    runtime = with_trial(clinic, randomization=Randomization(blinded=blinded))
    ben = clinic.enroll(BEN, protocol="trial")
    row = one_row(runtime, Enrollment)
    with runtime.database.read() as session:
        seen = {
            identity: roster.one(
                session, runtime, ben, clinic.actor(), identity, now=clinic.clock()
            ).arm
            for identity in IDENTITIES
        }
    assert seen["full"] == row.arm, "who treats somebody may know"
    assert seen["none"] == (row.arm_code if blinded else row.arm)
    kept = [e.detail for e in rows_of(runtime, AuditEvent) if e.action == "enrollment.created"]
    assert kept == [{"arm": row.arm_code if blinded else row.arm}]

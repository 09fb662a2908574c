"""What staff decide about a number that may be somebody else's."""

from enum import StrEnum

from fastapi import Response
from sqlmodel import Session

from smsint.domain.shapes import Shape
from smsint.services import roster, wrong_numbers
from smsint.services.idempotency import StoredAnswer
from smsint.services.roster import EnrollmentView
from smsint.web.auth import Holding
from smsint.web.once import Once, answer
from smsint.web.route import WRITE, EnrollmentId, api_router

router = api_router("enrollments")


class Whose(StrEnum):
    """Whose number it is."""

    SOMEBODY_ELSES = "somebody_elses"
    THE_PATIENTS = "the_patients"


class NumberChecked(Shape):
    """What a call or a visit brought to light."""

    number_is: Whose


@router.post(
    "/enrollments/{id}/number-checked",
    operation_id="number_checked",
    response_model=EnrollmentView,
    responses=WRITE,
)
def number_checked(id: EnrollmentId, body: NumberChecked, caller: Holding, once: Once) -> Response:
    """``somebody_elses`` closes the number in the patient's history and opens a task to find the
    patient's own; ``the_patients`` lets texts go again."""
    wrong = body.number_is is Whose.SOMEBODY_ELSES
    decide = wrong_numbers.confirm_wrong if wrong else wrong_numbers.confirm_own

    def work(session: Session) -> StoredAnswer:
        decide(session, caller.runtime, id, caller.actor, now=caller.now)
        view = roster.one(
            session, caller.runtime, id, caller.actor, caller.identity, now=caller.now
        )
        return answer(view)

    return once(caller, work)

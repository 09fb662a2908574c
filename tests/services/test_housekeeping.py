"""What the passing of time changes by itself."""

from datetime import timedelta

from smsint.db.tables import Enrollment, Question
from smsint.domain.states import EnrollmentStatus, QuestionStatus
from smsint.services.housekeeping import keep_house
from tests.builders import BEN, Clinic
from tests.support.rows import one_row
from tests.support.spine import Spine

BENS = "+12125550102"


def test_a_question_closes_when_its_time_is_over_and_not_before(
    spine: Spine, clinic: Clinic
) -> None:
    clinic.enroll(BEN)
    spine.run(until=spine.clock() + timedelta(hours=7), step=timedelta(hours=1))
    question = one_row(spine.runtime, Question)
    keep_house(spine.runtime, now=question.expires_at - timedelta(seconds=1))
    assert one_row(spine.runtime, Question).status is QuestionStatus.OPEN
    keep_house(spine.runtime, now=question.expires_at)
    assert one_row(spine.runtime, Question).status is QuestionStatus.EXPIRED


def test_a_pause_ends_on_its_day(spine: Spine, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    spine.says(BENS, "pause 2 days")
    until = one_row(spine.runtime, Enrollment).paused_until
    keep_house(spine.runtime, now=until - timedelta(seconds=1))
    assert one_row(spine.runtime, Enrollment).status is EnrollmentStatus.PAUSED
    keep_house(spine.runtime, now=until)
    assert one_row(spine.runtime, Enrollment).status is EnrollmentStatus.ACTIVE

"""A text of the programme may come back later, once, and by itself."""

from dataclasses import replace
from datetime import timedelta

import pytest

from smsint.domain.content import Library
from smsint.domain.kinds import MessageKind
from smsint.domain.messages import MessageTemplate
from tests.builders import BEN, Clinic, small_library
from tests.support.spine import OUTBOX, Spine


@pytest.fixture(scope="session")
def library() -> Library:
    """The small library; its weekly kind word comes back after a day."""
    small = small_library()
    kind = small.messages["week.kind"]
    later = MessageTemplate(
        id="week.later",
        kind=MessageKind.NUDGE,
        text={
            "en": ("Still proud of you, {{ first_name }}.", "Still proud."),
            "es": ("Felicidades, {{ first_name }}.", "Felicidades."),
        },
    )
    own = {
        "week.kind": kind.model_copy(
            update={"follow_up": "week.later", "follow_up_after": timedelta(hours=24)}
        ),
        "week.later": later,
    }
    return replace(small, messages={**small.messages, **own})


def test_a_scheduled_text_comes_back_once(spine: Spine, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    spine.run(until=spine.clock() + timedelta(days=12), step=timedelta(hours=1))

    first = spine.rows(OUTBOX.c.template_id == "week.kind")[0]
    (back,) = spine.rows(OUTBOX.c.template_id == "week.later")
    assert back.planned_at - first.planned_at == timedelta(hours=24)
    assert back.state == "sent"
    assert back.decision_point_id is None
    assert "Still proud of you, Ben." in [sent.sms.body for sent in spine.gateway.sent]

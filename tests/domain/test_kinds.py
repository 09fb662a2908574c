"""How long a text still makes sense, and whether it may come at night: as it is promised outside."""

from datetime import timedelta

import pytest

from smsint.domain.kinds import KINDS, MessageKind

_K, MINUTE, HOUR = MessageKind, timedelta(minutes=1), timedelta(hours=1)


@pytest.mark.parametrize(
    ("kind", "expires_after", "any_hour"),
    [
        (_K.OPT_OUT_CONFIRMATION, 5 * MINUTE, True),
        (_K.SAFETY, 10 * MINUTE, True),
        (_K.HELP, 10 * MINUTE, True),
        (_K.OPT_IN_CONFIRMATION, 10 * MINUTE, True),
        (_K.REPLY, 10 * MINUTE, True),
        (_K.REPROMPT, 10 * MINUTE, True),
        (_K.PAGE, 15 * MINUTE, True),
        (_K.CHECK_IN, 2 * HOUR, False),
        (_K.TIP, 12 * HOUR, False),
        (_K.NUDGE, 12 * HOUR, False),
        (_K.APPOINTMENT, 23 * HOUR, False),
        (_K.REINFORCEMENT, 24 * HOUR, False),
        (_K.WELCOME, 24 * HOUR, False),
        (_K.STAFF, 24 * HOUR, False),
    ],
)
def test_each_kind_has_its_time(
    kind: MessageKind, expires_after: timedelta, any_hour: bool
) -> None:
    policy = KINDS[kind]
    assert (policy.expires_after, policy.any_hour) == (expires_after, any_hour)


def test_every_kind_has_a_policy_and_only_a_tip_is_worthless_the_next_day() -> None:
    assert KINDS.keys() == set(MessageKind)
    assert [kind for kind, policy in KINDS.items() if policy.same_local_day] == [_K.TIP]

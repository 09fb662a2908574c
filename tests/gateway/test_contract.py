"""What every gateway promises to the services, whichever provider stands behind it."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from smsint.clock import utc_now
from smsint.gateway.base import (
    Accepted,
    GatewayUnavailable,
    OutgoingSms,
    Refused,
    SendResult,
    Unclear,
)
from tests.gateway.conftest import STATUSES, TOKEN, Provider, send_all, sms
from tests.support.receiver import eventually

BEN, DEE = "+12025550123", "+12025550124"
AN_HOUR = timedelta(hours=1)


def send(provider: Provider, *texts: OutgoingSms) -> Sequence[SendResult]:
    return send_all(provider.gateway, *texts)


def listed_bodies(provider: Provider, to: str) -> list[str]:
    since = utc_now() - AN_HOUR
    return [found.body for found in provider.gateway.list_outbound(to=to, since=since)]


def test_an_accepted_text_stands_in_the_providers_list(provider: Provider) -> None:
    started = utc_now()
    [result] = send(provider, sms(BEN))
    assert isinstance(result, Accepted)
    [found] = provider.gateway.list_outbound(to=BEN, since=started)
    assert (found.sid, found.to, found.from_) == (result.sid, BEN, provider.gateway.senders[0])
    assert (found.body, found.inbound) == ("How are things today?", False)
    assert started.replace(microsecond=0) <= found.created_at <= utc_now()


def test_the_same_text_twice_is_two_texts(provider: Provider) -> None:
    first, second = send(provider, sms(BEN), sms(BEN))
    assert isinstance(first, Accepted)
    assert isinstance(second, Accepted)
    assert first.sid != second.sid
    assert len(listed_bodies(provider, BEN)) == 2


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("¡Qué bien, Ana! Mañana más", id="Spanish"),
        pytest.param("a + b & c = 100 % #1 ?", id="characters with a meaning in forms"),
        pytest.param("Well done 👏🏽\nSee you", id="emoji with a skin tone, and a line break"),
    ],
)
def test_a_text_arrives_as_it_was_written(provider: Provider, body: str) -> None:
    send(provider, sms(BEN, body))
    assert listed_bodies(provider, BEN) == [body]


def test_a_list_holds_one_number_only_and_the_newest_first(provider: Provider) -> None:
    send(provider, sms(BEN, "one"), sms(DEE, "for Dee"), sms(BEN, "two"))
    assert sorted(listed_bodies(provider, BEN)) == ["one", "two"]
    times = [
        found.created_at
        for found in provider.gateway.list_outbound(to=BEN, since=utc_now() - AN_HOUR)
    ]
    assert times == sorted(times, reverse=True)


def test_a_list_begins_at_the_time_asked_for(provider: Provider) -> None:
    send(provider, sms(BEN))
    assert provider.gateway.list_outbound(to=BEN, since=utc_now() + AN_HOUR) == []


def test_a_list_of_many_pages_is_complete(provider: Provider) -> None:
    """The next page's link forgets the filter by number at some providers."""
    texts = [sms(BEN if i % 2 else DEE, f"text {i}") for i in range(230)]
    send(provider, *texts)
    assert sorted(listed_bodies(provider, BEN)) == sorted(t.body for t in texts if t.to == BEN)


def test_a_number_that_is_none_is_refused_with_a_code(provider: Provider) -> None:
    [result] = send(provider, sms("+1555"))
    assert isinstance(result, Refused)
    assert result.code in {21211, 21201}
    assert listed_bodies(provider, "+1555") == []


def test_a_text_to_us_is_handed_over_and_listed_once(provider: Provider) -> None:
    provider.receive(BEN, "7 + más 🙂")
    assert eventually(lambda: len(provider.inbound()) == 1)
    [handed_over] = provider.inbound()
    [listed] = provider.gateway.list_inbound(since=utc_now() - AN_HOUR)
    assert handed_over.sid == listed.sid
    assert handed_over.body == listed.body == "7 + más 🙂"
    assert handed_over.from_ == listed.from_ == BEN
    assert listed.inbound
    assert listed_bodies(provider, provider.gateway.senders[0]) == []


def test_callbacks_carry_our_token_back(provider: Provider) -> None:
    [result] = send(provider, sms(BEN))
    assert isinstance(result, Accepted)
    assert eventually(lambda: len(provider.statuses()) >= 1)
    assert {(update.sid, update.token) for update in provider.statuses()} == {(result.sid, TOKEN)}


def test_all_is_well_with_good_credentials(provider: Provider) -> None:
    assert provider.gateway.check() is None


@pytest.mark.parametrize(
    ("how", "expected", "taken"),
    [
        ("refused 30034", Refused(30034, 400), False),
        ("429, slow down for 7 s", Refused(20429, 429, 7.0), False),
        ("lost before acceptance", Unclear("?"), False),
        ("lost after acceptance", Unclear("?"), True),
    ],
)
def test_a_failing_provider_is_told_apart(
    failing_provider: Provider, how: str, expected: SendResult, taken: bool
) -> None:
    failing_provider.behave(how)
    results = send(failing_provider, *[sms(BEN)] * 3)
    if isinstance(expected, Unclear):
        assert all(isinstance(result, Unclear) for result in results)
    else:
        assert results == [expected] * 3
    assert len(listed_bodies(failing_provider, BEN)) == (3 if taken else 0)


def test_every_status_arrives_also_those_before_the_answer(failing_provider: Provider) -> None:
    send(failing_provider, sms(BEN))
    assert eventually(lambda: len(failing_provider.statuses()) == len(STATUSES))
    assert [update.status for update in failing_provider.statuses()] == [*STATUSES]


def test_an_unreadable_list_is_not_an_empty_one(failing_provider: Provider) -> None:
    failing_provider.behave("unreadable list")
    with pytest.raises(GatewayUnavailable):
        failing_provider.gateway.list_outbound(to=BEN, since=utc_now())
    with pytest.raises(GatewayUnavailable):
        failing_provider.gateway.list_inbound(since=utc_now())

"""Every error code that the provider knows, refused by the sandbox, and what we do about it."""

import pytest

from smsint.db.tables import Sender, Task, table
from smsint.domain.delivery import ERRORS, Reaction
from smsint.domain.states import TextingStatus
from smsint.gateway.base import Accepted, StatusUpdate
from smsint.gateway.sandbox import refused
from tests.support.spine import OUTBOX, Spine

SENDER, TASK = table(Sender), table(Task)

AFTER_A_REFUSAL = {
    Reaction.WAIT: ("due", TextingStatus.ON),
    Reaction.TRY_LATER: ("due", TextingStatus.ON),
    Reaction.OPEN_CIRCUIT: ("due", TextingStatus.ON),
    Reaction.OPT_OUT: ("failed", TextingStatus.OPTED_OUT),
    Reaction.BAD_NUMBER: ("failed", TextingStatus.HELD),
    Reaction.STAFF: ("failed", TextingStatus.HELD),
    Reaction.CONTENT: ("failed", TextingStatus.ON),
    Reaction.EXPIRED: ("failed", TextingStatus.ON),
    Reaction.NOTHING: ("failed", TextingStatus.ON),
}
"""What becomes of the text and of the number."""
ASKS_STAFF = {Reaction.OPT_OUT, Reaction.BAD_NUMBER, Reaction.STAFF, Reaction.CONTENT}


def test_every_code_refused_at_once(spine: Spine) -> None:
    """One number each, one text each; account errors would stop the others, so each by itself."""
    for n, (code, error) in enumerate(ERRORS.items()):
        number = spine.number(n)
        text = spine.text(number)
        http_status = {20003: 401, 20429: 429}.get(code, 400)
        spine.gateway.script = lambda _, c=code, h=http_status: refused(c, h)
        claimed = spine.claim(limit=1)
        assert [one.outbox_id for one in claimed] == [text], error
        spine.settle(claimed, spine.send(claimed))

        assert (spine.row(text).state, spine.texting(number)) == AFTER_A_REFUSAL[error.reaction]
        tasks = [task for task in spine.select(TASK) if task.number_id == number]
        assert bool(tasks) is (error.reaction in ASKS_STAFF), error
        opened = spine.select(SENDER)[0].open_since is not None
        assert opened is (error.reaction is Reaction.OPEN_CIRCUIT), error
        spine.change(text, due_at=spine.clock().replace(year=2028))
        with spine.runtime.database.write() as session:
            session.execute(SENDER.update().values(open_since=None, probe_at=None))


@pytest.mark.parametrize("status", ["failed", "undelivered"])
def test_every_code_reported_later(spine: Spine, status: str) -> None:
    for n, (code, error) in enumerate(ERRORS.items()):
        number = spine.number(n)
        text = spine.text(number)
        claimed = spine.claim(limit=1)
        sid = f"SM{n:032x}"
        spine.settle(claimed, [Accepted(sid, "queued")])
        spine.deliver(StatusUpdate(sid, status, code, claimed[0].sms.token))

        row = spine.row(text)
        assert (row.state, row.delivery_status, row.error_code) == ("sent", status, code)
        held = {
            Reaction.OPT_OUT: TextingStatus.OPTED_OUT,
            Reaction.BAD_NUMBER: TextingStatus.HELD,
            Reaction.STAFF: TextingStatus.HELD,
        }.get(error.reaction, TextingStatus.ON)
        assert spine.texting(number) is held, error
        again = spine.rows(OUTBOX.c.retry_of == text)
        assert len(again) == (error.reaction in {Reaction.TRY_LATER, Reaction.WAIT}), error
        for one in again:
            spine.change(one.id, due_at=spine.clock().replace(year=2028))
        with spine.runtime.database.write() as session:
            session.execute(SENDER.update().values(open_since=None, probe_at=None))


def test_what_staff_read_names_no_number_and_no_code(spine: Spine) -> None:
    number = spine.number()
    spine.text(number)
    spine.gateway.script = lambda _: refused(21211)
    spine.send_due()
    reasons = [reason for task in spine.select(TASK) for reason in task.reasons]
    assert reasons
    assert not any(character.isdigit() for reason in reasons for character in reason)

"""Sealed fields, blind indexes, and moving to a new key while the service runs."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from smsint.db.tables import OutboxMessage, table
from smsint.db.vault import UnreadableField, Vault, parse_keys
from smsint.services.rotation import rotate, sealed_columns
from tests.builders import ANA, BEN, Clinic
from tests.support.spine import Spine

OLD, NEW = bytes(range(32)), bytes(range(1, 33))
INDEX = b"index key"
COLUMN = "number.phone"


@given(st.text())
def test_what_is_sealed_opens_again(text: str) -> None:
    vault = Vault([OLD], INDEX)
    assert vault.open(COLUMN, vault.seal(COLUMN, text)) == text


def test_two_seals_of_one_text_differ_and_show_nothing_of_it() -> None:
    vault = Vault([OLD], INDEX)
    first, second = vault.seal(COLUMN, "+12025550123"), vault.seal(COLUMN, "+12025550123")
    assert first != second
    assert b"2025550123" not in first


@given(st.binary(max_size=80))
def test_what_nobody_sealed_is_unreadable(data: bytes) -> None:
    with pytest.raises(UnreadableField):
        Vault([OLD], INDEX).open(COLUMN, data)


@given(st.integers(min_value=0), st.integers(min_value=1, max_value=255))
def test_every_changed_byte_is_noticed(place: int, flip: int) -> None:
    vault = Vault([OLD], INDEX)
    sealed = bytearray(vault.seal(COLUMN, "+12025550123"))
    sealed[place % len(sealed)] ^= flip
    with pytest.raises(UnreadableField):
        vault.open(COLUMN, bytes(sealed))


@given(st.integers(min_value=0, max_value=60))
def test_every_cut_is_noticed(length: int) -> None:
    vault = Vault([OLD], INDEX)
    sealed = vault.seal(COLUMN, "+12025550123")
    with pytest.raises(UnreadableField):
        vault.open(COLUMN, sealed[: min(length, len(sealed) - 1)])


def test_a_value_moved_into_another_column_does_not_open() -> None:
    vault = Vault([OLD], INDEX)
    with pytest.raises(UnreadableField):
        vault.open("patient.first_name", vault.seal("outbox_message.body", "Ben"))


def test_an_index_finds_and_tells_nothing() -> None:
    vault, other = Vault([OLD], INDEX), Vault([OLD], b"another index key")
    assert vault.index("+12025550123") == vault.index("+12025550123")
    assert vault.index("+12025550123") != other.index("+12025550123")


@pytest.mark.parametrize("text", ["c2hvcnQ=", "AAAA,BBBB"])
def test_keys_of_the_wrong_length_are_named(text: str) -> None:
    with pytest.raises(ValueError, match="key 1 has"):
        parse_keys(text)


class TestRotation:
    """``smsint keys rotate``."""

    @pytest.fixture
    def spine(self, spine: Spine, clinic: Clinic) -> Spine:
        clinic.enroll(ANA)
        clinic.enroll(BEN)
        for n in range(30):
            spine.text(spine.number(n), f"Text {n}")
            spine.says(n, f"Answer {n}")
        rotated = Vault([NEW, OLD], b"index key of the tests")
        spine.runtime = replace(spine.runtime, vault=rotated)
        return spine

    def seals(self, spine: Spine) -> Iterator[tuple[str, bytes]]:
        with spine.runtime.database.read() as session:
            for owner, column in sealed_columns():
                for value in session.execute(select(column).where(column.is_not(None))).scalars():
                    yield f"{owner.name}.{column.name}", value

    def test_seals_everything_anew_and_then_the_old_key_may_go(self, spine: Spine) -> None:
        before = {spine.runtime.vault.open(name, value) for name, value in self.seals(spine)}
        assert rotate(spine.runtime, batch=7) == len(list(self.seals(spine)))

        only_new = Vault([NEW], INDEX)
        after = {only_new.open(name, value) for name, value in self.seals(spine)}
        assert after == before

    def test_goes_on_where_it_was_killed(self, spine: Spine) -> None:
        class Killed(BaseException):
            """As a kill would end it: between two batches, or within one."""

        calls = 0

        def killer(_: int) -> None:
            nonlocal calls
            calls += 1
            if calls % 3 == 0:
                raise Killed

        total, kills = len(list(self.seals(spine))), 0
        while True:
            try:
                rotate(spine.runtime, batch=5, progress=killer)
                break
            except Killed:
                kills += 1
                if kills > 10:
                    rotate(spine.runtime, batch=5)
                    break
        assert kills > 3
        assert rotate(spine.runtime) == 0, "nothing is left, nothing is done twice"
        only_new = Vault([NEW], INDEX)
        assert len([only_new.open(name, value) for name, value in self.seals(spine)]) == total

    def test_a_running_service_reads_both(self, spine: Spine) -> None:
        rotate(spine.runtime, batch=10)
        assert spine.send_due() > 0

    def test_what_cannot_be_read_stops_it_with_its_name(self, spine: Spine) -> None:
        spine.change(1, body=b"\x01 tampered")
        with pytest.raises(UnreadableField, match=r"outbox_message\.body"):
            rotate(spine.runtime)
        assert table(OutboxMessage) is not None

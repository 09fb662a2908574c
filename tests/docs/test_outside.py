"""The names that scripts outside rely on: a command, an option, an address that is gone breaks them."""

import re
from typing import Any

import pytest
import typer

from smsint.app import create_app
from smsint.cli import COMMANDS, build
from smsint.db.engine import Database
from smsint.domain.content import Library
from smsint.settings import Settings
from tests.builders import a_runtime

OPTIONS = {
    "demo": "--port --patients --weeks --dir",
    "serve": "--host --port --no-worker --migrate",
    "worker": "--once",
    "migrate": "",
    "doctor": "",
    "check-config": "",
    "library check": "--json",
    "library show": "--protocol",
    "library coverage": "--by",
    "preview": "--protocol --start --time-zone --arm --language --window --days --format",
    "understand": "--jsonl",
    "segments": "--jsonl",
    "simulate": "--protocol --patients --days --seed --out",
    "import": "--dry-run",
    "export": "--out --profile --format --from --to",
    "export verify": "",
    "report": "--out",
    "backup": "",
    "restore": "--hold",
    "release": "",
    "keys rotate": "",
    "audit verify": "",
    "staff add": "--email --role --site --json",
    "token create": "--role --site --name --json",
    "site add": "--json",
}
SETTINGS = [
    "DATABASE_URL",
    "GATEWAY",
    "TWILIO_ACCOUNT_SID",
    "TWILIO_AUTH_TOKEN",
    "TWILIO_AUTH_TOKEN_PREVIOUS",
    "TWILIO_FROM",
    "TWILIO_MESSAGING_SERVICE_SID",
    "TWILIO_API_URL",
    "PUBLIC_URL",
    "DATA_KEYS",
    "INDEX_KEY",
    "AUDIT_KEY",
    "LIBRARY",
    "OPT_OUT_HANDLER",
    "SEND_RATE",
    "PROGRAM_NAME",
    "PROGRAM_PHONE",
    "DEFAULT_REGION",
    "LOG_LEVEL",
]
OPERATIONS = """
    POST /enrollments|GET /enrollments|GET /enrollments/{id}|PATCH /enrollments/{id}
    POST /enrollments/search|POST /enrollments/{id}/pause|POST /enrollments/{id}/resume
    POST /enrollments/{id}/end|POST /enrollments/{id}/opt-out|POST /enrollments/validate
    POST /enrollments/bulk|GET /enrollments/{id}/messages|GET /enrollments/{id}/answers
    GET /enrollments/{id}/flags|GET /enrollments/{id}/calendar|GET /enrollments/{id}/consents
    POST /enrollments/{id}/messages|POST /clinic-events|POST /clinic-events/bulk|GET /tasks
    POST /tasks/{id}/claim|POST /tasks/{id}/attempt|POST /tasks/{id}/note|POST /tasks/{id}/resolve
    POST /tasks/{id}/reopen|GET /flags|GET /flags/{id}/explain|GET /alerts
    POST /alerts/{id}/acknowledge|POST /exports|GET /exports/{id}|GET /exports/{id}/file
    GET /ledger|GET /inbound|GET /me
""".replace("\n", "|")


@pytest.fixture(scope="module")
def described(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Any:
    empty = Database(f"sqlite:///{tmp_path_factory.mktemp('none')}/none.db")
    return create_app(a_runtime(empty, library)).openapi()


@pytest.mark.parametrize(("command", "options"), OPTIONS.items())
def test_every_command_has_its_options(command: str, options: str) -> None:
    words = command.split()
    assert words[0] in COMMANDS
    group: Any = typer.main.get_command(build(words[:1]))
    for word in words:
        group = group.commands[word]
    known = {name for parameter in group.params for name in parameter.opts}
    assert set(options.split()) <= known
    assert group.help, "each explains itself"


def test_every_setting_is_there() -> None:
    assert {name.lower() for name in SETTINGS} <= set(Settings.model_fields)


@pytest.mark.parametrize("operation", [one.strip() for one in OPERATIONS.split("|") if one.strip()])
def test_every_operation_is_there(described: Any, operation: str) -> None:
    method, path = operation.split()
    paths = {re.sub(r"\{[^}]+\}", "{id}", key): one for key, one in described["paths"].items()}
    assert method.lower() in paths[f"/api/v1{path}"]

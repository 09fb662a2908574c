"""The commands: ``smsint --help`` lists them; each says what it does and what its exit code means.

Exit 0: done. 1: problems were found, or it failed. 2: wrong usage.
"""

import sys
from collections.abc import Iterable, Mapping
from importlib import import_module
from types import MappingProxyType

import typer

COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "demo": "demo:demo",
        "serve": "operations:serve",
        "worker": "operations:worker",
        "migrate": "operations:migrate",
        "move": "operations:move",
        "doctor": "operations:doctor",
        "check-config": "operations:check_config",
        "library": "library:app",
        "preview": "preview:preview",
        "understand": "understand:understand",
        "segments": "segments:segments",
        "simulate": "simulate:simulate",
        "randomize": "randomize:app",
        "import": "imports:import_file",
        "export": "export:app",
        "report": "report:report",
        "backup": "recovery:backup",
        "restore": "recovery:restore",
        "release": "recovery:release",
        "keys": "keys:keys_app",
        "audit": "keys:audit_app",
        "staff": "people:staff_app",
        "token": "people:token_app",
        "site": "people:site_app",
    }
)
"""Each command's module and function, or group of commands, in the order of ``--help``. Only what is
asked for is imported: the web framework alone takes longer than most commands."""


def build(names: Iterable[str] = COMMANDS) -> typer.Typer:
    """The application with these commands."""
    app = typer.Typer(
        help="Text messages that keep people in treatment.",
        no_args_is_help=True,
        pretty_exceptions_enable=False,  # a traceback with local values would print patients' data
    )
    app.callback()(_always_by_name)
    for name in names:
        module, attribute = COMMANDS[name].split(":")
        command = getattr(import_module(f"smsint.cli.{module}"), attribute)
        if isinstance(command, typer.Typer):
            app.add_typer(command, name=name)
        else:
            app.command(name)(command)
    return app


def _always_by_name() -> None:
    # Typer drops the name of an only command unless the application has a callback.
    pass


def main() -> None:
    """The entry point of the ``smsint`` command."""
    asked = sys.argv[1:2]
    build(asked if asked and asked[0] in COMMANDS else COMMANDS)()

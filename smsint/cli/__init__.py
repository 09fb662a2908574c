"""The commands: ``smsint --help`` lists them; each says what it does and what its exit code means.

Exit 0: done. 1: problems were found, or it failed. 2: wrong usage.
"""

import typer

from smsint.cli import keys, library, operations, people, recovery
from smsint.cli.demo import demo
from smsint.cli.preview import preview
from smsint.cli.segments import segments
from smsint.cli.understand import understand

app = typer.Typer(
    help="Text messages that keep people in treatment.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,  # a traceback with local values would print patients' data
)

app.command()(demo)
app.command()(operations.serve)
app.command()(operations.worker)
app.command()(operations.migrate)
app.command()(operations.move)
app.command()(operations.doctor)
app.command("check-config")(operations.check_config)
app.add_typer(library.app, name="library")
app.command()(preview)
app.command()(understand)
app.command()(segments)
app.command()(recovery.backup)
app.command()(recovery.restore)
app.command()(recovery.release)
app.add_typer(keys.keys_app, name="keys")
app.add_typer(keys.audit_app, name="audit")
app.add_typer(people.staff_app, name="staff")
app.add_typer(people.token_app, name="token")
app.add_typer(people.site_app, name="site")


def main() -> None:
    """The entry point of the ``smsint`` command."""
    app()

"""People, programs and sites: ``staff add``, ``token create``, ``site add``."""

import json
from collections.abc import Callable
from dataclasses import asdict
from typing import Annotated, Any, TypeVar

import typer
from sqlmodel import Session

from smsint.cli.start import fail, out, read_settings, running
from smsint.clock import utc_now
from smsint.domain.states import Role
from smsint.services import people, sites
from smsint.services.access import create_token
from smsint.services.faults import Fault, Invalid
from smsint.services.runtime import Runtime
from smsint.services.transact import transact

staff_app = typer.Typer(help="People who sign in.", no_args_is_help=True)
token_app = typer.Typer(help="Secrets for programs that call the REST API.", no_args_is_help=True)
site_app = typer.Typer(help="Clinics that share this installation.", no_args_is_help=True)

T = TypeVar("T")
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
ForRole = Annotated[Role, typer.Option(help="What the person or program may do.")]
AtSite = Annotated[
    str | None, typer.Option(help="Id or name of a site; clinicians and outreach belong to one.")
]


@staff_app.command("add")
def add_staff(
    email: Annotated[str, typer.Option(help="Signs in with this.")],
    role: ForRole,
    site: AtSite = None,
    name: Annotated[str, typer.Option(help="As colleagues see it.")] = "",
    as_json: AsJson = False,
) -> None:
    """Add somebody who signs in; the password and the one-time-code address are shown once."""

    def work(session: Session, runtime: Runtime) -> people.NewStaff:
        now = utc_now()
        site_id = people.site_for_role(session, runtime, role, site, now=now)
        return people.add_staff(
            session, runtime, email=email, role=role, site_id=site_id, name=name, now=now
        )

    _show(_run(work), as_json, "Both are shown this once. Scan the address as a QR code.")


@token_app.command("create")
def new_token(
    role: ForRole,
    site: AtSite = None,
    name: Annotated[str, typer.Option(help="Which program will use it.")] = "",
    as_json: AsJson = False,
) -> None:
    """Make an API token; it is shown once."""

    def work(session: Session, runtime: Runtime) -> Any:
        now = utc_now()
        site_id = people.site_for_role(session, runtime, role, site, now=now)
        return create_token(
            session, runtime, role=role, site_id=site_id, name=name or role.value, now=now
        )

    _show(_run(work), as_json, "It is shown this once. Send it as: Authorization: Bearer TOKEN")


@site_app.command("add")
def add_site(
    name: Annotated[str, typer.Option(help="As staff call it.")],
    time_zone: Annotated[str, typer.Option(help="IANA zone of the clinic.")] = "UTC",
    as_json: AsJson = False,
) -> None:
    """Add a site; nobody sees the patients of another."""
    _show(
        _run(
            lambda session, runtime: sites.add_site(
                session, runtime, name, time_zone, now=utc_now()
            )
        ),
        as_json,
        "Use the id wherever a site is asked for.",
    )


def _run(work: Callable[[Session, Runtime], T]) -> T:
    with running(read_settings()) as runtime:
        try:
            return transact(runtime, lambda session: work(session, runtime))
        except Invalid as invalid:
            fail("\n".join(error.message for error in invalid.errors))
        except Fault as fault:
            fail(str(fault))


def _show(made: Any, as_json: bool, advice: str) -> None:
    values = asdict(made)
    if as_json:
        typer.echo(json.dumps(values))
        return
    for key, value in values.items():
        out.print(f"{key}: {value}", highlight=False, markup=False, soft_wrap=True)
    out.print(advice, style="dim", highlight=False)

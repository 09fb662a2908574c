"""``smsint library switch`` and ``smsint library show --hash``: versions in use."""

import json
from collections.abc import Iterator
from typing import Annotated

import typer
from rich.progress import Progress

from smsint.cli.start import err, fail, out, read_settings, running
from smsint.clock import utc_now
from smsint.domain.content import Library
from smsint.domain.states import Role
from smsint.services.access import Actor
from smsint.services.faults import Fault
from smsint.services.library_archive import kept_library
from smsint.services.runtime import Runtime
from smsint.services.sites import find_site
from smsint.services.switching import Behind, behind
from smsint.services.switching import switch as switch_one
from smsint.services.transact import transact

_WE = Actor("cli", Role.ADMIN, None)


def switch(
    protocol: Annotated[str, typer.Option(help="Id of a protocol.")],
    from_version: Annotated[
        str | None, typer.Option("--from", help="Only enrollments of this version.")
    ] = None,
    to_version: Annotated[
        str | None, typer.Option("--to", help="The version that you mean, to be sure.")
    ] = None,
    site: Annotated[
        str | None, typer.Option(help="Id or name of a site; all if not given.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say who, and change nothing.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Move running enrollments to today's version of their protocol."""
    with running(read_settings()) as runtime:
        version = _version(runtime, protocol, to_version)
        found = _behind(runtime, protocol, from_version, site)
        switched = 0 if dry_run else _switch(runtime, found)
    if as_json:
        facts = {"protocol": protocol, "to": version, "from": found.versions, "switched": switched}
        typer.echo(json.dumps(facts))
    else:
        for line in _said(protocol, version, found, switched, dry_run=dry_run):
            out.print(line, highlight=False)
    if not dry_run and switched < len(found.ids):
        raise typer.Exit(1)


def _version(runtime: Runtime, protocol: str, wanted: str | None) -> str:
    known = runtime.library.protocols.get(protocol)
    if known is None:
        fail(f"There is no protocol {protocol}; there are: {', '.join(runtime.library.protocols)}")
    if wanted not in (None, known.version):
        fail(f"The library holds version {known.version} of {protocol}, not {wanted}.")
    return known.version


def _behind(runtime: Runtime, protocol: str, from_version: str | None, site: str | None) -> Behind:
    with runtime.database.read() as session:
        site_id = find_site(session, site) if site else None
        if site and site_id is None:
            fail(f"There is no site {site}.")
        return behind(session, runtime, protocol, _WE, from_version=from_version, site_id=site_id)


def _switch(runtime: Runtime, found: Behind) -> int:
    """One transaction each: a switch that is stopped halfway is taken up again by the next."""
    done = 0
    with Progress(console=err, transient=True) as bar:
        for enrollment_id in bar.track(found.ids, description="switching"):
            try:
                transact(
                    runtime,
                    lambda s, key=enrollment_id: switch_one(  # type: ignore[misc]  # bound at once
                        s, runtime, key, _WE, now=utc_now()
                    ),
                )
                done += 1
            except Fault as fault:
                err.print(f"{enrollment_id}: {fault}", style="red")
    return done


def _said(
    protocol: str, version: str, found: Behind, switched: int, *, dry_run: bool
) -> Iterator[str]:
    """What a person reads: who is behind, and what was done about it."""
    if not found.ids:
        yield f"Nobody to move: who is in {protocol} follows today's version {version} already."
        return
    for before, count in sorted(found.versions.items()):
        same = ", from before the last edit" if before == version else ""
        yield f"In {protocol}, version {before}{same}: {count} enrolled."
    if dry_run:
        yield f"Nothing was changed. Without --dry-run they move to today's version {version}."
    else:
        yield f"{switched} of {len(found.ids)} follow today's version {version} now."


def version_of(library_hash: str) -> Library:
    """A library that was in use, out of the database; exits when it was not kept."""
    with running(read_settings()) as runtime, runtime.database.read() as session:
        if library_hash == runtime.library.hash:
            return runtime.library
        try:
            return kept_library(session, library_hash, runtime.library)
        except Fault:
            fail("This database has not used a library with that hash.")

"""Staff members, as the operator adds them."""

from dataclasses import dataclass
from datetime import datetime

import pyotp
from sqlalchemy import insert, select
from sqlmodel import Session

from smsint.db.tables import Staff, table
from smsint.domain.states import Role
from smsint.services.access import audit
from smsint.services.faults import Conflict, FieldFault, Invalid
from smsint.services.passwords import hashed
from smsint.services.runtime import Runtime
from smsint.services.sites import find_site, only_site

_STAFF = table(Staff)
_AT_ONE_SITE = frozenset({Role.CLINICIAN, Role.OUTREACH})
"""They see patients, and nobody sees another site's."""
_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"
"""Without those that look alike; 32 of them, so that a byte modulo 32 is fair."""


@dataclass(frozen=True, slots=True)
class NewStaff:
    """A member of staff who was just added; the secrets are shown once and kept nowhere."""

    id: str
    password: str
    totp_uri: str


def site_for_role(
    session: Session, runtime: Runtime, role: Role, wanted: str | None, *, now: datetime
) -> str | None:
    """The site of a new person or token: the one named, or the only one where one is needed.

    None for roles that see every site. Raises Invalid.
    """
    if wanted is None:
        return only_site(session, runtime, now=now) if role in _AT_ONE_SITE else None
    site_id = find_site(session, wanted)
    if site_id is None:
        raise Invalid(FieldFault("/site", "There is no such site; add it with `smsint site add`."))
    return site_id


def add_staff(
    session: Session,
    runtime: Runtime,
    *,
    email: str,
    role: Role,
    site_id: str | None,
    name: str = "",
    by: str = "cli",
    now: datetime,
) -> NewStaff:
    """Adds somebody with a random password and a one-time-code secret. Raises Invalid or Conflict."""
    address = email.strip().lower()
    if address.count("@") != 1 or len(address) > 254 or not address.isprintable():
        raise Invalid(FieldFault("/email", "Give an e-mail address."))
    if session.execute(select(_STAFF.c.id).where(_STAFF.c.email == address)).first():
        raise Conflict("email_taken", "Somebody with this e-mail address was added already.")
    password = "-".join(_word(runtime) for _ in range(4))
    secret = pyotp.random_base32()
    staff_id = runtime.new_id("staff")
    session.execute(
        insert(_STAFF).values(
            id=staff_id,
            email=address,
            name=name or address.partition("@")[0],
            role=role,
            site_id=site_id,
            password_hash=hashed(password),
            totp_secret=runtime.vault.seal("staff.totp_secret", secret),
            totp_last_step=0,
            failed_sign_ins=0,
            created_at=now,
        )
    )
    audit(session, runtime, by, "staff.added", f"staff:{staff_id}", now, role=role.value)
    uri = pyotp.TOTP(secret).provisioning_uri(name=address, issuer_name=runtime.program.name)
    return NewStaff(staff_id, password, uri)


def _word(runtime: Runtime) -> str:
    """Five letters: 25 bits."""
    return "".join(_LETTERS[byte % len(_LETTERS)] for byte in runtime.entropy(5))

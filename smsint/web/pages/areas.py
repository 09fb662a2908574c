"""The areas of the console, and which role finds its way to which."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from smsint.domain.states import Role


class Area(StrEnum):
    """A part of the console."""

    TODAY = "today"
    PATIENTS = "patients"
    ENROLL = "enroll"
    LIBRARY = "library"
    REPORTS = "reports"
    ON_CALL = "on_call"
    RULES = "rules"
    PEOPLE = "people"
    TOKENS = "tokens"
    SITES = "sites"
    AUDIT = "audit"
    HEALTH = "health"
    ACCOUNT = "account"
    """One's own sign-ins; everybody has it, and it has no place in the navigation."""


_A = Area
_EVERYBODY = frozenset({_A.LIBRARY, _A.ACCOUNT})
_CARE = _EVERYBODY | {_A.TODAY, _A.PATIENTS, _A.REPORTS}
AREAS: Mapping[Role, frozenset[Area]] = MappingProxyType(
    {
        Role.CLINICIAN: _CARE | {_A.ENROLL, _A.ON_CALL, _A.RULES},
        Role.OUTREACH: _CARE,
        Role.ADMIN: _EVERYBODY
        | {
            _A.PATIENTS,
            _A.REPORTS,
            _A.ON_CALL,
            _A.RULES,
            _A.PEOPLE,
            _A.TOKENS,
            _A.SITES,
            _A.AUDIT,
            _A.HEALTH,
        },
        # Counts only: no name, number or text is on these pages.
        Role.RESEARCHER: _EVERYBODY | {_A.REPORTS},
        Role.AUDITOR: _EVERYBODY | {_A.AUDIT},
        # A program; it has tokens. Whoever signs in with this role may enroll.
        Role.SERVICE: _EVERYBODY | {_A.PATIENTS, _A.ENROLL},
    }
)


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the navigation."""

    area: Area
    path: str
    label: str


PLACES: tuple[Place, ...] = (
    Place(_A.TODAY, "/", "Today"),
    Place(_A.PATIENTS, "/patients", "Patients"),
    Place(_A.ENROLL, "/enroll", "Enroll"),
    Place(_A.LIBRARY, "/library", "Library"),
    Place(_A.REPORTS, "/reports", "Reports"),
    Place(_A.ON_CALL, "/on-call", "On call"),
    Place(_A.RULES, "/rules", "Flag rules"),
    Place(_A.HEALTH, "/admin/health", "Health"),
    Place(_A.PEOPLE, "/admin/people", "People"),
    Place(_A.TOKENS, "/admin/tokens", "Tokens"),
    Place(_A.SITES, "/admin/sites", "Sites"),
    Place(_A.AUDIT, "/admin/audit", "Audit log"),
)


def places_of(role: Role) -> tuple[Place, ...]:
    """The navigation of a role, in order; the first entry is where it begins."""
    return tuple(place for place in PLACES if place.area in AREAS[role])

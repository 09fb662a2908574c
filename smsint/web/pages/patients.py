"""The list of patients, and finding one."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from sqlmodel import Session
from starlette.responses import RedirectResponse, Response

from smsint.services.access import audit
from smsint.services.admin_pages import sites_of
from smsint.services.patient_list import Listed, Standing, Wanted, counts, found, listed
from smsint.services.transact import transact
from smsint.web.auth import May
from smsint.web.pages.forms import Choice, Word
from smsint.web.pages.rendering import render
from smsint.web.pages.route import PageRoute
from smsint.web.pages.visits import AtPatients, check

router = APIRouter(route_class=PageRoute, include_in_schema=False)
_PAGE = 50


@router.get("/patients")
def patients(
    request: Request,
    who: AtPatients,
    status: Annotated[Standing, Query()] = "all",
    flagged: Annotated[bool, Query()] = False,
    site: Choice = "",
    after: Choice = "",
) -> Response:
    """The patients of the caller's site, those enrolled last first."""
    wanted = Wanted(status, flagged, site, after)
    with who.runtime.database.read() as session:
        shown = listed(
            session, who.runtime, who.actor, who.identity, wanted, limit=_PAGE, now=who.now
        )
        sums = counts(session, who.actor, now=who.now)
        sites = sites_of(session, who.actor)
    return render(
        request,
        "patients.html",
        who=who,
        here="patients",
        patients=shown,
        wanted=wanted,
        counts=sums,
        sites=sites,
        may=_may(who),
    )


@router.post("/patients/search")
def search(request: Request, who: AtPatients, words: Word = "") -> Response:
    """Finds patients; what was looked for stands in no address and no log."""
    check(who, May.SEARCH)

    def read(session: Session) -> Listed:
        hits = found(session, who.runtime, who.actor, who.identity, words, now=who.now)
        audit(
            session, who.runtime, who.actor.name, "patients.searched", "patients", who.now,
            found=len(hits.rows),
        )  # fmt: skip
        return hits

    hits = transact(who.runtime, read)
    if len(hits.rows) == 1:
        return RedirectResponse(f"/patients/{hits.rows[0].id}", 303)
    return render(
        request,
        "found.html",
        who=who,
        here="patients",
        patients=hits,
        words=words,
        may=_may(who),
    )


def _may(who: AtPatients) -> dict[str, bool]:
    return {"search": who.may(May.SEARCH), "enroll": who.may(May.ENROLL)}

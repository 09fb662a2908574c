"""Every error as ``application/problem+json`` (RFC 9457): what is wrong and how to mend it.

What was sent is never repeated: a client's log would keep it.
"""

import re
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from pydantic_core import to_json
from sqlalchemy.exc import OperationalError
from starlette.exceptions import HTTPException

from smsint.services.faults import Conflict, Fault, FieldFault, Invalid, NotFound, field_faults
from smsint.web.headers import protect

log = structlog.get_logger()
PROBLEM_JSON = "application/problem+json"


class FieldProblem(BaseModel):
    """What is wrong with one field."""

    pointer: str
    """JSON pointer into the body, or ``/query/name``."""
    message: str


class Problem(BaseModel):
    """RFC 9457."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    code: str | None = None
    """For programs, on a conflict: ``opted_out``, ``phone_taken``, ``ended`` ..."""
    errors: list[FieldProblem] = []


_DETAILS = {
    400: "The body could not be read; send UTF-8 JSON.",
    401: "Send a valid token: Authorization: Bearer smsint_...",
    403: "The role of this token does not include this.",
    404: "There is nothing at this address.",
    405: "This address does not take this method; see Allow.",
    413: "The body is too large; send it in parts.",
    422: "Some fields cannot be used as they are.",
    500: "Something failed on our side. Nothing was changed; the operator can see why.",
    503: "The database cannot be reached just now. Try again in a moment.",
}


def problem(
    status: int,
    detail: str | None = None,
    *,
    code: str | None = None,
    errors: Sequence[FieldFault] = (),
    headers: Mapping[str, str] | None = None,
) -> Response:
    """One error as an answer."""
    body: dict[str, Any] = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail or _DETAILS.get(status, HTTPStatus(status).description),
    }
    if code is not None:
        body["code"] = code
    if errors:
        body["errors"] = errors
    response = Response(to_json(body), status, media_type=PROBLEM_JSON, headers=headers)
    protect(response)
    return response


def documented(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The errors of an operation, for its description."""
    return {
        status: {
            "description": HTTPStatus(status).phrase,
            "content": {PROBLEM_JSON: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        for status in statuses
    }


def handle_errors(app: FastAPI) -> None:
    """Makes every error of the application a problem."""
    app.add_exception_handler(Fault, _fault)
    app.add_exception_handler(RequestValidationError, _invalid_request)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(OperationalError, _no_database)
    app.add_exception_handler(Exception, _failed)


def _fault(_: Request, fault: Exception) -> Response:
    match fault:
        case NotFound():
            return problem(404, str(fault))
        case Conflict():
            return problem(409, str(fault), code=fault.code)
        case Invalid():
            return problem(422, str(fault), errors=fault.errors)
        case _:
            raise fault


def _invalid_request(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101  # what it is registered for
    errors = error.errors()
    if not any(one["loc"][:1] == ("path",) for one in errors):
        return problem(422, errors=field_faults(errors))
    # PATCH /enrollments/search is read as the enrollment "search": a wrong method, not an id.
    if request.scope["path"] in request.app.openapi()["paths"]:
        return _wrong_method(request)
    return problem(404)  # an id that no id looks like


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101  # what it is registered for
    if error.status_code == 405:
        return _wrong_method(request, error.headers)
    return problem(error.status_code, headers=error.headers)


def _wrong_method(request: Request, headers: Mapping[str, str] | None = None) -> Response:
    """405 with every method of the address; a router alone names those of its first route."""
    path = request.scope["path"]
    described: dict[str, Any] = request.app.openapi()["paths"]
    templates = [path] if path in described else filter(lambda t: _fits(t, path), described)
    methods = sorted({method.upper() for found in templates for method in described[found]})
    return problem(405, headers={"Allow": ", ".join(methods)} if methods else headers)


def _fits(template: str, path: str) -> bool:
    return re.fullmatch(re.sub(r"\\{[a-z_]+\\}", "[^/]+", re.escape(template)), path) is not None


def _no_database(_: Request, error: Exception) -> Response:
    log.error("database_unavailable", error=type(error).__name__)
    return problem(503, headers={"Retry-After": "5"})


def _failed(request: Request, error: Exception) -> Response:
    route = getattr(request.scope.get("route"), "path", None)
    log.error("request_failed", route=route, error=type(error).__name__)
    return problem(500)

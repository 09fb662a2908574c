"""The route class of the REST API, and the addresses of its things."""

from collections.abc import AsyncGenerator, Callable, Coroutine
from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Path, Request, Response
from fastapi.routing import APIRoute

from smsint.web.errors import documented
from smsint.web.headers import protect

SMALL_BODY = 64 * 1024
LARGE_BODY = 4 * 1024 * 1024
"""A thousand rows."""


class CappedRequest(Request):
    """Reads a body no further than the cap; 413 for more."""

    largest = SMALL_BODY

    async def stream(self) -> AsyncGenerator[bytes, None]:
        """The body, piece by piece."""
        size = 0
        async for chunk in super().stream():
            size += len(chunk)
            if size > self.largest:
                raise HTTPException(413)
            yield chunk


class _LargeRequest(CappedRequest):
    largest = LARGE_BODY


class ApiRoute(APIRoute):
    """Caps the body, and adds the protecting headers to what an endpoint answers; errors have them."""

    request_class: type[CappedRequest] = CappedRequest

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """FastAPI's handler between the two."""
        handle = super().get_route_handler()

        async def protected(request: Request) -> Response:
            response = await handle(self.request_class(request.scope, request.receive))
            protect(response)
            return response

        return protected


class BulkRoute(ApiRoute):
    """For a thousand rows at once."""

    request_class = _LargeRequest


def api_router(tag: str, route_class: type[ApiRoute] = ApiRoute) -> APIRouter:
    """A router of the REST API."""
    return APIRouter(tags=[tag], route_class=route_class, responses=documented(401, 403))


def _id(prefix: str) -> Any:
    return Path(pattern=rf"^{prefix}_[0-9a-f]{{20}}$", description="An id as it was given.")


EnrollmentId = Annotated[str, _id("enr")]
TaskId = Annotated[str, _id("task")]
AlertId = Annotated[str, _id("alert")]
ContactId = Annotated[str, _id("onc")]
FlagId = Annotated[str, _id("flag")]
ExportId = Annotated[str, _id("exp")]
READ = documented(404, 422)
"""The errors of reading one thing."""
WRITE = documented(400, 404, 409, 413, 422)
"""The errors of changing one thing."""

"""The route class of the REST API, and the addresses of its things."""

from collections.abc import Callable, Coroutine
from typing import Annotated, Any

from fastapi import APIRouter, Path, Request, Response
from fastapi.routing import APIRoute

from smsint.web.errors import documented
from smsint.web.headers import protect

SMALL_BODY = 64 * 1024
LARGE_BODY = 4 * 1024 * 1024
"""A thousand rows."""


class ApiRoute(APIRoute):
    """Adds the protecting headers to whatever an endpoint answers; errors have them already."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """FastAPI's handler, with the headers put on."""
        handle = super().get_route_handler()

        async def protected(request: Request) -> Response:
            response = await handle(request)
            protect(response)
            return response

        return protected


def api_router(tag: str) -> APIRouter:
    """A router of the REST API."""
    return APIRouter(
        tags=[tag],
        route_class=ApiRoute,
        max_body_size=SMALL_BODY,
        responses=documented(401, 403),
    )


def _id(prefix: str) -> Any:
    return Path(pattern=rf"^{prefix}_[0-9a-f]{{20}}$", description="An id as it was given.")


EnrollmentId = Annotated[str, _id("enr")]
TaskId = Annotated[str, _id("task")]
AlertId = Annotated[str, _id("alert")]
FlagId = Annotated[str, _id("flag")]
READ = documented(404, 422)
"""The errors of reading one thing."""
WRITE = documented(400, 404, 409, 413, 422)
"""The errors of changing one thing."""

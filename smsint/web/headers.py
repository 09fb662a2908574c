"""Headers that keep answers out of caches and frames."""

from starlette.responses import Response

_STRICT = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def protect(response: Response) -> None:
    """For answers to programs: nothing in them is to be kept, framed or guessed at."""
    response.headers.update(_STRICT)

"""Templates, and what they need to show times and numbers to people."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

from smsint.web.pages.static import address_of
from smsint.web.parts import parts_of

_TEMPLATES = Path(__file__).parent.parent / "templates"


def local(at: datetime, zone: str) -> datetime:
    """An instant as the clocks of that zone show it."""
    return at.astimezone(ZoneInfo(zone))


def ago(at: datetime, now: datetime) -> str:
    """How long ago, or in how long, in the largest unit that says enough."""
    span = abs(now - at)
    words = _span(span)
    if span < timedelta(minutes=1):
        return "just now"
    return f"{words} ago" if at <= now else f"in {words}"


def _span(span: timedelta) -> str:
    minutes = int(span / timedelta(minutes=1))
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h" if minutes < 48 * 60 else f"{minutes // (24 * 60)} days"


def day(at: datetime, zone: str) -> str:
    """A local date, such as ``Mon, Mar 1``."""
    there = local(at, zone)
    return f"{there:%a, %b} {there.day}"


def clock_time(at: datetime, zone: str) -> str:
    """A local time of day, such as ``5:02 PM``."""
    there = local(at, zone)
    return f"{there.hour % 12 or 12}:{there:%M %p}"


def phone(number: str) -> str:
    """A number as people write it; one from elsewhere stays in E.164."""
    if number.startswith("+1") and len(number) == 12:
        return f"({number[2:5]}) {number[5:8]}-{number[8:]}"
    return number


def words(code: str) -> str:
    """A code such as ``opted_out`` in words."""
    return code.replace("_", " ")


def city(zone: str) -> str:
    """The place that names a zone."""
    return zone.rpartition("/")[2].replace("_", " ")


def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(
        ago=ago, day=day, clock_time=clock_time, phone=phone, words=words, city=city
    )
    made.globals.update(static=address_of)
    return made


_ENVIRONMENT = _environment()


def render(request: Request, template: str, status: int = 200, **values: Any) -> HTMLResponse:
    """One page, or a part of one."""
    parts = parts_of(request)
    common: Mapping[str, Any] = {
        "program": parts.runtime.program.name,
        "now": parts.clock(),
        "sandbox": parts.gateway_name == "sandbox",
        "who": None,
        "here": "",
    }
    body = _ENVIRONMENT.get_template(template).render({**common, **values})
    return HTMLResponse(body, status)

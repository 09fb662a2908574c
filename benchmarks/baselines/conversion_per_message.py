"""Planning as one would write it first: every text's local time is converted by itself."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def instants(days: range, at: time, zone: str) -> list[datetime]:
    """The UTC instants of a local time on so many days. Right where no clock change is near."""
    there = ZoneInfo(zone)
    first = datetime.combine(date.fromordinal(days.start), at, tzinfo=there)
    return [(first + timedelta(days=n)).astimezone(UTC) for n in range(len(days))]

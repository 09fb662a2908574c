"""What is asked for, and who asks."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from smsint.domain.codebook import Profile

Format = Literal["csv", "jsonl", "parquet"]
Progress = Callable[[str, int], None]
"""Called with the name of a table and how many rows of it are written by now."""


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """One research export."""

    profile: Profile = Profile.DEIDENTIFIED
    format: Format = "csv"
    from_: date | None = None
    """The first local date of events; people, consents and clinic events are always whole."""
    to: date | None = None
    """The last local date of everything; none: to the end of the data."""
    site: str | None = None
    """Only this site's patients; none: everybody."""
    actor: str = "cli"
    reason: str | None = None
    """Why dates or names are needed; kept in the audit log's detail as given, sealed nowhere:
    it must name no patient."""

    @property
    def lacks_reason(self) -> bool:
        """Whether it asks for dates or names without a word why."""
        return self.profile is not Profile.DEIDENTIFIED and not (self.reason or "").strip()


class ExportRefused(Exception):
    """The export cannot be made as asked; the message says what to change."""

"""When a sign-in still counts, and how long somebody who guesses has to wait."""

from datetime import datetime, timedelta

IDLE = timedelta(minutes=15)
"""A desk that somebody walked away from (NIST SP 800-63B 4.2.3 allows 30 minutes)."""
LONGEST = timedelta(hours=12)
"""One working day, however busy."""
FREE_TRIES = 5
LONGEST_WAIT = timedelta(minutes=15)
"""Long enough to stop guessing, short enough that a colleague cannot be locked out for a shift."""
SEEN_EVERY = timedelta(minutes=1)
"""How exactly it is kept when somebody was last there: not every page needs a write."""


def is_signed_in(created_at: datetime, seen_at: datetime, *, now: datetime) -> bool:
    """Whether a sign-in of then, last used then, still counts."""
    return now - seen_at < IDLE and now - created_at < LONGEST


def wait_after(failures: int) -> timedelta:
    """How long nobody may sign in to an account after so many failures in a row."""
    if failures < FREE_TRIES:
        return timedelta()
    doublings = min(failures - FREE_TRIES, 10)
    return min(timedelta(minutes=1 << doublings), LONGEST_WAIT)

"""Numbers and a text for synthetic people; without any part of the service, for all that compare."""

MOST_PATIENTS = 78_000
"""As many as there are area codes with a hundred reserved numbers (555-0100 to 555-0199) each."""
MOST_ROWS = 100_000
"""The others have area codes that nobody can have: for rows that are only looked at."""
BODY = "What is one thing that helped you through a hard moment this week? Keep it in mind today."


def phone(n: int) -> str:
    """The n-th reserved number."""
    return f"+1{(201 + n // 100) % 1000:03d}55501{n % 100:02d}"

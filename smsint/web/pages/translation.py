"""The strings of the console, ready for translation.

Templates say ``{{ _("Sign out") }}`` and code marks its words with ``N_``; both are found by the
usual tools (``pybabel extract``, keywords ``_`` and ``N_``). English is the only language so far:
``gettext`` hands the message back.
"""

from gettext import NullTranslations

TRANSLATIONS = NullTranslations()


def N_(message: str) -> str:  # noqa: N802  # the name that every extraction tool knows
    """Marks a message where it stands; it is translated where it is shown."""
    return message

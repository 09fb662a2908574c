"""The strings of the console in another language: a catalog of gettext in ``smsint/web/locale``.

Templates say ``{{ _("Sign out") }}`` and code marks its words with ``N_``; both are found by
``pybabel extract`` (docs/console.md says how a catalog is made). English needs none.
"""

from gettext import NullTranslations, find, translation
from pathlib import Path

LOCALES = Path(__file__).parent.parent / "locale"
"""``es/LC_MESSAGES/console.mo`` beneath it is the Spanish console."""
DOMAIN, ENGLISH = "console", "en"


def catalog(language: str) -> NullTranslations:
    """The strings in a language; those that its catalog lacks stay English."""
    return translation(DOMAIN, LOCALES, [language], fallback=True)


def missing_catalog(language: str) -> Path | None:
    """The file that would have to be there for this language; none when nothing is missing."""
    if language == ENGLISH or find(DOMAIN, LOCALES, [language]):
        return None
    return LOCALES / language / "LC_MESSAGES" / f"{DOMAIN}.mo"

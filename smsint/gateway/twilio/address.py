"""Where the provider's API may live: the credentials and every text go to this address."""

import re

DEFAULT_API_URL = "https://api.twilio.com"

_TWILIO = re.compile(r"https://api\.(?:[a-z0-9-]+\.)*twilio\.com/?")
_LOOPBACK = re.compile(r"https?://(?:127\.0\.0\.1|localhost|\[::1\])(?::[0-9]{1,5})?/?")


def check_api_url(url: str) -> None:
    """Accepts Twilio's own hosts over https, and loopback. Raises ValueError with what to mend.

    The pattern is written out rather than taken apart with a URL parser: two parsers that disagree
    about a backslash or an ``@`` are how credentials reach a stranger.
    """
    if not (_TWILIO.fullmatch(url) or _LOOPBACK.fullmatch(url)):
        raise ValueError(
            "TWILIO_API_URL must be https://api.twilio.com, one of its regional addresses such as "
            "https://api.dublin.ie1.twilio.com, or an emulator on http://127.0.0.1:PORT"
        )


def messaging_url(api_url: str) -> str:
    """The address of the Messaging API that belongs to this one; emulators serve it as a folder."""
    if _LOOPBACK.fullmatch(api_url):
        return f"{api_url.rstrip('/')}/messaging"
    return api_url.replace("://api.", "://messaging.", 1)

"""What each request to Twilio must satisfy: the rules of its OpenAPI description, by hand.

Source: twilio-oai, spec/json/twilio_api_v2010.json, operations CreateMessage, ListMessage,
FetchAccount and ListIncomingPhoneNumber, with what the description says in words only (one of From
and MessagingServiceSid, one of Body, MediaUrl and ContentSid, E.164, the range of ValidityPeriod,
no underscore in a callback's host). A few rules are our own and say so.
"""

import base64
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

Fields = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Recorded:
    """One request as it went over the wire."""

    method: str
    path: str
    query: Fields
    headers: Mapping[str, str]
    """Names in lower case."""
    form: Fields

    def value(self, name: str) -> str | None:
        """A form field of a create, or a query parameter of a list."""
        return dict(self.form + self.query).get(name)

    def matches(self, name: str, pattern: str) -> bool:
        """Whether the value is absent or wholly of that pattern."""
        value = self.value(name)
        return value is None or re.fullmatch(pattern, value, re.ASCII | re.DOTALL) is not None


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule, and which requests it is about ("create", "list" or "any")."""

    name: str
    about: str
    holds: Callable[[Recorded], bool]


ACCOUNT_PATH = r"/2010-04-01/Accounts/(AC[0-9a-fA-F]{32})"
CREATE_FIELDS = frozenset(
    [
        "To",
        "StatusCallback",
        "ApplicationSid",
        "MaxPrice",
        "ProvideFeedback",
        "Attempt",
        "ValidityPeriod",
        "ForceDelivery",
        "ContentRetention",
        "AddressRetention",
        "SmartEncoded",
        "PersistentAction",
        "TrafficType",
        "ShortenUrls",
        "ScheduleType",
        "SendAt",
        "SendAsMms",
        "ContentVariables",
        "MessageIntent",
        "RiskCheck",
        "From",
        "FallbackFrom",
        "MessagingServiceSid",
        "Body",
        "MediaUrl",
        "ContentSid",
    ]
)
LIST_FIELDS = frozenset(
    ["To", "From", "DateSent", "DateSent<", "DateSent>", "PageSize", "Page", "PageToken"]
)
E164 = r"\+[1-9][0-9]{6,14}"
DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+Z)?"


def kind_of(request: Recorded) -> str:
    """ "create", "list" or "other" (the account and its numbers)."""
    if not request.path.endswith("/Messages.json"):
        return "other"
    return "create" if request.method == "POST" else "list"


def broken_rules(request: Recorded) -> list[str]:
    """The names of the rules that this request breaks."""
    kind = kind_of(request)
    return [rule.name for rule in RULES if rule.about in {kind, "any"} and not rule.holds(request)]


def _known_path(request: Recorded) -> bool:
    known = rf"{ACCOUNT_PATH}(\.json|/Messages\.json|/IncomingPhoneNumbers\.json)"
    return re.fullmatch(known, request.path) is not None


def _authenticated(request: Recorded) -> bool:
    scheme, _, credentials = request.headers.get("authorization", "").partition(" ")
    user = base64.b64decode(credentials).decode().partition(":")[0] if scheme == "Basic" else None
    account = re.match(ACCOUNT_PATH, request.path)
    return account is not None and user == account[1]


def _has_callback_of_ours(request: Recorded) -> bool:
    url = urlsplit(request.value("StatusCallback") or "")
    return (
        url.scheme in {"http", "https"}
        and re.fullmatch(r"[a-z0-9.-]+", url.hostname or "") is not None
        and re.fullmatch(r"o=[0-9a-f]{32}", url.query) is not None
        and url.fragment == ""
    )


RULES: tuple[Rule, ...] = (
    Rule("a path of the API", "any", _known_path),
    Rule("POST to create, GET to read", "any", lambda r: r.method in {"POST", "GET"}),
    Rule("Basic credentials of the account in the path", "any", _authenticated),
    Rule("asks for JSON", "any", lambda r: r.headers.get("accept") == "application/json"),
    Rule("no field twice", "any", lambda r: len(dict(r.form + r.query)) == len(r.form + r.query)),
    Rule(
        "a form, not JSON",
        "create",
        lambda r: r.headers.get("content-type") == "application/x-www-form-urlencoded",
    ),
    Rule("known fields only", "create", lambda r: dict(r.form).keys() <= CREATE_FIELDS),
    Rule("nothing in the address's query", "create", lambda r: r.query == []),
    Rule("To is there", "create", lambda r: r.value("To") is not None),
    Rule("To is E.164", "create", lambda r: r.matches("To", E164)),
    Rule(
        "From or MessagingServiceSid",
        "create",
        lambda r: bool(r.value("From") or r.value("MessagingServiceSid")),
    ),
    Rule("From is a number", "create", lambda r: r.matches("From", rf"{E164}|[0-9]{{3,8}}")),
    Rule(
        "MessagingServiceSid is one",
        "create",
        lambda r: r.matches("MessagingServiceSid", r"MG[0-9a-fA-F]{32}"),
    ),
    Rule("Body, MediaUrl or ContentSid", "create", lambda r: bool(r.value("Body"))),
    Rule("Body of 1,600 characters at most", "create", lambda r: r.matches("Body", r".{1,1600}")),
    Rule(
        "ValidityPeriod from 1 to 36,000, always given (ours)",
        "create",
        lambda r: (
            (r.value("ValidityPeriod") or "x").isdecimal()
            and 1 <= int(r.value("ValidityPeriod") or 0) <= 36_000
        ),
    ),
    Rule(
        "StatusCallback with a token and nothing about the patient (ours)",
        "create",
        _has_callback_of_ours,
    ),
    Rule(
        "no scheduling at the provider, where a STOP would not cancel it (ours)",
        "create",
        lambda r: r.value("SendAt") is None and r.value("ScheduleType") is None,
    ),
    Rule("known filters only", "list", lambda r: dict(r.query).keys() <= LIST_FIELDS),
    Rule("filters by E.164", "list", lambda r: r.matches("To", E164) and r.matches("From", E164)),
    Rule("pages of 1 to 1,000", "list", lambda r: r.matches("PageSize", r"[1-9][0-9]{0,2}|1000")),
    Rule("a page's number", "list", lambda r: r.matches("Page", r"[0-9]+")),
    Rule("dates as dates", "list", lambda r: r.matches("DateSent>", DATE)),
    Rule("no body in a GET", "list", lambda r: r.form == []),
)

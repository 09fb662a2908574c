"""A small library, a runtime, and the known cast, built through the real services.

Ana speaks Spanish and lives in Los Angeles; Ben lives in New York; Cleo in Phoenix, where clocks
never change; Dee shares a phone with Cleo.
"""

from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

from smsint.db.engine import Database
from smsint.db.vault import Vault
from smsint.domain.content import Library
from smsint.domain.enrollment import EnrollmentRequest
from smsint.domain.kinds import MessageKind
from smsint.domain.messages import MessageTemplate
from smsint.domain.phone import normalize
from smsint.domain.protocol import Arm, Protocol, Schedule, Track, Weekday
from smsint.domain.questions import AnswerReply, Question
from smsint.domain.states import Role
from smsint.domain.understanding import Reader, Words
from smsint.gateway.base import InboundSms
from smsint.library.load import load_library
from smsint.services.access import Actor, create_token
from smsint.services.enrollment import enroll
from smsint.services.receiving import receive
from smsint.services.runtime import Program, Runtime
from smsint.services.sites import add_site
from smsint.services.transact import transact
from tests.support.clock import SettableClock

SHIPPED = Path(__file__).parent.parent / "message_library"
_TWO_WEEKS = 14
_MON_WED_FRI = (Weekday.MON, Weekday.WED, Weekday.FRI)


def _template(key: str, kind: MessageKind, en: tuple[str, ...], **more: Any) -> MessageTemplate:
    """A template whose Spanish says what its English says, marked so that a test can tell."""
    spanish = tuple(f"ES {text}" for text in en)
    return MessageTemplate(id=key, kind=kind, text={"en": en, "es": spanish}, **more)


_MESSAGES = (
    *(
        _template(f"tips.t{n}", MessageKind.TIP, (f"{{{{ first_name }}}}, tip {n}.", f"Tip {n}."))
        for n in range(_TWO_WEEKS)
    ),
    _template("check.today", MessageKind.CHECK_IN, ("How is today, 0 to 10?",), question="today"),
    _template("check.again", MessageKind.REPROMPT, ("A number from 0 to 10, please.",)),
    _template("check.low", MessageKind.REPLY, ("That sounds hard.",)),
    _template("check.high", MessageKind.REPLY, ("Good to hear.",)),
    _template("check.follow", MessageKind.NUDGE, ("Is today any better?",)),
    _template("week.kind", MessageKind.REINFORCEMENT, ("A week of showing up.",)),
    _template(
        "steady.welcome",
        MessageKind.WELCOME,
        ("{{ first_name }}, welcome to {{ program_name }}.", "Welcome to {{ program_name }}."),
    ),
)
_TODAY = Question(
    id="today",
    kind="scale",
    item="wellbeing",
    concern="low",
    replies=(
        AnswerReply(message="check.low", at_most=3, follow_up="check.follow"),
        AnswerReply(message="check.high"),
    ),
    reprompt="check.again",
)
_TRACKS = (
    Track(
        id="tips",
        kind=MessageKind.TIP,
        messages=("tips",),
        schedule=Schedule(weekdays="patient", at=time(10)),
    ),
    Track(
        id="check",
        kind=MessageKind.CHECK_IN,
        messages=("check.today",),
        schedule=Schedule(weekdays=_MON_WED_FRI, at=time(17)),
    ),
    Track(
        id="week",
        kind=MessageKind.REINFORCEMENT,
        messages=("week.kind",),
        schedule=Schedule(from_day=6, every_days=7, at=time(12)),
    ),
)
STEADY = Protocol(
    id="steady", version="1", title="Steady", days=28, tracks=_TRACKS, welcome="steady.welcome"
)
"""A tip at 10:00 on the patient's days, a check-in at 17:00 on Monday, Wednesday and Friday, a kind
word at 12:00 every seventh day. Four weeks."""
TRIAL = Protocol(
    id="trial",
    version="2",
    title="Trial",
    days=7,
    arms=(Arm(id="usual"), Arm(id="texts", weight=3)),
    tracks=(_TRACKS[0].model_copy(update={"arms": ("texts",)}), _TRACKS[1]),
)
"""Two arms, one to three; tips only in the arm ``texts``. No welcome."""


def small_library() -> Library:
    """The protocols above, with the system's own texts, words and hotlines as shipped."""
    shipped = load_library(SHIPPED)
    system = {key: text for key, text in shipped.messages.items() if text.theme == "system"}
    return replace(
        shipped,
        protocols={"steady": STEADY, "trial": TRIAL},
        messages=system | {message.id: message for message in _MESSAGES},
        questions={"today": _TODAY},
    )


def a_runtime(database: Database, library: Library, **changes: Any) -> Runtime:
    """A runtime with fixed keys; ``changes`` replace fields of it."""
    runtime = Runtime(
        database=database,
        vault=Vault([bytes(range(32))], b"index key of the tests"),
        library=library,
        reader=reader_of(library.words),
        program=Program(name="Care Team", phone="+1 202-555-0100", send_rate=1000.0),
        audit_key=b"audit key of the tests",
    )
    return replace(runtime, **changes)


def reader_of(words: Words) -> Reader:
    """The reader of these words: made once, because filing its frames takes a tenth of a second."""
    if id(words) not in _READERS:
        _READERS[id(words)] = (words, Reader(words))  # the words are kept, and so is their id
    return _READERS[id(words)][1]


_READERS: dict[int, tuple[Words, Reader]] = {}


ANA = {
    "external_id": "MRN-ANA",
    "phone": "+1 213-555-0101",
    "first_name": "Ana",
    "language": "es",
    "time_zone": "America/Los_Angeles",
}
BEN = {
    "external_id": "MRN-BEN",
    "phone": "(212) 555-0102",
    "first_name": "Ben",
    "language": "en",
    "time_zone": "America/New_York",
}
CLEO = {
    "external_id": "MRN-CLEO",
    "phone": "+16025550103",
    "first_name": "Cleo",
    "language": "en",
    "time_zone": "America/Phoenix",
}
DEE = {
    "external_id": "MRN-DEE",
    "phone": "+16025550103",
    "language": "en",
    "time_zone": "America/Phoenix",
    "shared_phone": True,
}
"""On Cleo's phone, and without a first name."""


def a_request(person: dict[str, Any], at: datetime, **changes: Any) -> dict[str, Any]:
    """What the clinic posts to enroll somebody, who consented in writing a day ago."""
    day_ago = (at - timedelta(days=1)).isoformat()
    consent = {
        "granted_at": day_ago,
        "method": "written",
        "obtained_by": "Front desk",
        "text_version": "2027-01",
        "sms_risk_acknowledged_at": day_ago,
    }
    return {"protocol": "steady", "consent": consent, **person, **changes}


class Clinic:
    """Two sites, ``harbor`` and ``hillside``, with tokens for every role, and the cast at the first."""

    def __init__(
        self,
        runtime: Runtime,
        clock: SettableClock,
        sites: tuple[str, ...] = ("Harbor", "Hillside"),
    ) -> None:
        self.runtime, self.clock = runtime, clock
        for name in sites:
            self._add_site(name)
        self._tokens: dict[tuple[Role, str | None], str] = {}

    def enroll(self, person: dict[str, Any], *, by: Actor | None = None, **changes: Any) -> str:
        """Enrolls one of the cast through the service; returns the enrollment's id."""
        request = EnrollmentRequest.model_validate(a_request(person, self.clock(), **changes))
        now, actor = self.clock(), by or self.actor()
        done = transact(self.runtime, lambda s: enroll(s, self.runtime, request, actor, now=now))
        return done.id

    def request(self, person: dict[str, Any], **changes: Any) -> dict[str, Any]:
        """The body of ``POST /enrollments`` for one of the cast."""
        return a_request(person, self.clock(), **changes)

    def headers(self, role: str = "clinician", site: str | None = "harbor") -> dict[str, str]:
        """An Authorization header for a role at a site (``None``: a token that sees every site)."""
        key = Role(role), site
        if key not in self._tokens:
            self._tokens[key] = self._create_token(*key)
        return {"Authorization": f"Bearer {self._tokens[key]}"}

    def text_from(self, person: dict[str, Any], body: str) -> str:
        """A text that one of the cast sends; returns its provider id."""
        sid = f"SM{self.runtime.new_token()}"
        phone = normalize(person["phone"], "US") or person["phone"]
        text = InboundSms(sid=sid, from_=phone, to="+12025550100", body=body)
        now = self.clock()
        transact(
            self.runtime,
            lambda s: receive(s, self.runtime, [text], source="webhook", now=now),
        )
        return sid

    def actor(self, role: str = "clinician", site: str | None = "harbor") -> Actor:
        """Somebody of a role at a site, for calling services directly."""
        return Actor(f"test:{role}", Role(role), site)

    def _add_site(self, name: str) -> None:
        now = self.clock()
        transact(self.runtime, lambda s: add_site(s, self.runtime, name, now=now))

    def _create_token(self, role: Role, site: str | None) -> str:
        now = self.clock()
        return transact(
            self.runtime,
            lambda s: create_token(
                s, self.runtime, role=role, site_id=site, name=role.value, now=now
            ),
        ).token

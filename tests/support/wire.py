"""The whole application over the wire: REST on one side, signed webhooks on the other."""

from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from fastapi.testclient import TestClient

from smsint.gateway.sandbox import SentSms
from smsint.gateway.twilio.signature import signature_of
from tests.builders import Clinic
from tests.support.spine import CLINIC_PHONE, Spine

ACCOUNT, TOKEN, PUBLIC = "AC" + "a" * 32, "the auth token", "https://texts.clinic.example"


class Wire:
    """The whole application, the provider on the other side, and a worker that takes turns."""

    def __init__(self, client: TestClient, clinic: Clinic) -> None:
        self.client, self.clinic = client, clinic
        self.spine = Spine(clinic.runtime, clinic.clock)
        self._texts = 0

    def call(self, verb: str, path: str, status: int = 200, **body: Any) -> dict[str, Any]:
        """One REST call by a clinician; an empty answer is an empty dictionary."""
        answer = self.client.request(
            verb, f"/api/v1{path}", json=body or None, headers=self.clinic.headers()
        )
        assert answer.status_code == status, answer.text
        return dict(answer.json()) if answer.content else {}

    def enroll(self, person: dict[str, Any], **changes: Any) -> str:
        """Enrolls by REST; returns the enrollment's id."""
        body = self.clinic.request(person, **changes)
        return str(self.call("POST", "/enrollments", 201, **body)["id"])

    def says(self, who: str, body: str) -> None:
        """Twilio posts a text; the worker is woken and answers."""
        self._texts += 1
        sid = f"SM{self._texts:032x}"
        self._post("/twilio/inbound", 200, MessageSid=sid, From=who, To=CLINIC_PHONE, Body=body)
        self.spine.send_due()

    def reports(self, sent: SentSms, status: str, error: int | None = None) -> None:
        """Twilio posts what became of a text."""
        more = {"ErrorCode": str(error)} if error else {}
        path = f"/twilio/status?o={sent.sms.token}"
        self._post(path, 204, MessageSid=sent.sid, MessageStatus=status, **more)

    def _post(self, path: str, status: int, **fields: str) -> None:
        pairs = [("AccountSid", ACCOUNT), *fields.items()]
        answer = self.client.post(
            path,
            content=urlencode(pairs).encode(),
            headers={
                "X-Twilio-Signature": signature_of(TOKEN, PUBLIC + path, pairs).decode(),
                "Content-Type": "application/x-www-form-urlencoded",
            },
        )
        assert answer.status_code == status

    def live(self, *, step: timedelta = timedelta(minutes=10), **time: float) -> list[str]:
        """Lets time pass in steps; what was sent, each with its hour."""
        before = len(self.spine.gateway.sent)
        now = self.clinic.clock()
        self.spine.run(until=now + timedelta(**time), step=step)
        return self.heard(before)

    def heard(self, since: int = 0) -> list[str]:
        """What phones showed, each text with the UTC time at which it was accepted."""
        return [
            f"{sent.accepted_at:%a %H:%M} {sent.sms.body}"
            for sent in self.spine.gateway.sent[since:]
        ]

    def sent_to(self, phone: str, since: int = 0) -> list[str]:
        """What one phone showed."""
        return [s.sms.body for s in self.spine.gateway.sent[since:] if s.sms.to == phone]

    def answer_to(self, who: str, body: str) -> list[str]:
        """What one phone shows because of a text."""
        before = len(self.spine.gateway.sent)
        self.says(who, body)
        return self.sent_to(who, before)

    def tasks(self) -> list[str]:
        """The kinds of the open tasks, in the order in which they are due."""
        return [task["kind"] for task in self.call("GET", "/tasks?status=open")["items"]]

    def answers(self, enrollment_id: str) -> list[tuple[str, str, str | None]]:
        """Item, status and value of every answer, in order."""
        items = self.call("GET", f"/enrollments/{enrollment_id}/answers")["items"]
        return [(one["item"], one["status"], one["value"]) for one in items]

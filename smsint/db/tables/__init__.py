"""Every table, with the constraints that make the promises true in the schema itself."""

from smsint.db.tables.base import METADATA, table
from smsint.db.tables.care import Alert, ClinicEvent, Flag, Task, TaskEvent
from smsint.db.tables.ledger import Attempt, DeliveryEvent, OutboxMessage, Sender
from smsint.db.tables.people import (
    ConsentEvent,
    Enrollment,
    Number,
    Patient,
    PatientNumber,
    Site,
)
from smsint.db.tables.programme import DecisionPoint, TrackCursor
from smsint.db.tables.replies import Answer, InboundMessage, Question
from smsint.db.tables.service import (
    ApiToken,
    AuditEvent,
    AuditHead,
    IdempotencyKey,
    ServiceState,
    Staff,
    StaffSession,
    Tick,
)

__all__ = [
    "METADATA",
    "Alert",
    "Answer",
    "ApiToken",
    "Attempt",
    "AuditEvent",
    "AuditHead",
    "ClinicEvent",
    "ConsentEvent",
    "DecisionPoint",
    "DeliveryEvent",
    "Enrollment",
    "Flag",
    "IdempotencyKey",
    "InboundMessage",
    "Number",
    "OutboxMessage",
    "Patient",
    "PatientNumber",
    "Question",
    "Sender",
    "ServiceState",
    "Site",
    "Staff",
    "StaffSession",
    "Task",
    "TaskEvent",
    "Tick",
    "TrackCursor",
    "table",
]

"""Every table, with the constraints that make the promises true in the schema itself."""

from smsint.db.tables.base import METADATA, table
from smsint.db.tables.care import Alert, ClinicEvent, Flag, Task, TaskEvent
from smsint.db.tables.console import SavedReply, StaffNote
from smsint.db.tables.engagement import Engagement, EngagementDay, RuleOverride
from smsint.db.tables.exports import ExportJob, ExportPart
from smsint.db.tables.ledger import Attempt, DeliveryEvent, OutboxMessage, Sender
from smsint.db.tables.library import LibraryVersion
from smsint.db.tables.notes import IncentiveEntry, PersonalNote
from smsint.db.tables.paging import OnCall, Page
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
from smsint.db.tables.trials import (
    Allocation,
    PolicyVersion,
    RandomizationList,
    RandomizationStratum,
)

__all__ = [
    "METADATA",
    "Alert",
    "Allocation",
    "Answer",
    "ApiToken",
    "Attempt",
    "AuditEvent",
    "AuditHead",
    "ClinicEvent",
    "ConsentEvent",
    "DecisionPoint",
    "DeliveryEvent",
    "Engagement",
    "EngagementDay",
    "Enrollment",
    "ExportJob",
    "ExportPart",
    "Flag",
    "IdempotencyKey",
    "InboundMessage",
    "IncentiveEntry",
    "LibraryVersion",
    "Number",
    "OnCall",
    "OutboxMessage",
    "Page",
    "Patient",
    "PatientNumber",
    "PersonalNote",
    "PolicyVersion",
    "Question",
    "RandomizationList",
    "RandomizationStratum",
    "RuleOverride",
    "SavedReply",
    "Sender",
    "ServiceState",
    "Site",
    "Staff",
    "StaffNote",
    "StaffSession",
    "Task",
    "TaskEvent",
    "Tick",
    "TrackCursor",
    "table",
]

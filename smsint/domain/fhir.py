"""The small part of FHIR R4 that a clinic's record system reads from us, as plain values.

Shapes follow https://hl7.org/fhir/R4: elements that are not known are left out, never null or
empty. An id there has no underscore, so ours are written with a hyphen.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

from smsint.domain.states import OutboxState

Resource = dict[str, Any]
EXTERNAL_ID = "urn:smsint:external-id"
STUDY_ID = "urn:smsint:study-id"
QUESTION = "urn:smsint:question:"
ZONE = "http://hl7.org/fhir/StructureDefinition/timezone"
ENROLLMENT = "urn:smsint:enrollment"
_SMS = {
    "coding": [
        {
            "system": "http://terminology.hl7.org/CodeSystem/v3-ParticipationMode",
            "code": "SMSWRIT",
            "display": "SMS message",
        }
    ]
}
_SENT: Mapping[str, str] = MappingProxyType(
    {
        OutboxState.DUE: "preparation",
        OutboxState.CLAIMED: "preparation",
        OutboxState.IN_DOUBT: "unknown",
        OutboxState.ESCALATED: "unknown",
        OutboxState.SENT: "completed",
        OutboxState.EXPIRED: "not-done",
        OutboxState.CANCELLED: "not-done",
        OutboxState.SUPPRESSED: "not-done",
        OutboxState.FAILED: "not-done",
    }
)
_TASK: Mapping[str, str] = MappingProxyType(
    {"open": "requested", "claimed": "accepted", "resolved": "completed"}
)
_PERMITS = frozenset({"granted", "opted_in", "released"})


def fhir_id(ours: str) -> str:
    """An id as FHIR allows it."""
    return ours.replace("_", "-")


def our_id(theirs: str) -> str:
    """The way back: our ids have one underscore, after what they are of."""
    return theirs.replace("-", "_", 1)


def instant(at: datetime) -> str:
    """As FHIR writes an instant."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def patient(row: Mapping[str, Any]) -> Resource:
    """A person; name, number and the clinic's identifier only where the caller may see them."""
    identifiers = [{"system": STUDY_ID, "value": row["study_id"]}]
    if row.get("external_id"):
        identifiers.insert(0, {"system": EXTERNAL_ID, "value": row["external_id"]})
    language = {"coding": [{"system": "urn:ietf:bcp:47", "code": row["language"]}]}
    return _known(
        resourceType="Patient",
        id=fhir_id(row["id"]),
        identifier=identifiers,
        name=[{"given": [row["first_name"]]}] if row.get("first_name") else None,
        telecom=[{"system": "phone", "value": row["phone"], "use": "mobile"}]
        if row.get("phone")
        else None,
        communication=[{"language": language, "preferred": True}],
        managingOrganization={"display": row["site"]},
    )


def sent_communication(row: Mapping[str, Any]) -> Resource:
    """A text of ours; the words only where the caller may read them."""
    return _known(
        resourceType="Communication",
        id=f"out-{row['id']}",
        meta={"lastUpdated": instant(row["updated_at"])},
        status=_SENT[row["state"]],
        statusReason={"text": row["reason"]} if row["reason"] else None,
        category=[{"text": str(row["kind"])}],
        medium=[_SMS],
        subject=_subject(row),
        recipient=[_subject(row)],
        sent=instant(row["sent_at"]) if row["sent_at"] else None,
        payload=[{"contentString": row["text"]}] if row.get("text") else None,
    )


def received_communication(row: Mapping[str, Any]) -> Resource:
    """A text of the patient's."""
    return _known(
        resourceType="Communication",
        id=f"in-{row['id']}",
        meta={"lastUpdated": instant(row["updated_at"])},
        status="completed",
        category=[{"text": "inbound"}],
        medium=[_SMS],
        subject=_subject(row),
        sender=_subject(row),
        received=instant(row["received_at"]),
        payload=[{"contentString": row["text"]}] if row.get("text") else None,
    )


def questionnaire_response(row: Mapping[str, Any]) -> Resource:
    """A self-report that was understood."""
    item = {"linkId": row["item"], "answer": [_answer(row["value"])]}
    return _known(
        resourceType="QuestionnaireResponse",
        id=f"ans-{row['id']}",
        meta={"lastUpdated": instant(row["updated_at"])},
        questionnaire=QUESTION + row["question"],
        status="amended" if row["corrects"] else "completed",
        subject=_subject(row),
        authored=instant(row["answered_at"]),
        source=_subject(row),
        item=[item],
    )


def _answer(value: str) -> Resource:
    if value in ("yes", "no"):
        return {"valueBoolean": value == "yes"}
    if value.isdecimal():
        return {"valueInteger": int(value)}
    try:
        return {"valueDecimal": float(value)}
    except ValueError:
        return {"valueString": value}


def task(row: Mapping[str, Any]) -> Resource:
    """Something that staff should do."""
    return _known(
        resourceType="Task",
        id=fhir_id(row["id"]),
        meta={"lastUpdated": instant(row["updated_at"])},
        status=_TASK[row["status"]],
        businessStatus={"text": row["outcome"]} if row["outcome"] else None,
        intent="order",
        priority=_priority(row["priority"]),
        code={"text": row["kind"]},
        **{"for": _subject(row)},
        authoredOn=instant(row["opened_at"]),
        lastModified=instant(row["updated_at"]),
        restriction={"period": {"end": instant(row["due_at"])}},
    )


def _priority(ours: int) -> str:
    """Lower comes first with us; red flags are below 20."""
    return "stat" if ours < 10 else "urgent" if ours < 30 else "routine"


def consent(row: Mapping[str, Any]) -> Resource:
    """One entry of the ledger: texts are permitted from then on, or denied."""
    permits = row["kind"] in _PERMITS
    scope = {"system": "http://terminology.hl7.org/CodeSystem/consentscope", "code": "treatment"}
    category = {"system": "http://loinc.org", "code": "59284-0", "display": "Patient Consent"}
    return _known(
        resourceType="Consent",
        id=f"con-{row['id']}",
        meta={"lastUpdated": instant(row["updated_at"])},
        status="active",
        scope={"coding": [scope]},
        category=[{"coding": [category]}],
        patient=_subject(row),
        dateTime=instant(row["at"]),
        policyRule={"text": "Consent to receive text messages"},
        provision={
            "type": "permit" if permits else "deny",
            "period": {"start": instant(row["at"])},
            "code": [{"text": f"{row['kind']}: {row['method']}"}],
        },
    )


def bundle(
    base: str, resources: Iterable[Resource], *, self_url: str, next_url: str | None
) -> Resource:
    """A page of a search."""
    entries = [
        {
            "fullUrl": f"{base}/{one['resourceType']}/{one['id']}",
            "resource": one,
            "search": {"mode": "match"},
        }
        for one in resources
    ]
    links = [{"relation": "self", "url": self_url}]
    if next_url:
        links.append({"relation": "next", "url": next_url})
    return _known(resourceType="Bundle", type="searchset", link=links, entry=entries or None)


SEARCHABLE: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        "Patient": ("_id", "_count"),
        "Communication": ("patient", "_lastUpdated", "_count"),
        "QuestionnaireResponse": ("patient", "_lastUpdated", "_count"),
        "Task": ("patient", "_lastUpdated", "_count"),
        "Consent": ("patient", "_lastUpdated", "_count"),
    }
)
_PARAMETER = {
    "_id": "token",
    "_count": "number",
    "patient": "reference",
    "_lastUpdated": "date",
}


def capability_statement(version: str, date: str) -> Resource:
    """What of FHIR there is here."""
    resources = [
        {
            "type": name,
            "interaction": [
                {"code": code}
                for code in ("read", "search-type", *(["create"] if name == "Patient" else []))
            ],
            "searchParam": [{"name": one, "type": _PARAMETER[one]} for one in parameters],
        }
        for name, parameters in SEARCHABLE.items()
    ]
    return {
        "resourceType": "CapabilityStatement",
        "status": "active",
        "date": date,
        "kind": "instance",
        "software": {"name": "smsint", "version": version},
        "implementation": {"description": "Text messages in treatment: own subset of FHIR R4"},
        "fhirVersion": "4.0.1",
        "format": ["json"],
        "rest": [{"mode": "server", "resource": resources}],
    }


def enrollment_fields(resource: Mapping[str, Any]) -> dict[str, Any]:
    """What a Patient says of an enrollment; what it does not say is left out.

    The time zone stands in FHIR's own extension; protocol, arm and consent in ours, whose parts
    have the names of the fields of ``POST /enrollments``.
    """
    extensions = {one.get("url"): one for one in _list(resource, "extension")}
    ours = {
        one.get("url"): _value(one) for one in _list(extensions.get(ENROLLMENT, {}), "extension")
    }
    consent_of = {name: ours.pop(name) for name in _CONSENT if name in ours}
    found = {
        "external_id": _identifier(resource),
        "phone": _first(resource, "telecom", "value", system="phone"),
        "first_name": next(iter(_list(_at(resource, "name"), "given")), None),
        "language": _language(resource),
        "time_zone": _value(extensions.get(ZONE, {})),
        **{str(name): value for name, value in ours.items()},
        "consent": consent_of or None,
    }
    return {name: value for name, value in found.items() if value is not None}


_CONSENT = ("granted_at", "method", "obtained_by", "text_version", "sms_risk_acknowledged_at")


def _list(resource: Mapping[str, Any], name: str) -> list[Any]:
    found = resource.get(name)
    return [one for one in found if one] if isinstance(found, list) else []


def _at(resource: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    first: Any = next(iter(_list(resource, name)), None)
    return first if isinstance(first, dict) else {}


def _first(resource: Mapping[str, Any], name: str, value: str, **equal: str) -> Any:
    for one in _list(resource, name):
        if isinstance(one, dict) and all(one.get(k) == v for k, v in equal.items()):
            return one.get(value)
    return None


def _identifier(resource: Mapping[str, Any]) -> Any:
    """Ours where it is marked as ours, else the first."""
    ours = _first(resource, "identifier", "value", system=EXTERNAL_ID)
    return ours or _at(resource, "identifier").get("value")


def _language(resource: Mapping[str, Any]) -> str | None:
    coding = _at(_at(resource, "communication").get("language") or {}, "coding")
    code = coding.get("code")
    return code.partition("-")[0].lower() if isinstance(code, str) else None


def _value(extension: Mapping[str, Any]) -> Any:
    return next((value for name, value in extension.items() if name.startswith("value")), None)


def _subject(row: Mapping[str, Any]) -> Resource:
    return {"reference": f"Patient/{fhir_id(row['patient_id'])}"}


def _known(**elements: Any) -> Resource:
    return {name: value for name, value in elements.items() if value is not None}

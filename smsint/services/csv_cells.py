"""What the cells of a row mean: a row of text becomes a request as the REST API takes it."""

import re
from collections.abc import Mapping
from datetime import date, time
from typing import Any

from smsint.domain.calendar import to_instant, valid_zone
from smsint.services.faults import FieldFault

STRATUM = "strata_"
"""Begins the columns of the fields that a protocol declares for its randomization."""
_SPANISH, _ENGLISH = {"es", "spa", "spanish", "español", "espanol"}, {"en", "eng", "english"}
_YES, _NO = {"yes", "y", "true", "1", "x"}, {"no", "n", "false", "0", ""}
_SCIENTIFIC = re.compile(r"[0-9](?:[.,][0-9]+)?[eE]\+?[0-9]+")
_US_DATE = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?:[ ,]+(.+))?")
_ISO_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[ T](.+))?")
_CLOCK = re.compile(r"([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})? ?([AaPp][Mm])?")


def request_of(values: Mapping[str, str], region: str, faults: list[FieldFault]) -> dict[str, Any]:
    """A request as the REST API takes it; what a cell cannot mean is added to ``faults``."""
    zone = values.get("time_zone", "")
    if zone and not valid_zone(zone):
        faults.append(FieldFault("time_zone", "Write an IANA zone, such as America/New_York."))
        zone = ""
    request: dict[str, Any] = {
        name: values[name]
        for name in ("external_id", "first_name", "protocol", "arm", "frequency", "site")
        if name in values
    }
    request |= {"time_zone": zone, "phone": _phone(values, faults)}
    request["language"] = _language(values.get("language", ""))
    if "start_on" in values:
        request["start_on"] = _day(values["start_on"], "start_on", region, faults)
    if "window_start" in values or "window_end" in values:
        names = {"start": "window_start", "end": "window_end"}
        request["window"] = {
            key: _wall_time(values.get(name, ""), name, faults) for key, name in names.items()
        }
    if "days" in values:
        request["days"] = [
            part[:3].casefold() for part in re.split(r"[\s,;/+]+", values["days"]) if part
        ]
    for name, default in (("discreet", True), ("shared_phone", False)):
        request[name] = _yes_or_no(values.get(name, ""), name, default, faults)
    strata = {
        name.removeprefix(STRATUM): cell
        for name, cell in values.items()
        if name.startswith(STRATUM)
    }
    if strata:
        request["strata"] = strata
    request["consent"] = _consent(values, zone, region, faults)
    return request


def _consent(
    values: Mapping[str, str], zone: str, region: str, faults: list[FieldFault]
) -> dict[str, Any]:
    """Where the risk of texting has no column of its own, it was explained with the consent."""
    granted = _instant(values, "consent_granted_at", zone, region, faults)
    risk = "consent_sms_risk_acknowledged_at"
    return {
        "granted_at": granted,
        "method": values.get("consent_method", "").casefold(),
        "obtained_by": values.get("consent_obtained_by", ""),
        "text_version": values.get("consent_text_version", ""),
        "sms_risk_acknowledged_at": _instant(values, risk, zone, region, faults)
        if risk in values
        else granted,
    }


def _phone(values: Mapping[str, str], faults: list[FieldFault]) -> str:
    phone = values.get("phone", "")
    if _SCIENTIFIC.fullmatch(phone):
        advice = "The spreadsheet rounded this number. Format the column as text and type it anew."
        faults.append(FieldFault("phone", advice))
    return phone


def _language(cell: str) -> str:
    word = cell.casefold()
    if word in _SPANISH or word.startswith("es-"):
        return "es"
    return "en" if word in _ENGLISH or word.startswith("en-") else cell


def _yes_or_no(cell: str, name: str, default: bool, faults: list[FieldFault]) -> bool:
    word = cell.casefold()
    if not word:
        return default
    if word not in _YES | _NO:
        faults.append(FieldFault(name, "Write yes or no."))
    return word in _YES


def _instant(
    values: Mapping[str, str], name: str, zone: str, region: str, faults: list[FieldFault]
) -> Any:
    """An instant with its offset as it is; a date, or a time without one, on the patient's clocks."""
    cell = values.get(name, "")
    if has_offset(cell):
        return cell
    on, rest = date_of(cell, region)
    at = time_of(rest) if rest else time()
    if not cell or not zone:
        return cell
    found = to_instant(on, at, zone) if on is not None and at is not None else None
    if found is None:
        advice = "Write a date such as 2027-03-01, with a time such as 2027-03-01 15:30."
        faults.append(FieldFault(name, advice))
    return found


def has_offset(cell: str) -> bool:
    """Whether a time says how far its clock is from UTC."""
    return re.search(r"[Zz]$|[+-][0-9]{2}:[0-9]{2}$", cell) is not None


def _day(cell: str, name: str, region: str, faults: list[FieldFault]) -> date | None:
    on, rest = date_of(cell, region)
    if on is None or rest:
        faults.append(FieldFault(name, "Write a date such as 2027-03-01."))
    return on


def date_of(cell: str, region: str) -> tuple[date | None, str]:
    """A date and what follows it: year first, or as spreadsheets of the United States write it."""
    try:
        if found := _ISO_DATE.fullmatch(cell):
            return date(int(found[1]), int(found[2]), int(found[3])), found[4] or ""
        if region == "US" and (found := _US_DATE.fullmatch(cell)):
            return date(int(found[3]), int(found[1]), int(found[2])), found[4] or ""
    except ValueError:
        return None, ""
    return None, ""


def time_of(text: str) -> time | None:
    """A wall time, with or without AM and PM."""
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2]), (found[3] or "").casefold()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _wall_time(cell: str, name: str, faults: list[FieldFault]) -> str:
    at = time_of(cell)
    if at is None:
        faults.append(FieldFault(name, "Write a time such as 09:00; both ends are needed."))
        return ""
    return f"{at:%H:%M}"

"""Reporting checklists, filled in as far as the service can know: the rest is for the authors."""

from collections.abc import Sequence

from smsint.domain.protocol import Protocol
from smsint.services.reports.page import checklist, note
from smsint.services.reports.study_figures import Figures, middle
from smsint.services.runtime import Runtime

_YOURS = "to be written by the authors"


def checklists(runtime: Runtime, found: Figures) -> list[tuple[str, str]]:
    """Title and HTML of each checklist."""
    advice = note(f'What says "{_YOURS}" cannot be known by software.')
    mera = checklist("mERA, essential criteria (Agarwal 2016)", _mera(runtime, found))
    consort = checklist(
        "CONSORT-EHEALTH, item 5 and use (Eysenbach 2011)", _consort(runtime, found)
    )
    return [("mERA checklist", mera + advice), ("CONSORT-EHEALTH checklist", consort + advice)]


def _mera(runtime: Runtime, found: Figures) -> Sequence[tuple[str, str]]:
    return [
        ("1 Infrastructure", "SMS over the mobile network; no smartphone or data plan needed"),
        ("2 Technology platform", "smsint, open source (Apache-2.0); Python, FastAPI, SQL database"),
        ("3 Interoperability", ("REST, CSV, FHIR R4 (Patient, Communication, QuestionnaireResponse, "
         "Task, Consent)")),
        ("4 Intervention delivery", _delivery(runtime, found)),
        ("5 Intervention content", (f"{len(runtime.library.messages)} message templates, each with "
         f"strategy, technique (BCT v1) and source; library {runtime.library.hash[:12]}")),
        ("6 Usability and content testing", _YOURS),
        ("7 User feedback", _YOURS),
        ("8 Access of individual participants", ("any phone that takes texts; English and Spanish; "
         "hours and days chosen by the patient")),
        ("9 Cost assessment", "see Costs: segments and attempts are counted, prices assumed"),
        ("10 Adoption inputs and programme entry", "enrolled by the clinic with recorded consent"),
        ("11 Limitations for delivery at scale", ("the pace that carriers allow; a phone that is "
         "shared or lost; replies on one channel")),
        ("12 Contextual adaptability", ("protocols, messages, words and rules are files that a "
         "clinic edits; languages, windows and time zones by patient")),
        ("13 Replicability", ("source code, message library and rules are published with their "
         "versions; every text names the library that it came from")),
        ("14 Data security", ("fields encrypted at rest, audit chain, roles by site, no names or "
         "numbers in logs and exports; 42 CFR part 2 notice on exports")),
        ("15 Compliance with guidelines or regulations", f"consent and opt-out ledger; {_YOURS}"),
        ("16 Fidelity of the intervention", (f"{found.states['sent']:,} texts sent of "
         f"{sum(found.states.values()):,} written; every one that was not sent has its reason")),
    ]  # fmt: skip


def _consort(runtime: Runtime, found: Figures) -> Sequence[tuple[str, str]]:
    return [
        ("5-i Developers and owners", _YOURS),
        ("5-ii History of development", _YOURS),
        ("5-iii Revisions and updating", f"library {runtime.library.hash}; protocols "
         + (", ".join(f"{p.id} {p.version}" for p in _used(runtime, found)) or "none")),
        ("5-iv Quality assurance", ("content checked by rule before it can be used: length, reading "
         "level, stigmatizing words, discretion, both languages")),
        ("5-v Replicability", ("smsint is open source; smsint preview shows every participant's "
         "calendar")),
        ("5-vi Digital preservation", _YOURS),
        ("5-vii Access", ("by text message; enrolled by the clinic, free of charge but for the "
         "carrier's own rates")),
        ("5-viii Mode of delivery, content, theory", ("text messages; cognitive behavioral therapy "
         "and behavior change techniques by template, see Messages by strategy")),
        ("5-ix Use parameters", _delivery(runtime, found)),
        ("5-x Level of human involvement", (f"{found.tasks:,} tasks for staff, {found.resolved:,} "
         f"resolved by them, {found.tries:,} recorded attempts to reach a participant")),
        ("5-xi Prompts and reminders", "part of the protocols; no others"),
        ("5-xii Co-interventions", _YOURS),
        ("6a-ii Use and adherence", (f"{sum(found.answered_each):,} answers; questions answered per "
         f"enrollment: median {middle(found.answered_each)}")),
        ("12a-i Attrition and missing data", ("see Attrition; a day without texts is no row, a reply "
         "that did not come is 0, what could not be sent is not asked")),
        ("13b-i Attrition diagram", "see Attrition and the survival curves"),
        ("17a-i Process outcomes", "see Dose delivered and received, Engagement by week"),
        ("19-i Privacy breaches and technical problems",
         f"{found.states['escalated']} texts of unknown fate; {_YOURS}"),
        ("22-i Limitations of the data", "texts from shared phones that belong to nobody are left out"),
        ("X26-ii Consent and data protection", ("written, verbal or electronic consent with version, "
         "time and who obtained it; opt-out by text at any time")),
        ("X26-iii Safety procedures", ("every text is read for words of crisis, which are answered at "
         "once and call a person; the welcome says that texts are not watched around the clock")),
    ]  # fmt: skip


def _delivery(runtime: Runtime, found: Figures) -> str:
    protocols = "; ".join(
        f"{p.id}: {p.days} days, {len(p.tracks)} tracks" for p in _used(runtime, found)
    )
    return f"{protocols or 'nobody is enrolled'}. Delivered per enrollment: median {middle(found.delivered_each)} texts"


def _used(runtime: Runtime, found: Figures) -> Sequence[Protocol]:
    """The protocols that somebody was enrolled in."""
    return [one for one in runtime.library.protocols.values() if one.id in found.protocols]

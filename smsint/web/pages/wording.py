"""The codes of the service in plain words, in one place; nothing here decides anything."""

from collections.abc import Callable, Iterable, Mapping

from smsint.domain.delivery import FAILURES, delivery_failure
from smsint.domain.states import DeliveryStatus
from smsint.domain.translatable import N_

WORDS: Mapping[str, Mapping[str, str]] = {
    "status": {
        "active": N_("Active"),
        "paused": N_("Paused"),
        "opted_out": N_("Opted out"),
        "ended": N_("Ended"),
    },
    "level": {
        "acute": N_("Danger now"),
        "concern": N_("Concern"),
        "red": N_("Red"),
        "amber": N_("Amber"),
        "yellow": N_("Amber"),
    },
    "kind": {
        "safety": N_("Safety answer"),
        "opt_out_confirmation": N_("Stop confirmed"),
        "opt_in_confirmation": N_("Start confirmed"),
        "help": N_("Help"),
        "reply": N_("Reply"),
        "reprompt": N_("Asked again"),
        "staff": N_("From staff"),
        "welcome": N_("Welcome"),
        "appointment": N_("Appointment"),
        "check_in": N_("Check-in"),
        "reinforcement": N_("Reinforcement"),
        "tip": N_("Tip"),
        "nudge": N_("Nudge"),
    },
    "delivery": {
        "accepted": N_("on its way"),
        "scheduled": N_("on its way"),
        "queued": N_("on its way"),
        "sending": N_("on its way"),
        "sent": N_("sent"),
        "undelivered": N_("not delivered"),
        "failed": N_("not delivered"),
        "canceled": N_("not sent"),
        "delivered": N_("delivered"),
        "read": N_("read"),
    },
    "state": {
        "due": N_("waits to be sent"),
        "claimed": N_("is being sent"),
        "in_doubt": N_("unclear whether it was sent; being checked"),
        "expired": N_("not sent, its time had passed"),
        "cancelled": N_("not sent, cancelled"),
        "suppressed": N_("not sent"),
        "failed": N_("could not be sent"),
        "escalated": N_("unclear whether it was sent"),
    },
    "reason": {
        "taken_back": N_("staff took it back"),
        "opted_out": N_("this person asked for no texts"),
        "held": N_("texts to this number are held"),
        "paused": N_("the program was paused"),
        "ended": N_("the program had ended"),
        "number_changed": N_("the number changed"),
        "daily_cap": N_("enough texts that day"),
        "no_room": N_("no room in that day's hours"),
        "expired": N_("its time had passed"),
        "quiet_hours": N_("outside the patient's hours"),
        "window": N_("outside the patient's hours"),
        "taken_over": N_("staff were talking"),
        "superseded": N_("a newer text took its place"),
        "visit_changed": N_("the visit had changed"),
        "event_changed": N_("the clinic took it back"),
        "talk_turned": N_("the conversation had turned"),
        "hold": N_("sending is on hold"),
        "staff_takeover": N_("staff were talking"),
        "minimum_gap": N_("too soon after another text"),
        "arrived": N_("it had arrived after all"),
        "unreachable": N_("the phone could not be reached"),
        "catch_up": N_("texts that were late gave way to newer ones"),
        "circuit_open": N_("the provider took no texts"),
        "number": N_("the number cannot get texts"),
        "wrong_number": N_("the number may be somebody else's"),
        "safety_hold": N_("a safety alert was open"),
    },
    "task": {
        "opted_out": N_("Opted out"),
        "asked_for_help": N_("Asked for help"),
        "read_text": N_("Text to read"),
        "answer": N_("Answer to look at"),
        "maybe_opt_out": N_("May want to stop"),
        "wrong_number": N_("Wrong number"),
        "bad_number": N_("Number cannot get texts"),
        "unreachable": N_("Not reachable"),
        "drifting": N_("Drifting away"),
        "clinic": N_("From the clinic"),
        "disengagement": N_("Drifting away"),
        "reachability": N_("Not reachable"),
        "crisis": N_("Crisis follow-up"),
        "escalated": N_("Unclear text"),
        "alert_follow_up": N_("Alert without an ending"),
        "call_back": N_("Call back"),
        "call_now": N_("Call now"),
        "slip": N_("Slip"),
        "number": N_("Number cannot get texts"),
        "find_number": N_("Number to find"),
        "text_refused": N_("Text refused"),
        "text_in_doubt": N_("Unclear text"),
    },
    "attempt": {
        "reached": N_("Reached"),
        "left_word": N_("Left word"),
        "no_answer": N_("No answer"),
        "wrong_number": N_("Wrong number"),
    },
    "outcome": {
        "reached": N_("Reached"),
        "returned": N_("Is back in care"),
        "may_text": N_("May be texted"),
        "left_word": N_("Left word"),
        "not_reached": N_("Not reached"),
        "wrong_number": N_("Wrong number"),
        "declined": N_("Declined"),
        "transferred": N_("Transferred elsewhere"),
        "in_custody": N_("In custody"),
        "hospital": N_("In hospital"),
        "deceased": N_("Deceased"),
        "no_action_needed": N_("Nothing needed"),
    },
    "alert_outcome": {
        "reached": N_("Spoke with them"),
        "help_sent": N_("Help was sent"),
        "not_reached": N_("Not reached"),
        "not_a_crisis": N_("The words meant something else"),
    },
    "declined": {
        "calls": N_("being called about this"),
        "texts": N_("the texts: they stop"),
        "programme": N_("the program: it ends"),
    },
    "follows": {
        "may_text": N_("texts may go out again"),
        "wrong_number": N_("nothing more goes to this number"),
        "declined": N_("say below what they declined"),
        "in_custody": N_("texts are paused"),
        "hospital": N_("texts are paused"),
        "transferred": N_("the program ends"),
        "deceased": N_("everything ends without a word"),
    },
    "step": {
        "claim": N_("Taken"),
        "attempt": N_("Tried"),
        "note": N_("Note"),
        "resolve": N_("Closed"),
        "reopen": N_("Opened again"),
        "snooze": N_("Put off"),
        "hand_over": N_("Handed over"),
        "escalate": N_("Escalated"),
        "nudge": N_("Text sent"),
    },
    "effect": {
        "answer:parsed": N_("answer understood"),
        "answer:invalid": N_("answer not understood"),
        "answer:ambiguous": N_("answer unclear"),
        "alert:acute": N_("danger: staff were alerted"),
        "alert:concern": N_("concern: staff were alerted"),
        "opted_out": N_("stopped texts"),
        "opted_in": N_("started texts"),
        "reprompted": N_("was asked again"),
        "older_than_stop": N_("came before the stop"),
    },
    "role": {
        "admin": N_("Administrator"),
        "clinician": N_("Clinician"),
        "outreach": N_("Outreach"),
        "researcher": N_("Researcher"),
        "auditor": N_("Auditor"),
        "service": N_("Service"),
    },
    "consent": {
        "granted": N_("Agreed to texts"),
        "opted_out": N_("Stopped texts"),
        "opted_in": N_("Started texts again"),
        "held": N_("Texts held"),
        "released": N_("Texts released"),
    },
    "method": {
        "written": N_("in writing"),
        "verbal": N_("in person"),
        "electronic": N_("electronically"),
        "text": N_("by text"),
        "told_to_staff": N_("told to staff"),
        "in_person": N_("in person"),
        "phone": N_("by phone"),
        "letter": N_("by letter"),
        "carrier": N_("through the carrier"),
    },
    "event": {
        "visit_kept": N_("Visit kept"),
        "visit_missed": N_("Visit missed"),
        "visit_scheduled": N_("Visit planned"),
        "dose_dispensed": N_("Dose dispensed"),
        "dose_missed": N_("Dose missed"),
        "urine_test": N_("Urine test"),
        "visit_canceled": N_("Visit canceled"),
        "medication_started": N_("Medicine started"),
        "medication_changed": N_("Medicine changed"),
        "hospital_stay": N_("Hospital stay"),
        "in_custody": N_("In custody"),
        "transfer": N_("Transfer"),
        "death": N_("Death"),
        "discharge": N_("Discharge"),
    },
    "turn": {
        "decide": N_("Decide what is due"),
        "reconcile_outbound": N_("Ask after texts in doubt"),
        "reconcile_inbound": N_("Ask for texts that we missed"),
        "page": N_("Call people to alerts"),
        "exports": N_("Make research exports"),
        "housekeeping": N_("End pauses and questions"),
        "sweep": N_("Look for who drifts away"),
        "incentives": N_("Settle check-in days"),
        "policies": N_("Update learning programs"),
    },
    "rule": {
        "two-missed": N_("Missed check-ins"),
        "drifting": N_("Drifting away"),
        "response-drop": N_("Answers less"),
        "missed-visit": N_("Missed visit"),
        "missed-dose": N_("Missed dose"),
        "three-missed-doses": N_("Three missed doses"),
        "refill-gap": N_("Medicine has run out"),
        "positive-urine": N_("Positive urine test"),
        "slip-and-craving": N_("Use and craving"),
        "not-delivered": N_("Texts do not arrive"),
        "wrong-number": N_("Wrong number"),
        "opted-out": N_("Opted out"),
    },
    "flag_kind": {
        "clinic": N_("From the clinic"),
        "disengagement": N_("Taking part"),
        "reachability": N_("The phone"),
    },
    "closed": {
        "returned": N_("texted again"),
        "over": N_("no longer so"),
        "rule_removed": N_("the rule is gone"),
        "ended": N_("the program ended"),
        "reached": N_("staff reached them"),
        "may_text": N_("may be texted"),
        "left_word": N_("staff left word"),
        "not_reached": N_("staff did not reach them"),
        "no_action_needed": N_("nothing was needed"),
        "wrong_number": N_("wrong number"),
        "declined": N_("they declined"),
        "transferred": N_("transferred elsewhere"),
        "in_custody": N_("in custody"),
        "hospital": N_("in hospital"),
        "deceased": N_("deceased"),
    },
    "language": {"en": N_("English"), "es": N_("Spanish")},
    "encoding": {"GSM-7": N_("plain letters"), "UCS-2": N_("with special characters")},
    "result": {
        "created": N_("Enrolled"),
        "would_be_created": N_("Ready"),
        "exists": N_("Enrolled already"),
        "invalid": N_("To mend"),
        "conflict": N_("To mend"),
        "not_found": N_("To mend"),
    },
    "trouble": {
        "no_worker": N_(
            "Nobody is called to alerts, and no text leaves: the worker stands still. Look here "
            "often, and tell whoever runs this."
        ),
        "nobody_on_call": N_("Nobody is on call: an alert waits here until somebody looks."),
        "hold": N_(
            "Sending is on hold after a restore: nobody is called by text. Look here often."
        ),
        "sender_refused": N_(
            "The provider takes no texts from us: nobody is called by text. Look here often."
        ),
    },
    "weekday": {
        "mon": N_("Mon"),
        "tue": N_("Tue"),
        "wed": N_("Wed"),
        "thu": N_("Thu"),
        "fri": N_("Fri"),
        "sat": N_("Sat"),
        "sun": N_("Sun"),
    },
    "field": {
        "agreed": N_("Consent"),
        "risk": N_("Risk of texting"),
        "method": N_("How they agreed"),
        "consent_day": N_("Day of consent"),
        "obtained_by": N_("Who asked them"),
        "text_version": N_("Version of the consent form"),
        "external_id": N_("Clinic id"),
        "phone": N_("Mobile number"),
        "protocol": N_("Program"),
        "start_on": N_("First day"),
        "window_start": N_("Texts from"),
        "window_end": N_("Texts until"),
    },
    "frequency": {
        "weekly": N_("once a week"),
        "three_a_week": N_("three times a week"),
        "daily": N_("every day"),
    },
    "done": {
        "acknowledged": N_("The alert is yours. Call now."),
        "escalated": N_("The next person is called now."),
        "alert_closed": N_("How the alert ended is kept."),
        "claim": N_("The task is yours."),
        "attempt": N_("The try is kept."),
        "note": N_("The note is kept."),
        "resolve": N_("The task is closed."),
        "reopen": N_("The task is open again."),
        "snooze": N_("The task comes back when you said."),
        "hand_over": N_("The task is handed over."),
        "texted": N_("The text is on its way."),
        "text_later": N_("The text is planned."),
        "text_cancelled": N_("The text will not be sent."),
        "taken_over": N_("You are talking now; automatic texts wait."),
        "handed_back": N_("Automatic texts go on."),
        "paused": N_("Texts are paused."),
        "resumed": N_("Texts go on with the next one due."),
        "opted_out": N_("Nothing more is texted to this number."),
        "ended": N_("The program has ended for this patient."),
        "changed": N_("The change is kept."),
        "reset": N_("It is as it was before."),
        "enrolled": N_("Enrolled. The welcome text is on its way."),
        "exists": N_("This patient was enrolled before with the same data."),
        "saved": N_("Saved."),
        "removed": N_("Removed."),
        "on_call_added": N_("They are called from now on."),
        "disabled": N_("This person can no longer sign in."),
        "enabled": N_("This person can sign in again."),
        "revoked": N_("The token no longer works."),
        "site_added": N_("The site is there."),
    },
}
"""By family, then by code; a code that is missing is shown with spaces for underscores."""

_PLAIN = {
    "phone_taken": N_(
        "Another patient of this site is enrolled with this number. If they share the phone, "
        "say so below."
    ),
    "external_id_taken": N_(
        "This patient is enrolled with other data. Change what differs on the patient's page, or "
        "end that program first."
    ),
    "claimed": N_("A colleague has this task. You can take it over from them."),
    "acknowledged": N_("A colleague has this alert already."),
    "alert_closed": N_("A colleague has noted how this alert ended."),
}


def say(code: object, family: str) -> str:
    """A code in words."""
    key = str(getattr(code, "value", code))
    found = WORDS[family].get(key)
    return found if found is not None else key.replace("_", " ").capitalize()


def effects(said: Callable[[str], str], codes: Iterable[str]) -> list[str]:
    """What a patient's text led to, as far as staff need to know it, in their language."""
    known = WORDS["effect"]
    tasks = [said(say(code[5:], "task")) for code in codes if code.startswith("task:")]
    task = said(N_("task"))
    return [said(known[code]) for code in codes if code in known] + [
        f"{task}: {one}" for one in tasks
    ]


def plain(code: str, message: str) -> str:
    """A conflict as the console says it, where the REST API's words name requests."""
    return _PLAIN.get(code, message)


def fate(state: str, delivery: DeliveryStatus | None, error_code: int | None) -> str:
    """What became of one of our texts, as staff can use it."""
    if state != "sent":
        return say(state, "state")
    if delivery in FAILURES:
        return delivery_failure(error_code).words
    return say(delivery or "sent", "delivery")

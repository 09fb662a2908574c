"""What staff do on the console, through its forms: each step once, and what it leads to."""

import re
from collections.abc import Iterator
from html import unescape

import pytest

from smsint.db.engine import Database
from smsint.db.tables import OutboxMessage
from smsint.services import alerts
from smsint.services.runtime import Runtime
from tests.builders import ANA, BEN, Clinic
from tests.support.clock import SettableClock
from tests.support.pages import Pages, desk_of
from tests.support.rows import rows_of

ATTACK = '<img src=x onerror="alert(1)"><script>alert(2)</script>'


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """One engine: the services behind the forms have their own tests on both."""
    return sqlite_database


@pytest.fixture
def pages(runtime: Runtime, clinic: Clinic, clock: SettableClock) -> Iterator[Pages]:
    found = desk_of(runtime, clock)
    with found.client:
        yield found


@pytest.fixture
def ben(clinic: Clinic, pages: Pages) -> str:
    """Ben's enrollment, with a clinician signed in."""
    enrollment_id = clinic.enroll(BEN)
    pages.sign_in()
    return enrollment_id


def act(pages: Pages, ben: str, step: str, **form: str) -> str:
    """Posts a form about Ben and returns what the page says was done."""
    answer = pages.post(f"/patients/{ben}/{step}", form)
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"]).partition("done=")[2]


def task_id(pages: Pages) -> str:
    found = re.search(r"/tasks/(task_[0-9a-f]+)/claim", pages.get("/").text)
    assert found
    return found[1]


def test_a_text_is_queued_and_shown_as_waiting(pages: Pages, ben: str) -> None:
    assert act(pages, ben, "texts", text="How are you, Ben?") == "texted"
    assert "How are you, Ben?" in pages.get(f"/patients/{ben}").text
    pages.send()
    assert "How are you, Ben?" in [text.sms.body for text in pages.gateway.sent]


def test_a_text_of_staff_says_who_wrote_it(pages: Pages, ben: str) -> None:
    act(pages, ben, "texts", text="How are you, Ben?")
    act(pages, ben, "texts", text="See you then.", day="2027-03-04", clock="10:00")
    pages.send()
    pages.sign_in("outreach")
    shown = pages.get(f"/patients/{ben}").text
    assert re.search(
        r"How are you, Ben\?</p>\s*<small><time[^>]+>[^<]+</time> · Clinician ·", shown
    )
    assert "Clinician: See you then." in shown


def test_a_text_for_later_waits_for_its_time_and_can_be_taken_back(pages: Pages, ben: str) -> None:
    later = {"text": "See you tomorrow?", "day": "2027-03-02", "clock": "09:30"}
    assert act(pages, ben, "texts", **later) == "text_later"
    pages.send()
    waiting = next(row for row in rows_of(pages.runtime, OutboxMessage) if row.kind == "staff")
    assert f"{waiting.due_at:%d %H:%M}" == "02 14:30"  # half past nine in New York
    assert act(pages, ben, f"texts/{waiting.id}/cancel") == "text_cancelled"
    again = pages.post(f"/patients/{ben}/texts/{waiting.id}/cancel")
    assert again.status_code == 409


@pytest.mark.parametrize(
    ("form", "advice"),
    [
        pytest.param({"text": "  "}, "The text is empty", id="nothing to say"),
        pytest.param({"text": "Hi {{ name }}"}, "template marks", id="a template's braces"),
        pytest.param({"text": "Hi", "day": "2027-02-01"}, "time to come", id="the past"),
        pytest.param({"text": "Hi", "day": "soon"}, "Give a date", id="no date at all"),
    ],
)
def test_a_text_that_cannot_go_is_still_in_the_field(
    pages: Pages, ben: str, form: dict[str, str], advice: str
) -> None:
    answer = pages.post(f"/patients/{ben}/texts", form)
    assert answer.status_code == 422
    assert advice in unescape(answer.text)
    assert form["text"].strip() in unescape(answer.text)


def test_the_size_of_a_text_is_counted_while_it_is_typed(pages: Pages, ben: str) -> None:
    def size(text: str) -> str:
        return pages.post(f"/patients/{ben}/measure", {"text": text}).text

    assert "one text" in size("Hello")
    assert "2 texts" in size("x" * 161)
    assert "2 texts with special characters" in re.sub(r"\s+", " ", size("á" * 71))


def test_staff_take_over_and_hand_back(pages: Pages, ben: str) -> None:
    assert act(pages, ben, "take-over", hours="4") == "taken_over"
    assert "Staff are talking" in pages.get(f"/patients/{ben}").text
    assert act(pages, ben, "hand-back") == "handed_back"
    assert "Staff are talking" not in pages.get(f"/patients/{ben}").text


def test_a_pause_says_until_when_and_ends_when_somebody_resumes(pages: Pages, ben: str) -> None:
    assert act(pages, ben, "pause", reason="On holiday", until="2027-03-10") == "paused"
    shown = pages.get(f"/patients/{ben}").text
    assert "On holiday" in shown
    assert "Wed, Mar 10" in shown
    assert act(pages, ben, "resume") == "resumed"


def test_what_a_patient_told_staff_stops_everything(pages: Pages, ben: str) -> None:
    assert act(pages, ben, "opt-out", method="phone", note="Called this morning") == "opted_out"
    shown = pages.get(f"/patients/{ben}").text
    assert "Please call instead" in shown
    assert "Called this morning" in shown
    assert pages.post(f"/patients/{ben}/texts", {"text": "Hello"}).status_code == 409


def test_a_new_number_stands_beside_the_old_one(pages: Pages, ben: str) -> None:
    assert act(pages, ben, "phone", phone="(212) 555-0188") == "changed"
    shown = pages.get(f"/patients/{ben}").text
    assert "(212) 555-0188" in shown
    assert "(212) 555-0102" in shown
    wrong = pages.post(f"/patients/{ben}/phone", {"phone": "12"})
    assert wrong.status_code == 422
    assert "country code" in wrong.text


def test_hours_days_and_language_change(pages: Pages, ben: str) -> None:
    form = {
        "first_name": "Benjamin", "language": "es", "time_zone": "America/Chicago",
        "window_start": "10:00", "window_end": "18:00", "days": "mon", "wording": "open",
    }  # fmt: skip
    assert act(pages, ben, "preferences", **form) == "changed"
    shown = pages.get(f"/patients/{ben}").text
    assert "Benjamin" in shown
    assert "10:00 AM" in shown
    assert "Chicago" in shown
    late = {**form, "window_end": "09:00"}
    assert "must end after it starts" in pages.post(f"/patients/{ben}/preferences", late).text


def test_from_where_an_answer_is_of_concern_is_set_for_one_person(pages: Pages, ben: str) -> None:
    """The field names where the library begins; an empty one takes the person's own back."""
    form = f"/patients/{ben}/thresholds"
    assert "Wellbeing, 3 or less" in pages.get(f"/patients/{ben}").text
    assert act(pages, ben, "thresholds", item="wellbeing", begins="1") == "changed"
    assert 'name="begins" min="0" max="10" value="1"' in pages.get(f"/patients/{ben}").text
    assert pages.post(form, {"item": "wellbeing", "begins": "many"}).status_code == 422
    assert act(pages, ben, "thresholds", item="wellbeing", begins="") == "changed"
    assert 'name="begins" min="0" max="10" value=""' in pages.get(f"/patients/{ben}").text


def test_a_program_ends_only_for_somebody_who_is_sure(pages: Pages, ben: str) -> None:
    assert pages.post(f"/patients/{ben}/end", {"reason": "Moved"}).status_code == 422
    assert act(pages, ben, "end", reason="Moved", sure="yes") == "ended"
    assert "The program ended" in pages.get(f"/patients/{ben}").text


def test_a_reply_that_is_kept_can_be_used_for_everybody(pages: Pages, ben: str) -> None:
    assert act(pages, ben, "replies", title="Ride", body="Do you need a ride?") == "saved"
    kept = re.search(r'value="(reply_[0-9a-f]+)"', pages.get(f"/patients/{ben}").text)
    assert kept
    filled = pages.post(f"/patients/{ben}/fill", {"reply": kept[1]}).text
    assert "Do you need a ride?</textarea>" in filled
    assert act(pages, ben, f"replies/{kept[1]}/remove") == "removed"


def test_a_task_goes_through_its_life(pages: Pages, clinic: Clinic, ben: str) -> None:
    clinic.text_from(BEN, "can somebody call me please")
    task = task_id(pages)
    assert pages.post(f"/tasks/{task}/claim").headers["location"] == "/?done=claim"
    assert "with you" in pages.get("/?owner=mine").text
    pages.post(f"/tasks/{task}/attempt", {"outcome": "no_answer", "note": "Rang out"})
    pages.post(f"/tasks/{task}/note", {"note": "Try after five"})
    back = {"hours": "24", "back": f"/tasks/{task}"}
    moved = pages.post(f"/tasks/{task}/snooze", back).headers["location"]
    assert moved == f"/tasks/{task}?done=snooze"
    assert pages.post(f"/tasks/{task}/resolve", {"outcome": "reached"}).status_code == 303
    history = pages.get(f"/tasks/{task}").text
    for words in ("Taken", "No answer", "Rang out", "Try after five", "Put off", "Reached"):
        assert words in history
    assert pages.post(f"/tasks/{task}/reopen").status_code == 303


def test_a_task_shows_every_text_that_joined_it(pages: Pages, clinic: Clinic, ben: str) -> None:
    for words in ("can someone look at the letter I got", "it is about my insurance"):
        clinic.text_from(BEN, words)
        pages.clock.advance(minutes=1)
    shown = pages.get(f"/tasks/{task_id(pages)}").text
    assert shown.index("look at the letter") < shown.index("about my insurance")


def test_a_task_is_handed_to_a_colleague(pages: Pages, clinic: Clinic, ben: str) -> None:
    clinic.text_from(BEN, "can somebody call me please")
    sam = pages.employ("outreach").id
    task = task_id(pages)
    assert pages.post(f"/tasks/{task}/hand-over", {"to": f"staff:{sam}"}).status_code == 303
    assert "with Outreach" in pages.get("/").text
    assert pages.post(f"/tasks/{task}/hand-over", {"to": "staff:nobody"}).status_code == 422


def test_the_end_of_an_alert_is_kept(pages: Pages, clinic: Clinic, ben: str) -> None:
    clinic.text_from(BEN, "i want to kill myself")
    alert = re.search(r"/alerts/(alert_[0-9a-f]+)/acknowledge", pages.get("/").text)
    assert alert
    early = pages.post(f"/alerts/{alert[1]}/close", {"outcome": "reached"})
    assert early.status_code == 409
    pages.post(f"/alerts/{alert[1]}/acknowledge")
    assert "How did it end?" in pages.get("/").text
    closed = pages.post(f"/alerts/{alert[1]}/close", {"outcome": "reached", "note": "Safe now"})
    assert closed.headers["location"] == "/?done=alert_closed"
    assert "How did it end?" not in pages.get("/").text.replace("Close it", "").split("tasks")[0]


def test_what_was_done_stays_on_the_patients_page(pages: Pages, clinic: Clinic, ben: str) -> None:
    """Whoever calls next must know what a colleague heard, also when task and alert have ended."""
    clinic.text_from(BEN, "i want to kill myself")
    alert = re.search(r"/alerts/(alert_[0-9a-f]+)/acknowledge", pages.get("/").text)
    assert alert
    pages.post(f"/alerts/{alert[1]}/acknowledge")
    pages.post(f"/alerts/{alert[1]}/close", {"outcome": "reached", "note": "Safe, with his sister"})
    clinic.text_from(BEN, "can somebody call me please")
    task = task_id(pages)
    pages.post(f"/tasks/{task}/attempt", {"outcome": "left_word", "note": "Voice mail of a shop"})
    pages.post(f"/tasks/{task}/resolve", {"outcome": "reached", "note": ATTACK})
    page = pages.get(f"/patients/{ben}").text
    done = unescape(page[page.index("What was done") :])
    told = ("Closed, Reached", "Tried, Left word", "Voice mail of a shop", "Safety alert",
            "Spoke with them", "Safe, with his sister", f"/tasks/{task}")  # fmt: skip
    for part in told:
        assert part in done, part
    assert ATTACK not in page


def test_an_alert_that_was_taken_by_mistake_is_given_back(
    pages: Pages, clinic: Clinic, ben: str
) -> None:
    clinic.text_from(BEN, "i want to kill myself")
    alert = re.search(r"/alerts/(alert_[0-9a-f]+)/acknowledge", pages.get("/").text)
    assert alert
    assert "Call the next person now" not in pages.get("/").text, "nobody was called yet"
    pages.post(f"/alerts/{alert[1]}/acknowledge")
    assert "Somebody else must see to it" in pages.get("/").text
    back = pages.post(f"/alerts/{alert[1]}/escalate")
    assert back.headers["location"] == "/?done=escalated"
    assert "The next person is called now." in pages.get("/?done=escalated").text
    assert "I have this" in pages.get("/").text


def test_many_alerts_that_ended_hide_none_that_did_not(
    pages: Pages, clinic: Clinic, ben: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(alerts, "_MOST", 1)
    clinic.enroll(ANA)
    found = []
    for person in (BEN, ANA):
        clinic.text_from(person, "i want to kill myself")
        found += re.findall(r"/alerts/(alert_[0-9a-f]+)/acknowledge", pages.get("/").text)
        pages.post(f"/alerts/{found[-1]}/acknowledge")
        pages.clock.advance(minutes=1)
    pages.post(f"/alerts/{found[0]}/close", {"outcome": "reached"})
    assert f"/alerts/{found[-1]}/close" in pages.get("/").text


def test_of_very_many_alerts_danger_is_shown_first(
    pages: Pages, clinic: Clinic, ben: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(alerts, "_MOST", 1)
    clinic.enroll(ANA)
    clinic.text_from(ANA, "me quede sin medicina")
    pages.clock.advance(minutes=1)
    clinic.text_from(BEN, "i want to kill myself")
    assert "kill myself" in pages.get("/").text


def test_an_open_alert_stands_on_top_of_the_patients_page(
    pages: Pages, clinic: Clinic, ben: str
) -> None:
    """Whoever opens the page while an alert waits must not have to go to Today to see it."""
    ana, there = clinic.enroll(ANA), f"/patients/{ben}"
    clinic.text_from(BEN, "i want to kill myself")
    pages.clock.advance(minutes=3)
    page = pages.get(there).text
    top = page[: page.index("Conversation")]
    for part in ("Danger now", "waiting 3\u00a0min", "kill myself", "I have this"):
        assert part in top, part
    assert "kill myself" not in pages.get(f"/patients/{ana}").text
    alert = re.search(r"/alerts/(alert_[0-9a-f]+)/acknowledge", top)
    assert alert
    taken = pages.post(f"/alerts/{alert[1]}/acknowledge", {"back": there})
    assert taken.headers["location"] == f"{there}?done=acknowledged"
    assert "How did it end?" in pages.get(there).text.partition("Conversation")[0]
    pages.post(f"/alerts/{alert[1]}/close", {"outcome": "reached", "back": there})
    assert "How did it end?" not in pages.get(there).text.partition("Conversation")[0]


def test_an_alert_of_a_shared_phone_is_on_both_pages_and_of_an_earlier_owner_on_neither(
    pages: Pages, clinic: Clinic, ben: str
) -> None:
    """Who of the two wrote is unknown; who had the number before is not."""
    clinic.text_from(BEN, "i want to kill myself")
    pages.clock.advance(minutes=1)
    later = clinic.enroll(ANA, phone=BEN["phone"], shared_phone=True)
    assert "I have this" not in pages.get(f"/patients/{later}").text
    pages.clock.advance(hours=13)
    pages.sign_in("outreach")
    clinic.text_from(BEN, "i will shoot myself")
    for one in (ben, later):
        assert "shoot myself" in pages.get(f"/patients/{one}").text.partition("Conversation")[0]


@pytest.mark.parametrize("words", ["(212) 555-0102", "MRN-BEN", "ben", "+1 212 555 0102"])
def test_a_patient_is_found_without_a_number_in_any_address(
    pages: Pages, ben: str, words: str
) -> None:
    answer = pages.post("/patients/search", {"words": words})
    assert answer.headers["location"] == f"/patients/{ben}"


def test_a_search_that_finds_several_or_nobody_shows_a_list(
    pages: Pages, clinic: Clinic, ben: str
) -> None:
    clinic.enroll(ANA, first_name="Bea")
    found = pages.post("/patients/search", {"words": "be"}).text
    assert "Ben" in found
    assert "Bea" in found
    assert "Nobody of your site" in pages.post("/patients/search", {"words": "zoe"}).text


def test_the_list_shows_those_who_were_asked_for(pages: Pages, clinic: Clinic, ben: str) -> None:
    ana = clinic.enroll(ANA)
    act(pages, ben, "pause", reason="On holiday")
    assert ana not in pages.get("/patients?status=paused").text
    assert ben in pages.get("/patients?status=paused").text
    assert ben not in pages.get("/patients?status=active").text
    assert ben not in pages.get("/patients?flagged=true").text


def test_what_anybody_writes_stays_text(pages: Pages, clinic: Clinic, ben: str) -> None:
    """A name, a text, a note, a reason and a kept reply that try to become part of the page."""
    clinic.text_from(BEN, f"i want to kill {ATTACK} myself, please call me {ATTACK}")
    clinic.text_from(BEN, f"please call me {ATTACK}")
    task = task_id(pages)
    form = {
        "first_name": "<b>x</b>", "language": "en", "time_zone": "America/New_York",
        "window_start": "09:00", "window_end": "20:00",
    }  # fmt: skip
    act(pages, ben, "preferences", **form)
    act(pages, ben, "notes", note=ATTACK)
    act(pages, ben, "replies", title="<i>t</i>", body=ATTACK)
    act(pages, ben, "texts", text=ATTACK)
    pages.post(f"/tasks/{task}/note", {"note": ATTACK})
    pages.post(f"/tasks/{task}/claim")
    act(pages, ben, "pause", reason=ATTACK)
    for path in ("/", "/patients", f"/patients/{ben}", f"/tasks/{task}"):
        page = pages.get(path).text
        assert "<img src=x" not in page
        assert "<script>alert" not in page
        assert "<b>x</b>" not in page
        assert "<i>t</i>" not in page
    found = pages.post("/patients/search", {"words": ATTACK}).text
    assert "<script>alert" not in found


def test_a_way_back_leads_nowhere_but_here(pages: Pages, clinic: Clinic, ben: str) -> None:
    clinic.text_from(BEN, "can somebody call me please")
    task = task_id(pages)
    for back in (
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "javascript:alert(1)",
    ):
        went = pages.post(f"/tasks/{task}/claim", {"back": back}).headers["location"]
        assert went == "/?done=claim"
        assert pages.post("/theme", {"theme": "dark", "back": back}).headers["location"] == "/"


def test_light_or_dark_is_kept_without_a_script(pages: Pages, ben: str) -> None:
    pages.post("/theme", {"theme": "dark", "back": "/patients"})
    assert 'data-theme="dark"' in pages.get("/").text
    pages.post("/theme", {"theme": "auto"})
    assert "data-theme" not in pages.get("/").text

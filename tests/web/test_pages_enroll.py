"""Enrolling on the console: consent first, nothing typed is lost, and files line by line."""

import re
from collections.abc import Iterator
from html import unescape

import pytest

from smsint.db.engine import Database
from smsint.db.tables import ConsentEvent, Enrollment
from smsint.services.runtime import Runtime
from tests.builders import BEN, CLEO, Clinic
from tests.support.clock import SettableClock
from tests.support.pages import SAME_ORIGIN, Pages, desk_of
from tests.support.rows import rows_of

FORM = {
    "agreed": "yes",
    "risk": "yes",
    "method": "written",
    "obtained_by": "Front desk",
    "text_version": "2027-01",
    "external_id": "MRN-ANA",
    "first_name": "Ana",
    "phone": "(213) 555-0101",
    "language": "es",
    "time_zone": "America/Los_Angeles",
    "protocol": "steady",
    "window_start": "10:00",
    "window_end": "19:00",
    "wording": "discreet",
}
HEADER = (
    "external_id,phone,first_name,language,time_zone,protocol,consent_granted_at,"
    "consent_method,consent_obtained_by,consent_text_version"
)
ANA_LINE = "MRN-ANA,+12135550101,Ana,es,America/Los_Angeles,steady,2027-02-20,written,Desk,2027-01"
BEN_LINE = "MRN-BEN,2125550102,Ben,en,America/New_York,steady,2027-02-20,verbal,Desk,2027-01"


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """One engine: enrolling itself is tested on both."""
    return sqlite_database


@pytest.fixture
def pages(runtime: Runtime, clinic: Clinic, clock: SettableClock) -> Iterator[Pages]:
    found = desk_of(runtime, clock)
    with found.client:
        found.sign_in()
        yield found


def upload(pages: Pages, content: bytes) -> str:
    """What the page says about a file."""
    answer = pages.client.post(
        "/enroll/file", files={"file": ("patients.csv", content)}, headers=SAME_ORIGIN
    )
    assert answer.status_code in {200, 422}
    return unescape(answer.text)


def confirm(pages: Pages, shown: str) -> str:
    """Presses the button of a preview."""
    text = re.search(r'name="text"[^>]*>\n(.*?)</textarea>', shown, re.DOTALL)
    assert text
    answer = pages.post("/enroll/rows", {"text": text[1]})
    assert answer.status_code == 200
    return unescape(answer.text)


def test_the_form_enrolls_and_leads_to_the_patient(pages: Pages) -> None:
    answer = pages.post("/enroll", FORM)
    assert answer.status_code == 303
    assert answer.headers["location"].endswith("done=enrolled")
    shown = pages.get(answer.headers["location"]).text
    assert "Ana" in shown
    assert "10:00 AM" in shown
    given = rows_of(pages.runtime, ConsentEvent)[0]
    assert (given.method, given.obtained_by, given.text_version) == (
        "written", "Front desk", "2027-01",
    )  # fmt: skip


def test_whoever_comes_back_is_enrolled_again_from_their_page(pages: Pages) -> None:
    """What is known is filled in; that they agree is asked anew, and no number is in an address."""
    there = pages.post("/enroll", FORM).headers["location"].partition("?")[0]
    assert "Enroll again" not in pages.get(there).text
    pages.post(f"{there}/end", {"reason": "moved away", "sure": "yes"})
    link = re.search(r'href="(/enroll\?again=enr_[0-9a-f]+)"', pages.get(there).text)
    assert link
    shown = pages.get(link[1]).text
    for name in ("external_id", "first_name", "time_zone"):
        assert f'value="{FORM[name]}"' in shown, name
    assert 'value="+1' in shown
    assert 'name="agreed" value="yes" checked' not in shown
    done = pages.post("/enroll", FORM).headers["location"]
    assert done.endswith("done=enrolled")
    assert there not in done


def test_another_sites_patient_is_in_no_form(pages: Pages) -> None:
    patient = pages.post("/enroll", FORM).headers["location"].partition("?")[0].rpartition("/")[2]
    assert pages.get(f"/enroll?again={patient}").status_code == 200
    pages.sign_in("clinician", "hillside")
    assert pages.get(f"/enroll?again={patient}").status_code == 404


def test_nothing_is_offered_for_somebody_who_died(pages: Pages) -> None:
    there = pages.post("/enroll", FORM).headers["location"].partition("?")[0]
    pages.post(f"{there}/end", {"reason": "deceased", "sure": "yes"})
    assert "Enroll again" not in pages.get(there).text


def test_the_same_form_again_finds_the_patient(pages: Pages) -> None:
    first = pages.post("/enroll", FORM).headers["location"]
    again = pages.post("/enroll", FORM).headers["location"]
    assert again == first.replace("enrolled", "exists")


@pytest.mark.parametrize(
    ("change", "field", "advice"),
    [
        pytest.param({"agreed": ""}, "agreed", "Without this consent", id="no consent"),
        pytest.param({"risk": ""}, "risk", "risk of texting", id="risk not explained"),
        pytest.param({"phone": "12"}, "phone", "country code", id="no number"),
        pytest.param({"time_zone": "Mars/Base"}, "time_zone", "IANA", id="no such zone"),
        pytest.param({"window_end": "09:00"}, "window_end", "must end after", id="night shift"),
        pytest.param({"external_id": ""}, "external_id", "This is needed", id="no identifier"),
        pytest.param({"consent_day": "2030-01-01"}, "consent_day", "future", id="future consent"),
        pytest.param({"start_on": "soon"}, "start_on", "YYYY-MM-DD", id="no date"),
    ],
)
def test_what_is_wrong_is_told_beside_its_field_and_nothing_typed_is_lost(
    pages: Pages, change: dict[str, str], field: str, advice: str
) -> None:
    answer = pages.post("/enroll", FORM | change)
    shown = unescape(answer.text)
    assert answer.status_code == 422
    assert advice in shown
    beside = re.search(rf'id="f-{field}"[^>]*>', shown)
    assert beside
    assert 'aria-invalid="true"' in beside[0]
    for name, typed in (FORM | change).items():
        if name in {"obtained_by", "text_version", "external_id", "first_name", "phone"} and typed:
            assert f'value="{typed}"' in shown, name
    assert rows_of(pages.runtime, Enrollment) == []


def test_a_number_that_another_patient_has_is_told_beside_the_number(
    pages: Pages, clinic: Clinic
) -> None:
    clinic.enroll(CLEO)
    answer = pages.post("/enroll", FORM | {"phone": CLEO["phone"]})
    assert answer.status_code == 409
    assert "share the phone" in answer.text
    shared = FORM | {"phone": CLEO["phone"], "shared_phone": "yes"}
    assert pages.post("/enroll", shared).status_code == 303


def test_a_file_is_shown_line_by_line_before_anything_is_kept(pages: Pages) -> None:
    bad = "MRN-X,12,,en,America/New_York,steady,2027-02-20,written,Desk,2027-01"
    shown = upload(pages, "\n".join([HEADER, ANA_LINE, bad, BEN_LINE]).encode())
    assert "Enroll 2 patients" in shown
    assert "phone" in shown
    assert "country code" in shown
    assert rows_of(pages.runtime, Enrollment) == []
    done = confirm(pages, shown)
    assert len(rows_of(pages.runtime, Enrollment)) == 2
    assert "What became of it" in done
    assert "enrollments.imported" in pages.audited()


def test_the_same_file_again_changes_nothing(pages: Pages) -> None:
    file = f"{HEADER}\n{ANA_LINE}\n".encode()
    confirm(pages, upload(pages, file))
    shown = upload(pages, file)
    assert "Enrolled already" in shown
    assert "Nobody new is in this file" in shown


@pytest.mark.parametrize(
    ("content", "advice"),
    [
        pytest.param(b"", "The file is empty", id="empty"),
        pytest.param(b"PK\x03\x04xxxx", "Save it as", id="a workbook"),
        pytest.param(b"name,tel\nAna,1\n", "must name the columns", id="other columns"),
        pytest.param(b"\x00\x01\x02", "not a text file", id="an image"),
        pytest.param(HEADER.encode() + b"\n", "no row below", id="only a header"),
    ],
)
def test_a_file_that_is_none_says_what_to_do(pages: Pages, content: bytes, advice: str) -> None:
    assert advice in upload(pages, content)


def test_markup_in_a_file_stays_text(pages: Pages) -> None:
    attack = "<script>alert(1)</script></textarea><img src=x onerror=alert(1)>"
    line = ANA_LINE.replace("MRN-ANA", f'"{attack}"').replace(",Ana,", f',"{attack}",')
    answer = pages.client.post(
        "/enroll/file",
        files={"file": ("x.csv", f"{HEADER}\n{line}".encode())},
        headers=SAME_ORIGIN,
    )
    assert "<script>alert" not in answer.text
    assert "<img src=x" not in answer.text


def test_what_was_uploaded_is_not_repeated_in_an_error(pages: Pages) -> None:
    shown = upload(pages, f"{HEADER}\n{BEN_LINE.replace('2125550102', '555-0102-99')}".encode())
    report = shown[shown.index("Line by line") :]
    assert BEN["first_name"] not in report
    assert "555-0102-99" not in report

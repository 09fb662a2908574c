"""The codebook as REDCap's data dictionary, which a project is made from by uploading it.

What REDCap takes, and where that was read in November 2026:

- names: small letters, digits and underscores, a letter first, each once in a project; a warning
  above 26 characters (the developers' own tests: vanderbilt-redcap/redcap_rsvc, issue 638);
- no two underscores in a row and none at the end (``REGEX_FIELD_NAME`` of vubiostat/redcapAPI), and
  ``_complete`` after a form's name is REDCap's own field;
- the first field is text and the record's id; the rows of a form stand together; the field types and
  their validation (linkml.io/linkml-redcap, a schema of the eighteen columns);
- choices: ``code, label`` between bars, a code without comma or bar and a label without bar
  (``REGEX_MULT_CHOICE_STRICT`` of redcapAPI).
"""

import csv
import re
from itertools import groupby, pairwise

import pytest

from smsint.domain.codebook import TABLES, Profile
from smsint.services.exporting.package import codebook_csv

_LONGEST = 26
_NAME = r"[a-z](?:_?[a-z0-9])*"
_VALIDATED = {"integer", "number", "date_ymd"}
"""Of REDCap's kinds those that we use; an instant with its zone is none of them."""
_CHOICE = r"[A-Za-z0-9_.-]+, [^|]*[^|\s]"
Dictionary = list[dict[str, str]]


def _dictionary(profile: Profile) -> Dictionary:
    return list(csv.DictReader(codebook_csv(profile).splitlines()))


@pytest.fixture(params=Profile)
def rows(request: pytest.FixtureRequest) -> Dictionary:
    """The dictionary of each profile."""
    return _dictionary(request.param)


def _all(rows: Dictionary, column: str) -> list[str]:
    return [row[column] for row in rows]


def test_redcap_takes_every_name_and_warns_of_none(rows: Dictionary) -> None:
    names = _all(rows, "Variable / Field Name")
    assert len(names) == len(set(names))
    assert [name for name in names if not re.fullmatch(_NAME, name)] == []
    assert [name for name in names if len(name) > _LONGEST] == []


def test_no_name_is_one_of_redcaps_own(rows: Dictionary) -> None:
    own = {f"{form}_complete" for form in _all(rows, "Form Name")}
    names = _all(rows, "Variable / Field Name")
    assert [name for name in names if name in own or name.startswith("redcap_")] == []


def test_the_record_is_told_by_the_first_field(rows: Dictionary) -> None:
    first = rows[0]
    assert (first["Variable / Field Name"], first["Field Type"]) == ("participant_id", "text")


def test_the_rows_of_a_form_stand_together(rows: Dictionary) -> None:
    forms = [form for form, _ in groupby(_all(rows, "Form Name"))]
    assert forms == [table.name for table in TABLES]
    assert [form for form in forms if not re.fullmatch(_NAME, form)] == []


def test_a_field_is_text_that_may_be_validated_or_a_list_of_choices(rows: Dictionary) -> None:
    for row in rows:
        choices = row["Choices, Calculations, OR Slider Labels"]
        validated = row["Text Validation Type OR Show Slider Number"]
        if row["Field Type"] == "dropdown":
            given = choices.split(" | ")
            codes = [choice.partition(", ")[0] for choice in given]
            assert [choice for choice in given if not re.fullmatch(_CHOICE, choice)] == []
            assert (len(codes), validated) == (len(set(codes)), "")
        else:
            assert (row["Field Type"], choices) == ("text", "")
            assert validated in {"", *_VALIDATED}


def test_flags_are_y_or_nothing_and_every_field_has_a_label(rows: Dictionary) -> None:
    assert {row[flag] for row in rows for flag in ("Identifier?", "Required Field?")} <= {"y", ""}
    assert all(_all(rows, "Field Label"))


def test_no_words_of_ours_are_piped_tagged_or_taken_for_html(rows: Dictionary) -> None:
    """``[name]`` would be replaced by a value, ``@WORD`` is an action, ``<b>`` is a tag."""
    shown = ("Field Label", "Choices, Calculations, OR Slider Labels", "Field Note",
             "Field Annotation")  # fmt: skip
    assert [row[one] for row in rows for one in shown if re.search(r"[\[\]<@]", row[one])] == []


@pytest.mark.parametrize("profile", Profile)
def test_every_column_of_every_file_is_found_by_its_form(profile: Profile) -> None:
    found = [(row["Form Name"], row["Field Annotation"].split()[0]) for row in _dictionary(profile)]
    columns = [(table.name, f"column={one.name}") for table in TABLES for one in table.of(profile)]
    assert found == columns


def test_a_variable_has_the_same_name_in_every_profile() -> None:
    """A project made from one export takes the dictionary of the next."""
    named = [
        {(row["Form Name"], row["Field Annotation"].split()[0]): row["Variable / Field Name"]
         for row in _dictionary(profile)}
        for profile in Profile
    ]  # fmt: skip
    for fewer, more in pairwise(named):
        assert all(more[key] == name for key, name in fewer.items() if key in more)

"""The codebook as REDCap's data dictionary, which a project is made from by uploading it."""

import csv
import re
from itertools import pairwise

import pytest

from smsint.domain.codebook import TABLES, Profile
from smsint.services.exporting.package import codebook_csv


def _dictionary(profile: Profile) -> list[dict[str, str]]:
    return list(csv.DictReader(codebook_csv(profile).splitlines()))


@pytest.mark.parametrize("profile", Profile)
def test_redcap_takes_every_name(profile: Profile) -> None:
    """Once in a project, of small letters, digits and underscores, and not too long for its files."""
    names = [row["Variable / Field Name"] for row in _dictionary(profile)]
    assert len(names) == len(set(names))
    assert [name for name in names if not re.fullmatch(r"[a-z][a-z0-9_]{0,99}", name)] == []
    assert names[0] == "participant_id", "the record's id"


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

"""What may stand in a log line: ids, and nothing of a person."""

from smsint.logs import redact


def test_a_phone_number_is_blotted_out_and_an_id_is_not() -> None:
    seen = redact(None, "", {"event": "refused +12025550123", "enrollment": "enr_5c0e12345678"})
    assert seen == {"event": "refused [number]", "enrollment": "enr_5c0e12345678"}


def test_what_postgresql_quotes_of_a_row_is_withheld() -> None:
    error = "UniqueViolation\nDETAIL:  Key (email)=(ana@clinic.example) already exists.\nmore"
    seen = redact(None, "", {"exception": error})
    assert seen == {"exception": "UniqueViolation\nDETAIL: [withheld]\nmore"}

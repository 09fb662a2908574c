"""The taxonomy of techniques, by name."""

from smsint.library.techniques import TECHNIQUES


def test_the_taxonomy_has_93_techniques_in_16_groups() -> None:
    assert len(TECHNIQUES) == 93
    assert {code.partition(".")[0] for code in TECHNIQUES} == {str(n) for n in range(1, 17)}


def test_codes_that_the_field_knows_by_heart_have_their_names() -> None:
    known = {"1.4": "Action planning", "2.3": "Self-monitoring of behavior", "7.1": "Prompts/cues",
             "10.4": "Social reward", "13.2": "Framing/reframing", "15.3": "Focus on past success",
             "16.3": "Vicarious consequences"}  # fmt: skip
    assert {code: TECHNIQUES[code] for code in known} == known

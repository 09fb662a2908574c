"""A tiny library without a fault, written to a folder, so that a test can plant exactly one."""

import shutil
from datetime import date
from pathlib import Path

from smsint.library.rules_structure import REQUIRED_MESSAGES

SHIPPED = Path(__file__).parents[2] / "message_library"
TODAY = date(2027, 3, 1)

_PROTOCOL = """
id = "tiny"
version = "1"
title = "Tiny"
days = 14
welcome = "check.hello"
arms = [{ id = "a" }, { id = "b" }]

[on_demand]
CRAVE = ["check.reply"]
MOOD = ["check.reply"]
SLIP = ["check.reply"]
TIPS = ["check.reply"]
PLAN = ["check.reply"]
APPT = ["check.reply"]
NALOXONE = ["check.reply"]
CALL = ["check.reply"]

[[tracks]]
id = "daily"
kind = "tip"
messages = ["tips"]
arms = ["a"]
schedule = { from_day = 0, to_day = 1, at = "10:00" }

[[tracks]]
id = "asks"
kind = "check_in"
messages = ["check.day"]
schedule = { from_day = 6, every_days = 7, at = "17:00" }
"""
_TIPS = """
[defaults]
kind = "tip"
strategy = "PI"
bct = ["1.4"]
source = "test"

[[message]]
id = "tips.walk"
text.en = ["Hello {{ first_name }}, take a walk.", "Take a walk."]
text.es = ["Hola {{ first_name }}, sal un rato.", "Sal un rato."]

[[message]]
id = "tips.call"
text.en = ["Call a friend."]
text.es = ["Llama a alguien."]
open_text.en = ["Call your doctor."]
open_text.es = ["Llama a tu doctora."]
"""
_CHECK = """
[defaults]
source = "test"

[[message]]
id = "check.day"
kind = "check_in"
strategy = "SM"
bct = ["2.3"]
question = "day"
text.en = ["How is today, 0 to 3?", "How are you now, 0 to 3?"]
text.es = ["¿Qué tal vas hoy, de 0 a 3?", "¿Qué tal vas, de 0 a 3?"]

[[message]]
id = "check.hello"
kind = "welcome"
text.en = [
  "{{ first_name }}, welcome to {{ program_name }}. Rates may apply. STOP to stop, HELP for help.",
  "Welcome to {{ program_name }}. Rates may apply. STOP to stop, HELP for help.",
]
text.es = [
  "Hola {{ first_name }}, esto es {{ program_name }}. Hay cargos. STOP para parar, AYUDA para ayuda.",
  "Esto es {{ program_name }}. Hay cargos. STOP para parar, AYUDA para ayuda.",
]

[[message]]
id = "check.reply"
kind = "reply"
text.en = ["Thank you."]
text.es = ["Gracias."]
"""
_QUESTIONS = """
[[question]]
id = "day"
kind = "scale"
max = 3
reprompt = "check.reply"
open_for = "24h"

[[question.replies]]
at_most = 1
message = "check.reply"
follow_up = "tips.call"

[[question.replies]]
message = "check.reply"
"""
_HOTLINES = """
[defaults]
source = "test"
checked_on = 2027-01-01
expires_on = 2027-06-01

[[hotline]]
id = "emergency_line"
number = "911"
name = "Emergency"

[[hotline]]
id = "crisis_line"
number = "988"
name = "Lifeline"
"""
_SAYS = 'text.en = ["Thanks. {{ crisis_line }}"]\ntext.es = ["Gracias. {{ emergency_line }}"]\nsource = "test"\n'
_SYSTEM = "".join(
    f'[[message]]\nid = "{key}"\nkind = "reply"\n{_SAYS}' for key in REQUIRED_MESSAGES
)

PROTOCOL, TIPS, CHECK = "protocols/tiny.toml", "messages/tips.toml", "messages/check.toml"
QUESTIONS, HOTLINES, SYSTEM = "questions/q.toml", "words/hotlines.toml", "messages/system.toml"
FILES = {
    PROTOCOL: _PROTOCOL,
    TIPS: _TIPS,
    CHECK: _CHECK,
    QUESTIONS: _QUESTIONS,
    HOTLINES: _HOTLINES,
    SYSTEM: _SYSTEM,
}


def write(root: Path, file: str = "", old: str = "", new: str = "") -> Path:
    """Writes the tiny library, with one passage of one file replaced."""
    shutil.copytree(SHIPPED / "words", root / "words")
    for name, content in FILES.items():
        if name == file:
            assert old in content, f"the fault does not fit: {old!r} is not in {file}"
            content = content.replace(old, new, 1)
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content, encoding="utf-8")
    return root

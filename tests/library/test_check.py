"""Bad content cannot be shipped: every rule finds its fault, at its place, and nothing else."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from smsint.library.check import RULES, check, open_library
from smsint.library.findings import LibraryFault
from smsint.library.rules_words import offered_commands
from tests.library.tiny import (
    CHECK,
    HOTLINES,
    PROTOCOL,
    QUESTIONS,
    SHIPPED,
    SYSTEM,
    TIPS,
    TODAY,
    write,
)

REPLY = '[[message]]\nid = "check.reply"'


@dataclass(frozen=True)
class Fault:
    """One passage of the tiny library replaced, and the one finding that must follow."""

    rule: str
    file: str
    old: str
    new: str
    key: str
    says: str
    level: str = "error"
    found_in: str = ""
    """The file of the finding, where it is another."""


_WORDINGS = {
    ("text", "en"): '["Call a friend."]',
    ("text", "es"): '["Llama a alguien."]',
    ("open_text", "en"): '["Call your doctor."]',
    ("open_text", "es"): '["Llama a tu doctora."]',
}


def said(
    rule: str,
    text: str,
    says: str,
    level: str = "error",
    *,
    language: str = "en",
    wording: str = "text",
) -> Fault:
    """A fault in the words of a tip."""
    key = f"tips.call {wording}.{language}[0]"
    return Fault(rule, TIPS, _WORDINGS[wording, language], f'["{text}"]', key, says, level)


def hard(text: str, says: str, level: str = "error", *, language: str = "en") -> Fault:
    """A tip that is too hard to read; it is the whole theme that is measured."""
    fault = said("reading-level", text, says, level, language=language)
    return replace(fault, key=f"tips.* text.{language}")


def asked(text: str, says: str) -> Fault:
    """A fault in a question as it is put."""
    old = '"How are you now, 0 to 3?"'
    return Fault("reserved-answer", CHECK, old, f'"{text}"', "check.day text.en[1]", says)


def event(rule: str, key: str, messages: str, where: str, says: str) -> Fault:
    """A fault in what answers a missed visit."""
    new = (
        f'[[after_events]]\nid = "{key}"\non = ["visit_missed"]\nmessages = {messages}\n\n'
        '[[tracks]]\nid = "asks"'
    )
    return Fault(rule, PROTOCOL, '[[tracks]]\nid = "asks"', new, where, says)


FAULTS = [
    # Files that do not fit their shape.
    Fault("shape", TIPS, "[defaults]", "[defaults", "", "not TOML"),
    Fault("shape", TIPS, _WORDINGS["text", "en"], "[7]", "tips.call text.en[0]", "valid string"),
    Fault("shape", TIPS, 'id = "tips.call"', 'id = "tips.call"\nx = 1', "tips.call x", "Extra"),
    Fault("shape", PROTOCOL, '"10:00"', '"10"', "tiny tracks[0].schedule.at", "HH:MM"),
    Fault("shape", CHECK, REPLY, f"[[massage]]\nid = 1\n{REPLY}", "massage", "not known"),
    Fault("shape", QUESTIONS, "[[question]]", "[question]", "question", "not a list"),
    Fault("shape", HOTLINES, "2027-01-01", '"soon"', "emergency_line checked_on", "date"),
    Fault(
        "duplicate-id",
        CHECK,
        REPLY,
        f"{REPLY}\nkind = 'reply'\ntext.en = ['Hi.']\ntext.es = ['Hola.']\n{REPLY}",
        "check.reply",
        "already used in messages/check.toml",
    ),
    # Names of what is not there.
    Fault("reference", PROTOCOL, '"check.hello"', '"tips.run"', "welcome", "no message tips.run"),
    Fault("reference", PROTOCOL, '["a"]', '["c"]', "daily arms", "no arm c"),
    Fault("reference", PROTOCOL, '["tips"]', '["tips", "tops"]', "daily messages", "theme tops"),
    Fault("reference", QUESTIONS, '"tips.call"', '"tips.cal"', "day replies[0]", "tips.cal"),
    Fault(
        "reference",
        QUESTIONS,
        'reprompt = "check.reply"',
        'reprompt = "check.again"',
        "day reprompt",
        "check.again",
    ),
    Fault("reference", CHECK, REPLY, f'{REPLY}\nquestion = "mood"', "check.reply question", "mood"),
    Fault(
        "reference",
        CHECK,
        REPLY,
        f'{REPLY}\nfollow_up = "tips.cal"',
        "check.reply follow_up",
        "cal",
    ),
    Fault("reference", QUESTIONS, "max = 3", 'max = 3\nalso = ["mood"]', "day also", "mood"),
    Fault(
        "reference",
        PROTOCOL,
        'CRAVE = ["check.reply"]',
        'CRAVE = ["surf"]',
        "on_demand.CRAVE",
        "theme surf",
    ),
    Fault("include", PROTOCOL, "days = 14", 'days = 14\ninclude = ["tiny"]', "include", "itself"),
    Fault(
        "include", PROTOCOL, "days = 14", 'days = 14\ninclude = ["big"]', "include", "no protocol"
    ),
    Fault("required", SYSTEM, "system.stopped", "system.stoped", "system.stopped", "missing"),
    Fault("required", HOTLINES, "crisis_line", "crises_line", "crisis_line", "missing"),
    Fault(
        "filed",
        CHECK,
        REPLY,
        REPLY.replace("check.reply", "tops.one")
        + f"\nkind = 'reply'\ntext.en = ['Hi.']\ntext.es = ['Hola.']\n{REPLY}",
        "tops.one",
        "does not begin like the file",
    ),
    # Languages side by side.
    Fault(
        "parity",
        TIPS,
        _WORDINGS["text", "es"],
        '["Llama.", "Habla."]',
        "tips.call text",
        "1 English and 2",
    ),
    Fault(
        "parity",
        TIPS,
        'open_text.es = ["Llama a tu doctora."]',
        "",
        "tips.call open_text",
        "1 English and 0 Spanish",
    ),
    Fault(
        "parity",
        CHECK,
        "¿Qué tal vas, de 0 a 3?",
        "¿Qué tal vas, de 0 a 4?",
        "check.day text[1]",
        "differ in numbers: 3, 4",
    ),
    Fault("parity", CHECK, '["Thank you."]', '["Text PLAN."]', "check.reply text[0]", "PLAN"),
    Fault(
        "parity",
        TIPS,
        "Hola {{ first_name }}, sal un rato.",
        "Hola, sal un rato.",
        "tips.walk text[0]",
        "differ in names: first_name",
    ),
    Fault(
        "keyword",
        PROTOCOL,
        'MOOD = ["check.reply"]',
        "",
        "MOOD",
        "nothing answers it",
        found_in="messages",
    ),
    Fault(
        "keyword",
        CHECK,
        REPLY,
        f'{REPLY}\nneeds = ["plan"]',
        "on_demand.CRAVE",
        "answers only some people",
        found_in=PROTOCOL,
    ),
    # Questions that leave somebody without an answer.
    Fault(
        "question",
        QUESTIONS,
        "[[question.replies]]\nmessage",
        "[[question.replies]]\nat_least = 3\nmessage",
        "day replies",
        "nothing answers 2",
    ),
    Fault("question", QUESTIONS, "max = 3", "max = 0", "day min", "no range"),
    Fault(
        "question",
        QUESTIONS,
        'kind = "scale"',
        'kind = "choice"\noptions = ["a"]',
        "day options",
        "at least two",
    ),
    Fault("question", QUESTIONS, "at_most = 1", "at_most = -1", "day replies[0]", "no answer ever"),
    Fault("question", QUESTIONS, 'reprompt = "check.reply"\n', "", "day reprompt", "not ask again"),
    Fault("question", QUESTIONS, '"24h"', '"8d"', "day open_for", "within seven days"),
    Fault(
        "question",
        QUESTIONS,
        "[[question]]",
        (
            '[[question]]\nid = "mood"\nkind = "yes_no"\nreprompt = "check.reply"\n'
            '[[question.replies]]\nmessage = "check.reply"\n[[question]]'
        ),
        "mood id",
        "no message asks",
    ),
    Fault("question", QUESTIONS, "max = 3", 'max = 3\ncorrect = "4"', "day correct", "'4'"),
    Fault("question", QUESTIONS, "max = 3", 'max = 3\nsaves = "plan"', "day saves", "kind text"),
    Fault("question", QUESTIONS, "max = 3", 'max = 3\nalso = ["day"]', "day also", "in turn"),
    Fault(
        "question",
        QUESTIONS,
        'kind = "scale"\nmax = 3',
        'kind = "text"\nsaves = "secret"',
        "day saves",
        "no text can say secret",
    ),
    Fault(
        "question",
        QUESTIONS,
        'kind = "scale"\nmax = 3',
        'kind = "choice"\noptions = ["a", "b"]\noptions_es = ["a"]',
        "day options_es",
        "2 options and 1 in Spanish",
    ),
    Fault(
        "question",
        QUESTIONS,
        "max = 3",
        'max = 3\nconcern = "high"',
        "day concern",
        "no reply reaches to that end",
    ),
    # Schedules that cannot be kept.
    Fault(
        "schedule",
        PROTOCOL,
        'from_day = 6, every_days = 7, at = "17:00"',
        'on_days = [3, 14], at = "17:00"',
        "asks schedule",
        "last programme day is 13",
    ),
    Fault(
        "schedule",
        PROTOCOL,
        "from_day = 6, every_days = 7",
        "on_days = [6], every_days = 7",
        "asks schedule",
        "on_days and other days",
    ),
    Fault(
        "schedule",
        PROTOCOL,
        "to_day = 1",
        "to_day = 14",
        "daily schedule",
        "last programme day is 13",
    ),
    Fault(
        "schedule",
        PROTOCOL,
        "from_day = 0",
        "from_day = 2",
        "daily schedule.to_day",
        "before from_day",
    ),
    Fault("schedule", PROTOCOL, '"10:00"', '"08:00"', "daily schedule.at", "outside the window"),
    Fault(
        "schedule",
        PROTOCOL,
        "every_days = 7",
        'every_days = 7, weekdays = ["mon"]',
        "asks schedule",
        "both weekdays and every_days",
    ),
    Fault(
        "schedule",
        PROTOCOL,
        'id = "daily"',
        'id = "daily"\nwindow = { start = "12:00", end = "10:00" }',
        "daily window",
        "before it starts",
    ),
    Fault(
        "schedule",
        PROTOCOL,
        'id = "daily"',
        'id = "daily"\nexpires_after = "0m"',
        "daily expires_after",
        "at once",
    ),
    Fault("schedule", PROTOCOL, 'id = "asks"', 'id = "daily"', "daily", "tracks and events"),
    Fault(
        "schedule",
        PROTOCOL,
        "days = 14",
        'days = 14\nwindow = { start = "20:00", end = "20:00" }',
        "window",
        "before it starts",
    ),
    Fault("kind", PROTOCOL, '["tips"]', '["tips", "check.reply"]', "daily", "of kind reply"),
    Fault("kind", PROTOCOL, '"check.hello"', '"tips.walk"', "welcome", "of kind tip"),
    Fault("shape", PROTOCOL, "days", "days = ", "", "not TOML"),
    # What answers an event at the clinic.
    event("reference", "late", '["tips.run"]', "late messages", "theme tips.run"),
    event("kind", "late", '["tips.walk"]', "late", "answers an event, is of kind tip"),
    event("schedule", "daily", '["check.reply"]', "daily", "two of its tracks and events"),
    Fault(
        "repeat", PROTOCOL, "to_day = 1", "to_day = 5", "daily", "2 wordings for 6 turns", "warning"
    ),
    Fault(
        "repeat",
        PROTOCOL,
        "to_day = 1",
        (
            "to_day = 0, at = '10:00' }\n[[tracks]]\nid = 'again'\nkind = 'tip'\n"
            "messages = ['tips.walk']\nschedule = { on_days = [4, 5]"
        ),
        "daily, again",
        "2 wordings for 3 turns",
        "warning",
    ),
    # What the programme as a whole must be.
    Fault(
        "follow-up",
        QUESTIONS,
        'follow_up = "tips.call"',
        'follow_up = "check.hello"',
        "day replies[0]",
        "of kind welcome",
    ),
    Fault(
        "follow-up",
        QUESTIONS,
        'follow_up = "tips.call"',
        'follow_up = "tips.call"\nfollow_up_after = "30d"',
        "day replies[0] follow_up_after",
        "wrong time",
    ),
    Fault(
        "follow-up",
        QUESTIONS,
        'follow_up = "tips.call"',
        'follow_up = "check.reply"',
        "day replies[0] follow_up_after",
        "wrong time",
    ),
    Fault(
        "follow-up",
        TIPS,
        'id = "tips.call"',
        'id = "tips.call"\nfollow_up = "tips.call"',
        "tips.call",
        "for ever",
    ),
    Fault(
        "naloxone",
        TIPS,
        '["Call your doctor."]',
        '["Keep naloxone near."]',
        "daily",
        "send tips.call on day 0",
        found_in=PROTOCOL,
    ),
    Fault(
        "welcome",
        CHECK,
        "Welcome to {{ program_name }}. Rates may apply. STOP to stop, HELP",
        "Welcome to {{ program_name }}. Rates may apply. HELP",
        "check.hello text.en[1]",
        "how to stop",
    ),
    Fault(
        "welcome",
        CHECK,
        "Esto es {{ program_name }}. Hay cargos. STOP para parar, AYUDA para ayuda.",
        "Esto es {{ program_name }}. STOP para parar, AYUDA para ayuda.",
        "check.hello text.es[1]",
        "rates may apply",
    ),
    Fault("described", TIPS, 'strategy = "PI"', "", "tips.walk strategy", "no strategy"),
    Fault("described", TIPS, 'bct = ["1.4"]', "", "tips.walk bct", "no technique"),
    Fault("described", TIPS, '["1.4"]', '["16.4"]', "tips.walk bct", "16.4 is not in"),
    Fault("described", TIPS, 'source = "test"', "", "tips.walk source", "where it is from"),
    Fault(
        "described",
        TIPS,
        'source = "test"',
        'source = "x"\nreviewer = "R"',
        "tips.walk reviewer",
        "a date",
    ),
    Fault(
        "described",
        TIPS,
        'source = "test"',
        'source = "x"\nphase = "late"',
        "tips.walk phase",
        "late is not",
    ),
    Fault(
        "covered",
        PROTOCOL,
        'kind = "tip"',
        'kind = "tip"\nphase = "early"',
        "MM early",
        "mindfulness",
        found_in="messages",
    ),
    Fault(
        "unused",
        CHECK,
        REPLY,
        f"[[message]]\nid = 'check.x'\nkind = 'reply'\ntext.en = ['A.']\ntext.es = ['A.']\n{REPLY}",
        "check.x",
        "nothing ever sends it",
        "warning",
    ),
    Fault(
        "unused",
        HOTLINES,
        '[[hotline]]\nid = "crisis_line"',
        '[[hotline]]\nid = "poison_line"\nnumber = "1"\nname = "P"\n[[hotline]]\nid = "crisis_line"',
        "poison_line",
        "no text names it",
        "warning",
    ),
    # Numbers to call.
    Fault("hotline", HOTLINES, "2027-06-01", "2027-02-28\n", "crisis_line", "had to be checked"),
    # Filling in.
    said("render-safety", "Hi {{ 7*7 }}", "braces"),
    said("render-safety", "None of this lasts.", "missing value"),
    said("variable", "Hi {{ nickname }}.", "nickname is not a variable"),
    Fault(
        "variable",
        CHECK,
        'id = "check.hello"',
        'id = "check.hello"\nunless = ["joy"]',
        "check.hello unless",
        "joy is not a variable",
    ),
    Fault(
        "nameless",
        TIPS,
        _WORDINGS["text", "en"],
        '["Hi {{ first_name }}."]',
        "tips.call text.en[0]",
        "first_name",
    ),
    # What it costs.
    said("segments", "walk " * 33, "2 segments (GSM-7, 165", "warning"),
    said("segments", "walk " * 62, "3 segments"),
    said("segments", "It is a fine day – go out. " * 4, "because of –", "warning"),
    said(
        "segments",
        "Sal un rato al jardín y respira el aire con calma, que hoy va a estar todo bien.",
        "because of í",
        "warning",
        language="es",
    ),
    Fault(
        "segments",
        TIPS,
        "Hello {{ first_name }}",
        "Walk now. " * 12 + "{{ first_name }}",
        "tips.walk text.en[0]",
        "when a name has an accent",
    ),
    # Words that give away, wound, or harm.
    said("discreet", "Your treatment matters.", "'treatment' reveals"),
    said("discreet", "Come to the clinic.", "'clinic' reveals"),
    said("discreet", "A craving will pass.", "'craving' reveals"),
    said("discreet", "Pick up Suboxone.", "'suboxone' reveals"),
    said("discreet", "Sweating and a slow belly? Rest.", "'sweating' and 'slow belly' hint"),
    said("discreet", "¿Sudas y tiemblas? Descansa.", "'sudas' and 'tiemblas' hint", language="es"),
    said("discreet", "Ven a la clínica.", "'clinica' reveals", language="es"),
    said("discreet", "Toma agua, no alcohol.", "'alcohol' reveals", language="es"),
    said("stigma", "You can stay clean.", "'stay clean' stigmatizes", wording="open_text"),
    said("stigma", "Los vicios pasan.", "'vicios' stigmatizes", wording="open_text", language="es"),
    said("dose-advice", "Double your next dose.", "advice on a dose", wording="open_text"),
    said("dose-advice", "8 mg is fine.", "'8 mg'", wording="open_text"),
    said(
        "dose-advice", "Toma otra pastilla.", "advice on a dose", wording="open_text", language="es"
    ),
    said("medical-advice", "It is safe to drive today.", "'safe to drive'"),
    said("medical-advice", "That is just an infection.", "'That is just an infection'"),
    said("medical-advice", "Ibuprofen helps with pain.", "'Ibuprofen'"),
    said("medical-advice", "Es seguro manejar hoy.", "'Es seguro manejar'", language="es"),
    said(
        "promotion", "Ask your doctor about Sublocade.", "'sublocade' promotes", wording="open_text"
    ),
    said(
        "promotion",
        "Es la mejor medicina que hay.",
        "'la mejor medicina' promotes",
        wording="open_text",
        language="es",
    ),
    said("carrier-filter", "Click here and win.", "'click here'"),
    said("carrier-filter", "REST TODAY.", "'REST TODAY' is shouting"),
    said("carrier-filter", "Call a friend!!", "'!!' is shouting"),
    said("carrier-filter", "Gana dinero hoy.", "'gana dinero'", language="es"),
    said("assumption", "Call your mom.", "'your mom'", "warning"),
    said("assumption", "Habla con tu familia.", "'tu familia'", "warning", language="es"),
    said("short-link", "Read https://bit.ly/abc now.", "bit.ly"),
    said("hotline-number", "Call 988.", "'988'"),
    said("hotline-number", "Call (212) 555-0123.", "phone number"),
    hard(
        "Consideration of environmental antecedents facilitates anticipatory modification.",
        "reads at grade",
    ),
    hard(
        "Considerar antecedentes situacionales facilita modificaciones comportamentales.",
        "INFLESZ",
        language="es",
    ),
    hard(
        "Remember the situation that usually precedes a difficult evening.",
        "aim at 6",
        level="warning",
    ),
    hard(
        "Considera alternativas ante complicaciones habituales.",
        "aim at 65",
        language="es",
        level="warning",
    ),
    # Answers that carriers swallow.
    asked("Is today fine? Reply YES or NO.", "'YES'"),
    asked("Is today fine? Reply good, ok or end.", "'end'"),
    asked("Is today fine? YES/NO", "'YES'"),
    Fault(
        "reserved-answer",
        QUESTIONS,
        "max = 3",
        'max = 3\noptions = ["Quit"]',
        "day options",
        "'Quit'",
    ),
]


def find(tmp_path: Path, fault: Fault, today: date = TODAY) -> list[tuple[str, str, str, str]]:
    """File, key, rule and level of everything found."""
    directory = write(tmp_path / "library", fault.file, fault.old, fault.new)
    return [(f.file, f.key, f.rule, f.level) for f in check(directory, today)]


def test_the_tiny_library_is_clean(tmp_path: Path) -> None:
    assert check(write(tmp_path / "library"), TODAY) == ()


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.rule}: {fault.says}")
def test_each_planted_fault_is_found_and_nothing_else(tmp_path: Path, fault: Fault) -> None:
    directory = write(tmp_path / "library", fault.file, fault.old, fault.new)
    found = [f for f in check(directory, TODAY) if f.rule not in _FOLLOWS.get(fault.rule, ())]
    places = {(f.file, f.key, f.rule, f.level) for f in found}
    assert (fault.found_in or fault.file, fault.key, fault.rule, fault.level) in places
    assert {f.rule for f in found} == {fault.rule}
    assert any(fault.says in f.problem for f in found)
    assert all(f.what_to_do for f in found)


# A file that cannot be read takes what it holds with it; a longer track needs more texts; what is
# not named any more is not sent; what is changed in one language is not what the other says.
_FOLLOWS = {
    "shape": {
        *("reference", "required", "question", "repeat", "unused", "parity", "variable", "keyword"),
        *("nameless", "render-safety", "hotline"),
    },
    "schedule": {"repeat", "kind"},
    "reference": {"unused"},
    "required": {"unused", "parity", "variable"},
    "filed": {"unused"},
    "kind": {"unused"},
    "variable": {"parity"},
    "nameless": {"parity"},
    "reserved-answer": {"parity"},
    "discreet": {"promotion"},
}


def test_every_rule_has_a_planted_fault() -> None:
    assert {fault.rule for fault in FAULTS} == {*RULES, "shape", "duplicate-id", "include"}


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Reply 1 yes, 2 no.", []),
        ("Reply 1=yes or 2=no.", []),
        ("Reply 1 for yes, 2 for no.", []),
        ("Reply Y or N.", []),
        ("Did it help? Reply STOP to stop.", []),
        ("Responde S o N.", []),
        ("Reply yes or no.", ["yes"]),
        ("Text HELP.", ["HELP"]),
        ("Responde alta o baja.", ["baja"]),
    ],
)
def test_which_answers_a_text_offers(text: str, offered: list[str]) -> None:
    assert offered_commands(text) == offered


@pytest.mark.parametrize(
    ("today", "level"),
    [
        (date(2027, 5, 1), None),
        (date(2027, 5, 20), "warning"),
        (date(2027, 6, 1), "warning"),
        (date(2027, 6, 2), "error"),
        (date(2026, 12, 31), "error"),
    ],
    ids=["fresh", "a month before", "the last day", "the day after", "checked in the future"],
)
def test_a_hotline_must_be_checked_again_in_time(
    tmp_path: Path, today: date, level: str | None
) -> None:
    found = {(f.rule, f.level) for f in check(write(tmp_path / "library"), today)}
    assert found == ({("hotline", level)} if level else set())


def test_a_hotline_may_not_hold_for_years(tmp_path: Path) -> None:
    directory = write(tmp_path / "library", HOTLINES, "2027-06-01", "2037-06-01")
    assert {f.problem for f in check(directory, TODAY)} == {"holds for more than a year"}


def test_words_that_save_a_life_may_be_said(tmp_path: Path) -> None:
    new = '"check.reply"\nkind = "safety"\ntext.en = ["Give naloxone."]\ntext.es = ["Usa naloxona."]\n'
    directory = write(
        tmp_path / "library",
        CHECK,
        '"check.reply"\nkind = "reply"\ntext.en = ["Thank you."]\ntext.es = ["Gracias."]\n',
        new,
    )
    assert check(directory, TODAY) == ()


@pytest.mark.parametrize(
    "text",
    [
        "If you have someone, call your mom.",
        "Call your mom or a friend.",
        "What works best for you today?",
        "Reply STOP to stop.",
    ],
    ids=["only if", "one of several", "praises no medicine", "a command is not shouting"],
)
def test_what_is_left_open_is_fine(tmp_path: Path, text: str) -> None:
    assert (
        check(write(tmp_path / "library", TIPS, _WORDINGS["text", "en"], f'["{text}"]'), TODAY)
        == ()
    )


def test_a_text_after_a_week_may_offer_naloxone(tmp_path: Path) -> None:
    """The person is known by then."""
    directory = write(
        tmp_path / "library", TIPS, '["Call your doctor."]', '["Keep naloxone near."]'
    )
    protocol = directory / PROTOCOL
    late = protocol.read_text(encoding="utf-8").replace(
        "from_day = 0, to_day = 1", "on_days = [7, 8]"
    )
    protocol.write_text(late, encoding="utf-8")
    assert check(directory, TODAY) == ()


@pytest.mark.parametrize(
    "text", ["Sweating? Light layers help.", "Restless? Take a walk.", "A dry mouth? Sip water."]
)
def test_one_sign_of_the_body_is_anybodys(tmp_path: Path, text: str) -> None:
    new = f'["{text}"]'
    assert check(write(tmp_path / "library", TIPS, _WORDINGS["text", "en"], new), TODAY) == ()


def test_a_text_may_be_worth_two_segments(tmp_path: Path) -> None:
    """Its author says so; three are never worth it."""
    new = f'segments = 2\ntext.en = ["{"walk " * 33}"]'
    assert (
        check(write(tmp_path / "library", TIPS, 'text.en = ["Call a friend."]', new), TODAY) == ()
    )


def test_asking_about_a_dose_is_not_advice(tmp_path: Path) -> None:
    new = '["Did you take your dose?"]'
    assert check(write(tmp_path / "library", TIPS, '["Call your doctor."]', new), TODAY) == ()


class TestOpening:
    def test_a_sound_library_opens(self, tmp_path: Path) -> None:
        assert set(open_library(write(tmp_path / "library")).protocols) == {"tiny"}

    def test_faults_of_style_do_not_stop_a_clinic(self, tmp_path: Path) -> None:
        directory = write(
            tmp_path / "library", TIPS, _WORDINGS["text", "en"], '["Your treatment matters."]'
        )
        assert open_library(directory).messages

    def test_a_library_that_could_not_do_its_work_is_refused(self, tmp_path: Path) -> None:
        directory = write(tmp_path / "library", SYSTEM, "system.stopped", "system.stoped")
        with pytest.raises(LibraryFault, match=r"system\.stopped"):
            open_library(directory)

    def test_a_folder_without_a_library_is_refused_with_a_word(self, tmp_path: Path) -> None:
        with pytest.raises(LibraryFault, match="there is no message library"):
            open_library(tmp_path)


def test_a_question_for_words_needs_no_second_asking(tmp_path: Path) -> None:
    """Whatever is written is the answer."""
    directory = write(
        tmp_path / "library",
        QUESTIONS,
        'kind = "scale"\nmax = 3\nreprompt = "check.reply"',
        'kind = "text"\nsaves = "plan"',
    )
    text = (directory / QUESTIONS).read_text(encoding="utf-8").replace("at_most = 1\n", "")
    first, _, _ = text.rpartition("[[question.replies]]")
    (directory / QUESTIONS).write_text(first, encoding="utf-8")
    assert check(directory, TODAY) == ()


def test_the_shipped_library_is_clean() -> None:
    assert check(SHIPPED, date(2026, 11, 23)) == ()

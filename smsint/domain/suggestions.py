"""Words for staff who step in: a text to send or a script to say, in both languages.

A text says nothing of treatment: whoever has the phone may read it. A script begins with how to
find out who has answered. They are a beginning; staff say it in their own words.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from smsint.domain.messages import Language
from smsint.domain.translatable import N_

RungId = Literal["text", "call", "alternate_contact", "peer", "letter"]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What to try next, and words for it."""

    rung: str
    what: str
    """For staff, in English."""
    language: str
    words: str


_WHAT: Mapping[str, str] = MappingProxyType(
    {
        "text": N_("Send a short personal text; an answer ends the task by itself."),
        "call": N_("Call. Say nothing of the clinic until you know who has answered."),
        "alternate_contact": N_(
            "Call the person that the patient named for this, as the chart says."
        ),
        "peer": N_("Ask a peer worker to get in touch, or to look in."),
        "letter": N_("Send a letter in a plain envelope, to the address that the patient chose."),
    }
)
_WORDS: Mapping[Language, Mapping[str, str]] = MappingProxyType(
    {
        "en": {
            "text": "Hi{name}, this is {program}. We were thinking of you. How are you doing? "
            "Text back or call {phone} any time. No pressure.",
            "call": "Hello, may I speak with{name}? (Wait until you are sure who it is.) It's good "
            "to hear you. I'm calling because we had not heard from you and wondered how you are. "
            "What has been going on? Is anything in the way of coming in: a ride, work, hours, "
            "money, how you feel? What would help most this week? You can come back at any time, "
            "and nobody here will judge you. When may I call again?",
            "alternate_contact": "Hello, I'm trying to reach{name}. Could you ask them to call "
            "{phone}? (Say no more than that: not who we are, and not why.)",
            "peer": "Hi{name}, I'm with {program}, and I have been through some of this myself. "
            "No agenda: I just wanted to say hello, and to ask what would help.",
            "letter": "Dear{name}, we have missed you, and the door is open. Call {phone} when it "
            "suits you; ask for anything that would make it easier. With warm wishes, {program}",
        },
        "es": {
            "text": "Hola{name}, de parte de {program}: pensamos en usted. ¿Todo bien? Conteste "
            "este texto o llame al {phone} cuando quiera. Sin ninguna prisa.",
            "call": "Buenas, ¿puedo hablar con{name}? (Espere hasta estar seguro de quién es.) Qué "
            "gusto oírle. Llamo porque hace días que no sabemos de usted y queremos saber cómo "
            "está. ¿Qué ha pasado? ¿Hay algo que le dificulte venir: el transporte, el trabajo, el "
            "horario, el dinero, cómo se siente? ¿Qué le ayudaría más esta semana? Puede volver "
            "cuando quiera, y aquí nadie le va a juzgar. ¿Cuándo puedo volver a llamarle?",
            "alternate_contact": "Buenas, quisiera hablar con{name}. ¿Le puede pedir que llame al "
            "{phone}? (No diga más: ni quiénes somos, ni por qué.)",
            "peer": "Hola{name}, soy de {program} y yo también he pasado por algo así. No le llamo "
            "por nada en especial: quería saludarle y preguntar qué le ayudaría.",
            "letter": "Estimado/a{name}: le echamos de menos, y la puerta está abierta. Llame al "
            "{phone} cuando le venga bien; pida lo que le facilite las cosas. Un saludo, {program}",
        },
    }
)


def suggest(
    rung: str | None, language: str, *, first_name: str | None, program: str, phone: str
) -> Suggestion | None:
    """Words for a rung of the ladder; none for a task that is on no ladder."""
    if rung is None or rung not in _WHAT:
        return None
    spoken: Language = "es" if language == "es" else "en"
    name = f" {first_name}" if first_name else _NOBODY[spoken] if rung in _ASKS_FOR else ""
    words = _WORDS[spoken][rung].format(name=name, program=program, phone=phone)
    return Suggestion(rung, _WHAT[rung], spoken, words)


_ASKS_FOR = frozenset({"call", "alternate_contact"})
"""These name somebody in the middle of a sentence: without a first name the chart has one."""
_NOBODY: Mapping[Language, str] = MappingProxyType(
    {"en": " (the name in the chart)", "es": " (el nombre del expediente)"}
)

"""Crisis in Spanish, by the idea that a text carries; read by the rules alone."""

from dataclasses import replace

import pytest

from smsint.domain.understanding import Reader, Words


@pytest.fixture(scope="module")
def rules(words: Words) -> Reader:
    """A reader without the second opinion: what it says, a rule has said."""
    return Reader(replace(words, likeness={}))


ACUTE = {
    "mi primo se inyecto y le estoy dando cachetadas y nada": "took something, and cannot be woken",
    "tiene los ojos para arriba y casi no tiene pulso": "what failing breath looks like",
    "le di a la bebe de la botella de metadona por error": "a child given the wrong bottle",
    "mi abuelo bebio anticongelante pensando que era jugo": "poison by mistake",
    "no se cuantas me tome y veo borroso": "lost count, and the body says so",
    "la garganta se me esta cerrando despues de la pastilla": "an allergy that closes the throat",
    "el padrastro se mete a la cama de mi niña en las noches": "what a child has told",
    "si ve que estoy escribiendo me mata": "a threat with a condition",
    "voy con el machete y ya veran": "a weapon, and you will see",
    "le estan dando con un cable a la nena": "a child is struck, as it is said",
    "las voces dicen que ahogue al bebe": "a voice that commands harm to a child",
    "afuera esta esperando con el machete": "a threat with a weapon",
    "la voz me dice que mate a mi hermano": "a voice that commands",
    "que dios me perdone por lo que voy a hacer": "veiled: what I am about to do",
    "ya deje las cartas en la mesa. no me lloren": "all is arranged, and a farewell",
    "dejo la puerta abierta para que la policia me encuentre": "thinks of who will find the body",
    "ya amarre la soga a la viga": "the means are ready",
    "tengo la escopeta cargada en la mano": "a gun at hand",
    "abri el gas y cerre las ventanas": "gas",
    "donde voy no se necesita medicina": "veiled: where I am going",
    "ya no me manden nada me voy a matar": "nada ends what is not wanted, and denies nothing more",
    "me voy a matal": "as the Caribbean says matar",
    "ta tirao en el baño y no repsira": "typed in haste, as it is said",
    "tengo la pistloa en la caebza": "letters swapped",
    "se cayo de las escaleras y no puede respirar": "stairs explain breath only when climbed",
    "hay mucho humo y no puedo respirar": "smoke harms",
    "tiene los labios morados y esta frio": "cold is no swim",
    "esta en el carro no se mueve": "somebody in a car, not the car",
    "llamen a la policia tiene una pistola": "whose gun it is",
    "tuvo una sobredosis de tramadol": "of no harmless thing",
    "me tiene encerrada y me quito las llaves": "no slip of a lock",
    "mi esposo me patea en la panza": "not the kicks of a child to come",
    "se me fue la mano con el fentnilo no pueod resprar": "typed while going under",
}
CONCERN = {
    "si me acuesto y no amanezco que descanso": "would not mind not waking",
    "si no fuera por mis hijos ya no estaria aqui": "one thing holds",
    "nadie se daria cuenta si falto": "nobody would notice",
    "a mi edad ya para que": "no future",
    "llevo dos semanas tirado en la cama": "weeks in bed",
    "ni dios me escucha ya": "forsaken",
    "sali de la carcel y necesito una cita": "an appointment makes no visit of it",
    "me robaron la medicina y ya tengo malilla": "not found again",
    "la inundacion se llevo mi medicina": "medicine lost by an accident",
    "me la robaron en el shelter": "medicine lost, not named",
    "ya nomas me queda una": "the last one",
    "walgreens dice que no tienen": "refused",
    "el juez me solto ayer": "just out of a locked place",
    "tengo 5 meses y recai, es mi primer bebe": "pregnant, by months, and using",
    "no es para mi ese programa": "leaving care",
    "ahi anda otra vez la piel de gallina y el sudor frio": "withdrawal, two signs",
}
HARMLESS = {
    "mi sobrino me mato tres veces en el fortnite": "a game",
    "tengo sobredosis de fiestas este mes": "too much of a harmless thing",
    "casi me da un infarto con esa cuenta": "a fright",
    "se me disparo el azucar": "sugar goes up",
    "las manos moradas de pelar moras": "colored by berries",
    "el machete ya no tiene filo para el zacate": "a tool",
    "te voy a matar le dije al perro jaja": "a threat in play",
    "deje mis llaves en la clinica": "left a thing, not the clinic",
    "me falta el aire cuando subo las escaleras": "out of breath from stairs",
    "antes me queria morir y ahora cuido a mis nietos": "told as over",
    "se me acabo el saldo": "phone credit",
    "me gustaria ahorrarme el viaje": "no slip of ahorcarme",
    "quiero contarme entre los que ya salieron": "no slip of cortarme",
    "el viernes me toca la inyeccion": "a turn, not a touch",
    "aqui estamos a 104 grados": "the weather",
    "perdi la receta del flan de mi abuela": "no prescription",
    "no me dejan salir temprano": "a job, not a prison",
    "el bebe me patea en la panza": "a child to come",
    "me atacaron los mosquitos": "beasts",
    "no reacciona la pantalla": "a machine",
    "vi pasar una ambulancia": "for somebody else",
}


@pytest.mark.parametrize("text", ACUTE, ids=lambda t: f"{t} ({ACUTE[t]})")
def test_danger_now_in_spanish_is_acute(rules: Reader, text: str) -> None:
    found = rules.read(text, language="es").safety
    assert found is not None
    assert found.level == "acute"


@pytest.mark.parametrize("text", CONCERN, ids=lambda t: f"{t} ({CONCERN[t]})")
def test_what_must_be_seen_in_spanish_is_seen(rules: Reader, text: str) -> None:
    assert rules.read(text, language="es").safety is not None


@pytest.mark.parametrize("text", HARMLESS, ids=lambda t: f"{t} ({HARMLESS[t]})")
def test_what_is_harmless_in_spanish_raises_no_alarm(rules: Reader, text: str) -> None:
    assert rules.read(text, language="es").safety is None

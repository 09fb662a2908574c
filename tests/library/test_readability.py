"""Easy texts score as easy, hard ones as hard."""

import pytest

from smsint.library.readability import ease_es, grade_en, syllables_en, syllables_es

EN = """hard 1 heart 1 moment 2 notice 2 where 1 only 2 already 3 often 2 begin 2 place 1 person 2
feeling 2 time 1 coming 2 rises 2 passes 2 mostly 2 breathe 1 body 2 reaching 2 better 2 expected 3
hungry 2 lonely 2 tired 1 minutes 2 people 2 bedtime 2 sentence 2 restless 2 choices 2 decide 2
tricky 2 racing 2 idea 3 create 2 family 3 doses 2 every 2 evening 2 helped 1 wanted 2 someone 2
movement 2 shoulders 2 enough 2 messages 3 quiet 2 courage 2 stories 2 trying 2 saying 2 being 2
reality 4 situation 4 special 2 video 3 usually 4 apples 2 goes 1 yourself 2 beautiful 3
medicine 3 appointment 3 the 1 friend's 1"""
ES = """hola 2 día 2 bueno 2 ciudad 2 ahora 3 leer 2 aire 2 cuerpo 2 también 2 quieres 2 guitarra 3
pingüino 3 oía 3 construiste 3 respuesta 3 ideas 3 muy 1 hoy 1 ayer 2 ya 1 y 1 mayo 2 cuidar 2
emociones 4 explicaciones 5 maíz 2 héroe 3 caos 2 estoy 2 guía 2 que 1"""


def pairs(table: str) -> list[tuple[str, int]]:
    words = table.split()
    return [(word, int(count)) for word, count in zip(words[::2], words[1::2], strict=True)]


@pytest.mark.parametrize(("word", "syllables"), pairs(EN))
def test_english_syllables(word: str, syllables: int) -> None:
    assert syllables_en(word) == syllables


@pytest.mark.parametrize(("word", "syllables"), pairs(ES))
def test_spanish_syllables(word: str, syllables: int) -> None:
    assert syllables_es(word) == syllables


def test_the_formulas_on_texts_counted_by_hand() -> None:
    # 6 words, 6 syllables, 2 sentences: 0.39 * 3 + 11.8 * 1 - 15.59
    assert grade_en("Take a walk. Call your friend.") == pytest.approx(-2.62)
    # 4 words, 7 syllables, 1 sentence: 206.835 - 62.3 * 7/4 - 4
    assert ease_es("Sal un rato, amigo.") == pytest.approx(206.835 - 62.3 * 7 / 4 - 4)


def test_a_text_without_words_is_easy() -> None:
    assert grade_en("") < 0
    assert ease_es("") > 100

"""Classes of wordings of the size of a group, each in several languages: "language size sentence", "-" for none."""

from __future__ import annotations

import pytest
from group_sentences import best, written

from mailbot.extractors.group_counts import read_counts

_CLASSES = {
    "one person and who comes beside": """
        en 8   She will be accompanied by five commissioners and two clerks.
        en 5   Alongside the Provost there will be three deans and one secretary.
        fr 5   La mission, que dirigera Mme Awa Diop, comprendra en outre deux maires et deux ingénieurs.
        de 13  Neben dem Landrat nehmen zwölf Kreisräte teil.
        cs 4   S panem hejtmanem přijedou tři náměstci.
        en 4   Travelling with me will be three engineers.
        en 3   I will be coming with my husband and a colleague.
    """,
    "a group that has become another": """
        es 17  Pasamos de 14 a 17 personas.
        en 22  We have gone from 18 to 22.
        sk 22  Nebude nás už 18, ale 22.
        de 22  Wir sind nicht mehr 18, sondern 22.
        pl 22  Będzie nas już nie 18, ale 22.
        en 25  We had planned for 30, but we are down to 25.
    """,
    "a group of another year": """
        de -  2025 führte uns der Weg mit 41 Mitgliedern nach Tallinn.
        en -  In 2026 Rotterdam was seen by 24 colleagues.
        es -  En 2025 fuimos 31 a Rotterdam.
    """,
    "people who have put themselves down": """
        en 11-14  So far eleven have paid, it could grow to 14.
        en 19     19 have put their names down.
        es 27     Se han inscrito 23 colegiados, a los que se añaden 4 acompañantes.
        de 23     Insgesamt haben sich 23 Kolleginnen eingetragen.
        nl 15     Er hebben zich vijftien mensen ingeschreven.
    """,
    "counted already": """
        en 16   We will be 16 colleagues, the interpreter being counted inside.
        uk -10  Поїде не більше десяти осіб, разом із перекладачем.
        pl 22   Razem z kierowcą, dwadzieścia dwie osoby.
        fr 8    Nous viendrons avec des collègues élus (8 moi comprise).
        pt 17   Vamos em 17, contando com o motorista.
    """,
    "groups counted each": """
        cs 52  dvě třídy po 24 žácích + 4 učitelé
        en 50  We are two classes, 25 pupils each.
        en 40  We would be two coaches, roughly 40 people altogether.
    """,
    "both, and numbers in their forms": """
        cs 9   Přijedu já, obě místostarostky a šest zastupitelů.
        hu 24  Huszonnégyen leszünk.
        pl 22  Przyjadą dwadzieścia dwie osoby.
        uk 22  Нас буде двадцять двоє.
        sk 22  Prídu dvadsiati dvaja študenti.
    """,
    "no group": """
        hu -  Önökhöz 28-án, szerdán mennénk.
        es -  Llegamos el lunes y nos vamos el 14 temprano.
        pt -  Eu e um pessoal da faculdade queríamos conhecer o instituto.
        en -  In our town hall 230 people work on four floors.
        en -  Students and two teachers might tag along.
        de -  Unser Büro mit 45 Mitarbeitenden plant 3 Quartiere.
        de -  Am 12. Mai treffen wir 20 Kollegen in Brünn.
        en -  I left out the two things anyone would want to know.
    """,
    "other structure": """
        en 6   The party consists of myself, three councillors and two of her staff.
        en 26  24 pupils aged 15-16 and 2 teachers will come.
        en 17  The contingent from our university will number seventeen.
        en 18  Our 18 scholarship holders would appreciate an introduction.
        it 12-15  Saremmo in dodici; potremmo diventare quindici.
        fr 9   Nous devrions être neuf autour de la table.
        fr 14-18  On sera entre 14 et 18.
        cs 12  Přijede 11 zaměstnanců odboru + 1 tlumočnice do znakového jazyka
        en 20  20 x city planners will come.
        es 18-20  Viajan de 18 a 20 funcionarios.
    """,
}
_YEAR = 2027  # of the mails


def _cases() -> list[tuple[str, str, str]]:
    rows = [line.split(maxsplit=2) for block in _CLASSES.values() for line in block.strip().splitlines()]
    return [(language, "" if size == "-" else size, text) for language, size, text in rows]


@pytest.mark.parametrize(("language", "size", "text"), _cases())
def test_each_class_of_wordings_is_read(language: str, size: str, text: str) -> None:
    readings = [reading for reading in read_counts(text, language, _YEAR) if reading[1] >= 0.5]
    assert written(max(readings, key=lambda reading: reading[1])[0] if readings else None) == size


def test_a_year_says_nothing_where_the_mail_has_none() -> None:
    assert best("de", "2025 führte uns der Weg mit 41 Mitgliedern nach Tallinn.") == "41"

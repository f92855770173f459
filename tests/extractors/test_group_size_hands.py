"""Ways of telling how many come that mails of many hands share, each in several languages. "low-high", "-" for none."""

from __future__ import annotations

import pytest
from group_sentences import best

_CLASSES = {
    "plain nouns for people": """
        en 14   Fourteen ladies would join the tour.
        cs 9    Přijelo by sedm žen a dva muži.
        de 12   Zwölf Erwachsene wären wir.
        fr 20   Ce serait vingt jeunes filles.
        it 25   Verrebbero 25 alunni.
        pt 6    Viriam quatro rapazes e duas raparigas.
    """,
    "a number behind its noun": """
        cs 17   Seniorů je sedmnáct.
        pl 12   Doktorantów jest dwunastu.
        uk 20   Студентів буде двадцять.
        en 11   Delegates: 11
        en 26   Students: 24, teachers: 2
        sk 8    Poslancov príde osem.
    """,
    "a verb of coming beside a bare number": """
        cs 5    Jedou pět.
        pt 12   Vêm doze.
        pl 7    Z nami jedzie siedmiu.
        en 9-   At least nine will travel.
    """,
    "forms and phrases that count people alone": """
        cs 3    Stavili bychom se ve třech.
        it 6    Restiamo in sei.
        fr 5    Nous passerions à cinq.
        uk 8    Їдемо вісьмома.
        sk 5-6  Prídeme v piatich alebo šiestich.
    """,
    "the hour and the day are no group": """
        cs -    Mohli bychom přijít v osm.
        es -    El miércoles 21 tenemos cita confirmada en el metro.
        it -    Arriviamo alle nove.
        en -    Arriving 14, leaving 16 May.
        uk -    Їхати дві з половиною години.
        pt -    Temos aulas com o 11.º ano.
    """,
    "who stays away": """
        de 6    Wir sind zu sechst, der Fahrer bleibt im Bus.
        cs 9    Je nás devět, řidič čeká venku.
        nl 8    We komen met acht, de chauffeur wacht buiten.
        pl 7    Będzie nas siedem osób, kierowca zostaje w busie.
        it 5    Saremo in cinque, autista escluso.
    """,
    "parts behind a comma": """
        de 13   Wir sind nun dreizehn, drei Kolleginnen haben sich angeschlossen.
        cs 4    Přijedou 4 osoby, 2 právníci, ředitel a architekt.
        en 48   We are 45 students (23 girls, 22 boys) along with 3 teachers.
        en 30   We are 28 pupils and 2 teachers, one teacher is vegan.
    """,
    "the least and the most": """
        fr 7-9    La délégation serait de sept personnes au minimum, neuf au plus.
        de 6-9    Mindestens 6, höchstens 9.
        nl 35-42  Minimaal 35, maximaal 42.
        it 8-12   Minimo otto, massimo dodici.
    """,
    "a sum told at the end": """
        cs 21   Malířů dvanáct, keramiků šest, k tomu dvě maminky a já, takže jednadvacet.
        fr 9    Roland et moi, les Durand et les sœurs Petit, cela fait neuf.
        sk 9    Jedno auto päť, druhé štyri, dokopy deväť.
        pl 10   Panów dziewięciu, pani jedna, razem dziesięć.
    """,
    "what we are told to count on": """
        cs 35    Přihlášených je 41, ale počítejte s 35 lidmi.
        de 20-25 Rechnen Sie mit 20 bis 25.
        en 9-12  You may count on between nine and a dozen.
        fr 10    Comptez une petite dizaine.
        uk 10-12 Рахуйте на 10–12 чоловік.
    """,
    "a sum with a sign": """
        en 28   Gardeners from Ghent, 14 + 14
        pl 19   Pax: 18 + 1 pilot.
        es 4    Equipo: CEO + 2 técnicos + yo.
    """,
    "a number instead of another": """
        cs 14   Bude nás víc, 14 místo devíti.
        es 24   Pasamos de 20 a 24.
        hu 8    5 helyett 8-an megyünk.
        en 16   The number has crept up from fourteen to sixteen.
    """,
    "people of a body": """
        en 7    We are 4 of the municipality and 3 of the university.
        cs 7    Přijedeme čtyři z útvaru architekta a k tomu tři zastupitelé.
        pt 7    Vamos cinco da diretoria e dois pedreiros.
    """,
    "persons by office in a list": """
        nl 5    Samenstelling: wethouder, kabinetschef, 3 ambtenaren
        pt 4    Equipe: CEO, CFO, 2 diretores.
        sk 6    Príde jeden starosta, traja poslanci, farár a kostolník.
        en 11   The team is seven engineers, three planners and a monk.
    """,
    "nobody but the writer and a colleague": """
        en 2    Just me and a colleague.
        pl 2    Ja plus wspólnik.
        pt 3    Eu e mais 2
    """,
    "those of whom the mail spoke": """
        en 15-18  It is the officers' turn to visit: fifteen of them, possibly eighteen.
        en -      Of the staff, two of them are vegetarian.
    """,
    "who lives or works there": """
        cs -    V obci žije 412 lidí.
        de -    In unserem Dorf leben 300 Menschen.
        it -    Nel borgo vivono 250 persone.
    """,
}


def _cases() -> list[tuple[str, str, str]]:
    rows = [line.split(maxsplit=2) for block in _CLASSES.values() for line in block.strip().splitlines()]
    return [(language, "" if size == "-" else size, text) for language, size, text in rows]


@pytest.mark.parametrize(("language", "size", "text"), _cases())
def test_each_way_of_telling_the_size_is_read(language: str, size: str, text: str) -> None:
    assert best(language, text) == size

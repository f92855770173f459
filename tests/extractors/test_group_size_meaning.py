"""Each rule of the specification's section on group_size, in three languages or more. "low-high", "" for none."""

from __future__ import annotations

import pytest
from group_sentences import best

_RULES = {
    "a range": """
        en 15-20  There would be 15–20 of us.
        en 20-25  We are 20 to 25 councillors from the region.
        en 8-10   Our party will be eight to ten people.
        cs 15-20  Přijede nás patnáct až dvacet.
        de 12-15  Wir rechnen mit zwölf bis fünfzehn Teilnehmern.
        es 10-12  Seremos entre 10 y 12 personas.
        fr 18-20  Nous serons de 18 à 20 participants.
        pl 10-12  Będzie nas od 10 do 12 osób.
        hu 10-12  10–12 fővel érkeznénk.
        uk 10-12  Нас буде від 10 до 12 осіб.
    """,
    "about fifteen": """
        en 15  We will be about 15 people.
        en 15  Roughly fifteen colleagues would take part.
        cs 15  Bylo by nás asi 15.
        sk 15  Bude nás približne pätnásť.
        de 15  Wir sind ungefähr 15 Personen.
        it 15  Saremo circa 15.
        nl 15  We zijn met ongeveer vijftien personen.
        pt 15  Seremos cerca de 15 pessoas.
        hu 15  Körülbelül 15 fő jönne.
        uk 15  Нас буде близько 15 осіб.
    """,
    "up to, at most": """
        en -15  We would be up to 15 people.
        en -15  The group will have 15 participants at most.
        en -15  Max. 15 persons.
        cs -15  Přijede nás maximálně 15.
        cs -20  Přijelo by nás do 20.
        de -15  Wir kommen mit höchstens 15 Personen.
        de -15  Es werden nicht mehr als 15 Teilnehmende sein.
        fr -20  Nous serons au maximum 20.
        es -15  El grupo será como máximo de 15 personas.
        it -18  Saremo al massimo 18 persone.
        pl -15  Przyjedzie nas najwyżej piętnaścioro.
        nl -15  We komen met hooguit 15 mensen.
        pt -15  Seremos no máximo 15.
        hu -15  Legfeljebb 15 fő érkezik.
        uk -15  Нас буде щонайбільше 15 осіб.
    """,
    "at least": """
        en 10-  We will be at least 10 people.
        en 8-   At least 8 of us will come, perhaps two more.
        en 10-  10+ people will come.
        cs 10-  Bude nás nejméně deset.
        de 10-  Wir werden mindestens 10 Personen sein.
        fr 10-  Nous serons au moins dix.
        es 10-  Seremos por lo menos 10.
        it 10-  Saremo almeno in dieci.
        pl 10-  Będzie nas co najmniej dziesięcioro.
    """,
    "a sum": """
        en 17  The group consists of 15 students and 2 teachers.
        cs 17  Přijede 15 studentů a 2 učitelé.
        sk 17  Príde 15 študentov a dvaja učitelia.
        de 17  Wir kommen mit 15 Studierenden und zwei Lehrenden.
        fr 17  Le groupe comprend quinze étudiants et deux enseignants.
        es 17  Vendrían 15 alumnos y dos profesores.
        it 17  Verranno 15 studenti e due docenti.
        pl 17  Przyjedzie piętnastu studentów i dwóch wykładowców.
        nl 17  Er komen 15 studenten en twee docenten.
        pt 17  Virão 15 estudantes e dois professores.
        hu 17  15 hallgató és 2 oktató érkezik.
        uk 17  Приїдуть 15 студентів і двоє викладачів.
    """,
    "offices without a number": """
        en 7  The mayor, four councillors and two officials will travel.
        cs 7  Přijede starosta, čtyři radní a dva úředníci.
        sk 7  Príde primátor, štyria poslanci a dvaja úradníci.
        de 7  Es kommen der Bürgermeister, vier Stadträte und zwei Beamte.
        fr 7  Le maire, quatre conseillers et deux agents feront le voyage.
        es 7  Vienen la alcaldesa, cuatro concejales y dos técnicos.
        it 7  Verranno il sindaco, quattro consiglieri e due funzionari.
        pl 7  Przyjedzie burmistrz, czterech radnych i dwóch urzędników.
        nl 7  De burgemeester, vier raadsleden en twee ambtenaren komen mee.
        pt 7  Virão o presidente da câmara, quatro vereadores e dois técnicos.
    """,
    "groups of": """
        en 40  We would come as two groups of 20.
        cs 40  Přijedeme ve dvou skupinách po 20.
        de 40  Wir kommen in zwei Gruppen zu je 20 Personen.
        fr 40  Nous viendrons en deux groupes de vingt.
        es 40  Vendríamos en dos grupos de 20 personas.
    """,
    "a dozen": """
        en 12  A dozen of us would come.
        en 24  We expect two dozen participants.
        cs 12  Bude nás tucet.
        de 12  Wir sind ein Dutzend Leute.
        fr 12  Nous serions une douzaine.
        fr 15  Nous serions une quinzaine de personnes.
        it 30  Saremo una trentina.
        es 20  Seríamos una veintena de personas.
        nl 20  We komen met een twintigtal collega's.
    """,
    "the writer": """
        en 4   I and three colleagues would like to visit you.
        en 4   I would come with three colleagues.
        en 2   My colleague and I will come.
        en 12  I am bringing eleven of my students.
        en 12  We expect to come with a dozen colleagues.
        en 5   Four colleagues from the parks department and me will come.
        de 12  Ich komme mit einem Dutzend Kollegen.
        fr 10  Je viendrai avec une dizaine de collègues.
        it 10  Verrei con una decina di colleghi.
        cs 4   Přijedu se třemi kolegy.
        de 9   Ich komme mit acht Kollegen.
        de 12  Es nehmen elf Kolleginnen und ich teil.
        fr 5   Le maire, trois adjoints et moi viendrons.
        es 5   Asistirán la concejala, el arquitecto municipal, dos técnicos y quien suscribe.
        it 5   Saremo io e quattro colleghi.
        pt 4   Seremos eu e três colegas.
        pl 4   Przyjadę z trzema koleżankami.
        nl 4   Ik kom met drie collega's.
    """,
    "among them": """
        en 15  We are 15 participants, among them 3 experts.
        en 20  Twenty of us would come, including three professors.
        cs 15  Bude nás 15, z toho tři odborníci.
        de 14  Wir wären 14, davon 3 Gäste.
        fr 12  Nous serions douze, dont deux élus.
        es 15  Seremos 15, entre ellos tres expertos.
        it 15  Saremo 15, di cui tre esperti.
        pl 15  Będzie nas 15, w tym trzech ekspertów.
        hu 15  15-en leszünk, köztük három szakértő.
    """,
    "may become": """
        en 12-15  We are 12 people, it could become 15.
        en 12-15  12 architects, maybe 15.
        cs 10-12  Bude nás 10, možná až 12.
        sk 15-17  Prídeme pätnásti, môže nás však byť aj sedemnásť.
        de 8-9    Wir sind 8, eventuell 9 Personen.
        fr 12-15  Nous serons douze, peut-être quinze.
        es 20-25  El grupo será de unas veinte personas, como mucho 25.
        it 12-14  Saremo in dodici, forse quattordici.
        pl 10-12  Będzie nas dziesięć osób, może dwanaście.
    """,
    "companions": """
        en 8   Seven of us are coming, plus our interpreter.
        en 18  16 students (plus two staff) would attend.
        cs 9   Bude nás 8 plus řidič.
        de 9   Acht Fachleute sowie eine Dolmetscherin reisen an.
        fr 11  Dix élus accompagnés d'une interprète viendront.
        it 13  Verranno dodici tecnici più un interprete.
        pl 11  Przyjedzie dziesięć osób oraz tłumacz.
    """,
    "vague": """
        en -  We are a small delegation.
        en -  A handful of colleagues would join me.
        cs -  Přijede nás několik.
        de -  Wir sind eine kleine Gruppe.
        fr -  Nous serons un petit groupe.
        es -  Seremos unas pocas personas.
    """,
}


def _cases() -> list[tuple[str, str, str]]:
    rows = [line.split(maxsplit=2) for block in _RULES.values() for line in block.strip().splitlines()]
    return [(language, "" if size == "-" else size, text) for language, size, text in rows]


@pytest.mark.parametrize(("language", "size", "text"), _cases())
def test_the_rules_of_the_specification_hold(language: str, size: str, text: str) -> None:
    assert best(language, text) == size

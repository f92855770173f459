"""How many come, and what is no group, in free wordings of twelve languages. "low-high", "" for none."""

from __future__ import annotations

import pytest
from group_sentences import best

_COMING = """
    en 11  Our party numbers eleven.
    en 15  A 15-strong delegation would travel to Prague.
    en 8   An eight-member team from our housing department
    en 20  The group is 20 strong; last year we were 30.
    en 14  We are 14 and our hotel has 20 rooms.
    en 9   Six councillors and three officers are packing – nine of us all told.
    en 22  Headcount: 22 incl. driver
    en 6   Six of us, all landscape architects, would love to drop by.
    en 5   The five of us land on Monday.
    en 25  We'd be bringing 25 second-year planning students.
    en 12  Twelve people from three departments have signed up.
    en 33  About 30 students with 3 staff
    en 15  Our group (12 students, 2 lecturers and a driver) will arrive by bus.
    en 18  We'd number somewhere around 18.
    en 21  Expect twenty-one heads.
    en 14  We, twelve students and two professors from Graz, will come.
    en 10  Ten municipal planners plan to visit Prague in May.
    en 7   It will be the seven members of our planning committee.
    en 12  Size of the group: twelve.
    en 9   Could you host nine of our staff?
    en 16  The delegation comprises 16 mayors of small towns.
    cs 12  Přijelo by nás 12, převážně architekti.
    cs 10  Nás by bylo deset.
    cs 14  Celkem 14 lidí (10 studentů, 4 učitelé).
    cs 9   Jsme parta 9 kamarádů.
    cs 8   Osmičlenná skupina z Brna
    cs 5   Starosta, místostarostka a tři radní by rádi přijeli.
    cs 20  Jde o 20 studentů Univerzity Pardubice.
    cs 4   Přijedeme ve složení: ředitel, dvě kolegyně a já.
    cs 20  Počítejte s 20 lidmi.
    cs 17  Pojede nás asi patnáct studentů a dva vyučující.
    cs 6   Je nás šest.
    cs 7   Rádi bychom přišli v sedmi lidech.
    sk 8   Prídeme ôsmi.
    sk 14  14-členná delegácia
    sk 9-11 Bude nás 9 až 11.
    sk 6   Chceli by sme prísť šiesti.
    de 5   Wir kommen zu fünft.
    de 12  Wir sind eine zwölfköpfige Delegation.
    de 21  Teilnehmer: 20 Stadträte und der Bürgermeister
    de 15  Wir kommen mit einer Gruppe aus 14 Studierenden und einem Professor.
    de 9   Zur Gruppe gehören 8 Mitglieder des Bauausschusses sowie die Bürgermeisterin.
    de 13  Insgesamt wären wir dreizehn.
    de 25  Unsere Delegation umfasst fünfundzwanzig Personen.
    fr 8   Nous viendrons à huit.
    fr 14  Nous serions 14.
    fr 12  Nous sommes une délégation de douze personnes.
    fr 6   On sera six.
    fr 9   Une délégation de neuf élus souhaite vous rencontrer.
    es 12  Somos doce compañeros.
    es 12  Serían 12 los asistentes.
    es 15  Una delegación de quince técnicos.
    es 9   Acudiremos nueve personas del ayuntamiento.
    it 12  Siamo in dodici.
    it 8   Verremmo in 8.
    it 20  Un gruppo di venti persone verrà a Praga.
    it 6   Arriveremo in sei.
    pl 8   Będzie nas ośmioro.
    pl 5   Przyjedziemy w piątkę.
    pl 12  W spotkaniu weźmie udział dwanaście osób.
    pl 6   Delegacja składa się z burmistrza, dwóch zastępców i trzech radnych.
    pl 12  Będzie nas dwunastu.
    pl 15  Nasza piętnastoosobowa grupa chciałaby przyjechać.
    nl 8   We zijn met zijn achten.
    nl 10  We komen met z'n tienen.
    nl 12  Een groep van twaalf ambtenaren
    nl 14  De delegatie bestaat uit veertien personen.
    pt 10  Uma delegação de dez pessoas
    pt 11  Somos onze.
    pt 16  O grupo é composto por 16 estudantes.
    hu 8   Nyolcan jönnénk.
    hu 12  Egy 12 fős csoporttal érkeznénk.
    hu 20  Húsz diákkal szeretnénk önökhöz látogatni.
    uk 7   Нас буде семеро.
    uk 12  Делегація складається з 12 осіб.
    uk 15  До Праги приїде група з п'ятнадцяти архітекторів.
    en 12  We are 12 people and I would like to ask about parking.
    en 6   We are 6 architects, could you receive us on 14 May?
    en 14  Not 20 as announced, but only 14 people will come.
    de 14  Statt 20 kommen nur 14 Personen.
    fr 14  Nous serons 14 au lieu de 20.
    cs 14  Místo dvaceti nás přijede jen 14.
    en 12  We were 15, now there are 12 of us.
"""
_NO_GROUP = """
    en -  Last year we were 30 people.
    en -  Our city has 45,000 inhabitants and 12 districts.
    en -  Our association has 300 members.
    en -  The department employs 40 people.
    en -  Our office of 35 people works on housing.
    en -  In March we met 20 people from your institute.
    en -  We need 12 hotel rooms.
    en -  The visit should take 2 hours.
    en -  We stay at 14 Green Street, 3rd floor.
    en -  I have been a planner for 12 years.
    en -  We publish a 40-page report with 3 partners.
    en -  I hope to see you on 12 May with my report.
    en -  You received 25 visitors from Graz in 2019.
    en -  Two of our projects deal with brownfields.
    en -  We are in class 4B.
    en -  2) Person to contact: Jan
    en -  The room holds 40 people.
    en -  One of our colleagues visited you two years ago.
    cs -  Loni nás bylo 30.
    cs -  Naše město má 12 tisíc obyvatel.
    cs -  Náš odbor má 25 zaměstnanců.
    cs -  Sdružení má 120 členů.
    cs -  Jsem vedoucí odboru už 8 let.
    cs -  Setkání by trvalo 2 hodiny.
    de -  Letztes Jahr waren wir 25 Personen.
    de -  Unser Amt hat 60 Mitarbeiter.
    de -  Die Stadt zählt 20 Bezirke.
    de -  Wir bleiben drei Tage.
    fr -  L'an dernier, nous étions vingt.
    fr -  Notre agence compte 45 salariés.
    es -  El año pasado fuimos 20 personas.
    es -  Nuestra oficina tiene 30 empleados.
    it -  L'anno scorso eravamo in venti.
    it -  Il nostro ufficio conta 40 dipendenti.
    pl -  W zeszłym roku było nas 20 osób.
    pl -  Nasz wydział zatrudnia 40 osób.
    nl -  Vorig jaar waren we met twintig mensen.
    nl -  Ons bureau telt 40 medewerkers.
    pt -  No ano passado éramos 20.
    hu -  Tavaly húszan voltunk.
    uk -  Минулого року нас було двадцять.
    uk -  У нашому місті 12 районів.
"""


def _cases(block: str) -> list[tuple[str, str, str]]:
    rows = [line.split(maxsplit=2) for line in block.strip().splitlines()]
    return [(language, "" if size == "-" else size, text) for language, size, text in rows]


@pytest.mark.parametrize(("language", "size", "text"), _cases(_COMING))
def test_who_comes_is_counted(language: str, size: str, text: str) -> None:
    assert best(language, text) == size


@pytest.mark.parametrize(("language", "size", "text"), _cases(_NO_GROUP))
def test_other_numbers_are_no_group(language: str, size: str, text: str) -> None:
    assert best(language, text) == size

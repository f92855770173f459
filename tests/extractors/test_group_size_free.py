"""More free wordings of how many come, with other numbers beside them. "low-high", "-" for none."""

from __future__ import annotations

import pytest
from group_sentences import best

_SENTENCES = """
    en 12     Twelve of our board members would like to call on you.
    en 9      There will be nine of us, including our driver.
    en 18     We anticipate 18 attendees.
    en -25    Our party won't exceed 25.
    en 6      I'll be accompanied by five colleagues from the transport unit.
    en 14     The delegation, 14 strong, arrives on 3 June.
    en 11     We're a bunch of eleven retired architects.
    en 23     Number attending: 23
    en 16     Sixteen delegates have confirmed so far.
    en 4      It's just the four of us.
    en -      Our university has 25,000 students and 14 faculties.
    en -      The plan covers 12 neighbourhoods.
    en -      I supervise 12 people.
    en -      Thank you for hosting our 20 students in May.
    en 30     We would be bringing a class of 30.
    en 13     The group would be made up of a dean, two professors and ten students.
    en 8      Eight participants in all: 5 planners, 2 engineers, and an economist.
    en 20     Could you receive twenty civil servants from the region?
    en 15-18  Please count on 15-18 people.
    en 2      My colleague Anna and I would like to visit.
    en 5      I'd come along with four members of staff.
    en 22     We are now 22 instead of 18.
    en 22     The number of participants has risen from 18 to 22.
    en 17     Two more people have joined, so we will be 17.
    de 7      Unsere Gruppe besteht aus sieben Mitgliedern.
    de 16     Wir möchten mit 16 Auszubildenden vorbeikommen.
    de -20    Die Teilnehmerzahl beträgt maximal 20.
    de 13     Es handelt sich um dreizehn Abgeordnete.
    de 11     Zehn Kolleginnen begleiten mich.
    de 6      Mit mir sind wir zu sechst.
    de -      Unsere Gemeinde hat 4 Ortsteile und 12 Gemeinderäte.
    de -      Wir haben 14 Projekte untersucht.
    de 20-25  Voraussichtlich nehmen 20 bis 25 Personen teil.
    de 19     Die Klasse zählt 18 Schüler, dazu kommt eine Lehrerin.
    de 12     Angemeldet haben sich zwölf Stadtplanerinnen.
    cs 13     Zájem o účast projevilo 13 kolegů.
    cs 24     Jedná se o třídu 24 žáků.
    cs 26     Přijede 24 žáků s dvěma učiteli.
    cs 8      Je nás osm, všichni z odboru dopravy.
    cs -12    Bude nás nanejvýš dvanáct.
    cs 3      Já a dva kolegové bychom rádi přišli.
    cs 18     Výprava čítá 18 účastníků.
    cs -      Na ministerstvu pracuje 300 lidí.
    cs -      V budově je 12 kanceláří.
    cs -      Před dvěma lety jste přijali 20 našich studentů.
    cs 10     Dorazíme v deseti.
    cs 16     Šestnáct zastupitelů by se chtělo podívat do CAMPu.
    sk 12     Delegáciu tvorí dvanásť členov zastupiteľstva.
    sk 9      Príde deväť ľudí.
    sk -20    Bude nás najviac 20.
    sk 5      Prišla by som so štyrmi kolegyňami.
    sk -      Naše mesto má 12 mestských častí.
    pl 14     Grupa liczy czternaście osób.
    pl -30    Nie będzie nas więcej niż 30.
    pl 6      Będzie nas sześć osób: burmistrz i pięciu radnych.
    pl 4      W delegacji wezmą udział prezydent, jego zastępca oraz dwóch dyrektorów.
    pl 9      Przyjedziemy w dziewięć osób.
    pl -      Gmina liczy 15 sołectw i 21 radnych.
    fr 18     Nous sommes un groupe de 18 étudiants en master.
    fr 10     Notre délégation compte dix membres.
    fr 12-15  Nous viendrons à 12 ou 15.
    fr 7      Je viendrai avec six collègues.
    fr 21     Vingt étudiants et leur professeure souhaitent vous rencontrer.
    fr -15    Le groupe ne dépassera pas 15 personnes.
    fr 9      Neuf personnes participeront à la visite.
    es 14     El grupo lo forman 14 personas.
    es 20     Nos gustaría ir 20 alumnos del máster.
    es 8      Viajaremos ocho.
    es 6      La delegación estará integrada por el alcalde, dos concejales y tres técnicos.
    es -      El municipio cuenta con 21 concejales.
    es -15    No seremos más de 15.
    it 13     Sono previsti 13 partecipanti.
    it 9      La delegazione conta nove membri.
    it 4      Verrei con tre colleghi.
    it 26     Porteremo 24 studenti accompagnati da due docenti.
    it -      Il comune ha 24 consiglieri.
    it 10-12  Saremo tra i 10 e i 12.
    pt 15     O grupo é de 15 pessoas.
    pt 9      A comitiva terá nove elementos.
    pt 5      Irei com quatro colegas.
    pt 20     Gostaríamos de levar 20 alunos.
    nl 16     Onze groep telt 16 personen.
    nl 9      Wij zijn met negen ambtenaren van de provincie.
    nl 6      Graag kom ik met vijf collega's langs.
    nl 25     Vijfentwintig studenten en hun docent bezoeken Praag.
    nl -20    Er komen hooguit 20 deelnemers.
    hu 9      Kilencen vagyunk.
    hu 14     A küldöttség 14 tagú.
    hu 12     Tizenkét kollégámmal utaznánk.
    hu 16     A csoport létszáma 16 fő.
    uk 9      До складу делегації входять дев'ять осіб.
    uk 6      Приїду з п'ятьма колегами.
    uk 20     Нас буде двадцятеро.
    uk -15    Група до 15 осіб.
    en 19     A cohort of nineteen Erasmus students is coming to Prague.
    en 6      Attending: Jane Doe, Mark Lee and four of their colleagues.
    en 12     Our mayor would like to come with eleven business leaders.
    en 8      There will likely be around eight of us, give or take.
    en -30    The bus seats 49 but we will be no more than 30.
    en 14     We are fourteen in number.
    en 13     13 pax, all from Leeds City Council.
    en -      The tram takes 15 minutes and room 12 is on the second floor.
    en -      In 2019 a delegation of 16 from our council visited you.
    en -      We have been working with 5 partner cities on 3 pilot projects.
    en -      Please send us 2 copies and 20 brochures.
    en -      The Council has 45 members and represents 300,000 people.
    de 14     Wir sind insgesamt 14, also 12 Stadträtinnen und zwei Fahrer.
    de 15     Gruppengröße: ca. 15 Personen
    de 9      Zu unserer Gruppe zählen neun Fachplanerinnen.
    de 8      Der Oberbürgermeister und sieben Amtsleiter würden gern kommen.
    de -      Am 12. Mai treffen wir 20 Kollegen in Brünn.
    de -      Wir suchen 12 Hotelzimmer.
    cs 12     Bude nás 12: deset úředníků a dva řidiči.
    cs 5      Přijede náměstek primátora se čtyřmi kolegy.
    cs 30     Počet osob: cca 30
    cs 15     Naše skupina má 15 členů.
    cs -      Máme 12 otázek.
    cs -      Budova z roku 1930 má 5 pater a 40 bytů.
    sk 16     Pôjde o 16 študentov architektúry.
    sk 7      Bude nás sedem vrátane tlmočníka.
    pl 25     Chcielibyśmy przyjechać z grupą 25 studentów.
    pl 3      Przyjadę ja i dwie koleżanki.
    pl -      Miasto ma 18 dzielnic, a urząd zatrudnia 2000 osób.
    fr 13     Nous formons un groupe de treize personnes.
    fr 6      Le président, trois vice-présidents et deux directeurs seront présents.
    fr 25-30  Entre 25 et 30 personnes sont attendues.
    fr -      Nous avons rencontré vingt élus à Lyon.
    es 11     Seríamos once en total.
    es 31     Irían treinta estudiantes y un profesor.
    es 4      Iré con tres compañeros de la oficina.
    es -      La reunión duraría 2 horas para 3 temas.
    it 7      Saremo in sette, compreso l'autista.
    it 18     Il gruppo è formato da 18 architetti.
    it -      Abbiamo 3 domande.
    pt 8      Seremos oito, incluindo o intérprete.
    pt 22     Trata-se de um grupo de 22 estudantes.
    nl 7      Met z'n zevenen komen we naar Praag.
    nl 18     Het gaat om een groep van 18 studenten.
    hu 5      Öten érkezünk.
    hu -20    Legfeljebb húszan leszünk.
    uk 14     Нас буде 14, з них двоє перекладачів.
"""


def _cases() -> list[tuple[str, str, str]]:
    rows = [line.split(maxsplit=2) for line in _SENTENCES.strip().splitlines()]
    return [(language, "" if size == "-" else size, text) for language, size, text in rows]


@pytest.mark.parametrize(("language", "size", "text"), _cases())
def test_free_wordings_are_read(language: str, size: str, text: str) -> None:
    assert best(language, text) == size

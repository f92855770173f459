"""Whole mails with what else happens around the visit: what they ask for among the other dates they tell."""

from __future__ import annotations

import pytest
from dates_help import slots, spelled

MAILS = [
    (
        "en",
        "My name is Tomasz and I coordinate the urban studies MA at Lund. In the last week of April we take 24 students to Prague and Brno. We reach Prague on Monday 26 April around noon; Tuesday is fully booked already (National Technical Museum, then Karlín), so could you take us on Wednesday 28 April, ideally from 9:30 to 11:30? On Thursday we leave for Brno.",
        "2027-04-28@09:30-11:30",
    ),
    (
        "en",
        "Requested date and time\tThursday, 3 June 2027, 10:00-12:00\nAlternative date\tFriday, 4 June 2027, 13:00-15:00\nArrival in Prague\t1 June 2027\nNumber of participants\t18",
        "2027-06-03@10:00-12:00|2027-06-04@13:00-15:00",
    ),
    (
        "en",
        "The flights are booked (in on 11 May, out on 15 May) and we'd very much like to sit down with your transport people on the 12th or the 13th, mornings preferred.",
        "2027-05-12@09:00-12:00|2027-05-13@09:00-12:00",
    ),
    (
        "en",
        "I have to submit our travel plan by 20 December. Would 24 February at 11 am be feasible for you?",
        "2027-02-24@11:00-",
    ),
    (
        "en",
        "Our mayor's term ends in October and he would like to see the new waterfront before that; June would be best, any day between the 14th and the 18th.",
        "2027-06-14..2027-06-18",
    ),
    (
        "en",
        "We were originally going to come on 8 March but the rail strike put paid to that. 22 March, same time (2 pm)?",
        "2027-03-22@14:00-",
    ),
    (
        "en",
        "As per the phone call with Ms Novotná last Friday, I'd like to put the following options to you: A) 6 April, 9:00; B) 7 April, 13:30; C) 9 April, 9:00.",
        "2027-04-06@09:00-|2027-04-07@13:30-|2027-04-09@09:00-",
    ),
    (
        "en",
        "A two-hour session on the afternoon of Wednesday, 19 May would fit our schedule perfectly.",
        "2027-05-19@13:00-17:00",
    ),
    (
        "en",
        "Spring is impossible because of the elections on 9 May. How about the first week of September?",
        "2027-09-01..2027-09-07",
    ),
    (
        "en",
        "We will be staying at the Hotel Ibis from 20 to 24 September. We are free on the 21st after 14:00 and all day on the 23rd.",
        "2027-09-21@14:00-|2027-09-23@09:00-17:00",
    ),
    (
        "en",
        "I understand from your website that you receive groups on weekdays from 9 to 4. Could we book the 10 am slot on 11 March?",
        "2027-03-11@10:00-",
    ),
    (
        "en",
        "We have 45 minutes between two appointments on 14 April: 11:15 to 12:00. Is that enough?",
        "2027-04-14@11:15-12:00",
    ),
    (
        "en",
        "Ideally we would come in mid-October. Failing that, the first half of November.",
        "2027-10-11..2027-10-20|2027-11-01..2027-11-15",
    ),
    (
        "en",
        "Tues 9th Feb or Thurs 11th Feb, 2.30pm-4pm, whichever is easier at your end.",
        "2027-02-09@14:30-16:00|2027-02-11@14:30-16:00",
    ),
    (
        "en",
        "The Board approved the trip on 12 November; we fly on Sunday 18 April and return on Thursday 22 April. Could we call on you at 9am on the Tuesday?",
        "2027-04-20@09:00-",
    ),
    (
        "en",
        "Looking forward to hearing from you before Christmas. Proposed slot: 17.02.2027, 13:00.",
        "2027-02-17@13:00-",
    ),
    (
        "en",
        "Would it suit you if twelve of us came along on the morning of the second Tuesday in March?",
        "2027-03-09@09:00-12:00",
    ),
    (
        "de",
        "Am Mittwoch, 21. April, besichtigen wir vormittags die Werkbundsiedlung Baba, ab 14 Uhr hätten wir Zeit für einen Besuch bei Ihnen. Die Rückfahrt ist für den 22. April um 9 Uhr gebucht.",
        "2027-04-21@14:00-",
    ),
    (
        "de",
        "Unser Semester endet am 16. Juli, danach könnten wir in der letzten Juliwoche kommen.",
        "2027-07-25..2027-07-31",
    ),
    (
        "de",
        "Terminvorschläge: Di 04.05., 10–12 Uhr / Mi 05.05., 14–16 Uhr / Do 06.05., 10–12 Uhr. Anmeldeschluss für unsere Teilnehmer ist der 15. März.",
        "2027-05-04@10:00-12:00|2027-05-05@14:00-16:00|2027-05-06@10:00-12:00",
    ),
    (
        "de",
        "Wie am 10. November telefonisch besprochen, würden wir gern am 2. März um halb zehn bei Ihnen sein.",
        "2027-03-02@09:30-",
    ),
    (
        "cs",
        "Na začátku června pořádáme dvoudenní výjezd: 3. 6. Kutná Hora, 4. 6. Praha. K vám bychom se rádi podívali v pátek 4. 6. od 13 hodin, vlak zpět nám jede v 16.40.",
        "2027-06-04@13:00-",
    ),
    (
        "cs",
        "Prosíme o potvrzení do konce ledna. Termín: 22. dubna 2027 v 9.30, náhradní termín 29. dubna 2027 v tutéž dobu.",
        "2027-04-22@09:30-|2027-04-29@09:30-",
    ),
    (
        "cs",
        "Zastupitelstvo o cestě rozhodne 14. prosince, předběžně počítáme s druhou polovinou března.",
        "2027-03-16..2027-03-31",
    ),
    (
        "sk",
        "Do Prahy pricestujeme v utorok 11. mája večer a odchádzame vo štvrtok 13. mája. V stredu 12. mája by sme k vám radi prišli na deviatu.",
        "2027-05-12@09:00-",
    ),
    (
        "fr",
        "Notre séminaire se tient les 3 et 4 juin à Vienne ; nous pourrions faire étape à Prague le lundi 7 juin et vous rendre visite en fin de matinée, vers 11 h.",
        "2027-06-07@11:00-",
    ),
    (
        "fr",
        "Nos élèves ont leurs examens du 14 au 18 juin. Serait-il possible de venir la semaine précédente, par exemple le 9 juin à 10h00 ?",
        "2027-06-09@10:00-",
    ),
    (
        "fr",
        "Je vous remercie de bien vouloir me confirmer avant le 15 février notre venue du mardi 6 avril, de 9h30 à 11h30.",
        "2027-04-06@09:30-11:30",
    ),
    (
        "es",
        "Según lo hablado el 5 de noviembre, les propongo el miércoles 10 de marzo a las diez y media; si no, el jueves 11 a la misma hora.",
        "2027-03-10@10:30-|2027-03-11@10:30-",
    ),
    (
        "es",
        "Nuestro vuelo aterriza el 3 de mayo a las 12:10, así que podríamos estar en su sede el 4 a partir de las 9.",
        "2027-05-04@09:00-",
    ),
    (
        "it",
        "Il consiglio comunale si riunisce il 20 aprile, per cui proporremmo il 27 o il 28 aprile, mattina.",
        "2027-04-27@09:00-12:00|2027-04-28@09:00-12:00",
    ),
    (
        "it",
        "Arriviamo domenica 9 maggio in serata e ripartiamo mercoledì 12 alle 14; saremmo liberi lunedì 10 tutto il giorno o martedì 11 dopo le 15.",
        "2027-05-10@09:00-17:00|2027-05-11@15:00-",
    ),
    (
        "pl",
        "Konferencja trwa do 9 czerwca, dlatego chcielibyśmy przyjść do Państwa 10 czerwca o godz. 9.30 i zostać do południa.",
        "2027-06-10@09:30-12:00",
    ),
    (
        "pl",
        "Prosimy o odpowiedź do 10 stycznia. Proponowany termin wizyty: trzeci tydzień marca.",
        "2027-03-15..2027-03-21",
    ),
    (
        "nl",
        "De raad vergadert op 20 mei, dus wij komen liever een week later: donderdag 27 mei, van 10 tot 12 uur.",
        "2027-05-27@10:00-12:00",
    ),
    (
        "hu",
        "Áprilisban, a húsvét utáni héten utazunk; legjobb nekünk április 8-a vagy 9-e délelőtt lenne.",
        "2027-04-08@09:00-12:00|2027-04-09@09:00-12:00",
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), MAILS)
def test_a_visit_among_other_events(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)

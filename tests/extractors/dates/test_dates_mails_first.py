"""Whole mails of agencies, councils and schools: what they ask for among the other dates they tell."""

from __future__ import annotations

import pytest
from dates_help import slots, spelled

MAILS = [
    (
        "en",
        "I am organising a study visit for the planning department of Leeds City Council and would be grateful for a meeting at your office on Wednesday 14 April 2027, preferably between 10:00 and 12:00. We fly into Prague on the 13th and leave again on the evening of the 15th.",
        "2027-04-14@10:00-12:00",
    ),
    (
        "en",
        "Our students will be in Prague from Monday 3 May to Friday 7 May. Could you receive us on the Tuesday or the Thursday, either at 9.30 or in the early afternoon?",
        "2027-05-04@09:30-|2027-05-04@13:00-15:00|2027-05-06@09:30-|2027-05-06@13:00-15:00",
    ),
    (
        "en",
        "Please let me know by 15 January whether this would be feasible. We were thinking of the second half of March, ideally on a Thursday.",
        "2027-03-16..2027-03-31",
    ),
    (
        "en",
        "Dates that would work for us are: 8 June, 10 June (afternoon only) and 15 June.",
        "2027-06-08|2027-06-10@13:00-17:00|2027-06-15",
    ),
    (
        "en",
        "Programme so far: Mon 7 June arrival 16:40; Tue 8 June free; Wed 9 June Škoda plant, Mladá Boleslav; Thu 10 June departure 11:15. So Tuesday is the day we would love to spend with you, from 10 a.m. if that suits.",
        "2027-06-08@10:00-",
    ),
    (
        "en",
        "We would need about ninety minutes of your time, starting at half past two on Friday, 12 March.",
        "2027-03-12@14:30-16:00",
    ),
    ("en", "P.S. Should 5 May be a problem, 12 May at the same time would be just as good.", "2027-05-05|2027-05-12"),
    (
        "en",
        "Visit date: 21 September 2027\nArrival at your premises: 13:30\nEnd of visit: 15:30\nBus pick-up: 15:45",
        "2027-09-21@13:30-15:30",
    ),
    (
        "en",
        "We're a group of 18 councillors. The trip runs 4-9 October and the only gap in our schedule is the morning of the 6th.",
        "2027-10-06@09:00-12:00",
    ),
    (
        "en",
        "Would any of 2, 3 or 9 February be possible? The last group we brought, in November 2024, was very pleased.",
        "2027-02-02|2027-02-03|2027-02-09",
    ),
    (
        "en",
        "Our first choice would be Tuesday 18 May, 2 pm; our second choice Wednesday 19 May, 10 am.",
        "2027-05-18@14:00-|2027-05-19@10:00-",
    ),
    (
        "en",
        "The conference we attend ends on 11 June at noon, hence we could come to you that afternoon, say at 3.",
        "2027-06-11@15:00-",
    ),
    ("en", "We can be with you any time between 9 and 5 on 22 April except over lunch.", "2027-04-22@09:00-17:00"),
    (
        "en",
        "Some time in late January or early February would be perfect, although we still have to book flights before Christmas.",
        "2027-01-21..2027-01-31|2027-02-01..2027-02-10",
    ),
    (
        "en",
        "Is there a slot of 1.5 hours on either 26 or 27 May, both from 9 am onwards?",
        "2027-05-26@09:00-|2027-05-27@09:00-",
    ),
    (
        "en",
        "We arrive at Prague main station at 10:42 on 16 March, so a meeting at 1 pm the same day would be ideal.",
        "2027-03-16@13:00-",
    ),
    (
        "en",
        "Your colleague Ms Dvořák mentioned on 3 November that mornings suit you best. May we therefore propose 10 March, 9:30 to 11?",
        "2027-03-10@09:30-11:00",
    ),
    ("en", "When: Thu 15/04/2027, 14:00h - 16:00h\nWho: 22 architecture students, 2 tutors", "2027-04-15@14:00-16:00"),
    (
        "de",
        "wir planen für den 20. und 21. Mai 2027 eine Fachexkursion nach Prag und würden uns freuen, wenn Sie uns am zweiten Tag gegen 10 Uhr für etwa zwei Stunden empfangen könnten.",
        "2027-05-21@10:00-12:00",
    ),
    (
        "de",
        "Unsere Anreise erfolgt am 8. Juni, die Rückreise am 11. Juni. Für einen Besuch bei Ihnen käme der 9. oder der 10. Juni in Betracht, jeweils vormittags.",
        "2027-06-09@09:00-12:00|2027-06-10@09:00-12:00",
    ),
    (
        "de",
        "Da der Gemeinderat erst am 15. Dezember entscheidet, können wir den Termin (geplant: 22. bis 24. März) noch nicht endgültig zusagen.",
        "2027-03-22..2027-03-24",
    ),
    (
        "de",
        "Bitte teilen Sie uns bis Ende Januar mit, ob der 14. April, 13.30 Uhr, für Sie machbar ist.",
        "2027-04-14@13:30-",
    ),
    (
        "cs",
        "Rádi bychom k vám zavítali v úterý 9. března, případně ve středu 10. března, vždy od 9 do 11 hodin. Odpověď prosím zašlete do 20. ledna.",
        "2027-03-09@09:00-11:00|2027-03-10@09:00-11:00",
    ),
    (
        "cs",
        "V Praze budeme od 26. do 28. dubna a hodilo by se nám odpoledne 27., ideálně ve 14 hodin.",
        "2027-04-27@14:00-",
    ),
    (
        "cs",
        "Navazuji na náš telefonát z 12. listopadu; vedení školy schválilo exkurzi na 18. května, příjezd vlakem v 9.12, k vám bychom dorazili v 10.",
        "2027-05-18@10:00-",
    ),
    (
        "sk",
        "Chceli by sme prísť v apríli, najlepšie 13. alebo 20., doobeda. Odchod z Bratislavy je o 5.30.",
        "2027-04-13@09:00-12:00|2027-04-20@09:00-12:00",
    ),
    (
        "fr",
        "Nous séjournerons à Prague du 10 au 14 mai et souhaiterions vous rencontrer le mercredi 12 ou le jeudi 13, de préférence à 14 h 30.",
        "2027-05-12@14:30-|2027-05-13@14:30-",
    ),
    (
        "fr",
        "Merci de nous répondre avant le 31 janvier. La visite pourrait avoir lieu dans la semaine du 15 mars, un après-midi.",
        "2027-03-15..2027-03-21@13:00-17:00",
    ),
    (
        "es",
        "El viaje de estudios será del 5 al 10 de abril; nos gustaría visitarles el día 7 por la mañana, o bien el 8 a las 16:00.",
        "2027-04-07@09:00-12:00|2027-04-08@16:00-",
    ),
    (
        "es",
        "Llegamos el 18 de mayo a las 21:35 y nos vamos el 22. ¿Podrían recibirnos el 20 de mayo de 10 a 12?",
        "2027-05-20@10:00-12:00",
    ),
    (
        "it",
        "La nostra delegazione sarà a Praga dal 21 al 24 settembre; proponiamo un incontro mercoledì 22 alle 11 oppure giovedì 23 nel pomeriggio.",
        "2027-09-22@11:00-|2027-09-23@13:00-17:00",
    ),
    (
        "it",
        "Vorremmo venire nella prima settimana di giugno; vi preghiamo di confermare entro il 28 febbraio.",
        "2027-06-01..2027-06-07",
    ),
    (
        "pl",
        "Planujemy przyjazd do Pragi w dniach 17-19 maja. Chętnie spotkalibyśmy się z Państwem 18 maja w godzinach 10.00-12.00.",
        "2027-05-18@10:00-12:00",
    ),
    (
        "pl",
        "Interesuje nas termin 7 kwietnia lub 14 kwietnia, godz. 13:00. Zgłoszenia uczestników zbieramy do 1 marca.",
        "2027-04-07@13:00-|2027-04-14@13:00-",
    ),
    (
        "nl",
        "Wij zijn van 12 tot en met 16 april in Praag en zouden u graag op woensdag 14 april bezoeken, bij voorkeur om 13.30 uur, gedurende anderhalf uur.",
        "2027-04-14@13:30-15:00",
    ),
    (
        "pt",
        "Estaremos em Praga entre 3 e 6 de maio e gostaríamos de ser recebidos no dia 4, às 10h, ou no dia 5, às 15h30.",
        "2027-05-04@10:00-|2027-05-05@15:30-",
    ),
    (
        "hu",
        "Május 10. és 14. között leszünk Prágában, szívesen meglátogatnánk Önöket május 12-én délelőtt 10 órakor.",
        "2027-05-12@10:00-",
    ),
    ("uk", "Ми будемо у Празі з 12 по 16 квітня і хотіли б завітати до вас 14 квітня о 10:00.", "2027-04-14@10:00-"),
]


@pytest.mark.parametrize(("language", "text", "expected"), MAILS)
def test_a_visit_among_journeys_and_deadlines(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)

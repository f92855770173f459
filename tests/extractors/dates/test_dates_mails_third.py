"""Whole mails with arrivals, lists and other plans: what they ask for among the other dates they tell."""

from __future__ import annotations

import pytest
from dates_help import slots, spelled

MAILS = [
    (
        "en",
        "On behalf of the Rector I am writing to enquire whether a delegation of nine could be received at your institute in the course of its stay in the Czech capital (21 to 25 June 2027). The afternoon of Wednesday 23 June, from 2 p.m. onwards, would be most convenient.",
        "2027-06-23@14:00-",
    ),
    (
        "en",
        "We land at Václav Havel Airport at 8.55 on Tuesday 13 April and have to be at the Ministry by 3.30 pm; a slot between 11 and 1 would therefore be perfect.",
        "2027-04-13@11:00-13:00",
    ),
    (
        "en",
        "Could we meet during the week of 1 March? Not the Monday, please, as two of us only arrive that evening.",
        "2027-03-01..2027-03-07",
    ),
    (
        "en",
        "Date: to be agreed, but preferably in the second week of May\nTime: morning\nNumber: about 20",
        "2027-05-08..2027-05-14@09:00-12:00",
    ),
    (
        "en",
        "We've pencilled in 17 and 18 March; either would do, any time after lunch.",
        "2027-03-17@13:00-17:00|2027-03-18@13:00-17:00",
    ),
    (
        "en",
        "Since registration for the summer school closes on 1 May, I can tell you the final number on 3 May. The visit itself would be on 9 July at 10 am and last 90 minutes.",
        "2027-07-09@10:00-11:30",
    ),
    (
        "en",
        "Thanks for your quick answer of Monday. 12 January it is then, and ten o'clock is fine.",
        "2027-01-12@10:00-",
    ),
    (
        "en",
        "The Committee will travel to Prague on 8-11 June. I would like to request a meeting on 9 June, 11:00 - 12:30, to be followed by a short tour of the exhibition.",
        "2027-06-09@11:00-12:30",
    ),
    (
        "en",
        "Preferred dates (in order):\n1) 14 September, 10:00\n2) 16 September, 10:00\n3) 21 September, 14:00",
        "2027-09-14@10:00-|2027-09-16@10:00-|2027-09-21@14:00-",
    ),
    (
        "en",
        "In 2025 you hosted a group from our sister department (26 March, I think). We'd love the same programme on 24 March 2027, starting at 9.",
        "2027-03-24@09:00-",
    ),
    (
        "en",
        "I'm afraid 5 May no longer works because the Minister wants us in Ostrava. What about the day after, 6 May, at the same hour?",
        "2027-05-06",
    ),
    (
        "en",
        "We would be happy with either of the two mornings, 4 or 5 November.",
        "2027-11-04@09:00-12:00|2027-11-05@09:00-12:00",
    ),
    (
        "en",
        "The exhibition at CAMP that interests us opens on 15 April, so we would come on 16 or 17 April.",
        "2027-04-16|2027-04-17",
    ),
    (
        "en",
        "My colleague will be on parental leave from February, so please reply to me. The visit should take place between 19 and 23 April.",
        "2027-04-19..2027-04-23",
    ),
    (
        "en",
        "A visit at the end of June (28-30) would be feasible for us. The council budget is voted on 15 December.",
        "2027-06-28..2027-06-30",
    ),
    ("en", "You kindly offered us 3 pm on 18 February. We gladly accept.", "2027-02-18@15:00-"),
    (
        "en",
        "What we need: 1.5 h with an expert. When: 27 Apr or 28 Apr, start between 9 and 10.",
        "2027-04-27@09:00-10:00|2027-04-28@09:00-10:00",
    ),
    (
        "de",
        "Wir sind vom 15. bis 19. März in Prag (Hotel Olympik). Donnerstagnachmittag, 18. März, 14.30 Uhr wäre ideal; am Freitag geht es um 9 Uhr zurück nach Graz.",
        "2027-03-18@14:30-",
    ),
    (
        "de",
        "Die Anmeldung beim Reisebüro muss bis 11. Januar erfolgen. Wunschtermin ist die Woche vom 7. bis 11. Juni, gern vormittags.",
        "2027-06-07..2027-06-11@09:00-12:00",
    ),
    (
        "de",
        "Ginge es bei Ihnen am Montag, den 26. April, oder am Dienstag, den 27. April, jeweils zwischen 13 und 16 Uhr?",
        "2027-04-26@13:00-16:00|2027-04-27@13:00-16:00",
    ),
    (
        "de",
        "Seit unserem letzten Besuch im Mai 2023 hat sich viel getan. Dieses Mal denken wir an Anfang Oktober.",
        "2027-10-01..2027-10-10",
    ),
    (
        "cs",
        "Rádi bychom se u Vás zastavili ve středu 24. března, a to buď od 10, nebo od 13 hodin. Ve čtvrtek 25. března jedeme do Liberce.",
        "2027-03-24@10:00-|2027-03-24@13:00-",
    ),
    (
        "cs",
        "Valná hromada proběhne 17. dubna, proto prosíme o termín až po ní, nejlépe 27. nebo 28. dubna dopoledne.",
        "2027-04-27@09:00-12:00|2027-04-28@09:00-12:00",
    ),
    (
        "sk",
        "Obecné zastupiteľstvo schválilo cestu 12. novembra. Navrhujeme 20. apríla o 10.00, v prípade potreby 21. apríla o 13.00.",
        "2027-04-20@10:00-|2027-04-21@13:00-",
    ),
    (
        "fr",
        "Le voyage est fixé du lundi 24 au vendredi 28 mai ; l'après-midi du mercredi 26 mai est encore libre dans notre programme.",
        "2027-05-26@13:00-17:00",
    ),
    (
        "fr",
        "Nous aurions besoin d'une réponse pour le 20 janvier au plus tard. Dates envisagées : 16 mars ou 23 mars, à 10 heures.",
        "2027-03-16@10:00-|2027-03-23@10:00-",
    ),
    ("fr", "Comme convenu avec M. Havel le 9 novembre, nous viendrons le jeudi 4 mars à 15 h.", "2027-03-04@15:00-"),
    (
        "es",
        "¿Sería posible la primera quincena de octubre? El curso empieza el 13 de septiembre.",
        "2027-10-01..2027-10-15",
    ),
    (
        "it",
        "La gita è prevista dal 13 al 16 aprile. Giovedì 15 aprile, dalle 10 alle 12, saremmo lieti di essere ricevuti; il 14 siamo al Castello.",
        "2027-04-15@10:00-12:00",
    ),
    (
        "it",
        "Vi scrivo dopo la riunione di giunta del 18 novembre. Proponiamo venerdì 26 febbraio alle ore 9,30.",
        "2027-02-26@09:30-",
    ),
    (
        "nl",
        "Op 3 juni bezoeken we 's ochtends de Tsjechische Kamer; om 14 uur zouden we graag bij u langskomen. Op 4 juni vliegen we terug.",
        "2027-06-03@14:00-",
    ),
    (
        "pt",
        "Chegamos no dia 7 de junho às 22h e partimos no dia 10. Propomos a manhã de 9 de junho, entre as 9h30 e as 11h30.",
        "2027-06-09@09:30-11:30",
    ),
    (
        "uk",
        "Конференція триває до 20 травня, тому просимо прийняти нас 21 травня о 10:00 або 11:00.",
        "2027-05-21@10:00-|2027-05-21@11:00-",
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), MAILS)
def test_a_visit_among_lists_and_plans(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)

"""What has a date or hour and is no wish, and constructions of windows, each in several languages."""

from __future__ import annotations

import pytest
from dates_help import slots, spelled

NOTHING = [
    ("es", "¡Buenas tardes a todos! ¿Reciben ustedes a grupos?"),
    ("pt", "Boa noite, pessoal, recebem turmas de fora?"),
    ("cs", "Dobré odpoledne, přeji hezký večer."),
    ("pl", "Dobry wieczór, życzę miłego popołudnia."),
    ("it", "Buon pomeriggio e buona serata a tutti."),
    ("fr", "Bonne après-midi et bonne soirée."),
    ("nl", "Goedemiddag, nog een fijne avond gewenst."),
    ("uk", "Доброго ранку, гарного вечора."),
    ("en", "The headcount is anybody's guess until the budget vote on 9 August."),
    ("de", "Die Zahl kennen wir erst nach der Abstimmung im Gemeinderat am 9. August."),
    ("fr", "Nous le saurons après le vote du budget du 9 août."),
    ("es", "Lo sabremos tras la votación del presupuesto del 9 de agosto."),
    ("it", "Lo sapremo dopo la votazione del bilancio del 9 agosto."),
    ("pl", "Dokładną liczbę podamy po głosowaniu nad budżetem 9 sierpnia."),
    ("cs", "Počet upřesníme po zasedání výboru 9. srpna."),
    ("nl", "Het aantal weten we pas na de stemming in de raad op 9 augustus."),
    ("pt", "Na sequência de deliberação camarária de 25 de outubro, escrevemos a V. Exas."),
    ("fr", "Suite à la délibération du conseil municipal du 12 octobre, je vous écris."),
    ("de", "Gemäß Beschluss des Stadtrats vom 12. Oktober schreibe ich Ihnen."),
    ("cs", "Poštu otvírám sotva jednou za týden."),
    ("en", "Our address is 411 W 1st St, third floor, and we turn 25 this year."),
    ("de", "Das Original geht heute zur Post."),
    ("fr", "Je m'occupe aujourd'hui des voyages de notre club."),
    ("it", "La tariffa scade venerdì."),
    ("es", "El curso empieza el 13 de septiembre."),
    ("cs", "Ve čtvrtek 25. března jedeme do Liberce."),
]
WINDOWS = [
    ("de", "Wir würden gern KW 19 bis 20 kommen.", "2027-05-10..2027-05-23"),
    ("nl", "Wij zouden in week 19 tot 20 willen komen.", "2027-05-10..2027-05-23"),
    ("en", "Some time between late May and early June would suit.", "2027-05-21..2027-06-10"),
    ("fr", "Nous aimerions venir au T2 2027.", "2027-04-01..2027-06-30"),
    ("es", "Podríamos ir en el 2T 2027.", "2027-04-01..2027-06-30"),
    ("nl", "In kwartaal 2 van 2027 graag.", "2027-04-01..2027-06-30"),
    ("en", "We could come from 12 May and until 14 May.", "2027-05-12..2027-05-14"),
    ("fr", "Nous sommes là à partir du 12 mai et jusqu'au 14 mai.", "2027-05-12..2027-05-14"),
    ("en", "Could we meet at half ten on 12 May?", "2027-05-12@10:30-"),
    ("hu", "Május és június fordulóján jönnénk.", "2027-05-25..2027-06-07"),
    ("hu", "Áprilisban jönnénk, 7-én vagy 9-én.", "2027-04-07 | 2027-04-09"),
    ("pl", "W 19 tygodniu roku chcielibyśmy przyjechać.", "2027-05-10..2027-05-16"),
    ("de", "Im April wären wir da, am besten der 13. oder der 20.", "2027-04-13 | 2027-04-20"),
    ("en", "Tuesday 20 April 2027, 0930-1130.", "2027-04-20@09:30-11:30"),
    ("fr", "Le 10 juin à 14 h, pendant quatre-vingt-dix minutes.", "2027-06-10@14:00-15:30"),
    ("de", "Wir dachten an KW 37, ersatzweise KW 38, jeweils vormittags.", "2027-09-13..2027-09-19@09:00-12:00 | "
     "2027-09-20..2027-09-26@09:00-12:00"),
    ("es", "FECHA ALTERNATIVA: viernes 15/10/2027, de 9.30 a 11.00 h", "2027-10-15@09:30-11:00"),
    ("en", "Visit date: 21 September 2027\nArrival at your office: 13:30\nEnd of visit: 15:30", "2027-09-21@13:30-15:30"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_what_is_no_wish_gives_nothing(language: str, text: str) -> None:
    assert slots(text, language) == set()


@pytest.mark.parametrize(("language", "text", "expected"), WINDOWS)
def test_windows_as_people_write_them(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)

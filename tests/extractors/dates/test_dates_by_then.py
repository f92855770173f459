"""An answer wanted "by then" makes the date before it a deadline; a day of arrival with a wished hour is the visit's."""

from __future__ import annotations

import pytest
from dates_help import slots, spelled

VISIT = {
    "en": "We would like to come to you on 12 May 2027.",
    "cs": "Rádi bychom k Vám přišli 12. května 2027.",
    "sk": "Radi by sme k Vám prišli 12. mája 2027.",
    "de": "Wir würden Sie gern am 12. Mai 2027 besuchen.",
    "fr": "Nous aimerions vous rendre visite le 12 mai 2027.",
    "es": "Nos gustaría visitarles el 12 de mayo de 2027.",
    "it": "Vorremmo venire da voi il 12 maggio 2027.",
    "pl": "Chcielibyśmy Państwa odwiedzić 12 maja 2027.",
    "nl": "Wij zouden u graag op 12 mei 2027 bezoeken.",
    "pt": "Gostaríamos de vos visitar no dia 12 de maio de 2027.",
    "uk": "Ми хотіли б відвідати вас 12 травня 2027 року.",
}
BY_THEN = [
    ("en", "Our leaflet goes to the printers on 8 March, so it would be lovely to have your reply before that."),
    ("en", "The coach firm keeps the price for us until 8 March; could we perhaps have a yes or no by then?"),
    ("en", "The rooms are released on 8 March. It would be kind if you could let us have a word before then."),
    ("cs", "Autobus objednáváme 8. března, bylo by skvělé mít do té doby Vaši odpověď."),
    ("sk", "Autobus platíme 8. marca, dovtedy by sme radi poznali Vašu odpoveď."),
    ("de", "Das Programmheft wird am 8. März gedruckt, bis dahin würden wir gern Bescheid wissen."),
    ("fr", "Le dépliant part à l'impression le 8 mars et nous aimerions avoir votre réponse d'ici là."),
    ("es", "El presupuesto se cierra el 8 de marzo y nos gustaría tener su respuesta para entonces."),
    ("it", "I biglietti si comprano l'8 marzo: sarebbe bello avere una vostra risposta entro allora."),
    ("pl", "Program drukujemy 8 marca, chcielibyśmy do tego czasu znać Państwa odpowiedź."),
    ("nl", "De bus wordt op 8 maart besteld en we zouden voor die tijd graag uw antwoord hebben."),
    ("pt", "O programa é impresso a 8 de março e gostaríamos de ter a vossa resposta até lá."),
    ("uk", "Програму друкуємо 8 березня, до того часу ми хотіли б знати вашу відповідь."),
]
ARRIVAL = [
    ("en", "We get to Prague by coach on 12 May; could we drop in on you at 10:30?", "2027-05-12@10:30-"),
    ("en", "Our train comes in on 12 May. Could you receive us at 2 pm?", "2027-05-12@14:00-"),
    ("cs", "Pojedeme autobusem ve středu 12. května, k vám bychom rádi přišli v 10.30.", "2027-05-12@10:30-"),
    ("sk", "Vlakom prídeme v stredu 12. mája, u vás by sme sa radi zastavili o 14.00.", "2027-05-12@14:00-"),
    ("de", "Wir reisen am 12. Mai mit dem Zug an und würden gern um 14 Uhr zu Ihnen kommen.", "2027-05-12@14:00-"),
    ("fr", "Nous arrivons en train le 12 mai, nous pourrions être chez vous à 14 h.", "2027-05-12@14:00-"),
    ("es", "Llegamos en tren el 12 de mayo y podríamos visitarles a las 16:00.", "2027-05-12@16:00-"),
    ("it", "Arriviamo in treno il 12 maggio, potremmo passare da voi alle 15.", "2027-05-12@15:00-"),
    ("pl", "Przyjeżdżamy pociągiem 12 maja, moglibyśmy Państwa odwiedzić o 14.00.", "2027-05-12@14:00-"),
    ("nl", "Wij komen op 12 mei met de trein aan en zouden graag om 14.00 uur bij u langskomen.", "2027-05-12@14:00-"),
    ("pt", "Chegamos de comboio a 12 de maio e gostaríamos de vos visitar às 15h00.", "2027-05-12@15:00-"),
]
ARRIVAL_IS_NOT = [
    ("en", "We land on 11 May at 9:40. On 13 May we would love to see you at 10:00.", "2027-05-13@10:00-"),
    ("en", "They fly in on 11 May and to you they would like to come on 12 May.", "2027-05-12"),
    ("en", "We are bedding down in a hostel from 10 May. Could you take us in on 12 May?", "2027-05-12"),
    ("de", "Am 11.5. landen wir um 9:40 Uhr, am 13.5. geht es mit dem Nachtzug weiter nach Wien. Passen würde uns der 12.5.",
     "2027-05-12"),
    ("cs", "Přistáváme 11. května v 9.40, domů letíme 13. května. K vám bychom rádi 12. května.", "2027-05-12"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), BY_THEN)
def test_a_date_by_which_an_answer_is_wanted_is_no_wish(language: str, text: str) -> None:
    assert slots(f"{VISIT[language]}\n{text}", language) == spelled("2027-05-12")
    assert slots(text, language) == set()


@pytest.mark.parametrize("language", ["en", "cs", "de"])
def test_then_that_means_the_visit_leaves_it_asked(language: str) -> None:
    more = {
        "en": "Could you let us know before then what we should bring?",
        "cs": "Mohli byste nám do té doby dát vědět, co máme přinést?",
        "de": "Könnten Sie uns vorher Bescheid geben, was wir mitbringen sollen?",
    }[language]
    assert slots(f"{VISIT[language]} {more}", language) == spelled("2027-05-12")


@pytest.mark.parametrize(("language", "text", "expected"), ARRIVAL + ARRIVAL_IS_NOT)
def test_the_only_day_of_the_journey_is_asked_where_the_wish_gives_an_hour(
    language: str, text: str, expected: str
) -> None:
    assert slots(text, language) == spelled(expected)

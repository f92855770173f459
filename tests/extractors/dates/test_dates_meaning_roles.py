"""MEANING, slots: only what they ask for counts; stays, journeys, deadlines, letters, past and other events do not."""

from __future__ import annotations

import pytest
from dates_help import slots, spelled

TRAVEL = [
    ("en", "Our plane lands on 3 May and we fly home on 7 May; could you see us on 5 May?", "2027-05-05"),
    ("en", "We'd be delighted to be received on 5 May. Arrival in Prague: 3 May, departure: 7 May.", "2027-05-05"),
    ("cs", "Do Prahy dorazíme 3. 5. večer a domů se vracíme 7. 5. K vám bychom zašli ve středu 5. 5.", "2027-05-05"),
    ("sk", "Prílet máme 3. mája, odlet 7. mája. Radi by sme Vás navštívili 5. mája.", "2027-05-05"),
    ("de", "Wir reisen am 3. Mai an und am 7. Mai wieder ab. Passen würde uns der 5. Mai.", "2027-05-05"),
    ("fr", "Nous arrivons le 3 mai et repartons le 7 mai ; pourriez-vous nous recevoir le 5 mai ?", "2027-05-05"),
    ("es", "Llegamos el 3 de mayo y regresamos el 7 de mayo. ¿Podríamos visitarles el 5 de mayo?", "2027-05-05"),
    ("it", "Arriviamo il 3 maggio e ripartiamo il 7 maggio; vorremmo incontrarvi il 5 maggio.", "2027-05-05"),
    ("pl", "Przylatujemy 3 maja, a wracamy 7 maja. Czy moglibyśmy Państwa odwiedzić 5 maja?", "2027-05-05"),
    ("nl", "We komen op 3 mei aan en vertrekken op 7 mei. Zouden we u op 5 mei kunnen bezoeken?", "2027-05-05"),
    ("pt", "Chegamos a 3 de maio e partimos a 7 de maio. Gostaríamos de vos visitar no dia 5 de maio.", "2027-05-05"),
]
STAY = [
    ("en", "Our group is staying in Prague between 3 and 7 May.", "2027-05-03..2027-05-07"),
    ("en", "We travel to Prague from 3 to 7 May; the morning of 5 May would suit us.", "2027-05-05@09:00-12:00"),
    (
        "cs",
        "Naše skupina pobývá v Praze od 3. do 7. 5., uvítali bychom setkání 5. 5. dopoledne.",
        "2027-05-05@09:00-12:00",
    ),
    ("sk", "V Prahe budeme 3.–7. mája 2027.", "2027-05-03..2027-05-07"),
    ("de", "Vom 3. bis 7. Mai sind wir auf Studienreise in Prag.", "2027-05-03..2027-05-07"),
    ("de", "Wir sind vom 3. bis 7. Mai in Prag, der 5. Mai wäre für einen Besuch bei Ihnen ideal.", "2027-05-05"),
    ("fr", "Notre délégation séjournera à Prague du 3 au 7 mai 2027.", "2027-05-03..2027-05-07"),
    ("es", "Estaremos en Praga del 3 al 7 de mayo y nos gustaría visitarles el 5.", "2027-05-05"),
    ("it", "Saremo a Praga dal 3 al 7 maggio.", "2027-05-03..2027-05-07"),
    ("pl", "W Pradze będziemy od 3 do 7 maja.", "2027-05-03..2027-05-07"),
    ("nl", "Van 3 tot en met 7 mei zijn wij in Praag.", "2027-05-03..2027-05-07"),
    ("pt", "Estaremos em Praga de 3 a 7 de maio.", "2027-05-03..2027-05-07"),
]
RELATIVE_TO_STAY = [
    ("en", "We are in Prague from 3 to 7 May and could come on the second day.", "2027-05-04"),
    ("en", "We are in Prague 3-7 May. Could we visit you on the Thursday?", "2027-05-06"),
    ("cs", "V Praze budeme od 3. do 7. května, přišli bychom druhý den.", "2027-05-04"),
    ("cs", "V Praze budeme od 3. do 7. května. Hodil by se nám čtvrtek.", "2027-05-06"),
    ("de", "Wir sind vom 3. bis 7. Mai in Prag und würden gern am Donnerstag zu Ihnen kommen.", "2027-05-06"),
    ("fr", "Nous serons à Prague du 3 au 7 mai et aimerions vous rencontrer le jeudi.", "2027-05-06"),
    ("pl", "Będziemy w Pradze od 3 do 7 maja, chcielibyśmy przyjść w czwartek.", "2027-05-06"),
    ("es", "Estaremos en Praga del 3 al 7 de mayo; nos vendría bien el jueves.", "2027-05-06"),
    ("it", "Saremo a Praga dal 3 al 7 maggio e vorremmo venire da voi giovedì alle 10.", "2027-05-06@10:00-"),
    ("nl", "Wij zijn van 3 tot 7 mei in Praag en zouden graag donderdag langskomen.", "2027-05-06"),
]
DEADLINE = [
    ("en", "We hope to come on 5 May and would need your answer by 30 March.", "2027-05-05"),
    ("en", "Because we must buy tickets, please tell us before 30 March. Our date is 5 May.", "2027-05-05"),
    ("cs", "Rádi bychom přišli 5. května; potvrzení potřebujeme nejpozději do 30. března.", "2027-05-05"),
    ("sk", "Prišli by sme 5. mája, odpoveď by sme potrebovali do 30. marca.", "2027-05-05"),
    ("de", "Wir möchten am 5. Mai kommen und bitten um Rückmeldung bis 30. März.", "2027-05-05"),
    ("fr", "Nous souhaitons venir le 5 mai. Merci de nous répondre avant le 30 mars.", "2027-05-05"),
    ("es", "Querríamos ir el 5 de mayo. Rogamos nos confirmen antes del 30 de marzo.", "2027-05-05"),
    ("it", "Vorremmo venire il 5 maggio; vi preghiamo di rispondere entro il 30 marzo.", "2027-05-05"),
    ("pl", "Chcielibyśmy przyjechać 5 maja, prosimy o odpowiedź do 30 marca.", "2027-05-05"),
    ("nl", "Wij komen graag op 5 mei; graag uw antwoord vóór 30 maart.", "2027-05-05"),
    ("pt", "Gostaríamos de ir a 5 de maio. Agradecemos resposta até 30 de março.", "2027-05-05"),
]
LETTER_AND_PAST = [
    ("en", "Further to our conversation of 12 October, we propose 5 May.", "2027-05-05"),
    ("en", "In May 2024 a group of ours came to see you; this time we'd come on 5 May.", "2027-05-05"),
    ("cs", "Navazuji na náš telefonát z 12. října a navrhuji 5. květen.", "2027-05-05"),
    ("de", "Bezug nehmend auf unser Telefonat vom 12. Oktober schlagen wir den 5. Mai vor.", "2027-05-05"),
    ("fr", "Suite à notre entretien du 12 octobre, nous vous proposons le 5 mai.", "2027-05-05"),
    ("es", "En relación con su carta del 12 de octubre, proponemos el 5 de mayo.", "2027-05-05"),
    ("it", "In riferimento alla Vostra lettera del 12 ottobre, proponiamo il 5 maggio.", "2027-05-05"),
    ("pl", "W nawiązaniu do rozmowy z 12 października proponujemy 5 maja.", "2027-05-05"),
    ("nl", "Naar aanleiding van ons gesprek van 12 oktober stellen wij 5 mei voor.", "2027-05-05"),
    ("pt", "Na sequência da nossa conversa de 12 de outubro, propomos o dia 5 de maio.", "2027-05-05"),
    ("de", "Im Juni 2025 waren Kollegen bei Ihnen. Nun möchten wir am 5. Mai 2027 kommen.", "2027-05-05"),
    ("fr", "Nous étions venus chez vous le 3 juin 2025. Nous reviendrions volontiers le 5 mai 2027.", "2027-05-05"),
]
CHANGED = [
    ("en", "Unfortunately 4 May is no longer possible for us. Would 5 May be all right?", "2027-05-05"),
    ("en", "The meeting planned for 4 May has to be called off; can we do 5 May instead?", "2027-05-05"),
    (
        "en",
        "We have to give up the spring date (4 May) and would come in October 2027 instead.",
        "2027-10-01..2027-10-31",
    ),
    ("cs", "Termín 4. května bohužel musíme zrušit, přijeli bychom 5. května.", "2027-05-05"),
    ("cs", "Prosíme o přesun návštěvy ze 4. na 5. května.", "2027-05-05"),
    ("sk", "Namiesto 4. mája by sme prišli 5. mája.", "2027-05-05"),
    ("de", "Statt am 4. Mai würden wir lieber am 5. Mai kommen.", "2027-05-05"),
    ("de", "Der 4. Mai klappt leider nicht mehr, möglich wäre der 5. Mai.", "2027-05-05"),
    ("fr", "Le 4 mai ne nous convient plus ; serait-il possible de venir le 5 mai ?", "2027-05-05"),
    ("fr", "Au lieu du 4 mai, nous viendrions le 5 mai.", "2027-05-05"),
    ("es", "En lugar del 4 de mayo, iríamos el 5 de mayo.", "2027-05-05"),
    ("it", "Anziché il 4 maggio, verremmo il 5 maggio.", "2027-05-05"),
    ("pl", "Zamiast 4 maja przyjechalibyśmy 5 maja.", "2027-05-05"),
    ("nl", "In plaats van 4 mei komen wij liever op 5 mei.", "2027-05-05"),
    ("pt", "Em vez de 4 de maio, iríamos a 5 de maio.", "2027-05-05"),
]
OTHER_EVENTS = [
    ("en", "The congress runs from 3 to 7 May. We would come to you on 10 May.", "2027-05-10"),
    ("en", "On Tuesday 4 May we visit the city of Brno, on 5 May we would like to come to you.", "2027-05-05"),
    ("cs", "Konference se koná 3.–7. května, k vám bychom zašli 10. května.", "2027-05-10"),
    ("de", "Die Tagung findet vom 3. bis 7. Mai statt; zu Ihnen kämen wir gern am 10. Mai.", "2027-05-10"),
    ("fr", "Le congrès a lieu du 3 au 7 mai, nous viendrions chez vous le 10 mai.", "2027-05-10"),
    ("it", "Il congresso si tiene dal 3 al 7 maggio; da voi verremmo il 10 maggio.", "2027-05-10"),
    ("pl", "Konferencja odbywa się od 3 do 7 maja, u Państwa chcielibyśmy być 10 maja.", "2027-05-10"),
    ("es", "El congreso se celebra del 3 al 7 de mayo; con ustedes nos reuniríamos el 10 de mayo.", "2027-05-10"),
    ("nl", "Het congres vindt plaats van 3 tot 7 mei; bij u zouden wij op 10 mei willen komen.", "2027-05-10"),
]


@pytest.mark.parametrize(("language", "text", "expected"), TRAVEL)
def test_arrival_and_departure_are_no_slots(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)


@pytest.mark.parametrize(("language", "text", "expected"), STAY)
def test_a_stay_is_the_slot_only_where_no_narrower_day_is_asked(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)


@pytest.mark.parametrize(("language", "text", "expected"), RELATIVE_TO_STAY)
def test_a_day_told_within_a_stay_is_worked_out(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)


@pytest.mark.parametrize(("language", "text", "expected"), DEADLINE)
def test_a_deadline_for_our_answer_is_no_slot(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)


@pytest.mark.parametrize(("language", "text", "expected"), LETTER_AND_PAST)
def test_an_earlier_letter_talk_or_visit_is_no_slot(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)


@pytest.mark.parametrize(("language", "text", "expected"), CHANGED)
def test_what_is_called_off_or_replaced_is_no_slot(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)


@pytest.mark.parametrize(("language", "text", "expected"), OTHER_EVENTS)
def test_other_events_are_no_slots(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)

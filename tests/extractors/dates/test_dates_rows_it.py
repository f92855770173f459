"""Italian: each row of MEANING's table in the wordings of Italian writers, and what a date is there for."""

from __future__ import annotations

import pytest
from dates_help import dates_of, slot, slots, windows
from dates_rows import asked, free, rows

DATE_FRAME = "Vorremmo venire a trovarvi {}, se per voi va bene."
TIME_FRAME = "Vorremmo venire il 12 maggio 2027, {}."
DATES = {
    "2027-05-12": (
        "il 12 maggio | il 12 maggio 2027 | mercoledì 12 maggio | il giorno 12 maggio | il 12/05/2027 | il 12.05.2027 | il dodici maggio | "
        "mer. 12 maggio | intorno al 12 maggio | verso il 12 maggio | in data 12 maggio 2027 | attorno al 12 maggio | nella giornata del 12 maggio"
    ),
    "2027-06-01": "il 1° giugno | il primo giugno | martedì 1 giugno | il 1º giugno 2027",
    "2027-08-11": "l'11 agosto | mercoledì 11 agosto | l'undici agosto",
    "2027-05-12;2027-05-14": (
        "il 12 o il 14 maggio | il 12 oppure il 14 maggio | il 12 maggio o, in alternativa, il 14 maggio | mercoledì 12 o venerdì 14 maggio | "
        "nei giorni 12 o 14 maggio | il 12 o 14 maggio | il dodici o il quattordici maggio | il 12 maggio, in subordine il 14 maggio"
    ),
    "2027-05-12..2027-05-14": (
        "dal 12 al 14 maggio | dal 12 al 14 maggio 2027 | tra il 12 e il 14 maggio | fra il 12 ed il 14 maggio | da mercoledì 12 a venerdì 14 maggio | "
        "dal 12 maggio al 14 maggio | nel periodo dal 12 al 14 maggio | 12-14 maggio 2027 | nel periodo 12-14 maggio | dal 12 fino al 14 maggio"
    ),
    "2027-04-28..2027-05-03": "dal 28 aprile al 3 maggio | tra il 28 aprile e il 3 maggio",
    "2027-05-10..2027-05-16": (
        "nella settimana del 10 maggio | la settimana del 10 maggio | nella settimana 19 | nella settimana n. 19 | settimana 19 | nella settimana dal 10 maggio | "
        "nella settimana che inizia il 10 maggio | nella settimana di lunedì 10 maggio | nella 19ª settimana"
    ),
    "2027-05-01..2027-05-10": "a inizio maggio | all'inizio di maggio | ai primi di maggio | a inizio maggio 2027 | nei primi giorni di maggio | agli inizi di maggio",
    "2027-05-11..2027-05-20": "a metà maggio | alla metà di maggio | verso metà maggio | a metà maggio 2027",
    "2027-05-21..2027-05-31": "a fine maggio | alla fine di maggio | verso la fine di maggio | a fine maggio 2027 | negli ultimi giorni di maggio",
    "2027-05-01..2027-05-15": "nella prima metà di maggio | nella prima quindicina di maggio | nella prima metà del mese di maggio",
    "2027-05-16..2027-05-31": "nella seconda metà di maggio | nella seconda quindicina di maggio 2027",
    "2027-05-01..2027-05-31": "a maggio | in maggio | nel mese di maggio | nel maggio 2027 | nel corso di maggio | durante il mese di maggio | a maggio 2027",
    "2027-05-01..2027-06-30": "tra maggio e giugno | da maggio a giugno 2027",
    "2027-05-01..2027-05-31;2027-06-01..2027-06-30": "a maggio o giugno | a maggio o a giugno 2027",
    "2027-03-01..2027-05-31": "in primavera | nella primavera del 2027 | nella primavera 2027 | la prossima primavera | in primavera 2027",
    "2027-06-01..2027-08-31": "in estate 2027 | nell'estate 2027 | la prossima estate | nell'estate del 2027",
    "2027-09-01..2027-11-30": "in autunno 2027 | nell'autunno del 2027 | nel prossimo autunno",
    "2027-12-01..2028-02-29": "nell'inverno 2027 | nell'inverno 2027/28",
    "2027-01-01..2027-06-30": "nel primo semestre 2027 | nella prima metà del 2027 | nel primo semestre del prossimo anno | nella prima metà dell'anno 2027",
    "2027-07-01..2027-12-31": "nel secondo semestre 2027 | nella seconda metà del 2027",
    "2027-05-25..2027-06-07": "a cavallo tra maggio e giugno | a cavallo di maggio e giugno 2027 | a cavallo fra maggio e giugno",
    "2026-11-27": "questo venerdì | venerdì | venerdì di questa settimana",
    "2026-12-04": "venerdì prossimo | il prossimo venerdì | venerdì della prossima settimana | la prossima settimana, venerdì",
    "2027-04-01..2027-06-30": "nel secondo trimestre 2027 | nel 2° trimestre | nel secondo trimestre del 2027 | nel II trimestre 2027",
    "2026-11-30..2026-12-06": "la prossima settimana | la settimana prossima | nella prossima settimana | nel corso della prossima settimana",
    "2026-11-23..2026-11-29": "questa settimana | in questa settimana",
    "2026-12-01..2026-12-31": "il mese prossimo | il prossimo mese | nel prossimo mese",
    "2027-07-01..2027-07-07": "nella prima settimana di luglio | la prima settimana di luglio 2027 | nella 1ª settimana di luglio",
    "2027-07-08..2027-07-14": "nella seconda settimana di luglio | la seconda settimana di luglio",
    "2027-03-10..-": "dal 10 marzo | a partire dal 10 marzo | dopo il 9 marzo | dal 10 marzo in poi | non prima del 10 marzo | a decorrere dal 10 marzo",
    "-..2027-03-20": "fino al 20 marzo | entro il 20 marzo | prima del 21 marzo | non oltre il 20 marzo",
    "2027-05-11..2027-05-13": "il 12 maggio ± 1 giorno | il 12 maggio, più o meno un giorno | il 12 maggio +/- 1 giorno",
    "2026-11-25": "domani",
    "2026-11-26": "dopodomani",
    "2026-12-08": "tra due settimane | fra due settimane | tra quindici giorni | fra 14 giorni | fra quattordici giorni",
    "2026-12-05..2026-12-06": "il prossimo fine settimana | il prossimo weekend | il fine settimana prossimo",
    "2027-05-03": "il primo lunedì di maggio | il primo lunedì del mese di maggio",
    "2027-05-31": "l'ultimo lunedì di maggio",
}
TIMES = {
    "09:00-12:00": "al mattino | di mattina | in mattinata | nella mattinata | la mattina | nel corso della mattinata",
    "-12:00": "prima di mezzogiorno | entro le 12 | prima delle 12 | entro mezzogiorno | fino alle 12 | prima di pranzo",
    "09:00-": "di prima mattina | alle 9 | alle ore 9 | alle nove | dalle 9 | a partire dalle 9 | alle 9 in punto | di primo mattino",
    "12:00-": "verso mezzogiorno | a mezzogiorno | alle 12 | intorno a mezzogiorno | alle ore 12",
    "12:00-13:00": "all'ora di pranzo | in pausa pranzo | durante la pausa pranzo",
    "13:00-17:00": "nel pomeriggio | di pomeriggio | al pomeriggio | dopo pranzo | nel corso del pomeriggio | dopo il pranzo",
    "13:00-15:00": "nel primo pomeriggio | di primo pomeriggio | all'inizio del pomeriggio",
    "15:00-17:00": "nel tardo pomeriggio | a fine pomeriggio | alla fine del pomeriggio",
    "17:00-21:00": "di sera | la sera | in serata | in tarda serata",
    "09:00-17:00": "tutto il giorno | per tutta la giornata | l'intera giornata | per l'intero giorno | tutta la giornata",
    "10:00-": (
        "alle 10 | alle ore 10 | alle 10:00 | alle ore 10.00 | alle dieci | verso le 10 | dalle 10 | a partire dalle 10 | intorno alle 10 | "
        "alle 10 del mattino | alle dieci di mattina | dalle ore 10 | attorno alle 10 | dalle 10 in poi | ore 10.00 | alle h 10"
    ),
    "10:30-": "alle 10.30 | alle 10:30 | alle dieci e mezza | alle ore 10,30 | verso le 10.30 | alle dieci e trenta",
    "14:00-": "dopo le 14 | alle 14 | alle due del pomeriggio | dalle 14.00 | alle ore 14 | a partire dalle due del pomeriggio",
    "14:15-": "alle due e un quarto | alle 14.15",
    "14:30-": "alle due e mezza | alle due e mezzo | alle 14.30 | alle due e mezza del pomeriggio",
    "14:45-": "alle tre meno un quarto | alle 14.45",
    "10:00-12:00": (
        "dalle 10 alle 12 | tra le 10 e le 12 | dalle ore 10.00 alle ore 12.00 | ore 10-12 | dalle dieci alle dodici | dalle 10 a mezzogiorno | "
        "alle 10, per due ore | due ore dalle 10 | fra le 10 e le 12 | 10.00-12.00 | due ore a partire dalle 10"
    ),
    "10:00-11:30": "dalle 10 alle 11.30 | alle 10 per un'ora e mezza | dalle dieci alle undici e mezza | alle 10, per circa 90 minuti",
    "14:00-16:00": "dalle 14 alle 16 | tra le 14 e le 16 | dalle 2 alle 4 del pomeriggio | dalle ore 14 alle 16",
}
ROLES = {
    "Saremo a Praga dal 3 al 7 maggio e vorremmo incontrarvi.": "2027-05-03..2027-05-07",
    "Il nostro viaggio dura dal 3 al 7 maggio; potremmo venire il 5 maggio alle 10?": "2027-05-05 10:00-",
    "Arriviamo il 3 maggio e ripartiamo il 7 maggio. Vi andrebbe bene il 5 maggio?": "2027-05-05",
    "Il nostro volo atterra il 3 maggio alle 14:00; una visita il 4 maggio sarebbe ideale.": "2027-05-04",
    "Vi preghiamo di risponderci entro il 31 marzo.": "",
    "Abbiamo bisogno di una vostra conferma entro e non oltre il 31 marzo.": "",
    "Facendo seguito al nostro colloquio del 3 novembre, proponiamo il 5 maggio.": "2027-05-05",
    "Alcuni colleghi sono stati da voi l'8 giugno 2024.": "",
    "Purtroppo dobbiamo annullare l'appuntamento del 5 maggio.": "",
    "Invece del 5 maggio preferiremmo il 12 maggio.": "2027-05-12",
    "Il 5 maggio non ci va più bene, sarebbe possibile il 12 maggio alle 9.30?": "2027-05-12 09:30-",
    "Vorremmo spostare la visita dal 5 maggio al 12 maggio.": "2027-05-12",
    "Il 6 maggio siamo a un convegno, perciò verremmo il 5 maggio.": "2027-05-05",
    "La nostra scuola è stata fondata nel 1998 e ha 20 classi.": "",
    "I nostri uffici sono aperti dalle 9:00 alle 15:00.": "",
}
FREE = {
    "date": (
        "Qualsiasi giorno ci va bene. | Lasciamo a voi la scelta della data. | Scegliete voi il giorno. | Siamo flessibili sulla data. | "
        "Quando vi è più comodo. | La data è a vostra scelta."
    ),
    "time": (
        "Lasciamo a voi l'orario. | L'orario per noi è indifferente. | A qualsiasi ora. | L'ora è a vostra scelta. | "
        "Siamo flessibili sull'orario."
    ),
    "": (
        "Uno di questi giorni andrebbe bene. | Un giorno della settimana del 10 maggio. | Speriamo che la data vi vada bene. | "
        "Confermateci per favore giorno e ora."
    ),
}


@pytest.mark.parametrize(("text", "expected"), rows(DATES))
def test_an_italian_date_is_read_by_its_row(text: str, expected: str) -> None:
    assert dates_of(DATE_FRAME.format(text), "it") == windows(expected)


@pytest.mark.parametrize(("text", "expected"), rows(TIMES))
def test_an_italian_time_is_read_by_its_row(text: str, expected: str) -> None:
    assert slots(TIME_FRAME.format(text), "it") == {slot("2027-05-12", expected)}


@pytest.mark.parametrize(("text", "expected"), list(ROLES.items()))
def test_an_italian_date_counts_if_it_is_asked_for(text: str, expected: str) -> None:
    assert slots(text, "it") == asked(expected)


@pytest.mark.parametrize(("text", "expected"), rows(FREE))
def test_an_italian_choice_is_left_to_us_in_words(text: str, expected: str) -> None:
    assert free(text, "it") == expected

"""Dutch: each row of MEANING's table in the wordings of Dutch writers, and what a date is there for."""

from __future__ import annotations

import pytest
from dates_help import dates_of, slot, slots, windows
from dates_rows import asked, free, rows

DATE_FRAME = "Wij zouden u graag {} bezoeken, als dat uitkomt."
TIME_FRAME = "Wij willen graag langskomen op 12 mei 2027, {}."
DATES = {
    "2027-05-12": (
        "op 12 mei | op 12 mei 2027 | op woensdag 12 mei | woensdag 12 mei 2027 | op wo. 12 mei | op 12-05-2027 | op 12/05/2027 | op de 12e mei | "
        "op de twaalfde mei | rond 12 mei | omstreeks 12 mei | op 12 mei a.s. | op woensdag 12 mei aanstaande | op 12.05.2027 | rondom 12 mei"
    ),
    "2027-06-01": "op 1 juni | op de eerste juni | op dinsdag 1 juni | op 1 juni a.s.",
    "2027-03-03": "op 3 maart | op 3 mrt. 2027 | op woensdag 3 mrt",
    "2027-05-12;2027-05-14": (
        "op 12 of 14 mei | op 12 mei of 14 mei | op woensdag 12 of vrijdag 14 mei | op 12 mei, dan wel 14 mei | op 12 of op 14 mei 2027 | "
        "ofwel op 12 ofwel op 14 mei | op 12 mei, eventueel 14 mei | op 12 mei of anders 14 mei | op 12 mei of als alternatief 14 mei"
    ),
    "2027-05-12..2027-05-14": (
        "van 12 tot 14 mei | van 12 t/m 14 mei | van 12 tot en met 14 mei 2027 | tussen 12 en 14 mei | 12-14 mei 2027 | van woensdag 12 tot vrijdag 14 mei | "
        "in de periode van 12 tot 14 mei | van 12 mei tot en met 14 mei | in de periode 12 t/m 14 mei | tussen de 12e en de 14e mei"
    ),
    "2027-04-28..2027-05-03": "van 28 april tot 3 mei | tussen 28 april en 3 mei | van 28 april t/m 3 mei",
    "2027-05-10..2027-05-16": (
        "in de week van 10 mei | in week 19 | de week van 10 mei | in kalenderweek 19 | in de week van maandag 10 mei | in de week die begint op 10 mei | "
        "week 19 | in weeknummer 19 | in de 19e week | in wk 19 | in de week beginnend op 10 mei"
    ),
    "2027-05-01..2027-05-10": "begin mei | begin mei 2027 | in het begin van mei | aan het begin van de maand mei | in de eerste dagen van mei",
    "2027-05-11..2027-05-20": "half mei | midden mei | medio mei | medio mei 2027 | halverwege mei | rond half mei | in het midden van mei",
    "2027-05-21..2027-05-31": "eind mei | eind mei 2027 | aan het einde van mei | tegen eind mei | aan het eind van de maand mei | in de laatste dagen van mei",
    "2027-05-01..2027-05-15": "in de eerste helft van mei | de eerste helft van mei 2027 | in de eerste helft van de maand mei",
    "2027-05-16..2027-05-31": "in de tweede helft van mei | in de 2e helft van mei",
    "2027-05-01..2027-05-31": "in mei | in mei 2027 | in de maand mei | in de loop van mei | gedurende de maand mei | ergens in mei",
    "2027-05-01..2027-06-30": "tussen mei en juni | van mei tot juni 2027",
    "2027-05-01..2027-05-31;2027-06-01..2027-06-30": "in mei of juni | in mei of in juni 2027",
    "2027-03-01..2027-05-31": "in het voorjaar | in het voorjaar van 2027 | in de lente van 2027 | volgend voorjaar | komend voorjaar | aankomende lente",
    "2027-06-01..2027-08-31": "in de zomer van 2027 | in de zomer | volgende zomer | komende zomer",
    "2027-09-01..2027-11-30": "in het najaar van 2027 | in de herfst van 2027 | volgend najaar",
    "2027-12-01..2028-02-29": "in de winter van 2027",
    "2027-01-01..2027-06-30": "in de eerste helft van 2027 | in het eerste halfjaar van 2027 | in de eerste helft van volgend jaar | in het eerste semester van 2027",
    "2027-07-01..2027-12-31": "in de tweede helft van 2027 | in het tweede halfjaar van 2027",
    "2027-05-25..2027-06-07": "rond de overgang van mei naar juni | rond de maandwisseling mei/juni | op de grens van mei en juni",
    "2026-11-27": "op vrijdag | deze vrijdag | aanstaande vrijdag | komende vrijdag | vrijdag a.s. | aankomende vrijdag",
    "2026-12-04": "volgende vrijdag | volgende week vrijdag | vrijdag volgende week | op vrijdag in de volgende week",
    "2027-04-01..2027-06-30": "in het tweede kwartaal van 2027 | in het 2e kwartaal | in Q2 2027 | in het tweede kwartaal van volgend jaar",
    "2026-11-30..2026-12-06": "volgende week | in de volgende week | komende week | in de loop van volgende week",
    "2026-11-23..2026-11-29": "deze week | in deze week",
    "2026-12-01..2026-12-31": "volgende maand | komende maand | in de loop van volgende maand",
    "2027-07-01..2027-07-07": "in de eerste week van juli | de eerste week van juli | in de 1e week van juli",
    "2027-07-08..2027-07-14": "in de tweede week van juli | in de 2e week van juli",
    "2027-03-10..-": "vanaf 10 maart | na 9 maart | met ingang van 10 maart | vanaf 10 maart 2027 | niet eerder dan 10 maart | op zijn vroegst 10 maart",
    "-..2027-03-20": "tot 20 maart | tot en met 20 maart | uiterlijk 20 maart | vóór 21 maart | t/m 20 maart | uiterlijk op 20 maart",
    "2027-05-11..2027-05-13": "op 12 mei ± 1 dag | op 12 mei plus of min een dag | op 12 mei +/- 1 dag",
    "2026-11-25": "morgen",
    "2026-11-26": "overmorgen",
    "2026-12-08": "over twee weken | over 14 dagen | over veertien dagen",
    "2026-12-05..2026-12-06": "volgend weekend | in het volgende weekend",
    "2027-05-03": "op de eerste maandag van mei | de eerste maandag in mei",
    "2027-05-31": "op de laatste maandag van mei",
}
TIMES = {
    "09:00-12:00": "in de ochtend | 's ochtends | 's morgens | in de voormiddag | op de ochtend | in de loop van de ochtend",
    "-12:00": "voor 12 uur | vóór 12.00 uur | tot 12 uur | vóór de middag | voor twaalf uur | voor de lunch",
    "09:00-": "om 9 uur | vanaf 9 uur | om negen uur | om 9.00 u | meteen 's ochtends vroeg | 's ochtends vroeg | om 9 uur 's ochtends | vanaf negen uur",
    "12:00-": "rond het middaguur | om 12 uur | rond 12 uur | om twaalf uur | rond de middag",
    "12:00-13:00": "tijdens de lunch | in de lunchpauze | rond lunchtijd",
    "13:00-17:00": "in de middag | 's middags | in de namiddag | na de lunch | in de loop van de middag",
    "13:00-15:00": "vroeg in de middag | in de vroege middag | aan het begin van de middag",
    "15:00-17:00": "laat in de middag | aan het eind van de middag | in de late namiddag | aan het einde van de middag",
    "17:00-21:00": "'s avonds | in de avond",
    "09:00-17:00": "de hele dag | een hele dag | gedurende de hele dag | de ganse dag | de volledige dag",
    "10:00-": (
        "om 10 uur | om 10:00 uur | om 10.00 uur | vanaf 10 uur | rond 10 uur | om tien uur | om 10u | omstreeks tien uur | vanaf tien uur | om 10 u. | "
        "rond de klok van 10 uur | om 10 uur 's ochtends | om ongeveer 10 uur | tegen 10 uur | om 10h"
    ),
    "10:30-": "om 10.30 uur | om half elf | om 10:30 | om 10u30 | rond half elf | vanaf half elf",
    "14:00-": "na 14 uur | om 14.00 uur | om twee uur 's middags | vanaf 14u | om 14u00 | na twee uur 's middags",
    "14:15-": "om kwart over twee | om 14.15 uur",
    "14:30-": "om half drie | om half drie 's middags | om 14.30 uur",
    "14:45-": "om kwart voor drie | om 14u45",
    "10:00-12:00": (
        "van 10 tot 12 uur | tussen 10 en 12 uur | 10.00–12.00 uur | van 10u tot 12u | van tien tot twaalf | om 10 uur, gedurende twee uur | "
        "twee uur vanaf 10 uur | van 10:00 tot 12:00 uur | tussen tien en twaalf uur | van 10-12 uur | van 10 uur tot 12 uur"
    ),
    "10:00-11:30": "van 10 tot 11.30 uur | om 10 uur voor anderhalf uur | van tien tot half twaalf | om 10 uur, ongeveer 90 minuten",
    "14:00-16:00": "van 14 tot 16 uur | tussen 14.00 en 16.00 uur | van twee tot vier uur 's middags | van 14u tot 16u",
}
ROLES = {
    "Wij zijn van 3 tot 7 mei in Praag en komen graag bij u langs.": "2027-05-03..2027-05-07",
    "Onze studiereis duurt van 3 tot 7 mei; zouden wij op 5 mei om 10 uur mogen komen?": "2027-05-05 10:00-",
    "Wij komen op 3 mei aan en vertrekken op 7 mei. Zou 5 mei u schikken?": "2027-05-05",
    "Ons vliegtuig landt op 3 mei om 14.00 uur; een bezoek op 4 mei zou ideaal zijn.": "2027-05-04",
    "Graag ontvangen wij uw antwoord vóór 31 maart.": "",
    "Wij moeten uiterlijk 31 maart weten of het doorgaat.": "",
    "Naar aanleiding van ons gesprek van 3 november stellen wij 5 mei voor.": "2027-05-05",
    "Collega's van ons waren op 8 juni 2024 bij u.": "",
    "Wij moeten de afspraak van 5 mei helaas afzeggen.": "",
    "In plaats van 5 mei komen wij liever op 12 mei.": "2027-05-12",
    "5 mei lukt ons niet meer, zou 12 mei om 9.30 uur kunnen?": "2027-05-12 09:30-",
    "Wij willen ons bezoek graag verplaatsen van 5 mei naar 12 mei.": "2027-05-12",
    "Op 6 mei zijn wij op een congres, daarom komen wij liever op 5 mei.": "2027-05-05",
    "Onze school is opgericht in 1998 en telt 20 klassen.": "",
    "Ons kantoor is open van 9:00 tot 15:00 uur.": "",
}
FREE = {
    "date": (
        "Elke dag is goed. | De datum laten wij aan u over. | Kiest u zelf een dag. | Wij zijn flexibel wat de datum betreft. | "
        "Wanneer het u het beste uitkomt. | De dag mag u bepalen."
    ),
    "time": (
        "Het tijdstip laten wij aan u over. | De tijd maakt ons niet uit. | Op elk moment van de dag. | Wij zijn flexibel wat de tijd betreft. | "
        "Het uur mag u bepalen."
    ),
    "": (
        "Een van deze dagen zou ons schikken. | Een dag in de week van 10 mei. | Wij hopen dat de datum u schikt. | "
        "Wilt u ons de dag en het tijdstip bevestigen?"
    ),
}


@pytest.mark.parametrize(("text", "expected"), rows(DATES))
def test_a_dutch_date_is_read_by_its_row(text: str, expected: str) -> None:
    assert dates_of(DATE_FRAME.format(text), "nl") == windows(expected)


@pytest.mark.parametrize(("text", "expected"), rows(TIMES))
def test_a_dutch_time_is_read_by_its_row(text: str, expected: str) -> None:
    assert slots(TIME_FRAME.format(text), "nl") == {slot("2027-05-12", expected)}


@pytest.mark.parametrize(("text", "expected"), list(ROLES.items()))
def test_a_dutch_date_counts_if_it_is_asked_for(text: str, expected: str) -> None:
    assert slots(text, "nl") == asked(expected)


@pytest.mark.parametrize(("text", "expected"), rows(FREE))
def test_a_dutch_choice_is_left_to_us_in_words(text: str, expected: str) -> None:
    assert free(text, "nl") == expected

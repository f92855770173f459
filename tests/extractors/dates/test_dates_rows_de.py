"""German: each row of MEANING's table in the wordings of German writers, and what a date is there for."""

from __future__ import annotations

import pytest
from dates_help import dates_of, slot, slots, windows
from dates_rows import asked, free, rows

DATE_FRAME = "Wir würden Sie gern {} besuchen, wenn es passt."
TIME_FRAME = "Wir würden gern am 12. Mai 2027 {} kommen."
DATES = {
    "2027-05-12": (
        "am 12. Mai | am 12. Mai 2027 | am Mittwoch, dem 12. Mai | am Mittwoch, den 12. Mai 2027 | am Mi., 12.5. | am 12.05.2027 | "
        "am zwölften Mai | um den 12. Mai | etwa am 12. Mai | Mittwoch, 12. Mai 2027 | am Mi, 12.5.2027 | am 12.5. | "
        "den 12. Mai"
    ),
    "2027-05-21": "am einundzwanzigsten Mai | am Freitag, 21. Mai",
    "2027-01-05": "am 5. Januar | am 5. Jänner 2027 | am 5. Jan. | am fünften Jänner",
    "2027-03-02": "am 2. März | am 2. Maerz | am Dienstag, dem zweiten März",
    "2027-05-12;2027-05-14": (
        "am 12. oder 14. Mai | entweder am 12. oder am 14. Mai | am 12. Mai, ersatzweise am 14. Mai | am Mittwoch, 12. oder Freitag, 14. Mai | "
        "am 12.5. oder 14.5. | am 12. bzw. 14. Mai | am 12. Mai oder alternativ am 14. Mai | am zwölften oder vierzehnten Mai"
    ),
    "2027-05-12..2027-05-14": (
        "vom 12. bis 14. Mai | vom 12. bis zum 14. Mai 2027 | zwischen dem 12. und 14. Mai | 12.–14. Mai | 12.-14.05.2027 | "
        "von Mittwoch, 12., bis Freitag, 14. Mai | in der Zeit vom 12. bis 14. Mai | zwischen 12. und 14. Mai | "
        "vom 12.5. bis 14.5. | im Zeitraum 12. bis 14. Mai | vom 12. bis einschließlich 14. Mai"
    ),
    "2027-04-28..2027-05-03": "vom 28. April bis 3. Mai | vom 28.4. bis zum 3.5. | zwischen dem 28. April und dem 3. Mai",
    "2027-05-10..2027-05-16": (
        "in der Woche vom 10. Mai | in der Woche ab dem 10. Mai | in KW 19 | in der KW 19 | in der 19. KW | in Kalenderwoche 19 | "
        "in der 19. Kalenderwoche | in der Woche ab Montag, 10. Mai | in der Woche um den 12. Mai | in der Woche des 10. Mai | KW19"
    ),
    "2027-05-01..2027-05-10": "Anfang Mai | Anfang Mai 2027 | zu Beginn des Monats Mai | Anfang des Monats Mai | in den ersten Maitagen",
    "2027-05-11..2027-05-20": "Mitte Mai | Mitte Mai 2027 | um Mitte Mai | in der Mitte des Monats Mai",
    "2027-05-21..2027-05-31": "Ende Mai | gegen Ende Mai | Ende Mai 2027 | Ende des Monats Mai | in den letzten Maitagen",
    "2027-05-01..2027-05-15": "in der ersten Maihälfte | in der ersten Hälfte des Mai | in der ersten Mai-Hälfte | in der 1. Hälfte Mai",
    "2027-05-16..2027-05-31": "in der zweiten Maihälfte | in der zweiten Hälfte Mai 2027",
    "2027-05-01..2027-05-31": "im Mai | im Mai 2027 | im Laufe des Mai | während des Monats Mai | im Monat Mai | irgendwann im Mai",
    "2027-05-01..2027-06-30": "von Mai bis Juni | zwischen Mai und Juni | Mai bis Juni 2027",
    "2027-05-01..2027-05-31;2027-06-01..2027-06-30": "im Mai oder Juni | im Mai oder im Juni 2027",
    "2027-03-01..2027-05-31": "im Frühling 2027 | im Frühjahr 2027 | im nächsten Frühjahr | im kommenden Frühling | im Frühjahr",
    "2027-06-01..2027-08-31": "im Sommer 2027 | im kommenden Sommer | nächsten Sommer",
    "2027-09-01..2027-11-30": "im Herbst 2027 | im Herbst nächsten Jahres",
    "2027-12-01..2028-02-29": "im Winter 2027 | im Winter 2027/28",
    "2027-01-01..2027-06-30": "im ersten Halbjahr 2027 | in der ersten Jahreshälfte 2027 | im 1. Halbjahr 2027 | in der ersten Hälfte des Jahres 2027",
    "2027-07-01..2027-12-31": "im zweiten Halbjahr 2027 | in der zweiten Jahreshälfte 2027",
    "2027-05-25..2027-06-07": "um die Monatswende Mai/Juni | zur Monatswende Mai/Juni 2027",
    "2026-11-27": "am Freitag | diesen Freitag | am kommenden Freitag | kommenden Freitag",
    "2026-12-04": "nächsten Freitag | am nächsten Freitag | nächste Woche am Freitag | am Freitag nächster Woche | Freitag in der nächsten Woche",
    "2027-04-01..2027-06-30": "im zweiten Quartal 2027 | im 2. Quartal | in Q2 2027 | im II. Quartal 2027",
    "2026-11-30..2026-12-06": "nächste Woche | in der nächsten Woche | kommende Woche | im Laufe der nächsten Woche",
    "2026-11-23..2026-11-29": "diese Woche | in dieser Woche",
    "2026-12-01..2026-12-31": "nächsten Monat | im nächsten Monat | im kommenden Monat",
    "2027-07-01..2027-07-07": "in der ersten Juliwoche | in der ersten Woche im Juli | in der ersten Woche des Juli",
    "2027-07-08..2027-07-14": "in der zweiten Juliwoche | in der 2. Woche im Juli",
    "2027-03-10..-": "ab 10. März | ab dem 10. März | nach dem 9. März | vom 10. März an | frühestens ab 10. März | ab 10.3.",
    "-..2027-03-20": "bis 20. März | bis zum 20. März | vor dem 21. März | bis spätestens 20. März | bis einschließlich 20. März",
    "2027-05-11..2027-05-13": "am 12. Mai ± 1 Tag | am 12. Mai plus/minus einen Tag | am 12. Mai +/- 1 Tag",
    "2026-11-25": "morgen Vormittag",
    "2026-11-26": "übermorgen",
    "2026-12-08": "in zwei Wochen | in 14 Tagen | in vierzehn Tagen",
    "2026-12-05..2026-12-06": "nächstes Wochenende | am nächsten Wochenende",
    "2027-05-03": "am ersten Montag im Mai | am ersten Montag des Mai 2027",
    "2027-05-31": "am letzten Montag im Mai",
}
TIMES = {
    "09:00-12:00": "am Vormittag | vormittags | morgens | am Morgen | im Laufe des Vormittags | in den Vormittagsstunden",
    "-12:00": "bis 12 Uhr | vor 12 Uhr | bis Mittag | bis spätestens 12 Uhr | vor dem Mittag",
    "09:00-": "gleich in der Früh | um 9 Uhr | ab neun Uhr | um 9.00 Uhr | um neun | um 9 Uhr früh | gleich morgens",
    "12:00-": "gegen Mittag | um 12 Uhr | zu Mittag",
    "12:00-13:00": "in der Mittagszeit | über Mittag | in der Mittagspause",
    "13:00-17:00": "am Nachmittag | nachmittags | nach dem Mittagessen | im Laufe des Nachmittags | in den Nachmittagsstunden",
    "13:00-15:00": "am frühen Nachmittag | früh am Nachmittag",
    "15:00-17:00": "am späten Nachmittag | am späteren Nachmittag | spät am Nachmittag",
    "17:00-21:00": "am Abend | abends | in den Abendstunden",
    "09:00-17:00": "den ganzen Tag | ganztägig | den ganzen Tag über | ganztags",
    "10:00-": (
        "um 10 Uhr | um 10:00 Uhr | um 10.00 Uhr | ab 10 Uhr | ab 10 | gegen 10 Uhr | um zehn Uhr | um zehn | um 10h | "
        "ab zehn Uhr | ca. 10 Uhr | etwa um 10 Uhr | um etwa 10 Uhr | um 10 Uhr vormittags | frühestens um 10 Uhr"
    ),
    "10:30-": "um 10:30 Uhr | um halb elf | um 10.30 Uhr | gegen halb elf | ab 10 Uhr 30 | um 10h30",
    "14:00-": "nach 14 Uhr | um 14 Uhr | um zwei Uhr nachmittags | ab 14:00 Uhr | um 14.00 h | ab zwei Uhr nachmittags",
    "14:15-": "um Viertel nach zwei | um viertel drei | um 14.15 Uhr",
    "14:30-": "um halb drei | um halb drei nachmittags",
    "14:45-": "um Viertel vor drei | um drei viertel drei | um dreiviertel drei",
    "10:00-12:00": (
        "von 10 bis 12 Uhr | zwischen 10 und 12 Uhr | 10–12 Uhr | von 10.00 bis 12.00 Uhr | von zehn bis zwölf | "
        "ab 10 Uhr für zwei Stunden | zwei Stunden ab 10 Uhr | in der Zeit von 10 bis 12 Uhr | von 10-12h"
    ),
    "10:00-11:30": "von 10 bis 11.30 Uhr | von 10 Uhr bis halb zwölf | um 10 Uhr für eineinhalb Stunden | um 10 Uhr für ca. 90 Minuten",
    "14:00-16:00": "von 14 bis 16 Uhr | zwischen 14 und 16 Uhr | von 14h bis 16h | 14:00–16:00 Uhr",
}
ROLES = {
    "Wir sind vom 3. bis 7. Mai in Prag und würden Sie gern besuchen.": "2027-05-03..2027-05-07",
    "Unsere Exkursion dauert vom 3. bis 7. Mai; könnten wir am 5. Mai um 10 Uhr kommen?": "2027-05-05 10:00-",
    "Wir reisen am 3. Mai an und am 7. Mai wieder ab. Würde Ihnen der 5. Mai passen?": "2027-05-05",
    "Unser Flug landet am 3. Mai um 14:00 Uhr, ein Besuch am 4. Mai wäre ideal.": "2027-05-04",
    "Bitte geben Sie uns bis 31. März Bescheid.": "",
    "Wir brauchen Ihre Zusage bis spätestens 31. März.": "",
    "Wie am 3. November besprochen, schlagen wir den 5. Mai vor.": "2027-05-05",
    "Kollegen von uns waren am 8. Juni 2024 bei Ihnen.": "",
    "Den Termin am 5. Mai müssen wir leider absagen.": "",
    "Statt am 5. Mai würden wir lieber am 12. Mai kommen.": "2027-05-12",
    "Der 5. Mai geht bei uns leider nicht mehr, wäre der 12. Mai um 9:30 Uhr möglich?": "2027-05-12 09:30-",
    "Wir bitten um Verschiebung des Besuchs vom 5. Mai auf den 12. Mai.": "2027-05-12",
    "Am 6. Mai sind wir auf einer Tagung, daher würden wir gern am 5. Mai kommen.": "2027-05-05",
    "Unsere Schule wurde 1998 gegründet und hat 20 Klassen.": "",
    "Unsere Bürozeiten sind von 9:00 bis 15:00 Uhr.": "",
}
FREE = {
    "date": (
        "Jeder Tag ist uns recht. | Den Termin überlassen wir Ihnen. | Den Tag können Sie bestimmen. | Beim Datum sind wir flexibel. | "
        "Wir kommen, wann es Ihnen passt. | Suchen Sie sich einen Tag aus. | Wir richten uns ganz nach Ihnen."
    ),
    "time": (
        "Die Uhrzeit überlassen wir Ihnen. | Die Uhrzeit ist uns egal. | Zu jeder Tageszeit. | Bei der Uhrzeit sind wir flexibel. | "
        "Die Stunde können Sie bestimmen. | Die Uhrzeit spielt für uns keine Rolle."
    ),
    "": (
        "Einer dieser Tage würde uns passen. | An einem Tag in der Woche vom 10. Mai. | Wir hoffen, dass Ihnen der Termin passt. | "
        "Bitte bestätigen Sie uns Tag und Uhrzeit."
    ),
}


@pytest.mark.parametrize(("text", "expected"), rows(DATES))
def test_a_german_date_is_read_by_its_row(text: str, expected: str) -> None:
    assert dates_of(DATE_FRAME.format(text), "de") == windows(expected)


@pytest.mark.parametrize(("text", "expected"), rows(TIMES))
def test_a_german_time_is_read_by_its_row(text: str, expected: str) -> None:
    assert slots(TIME_FRAME.format(text), "de") == {slot("2027-05-12", expected)}


@pytest.mark.parametrize(("text", "expected"), list(ROLES.items()))
def test_a_german_date_counts_if_it_is_asked_for(text: str, expected: str) -> None:
    assert slots(text, "de") == asked(expected)


@pytest.mark.parametrize(("text", "expected"), rows(FREE))
def test_a_german_choice_is_left_to_us_in_words(text: str, expected: str) -> None:
    assert free(text, "de") == expected

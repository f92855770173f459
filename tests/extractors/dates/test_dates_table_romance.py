"""The table of MEANING, slots, in Spanish, French, Italian and Portuguese, as people there write it."""

from __future__ import annotations

import pytest
from dates_help import dates_of, windows

SPANISH = {
    "2027-05-12": (
        "12 de mayo de 2027 | 12 de mayo | el 12 de mayo | el día 12 de mayo de 2027 | 12/05/2027 | 12-05-2027 | "
        "el miércoles 12 de mayo | miércoles, 12 de mayo de 2027 | 12 mayo 2027 | 12 de mayo del 2027 | "
        "el próximo 12 de mayo | alrededor del 12 de mayo | hacia el 12 de mayo"
    ),
    "2027-05-12;2027-05-14": (
        "el 12 o el 14 de mayo | 12 o 14 de mayo de 2027 | el 12 de mayo o el 14 de mayo | los días 12 y 14 de mayo | "
        "el miércoles 12 o el viernes 14 de mayo | el 12 de mayo o, en su defecto, el 14 de mayo"
    ),
    "2027-05-12;2027-05-13;2027-05-16": "12, 13 o 16 de mayo | los días 12, 13 o 16 de mayo de 2027",
    "2027-05-12..2027-05-14": (
        "del 12 al 14 de mayo | del 12 al 14 de mayo de 2027 | entre el 12 y el 14 de mayo | 12-14 de mayo | "
        "desde el 12 hasta el 14 de mayo | del 12 de mayo al 14 de mayo | del miércoles 12 al viernes 14 de mayo | "
        "12 a 14 de mayo"
    ),
    "2027-04-28..2027-05-03": "del 28 de abril al 3 de mayo | entre el 28 de abril y el 3 de mayo de 2027",
    "2027-05-10..2027-05-16": (
        "la semana del 10 de mayo | en la semana del 10 de mayo | semana 19 | la semana del lunes 10 de mayo"
    ),
    "2027-05-01..2027-05-10": "a principios de mayo | principios de mayo de 2027 | a comienzos de mayo",
    "2027-05-11..2027-05-20": "a mediados de mayo | mediados de mayo de 2027",
    "2027-05-21..2027-05-31": "a finales de mayo | finales de mayo de 2027 | a fines de mayo",
    "2027-05-01..2027-05-15": (
        "la primera quincena de mayo | en la primera quincena de mayo de 2027 | la primera mitad de mayo"
    ),
    "2027-05-16..2027-05-31": "la segunda quincena de mayo | en la segunda mitad de mayo de 2027",
    "2027-05-01..2027-05-31": "mayo de 2027 | en mayo | durante el mes de mayo | en mayo del 2027 | en mayo de 2027",
    "2027-05-01..2027-06-30": "entre mayo y junio | de mayo a junio de 2027",
    "2027-05-01..2027-05-31;2027-06-01..2027-06-30": "en mayo o junio | en mayo o en junio de 2027",
    "2027-03-01..2027-05-31": "en primavera | en la primavera de 2027 | la próxima primavera",
    "2027-09-01..2027-11-30": "en otoño de 2027 | otoño de 2027",
    "2027-01-01..2027-06-30": "en el primer semestre de 2027 | la primera mitad de 2027",
    "2026-11-27": "el viernes | este viernes",
    "2026-12-04": "el próximo viernes | el viernes de la semana que viene | el viernes de la próxima semana",
    "2027-04-01..2027-06-30": "en el segundo trimestre de 2027 | segundo trimestre de 2027",
    "2026-11-30..2026-12-06": "la semana que viene | la próxima semana",
    "2026-12-01..2026-12-31": "el mes que viene | el próximo mes",
    "2027-07-01..2027-07-07": "la primera semana de julio | en la primera semana de julio de 2027",
    "2027-03-10..-": "a partir del 10 de marzo | desde el 10 de marzo | del 10 de marzo en adelante",
    "-..2027-03-20": "hasta el 20 de marzo",
    "2027-05-11..2027-05-13": "12 de mayo ± 1 día | el 12 de mayo más o menos un día",
    "2026-11-25": "mañana mismo",
    "2026-12-08": "dentro de dos semanas",
}
FRENCH = {
    "2027-05-12": (
        "12 mai 2027 | le 12 mai | le mercredi 12 mai 2027 | mercredi 12 mai | 12/05/2027 | 12.05.2027 | vers le 12 mai | "
        "autour du 12 mai | le mercredi 12 mai prochain | aux alentours du 12 mai"
    ),
    "2027-05-01": "le 1er mai 2027 | le samedi 1er mai",
    "2027-05-12;2027-05-14": (
        "le 12 ou le 14 mai | 12 ou 14 mai 2027 | le 12 mai ou le 14 mai | les 12 et 14 mai | "
        "le mercredi 12 ou le vendredi 14 mai | le 12 mai ou, à défaut, le 14 mai | soit le 12 mai, soit le 14 mai"
    ),
    "2027-05-12;2027-05-13;2027-05-16": "12, 13 ou 16 mai | les 12, 13 ou 16 mai 2027",
    "2027-05-12..2027-05-14": (
        "du 12 au 14 mai | du 12 au 14 mai 2027 | entre le 12 et le 14 mai | 12-14 mai | du 12 mai au 14 mai | "
        "du mercredi 12 au vendredi 14 mai | entre les 12 et 14 mai"
    ),
    "2027-04-28..2027-05-03": "du 28 avril au 3 mai | entre le 28 avril et le 3 mai 2027",
    "2027-05-10..2027-05-16": (
        "la semaine du 10 mai | dans la semaine du 10 mai 2027 | semaine 19 | la semaine du lundi 10 mai | en semaine 19"
    ),
    "2027-05-10..2027-05-14": "la semaine du 10 au 14 mai",
    "2027-05-01..2027-05-10": "début mai | au début du mois de mai | début mai 2027 | au tout début de mai",
    "2027-05-11..2027-05-20": "mi-mai | à la mi-mai | mi-mai 2027 | au milieu du mois de mai | mi mai | vers la mi-mai",
    "2027-05-21..2027-05-31": "fin mai | à la fin du mois de mai | fin mai 2027 | vers la fin mai",
    "2027-05-01..2027-05-15": (
        "la première quinzaine de mai | dans la première quinzaine de mai 2027 | la première moitié de mai"
    ),
    "2027-05-16..2027-05-31": "la deuxième quinzaine de mai | dans la seconde quinzaine de mai 2027",
    "2027-05-01..2027-05-31": "mai 2027 | en mai | courant mai | au mois de mai | au cours du mois de mai | courant mai 2027",
    "2027-05-01..2027-06-30": "entre mai et juin | de mai à juin 2027 | entre mai et juin 2027",
    "2027-05-01..2027-05-31;2027-06-01..2027-06-30": "en mai ou juin | en mai ou en juin 2027",
    "2027-03-01..2027-05-31": "au printemps | au printemps 2027 | au printemps prochain",
    "2027-09-01..2027-11-30": "à l'automne 2027 | en automne 2027",
    "2027-01-01..2027-06-30": "au premier semestre 2027 | la première moitié de l'année 2027",
    "2026-11-27": "vendredi | ce vendredi",
    "2026-12-04": "vendredi de la semaine prochaine | vendredi prochain",
    "2027-04-01..2027-06-30": "au deuxième trimestre 2027 | le 2e trimestre 2027",
    "2026-11-30..2026-12-06": "la semaine prochaine",
    "2026-12-01..2026-12-31": "le mois prochain",
    "2027-07-01..2027-07-07": "la première semaine de juillet | dans la première semaine de juillet 2027",
    "2027-03-10..-": "à partir du 10 mars | dès le 10 mars | à compter du 10 mars 2027",
    "-..2027-03-20": "jusqu'au 20 mars",
    "2027-05-11..2027-05-13": "le 12 mai ± 1 jour | le 12 mai plus ou moins un jour",
    "2026-11-25": "demain",
    "2026-12-08": "dans deux semaines | dans quinze jours",
}
ITALIAN = {
    "2027-05-12": (
        "12 maggio 2027 | il 12 maggio | il giorno 12 maggio 2027 | mercoledì 12 maggio | mercoledì 12 maggio 2027 | "
        "12/05/2027 | 12.05.2027 | verso il 12 maggio | intorno al 12 maggio | il 12 maggio prossimo | "
        "il prossimo 12 maggio | il 12 di maggio"
    ),
    "2027-05-01": "il 1° maggio 2027 | il primo maggio 2027",
    "2027-05-12;2027-05-14": (
        "il 12 o il 14 maggio | 12 o 14 maggio 2027 | il 12 maggio oppure il 14 maggio | il 12 e il 14 maggio | "
        "mercoledì 12 o venerdì 14 maggio | i giorni 12 e 14 maggio | il 12 maggio o, in alternativa, il 14 maggio"
    ),
    "2027-05-12;2027-05-13;2027-05-16": "12, 13 o 16 maggio | nei giorni 12, 13 o 16 maggio 2027",
    "2027-05-12..2027-05-14": (
        "dal 12 al 14 maggio | dal 12 al 14 maggio 2027 | tra il 12 e il 14 maggio | fra il 12 ed il 14 maggio | "
        "12-14 maggio | dal 12 maggio al 14 maggio | da mercoledì 12 a venerdì 14 maggio"
    ),
    "2027-05-08..2027-05-11": "dall'8 all'11 maggio | tra l'8 e l'11 maggio",
    "2027-04-28..2027-05-03": "dal 28 aprile al 3 maggio | tra il 28 aprile e il 3 maggio 2027",
    "2027-05-10..2027-05-16": (
        "la settimana del 10 maggio | nella settimana del 10 maggio | settimana 19 | nella settimana dal 10 maggio"
    ),
    "2027-05-10..2027-05-14": "nella settimana dal 10 al 14 maggio",
    "2027-05-01..2027-05-10": "all'inizio di maggio | inizio maggio | ai primi di maggio | a inizio maggio 2027",
    "2027-05-11..2027-05-20": "a metà maggio | metà maggio 2027 | verso metà maggio | verso la metà di maggio",
    "2027-05-21..2027-05-31": "a fine maggio | alla fine di maggio | fine maggio 2027 | verso fine maggio",
    "2027-05-01..2027-05-15": "la prima metà di maggio | nella prima quindicina di maggio | nella prima metà di maggio 2027",
    "2027-05-16..2027-05-31": "la seconda metà di maggio | nella seconda quindicina di maggio 2027",
    "2027-05-01..2027-05-31": "maggio 2027 | a maggio | nel mese di maggio | in maggio | a maggio 2027 | nel corso di maggio",
    "2027-05-01..2027-06-30": "tra maggio e giugno | da maggio a giugno 2027",
    "2027-05-01..2027-05-31;2027-06-01..2027-06-30": "a maggio o giugno | a maggio o a giugno 2027",
    "2027-03-01..2027-05-31": "in primavera | nella primavera del 2027 | in primavera 2027 | la prossima primavera",
    "2027-09-01..2027-11-30": "nell'autunno 2027 | in autunno 2027 | nell'autunno del 2027",
    "2027-01-01..2027-06-30": "nel primo semestre 2027 | nella prima metà del 2027",
    "2026-11-27": "venerdì | questo venerdì",
    "2026-12-04": "venerdì prossimo | venerdì della prossima settimana | venerdì della settimana prossima",
    "2027-04-01..2027-06-30": "nel secondo trimestre del 2027 | secondo trimestre 2027",
    "2026-11-30..2026-12-06": "la prossima settimana | la settimana prossima",
    "2026-12-01..2026-12-31": "il mese prossimo | il prossimo mese",
    "2027-07-01..2027-07-07": "la prima settimana di luglio | nella prima settimana di luglio 2027",
    "2027-03-10..-": "a partire dal 10 marzo | dal 10 marzo in poi | dal 10 marzo",
    "-..2027-03-20": "fino al 20 marzo",
    "2027-05-11..2027-05-13": "12 maggio ± 1 giorno | il 12 maggio più o meno un giorno",
    "2026-11-25": "domani",
    "2026-12-08": "tra due settimane | fra due settimane",
}
PORTUGUESE = {
    "2027-05-12": (
        "12 de maio de 2027 | 12 de maio | no dia 12 de maio | a 12 de maio de 2027 | quarta-feira, 12 de maio | "
        "na quarta-feira, dia 12 de maio de 2027 | 12/05/2027 | 12-05-2027 | por volta de 12 de maio | "
        "em torno do dia 12 de maio | no próximo dia 12 de maio | quarta, 12 de maio"
    ),
    "2027-05-12;2027-05-14": (
        "12 ou 14 de maio | no dia 12 ou no dia 14 de maio | 12 de maio ou 14 de maio | nos dias 12 e 14 de maio | "
        "dia 12 de maio ou, em alternativa, dia 14 de maio | quarta-feira, 12, ou sexta-feira, 14 de maio"
    ),
    "2027-05-12;2027-05-13;2027-05-16": "12, 13 ou 16 de maio | nos dias 12, 13 ou 16 de maio de 2027",
    "2027-05-12..2027-05-14": (
        "de 12 a 14 de maio | de 12 a 14 de maio de 2027 | entre 12 e 14 de maio | 12-14 de maio | "
        "entre os dias 12 e 14 de maio | do dia 12 ao dia 14 de maio | de 12 de maio a 14 de maio | "
        "entre o dia 12 e o dia 14 de maio"
    ),
    "2027-04-28..2027-05-03": "de 28 de abril a 3 de maio | entre 28 de abril e 3 de maio de 2027",
    "2027-05-10..2027-05-16": "na semana de 10 de maio | semana 19 | na semana do dia 10 de maio",
    "2027-05-10..2027-05-14": "na semana de 10 a 14 de maio",
    "2027-05-01..2027-05-10": "no início de maio | início de maio de 2027 | no começo de maio | nos princípios de maio",
    "2027-05-11..2027-05-20": "em meados de maio | meados de maio de 2027",
    "2027-05-21..2027-05-31": "no final de maio | no fim de maio | finais de maio de 2027 | ao fim de maio",
    "2027-05-01..2027-05-15": "na primeira quinzena de maio | a primeira metade de maio de 2027",
    "2027-05-16..2027-05-31": "na segunda quinzena de maio | a segunda metade de maio de 2027",
    "2027-05-01..2027-05-31": "maio de 2027 | em maio | durante o mês de maio | no mês de maio | ao longo de maio",
    "2027-05-01..2027-06-30": "entre maio e junho | de maio a junho de 2027",
    "2027-05-01..2027-05-31;2027-06-01..2027-06-30": "em maio ou junho | em maio ou em junho de 2027",
    "2027-03-01..2027-05-31": "na primavera | na primavera de 2027 | na próxima primavera",
    "2027-09-01..2027-11-30": "no outono de 2027",
    "2027-01-01..2027-06-30": "no primeiro semestre de 2027 | na primeira metade de 2027",
    "2026-11-27": "na sexta-feira | nesta sexta-feira",
    "2026-12-04": "na próxima sexta-feira | sexta-feira da próxima semana",
    "2027-04-01..2027-06-30": "no segundo trimestre de 2027",
    "2026-11-30..2026-12-06": "na próxima semana | na semana que vem",
    "2026-12-01..2026-12-31": "no próximo mês | no mês que vem",
    "2027-07-01..2027-07-07": "na primeira semana de julho | primeira semana de julho de 2027",
    "2027-03-10..-": "a partir de 10 de março | a partir do dia 10 de março | de 10 de março em diante",
    "-..2027-03-20": "até 20 de março | até ao dia 20 de março",
    "2027-05-11..2027-05-13": "12 de maio ± 1 dia | 12 de maio mais ou menos um dia",
    "2026-11-25": "amanhã",
    "2026-12-08": "daqui a duas semanas | dentro de duas semanas",
}
FRAMES = {
    "es": "Nos gustaría visitarles {}, si es posible.",
    "fr": "Nous aimerions vous rendre visite {}, si possible.",
    "it": "Vorremmo venire da voi {}, se possibile.",
    "pt": "Gostaríamos de vos visitar {}, se for possível.",
}
TABLES = {"es": SPANISH, "fr": FRENCH, "it": ITALIAN, "pt": PORTUGUESE}
ROWS = [
    (language, text, expected)
    for language, table in TABLES.items()
    for expected, texts in table.items()
    for text in texts.split(" | ")
]


@pytest.mark.parametrize(("language", "text", "expected"), ROWS)
def test_a_romance_date_is_read_by_the_table(language: str, text: str, expected: str) -> None:
    assert dates_of(text, language) == windows(expected)


@pytest.mark.parametrize(("language", "text", "expected"), ROWS)
def test_a_romance_date_is_read_in_the_middle_of_a_sentence(language: str, text: str, expected: str) -> None:
    assert dates_of(FRAMES[language].format(text), language) == windows(expected)

"""Portuguese: each row of MEANING's table in the wordings of Portuguese writers, and what a date is there for."""

from __future__ import annotations

import pytest
from dates_help import dates_of, slot, slots, windows
from dates_rows import asked, free, rows

DATE_FRAME = "Gostaríamos de vos visitar {}, se for possível."
TIME_FRAME = "Gostaríamos de ir no dia 12 de maio de 2027, {}."
DATES = {
    "2027-05-12": (
        "no dia 12 de maio | a 12 de maio | em 12 de maio de 2027 | na quarta-feira, 12 de maio | na quarta-feira, dia 12 de maio | no dia 12/05/2027 | "
        "no dia doze de maio | por volta de 12 de maio | cerca de 12 de maio | quarta-feira, 12 de maio de 2027 | no dia 12 de Maio | em torno de 12 de maio | na 4.ª feira, 12 de maio"
    ),
    "2027-06-01": "no dia 1 de junho | no dia 1.º de junho | no primeiro de junho | na terça-feira, 1 de junho | a 1º de junho",
    "2027-09-03": "no dia 3 de setembro | a 3 de set. de 2027 | no dia três de setembro",
    "2027-05-12;2027-05-14": (
        "no dia 12 ou 14 de maio | a 12 ou a 14 de maio | no dia 12 de maio ou, em alternativa, no dia 14 de maio | nos dias 12 ou 14 de maio | "
        "na quarta-feira 12 ou na sexta-feira 14 de maio | no dia 12 ou no dia 14 de maio | em 12 ou 14 de maio de 2027 | no dia doze ou catorze de maio"
    ),
    "2027-05-12..2027-05-14": (
        "de 12 a 14 de maio | de 12 a 14 de maio de 2027 | entre 12 e 14 de maio | entre os dias 12 e 14 de maio | do dia 12 ao dia 14 de maio | "
        "de quarta-feira 12 a sexta-feira 14 de maio | de 12 de maio a 14 de maio | de 12 até 14 de maio | 12-14 de maio de 2027 | no período de 12 a 14 de maio"
    ),
    "2027-04-28..2027-05-03": "de 28 de abril a 3 de maio | entre 28 de abril e 3 de maio",
    "2027-05-10..2027-05-16": (
        "na semana de 10 de maio | na semana do dia 10 de maio | na semana 19 | na semana n.º 19 | na semana que começa a 10 de maio | durante a semana de 10 de maio | "
        "na semana de segunda-feira, 10 de maio | semana 19 | na 19.ª semana"
    ),
    "2027-05-01..2027-05-10": "no início de maio | no começo de maio | no princípio de maio | em inícios de maio | nos primeiros dias de maio | no início do mês de maio",
    "2027-05-11..2027-05-20": "em meados de maio | a meio de maio | em meados de maio de 2027 | no meio de maio | a meados de maio",
    "2027-05-21..2027-05-31": "no final de maio | no fim de maio | em finais de maio | nos últimos dias de maio | no final do mês de maio | no fim de maio de 2027",
    "2027-05-01..2027-05-15": "na primeira quinzena de maio | na primeira metade de maio | durante a primeira quinzena de maio de 2027",
    "2027-05-16..2027-05-31": "na segunda quinzena de maio | na segunda metade do mês de maio",
    "2027-05-01..2027-05-31": "em maio | em maio de 2027 | no mês de maio | durante o mês de maio | ao longo de maio | no decorrer de maio",
    "2027-05-01..2027-06-30": "entre maio e junho | de maio a junho de 2027",
    "2027-05-01..2027-05-31;2027-06-01..2027-06-30": "em maio ou junho | em maio ou em junho de 2027",
    "2027-03-01..2027-05-31": "na primavera | na primavera de 2027 | na próxima primavera | durante a primavera de 2027",
    "2027-06-01..2027-08-31": "no verão de 2027 | no próximo verão | no verão",
    "2027-09-01..2027-11-30": "no outono de 2027 | no próximo outono",
    "2027-12-01..2028-02-29": "no inverno de 2027",
    "2027-01-01..2027-06-30": "no primeiro semestre de 2027 | na primeira metade de 2027 | no primeiro semestre do próximo ano | no 1.º semestre de 2027",
    "2027-07-01..2027-12-31": "no segundo semestre de 2027 | na segunda metade de 2027 | no 2.º semestre de 2027",
    "2027-05-25..2027-06-07": "na viragem de maio para junho | na virada de maio para junho",
    "2026-11-27": "nesta sexta-feira | na sexta-feira | esta sexta-feira | sexta",
    "2026-12-04": "na próxima sexta-feira | na sexta-feira da próxima semana | na sexta-feira que vem | na próxima sexta",
    "2027-04-01..2027-06-30": "no segundo trimestre de 2027 | no 2.º trimestre | no segundo trimestre do próximo ano | no 2º trimestre de 2027",
    "2026-11-30..2026-12-06": "na próxima semana | na semana que vem | ao longo da próxima semana | na semana seguinte",
    "2026-11-23..2026-11-29": "esta semana | nesta semana",
    "2026-12-01..2026-12-31": "no próximo mês | no mês que vem | durante o próximo mês",
    "2027-07-01..2027-07-07": "na primeira semana de julho | na 1.ª semana de julho | na primeira semana do mês de julho",
    "2027-07-08..2027-07-14": "na segunda semana de julho | na segunda semana de julho de 2027",
    "2027-03-10..-": "a partir de 10 de março | a partir do dia 10 de março | depois de 9 de março | após 9 de março | desde 10 de março | de 10 de março em diante | não antes de 10 de março",
    "-..2027-03-20": "até 20 de março | até ao dia 20 de março | antes de 21 de março | o mais tardar até 20 de março | no máximo até 20 de março",
    "2027-05-11..2027-05-13": "no dia 12 de maio ± 1 dia | no dia 12 de maio, mais ou menos um dia | no dia 12 de maio +/- 1 dia",
    "2026-11-25": "amanhã",
    "2026-11-26": "depois de amanhã",
    "2026-12-08": "daqui a duas semanas | dentro de duas semanas | daqui a quinze dias | dentro de 14 dias",
    "2026-12-05..2026-12-06": "no próximo fim de semana | no fim de semana que vem | no próximo fim-de-semana",
    "2027-05-03": "na primeira segunda-feira de maio | na primeira segunda-feira do mês de maio",
    "2027-05-31": "na última segunda-feira de maio",
}
TIMES = {
    "09:00-12:00": "de manhã | pela manhã | da parte da manhã | no período da manhã | durante a manhã | ao longo da manhã",
    "-12:00": "antes do meio-dia | até às 12h | até ao meio-dia | antes das 12h | até as 12 horas | antes do almoço",
    "09:00-": "logo pela manhã | às 9h | às 9 horas | às nove | a partir das 9h | às 9h da manhã | logo de manhã | desde as 9h",
    "12:00-": "por volta do meio-dia | ao meio-dia | às 12h | cerca do meio-dia | às doze horas",
    "12:00-13:00": "à hora do almoço | durante o almoço | na hora do almoço | no horário de almoço",
    "13:00-17:00": "à tarde | de tarde | da parte da tarde | depois do almoço | no período da tarde | durante a tarde | após o almoço",
    "13:00-15:00": "no início da tarde | ao início da tarde | no começo da tarde",
    "15:00-17:00": "no final da tarde | ao fim da tarde | no fim da tarde",
    "17:00-21:00": "à noite | ao anoitecer | de noite",
    "09:00-17:00": "o dia todo | todo o dia | o dia inteiro | durante todo o dia | por um dia inteiro",
    "10:00-": (
        "às 10h | às 10h00 | às 10 horas | às 10:00 | às dez | às dez horas | por volta das 10h | a partir das 10h | pelas 10h | às 10 da manhã | "
        "cerca das 10h | desde as 10h | a partir das dez horas | lá pelas 10h | às 10 h"
    ),
    "10:30-": "às 10h30 | às 10:30 | às dez e meia | pelas 10h30 | às 10.30 h | às dez e trinta",
    "14:00-": "depois das 14h | às 14h | às duas da tarde | às 2 da tarde | a partir das 14h00 | após as 14h | às catorze horas | às quatorze horas",
    "14:15-": "às duas e um quarto | às 14h15 | às duas e quinze da tarde",
    "14:30-": "às duas e meia | às 14h30 | às duas e meia da tarde | às catorze e trinta",
    "14:45-": "às três menos um quarto | às 14h45 | a um quarto para as três",
    "10:00-12:00": (
        "das 10h às 12h | entre as 10h e as 12h | das 10 às 12 horas | das 10h00 às 12h00 | das dez às doze | das 10h ao meio-dia | "
        "às 10h, durante duas horas | duas horas a partir das 10h | entre as 10 e as 12 horas | 10h-12h | das dez ao meio-dia"
    ),
    "10:00-11:30": "das 10h às 11h30 | às 10h, por uma hora e meia | das dez às onze e meia | às 10h, cerca de 90 minutos",
    "14:00-16:00": "das 14h às 16h | entre as 14h e as 16h | das 2 às 4 da tarde | das duas às quatro da tarde",
}
ROLES = {
    "Estaremos em Praga de 3 a 7 de maio e gostaríamos de vos visitar.": "2027-05-03..2027-05-07",
    "A nossa viagem decorre de 3 a 7 de maio; poderíamos ir no dia 5 de maio às 10h?": "2027-05-05 10:00-",
    "Chegamos no dia 3 de maio e partimos no dia 7 de maio. Conviria o dia 5 de maio?": "2027-05-05",
    "O nosso voo aterra a 3 de maio às 14:00; uma visita a 4 de maio seria ideal.": "2027-05-04",
    "Agradecemos a vossa resposta até 31 de março.": "",
    "Precisamos da vossa confirmação o mais tardar até 31 de março.": "",
    "Na sequência da nossa conversa de 3 de novembro, propomos o dia 5 de maio.": "2027-05-05",
    "Alguns colegas estiveram convosco a 8 de junho de 2024.": "",
    "Infelizmente temos de cancelar a reunião de 5 de maio.": "",
    "Em vez de 5 de maio, preferíamos 12 de maio.": "2027-05-12",
    "O dia 5 de maio já não nos convém, seria possível 12 de maio às 9h30?": "2027-05-12 09:30-",
    "Gostaríamos de adiar a visita de 5 de maio para 12 de maio.": "2027-05-12",
    "No dia 6 de maio estamos num congresso, por isso iríamos a 5 de maio.": "2027-05-05",
    "A nossa escola foi fundada em 1998 e tem 20 salas.": "",
    "O nosso horário de atendimento é das 9:00 às 15:00.": "",
}
FREE = {
    "date": (
        "Qualquer dia nos convém. | Deixamos a data ao vosso critério. | Escolham o dia. | Somos flexíveis quanto à data. | "
        "Quando vos der mais jeito. | A data fica à vossa escolha. | Podem escolher a data."
    ),
    "time": (
        "Deixamos a hora ao vosso critério. | A hora é-nos indiferente. | A qualquer hora. | A hora fica à vossa escolha. | "
        "Somos flexíveis quanto ao horário."
    ),
    "": (
        "Um destes dias convinha-nos. | Um dia da semana de 10 de maio. | Esperamos que a data vos convenha. | "
        "Confirmem-nos, por favor, o dia e a hora."
    ),
}


@pytest.mark.parametrize(("text", "expected"), rows(DATES))
def test_a_portuguese_date_is_read_by_its_row(text: str, expected: str) -> None:
    assert dates_of(DATE_FRAME.format(text), "pt") == windows(expected)


@pytest.mark.parametrize(("text", "expected"), rows(TIMES))
def test_a_portuguese_time_is_read_by_its_row(text: str, expected: str) -> None:
    assert slots(TIME_FRAME.format(text), "pt") == {slot("2027-05-12", expected)}


@pytest.mark.parametrize(("text", "expected"), list(ROLES.items()))
def test_a_portuguese_date_counts_if_it_is_asked_for(text: str, expected: str) -> None:
    assert slots(text, "pt") == asked(expected)


@pytest.mark.parametrize(("text", "expected"), rows(FREE))
def test_a_portuguese_choice_is_left_to_us_in_words(text: str, expected: str) -> None:
    assert free(text, "pt") == expected

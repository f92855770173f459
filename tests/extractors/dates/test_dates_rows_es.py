"""Spanish: each row of MEANING's table in the wordings of Spanish writers, and what a date is there for."""

from __future__ import annotations

import pytest
from dates_help import dates_of, slot, slots, windows
from dates_rows import asked, free, rows

DATE_FRAME = "Nos gustaría visitarles {}, si les parece bien."
TIME_FRAME = "Quisiéramos ir el 12 de mayo de 2027, {}."
DATES = {
    "2027-05-12": (
        "el 12 de mayo | el 12 de mayo de 2027 | el miércoles 12 de mayo | el miércoles, 12 de mayo de 2027 | el día 12 de mayo | "
        "el 12/05/2027 | el doce de mayo | alrededor del 12 de mayo | hacia el 12 de mayo | sobre el 12 de mayo | el 12 de mayo del 2027 | "
        "en torno al 12 de mayo | el miér. 12 de mayo"
    ),
    "2027-06-01": "el 1 de junio | el primero de junio | el 1º de junio | el martes 1 de junio",
    "2027-09-03": "el 3 de septiembre | el 3 de setiembre | el 3 de sept. de 2027 | el tres de septiembre",
    "2027-05-12;2027-05-14": (
        "el 12 o el 14 de mayo | el 12 o 14 de mayo | el 12 de mayo o, en su defecto, el 14 de mayo | el 12 de mayo o bien el 14 de mayo | "
        "el miércoles 12 o el viernes 14 de mayo | los días 12 o 14 de mayo | el doce o el catorce de mayo | el 12 de mayo, alternativamente el 14 de mayo"
    ),
    "2027-05-12..2027-05-14": (
        "del 12 al 14 de mayo | del 12 al 14 de mayo de 2027 | entre el 12 y el 14 de mayo | desde el 12 hasta el 14 de mayo | "
        "del miércoles 12 al viernes 14 de mayo | del 12 de mayo al 14 de mayo | entre los días 12 y 14 de mayo | 12-14 de mayo de 2027 | "
        "en el periodo del 12 al 14 de mayo"
    ),
    "2027-04-28..2027-05-03": "del 28 de abril al 3 de mayo | entre el 28 de abril y el 3 de mayo",
    "2027-05-10..2027-05-16": (
        "la semana del 10 de mayo | en la semana del 10 de mayo | en la semana 19 | en la semana n.º 19 | durante la semana del lunes 10 de mayo | "
        "la semana que empieza el 10 de mayo | en la semana que comienza el 10 de mayo | semana 19"
    ),
    "2027-05-01..2027-05-10": "a principios de mayo | a comienzos de mayo | a primeros de mayo de 2027 | al inicio de mayo | a inicios de mayo | en los primeros días de mayo",
    "2027-05-11..2027-05-20": "a mediados de mayo | a mediados de mayo de 2027 | a mitad de mayo | hacia mediados de mayo",
    "2027-05-21..2027-05-31": "a finales de mayo | a fines de mayo | a finales del mes de mayo | hacia finales de mayo 2027 | en los últimos días de mayo",
    "2027-05-01..2027-05-15": "en la primera quincena de mayo | durante la primera mitad de mayo | en la primera mitad del mes de mayo",
    "2027-05-16..2027-05-31": "en la segunda quincena de mayo | en la segunda mitad de mayo de 2027",
    "2027-05-01..2027-05-31": "en mayo | en mayo de 2027 | durante el mes de mayo | a lo largo de mayo | en el mes de mayo | en el transcurso de mayo",
    "2027-05-01..2027-06-30": "entre mayo y junio | de mayo a junio de 2027",
    "2027-05-01..2027-05-31;2027-06-01..2027-06-30": "en mayo o junio | en mayo o en junio de 2027",
    "2027-03-01..2027-05-31": "en primavera | en la primavera de 2027 | en primavera de 2027 | la próxima primavera | durante la primavera de 2027",
    "2027-06-01..2027-08-31": "en verano de 2027 | el próximo verano | en el verano de 2027",
    "2027-09-01..2027-11-30": "en otoño de 2027 | en el otoño de 2027 | el próximo otoño",
    "2027-12-01..2028-02-29": "en invierno de 2027",
    "2027-01-01..2027-06-30": "en el primer semestre de 2027 | en la primera mitad de 2027 | durante el primer semestre del próximo año | en la primera mitad del año 2027",
    "2027-07-01..2027-12-31": "en el segundo semestre de 2027 | en la segunda mitad de 2027",
    "2027-05-25..2027-06-07": "a caballo entre mayo y junio",
    "2026-11-27": "este viernes | el viernes | el viernes de esta semana",
    "2026-12-04": "el próximo viernes | el viernes que viene | el viernes de la próxima semana | el viernes de la semana que viene",
    "2027-04-01..2027-06-30": "en el segundo trimestre de 2027 | en el 2.º trimestre | en el segundo trimestre del próximo año",
    "2026-11-30..2026-12-06": "la próxima semana | la semana que viene | la semana próxima | durante la próxima semana",
    "2026-11-23..2026-11-29": "esta semana",
    "2026-12-01..2026-12-31": "el próximo mes | el mes que viene | el mes próximo",
    "2027-07-01..2027-07-07": "la primera semana de julio | en la primera semana de julio de 2027 | en la 1.ª semana de julio",
    "2027-07-08..2027-07-14": "la segunda semana de julio | en la segunda semana del mes de julio",
    "2027-03-10..-": "a partir del 10 de marzo | desde el 10 de marzo | después del 9 de marzo | del 10 de marzo en adelante | no antes del 10 de marzo",
    "-..2027-03-20": "hasta el 20 de marzo | antes del 21 de marzo | a más tardar el 20 de marzo | como máximo hasta el 20 de marzo",
    "2027-05-11..2027-05-13": "el 12 de mayo ± 1 día | el 12 de mayo más o menos un día | el 12 de mayo +/- 1 día",
    "2026-11-25": "mañana",
    "2026-11-26": "pasado mañana",
    "2026-12-08": "dentro de dos semanas | en dos semanas | dentro de quince días | en 14 días | dentro de catorce días",
    "2026-12-05..2026-12-06": "el próximo fin de semana | el fin de semana que viene",
    "2027-05-03": "el primer lunes de mayo | el primer lunes del mes de mayo",
    "2027-05-31": "el último lunes de mayo",
}
TIMES = {
    "09:00-12:00": "por la mañana | en la mañana | de mañana | durante la mañana | en horario de mañana | a lo largo de la mañana",
    "-12:00": "antes de las 12 | antes del mediodía | hasta las 12 h | antes de mediodía | hasta el mediodía | antes de comer",
    "09:00-": "a primera hora | a las 9 | a las nueve | a partir de las 9 | desde las 9 h | a primera hora de la mañana | a las 9 en punto",
    "12:00-": "al mediodía | a mediodía | sobre el mediodía | hacia mediodía | alrededor del mediodía | a las doce",
    "12:00-13:00": "a la hora de comer | a la hora del almuerzo | durante el almuerzo",
    "13:00-17:00": "por la tarde | en la tarde | después de comer | después del almuerzo | durante la tarde | tras el almuerzo",
    "13:00-15:00": "a primera hora de la tarde | al principio de la tarde | temprano por la tarde",
    "15:00-17:00": "a última hora de la tarde | al final de la tarde",
    "17:00-21:00": "por la noche | al anochecer | en la noche",
    "09:00-17:00": "todo el día | el día entero | durante todo el día | la jornada completa | el día completo",
    "10:00-": (
        "a las 10 | a las 10:00 | a las 10 h | a las 10.00 horas | a las diez | sobre las 10 | a partir de las 10 | hacia las diez | "
        "a las 10 de la mañana | a eso de las 10 | alrededor de las 10 | a las 10 a. m. | desde las diez | de 10 en adelante | a las 10 horas"
    ),
    "10:30-": "a las 10:30 | a las diez y media | a las 10.30 h | sobre las 10:30 | a las 10h30 | a las diez y treinta",
    "14:00-": "después de las 14 h | a las 14:00 | a las dos de la tarde | a las 2 p. m. | a partir de las dos de la tarde | pasadas las 14 h",
    "14:15-": "a las dos y cuarto | a las 14.15 h",
    "14:30-": "a las dos y media | a las 14:30 horas | a las dos y media de la tarde",
    "14:45-": "a las tres menos cuarto | a las 14:45",
    "10:00-12:00": (
        "de 10 a 12 | de 10:00 a 12:00 h | entre las 10 y las 12 | de diez a doce | desde las 10 hasta las 12 h | de las 10 a las 12 | "
        "a las 10, durante dos horas | dos horas desde las 10 | de 10 h a 12 h | dos horas a partir de las 10 | 10:00-12:00 | de diez de la mañana a doce"
    ),
    "10:00-11:30": "de 10 a 11:30 | a las 10, durante una hora y media | de diez a once y media | a las 10, unos 90 minutos",
    "14:00-16:00": "de 14 a 16 h | entre las 14:00 y las 16:00 | de 2 a 4 de la tarde | de dos a cuatro de la tarde",
}
ROLES = {
    "Estaremos en Praga del 3 al 7 de mayo y nos gustaría visitarles.": "2027-05-03..2027-05-07",
    "Nuestro viaje dura del 3 al 7 de mayo; ¿podríamos ir el 5 de mayo a las 10?": "2027-05-05 10:00-",
    "Llegamos el 3 de mayo y nos vamos el 7 de mayo.\n¿Les convendría el 5 de mayo?": "2027-05-05",
    "Nuestro vuelo aterriza el 3 de mayo a las 14:00; una visita el 4 de mayo sería ideal.": "2027-05-04",
    "Les rogamos que nos contesten antes del 31 de marzo.": "",
    "Necesitamos su confirmación a más tardar el 31 de marzo.": "",
    "Tras nuestra conversación del 3 de noviembre, proponemos el 5 de mayo.": "2027-05-05",
    "Unos colegas estuvieron con ustedes el 8 de junio de 2024.": "",
    "Lamentablemente tenemos que cancelar la cita del 5 de mayo.": "",
    "En lugar del 5 de mayo preferiríamos el 12 de mayo.": "2027-05-12",
    "El 5 de mayo ya no nos viene bien, ¿sería posible el 12 de mayo a las 9:30?": "2027-05-12 09:30-",
    "Quisiéramos aplazar la visita del 5 de mayo al 12 de mayo.": "2027-05-12",
    "El 6 de mayo asistimos a un congreso, por lo que iríamos el 5 de mayo.": "2027-05-05",
    "Nuestra escuela fue fundada en 1998 y tiene 20 aulas.": "",
    "Nuestro horario de oficina es de 9:00 a 15:00.": "",
}
FREE = {
    "date": (
        "Cualquier día nos viene bien. | Dejamos la fecha en sus manos. | Elijan ustedes el día. | Somos flexibles con la fecha. | "
        "Cuando mejor les venga. | La fecha queda a su elección."
    ),
    "time": (
        "Dejamos la hora a su elección. | La hora nos da igual. | A cualquier hora del día. | La hora que mejor les convenga. | "
        "Somos flexibles con el horario."
    ),
    "": (
        "Uno de estos días nos vendría bien. | Algún día de la semana del 10 de mayo. | Esperamos que la fecha les convenga. | "
        "Confírmennos por favor el día y la hora."
    ),
}


@pytest.mark.parametrize(("text", "expected"), rows(DATES))
def test_a_spanish_date_is_read_by_its_row(text: str, expected: str) -> None:
    assert dates_of(DATE_FRAME.format(text), "es") == windows(expected)


@pytest.mark.parametrize(("text", "expected"), rows(TIMES))
def test_a_spanish_time_is_read_by_its_row(text: str, expected: str) -> None:
    assert slots(TIME_FRAME.format(text), "es") == {slot("2027-05-12", expected)}


@pytest.mark.parametrize(("text", "expected"), list(ROLES.items()))
def test_a_spanish_date_counts_if_it_is_asked_for(text: str, expected: str) -> None:
    assert slots(text, "es") == asked(expected)


@pytest.mark.parametrize(("text", "expected"), rows(FREE))
def test_a_spanish_choice_is_left_to_us_in_words(text: str, expected: str) -> None:
    assert free(text, "es") == expected

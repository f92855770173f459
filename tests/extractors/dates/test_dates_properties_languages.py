"""Properties, in twelve languages: a slot said in the usual ways of a language is read back as that slot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta

import pytest
from babel.dates import get_day_names, get_month_names
from dates_help import NOW, dates_of, slots
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbot.model import Slot

TODAY = NOW.date()
FUTURE = st.dates(TODAY + timedelta(days=1), TODAY + timedelta(days=700))
NEAR = st.dates(TODAY + timedelta(days=1), TODAY + timedelta(days=340))
QUARTERS = st.builds(time, st.integers(7, 18), st.sampled_from([0, 15, 30, 45]))


@dataclass(frozen=True)
class Spelling:
    """How a language writes a day, hours, a range without years and a wish, as templates; parts apart by " | "."""

    days: str
    hours: str
    ranges: str
    frames: str
    dash: str = "{a:%H:%M}–{b:%H:%M} | {a:%H:%M} - {b:%H:%M}"


SPELLINGS = {
    "en": Spelling(
        "on {d} {month} {y} | on {month} {d}, {y} | on {weekday} {d} {month} {y} | on {d}.{m}.{y} | on {y}-{m:02}-{d:02}",
        "from {a:%H:%M} to {b:%H:%M} | between {a:%H:%M} and {b:%H:%M} | {a:%H.%M}–{b:%H.%M}",
        "from {d} {month} to {d2} {month2} | between {d} {month} and {d2} {month2} | {d} {month} – {d2} {month2}",
        "We would like to visit you {}. | Could we come {}? | Requested date: {}",
    ),
    "cs": Spelling(
        "{d}. {month} {y} | {d}. {m}. {y} | {d}.{m}.{y} | dne {d}. {month} {y} | {weekday} {d}. {month} {y}",
        "od {a:%H:%M} do {b:%H:%M} | od {a:%H.%M} do {b:%H.%M} hodin | mezi {a:%H:%M} a {b:%H:%M} | {a:%H.%M}–{b:%H.%M} hod.",
        "od {d}. {month} do {d2}. {month2} | {d}. {m}. – {d2}. {m2}. | {d}. {month} až {d2}. {month2}",
        "Rádi bychom vás navštívili {}. | Mohli bychom přijít {}? | Termín: {}",
    ),
    "sk": Spelling(
        "{d}. {month} {y} | {d}. {m}. {y} | {d}.{m}.{y} | dňa {d}. {month} {y} | {weekday} {d}. {month} {y}",
        "od {a:%H:%M} do {b:%H:%M} | od {a:%H.%M} do {b:%H.%M} hod. | medzi {a:%H:%M} a {b:%H:%M}",
        "od {d}. {month} do {d2}. {month2} | {d}. {m}. – {d2}. {m2}. | {d}. {month} až {d2}. {month2}",
        "Radi by sme vás navštívili {}. | Mohli by sme prísť {}? | Termín: {}",
    ),
    "de": Spelling(
        "am {d}. {month} {y} | am {d}.{m}.{y} | am {weekday}, den {d}. {month} {y} | am {weekday}, {d:02}.{m:02}.{y}",
        "von {a:%H:%M} bis {b:%H:%M} Uhr | zwischen {a:%H.%M} und {b:%H.%M} Uhr | {a:%H.%M}–{b:%H.%M} Uhr",
        "vom {d}. {month} bis {d2}. {month2} | vom {d}.{m}. bis {d2}.{m2}. | zwischen dem {d}. {month} und dem {d2}. {month2}",
        "Wir würden Sie gern besuchen, und zwar {}. | Könnten wir {} kommen? | Termin: {}",
    ),
    "fr": Spelling(
        "le {d} {month} {y} | le {weekday} {d} {month} {y} | le {d:02}/{m:02}/{y}",
        "de {a:%Hh%M} à {b:%Hh%M} | entre {a:%H h %M} et {b:%H h %M} | {a:%Hh%M}-{b:%Hh%M} | de {a:%H:%M} à {b:%H:%M}",
        "du {d} {month} au {d2} {month2} | entre le {d} {month} et le {d2} {month2}",
        "Nous aimerions vous rendre visite {}. | Pourrions-nous venir {} ? | Date souhaitée : {}",
    ),
    "es": Spelling(
        "el {d} de {month} de {y} | el {weekday} {d} de {month} de {y} | el {d:02}/{m:02}/{y} | el día {d} de {month} de {y}",
        "de {a:%H:%M} a {b:%H:%M} | entre las {a:%H:%M} y las {b:%H:%M} | de {a:%H.%M} a {b:%H.%M} h",
        "del {d} de {month} al {d2} de {month2} | entre el {d} de {month} y el {d2} de {month2}",
        "Nos gustaría visitarles {}. | ¿Podríamos ir {}? | Fecha: {}",
    ),
    "it": Spelling(
        "il {d} {month} {y} | {weekday} {d} {month} {y} | il {d:02}/{m:02}/{y} | in data {d} {month} {y}",
        "dalle {a:%H:%M} alle {b:%H:%M} | dalle ore {a:%H.%M} alle ore {b:%H.%M} | tra le {a:%H:%M} e le {b:%H:%M}",
        "dal {d} {month} al {d2} {month2} | tra il {d} {month} e il {d2} {month2}",
        "Vorremmo farvi visita {}. | Potremmo venire {}? | Data: {}",
    ),
    "pl": Spelling(
        "{d} {month} {y} r. | {d} {month} {y} roku | dnia {d:02}.{m:02}.{y} r. | w dniu {d} {month} {y} r.",
        "od {a:%H:%M} do {b:%H:%M} | w godz. {a:%H.%M}–{b:%H.%M} | od godz. {a:%H:%M} do godz. {b:%H:%M} | między {a:%H:%M} a {b:%H:%M}",
        "od {d} {month} do {d2} {month2} | między {d} {month} a {d2} {month2}",
        "Chcielibyśmy odwiedzić Państwa {}. | Czy moglibyśmy przyjść {}? | Termin: {}",
    ),
    "nl": Spelling(
        "op {d} {month} {y} | op {weekday} {d} {month} {y} | op {d:02}-{m:02}-{y} | op {weekday}, {d} {month} {y}",
        "van {a:%H:%M} tot {b:%H:%M} uur | tussen {a:%H.%M} en {b:%H.%M} uur | van {a:%H.%M} tot {b:%H.%M} uur | {a:%H.%M}-{b:%H.%M} uur",
        "van {d} {month} tot {d2} {month2} | van {d} {month} t/m {d2} {month2} | tussen {d} {month} en {d2} {month2}",
        "Wij zouden u graag bezoeken {}. | Zouden wij mogen langskomen {}? | Datum: {}",
    ),
    "pt": Spelling(
        "no dia {d} de {month} de {y} | em {d} de {month} de {y} | {weekday}, {d} de {month} de {y} | no dia {d:02}/{m:02}/{y}",
        "das {a:%Hh%M} às {b:%Hh%M} | entre as {a:%H:%M} e as {b:%H:%M} | das {a:%H:%M} às {b:%H:%M}",
        "de {d} de {month} a {d2} de {month2} | entre {d} de {month} e {d2} de {month2}",
        "Gostaríamos de vos visitar {}. | Poderíamos ir {}? | Data: {}",
    ),
    "uk": Spelling(
        "{d} {month} {y} року | {weekday}, {d} {month} {y} р. | {d:02}.{m:02}.{y}",
        "з {a:%H:%M} до {b:%H:%M} | від {a:%H:%M} до {b:%H:%M} | між {a:%H:%M} і {b:%H:%M}",
        "з {d} {month} по {d2} {month2} | від {d} {month} до {d2} {month2}",
        "Ми хотіли б відвідати вас {}. | Чи могли б ми прийти {}? | Дата: {}",
    ),
    "hu": Spelling(
        "{y}. {month} {d}-én | {y}. {month} {d}. | {y}.{m:02}.{d:02}.",
        "{a:%H:%M} és {b:%H:%M} között",
        "{month} {d}-től {month2} {d2}-ig | {month} {d}. és {month2} {d2}. között",
        "Szeretnénk Önöket meglátogatni {}. | Mehetnénk {}? | Időpont: {}",
    ),
}
LANGUAGES = sorted(SPELLINGS)


def spelled(template: str, day: date, last: date, language: str) -> str:
    months = get_month_names("wide", context="format", locale=language)
    return template.format(
        d=day.day, m=day.month, y=day.year, month=months[day.month],
        weekday=get_day_names("wide", locale=language)[day.weekday()],
        d2=last.day, m2=last.month, month2=months[last.month],
    )  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_a_slot_said_in_a_language_is_read_back(language: str, data: st.DataObject) -> None:
    spelling = SPELLINGS[language]
    day = data.draw(FUTURE)
    text = spelled(data.draw(st.sampled_from(spelling.days.split(" | "))), day, day, language)
    expected = Slot(day, day)
    if data.draw(st.booleans()):
        start, end = sorted((data.draw(QUARTERS), data.draw(QUARTERS)))
        if start < end:
            hours = data.draw(st.sampled_from(f"{spelling.hours} | {spelling.dash}".split(" | ")))
            text += ", " + hours.format(a=start, b=end)
            expected = Slot(day, day, start, end)
    assert slots(data.draw(st.sampled_from(spelling.frames.split(" | "))).format(text), language) == {expected}


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=60, deadline=None)
@given(day=NEAR, length=st.integers(1, 10), data=st.data())
def test_a_range_without_a_year_is_read_back_in_a_language(
    language: str, day: date, length: int, data: st.DataObject
) -> None:
    last = day + timedelta(days=length)
    text = spelled(data.draw(st.sampled_from(SPELLINGS[language].ranges.split(" | "))), day, last, language)
    assert dates_of(text, language) == [(day, last)]


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=40, deadline=None)
@given(text=st.text(alphabet="0123456789.:-/ abcdeikmnoptuvz'(),;–éůőєї", max_size=80))
def test_no_text_of_a_language_raises(language: str, text: str) -> None:
    for low, high in dates_of(text, language):
        assert low is None or high is None or low <= high

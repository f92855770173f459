"""MEANING, slots: each row of the table of what is written and how it is read. The mails are of Monday, 1 Feb 2027."""

from __future__ import annotations

import pytest
from rows import asks, lacking, lines, running, spelled_slots

TABLE = lines(
    {
        "week of a day": """
            en 2027-05-10..2027-05-16  The week of 10 May would be perfect for all of us.
            de 2027-05-10..2027-05-16  Uns passt die Woche vom 10. Mai.
            fr 2027-05-10..2027-05-16  La semaine du 10 mai nous irait très bien.
            pl 2027-05-10..2027-05-16  Odpowiada nam tydzień od 10 maja.
        """,
        "week by number": """
            en 2027-05-10..2027-05-16  We have set aside week 19 for it.
            en 2027-05-10..2027-05-16  CW 19 is the one we have kept free.
            de 2027-05-10..2027-05-16  Vorgemerkt haben wir uns die KW 19.
            cs 2027-05-10..2027-05-16  Vyhrazený na to máme 19. týden.
            nl 2027-05-10..2027-05-16  Wij hebben week 19 ervoor vrijgehouden.
            hu 2027-05-10..2027-05-16  A 19. hét lenne a legjobb nekünk.
        """,
        "early": """
            en 2027-05-01..2027-05-10  Early May is when we could travel.
            it 2027-05-01..2027-05-10  Potremmo partire ai primi di maggio.
            es 2027-05-01..2027-05-10  Podríamos viajar a principios de mayo.
        """,
        "mid": """
            en 2027-05-11..2027-05-20  We were thinking of mid-May.
            cs 2027-05-11..2027-05-20  Uvažujeme o polovině května.
            fr 2027-05-11..2027-05-20  Nous pensions à la mi-mai.
            nl 2027-05-11..2027-05-20  Wij denken aan medio mei.
        """,
        "late": """
            en 2027-05-21..2027-05-31  Late May is best for our students.
            de 2027-05-21..2027-05-31  Ende Mai geht es bei uns am besten.
            pt 2027-05-21..2027-05-31  Para nós o melhor seria em finais de maio.
        """,
        "beginning and end of a month": """
            en 2027-05-01..2027-05-10  At the beginning of May our calendar is empty.
            sk 2027-05-01..2027-05-10  Začiatkom mája máme voľný kalendár.
            uk 2027-05-01..2027-05-10  На початку травня ми вільні.
            en 2027-05-21..2027-05-31  At the end of May we are free.
            pl 2027-05-21..2027-05-31  Wolni jesteśmy pod koniec maja.
            es 2027-05-21..2027-05-31  A finales de mayo estamos libres.
        """,
        "first half of a month": """
            en 2027-05-01..2027-05-15  Any meeting would have to fall in the first half of May.
            cs 2027-05-01..2027-05-15  Vyhovovala by nám první polovina května.
            it 2027-05-01..2027-05-15  Ci andrebbe bene la prima metà di maggio.
        """,
        "second half of a month": """
            en 2027-05-16..2027-05-31  The second half of May suits the whole office.
            de 2027-05-16..2027-05-31  Günstig ist für uns die zweite Maihälfte.
            fr 2027-05-16..2027-05-31  La seconde quinzaine de mai nous arrange.
            nl 2027-05-16..2027-05-31  De tweede helft van mei komt ons goed uit.
        """,
        "a month": """
            en 2027-05-01..2027-05-31  It should be May 2027.
            sk 2027-05-01..2027-05-31  Malo by to byť v máji 2027.
            hu 2027-05-01..2027-05-31  Ez 2027 májusában lenne jó.
            pt 2027-05-01..2027-05-31  Deveria ser em maio de 2027.
        """,
        "spring": """
            en 2027-03-01..2027-05-31  We plan the journey for spring 2027.
            cs 2027-03-01..2027-05-31  Cestu plánujeme na jaro 2027.
            es 2027-03-01..2027-05-31  Planeamos el viaje para la primavera de 2027.
        """,
        "summer": """
            en 2027-06-01..2027-08-31  We plan the journey for summer 2027.
            de 2027-06-01..2027-08-31  Die Fahrt ist für den Sommer 2027 geplant.
            it 2027-06-01..2027-08-31  Il viaggio è previsto per l'estate 2027.
        """,
        "autumn": """
            uk 2027-09-01..2027-11-30  Ми плануємо подорож на осінь 2027 року.
            en 2027-09-01..2027-11-30  The journey is planned for autumn 2027.
            fr 2027-09-01..2027-11-30  Le voyage est prévu pour l'automne 2027.
            pl 2027-09-01..2027-11-30  Wyjazd planujemy na jesień 2027.
        """,
        "winter": """
            cs 2027-12-01..2028-02-29  Rádi bychom přijeli v zimě 2027.
            en 2027-12-01..2028-02-29  The journey is planned for winter 2027.
            nl 2027-12-01..2028-02-29  De reis staat gepland voor de winter van 2027.
            sk 2027-12-01..2028-02-29  Cestu plánujeme na zimu 2027.
        """,
        "first half of the year": """
            en 2027-01-01..2027-06-30  It has to take place in the first half of 2027.
            de 2027-01-01..2027-06-30  Es müsste im ersten Halbjahr 2027 stattfinden.
            cs 2027-01-01..2027-06-30  Mělo by to být v prvním pololetí roku 2027.
            fr 2027-01-01..2027-06-30  Il faudrait que ce soit au premier semestre 2027.
        """,
        "turn of two months": """
            en 2027-05-25..2027-06-07  The turn of May and June would do nicely.
            cs 2027-05-25..2027-06-07  Hodil by se nám přelom května a června.
            pl 2027-05-25..2027-06-07  Pasowałby nam przełom maja i czerwca.
            sk 2027-05-25..2027-06-07  Vyhovoval by nám prelom mája a júna.
        """,
        "the coming weekday": """
            en 2027-02-05  Could it be on Friday?
            en 2027-02-05  Could it still be this Friday?
            de 2027-02-05  Ginge es noch diesen Freitag?
            cs 2027-02-05  Šlo by to tento pátek?
            it 2027-02-05  Sarebbe possibile questo venerdì?
        """,
        "weekday of next week": """
            en 2027-02-12  Could it be next Friday?
            de 2027-02-12  Ginge es nächsten Freitag?
            cs 2027-02-12  Šlo by to příští pátek?
            es 2027-02-12  ¿Sería posible el próximo viernes?
        """,
        "a quarter": """
            en 2027-04-01..2027-06-30  The second quarter of 2027 is what we have in mind.
            de 2027-04-01..2027-06-30  Wir denken an das zweite Quartal 2027.
            pl 2027-04-01..2027-06-30  Myślimy o drugim kwartale 2027 roku.
        """,
        "next week": """
            en 2027-02-08..2027-02-14  Would next week suit you?
            nl 2027-02-08..2027-02-14  Zou volgende week u schikken?
            uk 2027-02-08..2027-02-14  Чи зручно вам наступного тижня?
            pt 2027-02-08..2027-02-14  Seria possível na próxima semana?
        """,
        "next month": """
            en 2027-03-01..2027-03-31  Would next month suit you?
            fr 2027-03-01..2027-03-31  Le mois prochain vous conviendrait-il ?
            sk 2027-03-01..2027-03-31  Hodil by sa vám budúci mesiac?
            hu 2027-03-01..2027-03-31  Megfelelne a jövő hónapban?
        """,
        "counted week of a month": """
            en 2027-07-01..2027-07-07  The first week of July is still open for us.
            en 2027-07-08..2027-07-14  The second week of July is still open for us.
            es 2027-07-08..2027-07-14  Nos queda libre la segunda semana de julio.
            de 2027-07-01..2027-07-07  Frei ist bei uns die erste Juliwoche.
            cs 2027-07-08..2027-07-14  Volný máme druhý týden v červenci.
        """,
        "from a day on": """
            en 2027-03-10..  From 10 March on we can come.
            cs 2027-03-10..  Přijet můžeme od 10. března.
            de 2027-03-10..  Ab dem 10. März können wir kommen.
            fr 2027-03-10..  Nous pouvons venir à partir du 10 mars.
        """,
        "until a day": """
            en ..2027-03-20  We can come until 20 March.
            de ..2027-03-20  Kommen können wir bis zum 20. März.
            it ..2027-03-20  Possiamo venire fino al 20 marzo.
        """,
        "around a day": """
            en 2027-05-12  It could be around 12 May.
            pl 2027-05-12  Mogłoby to być około 12 maja.
            es 2027-05-12  Podría ser alrededor del 12 de mayo.
        """,
        "a day give or take one": """
            en 2027-05-11..2027-05-13  We have 12 May ± 1 day in mind.
            de 2027-05-11..2027-05-13  Gedacht ist an den 12. Mai ± 1 Tag.
            cs 2027-05-11..2027-05-13  Máme na mysli 12. května ± 1 den.
        """,
        "morning": """
            en 2027-05-12 09:00-12:00  Ideally on the morning of 12 May.
            cs 2027-05-12 09:00-12:00  Ideální by bylo 12. května dopoledne.
            de 2027-05-12 09:00-12:00  Ideal wäre der Vormittag des 12. Mai.
            pl 2027-05-12 09:00-12:00  Najlepiej 12 maja przed południem.
            hu 2027-05-12 09:00-12:00  Leginkább május 12-én délelőtt.
        """,
        "by noon": """
            en 2027-05-12 -12:00  On 12 May, by noon, please.
            en 2027-05-12 -12:00  On 12 May before 12, please.
            de 2027-05-12 -12:00  Am 12. Mai, bitte bis Mittag.
            cs 2027-05-12 -12:00  Dne 12. května do 12 hodin, prosíme.
            fr 2027-05-12 -12:00  Le 12 mai, avant midi s'il vous plaît.
        """,
        "first thing": """
            en 2027-05-12 09:00-  On 12 May, first thing in the morning.
            de 2027-05-12 09:00-  Am 12. Mai gleich in der Früh.
            cs 2027-05-12 09:00-  Dne 12. května hned ráno.
            es 2027-05-12 09:00-  El 12 de mayo a primera hora.
        """,
        "around noon": """
            en 2027-05-12 12:00-  On 12 May around noon.
            it 2027-05-12 12:00-  Il 12 maggio verso mezzogiorno.
            nl 2027-05-12 12:00-  Op 12 mei rond het middaguur.
            sk 2027-05-12 12:00-  Dňa 12. mája okolo poludnia.
        """,
        "lunchtime": """
            en 2027-05-12 12:00-13:00  On 12 May at lunchtime.
            de 2027-05-12 12:00-13:00  Am 12. Mai in der Mittagszeit.
            pl 2027-05-12 12:00-13:00  Dnia 12 maja w porze lunchu.
            fr 2027-05-12 12:00-13:00  Le 12 mai, à l'heure du déjeuner.
        """,
        "afternoon": """
            en 2027-05-12 13:00-17:00  On 12 May, in the afternoon.
            en 2027-05-12 13:00-17:00  On 12 May, after lunch.
            pt 2027-05-12 13:00-17:00  No dia 12 de maio, à tarde.
            uk 2027-05-12 13:00-17:00  12 травня після обіду.
            cs 2027-05-12 13:00-17:00  Dne 12. května odpoledne.
        """,
        "early afternoon": """
            en 2027-05-12 13:00-15:00  On 12 May in the early afternoon.
            de 2027-05-12 13:00-15:00  Am 12. Mai am frühen Nachmittag.
            fr 2027-05-12 13:00-15:00  Le 12 mai en début d'après-midi.
        """,
        "late afternoon": """
            en 2027-05-12 15:00-17:00  On 12 May in the late afternoon.
            it 2027-05-12 15:00-17:00  Il 12 maggio nel tardo pomeriggio.
            pl 2027-05-12 15:00-17:00  Dnia 12 maja późnym popołudniem.
        """,
        "evening": """
            en 2027-05-12 17:00-21:00  On 12 May, in the evening.
            nl 2027-05-12 17:00-21:00  Op 12 mei, 's avonds.
            sk 2027-05-12 17:00-21:00  Dňa 12. mája večer.
        """,
        "all day": """
            en 2027-05-12 09:00-17:00  On 12 May, all day.
            en 2027-05-12 09:00-17:00  We would need the full day on 12 May.
            cs 2027-05-12 09:00-17:00  Dne 12. května na celý den.
            es 2027-05-12 09:00-17:00  El 12 de mayo, todo el día.
            de 2027-05-12 09:00-17:00  Am 12. Mai, ganztägig.
        """,
        "at or from an hour": """
            en 2027-05-12 10:00-  On 12 May at 10.
            en 2027-05-12 10:00-  On 12 May, from 10.
            fr 2027-05-12 10:00-  Le 12 mai à 10 heures.
            pl 2027-05-12 10:00-  Dnia 12 maja od godziny 10.
            hu 2027-05-12 10:00-  Május 12-én 10 órakor.
        """,
        "after an hour": """
            en 2027-05-12 14:00-  On 12 May, after 2 pm.
            de 2027-05-12 14:00-  Am 12. Mai nach 14 Uhr.
            it 2027-05-12 14:00-  Il 12 maggio dopo le 14.
        """,
        "around an hour": """
            en 2027-05-12 10:30-  On 12 May around 10:30.
            cs 2027-05-12 10:30-  Dne 12. května kolem 10:30.
            nl 2027-05-12 10:30-  Op 12 mei rond 10.30 uur.
        """,
        "hour to hour": """
            en 2027-05-12 10:00-12:00  On 12 May, 10 to 12.
            pt 2027-05-12 10:00-12:00  No dia 12 de maio, das 10h às 12h.
            uk 2027-05-12 10:00-12:00  12 травня з 10 до 12 години.
        """,
        "to a half hour": """
            en 2027-05-12 10:00-11:30  On 12 May, 10–11:30.
            sk 2027-05-12 10:00-11:30  Dňa 12. mája od 10 do 11:30.
            de 2027-05-12 10:00-11:30  Am 12. Mai, 10–11.30 Uhr.
        """,
        "length from an hour": """
            en 2027-05-12 10:00-12:00  On 12 May, 2 hours from 10.
            cs 2027-05-12 10:00-12:00  Dne 12. května, 2 hodiny od 10.
            es 2027-05-12 10:00-12:00  El 12 de mayo, dos horas a partir de las 10.
        """,
    }
)
PENDING: set[str] = {
    "week by number / en",
    "autumn / pl",
}


@pytest.mark.parametrize(("language", "expected", "said"), running(TABLE, PENDING))
def test_what_is_written_is_read_as_the_table_says(language: str, expected: str, said: str) -> None:
    assert spelled_slots(asks(language, said)) == expected


def test_every_row_is_held_in_three_languages() -> None:
    assert lacking(TABLE, PENDING) == []

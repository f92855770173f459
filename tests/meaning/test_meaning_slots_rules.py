"""MEANING, slots: each sentence on what counts as a wish, and what is left to us. Mails of 1 Feb 2027."""

from __future__ import annotations

import pytest
from rows import OUR_QUESTION, asks, lacking, lines, running, says, spelled_slots

from mailbot.model import Leaf

REQUESTS = lines(
    {
        "alternatives": """
            en 2027-05-12 | 2027-05-14  Either 12 or 14 May would do.
            cs 2027-05-12 | 2027-05-14  Buď 12., nebo 14. května.
            hu 2027-05-12 | 2027-05-14  Május 12-én vagy 14-én.
        """,
        "one window": """
            en 2027-05-12..2027-05-14  Some time between 12 and 14 May.
            pt 2027-05-12..2027-05-14  Entre 12 e 14 de maio.
            uk 2027-05-12..2027-05-14  З 12 по 14 травня.
        """,
        "the date of the letter": """
            en 2027-05-12  In our letter of 20 January we named 12 May.
            de 2027-05-12  Unser Brief vom 20. Januar nannte den 12. Mai.
            fr 2027-05-12  Notre lettre du 20 janvier proposait le 12 mai.
        """,
        "a past visit": """
            en 2027-05-12  We last met on 3 October 2025; now we ask for 12 May.
            es 2027-05-12  Estuvimos con ustedes el 3 de octubre de 2025; ahora pedimos el 12 de mayo.
            pl 2027-05-12  Byliśmy u Państwa 3 października 2025 r., teraz prosimy o 12 maja.
        """,
        "arrival and departure": """
            en 2027-05-12  We land on 10 May and fly home on 15 May; the visit should be on 12 May.
            it 2027-05-12  Arriviamo il 10 maggio e ripartiamo il 15; la visita dovrebbe essere il 12 maggio.
            nl 2027-05-12  Wij komen 10 mei aan en vertrekken 15 mei; het bezoek zou op 12 mei moeten zijn.
        """,
        "a deadline for our answer": """
            en 2027-05-12  It concerns 12 May. Please let us know by 15 March.
            cs 2027-05-12  Jde o 12. květen. Odpovězte nám prosím do 15. března.
            sk 2027-05-12  Ide o 12. máj. Dajte nám, prosím, vedieť do 15. marca.
        """,
        "a founding year": """
            en -  Our office was founded on 1 April 1998.
            de -  Unser Büro wurde am 1. April 1998 gegründet.
            pt -  O nosso gabinete foi fundado em 1 de abril de 1998.
        """,
        "only the stay": """
            en 2027-05-03..2027-05-07  We shall be in Prague from 3 to 7 May.
            fr 2027-05-03..2027-05-07  Nous serons à Prague du 3 au 7 mai.
            hu 2027-05-03..2027-05-07  Május 3. és 7. között Prágában leszünk.
        """,
        "the year that is next": """
            en 2028-01-20  What about 20 January?
            es 2028-01-20  ¿Qué tal el 20 de enero?
            pl 2028-01-20  Czy możliwy byłby 20 stycznia?
        """,
        "a day within the stay": """
            en 2027-05-04  We stay from 3 to 7 May and would come by on the second day.
            de 2027-05-04  Wir sind vom 3. bis 7. Mai da und kämen am zweiten Tag.
            it 2027-05-04  Restiamo dal 3 al 7 maggio e verremmo il secondo giorno.
        """,
        "a weekday within the stay": """
            en 2027-05-06  We stay from 3 to 7 May and would come by on the Thursday.
            cs 2027-05-06  Jsme tu od 3. do 7. května a přišli bychom ve čtvrtek.
            nl 2027-05-06  Wij zijn er van 3 tot 7 mei en zouden op donderdag langskomen.
        """,
        "parts at different hours": """
            fr 2027-05-12 10:00-12:00 | 2027-05-13 14:00-16:00  Exposés le 12 mai de 10h à 12h, promenade le 13 mai de 14h à 16h.
            en 2027-05-12 10:00-12:00 | 2027-05-13 14:00-16:00  Talks 12 May 10–12, walk 13 May 14–16.
            de 2027-05-12 10:00-12:00 | 2027-05-13 14:00-16:00  Am 12. Mai 10–12 Uhr Vorträge, am 13. Mai 14–16 Uhr Rundgang.
            sk 2027-05-12 10:00-12:00 | 2027-05-13 14:00-16:00  Prednášky 12. mája 10–12 h, prechádzka 13. mája 14–16 h.
        """,
        "substitutes in their order": """
            en 2027-05-19 | 2027-05-12  Our first choice is 19 May, our second 12 May.
            fr 2027-05-19 | 2027-05-12  De préférence le 19 mai, sinon le 12 mai.
            uk 2027-05-19 | 2027-05-12  Найкраще 19 травня, а якщо ні, то 12 травня.
        """,
        "dates beside a week": """
            en 2027-05-10..2027-05-12  In week 19 (10–12 May).
            de 2027-05-10..2027-05-12  In KW 19 (10.–12. Mai).
            cs 2027-05-10..2027-05-12  V 19. týdnu (10.–12. května).
        """,
        "a wish for weekdays": """
            en 2027-06-01..2027-06-30  In June 2027, ideally a Friday.
            es 2027-06-01..2027-06-30  En junio de 2027, a ser posible un viernes.
            pl 2027-06-01..2027-06-30  W czerwcu 2027 r., najchętniej w piątek.
        """,
        "an exclusion": """
            en 2027-05-10..2027-05-16  In the week of 10 May, just not on the weekend.
            it 2027-05-10..2027-05-16  Nella settimana del 10 maggio, ma non nel fine settimana.
            hu 2027-05-10..2027-05-16  A május 10-i héten, csak ne hétvégén.
        """,
        "Friday week": """
            fr 2027-02-12  Serait-ce possible vendredi en huit ?
            nl 2027-02-12  Zou vrijdag over een week kunnen?
            pl 2027-02-12  Czy możliwy byłby piątek za tydzień?
            en 2027-02-12  Would Friday week be possible?
            de 2027-02-12  Ginge es am Freitag in einer Woche?
            cs 2027-02-12  Šlo by to v pátek za týden?
        """,
        "the last full week": """
            cs 2027-05-24..2027-05-30  V posledním celém týdnu května.
            pl 2027-05-24..2027-05-30  W ostatnim pełnym tygodniu maja.
            fr 2027-05-24..2027-05-30  La dernière semaine complète de mai.
            en 2027-05-24..2027-05-30  In the last full week of May.
            de 2027-05-24..2027-05-30  In der letzten vollen Maiwoche.
            nl 2027-05-24..2027-05-30  In de laatste volle week van mei.
        """,
        "a length with a start": """
            en 2027-05-12 10:00-12:00  On 12 May at 10, for about two hours.
            pl 2027-05-12 10:00-12:00  Dnia 12 maja o 10, na około dwie godziny.
            pt 2027-05-12 10:00-12:00  No dia 12 de maio às 10h, durante cerca de duas horas.
        """,
        "a length alone": """
            en 2027-05-12  On 12 May, for two hours.
            fr 2027-05-12  Le 12 mai, pendant deux heures.
            cs 2027-05-12  Dne 12. května na dvě hodiny.
        """,
        "a length in a part of the day": """
            en 2027-05-12 13:00-17:00  On 12 May in the afternoon, 90 minutes.
            de 2027-05-12 13:00-17:00  Am 12. Mai nachmittags, 90 Minuten.
            es 2027-05-12 13:00-17:00  El 12 de mayo por la tarde, 90 minutos.
        """,
        "a length after an open start": """
            de 2027-05-12 14:30-  Am 12. Mai jederzeit nach 14:30 Uhr, für eine Stunde.
            nl 2027-05-12 14:30-  Op 12 mei ergens na 14.30 uur, een uur lang.
            en 2027-05-12 14:30-  On 12 May any time after 14:30, for an hour.
            it 2027-05-12 14:30-  Il 12 maggio in qualsiasi momento dopo le 14:30, per un'ora.
            sk 2027-05-12 14:30-  Dňa 12. mája kedykoľvek po 14:30 na hodinu.
        """,
        "places in a programme": """
            en 2027-05-12  On 12 May: arrival, lunch, site visit.
            de 2027-05-12  Am 12. Mai: Ankunft, Mittagessen, Rundgang.
            nl 2027-05-12  Op 12 mei: aankomst, lunch, rondleiding.
        """,
        "hours without am or pm": """
            en 2027-05-12 08:00-  On 12 May at 8.
            en 2027-05-12 15:00-17:00  On 12 May from 3 to 5.
            fr 2027-05-12 15:00-  Le 12 mai à 3 heures.
            pl 2027-05-12 11:00-  Dnia 12 maja o 11.
        """,
        "a feast without a date": """
            en -  Some time after Easter.
            de -  Irgendwann nach Ostern.
            pt -  Algures depois da Páscoa.
        """,
        "the date is ours to choose": """
            en +date  Any day that suits you is fine with us.
            cs +date  Den nechceme určovat, vyberte ho prosím sami.
            it +date  Il giorno lo scelga pure Lei.
            uk +date  Будь-який день, який вам зручний.
        """,
        "the time is ours to choose": """
            cs 2027-05-12 +time  Dne 12. května; hodinu necháme na vás.
            fr 2027-05-12 +time  Le 12 mai ; l'heure est à votre convenance.
            en 2027-05-12 +time  On 12 May; the time is up to you.
            de 2027-05-12 +time  Am 12. Mai; die Uhrzeit bestimmen Sie.
            es 2027-05-12 +time  El 12 de mayo; la hora la eligen ustedes.
        """,
        "free inside a window": """
            en 2027-03-01..2027-03-31 +date  Any day in March, you choose.
            fr 2027-03-01..2027-03-31 +date  N'importe quel jour de mars, à vous de choisir.
            pl 2027-03-01..2027-03-31 +date  Dowolny dzień marca, wybór należy do Państwa.
        """,
        "plain alternatives are not free": """
            en 2027-05-12 | 2027-05-14  12 May or 14 May, one of these days would do.
            cs 2027-05-12 | 2027-05-14  12. května nebo 14. května, jeden z těch dnů by se hodil.
            de 2027-05-12 | 2027-05-14  12. Mai oder 14. Mai, einer dieser Tage würde passen.
        """,
        "an unnamed day is not free": """
            en 2027-05-10..2027-05-16  Some day in the week of 10 May.
            sk 2027-05-10..2027-05-16  Niektorý deň v týždni od 10. mája.
            it 2027-05-10..2027-05-16  Un giorno nella settimana del 10 maggio.
        """,
        "a wish with a way out": """
            cs 2027-03-11..2027-03-20 +date  V polovině března, případně kdykoli jindy.
            fr 2027-03-11..2027-03-20 +date  Mi-mars, ou à une tout autre date.
            es 2027-03-11..2027-03-20 +date  A mediados de marzo, o cualquier otra fecha.
            en 2027-03-11..2027-03-20 +date  Mid-March, or any other time.
            de 2027-03-11..2027-03-20 +date  Mitte März oder zu jeder anderen Zeit.
            nl 2027-03-11..2027-03-20 +date  Half maart, of op elk ander moment.
        """,
    }
)
ANSWERS = lines(
    {
        "a time alone": """
            de 10:00-  Wir würden um 10 Uhr beginnen.
            pt 10:00-  Começaríamos às 10 horas.
            en 10:00-  We would start at 10.
            es 10:00-  Empezaríamos a las 10.
            hu 10:00-  10 órakor kezdenénk.
        """,
        "a change gives the new values": """
            cs 2027-05-19  Návštěvu musíme přesunout z 12. května na 19. května.
            es 2027-05-19  Debemos trasladar la visita del 12 de mayo al 19 de mayo.
            en 2027-05-19  The visit has to move from 12 May to 19 May.
            de 2027-05-19  Der Besuch muss vom 12. Mai auf den 19. Mai verlegt werden.
            pl 2027-05-19  Wizytę musimy przenieść z 12 maja na 19 maja.
        """,
        "a value spelled out again": """
            pt 2027-05-19 14:00-  Temos de mudar a visita para 19 de maio; a hora mantém-se, 14h00.
            de 2027-05-19 14:00-  Wir müssen den Besuch auf den 19. Mai verschieben, es bleibt bei 14:00 Uhr.
            es 2027-05-19 14:00-  Tenemos que pasar la visita al 19 de mayo; la hora sigue siendo las 14:00.
            nl 2027-05-19 14:00-  We moeten het bezoek verplaatsen naar 19 mei, het uur blijft 14:00.
            en 2027-05-19 14:00-  We have to move to 19 May, the hour stays, 14:00.
            cs 2027-05-19 14:00-  Musíme to přesunout na 19. května, hodina zůstává, 14:00.
            fr 2027-05-19 14:00-  Nous devons décaler au 19 mai, l'heure reste la même, 14h00.
        """,
        "a value only pointed to": """
            de 2027-05-19  Wir müssen auf den 19. Mai ausweichen, zur selben Uhrzeit wie vereinbart.
            pl 2027-05-19  Musimy przenieść wizytę na 19 maja, godzina jak uzgodniono.
            es 2027-05-19  Tenemos que pasar la visita al 19 de mayo, a la hora ya acordada.
            en 2027-05-19  We have to move to 19 May, at the same time as agreed.
            it 2027-05-19  Dobbiamo spostare al 19 maggio, alla stessa ora concordata.
            sk 2027-05-19  Musíme to presunúť na 19. mája, v rovnakom čase, ako bolo dohodnuté.
        """,
    }
)
CONTRADICTIONS = lines(
    {
        "a weekday against its date": """
            en 2027-05-12  Could it be Monday, 12 May?
            cs 2027-05-12  Šlo by to v pondělí 12. května?
            de 2027-05-12  Ginge es am Montag, dem 12. Mai?
            uk 2027-05-12  Чи можна в понеділок, 12 травня?
        """
    }
)
FLEXIBLE = lines(
    {
        "what is flexible does not lack": """
            en date time  Day and hour are entirely up to you.
            de date time  Tag und Uhrzeit überlassen wir ganz Ihnen.
            fr date time  Nous vous laissons le choix du jour et de l'heure.
        """
    }
)
PENDING: set[str] = {
    "a length after an open start / sk",
    "the date is ours to choose / it",
    "the time is ours to choose / cs",
    "the time is ours to choose / es",
    "a wish with a way out / fr",
    "a wish with a way out / de",
    "a wish with a way out / nl",
    "a time alone / en",
    "a change gives the new values / de",
    "a value only pointed to / pl",
    "a value only pointed to / it",
    "a value only pointed to / sk",
}


@pytest.mark.parametrize(("language", "expected", "said"), running(REQUESTS, PENDING))
def test_only_what_they_ask_for_is_a_slot(language: str, expected: str, said: str) -> None:
    assert spelled_slots(asks(language, said)) == expected


@pytest.mark.parametrize(("language", "expected", "said"), running(ANSWERS, PENDING))
def test_an_answer_gives_its_own_values(language: str, expected: str, said: str) -> None:
    quoted = "\n\n> Your visit on 12 May 2027 at 14:00 is confirmed."
    assert spelled_slots(says(language, said, quoted, **OUR_QUESTION)) == expected


@pytest.mark.parametrize(("language", "expected", "said"), running(CONTRADICTIONS, PENDING))
def test_the_date_stands_and_is_in_doubt(language: str, expected: str, said: str) -> None:
    readings = asks(language, said)
    assert (spelled_slots(readings), Leaf.DATE in readings.uncertain) == (expected, True)


@pytest.mark.parametrize(("language", "free", "said"), running(FLEXIBLE, PENDING))
def test_what_is_left_to_us_does_not_lack(language: str, free: str, said: str) -> None:
    missing = {leaf.value for leaf in asks(language, said).missing or ()}
    assert "group_size" in missing
    assert missing.isdisjoint(free.split())


def test_every_row_is_held_in_three_languages() -> None:
    assert lacking(REQUESTS | ANSWERS | CONTRADICTIONS | FLEXIBLE, PENDING) == []

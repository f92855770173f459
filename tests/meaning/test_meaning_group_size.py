"""MEANING, group_size: every sentence and example. "8", "8-10", "..10", "10..", "-" for none."""

from __future__ import annotations

import pytest
from rows import asks, lacking, lines, running, spelled_size

TABLE = lines(
    {
        "a range": """
            en 16-18  The delegation numbers 16–18 people.
            cs 16-18  Skupina bude mít 16 až 18 členů.
            pt 16-18  A delegação terá entre 16 e 18 pessoas.
            hu 16-18  A csoport 16–18 főből áll.
        """,
        "about": """
            en 16  Expect about 16 of us.
            de 16  Es kommen etwa 16 Leute.
            pl 16  Grupa liczy mniej więcej 16 osób.
            es 16  El grupo será de unas 16 personas.
        """,
        "up to": """
            en ..18  Our party counts up to 18 people.
            it ..18  Il gruppo conterà fino a 18 persone.
            sk ..18  Skupina bude mať najviac 18 ľudí.
        """,
        "maximum": """
            en ..18  Group: max. 18 people.
            fr ..18  Effectif : 18 personnes maximum.
            de ..18  Gruppe: max. 18 Personen.
            nl ..18  De groep telt max. 18 personen.
        """,
        "at least": """
            en 9..  Count on at least 9 participants.
            uk 9..  У групі буде щонайменше 9 осіб.
            nl 9..  Er komen minstens 9 mensen.
            pt 9..  O grupo terá pelo menos 9 pessoas.
        """,
        "two kinds added": """
            en 26  That is 24 pupils and 2 teachers.
            fr 26  Cela fait 24 élèves et 2 professeurs.
            cs 26  Jde o 24 žáků a 2 učitele.
            hu 26  24 diák és 2 tanár jön.
        """,
        "offices added": """
            en 6  On our side: the deputy mayor, three councillors and two officials.
            it 6  Da parte nostra: il vicesindaco, tre consiglieri e due funzionari.
            de 6  Auf unserer Seite: die Bürgermeisterin, drei Stadträtinnen und zwei Beamte.
            pl 6  Z naszej strony: wiceburmistrz, trzech radnych i dwóch urzędników.
        """,
        "groups multiplied": """
            en 36  We would split into two groups of 18.
            es 36  Iríamos en dos grupos de 18.
            nl 36  We komen in twee groepen van 18.
            cs 36  Rozdělili bychom se do dvou skupin po 18 lidech.
        """,
        "a dozen": """
            en 12  A dozen people have signed up.
            de 12  Angemeldet hat sich ein Dutzend Personen.
            sk 12  Prihlásil sa tucet ľudí.
            pt 12  Inscreveu-se uma dúzia de pessoas.
        """,
        "the writer and colleagues": """
            en 6  It would be me and five colleagues.
            cs 6  Přijel bych já a pět kolegů.
            fr 6  Ce serait moi et cinq collègues.
            it 6  Verremmo io e cinque colleghi.
        """,
        "an estimate with the writer": """
            en 20  I shall travel with about twenty colleagues.
            fr 20  Je me déplacerai avec une vingtaine de collègues.
            es 20  Viajaré con una veintena de compañeros.
        """,
        "at least, perhaps more": """
            cs 7..  Přijede nás aspoň 7, možná o tři víc.
            nl 7..  We zijn minstens met 7, misschien komen er nog drie bij.
            it 7..  Saremo almeno in 7, forse tre in più.
            en 7..  At least 7 will travel, perhaps three more.
            de 7..  Mindestens 7 reisen an, vielleicht noch drei mehr.
            pl 7..  Przyjedzie co najmniej 7 osób, może jeszcze trzy.
        """,
        "a part of them": """
            en 19  There will be 19 participants, among them 4 experts.
            uk 19  Буде 19 учасників, серед них 4 експерти.
            pt 19  Serão 19 participantes, entre os quais 4 peritos.
            nl 19  Er zijn 19 deelnemers, onder wie 4 experts.
        """,
        "could become more": """
            en 14-17  For now we are 14, it could become 17.
            de 14-17  Derzeit sind wir 14, es könnten 17 werden.
            it 14-17  Per ora siamo 14, potremmo diventare 17.
            hu 14-17  Egyelőre 14-en vagyunk, de lehetünk 17-en is.
        """,
        "a rounded noun": """
            fr 15  On sera une quinzaine de participants.
            it 30  Arriverà una trentina di persone.
            es 15  Somos una quincena de técnicos.
            nl 20  Er komt een twintigtal ambtenaren.
        """,
        "a list of names": """
            en 3  Participants:⏎- Ann Bell⏎- Rob Stone⏎- Joy Field
            de 3  Teilnehmer:⏎1. Uwe Stein⏎2. Ina Berg⏎3. Jens Holm
            cs 4  Účastníci:⏎Petr Dub⏎Jana Lípová⏎Ivo Buk⏎Hana Jedlová
            en 3  The delegation:⏎1. Ann Bell⏎2. Rob Stone⏎3. Joy Field
            cs 4  Přijedou:⏎- Petr Dub⏎- Jana Lípová⏎- Ivo Buk⏎- Hana Jedlová
            fr 3  Viendront :⏎- Luc Petit⏎- Anne Roche⏎- Paul Vidal
            pl 3  Przyjadą:⏎1. Jan Dąb⏎2. Ewa Klon⏎3. Piotr Lis
            fr 3  Participants : Luc Petit, Anne Roche et Paul Vidal.
            it 3  Partecipanti: Ugo Riva, Lia Conti e Pia Serra.
            en 3  The travellers: Ann Bell, Rob Stone and Joy Field.
            de 3  Es reisen: Uwe Stein, Ina Berg und Jens Holm.
            cs 4  Pojedou: Petr Dub, Jana Lípová, Ivo Buk a Hana Jedlová.
            es 3  Viajan: Luis Prado, Rosa Vega y Juan Monte.
        """,
        "interpreters and companions": """
            en 9  Eight planners and an interpreter will take part.
            fr 9  Huit urbanistes et une interprète participeront.
            cs 9  Zúčastní se osm plánovačů a jedna tlumočnice.
            uk 9  Приїдуть вісім архітекторів і перекладач.
        """,
        "a driver not counted": """
            en 10  There will be 10 of us; our bus driver waits outside.
            de 10  Wir sind 10 Personen, der Busfahrer wartet draußen.
            cs 10  Bude nás 10, řidič počká v autobuse.
            it 10  Saremo in 10; l'autista aspetta fuori.
        """,
        "a driver counted": """
            cs 11  I s řidičem nás bude 11.
            es 11  Seremos 11 contando al conductor.
            en 11  There will be 11 of us including the driver.
            de 11  Mit dem Fahrer sind wir 11 Personen.
            pl 11  Będzie nas 11 osób razem z kierowcą.
        """,
        "the writer stays away": """
            en 8  I cannot travel myself; eight of my colleagues will.
            de 8  Ich selbst komme nicht mit, es reisen acht Kolleginnen.
            fr 8  Je ne serai pas du voyage : huit collègues viendront.
            sk 8  Ja sám nepôjdem, príde osem kolegov.
        """,
        "a population": """
            en -  We are a city of 84,000 inhabitants.
            cs -  Jsme město s 84 000 obyvateli.
            it -  La nostra è una città di 84.000 abitanti.
            pt -  Somos uma cidade com 84 000 habitantes.
        """,
        "last year's group": """
            en -  Last year a group of 22 of our colleagues went to Vienna.
            de -  Im vorigen Jahr waren 22 Kollegen von uns in Wien.
            fr -  L'année dernière, 22 de nos collègues sont allés à Vienne.
        """,
        "rooms": """
            en -  Our hotel holds 14 rooms for us.
            es -  El hotel nos ha reservado 14 habitaciones.
            nl -  Het hotel houdt 14 kamers voor ons vast.
        """,
        "hours": """
            en -  Two hours would be enough for us.
            pl -  Wystarczą nam dwie godziny.
            sk -  Stačili by nám dve hodiny.
            hu -  Két óra elég lenne.
        """,
        "a handful": """
            en -  Only a handful of people would travel.
            de -  Reisen würde nur eine Handvoll Leute.
            fr -  Seule une poignée de personnes ferait le voyage.
            es -  Viajaría solo un puñado de personas.
        """,
        "a small delegation": """
            en -  Ours would be a small delegation.
            uk -  Це була б невелика делегація.
            it -  Sarebbe una piccola delegazione.
            cs -  Šlo by o malou delegaci.
        """,
    }
)
PENDING: set[str] = set()


@pytest.mark.parametrize(("language", "expected", "said"), running(TABLE, PENDING))
def test_the_size_is_how_many_people_come(language: str, expected: str, said: str) -> None:
    found = asks(language, said).group_size
    assert spelled_size(found[0].value if found else None) == expected


def test_every_row_is_held_in_three_languages() -> None:
    assert lacking(TABLE, PENDING) == []

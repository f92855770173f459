"""Requests in which no visit is named: somebody who speaks, a free hour, a group to be booked in."""

from __future__ import annotations

import pytest
from mails import read

from mailbot.model import Category

ASKING = [
    (
        "Meeting 14 May",
        "Hello, I coordinate the leadership programme of the Flemish association of towns. Fourteen mayors will "
        "spend three days in your city, and on the Tuesday the afternoon is still empty. Would somebody of yours "
        "be ready to tell them how housing is planned?",
    ),
    (
        "Enquiry",
        "Good morning. Our studio's second-years (19 people plus me) have a free slot on Thursday 20 May. Is "
        "there anything at your end that we could join - a talk, the model, whatever? Regards, Tom",
    ),
    (
        "Availability in June",
        "Dear all, could you let me know whether a 90-minute session for our planning committee would be feasible"
        " on 9 or 10 June? Nine persons, English is fine.",
    ),
    (
        "Programme for our councillors",
        "We are putting together the programme of the autumn trip of Leuven city council. Item 3 on day two is "
        "'Prague: planning after 1990' and we thought of you. 11 councillors, 2 officials. Is this something you "
        "do, and is there a fee?",
    ),
    (
        "Information request",
        "Do you take groups? We'd be around 25, mostly retired engineers, the first week of September. Tea would "
        "be nice.",
    ),
    (
        "Anfrage",
        "Sehr geehrte Damen und Herren, für unsere Exkursionswoche suchen wir noch einen Programmpunkt am 12. "
        "Mai. Wir sind 22 Studierende der Raumplanung. Hätte jemand aus Ihrem Haus Zeit, uns das Modell "
        "vorzustellen?",
    ),
    (
        "Terminanfrage",
        "Guten Tag, unser Bauausschuss (9 Personen) hält sich Mitte September in Prag auf. Wäre ein Austausch zum"
        " Thema Stadtgrün denkbar?",
    ),
    ("Gruppe aus Graz", "Hallo, nehmt ihr Gruppen an? Wir wären 14, Architekturbüro, Freitag vormittag."),
    (
        "Programm",
        "gerne würden wir Ihr Haus in unser Programm aufnehmen. Die Reisegruppe umfasst 18 Stadtplanerinnen und "
        "Stadtplaner. Was wäre möglich?",
    ),
    (
        "Dotaz",
        "Dobrý den, děláme pro naše radní výjezdní zasedání, letos padla volba na Prahu. Našel by se u Vás někdo,"
        " kdo by nám hodinku povyprávěl o brownfieldech? Bude nás 16.",
    ),
    (
        "Spolupráce škola",
        "vyučuji urbanismus na stavební fakultě v Brně a každý rok beru ročník ven. Měli byste na nás čas 6. "
        "října? Jde o 30 posluchačů.",
    ),
    (
        "volný termín",
        "zdravím, máte v týdnu od 10. 5. volný termín pro 12 lidí z odboru rozvoje? Zajímá nás participace.",
    ),
    (
        "Otázka na termín",
        "vieme si vyhradiť celý deň 3. júna. Našla by sa u vás hodina pre deviatich poslancov z Trnavy?",
    ),
    (
        "Program",
        "pripravujeme program pre partnerov z Ukrajiny, je ich 7 a majú záujem o územné plánovanie. Vedeli by ste"
        " sa im venovať?",
    ),
    (
        "Une demande",
        "Bonjour, nous organisons pour le compte de la métropole de Nantes un déplacement de quinze élus, du 3 au"
        " 5 juin. Auriez-vous un créneau le 4 au matin pour leur présenter votre plan métropolitain ?",
    ),
    (
        "Groupe de Lyon",
        "Prenez-vous des groupes ? Nous sommes une association d'anciens, 25 personnes, et la maquette de la "
        "ville nous intéresse beaucoup.",
    ),
    ("Créneau", "Y aurait-il moyen de caler une heure avec l'un de vos urbanistes le mardi 11 mai ? Nous serons six."),
    (
        "Consulta",
        "Buenos días: ¿admiten grupos? Somos 18 alumnos de arquitectura y dos profesores, y nos vendría bien el "
        "martes 11 de mayo.",
    ),
    (
        "Petición",
        "La diputación organiza un programa de formación para alcaldes en Praga. ¿Tendrían hueco el 12 de mayo "
        "para explicarnos su modelo de vivienda? Seremos doce.",
    ),
    (
        "Domanda",
        "Buongiorno, sto organizzando la settimana a Praga del nostro corso di laurea. C'è qualcuno da voi che "
        "possa spiegare ai ragazzi il piano metropolitano? Sono 24 più due docenti.",
    ),
    ("Disponibilità", "Avreste disponibilità il 12 maggio per un gruppo di dieci tecnici comunali di Padova?"),
    (
        "Zapytanie",
        "Dzień dobry, czy przyjmują Państwo grupy? Jesteśmy kołem naukowym z Wrocławia, 16 osób, druga połowa maja.",
    ),
    (
        "Termin",
        "Szukamy jeszcze punktu programu na środę 12 maja dla naszych radnych. Czy ktoś od Państwa mógłby "
        "opowiedzieć o zieleni? Będzie ich dziewięcioro.",
    ),
    (
        "Vraag",
        "Heeft u op 12 mei ruimte voor een groep van 14 wethouders? Zij willen graag horen hoe u met woningbouw "
        "omgaat.",
    ),
    (
        "programma",
        "Wij stellen het programma samen voor onze afdelingsuitje naar Praag. Is er bij jullie iemand die iets "
        "kan vertellen over fietsbeleid? Wij zijn met 12.",
    ),
    (
        "Pergunta",
        "Boa tarde, estamos a preparar a semana em Praga dos nossos alunos de mestrado. Haveria alguém que lhes "
        "pudesse explicar o plano metropolitano? São 20.",
    ),
    ("Grupo", "Vocês recebem grupos? Seremos 15, todos servidores da prefeitura, dia 12 de maio."),
    (
        "Запитання",
        "Доброго дня, складаємо програму для 10 архітекторів зі Львова. Чи знайдеться у вас хтось, хто б розповів"
        " про метрополітенний план? Ми вільні 12 травня.",
    ),
    (
        "Kérdés",
        "Jó napot, a tanszék tavaszi tanulmányi hetének programját állítjuk össze. Lenne valaki Önöknél, aki "
        "május 12-én beszélne 20 hallgatónak a közterekről?",
    ),
    ("Szabad időpont", "Fogadnak csoportokat? Tizenöten lennénk, nyugdíjas építészek, szeptember eleje."),
    (
        "Visit",
        "Dobrý den, write you in English because my Czech is bad. We are 8 people from office of chief architect "
        "Lviv, in Praha 10-12 May. It is possible to look at you? We want discuss the zoning.",
    ),
    (
        "AW: Programm",
        "Dear colleagues, Frau Huber gave me your address. Wir kommen am 12. Mai with 10 people from the Land "
        "Salzburg. Can you offer a presentation, gern auf Deutsch?",
    ),
    (
        "Prague in May",
        "Good afternoon, my name is Sian and I look after the graduate scheme at Bristol's housing directorate. "
        "There are seven trainees and we have set aside the morning of 11 May for something on affordable homes. "
        "Does your organisation have a speaker who might take that on?",
    ),
    (
        "Learning exchange",
        "The Cork docklands office is keen to compare notes with counterparts. The party would consist of our "
        "chief executive and five senior staff; any time between 7 and 11 June.",
    ),
    (
        "School group",
        "We'll be in Prague with Year 12 geography on 22 April. Pupils: 31. Staff: 3. Do you run sessions for schools?",
    ),
    (
        "P.S.",
        "Thanks for the reports you sent, very handy. P.S. in October ten of us come over for the rail fair, so "
        "if one of your people had half an hour for us on the 8th, that'd be super.",
    ),
    (
        "Terminvorschlag",
        "Guten Tag, unsere Fraktion (sieben Mitglieder des Stadtrats) ist vom 3. bis 5. Juni auf Klausur in Prag "
        "und würde sich gerne mit Ihren Verkehrsplanern an einen Tisch setzen.",
    ),
    (
        "Anmeldung",
        "Hiermit melde ich unsere Berufsschulklasse an, 27 Lernende, 2 Begleitpersonen, 18. Juni, 9 Uhr. Thema: "
        "Stadtmodell.",
    ),
    (
        "Kurze Frage",
        "Kann man bei Ihnen als Gruppe reinkommen? Wir sind ein Kegelverein mit 15 Leuten und am 9. Oktober in "
        "der Stadt.",
    ),
    (
        "Beitrag zu unserem Programm",
        "Im Auftrag der Landeshauptstadt Kiel stelle ich ein dreitägiges Programm zusammen. Für Mittwoch, 12. "
        "Mai, fehlt uns noch ein fachlicher Impuls zum Thema Klimaanpassung, 10 Teilnehmende.",
    ),
    (
        "Prosba",
        "Dobrý den, jsem starostka malé obce a s kolegyněmi z mikroregionu (celkem 9 lidí) bychom rády viděly, "
        "jak děláte územní studie. Kdykoli v červnu.",
    ),
    (
        "Seminář",
        "S ročníkem krajinářů ČZU hledáme na 14. 5. odpoledne přednášejícího k modrozelené infrastruktuře, "
        "nejlépe u Vás v sále. 22 studentů.",
    ),
    ("rezervace", "Chci rezervovat komentovanou prohlídku modelu pro 18 seniorů, 3. června v 10."),
    (
        "Program v Prahe",
        "v dňoch 10. až 12. mája bude v Prahe na pracovnej ceste vedenie mesta Nitra (5 osôb). Privítali by sme "
        "možnosť debatovať s vašimi odborníkmi o parkovaní.",
    ),
    (
        "Zájazd",
        "chystáme zájazd klubu architektov, 24 ľudí, 5. júna. Je u vás otvorené aj v sobotu a vedel by nás niekto"
        " sprevádzať?",
    ),
    (
        "Voyage de promotion",
        "Nos étudiants de master (26) seront à Prague la semaine du 10 mai. Un de vos urbanistes accepterait-il "
        "de leur consacrer une matinée ?",
    ),
    (
        "Prise de contact",
        "Élue à l'urbanisme à Rennes, je serai à Prague avec mon cabinet le 12 mai (nous sommes 5). Serait-il "
        "envisageable de faire le point avec vous sur la densification ?",
    ),
    ("Réservation", "Je souhaite inscrire un groupe de 20 lycéens pour le 3 juin à 14 h."),
    (
        "Programa",
        "Desde el Colegio de Arquitectos de Sevilla preparamos un viaje para 30 colegiados. Queríamos incluir una"
        " mañana con ustedes, el 14 de mayo a ser posible.",
    ),
    (
        "Hora libre",
        "Somos un grupo de seis concejalas. Nos sobra la mañana del jueves 13 y pensamos en ustedes para hablar "
        "de cuidados y ciudad.",
    ),
    (
        "Incontro",
        "Il sindaco di Bergamo con la giunta (8 persone) sarà a Praga il 12 maggio. Sarebbe lieto di un confronto"
        " con il vostro direttore.",
    ),
    ("Gita", "Prenotazione per 22 studenti e 3 insegnanti, 5 maggio ore 11, plastico della città."),
]


@pytest.mark.parametrize(("subject", "body"), ASKING)
def test_a_group_that_wants_an_hour_of_ours_is_a_request(subject: str, body: str) -> None:
    assert read(body, subject=subject).category is Category.REQUEST

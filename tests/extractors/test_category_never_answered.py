"""Mails of people who come in groups and on days as well, but want something else than a visit."""

from __future__ import annotations

import pytest
from mails import read

from mailbot.model import Category

ELSE = [
    ("Photo", "I'd like to use one of the photographs on your site in our students' newsletter; whom do I ask?"),
    (
        "Book",
        "Our group of ten translators has finished the Czech edition of the manual. Could you tell us whether you"
        " want to be named as publisher?",
    ),
    (
        "Delegation to Vienna",
        "The City of Vienna would be honoured to receive a delegation of your institute on 12 May; hotel and "
        "meals are on us. Would four people be possible?",
    ),
    (
        "Data",
        "We are a team of 5 researchers and would like to get the shapefiles of the built-up areas. Would it be "
        "possible to have them by May?",
    ),
    (
        "Film",
        "Für einen Dokumentarfilm möchten wir mit unserem Team (4 Personen) am 12. Mai bei Ihnen in der "
        "Ausstellung drehen. Wäre das möglich?",
    ),
    (
        "Bewerbung",
        "Ich studiere Stadtplanung in Weimar und würde gerne im Sommer drei Monate bei Ihnen mitarbeiten. Gibt es"
        " Möglichkeiten?",
    ),
    (
        "Stížnost",
        "v naší ulici stojí 12 aut na chodníku, chtěli bychom, aby s tím institut něco udělal. Kdy s Vámi můžeme "
        "počítat?",
    ),
    ("Nabídka", "naše firma dodává fasádní systémy, rádi bychom Vám je přišli ukázat. Hodilo by se 12. května?"),
    ("Poděkování", "děkujeme za krásné dopoledne u Vás, studenti ještě v autobuse mluvili o modelu. Fotky posílám."),
    (
        "Remerciements",
        "Merci encore pour votre accueil de la semaine dernière, nos élus sont rentrés enchantés. Au plaisir de "
        "vous recevoir à Nantes !",
    ),
    (
        "Entrevista",
        "Soy redactora de una revista de arquitectura. ¿Podría hablar por teléfono con su directora sobre las "
        "supermanzanas?",
    ),
    (
        "Facture",
        "Veuillez trouver ci-joint notre facture relative à l'interprétation lors de la visite du 12 mai. Nous "
        "vous remercions de votre règlement.",
    ),
    (
        "Proposta",
        "Il nostro studio vorrebbe proporvi una mostra di modelli nel vostro spazio CAMP. Potremmo incontrarci "
        "per presentarla?",
    ),
    (
        "Projekt",
        "szukamy partnerów do wniosku w programie Interreg. Czy byliby Państwo zainteresowani? Konsorcjum liczy 6"
        " miast.",
    ),
    (
        "Dwie sprawy",
        "Jako mieszkanka Pragi 7 proszę o informację, kiedy będzie wyłożony plan i czy mogę zgłosić uwagi.",
    ),
    (
        "Ankieta",
        "Prowadzę badania do magisterki o partycypacji, czy mogłabym przeprowadzić z kimś u Państwa godzinny wywiad?",
    ),
    (
        "Vraag bestemmingsplan",
        "Mijn man en ik willen een huis kopen in Praag 5. Kunt u ons zeggen of daar gebouwd mag worden?",
    ),
    (
        "Konferencia",
        "Szeretettel meghívjuk Önöket a május 12-i konferenciánkra, ahol örülnénk egy előadásnak. A szállást álljuk.",
    ),
    ("Карта", "Чи можна отримати друкований примірник генплану для нашої бібліотеки? Нас цікавить видання 2020 року."),
    (
        "Room hire",
        "We would like to rent your hall on 12 May for a company event of 40 guests. Is it available and what "
        "does it cost?",
    ),
    (
        "Interview",
        "I'm writing a piece for the Guardian on Prague's suburbs and would love to visit you on 12 May and talk "
        "to your director for half an hour.",
    ),
    (
        "Visiting scholar",
        "I am an associate professor from Izmir and wish to spend three months at your institute. Could you issue"
        " a letter of invitation?",
    ),
    (
        "Invitation",
        "We would be delighted if you and two of your colleagues could come to our mayor's forum in Bristol on 12"
        " May. Travel is covered.",
    ),
    (
        "Meeting?",
        "Could we arrange a 30 minute call so that I can show you how our AI platform saves planners 40% of their"
        " time? I'm in Prague on 12 May.",
    ),
    (
        "Permit",
        "I own a flat in Prague 6 and want to know whether the building opposite may get three extra floors. Who "
        "can I speak with?",
    ),
    ("Model", "Where do you buy the wood for your city model? Our museum team of three is building one."),
    ("Newsletter", "Please remove me from your mailing list."),
    ("Lost", "I was at your exhibition with my class yesterday and left an umbrella. Could somebody have a look?"),
    (
        "Presse",
        "Für unsere Sendung am 12. Mai bräuchten wir ein Statement Ihres Direktors. Das Kamerateam (3 Personen) "
        "käme zu Ihnen.",
    ),
    ("Einladung", "Wir laden Sie und Ihr Team herzlich zur Eröffnung unserer Ausstellung am 12. Mai in Dresden ein."),
    (
        "Masterarbeit",
        "Ich schreibe meine Masterarbeit über Prag und würde gerne am 12. Mai bei Ihnen vorbeikommen, um mit "
        "einem Planer zu sprechen.",
    ),
    (
        "Dank",
        "Nochmals vielen Dank für den schönen Besuch bei Ihnen am Donnerstag, die Gruppe von 20 Personen war "
        "begeistert.",
    ),
    (
        "Nabídka spolupráce",
        "Rádi bychom Vás pozvali do projektu LIFE, hledáme partnera z Prahy. Můžeme se 12. května sejít?",
    ),
    (
        "Stížnost",
        "Už potřetí píšu kvůli stavbě v naší ulici. Bydlí tu 40 lidí a nikdo nám neřekne, kdy to skončí. Můžeme k"
        " vám přijít?",
    ),
    ("Faktura", "Posielam faktúru za catering k návšteve delegácie 12. mája, 20 osôb. Prosím o úhradu."),
    (
        "Proposition",
        "Notre bureau d'études serait heureux de vous présenter ses références lors d'un rendez-vous à votre "
        "convenance en mai.",
    ),
    ("Stage", "Étudiante en M2, je cherche un stage de six mois dans votre équipe à partir de mars."),
    (
        "Invitación",
        "Nos gustaría que su directora participara en el jurado de nuestro concurso, el 12 de mayo en Bilbao; "
        "seremos siete.",
    ),
    ("Ricerca", "Sono un dottorando e vorrei passare sei mesi da voi. Ho una borsa, mi serve solo una scrivania."),
    (
        "Zaproszenie",
        "Zapraszamy Państwa delegację do Gdańska na obchody w dniach 10-12 czerwca, przygotowaliśmy 4 pokoje.",
    ),
    ("Offerte", "Wij leveren maquettes en komen graag op 12 mei bij u langs om onze producten te tonen."),
    (
        "Convite",
        "Temos o prazer de convidar uma delegação do vosso instituto para Lisboa, 5 pessoas, de 10 a 12 de maio.",
    ),
    ("Подяка", "Дякуємо за теплий прийом нашої делегації минулого тижня!"),
    ("Panasz", "A szomszéd telken építkeznek, húsz lakó nevében kérem, hogy mondják meg, meddig tart."),
    (
        "Speaker invitation",
        "We are organising a conference in Ljubljana on 12 May for 200 planners and would like to ask whether one"
        " of your experts would be interested in speaking.",
    ),
    (
        "Reference request",
        "The City of Bratislava is preparing a tender. Our team of four would like to know whether you were "
        "satisfied with the supplier of your model.",
    ),
    (
        "Study",
        "Our university invites you to take part in an international study on metropolitan planning. The "
        "interview takes 45 minutes via Zoom, any day in May.",
    ),
    (
        "Application",
        "Dear HR team, please find my application for the position of urban planner. I could come for an "
        "interview in the week of 10 May.",
    ),
    (
        "Thank you!",
        "Just a note to say how much our 20 students got out of the morning with you. They keep talking about the"
        " model.",
    ),
    (
        "Cooperation",
        "We are a Brussels network of 30 cities and would like to invite your institute to become a member. Could"
        " we meet in May to discuss?",
    ),
    (
        "Broken link",
        "The link to the metropolitan plan on your page does not work. Could you please send us the PDF? Our "
        "students need it for a project on 12 May.",
    ),
    (
        "Beschwerde",
        "Meine Nachbarn und ich (zwölf Personen) möchten wissen, wann der Lärm am Smíchov endlich aufhört. Wir "
        "kommen gern vorbei!",
    ),
    (
        "Praktikum",
        "Ich würde gerne im Mai für acht Wochen ein Praktikum bei Ihnen machen und die Arbeit Ihres Teams "
        "kennenlernen.",
    ),
    (
        "Angebot Simultandolmetschen",
        "Wir sind ein Team von sechs Dolmetschern und bieten Ihnen unsere Dienste für Ihre Delegationsbesuche an.",
    ),
    (
        "Rechnung 2027-114",
        "anbei unsere Rechnung für die Dolmetscherin beim Besuch der Delegation aus Ulm am 12. Mai. Bitte "
        "überweisen Sie bis Monatsende.",
    ),
    (
        "Rozhovor",
        "Dobrý den, jsem z redakce Respektu. Mohl by nám někdo od Vás 12. května říct něco k Metropolitnímu "
        "plánu? Přijedeme dva.",
    ),
    (
        "Dotaz občana",
        "Dobrý den, bydlíme na Žižkově a chtěli bychom vědět, zda se u nás bude stavět. Může nám to někdo vysvětlit?",
    ),
    ("Školení", "nabízíme Vašim zaměstnancům školení BIM, 12. května, skupina do 15 osob. Máte zájem?"),
    ("Poďakovanie", "Ešte raz ďakujeme za milé prijatie, kolegovia sú nadšení a radi Vás privítame v Nitre."),
    (
        "Invitation colloque",
        "Nous serions honorés de vous accueillir à notre colloque du 12 mai à Lyon. Pourriez-vous désigner un "
        "intervenant ?",
    ),
    (
        "Mémoire",
        "Étudiante en urbanisme, je rédige un mémoire sur Prague. Pourrais-je rencontrer l'un de vos urbanistes "
        "le 12 mai ?",
    ),
    ("Facture", "Votre groupe de 12 personnes a visité notre musée le 12 mai : veuillez trouver la facture."),
    (
        "Becas",
        "Somos una fundación que ofrece becas para jóvenes urbanistas. ¿Podrían difundir la convocatoria entre "
        "sus equipos?",
    ),
    (
        "Collaborazione",
        "La nostra azienda produce arredi urbani. Saremmo lieti di farvi visita il 12 maggio per mostrarvi il "
        "catalogo.",
    ),
    (
        "Zaproszenie na targi",
        "Serdecznie zapraszamy Państwa zespół na targi w Poznaniu, 12-14 maja. Czekają na Państwa 4 bezpłatne bilety.",
    ),
    ("Vraag", "Voor mijn scriptie zoek ik cijfers over leegstand in Praag. Kan iemand van jullie mij helpen?"),
    ("Agradecimento", "Obrigado pela visita que nos proporcionaram na semana passada. O grupo de 15 pessoas adorou."),
    ("Запрошення", "Запрошуємо вас виступити на форумі у Києві 12 травня. Дорогу оплачуємо."),
    ("Köszönet", "Köszönjük a múlt heti fogadtatást, a húsz hallgató nagyon élvezte!"),
    ("Your report", "Could we have permission to reprint two charts from your yearbook? We print 500 copies in May."),
    (
        "Zoom?",
        "Our working group of 8 cities meets online on 12 May at 10. Would one of you join the call and say a few"
        " words?",
    ),
    ("PhD data", "I'm a doctoral candidate in Delft. May I have the 2020 land use layer?"),
    ("Vacancy", "Is the post of GIS analyst still open? I can start in May and live in Prague."),
    (
        "Documentary",
        "We're making a series on European cities and would like to film at your office with a crew of five "
        "between 10 and 12 May.",
    ),
    (
        "Gratitude",
        "Dear Petra, what a morning. Everyone on the bus agreed it was the high point. Please give our regards to"
        " the team.",
    ),
    ("Jury", "Would your director sit on the jury of our competition? Seven members, two days in June, fee 1000 euro."),
    ("Sponsorship", "Our students' festival is looking for partners. For 20 000 CZK your logo goes on the poster."),
    ("Presseanfrage", "Für einen Artikel über Prager Brücken hätte ich gerne drei Zitate bis Freitag."),
    (
        "Einladung zur Tagung",
        "am 12. Mai findet unsere Jahrestagung statt. Wir würden uns sehr freuen, wenn eine Kollegin aus Ihrem "
        "Haus vortragen würde.",
    ),
    ("Rechnung", "Leider ist die Zahlung für die Gruppenführung vom 12. Mai noch nicht eingegangen."),
    ("Pozvánka", "Srdečně Vás zveme na otevření parku 12. května v 10 hodin. Těšíme se na 2–3 zástupce."),
    ("Prosba o rozhovor", "som študentka žurnalistiky a potrebujem krátky rozhovor s urbanistom do 12. mája."),
    (
        "Partenariat",
        "Nous montons un dossier Erasmus+ et cherchons un partenaire tchèque. Réunion des partenaires le 12 mai, "
        "6 pays.",
    ),
    ("Plainte", "Notre copropriété de 30 logements subit des travaux depuis mai. Qui peut nous recevoir ?"),
    (
        "Gracias",
        "Ya de vuelta en Sevilla, queremos daros las gracias por la mañana del jueves. Los 20 alumnos, encantados.",
    ),
    ("Prácticas", "¿Aceptan alumnos en prácticas? Busco tres meses, de mayo a julio."),
    ("Fornitura", "Siamo produttori di panchine, possiamo incontrarci a Praga il 12 maggio per presentarvi la gamma?"),
    ("Staż", "Czy przyjmują Państwo studentów na praktyki w lipcu? Studiuję gospodarkę przestrzenną."),
    ("Uitnodiging", "Graag nodigen wij u en twee collega's uit voor ons congres in Utrecht op 12 mei."),
    ("Currículo", "Envio o meu currículo. Posso ir a uma entrevista em maio."),
    ("Скарга", "У нашому дворі знову будують. Хто може пояснити мешканцям, що відбувається?"),
    ("Számla", "Mellékelten küldjük a május 12-i csoportos látogatás tolmácsolásának számláját."),
]


@pytest.mark.parametrize(("subject", "body"), ELSE)
def test_what_wants_something_else_is_not_answered(subject: str, body: str) -> None:
    assert read(body, subject=subject).category is Category.OTHER

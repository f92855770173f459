"""Loans, complaints, jobs, offers and invitations that name groups, days and our place."""

from __future__ import annotations

import pytest
from mails import read

from mailbot.model import Category

MATTERS = [
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


@pytest.mark.parametrize(("subject", "body"), MATTERS)
def test_another_matter_is_not_answered(subject: str, body: str) -> None:
    assert read(body, subject=subject).category is Category.OTHER

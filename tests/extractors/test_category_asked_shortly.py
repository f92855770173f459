"""Requests as strangers write them: short, from an agency, from a school, in two languages at once."""

from __future__ import annotations

import pytest
from mails import read

from mailbot.model import Category

ANNOUNCED = [
    (
        "Rezerwacja",
        "Proszę o rezerwację terminu dla grupy 20 studentów z Poznania, 14 maja, godz. 10, temat: transport.",
    ),
    (
        "Pytanie",
        "Jesteśmy radą osiedla, jedziemy do Pragi w czerwcu w 11 osób. Da się z kimś od was pogadać o budżecie "
        "obywatelskim?",
    ),
    (
        "Werkweek",
        "Tijdens onze werkweek (6-10 oktober) met 40 studenten planologie willen we graag een ochtend bij jullie "
        "vullen.",
    ),
    (
        "Praag",
        "Het college van Zwolle, 6 personen, is op 12 mei in Praag. Zou uw directeur een uur voor hen vrij kunnen"
        " maken?",
    ),
    (
        "Semana académica",
        "Venho por este meio solicitar a marcação de uma sessão para 18 estudantes de geografia, no dia 12 de maio.",
    ),
    ("Dúvida", "A gente vai estar em Praga com uns 8 amigos urbanistas. Rola um bate-papo com vocês dia 12?"),
    (
        "Поїздка",
        "Наша міська рада (7 осіб) буде у Празі 12 травня. Чи могли б ваші фахівці розповісти про публічні простори?",
    ),
    (
        "Útiterv",
        "Szeged város főépítészi irodája (6 fő) június 3-án Prágában lesz. Szívesen beszélgetnénk a kollégáikkal "
        "a zöldfelületekről.",
    ),
    ("Jelentkezés", "Bejelentem 25 fős iskolai csoportunkat május 14-re, 10 órára."),
    (
        "Program pro partnery",
        "Dobrý den, we have 6 guests from Seoul Institute tady 12 May. They are interested in your metropolitan "
        "plan. Could you receive us for one hour? Děkuji.",
    ),
    (
        "Solicitud",
        "Estimados, please find below our request: 15 officers of the Bogotá planning office, 12 May, 10:00, "
        "topic TOD.",
    ),
    (
        "Inquiry about a possible visit",
        "Dear Sir or Madam, I am the international affairs officer of the City of Aarhus. Our technical committee"
        " will be in Prague on 8-9 June and has expressed an interest in your work on the river embankments. The "
        "committee consists of nine members. Kind regards",
    ),
    (
        "Professional exchange",
        "Following our phone call, please find the details: delegation of the Ministry of Land, Republic of "
        "Korea; 11 persons; 17 March, 14:00-16:00; subject: digital twin.",
    ),
    (
        "hi there",
        "hiya, a bunch of us (like 6 or 7) study geography in Leeds and we're interrailing through in July. could"
        " we come and nose around the model?",
    ),
    (
        "Tuesday",
        "Would Tuesday 11 May do for our lot? Ten people, same interests as the Lyon group you had last month.",
    ),
    (
        "CAMP",
        "Our residents' association wants to learn how you involve people. Seven of us, first week of May, "
        "evenings best.",
    ),
    (
        "Delegationsreise",
        "Der Kreistag plant für Oktober eine Delegationsreise. Ein Termin bei Ihnen ist fester Bestandteil "
        "unseres Wunschprogramms; 16 Teilnehmer.",
    ),
    (
        "Studienfahrt 2027",
        "Unser Kurs kommt im Mai nach Prag. Können wir bei Ihnen etwas über den Wohnungsbau hören? 24 "
        "Schülerinnen und Schüler, zwei Lehrkräfte.",
    ),
    (
        "Architektenkammer",
        "bezugnehmend auf Ihren Aufruf in der Bauwelt interessieren wir uns für eine Führung am Modell, 20 "
        "Personen, Samstag, 15. Mai.",
    ),
    (
        "Poptávka",
        "Pro klienta z Japonska (10 osob, radnice Kobe) poptáváme odbornou přednášku na 12. 5. v 9:30. Prosím o cenu.",
    ),
    (
        "Žádost",
        "Dobrý den, s dětmi ze 7. B bychom se moc rádi podívali na model. Bylo by to možné 4. června dopoledne? "
        "26 dětí.",
    ),
    ("dotaz na kapacitu", "kolik lidí se k vám vejde? bylo by nás asi 35, svaz měst, květen"),
    ("Otázka", "Dobrý deň, s kolegami z magistrátu (8) by sme prišli 12. mája. Vyhovuje Vám desiata hodina?"),
    (
        "Demande",
        "Madame, Monsieur, une quinzaine d'agents de notre agence d'urbanisme effectueront un voyage "
        "professionnel à Prague. Ils souhaiteraient s'entretenir avec vos équipes de la rénovation des grands "
        "ensembles.",
    ),
    ("Petite question", "salut, on est 5 potes archis, on passe le 12 mai, y'a moyen de visiter ?"),
    (
        "Solicitud de cita",
        "Estimados señores: el alcalde de Rosario viajará con cuatro colaboradores. Solicitamos una cita con el "
        "director para el 12 de mayo.",
    ),
    ("Consulta", "¿Hacen visitas para colegios? Tengo 28 niños de 12 años, en abril."),
    (
        "Richiesta",
        "La nostra associazione di abitanti vorrebbe capire come gestite la partecipazione. Saremmo in 9, il 12 "
        "maggio.",
    ),
    (
        "Zapytanie ofertowe",
        "Biuro podróży Orbis: grupa 30 architektów z Krakowa, 14.05, prosimy o możliwość zwiedzenia makiety i "
        "krótki wykład.",
    ),
    (
        "Bezoek",
        "Graag ontvangen wij informatie over de mogelijkheden om met onze afdeling (15 p.) langs te komen op 12 mei.",
    ),
    (
        "Pedido",
        "O nosso executivo camarário desloca-se a Praga no dia 12 de maio e gostaria de ser recebido. 6 pessoas.",
    ),
    ("Візит", "Плануємо приїхати групою 12 студентів у травні. Чи проводите ви екскурсії?"),
    ("Kérés", "A Budapesti Műszaki Egyetem 15 hallgatója szeretné megtekinteni a makettet május 12-én délelőtt."),
    (
        "Request for a briefing",
        "Dear colleagues, the Regional Council of Uusimaa is sending its land-use division (13 civil servants) on"
        " a benchmarking tour of Central Europe. Prague is our second stop, 22-23 September. A two-hour briefing "
        "on your strategic plan would be most valuable.",
    ),
    (
        "Kids and maps",
        "Hello, I home-educate with four other families. Nine children, five parents. We'd adore seeing the "
        "model, any weekday in March.",
    ),
    (
        "Besuch",
        "Moin, wir (Baugenossenschaft, 13 Leute) machen Ende Mai unseren Betriebsausflug und fänden es super, "
        "wenn ihr uns mal eure Ausstellung zeigt.",
    ),
    (
        "Ministerium",
        "Herr Staatssekretär Dr. Lang wird am 12. Mai in Prag sein. Er bittet um ein Gespräch mit Ihrem Direktor;"
        " ihn begleiten drei Mitarbeiter.",
    ),
    (
        "Architekturreise",
        "Unsere Reise führt uns am 14. Mai nach Prag. Auf dem Wunschzettel ganz oben: Ihr Stadtmodell. 25 Leute.",
    ),
    ("výlet", "Ahoj, jsme parta urbanistů z Ostravy, 11 kousků. Stavíme se 21. května, jestli vás tím neobtěžujeme?"),
    (
        "Zahraniční host",
        "v květnu přijede delegace z partnerského města Lublaň (6 osob) a primátorka by jim ráda dopřála hodinu s"
        " vašimi lidmi.",
    ),
    ("Exkurzia žiakov", "Vážení, rada by som prihlásila 3.A na prehliadku, 4. júna, 28 žiakov."),
    (
        "Déplacement",
        "Nous emmenons nos directeurs de service (12) voir ce qui se fait ailleurs ; Prague est retenue pour "
        "octobre. Pouvez-vous nous dire à qui adresser notre programme ?",
    ),
    ("Visite scolaire", "Bonjour, possible de venir avec ma classe de 1re le 4 juin ? 29 élèves."),
    (
        "Misión",
        "Nuestra misión comercial de 15 promotores pasará por Praga el 12 de mayo y agradecería ser atendida por "
        "su equipo.",
    ),
    ("Viaje", "Vamos con el máster a Praga (21 alumnos). ¿Nos podríais dedicar un ratito el 13?"),
    (
        "Delegazione",
        "Con la presente si chiede la disponibilità a ricevere la nostra delegazione, composta da sette persone, "
        "il giorno 12 maggio.",
    ),
    ("Classe", "Portiamo la quinta geometri a Praga: possibile fermarci da voi il 5 maggio? 23 ragazzi."),
    (
        "Wyjazd",
        "W ramach szkolenia wyjazdowego 18 pracowników urzędu chciałoby poznać Państwa doświadczenia z parkami. "
        "Termin: 9 czerwca.",
    ),
    ("Excursie", "Onze vereniging (30 leden) fietst in mei door Praag. Past het als we op de 13e even binnenwippen?"),
    (
        "Missão técnica",
        "A Prefeitura de Curitiba realizará missão técnica à Europa. Solicitamos agenda com o instituto no dia 12"
        " de maio. Comitiva: 7 integrantes.",
    ),
    ("Делегація", "Прохання розглянути можливість прийому делегації з 9 осіб 12 травня."),
    (
        "Kirándulás",
        "Az önkormányzat dolgozóival (18 fő) május 12-én Prágába kirándulunk, és örömmel meghallgatnánk egy rövid"
        " ismertetőt.",
    ),
    ("Visita/visit", "Buenas! We go to Praga with 14 arquitectos the 12 of mayo, is posible una charla? Gracias"),
]


@pytest.mark.parametrize(("subject", "body"), ANNOUNCED)
def test_a_group_that_announces_itself_is_a_request(subject: str, body: str) -> None:
    assert read(body, subject=subject).category is Category.REQUEST

"""Mails by persons that come near to a request and are none, and requests whose words come near to something else."""

from __future__ import annotations

import pytest
from mails import read

from mailbot.model import Category

NEAR_MISSES = [
    (
        "Questionnaire",
        "we are three students of geography in Prague and ask you to fill in our questionnaire by 12 May.",
    ),
    ("Dotazník", "jsme skupina studentek VŠE a prosíme vás o vyplnění dotazníku k bakalářské práci do 12. května."),
    ("Umfrage", "unser Team der TU Wien bittet Ihre Kolleginnen in Prag, bis 12. Mai an einer Umfrage teilzunehmen."),
    (
        "Delegation to Ghent",
        "our city would be honoured to host a delegation of your institute on 12 May; we cover the costs.",
    ),
    ("Návštěva u nás", "rádi bychom vás pozvali k nám do Bratislavy na festival architektury 12. května jako porotce."),
    (
        "Jury",
        "wir würden Ihren Direktor gern als Mitglied unserer Jury in Zürich einladen, die Reisekosten übernehmen wir.",
    ),
    (
        "Speaker",
        "could one of your planners give a keynote at our congress in Porto on 12 May? Travel and hotel are paid.",
    ),
    ("Job", "I plan to move to Prague in May and would love to work in your team; my CV and portfolio are attached."),
    (
        "Praxe",
        "jsem studentka architektury a ráda bych u vás v květnu absolvovala povinnou praxi, je to možné?",
    ),
    (
        "Tesis",
        "soy doctoranda y me gustaría hacer una estancia de investigación en su instituto entre marzo y mayo de 2027.",
    ),
    ("Thèse", "doctorante à Lyon, je souhaiterais effectuer un séjour de recherche de trois mois dans votre institut."),
    ("Badania", "piszę pracę magisterską o Pradze i szukam stażu w Państwa instytucie od marca do maja."),
    ("Film", "for our documentary on housing our crew of four would like to come to you on 12 May and film the model."),
    ("Natáčení", "s televizním štábem bychom chtěli 12. května přijet k vám a natočit rozhovor s ředitelem."),
    ("Tournage", "notre équipe de trois personnes souhaiterait venir chez vous le 12 mai pour une interview filmée."),
    ("Riprese", "la nostra troupe di tre persone vorrebbe venire da voi il 12 maggio per un'intervista al direttore."),
    (
        "Product demo",
        "our company would like to visit you with two people on 12 May and present our software and its price list.",
    ),
    (
        "Vorstellung",
        "unsere Firma würde Sie gern am 12. Mai mit zwei Leuten besuchen und Ihnen unser Produkt mit Rabatt anbieten.",
    ),
    (
        "Oferta",
        "nuestra empresa quisiera visitarles con dos colegas el 12 de mayo para mostrar nuestros productos y precios.",
    ),
    (
        "Photos",
        "it was a pleasure to be with you last week; all fourteen of us thank you for the warm welcome. Photos below.",
    ),
    ("Gracias", "de vuelta en Quito, los doce queremos agradecerles la acogida de la semana pasada en el instituto."),
    (
        "Podziękowanie",
        "w imieniu całej grupy dziękuję za wczorajsze spotkanie i ciepłe przyjęcie w Państwa instytucie.",
    ),
    ("Dank", "nog hartelijk dank voor de ontvangst van vorige week, onze groep van twaalf was erg enthousiast."),
    (
        "Obrigado",
        "em nome dos doze participantes, agradecemos a excelente visita da semana passada ao vosso instituto.",
    ),
    (
        "Invoice",
        "please find attached our invoice no. 17 for interpreting at the visit of your delegation; payment due 12 May.",
    ),
    (
        "Consortium",
        "we look for a partner in Prague for our Horizon proposal; would you join the consortium? It closes in May.",
    ),
    ("Petice", "my, obyvatelé ulice, si stěžujeme na hluk a žádáme, aby se vaši pracovníci přišli 12. května podívat."),
]

NEAR_REQUESTS = [
    (
        "Visit",
        "we are a group of 15 journalism students and would like to visit your institute and hear about planning.",
    ),
    ("Visit", "our research team of six would like to visit IPR Prague on 12 May to discuss housing research."),
    ("Návštěva", "děkujeme za rychlou odpověď po telefonu. Skupina 12 zastupitelů by k vám ráda přijela 12. května."),
    ("Besuch", "vielen Dank für das Telefonat gestern. Wie besprochen möchten wir Sie mit zwölf Personen besuchen."),
    (
        "Visite",
        "merci pour votre accueil l'an dernier ; nous aimerions revenir vous voir avec un nouveau groupe de 12.",
    ),
    (
        "Study visit",
        "partners of our Interreg project, 14 people, would like to visit you on 12 May and see the model.",
    ),
    ("Erasmus+", "we coordinate an Erasmus+ school exchange and would like to bring 20 pupils to you on 12 May."),
    (
        "Conference and visit",
        "25 of us come to Prague for a conference and would like to visit your institute on 12 May.",
    ),
    (
        "Angebot?",
        "wir bereiten eine Studienreise für 20 Personen vor und bitten um ein Angebot für eine Führung bei Ihnen.",
    ),
    ("Prosba", "jsme malá firma architektů, je nás osm, a rádi bychom se u vás v květnu podívali na model Prahy."),
    (
        "Interest",
        "nine neighbours from our housing co-op would love to hear how you plan. Could we come on 12 May at 10?",
    ),
    ("Wizyta", "jesteśmy firmą projektową i z ośmioma osobami chcielibyśmy odwiedzić Państwa instytut w maju."),
]


@pytest.mark.parametrize(("subject", "body"), NEAR_MISSES)
def test_what_only_resembles_a_request_is_other(subject: str, body: str) -> None:
    assert read(f"Hello,\n\n{body}\n\nEva Malá", subject=subject).category is Category.OTHER


@pytest.mark.parametrize(("subject", "body"), NEAR_REQUESTS)
def test_a_request_whose_words_resemble_another_kind_stays_one(subject: str, body: str) -> None:
    assert read(f"Hello,\n\n{body}\n\nEva Malá", subject=subject).category is Category.REQUEST

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
]


@pytest.mark.parametrize(("subject", "body"), ELSE)
def test_what_wants_something_else_is_not_answered(subject: str, body: str) -> None:
    assert read(body, subject=subject).category is Category.OTHER

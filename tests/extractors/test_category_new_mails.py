"""Which mails that answer nothing ask for a visit, in twelve languages and many styles, and which do not."""

from __future__ import annotations

import pytest
from mails import read

from mailbot.model import Category

REQUESTS = [
    # formal
    (
        "Study visit",
        "On behalf of the Ministry of Housing we kindly request a meeting with your experts for 12 people.",
    ),
    (
        "Besuchsanfrage",
        "die Stadt Ulm plant eine Fachexkursion mit zwölf Personen und bittet um ein Gespräch bei Ihnen.",
    ),
    ("Žádost o přijetí", "obracíme se na Vás s prosbou o přijetí zastupitelů našeho města dne 12. května 2027."),
    ("Žiadosť", "radi by sme navštívili Váš inštitút s pätnástimi kolegami z odboru územného plánovania."),
    ("Demande de rencontre", "notre commission de l'urbanisme souhaite être reçue par vos services le 12 mai 2027."),
    (
        "Solicitud de visita",
        "nuestro ayuntamiento desearía que recibieran a una delegación de ocho concejales en mayo.",
    ),
    (
        "Richiesta di incontro",
        "la nostra amministrazione gradirebbe essere ricevuta da Voi con dieci funzionari in maggio.",
    ),
    ("Prośba o spotkanie", "zwracamy się z prośbą o przyjęcie delegacji naszego miasta w maju 2027 r."),
    (
        "Aanvraag werkbezoek",
        "namens de gemeente Breda vragen wij u of u onze raadsleden wilt ontvangen op 12 mei 2027.",
    ),
    ("Pedido de visita", "vimos solicitar a possibilidade de receberem um grupo de técnicos da nossa câmara em maio."),
    ("Запит про візит", "просимо Вас прийняти делегацію нашої міської ради у травні 2027 року, нас буде восьмеро."),
    ("Látogatási kérelem", "azzal a kéréssel fordulok Önökhöz, hogy fogadják városunk nyolcfős küldöttségét májusban."),
    # casual
    ("hi", "six of us from the cycling club are over in May, any chance we could pop in and hear about the lanes?"),
    ("Frage", "wir sind zu viert Ende Mai in Prag und würden gern mal bei euch vorbeischauen, geht das?"),
    ("dotaz", "budeme v květnu v Praze s partou spolužáků, dalo by se u vás na hodinku zastavit?"),
    ("otázka", "pôjdeme v máji cez Prahu s kolegami, mohli by sme sa u vás na chvíľu zastaviť?"),
    ("question", "on sera une dizaine à Prague en mai, on pourrait passer vous voir une petite heure ?"),
    ("hola", "vamos unos ocho amigos arquitectos a Praga en mayo, ¿podríamos pasarnos a veros un rato?"),
    ("ciao", "in maggio siamo a Praga in sei, ci fate vedere il plastico se passiamo a trovarvi?"),
    ("cześć", "będziemy w maju w Pradze ze znajomymi ze studiów, moglibyśmy do was zajrzeć na godzinkę?"),
    ("vraagje", "we zijn in mei met een man of tien in Praag, kunnen we een uurtje bij jullie langskomen?"),
    ("oi", "vamos estar em Praga em maio com a turma, dava para passarmos aí uma hora?"),
    ("питання", "у травні будемо в Празі компанією з шести людей, можна до вас зайти на годинку?"),
    ("kérdés", "májusban hatan Prágában leszünk, be tudnánk nézni hozzátok egy órára?"),
    # says what it is without asking for it in so many words
    (
        "Programme in Prague",
        "our board of nine travels to Prague on 12 May. A talk on your metropolitan plan at 10 would suit.",
    ),
    ("Exkurze", "se studenty jedeme 12. května do Prahy a chtěli bychom slyšet něco o veřejném prostoru. Bude nás 20."),
    (
        "Exkursion",
        "mit unserem Masterkurs sind wir vom 10. bis 12. Mai in Prag. Uns interessiert der neue Metropolitanplan.",
    ),
    ("Voyage", "nos élus partent à Prague du 10 au 12 mai et aimeraient échanger avec vous sur les tramways."),
    ("Tanulmányút", "képviselőink májusban Prágába utaznak, és szeretnének többet megtudni a közterekről."),
    ("Поїздка", "наші депутати у травні їдуть до Праги і хотіли б почути про міський простір."),
    ("Viaje", "nuestros técnicos viajan a Praga del 10 al 12 de mayo y les interesa escuchar sobre vivienda social."),
    ("Wyjazd", "nasi radni jadą w maju do Pragi i chętnie posłuchaliby o rewitalizacji. Będzie nas ośmioro."),
    # of two people, through others, with a crew's words that are innocent
    (
        "Visit",
        "my colleague and I, two planners from Bergen, will be in Prague in May and would like to meet your team.",
    ),
    (
        "Group visit",
        "I run an agency and my client, a housing society, would like you to receive its staff on 12 May, 30 people.",
    ),
    ("Delegation", "the Embassy of Chile asks whether you could host a delegation of the housing ministry on 12 May."),
    (
        "Visit for visa",
        "we ask to visit you with 8 engineers on 12 May; please send us an invitation letter for the visa.",
    ),
    (
        "Visit and partnership",
        "our city council of 10 would like to visit IPR Prague and talk about our partnership of cities.",
    ),
    ("Exkurze", "píši za kroužek mladých novinářů naší školy: můžeme k vám v květnu přijít na exkurzi? Je nás 15."),
    # the four points and nothing else
    (
        "Visit",
        "1. Town of Aalen\n2. Eva Malá, eva.mala@kladno.example, +49 7361 520\n3. 12 May 2027, 10:00, parks\n4. 14",
    ),
    ("Návštěva", "Instituce: Obec Lhota\nKontakt: Eva Malá\nTermín: 12. 5. 2027\nTéma: zeleň\nPočet osob: 9"),
    (
        "Visita",
        "Institución: Ayuntamiento de Getafe\nContacto: Eva Malá\nFecha: 12 de mayo\nTema: parques\nPersonas: 9",
    ),
]

OTHERS = [
    (
        "Interview",
        "I write for a weekly and would like to interview your director with a photographer on 12 May at 10.",
    ),
    (
        "Dreharbeiten",
        "wir drehen eine Reportage für das Fernsehen und kommen mit drei Leuten; dürfen wir am 12. Mai filmen?",
    ),
    ("Rozhovor", "připravuji pro rádio pořad o dopravě a rád bych s vámi 12. května natočil rozhovor."),
    ("Entrevista", "soy periodista de un diario y querría entrevistar a un portavoz del instituto el 12 de mayo."),
    ("Wywiad", "jestem dziennikarką tygodnika i chciałabym przeprowadzić wywiad z dyrektorem 12 maja."),
    ("Інтерв'ю", "я журналістка міського телебачення, хочемо зняти з вами інтерв'ю 12 травня."),
    ("Forgatás", "tévéstábunkkal riportot forgatunk, és interjút kérnénk az igazgatótól május 12-én."),
    (
        "Internship",
        "I am a student of architecture and look for an internship at your office from June. My CV is attached.",
    ),
    ("Praktikum", "ich studiere Stadtplanung und bewerbe mich um ein Praktikum bei Ihnen ab Juni."),
    ("Stáž", "hledám pracovní stáž v Praze od června, v příloze najdete můj životopis."),
    ("Stage", "étudiante en master, je cherche un stage de six mois chez vous à partir de mars. CV joint."),
    ("Tirocinio", "sono una laureanda e vorrei svolgere un tirocinio presso di voi da giugno, allego il curriculum."),
    ("Stageplek", "ik ben student en zoek een stageplek bij jullie vanaf september, mijn cv zit erbij."),
    ("Estágio", "sou estudante de arquitetura e procuro um estágio no vosso instituto; envio o currículo."),
    ("Gyakornoki hely", "építész hallgató vagyok, és gyakornoki helyet keresek Önöknél, csatolom az önéletrajzomat."),
    ("Стажування", "я студентка і шукаю стажування у вашому інституті з червня, резюме додаю."),
    ("Research stay", "I am a PhD candidate and would like to spend three months at your institute for my thesis."),
    ("Invitation", "we invite you to speak at our conference in Ghent on 12 May; we cover travel and hotel."),
    (
        "Pozvánka",
        "zveme Vás na odbornou konferenci do Brna dne 12. května, rádi bychom Vás přivítali jako přednášející.",
    ),
    ("Einladung", "wir laden Sie herzlich zu unserem Kongress nach Graz ein und würden uns über einen Vortrag freuen."),
    ("Invitation", "nous avons le plaisir de vous inviter à notre colloque à Lyon le 12 mai comme intervenants."),
    ("Invitación", "tenemos el gusto de invitarles a nuestro congreso en Sevilla el 12 de mayo como ponentes."),
    ("Zaproszenie", "serdecznie zapraszamy Państwa na konferencję w Krakowie 12 maja w roli prelegentów."),
    ("Запрошення", "запрошуємо Вас виступити на нашій конференції у Львові 12 травня."),
    ("Meghívó", "szeretettel meghívjuk Önöket konferenciánkra Pécsre május 12-én előadónak."),
    (
        "Offer",
        "our company makes architectural models and offers you a discount; may we present our products on 12 May?",
    ),
    ("Nabídka", "nabízíme vám software pro územní plánování, ceník přikládáme a rádi u vás produkt předvedeme."),
    (
        "Angebot",
        "unsere Firma bietet Ihnen 3D-Drucker an; gern stellen wir das Produkt bei Ihnen vor, Preisliste anbei.",
    ),
    ("Rechnung 12/27", "anbei erhalten Sie die Rechnung Nr. 12 für die Führung Ihrer Delegation, zahlbar bis 12. Mai."),
    ("Faktúra", "v prílohe posielame faktúru č. 12 za tlmočenie návštevy delegácie, splatnosť 14 dní."),
    (
        "Thank you",
        "back home, all twelve of us want to thank you for the splendid morning at your institute last Tuesday.",
    ),
    ("Poděkování", "ještě jednou děkujeme za včerejší přijetí a skvělou prohlídku, všech patnáct nás bylo nadšeno."),
    ("Danke", "wir möchten uns im Namen der ganzen Gruppe für den gestrigen Besuch und Ihre Zeit bedanken."),
    (
        "Merci",
        "de retour à Nantes, nous tenons à vous remercier pour l'accueil de jeudi dernier, toute l'équipe est ravie.",
    ),
    ("Grazie", "rientrati a Torino, vi ringraziamo di cuore per l'accoglienza di martedì scorso."),
    ("Köszönet", "köszönjük a múlt heti szíves fogadást, mind a tizenketten sokat tanultunk."),
    ("Подяка", "щиро дякуємо за теплий прийом минулого вівторка, усі дванадцятеро в захваті."),
    ("Hluk", "už potřetí si stěžuji na hluk ze stavby pod našimi okny a žádám o nápravu do 12. května."),
    ("Construction noise", "I live in Karlín and complain about the building site; who in your office is responsible?"),
    (
        "Project partner",
        "we are building a consortium for a Horizon Europe call and look for a partner city; deadline 12 May.",
    ),
    ("Survey", "I write my thesis on housing and would be grateful if you filled in my questionnaire by 12 May."),
    ("Data", "could you send me the shapefile of the land use plan? I need the data for my seminar paper."),
]


@pytest.mark.parametrize(("subject", "body"), REQUESTS)
def test_who_asks_to_come_as_a_group_makes_a_request(subject: str, body: str) -> None:
    assert read(f"Hello,\n\n{body}\n\nEva Malá", subject=subject).category is Category.REQUEST


@pytest.mark.parametrize(("subject", "body"), OTHERS)
def test_press_jobs_invitations_offers_thanks_and_complaints_are_other(subject: str, body: str) -> None:
    assert read(f"Hello,\n\n{body}\n\nEva Malá", subject=subject).category is Category.OTHER

"""MEANING, category: each row of the table and each sentence below it."""

from __future__ import annotations

from typing import Any

import pytest
from rows import OUR_QUESTION, asks, lacking, lines, running, says, spelled_slots

from mailbot.model import Category, Readings

FIRST_MAILS = lines(
    {
        "request: to visit": """
            en request  Twelve of our planners would be glad to come round for a morning in May.
            nl request  Twaalf van onze planologen komen in mei graag een ochtend bij u langs.
            uk request  Дванадцять наших планувальників хотіли б завітати до вас у травні.
            hu request  Tizenkét tervezőnk májusban szívesen ellátogatna Önökhöz.
        """,
        "request: to be received": """
            en request  Would you receive a delegation of our town council in May?
            cs request  Přijali byste v květnu delegaci našeho zastupitelstva?
            fr request  Pourriez-vous recevoir une délégation de notre conseil municipal en mai ?
            pt request  Poderiam receber uma delegação da nossa assembleia municipal em maio?
        """,
        "request: few details": """
            en request  Can our class come and see you some day?
            de request  Kann unsere Klasse einmal bei Ihnen vorbeikommen?
            it request  La nostra classe può venire a trovarvi un giorno?
            pl request  Czy nasza klasa może Państwa kiedyś odwiedzić?
        """,
        "two are a group": """
            en request  The two of us, both city architects, would like to visit you on 12 May.
            sk request  Radi by sme vás 12. mája navštívili, prídeme dvaja, obaja mestskí architekti.
            es request  Somos dos arquitectas municipales y nos gustaría visitarles el 12 de mayo.
        """,
        "other: press, with a crew": """
            en other  I report for a television channel and would film an interview with your director; we come with a crew of four.
            de other  Ich arbeite für einen Fernsehsender und möchte mit einem vierköpfigen Kamerateam Ihren Direktor interviewen.
            cs other  Jsem redaktorka televize a ráda bych s čtyřčlenným štábem natočila rozhovor s vaším ředitelem.
        """,
        "other: a job": """
            en other  I am applying for the position of junior planner; my CV is attached.
            pl other  Aplikuję na stanowisko młodszego planisty, w załączeniu przesyłam CV.
            it other  Mi candido al posto di pianificatore junior, in allegato il mio curriculum.
        """,
        "other: an internship": """
            en other  I am looking for a summer internship in your office.
            fr other  Je recherche un stage d'été dans vos bureaux.
            nl other  Ik zoek een stageplaats voor de zomer op uw kantoor.
        """,
        "other: one person's research stay": """
            en other  For my dissertation I would like to spend three months at your institute as a guest researcher.
            de other  Für meine Dissertation möchte ich drei Monate als Gastwissenschaftlerin an Ihrem Institut verbringen.
            es other  Para mi tesis me gustaría pasar tres meses en su instituto como investigadora invitada.
        """,
        "other: a partnership": """
            en other  We are looking for partners for an Interreg proposal and invite you to join our consortium.
            sk other  Hľadáme partnerov do projektu Interreg a radi by sme vás prizvali do konzorcia.
            pt other  Procuramos parceiros para uma candidatura Interreg e convidamo-los a integrar o consórcio.
        """,
        "other: an invoice": """
            en other  Attached is invoice no. 2027-114, payable within 14 days.
            hu other  Csatoltan küldjük a 2027-114. számú számlát, fizetési határidő 14 nap.
            cs other  V příloze zasíláme fakturu č. 2027-114 se splatností 14 dnů.
        """,
        "other: thanks after a visit": """
            en other  Thank you so much for the tour last week, everybody was thrilled.
            it other  Grazie infinite per la visita guidata della settimana scorsa, sono stati tutti entusiasti.
            uk other  Щиро дякуємо за екскурсію минулого тижня, усі були в захваті.
        """,
        "other: an invitation to us": """
            en other  We have the honour to invite you to speak at our planning congress in Riga on 12 May.
            pl other  Mamy zaszczyt zaprosić Państwa jako prelegentów na nasz kongres planistyczny w Rydze 12 maja.
            fr other  Nous avons l'honneur de vous inviter à intervenir lors de notre congrès d'urbanisme à Riga le 12 mai.
        """,
        "other: advertising": """
            fr other  Nos chaises de bureau sont à moitié prix jusqu'à vendredi. Commandez vite !
            it other  Sedie da ufficio scontate del 30 % fino a venerdì. Ordini subito!
            en other  Our office chairs are 30 % off until Friday. Order now!
            de other  Unsere Bürostühle sind bis Freitag um 30 % reduziert. Jetzt bestellen!
            nl other  Onze bureaustoelen zijn tot vrijdag 30 % goedkoper. Bestel nu!
        """,
        "other: a resident's complaint": """
            en other  I live next to the building site in our street and protest against the noise at night.
            cs other  Bydlím vedle stavby v naší ulici a stěžuji si na noční hluk.
            es other  Vivo al lado de la obra de nuestra calle y quiero quejarme del ruido nocturno.
        """,
    }
)
THREAD = lines(
    {
        "follow_up: answers our question": """
            en follow_up  We shall be nine.
            sk follow_up  Bude nás deväť.
            it follow_up  Saremo in nove.
            hu follow_up  Kilencen leszünk.
        """,
        "follow_up: adds to a request": """
            en follow_up  One more thing: our phone number is +44 20 7946 0018.
            de follow_up  Noch ein Nachtrag: unsere Telefonnummer ist +49 30 90251234.
            pl follow_up  Jeszcze jedno: nasz numer telefonu to +48 22 443 12 34.
        """,
        "cancellation": """
            en cancellation  I am afraid we must call our visit off.
            nl cancellation  Tot onze spijt moeten wij ons bezoek afzeggen.
            uk cancellation  На жаль, ми змушені скасувати наш візит.
            pt cancellation  Lamentamos, mas temos de cancelar a nossa visita.
        """,
        "a new visit in an old thread": """
            en request  The visit in 2025 was a success. This year another group of ours would like to visit you, in June 2027, ten people.
            de request  Der Besuch 2025 war ein Erfolg. Heuer möchte Sie eine weitere Gruppe von uns besuchen, im Juni 2027, zehn Personen.
            es request  La visita de 2025 fue un éxito. Este año otro grupo nuestro quisiera visitarles, en junio de 2027, diez personas.
        """,
    }
)
CHANGES = lines(
    {
        "change: the date": """
            en change  Could we come on 19 May instead of 12 May?
            fr change  Pourrions-nous venir le 19 mai au lieu du 12 mai ?
            cs change  Mohli bychom přijít 19. května místo 12. května?
        """,
        "change: the number": """
            en change  We will be only seven instead of nine.
            de change  Wir werden nur sieben statt neun Personen sein.
            it change  Saremo solo in sette invece che in nove.
        """,
        "change: the topic": """
            en change  Instead of parks we would rather talk about schools.
            pl change  Zamiast o parkach wolelibyśmy porozmawiać o szkołach.
            es change  En lugar de los parques preferiríamos hablar de las escuelas.
        """,
    }
)
OUT = {"Auto_Submitted": "auto-replied"}
MACHINES: dict[str, list[Any]] = {
    "automatic: out of office": [
        ("en", "I am away until 20 February and will answer afterwards.", OUT),
        ("de", "Ich bin bis zum 20. Februar nicht im Büro.", {"subject": "Automatische Antwort: Besuch", **OUT}),
        ("cs", "Do 20. února jsem mimo kancelář.", {"subject": "Automatická odpověď: Návštěva", **OUT}),
    ],
    "automatic: a delivery report": [
        (
            "en",
            "Your message could not be delivered: mailbox full.",
            {
                "sender": "Mail Delivery System <MAILER-DAEMON@mx.example>",
                "Return_Path": "<>",
                "subject": "Undelivered Mail Returned to Sender",
            },
        ),
        (
            "fr",
            "Votre message n'a pas pu être remis à son destinataire.",
            {"sender": "MAILER-DAEMON@mx.example", "Return_Path": "<>", "Auto_Submitted": "auto-generated"},
        ),
        (
            "pl",
            "Wiadomość nie mogła zostać dostarczona.",
            {"sender": "postmaster@mx.example", "Return_Path": "<>", "Auto_Submitted": "auto-replied"},
        ),
    ],
    "automatic: list mail": [
        (
            "en",
            "Who knows a good hotel for a study visit to Prague?",
            {"List_Id": "<planners.lists.example>", "Precedence": "list"},
        ),
        ("es", "¿Quién se apunta a la visita a Praga de mayo?", {"List_Id": "<urbanistas.listas.example>"}),
        (
            "it",
            "Chi viene alla visita a Praga di maggio?",
            {"List_Post": "<mailto:lista@liste.example>", "List_Id": "<lista.liste.example>"},
        ),
    ],
    "automatic: a newsletter": [
        (
            "en",
            "In this issue: study trips in May.",
            {"List_Unsubscribe": "<https://news.example/u>", "Precedence": "bulk"},
        ),
        (
            "nl",
            "In dit nummer: studiereizen in mei.",
            {"List_Unsubscribe": "<https://news.example/u>", "Precedence": "bulk"},
        ),
        (
            "pt",
            "Nesta edição: viagens de estudo em maio.",
            {"List_Unsubscribe": "<https://news.example/u>", "List_Id": "<boletim.example>"},
        ),
    ],
    "automatic: what RFC 3834 forbids": [
        ("en", "Our group would like to visit you in May.", {"Auto_Submitted": "auto-generated"}),
        ("sk", "Naša skupina by vás rada navštívila v máji.", {"Auto_Submitted": "auto-generated"}),
        ("hu", "Csoportunk májusban szeretne ellátogatni Önökhöz.", {"Auto_Submitted": "auto-generated"}),
    ],
}
NO_REPLY: dict[str, list[Any]] = {
    "a no-reply sender alone": [("en",), ("de",), ("sk",), ("fr",)],
}
NEWEST = lines(
    {
        "an old subject and quoted text give nothing": """
            en 9  We shall be nine.
            fr 9  Nous serons neuf.
            pl 9  Będzie nas dziewięć osób.
        """
    }
)
VALUELESS = lines(
    {
        "no values in other and automatic": """
            cs Město Tábor  Děkujeme za prohlídku 12. ledna s našimi 14 lidmi, píše Město Tábor.
            nl Gemeente Zwolle  Bedankt voor de rondleiding op 12 januari met onze 14 mensen, schrijft de Gemeente Zwolle.
            en City of Leeds  Thank you for the tour on 12 January with our 14 people, writes the City of Leeds.
            de Stadt Ulm  Danke für die Führung am 12. Januar mit unseren 14 Leuten, schreibt die Stadt Ulm.
            es Ayuntamiento de Lugo  Gracias por la visita del 12 de enero con nuestras 14 personas, escribe el Ayuntamiento de Lugo.
        """
    }
)
PENDING: set[str] = set()
CONFIRMED = (
    "On Mon, 25 Jan 2027 at 10:00, IPR <visits@ipr.example> wrote:\n> We confirm your visit on 12 May 2027, 9 people."
)


@pytest.mark.parametrize(("language", "category", "said"), running(FIRST_MAILS, PENDING))
def test_a_first_mail(language: str, category: str, said: str) -> None:
    assert says(language, said, "A. B.").category.value == category


@pytest.mark.parametrize(("language", "category", "said"), running(THREAD, PENDING))
def test_a_mail_in_a_thread_of_ours(language: str, category: str, said: str) -> None:
    assert says(language, said, "A. B.", **OUR_QUESTION).category.value == category


@pytest.mark.parametrize(("language", "category", "said"), running(CHANGES, PENDING))
def test_a_mail_after_our_confirmation(language: str, category: str, said: str) -> None:
    assert says(language, said, f"A. B.\n\n{CONFIRMED}", **OUR_QUESTION).category.value == category


@pytest.mark.parametrize(("language", "said", "header"), running(MACHINES, PENDING))
def test_what_no_person_wrote(language: str, said: str, header: dict[str, str]) -> None:
    assert says(language, said, **header).category is Category.AUTOMATIC


@pytest.mark.parametrize(("language",), running(NO_REPLY, PENDING))
def test_a_request_from_a_no_reply_sender_stays_one(language: str) -> None:
    readings = asks(language, "", "A. B.", sender="no-reply@town.example")
    assert (readings.category, readings.contact_email) == (Category.REQUEST, ())


@pytest.mark.parametrize(("language", "size", "said"), running(NEWEST, PENDING))
def test_an_answer_gives_its_own_values_alone(language: str, size: str, said: str) -> None:
    header = {**OUR_QUESTION, "subject": "Re: 14 people on 12 May 2027 at 10:00, cycle routes"}
    quoted = (
        "On Mon, 25 Jan 2027 at 10:00, IPR <visits@ipr.example> wrote:\n> Tell us your number. We noted cycle routes."
    )
    readings = says(language, said, f"A. B.\n\n{quoted}", **header)
    assert spelled_slots(readings) == ""
    assert readings.interest == ()
    assert readings.group_size[0].value.min == int(size)


@pytest.mark.parametrize(("language", "body", "said"), running(VALUELESS, PENDING))
def test_what_is_not_answered_has_no_values(language: str, body: str, said: str) -> None:
    for readings in (says(language, said, body), says(language, said, body, **OUT)):
        assert readings.category in (Category.OTHER, Category.AUTOMATIC)
        assert _leaves(readings) == ()
        assert readings.missing is None


def _leaves(readings: Readings) -> tuple[object, ...]:
    return (
        *readings.institution,
        *readings.contact_name,
        *readings.contact_email,
        *readings.contact_phone,
        *readings.slots,
        *readings.interest,
        *readings.group_size,
    )


def test_every_row_is_held_in_three_languages() -> None:
    tables = FIRST_MAILS | THREAD | CHANGES | MACHINES | NO_REPLY | NEWEST | VALUELESS
    assert lacking(tables, PENDING) == []

"""One writer's text: greeting, body, signature, disclaimer, letterhead, in many languages."""

from __future__ import annotations

import pytest
from mailcraft import body, document, pieces

from mailbot.model import ZoneKind

CLOSINGS = [
    "Kind regards,",
    "Best wishes from Ghent",
    "Yours sincerely",
    "With best regards",
    "S pozdravem",
    "S přátelským pozdravem",
    "S úctou",
    "S pozdravom",
    "Mit freundlichen Grüßen",
    "Viele Grüße aus Wien",
    "Freundliche Grüsse",
    "MfG",
    "Un saludo,",
    "Saludos cordiales",
    "Atentamente,",
    "Cordialement",
    "Bien à vous,",
    "Meilleures salutations",
    "Cordiali saluti",
    "Distinti saluti",
    "Met vriendelijke groet,",
    "Groeten",
    "Z poważaniem",
    "Pozdrawiam serdecznie",
    "Atenciosamente,",
    "Com os melhores cumprimentos",
    "З повагою",
    "Med vänlig hälsning",
    "Terveisin",
    "Üdvözlettel",
    "Thanks,",
    "Díky",
    "Danke",
    "Slán go fóill,",
]


@pytest.mark.parametrize("closing", CLOSINGS)
def test_what_follows_the_closing_formula_is_signature(closing: str) -> None:
    found = document(
        f"Dear Sir,\n\nWe would like to visit you.\n\n{closing}\nAnna Gruber\n\nCity of Ghent\n+32 9 123 45 67"
    )
    assert pieces(found, ZoneKind.GREETING) == ["Dear Sir,"]
    assert body(found) == "We would like to visit you."
    assert found.parts["signature"].startswith(closing)
    assert "+32 9 123 45 67" in found.parts["signature"]


def test_a_formula_behind_the_last_sentence_opens_the_signature() -> None:
    found = document("Hello,\n\nWe come in May. Best regards,\nAnna")
    assert body(found) == "We come in May."
    assert found.parts["signature"] == "Best regards,\nAnna"


def test_a_formula_that_ends_a_sentence_stays_with_the_body() -> None:
    found = document(
        "Madame,\n\nNous viendrons en mai. Je vous prie d'agréer, Madame, l'expression de mes salutations distinguées."
        "\n\nAnna Gruber"
    )
    assert body(found).endswith("salutations distinguées.")
    assert found.parts["signature"] == "Anna Gruber"


def test_the_delimiter_opens_the_signature() -> None:
    found = document("We come in May.\n\n-- \nAnna Gruber\nCity of Ghent")
    assert body(found) == "We come in May."
    assert "City of Ghent" in found.parts["signature"]


def test_thanks_within_a_mail_closes_nothing() -> None:
    wish = "We are 14 and we would like to hear about your metropolitan plan and brownfields, if possible."
    text = f"Thank you for your answer.\n\n{wish}"
    assert body(document(text, subject="Re: Visit")) == text


def test_a_trailing_block_of_contact_lines_is_signature() -> None:
    found = document(
        "We would like to come.\n\nDr. Petra Nowak\nHead of Unit\nTel.: +48 61 123 45 67\nwww.city.example"
    )
    assert body(found) == "We would like to come."
    assert "Head of Unit" in found.parts["signature"]


def test_labelled_answers_at_the_end_are_no_signature() -> None:
    text = "Our answers:\n\nInstitution: City of Ghent\nContact: Anna Gruber\nPhone: +32 9 123 45 67\nGroup: 14"
    assert body(document(text)) == text


def test_the_last_line_with_the_name_of_the_writer_is_signature() -> None:
    found = document("We would like to come in May.\nAnna")
    assert found.parts["signature"] == "Anna"


def test_a_postscript_below_the_signature_is_said_by_the_writer() -> None:
    found = document("We come in May.\n\nRegards\nAnna Gruber\n\nP.S. We are 14.")
    assert pieces(found, ZoneKind.BODY) == ["We come in May.", "P.S. We are 14."]


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my iPhone",
        "Odesláno z iPhonu",
        "Odesláno z aplikace Seznam Email",
        "Von meinem iPhone gesendet",
        "Gesendet mit der GMX Mail App",
        "Envoyé de mon iPhone",
        "Inviato da iPhone",
        "Enviado desde mi iPhone",
        "Wysłane z iPhone'a",
        "Verstuurd vanaf mijn iPhone",
        "Get Outlook for Android",
        "Enviado do meu iPhone",
        "Odoslané z iPhonu",
    ],
)
def test_mobile_signatures_are_disclaimers(line: str) -> None:
    found = document(f"We are 14.\n\n{line}")
    assert body(found) == "We are 14."
    assert pieces(found, ZoneKind.DISCLAIMER) == [line]


@pytest.mark.parametrize(
    "text",
    [
        "This email and any attachments are confidential. If you are not the intended recipient please delete it.",
        "Tato zpráva je určena výhradně adresátovi. Nejste-li adresátem, zprávu smažte.",
        "Diese E-Mail kann vertrauliche Informationen enthalten. Sind Sie nicht der richtige Adressat?",
        "Ce message est confidentiel. Si vous l'avez reçu par erreur, merci de le détruire.",
        "Este mensaje es confidencial y está dirigido a su destinatario.",
        "Le informazioni contenute in questo messaggio sono riservate al destinatario.",
        "Ta wiadomość jest poufna i przeznaczona wyłącznie dla adresata.",
        "Please consider the environment before printing this e-mail.",
    ],
)
def test_legal_text_is_a_disclaimer(text: str) -> None:
    found = document(f"We are 14.\n\nRegards\nAnna Gruber\n\n{text}")
    assert pieces(found, ZoneKind.DISCLAIMER) == [text]
    assert "Anna Gruber" in pieces(found, ZoneKind.SIGNATURE)[0]


def test_the_warning_of_a_mail_system_is_a_disclaimer() -> None:
    found = document("CAUTION: This email originated from outside of the organization.\n\nDear team,\n\nWe are 14.")
    assert body(found) == "We are 14."
    assert pieces(found, ZoneKind.GREETING) == ["Dear team,"]


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear Sir or Madam,",
        "Hello!",
        "Dobrý den,",
        "Vážená paní ředitelko,",
        "Sehr geehrte Damen und Herren,",
        "Estimados señores:",
        "Madame, Monsieur,",
        "Gentilissimi,",
        "Geachte heer, mevrouw,",
        "Szanowni Państwo,",
        "Prezados, boa tarde!",
        "Dobrý deň,",
        "Шановні колеги,",
        "Geschätzte Kollegen,",
        "Kamarádi moji,",
    ],
)
def test_the_greeting_is_a_zone_of_its_own(greeting: str) -> None:
    found = document(f"{greeting}\n\nwe are coming in May and there are 14 of us.")
    assert pieces(found, ZoneKind.GREETING) == [greeting]
    assert body(found) == "we are coming in May and there are 14 of us."


def test_a_greeting_on_the_line_of_the_text_ends_at_its_comma() -> None:
    found = document("Cari colleghi, domani arriviamo a Praga in 14.")
    assert pieces(found, ZoneKind.GREETING) == ["Cari colleghi,"]
    assert body(found) == "domani arriviamo a Praga in 14."


def test_a_greeting_that_runs_on_hides_no_values() -> None:
    found = document("Hello we are 14 architects from Ghent, may we come?")
    assert body(found) == "we are 14 architects from Ghent, may we come?"


def test_a_letter_pasted_into_a_mail_has_its_letterhead() -> None:
    found = document("CITY OF GHENT\nPlanning\nBotermarkt 1\nRef. 12/2027\n\nDear Director,\n\nwe would like to come.")
    assert pieces(found, ZoneKind.LETTERHEAD) == ["CITY OF GHENT\nPlanning\nBotermarkt 1\nRef. 12/2027"]
    assert body(found) == "we would like to come."


def test_each_version_of_a_bilingual_mail_has_its_own_greeting_and_signature() -> None:
    found = document(
        "Dobrý den,\n\nje nás 14.\n\nS pozdravem\nAnna\n\n-----\n\nGood morning,\n\nwe are 14.\n\nRegards\nAnna"
    )
    assert pieces(found, ZoneKind.GREETING) == ["Dobrý den,", "Good morning,"]
    assert pieces(found, ZoneKind.BODY) == ["je nás 14.", "we are 14."]

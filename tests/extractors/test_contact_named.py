"""Who is to be written to, in twelve languages: named colleagues, labels, bosses' assistants, and decoys."""

from __future__ import annotations

import pytest
from mails import first, read

LEAD = "we would like to visit IPR Prague with 12 colleagues on 12 May 2027."

NAMED = [
    (
        "en",
        "Please get in touch with my colleague Nora Lind (nora.lind@kladno.example) about the details.",
        "Nora Lind",
    ),
    ("en", "Nora Lind, nora.lind@kladno.example, will handle all the arrangements from here on.", "Nora Lind"),
    ("en", "From now on everything goes through Nora Lind: nora.lind@kladno.example.", "Nora Lind"),
    ("en", "For questions call Ms Nora Lind on +420 777 123 456.", "Nora Lind"),
    ("en", "My deputy Nora Lind takes over from Monday; do write to her at nora.lind@kladno.example.", "Nora Lind"),
    ("cs", "Podrobnosti prosím domluvte s kolegyní Janou Bílou, jana.bila@kladno.example.", "Jana Bílá"),
    ("cs", "Kontaktní osobou je Ing. Petr Veselý, petr.vesely@kladno.example.", "Petr Veselý"),
    ("cs", "Program domluvte s panem Petrem Vránou, petr.vrana@kladno.example.", "Petr Vrána"),
    ("pl", "W sprawie wizyty zapraszamy do kontaktu z Anną Nowacką (anna.nowacka@kladno.example).", "Anna Nowacka"),
    ("cs", "Obraťte se prosím na pana Petra Veselého (petr.vesely@kladno.example).", "Petr Veselý"),
    ("sk", "Organizáciu má na starosti kolegyňa Jana Biela, jana.biela@kladno.example.", "Jana Biela"),
    ("sk", "Odpoveď prosím adresujte Petrovi Novákovi, petr.novak@kladno.example.", "Petr Novák"),
    ("de", "Ansprechpartnerin ist meine Kollegin Frau Dr. Ulla Stein, ulla.stein@kladno.example.", "Ulla Stein"),
    ("de", "Alles Weitere stimmen Sie bitte mit Herrn Jan Holt ab (jan.holt@kladno.example).", "Jan Holt"),
    ("de", "Um die Organisation kümmert sich Jan Holt, Tel. +420 777 123 456.", "Jan Holt"),
    ("fr", "Merci de voir les détails avec ma collègue Anne Roux, anne.roux@kladno.example.", "Anne Roux"),
    ("fr", "C'est Mme Anne Roux qui s'occupe de l'organisation : anne.roux@kladno.example.", "Anne Roux"),
    ("es", "Mi compañera Ana Ruiz se encarga de todo: ana.ruiz@kladno.example.", "Ana Ruiz"),
    ("es", "Para la logística, favor de dirigirse al Lic. Luis Gil, luis.gil@kladno.example.", "Luis Gil"),
    ("en", "Shri Hari Rao, Town Planner, is designated as nodal officer.", "Hari Rao"),
    ("es", "Por favor, coordinen los detalles con D. Luis Gil (luis.gil@kladno.example).", "Luis Gil"),
    ("it", "Per ogni dettaglio potete scrivere alla dott.ssa Anna Bo, anna.bo@kladno.example.", "Anna Bo"),
    ("it", "Se ne occupa il collega arch. Ugo Dini, ugo.dini@kladno.example.", "Ugo Dini"),
    (
        "pl",
        "Wszelkie szczegóły naszej wizyty proszę uzgadniać z panem Janem Kosem (jan.kos@kladno.example).",
        "Jan Kos",
    ),
    ("pl", "Sprawą zajmuje się moja koleżanka Anna Mazur, anna.mazur@kladno.example.", "Anna Mazur"),
    ("nl", "Mijn collega Jan Smit regelt alles verder, jan.smit@kladno.example.", "Jan Smit"),
    ("nl", "Voor vragen kunt u terecht bij mevrouw Els Bos, els.bos@kladno.example.", "Els Bos"),
    ("pt", "A minha colega Ana Reis trata de tudo: ana.reis@kladno.example.", "Ana Reis"),
    ("pt", "Queiram combinar os pormenores com o Eng.º Rui Melo, rui.melo@kladno.example.", "Rui Melo"),
    ("uk", "Контактна особа: Олена Коваль, olena.koval@kladno.example.", "Олена Коваль"),
    ("uk", "З усіх питань звертайтеся до моєї колеги: Олена Коваль, olena.koval@kladno.example.", "Олена Коваль"),
    ("hu", "A szervezést kolléganőm, Kiss Anna intézi: kiss.anna@kladno.example.", "Kiss Anna"),
    ("hu", "Kapcsolattartó: dr. Nagy Pál, nagy.pal@kladno.example.", "Nagy Pál"),
]

DECOYS = [
    "Our colleague Nora Lind visited you last year and told us about you.",
    "Nora Lind of the City of Oslo recommended you (nora.lind@oslo.example).",
    "The delegation will be led by the mayor, Mr Karl Holm.",
    "In case of emergency call our guide Ms Nora Lind, +420 777 000 111.",
    "Delegaci povede starosta Ing. Karel Holub.",
    "Byli jsme v kontaktu s vaší kolegyní Janou Bílou.",
    "Ihre Kollegin Frau Stein hat uns an Sie verwiesen.",
    "Die Gruppe wird von Bürgermeister Karl Holm geleitet.",
    "La délégation sera conduite par le maire, M. Paul Roux.",
    "La delegación estará encabezada por el alcalde, D. Luis Gil.",
    "La delegazione sarà guidata dal sindaco Ugo Dini.",
    "Delegacji przewodniczy burmistrz Jan Kos.",
    "We met Ms Nora Lind from your office at a conference in Vienna.",
    "Nora Lind, our driver, can be reached on +420 777 000 111.",
]


@pytest.mark.parametrize(("language", "text", "name"), NAMED)
def test_the_colleague_whom_the_text_names_is_the_contact(language: str, text: str, name: str) -> None:
    readings = read(f"Hello,\n\n{LEAD} {text}\n\nEva Malá\nTel. +420 312 604 111\n")
    assert first(readings.contact_name) == name
    assert first(readings.contact_phone) != "+420312604111"
    if "@" in text:
        assert str(first(readings.contact_email)) in text


@pytest.mark.parametrize("text", DECOYS)
def test_others_whom_the_text_names_are_no_contacts(text: str) -> None:
    readings = read(f"Hello,\n\n{LEAD} {text}\n\nEva Malá\nTel. +420 312 604 111\n")
    assert first(readings.contact_name) == "Eva Malá"
    assert first(readings.contact_email) == "eva.mala@kladno.example"
    assert first(readings.contact_phone) == "+420312604111"


@pytest.mark.parametrize(
    "line",
    [
        "i. A. Eva Malá",
        "Mgr. Eva Malá, MBA",
        "Eva Malá | Head of International Relations",
        "Eva Malá, vedoucí odboru",
        "EVA MALÁ",
        "Dipl.-Ing. (FH) Eva Malá, Stadtplanerin",
        "Mme Eva Malá, cheffe de projet",
        "Arq. Eva Malá",
        "Dott.ssa Eva Malá",
        "mgr inż. Eva Malá",
        "drs. Eva Malá",
        "Eva Malá (she/her)",
    ],
)
def test_titles_roles_and_pronouns_of_a_signature_are_left_out(line: str) -> None:
    readings = read(f"Hello,\n\n{LEAD}\n\nKind regards\n\n{line}\nCity of Kladno\n", sender="office@kladno.example")
    assert first(readings.contact_name) == "Eva Malá"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("My mobile is 777 123 456, the office line is 312 604 111.", "+420777123456"),
        ("Tel. 312 604 111, fax 312 604 999", "+420312604111"),
        ("Fax: 312 604 999\nMobil: 777 123 456", "+420777123456"),
        ("ústředna 312 604 111, linka 222; mobil 777 123 456", "+420777123456"),
        ("You can text me on WhatsApp: +420 777 123 456", "+420777123456"),
        ("volejte kdykoli na 777 123 456", "+420777123456"),
        ("T 00420 312 604 111", "+420312604111"),
        ("telefon: +420/312 604 111", "+420312604111"),
        ("Phone +43 1 4000 88818 ext. 105", "+431400088818"),
        ("Tel. +43 1 4000-88818", "+431400088818"),
    ],
)
def test_the_number_at_which_the_writer_can_be_reached(text: str, number: str) -> None:
    readings = read(f"Hello,\n\n{LEAD} {text}\n\nEva Malá\n", sender="Eva Malá <eva.mala@kladno.cz>")
    assert first(readings.contact_phone) == number


@pytest.mark.parametrize(
    ("address", "sender", "local", "number"),
    [
        ("Embassy of Chile\nDorotheergasse 1, A-1010 Wien", "a.b@minrel.gob.cl", "01 512 92 08", "+4315129208"),
        ("Gasse 4, CH-8001 Zürich", "a.b@firma.com", "044 412 11 11", "+41444121111"),
        ("10 Downing Street, London SW1A 2AA", "a.b@firm.com", "020 7946 0018", "+442079460018"),
        ("ul. Długa 1, 80-831 Gdańsk", "a.b@firma.eu", "58 323 63 00", "+48583236300"),
        ("", "a.b@torino.it", "011 011 2345", "+390110112345"),
        ("", "a.b@porto.pt", "222 097 000", "+351222097000"),
    ],
)
def test_the_postal_address_tells_the_country_before_the_domain(
    address: str, sender: str, local: str, number: str
) -> None:
    readings = read(
        f"Hello,\n\n{LEAD}\n\nKind regards\nAda Berg\n{address}\nTel. {local}\n", sender=f"Ada Berg <{sender}>"
    )
    assert first(readings.contact_phone) == number

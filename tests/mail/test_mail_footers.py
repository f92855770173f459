"""Lines that programs and lawyers add below a mail are no text of the writer: by language."""

from __future__ import annotations

import pytest
from mailcraft import body, document, pieces

from mailbot.model import ZoneKind

MOBILE = [
    "From my iPhone",
    "Sent from my phone, please excuse typos",
    "Sent with Airmail",
    "Sent from SomeApp<https://app.example/r?b=1>",
    "Get [Outlook for Android](https://aka.example/x)",
    "Odesláno pomocí Outlooku pro Android",
    "Stáhnout Outlook pro Android",
    "Odoslané pomocou Outlooku",
    "Získať Outlook pre iOS",
    "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
    "Télécharger Outlook pour iOS",
    "Enviado a través de mi móvil",
    "Trimis de pe iPhone",
    "Відправлено з iPhone",
    "Отримати Outlook для Android",
    "Elküldve az iPhone-omról",
    "Az iPhone-omról küldve",
    "Az Android Outlook letöltése",
    "從我的 iPhone 傳送",
]


@pytest.mark.parametrize("line", MOBILE)
def test_a_mobile_signature_is_cut(line: str) -> None:
    found = document(f"We are 14.\n\n{line}\n")
    assert body(found) == "We are 14."
    assert pieces(found, ZoneKind.DISCLAIMER) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "From my point of view 12 May would be best.",
        "Sent by our mayor, this delegation comes to learn.",
        "Elküldve a programot várjuk.",
        "Az előadás után mennénk.",
    ],
)
def test_a_sentence_that_starts_like_a_mobile_signature_is_own_text(line: str) -> None:
    assert line in body(document(f"We are 14.\n\n{line} It would suit us all.\n"))


FOOTERS = [
    "Tato zpráva byla zkontrolována antivirovým programem Avast.",
    "Informace o zpracování osobních údajů naleznete na www.city.example/gdpr.",
    "Rechtsgeschäftliche Erklärungen sind auf diesem Weg nicht möglich.",
    "Se avete ricevuto questa comunicazione per errore, vi preghiamo di cancellarla.",
    "Klauzula informacyjna jest dostępna na stronie miasta.",
    "Prosimy rozważyć, czy wydruk tej wiadomości jest potrzebny.",
    "Ez az üzenet bizalmas, és kizárólag a címzettnek szól.",
    "Gondoljon a környezetre, mielőtt ezt kinyomtatja!",
    "Цей лист призначений виключно для адресата.",
]


@pytest.mark.parametrize("line", FOOTERS)
def test_a_legal_footer_is_cut(line: str) -> None:
    assert body(document(f"We are 14.\n\n{line}\n")) == "We are 14."


@pytest.mark.parametrize("rule", ["-- ", "_" * 47])
def test_the_rule_above_the_footer_of_a_list_goes_with_it(rule: str) -> None:
    footer = "planners mailing list\nTo unsubscribe write to planners-leave@lists.example"
    assert body(document(f"We are 14.\n\n{rule}\n{footer}\n")) == "We are 14."


@pytest.mark.parametrize("name", ["-Anna Gruber", "/Anna", "— Anna"])
def test_a_name_behind_a_dash_signs(name: str) -> None:
    found = document(f"We are 14 and come on 12 May.\n\n{name}\n")
    assert body(found) == "We are 14 and come on 12 May."


def test_a_greeting_without_a_mark_does_not_swallow_the_question() -> None:
    found = document("Hello could you receive our delegation in May, if that is possible? We are 14.")
    assert "in May" in body(found)

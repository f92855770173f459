"""Extensions, groups of digits that look like dates, and what a hostile text of numbers may cost."""

from __future__ import annotations

import pytest
from mails import first, read

from mailbot.extractors import phone
from mailbot.extractors.phone import MOST_NUMBERS

LEAD = "Hello,\n\nwe would like to visit IPR Prague with 12 colleagues on 12 May 2027.\n\nKind regards\n"


@pytest.mark.parametrize(
    ("lines", "sender", "number"),
    [
        ("Tel.: 0316/872-0, DW 4715", "a@graz.at", "+433168724715"),
        ("Zentrale 0711 / 7826-0, Durchwahl -143, Fax -199", "a@stuttgart.de", "+497117826143"),
        ("Telefon 089 233-0\nDurchwahl: 22845", "a@muenchen.de", "+498923322845"),
        ("Tel. +43 1 4000-0 Klappe 88818", "a@wien.at", "+431400088818"),
        ("Phone +43 1 4000 88818 ext. 105", "a@wien.at", "+431400088818"),
        ("06-22 41 88 73 (also whatsapp)", "a@houten.nl", "+31622418873"),
        ("u kunt mij bellen op 06 - 22 48 71 90", "a@houten.nl", "+31622487190"),
        ("957 41 208", "a@oslo.no", "+4795741208"),
        ("Tel. 01 44 55 66 77", "a@paris.fr", "+33144556677"),
        ("моб. 067 555 43 21", "a@lviv.ua", "+380675554321"),
        ("tlm. 912 555 034", "a@porto.pt", "+351912555034"),
        ("tel. 06 20 417 8856", "a@pecs.hu", "+36204178856"),
    ],
)
def test_numbers_as_people_write_them(lines: str, sender: str, number: str) -> None:
    assert first(read(f"{LEAD}Ada Berg\n{lines}\n", sender=f"Ada Berg <{sender}>").contact_phone) == number


def test_an_extension_of_a_named_colleague_is_not_the_writers() -> None:
    body = (
        "Hello,\n\nwe would like to visit IPR Prague with 12 people on 12 May 2027. Please contact my colleague "
        "Jan Holt (jan.holt@jena.de, Durchwahl -5462).\n\nRegards\nAnna Klein\nTel.: +49 3641 49-0\n"
    )
    readings = read(body, sender="Anna Klein <anna.klein@jena.de>")
    assert first(readings.contact_name) == "Jan Holt"
    assert first(readings.contact_phone) == "+493641495462"


@pytest.mark.parametrize("text", ["Tel +43 1 4000 88818 DW ", "Tel 0999 111 22 ", "+99 1234567 12 "])
def test_only_so_many_numbers_of_a_mail_are_read(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    parsed: list[str] = []
    parse = phone._parsed

    def counted(raw: str, context: object, *, strong: bool) -> object:
        parsed.append(raw)
        return parse(raw, context, strong=strong)  # type: ignore[arg-type]

    monkeypatch.setattr(phone, "_parsed", counted)
    read(LEAD + "Ada Berg\n" + text * 2000)
    assert 0 < len(parsed) <= 4 * MOST_NUMBERS

"""MEANING, contact: the number under which the contact can be reached."""

from __future__ import annotations

from typing import Any

import pytest
from people import COLLEAGUE, LONGER
from rows import asks, lacking, running

from mailbot.model import Readings

PHONES: dict[str, list[Any]] = {
    "a mobile before a direct line": [
        ("en", "+447400123456", "", "Ann Bell\nDirect: +44 20 7946 0018\nMobile: +44 7400 123456", {}),
        ("de", "+4915112345678", "", "Ina Berg\nDurchwahl: +49 30 9025 1234\nMobil: +49 151 12345678", {}),
        ("pl", "+48601234567", "", "Ewa Klon\ntel. bezp.: +48 22 443 12 34\nkom. +48 601 234 567", {}),
    ],
    "a direct line before the switchboard": [
        ("en", "+442079460018", "", "Ann Bell\nSwitchboard: +44 20 7946 0000\nDirect: +44 20 7946 0018", {}),
        ("cs", "+420236001234", "", "Hana Jedlová\nústředna: +420 236 001 111\npřímá linka: +420 236 001 234", {}),
        ("fr", "+33140123457", "", "Anne Roche\nStandard : +33 1 40 12 34 00\nLigne directe : +33 1 40 12 34 57", {}),
    ],
    "never a fax": [
        ("en", None, "", "Ann Bell\nFax: +44 20 7946 0099", {}),
        ("sk", None, "", "Ján Buk\nfax: +421 2 5935 6499", {}),
        ("it", None, "", "Lia Conti\nFax +39 02 8846 5599", {}),
    ],
    "read in the sender's country": [
        ("de", "+493090251234", "", "Ina Berg\nTel. 030 90251234", {"sender": "Ina Berg <berg@senat.de>"}),
        ("it", "+390288465512", "", "Lia Conti\nTel. 02 8846 5512", {"sender": "Lia Conti <conti@comune.it>"}),
        ("pl", "+48224431234", "", "Ewa Klon\ntel. 22 443 12 34", {"sender": "Ewa Klon <klon@urzad.pl>"}),
        ("hu", "+3613271234", "", "Nagy Ildikó\nTel.: 06 1 327 1234", {"sender": "Nagy Ildikó <nagy@hivatal.hu>"}),
    ],
    "a postal address before the domain": [
        (
            "en",
            "+35312224567",
            "",
            "Ann Bell\n12 Wood Quay, Dublin 8, Ireland\nTel. 01 222 4567",
            {"sender": "Ann Bell <ann@bell.de>"},
        ),
        (
            "de",
            "+4314000888",
            "",
            "Ina Berg\nRathausstraße 14, 1010 Wien, Österreich\nTel. 01 4000888",
            {"sender": "Ina Berg <ina@berg.fr>"},
        ),
        (
            "fr",
            "+41223101234",
            "",
            "Anne Roche\nRue du Stand 5, 1204 Genève, Suisse\nTél. 022 310 12 34",
            {"sender": "Anne Roche <anne@roche.fr>"},
        ),
    ],
    "an embassy's number": [
        (
            "en",
            "+493020312470",
            "",
            "Ann Bell\nEmbassy of Canada\nLeipziger Platz 17, 10117 Berlin, Germany\nTel. 030 20312 470",
            {"sender": "Ann Bell <ann.bell@gov.ca>"},
        ),
        (
            "es",
            "+48225834000",
            "",
            "Rosa Vega\nEmbajada de España\nul. Myśliwiecka 4, 00-459 Warszawa, Polonia\nTel. 22 583 40 00",
            {"sender": "Rosa Vega <vega@exteriores.es>"},
        ),
        (
            "nl",
            "+3613366300",
            "",
            "Joke Vos\nAmbassade van Nederland\nKapás u. 6, 1027 Budapest, Hongarije\nTel. 06 1 336 6300",
            {"sender": "Joke Vos <vos@ambassade.nl>"},
        ),
        (
            "it",
            "+4317125121",
            "",
            "Lia Conti\nAmbasciata d'Italia\nRennweg 27, 1030 Vienna, Austria\nTel. 01 712 51 21",
            {"sender": "Lia Conti <conti@esteri.it>"},
        ),
        (
            "fr",
            "+48225293000",
            "",
            "Anne Roche\nAmbassade de France\nul. Piękna 1, 00-477 Varsovie, Pologne\nTél. 22 529 30 00",
            {"sender": "Anne Roche <roche@diplomatie.gouv.fr>"},
        ),
        (
            "cs",
            "+43189958111",
            "",
            "Hana Jedlová\nVelvyslanectví ČR\nPenzinger Straße 11-13, 1140 Wien\nTel. 01 899 58 111",
            {"sender": "Hana Jedlová <jedlova@mzv.cz>"},
        ),
        (
            "de",
            "+420257090511",
            "",
            "Ina Berg\nBotschaft der Republik Österreich\nViktora Huga 10, 151 15 Praha 5\nTel. 257 09 05 11",
            {"sender": "Ina Berg <berg@bmeia.gv.at>"},
        ),
        (
            "pt",
            "+420257311230",
            "",
            "Rui Pinto\nEmbaixada de Portugal\nPevnostní 9, 160 00 Praha 6\nTel. 257 311 230",
            {"sender": "Rui Pinto <pinto@mne.pt>"},
        ),
    ],
    "an extension dialled afterwards": [
        ("en", "+442079460018", "", "Ann Bell\nTel. +44 20 7946 0018 ext. 204", {}),
        ("es", "+34985181105", "", "Rosa Vega\nTel. +34 985 18 11 05, ext. 204", {}),
        ("pl", "+48224431234", "", "Ewa Klon\ntel. +48 22 443 12 34 wew. 204", {}),
    ],
    "an extension in the place of the last digits": [
        ("de", "+431400088812", "", "Ina Berg\nTel. +43 1 4000-0\nDurchwahl -88812", {}),
        ("de", "+4989233224", "", "Jens Holm\nTel. +49 89 233-0, Durchwahl -224", {}),
        ("cs", "+431400088812", "", "Hana Jedlová\ntel. +43 1 4000-0, klapka -88812", {}),
        ("en", "+493090254321", "", "Ann Bell\nTel. +49 30 9025-0, extension -4321", {}),
        ("fr", "+496819051234", "", "Anne Roche\nTél. +49 681 905-0 (Durchwahl -1234)", {}),
        ("it", "+390471412321", "", "Lia Conti\nTel. +39 0471 412-0, interno -321", {}),
    ],
    "another's phone is not the contact's": [
        ("en", None, COLLEAGUE["en"], "Ann Bell\nMobile: +44 7400 123456", {}),
        ("it", None, COLLEAGUE["it"], "Lia Conti\nCell. +39 347 123 4567", {}),
        ("es", None, COLLEAGUE["es"], "Rosa Vega\nMóvil: +34 612 345 678", {}),
        ("de", None, LONGER["de"], "Ina Berg\nMobil: +49 151 12345678", {}),
        ("nl", None, LONGER["nl"], "Joke Vos\nMobiel: +31 6 12345678", {}),
    ],
    "the switchboard of the contact's body": [
        ("en", "+442079460000", COLLEAGUE["en"], "Ann Bell\nSwitchboard: +44 20 7946 0000", {}),
        ("de", "+493090250", COLLEAGUE["de"], "Ina Berg\nZentrale: +49 30 9025-0", {}),
        ("fr", "+33140123400", COLLEAGUE["fr"], "Anne Roche\nStandard : +33 1 40 12 34 00", {}),
    ],
}
PENDING: set[str] = set()


@pytest.mark.parametrize(("language", "right", "said", "signed", "header"), running(PHONES, PENDING))
def test_the_phone_reaches_the_contact(
    language: str, right: str | None, said: str, signed: str, header: dict[str, str]
) -> None:
    assert _number(asks(language, said, signed, **header)) == right


def _number(readings: Readings) -> str | None:
    return readings.contact_phone[0].value if readings.contact_phone else None


def test_every_row_is_held_in_three_languages() -> None:
    assert lacking(PHONES, PENDING) == []

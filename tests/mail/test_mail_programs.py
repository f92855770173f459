"""What mail programs write above an earlier mail, by program and language: all of it goes, the answer stays."""

from __future__ import annotations

import pytest
from mailcraft import BOT, body, document, pieces

from mailbot.model import ZoneKind

OLD = "Please tell us the number of people."
US = f"IPR Praha <{BOT}>"

# Above lines that are marked, and above a text that is not.
ATTRIBUTIONS = {
    "Gmail hu": f"{US} ezt írta (időpont: 2027. márc. 2., K, 9:05):",
    "Gmail pt": f"{US} escreveu (terça, 2/03/2027 à(s) 09:05):",
    "Gmail uk": f"вт, 2 бер. 2027 р. о 09:05 {US} пише:",
    "Gmail folded cs": f"út 2. 3. 2027 v 9:05 odesílatel IPR Praha, mezinárodní vztahy\n<{BOT}>\nnapsal:",
    "Gmail, its bracket torn off": f"Am 02.03.2027 09:05 schrieb IPR Praha <{BOT}\n>:",
    "Apple nl": f"Op 2 mrt. 2027 om 09:05 heeft {US} het volgende geschreven:",
    "Apple pl": f"Wiadomość napisana przez {US} w dniu 2 mar 2027, o godz. 09:05:",
    "Apple sk": f"Dňa 2. 3. 2027 o 9:05 používateľ {US} napísal:",
    "Thunderbird hu": "2027. 03. 02. 9:05 keltezéssel, IPR Praha írta:",
    "Thunderbird pt": "Às 09:05 de 02/03/2027, IPR Praha escreveu:",
    "Thunderbird uk": "02.03.27 09:05, IPR Praha пише:",
    "Roundcube hu": "2027-03-02 09:05 időpontban IPR Praha ezt írta:",
    "Yahoo de": f"Am Dienstag, 2. März 2027 um 09:05:11 MEZ hat {US} Folgendes geschrieben:",
    "Horde en": f"Quoting {US}:",
    "Horde de": f"Zitat von {US}:",
    "Horde cs": f"Cituji {US}:",
    "Evolution de": "Am Dienstag, dem 02.03.2027 um 09:05 +0100 schrieb IPR Praha:",
    "Zimbra fr": f"----- Le 2 Mar 27, à 9:05, IPR Praha {BOT} a écrit :",
    "Notes": "IPR Praha ---02.03.2027 09:05:11---Dear Anna, please tell us",
    "address on lines of its own": f"On Tue, 2 Mar 2027 at 09:05 IPR Praha\n\n<\nmailto:{US}\n> wrote:",
}


@pytest.mark.parametrize("program", ATTRIBUTIONS)
@pytest.mark.parametrize("mark", ["> ", ""], ids=["marked", "bare"])
def test_all_from_the_attribution_on_is_quoted(program: str, mark: str) -> None:
    found = document(f"We are 14.\n\n{ATTRIBUTIONS[program]}\n\n{mark}{OLD}\n", subject="Re: Visit")
    assert body(found) == "We are 14."
    assert OLD in "\n".join(pieces(found, ZoneKind.QUOTE))


BLOCKS = {
    "Outlook hu": f"Feladó: {US}\nElküldve: 2027. március 2., kedd 9:05\nCímzett: Anna\nTárgy: Re: Visit",
    "Outlook bg": f"От: {US}\nИзпратено: вторник, 2 март 2027 г. 9:05\nДо: Anna\nТема: Re: Visit",
    "Outlook el": f"Από: {US}\nΣτάλθηκε: Τρίτη, 2 Μαρτίου 2027 9:05\nΠρος: Anna\nΘέμα: Re: Visit",
    "Outlook et": f"Saatja: {US}\nSaadetud: teisipäev, 2. märts 2027 9:05\nAdressaat: Anna\nTeema: Re: Visit",
    "Outlook lt": f"Nuo: {US}\nIšsiųsta: 2027 m. kovo 2 d. 9:05\nKam: Anna\nTema: Re: Visit",
    "Outlook, its lines joined": f"From: {US} Sent: Tuesday, March 2, 2027 9:05 AM To: Anna Subject: Re: Visit",
    "Outlook, its subject folded": f"From: {US}\nSubject: Re: Visit of a delegation with\na very long title\nTo: Anna",
    "Samsung uk": f"-------- Вихідне повідомлення --------\nВід: {US}\nДата: 02.03.27 09:05\nТема: Re: Visit",
    "Centrum": f"____________\n> Od: {US}\n> Komu: Anna\n> Datum: 02.03.2027 09:05\n> Předmět: Re: Visit\n>",
    "Orange": f"> Message du 02/03/27 09:05\n> De : {US}\n> A : Anna\n> Copie à : \n> Objet : Re: Visit\n>",
    "Seznam": f"---------- Původní e-mail ----------\n\nOd: {US}\n\nKomu: Anna\n\nDatum: 2. 3. 2027\n\nPředmět: Re: x",
}


@pytest.mark.parametrize("program", BLOCKS)
def test_all_from_the_header_block_on_is_quoted(program: str) -> None:
    found = document(f"We are 14.\n\n{BLOCKS[program]}\n\n{OLD}\n", subject="Re: Visit")
    assert body(found) == "We are 14."
    assert OLD in "\n".join(pieces(found, ZoneKind.QUOTE))


def test_old_gmail_named_the_author_without_a_verb() -> None:
    found = document(f"We are 14.\n\n2027/3/2 {US}\n\n> {OLD}\n", subject="Re: Visit")
    assert body(found) == "We are 14."


def test_initials_mark_quoted_lines_too() -> None:
    found = document("IP> How many are you?\nWe are 14.\nIP> Thank you\n", subject="Re: Visit")
    assert body(found) == "We are 14."


def test_the_overhang_of_a_folded_line_stays_quoted() -> None:
    long = "> Could you please tell us how many people would like to take part and from which of"
    found = document(f"On 1 March 2027 9:00 IPR wrote:\n{long}\nyour departments they come\n> ?\n14", subject="Re: x")
    assert body(found) == "14"


def test_a_short_answer_below_a_long_question_is_no_overhang() -> None:
    long = "> Could you please tell us how many people would like to take part and the day of it"
    found = document(f"On 1 March 2027 9:00 IPR wrote:\n{long}\nabout 14, on 12 May\n> Thanks\n", subject="Re: x")
    assert body(found) == "about 14, on 12 May"


HEAD = f"-----Original Message-----\nFrom: {US}\nSent: Tuesday, March 2, 2027 9:05 AM\nSubject: Visit\n\n"


def test_an_answer_below_the_marked_lines_of_an_original_is_read() -> None:
    found = document(f"{HEAD}> {OLD}\n> IPR\n\nWe are 14.\n", subject="Re: Visit")
    assert body(found) == "We are 14."
    assert OLD in "\n".join(pieces(found, ZoneKind.QUOTE))


def test_below_an_answer_that_stands_above_the_original_is_never_split() -> None:
    found = document(f"We are 14.\n\n{HEAD}> {OLD}\n\nOur own older answer.\n", subject="Re: Visit")
    assert body(found) == "We are 14."


def test_a_sentence_with_a_date_and_a_colon_is_no_attribution() -> None:
    text = "On 12 May 2027 at 10:00 we would like to see three things:\nhousing, trams and parks."
    assert "housing" in body(document(text, subject="Re: Visit"))


def test_rules_around_own_text_are_no_part_of_it() -> None:
    found = document("=====\nWe are 14.\n=====\n\nOn 1 March 2027 9:00 IPR wrote:\n> x\n", subject="Re: x")
    assert body(found) == "We are 14."


def test_labels_with_the_first_letter_of_a_contact_label_are_answers() -> None:
    found = document("We are 14.\n\n-----\nDate: 12 May 2027\nTopic: housing\n")
    assert "12 May 2027" in body(found)
    assert "housing" in body(found)


def test_a_sentence_that_tells_who_wrote_is_no_attribution() -> None:
    text = "As our mayor wrote to you at 10:00 on 12 May 2027, we bring:\nplanners and lawyers."
    assert "lawyers" in body(document(text, subject="Re: Visit"))


SEZNAM = (
    f"<aside>---------- Původní e-mail ----------<br>Od: IPR Praha &lt;{BOT}&gt;<br>Komu: Anna<br>"
    f"Datum: 2. 3. 2027 9:05:11<br>Předmět: Re: Visit</aside><br><blockquote data-email='{BOT}'>{OLD}</blockquote>"
)


def test_an_answer_above_or_below_the_quotation_of_seznam_is_read() -> None:
    for html in (f"<div>We are 14.</div>{SEZNAM}", f"{SEZNAM}<div>We are 14.</div>"):
        found = document(html, subject="Re: Visit", html=True)
        assert body(found) == "We are 14."
        assert OLD in "\n".join(pieces(found, ZoneKind.QUOTE))


def test_a_mail_passed_on_by_seznam_is_a_forward() -> None:
    html = SEZNAM.replace("Původní", "Přeposlaný").replace(BOT, "maria@porto.example")
    found = document(f"<div>FYI</div>{html}", subject="Fwd: Visit", html=True)
    assert found.forward is not None
    assert found.parts["forward"] == OLD

"""What mail programs write around somebody else's mail, by language: header words, separators, attributions, prefixes.

The words are those of Outlook, Thunderbird, Apple Mail, Gmail, Seznam, Lotus and Yahoo in their own translations. All
are kept in the form of `plain`: small letters without accents.
"""

from __future__ import annotations

import re


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in text.split("|"))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Header words by role. A word may serve several languages ("od": cs, pl, sk, sl, hr).
_ROLES = {
    "from": "from od von de da van fra fran expediteur remitente mittente absender nadawca odesilatel odosielatel"
    " saatja nuo απο afzender remetente avsandare lahettaja felado kimden salje вiд вiд_кого від від_кого от от_кого"
    " de_la 发件人 寄件者 差出人 보낸_사람",
    "sent": "sent date odeslano datum odoslane gesendet enviado enviado_el fecha envoye envoye_le date_d'envoi inviato"
    " data verzonden wyslano wyslane enviada_em enviado_em надіслано дата отправлено elkuldve kuldve skickat"
    " skickat_den"
    " sendt dato lahetetty paivamaara paivays trimis poslano gonderildi gonderilme_tarihi tarih 发送时间 日期 送信日時"
    " date_et_heure datum_odeslani cas poslane message_du saadetud issiusta изпратено σταλθηκε datum_a_cas",
    "to": "to komu an para a aan do til till кому către catre za prima cimzett vastaanottaja kime adresat destinataire"
    " destinatario destinatari empfanger geadresseerde prijemce pro"
    " 收件人 收件者 宛先 received_by adressaat kam до προς",
    "cc": "cc kopie kopia kopiya копія копия bcc dw cc_(kopie) copie copie_a copia kopio masolat kopija bilgi"
    " skrytakopie udw reply-to importance priority attachments prilohy anlagen 抄送 antworten_an odpovedet_na"
    " dulezitost priloha wichtigkeit organization organizace",
    "subject": "subject predmet vec betreff asunto objet sujet oggetto onderwerp temat assunto тема emne amne targy"
    " aihe subiect zadeva konu teema θεμα 主题 主旨 件名 제목",
}
HEADER_WORDS = {word.replace("_", " "): role for role, words in _ROLES.items() for word in words.split()}

# What stands between dashes above a mail that is answered ...
ORIGINAL_MARKERS = _phrases(
    """original message|puvodni zprava|puvodni e-mail|puvodni email|povodna sprava|povodny e-mail
    |ursprungliche nachricht|original-nachricht|originalnachricht|ursprungliche e-mail
    |message d'origine|message original|mensaje original
    |messaggio originale|wiadomosc oryginalna|oryginalna wiadomosc|oorspronkelijk bericht|mensagem original
    |original meddelelse|original melding|opprinnelig melding|oprindelig meddelelse|ursprungligt meddelande
    |originalmeddelande|alkuperainen viesti|eredeti uzenet|mesaj original|originalno sporocilo|izvorna poruka
    |оригінальне повідомлення|вихідне повідомлення|початкове повідомлення|исходное сообщение
    |orijinal ileti|reply message|odpovidana zprava"""
)

# ... and above one that is passed on, with or without dashes.
FORWARD_MARKERS = _phrases(
    """forwarded message|begin forwarded message|fwd message|start of forwarded message
    |preposlana zprava|zacatek preposlane zpravy|preposlany e-mail|preposlany email
    |preposlana sprava|zaciatok preposlanej spravy
    |weitergeleitete nachricht|anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail
    |weitergeleitete e-mail|message transfere|debut du message transfere|message reexpedie|courriel transfere
    |debut du message reexpedie|mensaje reenviado|inicio del mensaje reenviado|messaggio inoltrato
    |inizio messaggio inoltrato|inizio del messaggio inoltrato|wiadomosc przekazana|wiadomosc przekazana dalej
    |przekazana wiadomosc|poczatek przekazanej wiadomosci|poczatek przekazywanej wiadomosci|doorgestuurd bericht
    |begin doorgestuurd bericht|mensagem encaminhada|inicio da mensagem encaminhada|mensagem reencaminhada
    |inicio da mensagem reenviada|переслане повідомлення|початок переадресованого повідомлення|пересылаемое сообщение
    |пересланное сообщение|videresendt meddelelse|videresendt melding|vidarebefordrat meddelande
    |valitetty viesti|tovabbitott uzenet|mesaj redirectionat|posredovano sporocilo|proslijedena poruka
    |iletilen mesaj|转发的邮件|转发邮件信息|preposlany mail"""
)
FORWARD_MARKER_STARTS = ("forwarded by ", "forwarded message from", "weitergeleitet von ", "transfere par ")

# Subject prefixes (plain). "vs" is a forward in Danish and Norwegian and a reply in Finnish: markers decide there.
FORWARD_PREFIXES = _words(
    "fw fwd wg tr rv i pd vs vb vl enc doorst preposlano preposlane preposlat fwd. tov tovabb ilt переслано"
    " пересл przek"
    " przekazane 转发 rif-fwd preposlana doorgestuurd weitergeleitet inoltra"
)
REPLY_PREFIXES = _words(
    "re aw sv r odp antw res ref ynt va bls rep odpoved odpowiedz antwort antwoord reponse respuesta risposta"
    " resposta vs"
    " rif відп відповідь ответ 回复 答复 回覆 svar"
)
_PREFIX = re.compile(r"\s*([^\W\d_][\w.-]{0,15})\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]")

# Verbs of the line that introduces a quotation, plain.
ATTRIBUTION_VERBS = re.compile(
    r"(?<!\w)(?:wrote|writes|napsal(?:a|\(a\)|/a)?|pise|napisal(?:a|\(a\)|/a)?|schrieb|schreibt|escribio|escribe"
    r"|ecrit"
    r"|scritto|scrive|napisal(?:a|\(a\))?|pisze|schreef|geschreven|escreveu|пише|написав|написала|написал(?:а|\(а\))?"
    r"|пишет|irta|skrev|kirjoitti|scris|napisao|yazdi|写道)(?!\w)"
)
ATTRIBUTION_STARTS = re.compile(
    r"[\s*_\"'<]*(?:on|am|as(?= \d)|le|el|il|op|em|no dia|dne|dna|w dniu|dnia|den|il giorno|den|la|em|mon|tue|wed|thu"
    r"|fri"
    r"|sat|sun"
    r"|po|ut|st|ct|pa|so|ne|pon|wt|sr|czw|pt|sob|niedz|stv|pi|mo|di|mi|do|fr|sa|von|from|вт|пн|ср|чт|пт|сб|нд)\b",
)

# Horde and its kin name only the author: "Quoting Anna Gruber <anna@city.example>:".
QUOTING = re.compile(
    r"\s*(?:quoting|zitat von|cituji|cituje|citat|citando|citado por|citation de|en reponse a|cito|citerend"
    r"|cytowanie|cytat|цитую|цитирую|idezet)\b"
)


def role_of(label: str) -> str | None:
    """The role of a header word ("Předmět" is "subject"); None if it is none. `label` must be plain."""
    return HEADER_WORDS.get(label.strip(" *_>|\t"))


def prefixes_of(plain_subject: str) -> tuple[list[str], str]:
    """The prefixes of a plain subject in order ("re", "fw"), and what is left of it."""
    found: list[str] = []
    rest = plain_subject
    while len(found) < 20:
        match = _PREFIX.match(rest)
        word = match.group(1).rstrip(".") if match else ""
        if not match or not (word in FORWARD_PREFIXES or word in REPLY_PREFIXES):
            break
        found.append(word)
        rest = rest[match.end() :]
    return found, rest.strip()


def is_forward_subject(plain_subject: str) -> bool:
    """Whether the newest prefix says that the mail passes another one on."""
    found, _ = prefixes_of(plain_subject)
    return bool(found) and found[0] in FORWARD_PREFIXES


def is_reply_subject(plain_subject: str) -> bool:
    """Whether the newest prefix says that the mail answers another one."""
    found, _ = prefixes_of(plain_subject)
    return bool(found) and found[0] in REPLY_PREFIXES - FORWARD_PREFIXES

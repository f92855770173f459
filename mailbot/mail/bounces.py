"""Bounces without a header that says so, and the mail of ours that came back in one.

Most real bounces carry no Auto-Submitted; old and small servers write prose. Two signs are asked for: how the subject
or the sender reads, and a text that speaks like a mail server.
"""

from __future__ import annotations

import re

from mailbot import message_id
from mailbot.mail.plain import plain
from mailbot.model import Document, Mail

_SUBJECT = re.compile(
    r"[\W_]{0,3}(?:mail:? )?(?:undeliver|un-?deliver|undelivrable|delivery (?:status|failure|failed|notification"
    r"|report|error|problem|has failed|incomplete|delayed)"
    r"|mail (?:delivery|undeliverable|could not|not delivered|system error|error|failure|returned)"
    r"|returned (?:mail|to sender|e-?mail|message)"
    r"|failure (?:notice|notification|delivery)|failed (?:mail|delivery|to deliver)|non[- ]?deliver|nondeliver"
    r"|notification of (?:failure|non)"
    r"|message (?:could not|cannot|can't|undeliverable|delivery|not delivered|status|you sent)|unable to deliver"
    r"|user unknown|unknown user|unrouteable"
    r"|warning: (?:could not|message|e-?mail)|error sending|could not (?:send|deliver)|your (?:mail|message"
    r"|e-?mail) .{0,40}(?:not|undeliver|reject|return)"
    r"|e-?mail (?:delivery|error|address)|rejected|delayed mail|postmaster notif|permanent delivery|nao entregue"
    r"|falha|devolu"
    r"|nedoruc|zprava (?:nebyla|nemohla)|vracen|neuspesn\w+ doruc|sprava (?:nebola|nemohla)|nie je mozne doruc"
    r"|unzustellbar|zustell|nicht zustellbar|mail nicht"
    r"|non (?:remis|distribu)|message non|echec de|retour de|non recapit|mancat\w+ (?:consegna|recapito)"
    r"|impossibile|errore|no (?:se pudo )?entreg|no se ha podido"
    r"|niedostarcz|nie (?:mozna )?dostarcz|zwrot|niedoreczen|onbestelbaar|niet (?:bezorgd|afgeleverd)|недостав"
    r"|не доставлено|kan ikke|kunde inte|olevererbart"
    r"|kezbesithetetlen|teslim edilemedi|退信|配信|送信|メール|エラー|delivery)"
)
_SENDER = re.compile(
    r"mailer[-_ ]?daemon|mail[-_ ]?daemon|postmaster|mail delivery|delivery (?:sub)?system|mail(?:er)? (?:system"
    r"|administrator|server)|system administrator|mail admin"
    r"|microsoft outlook|bounce|mailserver|daemon|mail-?marshal|antispam|mailgw|gateway|mdaemon|no-?reply"
    r"|internet mail"
)
_SERVER_WORDS = re.compile(
    r"final-recipient|reporting-mta|diagnostic-code|remote-mta|(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])"
    r"|(?<!\d)5[05]\d[ -](?:\d|[a-z])|user unknown|unknown user|unknown recipient"
    r"|no such (?:user|mailbox|address|recipient|domain|host)|mailbox (?:is )?(?:full|unavailable|not found"
    r"|disabled)|over quota|quota exceeded|host unknown|unknown host"
    r"|could not be (?:delivered|found|sent|reached)|was not delivered|not (?:be )?delivered|undeliver"
    r"|delivery (?:has )?fail|fail(?:ed|ure) (?:permanently|delivery)|permanent (?:fatal )?(?:error|failure)"
    r"|following (?:recipient|address|error|destination|user)|remote host said|smtp (?:error|server|protocol)"
    r"|does not exist|doesn't exist|unable to (?:deliver|relay|send)|mail(?:box)? delivery"
    r"|returned (?:mail|message|to sender)|original message (?:headers|follows|was received)"
    r"|transcript of session|message (?:headers|was undeliverable)|giving up|retry timeout|too (?:large|big"
    r"|many hops)"
    r"|recipient (?:address )?(?:rejected|unknown|not)|address (?:rejected|unknown|not found)|(?:account|mailbox"
    r"|address) (?:has been|is) (?:disabled|inactive|suspended|closed|not)|relaying denied|access denied"
    r"|nedoruc|nebyla dorucena|nelze dorucit|schranka|zugestellt|zustell|empfanger unbekannt|n'a pu etre"
    r"|destinataire|non e stato|recapita|no se pudo|no se ha podido|entrega"
    r"|nie zostal|dostarcz|niet (?:worden )?(?:afgeleverd|bezorgd)|не удалось|недостав"
)
_OURS = re.compile(r"<mailbot\.[a-z2-7]{16}\.[a-z2-7]{16}@[^<>@\s]{1,255}>")
_READ = 20_000  # characters of a bounce that are looked at


def reads_like_bounce(mail: Mail, document: Document) -> bool:
    """Whether subject or sender, and the text, read like a mail server that could not deliver."""
    subject = plain(mail.subject[:200]).strip()
    names = " ".join(f"{address.name} {address.email.partition('@')[0]}" for address in mail.from_[:1])
    speaks = bool(_SUBJECT.match(subject))
    serves = bool(_SENDER.search(plain(names)))
    if not speaks and not serves:
        return False
    words = _server_words(mail, document)
    return (speaks and serves and words >= 1) or (speaks and words >= 2) or (serves and words >= 3)


def _server_words(mail: Mail, document: Document) -> int:
    """How many different phrases of mail servers the text uses."""
    texts = [document.parts.get("body", ""), document.parts.get("signature", ""), document.parts.get("quote", "")]
    text = plain(" ".join([*texts, mail.text[:_READ]])[: 2 * _READ])
    return len({match.group() for match in _SERVER_WORDS.finditer(text)})


def our_message_in(mail: Mail, domain: str) -> str | None:
    """The Message-ID of a mail of ours that a bounce or report returns: embedded, quoted or referred to."""
    embedded = [
        attachment.data[: 10 * _READ].decode("latin-1")
        for attachment in mail.attachments
        if attachment.content_type.startswith(("message/", "text/rfc822"))
    ]
    threads = " ".join((*mail.in_reply_to, *mail.references))
    for text in (
        *embedded,
        threads,
        mail.text[: 10 * _READ],
        mail.html[: 10 * _READ].replace("&lt;", "<").replace("&gt;", ">"),
    ):
        for match in _OURS.finditer(text):
            if message_id.token_of(match.group(), domain):
                return match.group()
    return None

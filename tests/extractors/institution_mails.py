"""Requests in twelve languages that say one more sentence: what the tests of the institution read."""

from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from mails import IDENTITY, NOW, RULES, first, raw, read

from mailbot.extractors.organisations import words_of
from mailbot.extractors.understand import understand
from mailbot.mail.parse import parse
from mailbot.mail.screening import screen
from mailbot.mail.zones import cut

ASKS = {
    "en": ("Dear colleagues,", "We would like to visit your institute with 14 people on 12 May 2027.", "Kind regards"),
    "cs": ("Dobrý den,", "Rádi bychom navštívili váš institut ve 14 lidech dne 12. května 2027.", "S pozdravem"),
    "sk": ("Dobrý deň,", "Radi by sme navštívili váš inštitút v počte 14 osôb dňa 12. mája 2027.", "S pozdravom"),
    "de": (
        "Sehr geehrte Damen und Herren,",
        "Wir möchten Ihr Institut mit 14 Personen am 12. Mai 2027 besuchen.",
        "Mit freundlichen Grüßen",
    ),
    "fr": (
        "Madame, Monsieur,",
        "Nous souhaitons visiter votre institut le 12 mai 2027, nous serons 14 personnes.",
        "Cordialement",
    ),
    "es": ("Estimados señores:", "Quisiéramos visitar su instituto el 12 de mayo de 2027; seremos 14.", "Saludos"),
    "it": (
        "Gentili signori,",
        "Vorremmo visitare il vostro istituto il 12 maggio 2027 in 14 persone.",
        "Cordiali saluti",
    ),
    "pl": ("Dzień dobry,", "Chcielibyśmy odwiedzić Państwa instytut 12 maja 2027 r. w 14 osób.", "Pozdrawiam"),
    "nl": ("Geachte heer, mevrouw,", "Wij willen uw instituut graag op 12 mei 2027 met 14 personen bezoeken.", "Groet"),
    "pt": (
        "Exmos. Senhores,",
        "Gostaríamos de visitar o vosso instituto no dia 12 de maio de 2027; seremos 14.",
        "Cumprimentos",
    ),
    "hu": ("Tisztelt Uram!", "Szeretnénk 14 fővel meglátogatni az intézetüket 2027. május 12-én.", "Üdvözlettel"),
    "uk": ("Доброго дня,", "Ми хотіли б відвідати ваш інститут 12 травня 2027 року, нас 14 осіб.", "З повагою"),
}
NAMES = {"cs": "Jana Malá", "sk": "Jana Malá", "de": "Anna Vogt", "pl": "Anna Zych", "uk": "Олена Коваль"}


def institution(language: str, said: str, signed: str = "", sender: str = "jk77@gmail.com") -> object:
    """The institution of a request that says this, signed with a name and these lines."""
    greeting, ask, closing = ASKS[language]
    name = NAMES.get(language, "Ana Horn")
    return first(read(f"{greeting}\n\n{said} {ask}\n\n{closing}\n{name}\n{signed}\n", sender=sender).institution)


def stems(name: str) -> frozenset[str]:
    """Words cut to what no case ending changes."""
    return frozenset(word[: max(3, len(word) - 3)] for word in words_of(name))


def institution_of_letter(language: str, letter: str) -> object:
    """The institution of a mail that says nothing but has this letter attached as a text file."""
    greeting, ask, closing = ASKS[language]
    mail = message_from_bytes(raw(f"{greeting}\n\n{ask}\n\n{closing}\n", sender="jk77@gmail.com"), policy=default)
    assert isinstance(mail, EmailMessage)
    mail.add_attachment(letter, filename="letter.txt")
    parsed = parse(mail.as_bytes(), RULES.limits)
    document = cut(parsed, RULES.limits)
    screening = screen(parsed, document, IDENTITY, RULES.screening)
    return first(understand(parsed, document, screening, RULES.understanding, NOW).institution)

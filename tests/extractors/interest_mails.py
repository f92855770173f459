"""A request in each language, complete but for its interest, and the topic that is read of it."""

from __future__ import annotations

from mails import IDENTITY, raw

from mailbot.evaluation.extract import extract
from mailbot.extractors.interest_topics import topics
from mailbot.resources import rules_file
from mailbot.rules import load_rules

RULES = load_rules(rules_file())

OPENINGS = {
    "en": "Dear colleagues,\n\nwe would like to visit your institute on 12 May 2027 with 14 people. ",
    "cs": "Dobrý den,\n\nrádi bychom navštívili váš institut dne 12. května 2027, bude nás 14. ",
    "sk": "Dobrý deň,\n\nradi by sme navštívili váš inštitút dňa 12. mája 2027, bude nás 14. ",
    "de": "Sehr geehrte Damen und Herren,\n\nwir möchten Ihr Institut am 12. Mai 2027 mit 14 Personen besuchen. ",
    "fr": "Madame, Monsieur,\n\nnous souhaitons visiter votre institut le 12 mai 2027, nous serons 14 personnes. ",
    "es": "Estimados señores:\n\nquisiéramos visitar su instituto el 12 de mayo de 2027, somos 14 personas. ",
    "it": "Gentili colleghi,\n\nvorremmo visitare il vostro istituto il 12 maggio 2027, siamo 14 persone. ",
    "pl": "Szanowni Państwo,\n\nchcielibyśmy odwiedzić Państwa instytut 12 maja 2027 roku w 14 osób. ",
    "nl": "Geachte heer, mevrouw,\n\nwij willen graag op 12 mei 2027 met 14 personen uw instituut bezoeken. ",
    "pt": "Exmos. Senhores,\n\ngostaríamos de visitar o vosso instituto no dia 12 de maio de 2027, somos 14 pessoas. ",
    "hu": "Tisztelt Kollégák!\n\nSzeretnénk meglátogatni az intézetüket 2027. május 12-én, 14 fővel. ",
    "uk": "Шановні колеги!\n\nМи хотіли б відвідати ваш інститут 12 травня 2027 року, нас буде 14 осіб. ",
}


def topic(language: str, text: str, **header: str) -> str | None:
    """The interest of a request that goes on with this text."""
    if language in ("hu", "uk"):  # their requests are known by other rules, which are not tested here
        return "; ".join(text[found.start : found.end] for found in topics(text, language)) or None
    mail = raw(f"{OPENINGS[language]}{text}\n", **header)
    interest = extract(mail, "-", RULES, IDENTITY, None)["interest"]
    return str(interest["value"]) if interest else None

"""Names under which the writer of a mail shows himself: From header, signature, closing, introduction."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mailbot.extractors import nlp
from mailbot.extractors.addresses import EMAIL
from mailbot.extractors.context import Context
from mailbot.extractors.lexicon.organisations import COMPOUND, HEAD
from mailbot.extractors.lexicon.persons import CLOSINGS, PARTICLES
from mailbot.extractors.persons import Name, fits_address, key, read_name
from mailbot.extractors.text import compiled, fold, lines
from mailbot.model import Address, Candidate, Evidence, ZoneKind

_FORMULA = 6  # words of a closing formula
_INVERTED = re.compile(
    r"(?P<surnames>[^\W\d_][\w'’-]+ [^\W\d_][\w'’-]+), (?P<given>[^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+)?)"
)


def _turned(author: Address) -> str:
    """ "Ibarrondo Larrea, Maitane" is turned where the mail address shows that the last word is the given name."""
    found = _INVERTED.fullmatch(author.name)
    turned = f"{found['given']} {found['surnames']}" if found else ""
    return turned if turned and fits_address(turned, author.email) else author.name


def writer_names(context: Context) -> Iterator[Candidate[str]]:
    author = context.author
    if author and author.name:
        name = read_name(_turned(author), lower=True)
        if name and not is_body(name, author.name) and "@" not in author.name and not _leads_domain(author):
            part = "forward" if context.passed_on else ("reply-to" if _is_reply_to(context) else "from")
            weak = len(name.text.split()) == 1
            yield Candidate(name.text, 0.45 if weak else 0.85, "from", header_evidence(part, author.name, name))
    if not context.passed_on and context.mail.reply_to and context.mail.from_:
        other = context.mail.from_[0]
        name = read_name(other.name, lower=True) if other.name else None
        if name and not is_body(name, other.name) and len(name.text.split()) > 1:
            yield Candidate(name.text, 0.8, "from", header_evidence("from", other.name, name))
    yield from _signed(context)
    yield from _introduced(context)


def _leads_domain(author: Address) -> bool:
    """Whether a display name begins with the acronym of which the mail domain is made: "SPO Izmir", spo.org.tr."""
    first = author.name.split()[0]
    return first.isupper() and 2 <= len(first) <= 5 and fold(first) in author.domain.split(".")[:-1]


def _is_reply_to(context: Context) -> bool:
    return bool(context.mail.reply_to) and context.author == context.mail.reply_to[0]


def is_body(name: Name, whole: str) -> bool:
    """A display name with the words of an office anywhere is none of a person."""
    rest = fold(whole[name.end :]).split("(")[0].split("|")[0].split("/")[0].split(",")[0]
    return HEAD.search(fold(name.text)) is not None or (HEAD.search(rest) is not None and " - " not in whole)


def header_evidence(part: str, header: str, name: Name) -> Evidence:
    return Evidence(part, name.start, name.end, header[name.start : name.end])


def _signed(context: Context) -> Iterator[Candidate[str]]:
    """Names on the first lines of a signature, and below the closing of a letter."""
    for zone in context.own(ZoneKind.SIGNATURE):
        seen = 0
        for line in lines(zone):
            if (
                not line.text
                or re.fullmatch(r"[\W_]+", line.text)
                or compiled(f"^{CLOSINGS}\\W*$").match(fold(line.text))
            ):
                continue
            seen += 1
            if seen > 6:
                break
            name = read_name(line.text, lower=seen <= 2)
            if name and _is_name_line(line.text, name, context):
                single = len(name.text.split()) == 1
                trust = (0.5 if single else 0.88) - 0.06 * (seen - 1 if not name.titled else 0)
                yield Candidate(name.text, max(0.3, trust), "signature", line.evidence(name.start, name.end))
    for zone in context.own(ZoneKind.BODY):
        rows = [line for line in lines(zone) if line.text]
        for index, line in enumerate(rows[-4:]):
            above = rows[-4:][index - 1].text if index else ""
            name = read_name(line.text, lower=True)
            if not (index and (compiled(f"{CLOSINGS}\\W*$").match(fold(above)) or _closes(above))) and not (
                (line is rows[-1] and len(line.text) < 40) or (index and name and _is_alone(line.text, name, context))
            ):
                continue
            if name and len(line.text) <= len(name.text) + 25 and _is_name_line(line.text, name, context):
                single = len(name.text.split()) == 1
                yield Candidate(name.text, 0.45 if single else 0.8, "closing", line.evidence(name.start, name.end))


def _closes(line: str) -> bool:
    """A short line that ends with a comma, last but a name, closes a letter in whatever words."""
    return line.rstrip().endswith(",") and len(line.split()) <= _FORMULA


def _is_alone(text: str, name: Name, context: Context) -> bool:
    """A line that is nothing but a whole name of which the sender's address is made."""
    address = context.author.email if context.author else ""
    return name.text == text.strip(" ,.") and " " in name.text and fits_address(name.text, address)


def _is_name_line(text: str, name: Name, context: Context) -> bool:
    folded = fold(text)
    rest = folded[name.end :]
    if (
        HEAD.search(fold(name.text))
        or COMPOUND.search(fold(name.text))
        or EMAIL.match(text)
        or re.search(r"\d", text[: name.end])
    ):
        return False
    author = context.author.email if context.author else ""
    if fits_address(name.text, author) or name.titled:
        return True
    if re.search(r"\d", text) or not _has_witness(name, text, context):
        return False
    short_rest = len(re.findall(r"\w+", rest)) <= 8
    return short_rest and not re.match(r"\s*[:]", rest) and not rest.strip().startswith("@")


def _has_witness(name: Name, text: str, context: Context) -> bool:
    """A name without capitals counts only where the header knows it too."""
    if all(word[:1].isupper() or fold(word) in PARTICLES for word in text[name.start : name.end].split()):
        return True
    known = fold(context.author.name + " " + context.author.email) if context.author else ""
    if all(word in known for word in key(name.text)):
        return True
    informal = all(zone.text == zone.text.lower() for zone in context.own(ZoneKind.SIGNATURE))
    return informal and text == name.text and len(name.text.split()) == 2


def _introduced(context: Context) -> Iterator[Candidate[str]]:
    for sentence in context.of(ZoneKind.BODY)[:12]:
        for _, end in nlp.phrases(sentence, context.language, "introduction"):
            name = read_name(sentence.text[end : end + 100])
            if name and len(name.text.split()) >= 2 and name.start <= 20 and not is_body(name, name.text):
                yield Candidate(name.text, 0.75, "introduction", sentence.evidence(end + name.start, end + name.end))

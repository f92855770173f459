"""The mail domain as a witness for the name of an organisation; alone it is no name (MEANING)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mailbot.extractors.context import Context
from mailbot.extractors.lexicon import words
from mailbot.extractors.persons import read_name
from mailbot.extractors.text import fold, lines
from mailbot.model import Candidate, Evidence, Zone, ZoneKind

_PROVIDERS = frozenset(
    words(
        "gmail googlemail outlook hotmail live yahoo icloud gmx web seznam email post centrum volny azet wp onet "
        "interia o2 laposte orange free libero alice tiscali terra protonmail proton aol mail t-online qq 163 naver "
        "yandex ukr"
    )
)


def fits_domain(name: str, domain: str) -> bool:
    """Whether a mail domain is made of this name: its words, or its initials."""
    labels = [
        label
        for label in domain.split(".")[:-1]
        if label not in ("co", "com", "gov", "edu", "ac", "org", "mail", "gob", "or", "go", "gouv")
    ]
    words = [re.sub(r"[^a-z0-9]", "", word) for word in re.findall(r"[^\W_]+", fold(name))]
    initials = "".join(word[0] for word in words if word)
    for label in labels:
        bare = label.replace("-", "")
        if len(bare) >= 2 and (bare in words or bare == initials or (len(bare) >= 3 and bare in initials)):
            return True
        if any(len(word) >= 5 and (word[:-1] in bare or word in bare) for word in words):
            return True
    return False


_NO_LETTER = re.compile(r"[^a-z0-9]")


def named_by_domain(context: Context) -> Iterator[Candidate[str]]:
    """Words that the mail domain is made of ("a'lab" of alab.org): the text gives the name, the domain the witness."""
    domain = context.author.domain if context.author else ""
    labels = {re.sub(r"[^a-z0-9]", "", label) for label in domain.split(".")[:-1]} - {"", "com", "gov", "edu", "org"}
    labels.add(re.sub(r"[^a-z0-9]", "", domain))
    if len(labels) < 2 or labels & _PROVIDERS:
        return
    for zone in context.zones:
        trust = 0.7 if zone.kind is ZoneKind.SIGNATURE else 0.55
        folded = fold(zone.text[:6000])
        words = [(m.start(), m.end()) for m in re.finditer(r"[^\W_]+(?:['’.][^\W_]+)*", folded)]
        bares = [_NO_LETTER.sub("", folded[start:end]) for start, end in words]
        for index, (start, _) in enumerate(words):
            bare = ""
            for last in range(index, min(index + 4, len(words))):
                bare += bares[last]
                if not any(label.startswith(bare) for label in labels):
                    break  # no label goes on like this
                end = words[last][1]
                text = zone.text[start:end]
                if (
                    bare in labels
                    and len(bare) >= 4
                    and "\n" not in text
                    and "," not in text
                    and not _in_address(folded, start, end)
                ):
                    evidence = Evidence(zone.part, zone.start + start, zone.start + end, text)
                    yield Candidate(
                        text, trust if text != text.lower() or len(text.split()) > 1 else 0.4, "domain", evidence
                    )
        if zone.kind is ZoneKind.SIGNATURE:
            yield from _initials(zone, domain)


def _in_address(folded: str, start: int, end: int) -> bool:
    return (
        folded[max(0, start - 1) : start] in ("@", ".", "/")
        or folded[end : end + 1] in ("@",)
        or folded[end : end + 4] in (".com", ".org", ".eu ")
    )


def _initials(zone: Zone, domain: str) -> Iterator[Candidate[str]]:
    """A signature line whose initials are the domain (Virginia Tech, vt.edu)."""
    for line in lines(zone):
        words = re.findall(r"[^\W\d_]+", line.text)
        initials = fold("".join(word[0] for word in words))
        if (
            2 <= len(words) <= 8
            and initials in domain.split(".")[:-1]
            and len(line.text) < 90
            and not read_name_only(line.text)
        ):
            yield Candidate(line.text.strip(" ,;|"), 0.72, "domain", line.evidence(0, len(line.text.rstrip(" ,;|"))))


def read_name_only(text: str) -> bool:
    """Whether a run of capitals reads as a person's name with a title."""
    name = read_name(text)
    return bool(name and name.titled)

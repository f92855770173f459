"""The contact's phone: every number with its kind and its owner. Mobile before direct line before switchboard, no fax.

phonenumbers reads them (imported at the first mail); the region is the sender's country. "(0)" is skipped, an
extension that is dialled afterwards is left out, one that replaces the last digits gives the full number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from mailbot.extractors.candidates import rank
from mailbot.extractors.contact import Contact
from mailbot.extractors.context import Context
from mailbot.extractors.extension import REACH, find_extension, with_extension
from mailbot.extractors.lexicon.contact_cues import NOT_CONTACT
from mailbot.extractors.persons import key, mentions
from mailbot.extractors.text import fold
from mailbot.model import Candidate, Evidence, Zone, ZoneKind

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_NUMBER = re.compile(
    r"(?<![\w/+#-])(?:\+|00)?[(\d](?:\d|[ \u00a0\u202f]?[()/–‑-][ \u00a0]?(?=[\d(])|\.(?=\d)|["
    r" \u00a0\u202f](?=[\d()])|\)(?=[\d ])){4,24}"
)
_PIECE = re.compile(r"[^\s/](?:[^/]|(?<! )/|/(?! ))*")  # up to a slash between blanks
_BEHIND = re.compile(r"\s?\(([^()\d]{2,24})\)")  # "976 721 832 (directo)"
_MAX_ZONE = 20_000
MOST_NUMBERS = 60  # of the text of a mail that are read: a list of a whole office has fewer
_KINDS = (
    ("fax", re.compile(r"\bfax\w*|\btelefax|\bфакс|\btelekopi\w*|\bf[.:]|\bf\b\s*$|\bfaks\b|\btelecopie\w*")),
    (
        "mobile",
        re.compile(
            r"\bmob\w*|\bcell\w*|\bgsm\b|\bhandy\b|\bportable\b|\bmovil\b|\bcellulare\b|\bkom(?:orka)?\b|\bwhats"
            r" ?app\b|\bhandphone\b|\bhp\b|\bm[.:]|\bm\b\s*$|\bc[.:]|\bnatel\b|\btelemovel\b|\bcelular\b|\bsms\b"
            r"|\bsignal\b|\bviber\b|\btlm\b|\bzap\b|\bмоб\w*|\bвайбер|\bmatkapuh\w*|\bportatil\b|\btext me\b"
            r"|\bpiszc\w* sms"
        ),
    ),
    (
        "switchboard",
        re.compile(
            r"\bswitchboard|\breception\b|\bustredn\w*|\bzentrale\b|\bvaxel\b|\bstandard\b|\bcentralino\b"
            r"|\bcentralita\b|\bcentrala\b|\bgeneral\b|\bpodatelna|\bvermittlung|\bspojovatelk|\bmain (?:line|office)"
            r"|\bsecretariat|\bsekretariat|\bsegreteria|\bsecretaria|\balgemeen|\bsede\b|\bpbx\b"
        ),
    ),
    (
        "direct",
        re.compile(
            r"\bdirect\w*|\bdid\b|\bdurchwahl|\bdirekt\w*|\blinka\b|\bprime?\b|\bligne\b|\bdw\b|\bd[.:]|\bdirecto"
            r"|\bdiretto"
        ),
    ),
    (
        "plain",
        re.compile(
            r"\btel\w*|\bphone|\bt[.:]|\bt\b\s*$|\bvolejte|\btelefon\w*|\btfno\b|\breach(?:ed)?\b|\bcalling\b"
            r"|\bring\b|\bvola\w*|\bzavol\w*|\bruf\w*|\banruf\w*"
            r"|\bappel\w*|\bllam\w*|\bchiam\w*|\bdzwon\w*|\bzadzwon\w*|\bbel(?:len)?\b|\blig(?:ar|ue|uem)\b"
            r"|\bдзвон\w*|\bhiv(?:ni|jon|jatok|hato)\w*"
            r"|\bjoignable\b|\bjoindre\b|\berreichbar\b|\berreichen\b|\bcislo\b|\bnummer\b|\bnumero\b|\bnumer\w*"
            r"|\bnomer|\bномер\w*|\bszam\w*|\boffice|\bo[.:]|\bcall\b|\bph[.:]|\bтел"
        ),
    ),
)
_TRUST = {"mobile": 0.92, "direct": 0.88, "plain": 0.84, "none": 0.72, "switchboard": 0.62}


@dataclass(frozen=True, slots=True)
class _Found:
    """A number as it stands, with its kind and where it stands."""

    e164: str
    kind: str
    evidence: Evidence
    zone: ZoneKind
    raw: str
    labelled: bool = False


def read_phone(context: Context, contact: Contact) -> tuple[Candidate[str], ...]:
    """Numbers at which the contact can be reached, best first."""
    numbers = [*islice(_labelled(context), MOST_NUMBERS), *islice(_numbers(context), MOST_NUMBERS)]
    found: list[Candidate[str]] = []
    for number in numbers:
        trust = _TRUST[number.kind] * _owner(context, contact, number)
        candidate = Candidate(number.e164, min(0.97, trust), f"{number.kind}", number.evidence)
        if trust >= 0.3:
            found.append(candidate)
        else:
            context.let_go("contact_phone", [candidate], "another person's number")
    found.extend(_full_numbers(context, contact, numbers))
    return rank(found, key=lambda number: number)


def _labelled(context: Context) -> Iterator[_Found]:
    for answer in (*context.labelled("phone"), *context.labelled("contact")):
        zone = Zone(ZoneKind.BODY, answer.part, answer.start, answer.value)
        yield from (replace(found, labelled=True) for found in _in_zone(zone, context, answer.label))


def _numbers(context: Context) -> Iterator[_Found]:
    for zone in context.zones:
        if zone.kind in (ZoneKind.BODY, ZoneKind.SIGNATURE, ZoneKind.LETTERHEAD, ZoneKind.SUBJECT):
            yield from _in_zone(zone, context)


def _in_zone(zone: Zone, context: Context, label: str = "") -> Iterator[_Found]:
    text = zone.text[:_MAX_ZONE]
    for match in islice(_each_number(text), MOST_NUMBERS):
        line_start = text.rfind("\n", 0, match.start()) + 1
        before = text[max(line_start, match.start() - 40) : match.start()]
        behind = _BEHIND.match(text, match.end())
        named = (_kind(behind[1]) if behind else None) or _kind(before if before.strip() else label) or _kind(label)
        raw = match[0].rstrip(" .-–/(")
        parsed = _parsed(raw, context, strong=bool(named))
        if parsed is None:
            continue
        start = zone.start + match.start()
        evidence = Evidence(zone.part, start, start + len(raw), raw)
        if named == "fax":
            context.let_go("contact_phone", [Candidate(_e164(parsed), 0.0, "fax", evidence)], "a fax")
            continue
        shape = _shape(parsed, named)
        yield _Found(_e164(parsed), shape, evidence, zone.kind, raw)


def _each_number(text: str) -> Iterator[re.Match[str]]:
    """The runs of digits that may be numbers; whole ones on both sides of a slash are two: "0917 548 2841 / 033 …"."""
    for match in _NUMBER.finditer(text):
        pieces = list(_PIECE.finditer(text, match.start(), match.end()))
        whole = len(pieces) > 1 and all(len(re.findall(r"\d", piece[0])) >= 8 for piece in pieces)
        yield from pieces if whole else [match]


def _kind(before: str) -> str | None:
    """The kind that the nearest label before the number tells."""
    folded = fold(before)
    folded = re.split(r"[|;]|\d{3}", folded)[-1]
    hits = [(match.end(), name) for name, pattern in _KINDS for match in pattern.finditer(folded)]
    if not hits:
        return None
    last = max(end for end, _ in hits)
    close = [name for end, name in hits if last - end <= 14]
    order = [name for name, _ in _KINDS]
    return min(close, key=order.index)


def _shape(number: PhoneNumber, named: str | None) -> str:
    import phonenumbers

    if named in ("mobile", "switchboard", "direct"):
        return named
    if phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.MOBILE:
        return "mobile"
    return named or "none"


def _parsed(raw: str, context: Context, *, strong: bool) -> PhoneNumber | None:
    """A valid number, read in the sender's country; without a label and a plus it must look like one."""
    import phonenumbers

    text = re.sub(r"\(0\)", "", raw)
    text = re.sub(r"(?<=\d)[./–‑-](?=\d)", " ", text)
    international = text.startswith(("+", "00"))
    if not international and not strong and (_is_date(raw) or len(re.sub(r"\D", "", raw)) < 8):
        return None
    regions: Sequence[str | None] = (None,) if international and text.startswith("+") else _regions(context)
    for region in regions:
        try:
            number = phonenumbers.parse(text, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return number
    if international and text.startswith("00"):
        return _parsed("+" + text[2:].lstrip(), context, strong=strong)
    return None


def _regions(context: Context) -> tuple[str, ...]:
    from mailbot.extractors.region import of_domain, of_language

    author = context.author.domain if context.author else ""
    found = (context.region, of_domain(author), of_language(context.language))
    return tuple(dict.fromkeys(region for region in found if region))


def _is_date(raw: str) -> bool:
    """Whether an unlabelled run of digits may be a date or a time: no part of it is too large for that."""
    if not re.fullmatch(r"\D*\d{1,4}[./ –-]+\d{1,2}[./ –-]+\d{2,4}\D*(?:\d{1,2}(?:[:.]\d{2})?)?\D*", raw):
        return False
    day, month = (int(part) for part in re.findall(r"\d+", raw)[:2])
    return (day <= 31 or 1900 < day < 2100) and month <= 31


def _e164(number: PhoneNumber) -> str:
    import phonenumbers

    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def _owner(context: Context, contact: Contact, number: _Found) -> float:
    """How likely the number is the contact's: 1.0 his own, less where it is the writer's or a third person's."""
    before, sentence = _around(context, number)
    people = [name for name in mentions(before) if len(name.text) > 3]
    nearest = people[-1].text if people else ""
    name = contact.names[0].value if contact.names else ""
    about_contact = bool(nearest and name and set(key(nearest)) & set(key(name)))
    if contact.other and contact.passage:
        inside = (
            number.evidence.part == contact.passage.part
            and contact.passage.start <= number.evidence.start <= contact.passage.end
        )
        listed = number.labelled and not nearest and _in_one_form(context, contact.passage, number.evidence)
        if inside or about_contact or listed:
            return 1.05
        if nearest or number.zone is not ZoneKind.SIGNATURE:
            return 0.3
        return 0.75 if number.kind == "switchboard" else 0.25
    if number.zone in (ZoneKind.SIGNATURE, ZoneKind.LETTERHEAD):
        return 1.0 if number.zone is ZoneKind.SIGNATURE else 0.8
    if nearest and not about_contact and number.zone is ZoneKind.BODY:
        return 0.35 if NOT_CONTACT.search(fold(sentence)) or name else 0.6
    return 0.98


def _in_one_form(context: Context, passage: Evidence, number: Evidence) -> bool:
    """Whether a phone's labelled line stands below the contact's, with no gap between them."""
    text = context.document.parts.get(passage.part, "")
    between = text[passage.end : number.start]
    return number.part == passage.part and 0 < len(between) <= 300 and "\n\n" not in between


def _around(context: Context, number: _Found) -> tuple[str, str]:
    """The text of the sentence before the number, and the whole sentence."""
    for sentence in context.sentences:
        if sentence.part == number.evidence.part and sentence.start <= number.evidence.start < sentence.start + len(
            sentence.text
        ):
            return sentence.text[: number.evidence.start - sentence.start], sentence.text
    return "", ""


def _full_numbers(context: Context, contact: Contact, numbers: Sequence[_Found]) -> Iterator[Candidate[str]]:
    """Numbers whose last digits an extension replaces: of the named contact, else of the writer's own signature."""
    if contact.other and contact.passage:
        text = context.document.parts.get(contact.passage.part, "")[contact.passage.start : contact.passage.end]
        spots = [(number, contact.passage.part, contact.passage.start, text) for number in numbers]
    else:
        spots = []
        for number in numbers:
            behind = context.document.parts.get(number.evidence.part, "")[number.evidence.end :][:REACH]
            spots.append((number, number.evidence.part, number.evidence.end, behind))
    for number, part, start, text in spots:
        match = find_extension(text)
        whole = with_extension(number.raw, match, own=not contact.other) if match else None
        parsed = _parsed(whole, context, strong=True) if whole else None
        if parsed and match:
            evidence = Evidence(part, start + match.start(), start + match.end(), text[match.start() : match.end()])
            yield Candidate(_e164(parsed), 0.91, "extension", evidence)
            return

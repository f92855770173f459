"""Names of organisations in running text: a head word with the capitalised words, links and quotes around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mailbot.extractors.lexicon import words
from mailbot.extractors.lexicon.institution_cues import DOES, ELSEWHERE, FIRST
from mailbot.extractors.lexicon.name_edges import ADDRESSED, NO_NAME, OPENERS, POLITE, ROLES, STOP
from mailbot.extractors.lexicon.organisations import ALL_LINKS, CAPITAL, COMPOUND, FIELDS, GENERIC, HEAD, NO_BODY, links
from mailbot.extractors.lexicon.ours import OURS, PLACES
from mailbot.extractors.text import fold, trimmed

_TOKEN = re.compile(r"\([A-ZÀ-Ž][^()\s]{1,11}(?:, [^()\s]{2,9})?\)|[^\W_](?:[^\W_]|['’&./\-](?=[^\W_]))*\.?|[^\s\w]|\n")
_SLAVIC = ("cs", "sk", "pl", "uk", "hr", "sl", "sr", "ru", "lt")
_ROMANCE = ("it", "es", "fr", "pt")
_CYRILLIC = re.compile(r"[а-я]")
_ADJECTIVE = re.compile(
    r"(?:sk|ck|n|ov|ow|ln|ск|цк|зк|н|ов)(?:y|a|e|i|ej|iej|eho|ego|iego|emu|ym|im|ych|ich|ou|iho|om|ий|ии|ого|оі|ому|ій|іи|а|ою|им)$"
    r"|(?:iu|io|os|us|lik)$"
)
_ATTRIBUTE = re.compile(r"(?:(?:sk|ck|ск|цк|зк)\w{1,3}|statutarn\w+|obecn\w+|narodn\w+|vysok\w{1,3}|wyzsz\w{1,3}|zakladn\w{1,3})$")
MAX_WORDS = 16
_CUE = re.compile("|".join(f"(?:{pattern.pattern})" for pattern in (FIRST, DOES, ELSEWHERE)))
_ROLE = re.compile(ROLES)
_ELISION = re.compile(r"(?i)(?:[ld]|dell|nell|all|sull|dall)['’]")
_QUOTES = {"„": "“”", "“": "”", '"': '"', "«": "»", "»": "«", "‘": "’", "”": "”"}
_LEGAL = re.compile(
    r"(?:a\.\s?s\.|s\.\s?r\.\s?o\.|z\.\s?s\.|z\.\s?u\.|o\.\s?p\.\s?s\.|ltd|inc|llc|gmbh|e\.\s?v\.|b\.\s?v\.|s\.\s?p\.|asbl|vzw)"
)


@dataclass(frozen=True, slots=True)
class Organisation:
    """The name of an organisation, `text[start:end]` of the text it was found in."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Text:
    """A text cut into words and signs."""

    text: str
    folded: str
    tokens: list[tuple[int, int]]
    language: str

    def word(self, index: int) -> str:
        return self.text[slice(*self.tokens[index])]

    def bare(self, index: int) -> str:
        return self.folded[slice(*self.tokens[index])].rstrip(".") or "."

    def is_addressed(self, index: int) -> bool:
        """Whether this word makes what follows the reader's: a second-person possessive ("váš", not "vás")."""
        return self.bare(index) in ADDRESSED and self.word(index).casefold() != "vás"


def organisations(text: str, language: str = "en") -> list[Organisation]:
    """All names of organisations in a text, in order; none of them is ours, none is a mere "the city council"."""
    text = text[:4000]
    folded = fold(text)
    if _CYRILLIC.search(folded):
        language = "uk"
    cut = _Text(text, folded, [match.span() for match in _TOKEN.finditer(text)], language)
    found: list[Organisation] = []
    last = -1
    for index in _heads(cut):
        if cut.tokens[index][0] < last:
            continue
        first, final = _left(cut, index, last), _right(cut, index)
        if first and cut.is_addressed(first - 1):
            continue  # "your institute"
        final = _placed(cut, first, final)
        start, end = _edges(text, cut.tokens[first][0], cut.tokens[final][1])
        if end > start and (is_name(text[start:end], whole=text) or _is_quoted(text, start, end)):
            found.append(Organisation(" ".join(text[start:end].split()), start, end))
            last = end
    return found


def _placed(cut: _Text, first: int, final: int) -> int:
    """The last token with the place that alone tells a common name: "Technical University in Zvolen"."""
    if final + 2 < len(cut.tokens) and cut.word(final + 1) == "in" and cut.word(final + 2)[0].isupper():
        name = cut.text[cut.tokens[first][0] : cut.tokens[final][1]]
        if is_generic(name) and not NO_NAME.fullmatch(cut.bare(final + 2)):
            return final + 2
    return final


def _heads(cut: _Text) -> Iterator[int]:
    """The tokens that hold a head word; plain nouns only where a capital makes them part of a name, and in English a
    head in lower case only without an attribute of its own ("the capital city of")."""
    places = sorted({match.span() for pattern in (HEAD, COMPOUND) for match in pattern.finditer(cut.folded)})
    index = 0
    whole_lower = cut.text == cut.text.lower()
    for start, end in places:
        while index < len(cut.tokens) and cut.tokens[index][1] <= start:
            index += 1
        plain = cut.folded[start:end] in CAPITAL and cut.text[start].islower() and not whole_lower
        if index < len(cut.tokens) and not plain and not (not whole_lower and _has_attribute(cut, index)):
            yield index


def _has_attribute(cut: _Text, index: int) -> bool:
    before = cut.word(index - 1) if index else ""
    return (
        cut.language == "en"
        and cut.word(index)[0].islower()
        and before.isalpha()
        and before.islower()
        and cut.bare(index - 1) not in STOP | ALL_LINKS | OPENERS
    )


def _edges(text: str, start: int, end: int) -> tuple[int, int]:
    """Without an elided article in front, signs around and half a bracket or quotation."""
    elided = _ELISION.match(text, start)
    start = elided.end() if elided else start
    start, end = trimmed(text, start, end, drop=" \t\n,;:-–—|'*•/.") if text[end - 1] != "." else (start, end)
    start, end = trimmed(text, start, end, drop=" \t\n,;:-–—|'*•/") if end > start else (start, end)
    if text[start:end].endswith(".") and not _LEGAL.search(fold(text[start:end])[-8:]):
        end -= 1
    if text[start:end].endswith(("'s", "’s")):
        end -= 2
    if text[start:end].count("(") > text[start:end].count(")"):
        end = text.rfind("(", start, end)
        start, end = trimmed(text, start, end)
    return start, end


def _is_quoted(text: str, start: int, end: int) -> bool:
    """A name that consists of head words alone, in quotation marks: «Інститут міста»."""
    marks = _QUOTES.get(text[start - 1 : start])
    return bool(marks) and text[end : end + 1] in (marks or "") and text[start].isupper() and " " in text[start:end]


def is_name(name: str, whole: str = "") -> bool:
    """Whether a span names a body: something of its own beside generic words, and not us, not Prague alone."""
    folded = fold(name)
    if OURS.search(folded) or PLACES.match(folded) or NO_BODY.search(folded) or len(name) > 160 or "@" in name:
        return False
    words = re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", name)
    own = [word for word in words if _is_own(fold(word))]
    if not own:
        return False
    if any(_is_capital(word) for word in own) or (words and words[0][:1].isupper() and len(own) >= 2):
        return True
    return len(words) >= 2 and bool(whole) and whole == whole.lower()  # written without capitals throughout


def is_generic(name: str) -> bool:
    """Whether nothing in a name tells it from the same office elsewhere: "City Planning Office", "Tiefbauamt"."""
    return all(not _is_own(word) or word in FIELDS or _OFFICE.fullmatch(word) for word in re.findall(r"[^\W_]+", fold(name)))


_OFFICE = re.compile(r"\w+(?:amt(?:es|s)?|referat|direktion|dezernat|abteilung|behorde|buro)")


def _is_capital(word: str) -> bool:
    """A capital at the start, or inside as in eThekwini."""
    return word[0].isupper() or (word[0].isalpha() and any(letter.isupper() for letter in word[1:]))


def _is_own(folded: str) -> bool:
    """Whether a word names: no link, no generic head, not Prague."""
    return not (folded in GENERIC or folded in ALL_LINKS or PLACES.match(folded) or HEAD.fullmatch(folded))


def _left(cut: _Text, index: int, after: int) -> int:
    """The first token of the name whose head this is."""
    first = index
    allowed = links(cut.language) - {"the", "a", "an", "|"}
    for i in range(index - 1, max(-1, index - 9), -1):
        start, end = cut.tokens[i]
        word, bare = cut.word(i), cut.bare(i)
        gap = cut.text[end : cut.tokens[i + 1][0]]
        if start < after or "\n" in gap or len(gap) > 1 or (not word[0].isalnum() and word not in "&-–'"):
            break
        if word.endswith(".") and len(bare) > 3:
            break
        if NO_NAME.fullmatch(bare) or cut.is_addressed(i):
            break
        if first > i + 1 and _ROLE.fullmatch(bare):
            break  # "Vorsitzende der Kammer"
        if _is_capital(word) and not _opens_sentence(cut.text, start, bare):
            first = i
        elif first == i + 1 and cut.language in _SLAVIC and _ATTRIBUTE.search(bare) and bare not in STOP:
            first = i
        elif word in "&-–'" and i:
            continue
        elif i and cut.text[cut.tokens[i - 1][0]].isupper() and _may_link(cut, i, allowed) and first - i <= 2:
            continue
        else:
            break
    return first


def _may_link(cut: _Text, i: int, allowed: frozenset[str]) -> bool:
    """A link or a lower-case adjective between a capital and the head: "Miasto i Gmina", "Vilniaus miesto …"."""
    bare = cut.bare(i)
    return bare in allowed or (
        cut.language not in ("en", *_ROMANCE) and bare not in STOP and _ADJECTIVE.search(bare) is not None
    )


def _opens_sentence(text: str, start: int, folded: str) -> bool:
    """A capital that stands there only because a sentence begins: "Our University", "In Brno City Council"."""
    if folded in POLITE:
        return True
    return (folded in OPENERS or folded in STOP or _CUE.fullmatch(folded) or folded.startswith(("l'", "d'"))) and (
        start == 0 or text[:start].rstrip()[-1:] in (".", "!", "?", ":", "\n", "")
    )


def _right(cut: _Text, index: int) -> int:
    """The last token of the name whose head this is."""
    final = index
    lower = 0
    quoted = -1
    allowed = links(cut.language)
    for i in range(index + 1, min(len(cut.tokens), index + MAX_WORDS)):
        start, end = cut.tokens[i]
        word, bare, gap = cut.word(i), cut.bare(i), cut.text[cut.tokens[i - 1][1] : start]
        if start < quoted:
            continue
        if word == "\n" or (len(gap) > 1 and "\n" not in gap):
            break
        if word in _QUOTES:
            close = _closing(cut, i) if final == i - 1 else None
            if close is None:
                break
            final, quoted = close, cut.tokens[close][1]
            continue
        if word[0] == "(":
            if final != i - 1 or not re.fullmatch(r"\((?:[^\W\d_][\w./&-]{1,11}|[A-Z][\w./&-]{1,8}, [A-Z][\w./&-]{1,8})\)", word):
                break
            final = i  # an abbreviation; a place may follow it
            continue
        if NO_NAME.fullmatch(bare) or (final != i - 1 and re.fullmatch(r"[IVX]{1,4}", word)):
            break
        if i == index + 1 and bare in _AND and not _is_head(cut, i + 1):
            break  # "the city and …"
        if (_is_capital(word) and bare not in POLITE) or _is_mark(cut, i, final):
            final, lower = i, 0
        elif (
            bare in allowed
            or word in "-–&/"
            or re.match(r"(?:d|l|dell|all|nell)'", bare)
            or (word == "," and _continues(cut, i + 1))
            or (bare == "at" and _continues(cut, i + 1))
        ):
            continue
        elif _may_stand_within(cut, i, lower + (0 if final == index and _has_capital(cut, index) else 2)):
            lower += 1
            ends_name = HEAD.fullmatch(bare) or (cut.text[cut.tokens[index][0]].isupper() and _TAIL.search(bare))
            if lower <= 2 and final == i - 1 and ends_name:
                final = i
        else:
            break
        if word.endswith(".") and len(bare) > 3:
            break
    return final


_AND = frozenset(words("and und a et y e i en og och in oraz та і й"))


def _is_head(cut: _Text, index: int) -> bool:
    return index < len(cut.tokens) and HEAD.fullmatch(cut.bare(index)) is not None


def _is_mark(cut: _Text, i: int, final: int) -> bool:
    """A number that belongs to a name ("MA 18", "Gymnasium Nr. 5"): behind an abbreviation of it."""
    word = cut.word(i)
    before = cut.word(i - 1)
    return word.isdigit() and len(word) <= 3 and final == i - 1 and before.isupper() and len(before) <= 4


def _has_capital(cut: _Text, index: int) -> bool:
    """Whether a head begins with a capital, behind an elided article too."""
    word = cut.word(index)
    return word[0].isupper() or bool(_ELISION.match(word) and any(letter.isupper() for letter in word))


def _closing(cut: _Text, index: int) -> int | None:
    """The token that closes the quotation which opens here, if it is short and begins with a capital."""
    marks = _QUOTES[cut.word(index)]
    for i in range(index + 1, min(len(cut.tokens), index + 10)):
        if cut.word(i) in marks and i > index + 1:
            return i if cut.word(index + 1)[0].isupper() else None
    return None


def _may_stand_within(cut: _Text, i: int, lower: int) -> bool:
    """A lower-case word of a name: a genitive or an adjective in Slavic languages, one word in Romance ones."""
    bare = cut.bare(i)
    if not bare[0].isalpha() or bare in STOP or _VERB.search(cut.word(i)):
        return False
    if cut.language in _SLAVIC:
        before_capital = i + 1 < len(cut.tokens) and cut.text[cut.tokens[i + 1][0]].isupper()
        return lower < 6 and (before_capital or _GENITIVE.search(bare) is not None)
    return cut.language in _ROMANCE and lower < 3


_TAIL = re.compile(r"(?:eho|om|em|est|ych|ich|i|u|y|ani|eni|ej|iej|ow|ии|ои|ого|ого|ння|іі|ри|ства|ту|ти|ив|іх|их)$")
_GENITIVE = re.compile(r"(?:eho|emu|ych|ich|im|mi|i|u|y|a|e|ani|eni|ej|iej|ow|ho|ni|stvi|ctvi|om|em|est|kol|eb|ek|ed|el|ого|оі|а|у|и|і|іі|ння|их|іх|я)$")
_VERB = re.compile(r"(?:uje|ují|uju|uji|ujú|ujem|ujeme|ají|ejí|ajú|áme|íme|ádá|stá|ystá|bude|chce|má|ия|ує|ують|иться|є)$")


def _continues(cut: _Text, index: int) -> bool:
    """Whether a part or the parent of the body follows behind a comma."""
    if index >= len(cut.tokens):
        return False
    if cut.bare(index) in ("the", "la", "le", "der") and index + 1 < len(cut.tokens):
        index += 1
    start, _ = cut.tokens[index]
    near = cut.folded[start : start + 60]
    if _LEGAL.match(near):
        return True
    match = HEAD.search(near.split(",")[0].split(".")[0])
    return bool(match and cut.text[start].isupper() and cut.word(index) not in ("I", "We"))


def words_of(name: str) -> frozenset[str]:
    """The telling words of a name, folded: for comparing two spellings of the same body."""
    return frozenset(word for word in re.findall(r"[^\W_]+", fold(name)) if word not in ALL_LINKS and len(word) > 1)


def lines_of(text: str) -> Iterator[str]:
    """The pieces of a signature line that may each name something."""
    yield from re.split(r"\s*[|•·]\s*|\s{3,}|\t|\s/\s", text)

"""Names of persons: titles and degrees off, order of given and family name, and what is no person at all."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.extractors.lexicon.ours import OURS
from mailbot.extractors.lexicon.persons import BEFORE_NAMES, PARTICLES, ROLE_STEMS, ROLE_WORDS, TITLES
from mailbot.extractors.text import fold

_TOKEN = re.compile(r"[^\W\d_]+(?:['’.\-–][^\W\d_]+)*\.?|[(),/|]|[^\s\w]|\d+")
_WORD = r"[^\W\d_](?:[^\W\d_]|['’\-–](?=[^\W\d_]))*\.?"
_CAPITAL_RUN = re.compile(rf"(?<![\w@.-]){_WORD}(?:[ \t]+{_WORD})*")
_DEGREE = re.compile(
    r"^(?:[A-Z][a-z]{0,4}\.){1,3}[A-Z][A-Za-z]{0,4}\.?$|^[A-Z]{2,5}$"
)  # "Ph.D.": its dots stand inside
_SHORTENED = re.compile(r"^[A-Z][a-z]{0,4}\.$|^[A-Z]{2,5}$")
_INITIALS = re.compile(r"(?:[^\W\d_]\.){2,4}$(?<=[A-ZÀ-Ž]\.)")  # "W.J. Kuipers"
_CALLED = re.compile(
    r"^\W*(?P<surname>[^\W\d_][^,()\d]{1,40}),\s*(?:[^\W\d_]{1,2}\.\s?){1,4}[^()]{0,20}\((?P<given>[^\W\d_]{2,20})\)"
)
_HONORIFIC = re.compile(
    r"(?i)\b(?:mr|mrs|ms|herrn?|frau|mme|madame|monsieur|pan[íieaęąu]?|panem|paní|panią|sig\.?(?:ra)?|signora?|sra?|dhr|mevrouw)"
    r"\b\.?\s+(?=\w)"
)
_ASIDE = re.compile(
    r"^\s*(?:(?:i|p|b)\. ?[AVTp]\.|p\.o\.|z up\.)|\((?:FH|TU|Univ|DH|BA)\.?\)"
)  # "i. A.", "Dipl.-Ing. (FH)"
_ORDINAL_SIGN = re.compile(r"\.?[ªº]$")
_MAX_WORDS = 5
_WORDS_TOO = frozenset(("ma", "mag", "mas", "dis", "pan", "ba", "ap", "di", "as"))
# Degrees that small letters make words of a language: "Volať ma môžete", "bellen mag altijd"


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name. `start` and `end` are offsets in the text it was read from."""

    text: str
    start: int
    end: int
    titled: bool = False  # a title or degree stood beside it


def read_name(text: str, *, lower: bool = False) -> Name | None:
    """The person's name at the start of a text (a header, a label's value, a line); None if it begins otherwise.

    "Ing. arch. Petra Nováková, Ph.D." gives Petra Nováková; "Surname, First" is turned; `lower` takes names that are
    written without capitals too.
    """
    called = _CALLED.match(text[:160])
    if called:  # a Dutch display name: "Kuipers, W.J. (Wouter)"
        return Name(f"{called['given']} {called['surname']}", called.start("surname"), called.end("given"))
    words: list[tuple[str, int, int]] = []
    titled = comma = False
    for token in _TOKEN.finditer(_ASIDE.sub(lambda match: " " * len(match[0]), text[:160])):
        word = token[0]
        if word == "," and len(words) == 1 and not comma and _surname_first(text[token.end() :]):
            comma = True
            continue
        if not word[0].isalpha():
            if words or word not in "\"'“„*•-–—":
                break
            continue
        kind = _kind(word, bool(words), lower)
        if kind == "short":  # "my colleague Jan Buk.": the full stop is the sentence's
            kind = "name" if words and word[0].isupper() and not text[token.end() :].strip() else "title"
        if kind in ("title", "before"):
            titled |= kind == "title"
            continue
        if kind == "end" or len(words) == _MAX_WORDS:
            if kind == "role" or (kind == "end" and not words):
                return None
            break
        if kind == "role":
            return None
        words.append((word, token.start(), token.end()))
        if len(words) > 1 and len(word) > 4 and word.find(".") == len(word) - 1:
            break  # the sentence ends with the name
    return _built(words, comma=comma, titled=titled)


def _kind(word: str, begun: bool, lower: bool) -> str:
    """What a word is to a name: its "name", "title", "short" (title or surname), the word of a "role", or its "end"."""
    plain = _ORDINAL_SIGN.sub("", word)  # Dr.ª, Prof.º
    bare = "" if begun and word in _WORDS_TOO else fold(plain).strip(".")
    if bare in TITLES or (begun and word.endswith(".") and len(bare) > 1 and _DEGREE.match(word)):
        return "title"
    if word.endswith(".") and 1 < len(bare) <= 3 and not _INITIALS.match(word):
        return "short"
    if bare in PARTICLES and begun:
        return "name"
    if not begun and bare in BEFORE_NAMES and word[0].isupper() and not lower:
        return "before"
    if bare in ROLE_WORDS or bare.startswith(ROLE_STEMS):
        return "role"
    return "name" if lower or not word[0].islower() else "end"


def _surname_first(rest: str) -> bool:
    """Whether behind "Nováková," a given name follows rather than a degree or a role."""
    for word in re.findall(_WORD, rest[:40])[:3]:
        bare = fold(word).strip(".")
        if bare in TITLES:
            continue
        return word[0].isupper() and bare not in ROLE_WORDS and not _SHORTENED.match(word)
    return False


def _built(words: list[tuple[str, int, int]], *, comma: bool, titled: bool) -> Name | None:
    while words and fold(words[-1][0]).strip(".") in PARTICLES and len(words) > 1 and not comma:
        words.pop()
    if not words or sum(len(word) for word, _, _ in words) < 3:
        return None
    shouted = [word.isupper() for word, _, _ in words]
    acronym = shouted[0] and 1 < len(words[0][0]) <= 4 and "." not in words[0][0]
    if len(words) > 2 and acronym and not any(shouted[1:]):
        return None  # an acronym leads the name of a body: "COA Aragón Cultura"
    while len(words) > 2 and words[-1][0].isupper() and len(words[-1][0]) <= 4 and not words[0][0].isupper():
        words.pop()  # the mark of an office: "Kessler, Julian GIZ JO"
    texts = [_cased(word).rstrip(".") if len(word) > 2 and not _INITIALS.match(word) else word for word, _, _ in words]
    if comma:
        texts = [*texts[1:], texts[0]]
    joined = " ".join(texts)
    if OURS.search(fold(joined)) or all(fold(word).strip(".") in PARTICLES for word in texts):
        return None
    start, end = min(begin for _, begin, _ in words), max(stop for _, _, stop in words)
    return Name(joined, start, end, titled)


def _cased(word: str) -> str:
    """MORI, ETCHEVERRY to Mori, Etcheverry; initials stay."""
    if word.isupper() and len(word) > 2 and "." not in word[:-1]:
        return "-".join(part[:1] + part[1:].lower() for part in word.split("-"))
    return word


def ordered(name: str, email: str = "") -> str:
    """The given name first: a Czech or Slovak feminine surname and the order in the mail address show it."""
    words = name.split()
    if len(words) != 2:
        return name
    first, second = fold(words[0]), fold(words[1])
    local = re.split(r"[._\-+]", fold(email.partition("@")[0]))
    if re.search(r"ov[aá]$", words[0], re.IGNORECASE) and not re.search(r"ov[aá]$", words[1], re.IGNORECASE):
        return f"{words[1]} {words[0]}"
    if len(local) == 2 and second.startswith(local[0]) and first == local[1] and len(local[1]) > 1:
        return f"{words[1]} {words[0]}"  # jitka.havlikova, j.havlikova
    glued = local[0]
    if len(local) == 1 and len(glued) > 3 and glued == second[:1] + first and glued != first[:1] + second:
        return f"{words[1]} {words[0]}"  # jhavlikova
    return name


def key(name: str) -> tuple[str, ...]:
    """Equal for the same name in either order, with and without accents."""
    return tuple(sorted(re.findall(r"\w+", fold(name))))


def fits_address(name: str, email: str) -> bool:
    """Whether the local part of an address is made of this name (hnovak, novak.jan, jan)."""
    local = re.sub(r"[^a-z]", "", fold(email.partition("@")[0]))
    words = [word for word in (_ascii(word) for word in re.findall(r"\w+", fold(name))) if word]
    if not local or not words:
        return False
    for word in words:
        if (len(word) >= 4 and word in local) or (len(word) == 3 and local.startswith(word)):
            return True
        # An inflected name (Hlaváčovi) and a German or Scandinavian umlaut (Müller, mueller) share a long start.
        if len(word) >= 6 and any(
            word[:size] in local for size in (len(word) - 1, len(word) - 2, len(word) - 3) if size >= 5
        ):
            return True
    return local in ("".join(word[0] for word in words), words[0])


def _ascii(word: str) -> str:
    return re.sub(r"[^a-z]", "", word.replace("ß", "ss"))


def _behind_capitals(rest: str, position: int) -> int:
    """Past the capitalised words that follow: "Biuro Rozwoju Wrocławia" holds no person. A title starts anew."""
    while match := re.compile(rf"[ \t]+({_WORD})").match(rest, position):
        if not match[1][0].isupper() or fold(match[1]).strip(".") in TITLES:
            break
        position = match.end()
    return position


def mentions(text: str) -> list[Name]:
    """Names of persons inside running text: runs of two to five capitalised words, or a titled one."""
    found: list[Name] = []
    for run in _CAPITAL_RUN.finditer(text):
        offset = run.start()
        rest = run[0]
        position = 0
        while position < len(rest):
            word = re.match(_WORD, rest[position:])
            if word is None:
                position += 1
                continue
            bare = fold(word[0]).strip(".")
            if not (word[0][0].isupper() or bare in TITLES):
                position += word.end()
                continue
            window = text[offset + position : offset + position + 120]
            name = read_name(window)
            honorific = _HONORIFIC.search(window, name.start + 1, name.end) if name else None
            if honorific:  # a noun stands before it: "in den Händen von Frau Dr. Anneke Thomsen"
                position += honorific.start()
                continue
            if name is None and bare in ROLE_WORDS:
                position = _behind_capitals(rest, position + word.end())
                continue
            if name and (len(name.text.split()) >= 2 or name.titled) and name.start < len(rest) - position + 2:
                found.append(Name(name.text, offset + position + name.start, offset + position + name.end, name.titled))
                position += name.end
            else:
                position += word.end()
    return found

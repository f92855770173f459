"""The end of an organisation's name, rightwards from its head word."""

from __future__ import annotations

import re

from mailbot.extractors.lexicon import words
from mailbot.extractors.lexicon.name_edges import NO_NAME, POLITE, STOP
from mailbot.extractors.lexicon.organisations import HEAD, links
from mailbot.extractors.name_words import ELISION, LEGAL, QUOTES, ROMANCE, SLAVIC, Words, is_capital

_MAX_WORDS = 16
_ABBREVIATION = re.compile(r"\((?:[^\W\d_][\w./&-]{1,11}|[A-Z][\w./&-]{1,8}, [A-Z][\w./&-]{1,8})\)")
_AND = frozenset(words("and und a et y e i en og och in oraz та і й"))
_ARTICLES = frozenset(words("the die der das den dem la le el il lo de het o a as os les los"))
_OF = frozenset(words("of de di del della du da do"))
_TAIL = re.compile(r"(?:eho|om|em|est|ych|ich|i|u|y|ani|eni|ej|iej|ow|ov|ии|ои|ого|ого|ння|іі|ри|ства|ту|ти|ив|іх|их)$")
_GENITIVE = re.compile(
    r"(?:eho|emu|ych|ich|im|mi|i|u|y|a|e|ani|eni|ej|iej|ow|ov|ho|ni|stvi|ctvi|om|em|est|kol|eb|ek|ed|el|ого"
    r"|оі|а|у|и|і|іі|ння|их|іх|я)$"
)
_VERB = re.compile(
    r"(?:łby|łaby|liby|łyby|uje|ują|amy|emy|imy|ují|uju|uji|ujú|ujem|ujeme|ají|ejí|ajú|áme|íme|ádá|stá|ystá|bude|chce|má|ия|ує|ують|иться|є|[ei]ront|[ei]rait|raient|rán|ranno|rebbe|rebbero|rían)$"
)

_FUTURE = re.compile(r"\w{3}[ei]ra$")  # French: "effectuera"


def right_end(cut: Words, index: int) -> int:
    """The last token of the name whose head this is."""
    final, lower, quoted = index, 0, -1
    for i in range(index + 1, min(len(cut.tokens), index + _MAX_WORDS)):
        word, follows = cut.word(i), final == i - 1
        if cut.tokens[i][0] < quoted:
            continue
        if _stops(cut, i, follows=follows) or (cut.bare(i) in _AND and _parts(cut, i, index, final)):
            break
        if word in QUOTES:
            final = _closing(cut, i) or final
            quoted = cut.tokens[final][1]
        elif word[0] == "(":
            final = i  # an abbreviation; a place may follow it
        elif (is_capital(word) and cut.bare(i) not in POLITE) or _is_mark(cut, i, final):
            final, lower = i, 0
            if word.endswith(".") and len(word) > 4:
                break
        elif not _links(cut, i):
            if not _may_stand_within(cut, i, lower + (0 if final == index and _has_capital(cut, index) else 2)):
                break
            lower += 1
            final = i if lower <= 2 and follows and _ends_name(cut, i, index) else final
    return final


def _stops(cut: Words, i: int, *, follows: bool) -> bool:
    """Whether the name ends before this token; `follows`: it stands right behind what the name has so far."""
    word, gap = cut.word(i), cut.text[cut.tokens[i - 1][1] : cut.tokens[i][0]]
    if word == "\n" or (len(gap) > 1 and "\n" not in gap) or NO_NAME.fullmatch(cut.bare(i)) or cut.is_addressed(i):
        return True
    if word in QUOTES:
        return not follows or _closing(cut, i) is None
    if word[0] == "(":
        return not follows or _ABBREVIATION.fullmatch(word) is None
    return not follows and re.fullmatch(r"[IVX]{1,4}", word) is not None  # "in II", a quarter


def _parts(cut: Words, i: int, index: int, final: int) -> bool:
    """Whether a conjunction ends the name: "the city and …", "Stadt Graz und die Stadt Linz"."""
    if final > index:
        return _begins_another(cut, i)
    return i == index + 1 and not _is_head(cut, i + 1)


def _links(cut: Words, i: int) -> bool:
    """A small word or sign after which the name may go on."""
    word, bare = cut.word(i), cut.bare(i)
    if bare in links(cut.language) or word in "-–&/" or re.match(r"(?:d|l|dell|all|nell)'", bare):
        return True
    return (word == "," or bare == "at") and _continues(cut, i + 1)


def _ends_name(cut: Words, i: int, index: int) -> bool:
    """Whether a lower-case word may be the last one: a head, or a genitive behind a head with a capital."""
    bare = cut.bare(i)
    if HEAD.fullmatch(bare):
        return True
    return cut.text[cut.tokens[index][0]].isupper() and _TAIL.search(bare) is not None


def _begins_another(cut: Words, index: int) -> bool:
    """Whether another body follows behind this conjunction: a capital head behind an article or before "of"."""
    article = index + 1 < len(cut.tokens) and cut.bare(index + 1) in _ARTICLES
    head = index + 2 if article else index + 1
    if not _is_head(cut, head) or not _has_capital(cut, head):
        return False
    return article or (head + 1 < len(cut.tokens) and cut.bare(head + 1) in _OF)


def _is_head(cut: Words, index: int) -> bool:
    return index < len(cut.tokens) and HEAD.fullmatch(cut.bare(index)) is not None


def _is_mark(cut: Words, i: int, final: int) -> bool:
    """A number that belongs to a name ("MA 18", "Gymnasium Nr. 5"): behind an abbreviation of it."""
    word = cut.word(i)
    before = cut.word(i - 1)
    return word.isdigit() and len(word) <= 3 and final == i - 1 and before.isupper() and len(before) <= 4


def _has_capital(cut: Words, index: int) -> bool:
    """Whether a head begins with a capital, behind an elided article too."""
    word = cut.word(index)
    return word[0].isupper() or bool(ELISION.match(word) and any(letter.isupper() for letter in word))


def _closing(cut: Words, index: int) -> int | None:
    """The token that closes the quotation which opens here, if it is short and begins with a capital."""
    marks = QUOTES[cut.word(index)]
    for i in range(index + 1, min(len(cut.tokens), index + 10)):
        if cut.word(i) in marks and i > index + 1:
            return i if cut.word(index + 1)[0].isupper() else None
    return None


def _may_stand_within(cut: Words, i: int, lower: int) -> bool:
    """A lower-case word of a name: a genitive or an adjective in Slavic languages, one word in Romance ones."""
    bare = cut.bare(i)
    if not bare[0].isalpha() or bare in STOP or _VERB.search(cut.word(i)):
        return False
    if cut.language in SLAVIC:
        before_capital = i + 1 < len(cut.tokens) and cut.text[cut.tokens[i + 1][0]].isupper()
        return lower < 6 and (before_capital or _GENITIVE.search(bare) is not None)
    return cut.language in ROMANCE and lower < 3 and not (cut.language == "fr" and _FUTURE.search(cut.word(i)))


def _continues(cut: Words, index: int) -> bool:
    """Whether a part or the parent of the body follows behind a comma."""
    if index >= len(cut.tokens):
        return False
    if cut.bare(index) in ("the", "la", "le", "der") and index + 1 < len(cut.tokens):
        index += 1
    start, _ = cut.tokens[index]
    near = cut.folded[start : start + 60]
    if LEGAL.match(near):
        return True
    match = HEAD.search(near.split(",")[0].split(".")[0])
    return bool(match and cut.text[start].isupper() and cut.word(index) not in ("I", "We"))

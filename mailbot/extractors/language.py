"""Language of the own text: py3langid (imported here alone, at the first mail), restricted to the rules' languages.

Very short texts are decided by their greeting and closing, which the statistics of a long text would drown.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from functools import cache
from typing import TYPE_CHECKING

from mailbot.extractors.text import fold

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_MAX = 3000  # characters that are looked at
_PARAGRAPH = 60  # characters from which a paragraph shows its language
_SHORT = 240  # characters below which words of courtesy and function words decide

# Words that are frequent in one language and rare or absent in its neighbours; folded.
_WORDS = {
    "en": "the and you your we are would like to visit dear hello thanks thank with for our please is of regards"
    " have in can could us i my",
    "cs": "dobry den prosim dekuji dekujeme jsme jsou bychom byste vas vam nas pan pani ze pro ktery by nebo take"
    " navsteva prijet mohli zdravim se hodin kdy bude budeme diky muzeme "
    "telefon nejlip cas my pres mne",
    "sk": "dobry den dakujem prosim sme su by sme vas vam nas pan ktory alebo tiez mozeme prist kedy bude budeme"
    " pozdravom ako hodin chceli radi mohli mozete prosime buduci mesiac",
    "de": "sehr geehrte damen und herren wir ihnen ihre sie mit freundlichen grussen guten tag bitte danke ist"
    " nicht fur eine liebe hallo gerne uhr am bei der die das",
    "fr": "bonjour nous vous votre merci cordialement avec pour est une les des dans madame monsieur notre"
    " souhaitons je et le la sommes",
    "es": "estimados hola buenos dias gracias saludos nos nuestra para con una los las somos el y gustaria usted"
    " ustedes queremos por en",
    "it": "buongiorno gentile gentili grazie cordiali saluti siamo vorremmo per con una il gli della nostro nostra"
    " vostro e di che alle ci",
    "pl": "dzien dobry szanowni panstwo dziekuje pozdrawiam jestesmy prosze chcielibysmy panstwa dla oraz sie jest"
    " w z na czy witam przyjechac nas",
    "nl": "beste geachte groeten met vriendelijke wij we graag een het van voor zijn dank bedankt jullie en hallo"
    " kunnen ons bij",
    "pt": "prezados ola obrigado obrigada bom dia boa tarde cumprimentos somos gostariamos com uma nossa nosso"
    " para vocês voces e os as no nos",
    "uk": "добрий день дякую ми та для",
    "hu": "tisztelt koszonom udvozlettel szeretnenk es a az",
    "sv": "hej tack vi och ar for med att kan vanliga halsningar",
    "da": "hej tak vi og er for med at kan venlig hilsen",
    "nb": "hei takk vi og er for med a kan vennlig hilsen",
    "fi": "hei kiitos terveisin ja on me olemme",
    "ro": "buna ziua multumesc va rugam si pentru cu salutari suntem",
    "sl": "pozdravljeni hvala lep pozdrav smo in za z bi",
    "hr": "postovani hvala pozdrav smo i za s bi",
}
_SETS = {code: frozenset(words.split()) for code, words in _WORDS.items()}
_LETTERS = {
    "cs": "ěřů",
    "sk": "ľĺŕôä",
    "pl": "łąęśźż",
    "de": "ß",
    "fr": "œçêë",
    "es": "ñ¿¡",
    "pt": "ãõ",
    "hu": "őű",
    "ro": "ășțţ",
    "uk": "іїєґ",
    "da": "æ",
    "nb": "æ",
    "sv": "å",
}


def read_language(texts: Sequence[str], languages: Sequence[str], fallback: str = "en") -> str:
    """ISO 639-1 of the first of `texts` that says enough, restricted to `languages`; else of all of them together."""
    allowed = tuple(languages) or ("en",)
    first = next((text for text in texts if len(_words(text)) >= 4), "")
    text = (first or " ".join(texts))[:_MAX]
    if not _words(text):
        return fallback if fallback in allowed else allowed[0]
    decided = _decided(text, allowed)
    version = _first_version(text, decided, allowed)
    return _decided(version, allowed) if version else decided


def _decided(text: str, allowed: Sequence[str]) -> str:
    """By statistics; of a short text by its words of courtesy, where they speak more plainly."""
    hints = _hints(text, allowed)
    guess = _statistics(text, allowed)
    if len(text) >= _SHORT and not _bilingual(text):
        return _sibling(guess, hints)
    best = max(hints, key=lambda code: (hints[code], code == guess)) if hints else guess
    return best if hints.get(best, 0) >= hints.get(guess, 0) + 2 else _sibling(guess, hints)


def _first_version(text: str, decided: str, allowed: Sequence[str]) -> str:
    """The first of two full versions of a text, where the whole reads as the second; "" where there is one alone.

    The paragraphs that begin the text are all of another language than those behind, and make a third of it or more.
    """
    parts = [part for part in re.split(r"\n\s*\n", text) if len(part) >= _PARAGRAPH]
    if len(parts) < 2 or _best(parts[0], allowed) in (decided, ""):
        return ""
    told = [_statistics(part, allowed) == decided for part in parts]
    first = told.index(True) if True in told else len(told)
    own, rest = parts[:first], parts[first:]
    if not (own and rest) or not all(told[first:]) or sum(map(len, own)) * 3 < sum(map(len, parts)):
        return ""
    return "\n\n".join(own)


def _best(text: str, allowed: Sequence[str]) -> str:
    """The language whose closed words a paragraph has most of."""
    return max(_hints(text, allowed).items(), key=lambda hint: hint[1], default=("", 0))[0]


def foreign_in(words: Collection[str], language: str) -> str | None:
    """The language of one sentence that is not the mail's (people quote, or fall back on English), by closed words."""
    present = set(words)
    best, most = language, len(present & _SETS.get(language, frozenset())) + 1
    for code, closed in _SETS.items():
        if len(present & closed) > most:
            best, most = code, len(present & closed)
    return best if best != language else None


def _sibling(guess: str, hints: Counter[str]) -> str:
    """Near neighbours that the statistics mix up are told apart by their own letters and words."""
    for family in (("cs", "sk"), ("es", "pt"), ("da", "nb"), ("sl", "hr")):
        if guess in family:
            return max(family, key=lambda code: (hints.get(code, 0), code == guess))
    return guess


def _bilingual(text: str) -> bool:
    return bool(re.search(r"english version|version below|deutsche version|česká verze", text, re.IGNORECASE))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text)


def _hints(text: str, allowed: Sequence[str]) -> Counter[str]:
    words = Counter(_words(fold(text)))
    lower = text.casefold()
    hints: Counter[str] = Counter()
    for code in allowed:
        score = sum(min(3, words[word]) for word in _WORDS.get(code, "").split())
        score += sum(3 for letter in _LETTERS.get(code, "") if letter in lower)
        if score:
            hints[code] = score
    return hints


def _statistics(text: str, allowed: Sequence[str]) -> str:
    identifier = _identifier(tuple(sorted(set(allowed))))
    code, _ = identifier.classify(text)
    return str(code)


@cache
def _identifier(allowed: tuple[str, ...]) -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    known = [code for code in allowed if code in identifier.labels]
    identifier.set_languages(known or None)
    return identifier

"""Ordinal numbers from 1 to 31 in all their cases, of the languages that inflect them; and the hours told by them.

Days ("dvanáctého května"), weeks ("w dziewiętnastym tygodniu") and hours ("o štrnástej") are said with them.
"""

from __future__ import annotations

from collections.abc import Iterable

# Endings: hard stems, then those of the soft stem of "third" (and the Czech "first") in the same order.
_ENDINGS = {
    "cs": ("y a e eho emu em ou ych ym ymi", "i i i iho imu im i ich im imi"),
    "sk": ("y a e eho emu om ej ou u ych ym ymi", "i ia ie ieho iemu om ej ou iu ich im imi"),
    "pl": ("y a e ego emu ym ej ych ymi", "i ia ie iego iemu im iej ich imi"),
    "uk": ("ий а е ого ому им ої ій у ою их ими", "ій я є ього ьому ім ьої ій ю ьою іх іми"),
    "de": ("e en er es em", "e en er es em"),
}
_STEMS = {
    "cs": (
        "prvn| druh tret| ctvrt pat sest sedm osm devat desat jedenact dvanact trinact ctrnact patnact sestnact "
        "sedmnact osmnact devatenact dvacat"
    ),
    "sk": (
        "prv druh tret| stvrt piat siest siedm osm deviat desiat jedenast dvanast trinast strnast patnast sestnast "
        "sedemnast osemnast devatnast dvadsiat"
    ),
    "pl": (
        "pierwsz drug| trzec| czwart piat szost siodm osm dziewiat dziesiat jedenast dwunast trzynast czternast "
        "pietnast szesnast siedemnast osiemnast dziewietnast dwudziest"
    ),
    "uk": (
        "перш друг трет| четверт п'ят шост сьом восьм дев'ят десят одинадцят дванадцят тринадцят чотирнадцят "
        "п'ятнадцят шістнадцят сімнадцят вісімнадцят дев'ятнадцят двадцят"
    ),
    "de": (
        "erst zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft dreizehnt vierzehnt funfzehnt "
        "sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst"
    ),
}
_TENS = {"cs": ("dvacat", "tricat"), "sk": ("dvadsiat", "tridsiat"), "pl": ("dwudziest", "trzydziest")}
_JOINED = {  # units that the twenties begin with: "jednadvacátého", "einundzwanzigsten"
    "cs": "jedna dvaa tria ctyria peta sesta sedma osma deveta",
    "de": "einund zweiund dreiund vierund funfund sechsund siebenund achtund neunund",
}
_JOINED_TENS = {"cs": ("dvacat", ("tricat",)), "de": ("zwanzigst", ("dreissigst", "dreißigst"))}
_HOUR_ENDINGS = {"cs": "a e ou", "sk": "ej ou u", "pl": "a ej", "uk": "а ої ій у ою"}
_SOFT_HOURS = {"cs": "i", "sk": "ej ou iu", "pl": "ia iej", "uk": "я ьої ій ю ьою"}
_FEMININE_SECOND = {"pl": "druga drugiej"}  # "drugi" has the endings of neither stem


def ordinals(language: str) -> dict[str, str]:
    """The words under the tags ordinal:1 to ordinal:31."""
    forms = {n: _forms(stem, *_ENDINGS[language]) for n, stem in enumerate(_STEMS[language].split(), 1)}
    if language == "cs":
        forms[1] += ["prvy", "prva", "prve", "prveho", "prvem", "prvou"]
    if language == "pl":
        forms[2] = ["drugi", "druga", "drugie", "drugiego", "drugiemu", "drugim", "drugiej", "drugich", "drugimi"]
    for n, roman in enumerate(("ii", "iii", "iv"), 2):  # quarters and halves of a year
        forms[n].append(roman)
        forms[n].append(roman.replace("i", "і"))  # typed with the Ukrainian letter
    for n, words in _beyond_twenty(language, forms):
        forms.setdefault(n, [])
        forms[n] += words
    return {f"ordinal:{n}": " ".join(dict.fromkeys(words)) for n, words in forms.items()}


def hours(language: str) -> dict[str, str]:
    """The hours from one to twenty as feminine ordinals, under the tags hour_nth:1 to hour_nth:20."""
    table: dict[str, str] = {}
    for n, stem in enumerate(_STEMS[language].split(), 1):
        words = " ".join(_forms(stem, _HOUR_ENDINGS[language], _SOFT_HOURS[language]))
        table[f"hour_nth:{n}"] = _FEMININE_SECOND.get(language, words) if n == 2 else words
    return table


def _forms(stem: str, hard: str, soft: str) -> list[str]:
    endings = soft if stem.endswith("|") else hard
    return [stem.rstrip("|") + ending for ending in endings.split()]


def _beyond_twenty(language: str, units: dict[int, list[str]]) -> Iterable[tuple[int, list[str]]]:
    hard = _ENDINGS[language][0].split()
    if language in _TENS:
        twenty, thirty = ([stem + ending for ending in hard] for stem in _TENS[language])
        yield 30, thirty
        for n in range(1, 10):
            yield 20 + n, _pairs(twenty, units[n])
        yield 31, _pairs(thirty, units[1])
    if language == "uk":
        yield 30, ["тридцят" + ending for ending in hard]
        for n in range(1, 10):
            yield 20 + n, ["двадцять_" + word for word in units[n]]
        yield 31, ["тридцять_" + word for word in units[1]]
    if language in _JOINED:
        low, highs = _JOINED_TENS[language]
        first = _JOINED[language].split()[0]
        for n, unit in enumerate(_JOINED[language].split(), 21):
            yield n, [unit + low + ending for ending in hard]
        for high in highs:
            yield 30, [high + ending for ending in hard]
            yield 31, [first + high + ending for ending in hard]


def _pairs(tens: list[str], units: list[str]) -> list[str]:
    """Both words in the same case: "dvacátého prvního"."""
    return [f"{ten}_{unit}" for ten, unit in zip(tens, units, strict=False)]

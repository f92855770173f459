"""Hungarian words of dates and times; the lexicon folds them. `words/en.py` explains the keys.

Case endings that stand behind numbers are own words here ("12-én", "10-től", "12-ig"): `fold.py` cuts them off,
and `hungarian.py` knows what stands behind a date instead of before it.
"""

from __future__ import annotations

_BACK, _FRONT = "ban i ra ával a ának ában át", "ben i re ével e ének ében ét"
_MONTHS = {
    _BACK: ("január", "február", "március", "április", "május", "június", "július", "augusztus"),
    _FRONT: ("szeptember", "október", "november", "december"),
}
_WEEKDAYS = {
    "hétfő": "n i re jén t",
    "kedd": "en i re jén et",
    "szerd": "a án ai ára át áján",
    "csütörtök": "ön i re én öt",
    "péntek": "en i re én et",
    "szombat": "on i ra ján ot",
    "vasárnap": "i ra ján ot",
}


def _months() -> dict[str, str]:
    named = [(name, endings) for endings, names in _MONTHS.items() for name in names]
    return {
        f"month:{n}": " ".join([name, *(name + ending for ending in endings.split())])
        for n, (name, endings) in enumerate(named, 1)
    }


def _weekdays() -> dict[str, str]:
    return {
        f"weekday:{n}": " ".join([stem, *(stem + ending for ending in endings.split())])
        for n, (stem, endings) in enumerate(_WEEKDAYS.items())
    }


_UNITS = ["első", "másod", "harmad", "negyed", "ötöd", "hatod", "heted", "nyolcad", "kilenced", "tized"]
_CASES = "e a én án i ei ai ére ára ét át étől ától éig áig ével ával"


def _ordinals() -> dict[str, str]:
    """Ordinals, and the days told by them: "huszadika", "tizenhatodikán"."""
    stems = ["elsej", *_UNITS[1:]]
    stems += ["tizenegyed", "tizenketted", *("tizen" + unit for unit in _UNITS[2:9]), "huszad"]
    stems += ["huszonegyed", "huszonketted", *("huszon" + unit for unit in _UNITS[2:9]), "harmincad", "harmincegyed"]
    table = {}
    for n, stem in enumerate(stems, 1):
        day = stem if n == 1 else stem + "ik"
        table[f"ordinal:{n}"] = " ".join(([] if n == 1 else [day]) + [day + case for case in _CASES.split()])
    for n, more in enumerate(("első i", "ii", "iii", "iv"), 1):
        table[f"ordinal:{n}"] += " " + more
    return table


WORDS: dict[str, str] = {
    **_ordinals(),
    **_months(),
    **_weekdays(),
    "short_month:1": "jan",
    "short_month:2": "febr feb",
    "short_month:3": "márc",
    "short_month:4": "ápr",
    "short_month:5": "máj",
    "short_month:6": "jún",
    "short_month:7": "júl",
    "short_month:8": "aug",
    "short_month:9": "szept",
    "short_month:10": "okt",
    "short_month:11": "nov",
    "short_month:12": "dec",
    "of": "",
    "in": "során folyamán alatt",
    "on": "a az napján",
    "the": "a az",
    "from": "tól_kezdve",
    "to": "-tol tol -től",
    "until": "legkésőbb",
    "by": "legkésőbb",
    "day_word": "nap napon napján napja",
    "after": "után",
    "before": "előtt",
    "between_after": "között közötti",
    "until_after": "ig -ig",
    "and": "és & valamint",
    "or": "vagy_esetleg vagy_ha_nem vagy illetve esetleg vagy_pedig vagy_esetleg",
    "around": "körül körüli kb körülbelül nagyjából",
    "onwards": "-tol tol kezdve kezdődően -tól_kezdve",
    "ordinal_suffix": "-en -an -on -e -a -i -ei -ai -jen -jan -je -ja -as -es -os",
    "today:0": "ma",
    "today:1": "holnap",
    "today:2": "holnapután",
    "this": "ez ezen ezen_a ezt_a a_mostani most e",
    "next": "jövő következő a_következő jövő_heti a_jövő",
    "last": "múlt tavalyi elmúlt",
    "final": "utolsó",
    "early": "elején eleje elejére",
    "mid": "közepén közepe közepére közepe_táján",
    "late": "végén vége végére",
    "half": "felében fele félévben félév félévében felére",
    "half_year": "félévben félév félévében",
    "week": "hét héten heti hetén hetében hetet hétre hete hetére hetét",
    "weeks": "hetek heteken hetekben",
    "cw": "hét héten heti hetén naptári_hét naptári_héten naptári_hetén",
    "weekend": "hétvége hétvégén hétvégi",
    "month_unit": "hónap hónapban hónapja hónapjában",
    "year": "év évben évi",
    "day_unit:1": "nap",
    "day_unit:7": "hét",
    "day_unit:30": "hónap",
    "hence": "múlva belül",
    "quarter": "negyedév negyedévben negyedéve negyedévében",
    "season:1": "tavasz tavasszal tavaszán tavaszi",
    "season:2": "nyár nyáron nyarán nyári",
    "season:3": "ősz ősszel őszén őszi",
    "season:4": "tél télen telén téli",
    "adverbial": "tavasszal nyáron ősszel télen tavaszán nyarán őszén telén",
    "number:1": "egy",
    "number:2": "két kettő",
    "number:3": "három",
    "number:4": "négy",
    "number:5": "öt",
    "number:6": "hat",
    "number:7": "hét",
    "number:8": "nyolc",
    "number:9": "kilenc",
    "number:10": "tíz",
    "number:11": "tizenegy",
    "number:12": "tizenkettő tizenkét",
    "number:14": "tizennégy",
    "number:15": "tizenöt",
    "some": "egy bármelyik valamelyik minden",
    "skip": "h k p sze cs szo v i ii iii iv vi vii viii ix x xi xii mar",
    "abbreviation": "jan febr feb márc ápr máj jún júl aug szept okt nov dec",
    "plus_minus": "± +/- plusz-mínusz plusz_mínusz",
    "oclock": "óra kor -kor h órakor órai órára óra_ra",
    "hour": "óra órás órát órán",
    "minute": "perc perces percet",
    "half_to": "fél",
    "quarter_on": "negyed",
    "three_quarters_on": "háromnegyed",
    "noon": "dél délben délre",
    "midnight": "éjfél éjfélkor",
    "daypart:morning": (
        "délelőtt délelőtti reggel reggeli délelőttön a_délelőtt_folyamán nap_első_felében a_nap_első_felében"
    ),
    "daypart:before_noon": "délig dél_előtt ebéd_előtt",
    "daypart:afternoon": "délután délutáni ebéd_után délutánján nap_második_felében a_nap_második_felében",
    "daypart:early_afternoon": "kora_délután kora_délutáni",
    "daypart:late_afternoon": "késő_délután késő_délutáni",
    "daypart:evening": "este esti",
    "daypart:lunch": "ebédidőben ebédidő ebéd_közben ebédszünetben",
    "daypart:first": "kora_reggel reggel_elsőként rögtön_reggel korán_reggel",
    "daypart:all_day": "egész_nap egész_napos egész_napra",
    "time_link": "a az ,",
    "for_length": "kb körülbelül nagyjából",
    "half_hour": "fél_óra fél_órára félóra félórás",
    "hour_and_half": "másfél_óra másfél_órára másfél_órás másfél_órát",
    "not_length": "út utazás",
    "coming": "most e",
    "stop": (
        "mi ön önök és vagy ha hogy van volt lenne szeretnénk tudnánk kérjük de a az egy is nem majd utána előtte "
        "mert amikor ahol"
    ),
    "number:30": "harminc",
    "number:40": "negyven",
    "number:45": "negyvenöt",
    "number:50": "ötven",
    "number:60": "hatvan",
    "number:75": "hetvenöt",
    "number:90": "kilencven",
    "thin_weekday:2": "sze",
    "thin_weekday:5": "szo",
    "short_weekday:3": "csüt",
    "decade": "dekádja dekádjában dekádjára",
}

"""Numbers in words, in ten languages, folded; compounds are built, not listed."""

from __future__ import annotations

from functools import cache

_UNITS = {
    "en": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen",
    "de": "eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn "
    "achtzehn neunzehn",
    "cs": "jeden dva tri ctyri pet sest sedm osm devet deset jedenact dvanact trinact ctrnact patnact sestnact"
    " sedmnact "
    "osmnact devatenact",
    "sk": "jeden dva tri styri pat sest sedem osem devat desat jedenast dvanast trinast strnast patnast sestnast "
    "sedemnast osemnast devatnast",
    "pl": "jeden dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec jedenascie dwanascie trzynascie czternascie "
    "pietnascie szesnascie siedemnascie osiemnascie dziewietnascie",
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf",
    "es": "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
    "dieciocho diecinueve",
    "it": "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette diciotto diciannove",
    "nl": "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
    "achttien negentien",
    "pt": "um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete "
    "dezoito dezanove",
}
_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "de": "zwanzig dreißig vierzig funfzig sechzig siebzig achtzig neunzig",
    "cs": "dvacet tricet ctyricet padesat sedesat sedmdesat osmdesat devadesat",
    "sk": "dvadsat tridsat styridsat patdesiat sestdesiat sedemdesiat osemdesiat devatdesiat",
    "pl": "dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat"
    " dziewiecdziesiat",
    "fr": "vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
}
_JOINED_UNITS = {
    "de": "ein zwei drei vier funf sechs sieben acht neun",
    "nl": "een twee drie vier vijf zes zeven acht negen",
}
# Other forms: gender, case, collectives, round numbers.
_MORE = {
    "en": {
        "a dozen": 12,
        "one dozen": 12,
        "two dozen": 24,
        "three dozen": 36,
        "half a dozen": 6,
        "dozen": 12,
        "a score": 20,
        "a couple of": 2,
        "both": 2,
        "a hundred": 100,
        "hundred": 100,
    },
    "de": {
        "ein": 1,
        "eine": 1,
        "einem": 1,
        "einer": 1,
        "einen": 1,
        "ein dutzend": 12,
        "dutzend": 12,
        "dreissig": 30,
        "zwei dutzend": 24,
        "zu zweit": 2,
        "zu dritt": 3,
        "zu viert": 4,
        "zu funft": 5,
        "zu sechst": 6,
        "zu siebt": 7,
        "zu acht": 8,
        "zu neunt": 9,
        "zu zehnt": 10,
        "zwo": 2,
    },
    "cs": {
        "jedna": 1,
        "jedno": 1,
        "jednoho": 1,
        "jednou": 1,
        "jednim": 1,
        "dve": 2,
        "dvou": 2,
        "dvema": 2,
        "tri": 3,
        "tremi": 3,
        "trech": 3,
        "ctyr": 4,
        "ctyrech": 4,
        "ctyrmi": 4,
        "peti": 5,
        "sesti": 6,
        "sedmi": 7,
        "osmi": 8,
        "deviti": 9,
        "deseti": 10,
        "jedenacti": 11,
        "dvanacti": 12,
        "trinacti": 13,
        "ctrnacti": 14,
        "patnacti": 15,
        "sestnacti": 16,
        "sedmnacti": 17,
        "osmnacti": 18,
        "devatenacti": 19,
        "dvaceti": 20,
        "triceti": 30,
        "ctyriceti": 40,
        "padesati": 50,
        "tucet": 12,
        "dva tucty": 24,
        "pul tuctu": 6,
        "dvojice": 2,
        "trojice": 3,
        "ctverice": 4,
        "petice": 5,
        "sestice": 6,
        "desitka": 10,
        "ctyrka": 4,
    },
    "sk": {
        "jedna": 1,
        "dve": 2,
        "dvaja": 2,
        "dvoch": 2,
        "traja": 3,
        "troch": 3,
        "styria": 4,
        "styroch": 4,
        "piati": 5,
        "piatich": 5,
        "siesti": 6,
        "sest": 6,
        "siedmi": 7,
        "osmi": 8,
        "deviati": 9,
        "desiati": 10,
        "dvanasti": 12,
        "tucet": 12,
    },
    "pl": {
        "jedna": 1,
        "dwie": 2,
        "dwoje": 2,
        "dwoch": 2,
        "dwaj": 2,
        "troje": 3,
        "trzech": 3,
        "trzej": 3,
        "czterech": 4,
        "czworo": 4,
        "czterej": 4,
        "pieciu": 5,
        "piecioro": 5,
        "szesciu": 6,
        "siedmiu": 7,
        "osmiu": 8,
        "osmioro": 8,
        "dziewieciu": 9,
        "dziesieciu": 10,
        "jedenastu": 11,
        "dwunastu": 12,
        "trzynastu": 13,
        "czternastu": 14,
        "pietnastu": 15,
        "szesnastu": 16,
        "siedemnastu": 17,
        "osiemnastu": 18,
        "dwudziestu": 20,
        "trzydziestu": 30,
        "tuzin": 12,
    },
    "fr": {
        "une": 1,
        "une douzaine": 12,
        "une dizaine": 10,
        "une quinzaine": 15,
        "une vingtaine": 20,
        "une trentaine": 30,
        "une quarantaine": 40,
        "une cinquantaine": 50,
        "une huitaine": 8,
        "vingt et un": 21,
        "trente et un": 31,
    },
    "es": {
        "un": 1,
        "una": 1,
        "una docena": 12,
        "una decena": 10,
        "una quincena": 15,
        "una veintena": 20,
        "una treintena": 30,
        "veintiun": 21,
        "veintiuno": 21,
        "veintidos": 22,
        "veintitres": 23,
        "veinticuatro": 24,
        "veinticinco": 25,
        "veintiseis": 26,
        "veintisiete": 27,
        "veintiocho": 28,
        "veintinueve": 29,
    },
    "it": {
        "un": 1,
        "una": 1,
        "una dozzina": 12,
        "una decina": 10,
        "una quindicina": 15,
        "una ventina": 20,
        "una trentina": 30,
        "una quarantina": 40,
        "ventuno": 21,
        "ventidue": 22,
        "ventitre": 23,
        "ventiquattro": 24,
        "venticinque": 25,
        "ventisei": 26,
        "ventisette": 27,
        "ventotto": 28,
        "ventinove": 29,
    },
    "nl": {
        "een dozijn": 12,
        "een man of tien": 10,
        "een man of twaalf": 12,
        "een man of vijftien": 15,
        "een man of twintig": 20,
        "tweeen": 2,
        "drieen": 3,
        "vieren": 4,
    },
    "pt": {
        "uma": 1,
        "duas": 2,
        "uma duzia": 12,
        "uma dezena": 10,
        "dezesseis": 16,
        "dezessete": 17,
        "dezenove": 19,
        "uma quinzena": 15,
        "uma vintena": 20,
    },
}
_LINK = {
    "en": ("-", " "),
    "cs": (" ",),
    "sk": (" ", ""),
    "pl": (" ",),
    "fr": ("-", " "),
    "es": (" y ",),
    "it": ("",),
    "pt": (" e ",),
}


@cache
def number_words(language: str) -> dict[str, int]:
    """Words (and short phrases) of this language and English to their number, up to 99."""
    words: dict[str, int] = {}
    for code in dict.fromkeys(("en", language)):
        if code not in _UNITS:
            continue
        units, tens = _UNITS[code].split(), _TENS[code].split()
        words.update({word: value for value, word in enumerate(units, 1)})
        for index, ten in enumerate(tens, 2):
            words[ten] = index * 10
            for value, unit in enumerate(units[:9], 1):
                for link in _LINK.get(code, ()):
                    words[f"{ten}{link}{unit}"] = index * 10 + value
            for value, unit in enumerate(_JOINED_UNITS.get(code, "").split(), 1):
                words[f"{unit}{'und' if code == 'de' else 'en'}{ten}"] = index * 10 + value
        if code == "cs":  # pětadvacet
            for index, ten in enumerate(tens, 2):
                for value, unit in enumerate(
                    ["jedna", "dva", "tri", "ctyri", "pet", "sest", "sedm", "osm", "devet"], 1
                ):
                    words[f"{unit}a{ten}"] = index * 10 + value
        words.update(_MORE.get(code, {}))
    return words

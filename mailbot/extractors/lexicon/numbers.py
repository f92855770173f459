"""Numbers in words, in twelve languages, folded; compounds and cases are built, not listed."""

from __future__ import annotations

import re
from functools import cache

from mailbot.extractors.lexicon.number_forms import compounds, of_people

_UNITS = {
    "en": (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen"
    ),
    "de": (
        "eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn "
        "siebzehn achtzehn neunzehn"
    ),
    "cs": (
        "jeden dva tri ctyri pet sest sedm osm devet deset jedenact dvanact trinact ctrnact patnact sestnact "
        "sedmnact osmnact devatenact"
    ),
    "sk": (
        "jeden dva tri styri pat sest sedem osem devat desat jedenast dvanast trinast strnast patnast sestnast "
        "sedemnast osemnast devatnast"
    ),
    "pl": (
        "jeden dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec jedenascie dwanascie trzynascie "
        "czternascie pietnascie szesnascie siedemnascie osiemnascie dziewietnascie"
    ),
    "fr": (
        "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
        "dix-huit dix-neuf"
    ),
    "es": (
        "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
        "dieciocho diecinueve"
    ),
    "it": (
        "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
        "diciassette diciotto diciannove"
    ),
    "nl": (
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
        "achttien negentien"
    ),
    "pt": (
        "um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete "
        "dezoito dezanove"
    ),
    "hu": (
        "egy ketto harom negy ot hat het nyolc kilenc tiz tizenegy tizenketto tizenharom tizennegy tizenot "
        "tizenhat tizenhet tizennyolc tizenkilenc"
    ),
    "uk": (
        "один два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять тринадцять чотирнадцять "
        "п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять"
    ),
}
_TENS = {
    "en": ("twenty thirty forty fifty sixty seventy eighty ninety"),
    "de": ("zwanzig dreißig vierzig funfzig sechzig siebzig achtzig neunzig"),
    "cs": ("dvacet tricet ctyricet padesat sedesat sedmdesat osmdesat devadesat"),
    "sk": ("dvadsat tridsat styridsat patdesiat sestdesiat sedemdesiat osemdesiat devatdesiat"),
    "pl": (
        "dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat"
    ),
    "fr": ("vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix"),
    "es": ("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"),
    "it": ("venti trenta quaranta cinquanta sessanta settanta ottanta novanta"),
    "nl": ("twintig dertig veertig vijftig zestig zeventig tachtig negentig"),
    "pt": ("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa"),
    "hu": ("husz harminc negyven otven hatvan hetven nyolcvan kilencven"),
    "uk": ("двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто"),
}
_DECLINED = ("cs", "sk", "pl", "uk", "es", "pt")  # in a compound the unit has its own forms
_JOINED_UNITS = {
    "de": "ein zwei drei vier funf sechs sieben acht neun",
    "nl": "een twee drie vier vijf zes zeven acht negen",
    "cs": "jedna dva tri ctyri pet sest sedm osm devet",
}
_JOIN = {"de": "und", "nl": "en", "cs": "a"}  # fünfundzwanzig, vijfentwintig, pětadvacet
_LINK = {
    "en": ("-", " "),
    "cs": (" ",),
    "sk": ("",),
    "pl": (" ",),
    "fr": ("-", " "),
    "es": (" y ",),
    "it": ("",),
    "pt": (" e ",),
    "hu": ("",),
    "uk": (" ",),
}
# The oblique cases of the regular numbers from five on (CLDR and the grammars): ending of the base form → endings.
_CASES: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "cs": (("devet", ("deviti",)), ("deset", ("deseti",)), ("cet", ("ceti",)), ("t", ("ti",)), ("m", ("mi",))),
    "sk": (
        ("at", ("ati", "atich", "atimi", "iati", "iatich")),
        ("st", ("sti", "stich", "stimi", "iesti", "iestich")),
        ("dem", ("dmi", "dmich")),
        ("sem", ("smi", "smich")),
        ("iat", ("iati", "iatich")),
    ),
    "pl": (
        ("scie", ("stu", "stoma")),
        ("siat", ("sieciu",)),
        ("wadziescia", ("wudziestu",)),
        ("dziesci", ("dziestu",)),
        ("iec", ("ieciu", "iecioma")),
        ("sc", ("sciu",)),
        ("em", ("miu",)),
    ),
    "uk": (("ть", ("ти", "тьох", "тьма", "теро")), ("сят", ("сяти", "сятьох"))),
}
# Other forms, as word=number: gender, irregular cases, collectives, round numbers.
_MORE = {
    "en": (
        "a_dozen=12 one_dozen=12 two_dozen=24 three_dozen=36 half_a_dozen=6 dozen=12 a_score=20 a_couple_of=2 "
        "both=2 twenty-odd=20 thirty-odd=30 forty-odd=40 fifty-odd=50 a_good_dozen=12 a_hundred=100 hundred=100 "
        "couple_of=2"
    ),
    "de": (
        "ein=1 eine=1 einem=1 einer=1 einen=1 ein_dutzend=12 dutzend=12 dreissig=30 zwei_dutzend=24 zu_zweit=2 "
        "zu_dritt=3 zu_viert=4 zu_funft=5 zu_sechst=6 zu_siebt=7 zu_acht=8 zu_neunt=9 zu_zehnt=10 zwo=2 eines=1 "
        "zweier=2 dreier=3 zu_elft=11 zu_zwolft=12 zu_zwanzigst=20 zu_dreizehnt=13 zu_vierzehnt=14 zu_funfzehnt=15 "
        "zu_sechzehnt=16 zu_achtzehnt=18 dreien=3 vieren=4 einzelnen=1 beiden=2 beide=2"
    ),
    "cs": (
        "jedna=1 jedno=1 jednoho=1 jednou=1 jednim=1 dve=2 dvou=2 dvema=2 tri=3 tremi=3 trech=3 ctyr=4 ctyrech=4 "
        "ctyrmi=4 peti=5 sesti=6 sedmi=7 osmi=8 deviti=9 deseti=10 jedenacti=11 dvanacti=12 trinacti=13 ctrnacti=14 "
        "patnacti=15 sestnacti=16 sedmnacti=17 osmnacti=18 devatenacti=19 dvaceti=20 triceti=30 ctyriceti=40 "
        "padesati=50 tucet=12 dva_tucty=24 pul_tuctu=6 pultuctu=6 pultucta=6 dve_desitky=20 tri_desitky=30 "
        "dvojice=2 trojice=3 ctverice=4 petice=5 sestice=6 desitka=10 ctyrka=4 jedne=1 dvoji=2 troji=3 ctvero=4 "
        "patero=5 sestero=6 sedmero=7 osmero=8 devatero=9 desatero=10 desitky=10 desitku=10 dvacitka=20 dvacitku=20 "
        "tuctu=12 sedmice=7 osmice=8 patnactka=15 patnactku=15 jednoho=1 jeden=1 petici=5 desitce=10 patnactce=15 "
        "dvacitce=20 petadvacet=25 polovina_tuctu=6 dvema=2 ctyrema=4 tremi=3 trema=3 dvacitkou=20 desitkou=10 "
        "petka=5 oba=2 obe=2 obou=2 obema=2"
    ),
    "sk": (
        "jedna=1 dve=2 dvaja=2 dvoch=2 traja=3 troch=3 styria=4 styroch=4 piati=5 piatich=5 siesti=6 sest=6 "
        "siedmi=7 osmi=8 deviati=9 desiati=10 dvanasti=12 tucet=12 jeden=1 jedneho=1 dvojica=2 trojica=3 stvorica=4 "
        "patica=5 desiatka=10 dvadsiatka=20 dvoma=2 tromi=3 troma=3 styrmi=4 piatimi=5 siestimi=6 osmimi=8 siesti=6 "
        "siesti=6 osmi=8 desiatimi=10 dvoje=2 troje=3 tucta=12 siestich=6 siedmich=7 osmich=8 deviatich=9 "
        "dve_desiatky=20 tri_desiatky=30 pol_tucta=6 obaja=2 obidvaja=2 obe=2 obidve=2 oboch=2 oboma=2"
    ),
    "pl": (
        "jedna=1 dwie=2 dwoje=2 dwoch=2 dwaj=2 troje=3 trzech=3 trzej=3 czterech=4 czworo=4 czterej=4 pieciu=5 "
        "piecioro=5 szesciu=6 siedmiu=7 osmiu=8 osmioro=8 dziewieciu=9 dziesieciu=10 jedenastu=11 dwunastu=12 "
        "trzynastu=13 czternastu=14 pietnastu=15 szesnastu=16 siedemnastu=17 osiemnastu=18 dwudziestu=20 "
        "trzydziestu=30 tuzin=12 jeden=1 jednego=1 czworga=4 szescioro=6 siedmioro=7 dziewiecioro=9 dziesiecioro=10 "
        "dwojgiem=2 trojgiem=3 dwoma=2 trzema=3 czterema=4 piecioma=5 dwojke=2 trojke=3 czworke=4 piatke=5 "
        "szostke=6 siodemke=7 osemke=8 dziewiatke=9 dziesiatke=10 dwojka=2 trojka=3 czworka=4 piatka=5 szostka=6 "
        "siodemka=7 osemka=8 dziewiatka=9 dziesiatka=10 jedenascioro=11 dwanascioro=12 trzynascioro=13 "
        "czternascioro=14 pietnascioro=15 szesnascioro=16 siedemnascioro=17 osiemnascioro=18 dziewietnascioro=19 "
        "dwadziescioro=20 pol_tuzina=6 dwa_tuziny=24 dwie_dziesiatki=20 trzy_dziesiatki=30 dwu=2 cztero=4 piecio=5 "
        "szescio=6 siedmio=7 osmio=8 dziewiecio=9 dziesiecio=10 jedenasto=11 dwunasto=12 trzynasto=13 czternasto=14 "
        "pietnasto=15 szesnasto=16 siedemnasto=17 osiemnasto=18 dziewietnasto=19 dwudziesto=20 trzydziesto=30 "
        "obaj=2 obie=2 oboje=2 obu=2 obojgiem=2 oboma=2"
    ),
    "fr": (
        "une=1 une_douzaine=12 une_dizaine=10 une_quinzaine=15 une_vingtaine=20 une_trentaine=30 une_quarantaine=40 "
        "une_cinquantaine=50 une_huitaine=8 vingt_et_un=21 vingt_et_une=21 trente_et_une=31 trente_et_un=31 "
        "septante=70 huitante=80 octante=80 nonante=90 une_petite_dizaine=10 une_bonne_dizaine=10 "
        "une_petite_douzaine=12 une_bonne_douzaine=12 une_petite_quinzaine=15 une_bonne_quinzaine=15 "
        "une_petite_vingtaine=20 une_bonne_vingtaine=20 une_petite_trentaine=30 une_bonne_trentaine=30 "
        "une_demi-douzaine=6 une_demi_douzaine=6 vingt-et-un=21 trente-et-un=31 quarante_et_un=41"
    ),
    "es": (
        "un=1 una=1 una_docena=12 una_decena=10 una_quincena=15 una_veintena=20 una_treintena=30 veintiun=21 "
        "veintiuno=21 veintiuna=21 veintidos=22 veintitres=23 veinticuatro=24 veinticinco=25 veintiseis=26 "
        "veintisiete=27 veintiocho=28 veintinueve=29 quincena=15 docena=12 veintena=20 decena=10 treintena=30 "
        "cuarentena=40 una_cuarentena=40 media_docena=6 dos_docenas=24 un_par_de=2 ambos=2 ambas=2"
    ),
    "it": (
        "un=1 una=1 una_dozzina=12 una_decina=10 una_quindicina=15 una_ventina=20 una_trentina=30 una_quarantina=40 "
        "ventuno=21 ventidue=22 ventitre=23 ventiquattro=24 venticinque=25 ventisei=26 ventisette=27 ventotto=28 "
        "ventinove=29 quindicina=15 ventina=20 trentina=30 decina=10 dozzina=12 mezza_dozzina=6 una_cinquantina=50 "
        "un_paio_di=2 due_dozzine=24 ventun=21 due_decine=20 una_ventina=20 entrambi=2 entrambe=2"
    ),
    "nl": (
        "een_dozijn=12 een_man_of_tien=10 een_man_of_twaalf=12 een_man_of_vijftien=15 een_man_of_twintig=20 "
        "tweeen=2 drieen=3 vieren=4 een_tiental=10 een_twaalftal=12 een_vijftiental=15 een_twintigtal=20 "
        "een_dertigtal=30 een_veertigtal=40 een_vijftigtal=50 tiental=10 twaalftal=12 vijftiental=15 twintigtal=20 "
        "dertigtal=30 een_achttal=8 een_zestal=6 een_viertal=4 een_vijftal=5 een_zevental=7 een_negental=9 "
        "een_drietal=3 een_tweetal=2 vijven=5 zessen=6 zevenen=7 achten=8 negenen=9 tienen=10 twaalven=12 "
        "dertienen=13 veertienen=14 vijftienen=15 zestienen=16 achttienen=18 twintigen=20 tweetal=2 drietal=3 "
        "viertal=4 vijftal=5 zestal=6 zevental=7 achttal=8 negental=9 beide=2 allebei=2"
    ),
    "pt": (
        "uma=1 duas=2 uma_duzia=12 uma_dezena=10 dezesseis=16 dezessete=17 dezenove=19 uma_quinzena=15 "
        "uma_vintena=20 dezena=10 quinzena=15 vintena=20 trintena=30 uma_trintena=30 quatorze=14 meia_duzia=6 "
        "duas_duzias=24 duzia=12 um_par_de=2 ambos=2 ambas=2"
    ),
    "hu": (
        "ket=2 egy_tucat=12 tucat=12 fel_tucat=6 tizenket=12 ketten=2 harman=3 negyen=4 oten=5 hatan=6 heten=7 "
        "nyolcan=8 kilencen=9 tizen=10 tizenegyen=11 tizenketten=12 tizenharman=13 tizennegyen=14 tizenoten=15 "
        "tizenhatan=16 tizenheten=17 tizennyolcan=18 tizenkilencen=19 huszan=20 harmincan=30 negyvenen=40 "
        "huszonoten=25 huszonketten=22 egyikunk=1 kettonk=2 mindket=2"
    ),
    "uk": (
        "одна=1 одного=1 дві=2 двох=2 двома=2 двоє=2 трьох=3 троє=3 трьома=3 чотирьох=4 четверо=4 п'ятеро=5 "
        "шестеро=6 семеро=7 восьмеро=8 дев'ятеро=9 десятеро=10 семи=7 восьми=8 шести=6 сорока=40 дюжина=12 "
        "десяток=10 чотирма=4 чотирьма=4 п'ятьма=5 п'ятьох=5 шістьма=6 сімома=7 вісьмома=8 двох=2 обидва=2 "
        "півтора_десятка=15 двадцятеро=20 десятка=10 чотири=4 дванадцятеро=12 п'ятнадцятеро=15 восьми=8 восьмеро=8 "
        "дев'яти=9 десятьох=10 одинадцятеро=11 двома=2 одна=1 один=1 обидві=2 обоє=2 обома=2"
    ),
}


@cache
def number_words(language: str) -> dict[str, int]:
    """Words (and short phrases) of this language and English to their number, up to 99."""
    words: dict[str, int] = {}
    for code in dict.fromkeys(("en", language)):
        if code not in _UNITS:
            continue
        base = dict(_base(code))
        words.update({form: value for word, value in base.items() for form in _cases(code, word, value)})
        words.update(base)
        words.update(_listed(code))
        words.update(of_people(code, base))
        if code in _DECLINED:
            words.update(compounds(_LINK[code][0] or " ", words))
        if code != language:  # "ten" is a pronoun in three Slavic languages, "one" a Polish one
            words = {word: value for word, value in words.items() if word not in _ENGLISH_ONLY}
    return words


_ENGLISH_ONLY = frozenset(("ten", "one", "both", "score", "six", "nine"))


def _listed(code: str) -> dict[str, int]:
    pairs = (entry.split("=") for entry in _MORE.get(code, "").split())
    return {word.replace("_", " "): int(value) for word, value in pairs}


def _base(code: str) -> dict[str, int]:
    """The plain numbers and those made of ten and unit."""
    units, tens = _UNITS[code].split(), _TENS[code].split()
    words = {word: value for value, word in enumerate(units, 1)}
    for index, ten in enumerate(tens, 2):
        words[ten] = index * 10
        for value, unit in enumerate(units[:9], 1):
            words.update({f"{_before_unit(code, ten)}{link}{unit}": index * 10 + value for link in _LINK.get(code, ())})
        for value, unit in enumerate(_JOINED_UNITS.get(code, "").split(), 1):
            words[f"{unit}{_JOIN[code]}{ten}"] = index * 10 + value
            words[f"{unit.removesuffix('a')}{_JOIN[code]}{ten}"] = index * 10 + value  # "jednadvacet"
    return words


def _before_unit(code: str, ten: str) -> str:
    return "huszon" if code == "hu" and ten == "husz" else ten


def _cases(code: str, word: str, value: int) -> set[str]:
    if value < 5:
        return set()
    parts = word.split(" ")  # "dvaceti peti": each part has its case
    forms = [""]
    for part in parts:
        declined = {part} | {
            re.sub(re.escape(old) + "$", new, part) for old, endings in _CASES.get(code, ()) for new in endings
        }
        forms = [f"{form} {one}".strip() for form in forms for one in declined]
    return set(forms)

"""Single persons without a number ("the mayor", "our interpreter", "starosta"): the singular in each language."""

from __future__ import annotations

import re
from functools import cache

from mailbot.extractors.lexicon import words
from mailbot.extractors.text import fold

ARTICLES = {
    "en": words("the a an our my his her one another their its"),
    "de": words(
        "der die den dem ein eine einem einen einer unser unsere unserem unseren unserer mein meine meinem meiner "
        "meinen ihr ihre vom"
    ),
    "nl": words("de een onze mijn haar zijn ons"),
    "fr": words("le la l' un une notre mon ma leur son sa du au"),
    "es": words("el la un una nuestro nuestra mi su del al"),
    "pt": words("o a um uma nosso nossa meu minha seu sua do da ao pelo pela"),
    "it": words(
        "il lo la l' un uno una un' nostro nostra mio mia suo sua dall' dal dalla dallo del della dell' al alla"
    ),
}
"""Determiners of the singular; Slavic languages and Hungarian need none."""

PLURAL = {
    "en": re.compile(
        r"\w*[^\Ws]s$|(?:people|men|women|staff|folk|children|kids|freshmen|alumni|aldermen)$|\w+(?:men|women)$"
    ),
    "de": re.compile(r"\w+(?:innen|ende|enden|e|en|leute)$"),
    "nl": re.compile(r"\w+(?:en|s)$|mensen$"),
    "fr": re.compile(r"\w+[sx]$|gens$"),
    "es": re.compile(r"\w+s$"),
    "pt": re.compile(r"\w+s$"),
    "it": re.compile(r"\w+(?:i|esse|ghe|che|trici)$"),
}
"""Words that are no singular; German feminines in -in and the weak nouns of _WEAK are."""

WEAK = re.compile(
    r"(?:kolleg|expert|assistent|student|praktikant|dozent|architekt|referent|prasident|beamt|vorsitzend|leitend|beauftragt|abgeordnet)(?:e|en|er|in)?$"
)

# Slavic stems with the endings of their singular: nominative, genitive, instrumental.
_SLAVIC = {
    "cs": """
        starost=a,y,ou,ka,ky,kou mistostarost=a,y,ou,ka,ky,kou primator=_,a,em,ka,ky,kou hejtman=_,a,em,ka,ky,kou
        reditel=_,e,em,ka,ky,kou namestek=_ namestkem=_ namestka=_ namestkyn=e,i tajemnik=_ tajemnikem=_
        tajemnic=e,i tlumocnik=_,a,em tlumocnic=e,i prekladatel=_,e,em,ka,ky,kou ridic=_,e,em pruvodc=e,em
        pruvodkyn=e,i asistent=_,a,em,ka,ky,kou koleg=a,y,ou profesor=_,a,em,ka,ky,kou pedagog=_,a,em
        ucitel=_,e,em,ka,kou architekt=_,a,em,ka,kou manzel=_,em,ka,kou doprovod=_,em vedouci=_ predsed=a,ou
        predsedkyn=e,i mistopredsed=a,ou sekretar=_,em,ka,kou urednik=_ urednic=e,i inzenyr=_,em,ka dekan=_,em,ka
        prorektor=_,em rektor=_,em,ka urbanist=a,ou,ka,kou mluvci=_ radni=_ prednost=a,ou krajinar=_,em,ka
        farar=_,em kostelnik=_,em pravnik=_,em pravnick=a,ou redaktor=_,em,ka,kou grafik=_,em fotograf=_,em,ka,kou
        sofer=_,em lekar=_,em,ka,kou ucetni=_ jednatel=_,em,ka,kou geodet=_,em poradc=e,em poradkyn=e,i geolog=_,em
        hospodar=_,em,ka kronikar=_,em,ka referent=_,em,ka,kou student=_,em,ka,kou doktorand=_,em,ka,kou
        technik=_,em zapisovatel=_,em,ka,kou velvyslanec=_,em novinar=_,em,ka,kou skolnik=_ skolnic=e,i
        kuchar=_,em,ka
    """,
    "sk": """
        starost=a,u,om,ka,ky,kou primator=_,a,om,ka,ky,kou zupan=_,a,om riaditel=_,a,om,ka,ky,kou namestnik=_
        viceprimator=_,om,ka,kou prednost=a,om,ka tajomnik=_ tajomnick=a,ou tlmocnik=_,a,om tlmocnick=a,ou
        prekladatel=_,om,ka,kou vodic=_,a,om sofer=_,a,om sprievodc=a,om,kyna,kynou asistent=_,a,om,ka,kou
        koleg=a,u,om kolegyn=a,ou,u profesor=_,om,ka,kou ucitel=_,om,ka,kou architekt=_,om,ka,kou veduci=_,m
        veduca=_ vedouc=ou predsed=a,om,nicka dekan=_,om,ka sekretar=_,om,ka,kou inzinier=_,om,ka farar=_,om
        kostolnik=_,om poradc=a,om poradkyn=a,ou fotograf=_,om,ka,kou zastupkyn=a,ou zastupc=a,om uctovnick=a,ou
        uctovnik=_,om skolnick=a,ou pravnik=_,om pravnick=a,ou redaktor=_,om,ka,kou referent=_,om,ka,kou
        student=_,om,ka,kou doktorand=_,om,ka,kou technik=_,om konatel=_,om,ka,kou novinar=_,om,ka,kou
        lekar=_,om,ka,kou manazer=_,om,ka,kou predsednick=a,ou podpredsed=a,om urbanist=a,om,ka,kou harmonikar=_,om
    """,
    "pl": """
        burmistrz=_,a,em prezydent=_,a,em wojt=_,a,em dyrektor=_,a,em,ka,ki,ka zastepc=a,y,a tlumacz=_,a,em,ka,ki,ka
        kierowc=a,y,a kierownik=_,a,iem kierowniczk=a,i,a asystent=_,a,em,ka,ka,ki koleg=a,i,a kolezank=a,i,a
        profesor=_,a,em opiekun=_,a,em,ka,ka nauczyciel=_,em,ka,ka architekt=_,a,em,ka,ka sekretarz=_,a,em,
        sekretark=a,i skarbnik=_,a,iem starost=a,y,a przewodnik=_,iem przewodniczac=y,a,ego,ym wiceprezydent=_,a,em
        wiceburmistrz=_,a,em dziekan=_,em rektor=_,em rzecznik=_,iem naczelnik=_,a,iem naczelniczk=a,i marszalek=_,
        radn=y,ego,ym,a skarbniczk=a,i,a ksiadz=_ ksiedzem=_ prawnik=_,iem prawniczk=a,i redaktor=_,em,ka,ki
        fotograf=_,em stazystk=a,i stazyst=a,y wspolnik=_,iem wspolniczk=a,i ksiegow=y,a,ym doktorant=_,em,ka,ki
        student=_,em,ka,ki inzynier=_,em dziennikarz=_,em dziennikark=a,i soltys=_,em,ka,ki specjalist=a,y,ka,ki
        radc=a,y pelnomocnik=_,iem referent=_,em,ka
    """,
    "uk": """
        мер=_,а,ом міськ=ий голов=а,и,ою директор=_,а,ом,ка,кою заступник=_,а,ом заступниц=я,ею
        перекладач=_,а,ем,ка,кою водій=_ водієм=_ водія=_ помічник=_,ом секретар=_,я,ем,ка колег=а,и,ою
        професор=_,ом керівник=_,ом викладач=_,ем,ка архітектор=_,ом,ка начальник=_,ом ректор=_,ом декан=_,ом
        старост=а,и,ою землевпорядник=_,ом юрист=_,ом,ка,кою фотограф=_,ом,иня бухгалтер=_,ом,ка
        редактор=_,ом,ка,кою викладачк=а,ою журналіст=_,ом,ка,кою студент=_,ом,ка,кою аспірант=_,ом,ка,кою
        інженер=_,ом,ка секретарк=а,ою спеціаліст=_,ом,ка депутат=_,ом,ка,кою священник=_,ом супроводжуюч=ий,а
        дзвонар=_,ем
    """,
    "hu": """
        polgarmester=_,e,ek,unk,rel alpolgarmester=_,e,unk igazgato=_,ja,nk foepitesz=_,e,unk tolmacs=_,a,unk,csal
        tolmaccsal=_ sofor=_,je,unk,rel soforunk=_ jegyzo=_,je asszisztens=_,em kollega= kollegam=_ kollegamm=al
        kollegank=_ professzor=_,unk vezeto= tanar=_,unk,om titkar=_,unk elnok=_,e,unk
    """,
}


@cache
def slavic(language: str) -> frozenset[str]:
    """The singular forms of offices in a language without articles."""
    forms: set[str] = set()
    for entry in fold(_SLAVIC.get(language, "")).split():
        stem, _, endings = entry.partition("=")
        forms.update(stem + ending.strip("_") for ending in endings.split(","))
    return frozenset(forms)

"""Where guests sleep and how they get in; and what runs its course in the writers' own house, in twelve languages.

A date said with either is no wish: the night train, the hostel, the sign-off, the print run, the day an office closes.
"""

from __future__ import annotations

LODGING: dict[str, str] = {
    "en": (
        r"(?:fly|flies|flying|flown)\s+(?:in|out|back|home)|touch(?:es|ing)?\s+down|bed(?:ding)?\s+down|"
        r"put(?:ting)?\s+up\s+(?:at|in|near)|(?:pull|roll)(?:s|ing)?\s+in(?:to)?|lodg(?:e|es|ed|ing)|overnight\w*|"
        r"sleep(?:s|ing)?|stay(?:s|ing)?\s+(?:at|near|from)"
    ),
    "cs": r"ubytovan\w*|ubytuj\w*|nocuj\w*|noclezn\w*|prespa\w*|prespime|prilet\w*|pristava\w*|pristan\w*",
    "sk": r"ubytovan\w*|ubytuj\w*|nocuj\w*|prespi\w*|prespa\w*|prilet\w*|pristava\w*|pristan\w*",
    "de": (
        r"einquartier\w*|untergebracht|logieren|"
        r"geht(?=\s+(?:es\s+)?(?:[\w.:]+\s+){0,5}?(?:weiter|zuruck|heim|nach\s+hause))|(?:fahren|reisen)\s+(?:wir\s+)?weiter"
    ),
    "fr": r"log(?:eons|ent|erons|eront|es)|dorm(?:ons|irons|ent)|atterri\w+|descend(?:ons|ent)\s+a",
    "es": r"aloj\w+|hosped\w+|dorm(?:imos|iremos)|pernoct\w+|aterriz\w+|regreso",
    "it": r"allogg\w+|dorm(?:iamo|iremo|ono)|pernott\w+|atterr\w+|sbarch\w+",
    "pl": r"nocuj\w+|zatrzymuj\w+\s+sie|zakwateruj\w+|przylec\w+|przylat\w+",
    "nl": r"loger\w+|slapen|strijken\s+neer",
    "pt": r"dormimos|pernoit\w+|aterr\w+|regress\w+",
    "hu": r"megszall\w*|leszall\w*|alszunk",
    "uk": r"ночу\w+|зупиня\w+ся|оселя\w+|приземля\w+",
}
HOUSE: dict[str, str] = {
    "en": (
        r"which\s+(?:only\s+)?(?:meets|sits|votes|decides|reports|closes)|sign-off\s+in|(?:is|are|gets?|be)\s+(?:frozen|finali[sz]ed|signed\s+off)(?:\s+on)?|"
        r"go(?:es)?\s+to\s+(?:print|press|the\s+printers?)|reports?\s+to\s+(?:\w+\s+){0,2}(?:council|board|committee|"
        r"parliament|cabinet|senate)|(?:faculty|board|council|panel|committee|cabinet|executive|senate|parliament|"
        r"assembly|trustees)[\w\s,]{0,8}\s(?:meets?|sits|votes|decides)|(?:parental|sick|maternity)\s+leave|"
        r"(?:names|forms|fees|papers|reports|applications)\s+(?:are|is)\s+due|payroll"
    ),
    "cs": r"uzaverk\w*|do\s+tisku|tiskne\s+se|uzavira\s+se|zmraz\w+",
    "sk": r"uzavierk\w*|do\s+tlace|tlaci\s+sa|uzatvara\s+sa|zmraz\w+",
    "de": r"(?:geht|gehen)\s+in\s+(?:den\s+)?druck|eingefroren|anmeldeschluss|redaktionsschluss|haushaltsschluss",
    "fr": r"imprimerie|bouclage|est\s+gele\w*|clotur\w*",
    "es": r"imprenta|se\s+congel\w*|se\s+cierra\w*|(?:los\s+)?examenes\s+(?:acaban|terminan|son)|"
    r"(?:acaban?|terminan?)\s+el",
    "it": r"in\s+stampa|tipografia|si\s+chiud\w+|chiusura",
    "pl": r"do\s+druku|drukarni\w*|zamraza\w*|zamykamy",
    "nl": r"naar\s+de\s+drukker|bevroren|sluitingsdatum",
    "pt": r"grafica|congelad\w*|encerra\w*|para\s+impressao",
    "hu": r"nyomda\w*|lezar\w*",
    "uk": r"до\s+друку|друкарн\w*|заморож\w*",
}

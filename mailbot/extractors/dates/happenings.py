"""What other things do on a day: they take place, start, end; and where the writers go on to from Prague.

Closed classes of verbs in every language. "The visit should take place on …" is said of us: the noun before the verb
decides. A motion with a place name that is not Prague tells of another stop.
"""

from __future__ import annotations

import re
from functools import cache

from mailbot.extractors.dates.cue_tables import NEVER, whole_words

_HAPPENS = {
    "en": r"(?:takes?|taking)\s+place|(?:is|are)\s+(?:being\s+)?held|(?:starts|begins|"
    r"ends|finishes|closes|opens|runs|lasts)"
    r"(?=\s+(?:on|in|until|till|from))|is\s+(?:voted|due|scheduled\s+to\s+(?:close|open|end))",
    "cs": r"prob(?:ehne|ehnou|iha)|(?:se\s+)?kona(?:ji)?|(?:se\s+)?uskutecni|"
    r"zacina(?:ji)?|zacne|konci|skonci|trva|potrva",
    "sk": r"prebehne|prebieha|(?:sa\s+)?kona(?:ju)?|(?:sa\s+)?uskutocni|zacina(?:ju)?|zacne|konci|skonci|trva|potrva",
    "de": r"findet|finden|stattfinde\w*|beginnt|beginnen|endet|enden|startet|lauft|dauert|schliesst|offnet|eroffnet",
    "fr": r"a(?:ura)?\s+lieu|ont\s+lieu|se\s+(?:tient|tiendra|deroule\w*|termine\w*)|"
    r"commence(?:nt|ra)?|debute(?:nt|ra)?|finit|finissent|"
    r"s['’](?:acheve\w*|ouvre\w*)|dure",
    "es": r"tiene(?:n)?\s+lugar|tendra\s+lugar|se\s+celebra\w*|empieza(?:n)?|"
    r"comienza(?:n)?|termina(?:n)?|acaba(?:n)?|finaliza(?:n)?|se\s+inaugura|dura",
    "it": r"ha(?:nno)?\s+luogo|avra\s+luogo|si\s+(?:tiene|terra|svolge|svolgera|conclude)|"
    r"inizia(?:no)?|comincia(?:no)?|finisce|finiscono|termina(?:no)?|dura",
    "pl": r"odbywa\s+sie|odbedzie\s+sie|zaczyna(?:ja)?\s+sie|zacznie\s+sie|rozpoczyna\w*|"
    r"konczy|konczy\s+sie|skonczy|trwa|potrwa",
    "nl": r"vindt|vinden|plaatsvindt|begint|beginnen|eindigt|start|loopt|duurt|sluit",
    "pt": r"tem\s+lugar|tera\s+lugar|realiza-se|decorre|comeca(?:m)?|termina(?:m)?|acaba(?:m)?|inicia-se|dura",
    "hu": r"lesz\s+megtartva|kezdodik|vegzodik|zajlik|tart|befejezodik",
    "uk": r"відбудеться|відбувається|починається|почнеться|закінчується|закінчиться|триває|триватиме",
}
_OURS = re.compile(  # it is our coming that takes place then
    r"\b(?:visit\w*|visite\w*|visita\w*|besuch\w*|treffen|termin\w*|austausch\w*|"
    r"navstev\w*|setkani|stretnut\w*|exkurz\w*|schuzk\w*|"
    r"wizyt\w*|spotkani\w*|bezoek\w*|rencontre|encuentro|encontro|incontro|"
    r"latogatas\w*|візит\w*|зустріч\w*|talk|session|tour|"
    r"exchange|trip|stay|journey|voyage|viaje|viaggio|viagem|reise\w*|aufenthalt|"
    r"pobyt\w*|sejour|cesta|zajezd|program\w*|it|this)\b"
)
_WE = re.compile(  # "Wir würden um 10 Uhr beginnen", "it would start at ten": the clause opens with us or our visit
    r"\s*(?:(?:and|und|et|en|e|y|a|i)\s+)?"
    r"(?:we|wir|es|das|nous|cela|ca|wij|het|dat|noi|nosotros|nos|isso|my|to|toto|mi|ми)\b"
)
_MOTION = {
    "en": r"we(?:['’]ll|\s+will|\s+shall|['’]re|\s+are)?\s+(?:\w+\s+)?(?:go|going|drive|"
    r"driving|travel|travelling|continue|continuing|head|heading|move|visit)"
    r"(?:\s+(?:on|over|down|up|back))?\s+(?:to\s+|for\s+)?",
    "cs": r"(?:jedeme|pojedeme|cestujeme|pokracujeme|presouvame\s+se|prejizdime|vyrazime|"
    r"odjizdime)\s+(?:\w+\s+)?(?:do|na)\s+",
    "sk": r"(?:ideme|pojdeme|cestujeme|pokracujeme|presuvame\s+sa|odchadzame)\s+(?:\w+\s+)?(?:do|na)\s+",
    "de": r"(?:fahren|reisen|geht|gehen|ziehen|fliegen)\s+(?:wir\s+|es\s+)?(?:\w+\s+){0,2}?nach\s+",
    "fr": r"(?:nous\s+)?(?:allons|irons|partons|partirons|poursuivons|rejoignons|"
    r"continuons)\s+(?:\w+\s+)?(?:a|vers|pour)\s+",
    "es": r"(?:vamos|iremos|salimos|viajamos|seguimos|continuamos)\s+(?:\w+\s+)?(?:a|hacia|para)\s+",
    "it": r"(?:andiamo|andremo|partiamo|partiremo|proseguiamo|proseguiremo)\s+(?:\w+\s+)?(?:a|per|verso)\s+",
    "pl": r"(?:jedziemy|pojedziemy|udajemy\s+sie|ruszamy|wyjezdzamy)\s+(?:\w+\s+)?do\s+",
    "nl": r"(?:gaan|rijden|reizen|vliegen)\s+(?:we\s+|wij\s+)?(?:\w+\s+)?naar\s+",
    "pt": r"(?:vamos|iremos|seguimos|partimos|viajamos)\s+(?:\w+\s+)?(?:a|para)\s+",
    "uk": r"(?:ідемо|поідемо|виіжджаємо|вирушаємо|прямуємо)\s+(?:\w+\s+)?(?:до|в|у)\s+",
}
_HERE = re.compile(
    r"(?:pra[hgz]\w*|prague|празі|праги|прагу|ipr|camp|you|your|va[ms]\w*|ihnen|"
    r"ihr\w*|sie|vous|su|ustedes|voi|vostr\w+|u\b|voss\w+|ва[мс]\w*)"
)


@cache
def _happening(language: str) -> re.Pattern[str]:
    return whole_words(_HAPPENS, language)


@cache
def _moving(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_MOTION.get(language, NEVER)})(?P<place>\w+)")


def happenings(text: str, folded: str, language: str) -> list[tuple[int, int]]:
    """Where a sentence says that something else happens, or that the writers go to another place."""
    found: list[tuple[int, int]] = []
    for match in _happening(language).finditer(folded):
        subject = re.split(r"[.;:,!?(]", folded[max(0, match.start() - 70) : match.start()])[-1]
        if re.search(r"\w", subject) and not _OURS.search(subject) and not _WE.match(subject):
            found.append(match.span())
    for match in _moving(language).finditer(folded):
        at = match.start("place")
        if text[at].isupper() and not _HERE.match(match["place"]):
            found.append(match.span())
    return found[:40]

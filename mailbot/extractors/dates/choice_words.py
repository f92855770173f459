"""Word classes of a choice that is left to us, in twelve languages, as expressions over folded text.

Nouns of the day and of the hour; leaving, choosing, "any", flexible, "all the same", "whenever it suits you". How they
make a sentence is told once, in `flexible.py`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChoiceWords:
    """`day`, `hour`: the nouns; `leave` and `you` go together; `choose` bids or allows us to; `free` says of a noun
    that it does not matter or is ours; `suits` follows a noun; `when` and `adapt` need no noun, and `flexible` none
    beside `we`.
    """

    day: str
    hour: str
    leave: str
    you: str
    choose: str
    whichever: str
    flexible: str
    we: str
    free: str
    when: str
    suits: str
    adapt: str = "(?!)"


CHOICE: dict[str, ChoiceWords] = {
    "en": ChoiceWords(
        day=r"dates?|days?|weeks?",
        hour=r"times?|hours?|timing",
        leave=r"leav\w*|left",
        you=r"(?:up\s+)?to\s+you|with\s+you|in\s+your\s+hands|for\s+you",
        choose=r"(?:please\s+)?(?:choose|pick|select|set|fix)|you\s+(?:may|can|could|choose|pick|decide)",
        whichever=r"whichever|whatever|no\s+matter\s+(?:which|what)",
        flexible=r"flexible|open\s+to\s+anything",
        we=r"we|i|i.m",
        free=r"(?:do|does|will)\s*(?:not|n.t)\s+matter|(?:is|"
        r"are)\s+(?:\w+\s+)?(?:up\s+to\s+you|yours\s+to|all\s+the\s+same)",
        when=r"when(?:ever)?\s+(?:it\s+)?(?:best\s+)?(?:suits|fits|is\s+convenient|works)",
        suits=r"(?:that|which)\s+(?:would\s+)?(?:best\s+)?suits?\s+you",
    ),
    "cs": ChoiceWords(
        day=r"termin\w*|dat(?:um|a|u|em)\w*|den|dne|dny|dni",
        hour=r"hodin\w*|cas\w{0,3}|denni\w*\s+dob\w*",
        leave=r"nech\w*|ponech\w*|prenech\w*",
        you=r"na\s+vas\w*|vam",
        choose=r"vyberte|zvolte|urcete|stanovte|muzete\s+(?:\w+\s+){0,3}?(?:vybrat|zvolit|urcit)",
        whichever=r"kter[yaeou]{1,2}mu?koliv?|kter[yeaou]{1,2}koliv?|jak[yeaou]{1,2}m?koliv?|libovoln\w+",
        flexible=r"flexibiln\w*",
        we=r"jsme|jsem",
        free=r"nezalezi|nehraje\s+roli|je\s+(?:nam\s+|pro\s+nas\s+)?(?:zcela\s+|uplne\s+)?(?:jedno|lhostejn\w*)|"
        r"(?:je|bude)\s+(?:\w+\s+)?na\s+vas|(?:dle|podle)\s+vas\w*\s+(?:vyberu|volby|moznosti)",
        when=r"kdy(?:koliv?)?(?:\s+(?:se|vam|to|bude|jen)){1,4}\s+(?:hod\w*|vyhov\w*)",
        suits=r",?\s*kter\w+(?:\s+(?:se|vam|bude|nejlepe|nejvic)){1,4}\s+(?:hod\w*|vyhov\w*)",
        adapt=r"prizpusob\w*",
    ),
    "sk": ChoiceWords(
        day=r"termin\w*|datum\w*|den|dna|dni",
        hour=r"hodin\w*|cas\w{0,3}|denn\w+\s+dob\w*",
        leave=r"nech\w*|ponech\w*|prenech\w*",
        you=r"na\s+vas\w*|vam",
        choose=r"vyberte|zvolte|urcte|stanovte|mozete\s+(?:\w+\s+){0,3}?(?:vybrat|zvolit|urcit)",
        whichever=r"ktor[yaeou]{1,2}m?kolvek|ak[yeaou]{1,2}m?kolvek|hocik\w+|hocij\w+|lubovoln\w+",
        flexible=r"flexibiln\w*",
        we=r"sme|som",
        free=r"nezalezi|nehra\s+rolu|je\s+(?:nam\s+|pre\s+nas\s+)?(?:uplne\s+)?jedno|(?:je|bude)\s+(?:\w+\s+)?na\s+vas|"
        r"podla\s+vas\w*\s+(?:vyberu|volby|moznosti)",
        when=r"ked(?:y|ykolvek)(?:\s+(?:sa|vam|to|bude|len)){1,4}\s+(?:hod\w*|vyhov\w*)|kedykolvek|"
        r"alebo\s+(?:kedykolvek\s+inokedy|v\s+inom\s+termine)",
        suits=r",?\s*ktor\w+(?:\s+(?:sa|vam|bude|najlepsie)){1,4}\s+(?:hod\w*|vyhov\w*)",
        adapt=r"prisposob\w*",
    ),
    "de": ChoiceWords(
        day=r"\w*termin\w*|datum\w*|tag(?:e|es|en)?|woche",
        hour=r"uhrzeit\w*|tageszeit\w*|stunde|zeit",
        leave=r"uberlass\w*|liegt|steht",
        you=r"ihnen|euch|sie",
        choose=r"durfen\s+(?:\w+\s+){1,3}?(?:bestimmen|aussuchen|wahlen)|(?:wahlen|bestimmen|"
        r"suchen|legen)\s+(?:\w+\s+){0,3}?sie|(?:konnen|durfen|"
        r"mogen)\s+(?:gern\w*\s+)?sie\s+(?:\w+\s+){0,4}?"
        r"(?:wahlen|bestimmen|aussuchen|festlegen)",
        whichever=r"jede[rms]|(?:jeden\s+)?beliebig\w+|egal\s+welche\w*",
        flexible=r"flexibel|flexible",
        we=r"wir|ich",
        free=r"(?:ist|sind|ware)\s+(?:\w+\s+){0,3}?(?:egal|gleich|einerlei|frei\s+wahlbar|ihnen\s+uberlassen)|"
        r"spielt\s+(?:\w+\s+){0,3}?keine\s+rolle|(?:nach\s+)?ihrer\s+wahl|nach\s+belieben",
        when=r"wann\s+(?:immer\s+)?(?:es\s+)?(?:ihnen|euch|sie)\s+(?:\w+\s+){0,3}?(?:passt|"
        r"recht|lieb|mogen|konnen|wollen)|"
        r"oder\s+(?:auch\s+)?(?:zu\s+)?(?:jede|eine)[rmn]\s+anderen\s+(?:zeit\w*|termin|tag)",
        suits=r",?\s*(?:der|die|das|an\s+dem)\s+(?:es\s+)?(?:ihnen|euch)\s+(?:\w+\s+){0,3}?passt",
        adapt=r"richten\s+(?:wir\s+)?uns\s+(?:\w+\s+){0,3}?nach",
    ),
    "fr": ChoiceWords(
        day=r"dates?|jours?|journees?|semaines?",
        hour=r"heures?|horaires?",
        leave=r"laiss\w*|remett\w*",
        you=r"vous|votre|vos",
        choose=r"choisissez|decidez|fixez|prenez\s+cel(?:ui|le)|vous\s+(?:pouvez|pourrez|"
        r"pourriez)\s+(?:\w+\s+){0,2}?(?:choisir|fixer|decider)|"
        r"a\s+vous\s+de\s+(?:choisir|fixer)",
        whichever=r"n['’]\s?importe\s+quel(?:le)?|quel(?:le)?\s+que\s+soit\s+(?:le|la|l['’])|a\s+toute",
        flexible=r"flexibles?|souples?",
        we=r"nous|je",
        free=r"(?:nous\s+)?(?:est\s+egale?|importe\s+peu|est\s+(?:\w+\s+)?indifferente?)|(?:a|de|selon)\s+votre\s+"
        r"(?:convenance|choix|guise)|(?:est|reste)\s+(?:\w+\s+)?libre",
        when=r"quand\s+(?:cela\s+|ca\s+)?vous\s+(?:\w+\s+)?(?:convien\w*|arrang\w*|voul\w*|pouv\w*|plair\w*)|"
        r"ou\s+(?:a\s+)?toute?\s+autre\s+(?:moment|date|jour|periode)",
        suits=r"qui\s+vous\s+(?:\w+\s+)?(?:convien\w*|arrang\w*)",
        adapt=r"(?:adapt|align)(?:ons|erons)|nous\s+(?:adapter|aligner)",
    ),
    "es": ChoiceWords(
        day=r"fechas?|dias?|semanas?",
        hour=r"horas?|horarios?",
        leave=r"dej\w*|queda\w*",
        you=r"(?:en|a)\s+(?:sus?|vuestr\w+)\s+(?:manos|eleccion|criterio|conveniencia|"
        r"disposicion)|ustedes|vosotros|les?|os",
        choose=r"elij\w*|escoj\w*|decid(?:an|id)|pueden?\s+(?:\w+\s+){0,2}?(?:elegir|escoger|"
        r"fijar)|podeis\s+(?:\w+\s+){0,2}?elegir",
        whichever=r"cualquier\w*(?:\s+otr[oa])?",
        flexible=r"flexibles?",
        we=r"somos|soy",
        free=r"(?:nos\s+)?(?:da\s+igual|es\s+(?:\w+\s+)?indiferente)|no\s+(?:nos\s+)?importa|"
        r"(?:a|segun)\s+su\s+(?:eleccion|conveniencia|"
        r"preferencia)|como\s+(?:les|os|ustedes)\s+\w+",
        when=r"cuando\s+(?:mejor\s+|mas\s+)?(?:les?|os|ustedes)\s+(?:\w+\s+)?(?:ven\w*|"
        r"conv\w*|parez\w*|pued\w*|quier\w*)|"
        r"o\s+(?:en\s+)?cualquier\s+otr[oa]\s+(?:momento|fecha|dia)",
        suits=r"que\s+(?:mejor\s+|mas\s+)?(?:les?|os|ustedes|"
        r"vosotros)\s+(?:\w+\s+)?(?:conv\w*|vien\w*|ven\w*|prefier\w*|parez\w*)",
        adapt=r"nos\s+adapt\w*|adaptarnos",
    ),
    "it": ChoiceWords(
        day=r"dat[ae]|giorn[oi]|settiman[ae]",
        hour=r"(?<!d['’])or[ae](?!\s+che)|orari?o?",
        leave=r"lasci\w*|rimett\w*",
        you=r"a?\s*voi|vi|vostr\w+",
        choose=r"(?:scegliete|decidete|fissate|prendete)(?:l[aoie]|vi|cel[ao]|tel[ao])?|"
        r"potete\s+(?:\w+\s+){0,2}?(?:scegliere|decidere|fissare)",
        whichever=r"qualsiasi|qualunque",
        flexible=r"flessibil[ei]",
        we=r"siamo|sono",
        free=r"(?:per\s+noi\s+|ci\s+)?e\s+(?:\w+\s+){0,2}?indifferente|"
        r"(?:per\s+noi\s+)?indifferente|non\s+importa|(?:a|di|secondo)\s+"
        r"(?:la\s+)?vostra\s+(?:scelta|discrezione|preferenza)",
        when=r"quando\s+(?:vi|preferite|volete|potete|per\s+voi)|"
        r"o\s+(?:in\s+)?(?:qualsiasi|qualunque)\s+altr[oa]\s+(?:momento|data|giorno|periodo)",
        suits=r"che\s+(?:vi\s+\w+|preferite|volete|fa\s+comodo|per\s+voi)",
        adapt=r"ci\s+adatt\w*|adattarci",
    ),
    "pl": ChoiceWords(
        day=r"termin\w*|dat[ayeo]\w*|dzien|dnia|dniu|dni",
        hour=r"godzin\w*|por[aeyo]|porze",
        leave=r"(?:po)?zostawi\w*|zalezy|zalez[aą]",
        you=r"panstw\w+|wam|was|waszej",
        choose=r"wybierz\w*|wybra[ck]|wskaz\w*|ustal\w*",
        whichever=r"dowoln\w+|kazd\w+|ktor\w+kolwiek|obojetnie\s+ktor\w+",
        flexible=r"elastyczn\w*",
        we=r"jestesmy|jestem",
        free=r"(?:jest\s+)?(?:nam\s+|dla\s+nas\s+)?(?:obojetn\w*|bez\s+znaczenia)|"
        r"nie\s+ma\s+(?:\w+\s+)?znaczenia|do\s+panstwa\s+"
        r"(?:wyboru|uznania|decyzji|dyspozycji)|zalezy\s+od\s+panstwa",
        when=r"kiedy\s+(?:tylko\s+)?(?:panstwu|wam|bedzie)|"
        r"lub\s+(?:w\s+)?(?:dowoln|kazd|jakimkolwiek)\w*\s+inn\w+\s+(?:termin|czas)\w*",
        suits=r",?\s*ktor\w+\s+(?:\w+\s+){0,2}?(?:panstwu|wam)\s+(?:\w+\s+)?(?:odpowiad|pasuj|"
        r"pasow)\w*|dogodn\w+\s+dla\s+panstwa",
        adapt=r"dostosuj\w*|dopasuj\w*",
    ),
    "nl": ChoiceWords(
        day=r"datum|data|dag(?:en)?|week",
        hour=r"tijd(?:en)?|tijdstip|uur|moment",
        leave=r"laten|laat|over\s+te\s+laten",
        you=r"(?:aan\s+)?(?:u|jullie|jou)(?:\s+over)?",
        choose=r"kiest?\s+(?:u|jullie|zelf|gerust)|(?:mag|mogen|kunt|kunnen|mogt)\s+(?:u|"
        r"jullie)\s+(?:\w+\s+){0,3}?(?:bepalen|kiezen|"
        r"uitkiezen|vaststellen)",
        whichever=r"elke?|iedere?|om\s+het\s+even\s+welke?|welke?\s+\w+\s+dan\s+ook|willekeurige?",
        flexible=r"flexibel",
        we=r"wij|we|ik",
        free=r"maakt\s+(?:\w+\s+){0,3}?niet(?:s)?\s+uit|(?:is|"
        r"zijn)\s+(?:\w+\s+){0,3}?(?:aan\s+(?:u|jullie)|om\s+het\s+even)|naar\s+"
        r"(?:uw\s+|jullie\s+)?(?:keuze|believen|wens)|speelt\s+geen\s+rol",
        when=r"wanneer\s+het\s+(?:u|jullie)\s+(?:\w+\s+){0,4}?(?:uitkom\w*|schikt|past)|"
        r"of\s+(?:op\s+)?(?:elke?|iedere?|een)\s+ander\w?\s+(?:moment|tijdstip|datum|dag)",
        suits=r"(?:die|dat)\s+(?:u|jullie)\s+(?:\w+\s+){0,3}?(?:schikt|past|uitkom\w*)",
        adapt=r"passen\s+(?:wij\s+|we\s+)?ons\s+(?:\w+\s+)?aan|richten\s+(?:wij\s+|we\s+)?ons\s+naar",
    ),
    "pt": ChoiceWords(
        day=r"datas?|dias?|semanas?",
        hour=r"horas?|horarios?",
        leave=r"deix\w*|fic\w*",
        you=r"(?:ao|a)\s+(?:vosso|vossa|seu|sua)\s+(?:criterio|escolha|disposicao|"
        r"conveniencia)|nas\s+vossas\s+maos|vos|voces|"
        r"convosco",
        choose=r"escolh(?:am|a|erem)|podem?\s+(?:\w+\s+){0,2}?(?:escolher|marcar|fixar|definir)|fixem|decidam",
        whichever=r"qualquer(?:\s+outr[oa])?",
        flexible=r"flexive(?:l|is)",
        we=r"somos|sou",
        free=r"(?:e|sao)(?:-nos)?\s+(?:\w+\s+)?indiferente|indiferente|tanto\s+faz|nao\s+(?:nos\s+)?importa|"
        r"(?:ao|a)\s+(?:vosso|vossa|seu|sua)\s+(?:criterio|escolha)",
        when=r"quando\s+(?:vos|lhes|for|quiserem|puderem|melhor)|"
        r"ou\s+(?:em\s+)?qualquer\s+outr[oa]\s+(?:altura|momento|data|dia)",
        suits=r"que\s+(?:melhor\s+|mais\s+)?(?:vos|lhes|for|preferirem|convier|quiserem)",
        adapt=r"adaptamo-nos|adaptar-nos|nos\s+adapt\w*",
    ),
    "uk": ChoiceWords(
        day=r"дат[аиуою]\w?|термін\w*|день|дня|дні",
        hour=r"час\w{0,2}|годин\w*",
        leave=r"залиша\w*|залишим\w*|лишаємо",
        you=r"(?:на\s+)?ваш\w*(?:\s+(?:розсуд|вибір))?|вам|за\s+вами",
        choose=r"оберіть|виберіть|визначте|призначте|можете\s+(?:\w+\s+){0,2}?(?:обрати|вибрати|призначити)",
        whichever=r"будь-яки\w*|будь-яку|будь-яко\w+|довільн\w+|кожн\w+",
        flexible=r"гнучк\w*",
        we=r"ми|я",
        free=r"не\s+має\s+(?:\w+\s+)?значення|неважлив\w*|не\s+принципов\w*|(?:на|за)\s+ваш\w*\s+(?:розсуд|вибір\w*)",
        when=r"коли\s+(?:вам|тільки\s+вам)\s+(?:буде\s+)?(?:зручн\w*|підходит\w*)|"
        r"або\s+(?:в\s+)?будь-яки\w*\s+інши\w*\s+(?:час|день|термін)",
        suits=r",?\s*яки\w*\s+(?:вам\s+)?(?:\w+\s+)?(?:підход\w*|зручн\w*)",
        adapt=r"пристосу\w*|підлаштує\w*",
    ),
    "hu": ChoiceWords(
        day=r"datum\w*|nap|napot|napon|het(?:et|en)?",
        hour=r"ora\w*|idopontot|napszak\w*",
        leave=r"bizzuk|bizom|hagyjuk",
        you=r"onok\w*|onre|rajuk",
        choose=r"valass\w+|valaszd\w*|hatarozz\w*",
        whichever=r"barmely\w*|akarmely\w*|barmilyen|tetszoleges",
        flexible=r"rugalmas\w*",
        we=r"vagyunk|vagyok",
        free=r"mindegy|nem\s+szamit|tetszes\s+szerint",
        when=r"(?:amikor|barmikor)\s+(?:\w+\s+){0,2}?(?:onoknek|jo|megfelel)|"
        r"vagy\s+(?:barmely|barmikor)\s+mas\w*",
        suits=r",?\s*amely\w*\s+(?:\w+\s+)?(?:onoknek|megfelel)",
        adapt=r"alkalmazkod\w*",
    ),
}

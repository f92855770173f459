"""Where a delegation is when it is not with us: embassies, meals, stations, other meetings, what is "already" taken.

Whole classes of nouns by their stems, for every language; hours (and dates) told with them are not asked of us.
"""

from __future__ import annotations

import re
from functools import cache

_ENGAGED: dict[str, str] = {
    "en": (
        r"(?:at|to|in|by)\s+(?:\w+\s+){0,2}?(?:embassy|consulate)|airport|railway\s+station|(?<!after )(?<!before )lunch(?:eon|es)?|dinner|supper|"
        r"breakfast|concert|theatre|opera|boat|cruise|(?:an)?other\s+(?:\w+\s+)?(?:meetings?|appointments?|visits?|"
        r"engagements?|commitments?)|already\s+(?:have|taken|booked|busy|engaged|full|committed|planned|spoken|gone)|"
        r"(?:have|has|is|are|am|'re)\s+already|(?:due|expected)\s+(?:at|in|by|back)|hosts\s+in|sits\s+on"
    ),
    "cs": (
        r"na\s+(?:\w+\s+){0,2}?(?:velvyslanect|ambasad|konzulat)\w*|letist\w+|nadraz\w+|(?<!po )(?<!pred )(?<!do )obed\w*|"
        r"snidan\w+|vecer[ie]|koncert\w*|divadl\w+|(?:dalsi\w*|jin\w{1,3})\s+(?:schuzk|jednan|program|setkan|navstev)\w*|"
        r"(?:mame|mam|jsme|jsou)\s+(?:\w+\s+){0,2}?(?:uz|jiz)|(?:uz|jiz)\s+(?:mame|jsme|mam|obsazen\w*)|"
        r"mame\s+(?:\w+\s+){0,2}?(?:domluven|objednan|zamluven|rezervovan|jin)\w*"
    ),
    "sk": (
        r"na\s+(?:\w+\s+){0,2}?(?:velvyslanect|ambasad|konzulat)\w*|letisk\w+|(?<!po )(?<!pred )(?<!do )obed\w*|ranajk\w+|"
        r"vecer[aeu]\b|koncert\w*|divadl\w+|(?:dals\w+|in\w{1,3})\s+(?:stretnut|rokovan|program|navstev)\w*|"
        r"uz\s+(?:mame|sme|mam|obsaden\w*)|mame\s+(?:\w+\s+){0,2}?(?:uz|dohodnut\w*|objednan\w*|rezervovan\w*|in\w{1,2}\b)"
    ),
    "de": (
        r"(?:in|auf|bei|zur|im)\s+(?:\w+\s+){0,2}?(?:botschaft|\w*konsulat)|\w*flughafen|\w*bahnhof|(?<!nach dem )(?<!vor dem )mittagessen|abendessen|"
        r"fruhstuck\w*|konzert|theater|(?:ander\w+|weiter\w+|nachst\w+)\s+(?:termin|treffen|gesprach|besuch)\w*|"
        r"(?:schon|bereits)\s+(?:\w+\s+){0,3}?(?:termin\w*|vergeben|verplant|belegt|besetzt|gebucht|verabredet|vor)|"
        r"erwartet|unterwegs|anderweitig"
    ),
    "fr": (
        r"(?:a|au|par)\s+(?:l['’]\s?)?(?:\w+\s+){0,2}?(?:ambassade|consulat)|aeroport|gare|(?<!apres le )(?<!avant le )(?<!petit )dejeuner|dejeunons|diner|"
        r"concert|theatre|opera|(?:autre|prochain)s?\s+(?:rendez-vous|reunions?|visites?|engagements?)|"
        r"deja\s+(?:pris\w*|prevu\w*|reserve\w*|occupe\w*|un\w*|engage\w*)|attendus?|nous\s+attend\w*"
    ),
    "es": (
        r"(?:en|a|por)\s+(?:\w+\s+){0,2}?(?:embajada|consulado)|aeropuerto|estacion|almuerzo|almorza\w+|cena\w*|desayun\w+|concierto|teatro|"
        r"otr[oa]s?\s+(?:reunion|cita|visita|compromiso)\w*|ya\s+(?:tenemos|esta\w*|hay|nos)|nos\s+esperan|esperados"
    ),
    "it": (
        r"(?:in|all['’]\s?|dall['’]\s?|al)\s*(?:\w+\s+){0,1}?(?:ambasciata|consolato)|aeroporto|stazione|(?<!dopo )(?<!prima di )pranz\w+|cena|colazione|concerto|"
        r"teatro|altr[oaie]\s+(?:incontr|appuntament|impegn|riunion|visit)\w+|gia\s+(?:impegnat|occupat|prenotat|fissat|un)\w*|"
        r"attesi|ci\s+(?:aspetta|attend)\w*"
    ),
    "pl": (
        r"(?:w|do)\s+(?:\w+\s+){0,2}?(?:ambasad|konsulat)\w*|lotnisk\w+|dworz\w+|dworc\w+|obiad\w*|kolacj\w+|sniadani\w+|koncert\w*|"
        r"teatr\w*|inn\w{1,3}\s+(?:spotkan|wizyt|termin)\w*|juz\s+(?:mamy|spotkani\w+|zajet\w+|umowion\w+)|mamy\s+juz"
    ),
    "nl": (
        r"(?:bij|op|naar|in)\s+(?:\w+\s+){0,2}?(?:ambassade|consulaat)|luchthaven|vliegveld|(?<!na de )(?<!voor de )lunch\w*|diner\w*|avondeten|ontbijt|"
        r"concert|theater|ander\w*\s+(?:afspra|vergader|bezoek)\w*|al\s+(?:een|bezet|volgeboekt|bezig)|verwacht\w*"
    ),
    "pt": (
        r"(?:na|no|pela)\s+(?:\w+\s+){0,2}?(?:embaixada|consulado)|aeroporto|estacao|(?<!depois do )(?<!antes do )almoc\w+|jantar|concerto|teatro|"
        r"outr[oa]s?\s+(?:reuniao|reunioes|visitas?|compromissos?|encontros?)|ja\s+(?:temos|esta\w*|ha)|esperados"
    ),
    "hu": r"nagykovetseg\w*|konzulatus\w*|repuloter\w*|palyaudvar\w*|ebed\w*|vacsor\w*|masik\s+(?:talalkoz|program)\w*|mar\s+van",
    "uk": r"(?:у|в)\s+(?:посольст|консульст)\w+|аеропорт\w*|вокзал\w*|обід\w*|вечер[яі]\w*|вже\s+(?:зустріч|маемо|е)",
}
# What the writers always do, or will tell later: neither is asked of us.
_HABIT: dict[str, str] = {
    "en": "always|usually|normally|mostly|every\\s+(?:day|week|month|morning|evening)|each\\s+(?:day|week)",
    "cs": "vzdy(?:cky)?|obvykle|vetsinou|zpravidla|kazd\\w{1,3}",
    "sk": "vzdy|obvykle|zvycajne|vacsinou|kazd\\w{1,3}",
    "de": "immer|jeweils|stets|meist(?:ens)?|gewohnlich|normalerweise|jede[nrsm]?",
    "fr": "toujours|d['’]habitude|habituellement|normalement|chaque|tous\\s+les",
    "es": "siempre|normalmente|habitualmente|cada|todos\\s+los",
    "it": "sempre|di\\s+solito|normalmente|ogni",
    "pl": "zawsze|zwykle|zazwyczaj|przewaznie|kazd\\w{1,4}",
    "nl": "altijd|meestal|gewoonlijk|doorgaans|elke|iedere",
    "pt": "sempre|normalmente|habitualmente|cada|todos\\s+os",
    "hu": "mindig|altalaban|minden",
    "uk": "завжди|зазвичай|щодня|кожн\\w+",
}
# "We are at the town hall", "we must be at the station": the copula or a duty with a place that is not ours.
_BUSY: dict[str, str] = {
    "en": r"we(?:['’]re|\s+are|['’]ll\s+be|\s+will\s+be)\s+(?:at|in|on|with)\s+(?!prague|your|ipr|you\b|town\b|touch|favou?r)|"
    r"(?:must|have\s+to|need\s+to)\s+(?:be|leave|go|catch|get)|at\s+(?:my|her|his|the|our)\s+desk|in\s+the\s+office",
    "cs": r"(?:jsme|budeme)\s+(?:na|v|ve|u)\s+(?!praze|vas|ipr)|musime",
    "sk": r"(?:sme|budeme)\s+(?:na|v|vo|u)\s+(?!prahe|vas|ipr)|musime",
    "de": r"(?:sind|werden|waren)\s+wir\s+(?:in|im|bei|beim|auf|an|am)\s+(?!prag|ihnen|ihrem|\d)|(?:mussen\s+wir|wir\s+mussen)",
    "fr": r"(?:nous\s+(?:sommes|serons)|on\s+(?:est|sera))\s+(?:a|au|en|chez)\s+(?!prague|vous|votre)|devons",
    "es": r"(?:estamos|estaremos)\s+en\s+(?!praga|su\b)|tenemos\s+que|debemos",
    "it": r"(?:siamo|saremo)\s+(?:a|al|alla|in|da|dal)\s+(?!praga|voi|\d)|dobbiamo",
    "pl": r"(?:jestesmy|bedziemy)\s+(?:w|na|u)\s+(?!pradze|panstwa)|musimy",
    "nl": r"zijn\s+(?:wij|we)\s+(?:in|bij|op)\s+(?!praag|u\b|jullie)|(?:moeten\s+(?:wij|we)|(?:wij|we)\s+moeten)",
    "pt": r"(?:estamos|estaremos)\s+(?:em|na|no)\s+(?!praga|voss)|temos\s+(?:de|que)|devemos",
    "hu": r"kell",
    "uk": r"мусимо|маємо\s+бути",
}
_ANNOUNCED: dict[str, str] = {
    "en": (
        r"(?:will|shall|'ll|can|could|may)\s+(?:\w+\s+){0,2}?(?:know|inform|confirm|tell|send|write|get\s+back|come\s+back|"
        r"let\s+you|decide|update|announce)|i'?ll\s+(?:know|tell|send|write|call|confirm)|know\s+(?:only|exactly)|"
        r"(?:registration|enrol\w+|sign-?up)s?"
    ),
    "cs": r"(?:dame|dam|sdelime|sdelim|upresnime|upresnim|potvrdime|potvrdim|ozveme|ozvu|oznamime|posleme|poslu|zasleme|zaslu|"
    r"dozvime|budeme\s+vedet|budu\s+vedet|rozhodne)(?:\s+se)?|prihlas\w+",
    "sk": r"(?:dame|dam|oznamime|oznamim|upresnime|potvrdime|potvrdim|ozveme|ozvem|posleme|poslem|zasleme|dozvieme|"
    r"budeme\s+vediet|rozhodne)(?:\s+sa)?|prihlas\w+",
    "de": r"(?:teilen|teile|melden|melde|bestatigen|senden|schicken|schicke|wissen|erfahren|klart|entscheidet|geben|gebe)\s+"
    r"(?:wir|ich|sich|ihnen|bescheid)|(?:wir|ich)\s+(?:teilen|teile|melden|melde|bestatigen|schicken|schicke|wissen|"
    r"erfahren|geben|gebe)|anmeld\w+",
    "fr": r"(?:nous|je|on|vous)\s+(?:\w+\s+)?(?:confirmer\w+|saur\w+|communiquer\w+|enverr\w+|preciser\w+|fer\w+\s+savoir|"
    r"dir\w+|tiendr\w+|decider\w+)|inscriptions?",
    "es": r"(?:confirmar|comunicar|enviar|avisar|decidir)e(?:mos)?|sabre(?:mos)?|dire(?:mos)?|inscripci\w+",
    "it": r"(?:conferm|comunich|invi|decid)er(?:o|emo)|sapr(?:o|emo)|far(?:o|emo)\s+sapere|dir(?:o|emo)|iscrizion\w+",
    "pl": r"(?:potwierdz|poinformuj|przesl|poda|dowie|da)(?:e|my|emy|imy|m)\b(?:\s+znac)?|bede?(?:ziemy)?\s+wiedziec|zapis\w+",
    "nl": r"laten\s+(?:\w+\s+)?weten|weten\s+(?:we|wij)|(?:bevestigen|sturen|melden)\s+(?:we|wij)|inschrijv\w+",
    "pt": r"(?:confirmar|informar|enviar|avisar|decidir)e(?:mos|i)|saber(?:emos|ei)|dir(?:emos|ei)|inscric\w+",
}
# Prague itself, in the cases of the languages; "IPR Prague", "Prague 2", "from Prague" are addresses and names.
PRAGUE = re.compile(
    r"(?<!ipr )(?<!from )(?<!of )\b(?:in|to|for|at|around|v|ve|do|nach|a|ad|en|w|de|para|em|naar|pro|у|в|до)\s+"
    r"(?:prague|praha|prahy|praze|prahu|prahe|prag|praag|praga|pradze|pragi|prage|празі|праги|прагу)\b(?!\s+\d)"
    r"|\b(?:pragaba|pragaban)\b"
)


@cache
def engaged(language: str) -> re.Pattern[str]:
    """What says that the writers are elsewhere, or taken, at that time."""
    busy = rf"(?<!\w)(?:{_BUSY.get(language, '(?!)')})"
    return re.compile(rf"(?<!\w)(?:{_ENGAGED.get(language, '(?!)')}|{_HABIT.get(language, '(?!)')})(?!\w)|{busy}")


@cache
def announced(language: str) -> re.Pattern[str]:
    """What says that the writers will tell something then, or that registration opens."""
    return re.compile(rf"(?<!\w)(?:{_ANNOUNCED.get(language, '(?!)')})(?!\w)")

"""Where a delegation is when it is not with us: embassies, meals, stations, other meetings, what is "already" taken.

Whole classes of nouns by their stems, for every language; hours (and dates) told with them are not asked of us.
"""

from __future__ import annotations

import re
from functools import cache

from mailbot.extractors.dates.cue_tables import NEVER, whole_words

_ENGAGED: dict[str, str] = {
    "en": (
        r"(?:at|to|in|by)\s+(?:\w+\s+){0,2}?(?:embassy|consulate)|airport|railway\s+station|"
        "(?<!after )(?<!before )lunch(?:eon|es)?|dinner|supper|breakfast|concert|theatre|opera|boat|cruise|"
        r"(?:an)?other\s+(?:\w+\s+)?(?:meetings?|appointments?|visits?|engagements?|commitments?)|"
        r"go(?:es)?\s+to\s+(?:the|our|a)|belongs?\s+to|(?:is|are|we)\s+sp(?:ent|end)|(?:is|are)\s+(?:kept|reserved|taken|given|filled|full)|(?:has|have)\s+(?:us|them)\s+(?:on|at|from)|has\s+booked\s+us|already\s+(?:have|taken|booked|busy|engaged|full|committed|planned|spoken|gone)|(?:have|has|is|are|"
        r"am|'re)\s+already|(?:due|expected)\s+(?:at|in|by|back)|hosts\s+in|sits\s+on"
    ),
    "cs": (
        r"(?:bude|budou)\s+prijat\w|na\s+(?:\w+\s+){0,2}?(?:velvyslanect|ambasad|konzulat|magistrat|hrad)\w*|nas\s+cek\w+|na\s+nas\s+cek\w+|patri|letist\w+|nadraz\w+|"
        r"(?<!po )(?<!pred )(?<!do )obed\w*|snidan\w+|vecer[ie]|koncert\w*|divadl\w+|(?:dalsi\w*|"
        r"jin\w{1,3})\s+(?:schuzk|jednan|program|setkan|navstev)\w*|(?:mame|mam|jsme|"
        r"jsou)\s+(?:\w+\s+){0,2}?(?:uz|jiz)|(?:uz|jiz)\s+(?:mame|jsme|mam|obsazen\w*)|"
        r"mame\s+(?:\w+\s+){0,2}?(?:domluven|objednan|zamluven|rezervovan|jin)\w*"
    ),
    "sk": (
        r"(?:bude|budu)\s+prijat\w|na\s+(?:\w+\s+){0,2}?(?:velvyslanect|ambasad|konzulat)\w*|nas\s+cak\w+|patri|letisk\w+|"
        r"(?<!po )(?<!pred )(?<!do )obed\w*|ranajk\w+|vecer[aeu]\b|koncert\w*|divadl\w+|(?:dals\w+|"
        r"in\w{1,3})\s+(?:stretnut|rokovan|program|navstev)\w*|uz\s+(?:mame|sme|mam|obsaden\w*)|"
        r"mame\s+(?:\w+\s+){0,2}?(?:uz|dohodnut\w*|objednan\w*|rezervovan\w*|in\w{1,2}\b)"
    ),
    "de": (
        r"wird\s+(?:\w+\s+){0,5}?empfangen|(?:in|auf|bei|zur|im)\s+(?:\w+\s+){0,2}?(?:botschaft|\w*konsulat)|\w*flughafen|\w*bahnhof|"
        r"(?<!nach dem )(?<!vor dem )mittagessen|abendessen|fruhstuck\w*|konzert|theater|(?:ander\w+|"
        r"weiter\w+|nachst\w+)\s+(?:termin|treffen|gesprach|besuch)\w*|(?:schon|"
        r"bereits)\s+(?:\w+\s+){0,3}?(?:termin\w*|vergeben|verplant|belegt|besetzt|gebucht|verabredet|vor)|"
        "erwartet|unterwegs|anderweitig|gehort|gehoren|verbringen|gefullt|(?:steht|stehen)\\s+(?:\\w+\\s+){0,2}?auf\\s+dem\\s+programm"
    ),
    "fr": (
        r"sera\w*\s+recue?s?|(?:a|au|par)\s+(?:l['’]\s?)?(?:\w+\s+){0,2}?(?:ambassade|consulat)|aeroport|gare|"
        "(?<!apres le )(?<!avant le )(?<!petit )dejeuner|dejeunons|diner|concert|theatre|opera|(?:autre|"
        r"prochain)s?\s+(?:rendez-vous|reunions?|visites?|engagements?)|deja\s+(?:pris\w*|prevu\w*|reserve\w*|"
        r"occupe\w*|un\w*|engage\w*)|consacre\w*|attendus?|nous\s+attend\w*"
    ),
    "es": (
        r"sera\w*\s+recibid\w+|(?:en|a|por)\s+(?:\w+\s+){0,2}?(?:embajada|consulado|cancilleria|senado|parlamento|camara)|(?:esta\w*|son|es)\s+dedicad\w+|aeropuerto|estacion|almuerzo|almorza\w+|"
        r"cena\w*|desayun\w+|concierto|teatro|otr[oa]s?\s+(?:reunion|cita|visita|compromiso)\w*|"
        r"ya\s+(?:tenemos|esta\w*|hay|nos)|nos\s+esperan|esperados"
    ),
    "it": (
        r"sara\w*\s+ricevut\w|(?:in|all['’]\s?|dall['’]\s?|al)\s*(?:\w+\s+){0,1}?(?:ambasciata|consolato|parlamento|senato|camera)|dedicat\w+|destinat\w+|aeroporto|stazione|"
        r"(?<!dopo )(?<!prima di )pranz\w+|cena|colazione|concerto|teatro|altr[oaie]\s+(?:incontr|appuntament|"
        r"impegn|riunion|visit)\w+|gia\s+(?:impegnat|occupat|prenotat|fissat|un)\w*|attesi|ci\s+(?:aspetta|"
        r"attend)\w*"
    ),
    "pl": (
        r"zostan\w+\s+przyje\w+|(?:w|do)\s+(?:\w+\s+){0,2}?(?:ambasad|konsulat)\w*|lotnisk\w+|dworz\w+|dworc\w+|obiad\w*|kolacj\w+|"
        r"sniadani\w+|koncert\w*|teatr\w*|inn\w{1,3}\s+(?:spotkan|wizyt|termin)\w*|juz\s+(?:mamy|spotkani\w+|"
        r"zajet\w+|umowion\w+)|mamy\s+juz|spedzamy|czeka\s+nas|poswiecon\w+"
    ),
    "nl": (
        r"word(?:t|en)\s+ontvangen|(?:bij|op|naar|in)\s+(?:\w+\s+){0,2}?(?:ambassade|consulaat)|luchthaven|vliegveld|"
        r"(?<!na de )(?<!voor de )lunch\w*|diner\w*|avondeten|ontbijt|concert|theater|ander\w*\s+(?:afspra|"
        r"vergader|bezoek)\w*|al\s+(?:een|bezet|volgeboekt|bezig)|verwacht\w*|gevuld|doorbrengen|brengen\s+(?:we|wij)"
    ),
    "pt": (
        r"sera\w*\s+recebid\w+|(?:na|no|pela)\s+(?:\w+\s+){0,2}?(?:embaixada|consulado)|aeroporto|estacao|"
        r"(?<!depois do )(?<!antes do )almoc\w+|jantar|concerto|teatro|outr[oa]s?\s+(?:reuniao|reunioes|"
        r"visitas?|compromissos?|encontros?)|ja\s+(?:temos|esta\w*|ha)|dedicad\w+|temos\s+(?:reuni\w+|visitas?|encontros?)(?:\s+marcad\w+)?|esperados"
    ),
    "hu": (
        r"nagykovetseg\w*|konzulatus\w*|repuloter\w*|palyaudvar\w*|ebed\w*|vacsor\w*|masik\s+(?:talalkoz|"
        r"program)\w*|mar\s+van"
    ),
    "uk": r"(?:у|в)\s+(?:посольст|консульст)\w+|аеропорт\w*|вокзал\w*|обід\w*|вечер[яі]\w*|вже\s+(?:зустріч|маемо|е)",
}
# What the writers always do, or will tell later: neither is asked of us.
_HABIT: dict[str, str] = {
    "en": "always|usually|normally|mostly|every\\s+(?:day|week|month|morning|evening)|each\\s+(?:day|week)",
    "cs": "vzdy(?:cky)?|obvykle|vetsinou|zpravidla|kazd\\w{1,3}",
    "sk": "vzdy|obvykle|zvycajne|vacsinou|kazd\\w{1,3}",
    "de": "immer|jeweils|stets|meist(?:ens)?|gewohnlich|normalerweise|jede[nrsm]?(?!\\s+ander)",
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
    "en": (
        r"we(?:['’]re|\s+are|['’]ll\s+be|\s+will\s+be)\s+(?:at|in|on|with)\s+(?!prague|your|ipr|you\b|town\b|"
        r"touch|favou?r)|(?:must|have\s+to|need\s+to)\s+(?:be(?=\s+(?:at|in|on|with|back|there|home)\b)|leave|go|catch|get)|at\s+(?:my|her|his|the|"
        r"our)\s+desk|in\s+the\s+office"
    ),
    "cs": r"(?:jsme|budeme)\s+(?:na|v|ve|u)\s+(?!praze|vas|ipr)|musime",
    "sk": r"(?:(?<!by )sme|budeme)\s+(?:na|v|vo|u)\s+(?!prahe|vas|ipr)|musime",
    "de": (
        r"(?:sind|werden|waren)\s+wir\s+(?:in|im|bei|beim|auf|an|am)\s+(?!prag|ihnen|ihrem|\d)|"
        r"(?:mussen\s+wir|wir\s+mussen)"
    ),
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
        r"(?:will|shall|'ll|can|could|may)\s+(?:\w+\s+){0,2}?(?:know|inform|confirm|tell|send|write|"
        r"get\s+back|come\s+back|let\s+you|decide|update|announce)|i'?ll\s+(?:know|tell|send|write|call|"
        r"confirm)|know\s+(?:only|exactly)|(?:registration|enrol\w+|sign-?up)s?"
    ),
    "cs": (
        "(?:dame|dam|sdelime|sdelim|upresnime|upresnim|potvrdime|potvrdim|ozveme|ozvu|oznamime|posleme|poslu|"
        r"zasleme|zaslu|dozvime|budeme\s+vedet|budu\s+vedet|rozhodne)(?:\s+se)?|prihlas\w+"
    ),
    "sk": r"(?:dame|dam|oznamime|oznamim|upresnime|potvrdime|potvrdim|ozveme|ozvem|posleme|poslem|zasleme|dozvieme|"
    r"budeme\s+vediet|rozhodne)(?:\s+sa)?|prihlas\w+",
    "de": (
        "(?:teilen|teile|melden|melde|bestatigen|senden|schicken|schicke|wissen|erfahren|klart|entscheidet|"
        r"geben|gebe)\s+(?:wir|ich|sich|ihnen|bescheid)|(?:wir|ich)\s+(?:teilen|teile|melden|melde|bestatigen|"
        r"schicken|schicke|wissen|erfahren|geben|gebe)|anmeld\w+"
    ),
    "fr": (
        r"(?:nous|je|on|vous)\s+(?:\w+\s+)?(?:confirmer\w+|saur\w+|communiquer\w+|enverr\w+|preciser\w+|"
        r"fer\w+\s+savoir|dir\w+|tiendr\w+|decider\w+)|inscriptions?"
    ),
    "es": r"(?:confirmar|comunicar|enviar|avisar|decidir)e(?:mos)?|sabre(?:mos)?|dire(?:mos)?|inscripci\w+",
    "it": r"(?:conferm|comunich|invi|decid)er(?:o|emo)|sapr(?:o|emo)|far(?:o|emo)\s+sapere|dir(?:o|emo)|iscrizion\w+",
    "pl": (
        r"(?:potwierdz|poinformuj|przesl|poda|dowie|da)(?:e|my|emy|imy|m)\b(?:\s+znac)?|"
        r"bede?(?:ziemy)?\s+wiedziec|zapis\w+"
    ),
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
    busy = rf"(?<!\w)(?:{_BUSY.get(language, NEVER)})"
    return re.compile(rf"(?<!\w)(?:{_ENGAGED.get(language, NEVER)}|{_HABIT.get(language, NEVER)})(?!\w)|{busy}")


@cache
def announced(language: str) -> re.Pattern[str]:
    """What says that the writers will tell something then, or that registration opens."""
    return whole_words(_ANNOUNCED, language)

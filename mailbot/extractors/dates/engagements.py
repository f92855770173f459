"""Where a delegation is when it is not with us: embassies, meals, stations, other meetings, what is "already" taken.

Whole classes of nouns by their stems, for every language; hours (and dates) told with them are not asked of us.
"""

from __future__ import annotations

import re
from functools import cache

_ENGAGED: dict[str, str] = {
    "en": (
        r"embass\w+|consulates?|ministry|airport|railway\s+station|(?<!after )(?<!before )lunch(?:eon|es)?|dinner|supper|"
        r"breakfast|concert|theatre|opera|boat|cruise|(?:an)?other\s+(?:\w+\s+)?(?:meetings?|appointments?|visits?|"
        r"engagements?|commitments?)|already\s+(?:have|taken|booked|busy|engaged|full|committed|planned|spoken|gone)|"
        r"(?:have|has|is|are|am|'re)\s+already|(?:due|expected)\s+(?:at|in|by|back)|hosts\s+in|sits\s+on"
    ),
    "cs": (
        r"velvyslanect\w+|ambasad\w+|konzulat\w*|ministerst\w+|letist\w+|nadraz\w+|(?<!po )(?<!pred )(?<!do )obed\w*|"
        r"snidan\w+|vecer[ie]|koncert\w*|divadl\w+|(?:dalsi\w*|jin\w{1,3})\s+(?:schuzk|jednan|program|setkan|navstev)\w*|"
        r"(?:mame|mam|jsme|jsou)\s+(?:\w+\s+){0,2}?(?:uz|jiz)|(?:uz|jiz)\s+(?:mame|jsme|mam|obsazen\w*)|"
        r"mame\s+(?:\w+\s+){0,2}?(?:domluven|objednan|zamluven|rezervovan|jin)\w*"
    ),
    "sk": (
        r"velvyslanect\w+|ambasad\w+|konzulat\w*|ministerst\w+|letisk\w+|(?<!po )(?<!pred )(?<!do )obed\w*|ranajk\w+|"
        r"vecer[aeu]\b|koncert\w*|divadl\w+|(?:dals\w+|in\w{1,3})\s+(?:stretnut|rokovan|program|navstev)\w*|"
        r"uz\s+(?:mame|sme|mam|obsaden\w*)|mame\s+(?:\w+\s+){0,2}?(?:uz|dohodnut\w*|objednan\w*|rezervovan\w*|in\w{1,2}\b)"
    ),
    "de": (
        r"botschaft|\w*konsulat|ministerium|flughafen|bahnhof|(?<!nach dem )(?<!vor dem )mittagessen|abendessen|"
        r"fruhstuck\w*|konzert|theater|(?:ander\w+|weiter\w+|nachst\w+)\s+(?:termin|treffen|gesprach|besuch)\w*|"
        r"(?:schon|bereits)\s+(?:\w+\s+){0,3}?(?:termin\w*|vergeben|verplant|belegt|besetzt|gebucht|verabredet|vor)|"
        r"erwartet|unterwegs|anderweitig"
    ),
    "fr": (
        r"ambassade|consulat|ministere|aeroport|gare|(?<!apres le )(?<!avant le )(?<!petit )dejeuner|dejeunons|diner|"
        r"concert|theatre|opera|(?:autre|prochain)s?\s+(?:rendez-vous|reunions?|visites?|engagements?)|"
        r"deja\s+(?:pris\w*|prevu\w*|reserve\w*|occupe\w*|un\w*|engage\w*)|attendus?|nous\s+attend\w*"
    ),
    "es": (
        r"embajada|consulado|ministerio|aeropuerto|estacion|almuerzo|almorza\w+|cena\w*|desayun\w+|concierto|teatro|"
        r"otr[oa]s?\s+(?:reunion|cita|visita|compromiso)\w*|ya\s+(?:tenemos|esta\w*|hay|nos)|nos\s+esperan|esperados"
    ),
    "it": (
        r"ambasciata|consolato|ministero|aeroporto|stazione|(?<!dopo )(?<!prima di )pranz\w+|cena|colazione|concerto|"
        r"teatro|altr[oaie]\s+(?:incontr|appuntament|impegn|riunion|visit)\w+|gia\s+(?:impegnat|occupat|prenotat|fissat|un)\w*|"
        r"attesi|ci\s+(?:aspetta|attend)\w*"
    ),
    "pl": (
        r"ambasad\w+|konsulat\w*|ministerst\w+|lotnisk\w+|dworz\w+|dworc\w+|obiad\w*|kolacj\w+|sniadani\w+|koncert\w*|"
        r"teatr\w*|inn\w{1,3}\s+(?:spotkan|wizyt|termin)\w*|juz\s+(?:mamy|spotkani\w+|zajet\w+|umowion\w+)|mamy\s+juz"
    ),
    "nl": (
        r"ambassade|consulaat|ministerie|luchthaven|vliegveld|(?<!na de )(?<!voor de )lunch\w*|diner\w*|avondeten|ontbijt|"
        r"concert|theater|ander\w*\s+(?:afspra|vergader|bezoek)\w*|al\s+(?:een|bezet|volgeboekt|bezig)|verwacht\w*"
    ),
    "pt": (
        r"embaixada|consulado|ministerio|aeroporto|estacao|(?<!depois do )(?<!antes do )almoc\w+|jantar|concerto|teatro|"
        r"outr[oa]s?\s+(?:reuniao|reunioes|visitas?|compromissos?|encontros?)|ja\s+(?:temos|esta\w*|ha)|esperados"
    ),
    "hu": r"nagykovetseg\w*|konzulatus\w*|repuloter\w*|palyaudvar\w*|ebed\w*|vacsor\w*|masik\s+(?:talalkoz|program)\w*|mar\s+van",
    "uk": r"посольст\w+|консульст\w+|мiнiстерст\w+|аеропорт\w*|вокзал\w*|обiд\w*|вечер[яi]\w*|вже\s+(?:зустрiч|маемо|е)",
}
# Prague itself, in the cases of the languages; "IPR Prague", "Prague 2", "from Prague" are addresses and names.
PRAGUE = re.compile(
    r"(?<!ipr )(?<!from )(?<!of )\b(?:in|to|for|at|around|v|ve|do|nach|a|ad|en|w|de|para|em|naar|pro|у|в|до)\s+"
    r"(?:prague|praha|prahy|praze|prahu|prahe|prag|praag|praga|pradze|pragi|prage|празi|праги|прагу)\b(?!\s+\d)"
    r"|\b(?:pragaba|pragaban)\b"
)


@cache
def engaged(language: str) -> re.Pattern[str]:
    """What says that the writers are elsewhere, or taken, at that time."""
    return re.compile(rf"(?<!\w)(?:{_ENGAGED.get(language, '(?!)')})(?!\w)")

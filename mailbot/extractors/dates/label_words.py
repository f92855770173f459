"""Labels of forms that tell when: by the noun of time in them, in all languages at once, as forms mix languages."""

from __future__ import annotations

import re
from dataclasses import replace

from mailbot.extractors.dates.expression import Expression, Role
from mailbot.model import Slot

_MAX_WORDS = 6
_TIME_NOUN = re.compile(
    r"(?:when|dates?|days?|times?|hours?|periods?|weeks?|months?|slots?|timing|"
    r"schedule|timeframe|kdy|dat[aeu]|dat[ao]s|datum\w*|"
    r"\w*termin\w{0,2}|cas|hodin[ay]?|den|dny|obdobi|tyden|kedy|hodin|dni|obdobie|"
    r"tyzden|wann|\w*zeit(?:en|raum|punkt)?|"
    r"tage?|woche|quand|horaires?|heures?|jours?|creneaux?|periode|semaine|cuando|"
    r"fechas?|horas?|horarios?|dias?|periodo|"
    r"semanas?|quando|ora|orario|giorn[oi]|settimana|kiedy|daty?|godzin[ay]?|dzien|"
    r"okres|tydzien|wanneer|\w*data|\w*datum|"
    r"tijd\w*|uur|dag(?:en)?|week|hora|horario|dia|mikor|idopont\w*|ido|nap|коли|дата|дати|час|година|день|дні|термін)"
)
# What else has a date: births, letters, deadlines, journeys, opening hours, what was before.
_OTHER = re.compile(
    r"(?:birth|naciment?|naiss|nasc|narozen|urodz|geburt|geboort|szulet|народж|open|apert|ouvert|otev|otvar|offnung|"
    r"sprech|buro|office|uredn|urzed|llegada|arriv|cheg|ankunft|anreise|prijez|"
    r"prilet|prich|przyj|przyl|aankom|erkez|приі|"
    r"прил|salida|partenz|partid|depart|abreise|abfahrt|ruckreise|odjez|odlet|odch|wyj|odj|vertrek|indul|виі|deadline|"
    r"limit|frist|repl|respon|repons|respue|respo|answer|antwort|odpov|odpow|rispost|valasz|відпов|regist|rsvp|inscri|"
    r"iscri|prihl|anmeld|jelentk|rejestr|zglosz|invoic|factur|fattur|fatur|faktur|"
    r"rechnung|letter|mail|brief|dopis|carta|"
    r"lettre|letter|pism|issue|emis|vystav|ausstell|sent|gesend|flight|vuelo|vol$|volo$|voo$|flug|let$|lot$|hotel|stay|"
    r"sejour|estan|soggior|estad|aufenth|pobyt|verblijf|found|fondat|fundad|gegrund|"
    r"zaloz|previous|former|last|past|prev|"
    r"anterior|preced|vorher|predch|poprz|vorig|cancel|eta$|etd$|payment|due|check|valid|visa|tel|phone|fax|ref|zone|"
    r"journey|trip|reise|voyage|viaje|viagem|viaggio|decision|feedback|ruckmeld|riscontro|confirm|bestatig|potvrz)"
)
_END = re.compile(r"(?:end|finish|close|ende|schluss|fin|fine|konec|koniec|einde|eind|termino|vege|кінець)$")


def generic_role(head: str) -> Role | None:
    """LABEL where the folded head of a line names a time and nothing that has a date of its own."""
    words = re.findall(r"[^\W\d_]+", head)
    if not 0 < len(words) <= _MAX_WORDS or any(_OTHER.match(word) for word in words):
        return None
    return Role.LABEL if any(_TIME_NOUN.fullmatch(word) for word in words) else None


def names_end(head: str) -> bool:
    """Whether a label asks when it ends: "End of visit: 15:30"."""
    words = re.findall(r"[^\W\d_]+", head)
    return any(_END.match(word) for word in words) and len(words) <= _MAX_WORDS


def as_end(expression: Expression) -> Expression:
    """An hour as the end of a visit; a range as it was."""
    slot = expression.intervals[0]
    if slot.start_time is None or slot.end_time is not None:
        return expression
    return replace(expression, intervals=(Slot(None, None, None, slot.start_time),), can_last=False)

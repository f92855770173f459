"""Phrases about counted people that are no grammar of single words: parts, totals, companions, changes. Folded."""

from __future__ import annotations

import re

from mailbot.extractors.lexicon import words

PART = re.compile(
    r"\s*(?:of (?:them|whom|which|these|those)|z (?:nich|toho|nichz|ktorych)|davon|von denen|d'entre (?:eux|elles)"
    r"|di (?:loro|questi)|de (?:ellos|ellas|eles|elas)|deles|delas|dei quali|van (?:hen|wie)"
    r"|з (?:них|яких)|kozuluk)(?!\w)"
)
"""Behind a number: it is part of one given before ("two of them")."""

_CHANGE = (
    r"(?:risen|rises?|grown|grows?|gone|goes|going|went|moved|increas\w*|decreas\w*|reduc\w*|dropp\w*"
    r"|shrunk|shrink\w*|cr[ee]p\w*|climb\w*|fall\w*|fell|chang\w*|trim\w*|cut|slimm?\w*|scal\w*|whittl\w*|lower\w*|rais\w*|expand\w*|up|down"
    r"|aument\w*|pas(?:ad|am|ar|ai|on|se)\w*|passa\w*|subi\w*|diminu\w*|cresc\w*|salit\w*|sces\w*|(?:za|z"
    r"|roz)vys\w*|zvys\w*"
    r"|navys\w*|rozsir\w*|sniz\w*|zniz\w*|vzrost\w*|zmen\w*|wzro\w*|zwieksz\w*|zmniejsz\w*|zmieni\w*"
    r"|(?:ge)?stieg\w*|gestiegen"
    r"|gekurzt|kurz\w+|reduziert|aufgestockt|teruggebracht|ingekort|redui\w*|ramen\w*|reduc\w*|ridott\w*|erhoh\w*|verring\w*|gewachs\w*|wachs\w*|gestegen|gegroeid|verhoogd|gaan|зрос\w*|зріс\w*|збільш\w*"
    r"|зменш\w*|змін\w*)"
)
CHANGED = re.compile(rf"\b{_CHANGE}(?:[ ,][^\W\d]+){{0,3}} (?:from|de|da|od|z|ze|von|van|з|із|від)\s*$")
"""Before a number: it has changed ("risen from 18 to 22")."""

WE_BECOME = re.compile(
    r"\b(?:pas{1,2}amos|passons|passiamo|scendiamo|saliamo|subimos|bajamos|baixamos)\b[^.;]{0,20}\b(?:a|ad|para)\s*$"
)
"""Before a number: a verb of change that carries "we" ("pasamos de 20 a 24")."""
CHANGED_TO = re.compile(r"(?:from|de|da|od|z|ze|von|van|з|із|від) \S{1,24} (?:to|a|na|do|auf|naar|до)\s*$")
"""Before a number: what another has become ("from 18 to", "von 18 auf")."""

GENERAL = re.compile(
    r"(?:people|persons?|participants?|heads|osob\w*|lidi|ludi|ludzi|person\w*|leute|teilnehm\w*|participante?s?"
    r"|partecipanti|mensen|deelnemers|pessoas|fo|szemely|ucastn\w+|uczestn\w+|осіб|людеи|учасник\w*)$"
)
"""Nouns so general that their number may be the total of the others in an enumeration."""

CHANGES_BEHIND = re.compile(rf"(?: \S+)? (?:auf|naar|to|na|a|до) \S+ {_CHANGE}(?!\w)")
"""Behind a number: it has changed, where the verb stands last ("von 20 auf 12 gekürzt")."""

ACCOMPANIES = re.compile(
    r"[^.;:,]{0,40}\b(?:(?:accompany|accompanying|join|joining|with) me\b|begleiten mich\b|mich begleiten\b|mit mir\b"
    r"|m'accompagn|me acompan|mi accompagn|mi towarzysz|mne doprov|me doprov|ma sprev|se mnou\b|so mnou\b|ze mna\b"
    r"|vergezellen mij|mij vergezellen|met mij\b|conmigo\b|comigo\b|con me\b|avec moi\b|зі мною|velem\b)"
)
"""Behind a number: these people come with the writer ("three colleagues will join me")."""

WITH_ME = re.compile(
    r"\b(?:with me|mit mir|avec moi|conmigo|con me|comigo|se mnou|so mnou|ze mna|met mij|velem|зі мною|m'accompagn\w+"
    r"|(?:accompany|join)(?:ing)? me|me acompan\w+|mi accompagn\w+|begleiten mich)[^.;:,]{0,30}$"
)
"""Before a number: these people come with the writer ("travelling with me will be four")."""

BESIDE_ONE = re.compile(
    r"\b(?:(?:s?he|er|sie|il|elle|ele|ela|lui|lei|egli|el|ella|hij|zij|ze) (?:[^\W\d]+ ){0,3}"
    r"(?:accompanied|joined|begleitet|accompagnee?|acompanhad[oa]|accompagnat[oa]|acompanad[oa]|vergezeld)"
    r"|(?:accompany|join)(?:ing)? (?:him|her)|with (?:him|her)|mit (?:ihm|ihr)|begleite[nt]* (?:ihn|wird (?:er|sie))"
    r"|avec (?:lui|elle)|l'accompagn\w+|l[oa] acompan\w+|con (?:lui|lei)|l[oa] accompagn\w+|com el[ea]"
    r"|vele|vele egyutt"
    r"|met (?:hem|haar)|s (?:nim|ni|nou)|(?:ho|ji|jej|ju)(?: bud\w+)? (?:doprov|provaz|spreva)\w+"
    r"|(?:doprov|provaz|spreva)\w+ (?:ho|ji|jej|ju)|z (?:nim|nia)|(?:mu|jej)(?: bed\w+)? towarzysz\w+"
    r"|towarzysz\w+ (?:mu|jej)(?: bed\w+)?|з (?:ним|нею)|(?:иого|іі) супров\w+|супров\w+ (?:иого|іі))"
    r"(?: [^\W\d]+){0,3}\s*$"
)
"""Before an enumeration: it stands beside one person more ("he shall be accompanied by", "pojede s ním")."""

LED_AND = re.compile(
    r"(?:lead|led|head|chair|condui|dirig|presid|mene|leit|fuhr|povede|vede|vedie|prowadz|przewodni"
    r"|encabez|lider|chefi"
    r"|guid|capegg|очол|vezet).{3,120}"
    r"(?:en outre|in addition|ausserdem|zudem|ferner|ademas|inoltre|alem diss?o|ponadto|navic|dale|dalej"
    r"|okrem \w+|krome \w+"
    r"|vedle \w+|oprocz \w+|daarnaast|verder|rajta kivul|ezen kivul|крім \w+)\s*$"
)
"""Before an enumeration: the leader named earlier comes besides ("que conduira M. X, comprendra en outre")."""

ENROLLED = (
    r"(?:sign|put \w+ (?:names?|down)|pencil|put down|regist|enrol|subscri|inscri|iscri|inskri|apunta"
    r"|anmeld|gemeld|eingeschr|zugesag|prihlas|nahlas|hlasi|zapisa|zglosi"
    r"|aangemeld|opgegeven|ingeschreven|toegezegd|jelentkez|visszajelz|записал|зареєстр|зголос|подал)"
)
_SETTLED = (
    r"(?:paid|pay|confirm|book|accept|commit|said yes|rsvp|coming|going|potvrd|zaplat|potwierdz|oplaci"
    r"|zaplaci|bezahl|bestatig|zugesagt"
    r"|repond|pag|conferm|aderi|betaald|bevestigd|fizet|igazol|підтверд|оплат|сплат)"
)
TAKES_PART = re.compile(rf"(?:[ ,]+[^\W\d]+){{0,3}}?[ ,]+(?:{ENROLLED}|{_SETTLED})|\s*inscri\w+|\s*iscritti")
"""Behind a number without a noun: it counts people ("eleven have paid", "dwadzieścia się zapisało")."""
_AGREED = (
    r"(?:potvrdil\w*|prislibil\w*|prislubil\w*|confirm(?:ou|aram|aron|ado|ados)|confermat[oi]|potwierdzil\w*"
    r"|підтверди\w+|bevestigd)"
)
TOOK_PART = re.compile(
    rf"(?:\b\w{{0,3}}{ENROLLED}\w*(?: [^\W\d]+){{0,3}}|\b{_AGREED}(?: (?:se|sie|si|sa|ja|uz|juz))?)\s*$"
)
"""Before a number: people have put themselves down ("se han inscrito 23", "angemeldet haben sich")."""

MASS = frozenset(
    words("staff personnel personal pessoal personale personeel personel gente folk crowd people faculty workforce")
    + words("team doprovod gens leute folks")
)
"""Nouns of many in the singular: with "a" they tell no number."""
TOGETHER = frozenset(
    words("razem spolu spolecne spolocne zusammen gemeinsam samen insieme junto juntamente разом together")
) | {
    "together with",
    "razem z",
    "wraz z",
    "spolu s",
    "spolu so",
    "spolecne s",
    "spolocne s",
    "zusammen mit",
    "gemeinsam mit",
    "samen met",
    "insieme a",
    "insieme con",
    "junto con",
    "junto com",
    "juntamente com",
    "разом з",
    "разом із",
    "разом зі",
}
"""Prepositions that join a person to people of whom he may already be one."""

BESIDES = frozenset(
    words("besides alongside with neben ausser mit kromě krome vedle okrem s so oprocz z outre avec ademas con")
    + words("oltre accanto alem com naast behalve met крім окрім з із разом")
)
"""At the head of a clause, before one person: those behind the verb come too ("neben dem Landrat nehmen 15 …")."""

VOLITION = re.compile(
    r"(?: (?!(?:we|i|you|they|any\w+|every\w+|that|which|wir|ich|sie|nous|je|vous|que|che|die|ik"
    r"|wij)\b)[^\W\d]+){1,3}"
    r" (?:would (?:like|love|appreciate|enjoy|be (?:happy|glad|delighted))|want to|wish to|hope to|are (?:keen|eager)"
    r"|mochten|wurden (?:gern|sich)|freuen sich|willen graag|zouden graag|souhait\w+|aimeraient|desirent"
    r"|desean|quieren|querrian"
    r"|vorrebbero|desiderano|gostariam|desejam|by (?:radi|rady|chteli|chceli)|chteji|chceju|chcieliby"
    r"|chcialoby|chca|pragna"
    r"|szeretnenek|хотіли б|бажають|хочуть)(?!\w)"
)
"""Behind a number: who wishes is a person, whatever the noun ("our 18 scholarship holders would appreciate")."""

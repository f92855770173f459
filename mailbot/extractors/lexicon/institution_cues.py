"""Words before or around an organisation that tell whether it is the one that comes. Folded."""

from __future__ import annotations

import re

BEHALF = re.compile(
    r"(?:on behalf of|in the name of|representing|for our client|our client(?: is)?,?|delegation (?:of|from)"
    r"|visitors from|group (?:of|from)|students (?:of|from|at)|colleagues from|participants from|a study"
    r" (?:visit|trip) (?:of|for|by)|request (?:of|from|by)|visit (?:of|by)"
    r"|jmenem|za\b|zastupuji|delegac\w+ z\w*|z povereni|v zastoupeni|skupin\w+ z|pisu za|obracim se na vas"
    r" (?:za|jmenem)|v mene|v mene|navstev\w+ (?:delegace )?|"
    r"im namen(?: des| der| von)?|im auftrag(?: des| der| von)?|fur (?:die|den|das)|delegation (?:der|des"
    r"|aus)|au nom d\w+|pour le compte d\w+|de la part d\w+|delegation d\w+|en nombre d\w+|en representacion"
    r" d\w+|delegacion d\w+"
    r"|a nome d\w+|a nombre d\w+|per conto d\w+|delegazione d\w+|w imieniu|namens|delegatie van|em nome d\w+"
    r"|delegacao d\w+|delegacj\w+ (?:z )?)\s*(?:the |our |der |des |die |dem |la |le |les |l'|el |los |de "
    r"|het |o |a |nasi |nase |naseho |nasich |unseres |unserer |notre |nuestro |nuestra |nostro |naszego )*$"
)
"""Right before the organisation for which the writer writes."""

FROM_US = re.compile(
    r"(?:\b(?:we|i)(?: are| am|'re|'m)(?: \w+){0,6} (?:from|at|of|with|for|in)|\b(?:of us|greetings|hello"
    r"|regards) from|\b(?:i|we) (?:work|teach|study|represent|run|manage|coordinate)(?: \w+){0,6}(?: (?:at"
    r"|for|in|of|with))?|\b(?:my|our) (?:name is [^,.]{3,40}|office|department|team|institution"
    r"|organi[sz]ation|university|city|school|class|group|colleagues)[^.]{0,40}?(?:from|at|of|in|is)"
    r"|\bi am writing (?:to you )?(?:from|for|at)|\bjsem\b.{0,60}|\bjsme\b.{0,40}|\bpracuji\b.{0,30}"
    r"|\bucim\b.{0,40}|\bpisu\b.{0,20}|\bsom\b.{0,50}|\bsme\b.{0,30}|\bich bin\b.{0,50}|\bwir sind\b.{0,40}"
    r"|\bich arbeite\b.{0,30}|\bbei\b|\bje suis\b.{0,50}|\bnous sommes\b.{0,40}|\bje travaille\b.{0,20}"
    r"|\bsoy\b.{0,50}|\bsomos\b.{0,40}|\btrabajo\b.{0,20}|\bsono\b.{0,50}|\bsiamo\b.{0,40}|\blavoro\b.{0,20}"
    r"|\bjestem\b.{0,50}|\bjestesmy\b.{0,40}|\bz tej strony\b.{0,50}|\bpracuje\b.{0,20}|\bik ben\b.{0,40}"
    r"|\bwij zijn\b.{0,40}|\bsou\b.{0,60}|\bnas\w*\b|\bnase\w*\b|\bunser\w*\b|\bnotre\b|\bnuestr\w+\b"
    r"|\bnostr\w+\b|\bnasz\w*\b|\bonze\b|\bons\b|\bnoss\w+\b|\ball (?:from|of)\b|\bvsetci z\b|\bvsichni z\b)"
    r"[\s,]*(?:the |a |an |der |die |das |dem |des |la |le |les |l'|el |il |lo |het |de |o |z |ze |na |v |za "
    r"|w |at |of |from )*$"
)
"""Right before an organisation to which the writer says that he belongs."""

ELSEWHERE = re.compile(
    r"\b(?:also|after|before|previously|already|last year|other (?:visits|meetings|stops)|meet(?:ing)?s?"
    r" (?:with|at)|visit(?:ing)? (?:to |the |at )|recommended|told|invited by|met (?:at|you)|funded|financed"
    r"|supported|hosted?|partner|booked|go on to|"
    r"financovan\w*|take|jeste|potom|pote|predtim|loni|minul\w*|setkan\w*|jednan\w* (?:na|s)|doporuc\w*"
    r"|pozval\w*|navstivi\w+|hostil\w*|projekt\w*|mame program|ausserdem|anschließend|danach|zuvor|gefordert"
    r"|besuchen|besucht|empfohlen|ensuite|egalement|visiterons|finance|tambien|despues|antes|visitaremos"
    r"|anche|dopo|prima|visiteremo|rowniez|potem|takze|ook|daarna|tambem|depois)\b"
)
"""The sentence speaks of other places and bodies too."""

VISITING = re.compile(
    r"\b(?:plan(?:s|ning|ned)?|organi[sz]es?|organi[sz]ing|prepar\w+|would like|wish(?:es)?|intend\w*|is"
    r" (?:going|coming|currently|at present)|are (?:going|coming)|will (?:be |visit|come|travel)|hereby"
    r"|kindly|request\w*|undertak\w+|has|have|"
    r"planuje|planujeme|pripravuje|organizuje|porada|chysta|zada|chce|rad\w* by|ma zajem|zahajil|se na vas"
    r" obraci|plant|organisiert|mochte|beabsichtigt|bereitet|uberarbeitet|souhaite\w*|organise|prepare"
    r"|projette|organiza|prepara|desea|quisiera|organizza|vorrebbe|desidera|intende|planuje|organizuje"
    r"|pragnie|chcialb\w+|konczy|organiseert|wil|bereidt|gostaria|promuove|pripravuje)\b"
)
"""What the visiting organisation does, behind its name."""

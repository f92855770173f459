"""Words before or around an organisation that tell whether it is the one that comes. Folded."""

from __future__ import annotations

import re

BETWEEN = re.compile(
    r"\s*(?:(?:the|our|a|an|of|from|der|des|die|dem|den|das|unseres|unserer|unsere|von|aus|d[eu]|d'|del|della|dell'|dei"
    r"|degli|delle|di|do|da|dos|das|la|le|les|l'|il|lo|el|los|het|o|a|z|ze|nasi|nase|naseho|nasich|nasej|notre|nuestro"
    r"|nuestra|nostro|naszego|naszej|onze)(?:\s+|(?<=')))*"
)
"""Small words between a phrase of BEHALF and the name."""

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

"""Words that lead to what the visitors want to hear about, and wordings that say nothing. Folded."""

from __future__ import annotations

import re

CUE = re.compile(
    r"(?<!\w)(?:(?:particularly|especially|mainly|mostly|most|specially|specifically|above all)"
    r" )?(?:interested (?:in|to (?:learn|hear|know|see)(?: more)?(?: about)?)|interest(?:s)? (?:is|are|lies?"
    r"|would be|in|us)(?: in| on)?:?|curious (?:about|how|is)|"
    r"(?:(?:talk|speak|discuss|learn|hear)(?: \w+){1,5} about|learn|hear|know|find out|discuss|talk"
    r"|understand|exchange|information|insights?|presentation|lecture|introduction|briefing|explanation|tell"
    r" us|ask you|ask|questions?|speak|show us|explain)(?: (?:more|something|a (?:bit|little)|views|ideas"
    r"|knowledge|experiences?|with you|to us|and see|in detail|mainly|especially|mostly|please))*(?: (?:about"
    r"|on|of|regarding|concerning|into|how|why|what|who|whether|to))"
    r"|focus(?:es|ed|ing)?(?: (?:is|will be|would be|lies|of (?:the|our) (?:visit|trip) is))?(?: on)?:?"
    r"|topics?(?: (?:of interest|we|for|would|are|is|that)[^:.]{0,40})?:?|themes?(?: (?:is|of|this|are"
    r"|we)[^:.]{0,40})?:?|subjects?:|matters:|(?:would like|want|love|wish|like) to (?:see|discuss|hear"
    r"|understand|know|explore|study|look at|talk about|focus on)(?: more)?(?: about| how)?"
    r"|zajim(?:aji|ala|alo|aly|ali|ame|a)\b(?: nas| by nas| se)?(?: (?:hlavne|predevsim|zejmena|nejvic|vic|se|o"
    r"|take|by))*|nas (?:hlavne |nejvic |predevsim |zejmena |by |take )*(?:zajima\w*|bral\w*|lak\w*|trapi)"
    r"|dozvedet (?:se )?(?:neco |vice |vic )?(?:o|jak)|tem(?:a|ata|atem|aty|atu|ou)\b(?: (?:je|by|jsou"
    r"|navstevy|setkani)[^:.]{0,30})?:?|zamer\w+ (?:se )?na|promluvit (?:si )?o|pohovorit o|probrat|(?:slyset"
    r"|vedet|videt) (?:neco |vice |vic )?(?:o|jak)?|predstaveni|seznamit (?:se )?s|povedet (?:nam )?(?:neco "
    r"|vice )?o|okruh\w*:|ohledne|otazk\w* (?:k|ke|ohledne|tykajici se)|diskutovat o"
    r"|zaujim\w*(?: (?:nas|by))*|dozvediet (?:sa )?(?:viac )?o|prebrat|tyka\w* sa|trapia|temy"
    r"|interessier\w+(?: (?:uns|wurde|wurden|wir|sind|sich|vor allem|besonders|daher|insbesondere|fur|an))*"
    r"|interesse (?:an|gilt|liegt)|erfahren|themen?:?|schwerpunkt\w*:?|mehr uber|austausch(?:en)? (?:uber|zu)"
    r"|informieren uber|kennenlernen|fragen (?:zu|nach)|gerne (?:uber|wissen)|sprechen uber"
    r"|interess\w+ (?:par|a|au|aux|surtout|particulierement|de|en|por|a|alla|allo|ai|al|di|w|in)?|centre"
    r" d'interet\w*|en savoir plus sur|echanger sur|decouvrir|comprendre|aborder|sujets?|themes?|portant sur"
    r"|parler de|questions? (?:de|sur|relatives)"
    r"|conocer|saber (?:mas )?(?:sobre|como)|temas?:?|hablar (?:de|sobre)|aprender (?:mas )?(?:sobre|de)"
    r"|interesa\w*|intercambiar|tratar"
    r"|conoscere|approfondire|capire|sapere(?: di piu)?|tema|temi|argoment\w+|parlare di|interessa\w*"
    r"|discutere|riguard\w+|confrontarci su"
    r"|interesuj\w*(?: nas)?|dowiedziec sie|porozmawiac o|posluch\w+|tematyk\w+|opowiedziec (?:\w+ )?o"
    r"|zagadnieni\w+|temat\w*|poznac|interesse (?:in|gaat|ligt)|onderwerp\w*|benieuwd|horen (?:over|hoe)"
    r"|weten (?:over|hoe)|leren over|praten over|graag (?:meer )?(?:over|zien)|conhecer|saber mais sobre"
    r"|tema\w*|interessad\w+ em|falar sobre)"
)
"""Leads to the topic: what follows is wanted."""

STRONG = re.compile(
    r"interested in|interest|focus|topic|theme|curious|questions?|zajim|tema|temat|zamer|zaujim|interess"
    r"|schwerpunkt|themen|interes|argoment|sujet|zagadni|onderwerp|benieuwd|above all|mainly|particularly"
    r"|especially|probrat|prebrat|trapi|learn about|hear about|like to hear|discuss|know more|dozvedet"
    r"|dozvediet|porozmawiac|exchange on|echanger|approfondire|tell us|conocer|erfahren"
)
"""Of these cues, those that seldom lead elsewhere."""

EMPTY = re.compile(
    r"^(?:\W|\b(?:your|the|you|do|does|are|more|about|work|works|working|projects?|exchang\w*|stays?|remains?"
    r"|same|unchanged|zustav\w*|stejn\w*|bleibt|reste|intercambi\w*|vuestr\w*|vosotros|con|nuestr\w*|k|vam"
    r"|prijet|nam|scambi\w*|echang\w*|institute|institution|organi[sz]ation|activities|experiences?"
    r"|everything|it|us|them|this|that|how|what|of|in|on|at|and|with|to|a|an|for|all|our|we|exchange|see|ipr"
    r"|prague|camp|city|place|it's|operat\w*|function\w*|"
    r"vase?|vasi|vasich|vas|o|praci|prace|prac\w*|cinnost\w*|institut\w*|co|delate|jak|vse|vsechno"
    r"|zkusenost\w*|u|vas|funguje\w*|to|ako|robite|ihre?r?|arbeit|institut|tatigkeit|was|sie|tun|erfahrung\w*"
    r"|votre|travail|activite\w*|su|sus|trabajo|labor|experiencia\w*|il|vostro|lavoro|esperienz\w*|panstwa"
    r"|prace|dzialalnosc|jullie|werk|o|seu|trabalho|de|voces|perto|e|a|la|le|el|los|las|les|i|w|z|na|v|si|se"
    r"|nas|ukazat|jim|podivat))+\W*$"
)
"""A "topic" of only such words is none."""

POLITE = re.compile(
    r"^(?:hear(?:ing)? from you|your (?:reply|answer|response|feedback|availability)|if (?:it|you|this)"
    r"|whether (?:it|you)|possib\w+|when you|which date|the (?:cost|fee|price|possibility)|to (?:visit|come"
    r"|meet)|moznost\w*|zda|jestli|si je mozne|vasi odpoved|meeting you)\b"
)
"""What follows a cue in a mere courtesy or a question about the visit itself."""

TOPICS = re.compile(
    r"(?<!\w)(?:housing|flats?\b|brownfield|regenerat\w+|redevelop\w+|public space|transport\w*|mobility"
    r"|cycling|tram\w*|metro\b|parking|climate|flood\w*|heat|green\w*|park\b|parks\b|river\w*|heritage"
    r"|monument\w*|zoning|permit\w*|develop(?:er|ment)\w*|participat\w+|data\b|gis\b"
    r"|3d\b|model\b|architect\w+ competition|density|densif\w+|suburb\w*|station\w*|school\w*|tourism|noise"
    r"|street\w*|square\w*|land use|building\w*|estate\w*|infrastructure|governance|playground\w*"
    r"|bydlen\w*|byt(?:y|u|ech)\b|verejn\w+ prostor\w*|doprav\w+|parkovan\w+|klima\w*|povod\w+|zelen\w*|rek\w"
    r"|pamatk\w*|uzemn\w+ plan\w*|developer\w*|participac\w+|soutez\w*|sidlist\w+|nadraz\w*|skol\w+|namesti"
    r"|ulic\w*|zastavb\w*|brownfield\w*|byvani\w*|udrzb\w+"
    r"|wohn\w+|stadtentwicklung|verkehr\w*|offentlich\w+ raum|klima\w*|nachverdicht\w+|siedlung\w*|denkmal\w*"
    r"|grun\w*|quartier\w*|hochhaus\w*|logement\w*|friche\w*|espaces? publics?|ecoles?|inondation\w*"
    r"|patrimoine|gare\w*|ferroviaire\w*|vivienda\w*|espacio publico|movilidad|arbolado|patrimonio|ribera"
    r"|ferrocarril\w*"
    r"|abitat\w+|aree industriali|spazi\w* pubblic\w+|concorsi|fiume|mieszka\w+|przestrzen\w*|zielen\w*"
    r"|rewitaliz\w+|woning\w*|hoogbouw|openbare ruimte|erfgoed|habitacao|mobilidade|bubny|smichov|karlin"
    r"|holesovice|panelak\w*)"
)
"""Subjects of city planning."""

TO_US = re.compile(
    r"\b(?:you|your|prague|how|why|vas\w*|vam|vami|praz\w+|prah\w+|jak|ihr\w*|ihnen|sie|euch|prag|wie|vous"
    r"|votre|vos|comment|vuestr\w+|su|ustedes|como|voi|vostr\w+|vi|panstw\w+|jak|jullie|hoe|voces)\b|\?"
)
"""Speaks to us or asks."""

LOGISTICS = re.compile(
    r"\b(?:hotel|flight|train|bus|lunch|arriv\w+|depart\w+|last year|website|invoice|visa|interpreter"
    r"|autobus\w*|vlak\w*|obed\w*|zug|vol|avion|tren|treno|aereo|pociag|trein)\b"
)
"""Speaks of the journey."""

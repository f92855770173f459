"""Words at which the name of an organisation ends, or which stand before it without being part of it. Folded."""

from __future__ import annotations

import re

from mailbot.extractors.lexicon import words

STOP = frozenset(
    words(
        "is are was were will would has have had and-we i we you they who which that this to by with about on as or "
        "if but when where so please planning plan se si je jsou jsme jsem byl bude budeme by bychom ze aby ktery "
        "ktera ktere kteri jak kde kdy nebo ale uz pri po do k ke o s so sme som ktory ktora ako alebo ist sind war "
        "wird werden mit auf bei nach dass wir sie ich mein meine est sont avec pour nous vous qui que dans sur es "
        "son con por nos per che si sono jest sa oraz zeby met op dat wij is zijn te com plant mochte organise "
        "organiza organizza planuje wybiera konczy prosim vas vam my nam nas pan pani panem panie jestem jestesmy "
        "ci vi ne mi ti lo gli ha hanno bitte bitten haben hat kommt je-vous souhaite quiere vuole chce "
        "chceme rada radi rad dear hello hi ми я ви "
        "вас вам для до про що як приіде прошу"
    )
) - {"rada"}
"""Function words and verbs: no name goes on over them in lower case."""

POLITE = frozenset(
    words(
        "i we sie ich wir ihnen vas vam vami vous pan pani pana panu panstwo panstwu dear hello hi u es "
        "bitte jsem jsme "
        "som sme je my nas nam mame budeme rad radi rada dobry dekuji prosim thank thanks please"
    )
)
"""Those that are written with a capital within a sentence too, or open one without a stop before it."""

OPENERS = frozenset(
    words(
        "als jako comme como come our my we the this a an in at from on for i as with dear it they your if "
        "when and but also please hello hi "
        "since after nase nas muj jsme jsem v z na za pro dobry jako unser unsere wir die der das den dem des ein"
        " eine kein keine in im "
        "ich mein liebe notre nos mon nous le la les une un je nuestra nuestro la el los las una en soy nostra nostro "
        "il la lo gli i una un nasza nasz w z na onze ons de het een wij a o os as um uma az egy наш наша у в на з "
        "zwanzig twenty ten both nasze naszego moje meine unseres unserem jmenem namens nasi jeden jedna zde"
        " odpoledne "
        "dopoledne rano vecer potom pote dnes danach nachmittags vormittags"
    )
)
"""Words that have their capital from the beginning of the sentence."""

ADDRESSED = frozenset(
    words(
        "your yours vas vase vasi vaseho vasemu vasem vasim vasich vasej vasa ihr ihre ihrem ihren ihrer ihres euer "
        "eure votre vos su sus vuestro vuestra vuestros vuestras vostro vostra vostri vostre vs panstwa panstwu wasz "
        "wasza waszego waszej uw jullie vosso vossa vossos vossas seu sua ваш ваша вашого вашоі вашу вашому onok"
    )
)
"""Second-person possessives: the body behind them is the reader's."""

_MONTHS = (
    "january february march april may june july august september october november december januar februar marz mai "
    "juni juli oktober dezember monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch "
    "donnerstag freitag samstag sonntag sonnabend anfang mitte ende fruhjahr fruhling sommer herbst winter vormittag "
    "nachmittag abend montags dienstags mittwochs donnerstags freitags "
    "pondeli utery streda ctvrtek patek"
)
_ERRANDS = (
    r"visits?|visiting|requests?|enquir\w+|inquir\w+|study|trips?|tours?|excursions?|delegations?|delegierte\w*"
    r"|applications?|letter|\w*anfrage\w*|\w*besuchs?|\w*reise\w*|\w*exkursion\w*|\w*termins?|gruppen?|besichtigung"
    r"|navstev\w+|exkurz\w+|delegac\w+|zadost\w*|ziadost\w*|prosb\w+|dotaz\w*|poptavk\w+|demande|visites?|voyages?"
    r"|deplacement|solicitud\w*|visitas?|viajes?|richiest\w+|viaggi\w*|wizyt\w*|prosba|wyjazd\w*|bezoek\w*|verzoek\w*"
    r"|aanvraag\w*|studiereis|viagem|pedido|latogatas\w*|візит\w*|прохання|запит\w*|greetings|re|fw|fwd|aw|wg|tr|rv"
)
NO_NAME = re.compile(rf"(?:{'|'.join(_MONTHS.split())}|{_ERRANDS})")
"""Capitalised words that are no part of a name: months, weekdays, what the mail is about."""

ROLES = (
    r"manager|director|head|chief|rector|professor|officer|coordinator|planner|architect|assistant"
    r"|adviser|advisor|secretary"
    r"|leader|lecturer|fellow|researcher|teacher|student|consultant|partner|associate|engineer|specialist|analyst|lead"
    r"|founder|ceo|trustee|spokes\w+|alderman|alderwoman|deputy mayor|attache|scheduler"
    r"|zastupitel\w*|radni\w*|poslan\w+|primatork\w*|hejtman\w*|jednatel\w*|mluvci|prednost\w+|richtar\w*"
    r"|\w*(?:stadt|gemeinde|kreis|kantons)rat(?:in|e|innen)?|\w*burgermeister\w*|beigeordnet\w*|dezernent\w*"
    r"|abgeordnet\w*|\w*referent\w*|\w*vorsteher\w*|schriftfuhrer\w*|kassier\w*|geschaftsfuhr\w*"
    r"|elue?s?|conseill\w+|maire|adjointe?|echevine?|secretaire|tresori\w+|delegue\w*|animat\w+"
    r"|concejal\w*|alcalde\w*|edil\w*|gerente|vocal|tesorer\w|gestor\w*"
    r"|consiglier\w|assessor\w|sindac\w|segretari\w|tesorier\w"
    r"|radn[ay]\w*|burmistrz\w*|wojt\w*|prezydent\w*|starost\w*|sekretarz\w*|skarbnik\w*|soltys\w*|zastepc\w+"
    r"|raadslid|schepen|burgemeester|secretaris|penningmeester|beleidsadviseur\w*|beleidsmedewerker\w*"
    r"|vereador\w*|autarca|presidente|tesoureir\w|vogal"
    r"|kepviselo\w*|polgarmester\w*|jegyzo\w*|titkar\w*|igazgato\w*|elnok\w*|депутат\w*|заступни\w+|голов[аи]|директор\w*|начальни\w+"
    r"|clerk|chair\w*|mayor|dean|president\w*|vicepresident\w*|member|councillor|executive|intern|treasurer"
    r"|vedouci|reditel\w*|referent\w*|tajemni\w+|starost\w+|mistostarost\w+|primator\w*|jednatel\w*"
    r"|predsed\w+|ucitel\w*"
    r"|student\w*|enseignante?s?|lehrer\w*|insegnant\w|maestr[oa]|nauczyciel\w*|leraar|lerares|rektor\w*"
    r"|dekan\w*|asistent\w*|veduc\w+|riaditel\w*|leiter\w*|leitung|\w*leiter\w*|sachbearbeiter\w*|professorin|dozent\w*"
    r"|geschaftsfuhr\w+|vorsitzend\w+|vorstand|charge\w* d\w+ [\w']+|directeur|directrice|responsable"
    r"|chef\w*|president\w*"
    r"|direttore|direttrice|responsabile|funzionari\w|dirigente|docente|dyrektor\w*|kierownik|kierowniczka|naczelni\w+"
    r"|specjalist\w*|inspektor\w*|prezes\w*|hoofd|adviseur|beleidsmedewerker|projectleider|docent\w*"
    r"|voorzitter|wethouder"
    r"|diretor\w*|chefe|tecnic[oa]|jefe|jefa|coordinador\w*|coordenador\w*|coordinat\w+|profesor\w*|asesor\w*|secretari[oa]|tajomni\w+|foepitesz\w*"
)
"""Offices that persons hold, in many languages: a pattern over folded text."""

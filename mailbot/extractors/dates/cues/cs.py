"""Czech phrases that tell what a date is there for; `cues/en.py` explains the keys."""

from __future__ import annotations

CUES: dict[str, str] = {
    "time_words": r"\b(?:cas\w{0,4}|hodin\w*|zacat\w*|zacin\w*)\b",
    "label": (
        r"(?:(?:pozadovany|preferovany|navrhovany|navrzeny|planovany|predbezny|mozny|nahradni|zadany|vhodny|"
        r"orientacni|nas|prvni|druhy|datum|termin|novy|pozadovane|navrhovane|preferovane|planovane|zadane|"
        r"predpokladany|predpokladane|mozne|nahradne|alternativni|vas)\W+)*(?:datum\w*|termin\w*|cas\w*|doba|"
        r"hodina|hodiny|kdy|den|dny|obdobi|zacatek|konec|nahradni|nahradne|alternativa|varianta\s*\w?|"
        r"moznost\s*\w?|od|do|tyden)(?:\W+(?:a|i|nebo|navstevy|setkani|schuzky|prijezdu|exkurze|konani|prohlidky|"
        r"cas|casu|hodina|datum|termin|hlavni|tema|zajmu|predmet|v|praze|pozadovany|chceme|prijit|prijet|bychom|"
        r"chteli|\d|[abc])\b)*"
    ),
    "label_other": (
        r".*\b(?:odeslano|narozeni|zalozeni|zalozeno|faktur\w*|c\.?\s*j|ref|dopis\w*|vystaveno|od|komu|predmet|"
        r"odpoved\w*|uzaverk\w*|prihlas\w*|prijezd\w*|odjezd\w*|prilet\w*|odlet\w*|pobyt\w*|ubytovani|hotel|"
        r"puvodni\w*|stary|zruseny|uredni\s+hodiny|do\s+kdy)\b.*"
    ),
    "travel": (
        r"\b(?:do\s+prahy\s+(?:\w+\s+){0,2}prij\w+|prij[ei]\w+\s+(?:\w+\s+){0,2}do\s+prahy|zpet|prijizd\w*|"
        r"odjizd\w*|prijezd\w*|odjezd\w*|prilet\w*|odlet\w*|prileti\w*|odleti\w*|letime|vlak\w*|letadl\w*|"
        r"ubytov\w*|hotel\w*|vracime|navrat\w*|dorazime|odcestuj\w*|vyrazime|autobus\w*)\b"
    ),
    "reply": (
        r"\b(?:odpove\w*|odpovid\w*|dat\s+(?:nam\s+)?vedet|dejte\s+(?:nam\s+|mi\s+)?vedet|potvrd\w*|potvrzen\w*|"
        r"vyjadr\w*|ozvete|ozvat|sdelt\w*|sdelit|napiste|rozhodn\w*|zpravu|reakc\w*|uzaverk\w*|prihlas\w*|"
        r"objedna\w*|rezerv\w*|koupit|zakoup\w*|zaplatit|uzavrit|posl\w*|zaslat|zaslet\w*|informuj\w*)\b"
    ),
    "stay": (
        r"(?:\b(?:budeme|jsme|bude|byt|zustan\w*|pobyv\w*|stravime|prijede\w*|pojede\w*|prijedou|"
        r"bude)\s+(?:\w+\W+){0,5}?(?:v\s+praze|do\s+prahy|v\s+cesku|v\s+ceske\s+republice|v\s+cr|v\s+evrope)|"
        r"\b(?:v\s+praze|v\s+cesku|v\s+ceske\s+republice)\s+(?:(?:budeme|jsme|bude|pobyv\w*|stravime|zustan\w*|"
        r"budou)|(?:\w+\s+){0,2}(?:budeme|budou))|\b(?:pobyt\w*|zajezd\w*|cesta|cestu|ceste|vylet\w*|"
        r"exkurze\s+do\s+prahy|studijni\s+cest\w*|soustredeni|skolni\s+vylet\w*)\b)"
    ),
    "cancel": r"\b(?:zrus\w*|rusime|rusi|odvol\w*|odrik\w*|neprijed\w*|neprijd\w*|nedoraz\w*)\b",
    "same_time": r"\b(?:(?:ve?\s+)?(?:tutez|tentyz|touz|tyz|stejnou)\s+(?:cas|hodin|dob)\w*|"
    r"ve\s+stejn\w+\s+(?:cas|hodin|dob)\w*|stejn\w+\s+(?:cas|hodin|dob)\w*)\b",
    "event": (
        r"\b(?:konferenc\w*|kongres\w*|veletrh\w*|festival\w*|sympozi\w*|summit\w*|prazdniny|svatek|dovolen\w*|"
        r"volby|zasedani|zastupitelstv\w*|narozen\w*|vyroc\w*|faktur\w*|smlouv\w*|zkouskov\w*|nemuzeme|nelze|"
        r"obsazen\w*|zavren\w*|zaneprazdn\w*)\b"
    ),
    "past": (
        r"\b(?:loni|vloni|minul\w+|navstivili|setkali|psali|psal|psala|volali|volal|volala|mluvil\w*|hovoril\w*|"
        r"jednali|byl[aio]?\s+(?:jsme|u\s+vas|zaloz\w*|prijat\w*)|zaloz\w*|vznik\w*|"
        r"existuj\w*|prijali|schval\w*|poslal\w*|"
        r"zaslal\w*|probehl\w*|konal\w*|otevr\w*|ze\s+dne)\b"
    ),
    "asked": (
        r"\b(?:navstiv\w*|navstev\w*|prijit|prijet|prijd\w*|prijede\w*|prijed\w*|radi|rady|rad|rada|chtel\w*|"
        r"bychom|setk\w*|mozn\w*|hod(?:i|il|ila|ilo|ily)\b|vyhov\w*|navrh\w*|preferuj\w*|planuj\w*|ideal\w*|"
        r"nejlepe|zad\w*|prijmout|prijeti|schuzk\w*|termin\w*|uvit\w*|mohl\w*|dovolujeme|prohlidk\w*|exkurz\w*|"
        r"beseda|prezentac\w*|misto\s+toho|nove|novy|radej\w*|zavit\w*|doraz\w*\s+k\s+vam|prosi\w*|pripad\w*|"
        r"zajem)\b"
    ),
    "negative": (
        r"\b(?:(?:ne|nikoli|nikoliv|ani|kromu|krome|vyjma|misto|namisto|mimo|puvodne|puvodni\w*|nemuzeme|nelze|"
        r"nehodi\s+se(?:\s+nam)?|nejde(?:\s+nam)?|ne\s+vsak|az\s+na|rusime|zrusit|ruseni)(?:\s+(?:termin\w*|"
        r"navstev\w*|nam|dne|data|prijet|prijit|hodi|se|na|v|ve|planovan\w*|domluven\w*|"
        r"dohodnut\w*|naplanovan\w*|sjednan\w*|potvrzen\w*|stanoven\w*|"
        r"schuzk\w*)){0,4})\W*$"
    ),
    "dropped": (
        r"^\W*(?:\w+\s+){0,3}?(?:(?:se\s+)?(?:nam\s+)?(?:bohuzel\s+)?(?:nehodi|nevyhovuje|nejde|neplati|odpada|"
        r"nelze|nemuzeme|nestihame|nestihneme|rusime|se\s+rusi|je\s+zrusen\w*|neni\s+mozn\w*|uz\s+neplati|"
        r"nebude\s+mozn\w*|nevychazi|nepujde))"
        r"|^\W*(?:\w+\s+){0,3}?(?:musime|musim|jsme\s+nuceni)\W+(?:\w+\W+){0,3}?(?:zrusit|odvolat|odrici|odrict)"
    ),
    "move": r"\b(?:presun\w*|posun\w*|preloz\w*|prelozit|zmen\w*|odloz\w*)\b",
    "letter": (
        r"\b(?:(?:dopis\w*|mail\w*|e-mail\w*|email\w*|zprav\w*|pozvan\w*|hovor\w*|rozhovor\w*|telefonat\w*|"
        r"zadost\w*|odpoved\w*|nabidk\w*)(?:\s+(?:ze\s+dne|z|ze|dne))?|ze\s+dne)\W*$"
    ),
    "wish": (
        r"\b(?:idealne|nejlepe|pokud\s+mozno|nejradeji|radeji|nejspis|spis|spise|nejlip|nejvic|uprednostn\w*|"
        r"preferuj\w*)\b[^.;]{0,12}$"
    ),
    "reachable": (
        r"\b(?:zastihn\w*|k\s+zastizeni|dostupn\w*\s+na|volejte|volat|telefon\w*|uredni\s+hodin\w*|oteviraci|"
        r"obed\s+(?:v|od|mame)|vecere|snidan\w*)\b"
    ),
    "ours": (
        r"\b(?:ipr|camp|vas\w*\s+institut\w*|k\s+vam|u\s+vas|na\s+ipr|do\s+ipr|do\s+(?:vaseho\s+)?institutu|"
        r"na\s+institut|do\s+camp)"
    ),
    "date_flexible": (
        r"(?:\b(?:termin|datum|den)\w*\s+(?:\w+\s+){0,3}?(?:nech\w*\s+(?:\w+\s+){0,3}?(?:na\s+vas|na\s+vasem|vam)|"
        r"je\s+na\s+vas|zavis\w*\s+na\s+vas|si\s+(?:vyberte|zvolte|urcete)|(?:vyberte|zvolte|urcete|navrhnete)|"
        r"(?:je|jsou)\s+(?:\w+\s+)?(?:flexibiln\w*|libovoln\w*)|se\s+(?:\w+\s+)?prizpusob\w*)|\b(?:nech\w*|"
        r"zalez\w*)\s+(?:\w+\s+){0,3}?(?:termin|datum|den)\w*(?:\s+\w+){0,3}?\s+na\s+(?:vas|vasem)|"
        r"\b(?:libovoln\w+|kterykoliv?|jakykoliv?|jakekoliv?)\s+(?:\w+\s+)?(?:den|datum|termin\w*|tyden)|"
        r"\bv?\s?(?:kterykoliv?|jakykoliv?|libovolny)\s+den|\bkdykoliv?\s+(?:(?:se\s+)?(?:vam|vas)|budete|jindy|"
        r"to\s+bude)|\b(?:kdykoliv?|kdy)\s+(?:se\s+)?(?:vam\s+)?(?:to\s+)?(?:bude\s+)?(?:hodi|hodit|vyhovuje|"
        r"vyhovovat)|"
        r"\b(?:nebo|ci)\s+(?:kdykoliv?\s+jindy|jiny\s+(?:termin|den)|"
        r"v\s+jin\w+\s+(?:termin|dob|den)\w*)|\b(?:vyberte|zvolte|urcete|navrhnete)\s+(?:si\s+|prosim\s+|nam\s+|"
        r"sami\s+){0,3}(?:\w+\s+)?(?:den|datum|termin)|\b(?:den|datum|termin),?\s+kter\w+\s+(?:se\s+)?(?:vam|vas)|"
        r"\bdle\s+vasich\s+(?:casovych\s+)?moznosti|\bpodle\s+vasich\s+(?:casovych\s+)?moznosti)"
    ),
    "time_flexible": (
        r"(?:\b(?:cas|hodin\w+|denni\s+dob\w+|doba)\w*\s+(?:\w+\s+){0,3}?(?:nech\w*\s+(?:\w+\s+){0,3}?(?:na\s+vas|"
        r"na\s+vasem|vam)|je\s+na\s+vas|zavis\w*\s+na\s+vas|(?:si\s+)?(?:vyberte|zvolte|urcete|navrhnete)|(?:je|"
        r"jsou)\s+(?:\w+\s+)?(?:flexibiln\w*|libovoln\w*|nam\s+jedno))|\b(?:nech\w*|"
        r"zalez\w*)\s+(?:\w+\s+){0,4}?(?:cas|hodin)\w*(?:\s+\w+){0,3}?\s+na\s+(?:vas|vasem)|\b(?:libovoln\w+|"
        r"kteroukoliv?|jakoukoliv?|jakykoliv?|v\s+kteroukoliv?)\s+(?:\w+\s+)?(?:hodin\w*|cas\w*|denni\s+dob\w*)|"
        r"\bv\s+(?:libovolnou|jakoukoliv?|kteroukoliv?)\s+(?:hodinu|dobu)|\b(?:vyberte|zvolte|urcete|"
        r"navrhnete)\s+(?:si\s+|prosim\s+|nam\s+|sami\s+){0,3}(?:\w+\s+)?(?:hodin\w*|cas)|\bkdykoliv?\s+(?:behem|"
        r"v\s+prubehu|pres)\s+dne|\bna\s+(?:hodine|case)\s+(?:nam\s+)?nezalezi|"
        r"\b(?:flexibiln\w*\s+(?:v\s+)?cas\w*|casove\s+(?:jsme\s+|se\s+)?(?:flexibiln\w*|prizpusob\w*)))"
    ),
}

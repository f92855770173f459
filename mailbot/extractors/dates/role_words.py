"""Word classes that tell a date's role, by their stems, in twelve languages; `cues/` adds the phrases of a language.

Open classes written down from the language, not from mails: verbs of coming and wishing, of travelling, of calling off,
of answering; events of one's own house.
"""

from __future__ import annotations

import re
from functools import cache

from mailbot.extractors.dates.house_words import HOUSE, LODGING
from mailbot.extractors.dates.lexicon import Lexicon

_ASKED = {
    "en": r"slots?|windows?|set\s+aside|thinking\s+of|in\s+mind|pencil\w*|target\w*|"
    r"squeeze|fit\s+(?:us|in)|pop\s+(?:in|by|over)|"
    r"call\s+(?:in|on|by)|may\s+we|shall\s+we|received\s+by|favour|suitable|chance|"
    r"accommodate\s+us|substitute|alternativ\w*|fall-?back|second\s+choice|back-?up|"
    r"failing\s+that|plan\s+b|we(?:\s+would|['’]d)\s+(?!need|have|be\b|not)\w+|"
    r"permits?|allows?",
    "cs": r"zavit\w*|zastav\w*|zasli|zajit|podival\w*|zaskoc\w*|vesli|vejdeme|slo\s+by|neslo\s+by|dalo\s+by|pocit\w*|"
    r"mysleli|uvazuj\w*|voln[eoay]|pripadal\w*|rezerv\w*|zamysl\w*|stav\w*\s+se|"
    r"hodi\w*|ujme\w*|vhodn\w*|nahradn\w+|alternativ\w*|zalozn\w+|druha\s+moznost|"
    r"bysme|umoznuje|dovoluje",
    "sk": (
        r"navstiv\w*|navstev\w*|prist|prist?[li]\w*|prijat\w*|prijali|radi|rada|rad|chcel\w*|by\s+sme|"
        r"stretn\w*|mozn\w*|hodi\w*|vyhovu\w*|navrh\w*|prefer\w*|planuj\w*|idealn\w*|najlepsie|ziada\w*|"
        r"termin\w*|uvita\w*|mohl\w*|zastav\w*|prehliadk\w*|exkurzi\w*|slo\s+by|dalo\s+by|voln[eyao]|"
        r"prosim\w*|vhodn\w*|nahradn\w+|alternativ\w*|druha\s+moznost"
    ),
    "de": (
        r"\w*besuch\w*|vorbei\w*|\w*schauen|kommen|kamen|wurden|mochte\w*|wolle\w*|wollte\w*|konnte\w*|"
        r"pass(?:t|en|te|ten)|moglich\w*|vorschlag\w*|schlag(?:en|e)|angepeilt|anpeilen|dacht\w*|gedacht|"
        r"empfang\w*|treffen(?![^,;.]{0,70}\bein\s*[,;.])|termin\w*|frei|geplant|planen|gern\w*|wunsch\w*|ins\s+auge|betracht|willkommen|"
        r"bevorzug\w*|ersatz\w*|alternativ\w*|ausweich\w*|notfalls|zweite\s+wahl|erlaubt|bitten|ginge|klappt\w*|ware\w*"
    ),
    "fr": r"pens\w*|songe\w*|tabl\w*|viendr\w*|reviendr\w*|serai\w*|pouv\w*|pourr\w*|creneau\w*|souhait\w*|volontiers|"
    r"accueil\w*|recevr\w*|reserv\w*|opter\w*|faire\s+halte|ferait|alternativ\w*|"
    r"repli|a\s+defaut|sinon|rechange|second\s+choix|permet|nous\s+(?!aur|"
    r"dev)\w+rions",
    "es": (
        r"vendr\w*|ir(?:iamos|emos|ia)|pasar\w*|gustaria\w*|querr\w*|quisier\w*|pod(?:ria\w*|emos|rian)|"
        r"visit\w*|reun\w*|recib\w*|encaj\w*|vien\w*|conven\w*|propon\w*|pens\w*|chance|posib\w*|dispon\w*|"
        r"acerc\w*|solicit\w*|prefer\w*|plante\w*|ideal|cita\b|hacerl[ao]s?|"
        r"alternativ\w*|en\s+su\s+defecto|segunda\s+opcion|sustitut\w*|permite|"
        r"(?!necesit|tendr|deber)\w+riamos"
    ),
    "it": (
        r"verr\w*|vorr\w*|piac\w*|potr\w*|visit\w*|incontr\w*|ricev\w*|propo\w*|pens\w*|possibil\w*|"
        r"disponib\w*|andrebb\w*|prefer\w*|passare|passerem\w*|liber\w*|ideale|grad\w*|chied\w*|"
        r"appuntament\w*|accogl\w*|sarebb\w*|alternativ\w*|in\s+subordine|ripiego|"
        r"riserva|seconda\s+scelta|permette|consente|(?!dov|avr)\w+remmo"
    ),
    "pl": (
        r"chciel\w*|chcemy|mogl\w*|mozemy|odwiedz\w*|przyj\w*|spotka\w*|propon\w*|pasuj\w*|pasowal\w*|"
        r"odpowiada\w*|mozliw\w*|dogodn\w*|planuj\w*|wizyt\w*|wpa(?:sc|dn\w+)|zajrz\w*|wybiera\w*|mysle\w*|"
        r"wol(?:imy|ny|ne|elib\w+)|gosci\w*|najlepiej|prosi\w*|zapuka\w*|"
        r"wchodzi\w*\s+w\s+gre|chetnie|rezerwow\w*|alternatyw\w*|zapasow\w*|zamienn\w*|"
        r"bysmy|pozwala|umozliwia"
    ),
    "nl": (
        r"graag|zouden?|willen|bezoek\w*|langs\w*|komen|ontvang\w*|afspraak|schikt|pas(?:t|sen)|mogelijk\w*|"
        r"voorstel\w*|stellen|dacht\w*|denken|voorkeur|liefst|beschikbaar|vrij|luk(?:t|ken)|welkom|plannen|"
        r"gepland|verzoek\w*|kunnen|alternati\w*|reservedatum|uitwijk\w*|tweede\s+keus"
    ),
    "pt": (
        r"gostar\w*|quer(?:emos|iamos|ia)|pod(?:emos|er\w+|em)|visit\w*|receb\w*|reuni\w*|propo\w*|conven\w*|"
        r"possiv\w*|dispon\w*|prefer\w*|pens\w*|ir(?:iamos|emos)|encontr\w*|marca\w*|agend\w*|ideal|seria\w*|"
        r"solicit\w*|dava|daria|jeito|alternativ\w*|recurso|segunda\s+opcao|permite|(?!precis|ter|dev)\w+riamos"
    ),
    "hu": (
        r"szeretn\w*|szivesen|latogat\w*|menn\w*|tudn\w*|talalkoz\w*|javasol\w*|megfelel\w*|lehet\w*|kerj\w*|"
        r"kern\w*|jonn\w*|terv\w*|alkalmas\w*|fogadn\w*|benezn\w*|idopont\w*|gondol\w*|"
        r"alternativ\w*|tartalek\w*|\w+n[ae]nk"
    ),
    "uk": (
        r"хоті\w*|хоч\w*|змог\w*|могл\w*|можем\w*|завіта\w*|відвід\w*|зустріти\w*|приіха\w*|приіде\w*|"
        r"пропону\w*|зручн\w*|можлив\w*|просим\w*|прииня\w*|плану\w*|раді|візит\w*|"
        r"підход\w*|бажа\w*|термін\w*|запасн\w*|альтернатив\w*|резервн\w*"
    ),
}
_TRAVEL = {
    "en": r"eta|etd|pick-?\s?up|drop-?\s?off|shuttle|we\s+(?:then\s+)?(?:move|carry|"
    r"continue)\s+on|touch\w*\s+down|gets?\s+in|home\s+again|back\s+home|"
    r"our\s+(?:train|plane|coach|ferry)|boarding",
    "cs": r"jedeme\s+dal|pokracujeme|priletime|odlet\w*|odcestuj\w*|domu|zpatecni|prespava\w*|nocleh\w*",
    "sk": (
        r"prilet\w*|odlet\w*|prichod\w*|odchod\w*|vrac\w*|vlak\w*|lietadl\w*|ubytov\w*|hotel\w*|letime|"
        r"autobus\w*|prichadz\w*|odchadz\w*|domov|nocl\w*"
    ),
    "de": (
        r"(?:an|ab)gereist|bahn|abfahrt|abflug|hinfahrt|ruckfahrt|heimfahrt|heimwarts|"
        r"heim\b|weiterreise|fahren\s+(?:wir\s+)?weiter|landung|"
        r"ubernacht\w*|nachtzug|eintreffen"
    ),
    "fr": r"debarqu\w*|poursuivons|reprenons|quitt\w*|regagn\w*|embarqu\w*|decoll\w*|nuitee\w*|repart\w*",
    "es": r"despeg\w*|vuelta|embarc\w*|nos\s+(?:marchamos|vamos|volvemos)|seguimos|alojamiento|salimos",
    "it": r"decoll\w*|imbarc\w*|andiamo\s+via|proseguiamo|ce\s+ne\s+andiamo|pernott\w*|torniamo|rientr\w*|partiamo",
    "pl": r"odjezdza\w*|ruszamy\s+dalej|jedziemy\s+dalej|dojezdza\w*|dojed\w*|wyrusz\w*|"
    r"laduj\w*|wylatuj\w*|nocleg\w*|zakwaterowan\w*",
    "nl": (
        r"(?:komen|vertrekken)\s+(?:wij\s+|we\s+)?aan|terugkeer\w*|terugreis\w*|inchecken|overnacht\w*|"
        "land(?:en|t)|vliegtuig|vliegt"
    ),
    "pt": r"embarc\w*|vamos\s+embora|seguimos|desembarc\w*|partid\w*|volt(?:a|amos)|alojament\w*|hosped\w*|chegad\w*",
    "hu": r"erkez\w*|indul\w*|repul\w*|vonat\w*|busz\w*|haza\w*|szallas\w*|visszaut\w*",
    "uk": (
        r"прибува\w*|приліта\w*|прилетим\w*|виліта\w*|виіжджа\w*|поверта\w*|літак\w*|потяг\w*|поізд\w*|"
        r"готел\w*|реис\w*"
    ),
}
_CANCEL = {
    "en": r"pull\w*\s+the\s+plug|(?:bow|back|pull)(?:ing)?\s+out\s+of|have\s+to\s+(?:drop|scratch|forgo)",
    "cs": r"odpad\w*|nevyjde|nevychaz\w*|vzdava\w*|skrta\w*",
    "sk": r"zrus\w*|rusime|odriek\w*|odvola\w*|nepride\w*|odpad\w*",
    "de": r"abzusagen|abgesagt|gestrichen|streichen|entfall\w*|entfallt|platzt|geplatzt|fallt\s+(?:\w+\s+)?aus",
    "fr": r"abandonn\w*|tombe\s+a\s+l['’]eau|supprim\w*",
    "it": r"salta(?:to|ta)?\b|sfum\w*|annull\w*",
    "pl": r"odpada\w*|nie\s+dojdzie",
    "nl": r"verval(?:t|len)|gaat\s+niet\s+door|afgezegd|afzeggen",
    "pt": r"desist\w*|cai\s+por\s+terra",
    "hu": r"lemond\w*|torol\w*|elmarad\w*",
    "uk": r"скасов\w*|відмін\w*",
}
_REPLY = {
    "en": r"your\s+(?:opinion|view|word)|sign(?:ed|ing)?\s+(?:it\s+|this\s+)?off",
    "cs": r"vedet|ozv\w*|potvrd\w*|vyjadr\w*|odpis\w*",
    "sk": (
        r"odpove\w*|odpis\w*|vediet|potvrd\w*|vyjadr\w*|ozv\w*|rozhodn\w*|napis\w*|posl\w*|zasl\w*|zaplat\w*|"
        r"rezerv\w*"
    ),
    "de": r"ruckmeld\w*|ruckantwort|bescheid\w*|antwort\w*|bestatig\w*|entscheid\w*|buchen|bezahlen|zusage\w*",
    "fr": r"sentiment|avis|savoir|nouvelles|accord|vous\s+lire|bloquer\w*|acheter|payer",
    "es": r"respond\w*|respuesta|confirm\w*|contest\w*|decid\w*|reserv\w*|comprar|pagar|saber",
    "it": r"rispo\w*|riscontro|conferm\w*|sapere|decid\w*|prenot\w*|comprare|pagare",
    "pl": r"odpowied\w*|odpowiedz\w*|potwierdz\w*|informacj\w*|decyzj\w*|zaplac\w*|rezerw\w*|znac",
    "nl": r"hoor\w*|horen|antwoord|reactie|weten|bevestig\w*|beslis\w*|boek\w*|aanmeld\w*|uitsluitsel|betalen",
    "pt": r"respo\w*|confirm\w*|retorno|decid\w*|fechar|reserv\w*|comprar|pagar|saber",
    "hu": r"valasz\w*|visszajelz\w*|megerosit\w*|ertesit\w*|jelezz\w*|foglal\w*",
    "uk": r"відповід\w*|відповіс\w*|підтверд\w*|повідом\w*|знати",
}
_EVENT = {
    "en": (
        r"(?:board|council|committee|cabinet|senate|assembly|commission)\s+(?:\w+\s+)?(?:meetings?|meets|sits|"
        r"sessions?|decides|votes|approves)|maternity|meeting\s+to\s+(?:decide|approve|"
        r"sign|vote)|strike|annual\s+meeting|expires?|expir\w+|valid\s+until|"
        r"runs?\s+out|tickets?"
    ),
    "cs": (
        r"rozhoduje|schvaluje|zaseda|matersk\w*|rodicovsk\w*|zasedan\w*|porad\w*|schuz[ei]\b|sjezd\w*|"
        r"seminar\w*|statnic\w*|stavk\w*|vyprsi|vyprsel\w*|plati\s+do|jizdenk\w*|letenk\w*"
    ),
    "sk": (
        r"rozhoduje|schvaluje|zasada|kongres\w*|veltrh\w*|festival\w*|sympozi\w*|zasadnut\w*|matersk\w*|"
        r"porad\w*|seminar\w*|strajk\w*|konferenci\w*|vyprsi|plati\s+do|cestovn\w+\s+list\w+|letenk\w*"
    ),
    "de": (
        r"entscheidet|beschliesst|beschließt|tagt|\w*konferenz|\w*kongress|\w*tagung|messe|festival|symposium|"
        r"gipfel|urlaub|ferien|elternzeit|mutterschutz|\w*sitzung\w*|\w*wahlen|"
        r"feiertag\w*|fortbildung|streik|lauft\s+\w*\s*ab|ablaufen|ablauft|verfallt|"
        r"verfallen|fahrkarten|tickets?|gilt\s+bis"
    ),
    "fr": (
        r"decide|vote|statue|se\s+reunit|festival|sommet|seance|assemblee\s+generale|seminaire|maternite|"
        r"conseil\s+(?:municipal|communautaire)|greve|expire\w*|valables?|billets?"
    ),
    "es": (
        r"decide|aprueba|se\s+reune|congreso|conferencia|feria|festival|simposio|cumbre|vacaciones|baja|"
        "permiso|pleno|sesion|asamblea|elecciones|huelga|caduca\\w*|vence\\w*|expira\\w*|billetes?"
    ),
    "it": (
        r"decide|approva|delibera|si\s+riunisce|congresso|convegno|conferenza|fiera|festival|simposio|ferie|"
        r"maternita|congedo|seduta|consiglio\s+comunale|giunta|assemblea|elezioni|sciopero|scad\w+|biglietti"
    ),
    "pl": (
        r"decyduje|zatwierdza|obraduje|konferencj\w*|kongres\w*|targ(?:i|ach|ow)|festiwal\w*|sympozj\w*|"
        r"urlop\w*|ferie|wakacj\w*|sesj\w*|posiedzeni\w*|narad\w*|wybor(?:y|ow|ach)|"
        r"strajk\w*|wygasa\w*|traci\s+waznosc|wazn[aey]\s+do|bilet\w*"
    ),
    "nl": (
        r"beslist|besluit|vergadert|congres|conferentie|beurs|festival|symposium|\w*verlof|vakantie|"
        r"raadsvergadering|zitting|verkiezing\w*|staking|verloop\w*|verloopt|geldig|tickets?|kaartjes"
    ),
    "pt": (
        "decide|aprova|reune-se|congresso|conferencia|feira|festival|simposio|ferias|licenca|sessao|"
        r"assembleia|eleic\w*|greve|expira\w*|caduca\w*|bilhetes?"
    ),
    "hu": (
        r"dont|ulesezik|konferenci\w*|kongressz\w*|fesztival\w*|szabadsag\w*|gye[ds]\w*|\w*ules(?:e|en|re)?|"
        r"sztrajk\w*|lejar\w*|ervenyes\w*|jegy(?:ek|unk|et)\w*"
    ),
    "uk": r"вирішує|засідає|конференц\w*|конгрес\w*|форум\w*|фестивал\w*|відпуст\w*|"
    r"засідан\w*|семінар\w*|навчанн\w*|закінчу\w*|квитк\w*|спливає",
}
_STAY = {
    "hu": r"tartozkod\w*|tanulmanyut\w*",
    "uk": r"перебува\w*|поіздк\w*|будем\w*\s+(?:в|у)\s+(?:празі|чехіі)|(?:празі|чехіі)\s+(?:ми\s+)?будем\w*",
}
_PAST = {
    "en": r"(?:have|['’]ve)\s+(?:already\s+)?(?:seen|been|toured|done)|mentioned|told|said|informed|wrote|"
    r"e-?mailed|the\s+year\s+before\s+last|previously",
    "cs": r"predloni|zminil\w*|rikal\w*|uvedl\w*|sdelil\w*",
    "de": r"besprochen|telefoniert|gesprochen|geschrieben|vorletzt\w+|vorig\w+|erwahnt\w*|sagten?|mitgeteilt",
    "nl": r"besproken|gesproken|geschreven|gebeld|geleden|vermeldde|zei|liet\s+weten",
    "es": r"hablamos|conversamos|escribimos|antepasado|mencion[oa]\w*|dijo|comento|"
    r"informo|hace\s+\w+\s+(?:anos|meses|semanas)",
    "it": r"parlato|sentiti|scritto|scors\w+|detto|accennato|comunicato|\w+\s+fa",
    "pl": r"rozmawia\w*|pisal\w*|omawial\w*|wspomnia\w*|powiedzia\w*|poprzedni\w*|temu",
    "pt": r"falamos|conversamos|escrevemos|mencionou|disse|informou|transact\w+|p\.\s?p\.",
    "fr": r"parle|discute|ecrit|evoque|mentionne|indique|avant-dernier\w*|il\s+y\s+a\s+\w+\s+(?:ans|mois|semaines)",
    "sk": r"hovoril\w*|rozpraval\w*|telefonoval\w*|predvlani|spomen\w*|povedal\w*|uviedl\w*",
    "hu": r"tavaly|voltunk|mult|jartunk|talalkoztunk",
    "uk": r"торік|минул\w*|були|зустрічал\w*|заснован\w*",
}
# "Either day", "one of the two": a choice among dates is a wish.
_CHOICE = {
    "en": r"either\s+(?:day|date|of)|any\s+of|(?:which|that|this)\s+leaves|remains?(?!\s+to)|(?:is|"
    r"are)\s+left|failing\s+(?:that|this|both|which|it|those|these|either)|for\s+you(?=\s*[.,;:]|"
    r"\s*$)|so\s+for\s+you|out\s+of\s+your|(?:be|are)\s+out\s+by|possibilit\w+",
    "es": r"cualquiera\s+de|cualquier\s+dia|queda(?:n|ria|rian)?|en\s+caso\s+contrario|de\s+lo\s+contrario",
    "fr": r"l['’]un\s+(?:ou\s+l['’]autre|des?)|n['’]importe\s+lequel|reste(?:nt|rait)?(?!\s+(?:joignable|"
    r"a\s+votre))|le\s+cas\s+echeant|eventuellement",
    "it": r"uno\s+d(?:ei|i\s+quest\w)|entrambi|resta(?:no)?(?!\s+a)|rimane|rimangono|eventualmente|altrimenti",
    "de": r"einer\s+(?:der|von)|beide\s+tage|bleibt|blieben?|eventuell|andernfalls|zur\s+(?:wahl|auswahl)|kame[nt]?",
    "cs": r"jeden\s+z(?:e)?|kterykoliv?|oba|zbyva\w*|pripadne|eventualne",
    "sk": r"jeden\s+z(?:o)?|ktorykolvek|oba|zostava\w*|ostava\w*|pripadne|eventualne",
    "pl": r"jeden\s+z|ktorykolwiek|oba|pozostaje|zostaje(?!my)|ewentualnie|w\s+przeciwnym\s+razie",
    "nl": r"een\s+van|beide|blijft(?!\s+u)|resteert|eventueel|desnoods",
    "pt": r"qualquer\s+(?:um\s+)?d\w+|ambos|resta(?:m)?|sobra(?:m)?|caso\s+contrario|eventualmente",
    "hu": r"barmelyik|mindket\w*|marad|esetleg",
    "uk": r"один\s+із|обидва|залиша\w+ся|у\s+разі",
}
_REACHABLE = {  # when we receive groups, as they have read it
    "en": r"you\s+(?:receive|accept|host|welcome|are\s+open|take)(?!\s+us)|(?:call|phone|ring|reach|"
    r"contact)\s+(?:me|us)\b|reachable|(?:any|for|with)\s+questions",
    "cs": r"prijimate|mate\s+otevreno|volejte|zavolat|zastihn\w+|k\s+zastizeni|dotaz\w*",
    "sk": r"prijimate|mate\s+otvorene|volajte|zavolat|zastihn\w+",
    "de": r"(?:sie\s+)?(?:gruppen\s+)?(?:empfangen|offnen)\s+sie(?!\s+uns)|sie\s+gruppen|"
    r"melden\s+sie\s+sich|ruckfragen|telefonisch",
    "fr": r"vous\s+(?:recevez|accueillez|ouvrez)|joignable\w*|m['’]appeler|me\s+joindre|me\s+contacter",
    "es": r"reciben\s+(?:a\s+)?(?:grupos|visitas)|ustedes\s+abren|llam(?:ar|en|e)\w*|localizable\w*|contactar\w*",
    "it": r"ricevete|accogliete\s+gruppi|chiamar\w*|raggiungibil\w*|reperibil\w*|contattar\w*",
    "pl": r"przyjmuja\s+panstwo|przyjmujecie|dzwonic|zadzwonic|pod\s+telefonem|uchwytn\w+",
    "nl": r"(?:u|jullie)\s+groepen|ontvangt\s+u\s+groepen|bereikbaar|te\s+bellen|bel\s+(?:me|ons)",
    "pt": r"recebem\s+grupos|recebem\s+visitas|ligar|contactavel|contactar",
}
_CLASSES = {
    "reachable": _REACHABLE,
    "asked": _ASKED,
    "travel": _TRAVEL,
    "cancel": _CANCEL,
    "reply": _REPLY,
    "event": _EVENT,
    "stay": _STAY,
    "past": _PAST,
}


@cache
def role_cue(lexicon: Lexicon, name: str) -> re.Pattern[str] | None:
    """What shows a role in a language: its word class and its own phrases. None where there is neither."""
    stems = _CLASSES.get(name, {}).get(lexicon.language, "")
    if name == "asked" and stems:
        stems += "|" + _CHOICE[lexicon.language]
    own = lexicon.cues.get(name)
    more = {"travel": LODGING, "event": HOUSE}.get(name, {}).get(lexicon.language, "")
    stems = "|".join(words for words in (stems, more) if words)
    parts = [rf"(?<!\w)(?:{stems})(?!\w)"] if stems else []
    parts += [rf"(?:{own.pattern})"] if own else []
    return re.compile("|".join(parts)) if parts else None

"""How letters open and close, by language: greetings, closing formulas, mobile signatures, disclaimers (plain text).

All patterns are in the form of `plain` (small letters, no accents) and have no nested repetition.
"""

from __future__ import annotations

import re

# A greeting is told by how its line starts.
GREETING = re.compile(
    r"[\s*_]*(?:dear|hello|hi|hey|hiya|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern"
    r"|sir|madam|sirs"
    r"|(?:good )?(?:morning|afternoon|evening)(?: all| everyone)?|respected|esteemed|honou?red|honou?rable"
    r"|your excellency|excellency|ladies and gentlemen|compliments of"
    r"|vazen[yeai]|mil[yaei]|drah[yaei]|dobry (?:den|vecer)|krasny den|hezky den|pekny den|zdravim|ahoj|nazdar|cau"
    r"|dobre (?:rano|odpoledne|dopoledne)|preji (?:hezky|krasny|dobry)"
    r"|vazen[iya]|mili|pekny den|prajem|sehr geehrte|geehrte|geschatzte|liebe|lieber|guten (?:tag|morgen|abend)"
    r"|hallo|moin|gruezi|gruss gott"
    r"|servus|werte|verehrte|madame|monsieur|mesdames|messieurs|cher|chers|chere|cheres|bonjour|bonsoir|salut"
    r"|estimad[oa]s?|muy senor(?:es)?|apreciad[oa]s?|querid[oa]s?|distinguid[oa]s?|hola|buen[oa]s (?:dias|tardes"
    r"|noches)|que tal"
    r"|gentil[ei]|gentilissim[aoei]|egregi[oa]?|spett(?:abile|\.le|\.)?|car[oaei]|carissim[oaei]|buongiorno"
    r"|buonasera|salve|ciao"
    r"|illustrissim[oa]|pregiat[oaie]|stimat[oaie]|geachte|beste|hoi|dag|goede(?:morgen|middag|navond)|goedendag"
    r"|heer|mevrouw"
    r"|szanown[aiy]|dzien dobry|witam|drog[aiy]|czesc|wielce szanown[aiy]"
    r"|prezad[oa]s?|car[oa]s|exm[oa]s?|excelentissim[oa]s?|bom dia|boa (?:tarde|noite)|ola"
    r"|шановн|добрий|доброго|вітаю|дорог|уважаем|добрый|здравствуйте|tisztelt|kedves|jo napot|basta|kara|hej"
    r"|kaere|hei|god dag"
    r"|god morgen|arvoisa|hyva|hyvat|tervehdys|stimat[aei]|buna ziua|spostovan[iao]|pozdravljeni|postovan[ia]"
    r"|dragi|sayin|merhaba"
    r"|尊敬的|您好|您们好|拝啓)"
    r"(?![\w-])"
)

# Closing formulas that stand for themselves ...
_FORMULAS = (
    # en
    r"(?:with |many thanks and )?(?:(?:kind|kindest|best|warm|warmest|cordial|friendly|sincere|my best|very best"
    r"|professional) )+"
    r"(?:personal )?(?:regards|wishes|greetings)|regards|yours (?:very )?(?:sincerely|faithfully|truly|respectfully)"
    r"|(?:most )?(?:sincerely|respectfully|faithfully|cordially)(?: yours)?|truly yours|all the best|all my best"
    r"|with respect"
    r"|with (?:my |our )?(?:thanks|appreciation|gratitude|regards)|rgds|best regds|br|greetings from",
    # cs, sk
    r"s (?:\w+ ){0,3}pozdrav(?:em|om|y|mi)|s (?:uctou|ucteni|podekovanim|pranim|prianim|podakovanim)"
    r"|srdecne(?: pozdrav\w*| zdravi\w*)?"
    r"|(?:srdecny |se srdecnym )?pozdrav\w*|zdravi\b|(?:hezk|pekn|krasn|prijemn)\w+ (?:\w+ )?(?:den|dny|dni"
    r"|vikend|vecer|zbytek)(?: \w+){0,3}"
    r"|preji (?:\w+ ){0,2}(?:den|vikend)|mej(?:te|\(te\))? se\b|s prat\w+ pozdrav\w+",
    # de
    r"(?:mit )?(?:\w+ ){0,2}gr(?:u|ue)(?:ss|ß)(?:e|en|t)?|hochachtungsvoll|mfg|vg|lg|bg|es gr(?:u|ue)(?:ss|ß)t"
    r"|alles gute"
    r"|mit vorzuglicher hochachtung|herzlichst|ihr(?:e)? sehr ergeben\w+",
    # es
    r"(?:un |muchos |le\w* envio un |les? mando un |recib\w+ un )?(?:muy )?(?:cordial(?:es)? |afectuoso "
    r"|atento )?(?:saludos?|abrazo)"
    r"|(?:muy )?(?:atentamente|cordialmente)|afectuosamente",
    # fr
    r"(?:bien |tres )?(?:cordialement|amicalement|sincerement|respectueusement)|bien a (?:vous|toi)"
    r"|(?:avec )?(?:mes |nos |sinceres |meilleures |cordiales |respectueuses )+salutations|salutations(?: \w+)?"
    r"|(?:tres )?(?:bonne|belle) (?:journee|soiree|fin de journee|semaine|reception)|je vous prie d'agreer"
    r"|veuillez agreer",
    # it
    r"(?:con |i |un |molti |porgo |porgiamo |le |vi )*(?:piu )?(?:cordial[ei]|distinti|migliori|car[oi]|sinceri"
    r"|cari) saluti?|saluti|cordialmente"
    r"|cordialita|in fede|con osservanza|con stima|un caro saluto|buona (?:giornata|serata)",
    # nl
    r"(?:met )?(?:\w+ )?(?:groet|groeten|groetjes)|hoogachtend|mvg|met (?:de )?(?:meeste )?hoogachting|fijne dag",
    # pl
    r"z (?:\w+ )?(?:powazaniem|szacunkiem|uszanowaniem|pozdrowieniami|wyrazami)"
    r"|(?:serdecznie )?pozdrawiam(?:y)?(?: serdecznie)?"
    r"|lacz[ey] (?:wyrazy|pozdrowienia)(?: \w+)?|wyrazy szacunku|milego dnia",
    # pt
    r"(?:com (?:os )?)?(?:melhores |atenciosos |cordiais |meus )?cumprimentos|atenciosamente|cordiais saudacoes"
    r"|saudacoes"
    r"|(?:um |grande )?abracos?|com (?:elevada )?(?:estima|consideracao)",
    # uk, ru
    r"з (?:повагою|найкращими побажаннями|вдячністю|пошаною)|щиро|с уважением|с наилучшими пожеланиями",
    # sv, da, nb, fi, hu, ro, sl, hr, tr
    r"(?:de |med )?(?:\w+ ){0,2}(?:halsning|halsningar|hilsen|hilsner)|mvh|vh|ystavallisin terveisin|terveisin"
    r"|parhain terveisin"
    r"|(?:\w+ )?udvozlettel|tisztelettel|cu (?:stima|respect|drag|consideratie)|o zi buna|lep pozdrav|s spostovanjem"
    r"|lijep pozdrav|srdacan pozdrav|s postovanjem|saygilar\w*|iyi calismalar|此致|敬具",
)
CLOSING = re.compile(r"(?:" + "|".join(_FORMULAS) + r")(?![\w-])")

# ... and words that close a mail only where little follows them.
WEAK_CLOSING = re.compile(
    r"(?:(?:many |much |with )?thanks|thank you|thx|best|cheers|love|take care|see you|talk soon|have a (?:nice"
    r"|good|great) \w+|yours"
    r"|diky|dik\b|(?:predem |moc )?dekuj[ieu]|dekujeme|tesim se|tesime se|dakujem|dakujeme|vdaka|vopred|danke"
    r"|besten dank|vielen dank"
    r"|herzlichen dank|merci|(?:muchas |mil )?gracias|(?:mille )?grazie|bedankt|(?:hartelijk )?dank|dziekuj[ei]"
    r"|dzieki|obrigad[oa]|tack|takk?"
    r"|дякую|спасибо|kiitos|koszonettel|koszonom|multumesc|hvala|tesekkurler|ahoj|cau|ciao|ta|eskerrik asko"
    r"|a bientot|bis bald|tschuss|hasta pronto"
    r"|a presto|tot ziens|do zobaczenia)(?![\w-])"
)

_DEVICE = (
    r"(?:iphone|ipad|ipod|android|samsung|galaxy|huawei|outlook|mail|yahoo|blackberry|phone|mobile|mobil|cell|smartphone"
    r"|xiaomi|nokia|proton\w*|gmail|windows|airmail|mailbox|spark|tablet|telefon)"
)
MOBILE = re.compile(
    r"[\s*_><(\[]*(?:sent from (?:my |a )?[\w. ,'-]{2,40}(?:[>)\]]*|<\S{1,200})$"
    r"|(?:sent (?:from|with|via)|from my) (?:my |the |a )?(?:\w+ )?\[?" + _DEVICE + r"|get \[?outlook for"
    r"|odeslano (?:z|pomoci)|odoslane (?:z|pomocou)|diese (?:nachricht|e-?mail) wurde von meinem"
    r"|von meinem [\w ]{1,40}gesendet|gesendet (?:von|mit|uber|aus)"
    r"|envoye (?:de(?:puis)?|a partir) |obtenez outlook"
    r"|enviado (?:desde|do|de|a partir|a traves)|obtener outlook|descarga outlook"
    r"|inviato da|scarica outlook|wysla\w+ z|pobierz"
    r"|(?:verzonden|verstuurd) (?:vanaf|vanuit|met|via)|download outlook"
    r"|(?:надіслано|відправлено) з|отправлено (?:с|из)|отримати outlook"
    r"|elkuldve (?:az? )?[\w-]{0,20}" + _DEVICE + r"|az [\w -]{3,30}(?:rol|bol) kuldve|az [\w ]{2,12}outlook letoltese"
    r"|skickat fran|sendt fra|lahetetty|trimis de pe|從我的|传送自|发自我的"
    r"|(?:stahn\w+|ziska\w+|telecharge\w+|baix\w+|hol[a-z]*) (?:si )?outlook|outlook fur)"
)

# One of these is enough ...
_LEGAL = re.compile(
    r"intended (?:only|solely|exclusively)? ?(?:recipient|addressee|for)"
    r"|only for the (?:use of the )?(?:addressee|recipient)"
    r"|(?:received|receive) this (?:e-?mail|message|communication|transmission)(?: message)? (?:in error"
    r"|by mistake)|accepts? no liability|no liability for"
    r"|consider the environment|before printing|think before you print|virus-free|scanned for virus|mailing list"
    r"|to unsubscribe|views expressed"
    r"|nejste-li (?:\w+ )?(?:adresat|prijemce)|nejste (?:\w+ )?(?:adresat|prijemce)|urcen\w* (?:vyhradne|pouze"
    r"|jen|vylucne|iba)|nez (?:\w+ ){0,3}vytisknete"
    r"|neni navrhem na uzavreni|nepredstavuje navrh|obchodniho tajemstvi|setrte prirodu|zvazte, (?:zda|jestli"
    r"|prosim)|nutne tento e-?mail|zivotni prostredi, nez"
    r"|nicht der (?:\w+ )?(?:richtige )?(?:adressat|empfanger)|irrtumlich erhalten|rechtlich geschutzt"
    r"|bevor sie diese (?:e-?mail|nachricht) (?:aus)?drucken"
    r"|recu ce (?:message|courriel|mail) par erreur|avant d'imprimer|n'imprimez|recibido (?:este"
    r"|el presente) (?:mensaje|correo)|antes de imprimir"
    r"|regolamento ue|d\. ?lgs|ricevuto (?:questo|il presente) messaggio|prima di stampare|ten onrechte ontvang"
    r"|denk aan het milieu"
    r"|ricev\w+ (?:questo|questa|il presente|la presente) (?:messaggio|comunicazione|e-?mail) per errore"
    r"|eventuali allegati (?:sono|e) riservat"
    r"|rechtsgeschaftliche erklarungen|datenschutz(?:hinweise|erklarung|informationen)\b.{0,60}(?:unter|auf|finden)"
    r"|zpracov\w+ osobnich udaju (?:naleznete|najdete|jsou|je)|spracuv\w+ osobnych udajov (?:najdete|su|je)"
    r"|antivir\w* (?:programem )?avast|skenovana antivir|bez virov|bez virusu|neobsahuje zadne viry"
    r"|administratorem (?:pani/pana |panstwa )?danych osobowych|klauzula informacyjna|wydruk tej wiadomosci"
    r"|kizarolag a cimzett|mielott kinyomtat|gondoljon a kornyezetre|перш ніж друкувати|виключно для адресата"
    r"|otrzymal\w* (?:te|niniejsza) wiadomosc|przeznaczona wylacznie|przed wydrukowaniem|recebeu esta mensagem"
    r"|antes de imprimir"
    r"|^[\s*_]*(?:disclaimer|confidentiality notice|privacy notice|haftungsausschluss|aviso legal"
    r"|avis de confidentialite|upozorneni:)"
)
# ... or one of each of these two.
_SECRET = re.compile(
    r"confidential|privileged|duvern|dovern|vertraulich|confidentiel|confidencial|riservat|vertrouwelijk|poufn"
    r"|конфіденц|конфиденц|bizalmas|fortrolig|konfidentiell"
)
_MESSAGE = re.compile(
    r"e-?mail|message|zprav|sprav|nachricht|courriel|mensaje|correo|messaggio|bericht|wiadomosc|mensagem"
    r"|повідомлення|сообщение|uzenet|meddelelse|meddelande"
)
BANNER = re.compile(
    r"[\s*\[]*(?:external(?: e?-?mail| sender)?\b|caution\b|warning\b|attention\b|achtung\b|upozorneni\b"
    r"|externi (?:e-?mail|zprava)|extern(?:e|al)?\b)"
)
_OUTSIDE = re.compile(
    r"outside|external|extern|mimo organizaci|nicht aus|unknown sender|click links|do not click|neotvirejte"
)


POSTSCRIPT = re.compile(r"\s*(?:p\.? ?s\.?\s?[:.,-]|ps\b|p\.s\.)")


def speaks_of_the_mail(plain_text: str) -> bool:
    """Whether a line names the mail, a secret or a legal phrase: where a disclaimer starts."""
    return bool(_LEGAL.search(plain_text) or _SECRET.search(plain_text) or _MESSAGE.search(plain_text))


def is_legal(plain_text: str) -> bool:
    """Whether a plain paragraph is a disclaimer or the footer of a list or a scanner."""
    return bool(_LEGAL.search(plain_text)) or bool(_SECRET.search(plain_text) and _MESSAGE.search(plain_text))


def is_banner(plain_text: str) -> bool:
    """Whether a plain paragraph is the warning that a mail system puts above mail from outside."""
    if "don't often get email from" in plain_text[:80]:
        return True
    return len(plain_text) < 500 and bool(BANNER.match(plain_text) and _OUTSIDE.search(plain_text))

"""Words that tell what kind of mail it is. Folded patterns with weights; several of them together decide, not one."""

from __future__ import annotations

import re

VISIT = re.compile(
    r"\b(?:visit(?:ing|ors?|s)?|study (?:visit|trip|tour)|field ?trip|excursion|delegation|receive us|host"
    r" (?:us|our)|welcome us|come (?:to (?:see|visit|you)|by|and see)|stop by|drop by|technical visit|site"
    r" visit|learning (?:exchange|journey)|meet(?:ing)? (?:with )?(?:you|your|someone|somebody|colleagues"
    r"|experts)|bring (?:the|my|our) (?:class|students|group)"
    r"|request for (?:a )?(?:meeting|visit)|study tour|presentation (?:at|for)|show us|tell us|see you"
    r"|lecture|briefing|look at your|guided tour"
    r"|navstev\w*|navstiv\w*|exkurz\w*|prijeti|prijmout|prijmete|prijet|prijeli|prijedeme|zavitat|studijni"
    r" (?:cest\w+|pobyt\w*)|setkani|setkat|delegac\w*|prohlidk\w*|podivat|zastavit se|prijali|stavit"
    r"|navstevu|exkurzi\w*|prijatie|prijat\w*|prist|zavitali|studijn\w+ cest\w*|stretnut\w*|pozriet"
    r"|besuch\w*|besichtig\w*|exkursion\w*|fachexkursion|studienreise|delegation|empfangen|vorbeikommen"
    r"|fuhrung|informationsbesuch|studienfahrt|fachbesuch|kennenlernen"
    r"|visite\w*|rencontr\w+|accueil\w*|recevoir|delegation|voyage d'etude\w*|deplacement|visit\w+|recibir\w*"
    r"|encuentro|reunion|viaje de estudios?|delegacion|acoger|recibirnos"
    r"|visit\w+|incontr\w+|accoglier\w+|ricever\w+|delegazion\w+|viaggio (?:di )?studio|sopralluogo|wizyt\w*"
    r"|spotkani\w*|spotkac|odwiedz\w*|przyjac|przyjechac|wyjazd\w*|delegacj\w*|wycieczk\w*|wpuscic"
    r"|bezoek\w*|werkbezoek|langskomen|langs te komen|ontvangen|delegatie|studiereis|excursie|visita\w*"
    r"|receber\w*|conhecer|reuniao)\b"
)
"""Traits of a wish to visit."""

CANCEL = re.compile(
    r"\b(?:cancel(?:led|ling|lation|s)?|call(?:ed)? off|have to (?:withdraw|drop)|withdraw(?:n|ing)?|(?:will"
    r"|can|could) not (?:be able to )?(?:come|travel|visit)|unable to (?:come|travel|visit)|won't (?:be able"
    r" to )?(?:come|make it)|not (?:be )?coming|no longer (?:come|need|possible|coming|travel)|(?:trip|visit"
    r"|tour|journey|excursion) (?:has been|is|was|had to be|will not|won't|must be|does not|doesn't)"
    r" (?:cancelled|canceled|off|take place|go ahead|happen\w*)"
    r"|rus(?:i|im|ime|it|ena|eno|eny)|zrus\w*|odvola\w*|neprijed\w*|nemuzeme prijet|odrika\w*|nekona"
    r"|neuskutecn\w*|bohuzel .{0,40}(?:neprijed|nepojed|nemuz)|zrusi\w*|nepridem\w*|neuskutocn\w*|absag\w*"
    r"|abgesagt|absagen|stornier\w*|(?:nicht|leider) .{0,30}(?:kommen|stattfinden|statt)|fallt aus|ausfallen"
    r"|annul\w+|ne (?:pourrons|pouvons) .{0,20}venir|n'aura pas lieu"
    r"|cancel\w+|anul\w+|suspend\w+|no podremos|annull\w+|disdi\w+|non potremo|rinunci\w+|odwol\w+|rezygn\w+"
    r"|nie (?:przyjedziemy|mozemy przyjechac)|nie odbedzie|afzeg\w*|afgezegd|annuler\w*|gaat niet door|kunnen"
    r" niet komen|desmarc\w+|nao (?:poderemos|vamos) (?:ir|vir))\b"
)
"""Calls something off."""

CHANGE = re.compile(
    r"\b(?:chang(?:e|es|ed|ing)|mov(?:e|ed|ing)|postpon\w+|reschedul\w+|shift(?:ed)?|instead (?:of|,)?"
    r"|instead|different (?:date|day|time)|(?:new|another) (?:date|time|number)|correct(?:ion|ed)|update[ds]?"
    r"|no longer \d|now (?:be )?\d+|not \d+ but|rather than|a day (?:later|earlier)|an hour (?:later|earlier)"
    r"|one more|two more|will be (?:more|fewer|less)|"
    r"zmen\w*|presun\w*|posun\w*|prelozit|misto|namisto|o (?:den|tyden|hodinu) (?:pozdeji|drive|driv)|nakonec"
    r"|jiny termin|pribra\w*|pribyl\w*|uprav\w*|zmenu|presunut|namiesto|nakoniec|ander\w*|verschieb\w*"
    r"|verschob\w*|verleg\w*|statt\w*|anderung|neue\w* termin|"
    r"modifi\w+|report\w+|decal\w+|deplac\w+|au lieu|changement|cambi\w+|aplaz\w+|en lugar|en vez|modific\w+"
    r"|spost\w+|rinvi\w+|anticip\w+|invece|zmian\w*|przesun\w*|przelo\w*|zamiast|wijzig\w*|verplaats\w*"
    r"|verzet\w*|in plaats|alter\w+|adiar|mudar|em vez)\b"
)
"""Changes something agreed."""

CONFIRMED = re.compile(
    r"\b(?:confirm(?:ed|ation|ing|s)?|potvrz\w*|potvrd\w*|bestatig\w*|confirm\w+|conferm\w+|potwierdz\w*"
    r"|bevestig\w*|look forward to (?:welcoming|meeting|your visit)|tesime se|is complete|all (?:the"
    r" )?(?:details|information)|agreed|domluven\w*)\b"
)
"""The quoted mail of ours had agreed."""

ASKED = re.compile(
    r"\b(?:let us (?:know|have)|could you|please (?:send|tell|let|add|reply)|still need|missing|following"
    r" (?:details|information)|prosime .{0,40}(?:doplnen|sdelt|uved)|doplnit|doplneni|udaj\w*|bitte"
    r" .{0,40}(?:mit|teilen)|fehlen|noch folgende|merci de|precisez|indiqu\w+|indicar\w*|faltan|indicare"
    r"|mancano|prosimy|uzupeln\w*)\b"
)
"""The quoted mail of ours had asked."""

OTHER = {
    "press": re.compile(
        r"\b(?:journalist\w*|reporter\w*|correspondent|press (?:enquiry|inquiry|request|office|card)"
        r"|interview\w*|editor(?:ial)?\b|broadcast\w*|camera(?:man| crew| team)?|film(?:ing| crew)|tv crew"
        r"|documentary|podcast|article (?:about|on)|deadline for (?:the )?article|redakt\w*|redakc\w*"
        r"|novinar\w*|rozhovor\w*|nataceni|natocit|toc(?:ime|it)|porad\w* .{0,20}tv|kameraman\w*|zvukar\w*"
        r"|televiz\w*|tiskov\w+ dotaz"
        r"|novinar\w*|redaktor\w*|rozhovor|nakruc\w*|journalistin|redaktion|interview|dreh(?:en|arbeiten"
        r"|team)|reportage|sender\b|kamerateam|journaliste|entretien|tournage|reportage|redaction|periodista"
        r"|entrevista|reportaje|rodaje|giornalist\w*|intervist\w*|servizio (?:tv|televisivo)|riprese"
        r"|redazione|dziennikar\w*|wywiad\w*|redakcj\w*|nagra\w*|interview|journalist|opname\w*|jornalista"
        r"|entrevista)\b"
    ),
    "job": re.compile(
        r"\b(?:intern(?:ship)?s?\b|traineeship|placement|job|vacanc\w+|position|employ\w*|hiring|my cv|cv"
        r" (?:is )?attached|curriculum vitae|resume|cover letter|apply(?:ing)?|application for|scholarship"
        r"|erasmus\+? (?:traineeship|placement)|phd (?:candidate|student|research)|research stay|visiting"
        r" (?:researcher|scholar|fellow)|thesis|dissertation|bachelor'?s? (?:work|thesis)|questionnaire"
        r"|survey (?:for|about)"
        r"|staz\w*|praxe|praxi|zivotopis\w*|prace u vas|pracovni (?:misto|pozic\w*)|uchazim|diplomov\w+"
        r"|bakalarsk\w+|dizertac\w*|disertac\w*|dotaznik\w*|volne misto|prax\w*|odbornu prax|zivotopis"
        r"|brigad\w*|praktik\w*|bewerb\w*|lebenslauf|stelle\b|masterarbeit|bachelorarbeit|abschlussarbeit"
        r"|forschungsaufenthalt|stage\b|stagiaire|candidature|emploi|memoire|these\b|doctorant\w*|sejour de"
        r" recherche|practicas|beca\b|empleo|tesis|candidatura|estancia de investigacion|tirocini\w*|lavoro"
        r" presso|tesi\b|candidarmi|staz|praktyk\w*|praca magistersk\w*|aplik\w*|cv w|sollicit\w*|stageplek"
        r"|vacature|scriptie|estagio|emprego|dissertacao|curriculo)\b"
    ),
    "invitation": re.compile(
        r"\b(?:invite you|invitation to (?:speak|you|attend|participate)|(?:are|you're|be) invited|keynote|as"
        r" (?:a )?(?:speaker|panell?ist|lecturer|juror|jury)|speak at (?:our|the)|our conference|call for"
        r" papers|we would be honou?red (?:to have|if you (?:would )?(?:speak|join))|have you (?:as|with us)"
        r"|save the date|register (?:now|here|by)|your (?:travel|accommodation) (?:costs|expenses)|speaker"
        r" fee|join us (?:at|in|for)"
        r"|zveme vas|pozvat vas|pozvani na|prednaset|vystoupit|prednask\w+ na nasi|poroty|pozvanka na"
        r"|pozyvame vas|laden (?:wir )?sie|als referent\w*|vortrag halten|vous inviter|intervenant\w*"
        r"|conferencier|invitarl\w*|invit\w+ (?:como|a participar|a dar)|ponente|conferencia|relator\w*"
        r"|invit\w+ (?:come|a partecipare|a tenere)|zapraszamy|zaproszeni\w*|prelegent\w*|uitnodig\w*|spreker"
        r"|convida\w*|palestrante)\b"
    ),
    "advert": re.compile(
        r"\b(?:our (?:products?|services|software|solution|company offers)|special offer|discount|free trial"
        r"|price list|quotation|webinar|demo of our|book a demo|we offer|seo|increase your|promotion|limited"
        r" time|best price|unsubscribe|partnership (?:opportunity|proposal)|business (?:proposal|cooperation)"
        r"|sponsor\w*|consortium|project partner|horizon europe|call deadline|become (?:a )?partner|joint"
        r" (?:project|proposal)|nabiz(?:im|ime|et)|nabidka|sleva|cenik|akcni cena|spoluprac\w+ na projektu"
        r"|partnerstvi"
        r"|angebot\w*|rabatt|unser produkt|projektpartner\w*|offre (?:speciale|commerciale)|nos (?:produits"
        r"|services)|remise|oferta|descuento|nuestros (?:productos|servicios)|offerta|sconto|nostri"
        r" (?:prodotti|servizi)|rabat|nasze (?:produkty|uslugi)|aanbieding|korting|desconto)\b"
    ),
    "invoice": re.compile(
        r"\b(?:invoice\w*|payment (?:due|reminder)|overdue|faktur\w*|splatnost\w*|rechnung\w*|zahlung\w*|facture"
        r"|factura\b|fattura|rekening|fatura|upominka)\b"
    ),
    "thanks": re.compile(
        r"\b(?:thank(?:s| you)(?: (?:so|very) much| again| a lot)? for (?:\w+ ){0,4}(?:yesterday|today|last"
        r" (?:week|month|time)|visit|reception|welcome|hospitality|receiving|welcoming|hosting|tour"
        r"|presentation)|it was (?:a )?(?:great|wonderful|pleasure)|thank you (?:all )?for (?:yesterday|today"
        r"|last)|(?:dekuji|dekujeme|diky|dekovat) (?:\w+ ){0,3}za (?:prijeti|skvel\w+|krasn\w+|vcerejs\w+"
        r"|navstevu|prohlidku|vstricnost|den|stred\w+|ctvrt\w+|vcera)"
        r"|dakujem\w* (?:\w+ )?za (?:prijatie|vcera\w*|navstevu)|(?:danke|dank) (?:\w+ ){0,3}fur (?:den|die"
        r"|das|ihren?) (?:\w+ ){0,2}(?:empfang|besuch|gestern|gestrig\w+|tag|fuhrung)|merci (?:\w+ ){0,3}pour"
        r" (?:votre accueil|la visite|l'accueil|hier)|gracias (?:\w+ ){0,2}por (?:la acogida|su acogida|la"
        r" visita|ayer|recibirnos)|grazie (?:\w+ ){0,2}per (?:l'accoglienza|la visita|ieri|averci)"
        r"|dziekuje\w* (?:\w+ ){0,2}za (?:przyjecie|wczoraj\w*|wizyte|spotkanie)|bedankt voor (?:gisteren|de"
        r" ontvangst|het bezoek)|obrigad\w+ p(?:ela|or) (?:visita|recepcao))"
    ),
    "complaint": re.compile(
        r"\b(?:complain\w*|stiznost\w*|stezuj\w*|reklamac\w*|sousede?\w*|bydlim\w*|nase ulic\w*|hluk\w*|parkuj\w*"
        r"|zadam o (?:napravu|vyjadreni|informac\w*)|beschwerde\w*|plainte|reclamation|queja|reclamo|skarg\w*"
        r"|klacht|reclamacao|106/1999|namitk\w+|pozemek|pozemku|parc\. c|stavebni povoleni)\b"
    ),
}
"""Kinds of mail by persons that are no group's visit."""

TRAVEL = re.compile(
    r"\b(?:trip|tour|travel\w*|journey|look around|in prague|to prague|excursion|group (?:enquiry|inquiry"
    r"|request|visit)|zajezd|cest\w+|vylet|do prahy|v praze|skupin\w+|maturant\w*|vypravu?|do prahy|v prahe"
    r"|cest\w+"
    r"|\w*reise|reisen|\w*fahrt|gruppenanfrage|\w*anfrage fur|nach prag|in prag|vorbeischauen|reinschauen"
    r"|terminanfrage|voyage|deplacement|a prague|courrier|viaj\w+|gira|a praga|en praga|nos recib\w+"
    r"|viaggi\w*|gita|trasferta|passare da voi|wycieczk\w+|wyjazd\w*|do pragi|w pradze|reis\w*|naar praag|in"
    r" praag|viagem|a praga|em praga)\b"
)
"""Traits of a journey, weaker than those of a visit."""

ASK = re.compile(
    r"\b(?:(?:could|would|can|may|might|will|is|would it be|if) (?:\w+ ){0,5}?(?:possible to|receive (?:us"
    r"|our|a)|host (?:us|our|a)|welcome (?:us|our)|meet|visit|come|have us|squeeze|spare|fit us|accommodate"
    r"|stop by|drop|show us)|(?:would like|wish|hope|want|plan|intend|love|interested|keen|request\w*|ask\w*)"
    r" (?:\w+ ){0,6}?(?:visit|meet\w*|come|see you|received?|reception|lecture|look)|chance of|possibility"
    r" (?:of|to)"
    r"|(?:chteli|radi|rad|rada|mohli|mohl|mohla|slo by|bylo by|je|dovoluj\w+|prosim\w*|zad\w+|vzali) (?:\S+"
    r" ){0,8}?(?:navst\w+|prijet\w*|prij\w+|setk\w+|zavitat|podivat|exkurz\w+|mozn\w+|stavit|prist|nas)"
    r"|(?:chceli|radi|mohli|mozeme|dovolujeme|prosim\w*) (?:\S+ ){0,8}?(?:navst\w+|prij\w+|prist|stretn\w+"
    r"|pozriet|zavit\w+)"
    r"|(?:konnt\w+|wurd\w+|mocht\w+|durft\w+|ware|bitt\w+|kann|konnen|gern\w*) (?:\S+ ){0,14}?(?:besuch\w*"
    r"|empfangen|vorbei\w*|treffen|kennen\w*|moglich|besichtig\w+|reinschauen|termin|kommen)|(?:pourr\w+"
    r"|souhait\w+|serait|serions|aimer\w+|voudr\w+|possible|sollicit\w+|demand\w+) (?:\S+ ){0,10}?(?:visit\w+"
    r"|rencontr\w+|recevoir|accueil\w+|possible|venir|entrevue)"
    r"|(?:podri\w+|gustaria|encantaria|quisier\w+|querriamos|desea\w+|seria|solicit\w+|nos) (?:\S+"
    r" ){0,10}?(?:visit\w+|recib\w+|reunir\w+|conocer|posible|encuentro|acog\w+|pasar|saludar\w*|veros)"
    r"|(?:potr\w+|vorremmo|vorrei|desider\w+|sarebbe|chied\w+|ci piacerebbe) (?:\S+ ){0,10}?(?:visit\w+"
    r"|incontr\w+|ricev\w+|venire|possibile|accogli\w+|passare)"
    r"|(?:czy|chcielib\w+|prosz\w*|zalez\w+|mogl\w+|chetnie) (?:\S+ ){0,12}?(?:wizyt\w+|spotka\w+|odwiedz\w+"
    r"|przyj\w+|mozliw\w+|wpuscic)|(?:kunnen|mogen|zouden|willen|graag) (?:\S+ ){0,10}?(?:bezoek\w*|langs\w*"
    r"|ontvang\w+|komen)|(?:poderiam|gostari\w+|seria) (?:\S+ ){0,10}?(?:receber|visit\w+|conhecer|possivel))"
)
"""Asks us to be received."""

NEGATED = re.compile(
    r"\b(?:(?:won't|will not|can't|cannot|can not|not able to|unable to|are not|aren't|not going to|shan't|no"
    r" longer) (?:\w+ ){0,2}?(?:over|com(?:e|ing)|travel\w*|visit\w*|make it|going|go ahead|join\w*|take"
    r" place)|not (?:been )?(?:authori[sz]ed|approved)|withdraw\w*"
    r"|(?:ne(?:prijed|pojed|prijd|muzeme|konan|uskutecn))\w*|(?:nepridem|nemozeme prist)\w*|(?:kommen|fahren"
    r"|reisen|findet|konnen) (?:\w+ ){0,5}?nicht (?:kommen|statt|reisen)?|ne (?:viendrons|pourrons|venons"
    r"|pouvons|aura)|no (?:vamos|iremos|vendremos|podremos|podemos ir|viajaremos|va a poder)|non (?:veniamo"
    r"|verremo|potremo|possiamo|si fara)|nie (?:przyjedz\w+|mozemy|odbedzie|dojdzie)|(?:komen|gaan|kunnen)"
    r" (?:\w+ ){0,3}?niet|nao (?:vamos|iremos|poderemos))\b"
)
"""Says that somebody does not come."""

STRONG_OTHER = {
    "press": re.compile(
        r"\b(?:newspaper|(?:tv|film|camera|radio) (?:crew|team|programme|show|station)|photographer|on record"
        r"|interview|journalist\w*|reporter\w*|redaktor\w*|natac\w+|tocime|kameraman\w*|zeitung|redaktion"
        r"|drehteam|tournage|journal\b|periodico|entrevista|rodaje|giornale|quotidiano|intervista|dziennik|wywiad"
        r"|gazet\w+|krant)\b"
    ),
    "partnership": re.compile(
        r"\b(?:consortium|konsorci\w+|konsortium|consorcio|consorzio|horizon(?: europe)?|proposal|work package"
        r"|(?:project|ideal|associated) partner|join (?:as|our) (?:a )?partner|partner search|projektantrag"
        r"|partenaire|appel a projets|convocatoria|socio|partenariat|letter of (?:support|intent))\b"
    ),
    "invitation": re.compile(
        r"\b(?:(?:invite|inviting|invitation|inviter|invitar\w*|invito|invitare|einlad\w*|zaprasza\w*|pozv\w*"
        r"|zveme).{0,160}(?:forum|conference|congress|festival|symposium|summit|biennale|konferenc\w+|kongres\w*"
        r"|konferenz|colloque|congreso|convegno|kongress)|(?:invite|inviting) you|keynote|as (?:a )?(?:speaker"
        r"|panell?ist)|speaker'?s? fee|(?:cover|costs?) (?:\w+ ){0,3}(?:travel|flight|accommodation)|zveme (?:vas"
        r"|zastupce)|pozvat vas|prednaset u nas|laden (?:wir )?sie|als (?:referent|redner)\w*|vous inviter|comme"
        r" intervenant|invitarl\w+|como ponente|invitarla|come relator\w+|zaprosic panstwa|jako prelegent\w*|uit"
        r" te nodigen|convida-l\w+)\b"
    ),
    "job": re.compile(
        r"\b(?:internship|traineeship|(?:my )?cv (?:is )?attached|vacanc\w+|apply for|job (?:offer|application"
        r"|opportunit\w+)|staz|staze|praxi|zivotopis|odbornu prax|praktikum|bewerbung|lebenslauf|stage de"
        r"|stagiaire|candidature|practicas|curriculum|tirocinio|praktyk\w+|stageplek|estagio|my (?:thesis"
        r"|dissertation)|questionnaire|dotaznik|research stay|visiting (?:scholar|researcher))\b"
    ),
    "thanks": re.compile(
        r"\b(?:gratitude|herzlich\w* (?:\S+ ){0,12}danken|danken (?:\S+ ){0,8}fur|moc dekujeme za|jeste jednou"
        r" (?:dekuj\w+|diky)|dakujeme za|merci encore|gracias de nuevo|grazie ancora|dziekujemy za)\b"
    ),
    "complaint": re.compile(r"\b(?:stiznost\w*|complain\w*|stezuj\w+|beschwer\w+|106/1999)\b"),
    "invoice": re.compile(r"\b(?:invoice no|faktura c|rechnung nr|facture n|splatnost\w*|overdue|payment reminder)\b"),
    "advert": re.compile(
        r"\b(?:special offer|our (?:products|software|services)|free trial|book a demo|discount|sleva|rabatt|best"
        r" price|nase (?:produkty|sluzby)|price list|cenik)\b"
    ),
}
"""Of those kinds the wordings that a delegation hardly ever uses; each outweighs a visit word."""

OUR_TALK = re.compile(
    r"planning (?:and|&) development|planovani a rozvoje|ipr prag?ue?|ipr prah|international@|automatically|automaticky"
)
"""A quoted mail that is ours."""

ABOUT_US = re.compile(
    r"\b(?:ipr|camp)\b|\b(?:prag|prah|praz|praze|prasz)\w*|\b(?:instit|instyt)\w+"
    r"|\byour (?:office|colleagues|team|city|country)"
    r"|\b(?:u vas|k vam|bei ihnen|bei euch|chez vous|con vosotros|da voi|u panstwa|bij jullie)\b"
)
"""Names us, our city, an institute, or "your place"."""

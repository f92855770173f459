"""Words that frame a topic or are taken for one: "it is about", what points back, days and months, false friends.

By language; `*` ends a stem. Folded when they are read in.
"""

from __future__ import annotations

from mailbot.extractors.lexicon import words

CONCERN = {
    "en": "is be question questions queries care cares worried thinking",
    "cs": "otázky otázek dotazy dotazů jde jedná půjde šlo",
    "sk": "otázky otázok ide jedná pôjde išlo",
    "de": "fragen frage geht ginge gehen drehen dreht handelt",
    "fr": "questions question agit agirait agira",
    "es": "preguntas dudas trata trataría",
    "it": "domande quesiti tratta tratterebbe",
    "pl": "pytania pytań chodzi idzie chodziło chodziłoby",
    "nl": "vragen gaat gaan draaien draait",
    "pt": "perguntas dúvidas trata trataria",
    "hu": "kérdéseink kérdésünk szó",
    "uk": "питання запитання йдеться мова ідеться",
}
"""Verbs that say with a preposition what something is about: "jde nám o", "es geht um", "chodzi o"."""

CONCERN_OF = {
    "en": "about regarding concerning",
    "cs": "ohledně k na o",
    "sk": "ohľadom k na o",
    "de": "zu zum zur über nach um",
    "fr": "sur de du d des",
    "es": "sobre de del",
    "it": "su sul sulla sui sulle sullo sugli di del dello della dei degli delle",
    "pl": "dotyczące o",
    "nl": "over om",
    "pt": "sobre de do da dos das",
    "hu": "lenne lehetne",
    "uk": "щодо про",
}
"""The prepositions of these verbs."""

WHAT = {
    "en": "what",
    "cs": "co",
    "sk": "čo co",
    "de": "was wo",
    "fr": "ce",
    "es": "lo",
    "it": "quello ciò quel",
    "pl": "co czego czym",
    "nl": "wat waar",
    "pt": "o aquilo",
    "hu": "ami mi amit",
    "uk": "що",
}
"""Before a person or a word of interest these open the lead, not the topic: "what we care for"."""

MOVE = {
    "en": "come coming",
    "cs": "přijedeme jedeme přijíždíme přijet jet jdeme přijdeme",
    "sk": "prídeme ideme prichádzame prísť ísť cestujeme",
    "fr": "venons venir viendrons viendrions",
    "es": "venimos vamos venir iremos vendríamos",
    "it": "veniamo venire verremo verremmo",
    "pl": "jedziemy przyjeżdżamy przyjedziemy przyjechać jechać wybieramy",
    "nl": "komen kom",
    "pt": "vamos vimos iremos vir viremos",
    "hu": "megyünk jövünk jönnénk utazunk",
    "uk": "їдемо приїдемо приїжджаємо приїхати їхати",
}
"""Verbs of coming with the verb of what for right behind: "jedziemy zobaczyć"."""

ALSO = {
    "en": "also possibly",
    "cs": "také též rovněž případně popřípadě",
    "sk": "tiež takisto prípadne poprípade",
    "de": "auch ferner eventuell sowie gegebenenfalls",
    "fr": "aussi également éventuellement ainsi",
    "es": "también además quizá quizás",
    "it": "anche pure eventualmente magari",
    "pl": "także również też ewentualnie",
    "nl": "ook tevens eventueel alsook",
    "pt": "também ainda eventualmente",
    "hu": "valamint illetve esetleg továbbá",
    "uk": "також ще можливо",
}
"""What adds a second topic to the first."""

INSTEAD = {
    "en": "but rather",
    "cs": "ale spíš spíše nýbrž raději",
    "sk": "ale skôr radšej",
    "de": "sondern eher vielmehr",
    "fr": "mais plutôt",
    "es": "sino más",
    "it": "bensì ma piuttosto",
    "pl": "lecz ale raczej",
    "nl": "maar eerder liever",
    "pt": "mas antes sim",
    "hu": "hanem inkább",
    "uk": "а радше але",
}
"""What leads to the wanted behind the unwanted."""

POINTING = {
    "en": "it this that these those them such both yours",
    "cs": "tom tomu toho tím tohle tohoto něm nich nimi ní",
    "sk": "tom tomu toho tým ňom nich nimi nej",
    "de": "darüber davon dazu daran damit dies diese dieses diesem dieser das deren",
    "fr": "cela ça en y sens ceci ce leur",
    "es": "ello ellos ellas ella eso esto",
    "it": "ne ci questo ciò quello essi esse",
    "pl": "tym tego nim niej nich nimi temu to",
    "nl": "daarover daarvan daar dit dat hierover ervan erover",
    "pt": "isso isto disso nisso eles elas ele ela disto sentido",
    "hu": "erről arról ezt ezekről ezeket róluk róla",
    "uk": "це цього цьому про них нього неї",
}
"""What stands for a thing that was named before: "… and would like to hear about it"."""

ADVICE = {
    "en": "advice tip tips help hint hints guidance insight insights input",
    "cs": "rada radu rady tip tipy pomoc poradit",
    "sk": "rada radu rady tip tipy pomoc poradiť",
    "de": "rat ratschlag ratschläge tipp tipps hilfe hinweis hinweise anregung anregungen",
    "fr": "conseil conseils aide éclairage pistes",
    "es": "consejo consejos ayuda orientación",
    "it": "consiglio consigli aiuto suggerimento suggerimenti",
    "pl": "rada radę rady wskazówka wskazówki pomoc",
    "nl": "advies raad tip tips hulp",
    "pt": "conselho conselhos ajuda dicas",
    "hu": "tanács tanácsot tanácsok segítség segítséget",
    "uk": "порада поради пораду допомога",
}
"""What may be asked for without saying again in what."""

TIME = {
    "en": "holiday* vacation* monday* tuesday* wednesday* thursday* friday* saturday* sunday* weekend* january "
    "february april june july august september october november december spring summer autumn winter morning* "
    "afternoon* evening* noon midday tomorrow week weeks month months year years o'clock fortnight semester "
    "easter christmas",
    "cs": "prázdnin* svát* dovolen* pondělí pondělk* úterý úterk* střed* čtvrtek čtvrtk* pátek pátk* sobot* neděl* "
    "víkend* leden ledn* únor* březen březn* duben dubn* květen květn* červen červn* červenec července srpen "
    "srpn* září říjen říjn* listopad* prosinec prosinc* jaro jara jaře léto léta létě podzim* zim* ráno "
    "dopoledn* odpoledn* poledn* večer* týden týdn* měsíc* rok roku roce letos semestr* polovin* začátk* "
    "konec konce koncem velikonoc* vánoc*",
    "sk": "prázdnin* sviat* dovolen* pondelok pondelk* utorok utork* streda stredu stredy stredí štvrtok štvrtk* "
    "piatok piatk* sobot* nedeľ* víkend* január* február* marec marc* apríl* máj mája máji jún júna júni júl "
    "júla júli august* september septembr* október októbr* november novembr* december decembr* jar jari leto "
    "leta lete jeseň jesen* zima zime ráno dopolud* predpolud* popolud* poobed* večer týžd* mesiac* rok roku "
    "roka semest* polovic* začiat* koniec konca koncom",
    "de": "ferien ferienzeit feiertag* urlaub montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonntag* "
    "wochenend* januar februar märz april juni juli august september oktober november dezember frühjahr* "
    "frühling* sommer herbst* winter* morgen vormittag* nachmittag* mittag* abend* woche wochen monat monate "
    "jahr jahres jahre semester* osterferien sommerferien herbstferien schulferien semesterferien "
    "pfingstferien ostern weihnacht* hälfte anfang ende",
    "fr": "vacances congés lundi* mardi* mercredi* jeudi* vendredi* samedi* dimanche* janvier février mars avril "
    "mai juin juillet août septembre octobre novembre décembre printemps été automne hiver matin matinée "
    "après midi soir soirée semaine* mois an année* semestre* début fin moitié pâques noël",
    "es": "vacaciones festivo* lunes martes miércoles jueves viernes sábado* domingo* enero febrero marzo abril "
    "mayo junio julio agosto septiembre octubre noviembre diciembre primavera verano otoño invierno mañana* "
    "tarde* noche semana* mes meses año años semestre* curso principios finales mediados mediodía",
    "it": "vacanz* ferie lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile "
    "maggio giugno luglio agosto settembre ottobre novembre dicembre primavera estate autunno inverno mattin* "
    "pomerigg* sera settiman* mese mesi anno anni semestr* metà inizio fine mezzogiorno",
    "pl": "wakacj* ferie ferii święt* urlop* poniedział* wtorek wtork* środa środę środy czwartek czwartk* piątek "
    "piątk* sobot* niedziel* weekend* styczeń styczn* luty lutego lutym marzec marc* kwiecień kwietni* maj "
    "maja maju czerwiec czerwc* lipiec lipc* sierpień sierpni* wrzesień wrześni* październik* listopad* "
    "grudzień grudni* wiosn* lato lata jesień jesien* zima zimą rano przedpołudni* popołudni* południ* "
    "wieczór wieczor* tydzień tygod* miesiąc* rok roku lat semestr* połow* początk* koniec końc* data daty "
    "datę",
    "nl": "vakantie vakanties feestdag* maandag* dinsdag* woensdag* donderdag* vrijdag* zaterdag* zondag* weekend* "
    "januari februari maart april mei juni juli augustus september oktober november december voorjaar lente "
    "zomer* herfst najaar winter ochtend* morgen middag* namiddag* avond* week weken maand* jaar jaren "
    "semester begin eind einde pasen",
    "pt": "férias feriado* segunda terça quarta quinta sexta feira sábado* domingo* janeiro fevereiro março abril "
    "maio junho julho agosto setembro outubro novembro dezembro primavera verão outono inverno manhã* tarde* "
    "noite* semana* mês meses ano anos semestre* início fim finais meados data datas",
    "hu": "szünet* ünnep* hétfő* kedd* szerd* csütörtök* péntek* szombat* vasárnap* január* február* márci* "
    "április* május* június* július* augusztus* szeptember* október* november* december* tavasz* nyár nyári "
    "nyáron ősz őszi ősszel tél téli télen reggel* délelőtt* délután* este* hét héten hónap* év évben félév*",
    "uk": "канікул* свят* відпуст* понеділ* вівтор* середа середу середи четвер* п'ятниц* субот* неділ* січень "
    "січн* лютий лютого березень березн* квітень квітн* травень травн* червень червн* липень липн* серпень "
    "серпн* вересень вересн* жовтень жовтн* листопад* грудень грудн* весн* літо літа осін* зим* ранок ранку "
    "зранку вранці вечір вечор* обід* тиждень тижн* місяц* рік року році семестр* полудн*",
}
"""Days, months, seasons, parts of the day: when, not about what."""

NO_FIELD = {
    "en": "designat* nightmare* employe* florence ferrar* ferrer* ferrei* informal consultant* cooperate* "
    "cooperating cooperation* waterford* stationery planner* marketing transformers portfolio",
    "cs": "rekl* rekn* ctvrte ctvrty pamatuj* zastavit zastavil* zastavim* odpada odpadl* odpadn* spravn* namestk* "
    "namestek vlastni vlastnim vlastnich vlastne publicist* planoval* dohodl* dohodn*",
    "sk": "stvrteho stvrty pamata* zastavit zastavi* odpada odpadl* odpadn* spravn* namestn* vlastny dohodol* "
    "dohodl* dohodn* najmen* planoval*",
    "de": "beteiligt beteiligen beteiligte beteiligten automat* grundsatz* dachte dachten burgermeister* "
    "oberburgerm* unterhalten reisekosten* marktgemeinde amtsleit* erhalten erhielt* erhalte handelt handeln "
    "datenschutz* schulleit* grunder grundern wohnhaft wirtschaftspru* bewirtschaft* raumlichkeit*",
    "fr": "parce tenant placer plait parcourir publie* tourne* tournee*",
    "es": "incluso aires planead* planeamos",
    "it": "codest* pubblicat* data date",
    "pl": "cieple odpada odpadl* placim* placic* data dat placow* wodz* ruszam*",
    "nl": "grondig* wegens beleidsadvis* beleidsmed* ouders raadslid burgemeester* schoolreis* publ",
    "pt": "data datas",
    "hu": "polgarmest* tervezz* tervezun* foepitesz* tervezi",
    "uk": "власне власні водієм водій воді водночас стали стало сталося стала",
}
"""Words that begin like one of the field and are none."""

IMPERATIVE = frozenset(words("show tell explain teach walk give zeigen erzahlen erklaren erlautern berichten"))
"""First in a clause these are asked for; elsewhere they may be told. Folded."""

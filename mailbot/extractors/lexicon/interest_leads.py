"""Words that lead to a topic: of wishing, of knowing and discussing, of interest, and the nouns that announce one.

Whole word classes by language; `*` ends a stem. Written as people spell them, folded when they are read in.
"""

from __future__ import annotations

WISH = {
    "en": "ask promised promise told shall asked tasked instructed dream* propose proposal proposing requested "
    "yearn* fancy invite would like likes want* wish* hope* love* d could can may might please kindly eager "
    "happy glad grateful appreciate* pleased delighted desire* desirous intend* need* seek* try* willing let "
    "opportunity chance aim* goal purpose objective* order request* help* useful helpful valuable should* "
    "looking welcome prefer* ideally proposed suggest* suit* best",
    "cs": "ukažte řekněte povězte vysvětlete chtějí chtěj chtěla chtělo toužíme touží rád prosba prosby žádám žádá "
    "plánuj* navrhuj* dovolujeme dovoluji chtěl* chce* chci chtít ráda rádi rády bychom bysme by bych abychom "
    "aby prosím* prosíme přál* přejeme můžete mohli mohl mohla mohlo mohly ocenil* uvítal* potřebuj* "
    "potřebov* hodil* hodit* cílem cíl účelem smyslem doufáme možné požád* žádáme byli byla hrozně moc "
    "ideálně kdyby kdybyste byste žádost* vděčn*",
    "sk": "ukážte povedzte vysvetlite chcú chcieť chceli túžime prosba žiadam žiada navrhuj* dovoľujeme dovoľujem "
    "plánuj* chcel* chce* chcem rád rada radi rady by aby prosím* prosíme želal* želáme môžete mohli mohol "
    "mohla mohlo ocenil* uvítal* privítal* potrebuj* hodil* cieľom cieľ účelom zmyslom dúfame možné žiadame "
    "vďačn* keby bolo byste žiadost*",
    "de": "bräuchte* brauche* vorschlag* lust interessent* begehr* ersuche erbitte laden wolle würde mag mögen "
    "anfrage möcht* will wollen wollten würd* gern gerne könn* bitte bitten wünsch* hoff* freuen freut wären "
    "wäre hätten hätte wüsst* dürf* soll* ziel zweck anliegen um darum anfragen ersuchen erbitten dankbar "
    "lieber liebsten ideal brauchen",
    "fr": "montrez expliquez parlez racontez dites aimeri* aimons tenons tenir proposons propose sollicit* "
    "demandons voulu faut faudrait rêv* invit* compte comptons voudr* souhait* aimer* désir* veut voulons "
    "veux veulent pourr* pouvez puissiez peuvent espér* envie afin pour but objectif* finalité merci prie "
    "prions serait serions serais seraient plaisir ravis heureux reconnaissants permettr* veuillez besoin "
    "cherch* demand* idéal*",
    "es": "muéstrennos cuéntennos explíquennos háblennos ganas pedimos pido piden querr* anhel* necesari* falta "
    "proponemos propongo invit* intención pretende* quieren ojalá permitan rogaría* quisi* quer* gustar* "
    "dese* podr* pueden puede podemos esper* para objetivo* finalidad propósito fin solicit* agradec* "
    "encantar* ruego rogamos necesit* busc* ilusión favor sería ideal interesaría",
    "it": "mostrateci raccontateci spiegateci parlateci serve servirebbe servono vogliono voglia chiedo chiederemmo "
    "desideriamo proponiamo intendiamo occorre invit* piace comodo tenendo vorremmo cerco gradiremmo "
    "ambiremmo vorr* vogliamo vuole voler* piacer* desider* potr* potete può possibile sper* per scopo "
    "obiettivo* finalità fine chied* gradir* gradit* grati lieti lieta lieto felici prego cortesemente favore "
    "saremmo sarebbe bisogno cerchiamo ideale",
    "pl": "pokażcie opowiedzcie pokażą opowiedzą chcieli chciał* chcą prośba prośbę prośbą proponuj* zamierza* "
    "trzeba warto przydał* przydało radzi dobrze chciel* chcemy chce chcę pragn* chętnie by byśmy aby żeby "
    "proszę prosimy prosić życz* mogli mógł mogłaby mogłoby możecie mogą cel celem celu miło uprzejmie "
    "wdzięczn* zależy zależałoby potrzeb* marz* liczymy idealnie",
    "nl": "toon vertel vertelt laat willen nodig verzoeken vraagt hopen hoopt wensen benieuwd zoeken voorstel* "
    "stellen zin wil* wilden graag zou zouden kunt kunnen kan alstublieft aub wens* hop* doel doelstelling "
    "bedoeling om verzoek* vragen fijn mooi dankbaar prettig liefst zoek* liever idealiter",
    "pt": "mostrem contem expliquem falem pretendem gostava gostávamos queriam desejam precisamos pedem peço "
    "propomos convid* intenção vontade tencion* oxalá faltava gostar* quer* quis* desej* poder* podem pode "
    "esper* para objetivo* objectivo* finalidade fim solicit* agradec* adorar* pedimos necessit* precis* "
    "procur* favor pretend* prazer seria ideal",
    "hu": "mutassák meséljenek mondják kérjük kérnénk kérném akarunk akarják kellene szükség* javasol* kérés* terv* "
    "jönnénk szeretn* szeret* kér* akar* kíván* óhajt* remél* tudn* tudná* lehet* cél* jó örül* volna "
    "érdekeln* szívesen hálás* kellen*",
    "uk": "покажіть розкажіть поясніть хочемо хотілося хочуть хотіли прохання просимо прошу бажання бажаємо "
    "пропону* треба намір плану* потребу* хот* хоч* бажа* прагн* прос* могл* можете можна б би щоб мета метою "
    "цілі ціллю надія сподів* раді радо вдячн* було потріб* залюбки",
}
"""Somebody wishes, asks, hopes, aims: what is told as a fact has none of these."""

KNOW = {
    "en": "inform informs informed words treat* expos* word care tour tours touring through swap swapping covered "
    "covering addressed tackle tackled understudy understudying picking soak absorb steal copy borrow inspect "
    "examine digest clarif* question questions refresher primer crash summary learn* hear* know* see seeing "
    "look looking understand* discuss* talk* speak* chat* exchange exchanging exchanges explor* study "
    "studying examin* show* tell* explain* present presented presenting describ* walk* introduc* discover* "
    "find finding ask* compar* benchmark* insight* overview* lecture* briefing* briefed information "
    "understanding cover* debat* dig digging pick quiz* touch* deepen* observ* review* input conversation* "
    "session* presentation* workshop* seminar* acquaint* familiari* guidance advice lesson* advise notes "
    "experience* approach* story perspective* views view hints demonstrat* demo outline* elaborate* brief",
    "cs": "obrázek učit učil* projít prošli projdeme prozradi* obkouk* okouk* omrkn* vyzkoušet proberem* debat* "
    "osvětli* nastíni* vyzpov* vyptat vyptal* dopt* rada radu tipy porad* jednat jednal* řešit řešil* dozvěd* "
    "dozví* slyš* poslech* vědět věděl* viděl* vidět vidím* poznat poznal* poznávání porozum* pochop* mluvit "
    "mluvil* promluv* pohovoř* hovořit pobav* bavit popovíd* povíd* pověd* probrat probral* prober* diskut* "
    "prodiskut* diskus* ukáz* ukaž* předved* vysvětl* vylož* představ* prezent* přednáš* popsat popis* popíš* "
    "seznám* prohléd* podív* nahléd* naslouch* zeptat zeptal* ptát ptal* porovnat porovn* srovnat inspir* "
    "informac* výklad* náhled prozkoum* prostudovat studovat sdíl* zkušenost* přístup* dotaz* otázk* otázek "
    "prohlídk* exkurz* setkán* přiblíž* řekl* řeknete říct říci nauč* poradi* rozebr* vyslech* obezn* "
    "konzult*",
    "sk": "pozrel* pozrieť učiť učil* prejsť prešli prezrad* omrk* osvetli* načrt* vypyt* dopyt* rokovať rokoval* "
    "riešiť riešil* dozved* poču* vypoču* vedieť vedel* vidieť videl* spozna* pozna* porozum* pochop* hovor* "
    "porozpráv* rozpráv* preb* debat* prediskut* diskut* diskus* ukáz* ukáž* vysvetl* predstav* prezent* "
    "prednáš* opís* opíš* zoznám* oboznám* prezr* pozrie* pozri* nahliad* spýt* opýt* porovn* inšpir* "
    "informác* výklad* preskúm* študov* zdieľ* skúsenos* prístup* otáz* prehliad* exkurz* stretnut* priblíž* "
    "povedať povedal* poved* nauč* porad* rozobra* konzult*",
    "de": "bild wüsst* ansehen angesehen durchgehen durchsprechen mitnehmen abgucken abschauen zuhören debattier* "
    "disput* aufzeig* näherzubringen zeige nachfragen nachhaken erkundig* löchern beibringen durch* einweih* "
    "betracht* besicht* anhören erklären berät* berat* reinschnuppern erfahr* hören lern* kennenlern* "
    "kennenzulernen wissen wüssten sehen anseh* anschau* anzuseh* verstehen verständnis diskut* diskussion "
    "besprech* sprech* gespräch* reden unterhalten austausch* auszutausch* zeig* zeigt erklär* erläuter* "
    "vorstell* vorgestellt vorzustell* präsent* vortrag* referat* bericht* erzähl* schilder* vertief* "
    "informier* information* einblick* überblick* fragen frage gewinn* vergleich* beleucht* erörter* "
    "einführung* darleg* nahebring* näherbring* führung* erfahrung* ansatz ansätze vermittel* studier* "
    "auskunft kennen behandel* thematisier* befass* beschäftig*",
    "fr": "idée image mots toucher mot orienter exposer aborder débattre détailler détaill* illustr* instruire "
    "enseign* initi* inspir* revoir consult* raisonner tirer retir* rapporter réfléchir apprendre connaître "
    "savoir entendre écouter voir comprendre découvrir découverte discut* discussion* parl* échang* dialogu* "
    "montr* expliqu* explic* présent* exposé* conférence* décri* racont* approfondi* inform* renseign* "
    "aperçu* éclair* questions question interrog* demander compar* étudi* abord* traiter débatt* débat* "
    "évoqu* partag* expérience* approche* visiter retour* regard* observer explorer saisir cerner "
    "enseignements introduction entretien* creuser",
    "es": "palabras vistazo idea contara* contase* cuente* ver vernos revisar repasar orient* giras* gire girar "
    "versar verse versara asomarnos ilustr* indagar investig* recorrer reflexion* debatir cubrir detall* tom* "
    "nota inspir* examinar razonar tocar conoc* saber aprend* oír escuch* entend* comprend* descubr* discut* "
    "discusión habl* convers* dialog* charl* intercambi* mostr* muestr* enseñ* explic* expliqu* present* "
    "exponer exposición conferenc* descri* contar cuent* profundiz* inform* pregunt* compar* estudi* abord* "
    "trat* debat* compart* experienc* enfoque* visión observar explorar consult* preguntas aproximación",
    "it": "idea occhiata parola parole ragion* ved* orient* rived* rivedere illustr* esamin* approfondire tocc* "
    "girare rifless* riflett* discuter* indag* gira verta verter* chiar* interrog* cogliere conosc* sapere "
    "sentire ascolt* vedere capire comprend* scopri* discut* discussione parl* convers* dialog* chiacchier* "
    "scambi* confront* mostr* far spieg* present* esporre relazione conferenz* descriv* raccont* approfond* "
    "inform* domand* impar* compar* studi* affront* tratt* dibatt* condivid* esperienz* approccio osserv* "
    "esplor* visione dire toccare",
    "pl": "słów uczyć naucz* obgada* podyskut* pomówi* mówi* mowa przejś* przejrz* podglą* obejrze* zobaczy* "
    "zilustr* rozstrząs* rozważ* dowiad* zagłębi* omówić* zagadn* wypyta* zwiedzi* wgląd dowied* posłuch* "
    "usłysz* wiedz* zobacz* obejrz* pozna* zrozum* omów* omaw* omówienie dyskut* przedyskut* dyskusj* "
    "porozmaw* rozmaw* rozmow* pogad* pokaz* pokaż* wyjaśni* objaśni* przedstaw* prezent* wykład* opis* "
    "opowied* opowiad* zapozna* przyjrz* podejrz* zapyta* pyta* porówn* inform* wymian* wymieni* nauczy* "
    "prześledz* zgłębi* podziel* doświadcz* podejści* zwiedz* konsult* sprawdz* przybliż* dopyta* podpatrz* "
    "posłucha*",
    "nl": "beeld doornemen opsteken steken doorpraten doorspreken zien belichten behandelen bezichtig* meekijken "
    "afkijken bevragen sparren debat* horen bekijk* verhalen duiken uitleggen leren weten kijken bekijken "
    "begrijpen ontdekken bespreken besproken praten spreken gesprek* discuss* overleg* uitwissel* wisselen "
    "tonen laten uitleg* toelicht* presentat* presenter* lezing* vertel* beschrijv* verdiep* inform* inzicht* "
    "vragen vraag vergelijk* bestuder* behandel* kennismak* leer* ervaring* aanpak verhaal introductie "
    "rondleid* stilstaan",
    "pt": "palavras olhada ideia orient* versar verse rever toque tocar ilustr* refletir reflectir debater detalh* "
    "esclarec* analisar examinar escutar inspir* gire girar conhec* saber aprend* ouvir ver perceb* entend* "
    "compreend* descobr* discut* discussão fal* convers* dialog* troc* mostr* explic* apresent* palestra* "
    "descrev* contar aprofund* inform* pergunt* compar* estud* abord* trat* debat* partilh* compartilh* "
    "experiênc* abordagem visão observar explorar consult* dúvida* questões",
    "hu": "átnéz* áttekint* megbesz* szó hallani látni megtekint* betekin* megvitatn* megtanul* tanác* ismert* "
    "megnézz* megtudn* megismer* ismer* hallan* hallgat* tudn* látn* nézn* megnéz* megnézn* megérten* beszél* "
    "beszélget* tárgyal* megbeszél* megvitat* mutat* bemutat* megmutat* elmond* magyaráz* elmagyaráz* előad* "
    "tájékoz* betekint* kérdez* kérdés* tanul* összehasonlít* tanulmányoz* tapasztalat* cserél* mesél* "
    "átbeszél* foglalkoz*",
    "uk": "говори* розгляну* розібра* обміня* послухати почути побачити довідат* перейняти оглянути огляд висвітл* "
    "обгово* вчит* порад* навчит* дізна* почу* поч* знати побач* подив* поди* зрозум* обговор* поговор* "
    "говор* розмов* поспілк* показ* поясн* розпов* розказ* презент* предст* лекці* опис* ознайом* познайом* "
    "інформ* запита* пита* порівн* вивч* навч* обмін* досвід* підход* перейня* послуха*",
}
"""To know, hear, see, discuss, show, tell, ask, compare, and the nouns of it; leads only beside a wish."""

INTEREST = {
    "en": "draw draws worr* curiosity obsess* nag* struggl* grappl* crux pester wonder* fascination interest* "
    "curious keen fascinat* intrigu* attract* appeal* matters exercised excited drawn passion* preoccup* "
    "bothers puzzl* headache* relevan* catches",
    "cs": "starosti starostí starostech tíží zajíma* zvědav* znepokoj* okouzl* nadš* záleží zajímalo pasuj* vášeň "
    "fascinuj* ptáme baví zajím* zájem zájmu zájmem zaujal* zaujím* láká lákal* lákají trápí pálí nadch* "
    "vzrušuj* řešíme přitahuj* chytl* zajímav* uchvá* oslovil*",
    "sk": "starosti starostí starostiach ťaží znepokoj* očar* nadš* zálež* fascinuj* vášeň baví zaujím* záujem "
    "záujmu záujmom zaujal* zvedav* láka lákal* trápi páli nadch* riešime priťahuj* zaujímav* oslovil*",
    "de": "angetan quält umtreib* sorgen kümmert angelegen wichtigsten begeister* leidenschaft interess* interesse "
    "neugierig gespannt spannend beschäftigt fasziniert reizt reizen umtreibt treibt bewegt brennt relevant "
    "anliegen hauptinteresse",
    "fr": "intrigu* intérêts inquièt* turlupin* obsèd* chiffonn* hante* allume branche interrog* passion "
    "enthousiasm* tente intéress* intérêt* curieux curieuse* passionn* préoccup* attir* captiv* fascin* "
    "interpell* tracass* motiv*",
    "es": "intrig* desvel* inquiet* sueño quita apasiona mueve fascinación preguntan preguntamos pasión ilusiona "
    "engancha interes* interés curiosidad curios* apasion* preocup* atrae* atrai* fascin* importa* llama "
    "intriga",
    "it": "intrig* assill* tormenta* preoccup* stuzzic* sonno toglie chiediamo chiedono passione entusiasm* "
    "incurios* interess* curios* appassion* attrae attir* affascin* cuore premono preme stanno",
    "pl": "zależy frapuje niepokoi spędza ciekawi* dręczy pasjon* pasj* kręci zastanawia* fascynac* zajmuje "
    "interesuj* interesow* zainteresow* interesując* ciekaw* zaciekaw* fascynuj* przyciąg* nurtuj* frapuj* "
    "intryguj* trapi",
    "nl": "worstel* intriger* boeit puzzel* prikkel* wakker zorgen passie bezig aanspreekt spreekt enthousiast* "
    "afvragen interess* geinteresseerd* belangstelling benieuwd nieuwsgierig boeien boeiend* intrigeert "
    "fascineert bezighoudt houdt",
    "pt": "intrig* fascin* inquiet* sono tira apaixona aflige perguntamos paixão entusiasm* cativa interess* "
    "curiosidade curios* apaixon* preocup* atra* importa* intriga",
    "hu": "érdekl* kíváncsi* aggaszt* lelkes* szenvedély* érdek* érdekel* foglalkoztat* izgat* vonz*",
    "uk": "цікавить цікавл* непоко* захопл* пристраст* замислю* цікав* зацікав* інтерес* хвилю* турбу* приваблю*",
}
"""Interest and its verbs: leads by itself, to both sides."""

TOPIC = {
    "en": "concern concerns worry headache object thread menu agenda content contents occasion trigger reason "
    "reasons motive background hook topic* theme* subject* focus* emphasis priority priorities point* issue* "
    "matter field area* angle thing things concentrat* centre center devoted dedicated revolv* namely "
    "concerning regarding question* purpose aspect* side idea benchmarked headline",
    "cs": "důvod* podnět* příčin* obsah* programu náplň náplní tém* zaměř* předmět* okruh* oblast* ohledně "
    "problematik* věnov* věnuj* soustřed* týkat týká* týkal* otázk* otázce otázek bod body bodem dotaz* "
    "účelem předmětem cílem smyslem věc věci věcí",
    "sk": "dôvod* podnet* príčin* obsah* programe náplň náplňou tém* zamer* predmet* okruh* oblas* ohľadom "
    "problematik* venov* venuj* sústred* týkať týka* týkal* otáz* bod body bodom účelom predmetom cieľom veci",
    "de": "anlass grund auslöser hintergrund beweggrund inhalt inhalte inhalten programm thema themen thematik* "
    "schwerpunkt* fokus* gegenstand bereich* fragestellung* frage fragen punkt punkte aspekt* betreff* "
    "hinsichtlich bezüglich gewidmet widmen dreht gehen geht zentrum mittelpunkt themenfeld* themenbereich* "
    "hauptthema ziel zweck augenmerk konkret inhaltlich* gesprächsgegenstand",
    "fr": "contenu menu raison motif programme ordre thème* thématique* sujet* objet question* point* axe* axé* "
    "domaine* problématique* concernant portant porte portera porterait consacr* centré* centrer accent "
    "priorité* préoccupation* objectif but enjeu* relati* volet* autour cœur chantier*",
    "es": "contenido* orden programa razón causa tema* temátic* asunto* objeto cuestión cuestiones punto* eje* "
    "ámbito* problemátic* relativ* relacionad* centrad* centrar* enfoc* dedicad* dedic* prioridad* objetivo "
    "foco énfasis acerca aspecto* motivo materia",
    "it": "contenut* menù ordine ragione programma causa tema temi tematic* argoment* oggetto question* punt* "
    "ambit* asse problematic* riguardant* riguard* relativ* incentrat* dedicat* focus priorità obiettivo "
    "fulcro centrat* concern* aspett* materia motivo",
    "pl": "powod* powód treś* treści programie przyczyn* temat* tematyk* zagadnie* kwesti* przedmiot* obszar* "
    "dotycz* poświęc* skup* skoncentr* koncentr* punkt* problematyk* sprawy sprawa sprawie celem nacisk "
    "zakres* aspekt*",
    "nl": "aanleiding inhoud reden programma onderwerp* thema* focus* aandacht* zwaartepunt* vraagstuk* kwestie* "
    "vraag vragen punt punten gebied aangaande betreffende gewijd betreft inzake rond rondom draait gaat "
    "accent aspect* omtrent",
    "pt": "conteúdo* razão ordem programa causa tema* temátic* assunto* objeto objecto questão questões ponto* "
    "eixo* âmbito área áreas problemátic* relativ* relacionad* centrad* centrar* foco focar focad* dedicad* "
    "prioridade* acerca incid* aspeto* aspecto* matéria motivo",
    "hu": "tartalm* ok oka apropó tém* fókusz* kérdéskör* kapcsolatban kapcsán terület* tárgy* középpont* súlypont* "
    "szempont*",
    "uk": "привід причин* зміст порядк* тем* фокус* предмет* питан* сфер* стосу* стосовно щодо присвяч* зосеред* "
    "напрям* мета",
}
"""Nouns and participles that announce a topic."""

CORE = {
    "en": "topic* theme* subject* focus* interest interests concentrat* devoted dedicated agenda",
    "cs": "tém* zaměř* předmětem zájem zájmu věnov*",
    "sk": "tém* zamer* predmetom záujem záujmu venov*",
    "de": "thema themen thematik* schwerpunkt* fokus* gesprächsgegenstand gegenstand hauptthema gewidmet",
    "fr": "thème* thématique* sujet* objet consacr*",
    "es": "tema* temátic* asunto* objeto foco dedicad*",
    "it": "tema temi tematic* argoment* oggetto dedicat*",
    "pl": "temat* tematyk* zagadnie* przedmiotem poświęc*",
    "nl": "onderwerp* thema* focus zwaartepunt* gewijd",
    "pt": "tema* temátic* assunto* foco objeto dedicad*",
    "hu": "tém* fókusz* középpont*",
    "uk": "тем* фокус* присвяч*",
}
"""Those of them that announce nothing else."""

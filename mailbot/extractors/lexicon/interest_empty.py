"""Words that make no topic: the visit itself, the work of an institute, courtesy, the journey. By language, folded."""

from __future__ import annotations

VISIT = {
    "en": "come coming visit* trip* tour* meeting* meet exchange* delegation excursion* session* stay programme "
    "program talk* discussion* consultation* presentation* lecture* conversation* workshop* seminar* study "
    "field professional short brief guided expert introduction overview",
    "cs": "přijet přijeli navštívit navštívili zavítat návštěv* cest* setkán* schůzk* exkurz* pobyt* program* "
    "jednán* prezentac* přednášk* výměn* rozhovor* workshop* seminář* besed* diskus* konzultac* studijní* "
    "odborn* prohlídk*",
    "sk": "prísť prišli navštíviť zavítať návštev* cest* stretnut* exkurz* pobyt* program* rokovan* prezentác* "
    "prednášk* výmen* rozhovor* workshop* seminár* besed* diskus* konzultác* študijn* odborn* prehliadk*",
    "de": "kommen vorbeikommen besuch* reise* treffen* termin* exkursion* aufenthalt* programm* gespräch* "
    "präsentation* vortrag* austausch* fachaustausch* workshop* seminar* führung* fachexkursion* "
    "studienreise* studienbesuch* diskussion* fachlich* kurz* fachbesuch* informationsbesuch* studienfahrt*",
    "fr": "venir rendre visite* voyage* rencontre* réunion* séjour* programme* échange* présentation* conférence* "
    "atelier* séminaire* délégation étude* discussion* déplacement* entretien* bref brève petit petite annuel "
    "professionnel* mission",
    "es": "venir visitar visita* viaje* encuentro* reunión* estancia programa* intercambio* presentación* "
    "conferencia* taller* seminario* delegación estudio* charla* sesión breve pequeña técnic* conversación",
    "it": "venire visitare visita* viaggi* incontr* riunion* soggiorn* programm* scambi* presentazion* conferenz* "
    "laborator* seminar* delegazione studio gita uscita didattic* breve colloquio chiacchierata",
    "pl": "przyjechać odwiedzić wizyt* wyjazd* podróż* spotkan* pobyt* program* wymian* prezentacj* wykład* "
    "warsztat* seminari* rozmow* dyskusj* studyjn* krótk* wycieczk* konsultacj*",
    "nl": "komen langskomen bezoeken bezoek* reis* excursie* ontmoeting* bijeenkomst* verblijf programma* "
    "uitwisseling* presentatie* lezing* workshop* seminar* gesprek* studiereis* studiebezoek* werkbezoek* "
    "korte kleine",
    "pt": "vir visitar visita* viagem encontro* reunião reuniões estadia programa* intercâmbio* troca* apresentação "
    "palestra* oficina* seminário* delegação estudo sessão conversa breve pequena técnic*",
    "hu": "jönni meglátogat* látogatás* út* utazás* találkozó* program* eszmecser* tapasztalatcser* előadás* "
    "megbeszélés* tanulmányút* rövid szakmai kirándulás*",
    "uk": "приїхати відвідати візит* поїздк* зустріч* програм* обмін* презентаці* лекці* семінар* розмов* навчальн* "
    "коротк* екскурсі*",
}
"""The visit and its parts."""

EMPTY = {
    "en": "join joining agree worked refers work works working experience* institute institution* organisation* "
    "organization* team colleague* activit* project* practice* expertise knowledge idea ideas information "
    "informations prague city cities place job office offices detail* day days good new latest current "
    "different various many other others matter* things thing approach* people yourself challenge* success* "
    "role mission function* operat* structure* task* department* staff planner* expert* know-how world ways "
    "way method* question* answer* best do does doing done make makes run topic* theme* subject* interest* "
    "point* ipr camp municipal field area* side lesson* learned insight* possible time hour* minute* note* "
    "view* opinion* contact* cooperation collaboration partnership future inspir* impression* building house "
    "premises exhibition organised organized perspective* fruitful mutual common peer* learning same remain* "
    "stay* unchanged above as-is before agreed hearing reply answer feedback availability convenience receipt "
    "visit* trip* host* welcome* receive* response date dates offer* available",
    "cs": "pracujete pracuje pracují zmen změn* beze dát mít udělat dělají práce práci prací činnost* institut* "
    "ústav* organizac* tým* kolegy kolegů projekt* zkušenost* prax* praxi praxe znalost* myšlenk* informac* "
    "praha praze prahy prahu město města místo způsob* den detail* odborník* úkol* oddělen* fungování funguje "
    "funguj* děláte dělá nov* různ* ostatn* dobr* vzájemn* ipr camp spoluprác* inspirac* tém* otázk* dotaz* "
    "zajím* zůstává* zůstal* stejn* odpověď* odpovědi termín* možnost* možné přijetí přijmout domluv* čas* "
    "návrh* laskavost* úřad* pracov* vaše pohled* postřeh*",
    "sk": "pracujete pracuje pracujú zmen* bez dať mať urobiť práca prácu práci práce činnos* inštitút* ústav* "
    "organizáci* tím* kolegov projekt* skúsenos* prax* znalos* myšlien* informác* praha prahe prahy prahu "
    "mesto mesta miesto spôsob* deň detail* odborník* úloh* oddelen* fungovan* funguj* robíte robí nov* rôzn* "
    "ostatn* dobr* vzájomn* ipr camp spoluprác* inšpirác* tém* otáz* zaujím* zostáva* rovnak* odpoveď* "
    "termín* možnos* možné prijat* prijať čas* úrad*",
    "de": "arbeitet änderung* unverändert geben machen tun ablauf* arbeit* institut* institution* einrichtung* "
    "organisation* team* kollegen kolleginnen projekt* erfahrung* praxis wissen idee* information* prag stadt "
    "ort haus hauses tätigkeit* aufgabe* abteilung* experte* expertise fachleute* neu* aktuell* verschieden* "
    "ander* gute* gegenseitig* ipr camp zusammenarbeit kooperation inspiration thema themen frage* interess* "
    "bleibt gleich* antwort* rückmeldung* möglich* zeit termin* tag* baldig* positiv* einladung empfang "
    "empfangen kosten weise art stadtplan* planer* büro amt arbeiten macht funktion* datum besichtig*",
    "fr": "travaill* changement* organisez mettre donner faire travail travaux institut* institution* organis* "
    "équipe* collègue* projet* expérience* pratique* savoir connaissance* idée* information* prague ville "
    "lieu activité* mission* service* expert* nouve* différent* autre* bon bonne bonnes mutuel* ipr camp "
    "coopération collaboration inspiration thème* sujet* question* intérêt reste* inchangé* réponse* retour "
    "possib* temps date* jour* accueil accueillir recevoir disponibilité* convien* rendez vie métier* faites "
    "fonctionne* manière façon*",
    "es": "trabaj* cambio* cambia dar hacer poner organizan trabajo* labor instituto* institución* organización* "
    "equipo* colega* proyecto* experiencia* práctica* saber conocimiento* idea* información praga ciudad "
    "lugar actividad* misión tarea* departamento* experto* nuev* distint* otr* buen* mutu* ipr camp "
    "cooperación colaboración inspiración tema* cuestion* interés interes* sigue igual respuesta* posib* "
    "tiempo fecha* día* acogida recibir disponib* dedican hacen funciona* manera forma espera",
    "it": "lavora lavorano lavorate lavorat* cambia cambiament* dare fare organizza* lavoro lavori istituto "
    "istituzion* organizzazion* squadra team collegh* progett* esperienz* pratic* conoscenz* idee "
    "informazion* praga città luogo attività mission* compit* uffici* espert* nuov* divers* altr* buon* "
    "reciproc* ipr camp cooperazione collaborazione ispirazione tem* question* interess* resta* invariat* "
    "risposta riscontro possibil* tempo data giorno accoglienza ricevere disponib* fate funziona* modo lingua "
    "inglese",
    "pl": "pracuj* zmian* dać zrobić organizuj* praca pracę pracy prace działalnoś* instytut* organizacj* zespół* "
    "zespołu koleg* projekt* doświadcz* praktyk* wiedz* pomysł* informacj* praga pradze pragi pragę miasto "
    "miasta miejsce zadan* dział* ekspert* now* różn* inn* dobr* wzajemn* ipr camp współprac* inspiracj* "
    "temat* pytan* interes* pozostaje bez zmian odpowied* termin* możliw* czas* przyjęci* przyjąć robicie "
    "funkcjonuj* sposób* urząd* odpowiada",
    "nl": "werkt werken wijzig* geven maken werk werkzaamheden instituut* organisatie* team* collega* project* "
    "ervaring* praktijk* kennis idee* informatie praag stad plek activiteit* taak taken afdeling* expert* "
    "nieuw* andere goede wederzijds* ipr camp samenwerking inspiratie onderwerp* vraag vragen interesse "
    "blijft ongewijzigd antwoord* reactie mogelijk* tijd datum dag ontvangst ontvangen beschikbaar* wijze "
    "manier doen doet opdoen uit wisselen",
    "pt": "trabalh* alteraç* mudanç* dar fazer organizam trabalho* instituto* instituição organização equip* "
    "colega* projeto* projecto* experiência* prática* saber conhecimento* ideia* informação praga cidade "
    "lugar atividade* missão tarefa* departamento* especialista* nov* divers* outr* boa boas mútu* ipr camp "
    "cooperação colaboração inspiração tema* quest* interesse* mantém igual resposta* possib* tempo data* dia "
    "acolhimento receber disponib* fazem funciona* modo forma",
    "hu": "dolgoz* változ* munka* munká* intézet* szervezet* csapat* kollég* projekt* tapasztalat* gyakorlat* "
    "tudás* ötlet* információ* prága* város* hely* tevékenység* feladat* szakért* új más jó kölcsönös* ipr "
    "camp együttműköd* válasz* lehet* idő* időpont* nap* fogad* működ* cser* intézetük* intézetüket",
    "uk": "працю* змін* робот* інститут* організаці* команд* колег* проєкт* проект* досвід* практик* знан* ідеї "
    "ідей інформаці* праг* праз* міст* місце діяльн* завдан* відділ* експерт* нов* різн* інш* добр* взаємн* "
    "співпрац* відповід* можлив* час* дат* прийом* прийн* обмін* працює*",
}
"""Where a "topic" has only such words and small ones, it is none."""

LOGISTICS = {
    "en": "travel travels travelling traveling stay stays staying accommodat* lodg* lift lifts entrance address "
    "addresses directions invitation letter passport* projector luggage taxi taxis hotel* flight* train bus "
    "coach lunch* dinner coffee catering arriv* depart departs departing departure* invoice* visa "
    "interpreter* fee fees cost price* charge* parking-lot wheelchair zoo museum opera concert inhabitant* "
    "population attached attachment* attaching enclosed website confirm* receipt reply replies answer* "
    "deadline host hosts hosting hosted english language* interpret* rsvp phone call mail email nationalit* "
    "registered insurance sightseeing embassy",
    "cs": "cestuj* ubytova* přespí* doraz* přesouv* přijíž* zaparkov* vchod* adres* pozvánk* dopis* pas pasy "
    "projektor* zavazadl* taxi platí hotel* letadl* vlak* autobus* oběd* večeř* občerstven* přijed* odjezd* "
    "příjezd* faktur* vízum víza vízový tlumoč* poplat* cena ceny cenu obyvatel* příloh* přilož* potvrz* "
    "odpov* termín* jazy* angličtin* telefon* mail* zavolej* ozv* kontaktuj* bezbariér* kolik zoo",
    "sk": "cestuj* ubytova* presúv* doraz* prichádza* zaparkov* vchod* adres* pozvánk* list pas pasy projektor* "
    "taxi hotel* lietadl* vlak* autobus* obed* večer* občerstven* príjazd* odchod* faktúr* vízum víza tlmoč* "
    "poplat* cena ceny cenu obyvateľ* príloh* potvr* odpoved* termín* jazy* angličtin* telefón* mail* koľko",
    "de": "reisen anreisen übernacht* untergebracht fahren weiterfahr* parken eingang adresse anschrift "
    "einladungsschreiben pass reisepass beamer gepäck taxi hotel* flug* flüge zug bus reisebus mittagessen "
    "abendessen kaffee verpfleg* ankunft ankommen anreise* abreise* rechnung* visum dolmetsch* gebühr* kosten "
    "eintritt* preis* einwohner* anlage beigefügt* bestätig* rückmeldung* antwort* sprache* englisch* "
    "telefon* mail* erreichbar rollstuhl*",
    "fr": "logés logerons déplacer déplacerons hébergé* arriver garer adresse entrée invitation lettre passeport* "
    "projecteur bagage* taxi hôtel* vol vols train bus autocar déjeuner dîner café arriv* départ départs "
    "facture* visa interprète* frais coût* tarif* habitants joint* annexe confirm* réponse* langue* anglais* "
    "téléphon* mail* courriel* délai",
    "es": "lleg* alojad* alojar* viajar* bajar aparcar estacionar dirección entrada invitación carta pasaporte* "
    "proyector equipaje taxi hotel* vuelo* tren autobús comida almuerzo cena café llega* salida* factura* "
    "visado intérprete* coste* tarifa* precio* habitantes adjunt* confirm* respuesta* idioma* inglés "
    "teléfono* correo*",
    "it": "alloggi* arriv* pernott* viaggi* scendere parcheggiare pullman indirizzo ingresso invito lettera "
    "passaport* proiettore bagagl* taxi arrivare hotel albergo volo voli treno pranzo cena caffè partenza "
    "fattura visto interpret* costo costi tariff* prezz* abitanti allegat* conferm* risposta riscontro lingua "
    "inglese telefon* mail*",
    "pl": "nocuj* zatrzym* podróżuj* dojazd* dojed* zaparkow* adres* wejści* zaproszeni* list paszport* projektor* "
    "bagaż* taxi dojechać hotel* lot lotu pociąg* autobus* autokar* obiad* kolacj* kaw* przyjazd* odjazd* "
    "wyjazd* faktur* wiza wizy wizę wizow* tłumacz* opłat* koszt* cena ceny cenę mieszkańców załącz* "
    "potwierdz* odpowied* termin* język* angielsk* telefon* mail*",
    "nl": "reizen verblijv* overnacht* logeren adres ingang uitnodiging brief paspoort* beamer bagage taxi hotel* "
    "vlucht* trein bus touringcar lunch* diner koffie aankom* vertrek* factuur visum tolk* kosten prijs* "
    "inwoners bijlage* bevestig* antwoord* reactie taal engels* telefoon* mail*",
    "pt": "cheg* alojad* viajar* ficamos estacionar morada endereço entrada convite carta passaporte* projetor "
    "bagag* taxi hotel* voo* comboio autocarro ônibus almoço jantar café partida* fatura* visto intérprete* "
    "custo* preço* habitantes anex* confirm* resposta* língua* inglês telefone* mail* email*",
    "hu": "száll* utaz* alszunk parkolóhely* cím bejárat* meghívó* levél* útlevél* projektor* csomag* taxi szállod* "
    "repül* vonat* busz* ebéd* vacsor* kávé* érkez* indul* számla* vízum* tolmács* díj* költség* ár lakos* "
    "mellékel* csatol* visszaigazol* válasz* nyelv* angol* telefon* mail*",
    "uk": "зупиня* ночу* мандру* поселя* адрес* вхід запрошен* лист паспорт* проєктор* багаж* таксі готел* рейс* "
    "поїзд* автобус* обід* вечер* кав* прибут* виїзд* рахун* віза візи візу візов* переклад* оплат* вартіст* "
    "жител* мешканців додат* підтверд* відповід* мов* англійськ* телефон* пошт*",
}
"""The journey, the answer, the city at home in figures."""

"""What city planners speak of, by stems: shows that a clause holds a topic. All languages in one list, folded.

Compounding languages are also searched inside words ("Großsiedlungen"), where stems of six letters and more count.
"""

from __future__ import annotations

_FIELD = """
housing flat flats apartment* dwelling* tenant* rent rents rental* afford* brownfield* regenerat* redevelop* renewal revitali* rehabilit* transform*
conversion* public-space* space* transport* transit mobility cycl* bike* bicycl* pedestrian* walkab* tram* metro subway rail* railway* highway* motorway* road*
traffic parking park parks climate flood* heat drought storm* rain* water* waste energy heating solar green* tree* forest* garden* river* riverbank* riverfront*
waterfront* embankment* quay* bank banks vltava canal* harbour* port heritage monument* historic* unesco conservation preserv* zoning plan plans planning permit*
code regulat* ordinance* legislation law policy policies strateg* vision governance metropol* suburb* sprawl* commut* region* peripher* district* quarter* quartier
neighbourhood* neighborhood* block* tower* high-rise* skyscraper* skyline* height* densit* densif* infill mixed-use land plot* ownership tax* value developer* developm* invest*
ppp finance* financ* budget* participat* engag* consult* citizen* resident* communit* co-creat* data gis 3d digital* twin model* map maps mapping sensor* smart
architect* design* competition* tender* building* construct* facade* renovat* retrofit* estate* panel prefab* station* airport* depot* bridge* square* street*
laneway* lane* boulevard* playground* school* kindergarten* hospital* university campus cultur* museum* creativ* touris* airbnb accommodation* vendor* market* retail
shop* trade advert* billboard* noise air pollut* light* safety secur* crime gender child* youth teenager* elder* age* aging ageing homeless* social inclus* equit* gentrif* vacan*
temporary meanwhile industr* logistic* warehouse* economy employ* demograph* migrat* shrink* growth masterplan* cemetery sport* stadium* olympic* biodivers* ecolog* environment*
sustainab* carbon emission* resilien* adapt* mitigat* circular infrastruct* utilit* sewer* broadband municip* permeab* soil* unseal* hydro* night* toilet* bench* urban* placemak*
bubny zator* smichov* karlin* holesovic* rohan* letna* masaryk* zizkov* florenc* vysocan* nabrez* naplav*
bydlen* byt byty bytu bytech bytov* najem* najm* nemovitost* revitaliz* obnov* promen* premen* prestavb* transformac* verejn* prostor* prostranstv* doprav* mobilit* cyklo* kol kola
chodc* tramvaj* zelezn* silnic* parkov* park parku klima* klimat* povod* protipovod* sucho such* destov* vod* odpad* energ* zelen* strom* stromoradi les lesy zahrad* rek* reky nabrez*
pamat* pamatk* historic* ochran* uzemn* plan plany planu planov* regulac* regulativ* stavebn* zakon* vyhlask* predpis* strategi* metropolitn* priemest* predmest* region* okraj* ctvrt* stvrt*
vyskov* vysek vyska panoram* hustot* zahust* pozemk* vlastni* dan dane developer* investor* investic* rozpoct* financ* participac* zapojen* zapojov* zapajan* obcan* obyvatel* verejnost* pripomin* dat data
digital* dvojc* model* map mapy mapov* architekt* soutez* sutaz* budov* staveb* stavb* fasad* rekonstruk* sidlist* sidlisk* panelak* nadraz* stanic* stanice letist* most mosty namest* ulic* skol*
skolk* skoly nemocnic* kultur* turis* cestovn* ubytovan* pronajm* prenajm* trh trhy trznic* reklam* hluk* ovzdus* osvetlen* bezpec* det* mladez* senior* socialn* prazdn* docasn* prumysl* priemysel*
brownfield* tovarn* ekonomik* sport* zivotn* prostred* udrzitel* udrzatel* uhlik* adaptac* odoln* infrastruk* kanalizac* opatren* vystavb* zastavb* rozvoj* izemn*
wohn* wohnung* miet* bauen* stadtebau* stadtentwick* stadterneuer* stadtumbau* stadtplan* stadtteil* konversion* umnutz* brach* nachnutz* offentlich* raum raume raumen freiraum* platz plate* platze
verkehr* mobilitat* rad radweg* radverkehr* fahrrad* fuss* tram* strassenbahn* bahn* bahnhof* u-bahn* strasse* auto* parkraum* parken klima* hochwasser* starkregen* hitze* wasser* abwasser* abfall energie*
warme* grun* baum* baume* wald garten* fluss* ufer* moldau* hafen* denkmal* altstadt* welterbe* historisch* erhalt* schutz flachennutz* bebauung* bauleit* bauland* baurecht* bauordnung* baukultur* bodenpolitik*
boden* genehmig* satzung* gesetz* strategie* leitbild* verwaltung* umland* vorort* zersied* hochhaus* hochhauser* hohenentwick* verdicht* nachverdicht* dichte* grundstuck* eigentum* entwickler* investor* finanz* haushalt*
beteilig* burger* anwohner* offentlichkeit* daten* digital* zwilling* modell* karten* architekt* wettbewerb* vergabe* gebaud* sanier* umbau* ausbau* dach* fassade* siedlung* platten* brucke* schul* kita*
krankenhaus* hochschul* kultur* tourism* ferien* vermiet* markt* handel* einzelhandel* werbung* larm* luft* licht* sicherheit* kinder* jugend* senioren* sozial* leerstand* zwischennutz* industrie* gewerbe* wirtschaft*
sport* umwelt* nachhalt* schwammstadt* entsiegel* versickerung* resilien* anpass* infrastruk* leitung* quartier* gemeinnutz* genossenschaft*
logement* habitat* loyer* locati* bailleur* friche* reconver* renouvel* rehabilit* requalif* espace* public* transport* mobilite* velo* cyclable* pieton* marche* tramway* metro ferroviaire* gare* route* circulation
stationnement* climat* inondation* chaleur ilot* secheresse eau eaux dechet* energie* chauffage vert verte verts vertes arbre* foret* jardin* parc* fleuve* riviere* berge* quai* rive* patrimoine* historique* unesco protection
urbanis* plu zonage* permis reglement* loi lois politique* strategie* metropol* banlieue* periurb* etalement* region* quartier* tour tours hauteur* densit* densif* foncier* fonciere* terrain* propriet* promoteur* amenag* investiss*
financ* budget* participat* concert* habitant* citoyen* donnee* numeri* jumeau* maquette* modelis* carte* cartograph* architect* concours batiment* constru* facade* renov* grand-ensemble* ensembles pont* place* rue* ecole* creche*
hopital* universit* culture* culturel* tourism* touristique* commerce* marche* publicit* bruit* air eclairage* securit* enfant* jeune* aine* social* mixite vacan* vacant* transitoire* industri* portuaire* econom* emploi* sport* environnement*
durable* carbone resilien* adaptation* infrastruct* assainissement* biodiversit* ecoquartier* ecolog* sol sols
vivienda* alquiler* piso* inquilin* solar* solares regener* recuper* renov* rehabilit* transform* reconver* espacio* public* transporte* movilidad* bici* ciclista* peaton* tranvia* ferrocarril* ferroviari* estacion* carretera* trafico
aparcamiento* clima* inundacion* calor sequia agua* residuo* energia* verde* arbol* arbolado* bosque* jardin* parque* rio rios ribera* riberas muelle* puerto* patrimoni* historic* casco proteccion urbanis* urban* zonif* licencia* normativa*
ley leyes politica* estrategi* metropolitan* suburb* periferi* region* barrio* distrito* torre* altura* densidad* densific* suelo* propied* promotor* desarroll* invers* financ* presupuest* participa* ciudadan* vecin* vecinal* datos digital*
gemelo* maqueta* modelo* mapa* cartograf* arquitect* concurso* edific* constru* fachada* puente* plaza* calle* escuela* escolar* colegio* hospital* universidad* cultura* cultural* turis* turistic* comercio* mercado* publicidad ruido* aire*
alumbrado seguridad infan* joven* mayores social* vaci* temporal* industri* econom* empleo* deport* ambient* sosten* carbono resilien* adapta* infraestruct* soterr* vias gobernanza* ordenacion* vistas
abitat* abitazion* alloggi* affitt* casa case edilizi* rigener* riqualific* recuper* riuso trasform* riconver* spazi* pubblic* trasport* mobilita* cicl* bici* pedon* tram* ferrovi* stazion* strad* traffico parchegg* sosta clima* climat*
alluvion* inondazion* calor* siccita acqua acque rifiut* energi* verde verdi alber* bosch* giardin* parco parchi fium* lungofium* sponde argin* port* patrimoni* storic* tutela urbanist* urban* zonizzaz* permess* regolament* norm* legge leggi
politic* strategi* metropolitan* perifer* suburb* region* quartier* torri altezz* densit* densific* suolo propriet* costruttor* svilupp* invest* finanz* bilanc* partecip* cittadin* residenti dati digital* gemell* modell* mapp* architett*
concors* edific* costruz* facciat* pont* piazz* vie scuol* scolastic* ospedal* universit* cultur* turis* turistic* commerci* mercat* pubblicit* rumor* aria illuminazion* sicurezz* bambin* giovan* anzian* social* vuot* dismess* temporane* industrial*
econom* lavor* sport* ambient* sostenib* carbonio resilien* adatt* infrastruttur* insediament* piano piani pianificaz*
mieszka* mieszkani* mieszkalnictw* lokal* najem* najmu czynsz* rewitaliz* odnow* przebudow* przeksztalc* poprzemyslow* przestrzen* publiczn* transport* komunikac* mobilnos* rower* pieszych piesz* tramwaj* kolej* kolei metra metro dworc* stacj*
drog* ruch ruchu parkow* park parki parku klimat* powodz* przeciwpowodz* upal* susz* deszcz* wod* odpad* energi* cieplo* ciepl* zielen* zieleni drzew* las lasy ogrod* rzek* rzeki nabrzez* bulwar* port* portow* zabytk* historyczn* ochron*
planow* plan planu planistycz* zagospodarow* uchwal* regulac* ustaw* pozwol* przepis* strategi* metropolit* aglomerac* przedmies* suburb* region* dzielnic* osiedl* wiezow* wysokos* zabudow* panoram* gestos* zageszcz* grunt* dzialk* wlasnos*
deweloper* inwest* finans* budzet* partycyp* konsultacj* mieszkanc* obywatel* dane danych cyfrow* blizniak* model* mapy map architekt* konkurs* budyn* budow* elewacj* remont* most* plac* ulic* szkol* przedszkol* szpital* uczeln* kultur* turyst*
handl* targ* reklam* krajobraz* halas* powietrz* oswietl* bezpiecz* dzieci* mlodziez* senior* spoleczn* pustostan* tymczasow* przemysl* gospodark* zatrudn* sport* srodowisk* zrownowaz* emisj* adaptac* infrastruktur* ladu lad rozwoj* urbanist* tereny terenow terenach
woning* wonen huur* huurders herontwikkel* herbestem* transform* vernieuw* sanering* openbare ruimte* ruimtelijk* vervoer* mobilit* fiets* voetgang* tram* spoor* station* wegen snelweg* verkeer* parkeer* klimaat* hoogwater* hitte* droogte
regen* water* afval energie* warmte* groen* bomen boom* bos bossen tuin* park* rivier* oever* kade* haven* erfgoed* monument* historisch* bescherm* stedenbouw* bestemming* vergunning* regels wet omgevings* beleid* strategie* metropool* voorstad*
buitenwijk* regio* wijk* buurt* toren* hoogbouw* dichtheid* verdicht* grond* kavel* eigendom* ontwikkel* invester* financ* begroting* participat* inspraak* bewoner* burger* data digital* tweeling* maquette* kaart* kaarten architect* prijsvraag*
gebouw* bouw* gevel* renovat* brug* plein* straat* straten school* schoolplein* scholen ziekenhuis* universiteit* cultuur* cultur* toerism* handel* markt* reclame* geluid* lucht* verlicht* veilig* kinder* jonger* ouder* sociaal* sociale leegstand* tijdelijk*
industri* fabriek* economi* sport* milieu* duurza* circul* adaptat* infrastruct* deelmobilit* laadpal*
habitac* arrendament* aluguel* alojament* moradi* requalific* reabilit* regener* reconver* espaco* public* transport* mobilidad* bicicl* ciclovi* peoes pedest* eletric* comboio* bonde* ferrovi* estac* estrad* trafego* transito estacionament* clima* cheia* enchent*
inundac* calor seca agua* residuo* energi* verde* arvore* arboriz* florest* jardim jardins parque* rio rios margens margem frente* ribeirinh* porto* patrimoni* historic* protec* urbanis* urban* zoneament* licenc* regulament* lei leis politic* estrateg* metropolitan*
suburb* periferi* regia* regio* bairro* distrito* torre* altura* densidade* densific* solo* terren* propried* promotor* desenvolv* invest* financ* orcament* particip* cidada* morador* dados digital* gemeo* maquet* model* mapa* arquitet* arquitect* concurso*
edific* edificio* constru* fachada* ponte* praca* rua* ruas escola* escolar* hospita* universidad* cultura* turis* comerci* mercado* publicid* ruido* ilumina* seguranc* crianc* jove* idoso* social* vazi* devolut* temporar* industri* econom* empreg* desport* esport*
ambient* sustent* carbono resilien* adapt* infraestrut* corredor* coexistenc* diretor director plano planos planeament* planejament* ordenament*
lakas* lakhat* berlak* lakotelep* barnamezo* megujit* felujit* rehabilit* atalak* kozter* koztere* kozleked* mobilit* kerekpar* gyalog* villamos* vasut* palyaudvar* allomas* metro* utca* utcak* forgalom* parkol* park* klima* arviz* hosziget* csapadek* viz vize hulladek* energia*
zold* fak fas* erdo* kert* folyo* part* rakpart* moldva* kikoto* orokseg* muemlek* tortenelmi* vedel* tervez* terv terve rendez* szabalyoz* epit* engedely* jogszab* torveny* strateg* metropol* agglomer* elovaros* regio* negyed* kerulet* toronyhaz* magashaz* magassag*
suruseg* telek* telkek* tulajdon* fejleszt* beruhaz* finansz* koltsegvet* reszvet* lakos* kozosseg* polgar* adat* digital* iker* modell* terkep* epitesz* palyazat* epulet* homlokzat* panel* hid hidak ter terek tere* iskola* ovoda* korhaz* egyetem* kultur* turizm*
idegenforg* kereskedel* piac* reklam* zaj* levego* kozvilag* biztons* gyerek* fiatal* idos* szocial* uresen ideiglen* ipari* gazdasag* sport* kornyezet* fenntarth* alkalmazkod* infrastrukt* varosfejleszt* varosrendez* csatorn*
житл* оренд* відбудов* відновл* реновац* ревіталіз* реконструк* публічн* громадськ* простор* простір* транспорт* мобільн* вело* пішох* трамва* залізн* вокзал* станці* метро дорог* дорі* рух руху паркув* парк парки парків паркі клімат* повен* повін* паводк* спек* дощ* вод* відход* енерг*
зелен* дерев* ліс* сад* річк* берег* набережн* порт* спадщин* пам'ят* памят* історичн* охорон* захист* план плану планува* містобуд* зонуван* дозвол* регулюв* закон* стратег* метропол* агломер* передміст* район* квартал* висот* забудов* щільн* земл* земель* власн* девелоп* інвест* фінанс*
бюджет* участь участ* консульт* мешкан* громад* дані даних цифров* двійник* модел* карт* архітект* конкурс* будів* будин* фасад* мост* міст площ* вулиц* вулич* шкіл* школ* садк* лікарн* універ* культур* туриз* торгів* ринк* реклам* шум* повітр* освітл* безпек* діт* молод* соціальн* порожн* тимчасов*
промислов* економ* спорт* довкіл* сталий стал* адаптац* інфраструкт* моніторинг* урбан* територ*
"""
FIELD = tuple(_FIELD.split())
"""Stems and words of the field."""

COMMON = tuple(
    """urban city planning development municip* regional region* district* community communities member* university student* architect* faculty
    department plan plans public social education* cultural economic environment* rozvoj* uzemn* mestsk* mest* architekt* fakult* stadt* amt region*
    stadtentwick* stadtplan* urbanis* amenag* ville urban* ciudad* ayuntamiento pianificaz* urbanist* planow* gmin* stedenbouw* gemeente* planeament*
    varos* onkormany* містобуд* міськ*""".split()
)
"""Those of them that stand in names of bodies and of studies, so alone they show nothing."""

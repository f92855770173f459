"""Nouns that head the name of an organisation, by language, in natural spelling.

An entry is a stem to which endings may be added (cases, plurals, articles that are endings); a "$" closes it, where
the stem also begins other words. SUFFIXES close a compound, as German, Dutch, Nordic, Finnish and Hungarian build them.
"""

from __future__ import annotations

_EN = """
universit university polytechn college$ colleges$ academ school$ schools$ faculty$ institut laborator lab$ centre$
center$ chair$ department$ departments$ dept$ division$ municipalit council$ councils$ city$ town$ borough$ county$
district$ region$ regional$ province$ prefecture$ government$ governorate authorit ministry$ ministries$ parliament$
assembly$ senate$ office$ agency$ directorate$ commission$ committee$ chamber$ association$ federation$ confederation$
society$ union$ league$ alliance$ network$ foundation$ trust$ fund$ partnership$ forum$ club$ guild$ board$ bureau$
company$ corporation$ enterprise$ consortium$ cooperative$ co-operative$ studio$ atelier$ workshop$ architects$
planners$ consultants$ consulting$ consultancy$ associates$ partners$ embassy$ consulate$ museum$
library$ hospital$ bank$ cantons$ canton$ inspectorate$ observatory$ ngo$ charity$ coalition$ collective$
campaign$ movement$ initiative$ festival$ group$ task$ watch$
ltd$ inc$ llc$ llp$ plc$ pvt$ pty$ corp$ metropolitan$ metropolis$ univ$ homes$ tech$ diocese$ parish$ choir$
orchestra$ brigade$
"""
_CS_SK = r"""
univerzit učení$ škola$ školy$ škole$ školu$ školou$ škôl$ gymnázi lyceum lycea$ fakult ústav ústavu$ inštitút
katedr laborato akadem město$ měst$ miest$ města$ městem$ městu$ městě$ mesto$ mesta$ mestom$ mestu$ meste$ městsk
mestsk městys
městyse$ obec$ obce$ obcí$ obci$ obcou$ obecní obecn magistrát úřad úrad kraj$ kraje$ kraji$ krajem$ kraja$
krajsk samosp statutární župa$ župy$ ministerstv vláda$ vlády$ parlament senát$ senátu$
odbor$ odboru$ odborem$ odborom$ odbore$ oddělení$ oddělením$ oddelenie$ oddelenia$ útvar sekce$ sekcie$ sekci$
výbor komise$ komisia$ komisie$ hnutí$ divize$ úsek$
kancelář kancelári správa$ správy$ správou$ správe$ agentur komor asociac asociác federac federác svaz zväz spolek$
spolku$ spolkem$ spolkom$ spolk spolok$ společnost spoločnost sdružen združen unie$ unií$ únia$ únie$ úniou$ nadac
nadáci fond$
fondu$ klub družstv podnik$ podnik ateliér studia$ štúdio$
architekti$ velvyslanectv veľvyslanectv konzulát muzeum$ muzea$ múzeum$ múzea$ knihovn knižnic galeri nemocnic a\.s\.$
s\.r\.o\.$ z\.s\.$ o\.p\.s\.$ zapsaný$ mikroregion euroregion diecéz farnost čvut$ vut$ sbor$ iniciativ
sboru$ jednota$ jednoty$ jednotě$
jednote$ jednotou$ oddíl$ oddílu$ sdh$
"""
_DE = r"""
universität hochschul fachhochschul technische$ institut akademie fakultät fachbereich lehrstuhl schule$ gymnasium$
berufsschul stadt$ städte$ landeshauptstadt hansestadt universitätsstadt kreisstadt bundesstadt gemeinde marktgemeinde
samtgemeinde landkreis kreis$ kreises$ bezirk provinz kanton region$ regierung$ regierungspräsidi senat$
senats magistrat$ magistrats$ ministerium ministeriums$ bundesamt bundesministerium amt$ amtes$ stadtplanungsamt
behörde dezernat referat$ sachgebiet abteilung dienststelle direktion verwaltung kammer$ architektenkammer verband
verbands$ verein$ vereins$ bund$ bundes$ vereinigung gesellschaft stiftung genossenschaft netzwerk initiative
arbeitsgemeinschaft arbeitskreis fachschaft studentenschaft büro$ büros$ planungsbüro architekten$ gmbh$ ag$ mbh$ e\.v$
e\.v\.$ botschaft$ konsulat stadtwerke verkehrsbetriebe zentrum$ agentur$ museum$ bibliothek landtag bundestag
stadtrat$ gemeinderat$ berufskolleg$ oberstufenzentrum quartiersmanagement$ ihk$ hwk$ bistum$ diözese$ chor$
"""
_FR = """
université école lycée$ collège$ institut faculté ufr$ académie laboratoire département$ direction$ service$ ville$
mairie commune$ communes$ communauté métropole eurométropole agglomération intercommunal conseil$ préfecture$ région$
canton$ république$ ministère gouvernement assemblée$ sénat$ agence$ association$ asbl$ fédération union$ syndicat
réseau$ division$ mission$ fondation société$ coopérative$ atelier$ ateliers$ bureau$ cabinet$ chambre$ ordre$ club$
collectif$ comité$
établissement$ parc$ office$ observatoire$ faîtière groupement$ caisse$ régie$ ambassade consulat$ musée$ centre$ caue$
maison$ bibliothèque amicale$ diocèse$ paroisse$ chorale$ entente$
"""
_ES_PT = r"""
universidad universitat$ escuela$ escola$ instituto facultad faculdade colegio$ colégio$ academia$ cátedra$ departamento
divisão$ unidade$ red$ rede$ plataforma$ observatorio$
maestría$ ayuntamiento ajuntament$ diputación diputació$ generalitat$ junta$ cabildo$ comunidad$ comunidade$ gobierno$
governo$ concejalía$ consejería$ consejo$ conselho$ consell$ alcaldía$ municipalidad municipio$ município$ câmara$
prefeitura$ intendencia$ autarquia$ secretaría$ secretaria$ ministerio$ ministério$ gerencia$ dirección$ direção$
empresa$ agencia$ agência$ asociación associação$ associació$ federación federação$ unión$ união$ fundación fundação$
sociedad$ sociedade$ cooperativa$ colectivo$ coletivo$ ateneo$ círculo$ cámara$ ordem$ estudio$ estúdio$ ateliê$
oficina$ parque$
gabinete$ centro$ mancomunidad$ consorcio$ consórcio$ embajada embaixada consulado$ museo$
museu$ s\.a\.$ s\.l\.$ ltda$ lda$ e\.p\.$ agrupació$ agrupación$ archivo$ arquivo$ aula$ tertulia$
lonja$ cofradía$ hermandad$ parroquia$ paróquia$ diócesis$ diocese$ confraria$ rancho$ bombeiros$ tribunal$
"""
_IT = r"""
università politecnico politecnic istituto scuola$ liceo$ facoltà$ dipartimento$ laboratorio$ accademia$ comune$ comuni$
città$ provincia$ regione$ unione$ consorzio$ municipio$ comunità$ ministero$ governo$ assessorato$ settore$ ufficio$
servizio$ direzione$ agenzia$ azienda$ ente$ associazione$ federazione$ fondazione$ società$ cooperativa$ ordine$
collegio$ camera$ circolo$ comitato$ collettivo$ studio$ centro$ rete$ ambasciata consolato$ divisione$ museo$ parco$
repubblica$ cantone$ diocesi$ parrocchia$ archivio$ confraternita$
s\.p\.a\.$ s\.r\.l\.$ srl$
"""
_PL = """
uniwersyt politechni szkoł szkół$ liceum akadem wydział instytut katedr zakład$ zakładu$ gmina$ gminy$ gminę$ gminą$
gminie$ miasto$ miasta$ miastem$ miastu$ mieście$ miejsk urząd$ urzęd powiat starostw województw marszałkowsk samorząd
sejmik związek$ związk ministerstw rada$ rady$ radę$ biuro$ biura$ biurem$ referat departament agencj izba$ izby$ izbą$
stowarzysz towarzystw fundacj zrzeszen federacj spółdzieln spółka$ spółki$ koło$ koła$ klub komitet komisj osiedle$
osiedla$ sekcja$ wspólnot
pracowni$ pracownia$
pracownią$ pracownię$ zarząd$ zarządu$ metropoli konsorcj ośrodek$ ośrodk centrum$ muzeum$ ambasad konsulat
parafi sołectw
kgw$ osp$
"""
_NL = r"""
universiteit hogeschool faculteit instituut gemeente stad$ provincie$ vereniging waterschap omgevingsdienst dienst$
ministerie$
afdeling directie$ stichting genootschap$ maatschappij$ coöperatie$ woningcorporatie bureau$ raad$
kamer$ adviesbureau$ intercommunale$ vzw$ b\.v\.$ n\.v\.$ bv$ ambassade$ netwerk$ academie$ school$
hoogheemraadschap fietsersbond districtsbestuur woonstichting
"""
_HU_UK = """
egyetem főiskola tanszék iskola$ gimnázium intézet önkormányzat polgármesteri hivatal város$ városi$ főváros
megye$ megyei$ község minisztérium egyesület szövetség kamara$ kamarája$ alapítvány társaság társulat nagykövetség
bizottság tanács$ tanácsa$ kör$ baráti$
igazgatóság ügynökség központ$ kft$ zrt$ nonprofit$ technikum egylet hegyközség szakkollégium
műhely$ plébánia$
університет інститут політехні академія академії факультет кафедр школа$ школи$ ліцей міська міської міську міській
рада$ ради$ раду$ раді$ радою$ мерія$ мерії$ місто$ міста$ містом$ громад управління комітет комісі ініціатив рух$
об'єднан
управління департамент відділ міністерств
агенці спілк агентств асоціаці організаці товариств фонд$ фонду$ бюро$ центр$ центру$ підприємств посольств консульств
адміністраці область$ області$ облради$ музей$
"""
_NORDIC_BALTIC = """
kommune kommun$ kommunen$ kommuns$ fylkeskommune fylke$ län$ länsstyrelse stad$ stadsbyggnadskontor högskola høgskole
højskole universitet yliopisto ammattikorkeakoulu kaupunki kaupungin kaupunkiympäristö virasto liitto kunta$ kunnan$
ministeriö departementet direktorat styrelse förvaltning forvaltning förbund forbund förening forening selskab sällskap
selskap arkitekter$ arkitektur$ boverket$ nämnd borgarráð sveitarfélag háskóli skipulag reykjavíkurborg
ülikool linnavalitsus vallavalitsus omavalitsus$ savivaldyb universitetas universitāte pašvaldīb dome$ domes$
novad$ novads$ departaments$ ministerija asociacija biedrīb draugij
"""
_BALKAN_TURKISH = """
sveučilišt univerzitet fakultet grad$ grada$ gradu$ gradska$ gradske$ gradskog$ općin opštin općina$ opština$ občin
mestna$ županij ministarstv ministrstv zavod$ zavoda$ zavod ured$ ureda$ udrug udruženj društv savez$ saveza$
zbornic komora$ agencij universitatea facultatea primăria$ primaria$ primăriei$ consiliul municipiul județ
ministerul asociația asociatia ordinul uniunea община$ столична$ кметство universitesi üniversitesi belediye
büyükşehir müdürlü bakanlı valili başkanlı odası$ derneği$ vakfı$ enstitüsü$ fakültesi$ bashkia$ bashkisë$
komuna$ universiteti$ δήμος$ πανεπιστήμιο$ периферия$
"""
BODIES = " ".join((_EN, _CS_SK, _DE, _FR, _ES_PT, _IT, _PL, _NL, _HU_UK, _NORDIC_BALTIC, _BALKAN_TURKISH))
"""All of them: people sign in their own language whatever language they write in."""

SUFFIXES = """
amt ministerium verband verein universität hochschule institut kammer gesellschaft verwaltung schule gemeinde direktion
referat akademie kommune kommun stiftung büro genossenschaft agentur behörde dezernat fakultät verwaltungen werke
betriebe regierung vereinigung netzwerk museum zentrum dienst schap corporatie stichting bureau gemeente
universiteit school maatschappij bestuur direktoratet direktorat etaten etat styrelsen styrelse förvaltningen
forvaltning
förvaltning förbundet förbund forbund föreningen förening forening universitet högskola høgskole vesen vesenet väsen
tilsyn tilsynet samband sambandet samfund samfunn
bond ausschuss kommission initiative gemeinschaft beirat jugend städtebund verket kontoret virasto
liitto yliopisto kaupunki egyetem hivatal egyesület szövetség valitsus ülikool college academie nbund rbund
nchor rchor
"""

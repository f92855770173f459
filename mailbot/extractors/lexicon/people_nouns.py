"""Nouns that numbers count: people, members of a body, groups, other things; heads of compounds. Stems, folded."""

from __future__ import annotations

PEOPLE = """
zajemc zaujemc chetnych chetni interessierte interessierten interesados interessati interessados geinteresseerden ceo
cfo cto coo cio functionary functionaries captain mother father excellency undersecretary undersecretaries people
person persons participant visitor guest colleague student undergrad undergraduate postgrad graduate pupil teacher
professor lecturer tutor architect planner urbanist designer engineer official councillor councilor councilwoman
councilman counsellor politician mayor deputy deputies expert specialist officer representative researcher candidate
professional practitioner attendee traveller traveler pax heads ppl folk folks adult women woman men man interpreter
translator assistant director manager leader journalist trainee lawyer geographer economist servant companion
supervisor coordinator executive senator commissioner academic scholar fellow delegate fighter inspector technician
surveyor friend child children kid teenager youngster apprentice intern senior pensioner retiree volunteer musician
artist historian sociologist ecologist gardener landscaper developer consultant adviser advisor analyst minister
parliamentarian alderman alderwoman clerk secretary secretaries chief freshmen sophomore alumni alumnus postdoc phds
scientist chair chairman chairwoman chairperson president driver guide conservationist conservator passenger doctor
citizens' spouse husband wife son daughter speaker curator instructor educator principal dean prefect governor
legislator diplomat ambassador lidi lide lidem lidmi lidech clovek osoba osoby osobu osob osobam osobach osobami
osobou clovekem host hoste hosty hostu hostum kolega kolegu kolegy kolegov kolego koleg kolegyn studuj doktorand
pedagog ucitel kantor vyucujic profesor architekt planovac inzenyr zastupitel radni radnich radnim radnimi radny
namest mistostarost starost primator hejtman urednik urednic urednici uredniku odbornik odbornic odbornici tlumocni
prekladatel pruvodc pruvodkyn ridic ridici zak zaky zaku zaci zakum zakyn maturant vedouci vedoucich vedoucimi
projektant krajinar dopravac zastupc zastupkyn delegat reditel posluchac dozor doprovod pritel pratel kamarad kamos
ucastni referent poradc asistent akademi technik geograf sociolog ekonom pravni novinar dobrovolni manzel lekar hasic
knihovni dite deti nadsenc prednost tajemni mluvci sekretar ludi ludia ludom ludmi poslanc poslankyn uradnik uradnic
odborni prednosta riaditel inzinier hosti hostia hostov ziak ziaci ziakov studentk personen leute teilnehm studier
studis studenten kollege kollegin kollegen planer planerin ingenieur vertreter gast gaste gasten gaesten stadtrat
stadtraet gemeinderat gemeinderaet experte expertin fachleute lehrer lehrkraft lehrkraeft lehrende lehrpersonen dozent
dozier betreu begleitperson begleiter dolmetsch burgermeister buergermeister beamt beamte schuler schueler schulerin
fachkraft fachkraefte kopfe kopf mann frau frauen manner amtsleit referatsleit abteilungsleit bauamtsleit leiter
leiterin sachbearbeit studierend auszubild azubi wissenschaftl forscher freund freundin kind kinder fahrer reiseleit
praktikant abgeordnet stadtverordnet ratsmitglied beigeordnet dezernent stadtbaurat beauftragt ehrenamtl jugendlich
senioren interessent ubersetzer fuhrer assistent direktor rektor prasident landrat kammerer gartner forster municipaux
intervenant personne etudiant collegue elu elue elus elues technicien architecte urbaniste enseignant professeur eleve
invite invitee interprete conseiller conseillere maire adjoint adjointe representant chercheur directeur directrice
doctorant paysagiste accompagnateur accompagnatrice chauffeur traducteur traductrice delegue juriste geographe
economiste ami amie amis amies gens homme femme enfant stagiaire responsable fonctionnaire cadre specialiste charge
chargee chargees charges presidente vice-president visiteur hommes encadrant tuteur formateur chef benevole retraite
prefet depute integrante integrantes persona participante estudiante alumno alumna alumnos alumnas colega companero
companera tecnico tecnica tecnicos tecnicas arquitecto arquitecta arquitectos ingeniero ingeniera profesora concejal
concejala concejales concejalas edil funcionario funcionaria representante acompanante alcalde alcaldesa teniente
experto experta expertos docente becario investigador investigadora directora jefe jefa jefes traductor traductora
conductor visitante asistente asesor asesora especialista urbanista geografo economista hombre mujer mujeres hombres
amigo amiga nino ninos regidor regidora consejero consejera delegado delegada tutora guia paisajista doctorando
component componente componenti persone partecipant studente studenti studentessa studentesse collega colleghi
colleghe tecnici architetto architetti architetta ingegner professore professori professoressa docenti funzionari
funzionario assessor assessore assessora sindaco sindaca sindaci vicesindaco rappresentant consiglier accompagnator
accompagnatric esperto esperti esperta esperte dirigente dirigenti ricercator dottorand interpreti traduttor direttor
direttric autista ospite ospiti amico amici uomini donne ragazzi ragazze bambini allievo allievi allieve insegnant
geometra geometri responsabil segretari visitator giornalist segretario uczestni kolegow kolezank koledz kolegami
inzynier radnych radnymi radna radne urzedni ekspert gosc gosci goscie goscmi tlumacz opiekun burmistrz wojt prezydent
specjalist przedstawiciel wykladowc zastepc zastepcy zastepca dyrektor kierowni nauczyciel naukowc doktorant uczen
uczniow uczniowie uczniami ludzi ludzie ludzmi planist kierowc przewodni znajomych przyjaciol sekretarz skarbnik
ekonomist prawnik dziennikarz dzieci pan panow panie mezczyzn kobiet badacz praktykant deelnemer collegae medewerker
ambtenaar ambtenaren raadsled raadslid stedenbouwkund planoloog planologen wethouder docent docenten begeleider mensen
tolk tolken burgemeester persoon adviseur beleidsmedewerk onderzoeker leraar leraren leerling hoogleraar vrienden
vriend kinderen deskundig vertegenwoordiger bestuurder ontwerper projectleider secretaris pessoa pessoas estudante
estudantes aluno aluna alunos alunas arquiteto arquiteta arquitetos engenheir professora professores professoras
vereador vereadora vereadores autarca acompanhante convidado convidada perito tradutor tradutora deputado diretor
diretora motorista chefe secretari homem mulher crianca doutorando bolseir fo fot fovel fore szemely resztvevo
hallgato diak diakkal diakok diakot diakunk diakom tagja tagjai tagjaink kollega kolleg ugyintezo szakember epitesz
tanar kepviselo polgarmester alpolgarmester szakerto tolmacs vendeg mernok oktato vezeto tervezo munkatars kisero
tanulo doktorandusz jegyzo igazgato sofor foepitesz barat kutato ember tisztviselo fotervezo szakertok tagu
varostervezo особа особи особу осіб особами особам людина людей люди людьми учасни студент архітектор колег представни
депутат чоловік чол викладач фахівц фахівец фахівців спеціаліст експерт перекладач міський мер мера голова посадов
урбаніст інженер керівник директор заступник заступни гість гостей гості працівник науковц аспірант учн учні учнів
вчител учител водій планувальник проєктувальник радник секретар професор доцент друзів дітей журналіст посадовц
founder cofounder boss bosses chefin sef sefa sefow rector provost chancellor bursar treasurer sheriff marshal judge
priest bishop dentist owner classmate schoolmate teammate co-worker trustee businesspeople businessmen businesswomen
entrepreneur founders associates realtor investor banker accountant nurse firefighter policymaker decision-maker
warden librarian photographer filmmaker hiker scouts pilgrim veteran campaigner parent parents mums dads chaperone
carers caregiver invigilator aides bodyguard fresher laureate learner sixth-former organiser organizer panellist
presenter mentor mentee draughtsm draftsm modeller statistician programmer freelancer shopkeeper trader farmer
archaeologue cyklist apprenti tourist cyclist kommilit ratsherr ratsfrau vorstande begleitend padagog eltern
elternteil referendar anwarter unternehmer gesellschafter mitreisend fahrgast fahrgaste fahrgasten radler wanderer
stipendiat hilfskraft hilfskrafte freiwillig mitwirkend verantwortlich delegiert geschaftsfuhrer bauherr makler
planenden lehrern zacich kolezich podnikatel rodic duchodc turistu turistov sousedu stazist doprovazejic dospel
aktivist spolecnik vysokoskol stredoskol absolvent konsel inspektor koordinator lektor organizator prednasejic
pamatkar manazer geodet spoluzak ziakoch rodicov dochodc stazystow koordynatorow absolwent spoluziak pamiatkar
kolezanek kolezanki kolezankami przedsiebiorc rodzicow rodzice rodzicami emeryt rowerzyst doroslych dorosli
wolontariusz wspolpracowni inwestor konserwator menedzer deweloper dzialacz spoleczni licealist kursant sluchacz
samorzadowc samorzadowiec camarade confrere consoeur copain copine copains copines promoteur adherent randonneur
lyceen collegien animateur animatrice educateur educatrice surveillant auditeur auditrice alternant diplome diplomee
associes commissaire notaire geometre ecologue inspecteur inspectrice senateur senatrice bourgmestre echevin
personnalites militant colegiad afiliad socio socios socia socias empresari inversionista inversor padres madres
jubilad aprendiz monitores educador voluntari activista egresad licenciad diputad senador sindicos magistrad notari
aparejador topograf coordinador lideres ponentes posgraduad maestrand chico chicos chicas muchach universitarios
profesionales agremiad maestro maestros maestra maestras compagno compagna compagni compagne soci iscritti iscritte
iscritto imprendit investitor genitori pensionati ciclisti turisti apprendist liceal stagist tirocinant laureand
laureat borsist onorevol notai periti ispettor relatori specializzand giardinier professionisti pianificator studiosi
presidi mediatori volontar attivist klasgeno vakgeno studiegeno ondernemer investeerder ouders gepensioneerd fietser
toerist volwassen stagiair vrijwillig gedeputeerd promovend scholier lerares leidinggevend afgevaardigd spreker
sprekers activist companheir associado associada associados associadas investidor reformados ciclista turista
aprendizes estagiari ativista bolsista finalista mestrand prefeit inspetor gestores coordenador palestrant formand
servidor osztalytars evfolyamtars vallalkoz befektet szulok nyugdijas kerekparos turistak felnott gyakornok onkentes
osztondij oregdiak kuldott eloado szervezo felugyel tajepit однокурсни однокласни підприєм інвестор батьків пенсіонер
велосипедист турист доросл стажер волонтер активіст випускни проєктанти проєктантів забудовни інспектор координатор
менеджер магістрант освітян педагог колежан делегат супроводжуюч спікер жінок чоловіків
"""

STAFF = """
mitarbeitend member staff employee faculty faculties workforce worker agent personnel clen clenu clenove cleny clenek
clenky clenka clenov clenovia zamestnan zamestnanc pracovni mitglied mitglieder beschaftigt angestellt mitarbeiter
medewerker pracovnik membre salarie salaries effectifs miembro empleado empleada trabajador trabajadora membro membri
dipendent addett impiegat lavorator pracowni czlonk czlonek lid leden werknemer colaborador trabalhador empregad tagok
tagja dolgozo alkalmazott член члени членів працівни співробітни personal personale personeel inhabitant resident
citizen obyvatel obyvatelia obcan einwohner habitant habitante vizinho abitant residente residenti mieszkan inwoner
bewoner morador lakos lakosa мешкан жител tenant subscriber user client customer burger burgerinnen neighbour
neighbours neighbor neighbors anlieger nachbar nachbarn riverain riverains vecino vecina vecinos vecinas vicini sasiad
susedov soused sousedu buren szomszed сусід громадян
"""

GROUPS = """
group delegation party team class cohort contingent crew troupe seminar course groups parties buses coaches batch
batches wave waves shift shifts subgroup teilgruppe teilgruppen untergruppe turno turnos turni tanda tandas skupin
delegac vyprav trid part partu kurz rocnik autobus skupiny tridy tridach tridami triedy tried triedach beh behy beha
kurzy turnus klasy klasach клас класи класів gruppe gruppen abordnung reisegruppe klasse busse groupe groupes classe
promotion equipe grupo grupos delegacion comitiva equipo clase gruppo gruppi delegazione grup grupa grupy grupe
grupach delegacj ekip wyciecz klas groep groepen delegatie gezelschap delegacao equipa turma csoport delegacio
kuldottseg csapat osztaly делегаці груп команд тім delegaci wycieczk partia
"""

THINGS = """
velo velos fiets fietsen bici bicicletta biciclette fahrrad fahrrader kolo kola rower rowery halves halfte halften
moitie moities mitad mitades meta metades helft helften poloviny polovice dog dogs cat cats pes psa psi hund hunde
chien chiens perro perros cane cani gatto hond honden cao caes kutya пес пса собака horse horses thing things matter
matters aspect word words ding dinge sachen vec veci chose choses cosa cosas cose coisa coisas rzecz rzeczy spraw
sprawy dingen zaken dolog речі справ municipal municipalit city cities town village commune country countries dwelling
flat apartment hour minute day week month year night meter metre kilometre kilometer km hectare ha floor room euro eur
czk usd million mil thousand hundred percent per station project building plot point question page language stop line
workshop session presentation talk slot site case copy copies car coach bus ticket hotel item issue topic email phone
tram metro unit house housing place seat table vehicle tour visit meeting street park bridge school library plan
proposal department office organisation organization institution partner company companies topics stage phase step
reason example object chapter section paragraph article version draft date option occasion time times evening morning
afternoon lecture slide photo picture map model bike bicycle train flight plane storey level district borough region
area zone quarter neighbourhood square block tree credit grade semester term century decade quarters edition round
second half hours o'clock am pm cm mm m2 sqm kg gb mb x minutes hrs hr min mins kc obec obce obci mesto mest mesta
mestech mestsk hodin hodina hodiny hodinu hodinach minut minuta den dny dni dnu dnech tyden tydny tydnu mesic mesice
mesicu rok roky roku let leta nocí noci nocich metr metru kilometr hektar hektaru bytu byty byt pokoj pokoje pokoju
korun koruny tisic milion procent stanic linek linka otazk otazek strana stran stranek projekt projekty objekt stavb
budov podlazi patro patra misto mist mista autobus auto dum domu domy prednask schuzk jednani navstev akce bod body
bodu etap ctvrt ctvrti stupen temat tema temata stul cast casti oblast kapitol verz moznost terminu termin termina
variant rokov dnoch tyzdn tyzden mesiac mesiacov ulic bytov izieb otazok poschod miest tramvaj zastav stunde tag tage
tagen woche monat jahr jahre jahren nacht gemeinde stadt stadte quadratmeter wohnung prozent uhr zimmer stock
stockwerk etage gebaude frage punkt seite thema themen busse pkw haus hauser bezirk stadtteil quartier stellplatz
platz platze raum mal teil abschnitt schritt beispiel vortrag fuhrung linie haltestelle strasse straße jahrgang
tausend milliarde millionen kopie variante heure jour semaine mois an ans annee annees nuit ville logement pour-cent
projet batiment salle chambre voiture seance atelier lieu arrondissement thematique theme sujet axe exemple exposes
exemplaire fois mille millions milliers hora minuto dia semana mes meses ano anos noche municipio barrio ciudad
vivienda por-ciento kilometro hectarea pregunta pagina punto proyecto edificio planta sala habitacion coche sesion
visita distrito ejemplo vez veces millon millones plaza plazas ora ore minuti giorno giorni settiman mese mesi anno
anni notte notti comune comuni citta abitazion chilometr ettari ettaro metri domand pagin punti progett edific piano
piani sale camera camere pullman macchin sessione municipi temi esempio volta volte mila milione milioni godzin dzien
tydzien tygod miesiac miesiec lat lata noc nocy gmin miast powiat dzielnic mieszkan zlot pytan stron budyn pietr sal
pokoi samochod sesj wizyt przyklad raz razy tysiac tysiec miejsc wojewodz uur minuut minuten dag dagen weken maand
maanden jaar jaren gemeente gemeenten stad steden woning vraag vragen punt projecten gebouw verdieping zaal kamer
kamers sessie bezoek wijk onderwerp voorbeeld keer maal duizend miljoen plaats plekken noite cidade bairro habitac
quilometro hectar pergunta ponto projeto andar andares quarto autocarro onibus carro sessao exemplo vezes milhao
milhoes freguesia freguesias lugar horas dias fogos orakor perc nap napos honap ev eves het hetes varos telepules
kerulet lakas szazalek kerdes oldal pont epulet emelet terem szoba busz ulesszak latogatas pelda ezer millio hely
forint година годин години хвилин день дні днів тиждень тижні тижнів місяць місяці місяців рік роки років року місто
міст громад район квартир євро відсот кілометр гектар метр питан сторін пункт проєкт проект будів поверх зал кімнат
автобус машин сесі візит тем приклад раз разів тисяч мільйон місць номер jan feb mar apr jun jul aug sep sept oct okt
nov dec
"""

HEADS = """
fuhrer pfleger gestalter mitglied teilnehm vertret student mitarbeiter beamt planer architekt ingenieur personen leute
schuler fachkraft lehrer dozent leden lid ambtenar ambtenaar medewerker deelnemer planoloog planologen raten rate
raete leiter leiterin rat referent studierend experten expertin begleiter hallgato szakerto kepviselo tervezo mernok
munkatars vezeto kollega epitesz szakember sekretar sprecher prasident vorsitzend verwalter direktor direktorin
fachleute kollegen kolleginnen verordnet bediensteten bedienstet
"""

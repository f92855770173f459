"""What people say who ask to come: word classes of a visit, of being received, of travel, wishes, groups, places.

Classes per language in the notation of `extractors.cues`: whole classes as a grammar or a thesaurus has them.
"""

from __future__ import annotations

from mailbot.extractors.cues import Table

VISIT: Table = {
    "visit": {
        "en": "visit visits visiting visitor visitors study_tour* study_trip* field_trip* fieldtrip* excursion*"
        " delegation* guided_tour* drop_in drop_by pop_in pop_by pop_round pop_over stop_by stop_in stop_off call_in"
        " look_in"
        " come_by come_round come_and_see come_to_see come_to_you come_to_your come_along swing_by look_around"
        " look_round say_hello study_visit* learning_journey* round_table pay_you call_on_you",
        "cs": "navstev* navstiv* exkurz* prijet* prijem* prijmout prijal* prijmet* prijmou prohlid* delegac* zavit*"
        " zastav*"
        " stavit stavili nakouk* nahled* studijni_cest* studijni_pobyt* poznavac* podivat* mrknout zajit",
        "sk": "navstev* navstiv* exkurz* prijat* prijal* prijmut* prijem* prehliad* delegac* zavit* zastav*"
        " studijn*_cest*"
        " studijn*_pobyt* pozriet* nakukn* pozret*",
        "de": "*besuch* besuch* besichtig* exkursion* fachexkursion* studienreise* studienfahrt* fachreise* delegation*"
        " abordnung* empfang* empfing* vorbei* reinschau* hereinschau* fuhrung* bereis* fachbesuch* informationsbesuch*"
        " kennenlern* fachgesprach* ortstermin* vorsprech* antrittsbesuch* einlass*",
        "fr": "visit* rencontr* recevoir recevr* recevez recus recues accueil* delegation* voyage_d_etud*"
        " deplacement_d_etud*"
        " passer_vous passer_chez passer_voir venir_vous venir_voir excursion* sortie_scolaire entrevue* etre_recu*"
        " soit_recu* soyons_recu* serait_recu* y_passer",
        "es": "visit* recib* encuentro* delegacion* comitiva* viaje_de_estudio* acog* pasar_a pasarnos pasarse"
        " acercarnos"
        " excursion* conocerlos conocerles conoceros veros verlos saludarl* gira_tecnica",
        "it": "visit* incontr* ricev* accogli* accolt* delegazion* viaggio_di_studio viaggio_studio"
        " viaggio_d_istruzione"
        " sopralluog* passare_da passare_a passiamo_a passiamo_da venire_a_trovar* trovarvi gita",
        "pl": "wizyt* odwiedz* spotka* przyjac przyjeci* przyjmi* delegacj* wycieczk* wyjazd*_studyj* zajrz* wpasc"
        " wpadn*"
        " wpadl* wstapi* zwiedz* poznac goscic ugosc* wizytacj* podroz*_studyj*",
        "nl": "*bezoek* bezoek* werkbezoek* studiebezoek* langskom* langs_kom* langs_te langsgaan ontvang* delegatie*"
        " studiereis* excursie* binnenlop* rondleid* kennismak* plaatsbezoek* op_bezoek langs",
        "pt": "visit* receb* encontr* reuni* delegac* comitiva* viagem_de_estudo* passar_ai passarmos passar_por acolh*"
        " conhecer conhecermos excurs*",
        "uk": "візит* відвід* відвіда* завіта* прийня* прийм* зустріч* зустрі* делегаці* навідат* заглян* зайти зайдемо"
        " екскурсі* гостюва* гості ознайомч* ознайом*",
        "hu": "latogat* meglatogat* fogad* fogadja* fogadna* kuldottseg* delegacio* tanulmanyut* bene* ellatogat*"
        " felkeres*"
        " beugr* szakmai_ut* kirandul* benez* betern* talalkoz* megtekint* megnez* nezni",
        "xx": "besok* besog* studiebesok* studietur* studieresa* delegation* vierail* vizit* obisk* posjet* poset*"
        " delegacij*"
        " visit* tutustu*",
    },
    "receive": {
        "en": "receive_us receive_our receive_a host hosts hosting welcome_us welcome_our welcome_a accommodate have_us"
        " see_us meet_us meet_you meet_your meet_with meeting_with see_you see_your greet_us take_visitors take_groups"
        " squeeze_us fit_us show_us tell_us brief_us talk_to_us speak_to_us speak_with talk_with talk_to_you spare_us"
        " spare_an accept_us admit_us let_us_in sit_down_with meet give_us explain* have_you_got_time meeting"
        " tell_them show_them brief_them explain_to walk_us walk_them take_us_through talk_us_through guide_us"
        " introduce_us introduce_them speak_to_our talk_to_our talk_to_them speak_to_them teach_us address_our",
        "cs": "setk* sejit schuz* popovid* pobavit probrat besed* ukazat ukazali povedet povid* vypravel* vyslech*"
        " poslech*"
        " prednask* slyset dozved* povykla* vysvetl* predstav* proved* provest prezent* vyklad* venovat* rict"
        " vypraved*",
        "sk": "stretn* porozprav* ukazat ukazali besed* vypocut* prednask* dozved* pocut pobavit vysvetl* predstav*"
        " previed* previest prezent* vyklad* venovat* povedat porozpra*",
        "de": "treffen empfang* gesprach* austausch* zeigen erzahl* vortrag* erfahr* termin* zusammenkommen begegn*"
        " gastgeb* sehen horen vorstell* vorzustell* erklar* erlauter* prasent* referier* informier* herumfuhr*",
        "fr": "echang* discut* entretien* presentation* montrer expliqu* apprendre decouvrir parler voir presenter"
        " presentat* guider accorder raconter",
        "es": "reunir* reunion* conversar charla* mostrar* ensen* conocer presentacion* intercambi* escuchar"
        " aprender explic* presentar* contar* guiar* atendernos atiend*",
        "it": "confront* colloqui* presentazion* mostrar* vedere scambi* conoscer* parlare ascoltar* imparar*"
        " raccontar* riunion* spieg* presentar* illustr* racconta* guidar*",
        "pl": "porozmaw* rozmow* poslucha* pokaz* opowied* zobacz* dowiedzie* wyklad* prezentacj* wpuscic pogadac"
        " wyjasn* przedstaw* oprowadz* zaprezent* opowiadal*",
        "nl": "ontmoet* gesprek* uitwissel* laten_zien vertel* presentatie* leren praten horen aan_het_werk_zien"
        " spreken zien uitleg* toelicht* presenteren rondleiden te_woord",
        "pt": "convers* troca* apresent* mostrar ouvir aprender falar explic* mostrar* guiar contar* atender*",
        "uk": "поспілк* розмов* почути розпов* показ* дізна* лекці* обмін* поговор* послуха* побачи* поясн* розказ*"
        " розкаж* презент* провести",
        "hu": "beszelget* megbeszel* eloadas* meghallgat* hallan* megtud* tapasztalatcser* bemutat* mutat* egyeztet*"
        " megismer* kerdez* konzultaci* elmond* magyaraz* elmagyaraz* beszel* vezet*",
        "xx": "mot* mode* traff* intaln* srec* sastan* sestan* tapaam*",
    },
    "come": {
        "en": "come comes coming travel travels travelling traveling trip trips journey* fly flies flying tour tours"
        " be_in are_in is_in be_over are_over heading in_town passing bring bringing arrive arriving stay staying"
        " ride group_visit",
        "cs": "cest* jede* jedou jedem prijed* prijeli dojed* vydat vydame pojed* vyraz* zajezd* vylet* vyprav*"
        " vyjezd* prijit"
        " prisli prijd* doraz* budem budeme pobyt* chysta*",
        "sk": "cest* ideme pojdeme pridu prideme prist prisli zajazd* vylet* vypravu vyjazd* bud*me pobyt* chysta*"
        " doraz* zavitali",
        "de": "*reise* reis* *fahrt* komm* fahren fahr* unterwegs ausflug* anreis* aufenthalt* studientag* aufhalt*"
        " sind_wir_in"
        " wir_sind",
        "fr": "voyag* deplac* venir viendr* venons vient sejour* passage passons emmen* serons serez sera_a",
        "es": "viaj* vamos iremos venir vendr* estancia estaremos pasaremos pasamos_por llegamos gira ir",
        "it": "viagg* venire verr* veniamo trasfert* soggiorn* saremo siamo_a arriv* gita gite passiamo missione",
        "pl": "wyjazd* podroz* przyjazd* przyjech* przyjedz* jedziem* jada bedziem* wybier* wycieczk* pobyt* zawita*",
        "nl": "reis* reizen komen komt kom gaan trip* uitstap* verblijf* trek* zijn_we zijn_wij",
        "pt": "viag* viaj* vamos iremos vir virem estaremos estadia desloca* passamos passaremos ir",
        "uk": "поїздк* подорож* їде* їхати поїде* приїд* приїзд* приїха* будемо перебув* виїзн* прибу* їдуть тур",
        "hu": "utaz* ut uton utra utunk utat jon* jov* leszunk megyunk mennenk menni erkez* kirandul* jarunk"
        " tartozkod* latogatnank",
        "xx": "resa resor rejse reis* tur matka* matkust* calator* putov* potov* komma komme kommer",
    },
    "wish": {
        "en": "would could can may might wonder* hope hopes hoping wish* like love want wants please possible"
        " possibility"
        " chance request* ask asks asking interested keen plan plans planning intend* grateful appreciate* suit"
        " suits happy glad"
        " delighted pleased honour* honor* enquir* inquir* interest if eager fancy apply sure",
        "cs": "radi rad rada chtel* chcem* chceme mohl* mozn* mozno lze slo prosim* prosba prosb* prosi zadost*"
        " zadam* zada pros*"
        " dovol* obrac* planuj* zajim* zajem uvita* potesi* bylo_by byste planovan* dalo hodil* hodi chyst* byly by"
        " rado vhod",
        "sk": "radi rad rada chcel* chcem* mohl* mozn* prosim* prosba ziad* dovol* obrac* planuj* zaujim* zaujem"
        " uvita* potesi* bolo_by slo dalo sa hodil* by rado vhod",
        "de": "wurde* mocht* konnt* konnen kann durft* darf ware* bitte* bitten gern* wunsch* freuen interess* plan*"
        " moglich*"
        " anfrag* anliegen hoff* beabsichtig* wollen wollten geht ginge ersuch* habt passt wollen lasst",
        "fr": "pourr* souhait* serait serions aimer* voudr* possib* sollicit* demand* desir* aurions plais* peut"
        " pouv* envisag*"
        " interess* heureux ravis permett* espoir esper*",
        "es": "podri* podem* podeis pueden gustari* encantari* quisier* querri* queremos quer* dese* seria posib*"
        " solicit*"
        " pedi* pid* interes* habri* permit* agradec* rog*",
        "it": "potr* vorr* desider* sarebbe* possib* chied* piacer* gradi* interess* domand* richied* intend*"
        " siamo_lieti"
        " permett* puo potete volevamo ci_fate",
        "pl": "czy chciel* chcem* chetni* prosz* prosi* prosb* mogl* mozliw* mozna mozem* zalez* zwrac* uprzejm*"
        " planuj* interes* pragn* dalo* da_sie daloby by bysmy rad radzi rada chetnie",
        "nl": "kunnen kunt mogen mag zou* willen wil graag vra* verzoek* mogelijk* hop* wens* plan* interess*"
        " geinteresseerd"
        " lukken schikt kan",
        "pt": "poderi* gostari* seria querem* queri* possi* solicit* pedi* pretend* interess* podem* dava agradec*"
        " desej* sera",
        "uk": "можна можлив* можем* могли* хотіл* хоті* хочем* прос* запит* бажа* чи зацікав* плану* раді радо"
        " зверта* змог* вдяч* б би хотілося",
        "hu": "szeretn* kerem kerjuk keres* kerj* lehet* lenne tud* tudn* kerne* erdeklod* erdekel* tervez* orul* volna"
        " fordul* szives* hogy szivesen",
        "xx": "vill vil skulle kan gerne garna onsk* haluais* voisi* dorim dori* putem mozemo zelimo zeleli bismo"
        " prosimo",
    },
}

SCENE: Table = {
    "people": {
        "en": "group* delegation* students colleagues planners councillors class party team members staff board"
        " officials experts"
        " pupils cohort architects engineers participants committee people mayors residents seniors friends guests"
        " commission"
        " leaders employees trainees graduates pensioners retirees ladies guys lads kids pupil* partners officers"
        " scholars volunteers practitioners specialists professionals teachers staffers mates classmates fellows",
        "cs": "skupin* delegac* student* koleg* clen* ucastn* zastupitel* trid* zak* lidi osob* komis* tym* parta"
        " partou part*"
        " starost* pracovni* urednik* vyprav* senior* senioru architekt* kolegyn* partner* host* hosty posluchac*"
        " ucitel* odbornik* radnich radni duchodc* dobrovol* pratel* kamarad* lide spoluzak* krajinar*",
        "sk": "skupin* delegac* student* koleg* clen* ucastn* zastupitel* poslanc* tried* ziak* ludi osob* komisi* tim*"
        " starost* pracovni* uradnik* vyprav* senior* architekt* kolegyn* partner* hosti hostia hostov posluchac*"
        " ucitel* odbornik* dochodc* dobrovol* priatel* kamarat* ludia spoluziak* radnych",
        "de": "gruppe* delegation* studier* student* kolleg* mitglied* teilnehm* klasse* schuler* personen leute*"
        " ausschuss*"
        " team abordnung* kurs* gemeinderat* stadtrat* planer* verein* architekt* fachleute lernende* auszubild*"
        " azubis rentner* senior* freund* gaste gasten partner* lehrkraft* lehrer* ehrenamt* referendar* fraktion"
        " teilnehmende* kommiliton* beamt* *klasse *gruppe",
        "fr": "groupe* delegation* etudiant* collegue* membre* participant* elus eleve* personne* equipe classe*"
        " commission*"
        " administrateur* benevole* agents architect* promotion retraites amis lyceens partenaires enseignants"
        " technicien* invites stagiaires conseiller* adherents urbanistes fonctionnaires gens",
        "es": "grupo* delegacion* estudiant* coleg* miembr* participant* concejal* alumn* personas equipo comitiva"
        " tecnicos"
        " funcionari* arquitect* amigos chicos vecinos comision jubilados colegiados socios profesores docentes"
        " tecnicas vecinas estudiosos compañeros companer* expertos jovenes representantes ediles",
        "it": "grupp* delegazion* student* collegh* membri partecipant* consiglier* alunn* persone classe tecnici"
        " funzionari*"
        " architett* amici soci giunta comitiva assessor* ragazzi ragazze pensionati docenti insegnanti studiosi"
        " ospiti colleghe colleghi tirocinanti abitanti amiche allievi dirigenti sindaci volontari",
        "pl": "grup* delegacj* student* koleg* kolez* czlonk* uczestni* radn* uczni* osob* ekip* klas* urzednik*"
        " architekt* znajom*"
        " zespol* pracowni* emeryt* partner* gosci goscie nauczyciel* ekspert* stazyst* wolontariusz* studentk*"
        " przyjaciol ludzi mlodziez*",
        "nl": "groep* delegatie* student* collega* leden deelnem* raadsleden leerling* personen team klas*"
        " burgemeest* ambtenar*"
        " architect* vrienden medewerk* bestuur gepensioneerden partners gasten leraren docenten vrijwilligers"
        " mensen deskundigen wethouders stagiairs bewoners jongeren",
        "pt": "grupo* delegac* estudant* coleg* membros participant* vereador* alun* pessoas equipa turma tecnicos"
        " funcionari*"
        " arquitet* amigos comitiva reformados parceiros convidados professores docentes tecnicas amigas voluntarios"
        " servidores vereadoras gente",
        "uk": "груп* делегаці* студент* колег* член* учасник* депутат* учн* осіб людей команд* працівник*"
        " архітектор* компані*"
        " друз* фахівц* партнер* гост* викладач* пенсіонер* волонтер* експерт* спеціаліст* школяр* мешканц*",
        "hu": "csoport* kuldottseg* delegacio* hallgato* kolleg* tag* resztvev* kepvisel* diak* fo szemely* csapat*"
        " munkatars*"
        " epitesz* barat* *osztaly* szakember* nyugdijas* partner* vendeg* tanar* onkentes* szakert* gyerek* fiatal*",
        "xx": "grupp* gruppe* delegation* student* koleg* kolleg* grup* skupin* opiskelij*",
    },
    "place": {
        "any": "ipr camp prag* prah* praz* praze prasz* praag праг* празі",
        "en": "institute your_office your_place your_colleagues your_team your_city your_country your_experts"
        " your_organisation"
        " your_organization your_department your_planners with_you at_yours see_you you_folks",
        "cs": "institut* u_vas k_vam vas_institut vasi_kolegove vasem_ustavu vasich",
        "sk": "institut* u_vas k_vam vasom vasich vas_institut",
        "de": "institut* bei_ihnen bei_euch zu_ihnen zu_euch ihre_kollegen ihrem_haus ihr_haus ihrem_institut"
        " mit_ihnen",
        "fr": "institut chez_vous vos_services vos_equipes vos_collegues vos_experts avec_vous vous_voir"
        " votre_institut",
        "es": "instituto con_ustedes con_vosotros vuestra_sede sus_oficinas su_sede sus_tecnicos veros",
        "it": "istituto da_voi con_voi presso_di_voi vostra_sede vostri_uffici vostri_tecnici trovarvi",
        "pl": "instytut* u_panstwa do_panstwa u_was do_was z_panstwem panstwa_zesp* panstwa_instyt*",
        "nl": "instituut bij_jullie bij_u uw_collega* jullie_collega* met_u met_jullie",
        "pt": "instituto convosco com_voces vossa_sede vosso_instituto aos_vossos",
        "uk": "інститут* до_вас у_вас вашого вашому вашої вашій з_вами вас",
        "hu": "intezet* onok* onokh* hozzatok naluk nalatok onoknel tőlük onoktol",
        "xx": "institut*",
    },
    "we": {
        "en": "we us our ours ourselves both_of_us my_colleague* my_student* my_team my_class my_group my_client*"
        " my_boss they"
        " their my_wife my_friend*",
        "cs": "my nas nam nami nas* nase* nasi* jsme bychom bysme budem kolegy kolegou jeho jejich jim",
        "sk": "my nas nam nami nas* nase* nasi* sme kolegami ich",
        "de": "wir uns unser* mein_kurs* meine_klasse* meine_kolleg* meinen_kolleg* meiner_gruppe",
        "fr": "nous notre nos on mes_etudiants mes_collegues ma_classe mes_eleves ils leurs",
        "es": "nosotros nos nuestr* mis_alumn* mis_coleg* mis_estudiant* vamos somos",
        "it": "noi ci nostr* i_miei_student* i_miei_collegh* siamo",
        "pl": "my nas nam nami nasz* moi_studenc* moimi_studen* moja_klas*",
        "nl": "we wij ons onze mijn_studenten mijn_collega* mijn_klas",
        "pt": "nos nosso* nossa* connosco conosco meus_alun* meus_coleg* a_gente",
        "uk": "ми нас нам нами наш* мої_студент* моїми",
        "hu": "mi minket nekunk velunk diakjaim* hallgatoim* kollegaim*",
        "xx": "vi oss os vores vores var* nas noi ne meidan mi me",
    },
}

WE_ENDINGS = {
    "cs": ("eme", "ime", "ame"),
    "sk": ("eme", "ime", "ame"),
    "pl": ("emy", "imy", "amy", "ymy", "smy"),
    "es": ("amos", "emos", "imos"),
    "pt": ("amos", "emos", "imos"),
    "it": ("iamo", "emmo", "remo"),
    "uk": ("емо", "имо", "ємо", "їмо"),
    "hu": ("unk", "nank", "nenk", "juk", "juk"),
}
"""Endings of the first person plural in languages that leave the pronoun out; folded."""

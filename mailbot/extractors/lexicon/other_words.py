"""Words of mail by persons that is no group's visit: press, one person's stay, invitation to us, offer, invoice …

Per kind a class of words that a delegation hardly uses ("press!") and one of words that it may use too ("press").
Classes per language in the notation of `extractors.cues`.
"""

from __future__ import annotations

from mailbot.extractors.cues import Table

OTHER: Table = {
    "press!": {
        "en": "journalist* reporter* interview* newspaper* film_crew tv_crew camera* filming filmed shoot"
        " documentary documentaries"
        " broadcast* podcast* footage on_camera on_record on_the_record correspondent magazine weekly film"
        " photograph* photo_shoot",
        "cs": "novinar* rozhovor* natac* natoc* toci* kameraman* zvukar* redaktor* redakc* reporta* tiskov*_dotaz"
        " dokument_o film* dokumentarist* fotograf*",
        "sk": "novinar* rozhovor* nakruc* nakrut* kameraman* zvukar* redaktor* redakc* reporta* film* dokumentarn*"
        " fotograf*",
        "de": "journalist* interview* redakt* dreh dreharbeit* drehteam* drehen drehgenehm* kamera* reportage*"
        " fernsehteam* rundfunk* film filme* dokumentarfilm* filmteam* fotograf* fotoaufnahm*",
        "fr": "journaliste* interview* tournage* tournons tourner filmer realisat* reportage* redaction camera"
        " documentaire"
        " antenne emission chef_operateur ingenieur_du_son film cineast* photograph*",
        "es": "periodist* entrevist* rodaje* rodamos grabar grabacion reportaj* camara camarografo documental"
        " redaccion pelicula fotograf*",
        "it": "giornalist* intervist* ripres* girare giriamo redazion* quotidian* telecamer* documentari*"
        " servizio_televisivo troupe film fotograf*",
        "pl": "dziennikar* wywiad* nagra* redakc* kamer* reporta* film_dok* audycj* film* dokumentaln* fotograf*",
        "nl": "journalist* interview* opname* filmen draaien cameraploeg* camera* reportage* documentaire* krant*"
        " redacti*"
        " uitzending* film filmploeg fotograf*",
        "pt": "jornalist* entrevist* filmar filmagen* reportag* documentari* redac* camera* emissora filme"
        " documentario* fotograf*",
        "uk": "журналіст* інтерв* зняти зніма* зйом* репортаж* редакці* кореспондент* фільм* фотограф*",
        "hu": "ujsagir* interju* forgat* riport* stab* szerkeszto* televizi* teves* tevestab* operator*"
        " dokumentumfilm* film* fotoz* fenykepe*",
    },
    "press": {
        "en": "photographer* article* editor* story media television tv radio episode deadline crew press producer",
        "cs": "televiz* clanek clank* media medii rozhlas* porad radio uzaverk* stab",
        "sk": "televiz* clanok clank* media rozhlas* relaci* radio",
        "de": "fernseh* zeitung* sendung* artikel bericht* medien radio presse sender",
        "fr": "article* media* radio presse tele",
        "es": "diario articulo* medio* radio prensa television tele",
        "it": "articol* stampa radio tv testata",
        "pl": "telewizj* operator* artykul* prasa prasow* radi* tygodnik*",
        "nl": "artikel* pers radio tv",
        "pt": "artigo* imprensa radio televisao tv",
        "uk": "телебачен* оператор* статт* преса радіо газет* сюжет*",
        "hu": "cikk* sajto* radio* musor*",
    },
    "job!": {
        "en": "internship* traineeship* interns intern cv vacanc* resume phd_candidate doctoral_candidate"
        " research_stay research_visit"
        " visiting_scholar visiting_researcher visiting_doctoral host_organisation host_institution"
        " my_thesis my_dissertation my_research fellowship shortlisted job_offer apply_for applying_for work_placement"
        " my_supervisor"
        " seminar_paper",
        "cs": "staz* praxi praxe zivotopis* uchaz* pracovni_mist* pracovni_poz* zamestna* diplomov* bakalarsk*"
        " disertac*"
        " vyzkumn*_pobyt* brigad*",
        "sk": "staz* prax* zivotopis* uchadz* pracovn*_miest* zamestna* diplomov* bakalarsk* dizertac* vyskumn*_pobyt*",
        "de": "praktik* bewerb* lebenslauf* masterarbeit* bachelorarbeit* abschlussarbeit* doktorarbeit*"
        " dissertation* promotion"
        " forschungsaufenthalt* stellenanzeige stipendi* gastwissenschaft* initiativbewerb* mitarbeiten",
        "fr": "stage stages stagiaire* candidature* cv embauche* memoire these doctorant doctorante sejour_de_recherche"
        " bourse lettre_d_accueil alternance",
        "es": "practicas beca becari* empleo tesis curriculum pasantia* estancia_de_investig* candidatur*"
        " candidato_a doctorand*"
        " carta_de_invit*",
        "it": "tirocini* stage tesi candidat* curriculum dottorando dottoranda laureand* soggiorno_di_ric* borsa"
        " assunzion*",
        "pl": "staz* praktyk* cv zyciorys* prac*_magistersk* prac*_dyplomow* doktorat* stypendi* zatrudn*"
        " pobyt*_badawcz*"
        " rekrutac*",
        "nl": "stageplek* stageplaats* stage sollicit* vacature* scriptie* proefschrift* cv promovend*"
        " onderzoeksverblijf*",
        "pt": "estagi* emprego dissertac* tese curriculo lattes doutorado doutoramento bolsa bolsas sanduiche"
        " candidatur*"
        " carta_de_aceit*",
        "uk": "стажуванн* резюме вакансі* дисертаці* дипломн* аспірант* стипенді* дослідницьк*_перебув* практикант*",
        "hu": "gyakornok* oneletrajz* allas* szakdolgozat* diplomamunk* disszertaci* osztondij* doktorandusz* kutatout*"
        " vendegkutat*",
    },
    "job": {
        "en": "position* placement candidate* scholarship* supervisor desk research data dataset shapefile thesis"
        " dissertation employ*"
        " application applying job",
        "cs": "pozic* skolitel* vyzkum* data prace stipendi*",
        "sk": "pozici* skolitel* vyskum* data prac* stipendi*",
        "de": "stelle stellen betreuer* forschung* daten studiere",
        "fr": "poste encadrant* recherche donnees emploi etudiante",
        "es": "puesto investigac* datos escritorio tutor",
        "it": "posto ricerca dati relatore studentessa",
        "pl": "stanowisk* badani* badawcz* dane promotor*",
        "nl": "onderzoek* functie gegevens",
        "pt": "vaga pesquis* investigac* dados orientador*",
        "uk": "досліджен* посад* керівник* дані",
        "hu": "kutatas* adatok temavezet* palyaz*",
    },
    "hire!": {
        "en": "rent renting rental hire hiring venue_hire borrow* on_loan lend",
        "cs": "pronaj* pronajem* zapujc*",
        "sk": "prenaj* prenajom* zapozic*",
        "de": "mieten anmieten vermiet* anmietung raummiete leihen ausleih* leihgabe*",
        "fr": "louer location louons privatis* emprunt* preter",
        "es": "alquil* arrend* prestamo prestar*",
        "it": "affittar* noleggi* prestito",
        "pl": "wynaj* wypozycz*",
        "nl": "huren zaalhuur verhuur lenen bruikleen*",
        "pt": "alugar aluguer aluguel emprest*",
        "uk": "оренд* позич*",
        "hu": "berel* kiberel* berbe* kolcson*",
    },
    "hire": {
        "en": "hall venue catering price event cost",
        "cs": "sal salu prostor* akci obcerstven* cena cenu",
        "sk": "sala salu priestor* akciu obcerstven* cena cenu",
        "de": "saal raum raume feier veranstaltung preis",
        "fr": "salle evenement tarif prix",
        "es": "sala salon evento precio",
        "it": "sala evento prezzo",
        "pl": "sala sale impreza impreze cena",
        "nl": "zaal evenement prijs borrel",
        "pt": "sala salao evento preco",
        "uk": "зал залу захід ціна",
        "hu": "terem termet rendezveny* ar",
    },
    "survey!": {
        "en": "questionnaire* online_survey our_survey short_survey survey_on survey_about survey_for respondents"
        " fill_in_our fill_in_the fill_in_my fill_out",
        "cs": "dotaznik* vyplneni vyplnit respondent*",
        "sk": "dotaznik* vyplneni* vyplnit respondent*",
        "de": "fragebogen* fragebog* umfrage* auszufullen ausfullen befragung*",
        "fr": "questionnaire* sondage* enquete_en_ligne",
        "es": "cuestionario* encuesta*",
        "it": "questionari* sondaggi*",
        "pl": "ankiet* kwestionariusz*",
        "nl": "vragenlijst* enquete* in_te_vullen",
        "pt": "inquerito* questionario*",
        "uk": "анкет* опитуванн*",
        "hu": "kerdoiv* felmeres*",
    },
    "invite": {
        "en": "invite inviting you_are_invited be_invited host_you welcome_you delegation_of_your"
        " representative*_of_your"
        " delegation_from_your attend_our come_to_our invitation_to_our invitation",
        "cs": "zveme zvu pozvat pozvanka pozvani zastupc*_vase* delegac*_vase*",
        "sk": "pozyvame pozyvam pozvat pozvanka pozvanie zastupc*_vas* delegac*_vas*",
        "de": "einladen lade laden einladung einzuladen sind_eingeladen vertreter*_ihres delegation_ihres"
        " abordnung_ihres zu_unserer_konf* zu_unserer_tagung zu_unserem_fest* zur_eroffnung",
        "fr": "inviter invitons invite vous_accueillir representant*_de_votre delegation_de_votre",
        "es": "invitar* invitamos invitacion representant*_de_su delegacion_de_su recibirles_en_nuestr*",
        "it": "invitar* invitiamo invito",
        "pl": "zaprasza* zaprosic zaproszen*",
        "nl": "uitnodig* nodigen nodig uitgenodigd uit_te_nodigen",
        "pt": "convid* convite",
        "uk": "запрошу* запроси* запрошенн*",
        "hu": "meghiv* hivjuk",
    },
    "you": {
        "en": "you your",
        "cs": "vas vam vase*",
        "sk": "vas vam vase*",
        "de": "sie ihnen ihr* euch",
        "fr": "vous vos votre",
        "es": "usted* les los las le su os invitarl* invitarle*",
        "it": "vi voi lei la invitarla invitarvi invitarl*",
        "pl": "panstw* pana pania was",
        "nl": "u jullie uw je",
        "pt": "vos voces convida* si",
        "uk": "вас вам ваш*",
        "hu": "onoket onoknek onok titeket ont",
    },
    "event": {
        "en": "conference* congress* symposi* forum summit biennale festival keynote speaker* panellist* panelist*"
        " panel jury juror*"
        " speech lecturer*",
        "cs": "konferenc* kongres* sympozi* forum sjezd* prednasej* prednasejic* poroty porotce recnik* vystoupi*"
        " diskutuj*",
        "sk": "konferenc* kongres* sympozi* forum prednasa* porot* recnik* vystupi*",
        "de": "konferenz* kongress* symposi* tagung* forum vortrag* referent* redner* jury beitrag podium* festakt",
        "fr": "colloque* congres conference* symposi* forum intervenant* conferencier* jury assises",
        "es": "congreso* conferencia* simposio* foro jornada* ponent* ponencia* jurado bienal",
        "it": "convegno conferenz* congress* simposio forum relator* giuria biennale",
        "pl": "konferencj* kongres* sympozj* forum prelegent* prelekcj* jury panel*",
        "nl": "conferentie* congres* symposi* forum spreker* jury lezing",
        "pt": "congresso* conferenci* simposio* forum orador* palestrante* palestra juri",
        "uk": "конференці* конгрес* симпозіум* форум* доповід* спікер* виступи* журі",
        "hu": "konferenci* kongresszus* szimpozium* forum* eloado* zsuri* fesztival*",
    },
    "costs": {
        "en": "speaker_s_fee fee honorarium cover_travel cover_your we_cover will_cover travel_costs"
        " travel_and_hotel accommodation_and we_pay we_ll_pay we_will_pay at_our_expense our_expense reimburse*"
        " are_on_us is_on_us our_treat travel_is_covered expenses_paid expenses_covered",
        "cs": "cestovne honorar* hradime uhradime ubytovani_hradi zaplatime proplat* na_nase_naklady nase_naklady",
        "sk": "cestovne honorar* hradime uhradime zaplatime preplat* na_nase_naklady nase_naklady",
        "de": "honorar* kosten_ubernehmen ubernehmen_die tragen_wir reisekosten bezahlen_wir wir_bezahlen"
        " auf_unsere_kosten wir_zahlen zahlen_wir",
        "fr": "frais_de_deplac* pris_en_charge prenons_en_charge honoraires a_nos_frais payons nous_payons",
        "es": "cubrimos gastos_de_viaje honorarios corren_de_nuestra pagamos pagaremos a_nuestro_cargo"
        " a_nuestra_costa pasaje*",
        "it": "copriamo spese_di_viaggio rimborso onorario paghiamo a_nostre_spese a_nostro_carico",
        "pl": "pokrywamy pokryjemy honorari* koszty_podroz* oplac* na_nasz_koszt zaplacimy",
        "nl": "vergoeden reiskosten honorarium betalen_wij wij_betalen we_betalen op_onze_kosten",
        "pt": "suportamos despesas_de_viag* honorari* pagamos a_nosso_cargo por_nossa_conta",
        "uk": "покриваємо гонорар* витрати_на оплачу* за_наш_рахунок оплачуємо",
        "hu": "allunk alljuk tiszteletdij* utikoltseg* fizetjuk kifizet* koltsegunkre szallast_all*",
    },
    "offer!": {
        "en": "discount* special_offer price_list our_products our_product our_software our_solution* our_company"
        " free_trial demo"
        " webinar offer_you we_offer seo our_services supplier*",
        "cs": "nabizime_vam nabidnout_vam vam_nabid* nabidka sleva slevu slevou cenik* akcni_cen* dodavatel*"
        " nas_produkt",
        "sk": "ponukame_vam vam_ponuk* ponuka zlav* cennik* dodavatel* nas_produkt",
        "de": "unser_angebot bieten_ihnen bietet_ihnen rabatt* preisliste* unser_produkt unsere_produkt*"
        " unsere_firma unser_unternehm* konditionen",
        "fr": "notre_offre remise nos_produits nos_services tarifs catalogue",
        "es": "oferta descuento* nuestros_productos nuestros_servicios nuestra_empresa lista_de_precios",
        "it": "offert* sconto nostri_prodotti nostri_servizi nostra_azienda listino preventivo",
        "pl": "ofert* rabat* cennik* nasz*_produkt* nasz*_firm* nasz*_uslug* probki handlow*",
        "nl": "aanbieding* korting* onze_producten ons_product prijslijst* offerte*",
        "pt": "desconto* nossos_produtos nossos_servicos nossa_empresa tabela_de_preco* orcamento proposta_comerc*",
        "uk": "знижк* прайс* наша_компанія наші_продукт* пропонуємо_вам",
        "hu": "ajanlatunk* arajanlat* kedvezmeny* arlist* termekeink* cegunk*",
    },
    "partnership!": {
        "any": "consortium consorcio consorzio konsorci* konsortium* konsorcj* konzorci* консорціум*",
        "en": "project_partner* partner_search associated_partner join_as_a_partner become_a_partner work_package*"
        ""
        " call_for_proposals call_for_project* letter_of_support letter_of_intent joint_project grant_application"
        " join_as pic_number indicative_budget",
        "cs": "partner*_projekt* projektov*_partner* projektov*_zadost* vyzv*_programu",
        "sk": "partner*_projekt* projektov*_partner* projektov*_ziadost*",
        "de": "projektpartner* projektantrag* forderantrag* arbeitspaket* ausschreibung*",
        "fr": "appel_a_proj* partenaire_de_projet partenaire_du_projet partenaire_associ* dossier_de_candidature"
        " lot_de_travail",
        "es": "convocatoria socio_del_proy* propuesta_de_proy* paquete_de_trab*",
        "it": "bando partner_di_progetto partner_del_prog* proposta_progett* pacchetto_di_lav*",
        "pl": "partner*_projekt* wniosk*_projekt* nabor*_wnios*",
        "nl": "projectpartner* projectvoorstel* subsidieaanvra*",
        "pt": "candidatura_europ* parceiro_do_proj* proposta_de_proj*",
        "uk": "партнер*_проєкт* проєктн*_заявк*",
        "hu": "palyazati_partner* palyazat* projektpartner*",
    },
    "partnership": {
        "any": "interreg horizon urbact erasmus eu partner partners partnership partnerstv* partnerschaft* partenariat*"
        " partenaire* partenariado parceria* partenariato partnerstw* partnerschap* партнерств* socio socios"
        " partnerseg*",
        "en": "funding coordinator budget application task call proposal*",
        "fr": "financement budget coordinateur depot",
        "de": "forderung budget antrag",
        "es": "financiacion presupuesto coordinador",
        "it": "finanziament* budget capofila",
    },
    "offer": {
        "en": "product* software supplier company offer quotation models best_price proposal",
        "cs": "produkt* software firma firmu",
        "sk": "produkt* firma firmu",
        "de": "produkt* software firma unternehmen",
        "fr": "produit* logiciel* entreprise devis",
        "es": "producto* software empresa colaboracion",
        "it": "prodott* software azienda",
        "pl": "produkt* oprogramowan* firm*",
        "nl": "product* software bedrijf",
        "pt": "produto* software empresa",
        "uk": "продукт* компані*",
        "hu": "termek* szoftver* ceg*",
    },
    "invoice!": {
        "en": "invoice_no* invoice_number attached_invoice payment_due overdue payment_reminder payable remittance"
        " invoice*",
        "cs": "splatnost* fakturu_c faktura_c zasilam_faktur* v_priloze_faktur* upominka fakturac* faktur* o_uhradu",
        "sk": "splatnost* fakturu_c faktura_c posielame_faktur* upomienka faktur* o_uhradu",
        "de": "rechnung_nr rechnungsnummer zahlbar fallig mahnung zahlungserinner* uberweis* rechnung*",
        "fr": "facture_n echeance reglement_de relance impayee facture*",
        "es": "factura_n vencimiento impagad* factura_adjunta factura*",
        "it": "fattura_n scadenza sollecito fattura_allegata fattur*",
        "pl": "termin_platnosci faktura_nr fakture_nr wezwanie_do faktur*",
        "nl": "factuurnummer vervaldatum betalingsherinner* factuur_nr factuur*",
        "pt": "fatura_n vencimento pagamento_em_atraso fatura*",
        "uk": "рахунок_фактур* термін_оплат* до_сплати",
        "hu": "szamlaszam fizetesi_hatarido esedekes* szamla*",
    },
    "invoice": {
        "en": "payment",
        "cs": "platb*",
        "sk": "platb*",
        "de": "zahlung*",
        "fr": "facture* paiement",
        "es": "pago",
        "it": "pagament*",
        "pl": "platnosc*",
        "nl": "betaling*",
        "pt": "pagamento",
        "uk": "рахунок рахунк* оплат*",
        "hu": "fizet*",
    },
    "complaint!": {
        "en": "complain* complaint* residents_meeting petition disgrace* outrage* i_live_in i_have_lived"
        " paid_my_taxes building_permit planning_permission zoning_applies i_own we_own my_flat my_house my_plot"
        " our_plot",
        "cs": "stiznost* stezuj* stezovat reklamac* namitk* bydlim* zadam_o_naprav* petic* zaloba stavebni*_povol*"
        " pozemek parcel*",
        "sk": "staznost* stazuj* stazovat reklamac* namiet* byvam* petici* stavebn*_povol* pozemok parcel*",
        "de": "beschwer* anwohner* reklamation* zumutung widerspruch baugenehmig* baurecht grundstuck* bauvoranfrag*",
        "fr": "plainte* plaindre plains reclamation* riverain* petition permis_de_const* parcelle* ma_maison",
        "es": "queja* quejar* reclamac* denunci* molestias parcela* licencia_de_obra* mi_casa",
        "it": "reclam* lament* lagnanz* protest* esposto particella permesso_di_costr* casa_mia",
        "pl": "skarg* skarz* reklamacj* zazalen* dzialk* pozwoleni*_na_budow* warunk*_zabudow*",
        "nl": "klacht* klagen bezwaar* buurtbewoner* perceel bouwvergunning* omgevingsvergunning*",
        "pt": "reclamac* queixa* reclamar lote minha_casa licenca_de_constr*",
        "uk": "скарг* скаржу* скаржи* ділянк* дозв*_на_будів*",
        "hu": "panasz* kifogas* lakossagi_bejelent* telek telk* epitesi_enged*",
    },
    "complaint": {
        "en": "noise neighbours parking_space permit third_time second_time my_house my_flat my_street our_street"
        " our_house",
        "cs": "hluk* soused* pozem* parkuj* prach* ulici povoleni",
        "sk": "hluk* sused* pozem* parkuj* prach*",
        "de": "larm* nachbar* baustelle*",
        "fr": "bruit* nuisance* voisin* chantier",
        "es": "ruido* vecin* obras",
        "it": "rumor* vicin* cantiere",
        "pl": "halas* sasiad* budow*",
        "nl": "lawaai* buren overlast bouwplaats",
        "pt": "ruido* barulh* vizinh* obras",
        "uk": "шум* сусід* забудовник*",
        "hu": "zaj* szomszed*",
    },
}

OTHER_KINDS = ("press", "job", "offer", "partnership", "survey", "invoice", "complaint", "hire")
"""Kinds with a class of sure and one of unsure words; "invite" and "thanks" are told by more than words."""

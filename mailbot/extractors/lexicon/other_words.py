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
        "fr": "stage stages stagiaire* candidature* cv embauche* memoire these doctorant doctorante"
        " sejour_de_recherche"
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
        "hu": "gyakornok* oneletrajz* allas* szakdolgozat* diplomamunk* disszertaci* osztondij* doktorandusz*"
        " kutatout*"
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
    "offer!": {
        "en": "discount* percent_off order_now special_offer price_list our_products our_product our_software"
        " our_solution* our_company"
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
        "en": "looking_for_partners looking_for_a_partner seeking_partners search_of_partners project_partner*"
        " partner_search associated_partner join_as_a_partner become_a_partner work_package*"
        ""
        " call_for_proposals call_for_project* letter_of_support letter_of_intent joint_project grant_application"
        " join_as pic_number indicative_budget",
        "cs": "hledame_partner* partner*_projekt* projektov*_partner* projektov*_zadost* vyzv*_programu",
        "sk": "hladame_partner* partner*_projekt* projektov*_partner* projektov*_ziadost*",
        "de": "suchen_partner* suchen_einen_partner* suchen_noch_partner* projektpartner* projektantrag*"
        " forderantrag* arbeitspaket* ausschreibung*",
        "fr": "cherchons_un_partenaire cherchons_des_partenaires montons_un_dossier reunion_des_partenaires"
        " appel_a_proj* partenaire_de_projet partenaire_du_projet partenaire_associ* dossier_de_candidature"
        " lot_de_travail",
        "es": "buscamos_socio* buscamos_un_socio convocatoria socio_del_proy* propuesta_de_proy* paquete_de_trab*",
        "it": "cerchiamo_partner cerchiamo_un_partner bando partner_di_progetto partner_del_prog* proposta_progett*"
        " pacchetto_di_lav*",
        "pl": "szukamy_partner* partner*_projekt* wniosk*_projekt* nabor*_wnios*",
        "nl": "zoeken_partner* zoeken_een_partner projectpartner* projectvoorstel* subsidieaanvra*",
        "pt": "procuramos_parceiro* procuramos_um_parceiro candidatura_europ* parceiro_do_proj* proposta_de_proj*",
        "uk": "шукаємо_партнер* партнер*_проєкт* проєктн*_заявк*",
        "hu": "partnert_keresunk palyazati_partner* palyazat* projektpartner*",
    },
    "partnership": {
        "any": "interreg horizon urbact erasmus eu partner partners partnership partnerstv* partnerschaft*"
        " partenariat*"
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

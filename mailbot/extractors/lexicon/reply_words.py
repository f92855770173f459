"""Words of a conversation: calling off, changing, confirming, asking, thanking for what was, and coming anew.

Classes per language in the notation of `extractors.cues`.
"""

from __future__ import annotations

from mailbot.extractors.cues import Table

REPLY: Table = {
    "cancel": {
        "en": "cancel* call_off called_off calling_off call_*_off call_*_*_off called_*_off called_*_*_off"
        " calling_*_off calling_*_*_off pull_out pulling_out withdraw* abandon* scrap*"
        " has_fallen_through"
        " not_go_ahead not_happen* not_take_place is_off are_off was_off not_going_ahead drop_out dropping_out"
        " out_of_the_diary"
        " won_t_happen without_effect release_the free_the_room free_up_the give_the_room not_authori*",
        "cs": "zrus* rusim* rusit odvola* odrikam* odrict odrekn* odriec* nekona* neuskutecn* neprobehn* sejde_z"
        " skrtnete odpada uvolnete uvolnit sesla sesly",
        "sk": "zrus* rusim* odvola* neuskutocn* nekona* odriek* odrie* odpada skrtnite uvolnite uvolnit",
        "de": "absag* abgesagt* abzusag* storn* ausfall* fallt_aus entfall* sagen_wir_ab absage* zuruckzieh* abblas*"
        " wieder_freigeben findet_nicht_statt findet_leider_nicht_statt",
        "fr": "annul* n_aura_pas_lieu n_auront_pas_lieu renonc* decommand* tombe_a_l_eau liberer_la",
        "es": "cancel* anul* suspend* desist* renunc* no_se_hara dar_la_sala liberar sin_efecto",
        "it": "annull* disdi* disdet* rinunci* cancell* non_si_fara non_avra_luogo salta non_si_tiene liberare",
        "pl": "odwol* rezygn* anulow* anuluj* nie_odbedzie nie_dojdzie zwolnic_sal*",
        "nl": "annuler* afzeg* afgezeg* afgelast* gaat_niet_door af_te_zeggen zeggen_af niet_doorgaan",
        "pt": "cancel* desmarc* anul* desist* nao_se_realiz* sem_efeito libertar",
        "uk": "скасу* скасов* відміни* відміня* не_відбудеться відмовл*",
        "hu": "lemond* le_kell_mond* torol* elmarad* lemondj* nem_jon_letre",
    },
    "not-come": {
        "en": "not_come not_coming not_be_coming not_be_able_to not_able_to not_visit not_travel* t_come t_be_coming"
        " t_make_it t_travel"
        " t_visit cannot_come cannot_travel cannot_make_it unable_to_come unable_to_travel no_longer_come"
        " no_longer_travel"
        " t_be_able_to not_make_it t_be_over not_be_over t_be_there",
        "cs": "neprijedem* nepojedem* nedorazim* neprijdem* nemuzeme_prijet prijet_nemuzeme nemuzem_prijet nedostav*"
        " nikam_nejed*",
        "sk": "neprideme nepojdeme nedorazim* nemozeme_prist prist_nemozeme necestuj*",
        "de": "nicht_kommen nicht_reisen konnen_nicht_kommen kommen_nicht nicht_anreisen kommen_wir_nicht nicht_statt",
        "fr": "ne_viendrons ne_pourrons_pas ne_pouvons_pas ne_viendront ne_venons ne_serons_pas",
        "es": "no_podremos no_podemos no_iremos no_vamos_a no_viajaremos no_vendremos",
        "it": "non_potremo non_possiamo non_verremo non_veniamo non_riusciamo",
        "pl": "nie_przyjedziemy nie_mozemy_przyjechac nie_przyjade nie_damy_rady",
        "nl": "kunnen_niet_komen komen_niet niet_komen kunnen_we_niet kunnen_wij_niet",
        "pt": "nao_poderemos nao_podemos nao_iremos nao_vamos",
        "uk": "не_приїдемо не_зможемо не_можемо_приїхати не_поїдемо",
        "hu": "nem_tudunk_menni nem_megyunk nem_tudunk_utazni nem_utazunk nem_tudunk_jonni",
    },
    "change": {
        "en": "chang* move moved moving postpon* reschedul* shift* instead correct* update* push_back pushed_back"
        " put_off bring_forward"
        " brought_forward rather_than no_longer any_more anymore swap switch delayed day_later day_earlier"
        " week_later week_earlier hour_later hour_earlier",
        "cs": "zmen* presun* presou* posun* posouv* preloz* preklad* misto namisto nakonec jiny_termin pribra*"
        " pribyl* uprav*"
        " o_den o_tyden o_hodinu prehod*",
        "sk": "zmen* presun* presuv* posun* posuv* preloz* namiesto nakoniec iny_termin pribud* uprav* o_den"
        " o_tyzden o_hodinu",
        "de": "ander* geander* verschieb* verschob* verleg* statt anstatt stattdessen doch_nicht neuer_termin"
        " ausweich* vorverleg*"
        " tag_spater woche_spater stunde_spater",
        "fr": "modifi* report* decal* deplac* au_lieu plutot chang* avanc* ne_seront_plus ne_serons_plus finalement"
        " ne_vient_plus",
        "es": "cambi* aplaz* pospon* mover correr corrio reprogram* trasla* en_lugar en_vez modific* adelant*"
        " finalmente quedamos se_bajaron"
        " se_cae",
        "it": "cambi* spost* rinvi* anticip* posticip* invece modific* al_posto slitt* variazion*",
        "pl": "zmien* zmian* przesun* przelo* zamiast jednak przesuw*",
        "nl": "wijzig* verander* verplaats* verzet* verschui* uitstel* in_plaats toch_niet",
        "pt": "alter* adi* mud* remarc* em_vez antecip* trocar",
        "uk": "змін* перенес* перенос* замість відклас*",
        "hu": "modosit* valtoz* halaszt* athelyez* helyett attesz* elhalaszt*",
    },
    "confirmed": {
        "en": "confirm* look_forward_to_welcom* look_forward_to_see* look_forward_to_meet* is_complete"
        " all_the_details everything_is_ready"
        " agreed is_booked is_set expect_you see_you_on seeing_you meeting_you",
        "cs": "potvrz* potvrd* tesime_se domluven* je_kompletni ocekavame mame_vse zapsali",
        "sk": "potvrd* potvrdz* tesime_sa dohodnut* je_kompletn* ocakavame",
        "de": "bestatig* freuen_uns_auf ist_vollstandig erwarten_sie vorgemerkt",
        "fr": "confirm* nous_rejouissons est_complete vous_attendons au_plaisir_de_vous_accueillir",
        "es": "confirm* les_esperamos esta_completa",
        "it": "conferm* vi_aspettiamo e_completa",
        "pl": "potwierdz* czekamy_na jest_komplet*",
        "nl": "bevestig* is_compleet verwachten_u kijken_uit_naar",
        "pt": "confirm* esperamos_por esta_completo",
        "uk": "підтверджу* підтверд* чекаємо_на",
        "hu": "megerosit* visszaigazol* varjuk_onok* igazoljuk",
    },
    "asked": {
        "en": "let_us_know let_us_have could_you please_send please_tell please_let please_add please_reply"
        " please_also still_need missing"
        " lack lacks following_details following_information may_we_ask we_need would_you how_many what_time"
        " which_date tell_us"
        " send_us give_us",
        "cs": "dopln* sdelte sdelit uvedte uvest chybi chybej* schaz* prosime_jeste prosime_o_ kolik udaj*"
        " napiste_nam prosime_o",
        "sk": "dopln* uvedte uviest chyba chybaju udaj* prosime_este prosime_o kolko napiste",
        "de": "mitteilen teilen_sie nennen fehlt fehlen noch_folgende benotigen wie_viele angaben brauchen_wir",
        "fr": "merci_de precis* indiqu* il_manque il_nous_manque combien pourriez_vous manquent",
        "es": "indic* falta* cuantas cuantos podrian_decir* por_favor_indiq* necesitamos",
        "it": "indic* manca* quante quanti potrebbe_indic* ci_servono comunicar*",
        "pl": "prosimy_o uzupeln* brakuje poda* ile",
        "nl": "laat_ons ontbreekt ontbreken nog_nodig hoeveel wilt_u_ons",
        "pt": "indic* falta* quantas quantos poderia_indic* precisamos",
        "uk": "повідомте уточніть бракує вкажіть скільки надішліть",
        "hu": "kerjuk_adja kerjuk_irja hianyzik hany meg_szukseg",
    },
    "thanks": {
        "en": "thank thanks thankful gratitude grateful",
        "cs": "dekuj* dekov* podekov* diky dik",
        "sk": "dakuj* podakov* vdaka",
        "de": "dank danke danken bedank* dankbar dankeschon",
        "fr": "merci* remerci*",
        "es": "gracias agradec*",
        "it": "grazie ringrazi*",
        "pl": "dziekuj* podziekow* dzieki",
        "nl": "dank* bedank*",
        "pt": "obrigad* agradec*",
        "uk": "дяку* подяк* вдячн*",
        "hu": "koszon* koszi",
    },
    "reception": {
        "en": "welcome hospitality reception hosting_us having_us receiving_us tour morning afternoon presentation_s"
        " visit cake",
        "cs": "prijeti pohostin* prohlidk* navstev* vstricnost* setkani",
        "sk": "prijatie pohostin* prehliadk* navstev* stretnuti*",
        "de": "empfang* gastfreund* fuhrung* besuch* vormittag aufnahme",
        "fr": "accueil hospitalit* visite matinee",
        "es": "acogida hospitalidad visita recibimiento recibirnos atencion",
        "it": "accoglienza ospitalit* visita averci",
        "pl": "przyjecie goscin* wizyt* spotkanie",
        "nl": "ontvangst gastvrij* bezoek rondleiding",
        "pt": "acolhimento hospitalidade visita receberem recepcao",
        "uk": "прийом гостинніст* зустріч візит",
        "hu": "fogadtat* fogadas* vendeglat* latogatas*",
    },
    "past": {
        "en": "yesterday last_week last_month last_year last_monday last_tuesday last_wednesday last_thursday"
        " last_friday back_home"
        " safely_back warm kind_welcome splendid wonderful unforgettable it_was we_were learned learnt we_had"
        " still_talk*"
        " enjoyed had_the_pleasure back_in_our returned are_back back_in was_voted were_back got_home home_again"
        " still_talking",
        "cs": "vcera vcerejs* minul* uplynul* skvel* krasn* bylo byl_to byla jeste_jednou nadsen* uterni stredecni"
        " ctvrtecni patecni"
        " pondelni zpatky po_navratu",
        "sk": "vcera vcerajs* minul* skvel* krasn* bolo bola este_raz nadsen* po_navrate utorkov* stredajs*",
        "de": "gestern gestrig* letzten letzte vergangen* war_es war_ein es_war wunderbar* nochmals noch_einmal"
        " lehrreich* begeistert"
        " zuruck",
        "fr": "hier dernier derniere encore_merci de_retour etait enchante* formidable* ravis ravie",
        "es": "ayer pasado pasada de_vuelta fue encantad* inolvidable* de_nuevo seguimos dejar_pasar fuimos tremenda",
        "it": "ieri scorso scorsa rientrati di_ritorno e_stato e_stata splendid* di_cuore",
        "pl": "wczoraj* zeszly* zeszlym ubiegl* minal minely bylo byla wspanial* cieple jeszcze_raz po_powrocie",
        "nl": "gisteren vorige afgelopen terug was_het geweldig* nogmaals het_was",
        "pt": "ontem passada passado de_volta foi maravilhos* mais_uma_vez",
        "uk": "вчора вчорашн* минул* було теплий тепл* ще_раз захват*",
        "hu": "tegnap* mult mult_heti volt elmult csodalatos* hazaert* szives",
    },
    "anew": {
        "en": "again another new_group new_visit next_cohort next_group this_time this_year next_year once_more"
        " old_thread new_students"
        " this_round second_visit next_visit",
        "cs": "znovu opet zase dalsi_skupin* novou_skupin* novy_rocnik letos pristi_rok tentokrat dalsi_navstev*",
        "sk": "znova opat zase dalsou_skupin* novou_skupin* tento_rok buduci_rok tentoraz",
        "de": "erneut wieder neue_gruppe neuen_gruppe dieses_jahr nachstes_jahr diesmal weitere_gruppe"
        " noch_einmal_besuch*",
        "fr": "de_nouveau a_nouveau nouveau_groupe nouvelle_promotion cette_annee cette_fois l_an_prochain"
        " nouvelle_visite",
        "es": "de_nuevo otra_vez nuevo_grupo nueva_visita este_ano esta_vez nuevamente volver",
        "it": "di_nuovo nuovamente nuovo_gruppo nuova_visita quest_anno questa_volta ancora_una_volta tornare",
        "pl": "ponownie znowu nowa_grup* tym_razem w_tym_roku kolejn* nastepn*",
        "nl": "opnieuw weer nieuwe_groep dit_jaar deze_keer nog_eens volgend_jaar",
        "pt": "de_novo novamente novo_grupo nova_visita este_ano desta_vez outra_vez voltar",
        "uk": "знову ще_раз_приїх* нова_група новою_групою цього_року цього_разу наступн*",
        "hu": "ismet ujra uj_csoport* iden ezuttal jovore megint",
    },
}

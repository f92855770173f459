"""What a host can give a group (somebody who speaks, a free hour), and the other way round: what is to be shown to us.

Classes per language in the notation of `extractors.cues`.
"""

from __future__ import annotations

from mailbot.extractors.cues import Table

HOST: Table = {
    "host": {  # somebody of ours who would speak
        "en": "someone somebody anyone anybody some1 any1 one_of_your any_of_your your_expert* your_colleague*"
        " your_planner* your_team your_staff a_planner an_expert an_urbanist a_colleague_of_yours who_could who_would",
        "cs": "nekdo nekoho nekym nekomu kdo_by nektery_z vasich_odbornik* vas_odbornik vasi_odbornici vasich_koleg*",
        "sk": "niekto niekoho niekym niekomu kto_by niektory_z vasich_odbornik* vas_odbornik vasich_koleg*",
        "de": "jemand jemanden jemandem wer_konnte ihre_fachleute ihrer_fachleute einer_ihrer eine_ihrer"
        " ihrem_team ihres_teams ihrem_haus ihrem_hause ihre_expert*",
        "fr": "quelqu_un qui_pourrait un_de_vos une_de_vos vos_expert* vos_urbanist* vos_equipes",
        "es": "alguien quien_pued* uno_de_sus una_de_sus alguno_de alguna_de sus_expert* sus_tecnic*",
        "it": "qualcuno chi_potrebbe uno_dei_vostri una_delle_vostre vostri_espert* vostri_tecnic*",
        "pl": "ktos kogos kims komus kto_moglby ktory_z ktorys_z",
        "nl": "iemand wie_kan wie_zou een_van_uw een_van_jullie",
        "pt": "alguem quem_poss* um_dos_vossos uma_das_vossas um_dos_seus vossos_tecnic*",
        "uk": "хтось когось комусь кимось хто_б хто_міг ваших_фахівц* ваші_фахівц*",
        "hu": "valaki valakit valakivel valakinek ki_tudna munkatars* kollegaj*",
    },
    "grant": {  # what a host gives a group: a free hour, a place in its day, or that it takes groups at all
        "en": "slot slots availability available free spare opening feasible doable take accept admit programme program"
        " agenda itinerary book booking reserve reservation register sign_up enrol session sessions look_at"
        " presentation briefing lecture",
        "cs": "volno volny volne volnou volneho cas hodinu hodinka hodinku beret* prijimat* program* termin*"
        " proveditel* rezerv* objedna* prihlas* prihlasujeme prohlednout",
        "sk": "volno volny volne volnu cas hodinu hodina hodinku beriete prijimat* program* termin* nasla nasiel"
        " rezerv* objedna* prihlas* prihlasujem* prezriet",
        "de": "frei freie* termin* zeit stunde nehmt nehmen annehm* programm* programmpunkt* denkbar machbar slot"
        " anmeld* anzumelden melde melden buchen reserv* anschauen ansehen",
        "fr": "creneau* disponib* libre libres heure prenez acceptez programme faisable envisageable inscri* reserv*"
        " seance consacrer",
        "es": "hueco* disponib* libre* admiten admitis aceptan programa agenda hora factible cita reserv* inscrib*"
        " sesion",
        "it": "disponib* liber* accettate prendete programma agenda fattibile orario ora appuntamento prenot*"
        " iscriv* sessione",
        "pl": "termin* wolny wolna wolne czas godzin* przyjmuj* program* wykonaln* rezerw* zglos* zglasz* zapis*",
        "nl": "tijd ruimte vrij beschikbaar plek plaats uur uurtje neemt nemen programma haalbaar boeken reserv*"
        " aanmeld* sessie bekijken",
        "pt": "disponib* vaga livre* aceitam recebem programa agenda hora exequivel marca* reserv* inscrev* sessao",
        "uk": "вільн* час година годину годинк* прийма* програм* місце заброн* записати* запис* зареєстр*",
        "hu": "szabad idopont* idejuk ideje ora orat orara program* megoldhato befer* bejelent* foglal* jelentkez*",
    },
    "to-you": {  # the other way round: the sender would show us something
        "en": "show_you present_you present_to_you introduce_you tell_you offer_you present_our introduce_our"
        " demonstrate we_offer we_are_offering",
        "cs": "vam_predstav* vam_ukaz* vam_prezent* vam_rekn* predstavit_vam ukazat_vam nabid* nabizime nabizim",
        "sk": "vam_predstav* vam_ukaz* vam_prezent* predstavit_vam ukazat_vam ponuk* ponukame ponukam",
        "de": "ihnen_unser* ihnen_vorstell* ihnen_vorzustell* ihnen_zeigen ihnen_gerne_unser* anbieten wir_bieten"
        " bieten_wir bieten_ihnen",
        "fr": "vous_presenter vous_montrer vous_proposer proposer nous_proposons nous_offrons",
        "es": "presentarle* mostrarle* ofrecer* presentaros proponer* ofrecemos proponemos",
        "it": "presentarvi mostrarvi proporvi offrir* presentarla offriamo proponiamo farvi",
        "pl": "panstwu_przedstaw* panstwu_zaprez* panstwu_pokaz* wam_pokaz* zaproponowac oferow* oferujemy proponujemy",
        "nl": "u_voorstellen u_presenteren u_laten_zien u_tonen aanbieden bieden_wij wij_bieden",
        "pt": "apresentar_vos apresentar_lhes mostrar_vos propor* oferecer oferecemos propomos",
        "uk": "вам_показ* вам_презент* показати_вам представити_вам запропонув* пропонуємо",
        "hu": "bemutatnank_onok* bemutatni_onok* ajanl* ajanljuk kinalunk kinaljuk",
    },
}

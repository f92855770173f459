"""Words of those who would have us: inviting, addressing us, events of their own, and that they bear the costs.

Classes per language in the notation of `extractors.cues`.
"""

from __future__ import annotations

from mailbot.extractors.cues import Table

INVITATION: Table = {
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
}

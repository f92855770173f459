"""Czech words of dates and times, folded; `words/en.py` explains the keys."""

from __future__ import annotations

from mailbot.extractors.dates.words.ordinals import hours, ordinals

WORDS: dict[str, str] = {
    **ordinals("cs"),
    **hours("cs"),
    "of": "v ve roku mesice z ze",
    "in": "v ve behem na pres v_prubehu okolo pocas v_mesici",
    "on": "dne dnech dny v ve na den nejlepe",
    "the": "",
    "day_article": "dne",
    "from": (
        "od pocinaje od_dne zacatek_od ode nejdrive ne_drive_nez nejdrive_od nejdriv ode_dne s_platnosti_od "
        "nejdriv_od nejdrive_v pocinaje_dnem pocinaje_od kdykoli_od kdykoliv_od"
    ),
    "to": "do az az_do do_dne",
    "until": (
        "do nejpozdeji_do az_do do_dne nejdele_do nejpozdeji_v nejpozdeji maximalne_do do_konce az_do_dne nejpozdeji_ke"
    ),
    "by": "nejpozdeji_do",
    "day_word": "den dne",
    "after": "po kdykoli_po kdykoliv_po pozdeji_nez",
    "before": "pred kdykoli_pred drive_nez",
    "between": "mezi kdykoli_mezi nekdy_mezi v_rozmezi_mezi v_rozmezi",
    "and": "a i &",
    "or": (
        "nebo_případně nebo_eventuálně případně eventuálně nebo_náhradně "
        "nebo ci anebo popr popripade pripadne prip nebo_pripadne nebo_take eventualne ev nebo_i nebo_treba a_nebo "
        "anebo_take popripade_i pripadne_i pripadne_take respektive resp alternativne nahradne bud"
    ),
    "around": (
        "kolem okolo zhruba priblizne asi cca circa kolem_dne nekdy_kolem nekdy_okolo plus_minus_kolem tak_kolem "
        "tak_okolo pribl orientacne"
    ),
    "onwards": "dale a_dale a_pozdeji nebo_pozdeji vyse pocinaje",
    "at": "v ve o",
    "today:0": "dnes dnesek dneska dnesni dnesniho",
    "today:1": "zitra zitrek zejtra zitrka zitrku zitrejsek zitrejsi zitrejsiho",
    "today:2": "pozitri pozitrku",
    "this": (
        "tento tuto toto tomto teto nadchazejici nejblizsi tohoto letosni letosnim letosniho letos_v "
        "pristi_nejblizsi letos tomu tenhle tuhle tohle tehoz tentyz tyz bezici probihajici soucasny"
    ),
    "next": (
        "pristi pristim pristiho pristimu nasledujici nasledujicim nasledujiciho dalsi dalsim pristich pristimi "
        "nasledujicich nasledujicimu dalsiho dalsimu dalsich"
    ),
    "after_next": "prespristi_tyden prespristi prespristim_tydnu",
    "last": "minuly minule minulem minuleho minulou lonsky lonskeho lonskem",
    "final": "posledni poslednim posledniho",
    "early": (
        "zacatkem zacatek pocatkem pocatek na_zacatku na_pocatku v_prvnich_dnech prvni_dny zacatku pocatku brzy_v "
        "zkraje zkraj na_zacatku_mesice prvni_dny_v v_prvnich_dnech_mesice prvnich_dnech prvnich_dni rane"
    ),
    "mid": (
        "polovina v_polovine v_puli uprostred pul pulka polovine poloviny kolem_poloviny prostredkem polovinou "
        "v_pulce uprostred_mesice prostredek v_prostredku prostredku pulky pulku"
    ),
    "late": (
        "koncem konec na_konci ke_konci zaver zaverem v_zaveru konce konci posledni_dny v_poslednich_dnech sklonku "
        "na_sklonku zaverecne_dny poslednich_dnech poslednich_dni posledni_tretine konec_mesice sklonek sklonkem "
        "zaverem_mesice"
    ),
    "half": "polovinou polovina polovine polovinu poloviny pololeti pulka puli pulce",
    "turn": "na_prelomu prelom prelomu na_rozhrani rozhrani",
    "week": "tyden tydnu tydne tydnem",
    "weeks": "tydny tydnech",
    "cw": "tyden tydnu tydne kt tydny tydnech tyden_c tydnu_c",
    "commencing": "od zacinajici zacinajicim pocinaje pocinajici pocinajicim",
    "weekend": "vikend vikendu",
    "month_unit": "mesic mesici mesice",
    "year": "rok roku roce",
    "day_unit:1": "den dny dni dnu dnech dnum",
    "day_unit:7": "tyden tydny tydnu tydnech",
    "day_unit:14": "",
    "day_unit:30": "mesic mesice mesicu mesicich",
    "ahead": "za",
    "quarter": "ctvrtleti kvartal kvartalu kvartale",
    "season:1": "jaro jara jare",
    "season:2": "leto leta lete",
    "season:3": "podzim podzimu",
    "season:4": "zima zimu zimy zime",
    "number:1": "jedna jeden jedne jednu jedno jednoho",
    "number:2": "dva dve dvou dvema",
    "number:3": "tri tri trech tremi",
    "number:4": "ctyri ctyr ctyrech ctyrmi",
    "number:5": "pet peti",
    "number:6": "sest sesti",
    "number:7": "sedm sedmi",
    "number:8": "osm osmi",
    "number:9": "devet deviti",
    "number:10": "deset deseti desiti",
    "number:11": "jedenact jedenacti",
    "number:12": "dvanact dvanacti",
    "some": (
        "nejaky nektery kterykoli kterykoliv libovolny nektere nektera libovolne libovolnou nejake nejakou jakykoli "
        "jakykoliv jakoukoli kazdy kazde"
    ),
    "month:1": "lednem",
    "month:2": "unorem",
    "month:3": "breznem",
    "month:4": "dubnem",
    "month:5": "kvetnem",
    "month:6": "cervnem",
    "month:7": "cervencem",
    "month:8": "srpnem",
    "month:9": "zarim",
    "month:10": "rijnem rijnu",
    "month:11": "listopadem",
    "month:12": "prosincem",
    "weekday:0": "pondelku pondelim pondelkem pondelni pondelniho pondelnimu pondelnim pondelnich pondelnimi",
    "weekday:1": "uterym uterku uterkem uterni uterniho uternimu uternim uternich uternimi",
    "weekday:2": (
        "streda stredu stredy stredou strede stredecni stredecniho stredecnimu stredecnim stredecnich stredecnimi"
    ),
    "weekday:3": "ctvrtku ctvrtka ctvrtkem ctvrtecni ctvrtecniho ctvrtecnimu ctvrtecnim ctvrtecnich ctvrtecnimi",
    "weekday:4": "patku patkem patecni patecniho patecnimu patecnim patecnich patecnimi",
    "weekday:5": "sobotu soboty sobotou sobote sobotni sobotniho sobotnimu sobotnim sobotnich sobotnimi",
    "weekday:6": "nedeli nedele nedelni nedelniho nedelnimu nedelnim nedelnich nedelnimi",
    "abbreviation": (
        "led uno unr bre dub kve cvn cer cvc crc crv srp zar rij lis pro po pon ut ute st str ct ctv pa pat so sob "
        "ne ned"
    ),
    "skip": "pro lis dub led ne",
    "plus_minus": "± +/- plus_minus plusminus plus/minus +-",
    "am": "rano dop",
    "pm": "odp vecer",
    "oclock": "h hod hodin hodine hodiny hodinu hodinou hodinach hodinami hodinka hodince hodin_presne h_presne",
    "hour": "h hod hodin hodiny hodinu hodina hodinou",
    "minute": "min minut minuty minutu",
    "half_to": "pul",
    "quarter_on": "ctvrt_na",
    "three_quarters_on": "tri_ctvrte_na trictvrte_na tri-ctvrte_na",
    "noon": "poledne v_poledne polednem poledni",
    "midnight": "pulnoc pulnoci",
    "daypart:morning": (
        "dopoledne dopolednich dopoledni rano predpoledne rana dopolednem dopoledniho rannich ranni ranniho "
        "první_polovina_dne první_polovině_dne první_polovinu_dne dopo dopol"
    ),
    "daypart:before_noon": "pred_obedem do_obeda pred_polednem",
    "daypart:afternoon": (
        "odpoledne odpolednich odpoledni po_obede po_poledni odpolednem druhá_polovina_dne druhé_polovině_dne "
        "druhou_polovinu_dne odpo odpol"
    ),
    "daypart:evening": "vecer vecera vecernich vecerni navecer podvecer v_podvecer",
    "daypart:lunch": (
        "v_dobe_obeda pres_obed pres_poledne o_polednach behem_obeda v_polednich_hodinach polednich_hodinach "
        "v_obednich_hodinach o_polednim v_case_obeda v_poledni_pauze polednich poledni_pauze"
    ),
    "daypart:first": (
        "hned_rano brzy_rano casne_rano hned_zrana hned_po_ranu zrana brzo_rano hned_na_zacatku_dne po_ranu"
    ),
    "daypart:all_day": (
        "cely_den celodenni celodenne po_cely_den celeho_dne celodenniho cely_pracovni_den pres_cely_den "
        "na_cely_den celodenni_program od_rana_do_vecera"
    ),
    "early_hours": "casne brzy_v casnem brzkem brzke brzy casnych brzkych brzka casna brzo",
    "late_hours": "pozdni pozdnim pozdeji pozdneho pozde pozdejsim pozdejsi pozdnich",
    "time_link": "v ve behem , nejlepe idealne na cele spise spis od kolem",
    "for_length": "na asi cca zhruba priblizne po_dobu v_delce delka trva trvat okolo kolem dobu celkem nejvyse max",
    "half_hour": "pul_hodiny pulhodinu pulhodina pulhodiny",
    "hour_and_half": "hodinu_a_pul hodina_a_pul pul_druhe_hodiny puldruhe_hodiny hodinu_a_pul_hodiny poldruhe_hodiny",
    "and_half": "a_pul",
    "not_length": "cesty jizdy letu vlakem autobusem autem chuze pesky predem pozdeji drive",
    "stop": (
        "my vy jsme bychom by se si bude budeme bude-li na v ve od do po pri pro s se k ke o u i a nebo ale aby ze "
        "kdy kde ktery ktera ktere prosim pokud jestli mame muzeme mohli muze bylo byla byl je jsou ci tedy az dle "
        "podle nam vam nas vas prijdeme prijedeme prijet prijit navstivit navstivime idealne nejlepe pripadne tak "
        "hod rano vecer potom pak zde jen pouze hodila hodil hodilo vyhovoval vyhovovalo nejpozdeji zda"
    ),
    "half_year": "pololeti",
    "coming": "nadchazejici",
    "daypart:early_afternoon": (
        "brzy_odpoledne casne_odpoledne casnem_odpoledni v_casnych_odpolednich casnych_odpolednich "
        "brzkych_odpolednich ranem_odpoledni"
    ),
    "daypart:late_afternoon": (
        "pozde_odpoledne pozdnich_odpolednich pozdejsich_odpolednich pozdnim_odpoledni pozdejsim_odpoledni k_veceru"
    ),
    "number:13": "trinact trinacti",
    "number:14": "ctrnact ctrnacti",
    "number:15": "patnact patnacti",
    "number:16": "sestnact sestnacti",
    "number:17": "sedmnact sedmnacti",
    "number:18": "osmnact osmnacti",
    "number:19": "devatenact devatenacti",
    "number:20": "dvacet dvaceti",
    "number:30": "tricet triceti",
    "hour_nth:1": "jedne jednu jednou",
    "month_adjective:1": "lednovy lednova lednove lednoveho lednovem lednovou lednovych",
    "month_adjective:2": "unorovy unorova unorove unoroveho unorovem unorovou unorovych",
    "month_adjective:3": "breznovy breznova breznove breznoveho breznovem breznovou breznovych",
    "month_adjective:4": "dubnovy dubnova dubnove dubnoveho dubnovem dubnovou dubnovych",
    "month_adjective:5": "kvetnovy kvetnova kvetnove kvetnoveho kvetnovem kvetnovou kvetnovych",
    "month_adjective:6": "cervnovy cervnova cervnove cervnoveho cervnovem cervnovou cervnovych",
    "month_adjective:7": "cervencovy cervencova cervencove cervencoveho cervencovem cervencovou cervencovych",
    "month_adjective:8": "srpnovy srpnova srpnove srpnoveho srpnovem srpnovou srpnovych",
    "month_adjective:9": "zarijovy zarijova zarijove zarijoveho zarijovem zarijovou zarijovych",
    "month_adjective:10": "rijnovy rijnova rijnove rijnoveho rijnovem rijnovou rijnovych",
    "month_adjective:11": "listopadovy listopadova listopadove listopadoveho listopadovem listopadovou listopadovych",
    "month_adjective:12": "prosincovy prosincova prosincove prosincoveho prosincovem prosincovou prosincovych",
    "plus_minutes:30": "tricet",
    "plus_minutes:15": "patnact",
    "number_sign": "c cislo",
    "number:40": "ctyricet",
    "number:45": "petactyricet ctyricet_pet",
    "number:50": "padesat",
    "number:60": "sedesat",
    "number:75": "petasedmdesat sedmdesat_pet",
    "number:90": "devadesat devadesati",
    "decade": "dekáda dekády dekádě dekádu dekádou",
}

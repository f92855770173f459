"""Slovak words of dates and times, folded: what differs from the Czech ones; `words/en.py` explains the keys."""

from __future__ import annotations

from mailbot.extractors.dates.words import cs
from mailbot.extractors.dates.words.ordinals import hours, ordinals

WORDS: dict[str, str] = {
    **cs.WORDS,
    **ordinals("sk"),
    **hours("sk"),
    "of": "v vo roku mesiaca z zo",
    "in": "v vo pocas na v_priebehu cez behom",
    "on": "dna dnoch dni v vo na den najlepsie",
    "day_article": "dna",
    "from": "od odo pocnuc najskor_od najskor pocnuc_dnom kedykolvek_od najskor_v od_dna",
    "to": "do az az_do",
    "until": "do najneskor_do az_do najneskor najneskor_v do_dna do_konca az_do_dna maximalne_do",
    "by": "najneskor_do najneskor",
    "day_word": "den dna",
    "after": "po kedykolvek_po neskor_ako",
    "before": "pred skor_ako skor_nez",
    "between": "medzi v_rozmedzi v_rozmedzi_medzi niekedy_medzi pomedzi",
    "and": "a i aj &",
    "or": (
        "alebo_prípadne prípadne eventuálne alebo_náhradne "
        "alebo ci pripadne resp prip eventualne respektive pripadne_aj pripadne_i alternativne nahradne bud "
        "alebo_aj alebo_pripadne"
    ),
    "around": "okolo priblizne asi cca circa zhruba niekedy_okolo tak_okolo pribl orientacne zhruba_okolo",
    "onwards": "dalej neskor a_neskor alebo_neskor",
    "at": "o v vo",
    "today:1": "zajtra zajtrajsok zajtrajsi zajtrajska",
    "today:2": "pozajtra",
    "this": (
        "nadchadzajuci nadchadzajucom tento tuto toto tomto tejto najblizsi najblizsiu tohto tohoto tohtorocny "
        "prebiehajuci prebiehajucom sucasny tenze"
    ),
    "next": (
        "buduci buduceho buducom buducu buducej nasledujuci nasledujucom nasledujuceho dalsi buduce buducich "
        "nasledujuce nasledujucu nasledujucej dalsom dalsieho dalsiu najbuduci"
    ),
    "last": "minuly minulom minuleho minulu vlani",
    "final": "posledny poslednom posledneho",
    "early": "zaciatkom zaciatok na_zaciatku pociatkom zaciatku v_prvych_dnoch prvych_dnoch prve_dni zaciatku_mesiaca",
    "mid": (
        "polovice polovica v_polovici polovici uprostred prostriedkom polovicou v_strede_mesiaca v_polke polke "
        "polovicke v_strede strede"
    ),
    "late": (
        "koncom koniec na_konci ku_koncu zaverom v_zavere zavere zaver na_sklonku sklonku sklonkom posledne_dni "
        "poslednych_dnoch konca"
    ),
    "half": "polovica polovici polovicu polovice polrok polroku",
    "turn": "na_prelome prelom prelome prelomu na_rozhrani rozhrani",
    "week": "tyzden tyzdni tyzdna",
    "weeks": "tyzdne tyzdnoch",
    "cw": "tyzden tyzdni tyzdna kt tyzdni_c tyzden_c tyzdna_c",
    "commencing": "od zacinajuci zacinajucom zacinajuceho pocnuc zacinajucim",
    "month_unit": "mesiac mesiaci mesiaca",
    "year": "roka rok roku rokom",
    "day_unit:1": "den dni dnoch dnom",
    "day_unit:7": "tyzden tyzdne tyzdnov tyzdnoch",
    "day_unit:30": "mesiac mesiace mesiacov mesiacoch",
    "ahead": "o",
    "quarter": "stvrtrok stvrtroku kvartal kvartali",
    "season:1": "jar jari jaru jarny jarou",
    "season:3": "jesen jesene jeseni jesenou",
    "season:4": "zima zimy zime zimu",
    "number:1": "jeden jedna jedno jednej jedneho jednu",
    "number:2": "dva dve dvoch dvoma",
    "number:3": "tri troch tromi",
    "number:4": "styri styroch styrmi",
    "number:5": "pat piatich piati",
    "number:6": "sest siestich",
    "number:7": "sedem siedmich",
    "number:8": "osem osmich",
    "number:9": "devat deviatich",
    "number:10": "desat desiatich",
    "number:11": "jedenast jedenastich",
    "number:12": "dvanast dvanastich",
    "month:1": "januarom januari",
    "month:2": "februarom februari",
    "month:3": "marcom marci",
    "month:4": "aprilom aprili",
    "month:5": "majom maji",
    "month:6": "junom juni",
    "month:7": "julom juli",
    "month:8": "augustom auguste",
    "month:9": "septembrom septembri",
    "month:10": "oktobrom oktobri",
    "month:11": "novembrom novembri",
    "month:12": "decembrom decembri",
    "weekday:0": (
        "pondelok pondelka pondelkom pondelku pondelkovy pondelkova pondelkove pondelkoveho pondelkovemu "
        "pondelkovom pondelkovej pondelkovu pondelkovych"
    ),
    "weekday:1": (
        "utorok utorka utorku utorkom utorkovy utorkova utorkove utorkoveho utorkovemu utorkovom utorkovej "
        "utorkovu utorkovych"
    ),
    "weekday:2": (
        "stredu streda stredou stredovy stredova stredove stredoveho stredovemu stredovom stredovej stredovu stredovych"
    ),
    "weekday:3": (
        "stvrtok stvrtka stvrtku stvrtkom stvrtkovy stvrtkova stvrtkove stvrtkoveho stvrtkovemu stvrtkovom "
        "stvrtkovej stvrtkovu stvrtkovych"
    ),
    "weekday:4": (
        "piatok piatka piatku piatkom piatkovy piatkova piatkove piatkoveho piatkovemu piatkovom piatkovej "
        "piatkovu piatkovych"
    ),
    "weekday:5": "sobotu sobota soboty sobotny sobotna sobotne sobotneho sobotnemu sobotnom sobotnej sobotnu sobotnych",
    "weekday:6": "nedelu nedela nedele nedelny nedelna nedelne nedelneho nedelnemu nedelnom nedelnej nedelnu nedelnych",
    "skip": "so st po ut ne pi st_ str strede",
    "oclock": "hodinou hodinach h hod hodin hodine hodiny",
    "half_to": "pol",
    "quarter_on": "stvrt_na",
    "three_quarters_on": "trištvrte_na tri_stvrte_na tristvrte_na",
    "noon": "poludnie na_poludnie o_poludni poludni napoludnie okolo_poludnia poludnia poludnim polednie",
    "midnight": "polnoc polnoci",
    "daypart:morning": (
        "doobeda dopoludnia dopoludnie predpoludnim rano dopoludnajsich dopoludnim dopoludnajsi dopoludnajsom "
        "rannych ranne doobedia predpoludnia predpoludnajsich prvá_polovica_dňa prvej_polovici_dňa "
        "prvú_polovicu_dňa doobedie doobedia predobed doobeda"
    ),
    "daypart:before_noon": "do_obeda pred_obedom pred_poludnim do_poludnia",
    "daypart:afternoon": (
        "popoludni popoludnie poobede po_obede odpoludnia popoludnajsich popoludnajsi popoludnajsom popoludnim "
        "odpoludnie druhá_polovica_dňa druhej_polovici_dňa druhú_polovicu_dňa poobedie poobedí poobedia"
    ),
    "daypart:evening": "vecer vecera vecernych podvecer navecer vecerne",
    "daypart:lunch": (
        "v_case_obeda cez_obed pocas_obeda cez_obednu_prestavku v_case_obednej_prestavky na_obed "
        "pocas_obednej_prestavky obednajsich_hodinach"
    ),
    "daypart:first": "hned_rano skoro_rano hned_z_rana zavcasu_rano zrana vcas_rano zavčas_rána skoro_ráno včas_ráno",
    "daypart:all_day": (
        "cely_den celodenne pocas_celeho_dna celodenna na_cely_den po_cely_den cez_cely_den celodenny celodennu "
        "celodennej"
    ),
    "early_hours": "skoro skorym",
    "late_hours": "neskoro neskorym",
    "half_hour": "pol_hodiny polhodinu",
    "hour_and_half": "hodinu_a_pol poldruha_hodiny",
    "short_weekday:0": "po",
    "short_weekday:1": "ut",
    "short_weekday:2": "st str",
    "short_weekday:3": "stv",
    "short_weekday:4": "pi pia",
    "short_weekday:5": "so",
    "half_year": "polrok polroku",
    "coming": "nadchadzajuci nadchadzajucom",
    "today:0": "dnes dneska dnesok",
    "number:13": "trinast trinastich",
    "number:14": "strnast strnastich",
    "number:15": "patnast patnastich",
    "number:16": "sestnast",
    "number:17": "sedemnast",
    "number:18": "osemnast",
    "number:19": "devatnast",
    "number:20": "dvadsat dvadsiatich",
    "number:30": "tridsat tridsiatich",
    "day_unit:14": "-ctrnact_dni",
    "hour_nth:1": "jednej jednou jednu",
    "daypart:early_afternoon": (
        "skoro_popoludni skoro_poobede skorych_popoludnajsich skorom_popoludni hned_poobede hned_po_obede "
        "vcasnych_popoludnajsich"
    ),
    "daypart:late_afternoon": (
        "neskoro_popoludni neskoro_poobede neskorych_popoludnajsich neskorom_popoludni neskorsich_popoludnajsich "
        "k_veceru"
    ),
    "weekend": "vikend vikende vikendu",
    "season:2": "leta lete leto letu",
    "month_adjective:1": (
        "januarovy januarovu januarovej januarova januarove januaroveho januarovom januarovej januarovych"
    ),
    "month_adjective:2": (
        "februarovy februarovu februarovej februarova februarove februaroveho februarovom februarovej februarovych"
    ),
    "month_adjective:3": "marcovy marcovu marcovej marcova marcove marcoveho marcovom marcovej marcovych",
    "month_adjective:4": "aprilovy aprilovu aprilovej aprilova aprilove apriloveho aprilovom aprilovej aprilovych",
    "month_adjective:5": "majovy majovu majovej majova majove majoveho majovom majovej majovych",
    "month_adjective:6": "junovy junovu junovej junova junove junoveho junovom junovej junovych",
    "month_adjective:7": "julovy julovu julovej julova julove juloveho julovom julovej julovych",
    "month_adjective:8": (
        "augustovy augustovu augustovej augustova augustove augustoveho augustovom augustovej augustovych"
    ),
    "month_adjective:9": (
        "septembrovy septembrovu septembrovej septembrova septembrove septembroveho septembrovom septembrovej "
        "septembrovych"
    ),
    "month_adjective:10": (
        "oktobrovy oktobrovu oktobrovej oktobrova oktobrove oktobroveho oktobrovom oktobrovej oktobrovych"
    ),
    "month_adjective:11": (
        "novembrovy novembrovu novembrovej novembrova novembrove novembroveho novembrovom novembrovej novembrovych"
    ),
    "month_adjective:12": (
        "decembrovy decembrovu decembrovej decembrova decembrove decembroveho decembrovom decembrovej decembrovych"
    ),
    "plus_minutes:30": "tridsat",
    "plus_minutes:15": "patnast",
    "number_sign": "c cislo",
    "number:40": "styridsat",
    "number:45": "styridsatpat",
    "number:50": "patdesiat",
    "number:60": "sestdesiat",
    "number:75": "sedemdesiatpat",
    "number:90": "devatdesiat",
    "decade": "dekáda dekády dekáde dekádu",
}

"""Dutch words of dates and times, folded; `words/en.py` explains the keys."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "of": "van in der des",
    "in": "in tijdens gedurende binnen in_de_loop_van in_de_loop_van_de ergens_in gedurende_de",
    "on": "op den dag",
    "the": "de het",
    "day_article": "op",
    "from": (
        "van vanaf met_ingang_van op_zijn_vroegst niet_eerder_dan niet_voor te_beginnen_op vanaf_ongeveer "
        "op_z'n_vroegst ten_vroegste vroegst"
    ),
    "to": "tot t/m tot_en_met tot_aan tem t.e.m. t.e.m naar",
    "until": (
        "tot t/m tot_en_met uiterlijk uiterlijk_op ten_laatste uiterlijk_tot t.e.m t.e.m. tot_uiterlijk "
        "niet_later_dan tot_aan"
    ),
    "by": "uiterlijk uiterlijk_op ten_laatste tot_uiterlijk niet_later_dan",
    "day_word": "dag",
    "after": "na later_dan na_de",
    "before": "voor vóór eerder_dan",
    "between": "tussen ergens_tussen",
    "and": "en &",
    "or": (
        "of_anders_op of_desnoods of_eventueel_op "
        "of eventueel dan_wel ofwel anders als_alternatief respectievelijk of_eventueel of_anders desnoods "
        "alternatief zo_niet hetzij of_misschien of_bijvoorbeeld"
    ),
    "around": "rond omstreeks ongeveer circa ca rondom rond_de tegen omtrent zo_rond zo'n om_en_nabij",
    "onwards": "en_later of_later en_verder en_daarna",
    "at": "om om_klokslag stipt_om",
    "ordinal_suffix": "e ste de",
    "today:0": "vandaag",
    "today:1": "morgen",
    "today:2": "overmorgen",
    "this": "aanstaande deze dit komende komend aankomende aankomend eerstkomende eerstvolgende lopende",
    "next": "volgende volgend",
    "last": "vorige afgelopen",
    "final": "laatste",
    "early": "begin begin_van in_het_begin_van aan_het_begin_van eerste_dagen eerste_dagen_van vroeg_in",
    "mid": "midden half medio halverwege in_het_midden_van midden_in",
    "late": (
        "eind einde eind_van einde_van aan_het_einde_van aan_het_eind_van laatste_dagen laatste_dagen_van laat_in "
        "tegen_het_einde_van"
    ),
    "half": "halfjaar helft semester jaarhelft",
    "week": "week kalenderweek wk",
    "weeks": "weken",
    "cw": "week weken weeknummer kalenderweek wk weeknr weeknummers kalenderweken",
    "commencing": "van vanaf beginnend_op beginnend die_begint_op die_start_op startend_op",
    "weekend": "weekend",
    "month_unit": "maand",
    "year": "jaar jaren",
    "day_unit:1": "dag dagen",
    "day_unit:7": "week weken",
    "day_unit:30": "maand maanden",
    "ahead": "over",
    "quarter": "kwartaal",
    "season:1": "voorjaar lente",
    "season:2": "zomer",
    "season:3": "najaar herfst",
    "season:4": "winter",
    "number:1": "een",
    "number:2": "twee",
    "number:3": "drie",
    "number:4": "vier",
    "number:5": "vijf",
    "number:6": "zes",
    "number:7": "zeven",
    "number:8": "acht",
    "number:9": "negen",
    "number:10": "tien",
    "number:11": "elf",
    "number:12": "twaalf",
    "ordinal:1": "eerste",
    "ordinal:2": "tweede ii",
    "ordinal:3": "derde iii",
    "ordinal:4": "vierde iv",
    "some": "een elke iedere",
    "skip": "do za zo ma di wo vr",
    "plus_minus": "plus_of_min plus_minus plusminus ± +/-",
    "oclock": "uur u h uur_precies",
    "hour": "uur uren u",
    "minute": "minuut minuten min minuutjes",
    "half_to": "half",
    "quarter_past": "kwart_over kwartier_over kwart_na",
    "quarter_to": "kwart_voor kwartier_voor",
    "noon": "middaguur twaalf_uur_'s_middags rond_de_middag tegen_de_middag",
    "midnight": "middernacht",
    "daypart:morning": (
        "ochtend voormiddag 's_ochtends 's_morgens ochtends morgens 's_voormiddags voormiddags ochtenduren "
        "eerste_helft_van_de_dag"
    ),
    "daypart:afternoon": (
        "middag namiddag 's_middags middags na_de_lunch 's_namiddags namiddags na_het_middageten na_de_middag "
        "na_de_middagpauze tweede_helft_van_de_dag"
    ),
    "daypart:evening": "avond 's_avonds avonds",
    "daypart:lunch": "lunchtijd tijdens_de_lunch lunchpauze in_de_lunchpauze middagpauze rond_lunchtijd lunchuur",
    "daypart:first": (
        "meteen_'s_ochtends 's_ochtends_vroeg 's_morgens_vroeg vroeg_in_de_ochtend ochtends_vroeg vroeg_op_de_dag"
    ),
    "daypart:all_day": (
        "hele_dag de_hele_dag ganse_dag de_ganse_dag volledige_dag de_volledige_dag een_hele_dag heel_de_dag "
        "gehele_dag de_gehele_dag dagvullend"
    ),
    "early_hours": "vroege vroeg",
    "late_hours": "late laat",
    "for_length": "voor ongeveer circa duur gedurende duurt duren",
    "half_hour": "half_uur halfuur half_uurtje halfuurtje",
    "hour_and_half": "anderhalf_uur anderhalf anderhalve_uur",
    "not_length": "reizen rijden vliegen trein geleden",
    "stop": (
        "we wij u jullie ik en of met als is zijn was waren zou zouden kunnen graag maar van in op om tot bij de "
        "het een die dat wanneer waar ook niet dan na voor tijdens"
    ),
    "half_year": "halfjaar semester jaarhelft",
    "coming": "komende aanstaande komend aankomende aankomend eerstkomende eerstvolgende",
    "ordinal:5": "vijfde",
    "ordinal:6": "zesde",
    "ordinal:7": "zevende",
    "ordinal:8": "achtste",
    "ordinal:9": "negende",
    "ordinal:10": "tiende",
    "ordinal:11": "elfde",
    "ordinal:12": "twaalfde",
    "ordinal:13": "dertiende",
    "ordinal:14": "veertiende",
    "ordinal:15": "vijftiende",
    "ordinal:16": "zestiende",
    "ordinal:17": "zeventiende",
    "ordinal:18": "achttiende",
    "ordinal:19": "negentiende",
    "ordinal:20": "twintigste",
    "ordinal:21": "eenentwintigste",
    "ordinal:22": "tweeentwintigste",
    "ordinal:23": "drieentwintigste",
    "ordinal:24": "vierentwintigste",
    "ordinal:25": "vijfentwintigste",
    "ordinal:26": "zesentwintigste",
    "ordinal:27": "zevenentwintigste",
    "ordinal:28": "achtentwintigste",
    "ordinal:29": "negenentwintigste",
    "ordinal:30": "dertigste",
    "ordinal:31": "eenendertigste",
    "number:13": "dertien",
    "number:14": "veertien",
    "number:15": "vijftien",
    "number:16": "zestien",
    "number:17": "zeventien",
    "number:18": "achttien",
    "number:19": "negentien",
    "number:20": "twintig",
    "number:30": "dertig",
    "next_after": "erop daarop erna",
    "turn": "maandwisseling overgang_van overgang grens_van wisseling_van",
    "daypart:before_noon": "voor_de_lunch voor_de_middag vóór_de_middag vóór_de_lunch",
    "daypart:early_afternoon": (
        "vroege_middag vroege_namiddag vroeg_in_de_middag begin_van_de_middag aan_het_begin_van_de_middag "
        "begin_van_de_namiddag"
    ),
    "daypart:late_afternoon": (
        "late_middag late_namiddag laat_in_de_middag eind_van_de_middag einde_van_de_middag einde_van_de_namiddag "
        "aan_het_eind_van_de_middag"
    ),
    "number_sign": "nr nummer",
    "number:40": "veertig",
    "number:45": "vijfenveertig",
    "number:50": "vijftig",
    "number:60": "zestig",
    "number:75": "vijfenzeventig",
    "number:90": "negentig",
    "thin_weekday:0": "ma",
    "thin_weekday:1": "di",
    "thin_weekday:2": "wo",
    "thin_weekday:3": "do",
    "thin_weekday:4": "vr",
    "thin_weekday:5": "za",
    "thin_weekday:6": "zo",
    "hour_nth:3": "drieën",
    "hour_nth:4": "vieren",
    "hour_nth:5": "vijven",
    "hour_nth:6": "zessen",
    "hour_nth:7": "zevenen",
    "hour_nth:8": "achten",
    "hour_nth:9": "negenen",
    "hour_nth:10": "tienen",
    "hour_nth:11": "elven",
    "hour_nth:12": "twaalven",
}

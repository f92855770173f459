"""German words of dates and times, folded; `words/en.py` explains the keys."""

from __future__ import annotations

from mailbot.extractors.dates.words.ordinals import ordinals

WORDS: dict[str, str] = {
    **ordinals("de"),
    "of": "des im vom von der eines",
    "in": (
        "im in wahrend innerhalb im_laufe_des im_laufe_von im_verlauf_des wahrend_des innerhalb_des im_lauf_des binnen"
    ),
    "on": "am den dem zum der beim",
    "the": "der die das den dem",
    "day_article": "am den dem des",
    "from": (
        "von vom ab beginnend_am seit_dem fruhestens_ab fruhestens_am ab_dem beginnend_mit ab_spatestens ab_ca seit "
        "ab_einschliesslich fruhestens"
    ),
    "to": (
        "bis bis_zum zum bis_einschliesslich bis_einschließlich bis_inklusive bis_inkl bis_einschl bis_einschl. "
        "bis_etwa bis_ca bis_und_mit bis_zu"
    ),
    "until": (
        "bis bis_zum bis_spatestens spatestens_bis spatestens_am bis_einschliesslich bis_ende_des "
        "bis_einschließlich bis_inklusive bis_inkl spatestens_zum bis_langstens langstens_bis bis_und_mit "
        "bis_hochstens"
    ),
    "by": (
        "bis_spatestens spatestens_bis spatestens_am spatestens spatestens_zum bis_langstens langstens_bis "
        "bis_zum_spatestens"
    ),
    "day_word": "tag tages reisetag reisetages exkursionstag programmtag aufenthaltstag besuchstag",
    "after": (
        "nach nach_dem ab_dem_ende irgendwann_nach irgendwann_nach_dem jederzeit_nach spater_als erst_nach "
        "erst_nach_dem"
    ),
    "before": "vor vor_dem noch_vor noch_vor_dem fruher_als",
    "between": "zwischen zwischen_dem irgendwann_zwischen",
    "and": "und & sowie bzw",
    "or": (
        "ersatzweise oder_ersatzweise oder_alternativ oder_notfalls oder_eventuell "
        "oder bzw beziehungsweise alternativ oder_alternativ ersatzweise oder_auch notfalls ggf respektive "
        "wahlweise hilfsweise notfalls_auch oder_aber oder_eventuell eventuell oder_ggf oder_alternativ_dazu "
        "oder_notfalls entweder sonst ansonsten gegebenenfalls"
    ),
    "around": "gegen etwa circa ca ungefahr rund um_den zirka so_um in_etwa um_herum rund_um rund_um_den um_ca",
    "onwards": "an aufwarts oder_spater und_spater fortlaufend und_danach oder_danach",
    "at": "um punkt um_punkt",
    "ordinal_suffix": "te ten ter",
    "today:0": "heute",
    "today:1": "morgen_fruh morgen",
    "today:2": "ubermorgen",
    "this": "diese diesen dieser dieses diesem kommenden kommende kommender heurigen heuriger laufenden laufende",
    "next": "nachste nachsten nachster nachstes nachstem folgenden folgende folgender folgendes darauffolgenden",
    "after_next": "ubernachste ubernachsten ubernachster ubernachstes",
    "last": "letzten letztes letzte vergangenen vorigen",
    "final": "letzten letzte letzter",
    "early": (
        "anfang zu_beginn beginn anfangs_des fruh_im ersten_tagen_des anfangs zum_beginn zu_anfang_des zu_anfang "
        "ganz_am_anfang_des am_anfang_des am_beginn_des"
    ),
    "mid": "mitte in_der_mitte_des um_die_mitte_des mitten_im",
    "late": "ende gegen_ende gegen_ende_des zum_ende_des am_ende_des zu_ende",
    "half": "jahreshalfte halfte halbjahr monatshalfte",
    "turn": "wende jahreswende monatswende wende_von wechsel_von monatswechsel ubergang_von",
    "week": "woche kw kalenderwoche",
    "weeks": "wochen",
    "cw": "kw kalenderwoche woche kalenderwochen wochen kws kalenderwoche_nr kw_nr",
    "commencing": "vom ab des beginnend beginnend_am beginnend_mit um_den",
    "weekend": "wochenende wochenendes",
    "month_unit": "monat monats",
    "year": "jahr jahres jahren",
    "day_unit:1": "tag tage tagen",
    "day_unit:7": "woche wochen",
    "day_unit:30": "monat monate monaten",
    "ahead": "in",
    "quarter": "quartal quartals quartale vierteljahr",
    "season:1": "fruhling fruhjahr fruhlings lenz fruhjahrs",
    "season:2": "sommer sommers",
    "season:3": "herbst herbstes",
    "season:4": "winter winters",
    "number:1": "einen ein eine einer einem eins",
    "number:2": "zwei",
    "number:3": "drei",
    "number:4": "vier",
    "number:5": "funf",
    "number:6": "sechs",
    "number:7": "sieben",
    "number:8": "acht",
    "number:9": "neun",
    "number:10": "zehn",
    "number:11": "elf",
    "number:12": "zwolf",
    "some": "ein einem irgendein irgendeinem jeden einen",
    "skip": "do so mo di mi fr sa um",
    "short_weekday:0": "mo",
    "short_weekday:1": "di",
    "short_weekday:2": "mi",
    "short_weekday:3": "do",
    "short_weekday:4": "fr",
    "short_weekday:5": "sa",
    "short_weekday:6": "so",
    "weekday:5": "sonnabend",
    "plus_minus": "± +/- plus/minus plusminus plus_minus plus_oder_minus +-",
    "am": "uhr_fruh uhr_morgens uhr_vormittags uhr_in_der_fruh uhr_vormittag",
    "pm": "uhr_nachmittags uhr_abends uhr_nachmittag uhr_am_nachmittag uhr_am_abend",
    "oclock": "uhr h",
    "hour": "stunde stunden std h std. stdn",
    "minute": "minute minuten min",
    "half_to": "halb",
    "quarter_past": "viertel_nach",
    "quarter_to": "viertel_vor",
    "noon": "mittag",
    "midnight": "mitternacht",
    "daypart:morning": (
        "vormittag vormittags morgens vormittage am_morgen vormittagsstunden in_den_vormittagsstunden morgenstunden "
        "vormittages des_vormittags ersten_Tageshälfte erste_Tageshälfte"
    ),
    "daypart:afternoon": (
        "nachmittag nachmittags nachmittage nach_dem_mittagessen nachmittagsstunden nach_der_mittagspause "
        "des_nachmittags nach_mittag nach_dem_lunch zweiten_Tageshälfte zweite_Tageshälfte"
    ),
    "daypart:evening": "abend abends abendstunden des_abends",
    "daypart:lunch": (
        "mittagszeit uber_mittag zur_mittagszeit mittags mittagspause in_der_mittagspause zur_mittagspause "
        "zum_mittagessen mittagsstunden"
    ),
    "daypart:first": (
        "gleich_morgens fruhmorgens am_fruhen_morgen gleich_in_der_fruh in_der_fruh in_der_fruhe "
        "gleich_in_der_fruhe zeitig_in_der_fruh gleich_fruh gleich_morgens_fruh fruh_am_morgen gleich_am_morgen "
        "frueh_morgens gleich_zu_beginn_des_tages"
    ),
    "daypart:all_day": (
        "ganztagig den_ganzen_tag ganzer_tag ganzen_tag ganztags ganztagige ganztagiger ganztagigen ganztagiges "
        "den_ganzen_tag_uber einen_ganzen_tag einen_vollen_tag den_vollen_tag ganztagesbesuch"
    ),
    "early_hours": "fruheren fruhen fruher",
    "late_hours": "spateren spaten spater",
    "for_length": (
        "fur etwa ca rund dauer circa ungefahr dauert dauern dauer_von fur_die_dauer_von hochstens maximal knapp gut"
    ),
    "half_hour": "halbe_stunde halben_stunde halbstundig halbstunde halbes_stundchen",
    "hour_and_half": (
        "anderthalb_stunden eineinhalb_stunden anderthalbstundig anderthalb_std eineinhalb_std "
        "einundeinhalb_stunden anderthalb eineinhalb 1½_stunden"
    ),
    "and_half": "einhalb",
    "not_length": "fahrt fahrzeit flug fuss entfernt vorher spater",
    "stop": (
        "wir sie ich er es uns ihnen ihr und oder mit wenn ist sind war waren wurde wurden konnen konnten mochten "
        "bitte falls so aber da fur in im am um von vom bis zum zur bei der die das den dem ein eine wann wo die "
        "auch nicht dann nach vor wahrend gegen gerne lieber ideal passt passen haben hatten"
    ),
    "half_year": "halbjahr jahreshalfte",
    "coming": "kommenden kommende kommender",
    "month:3": "maerz",
    "month:1": "janner jaenner jänners januars",
    "month:2": "feber februars",
    "month:5": "mais maien",
    "month:6": "juno",
    "month:7": "julei",
    "month:8": "augusts",
    "number:13": "dreizehn",
    "number:14": "vierzehn",
    "number:15": "funfzehn",
    "number:16": "sechzehn",
    "number:17": "siebzehn",
    "number:18": "achtzehn",
    "number:19": "neunzehn",
    "number:20": "zwanzig",
    "number:30": "dreissig dreißig",
    "quarter_on": "viertel",
    "three_quarters_on": "drei_viertel dreiviertel",
    "daypart:early_afternoon": (
        "fruh_am_nachmittag fruhen_nachmittag fruher_nachmittag zeitig_am_nachmittag gleich_nach_mittag fruhnachmittag"
    ),
    "daypart:late_afternoon": "spat_am_nachmittag spaten_nachmittag spaterer_nachmittag spatnachmittag spatnachmittags",
    "daypart:before_noon": "vor_dem_mittagessen bis_mittags vor_der_mittagspause",
    "number_sign": "nr nummer",
    "number:40": "vierzig",
    "number:45": "funfundvierzig",
    "number:50": "funfzig",
    "number:60": "sechzig",
    "number:75": "funfundsiebzig",
    "number:90": "neunzig",
    "thin_weekday:1": "die",
    "thin_weekday:2": "mit",
    "decade": "Dekade",
}

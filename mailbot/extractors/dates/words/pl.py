"""Polish words of dates and times, folded; `words/en.py` explains the keys."""

from __future__ import annotations

from mailbot.extractors.dates.words.ordinals import hours, ordinals

WORDS: dict[str, str] = {
    **ordinals("pl"),
    **hours("pl"),
    "of": "w we roku r",
    "in": "w we podczas na w_ciagu w_trakcie",
    "on": "dnia dniu w we na dniach",
    "the": "",
    "day_article": "dnia",
    "from": (
        "od od_dnia poczawszy_od nie_wczesniej_niz najwczesniej najwczesniej_od zaczynajac_od poczynajac_od "
        "nie_wczesniej_niz_od rozpoczynajac_od"
    ),
    "to": "do do_dnia",
    "until": (
        "do do_dnia najpozniej_do nie_pozniej_niz najpozniej az_do do_konca maksymalnie_do najpozniej_w "
        "nie_pozniej_niz_do"
    ),
    "by": "najpozniej_do nie_pozniej_niz najpozniej",
    "day_word": "dzien dnia",
    "after": "po pozniej_niz po_dniu",
    "before": "przed przed_dniem wczesniej_niz",
    "between": "miedzy pomiedzy miedzy_dniem pomiedzy_dniem",
    "and": "i a & oraz",
    "or": (
        "ewentualnie lub_ewentualnie albo_ewentualnie "
        "lub albo ewentualnie badz lub_ewentualnie czy wzglednie alternatywnie lub_alternatywnie lub_tez albo_tez "
        "ewentualnie_takze"
    ),
    "around": "okolo ok mniej_wiecej kolo okolicach w_okolicach tak_okolo gdzies_okolo circa ca w_przyblizeniu",
    "onwards": "i_pozniej lub_pozniej wzwyz i_dalej",
    "at": "o o_godz o_godzinie godz godzina godziny godzinie godzinach w_godz w_godzinach o_godz. ok_godz punkt",
    "today:0": "dzis dzisiaj",
    "today:1": "jutro",
    "today:2": "pojutrze",
    "this": (
        "ten ta to tym tej najblizszy najblizszym tego biezacego biezacy biezacym biezacej obecny obecnym obecnego "
        "tenze nadchodzacy nadchodzacym nadchodzacego nadchodzacej"
    ),
    "next": (
        "przyszly przyszlym przyszlego nastepny nastepnym nastepnego przyszla nastepna przyszlej kolejny kolejnym "
        "kolejnego nastepnej przyszle nastepne przyszlorocznej"
    ),
    "last": "ubiegly ubieglym zeszly zeszlym ubieglego zeszlego",
    "final": "ostatni ostatnim ostatniego",
    "early": (
        "poczatek na_poczatku poczatku poczatkiem z_poczatkiem w_pierwszych_dniach pierwszych_dniach pierwsze_dni "
        "poczatkach w_poczatkach poczatki na_samym_poczatku"
    ),
    "mid": "polowy polowa w_polowie polowie srodku w_srodku posrodku polowie_miesiaca",
    "late": (
        "koniec pod_koniec koncem z_koncem na_koncu koncu ostatnich_dniach w_ostatnich_dniach ostatnie_dni konca "
        "schylku u_schylku na_koniec schylek"
    ),
    "half": "polowa polowie polowe polroczu polrocze polowy",
    "turn": "przelom na_przelomie przelomie przelomu na_przelomie_miesiecy",
    "week": "tydzien tygodniu tygodnia",
    "weeks": "tygodnie tygodni tygodniach",
    "cw": "tydzien tygodniu tygodnia tygodnie tygodniach tydz tyg",
    "commencing": "rozpoczynajacym_sie zaczynajacym_sie zaczynajacy_sie od rozpoczynajacy_sie",
    "weekend": "weekend weekendu weekendzie weekendy",
    "month_unit": "miesiac miesiacu miesiaca",
    "year": "rok roku r",
    "day_unit:1": "dzien dni dniach",
    "day_unit:7": "tydzien tygodnie tygodni tygodniach",
    "day_unit:30": "miesiac miesiace miesiecy miesiacach",
    "ahead": "za",
    "quarter": "kwartal kwartale kwartalu kwartaly",
    "season:1": "wiosna wiosne wiosny",
    "season:2": "lato latem lecie lata letnim",
    "season:3": "jesien jesienia jesieni",
    "season:4": "zima zime zimy",
    "number:1": "jeden jedna jedno jednego jednej jednym",
    "number:2": "dwa dwie dwoch dwoma dwu",
    "number:3": "trzy trzech",
    "number:4": "cztery czterech",
    "number:5": "piec pieciu",
    "number:6": "szesc szesciu",
    "number:7": "siedem siedmiu",
    "number:8": "osiem osmiu",
    "number:9": "dziewiec dziewieciu",
    "number:10": "dziesiec dziesieciu",
    "number:11": "jedenascie jedenastu",
    "number:12": "dwanascie dwunastu",
    "some": "dowolny dowolnym jakis kazdy ktorykolwiek",
    "month:1": "styczniem",
    "month:2": "lutym lutego luty",
    "month:3": "marcem marcu",
    "month:4": "kwietniem kwietniu",
    "month:5": "majem maju",
    "month:6": "czerwcem czerwcu",
    "month:7": "lipcem lipcu",
    "month:8": "sierpniem sierpniu",
    "month:9": "wrzesniem wrzesniu",
    "month:10": "pazdziernikiem pazdzierniku",
    "month:11": "listopadem listopadzie",
    "month:12": "grudniem grudniu",
    "weekday:0": (
        "poniedzialku poniedzialkiem poniedzialkowy poniedzialkowa poniedzialkowe poniedzialkowego "
        "poniedzialkowemu poniedzialkowym poniedzialkowej poniedzialkowych"
    ),
    "weekday:1": "wtorku wtorkiem wtorkowy wtorkowa wtorkowe wtorkowego wtorkowemu wtorkowym wtorkowej wtorkowych",
    "weekday:2": "srody sroda srode srodzie srodowy srodowa srodowe srodowego srodowemu srodowym srodowej srodowych",
    "weekday:3": (
        "czwartku czwartkiem czwartkowy czwartkowa czwartkowe czwartkowego czwartkowemu czwartkowym czwartkowej "
        "czwartkowych"
    ),
    "weekday:4": "piatku piatkiem piatkowy piatkowa piatkowe piatkowego piatkowemu piatkowym piatkowej piatkowych",
    "weekday:5": "soboty sobote sobotniy sobotnia sobotnie sobotniego sobotniemu sobotniym sobotniej sobotniych",
    "weekday:6": (
        "niedzieli niedziele niedzielny niedzielna niedzielne niedzielnego niedzielnemu niedzielnym niedzielnej "
        "niedzielnych"
    ),
    "skip": "nie mar sty lip maj_ so nd pn wt cz pt sb sr",
    "plus_minus": "± +/- plus_minus",
    "am": "rano",
    "pm": "wieczorem",
    "oclock": "godz h godziny godzina godzinie godzinach",
    "hour": "godzina godziny godzin godz h",
    "minute": "minuta minuty minut min",
    "noon": "poludnia poludnie w_poludnie poludniem samo_poludnie",
    "midnight": "polnoc polnocy",
    "daypart:morning": (
        "w_godzinach_przedpoludniowych godzinach_przedpoludniowych przed_poludniem rano przedpoludnie "
        "przedpoludniem godzinach_porannych w_godzinach_porannych przedpoludnia poranek porankiem w_porze_porannej "
        "przedpoludniowych pierwsza_połowa_dnia pierwszej_połowie_dnia pierwszą_połowę_dnia"
    ),
    "daypart:afternoon": (
        "w_godzinach_popoludniowych godzinach_popoludniowych po_poludniu popoludnie popoludniu popoludniem "
        "po_obiedzie po_lunchu popoludniowych popoludniowej po_porze_obiadowej popoludnia druga_połowa_dnia "
        "drugiej_połowie_dnia drugą_połowę_dnia"
    ),
    "daypart:evening": (
        "wieczor wieczorem w_godzinach_wieczornych godzinach_wieczornych wieczorowa_pora wieczora wieczorowej"
    ),
    "daypart:lunch": (
        "pora_obiadowa w_porze_obiadowej w_porze_lunchu porze_lunchu w_czasie_lunchu czasie_lunchu podczas_lunchu "
        "w_przerwie_obiadowej porze_obiadowej podczas_obiadu w_porze_obiadu"
    ),
    "daypart:first": "z_samego_rana wczesnie_rano wczesnym_rankiem od_samego_rana od_rana z_rana skoro_swit",
    "daypart:all_day": (
        "caly_dzien przez_caly_dzien calodniowa calodniowo calodniowe calodniowej calodniowy na_caly_dzien "
        "calego_dnia w_ciagu_calego_dnia calodziennie"
    ),
    "early_hours": "wczesnym",
    "late_hours": "poznym",
    "for_length": "na okolo ok przez trwa potrwa trwac czas_trwania",
    "half_hour": "pol_godziny pol_godzinki",
    "hour_and_half": "poltorej_godziny poltora_godziny godzine_i_pol poltorej",
    "not_length": "jazdy lotu drogi",
    "stop": (
        "my wy ja i lub z jesli jest sa byl byli bylo byloby mozemy moglibysmy prosze ale od do na w o dla przy "
        "przez ze gdy kiedy gdzie takze nie potem po przed chcielibysmy bedziemy panstwa panstwo"
    ),
    "half_year": "polroczu polrocze polrocza",
    "adverbial": "wiosna latem jesienia zima",
    "daypart:before_noon": "przed_obiadem przed_lunchem",
    "half_to": "wpol_do w_pol_do pol_do",
    "quarter_past": "kwadrans_po pietnascie_po o_kwadrans_po",
    "quarter_to": "za_kwadrans za_pietnascie kwadrans_przed",
    "ordinal_suffix": "-go -ego -tego -szego -giego -ciego -mego -mu -ej -ym -im -tym -szym go ego -ty -te",
    "number:13": "trzynascie trzynastu",
    "number:14": "czternascie czternastu",
    "number:15": "pietnascie pietnastu",
    "number:16": "szesnascie szesnastu",
    "number:17": "siedemnascie",
    "number:18": "osiemnascie",
    "number:19": "dziewietnascie",
    "number:20": "dwadziescia dwudziestu",
    "number:30": "trzydziesci trzydziestu",
    "day_unit:14": "",
    "daypart:early_afternoon": (
        "wczesnym_popoludniem wczesnie_po_poludniu wczesnych_godzinach_popoludniowych wczesne_popoludnie"
    ),
    "daypart:late_afternoon": (
        "poznym_popoludniem pozno_po_poludniu poznych_godzinach_popoludniowych pozne_popoludnie pod_wieczor"
    ),
    "month_adjective:1": "styczniowy styczniowa styczniowe styczniowego styczniowym styczniowej styczniowych",
    "month_adjective:2": "lutowy lutowa lutowe lutowego lutowym lutowej lutowych",
    "month_adjective:3": "marcowy marcowa marcowe marcowego marcowym marcowej marcowych",
    "month_adjective:4": "kwietniowy kwietniowa kwietniowe kwietniowego kwietniowym kwietniowej kwietniowych",
    "month_adjective:5": "majowy majowa majowe majowego majowym majowej majowych",
    "month_adjective:6": "czerwcowy czerwcowa czerwcowe czerwcowego czerwcowym czerwcowej czerwcowych",
    "month_adjective:7": "lipcowy lipcowa lipcowe lipcowego lipcowym lipcowej lipcowych",
    "month_adjective:8": "sierpniowy sierpniowa sierpniowe sierpniowego sierpniowym sierpniowej sierpniowych",
    "month_adjective:9": "wrzesniowy wrzesniowa wrzesniowe wrzesniowego wrzesniowym wrzesniowej wrzesniowych",
    "month_adjective:10": (
        "pazdziernikowy pazdziernikowa pazdziernikowe pazdziernikowego pazdziernikowym pazdziernikowej pazdziernikowych"
    ),
    "month_adjective:11": "listopadowy listopadowa listopadowe listopadowego listopadowym listopadowej listopadowych",
    "month_adjective:12": "grudniowy grudniowa grudniowe grudniowego grudniowym grudniowej grudniowych",
    "coming": "nadchodzacy nadchodzacym nadchodzacego nadchodzacej",
    "number_sign": "nr numer",
    "plus_minutes:30": "trzydziesci",
    "plus_minutes:15": "pietnascie",
    "number:40": "czterdziesci",
    "number:45": "czterdziesci_piec",
    "number:50": "piecdziesiat",
    "number:60": "szescdziesiat",
    "number:75": "siedemdziesiat_piec",
    "number:90": "dziewiecdziesiat",
    "thin_weekday:0": "pn",
    "thin_weekday:1": "wt",
    "thin_weekday:2": "śr",
    "thin_weekday:3": "cz",
    "thin_weekday:4": "pt",
    "thin_weekday:5": "sb so",
    "thin_weekday:6": "nd",
    "hour_suffix": "-ej -tej -ta",
    "decade": "dekada dekady dekadzie dekadę dekadą",
}

"""Italian words of dates and times, folded; `words/en.py` explains the keys."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "of": "di del dell' dello della",
    "in": (
        "in nel durante a nella nell' per nel_corso_di nel_corso_del nel_corso_della durante_il durante_la nei "
        "nelle negli"
    ),
    "on": (
        "il lo i giorno per al nei_giorni nel_giorno in_data nella_giornata_del nella_giornata_di in_giornata_il "
        "il_giorno"
    ),
    "the": "il lo la i gli le l'",
    "day_article": "il giorno giorni il_giorno nel_giorno",
    "from": (
        "dalle_ore a_partire_dalle a_partire_dalle_ore dal da dalle a_partire_dal dall' non_prima_del "
        "non_prima_delle a_decorrere_dal a_partire_dalla al_piu_presto_il dal_giorno con_inizio_il a_partire_dall'"
    ),
    "to": "alle_ore al alle all' a fino_al al_giorno fino_a e_fino_al fino",
    "until": (
        "fino_al entro_il entro entro_l' non_oltre_il entro_e_non_oltre_il al_piu_tardi_il entro_la_data_del "
        "al_massimo_entro_il fino fino_a non_oltre entro_e_non_oltre"
    ),
    "by": (
        "entro_il entro entro_l' non_oltre_il entro_e_non_oltre_il al_piu_tardi_il entro_e_non_oltre "
        "entro_la_data_del al_massimo_entro_il"
    ),
    "day_word": "giorno",
    "after": "dopo_le_ore dopo dopo_il dopo_le successivamente_al dopo_l' passato_il",
    "before": "prima_delle_ore prima_del prima_delle prima_di prima_dell' anteriormente_al prima_dello",
    "between": "tra fra tra_il fra_il tra_le fra_le tra_i fra_i in_un_giorno_tra tra_la",
    "and": "e ed &",
    "or": (
        "o_in_alternativa in_alternativa o_altrimenti in_subordine o_in_subordine o_eventualmente "
        "o oppure o_in_alternativa in_alternativa altrimenti ovvero in_subordine o_eventualmente eventualmente "
        "o_magari o_altrimenti"
    ),
    "around": (
        "intorno_al intorno_alle verso circa attorno_al verso_le attorno_alle all'incirca all'incirca_il circa_il "
        "indicativamente pressappoco verso_il grosso_modo"
    ),
    "onwards": "in_poi o_piu_tardi in_avanti o_dopo",
    "at": "alle all' ore alle_ore le ore_ alle_h h h.",
    "ordinal_suffix": "o a",
    "today:0": "oggi",
    "today:1": "domani",
    "today:2": "dopodomani",
    "this": "questo questa quest' corrente",
    "next": "prossimo prossima prossimi prossime",
    "last": "scorso scorsa",
    "final": "ultima ultimo",
    "early": (
        "inizio all'inizio_di inizi agli_inizi_di ai_primi_di primi primi_giorni primi_giorni_di a_inizio "
        "all'inizio_del principio al_principio_di primi_dieci_giorni primi_dieci_giorni_di"
    ),
    "mid": "meta a_meta alla_meta_di verso_meta",
    "late": (
        "fine alla_fine_di a_fine ultimi_giorni ultimi_giorni_di verso_la_fine_di alla_fine_del verso_fine "
        "ultimi_dieci_giorni ultimi_dieci_giorni_di"
    ),
    "half": "meta quindicina semestre semestri",
    "week": "settimana",
    "weeks": "settimane",
    "cw": "settimana settimane settimana_numero settimana_n settimana_nr",
    "commencing": "del dal che_inizia_il che_comincia_il che_inizia iniziando_il con_inizio_il che_parte_dal",
    "weekend": "fine_settimana weekend week-end",
    "month_unit": "mese",
    "year": "anno anni",
    "day_unit:1": "giorno giorni",
    "day_unit:7": "settimana settimane",
    "day_unit:30": "mese mesi",
    "ahead": "tra fra",
    "quarter": "trimestre",
    "season:1": "primavera",
    "season:2": "estate",
    "season:3": "autunno",
    "season:4": "inverno",
    "number:1": "un una uno un'",
    "number:2": "due",
    "number:3": "tre",
    "number:4": "quattro",
    "number:5": "cinque",
    "number:6": "sei",
    "number:7": "sette",
    "number:8": "otto",
    "number:9": "nove",
    "number:10": "dieci",
    "number:11": "undici",
    "number:12": "dodici",
    "ordinal:1": "primo prima",
    "ordinal:2": "secondo seconda ii",
    "ordinal:3": "terzo terza iii",
    "ordinal:4": "quarto quarta iv",
    "some": "un qualsiasi qualunque qualche",
    "skip": "me ve do lu ma gi sa set",
    "plus_minus": "± +/- piu_o_meno piu/meno",
    "am": "del_mattino di_mattina di_mattino della_mattina",
    "pm": "del_pomeriggio di_sera di_pomeriggio della_sera",
    "oclock": "h in_punto h. spaccate puntuali precise",
    "hour": "ora ore h",
    "minute": "minuto minuti min",
    "noon": "mezzogiorno",
    "midnight": "mezzanotte",
    "daypart:morning": (
        "di_mattina la_mattina di_mattino mattina mattino mattinata al_mattino in_mattinata mattutino in_mattina "
        "nella_mattinata di_mattinata mattine prima_metà_della_giornata prima_metà_del_giorno "
        "prima_parte_della_giornata mattinata"
    ),
    "daypart:afternoon": (
        "di_pomeriggio pomeriggio dopo_pranzo dopo_il_pranzo pomeriggi pomeridiano pomeridiana "
        "nel_corso_del_pomeriggio dopopranzo seconda_metà_della_giornata seconda_parte_della_giornata pome pom"
    ),
    "daypart:evening": "sera serata di_sera in_serata serale tarda_serata in_tarda_serata la_sera",
    "daypart:lunch": "ora_di_pranzo pausa_pranzo pausa_di_pranzo all'ora_di_pranzo ora_del_pranzo",
    "daypart:first": (
        "prima_mattina di_prima_mattina primo_mattino di_primo_mattino presto_al_mattino di_buon_mattino "
        "di_buon'ora la_mattina_presto di_mattina_presto prime_ore_del_mattino"
    ),
    "daypart:all_day": (
        "tutto_il_giorno giornata_intera tutta_la_giornata intera_giornata l'intero_giorno intero_giorno "
        "l'intera_giornata per_l'intera_giornata una_giornata_intera per_tutto_il_giorno giornata_piena"
    ),
    "early_hours": "primo",
    "late_hours": "tardo",
    "for_length": "per circa durata di un_paio_di dura durera della_durata_di",
    "half_hour": "mezz'ora mezzora mezza_ora",
    "hour_and_half": "un'ora_e_mezza ora_e_mezza un'ora_e_mezzo un_ora_e_mezza",
    "and_half": "e_mezza e_mezzo",
    "not_length": "volo treno viaggio prima dopo",
    "stop": (
        "noi voi io lei e o con se e sono sarebbe saremo saremmo potremmo vorremmo per favore ma di del dei le la "
        "un una a al in che quando dove anche non poi dopo prima durante verso circa ci vi siamo"
    ),
    "next_after": "prossimo prossima entrante prossimi prossime venturo ventura successivo successiva che_viene",
    "half_year": "semestre",
    "today:14": "tra_quindici_giorni fra_quindici_giorni",
    "plus_minutes:30": "e_mezza e_mezzo e_trenta",
    "plus_minutes:15": "e_un_quarto e_quindici",
    "plus_minutes:45": "meno_un_quarto e_tre_quarti e_quarantacinque meno_quarto",
    "ordinal:5": "quinto quinta",
    "ordinal:6": "sesto sesta",
    "ordinal:7": "settimo settima",
    "ordinal:8": "ottavo ottava",
    "ordinal:9": "nono nona",
    "ordinal:10": "decimo decima",
    "number:13": "tredici",
    "number:14": "quattordici",
    "number:15": "quindici",
    "number:16": "sedici",
    "number:17": "diciassette",
    "number:18": "diciotto",
    "number:19": "diciannove",
    "number:20": "venti",
    "number:21": "ventuno",
    "number:22": "ventidue",
    "number:23": "ventitre",
    "number:24": "ventiquattro",
    "number:25": "venticinque",
    "number:26": "ventisei",
    "number:27": "ventisette",
    "number:28": "ventotto",
    "number:29": "ventinove",
    "number:30": "trenta",
    "number:31": "trentuno",
    "turn": "a_cavallo_tra a_cavallo_fra a_cavallo_di cavallo_tra cavallo_fra cavallo_di",
    "daypart:before_noon": "prima_di_pranzo prima_del_pranzo",
    "daypart:early_afternoon": (
        "primo_pomeriggio all'inizio_del_pomeriggio inizio_pomeriggio inizio_del_pomeriggio a_inizio_pomeriggio "
        "prime_ore_del_pomeriggio"
    ),
    "daypart:late_afternoon": (
        "alla_fine_del_pomeriggio fine_pomeriggio tardo_pomeriggio a_fine_pomeriggio fine_del_pomeriggio "
        "ultime_ore_del_pomeriggio"
    ),
    "number_sign": "n_° numero",
    "number:40": "quaranta",
    "number:45": "quarantacinque",
    "number:50": "cinquanta",
    "number:60": "sessanta",
    "number:75": "settantacinque",
    "number:90": "novanta",
    "decade": "decade",
}

"""French words of dates and times, folded; `words/en.py` explains the keys."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "of": "de du d' en de_l'",
    "in": (
        "en au dans pendant durant courant au_cours_de au_cours_du au_cours_du_mois_de dans_le_courant_de "
        "dans_le_courant_du durant_le tout_au_long_de sur"
    ),
    "on": "le les pour au date_du en_date_du la_journee_du dans_la_journee_du jour_du",
    "the": "le la les l'",
    "day_article": "le",
    "from": (
        "a_partir_du a_partir_de du de dès a_compter_du a_compter_de entre_le au_plus_tot_le pas_avant_le des_le "
        "des a_dater_du a_partir_du_jour_du"
    ),
    "to": "au a jusqu'au jusqu'a et_le",
    "until": "jusqu'au jusqu'a jusqu'en au_plus_tard_le d'ici_le d'ici_au jusqu'a_la jusqu'a_l' au_plus_tard_a",
    "by": "au_plus_tard_le d'ici_le d'ici_au au_plus_tard d'ici_a",
    "day_word": "jour",
    "after": "apres apres_le posterieurement_au a_l'issue_du",
    "before": "avant avant_le avant_la",
    "between": "entre entre_le entre_les quelque_part_entre",
    "and": "et &",
    "or": (
        "ou_à_défaut à_défaut ou_sinon ou_éventuellement "
        "ou ou_bien sinon soit a_defaut ou_alors ou_encore eventuellement voire ou_a_defaut ou_eventuellement "
        "alternativement en_alternative subsidiairement ou_autrement ou_sinon"
    ),
    "around": (
        "vers autour_du autour_de environ aux_alentours_du aux_alentours_de aux_environs_du aux_environs_de "
        "aux_alentours approximativement plus_ou_moins_le circa aux_environs vers_le vers_la"
    ),
    "onwards": "et_apres ou_plus_tard ou_apres",
    "at": "a vers des",
    "ordinal_suffix": "er ere e eme re nd nde ieme",
    "today:0": "aujourd'hui",
    "today:1": "demain",
    "today:2": "apres-demain",
    "this": "ce cet cette ces",
    "next": "prochain prochaine suivant suivante prochains prochaines",
    "last": "dernier derniere passe",
    "final": "derniere dernier",
    "early": (
        "debut au_debut_du_mois_de au_debut_de debut_du_mois_de tout_debut au_tout_debut_de premiers_jours "
        "premiers_jours_de commencement au_commencement_de en_debut_de tot_en dix_premiers_jours dix_premiers_jours_de"
    ),
    "mid": "mi milieu au_milieu_de courant_mi mitan au_mitan_de",
    "late": (
        "fin a_la_fin_de fin_du_mois_de derniers_jours derniers_jours_de en_fin_de toute_fin fin_du_mois "
        "courant_fin dix_derniers_jours dix_derniers_jours_de"
    ),
    "half": "quinzaine moitie semestre",
    "turn": "charniere_entre tournant charniere charniere_de",
    "week": "semaine",
    "weeks": "semaines",
    "cw": "semaine semaines sem semaine_calendaire semaine_numero",
    "commencing": "du commencant_le commencant debutant_le debutant qui_commence_le qui_debute_le a_compter_du",
    "weekend": "week-end weekend",
    "month_unit": "mois",
    "year": "annee an annees",
    "day_unit:1": "jour jours",
    "day_unit:7": "semaine semaines",
    "day_unit:30": "mois",
    "ahead": "dans",
    "quarter": "trimestre trimestriel",
    "season:1": "printemps printaniere",
    "season:2": "ete estival",
    "season:3": "automne",
    "season:4": "hiver",
    "number:1": "un une",
    "number:2": "deux",
    "number:3": "trois",
    "number:4": "quatre",
    "number:5": "cinq",
    "number:6": "six",
    "number:7": "sept",
    "number:8": "huit",
    "number:9": "neuf",
    "number:10": "dix",
    "number:11": "onze",
    "number:12": "douze",
    "ordinal:1": "premier premiere 1er",
    "ordinal:2": "deuxieme second seconde seconds deuxiemes ii",
    "ordinal:3": "troisieme iii",
    "ordinal:4": "quatrieme iv",
    "some": "un n'importe_quel chaque",
    "skip": "ma me je ve di lu sa",
    "plus_minus": "± +/- plus_ou_moins",
    "am": "du_matin",
    "pm": "de_l'apres-midi du_soir",
    "oclock": "h heures heure heures_precises heure_precise h_precises heures_pile heures_tapantes h_pile h_tapantes",
    "hour": "heure heures h",
    "minute": "minute minutes min mn",
    "noon": "midi",
    "midnight": "minuit",
    "daypart:morning": (
        "matin matinee matins avant-midi dans_la_matinee matinees en_matinee avant-midis matinale "
        "première_moitié_de_la_journée première_partie_de_la_journée"
    ),
    "daypart:afternoon": (
        "apres-midi apres-midis apres_le_dejeuner apres_dejeuner apres_le_repas_de_midi apres_midi apres_le_repas "
        "deuxième_moitié_de_la_journée seconde_moitié_de_la_journée deuxième_partie_de_la_journée aprem laprem "
        "apm aprèm cet_aprem"
    ),
    "daypart:evening": "soir soiree soirs soirees",
    "daypart:lunch": (
        "heure_du_dejeuner a_l'heure_du_dejeuner pause_dejeuner pause_de_midi l'heure_du_dejeuner heure_de_midi "
        "entre_midi_et_deux"
    ),
    "daypart:first": (
        "premiere_heure des_la_premiere_heure a_la_premiere_heure aux_premieres_heures tot_le_matin de_bon_matin "
        "de_bonne_heure des_le_matin premiere_heure_du_matin tot_dans_la_matinee en_tout_debut_de_matinee"
    ),
    "daypart:all_day": (
        "toute_la_journee journee_entiere journee_complete toute_une_journee une_journee_entiere "
        "la_journee_complete une_journee_complete la_journee_entiere journee_pleine journee_durant"
    ),
    "early_hours": "debut_d' debut_de",
    "late_hours": "fin_d' fin_de",
    "for_length": "pour environ pendant duree de durant dure durera d'une_duree_de",
    "half_hour": "demi-heure une_demi-heure demi_heure",
    "hour_and_half": "une_heure_et_demie heure_et_demie 1h30_de_visite une_heure_et_demi",
    "and_half": "et_demie",
    "not_length": "route train vol avion trajet avant apres",
    "stop": (
        "nous vous je il elle ils on et ou avec si est sont etait serait seraient pourrions pourrait souhaitons "
        "merci car mais de du des le la les un une a au aux en dans pour par sur qui que quand ou ce ces aussi pas "
        "puis apres avant pendant vers selon"
    ),
    "next_after": "prochain prochaine suivant suivante qui_vient prochains prochaines a_venir",
    "half_year": "semestre",
    "today:14": "dans_quinze_jours d'ici_quinze_jours",
    "today:7": "dans_huit_jours",
    "plus_minutes:30": "et_demie et_demi trente",
    "plus_minutes:15": "et_quart quinze et_un_quart",
    "plus_minutes:45": "moins_le_quart moins_quart quarante-cinq",
    "number:13": "treize",
    "number:14": "quatorze",
    "number:15": "quinze",
    "number:16": "seize",
    "number:17": "dix-sept",
    "number:18": "dix-huit",
    "number:19": "dix-neuf",
    "number:20": "vingt",
    "number:21": "vingt_et_un vingt-et-un",
    "number:22": "vingt-deux",
    "number:23": "vingt-trois",
    "number:24": "vingt-quatre",
    "number:25": "vingt-cinq",
    "number:26": "vingt-six",
    "number:27": "vingt-sept",
    "number:28": "vingt-huit",
    "number:29": "vingt-neuf",
    "number:30": "trente",
    "number:31": "trente_et_un trente-et-un",
    "ordinal:5": "cinquieme",
    "ordinal:6": "sixieme",
    "ordinal:7": "septieme",
    "ordinal:8": "huitieme",
    "ordinal:9": "neuvieme",
    "ordinal:10": "dixieme",
    "daypart:before_noon": "avant_le_dejeuner avant_dejeuner",
    "daypart:early_afternoon": (
        "tot_dans_l'apres-midi debut_d'apres-midi debut_de_l'apres-midi debut_d'apres_midi tout_debut_d'apres-midi"
    ),
    "daypart:late_afternoon": (
        "tard_dans_l'apres-midi fin_d'apres-midi fin_de_l'apres-midi fin_d'apres_midi fin_de_journee"
    ),
    "number_sign": "n_° n_º numero no",
    "number:40": "quarante",
    "number:45": "quarante-cinq",
    "number:50": "cinquante",
    "number:60": "soixante",
    "number:75": "soixante-quinze",
    "number:90": "quatre-vingt-dix nonante",
    "thin_weekday:0": "lu",
    "thin_weekday:1": "ma",
    "thin_weekday:2": "me",
    "thin_weekday:3": "je",
    "thin_weekday:4": "ve",
    "thin_weekday:5": "sa",
    "thin_weekday:6": "di",
    "decade": "décade",
}

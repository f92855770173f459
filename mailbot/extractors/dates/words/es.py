"""Spanish words of dates and times, folded; `words/en.py` explains the keys."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "of": "de del",
    "in": (
        "en durante para a a_lo_largo_de en_el_transcurso_de en_el_transcurso_del en_el_curso_de durante_el "
        "dentro_del a_lo_largo_del"
    ),
    "on": "dias el los dia para al el_dia en_el_dia los_dias con_fecha",
    "the": "el la los las",
    "day_article": "el dia el_dia en_el_dia los_dias",
    "from": (
        "desde del de a_partir_del a_partir_de desde_el no_antes_del no_antes_de a_contar_del a_contar_desde "
        "con_inicio_el como_pronto_el como_muy_pronto_el a_partir_de_las desde_las"
    ),
    "to": "al a hasta hasta_el a_las y_hasta_el",
    "until": (
        "hasta hasta_el a_mas_tardar_el no_mas_tarde_del como_maximo_el como_maximo_hasta_el como_maximo_hasta "
        "como_muy_tarde_el"
    ),
    "by": "a_mas_tardar_el a_mas_tardar no_mas_tarde_del como_maximo_el como_muy_tarde_el como_muy_tarde",
    "day_word": "dia",
    "after": "despues_de despues_del tras pasadas_las pasado_el posterior_al despues_de_las tras_el tras_las",
    "before": "antes_de antes_de_las antes_del antes_de_la antes_de_los",
    "between": "entre entre_el entre_las entre_los_dias entre_los en_algun_momento_entre",
    "and": "y e &",
    "or": (
        "o_en_su_defecto en_su_defecto o_si_no o_alternativamente "
        "o u o_bien bien alternativamente o_si_no en_su_defecto ya_sea o_alternativamente o_en_su_caso o_quizas "
        "o_tal_vez como_alternativa en_su_caso o_incluso"
    ),
    "around": (
        "alrededor_de alrededor_del sobre hacia aproximadamente en_torno_al en_torno_a a_eso_de a_eso_de_las "
        "mas_o_menos_el alrededor_de_las en_torno_a_las cerca_del cerca_de_las sobre_el hacia_el por_el"
    ),
    "onwards": "en_adelante o_mas_tarde o_despues y_posteriores o_posteriores",
    "at": "a_las a_la las la sobre_las hacia_las a_eso_de_las alrededor_de_las en_torno_a_las",
    "ordinal_suffix": "o a er",
    "today:0": "hoy",
    "today:1": "mañana_mismo manana_mismo manana",
    "today:2": "pasado_manana",
    "this": "este esta este_mismo esta_misma presente corriente",
    "next": "proximo proxima siguiente proximos proximas entrante",
    "last": "pasado pasada ultimo_ano",
    "final": "ultima ultimo",
    "early": (
        "principios a_principios comienzos a_comienzos inicios a_inicios principio primeros a_primeros "
        "a_primeros_de inicio al_inicio_de al_comienzo_de comienzo primeros_dias primeros_dias_de al_principio_de "
        "primeros_diez_dias primeros_diez_dias_de"
    ),
    "mid": "mediados a_mediados mitad_de a_mitad_de a_mediados_del mediado",
    "late": (
        "finales a_finales fines a_fines final a_final ultimos_dias ultimos_dias_de al_final_de finales_del "
        "al_fin_de ultimos_diez_dias ultimos_diez_dias_de"
    ),
    "half": "mitad_de quincena mitad semestre mitad_del",
    "turn": "a_caballo_entre a_caballo_de cambio_de",
    "week": "semana",
    "weeks": "semanas",
    "cw": "semana semanas semana_numero semana_nro",
    "commencing": (
        "del que_empieza_el que_comienza_el que_inicia_el que_empieza que_comienza comenzando_el comenzando "
        "iniciando_el que_arranca_el"
    ),
    "weekend": "fin_de_semana finde fines_de_semana",
    "month_unit": "mes",
    "year": "ano anos",
    "day_unit:1": "dia dias",
    "day_unit:7": "semana semanas",
    "day_unit:30": "mes meses",
    "ahead": "dentro_de en",
    "quarter": "trimestre",
    "season:1": "primavera",
    "season:2": "verano",
    "season:3": "otono",
    "season:4": "invierno",
    "number:1": "un una",
    "number:2": "dos",
    "number:3": "tres",
    "number:4": "cuatro",
    "number:5": "cinco",
    "number:6": "seis",
    "number:7": "siete",
    "number:8": "ocho",
    "number:9": "nueve",
    "number:10": "diez",
    "number:11": "once",
    "number:12": "doce",
    "ordinal:1": "primer primera primero",
    "ordinal:2": "segundo segunda ii",
    "ordinal:3": "tercer tercera tercero iii",
    "ordinal:4": "cuarto cuarta iv",
    "some": "un cualquier algun",
    "skip": "mi do lu ma ju vi sa mar",
    "plus_minus": "± +/- mas_o_menos mas/menos mas_menos",
    "am": "am a.m. a.m de_la_manana",
    "pm": "pm p.m. p.m de_la_tarde de_la_noche",
    "oclock": "h hs hrs horas hora en_punto hrs. horas_en_punto hs.",
    "hour": "hora horas h",
    "minute": "minuto minutos min",
    "noon": "mediodia",
    "midnight": "medianoche",
    "daypart:morning": (
        "por_la_manana de_la_manana mananas las_mananas la_manana manana en_la_manana durante_la_manana matinal "
        "horario_de_manana de_manana matutino primera_mitad_del_día primera_parte_del_día"
    ),
    "daypart:afternoon": (
        "despues_del_almuerzo despues_de_almorzar despues_de_la_comida por_la_tarde tarde tardes despues_de_comer "
        "tras_el_almuerzo tras_la_comida durante_la_tarde en_la_tarde de_tarde vespertino despues_de_mediodia "
        "despues_del_mediodia segunda_mitad_del_día segunda_parte_del_día"
    ),
    "daypart:evening": "por_la_noche noche al_anochecer en_la_noche anochecer noches",
    "daypart:lunch": (
        "hora_de_comer hora_del_almuerzo durante_el_almuerzo la_hora_del_almuerzo a_la_hora_de_comer "
        "a_la_hora_del_almuerzo hora_de_la_comida durante_la_comida"
    ),
    "daypart:first": (
        "a_primera_hora primera_hora a_primera_hora_de_la_manana temprano_por_la_manana muy_temprano "
        "a_primeras_horas_de_la_manana primera_hora_de_la_manana temprano_en_la_manana"
    ),
    "daypart:all_day": (
        "todo_el_dia dia_completo jornada_completa el_dia_entero dia_entero el_dia_completo la_jornada_completa "
        "durante_toda_la_jornada toda_la_jornada jornada_entera"
    ),
    "early_hours": "a_primeras_horas_de_la primera_hora_de_la temprano_por_la",
    "late_hours": "a_ultima_hora_de_la a_ultimas_horas_de_la ultima_hora_de_la",
    "for_length": "durante unos unas aproximadamente de duracion dura durara por_unas por_unos por",
    "half_hour": "media_hora",
    "hour_and_half": "hora_y_media hora_y_media una_hora_y_media",
    "and_half": "y_media",
    "not_length": "vuelo tren viaje antes despues diferencia",
    "stop": (
        "nosotros ustedes yo el ella y o con si es son seria serian podriamos podria por favor pero de del los las "
        "un una a al en para que cuando donde este tambien no luego despues antes durante segun nos les queremos "
        "quisieramos estaremos"
    ),
    "next_after": "que_viene proximo proxima siguiente que_entra entrante proximos que_sigue",
    "half_year": "semestre",
    "today:14": "dentro_de_quince_dias en_quince_dias",
    "plus_minutes:30": "y_media y_treinta treinta",
    "plus_minutes:15": "y_cuarto y_quince quince",
    "plus_minutes:45": "menos_cuarto y_cuarenta_y_cinco",
    "ordinal:5": "quinto quinta",
    "ordinal:6": "sexto sexta",
    "ordinal:7": "septimo septima",
    "ordinal:8": "octavo octava",
    "ordinal:9": "noveno novena",
    "ordinal:10": "decimo decima",
    "number:13": "trece",
    "number:14": "catorce",
    "number:15": "quince",
    "number:16": "dieciseis",
    "number:17": "diecisiete",
    "number:18": "dieciocho",
    "number:19": "diecinueve",
    "number:20": "veinte",
    "number:21": "veintiuno veintiun",
    "number:22": "veintidos",
    "number:23": "veintitres",
    "number:24": "veinticuatro",
    "number:25": "veinticinco",
    "number:26": "veintiseis",
    "number:27": "veintisiete",
    "number:28": "veintiocho",
    "number:29": "veintinueve",
    "number:30": "treinta",
    "number:31": "treinta_y_uno",
    "daypart:before_noon": "antes_de_comer antes_del_almuerzo antes_de_almorzar",
    "daypart:early_afternoon": (
        "al_principio_de_la_tarde temprano_por_la_tarde primera_hora_de_la_tarde a_primera_hora_de_la_tarde "
        "principio_de_la_tarde inicio_de_la_tarde a_primeras_horas_de_la_tarde temprano_en_la_tarde"
    ),
    "daypart:late_afternoon": (
        "al_final_de_la_tarde final_de_la_tarde a_ultima_hora_de_la_tarde a_ultimas_horas_de_la_tarde "
        "ultima_hora_de_la_tarde al_caer_la_tarde tarde_por_la_tarde finales_de_la_tarde"
    ),
    "number_sign": "n_._º n_º n_° numero nro",
    "number:40": "cuarenta",
    "number:45": "cuarenta_y_cinco",
    "number:50": "cincuenta",
    "number:60": "sesenta",
    "number:75": "setenta_y_cinco",
    "number:90": "noventa",
    "thin_weekday:1": "mar ma",
    "thin_weekday:0": "lu",
    "thin_weekday:2": "mi",
    "thin_weekday:3": "ju",
    "thin_weekday:4": "vi",
    "decade": "decena década",
}

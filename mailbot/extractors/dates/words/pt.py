"""Portuguese words of dates and times, folded; `words/en.py` explains the keys."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "of": "de do da",
    "in": (
        "em no na durante para nos ao_longo_de ao_longo_do ao_longo_da no_decorrer_de no_decorrer_do durante_o "
        "no_decurso_de nesse"
    ),
    "on": "dias os_dias dia em no na a nos_dias no_dia ao_dia pelo_dia na_data_de em_data_de",
    "the": "o a os as",
    "day_article": "o dia no_dia ao_dia pelo_dia nos_dias os_dias",
    "from": (
        "de do desde a_partir_de a_partir_do das a_partir_das nao_antes_de nao_antes_do a_partir_do_dia a_contar_de "
        "com_inicio_a desde_o_dia no_minimo_a_partir_de desde_as a_partir_da"
    ),
    "to": "a ao ate as ate_ao ate_ao_dia ao_dia ate_o ate_o_dia para",
    "until": (
        "ate ate_ao ate_as o_mais_tardar no_maximo_ate o_mais_tardar_ate ate_o_dia ate_o o_mais_tardar_a ate_ao_dia "
        "impreterivelmente_ate"
    ),
    "by": "ate_ao_dia o_mais_tardar no_maximo_ate o_mais_tardar_ate impreterivelmente_ate o_mais_tardar_a",
    "day_word": "dia",
    "after": "depois_de apos depois_das apos_as posterior_a depois_do apos_o apos_o_dia depois_do_dia",
    "before": "antes_de antes_das antes_do antes_do_dia antes_da",
    "between": "entre entre_as entre_os entre_os_dias entre_o_dia algures_entre",
    "and": "e &",
    "or": (
        "ou_em_alternativa em_alternativa ou_então ou_eventualmente "
        "ou ou_entao em_alternativa alternativamente quer ou_em_alternativa ou_eventualmente eventualmente em_opcao "
        "ou_talvez senao caso_contrario"
    ),
    "around": (
        "cerca_de por_volta_de por_volta_das aproximadamente por_volta_do em_torno_de perto_de mais_ou_menos_a "
        "a_volta_de a_volta_das em_torno_das cerca_das por_volta_do_dia cerca_do la_pelas la_para_as"
    ),
    "onwards": "em_diante ou_mais_tarde ou_depois ou_posterior",
    "at": "as a pelas la_pelas pelo cerca_das perto_das",
    "ordinal_suffix": "o a",
    "today:0": "hoje",
    "today:1": "amanha",
    "today:2": "depois_de_amanha",
    "this": "este esta neste nesta nestes deste desta",
    "next": "proximo proxima proximos proximas",
    "last": "passado passada",
    "final": "ultima ultimo",
    "early": (
        "inicio no_inicio_de principio principios comeco inicios no_comeco_de no_principio_de em_inicios "
        "primeiros_dias primeiros_dias_de ao_inicio_de inicio_do_mes_de primeiros_dez_dias primeiros_dez_dias_de"
    ),
    "mid": "meados em_meados a_meio_de meio a_meados meados_do_mes_de no_meio_de a_meio",
    "late": (
        "fim final finais fins no_final_de em_finais ultimos_dias ultimos_dias_de ao_final_de fim_do_mes_de "
        "ultimos_dez_dias ultimos_dez_dias_de"
    ),
    "half": "quinzena metade semestre",
    "week": "semana",
    "weeks": "semanas",
    "cw": "semana semanas semana_numero",
    "commencing": (
        "de que_comeca_a que_comeca_em que_comeca_no que_inicia_a com_inicio_a com_inicio_em que_se_inicia_a que_comeca"
    ),
    "weekend": "fim_de_semana fim-de-semana fins_de_semana final_de_semana",
    "month_unit": "mes",
    "year": "ano anos",
    "day_unit:1": "dia dias",
    "day_unit:7": "semana semanas",
    "day_unit:30": "mes meses",
    "ahead": "dentro_de daqui_a",
    "quarter": "trimestre",
    "season:1": "primavera",
    "season:2": "verao",
    "season:3": "outono",
    "season:4": "inverno",
    "number:1": "um uma",
    "number:2": "dois duas",
    "number:3": "tres",
    "number:4": "quatro",
    "number:5": "cinco",
    "number:6": "seis",
    "number:7": "sete",
    "number:8": "oito",
    "number:9": "nove",
    "number:10": "dez",
    "number:11": "onze",
    "number:12": "doze",
    "ordinal:1": "primeiro primeira",
    "ordinal:2": "segundo segunda ii",
    "ordinal:3": "terceiro terceira iii",
    "ordinal:4": "quarto quarta iv",
    "some": "um qualquer algum uma alguma numa num",
    "skip": "seg ter qua qui sex sab dom segunda quarta quinta",
    "plus_minus": "± +/- mais_ou_menos mais_menos",
    "am": "da_manha de_manha a_manha",
    "pm": "da_tarde da_noite",
    "oclock": "h horas hora em_ponto hs",
    "hour": "hora horas h",
    "minute": "minuto minutos min",
    "noon": "meio-dia",
    "midnight": "meia-noite",
    "daypart:morning": (
        "manha de_manha da_manha pela_manha manhas na_parte_da_manha periodo_da_manha matinal durante_a_manha "
        "primeira_metade_do_dia primeira_parte_do_dia manhãzinha de_manhãzinha"
    ),
    "daypart:afternoon": (
        "tarde a_tarde da_tarde tardes depois_do_almoco apos_o_almoco apos_almoco de_tarde na_parte_da_tarde "
        "periodo_da_tarde depois_de_almoco depois_de_almocar a_seguir_ao_almoco segunda_metade_do_dia "
        "segunda_parte_do_dia"
    ),
    "daypart:evening": "noite a_noite de_noite anoitecer ao_anoitecer noites serao de_noitinha noitinha",
    "daypart:lunch": (
        "hora_de_almoco hora_do_almoco a_hora_do_almoco na_hora_do_almoco durante_o_almoco horario_de_almoco "
        "horario_do_almoco a_hora_de_almoco"
    ),
    "daypart:first": (
        "primeira_hora logo_pela_manha logo_de_manha manha_cedo de_manha_cedo logo_cedo bem_cedo a_primeira_hora "
        "primeiras_horas_da_manha"
    ),
    "daypart:all_day": (
        "todo_o_dia dia_inteiro o_dia_todo um_dia_inteiro dia_todo dia_completo um_dia_completo jornada_completa"
    ),
    "early_hours": "inicio_da",
    "late_hours": "final_da fim_da",
    "for_length": "durante cerca_de duracao por com_a_duracao_de dura",
    "half_hour": "meia_hora meia-hora",
    "hour_and_half": "hora_e_meia uma_hora_e_meia",
    "and_half": "e_meia",
    "not_length": "voo comboio viagem",
    "stop": (
        "nos eu e ou com se sao seria podiamos poderiamos gostariamos por favor mas de do da os as um uma a ao em "
        "para que quando onde tambem nao depois antes durante sem"
    ),
    "next_after": "que_vem que_entra proximo proxima seguinte proximos que_se_segue que_se_aproxima",
    "half_year": "semestre",
    "today:14": "dentro_de_quinze_dias daqui_a_quinze_dias",
    "plus_minutes:30": "e_meia e_trinta",
    "plus_minutes:15": "e_um_quarto e_quinze",
    "plus_minutes:45": "menos_um_quarto e_quarenta_e_cinco menos_quarto",
    "ordinal:5": "quinto",
    "ordinal:6": "sexto",
    "ordinal:7": "setimo setima",
    "ordinal:8": "oitavo oitava",
    "ordinal:9": "nono nona",
    "ordinal:10": "decimo decima",
    "number:13": "treze",
    "number:14": "catorze quatorze",
    "number:15": "quinze",
    "number:16": "dezasseis dezesseis",
    "number:17": "dezassete dezessete",
    "number:18": "dezoito",
    "number:19": "dezanove dezenove",
    "number:20": "vinte",
    "number:21": "vinte_e_um",
    "number:22": "vinte_e_dois",
    "number:23": "vinte_e_tres",
    "number:24": "vinte_e_quatro",
    "number:25": "vinte_e_cinco",
    "number:26": "vinte_e_seis",
    "number:27": "vinte_e_sete",
    "number:28": "vinte_e_oito",
    "number:29": "vinte_e_nove",
    "number:30": "trinta",
    "number:31": "trinta_e_um",
    "turn": "viragem_de virada_de passagem_de viragem virada",
    "weekday:0": "segunda segunda_feira 2ª_feira 2.ª_feira 2a_feira 2ª-feira 2.ª-feira 2a-feira",
    "weekday:1": "terca terca_feira 3ª_feira 3.ª_feira 3a_feira 3ª-feira 3.ª-feira 3a-feira",
    "weekday:2": "quarta quarta_feira 4ª_feira 4.ª_feira 4a_feira 4ª-feira 4.ª-feira 4a-feira",
    "weekday:3": "quinta quinta_feira 5ª_feira 5.ª_feira 5a_feira 5ª-feira 5.ª-feira 5a-feira",
    "weekday:4": "sexta sexta_feira 6ª_feira 6.ª_feira 6a_feira 6ª-feira 6.ª-feira 6a-feira",
    "thin_weekday:0": "seg",
    "thin_weekday:2": "qua",
    "thin_weekday:3": "qui",
    "thin_weekday:4": "sex",
    "thin_weekday:5": "sab",
    "thin_weekday:6": "dom",
    "quarter_to": "um_quarto_para_as quinze_para_as um_quarto_para quinze_para",
    "daypart:before_noon": "antes_do_almoco antes_de_almoco antes_de_almocar",
    "daypart:early_afternoon": "comeco_da_tarde inicio_da_tarde principio_da_tarde logo_apos_o_almoco",
    "daypart:late_afternoon": (
        "final_da_tarde fim_da_tarde ao_fim_da_tarde finais_da_tarde ao_cair_da_tarde de_tardinha tardinha"
    ),
    "number_sign": "n_._º n_º n_° numero",
    "number:40": "quarenta",
    "number:45": "quarenta_e_cinco",
    "number:50": "cinquenta",
    "number:60": "sessenta",
    "number:75": "setenta_e_cinco",
    "number:90": "noventa",
}

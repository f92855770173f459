"""Spanish phrases that tell what a date is there for; `cues/en.py` explains the keys."""

from __future__ import annotations

CUES: dict[str, str] = {
    "time_words": r"\b(?:horas?|horarios?)\b",
    "label": (
        r"(?:(?:nuestras?|posibles?|nueva|otras?)\W+)*(?:fechas?|horas?|horarios?|cuando|dias?|periodo|"
        r"opcion\s*\w?|alternativa|semana|momento)(?:\W+(?:y|o|de|la|el|del|los|las|solicitad\w*|propuest\w*|"
        r"deseada?s?|prevista?s?|preferid\w*|posibles?|visita|encuentro|reunion|hora|fecha|tema|interes|principal|"
        r"\d|[abc])\b)*"
    ),
    "label_other": (
        r".*\b(?:enviado|de|asunto|ref|nacimiento|fundad\w*|factura|limite|respuesta|inscripcion|llegada|salida|"
        r"vuelo|estancia|hotel|viaje|carta)\b.*"
    ),
    "travel": (
        r"\b(?:lleg\w*|salid\w*|salimos|sale|partimos|regres\w*|volv\w*|vuelo\w*|aterriz\w*|hotel|tren|avion|"
        r"autobus)\b"
    ),
    "reply": (
        r"\b(?:respond\w*|respuesta|confirm\w*|contest\w*|avis\w*|saber|informar\w*|decision|inscrib\w*|reserv\w*|"
        r"plazo|comunic\w*)\b"
    ),
    "stay": r"\b(?:en|a|por)\s+praga\b|\b(?:chequia|republica\s+checa)\b|\b(?:estancia|viaje\w*|gira|estadia)\b",
    "cancel": r"\b(?:se\s+ca(?:e|yo|era)|cancel\w*|anul\w*|suspend\w*)\b",
    "same_time": r"\bmism[ao]s?\s+(?:hora|horario)s?\b",
    "event": (
        r"\b(?:conferencia|congreso|feria|vacaciones|ausente|cumpleanos|eleccion\w*|factura|contrato|festivo|"
        r"seminario\s+en)\b"
    ),
    "past": (
        r"\b(?:pasad[oa]|visitamos\s+en|conocimos|fundad\w*|desde\s+hace|fue|era|tuvo\s+lugar|escrib\w*|aprobo|"
        r"celebro)\b"
    ),
    "asked": (
        r"\b(?:visit\w*|venir|ir|quisi\w*|gustar\w*|quer\w*|posib\w*|convien\w*|propon\w*|propuest\w*|prefer\w*|"
        r"ideal\w*|previst\w*|recib\w*|reuni\w*|encuentr\w*|disponib\w*|solicit\w*|deseamos|podr\w*|libres?|"
        r"pens\w*|planea\w*|conocer|cita|acudir)\b"
    ),
    "negative": (
        r"\b(?:no|en\s+lugar\s+de|en\s+vez\s+de|excepto|salvo|menos|originalmente(?:\s+\w+){0,3})(?:\s+(?:el|del|"
        r"los|de|en|para))*\W*$"
    ),
    "dropped": (
        r"^\W*(?:\w+\s+){0,3}?(?:no\s+(?:nos\s+)?(?:viene|va|es|sera|podemos|puede)|queda\s+cancelad\w*|"
        r"se\s+cancela|ya\s+no)"
    ),
    "move": r"\b(?:cambi\w*|mover|traslad\w*|aplaz\w*|pospon\w*|adelant\w*)\b",
    "letter": (
        r"\b(?:(?:carta|correo|mensaje|solicitud|respuesta|oficio|invitacion)\s+(?:del|de|con\s+fecha)|"
        r"fecha\s+de)\W*$"
    ),
    "wish": (
        r"\b(?:idealmente|preferiblemente|de\s+preferencia|si\s+es\s+posible|a\s+ser\s+posible|"
        r"mejor)\b[^.;]{0,12}$"
    ),
    "reachable": (
        r"\b(?:localizar\w*|llam\w*|telefon\w*|horario\s+de\s+oficina|almuerzo|comida|cena)\b"
        r"|\babiert[oa]s?(?=\s+(?:de|desde|entre|todos))|\bhorario\s+de\s+(?:atencion|apertura|trabajo)"
    ),
    "ours": r"\b(?:su\s+instituto|con\s+ustedes|en\s+el\s+ipr|al\s+ipr|ipr|camp|sus\s+oficinas)\b",
}

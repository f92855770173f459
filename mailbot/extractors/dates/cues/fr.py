"""French phrases that tell what a date is there for; `cues/en.py` explains the keys."""

from __future__ import annotations

CUES: dict[str, str] = {
    "time_words": r"\b(?:heures?|horaires?|creneaux?)\b|l'heure",
    "label": (
        r"(?:(?:nos|notre|vos|votre|autres?|nouvelles?|la|les|le)\W+)*(?:dates?|horaires?|heures?|creneaux?|quand|"
        r"periode|jours?|moment|option\s*\w?|alternative|semaine)(?:\W+(?:et|ou|de|du|la|les|des|souhaite\w*|"
        r"prevu\w*|propose\w*|demande\w*|envisage\w*|possibles?|prefere\w*|visite|rencontre|heures?|horaires?|"
        r"date|voulue\w*|desire\w*|notre|sujet|principal|\d|[abc])\b)*"
    ),
    "label_other": (
        r".*\b(?:envoye|de|objet|ref|naissance|fondee|facture|limite|reponse|inscription|arrivee|depart|vol|"
        r"sejour|hotel|voyage|lettre)\b.*"
    ),
    "travel": (
        r"\b(?:arriv\w*|part(?:ons|ir|ent)|depart\w*|repart\w*|atterri\w*|vol\w?|hotel|train|retour\w*|rentr\w*|"
        r"avion|autocar)\b"
    ),
    "reply": (
        r"\b(?:parvenir|lettre\s+d.invitation|visas?|repon\w*|reponse|confirm\w*|retour|nous\s+dire|"
        r"faire\s+savoir|informer|decision|inscription|reserv\w*|date\s+limite|revenir\s+vers|prevenir|"
        r"tenir\s+au\s+courant)\b"
    ),
    "stay": (
        r"\b(?:a|vers|pour)\s+prague\b|\b(?:en|la)\s+(?:tchequie|republique\s+tcheque)|\b(?:sejour\w*|voyage\w*|"
        r"deplacement|tournee)\b"
    ),
    "cancel": r"\b(?:annul\w*|decommand\w*|renonc\w*)\b",
    "same_time": r"\bmemes?\s+(?:heures?|horaires?)\b",
    "event": (
        r"\b(?:conference|congres|salon|colloque|conges?|vacances|absent\w*|anniversaire|election\w*|facture|"
        r"contrat|rentree)\b"
    ),
    "past": (
        r"\b(?:dernier\w*|(?:an|annee|mois|semaine)\s+passee?|avons\s+(?:rencontre|visite|ecrit|recu)|etait|"
        r"etions|fonde\w*|depuis|eu\s+lieu|adopte\w*|rencontre\s+en)\b"
    ),
    "asked": (
        r"\b(?:visit\w*|venir|souhait\w*|aimer\w*|voudr\w*|possible\w*|convien\w*|propos\w*|prefer\w*|ideal\w*|"
        r"prev\w*|recevoir|rencontr\w*|accueill\w*|reunion|rendez-vous|disponib\w*|envisag\w*|esper\w*|demand\w*|"
        r"libres?|pourr\w*|passer)\b"
    ),
    "negative": (
        r"\b(?:pas|plutot\s+que|au\s+lieu|sauf|excepte|hormis|initialement(?:\s+\w+){0,3})(?:\s+(?:le|du|de|au|"
        r"en))*\W*$"
    ),
    "dropped": (
        r"^\W*(?:\w+\s+){0,3}?(?:ne\s+(?:nous\s+)?(?:convient|va|sera|marche)|n'est\s+(?:plus|pas)|"
        r"est\s+annule\w*|annule\w*|tombe\s+a\s+l'eau)"
    ),
    "move": r"\b(?:report\w*|decal\w*|deplac\w*|chang\w*|avanc\w*)\b",
    "letter": (
        r"\b(?:(?:lettre|courriel|mail|message|courrier|demande|reponse|entretien|invitation)\s+(?:du|de|"
        r"date\s+du)|date\w*\s+du)\W*$"
    ),
    "wish": r"\b(?:idealement|de\s+preference|si\s+possible|plutot)\b[^.;]{0,12}$",
    "reachable": r"\b(?:joign\w*|appel\w*|telephon\w*|heures\s+de\s+bureau|ouvert\w*|dejeuner|diner)\b",
    "ours": r"\b(?:chez\s+vous|votre\s+institut|vos\s+locaux|a\s+l'ipr|ipr|camp)\b",
}

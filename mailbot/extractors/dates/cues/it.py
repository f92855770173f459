"""Italian phrases that tell what a date is there for; `cues/en.py` explains the keys."""

from __future__ import annotations

CUES: dict[str, str] = {
    "time_words": r"\b(?:or[ae]|orari?o?)\b",
    "label": (
        r"(?:(?:possibili?|nostr[aeo]|nuova|altre)\W+)*(?:dat[ae]|ora|orari?o?|quando|giorn[oi]|periodo|"
        r"opzione\s*\w?|alternativa|settimana)(?:\W+(?:e|o|di|della|del|richiest\w*|propost\w*|desiderat\w*|"
        r"previst\w*|preferit\w*|possibil\w*|visita|incontro|ora|orario|data|tema|interesse|principale|\d|"
        r"[abc])\b)*"
    ),
    "label_other": (
        r".*\b(?:inviato|da|oggetto|rif|nascita|fondat\w*|fattura|scadenza|risposta|iscrizion\w*|arrivo|partenza|"
        r"volo|soggiorno|hotel|viaggio|lettera|prot)\b.*"
    ),
    "travel": (
        r"\b(?:arriv\w*|part(?:iamo|enza|ire|iremo)|rientr\w*|ripart\w*|atterr\w*|vol[oi]|hotel|albergo|treno|"
        r"aereo|ritorno|pullman)\b"
    ),
    "reply": (
        r"\b(?:rispo\w*|conferm\w*|riscontro|far(?:ci|mi)\s+sapere|comunic\w*|decision\w*|iscri\w*|prenot\w*|"
        r"scadenza|avvis\w*)\b"
    ),
    "stay": (
        r"\b(?:a|per|di)\s+praga\b|\b(?:cechia|repubblica\s+ceca)\b|\b(?:soggiorno|viaggio\s+(?:di\s+studio|a)|"
        r"permanenza|gita|trasferta)\b"
    ),
    "cancel": r"\b(?:annull\w*|disd\w*|rinunci\w*)\b",
    "same_time": r"\bstess[ao]\s+(?:ora|orario)\b",
    "event": (
        r"\b(?:conferenza|congresso|fiera|ferie|assente|vacanz\w*|compleanno|elezion\w*|fattura|contratto|"
        r"convegno)\b"
    ),
    "past": (
        r"\b(?:scors[oa]|incontrat\w*|visitat\w*|fondat\w*|era|eravamo|stato|stata|dal\s+\d{4}|scritto|"
        r"approvat\w*|svolt\w*)\b"
    ),
    "asked": (
        r"\b(?:visit(?!at)\w*|venire|veniamo|vorre\w*|piacer\w*|possib\w*|propo\w*|prefer\w*|ideal\w*|previst\w*|"
        r"pensav\w*|pensiamo|ricev\w*|incontr(?!at)\w*|disponib\w*|chied\w*|potrem\w*|potrebb\w*|liber\w*|"
        r"andrebbe|andare\s+bene|bene|desider\w*|riunione|appuntamento)\b"
    ),
    "negative": (
        r"\b(?:non|invece\s+(?:di|del|che)|tranne|eccetto|al\s+posto\s+del|"
        r"inizialmente(?:\s+\w+){0,3})(?:\s+(?:il|del|dal|al|in))*\W*$"
    ),
    "dropped": r"^\W*(?:\w+\s+){0,3}?(?:non\s+(?:va|e|ci|possiamo|puo|sara)|salta|e\s+annullat\w*|annullat\w*)",
    "move": r"\b(?:spost\w*|rinvi\w*|cambi\w*|posticip\w*|anticip\w*)\b",
    "letter": r"\b(?:(?:lettera|mail|email|messaggio|richiesta|risposta|nota|invito)\s+(?:del|di|in\s+data))\W*$",
    "wish": r"\b(?:idealmente|preferibilmente|se\s+possibile|meglio|magari)\b[^.;]{0,12}$",
    "reachable": (
        r"\b(?:raggiung\w*|chiam\w*|telefon\w*|orario\s+d'ufficio|pranzo|cena)\b"
        r"|\bapert[oaie](?=\s+(?:al\s+pubblico|dalle|da|tutti|tra))|\borari\w?\s+d(?:i|"
        r"['’])\s*(?:ufficio|apertura|ricevimento)"
    ),
    "ours": r"\b(?:da\s+voi|vostro\s+istituto|vostra\s+sede|presso\s+di\s+voi|all'ipr|ipr|camp)\b",
}

"""Dutch phrases that tell what a date is there for; `cues/en.py` explains the keys."""

from __future__ import annotations

CUES: dict[str, str] = {
    "time_words": r"\b(?:tijd\w*|uur|tijdstip)\b",
    "label": (
        r"(?:(?:gewenste?|voorgestelde?|voorkeurs?|mogelijke?|geplande?|onze|alternatieve?)\W+)*(?:\w*data|"
        r"\w*datum|tijd\w*|tijdstip|wanneer|dag|periode|optie\s*\w?|alternatief|week)(?:\W+(?:en|of|van|het|de|"
        r"bezoek|tijd|tijdstip|datum|uur|onderwerp|\d|[abc])\b)*"
    ),
    "label_other": (
        r".*\b(?:verzonden|van|aan|onderwerp|ref|geboortedatum|factuur|deadline|aankomst|vertrek|vlucht|verblijf|"
        r"hotel|reis)\b.*"
    ),
    "travel": (
        r"\b(?:landt|landen|vliegtuig|geland|aankom\w*|vertrek\w*|vlucht\w*|vliegen|hotel|trein|terugreis|terug|bus)\b"
    ),
    "reply": (
        r"\b(?:antwoord\w*|reactie|reageren|laten\s+weten|laat\s+ons|bevestig\w*|beslis\w*|aanmeld\w*|boeken|"
        r"reserver\w*|horen)\b"
    ),
    "stay": r"\b(?:in|naar)\s+praag\b|\btsjechi\w*|\b(?:verblijf|studiereis|reis|excursie)\b",
    "cancel": r"\b(?:annul\w*|afzeg\w*|afgelast)\b",
    "same_time": r"\bzelfde\s+(?:tijd|uur|tijdstip)\b",
    "event": r"\b(?:congres|conferentie|beurs|vakantie|afwezig|verjaardag|verkiezing\w*|factuur|contract)\b",
    "past": r"\b(?:vorig\w*|afgelopen|bezochten|ontmoet\w*|opgericht|was|waren|sinds|geschreven|schreven)\b",
    "asked": (
        r"\b(?:bezoek\w*|komen|graag|willen|zouden|mogelijk\w*|voorstel\w*|voorkeur|ideaal|plan\w*|ontvangen|"
        r"ontmoet(?:en|ing)|schikt|uitkom\w*|past|passen|beschikbaar|afspraak|hopen|verzoek\w*|liefst)\b"
    ),
    "negative": r"\b(?:niet|in\s+plaats\s+van|behalve|uitgezonderd)(?:\s+(?:op|de|van))*\W*$",
    "dropped": (
        r"^\W*(?:\w+\s+){0,3}?(?:gaat\s+niet|lukt\s+niet|past\s+niet|vervalt|is\s+geannuleerd|kan\s+niet)"
        r"|^\W*(?:lukt|gaat|past|kan|schikt|komt)\s+(?:\w+\s+){0,4}?niet|"
        r"^\W*(?:\w+\s+){0,3}?(?:moeten|moet)\W+(?:wij\s+|we\s+|"
        r"ik\s+)?(?:\w+\W+){0,3}?(?:afzeggen|annuleren|schrappen)"
    ),
    "move": r"\b(?:verplaats\w*|verschui\w*|verzet\w*|wijzig\w*)\b",
    "letter": r"\b(?:(?:brief|mail|e-mail|bericht|verzoek|antwoord)\s+van|d\.d\.)\W*$",
    "reachable": (
        r"\b(?:bereikbaar|bellen|kantooruren|lunch|diner)\b"
        r"|\b(?:geopend|open)(?=\s+(?:van|tussen|op|elke))|\bopeningstijd\w*"
    ),
    "ours": r"\b(?:bij\s+(?:u|jullie)|uw\s+instituut|jullie\s+instituut|ipr|camp)\b",
}

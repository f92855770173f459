"""German phrases that tell what a date is there for; `cues/en.py` explains the keys."""

from __future__ import annotations

CUES: dict[str, str] = {
    "time_words": r"\b(?:zeit\w*|uhrzeit\w*|uhr|stunde\w*|beginn)\b",
    "label": (
        r"(?:(?:gewunscht\w*|bevorzugt\w*|vorgeschlagen\w*|geplant\w*|moglich\w*|unser\w*|ihr\w*|der|"
        r"alternativ\w*|neuer?|erster?|zweiter?)\W+)*(?:\w*termin\w*|datum|zeit\w*|uhrzeit|wann|tag\w*|zeitraum|"
        r"besuchszeit|beginn|ende|option\s*\w?|alternative\w*|woche)(?:\W+(?:und|oder|des|der|fur|den|unseres|"
        r"besuch\w*|uhrzeit|datum|zeit|termin|treffens|austausch\w*|thema|\d|[abc])\b)*"
    ),
    "label_other": (
        r".*\b(?:gesendet|von|an|betreff|ref|zeichen|geburtsdatum|gegrundet|rechnung|frist|ruckmeldung|"
        r"anmeldeschluss|ankunft|abreise|anreise|hotel|flug|aufenthalt|reise|reisezeitraum|burozeiten|"
        r"sprechzeiten|brief\w*)\b.*"
    ),
    "travel": (
        r"\btreffen(?=[^,;]{0,70}\sein\s*[,;.])|"
        r"\b(?:ankommen|ankunft|anreise\w*|abreise\w*|reisen\s+(?:wir\s+)?(?:am\s+)?(?:an|ab)|landen|fliegen|"
        r"flug\w*|ruckreise|ruckflug|zuruck\w*|hotel|zug|bus|fahren|heimreise|angereist|"
        r"abgereist|anzureisen|abfahrt|abflug|hinfahrt|ruckfahrt|heimfahrt|heimwarts|"
        r"einchecken)\b"
    ),
    "reply": (
        r"\b(?:antwort\w*|ruckmeldung|bescheid|melden|mitteil\w*|teilen\s+sie|bestatig\w*|zusage|zusagen|"
        r"entscheid\w*|frist|anmeld\w*|buchen|reservier\w*|informier\w*|wissen\s+lassen|lassen\s+sie|schicken|"
        r"senden)\b"
    ),
    "stay": (
        r"\b(?:in|nach|durch)\s+(?:prag|tschechien|die\s+tschechische|der\s+tschechischen)\b|\b(?:aufenthalt\w*|"
        r"reise|studienreise|exkursion|studienfahrt|klassenfahrt|studienfahrt|kursfahrt|fachexkursion|prag-?reise|"
        r"pragreise|stadtereise)\b"
    ),
    "cancel": r"\b(?:absag\w*|abgesagt|storn\w*|abblasen|ausfallen)\b",
    "same_time": r"\b(?:gleiche\w*|selbe\w*)\s+(?:uhrzeit|zeit)|zur\s+(?:gleichen|selben)\s+(?:uhr)?zeit\b",
    "event": (
        r"\b(?:konferenz|kongress|messe|tagung|feiertag\w*|ferien|urlaub|abwesend|nicht\s+im\s+(?:buro|haus|"
        r"dienst)|geburtstag|vertrag|rechnung|(?<!zur )wahl(?:en|tag\w*|termin|kampf)?|sitzung|semester|verhindert)\b"
    ),
    "past": (
        r"\b(?<!wie )(?:besprochen|angekundigt|erwahnt)(?=\s*,)|"
        r"\b(?:letzten?|letztes|vergangen\w*|gegrundet|besuchten|besucht\s+hab\w*|trafen|getroffen|schrieb\w*|"
        r"geschrieben|telefonier\w*|gesprochen|war|waren|hatten|seit|beschloss\w*|verabschiedet|fand\w*|"
        r"gesendet)\b"
    ),
    "asked": (
        r"\b(?:besuch\w*|kommen|mocht\w+|wurd\w+|gern\w*|lieber|am\s+liebsten|passt|passen|pass\w*|moglich\w*|"
        r"vorschlag\w*|schlagen|wunsch\w*|plan\w+|konnt\w+|ideal\w*|hoff\w*|empfangen|"
        r"treffen(?![^,;.]{0,70}\bein\s*[,;.])|gesprach|termin\w*|"
        r"austausch|fuhrung|bitt\w+|denk\w*|gedacht|alternativ\w*|anfrage|vorgesehen|"
        r"recht|ginge|geht(?!\s+es\b)|frei|wollen|"
        r"vorbeikommen|vorbeischauen)\b"
    ),
    "negative": (
        r"\b(?:nicht(?:\s+(?:am|im|vom|der|den))?|statt|anstatt|anstelle|ausser|ausgenommen|"
        r"ursprunglich\w*(?:\s+\w+){0,3}|kein\w*|abgesehen\s+von)(?:\s+(?:am|dem|des|den|der|vom|fur))*\W*$"
    ),
    "dropped": (
        r"^\W*(?:\w+\s+){0,3}?(?:geht\s+(?:leider\s+)?nicht|passt\s+(?:\w+\s+){0,2}nicht|entfallt|fallt\s+aus|"
        r"klappt\s+(?:\w+\s+){0,2}nicht|ist\s+(?:leider\s+)?(?:nicht|abgesagt|hinfallig)|kann\s+nicht|"
        r"konnen\s+(?:wir\s+)?(?:leider\s+)?nicht)"
        r"|^\W*(?:\w+\s+){0,3}?(?:mussen|muss)\W+(?:wir\s+|"
        r"ich\s+)?(?:\w+\W+){0,3}?(?:absagen|stornieren|streichen)|^\W*(?:geht|ginge|"
        r"passt|klappt|funktioniert|lasst\s+sich)\s+(?:\w+\s+){0,4}?nicht"
    ),
    "move": r"\b(?:verschieb\w*|verschoben|verleg\w*|andern|geandert|umbuchen|vorziehen)\b",
    "letter": (
        r"\b(?:(?:schreiben|brief|e-?mail|mail|nachricht|anfrage|antwort|einladung|telefonat|gesprach)\s+(?:vom|"
        r"am)|vom)\W*$"
    ),
    "wish": r"\b(?:idealerweise|am\s+liebsten|bevorzugt|wenn\s+moglich|lieber|vorzugsweise)\b[^.;]{0,12}$",
    "reachable": (
        r"\b(?:erreich\w*|anruf\w*|rufen|sprechzeit\w*|burozeit\w*|offnungszeit\w*|mittagessen|abendessen|"
        r"fruhstuck)\b"
        r"|\bgeoffnet|\b(?:offnungs|dienst|arbeits|kern)zeit\w*"
    ),
    "ours": (
        r"\b(?:bei\s+ihnen|zu\s+ihnen|in\s+ihrem\s+(?:haus|institut)|ihr\s+institut|am\s+ipr|im\s+ipr|beim\s+ipr|"
        r"ipr|camp)\b"
    ),
}

"""Polish phrases that tell what a date is there for; `cues/en.py` explains the keys."""

from __future__ import annotations

CUES: dict[str, str] = {
    "time_words": r"\b(?:godzin\w*|czas\w*|por\w{1,2})\b",
    "label": (
        r"(?:(?:proponowan\w*|preferowan\w*|planowan\w*|mozliw\w*|wnioskowan\w*|nasz|"
        r"alternatywn\w*)\W+)*(?:termin\w*|dat[ay]|godzin\w*|czas|kiedy|dzien|okres|opcja\s*\w?|"
        r"tydzien)(?:\W+(?:i|lub|oraz|wizyt\w*|spotkani\w*|godzin\w*|data|temat|\d|[abc])\b)*"
    ),
    "label_other": (
        r".*\b(?:wyslano|od|do|temat|ref|urodzenia|zalozeni\w*|faktur\w*|odpowiedz\w*|rejestracj\w*|przyjazd\w*|"
        r"wyjazd\w*|przylot\w*|odlot\w*|pobyt\w*|hotel)\b.*"
    ),
    "travel": (
        r"\b(?:przyjezdza\w*|wyjezdza\w*|przyjazd\w*|wyjazd\w*|przylot\w*|odlot\w*|przylatuj\w*|lecimy|wraca\w*|"
        r"powrot\w*|hotel\w*|pociag\w*|samolot\w*|autokar\w*)\b"
    ),
    "reply": (
        r"\b(?:odpowied\w*|odpis\w*|potwierdz\w*|dac\s+znac|daj\w*\s+znac|informacj\w*|decyzj\w*|rejestracj\w*|"
        r"rezerw\w*|zglosz\w*|termin\s+zglosz\w*)\b"
    ),
    "stay": (
        r"\b(?:w\s+pradze|do\s+pragi|w\s+czechach|pobyt\w*|wyjazd\w*\s+studyjn\w*|wycieczk\w*|podroz\w*|"
        r"wyjazd\s+do)\b"
    ),
    "cancel": r"\b(?:odwol\w*|rezygn\w*|anul\w*)\b",
    "same_time": r"\b(?:tej|ta)\s+samej?\s+(?:godzin|por)\w*",
    "event": (
        r"\b(?:konferencj\w*|kongres\w*|targi|targach|urlop\w*|wakacje|nieobecn\w*|urodzin\w*|wybor\w*|faktur\w*|"
        r"umow\w*)\b"
    ),
    "past": r"\b(?:zeszl\w*|ubiegl\w*|odwiedzili\w*|spotkali\w*|pisali\w*|zalozon\w*|byl|byla|bylo|byli|odbyl\w*)\b",
    "asked": (
        r"\b(?:wizyt\w*|odwiedz(?!ili)\w*|przyjech\w*|przyj(?:sc|dziemy)|chcieli\w*|chcial\w*|mozliw\w*|"
        r"proponuj\w*|propozyc\w*|preferuj\w*|planuj\w*|ideal\w*|najlepiej|przyjeci\w*|spotka(?!li)\w*|"
        r"odpowiada\w*|pasuje\w*|pasowal\w*|prosimy|prosze|woln\w*|mogli\w*|termin\w*)\b"
        r"|\b\w+(?:li|ly)bysmy\b"
    ),
    "negative": r"\b(?:nie|zamiast|oprocz|poza|z\s+wyjatkiem|pierwotnie)(?:\s+(?:w|na|dnia|od))*\W*$",
    "dropped": (
        r"^\W*(?:\w+\s+){0,3}?(?:nie\s+(?:odpowiada|pasuje|mozemy|jest|bedzie)|odpada|jest\s+nieaktualn\w*|"
        r"odwolan\w*)"
        r"|^\W*(?:\w+\s+){0,3}?(?:musimy|musze|jestesmy\s+zmuszeni)\W+(?:\w+\W+){0,3}?(?:odwolac|anulowac)"
    ),
    "move": r"\b(?:przesun\w*|przenies\w*|przeniesien\w*|zmien\w*|przeloz\w*)\b",
    "letter": r"\b(?:(?:pism\w*|list\w*|mail\w*|e-mail\w*|wiadomosc\w*|zaproszeni\w*)\s+(?:z\s+dnia|z)|z\s+dnia)\W*$",
    "wish": r"\b(?:najlepiej|najchetniej|jesli\s+mozliwe|raczej)\b[^.;]{0,12}$",
    "reachable": (
        r"\b(?:mamy\s+(?:spotkanie|obiad)|dostepn\w*\s+pod|dzwonic|telefon\w*|godziny\s+pracy|obiad\w*|"
        r"kolacj\w*)\b"
        r"|\b(?:czynn[eya]|otwart[eya])(?=\s+(?:od|w|codziennie|miedzy))|\bgodzin\w+\s+(?:otwarcia|urzedowania|pracy)"
    ),
    "ours": r"\b(?:u\s+panstwa|do\s+panstwa|panstwa\s+instytut\w*|ipr|camp)\b",
}

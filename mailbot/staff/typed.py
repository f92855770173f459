"""Values as staff type them in a shell, turned into the JSON form of CONTRACT: `group_size=12-15`, `slots=…`."""

from __future__ import annotations

import json
import re

from mailbot.errors import SettingsError

_SLOT = re.compile(
    r"(?P<from>\d{4}-\d\d-\d\d)?(?P<open>\.\.)?(?P<to>\d{4}-\d\d-\d\d)?"
    r"(?:\s*(?P<start>\d\d?:\d\d)?(?P<dash>-)?(?P<end>\d\d?:\d\d)?)?"
)
_GROUP = re.compile(r"(?P<min>\d+)?(?P<dash>\s*-\s*)?(?P<max>\d+)?")
_HOW = {
    "slots": "write 2027-05-12, 2027-05-12..2027-05-14 or 2027-05-12 10:00-12:00; several with ';' between",
    "group_size": "write 15, 12-15, 10- (at least) or -15 (at most)",
}


def to_json_form(leaf: str, text: str) -> object:
    """The JSON form of what staff typed for a leaf; JSON itself is taken as it is. Raises SettingsError."""
    text = text.strip()
    if not text:
        return None
    if text[0] in "[{":
        try:
            parsed: object = json.loads(text)
        except json.JSONDecodeError as error:
            raise SettingsError(f"{leaf}: is not JSON ({error.msg} at {error.pos})") from error
        return parsed
    if leaf == "group_size":
        return _group(text)
    if leaf == "slots":
        return [_slot(one.strip()) for one in text.split(";") if one.strip()]
    if leaf in ("date_flexible", "time_flexible"):
        return text.lower() in ("1", "true", "yes", "ano")
    return text


def _group(text: str) -> dict[str, int | None]:
    match = _GROUP.fullmatch(text)
    if match is None or not (match["min"] or match["max"]):
        raise SettingsError(f"group_size={text}: {_HOW['group_size']}")
    low = int(match["min"]) if match["min"] else None
    high = int(match["max"]) if match["max"] else None
    return {"min": low, "max": high} if match["dash"] else {"min": low, "max": low}


def _slot(text: str) -> dict[str, str | None]:
    match = _SLOT.fullmatch(text)
    if match is None or not any(match[name] for name in ("from", "to", "start", "end")):
        raise SettingsError(f"slots={text}: {_HOW['slots']}")
    first, last = match["from"], match["to"]
    if first and not match["open"]:
        last = first
    return {
        "start_date": first,
        "end_date": last,
        "start_time": _clock(match["start"]),
        "end_time": _clock(match["end"]),
    }


def _clock(text: str | None) -> str | None:
    return text.rjust(5, "0") if text else None

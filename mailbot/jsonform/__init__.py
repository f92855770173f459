"""The JSON forms of CONTRACT: what `extract --json` and `queue list --json` print, and the way back for corrections.

Dates are ISO 8601, times "HH:MM" in Prague time, moments ISO 8601 in UTC; confidence has three decimals.
"""

from mailbot.jsonform.read import (
    SETTABLE,
    TEXT_LEAVES,
    LeafValue,
    evidence_from_json,
    group_size_from_json,
    held_from_json,
    leaf_from_json,
    slot_from_json,
)
from mailbot.jsonform.write import (
    Json,
    candidates_to_json,
    error_to_json,
    event_to_json,
    evidence_to_json,
    group_size_to_json,
    held_to_json,
    mail_record_to_json,
    readings_to_json,
    request_to_json,
    slot_to_json,
    value_to_json,
)

__all__ = [
    "SETTABLE",
    "TEXT_LEAVES",
    "Json",
    "LeafValue",
    "candidates_to_json",
    "error_to_json",
    "event_to_json",
    "evidence_from_json",
    "evidence_to_json",
    "group_size_from_json",
    "group_size_to_json",
    "held_from_json",
    "held_to_json",
    "leaf_from_json",
    "mail_record_to_json",
    "readings_to_json",
    "request_to_json",
    "slot_from_json",
    "slot_to_json",
    "value_to_json",
]

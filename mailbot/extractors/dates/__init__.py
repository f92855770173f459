"""Dates and times of a mail: an own grammar over tokens, roles by clause, and slots. Alone imports dateparser."""

from mailbot.extractors.dates.expression import Expression, Kind, Precision, Role
from mailbot.extractors.dates.reading import SlotReadings, read_slots
from mailbot.extractors.dates.telling import expressions

__all__ = ["Expression", "Kind", "Precision", "Role", "SlotReadings", "expressions", "read_slots"]

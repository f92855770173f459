"""Our own names: never a visiting institution, never a contact."""

from __future__ import annotations

import re

OURS = re.compile(
    r"\bipr\b|\bcamp\b|\bur(?:m|p) praha|prague institute of planning|institut\w* planovani a rozvoje"
    r"|institut\w* plan\w* (?:and|und|et|i|y|e|en) \w+ (?:in |de |di |von )?pra|institute of planning and development"
    r"|instytut\w* planowania i rozwoju|institut fur planung und entwicklung|institut de planification"
    r"|instituto de planificacion|istituto di pianificazione|ipr\.praha\.eu|metropolitan plan|metropolitni plan"
)
"""Finds a mention of us in folded text."""

PLACES = re.compile(r"^(?:prague|praha|praze|prag|praga|prahy|czech republic|czechia|cesko|ceska republika)$")
"""Names of our city or country alone, folded."""

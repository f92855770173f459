"""How often a reading of each leaf is right, by the score that the rules gave it. Written by training/calibrate.py."""

from __future__ import annotations

CURVES: dict[str, tuple[tuple[float, float], ...]] = {}

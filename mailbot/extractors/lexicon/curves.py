"""How often a reading of each leaf is right, by the score that the rules gave it. Written by training/calibrate.py."""

from __future__ import annotations

CURVES: dict[str, tuple[tuple[float, float], ...]] = {
    "institution": ((0.811, 0.771), (0.93, 0.898)),
    "contact_name": ((0.751, 0.665), (0.865, 0.844), (0.915, 0.974), (0.942, 0.993)),
    "contact_email": ((0.832, 0.808), (0.87, 0.999)),
    "contact_phone": ((0.687, 0.926), (0.907, 0.999)),
    "slots": ((0.526, 0.501), (0.695, 0.6), (0.801, 0.75), (0.906, 0.979)),
    "group_size": ((0.625, 0.257), (0.795, 0.81), (0.959, 0.95)),
    "interest": ((0.463, 0.526), (0.622, 0.713), (0.745, 0.912), (0.883, 0.943), (0.938, 0.965)),
}

"""How often a reading of each leaf is right, by the score that the rules gave it. Written by training/calibrate.py."""

from __future__ import annotations

CURVES: dict[str, tuple[tuple[float, float], ...]] = {
    "institution": ((0.828, 0.797), (0.91, 0.909), (0.947, 0.938)),
    "contact_name": ((0.718, 0.657), (0.859, 0.84), (0.904, 0.875), (0.913, 0.907), (0.941, 0.987)),
    "contact_email": ((0.817, 0.805), (0.871, 0.999)),
    "contact_phone": ((0.729, 0.923), (0.899, 0.971), (0.937, 0.994)),
    "slots": ((0.444, 0.657), (0.727, 0.856), (0.888, 0.875), (0.933, 0.907), (0.962, 0.987)),
    "interest": ((0.512, 0.662), (0.65, 0.912), (0.824, 0.958)),
    "group_size": ((0.678, 0.438), (0.853, 0.675), (0.95, 0.875), (0.959, 0.938)),
}

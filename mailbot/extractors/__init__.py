"""The room where text becomes readings: one file or folder per leaf. No I/O, no clock."""

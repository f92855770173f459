"""Phrases that tell what a date is there for, by language, one file each."""

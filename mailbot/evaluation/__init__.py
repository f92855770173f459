"""Answers compared with gold, as tables."""

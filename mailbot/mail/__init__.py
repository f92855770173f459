"""Bytes to text: parsing, zones, attachments, screening."""

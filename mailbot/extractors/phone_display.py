"""A phone number as people read it: an E.164 number with spaces where its country puts them."""

from __future__ import annotations


def display(number: str) -> str:
    """The international form ("+43 1 400088818"); what is no E.164 number comes back as it is."""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)

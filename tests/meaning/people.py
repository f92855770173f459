"""Writers in twelve languages, and the colleagues to whom they refer us."""

from __future__ import annotations

COLLEAGUE = {
    "en": "Please contact my colleague Tom Reed about it.",
    "cs": "Obracejte se prosím na mého kolegu, kterým je Tomáš Hrubý.",
    "de": "Bitte wenden Sie sich an meinen Kollegen Tim Roth.",
    "fr": "Merci de vous adresser à mon collègue Théo Roux.",
    "es": "Por favor, diríjanse a mi compañero Tomás Rubio.",
    "it": "Vi prego di contattare il mio collega Tommaso Rossi.",
    "nl": "Neemt u contact op met mijn collega Tim de Rood.",
}
LONGER = {
    "de": "Bitte wenden Sie sich an meinen Kollegen Martin Schuster.",
    "nl": "Neem contact op met mijn collega Pieter Bakker.",
}
WRITER = {
    "en": "Ann Bell <ann.bell@town.example>",
    "cs": "Hana Jedlová <hana.jedlova@town.example>",
    "de": "Ina Berg <ina.berg@town.example>",
    "fr": "Anne Roche <anne.roche@town.example>",
    "es": "Rosa Vega <rosa.vega@town.example>",
    "it": "Lia Conti <lia.conti@town.example>",
    "nl": "Joke Vos <joke.vos@town.example>",
    "pl": "Ewa Klon <ewa.klon@town.example>",
    "hu": "Nagy Ildikó <nagy.ildiko@town.example>",
    "uk": "Олена Гай <olena.hai@town.example>",
    "pt": "Rui Pinto <rui.pinto@town.example>",
    "sk": "Ján Buk <jan.buk@town.example>",
}

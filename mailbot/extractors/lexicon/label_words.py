"""Words of labels ("Number of participants:") per leaf, in ten languages. Patterns over folded text."""

from __future__ import annotations

import re

_LABELS = {
    "institution": r"institution|organi[sz]ation|organisation|institut|company|university|municipality|school|authority"
    r"|visiting (?:body|institution)|affiliation|delegation from"
    r"|instituce|organizace|nazev|subjekt|skola|zadatel|vysilajici|instituci|institucia|organizacia|nazov"
    r"|einrichtung|behorde|organisme|institucion|entidad|organizacion"
    r"|ente|istituzione|organizzazione|instytucja|organizacja|nazwa|instelling|organisatie|instituicao"
    r"|entidade|organizacao|organizace",
    "contact": r"contact|poc|responsible person|coordinator|person in charge|kontaktn\w*|kontakt|odpovedna osoba"
    r"|ansprechpartner\w*|ansprechperson|kontaktperson|personne de contact|interlocut\w+|persona de contacto"
    r"|contacto|referente|contatto|osoba do kontaktu|osoba kontaktowa|contactpersoon|contato|pessoa de"
    r" contacto|responsable",
    "name": r"name|full name|jmeno|meno|nom|nombre|nome|imie(?: i nazwisko)?|imie|naam|vor- und nachname|prenom",
    "email": r"e-?mail\w*|mail|courriel|correo(?: electronico)?|adresse? (?:e-?)?mail|posta|elektronicka adresa",
    "phone": r"(?:tele)?phone|phone number|tel|mob|mobile|mobil|cell|gsm|whatsapp|handphone|hp|telefon\w*|telefono"
    r"|telefoon|portable|handy|cislo telefonu|telefone|telemovel|numer telefonu|komorka|did",
    "date": r"dates?|requested date|when|day|term[ií]n\w*|datum|den|kdy|tag|jour|quand|periode|fecha|dia|data|giorno"
    r"|quando|kiedy|dag|wanneer|zeitraum|zeitpunkt|period|schedule|obdobi|data wizyty",
    "time": r"time|hour|cas|hodina|zacatek|uhrzeit|zeit|heure|horaire|hora|horario|ora|orario|godzina|tijd|tijdstip"
    r"|hodiny",
    "interest": r"interest\w*|what|was|que|quoi|cosa|wat|topics?|themes?|focus|purpose|areas? of interest|point of"
    r" interest|main point|tem[ay]t?\w*|oblast\w* zajmu|zajem|okruh\w*|ucel|zamereni"
    r"|thema|themen|schwerpunkte?|interesse\w*|sujets?|theme|centre d'interet|interes|tema|temas|argoment\w*"
    r"|tematyka|zagadnienia|onderwerp\w*|obsah",
    "group_size": r"(?:group )?size|who|wer|qui|quien\w*|chi|kdo|wie|number|no\. of|participants?|people|persons|head"
    r" ?count|how many|attendees|visitors|pax|delegation(?: size)?|size of (?:the )?group|pocet|pocet osob"
    r"|kolik|ucastni\w+|velikost"
    r"|skupina|gruppengr\w+|anzahl|personen\w*|teilnehm\w*|nombre|effectif|taille|numero|cuantos|asistentes"
    r"|tamano|quanti|partecipanti|dimensione|liczba|liczebnosc|uczestnicy|ilosc|aantal|groepsgrootte|tamanho"
    r"|quantos|kolko",
    "other": r"fax|website|web|www|address|adresa|sitz|ico|dic|ref|our ref|subject|objet|oggetto|asunto|assunto"
    r"|betreff|predmet|vec|sp\. ?zn|c\. ?j|spz|ps|p\. ?s|note|pozn\w*|from|to|sent|od|komu|cc|language|jazyk"
    r"|sprache|langue"
    r"|other engagements|alternate|budget|programme|programm?|itinerary|hotel|flight|arrival|departure"
    r"|attachments?|priloh\w*|encl|annex",
}
LABELS = {leaf: re.compile(rf"(?<!\w)(?:{words})(?!\w)") for leaf, words in _LABELS.items()}
"""Finds the words that show which leaf a label asks for."""

"""Words of labels ("Number of participants:") per leaf, in ten languages. Patterns over folded text."""

from __future__ import annotations

import re

_LABELS = {
    "institution": r"установа|організація|назва|заклад|intezmeny|szervezet|institution|organi[sz]ation|organisation"
    r"|institut|company|university|municipality|school|authority"
    r"|agency|applicant|applying body|antragsteller\w*|antragstellend\w+|demandeur|solicitante|requerente|richiedente"
    r"|wnioskodawc\w+|aanvrager|заявник|kerelmezo|delegating body|sending body"
    r"|visiting (?:body|institution)|affiliation|delegation from"
    r"|instituce|organizace|nazev|subjekt|skola|zadatel|vysilajici|instituci|institucia|organizacia|nazov"
    r"|einrichtung|behorde|organisme|institucion|entidad|organizacion"
    r"|ente|istituzione|organizzazione|instytucja|organizacja|nazwa|instelling|organisatie|instituicao"
    r"|entidade|organizacao|organizace",
    "contact": r"contact|focal (?:person|point)|point person|liaison(?: officer)?|(?:with )?whom? to (?:contact|ask"
    r"|call|write)|con quien hablar|a quien (?:escribir"
    r"|dirigirse)|an wen"
    r"|a qui (?:s'adresser|ecrire)|a chi (?:rivolgersi|scrivere)|na koho|s kym|do kogo|z kim|bij wie|a quem"
    r"|контактн\w+ особа"
    r"|до кого|kapcsolattarto|kihez|poc|responsible person|coordinator|person in charge|kontaktn\w*|kontakt"
    r"|odpovedna osoba"
    r"|ansprechpartner\w*|ansprechperson|kontaktperson|personne de contact|interlocut\w+|persona de contacto"
    r"|contacto|referente|contatto|osoba do kontaktu|osoba kontaktowa|contactpersoon|contato|pessoa de"
    r" contacto|responsable",
    "name": r"ім'я|піб|прізвище|nev|name|full name|jmeno|meno|nom|nombre|nome|imie(?: i nazwisko)?|imie|naam"
    r"|vor- und nachname|prenom",
    "email": r"ел\. пошта|пошта|email cim|e-?mail\w*|mail|courriel|correo(?: electronico)?|adresse? (?:e-?)?mail"
    r"|posta|elektronicka adresa",
    "phone": r"телефон|тел|моб|telefonszam|tlm|tfno|(?:tele)?phones?|phone number|tel|mob|mobile|mobil|cell|gsm"
    r"|whatsapp|handphone|hp|telefon\w*|telefono"
    r"|telefoon|portable|handy|cislo telefonu|telefone|telemovel|numer telefonu|komorka|did",
    "date": r"дата|термін|коли|datum|idopont|mikor|dates?|requested date|when|day|term[ií]n\w*|datum|den|kdy|tag"
    r"|jour|quand|periode|fecha|dia|data|giorno"
    r"|quando|kiedy|dag|wanneer|zeitraum|zeitpunkt|period|schedule|obdobi|data wizyty",
    "time": r"час|година|idopontja|ora|time|hour|cas|hodina|zacatek|uhrzeit|zeit|heure|horaire|hora|horario|ora"
    r"|orario|godzina|tijd|tijdstip"
    r"|hodiny",
    "interest": r"^(?:what|was|que|quoi|cosa|wat|co|qu)\b|interest\w*|topics?|themes?|focus|purpose|areas? of interest"
    r"|point of interest|main point|subject (?:of|matter)\w*|agenda|tem[ay]t?\w*|oblast\w* (?:zajmu|zaujmu)"
    r"|(?:predmet|okruh)\w* (?:zajmu|zaujmu|navstev\w+|jednani|rokovania)|zajem|zaujem|zajm\w+|okruh\w*|u?cel|zamer\w*"
    r"|thema|themen\w*|thematik|schwerpunkt\w*|\w*interesse\w*|gesprachs\w+|anliegen|sujets?|themes?|thematique\w*"
    r"|centres? d'interet|objet (?:de|du)|interet\w*|interes\w*|temas?|tematica|asuntos?|assuntos?|argoment\w*|tem[ai]"
    r"|oggetto (?:della|dell)|tematyk\w*|zagadnien\w*|(?:obszar|przedmiot)\w*|zainteresowan\w*|onderwerp\w*"
    r"|thema's|belangstelling|obsah|foco|temak?|temakor\w*|erdeklod\w*|тема|теми|мета|тематика|предмет|інтерес\w*"
    r"|zweck|cel|objectifs?|objetivos?|obiettiv\w+|doel",
    "group_size": r"кількість|учасник\w*|осіб|letszam|resztvevok\w*|(?:group )?size|who|wer|qui|quien\w*|chi|kdo|wie"
    r"|number|no\. of|participants?|people|persons|head"
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

"""Words beside the person whom we are to write to or call, and beside persons who are no contacts. Folded."""

from __future__ import annotations

import re

NAMED = re.compile(
    r"\bcontact(?:ed|s)?\b|contact person|get in touch|\breach(?:ed)? (?:out to|him|her|at|on|by|under)"
    r"|\b(?:assigned|designated|appointed)\b|\b(?:repl(?:y|ies)|answers?|respon[ds]e?|write|writing"
    r"|correspond\w*|communicat\w*|address)\b.{0,30}\b(?:to|with|directly)\b|\brespond directly|\breply"
    r" directly"
    r"|\banswer (?:mr|ms|mrs|her|him|dr)|responsible for (?:the )?(?:organi|trip|visit|arrange)|in charge of"
    r"|organi[sz](?:ation|ing|er)\w*.{0,30}\b(?:hands|by|colleague)\b|(?:deals?|dealing) with|take care of"
    r"|looks? after|arrang\w+ .{0,20}(?:with|by)|questions.{0,40}\bto\b|point of contact|coordinat\w+ (?:is"
    r"|by|the)"
    r"|\bkontakt\w*|informace (?:poda|sdeli)|obrat\w+ se|obracejte se|piste|napiste|odpove(?:d|z)\w*|volejte"
    r"|zavolejte|spojte se|na starosti|domluv\w+ s|vyrid\w+|adresujte|adresovat|ozvete se"
    r"|kontaktn\w*|spojte sa|obratte sa|odpoved\w* .{0,30}adresova\w+|ozvite sa|na starosti"
    r"|ansprechpartner\w*|ansprechperson|wenden sie sich|kontakt(?:ieren|person)?|melden sie sich|zustandig"
    r"|organisiert|antwort\w* .{0,20}an\b|richten sie|schreiben sie"
    r"|personne (?:de |a )contact\w*|contacter|contactez|prendre contact|repondre .{0,20}a\b|s'adresser"
    r"|adresser (?:.{0,30} )?a\b|joindre|interlocut\w+|ecrire a|votre reponse"
    r"|contactar|(?:tomar |en )?contacto|pongase en contacto|ponerse en contacto|persona de contacto"
    r"|escrib\w+ a|dirij\w+|dirigirse|responder .{0,20}a\b|coordina"
    r"|contattare|referente|rivolger\w+|rispond\w+ .{0,20}a\b|scriver\w+ a|contatt\w+|persona di riferimento"
    r"|prosze o kontakt|osob\w+ do kontaktu|prosze pisac|odpowied\w* .{0,30}(?:kierowac|na adres)"
    r"|koordynuj\w*|zajmuje sie"
    r"|call (?:mr|ms|mrs|dr|him|her)\b|tak(?:es?|ing) over\b|handl(?:es?|ing)\b|goes through|talk to (?:mr|ms|mrs|dr)"
    r"|dohod\w+ s|domlouv\w+|zajist\w+|zarid\w+|koordinuj\w*|dohodn\w+ s|vybav\w+|zabezpec\w+"
    r"|kummert sich|stimmen sie|abstimm\w+|ubernimmt|betreut|regelt|koordiniert|absprach\w+"
    r"|voir (?:ca|cela|les details) avec|s'occupe\w*|gere\b|coordonne\w*|se charge\b|prend en charge|est charge\w*"
    r"|se encarga\w*|encargad\w+|coordin\w+ (?:los|las|todo|con)|gestiona|hablar con|lleva\b"
    r"|se ne occupa|si occupa|incaricat\w+|coordina\w*|segue\b|gestisce"
    r"|uzgad\w+|zajm\w+ sie|odpowiada za|ustal\w+ z\b|organizuj\w+"
    r"|regel(?:t|en)\b|terecht bij|af te spreken|afspreken|verzorgt|organiseert|coordineert"
    r"|trata d\w+|combin\w+ .{0,30}com\b|trat\w+ .{0,20}com\b|responsavel\b|encarrega\w*"
    r"|контактн\w+|зверта\w+|звʼяз\w+|зв'яз\w+|пишіть|пиш\w+ до|телефонуи\w+|відповідальн\w+|опікує\w*"
    r"|kapcsolattarto\w*|intezi\b|szervezi\b|fordul\w+|keress\w*|egyeztess\w*|felelos\w*|kolleganom\w*|kollegam\w*"
    r"|in (?:den|de) handen (?:von|van)|entre les mains|en manos de|nelle mani|v rukou|w rekach|carried out by"
    r"|contactpersoon|contact opnemen|neem contact|contato|entrar em contacto|responder a|antwoord\w* .{0,20}aan"
)
"""The sentence says whom to write to."""

NOT_CONTACT = re.compile(
    r"\b(?:your|ihren?|votre|vos|su|sus|vuestr[oa]s?|(?:il )?(?:suo|vostro)|vas|vase|panstwa|uw|vosso|seu) "
    r"(?:contact\w*|kontakt\w*|contatt\w*|contato|adres\w*|direcc\w+|indirizzo|name|nom|nome|coordonnees|daten|datos|dati|udaje|namiary|gegevens|email|mail|details)\b"
    r"|contact(?:ed|ing)? you|kontakt (?:na vas|do panstwa|zu ihnen)|contact (?:a|bij|avec) (?:vous|u)\b"
    r"|(?:head|lead|chair)s? (?:the|our) (?:\w+ )?(?:delegation|group|team|party|mission|visit)"
    r"|\bguide\b|alternat\w+|stands? in|\byour (?:colleague|office|director|deputy)|visited (?:you|us) last"
    r"|during my (?:leave|absence|holiday)|\bdriver\b|in cc\b|\bcc:"
    r"|recommended|gave me|told (?:us|me)|met (?:your|at)|your colleague|headed by|led by|accompanied by"
    r"|chaired|chief guest|emergency"
    r"|\bvas\w* (?:koleg\w+|pan\w*)|\bvas\w+ (?:reditel\w*|kolegyn\w*)|odkazal|w panstwa|panstwa (?:koleg|kolez)\w+"
    r"|ihre[mnrs]? (?:kolleg\w+|chef\w*)|verwiesen|votre collegue|vos collegues|su companer\w+|przewodniczy"
    r"|encabezad\w+"
    r"|guidata|conduite par|presided|вашою колег\w+|ваша колега|очолить|очолює|vezeti|kolleganojuk\w*|kollegajuk\w*"
    r"|\bfahrer\w*|\bridic\w*|chauffeur|conductor\b|autista\b|kierowc\w+|motorista\b|водіи|sofor\w*"
    r"|pruvodce|zastup(?:uje|uji)|doporucil|vas kolega|vasi kolegyne|povede|vede\b|v cele s|dovolen"
    r"|reisefuhrer|vertret\w*|geleitet|leitung von|ihre kollegin|ihr kollege|guide\b|remplac|conduit par|dirig(?:e"
    r"|ee|es|ees|ida|ido|idos)\b"
    r"|vuestr|su colega|suo collega|vostr|guidat|sostitu|pod przewodnictwem|zastepuj|onder leiding|vervang"
)
"""The sentence names somebody else for another reason."""

SHARED = re.compile(
    r"^(?:office|info|kontakt|contact|sekretariat|secretariat|secretary|sekretariaat|secretaria|segreteria"
    r"|kancelar\w*|kancelaria|kancelarija|mail|post|posta|podatelna|epodatelna|e-podatelna|urad|obec|mesto"
    r"|starosta|international|ir|relations|intl|visits?|events?|hello|team|admin|reception"
    r"|rathaus|stadt|gemeinde|buergermeister|burgermeister|planung|stadtplanung|mairie|accueil|direction"
    r"|ayuntamiento|alcaldia|comune|protocollo|urbanistica|urbanismo|urbanisme|urzad|um|sekretarz|gmina|biuro"
    r"|gemeente|bestuur|secretary|dean|dekanat|delegations?|studyvisits?|study\w*|training|protocol|foreign"
    r"|external|planning|geral|cabinet|kabinet)(?:[._-]?\w*)?$"
)
"""Local part of a mailbox that several people read."""

NO_REPLY = re.compile(
    r"^(?:no[._-]?reply|do[._-]?not[._-]?reply|donotreply|noreply|nicht[._-]?antworten|neodpovid\w*"
    r"|mailer-daemon|postmaster|bounce\w*|notifications?|automat\w*)(?:[._+-].*)?$|noreply|no-reply|donotreply"
)
"""Local part of an address that cannot be answered."""

"""What visitors want to hear about, in sentences of their own: the topic is found, the wrapping is not, and what is no
topic gives none (MEANING.md, "interest").

`|` parts the phrases that the value must hold; `without` those it must not hold.
"""

from __future__ import annotations

import pytest
from mails import IDENTITY, raw

from mailbot.evaluation.extract import extract
from mailbot.extractors.interest_topics import topics
from mailbot.extractors.labels import label_leaves
from mailbot.resources import rules_file
from mailbot.rules import load_rules

RULES = load_rules(rules_file())

OPENINGS = {
    "en": "Dear colleagues,\n\nwe would like to visit your institute on 12 May 2027 with 14 people. ",
    "cs": "Dobrý den,\n\nrádi bychom navštívili váš institut dne 12. května 2027, bude nás 14. ",
    "sk": "Dobrý deň,\n\nradi by sme navštívili váš inštitút dňa 12. mája 2027, bude nás 14. ",
    "de": "Sehr geehrte Damen und Herren,\n\nwir möchten Ihr Institut am 12. Mai 2027 mit 14 Personen besuchen. ",
    "fr": "Madame, Monsieur,\n\nnous souhaitons visiter votre institut le 12 mai 2027, nous serons 14 personnes. ",
    "es": "Estimados señores:\n\nquisiéramos visitar su instituto el 12 de mayo de 2027, somos 14 personas. ",
    "it": "Gentili colleghi,\n\nvorremmo visitare il vostro istituto il 12 maggio 2027, siamo 14 persone. ",
    "pl": "Szanowni Państwo,\n\nchcielibyśmy odwiedzić Państwa instytut 12 maja 2027 roku w 14 osób. ",
    "nl": "Geachte heer, mevrouw,\n\nwij willen graag op 12 mei 2027 met 14 personen uw instituut bezoeken. ",
    "pt": "Exmos. Senhores,\n\ngostaríamos de visitar o vosso instituto no dia 12 de maio de 2027, somos 14 pessoas. ",
    "hu": "Tisztelt Kollégák!\n\nSzeretnénk meglátogatni az intézetüket 2027. május 12-én, 14 fővel. ",
    "uk": "Шановні колеги!\n\nМи хотіли б відвідати ваш інститут 12 травня 2027 року, нас буде 14 осіб. ",
}


def topic(language: str, text: str, **header: str) -> str | None:
    if language in ("hu", "uk"):  # their requests are known by other rules, which are not tested here
        return "; ".join(text[found.start : found.end] for found in topics(text, language)) or None
    mail = raw(f"{OPENINGS[language]}{text}\n", **header)
    interest = extract(mail, "-", RULES, IDENTITY, None)["interest"]
    return str(interest["value"]) if interest else None


TOPICS = [
    # knowing, hearing, seeing, discussing: in the order verb, object
    ("en", "We hope to learn more about cooperative housing and land banking.", "cooperative housing and land banking", "learn"),
    ("en", "Could somebody walk us through the new tram depots?", "the new tram depots", "somebody"),
    ("en", "Our councillors are keen on night-time noise rules.", "night-time noise rules", "keen"),
    ("en", "What we are after is the story of your riverbanks.", "riverbanks", "What we"),
    ("en", "Ideally somebody could explain how Prague finances new schools.", "how Prague finances new schools", "Ideally"),
    ("en", "We want to see how you deal with short-term rentals, because our council votes in June.",
     "how you deal with short-term rentals", "council votes"),
    ("en", "The aim of the trip is to study flood barriers and rain gardens.", "flood barriers and rain gardens", "aim of"),
    ("en", "At home we are drafting a tree strategy and would love to compare notes on street trees.", "street trees", "love"),
    ("en", "Of special interest: the metro D line, social mix in new districts.", "the metro D line|social mix in new districts", "interest"),
    ("en", "Station areas are what matters most to us.", "Station areas", "matters"),
    ("en", "Topics we have in mind are noise, dust and public toilets.", "noise, dust and public toilets", "in mind"),
    ("en", "A talk on cultural districts would suit us best.", "cultural districts", "suit"),
    ("en", "Please give us an overview of the permit process for high-rise buildings.", "the permit process for high-rise buildings", "overview"),
    ("en", "How does the city decide which squares get rebuilt first?", "which squares get rebuilt first", ""),
    ("en", "We would particularly like to hear about participation, with a focus on teenagers.", "participation|teenagers", "particularly"),
    ("cs", "Rádi bychom slyšeli o dostupném bydlení a o stavebním řádu.", "dostupném bydlení|stavebním řádu", "slyšeli"),
    ("cs", "Především by nás zajímala revitalizace sídlišť.", "revitalizace sídlišť", "především"),
    ("cs", "Nejvíc nás láká regulace reklamy v centru, děkujeme.", "regulace reklamy v centru", "děkujeme"),
    ("cs", "Můžete nám ukázat, jak se v Praze rozhoduje o výškových stavbách?", "jak se v Praze rozhoduje o výškových stavbách", "ukázat"),
    ("cs", "Tématem setkání by měla být protipovodňová opatření.", "protipovodňová opatření", "setkání"),
    ("cs", "Chtěli bychom s vámi probrat parkovací zóny a dopravu v klidu.", "parkovací zóny a dopravu v klidu", "probrat"),
    ("cs", "Sami připravujeme nový územní plán, a proto chceme vidět, jak pracujete s připomínkami veřejnosti.",
     "jak pracujete s připomínkami veřejnosti", "proto"),
    ("cs", "Veřejná prostranství a zeleň nás zajímají nejvíce.", "Veřejná prostranství a zeleň", "zajímají"),
    ("sk", "Zaujíma nás najmä obnova brownfieldov a cyklotrasy.", "obnova brownfieldov a cyklotrasy", "najmä"),
    ("sk", "Radi by sme sa dozvedeli viac o architektonických súťažiach.", "architektonických súťažiach", "viac"),
    ("sk", "Témou návštevy má byť adaptácia na zmenu klímy.", "adaptácia na zmenu klímy", "návštevy"),
    ("sk", "Chceme prediskutovať, ako Praha spravuje nábrežia.", "ako Praha spravuje nábrežia", "prediskutovať"),
    ("de", "Wir würden gerne mehr über die Nachverdichtung von Großsiedlungen erfahren.",
     "Nachverdichtung von Großsiedlungen", "erfahren"),
    ("de", "Uns interessiert hauptsächlich der Umgang mit Leerstand.", "Umgang mit Leerstand", "hauptsächlich"),
    ("de", "Unser Schwerpunkt ist die Schwammstadt.", "Schwammstadt", "Schwerpunkt"),
    ("de", "Besonders spannend finden wir den Flusspark und die neuen Schulbauten.", "den Flusspark und die neuen Schulbauten", "spannend"),
    ("de", "Könnten Sie uns zeigen, wie Prag seine Bahnhöfe entwickelt?", "wie Prag seine Bahnhöfe entwickelt", "zeigen"),
    ("de", "Wir möchten das Thema Bürgerbeteiligung mit Ihnen diskutieren.", "Bürgerbeteiligung", "möchten"),
    ("fr", "Nous aimerions surtout comprendre la reconversion des friches ferroviaires.", "la reconversion des friches ferroviaires", "surtout"),
    ("fr", "La gestion des berges nous intéresse tout particulièrement.", "La gestion des berges", "intéresse"),
    ("fr", "Pourriez-vous nous présenter votre politique du logement abordable ?", "logement abordable", "présenter"),
    ("fr", "Nos élus s'interrogent sur la place du vélo en ville.", "la place du vélo en ville", "interrogent"),
    ("fr", "L'objet de la visite est la participation des habitants.", "la participation des habitants", "objet"),
    ("es", "Nos interesa sobre todo la vivienda asequible.", "la vivienda asequible", "sobre todo"),
    ("es", "Queremos saber cómo gestionan ustedes los pisos turísticos.", "cómo gestionan ustedes los pisos turísticos", "Queremos"),
    ("es", "El tema principal sería la movilidad escolar.", "la movilidad escolar", "principal"),
    ("es", "Nos gustaría conocer de cerca la recuperación de las riberas y el plan metropolitano.",
     "la recuperación de las riberas y el plan metropolitano", "gustaría"),
    ("it", "Ci interessano soprattutto gli spazi pubblici e il verde urbano.", "gli spazi pubblici e il verde urbano", "soprattutto"),
    ("it", "Vorremmo approfondire la rigenerazione delle aree ferroviarie.", "la rigenerazione delle aree ferroviarie", "Vorremmo"),
    ("it", "Saremmo lieti di parlare con voi di edilizia sociale.", "edilizia sociale", "lieti"),
    ("it", "Il tema della visita è la mobilità dolce.", "la mobilità dolce", "visita"),
    ("pl", "Interesuje nas przede wszystkim rewitalizacja terenów poprzemysłowych.", "rewitalizacja terenów poprzemysłowych", "wszystkim"),
    ("pl", "Chcielibyśmy dowiedzieć się, jak Praga chroni zieleń.", "jak Praga chroni zieleń", "dowiedzieć"),
    ("pl", "Tematem wizyty ma być ład przestrzenny.", "ład przestrzenny", "wizyty"),
    ("pl", "Prosimy o prezentację na temat transportu tramwajowego.", "transportu tramwajowego", "prosimy"),
    ("nl", "Wij zijn vooral benieuwd naar de aanpak van leegstand.", "leegstand", "benieuwd"),
    ("nl", "We willen graag horen hoe Praag omgaat met hoogbouw.", "hoe Praag omgaat met hoogbouw", "horen"),
    ("nl", "Het onderwerp is de herbestemming van industrieel erfgoed.", "de herbestemming van industrieel erfgoed", "onderwerp"),
    ("pt", "Interessa-nos sobretudo a reabilitação urbana.", "a reabilitação urbana", "sobretudo"),
    ("pt", "Gostaríamos de conhecer a política de habitação e os corredores verdes.", "a política de habitação e os corredores verdes", "conhecer"),
    ("pt", "O foco seria a mobilidade elétrica.", "a mobilidade elétrica", "foco"),
    ("hu", "Leginkább a barnamezős területek megújítása érdekel minket.", "barnamezős területek megújítása", "érdekel"),
    ("hu", "Szeretnénk többet megtudni a lakhatási programról.", "lakhatási programról", "megtudni"),
    ("uk", "Нас цікавить передусім відновлення промислових зон.", "відновлення промислових зон", "цікавить"),
    ("uk", "Хотіли б дізнатися більше про громадський транспорт і парки.", "громадський транспорт і парки", "дізнатися"),
    # the object of the wish stands in another clause
    ("en", "Vienna is rewriting its building code right now, so your building code is what we want to look into.", "building code", "rewriting"),
    ("de", "Wir planen selbst einen Hafenpark und möchten sehen, wie Sie die Moldauufer gestaltet haben.",
     "wie Sie die Moldauufer gestaltet haben", "selbst"),
    ("fr", "Nous préparons nous-mêmes un plan climat et voudrions voir comment vous luttez contre les îlots de chaleur.",
     "comment vous luttez contre les îlots de chaleur", "préparons"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "phrases", "without"), TOPICS)
def test_the_topic_is_found_and_its_wrapping_left_out(language: str, text: str, phrases: str, without: str) -> None:
    value = topic(language, text)
    assert value is not None
    assert all(phrase in value for phrase in phrases.split("|")), value
    assert not without or without.casefold() not in value.casefold(), value


NOTHING = [
    ("en", "We would like to learn about your work and exchange experiences."),
    ("en", "We look forward to an inspiring meeting and to hearing from you."),
    ("en", "Our city has 80,000 inhabitants, a large port and many brownfields."),
    ("en", "We would like to know whether there is an entrance fee and if you have parking for a coach."),
    ("en", "In the afternoon we will see the zoo and discuss waste with another company."),
    ("en", "Could you let us know what is possible?"),
    ("cs", "Rádi bychom se seznámili s vaší prací a vyměnili si zkušenosti."),
    ("cs", "Naše město má 20 tisíc obyvatel a známé náměstí."),
    ("cs", "Prosím o informaci, zda je to možné a kolik to stojí."),
    ("sk", "Radi by sme spoznali vašu prácu a vymenili si skúsenosti."),
    ("sk", "Naša obec leží pri Dunaji a má 3000 obyvateľov."),
    ("de", "Wir würden gerne Ihre Arbeit kennenlernen und Erfahrungen austauschen."),
    ("de", "Über eine baldige Antwort würden wir uns sehr freuen."),
    ("de", "Unsere Stadt hat 40.000 Einwohner und liegt am Neckar."),
    ("fr", "Nous souhaitons découvrir votre travail et échanger nos expériences."),
    ("fr", "Pourriez-vous nous dire si cette date vous convient ?"),
    ("es", "Nos gustaría conocer su trabajo e intercambiar experiencias."),
    ("es", "Quedamos a la espera de su respuesta."),
    ("it", "Vorremmo conoscere il vostro lavoro e scambiare esperienze."),
    ("it", "Vi chiediamo se è possibile una visita in inglese."),
    ("pl", "Chcielibyśmy poznać Państwa pracę i wymienić doświadczenia."),
    ("pl", "Prosimy o informację, czy termin Państwu odpowiada."),
    ("nl", "Wij willen graag kennismaken met uw werk en ervaringen uitwisselen."),
    ("pt", "Gostaríamos de conhecer o vosso trabalho e trocar experiências."),
    ("hu", "Szeretnénk megismerni a munkájukat és tapasztalatot cserélni."),
    ("uk", "Хотіли б познайомитися з вашою роботою та обмінятися досвідом."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_courtesy_logistics_and_what_they_tell_of_themselves_give_no_topic(language: str, text: str) -> None:
    assert topic(language, text) is None


LABELLED = [
    ("en", "Main point of interest: district heating", "district heating"),
    ("en", "Subject of the exchange: waterfronts, cycling", "waterfronts, cycling"),
    ("cs", "Zaměření: mobilita", "mobilita"),
    ("cs", "Hlavní předmět zájmu: územní studie", "územní studie"),
    ("sk", "Oblasť záujmu: verejný priestor", "verejný priestor"),
    ("de", "Hauptinteresse: Wohnungsbau", "Wohnungsbau"),
    ("de", "Inhaltlicher Schwerpunkt: Grünflächen", "Grünflächen"),
    ("fr", "Thématique : habitat participatif", "habitat participatif"),
    ("es", "Áreas de interés: espacio público", "espacio público"),
    ("it", "Argomento principale: edilizia scolastica", "edilizia scolastica"),
    ("pl", "Obszar zainteresowań: mieszkalnictwo", "mieszkalnictwo"),
    ("nl", "Thema's: openbare ruimte", "openbare ruimte"),
    ("pt", "Assuntos de interesse: mobilidade", "mobilidade"),
]


@pytest.mark.parametrize(("language", "line", "value"), LABELLED)
def test_a_label_gives_its_topic_as_it_stands(language: str, line: str, value: str) -> None:
    assert topic(language, f"\n\n{line}\n") == value


@pytest.mark.parametrize("label", ["Témák", "Érdeklődési kör", "Тема", "Предмет інтересу"])
def test_labels_of_interest_in_hungarian_and_ukrainian(label: str) -> None:
    assert label_leaves(label) == ("interest",)


LISTS = [
    ("en", "Three things matter to us:"),
    ("cs", "Chtěli bychom mluvit o těchto věcech:"),
    ("de", "Folgende Punkte würden uns interessieren:"),
    ("fr", "Nous voudrions aborder les points suivants :"),
    ("pl", "Chcielibyśmy omówić następujące kwestie:"),
]


@pytest.mark.parametrize(("language", "lead"), LISTS)
def test_a_list_below_its_lead_in_gives_its_items(language: str, lead: str) -> None:
    value = topic(language, f"\n\n{lead}\n- Metropolitan Plan\n- brownfields in Bubny\n- district heating\n")
    assert value == "Metropolitan Plan; brownfields in Bubny; district heating"


SEVERAL = [
    ("en", "We want to hear about metro stations. We are also interested in school yards."),
    ("de", "Wir möchten etwas über metro stations hören. Außerdem interessieren uns school yards."),
    ("cs", "Zajímají nás metro stations. Dále bychom rádi viděli school yards."),
    ("es", "Nos interesan metro stations. También queremos hablar de school yards."),
]


@pytest.mark.parametrize(("language", "text"), SEVERAL)
def test_topics_of_two_sentences_are_joined(language: str, text: str) -> None:
    value = topic(language, text)
    assert value == "metro stations; school yards"


@pytest.mark.parametrize(
    ("language", "subject", "text", "phrase"),
    [
        ("en", "Study visit on tram networks", "", "tram networks"),
        ("cs", "Exkurze na téma zelené střechy", "", "zelené střechy"),
        ("de", "Fachexkursion zum Thema Hochwasserschutz", "", "Hochwasserschutz"),
        ("fr", "Voyage d'étude sur les écoquartiers", "", "les écoquartiers"),
    ],
)
def test_a_subject_gives_the_topic_where_the_text_has_none(language: str, subject: str, text: str, phrase: str) -> None:
    assert phrase in (topic(language, text, subject=subject) or "")


@pytest.mark.parametrize(
    ("language", "lead", "thing"),
    [
        ("en", "We are interested in ", "brownfield number {} by the river"),
        ("cs", "Zajímá nás ", "opuštěná továrna číslo {} u řeky"),
        ("fr", "Nous voudrions parler de ", "la friche numéro {} au bord du fleuve"),
    ],
)
def test_a_topic_has_at_most_300_characters(language: str, lead: str, thing: str) -> None:
    value = topic(language, lead + ", ".join(thing.format(letter) for letter in "abcdefghijklmnopq") + ".")
    assert value is not None and value.startswith(thing.format("a"))
    assert 200 < len(value) <= 300


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We should be grateful if you could kindly tell us something about the Metropolitan Plan and brownfield redevelopment."),
        ("cs", "Byli bychom vám velmi vděčni, kdybyste nám laskavě pověděli něco o the Metropolitan Plan and brownfield redevelopment."),
        ("de", "Wir wären Ihnen sehr dankbar, wenn Sie uns etwas über the Metropolitan Plan and brownfield redevelopment erzählen könnten."),
        ("fr", "Nous vous serions reconnaissants de bien vouloir nous parler de the Metropolitan Plan and brownfield redevelopment."),
    ],
)  # fmt: skip
def test_the_value_is_as_short_as_the_topic_allows(language: str, text: str) -> None:
    assert topic(language, text) == "the Metropolitan Plan and brownfield redevelopment"

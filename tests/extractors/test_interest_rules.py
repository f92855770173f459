"""What gives a topic and what gives none: courtesy, labels, lists, several sentences, length (MEANING.md)."""

from __future__ import annotations

import pytest
from interest_mails import topic

from mailbot.extractors.labels import label_leaves

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
        ("en",
         "We should be grateful if you could kindly tell us something about the Metropolitan Plan "
         "and brownfield redevelopment."),
        ("cs",
         "Byli bychom vám velmi vděčni, kdybyste nám laskavě pověděli něco o the Metropolitan Plan "
         "and brownfield redevelopment."),
        ("de",
         "Wir wären Ihnen sehr dankbar, wenn Sie uns etwas über the Metropolitan Plan and "
         "brownfield redevelopment erzählen könnten."),
        ("fr",
         "Nous vous serions reconnaissants de bien vouloir nous parler de the Metropolitan Plan and "
         "brownfield redevelopment."),
    ],
)  # fmt: skip
def test_the_value_is_as_short_as_the_topic_allows(language: str, text: str) -> None:
    assert topic(language, text) == "the Metropolitan Plan and brownfield redevelopment"


THEMSELVES = [
    ("en", "We are a town of fruit growers and run three tram lines, a school for gardeners and a river port."),
    ("cs", "Jsme obec s vlastní tramvají, školou a přístavem na řece."),
    ("de", "Wir sind eine Stadt mit eigener Straßenbahn, drei Schulen und einem Hafen."),
    ("fr", "Nous sommes une commune rurale avec un port fluvial et trois écoles."),
    ("pl", "Jesteśmy miastem z własnym portem rzecznym i trzema szkołami."),
]


@pytest.mark.parametrize(("language", "text"), THEMSELVES)
def test_what_they_tell_about_themselves_is_no_topic(language: str, text: str) -> None:
    assert topic(language, text) is None


WORDING = [
    (
        "en",
        "We wish to hear about kiosks, see the model of the city and discuss noise.",
        "kiosks|model of the city|noise",
    ),
    ("cs", "Rádi bychom slyšeli o kioscích, viděli model města a probrali hluk.", "kioscích|model města|hluk"),
    ("de", "Wir möchten das Stadtmodell sehen und über Lärm sprechen.", "Stadtmodell|Lärm"),
    ("es", "Quisiéramos ver la maqueta de la ciudad y hablar del ruido.", "maqueta de la ciudad|ruido"),
]


@pytest.mark.parametrize(("language", "text", "phrases"), WORDING)
def test_what_they_want_to_hear_about_see_or_discuss_is_the_topic(language: str, text: str, phrases: str) -> None:
    value = topic(language, text)
    assert value is not None
    assert all(phrase in value for phrase in phrases.split("|")), value


NOT_WANTED = [
    ("en", "Please, not about tourism this time, but about night buses.", "night buses", "tourism"),
    ("de", "Bitte nicht über Tourismus, sondern über Nachtbusse und Bahnhöfe.", "Nachtbusse", "Tourismus"),
    ("nl", "Graag niet over toerisme, maar over nachtbussen en stations.", "nachtbussen", "toerisme"),
]


@pytest.mark.parametrize(("language", "text", "wanted", "unwanted"), NOT_WANTED)
def test_what_is_not_wanted_is_left_out(language: str, text: str, wanted: str, unwanted: str) -> None:
    value = topic(language, text) or ""
    assert wanted in value
    assert unwanted not in value


POINTING_BACK = [
    ("en", "At home every tram extension fails, so we would love to see how you do it.", "tram extension"),
    (
        "it",
        "Da noi i concorsi di architettura durano anni, e vorremmo capire come fate voi.",
        "concorsi di architettura",
    ),
    ("cs", "Doma bojujeme s parkovacími zónami a rádi bychom viděli, jak to děláte vy.", "parkovacími zónami"),
]


@pytest.mark.parametrize(("language", "text", "phrase"), POINTING_BACK)
def test_a_question_that_points_back_takes_its_subject_along(language: str, text: str, phrase: str) -> None:
    assert phrase in (topic(language, text) or "")


AFTERTHOUGHTS = [
    ("en", "Topic: tram depots. We were in Vienna last year, thank you.", "tram depots"),
    ("cs", "Téma: vozovny tramvají. Loni jsme byli ve Vídni.", "vozovny tramvají"),
    ("de", "Thema: Straßenbahnhöfe. Letztes Jahr waren wir in Wien.", "Straßenbahnhöfe"),
    ("de", "d) Thema: Straßenbahnhöfe\ne) 10 bis 12 Personen", "Straßenbahnhöfe"),
]


@pytest.mark.parametrize(("language", "line", "value"), AFTERTHOUGHTS)
def test_a_label_gives_its_topic_without_the_sentences_and_points_behind_it(
    language: str, line: str, value: str
) -> None:
    assert topic(language, f"\n\n{line}\n") == value

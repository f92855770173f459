"""The frame of understanding: folding, sentences, the guarded tokenizer, labels, ranking, language and country."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mails import LANGUAGES

from mailbot.extractors import nlp
from mailbot.extractors.candidates import MAX_CONFIDENCE, has_close_rival, rank
from mailbot.extractors.labels import label_leaves, read_labels
from mailbot.extractors.language import read_language
from mailbot.extractors.region import read_region
from mailbot.extractors.sentences import sentence_starts
from mailbot.extractors.text import fold, lines
from mailbot.model import Candidate, Evidence, Zone, ZoneKind


def _cut(text: str, language: str) -> list[str]:
    with nlp.reading(language) as pipeline:
        return [sentence.text for sentence in nlp.sentences(pipeline, [Zone(ZoneKind.BODY, "body", 0, text)])]


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_folding_takes_accents_and_case_off() -> None:
    assert fold("ŽLUŤOUČKÝ Kůň, Łódź, Straße") == "zlutoucky kun, lodz, straße"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Přijede Ing. arch. Jan Novák a přijdeme 12. 5. 2027."),
        ("cs", "Bydlíme v ulici č. 5 a tel. 312 604 111 platí."),
        ("de", "Wir kommen am 12. Mai 2027 zu Ihnen."),
        ("en", "Mr. Hart and Dr. E. Kos will come at 10 a.m. on Monday."),
    ],
)
def test_abbreviations_and_ordinals_end_no_sentence(language: str, text: str) -> None:
    assert _cut(text, language) == [text]


def test_lists_and_lines_end_sentences() -> None:
    text = "We ask about:\n- parks\n- trams\nDate: 12 May\nWe are 14. Thank you!"
    assert _cut(text, "en") == ["We ask about:", "- parks", "- trams", "Date: 12 May", "We are 14.", "Thank you!"]


def test_a_line_that_the_client_wrapped_goes_on() -> None:
    text = "We would like to hear how the institute works with the districts and\nhow it pays for parks. Best regards"
    assert len(_cut(text, "en")) == 2


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet='aB1. \n-:,("Ř', max_size=300), st.sampled_from(("en", "cs", "de")))
def test_sentences_stand_where_they_say_and_lose_no_word(text: str, language: str) -> None:
    zone = Zone(ZoneKind.BODY, "body", 7, text)
    with nlp.reading(language) as pipeline:
        found = [(s.start, s.text) for s in nlp.sentences(pipeline, [zone])]
    assert all(text[start - 7 : start - 7 + len(shown)] == shown for start, shown in found)
    assert "".join("".join(shown.split()) for _, shown in found) == "".join(text.split())


@given(st.text(max_size=400), st.sampled_from(("en", "cs", "xx")))
def test_sentence_starts_ascend_within_the_text(text: str, language: str) -> None:
    starts = list(sentence_starts(text, language))
    assert starts == sorted(set(starts))
    assert all(0 < start < len(text) for start in starts)


@pytest.mark.parametrize("piece", ["(", '"', "( ", '"(', "a(", "x", "1. ", ".\n", "_", "a@b "])
@pytest.mark.timeout(30)  # quadratic time takes minutes
def test_a_megabyte_of_junk_is_cut_into_few_sentences(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    with nlp.reading("en") as pipeline:
        found = nlp.sentences(pipeline, [Zone(ZoneKind.BODY, "body", 0, text)])
    assert len(found) <= nlp.MAX_SENTENCES


@given(st.text(max_size=500))
def test_lines_have_their_offsets(text: str) -> None:
    zone = Zone(ZoneKind.BODY, "body", 3, text)
    assert all(text[line.start - 3 : line.start - 3 + len(line.text)] == line.text for line in lines(zone))


@pytest.mark.parametrize(
    ("label", "leaf"),
    [
        ("Name of the institution", "institution"),
        ("Contact person", "contact"),
        ("Phone", "phone"),
        ("E-mail", "email"),
        ("Requested date", "date"),
        ("Size of the group", "group_size"),
        ("Main point of interest", "interest"),
        ("Název instituce", "institution"),
        ("Kontaktní osoba", "contact"),
        ("Počet osob", "group_size"),
        ("Téma", "interest"),
        ("Termín", "date"),
        ("Ansprechpartnerin", "contact"),
        ("Anzahl der Personen", "group_size"),
        ("Nombre de participants", "group_size"),
        ("Persona de contacto", "contact"),
        ("Partecipanti", "group_size"),
        ("Osoba do kontaktu", "contact"),
    ],
)
def test_labels_in_several_languages(label: str, leaf: str) -> None:
    assert label_leaves(label)[:1] == (leaf,)


def test_no_label_is_made_of_a_sentence() -> None:
    assert label_leaves("We arrived in the city. The weather was fine and") == ()
    assert label_leaves("Fax") == ("other",)


def test_the_four_points_answered_by_number() -> None:
    text = (
        "1. Town of Kolín\n2. Jan Kos, jan.kos@kolin.example, 321 748 111\n"
        "3. 12 May 2027, parks and trees\n4. 14 people"
    )
    found = read_labels([Zone(ZoneKind.BODY, "body", 0, text)])
    assert [(answer.leaves[0], answer.value.split(",")[0]) for answer in found] == [
        ("institution", "Town of Kolín"),
        ("contact", "Jan Kos"),
        ("date", "12 May 2027"),
        ("group_size", "14 people"),
    ]


def test_a_numbered_list_of_topics_is_no_answer_to_the_points() -> None:
    text = "1. parks\n2. trams\n3. housing\n4. heritage"
    assert read_labels([Zone(ZoneKind.BODY, "body", 0, text)]) == ()


def test_a_value_below_its_label_is_read() -> None:
    text = "Topics:\n- parks\n- trams\n\nKind regards"
    (answer,) = read_labels([Zone(ZoneKind.BODY, "body", 0, text)])
    assert answer.leaves == ("interest",)
    assert answer.value == "- parks\n- trams"


def _candidate(value: str, confidence: float, at: int) -> Candidate[str]:
    return Candidate(value, confidence, f"s{at}", Evidence("body", at * 100, at * 100 + 5, value))


def test_agreement_of_sources_raises_confidence() -> None:
    ranked = rank([_candidate("a", 0.8, 1), _candidate("b", 0.85, 2), _candidate("A", 0.8, 3)], key=str.lower)
    assert [candidate.value for candidate in ranked] == ["a", "b"]
    assert ranked[0].confidence > 0.85
    assert ranked[0].source == "s1+s3"
    assert has_close_rival(ranked)


def test_the_same_words_read_twice_are_one_witness() -> None:
    assert rank([_candidate("a", 0.8, 1), _candidate("a", 0.8, 1)], key=str)[0].confidence == 0.8


@given(st.lists(st.tuples(st.sampled_from("abc"), st.floats(0.01, 0.99), st.integers(0, 5)), max_size=12))
def test_a_ranking_is_sorted_and_stays_a_probability(items: list[tuple[str, float, int]]) -> None:
    ranked = rank([_candidate(value, confidence, at) for value, confidence, at in items], key=str)
    confidences = [candidate.confidence for candidate in ranked]
    assert confidences == sorted(confidences, reverse=True)
    assert all(0 < confidence <= MAX_CONFIDENCE for confidence in confidences)
    assert {candidate.value for candidate in ranked} == {value for value, _, _ in items}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Good morning, could our class come to see your model of the city next spring?"),
        ("cs", "Dobry den, radi bychom prisli na exkurzi, je nas dvanact. Dekujeme"),
        ("sk", "Dobry den, mozeme k vam prist buduci mesiac? Dakujem za odpoved."),
        ("de", "Guten Tag, dürfen wir Sie im Mai mit zwölf Personen besuchen? Vielen Dank"),
        ("pl", "Dzień dobry, czy możemy Państwa odwiedzić w maju? Dziękuję"),
        ("fr", "Bonjour, nous souhaitons visiter votre institut au mois de mai. Cordialement"),
        ("es", "Buenos días, nos gustaría visitar su instituto en mayo. Gracias"),
        ("pt", "Bom dia, gostaríamos de visitar o vosso instituto em maio. Obrigado"),
        ("it", "Buongiorno, vorremmo visitare il vostro istituto a maggio. Grazie"),
        ("nl", "Goedemorgen, wij komen graag in mei bij jullie langs. Bedankt"),
    ],
)
def test_language_of_short_texts(language: str, text: str) -> None:
    assert read_language([text], LANGUAGES) == language


def test_language_stays_within_the_rules() -> None:
    assert read_language(["Dobrý den, přijedeme v květnu."], ["en", "de"]) in ("en", "de")
    assert read_language([""], ["cs", "de"]) == "cs"


@pytest.mark.parametrize(
    ("address", "domain", "language", "region"),
    [
        ("Main Street 5\nA-1010 Wien", "example.org", "en", "AT"),
        ("Panská 6, 110 00 Praha 1", "embassy.example.mx", "en", "CZ"),
        ("10 High Street, Leeds LS1 4AP", "example.com", "en", "GB"),
        ("T +47 22 33 44 55", "example.org", "en", "NO"),
        ("", "example.se", "en", "SE"),
        ("", "example.com", "pl", "PL"),
        ("", "example.org", "en", None),
    ],
)
def test_country_of_the_sender(address: str, domain: str, language: str, region: str | None) -> None:
    assert read_region([address] if address else [], [domain], language) == region

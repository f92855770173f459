"""What they want to hear about: labels, lists below a sentence that leads to them, and such sentences themselves.

The topic is the text behind the words that lead to it, trimmed, at most 300 characters; courtesy alone gives none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mailbot.extractors.candidates import rank
from mailbot.extractors.context import Context, Sentence
from mailbot.extractors.labels import Labelled, label_leaves
from mailbot.extractors.lexicon.interest_cues import CUE, EMPTY, LOGISTICS, POLITE, STRONG, TO_US, TOPICS
from mailbot.extractors.persons import read_name
from mailbot.extractors.text import fold, squeezed, trimmed
from mailbot.model import Candidate, Evidence, ZoneKind

MAX_LENGTH = 300
_BULLET = re.compile(r"^\s*(?:[-–—*•·▪■□●◦>»✓+]|\(?\d{1,2}\s?[.)–-]\)?(?=\s)|\(?[a-h][.)](?=\s)|\(?[ivx]{1,4}\))\s*")
_DATE_LIKE = re.compile(
    r"\d{1,2}[.:/]\s?\d{1,2}(?!\d)|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[^\W\d]{3,}\s+20\d\d|\b20\d\d\b"
    r"|\b\d{1,2}\.\s*[^\W\d]{3,}|\buhr\b|\bhodin\b|\b\d{1,2}\s?(?:am|pm|h)\b",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(
    r"(?:[.!?](?=\s|$)|\s[-–—]\s|;\s|\bbecause\b|\bsince we\b|\bas we\b|, (?:protoze|nebot|jelikoz|da wir"
    r"|weil|car |porque |perche |poniewaz|and (?:we|i) (?:would|will|have|are)|so (?:we|that)))"
)


def read_interest(context: Context) -> tuple[Candidate[str], ...]:
    """Candidates for the topic, best first."""
    found = [*_labelled(context), *_sentences(context)]
    if not any(candidate.confidence >= 0.5 for candidate in found):
        found.extend(_topical(context))
    return rank((candidate for candidate in found if len(candidate.value) >= 3), key=fold)


def _labelled(context: Context) -> Iterator[Candidate[str]]:
    for answer in context.labelled("interest"):
        if answer.leaves[0] != "interest" and set(answer.leaves) & {"date", "time"}:
            yield from _rest_of_answer(answer)
            continue
        text = squeezed(
            "; ".join(_BULLET.sub("", line).rstrip(" ;,.") for line in answer.value.split("\n") if line.strip())
        )
        if _says_something(text):
            yield Candidate(_capped(text), 0.94, "label", answer.evidence())


def _rest_of_answer(answer: Labelled) -> Iterator[Candidate[str]]:
    """The third point of the page asks for date, time and topic in one: what is no date is the topic."""
    folded = fold(answer.value)
    cue = CUE.search(folded)
    if cue and _says_something(answer.value[cue.end() :]):
        start, end = trimmed(answer.value, cue.end(), len(answer.value))
        yield Candidate(_capped(squeezed(answer.value[start:end])), 0.88, "label", answer.evidence(start, end))
        return
    pieces = [(m.start(), m.end()) for m in re.finditer(r"[^.;\n–]+(?:\.(?=\d)[^.;\n–]+)*", answer.value)]
    topical = [piece for piece in pieces if _is_topic(answer.value[slice(*piece)])]
    if topical:
        start, end = trimmed(answer.value, topical[0][0], topical[-1][1])
        yield Candidate(_capped(squeezed(answer.value[start:end])), 0.75, "label", answer.evidence(start, end))


def _is_topic(piece: str) -> bool:
    return not _DATE_LIKE.search(piece) and len(piece.split()) >= 2 and _says_something(piece)


def _sentences(context: Context) -> Iterator[Candidate[str]]:
    body = context.of(ZoneKind.BODY)
    hits: list[tuple[str, float, Evidence]] = []
    for index, sentence in enumerate(body[:200]):
        listed = _list_below(body, index)
        if listed and (CUE.search(fold(sentence.text)) or sentence.text.rstrip().endswith(":")):
            strong = STRONG.search(fold(sentence.text)) is not None
            text = "; ".join(squeezed(_BULLET.sub("", item.text)).rstrip(" ;,.") for item in listed)
            last = listed[-1]
            part_text = context.document.parts.get(last.part, "")
            end = last.start + len(last.text)
            evidence = Evidence(last.part, listed[0].start, end, part_text[listed[0].start : end])
            if _says_something(text) and not _looks_like_programme(listed):
                yield Candidate(_capped(text), 0.9 if strong else 0.66, "list", evidence)
            continue
        hit = _behind_cue(sentence)
        if hit:
            hits.append(hit)
    for sentence in context.of(ZoneKind.SUBJECT):
        match = re.search(r"(?:topic|tema|theme|thema|focus|on)\b[\s:]+(?P<topic>.{6,})$", fold(sentence.text))
        if match and STRONG.search(fold(sentence.text)):
            start, end = trimmed(sentence.text, match.start("topic"), match.end("topic"))
            hits.append((sentence.text[start:end], 0.55, sentence.evidence(start, end)))
    yield from _joined(hits)


def _topical(context: Context) -> Iterator[Candidate[str]]:
    """Where no words lead to a topic: the sentence that speaks most of city planning, to us or as a question."""
    for sentence in context.of(ZoneKind.BODY)[:60]:
        folded = fold(sentence.text)
        topics = len({match[0][:6] for match in TOPICS.finditer(folded)})
        if topics and TO_US.search(folded) and not _DATE_LIKE.search(sentence.text) and not LOGISTICS.search(folded):
            text = sentence.text if len(sentence.text) <= MAX_LENGTH else sentence.text[:MAX_LENGTH]
            trust = min(0.55, 0.33 + 0.07 * topics)
            yield Candidate(_capped(squeezed(text)), trust, "topical", sentence.evidence(0, len(sentence.text)))


def _joined(hits: Sequence[tuple[str, float, Evidence]]) -> Iterator[Candidate[str]]:
    """The good sentences together, as far as 300 characters go: topics are often given in two."""
    if not hits:
        return
    best = max(confidence for _, confidence, _ in hits)
    good = [hit for hit in hits if hit[1] >= best - 0.12][:3]
    text = "; ".join(dict.fromkeys(hit[0] for hit in good))
    if len(text) > MAX_LENGTH:
        text = good[0][0]
    yield Candidate(_capped(text), best, "sentence", good[0][2])
    for value, confidence, evidence in hits:
        if value != text:
            yield Candidate(_capped(value), confidence * 0.6, "sentence", evidence)


def _behind_cue(sentence: Sentence) -> tuple[str, float, Evidence] | None:
    folded = fold(sentence.text)
    best: tuple[str, float, Evidence] | None = None
    for cue in list(CUE.finditer(folded))[:6]:
        text = sentence.text[cue.end() :]
        start, end = trimmed(sentence.text, cue.end(), len(sentence.text))
        rest = folded[start:end]
        if not text.strip() or EMPTY.match(rest) or POLITE.match(rest) or not _says_something(rest):
            continue
        strong = STRONG.search(cue[0]) is not None
        confidence = 0.8 if strong else 0.64
        if re.match(
            r"(?:\W*)(?:how|why|what|who|whether|to\b|jak|proc|co|kdo|wie|warum|was|comment|pourquoi|como"
            r"|come|perche|jak|dlaczego|hoe|waarom)",
            cue[0][-6:],
        ):
            start = max(0, cue.end() - len(cue[0].split()[-1]))
        cut = _CLAUSE_END.search(folded, start + 25, end)
        if cut:
            end = cut.start()
        start, end = trimmed(sentence.text, start, end)
        if end - start > MAX_LENGTH:
            end = sentence.text.rfind(" ", start, start + MAX_LENGTH)
        value = squeezed(sentence.text[start:end])
        if best is None or confidence > best[1]:
            best = (value, confidence, sentence.evidence(start, end))
    return best


def _list_below(body: Sequence[Sentence], index: int) -> list[Sentence]:
    """The list items right below a sentence."""
    items: list[Sentence] = []
    for below in body[index + 1 : index + 16]:
        if below.part != body[index].part:
            break
        if _BULLET.match(below.text):
            items.append(below)
        elif items and below.text[:1].islower():
            continue
        else:
            break
    leads = body[index].text.rstrip().endswith((":", "-")) or len(items) >= 2
    return items if items and leads and not _BULLET.match(body[index].text) else []


def _looks_like_programme(items: Sequence[Sentence]) -> bool:
    dated = sum(
        1
        for item in items
        if _DATE_LIKE.search(_BULLET.sub("", item.text))
        or "@" in item.text
        or _is_labelled(item.text)
        or _is_person(item.text)
    )
    return dated * 2 > len(items)


def _is_labelled(item: str) -> bool:
    """A list of labelled answers ("When: …") is no list of topics."""
    label, colon, _ = _BULLET.sub("", item).partition(":")
    return bool(colon) and len(label) < 40 and bool(set(label_leaves(label)) - {"interest"})


def _is_person(item: str) -> bool:
    name = read_name(_BULLET.sub("", item))
    return bool(name and name.titled)


def _says_something(text: str) -> bool:
    words = re.findall(r"[^\W\d_]{3,}", text)
    return bool(words) and not EMPTY.match(fold(text))


def _capped(text: str) -> str:
    if len(text) <= MAX_LENGTH:
        return text.strip()
    return text[: text.rfind(" ", 0, MAX_LENGTH)].rstrip(" ,;:")

"""The room against mails that others published, and against the corpus. Skipped where the shared data is absent."""

from __future__ import annotations

import json
import zipfile
from collections import Counter
from collections.abc import Iterator

from mailcraft import IDENTITY, LIMITS, LISTS, shared

from mailbot.mail.parse import parse
from mailbot.mail.screening import screen
from mailbot.mail.zones import cut
from mailbot.model import Document, Identity, Mail, Screening

HUMAN = ("request", "follow_up", "change", "cancellation", "other")
CORPUS_IDENTITY = Identity(address="international@ipr.praha.eu", own=frozenset({"international@ipr.praha.eu"}))


def taken(octets: bytes, identity: Identity = IDENTITY) -> tuple[Mail, Document, Screening]:
    mail = parse(octets, LIMITS)
    document = cut(mail, LIMITS)
    return mail, document, screen(mail, document, identity, LISTS)


def public_mails() -> Iterator[tuple[str, str, bytes]]:
    rows = [json.loads(line) for line in shared("public", "mails.jsonl").read_text("utf-8").splitlines()]
    with zipfile.ZipFile(shared("public", "mails.zip")) as archive:
        for row in rows:
            yield row["file"], row["label"], archive.read(row["file"])


def test_every_public_mail_goes_through() -> None:
    for name, _, octets in public_mails():
        mail, document, _ = taken(octets)
        assert not any(defect.startswith("could not be parsed") for defect in mail.defects), name
        assert all(document.parts[z.part][z.start : z.start + len(z.text)] == z.text for z in document.zones), name


def test_automatic_mail_is_recognised_and_human_mail_is_not_taken_for_it() -> None:
    count: Counter[str] = Counter()
    for _, label, octets in public_mails():
        screening = taken(octets)[2]
        count[label] += 1
        count[f"{label} machine"] += screening.machine
        count[f"{label} silent"] += not screening.may_answer
    # measured: 197 of 200, 3 of 3, 6 of 6, 59 of 60, 0 of 80
    assert count["bounce machine"] >= 0.97 * count["bounce"]
    assert count["auto_reply machine"] == count["auto_reply"]
    assert count["auto_report silent"] == count["auto_report"]
    assert count["list silent"] >= 0.95 * count["list"]
    assert count["human_or_newsletter machine"] == 0


def test_bounces_are_recognised_by_their_text_where_their_headers_are_lost() -> None:
    marks = ("return-path:", "auto-submitted:", "x-failed-recipients:", "precedence:", "x-auto-response-suppress:")
    bounces, told = 0, 0
    for _, label, octets in public_mails():
        if label != "bounce":
            continue
        lines = octets.decode("latin-1").splitlines(keepends=True)
        bare = "".join(line for line in lines if not line.lower().startswith(marks)).encode("latin-1")
        bounces += 1
        told += taken(bare)[2].machine
    assert told >= 0.95 * bounces  # measured: 194 of 200


def test_no_mail_that_a_person_wrote_for_the_corpus_counts_as_automatic() -> None:
    for gold in sorted(shared("corpus").glob("*/*.json")):
        category = json.loads(gold.read_text("utf-8"))["category"]
        _, document, screening = taken(gold.with_suffix(".eml").read_bytes(), CORPUS_IDENTITY)
        assert not (category in HUMAN and screening.machine), gold.name
        assert category != "automatic" or screening.rules, gold.name
        assert category in ("automatic", "other") or any(
            document.parts.get(part, "").strip() for part in ("body", "signature", "forward")
        ), gold.name


def test_quotations_of_other_suites_are_cut() -> None:
    rows = [json.loads(line) for line in shared("public", "quoted_replies.jsonl").read_text("utf-8").splitlines()]
    texts = [row for row in rows if row["format"] == "text" and row["expected"] is not None]
    right = 0
    for row in texts:
        document = cut(Mail("", 0, in_reply_to=("<x@y>",), subject="Re: x", text=row["raw"]), LIMITS)
        own = "".join("".join(z.text for z in document.zones if z.part in ("body", "signature")).split())
        body = "".join(document.parts.get("body", "").split())
        right += "".join(row["expected"].split()) in (own, body)
    assert right >= 0.85 * len(texts)  # measured: 102 of 116

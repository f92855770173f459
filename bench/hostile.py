"""Seconds that the worst mails cost understanding, beside the limit a mail. Ends with status 1 where one is over it.

usage: python bench/hostile.py [PART OF A NAME]
"""

from __future__ import annotations

import base64
import io
import random
import sys
import time
import zipfile
from collections.abc import Callable, Iterator

from mails import mail
from rich.console import Console
from rich.table import Table

from mailbot.evaluation.extract import extract
from mailbot.model import Identity
from mailbot.resources import rules_file
from mailbot.rules import load_rules

LIMIT = 2.0  # seconds a mail
MEGABYTE = 1_000_000
TEXT = 60_000  # characters of a part that are understood: what is worst within them, not what is cut away
HEAD = (
    "From: Anna Gruber <anna@city.example>\nTo: international@ipr.praha.eu\nSubject: Visit\n"
    "Date: Mon, 18 Jan 2027 09:00:00 +0100\nMessage-ID: <hostile@city.example>\nMIME-Version: 1.0\n"
)
GREETING = "Dear colleagues,\nwe would like to visit your institute.\n"

# A megabyte of each piece is the text of a mail, once as plain text and once as HTML.
PIECES = {
    "digits": "1",
    "spaced digits": "1 ",
    "numbers": "12.5 ",
    "opening brackets": "(",
    "brackets": "(1) ",
    "quotation marks": '"',
    "marks of a quote": ">",
    "lines of a quote": "> x\ny\n",
    "letters in one line": "x",
    "words in one line": "word ",
    "capitalised words": "Anna Gruber ",
    "blank lines": "\n",
    "blanks": " ",
    "underscores": "_",
    "dates": "12 May 2027, ",
    "dates and times": "12.5.2027 od 10 do 12\n",
    "ranges of dates": "from 12 to 14 May or ",
    "weeks": "week of ",
    "phones": "+420 236 004 445 ",
    "plus signs": "+1 ",
    "addresses": "a@b.example ",
    "at signs": "a@",
    "web addresses": "http://a.example/b ",
    "groups": "we are 14 people and 3 guides, ",
    "institutions": "University of the City of Ghent, ",
    "labels": "Name: x\nDate: 12.5.2027\n",
    "names": "my name is Anna Gruber and I am Jan Novak. ",
    "headers": "From: a@b.c\nSubject: x\n\n",
    "attributions": "On 1 May 2027 Anna <a@b.c> wrote:\n> x\n",
    "forwards": "---------- Forwarded message ---------\nFrom: a@b.c\nSubject: x\n\n",
    "closings": "Best regards\nAnna\n\n",
    "prose": "We would like to visit you on 12 May with 14 people and hear about flood control. ",
}


MARKUP = {
    "200,000 open <div>": "<div>" * 200_000,
    "nested quotes": "<blockquote type=cite>x" * 40_000,
    "nested tables": "<table><tr><td>x" * 60_000,
    "a table of 70,000 rows": "<table>" + "<tr><td>a<td>b" * 70_000,
    "a row of 200,000 cells": "<table><tr>" + "<td>a" * 200_000,
    "nested lists": "<ul><li>x" * 100_000,
    "style rules": "<style>" + ".a{display:none}" * 60_000 + "</style>" + "<p class=a>x" * 20_000,
    "classes": '<p class="' + "a " * 400_000 + '">x',
    "an inline style": '<p style="' + "display:" * 120_000 + '">x',
    "100,000 attributes": "<p " + "".join(f"a{number}=b " for number in range(100_000)) + ">x",
    "entities": "&amp;" * 200_000,
    "open comments": "<!--" * 250_000,
    "angle brackets": "<" * MEGABYTE,
    "links": '<a href="mailto:a@b.example">a</a>' * 30_000,
    "unclosed inline tags": "<b><i><u>x" * 100_000,
    "10 MB of text": "<p>We would like to visit you on 12 May.</p>" * 230_000,
}


def plain(text: str, fields: str = "") -> bytes:
    """A mail with this text."""
    return f"{HEAD}{fields}Content-Type: text/plain; charset=utf-8\n\n{text}".encode()


def html(source: str) -> bytes:
    """A mail that is HTML alone."""
    return f"{HEAD}Content-Type: text/html; charset=utf-8\n\n{source}".encode()


def attached(*files: tuple[str, bytes]) -> bytes:
    """A mail with these files."""
    parts = [f"Content-Type: text/plain\n\n{GREETING}"]
    for name, data in files:
        encoded = base64.encodebytes(data).decode()
        kind = "Content-Type: application/octet-stream"
        parts.append(f'{kind}; name="{name}"\nContent-Transfer-Encoding: base64\n\n{encoded}')
    body = "".join(f"--b\n{part}\n" for part in parts)
    return f"{HEAD}Content-Type: multipart/mixed; boundary=b\n\n{body}--b--\n".encode()


def packed(members: dict[str, bytes]) -> bytes:
    """A ZIP archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx_of(body: str, more: dict[str, bytes] | None = None) -> bytes:
    """A Word document with this XML as its body."""
    import docx

    file = io.BytesIO()
    docx.Document().save(file)
    with zipfile.ZipFile(file) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    document = f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'
    return packed(members | {"word/document.xml": document.encode()} | (more or {}))


def odt_of(body: str, kind: str = "") -> bytes:
    """An OpenDocument text with this XML as its content."""
    space = 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    return packed({"content.xml": f'<?xml version="1.0"?>{kind}<a {space}>{body}</a>'.encode()})


def pdf_of(drawing: bytes, pages: int = 1) -> bytes:
    """A PDF whose pages all show the same drawing."""
    kids = b" ".join(b"%d 0 R" % (5 + number) for number in range(pages))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 3 0 R/Resources<</Font<</F1 4 0 R>>>>>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, kids),
        b"<</Length %d>>stream\n%s\nendstream" % (len(drawing), drawing),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *[page] * pages,
    ]
    body, table = b"%PDF-1.4\n", b"0000000000 65535 f \n"
    for number, source in enumerate(objects, start=1):
        table += b"%010d 00000 n \n" % len(body)
        body += b"%d 0 obj\n%s\nendobj\n" % (number, source)
    size = len(objects) + 1
    return body + b"xref\n0 %d\n%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        size,
        table,
        size,
        len(body),
    )


def texts() -> Iterator[tuple[str, Callable[[], bytes]]]:
    """A megabyte of anything."""
    for name, piece in PIECES.items():
        text = piece * (MEGABYTE // len(piece))
        yield f"1 MB of {name}", lambda text=text: plain(text)
        yield f"1 MB of {name}, HTML", lambda text=text: html(text.replace("\n", "<br>"))
        yield f"a header of {name}", lambda text=text: plain(GREETING, f"X-Note: {text}\n".replace("\n\n", "\n"))


def headers() -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Header blocks."""
    people = ",\n ".join(f"Person {number} <p{number}@x.example>" for number in range(20_000))
    yield "20,000 recipients", lambda: plain(GREETING, f"Cc: {people}\n")
    yield "recipients without an end", lambda: plain(GREETING, f"Cc: {'<a,' * 300_000}\n")
    yield "recipients in brackets", lambda: plain(GREETING, f"Cc: {'(' * MEGABYTE}\n")
    yield "recipients in quotes", lambda: plain(GREETING, "Cc: " + '"a\\" ' * 200_000 + "\n")
    yield "groups of recipients", lambda: plain(GREETING, f"Reply-To: {'a:b@c.example;' * 70_000}\n")
    yield "encoded subject", lambda: plain(GREETING, f"Subject: {'=?utf-8?q?abc?= ' * 80_000}\n")
    yield "encoded recipients", lambda: plain(GREETING, "Cc: " + "=?utf-8?b?YWJj?= <a@b.example>,\n " * 30_000 + "x\n")
    yield "100,000 fields", lambda: plain(GREETING, "X: y\n" * 100_000)
    yield "100,000 Received fields", lambda: plain(GREETING, "Received: from a by b; Mon\n" * 100_000)
    yield "references", lambda: plain(GREETING, f"References: {'<a@b> ' * 150_000}\n")
    yield "a date of a megabyte", lambda: plain(GREETING, f"Date: {'1 ' * 500_000}\n")
    yield "no blank line", ("Subject: x\n" * 90_000).encode


def mime() -> Iterator[tuple[str, Callable[[], bytes]]]:
    """MIME structures."""
    nested = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(20_000))
    yield "20,000 nested parts", (HEAD + nested + "Content-Type: text/plain\n\nx").encode
    embedded = "Content-Type: message/rfc822\n\n" * 30_000
    yield "30,000 nested messages", (HEAD + embedded + "x").encode
    shallow = "Content-Type: message/rfc822\nContent-Disposition: attachment\n\n" * 150 + ("x" * 70 + "\n") * 20_000
    yield "nested messages with text", (HEAD + shallow).encode
    parts = "--b\nContent-Type: text/plain\n\nWe are 14.\n" * 30_000
    yield "30,000 parts", f"{HEAD}Content-Type: multipart/mixed; boundary=b\n\n{parts}--b--".encode
    yield "100,000 parameters", f"{HEAD}Content-Type: text/plain;{'a=b;' * 100_000}\n\nx".encode
    pieces = "".join(f" name*{number}=x;\n" for number in range(50_000))
    yield "50,000 pieces of a name", f"{HEAD}Content-Type: text/plain;\n{pieces} a=b\n\nx".encode
    yield "10 MB of blank lines", lambda: plain("\n" * 10_000_000)
    yield "20 MB of base64", lambda: attached(("a.bin", b"\x00" * 15_000_000))
    yield (
        "5 MB in no charset",
        lambda: plain("x").replace(b"; charset=utf-8\n\nx", b"\n\n") + b"\x81\xe1\xff\x00" * 1_250_000,
    )
    yield "random octets", lambda: plain("") + random.Random(1).randbytes(MEGABYTE)


def markup() -> Iterator[tuple[str, Callable[[], bytes]]]:
    """HTML."""
    for name, source in MARKUP.items():
        yield f"HTML: {name}", lambda source=source: html(source)


def files() -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Attached letters."""
    paragraph = "<w:p><w:r><w:t>We are 14.</w:t></w:r></w:p>"
    cells = "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>"
    bomb = b"0" * 29_000_000
    prose = PIECES["prose"] * (TEXT // len(PIECES["prose"]))
    lines = PIECES["dates and times"] * (TEXT // len(PIECES["dates and times"]))
    drawing = b"BT /F1 12 Tf (x) Tj ET\n"
    marked = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
    yield (
        "docx that unpacks to 200 MB",
        lambda: attached(("a.docx", packed({"word/document.xml": b"0" * MEGABYTE * 200}))),
    )
    yield "docx of 29 MB beside its text", lambda: attached(("a.docx", docx_of(paragraph, {"word/media/a.bin": bomb})))
    yield "docx of 150,000 paragraphs", lambda: attached(("a.docx", docx_of(paragraph * 150_000)))
    yield (
        "docx with a row of 50,000 cells",
        lambda: attached(("a.docx", docx_of(f"<w:tbl><w:tr>{cells * 50_000}</w:tr></w:tbl>"))),
    )
    yield (
        "docx with 60,000 rows",
        lambda: attached(("a.docx", docx_of("<w:tbl>" + f"<w:tr>{cells * 2}</w:tr>" * 60_000 + "</w:tbl>"))),
    )
    yield (
        "ten docx of 100,000 paragraphs",
        lambda: attached(*((f"{number}.docx", docx_of(paragraph * 100_000)) for number in range(10))),
    )
    yield "odt of 200,000 paragraphs", lambda: attached(("a.odt", odt_of("<text:p>We are 14.</text:p>" * 200_000)))
    yield "odt of nested paragraphs", lambda: attached(("a.odt", odt_of("<text:p>x" * 200 + "</text:p>" * 200)))
    yield (
        "odt of nested spans",
        lambda: attached(("a.odt", odt_of("<text:p>" + "<text:span>x" * 200 + "</text:span>" * 200 + "</text:p>"))),
    )
    yield "odt of entities", lambda: attached(("a.odt", odt_of("<text:p>&c;</text:p>" * 1_000, marked)))
    yield "rtf of groups", lambda: attached(("a.rtf", b"{\\rtf1 " + b"{" * 990_000))
    yield "rtf of characters", lambda: attached(("a.rtf", b"{\\rtf1 " + b"\\'e1\\u1234?" * 90_000))
    yield (
        "ten rtf of characters",
        lambda: attached(*((f"{number}.rtf", b"{\\rtf1 " + b"\\'e1\\u1234?" * 100_000) for number in range(10))),
    )
    yield "pdf of endless drawing", lambda: attached(("a.pdf", pdf_of(drawing * 60_000)))
    yield (
        "ten pdf of 20 long pages",
        lambda: attached(*((f"{number}.pdf", pdf_of(drawing * 20_000, pages=20)) for number in range(10))),
    )
    yield "pdf of 5,000 pages", lambda: attached(("a.pdf", pdf_of(drawing, pages=5_000)))
    yield "pdf of open lists", lambda: attached(("a.pdf", pdf_of(b"[" * 1_900_000)))
    yield "pdf that is broken", lambda: attached(("a.pdf", b"%PDF-1.7\n" + b"1 0 obj<<" * 100_000))
    yield "ten letters of prose", lambda: attached(*((f"{number}.txt", prose.encode()) for number in range(10)))
    yield "ten letters of dates", lambda: attached(*((f"{number}.txt", lines.encode()) for number in range(10)))
    rows = (MARKUP["a table of 70,000 rows"]).encode()
    yield "ten HTML files", lambda: attached(*((f"{number}.html", rows) for number in range(10)))
    yield (
        "six rtf of groups",
        lambda: attached(*((f"{number}.rtf", b"{\\rtf1 " + b"{" * 990_000) for number in range(6))),
    )
    yield "200 unread files", lambda: attached(*((f"{number}.zip", b"PK") for number in range(190)))


def main(wanted: str) -> int:
    """Print the table, the slowest first; 1 where a mail is over the limit."""
    rules = load_rules(rules_file())
    us = Identity("international@ipr.praha.eu", frozenset({"international@ipr.praha.eu"}))
    for number in range(3):
        extract(mail(number), "warm-up", rules, us, None)
    extract(attached(("a.docx", docx_of("")), ("a.pdf", pdf_of(b""))), "warm-up", rules, us, None)
    costs: list[tuple[float, str, int]] = []
    for source in (texts, headers, mime, markup, files):
        for name, make in source():
            if wanted not in name:
                continue
            raw = make()
            start = time.process_time()
            extract(raw, name, rules, us, None)
            costs.append((time.process_time() - start, name, len(raw)))
    costs.sort(reverse=True)
    table = Table(box=None, pad_edge=False)
    table.add_column("input", no_wrap=True)
    for title in ("size", "CPU seconds", f"of {LIMIT:.0f} s a mail"):
        table.add_column(title, justify="right")
    for seconds, name, size in costs:
        share = f"{seconds / LIMIT:.2f}" + (" OVER" if seconds > LIMIT else "")
        table.add_row(name, f"{size / 1e6:.2f} MB", f"{seconds:.2f}", share)
    Console().print(table)
    return int(bool(costs) and costs[0][0] > LIMIT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))

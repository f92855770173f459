"""Files of letters to plain text: PDF (pypdf), DOCX (python-docx), ODT (zip and lxml), RTF (striprtf).

Each reader takes octets and returns text. It raises Unreadable with the reason in words, or whatever its library
raises on a broken file; the caller turns both into a line for staff. Heavy libraries are imported when first needed.
"""

from __future__ import annotations

import io
import logging
import re
import time
import zipfile
from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document as DocxDocument
    from pypdf import PageObject

_MOST_PAGES = 20
_MOST_CONTENT = 1_500_000  # octets of drawing commands on one page
_MOST_UNPACKED = 30_000_000  # octets of all files in a DOCX or ODT
_MOST_MEMBERS = 2_000
_MOST_XML = 8_000_000  # octets of the XML that holds the text
_MOST_RTF = 1_000_000  # without its pictures
_RTF_PICTURE = re.compile(rb"(?<![0-9A-Fa-f\r\n])[0-9A-Fa-f\r\n]{2000,}")
_MOST_BLOCKS = 5_000  # paragraphs and rows


# It complains at length about every broken file; the reason that matters goes to staff.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)


class Unreadable(ValueError):
    """A file that is not read, with the reason in words."""


class _OutOfTime(Exception):
    """A page takes too long to read."""


_LIBRARIES = {
    "pdf": "pypdf",
    "docx": "docx",
    "odt": "lxml.etree",
    "rtf": "striprtf.striprtf",
    "html": "inscriptis.html_engine",
}


def load(kind: str) -> None:
    """Import what reads files of this kind, so that the first one is not charged with it."""
    if kind in _LIBRARIES:
        import_module(_LIBRARIES[kind])


def pdf_text(data: bytes, until: float) -> str:
    """The text layer of the first twenty pages; empty where there is none (a scan).

    What is not read when `time.thread_time()`, which a busy machine does not hurry, says `until` is left out.
    """
    from pypdf import PdfReader

    def watch(*_: object) -> None:
        if time.thread_time() > until:
            raise _OutOfTime

    reader = PdfReader(io.BytesIO(data), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        raise Unreadable("protected by a password")
    texts: list[str] = []
    for number, page in enumerate(reader.pages):
        if number >= _MOST_PAGES:
            break
        try:
            texts.append(_page_text(page, watch))
        except _OutOfTime:
            break
    if not any(text.strip() for text in texts) and time.thread_time() > until:
        raise Unreadable("takes too long to read")
    return "\n\n".join(text.strip() for text in texts if text.strip())


def _page_text(page: PageObject, watch: Any) -> str:
    contents = page.get_contents()
    if contents is not None and len(contents.get_data()) > _MOST_CONTENT:
        return ""  # a drawing
    watch()
    return "\n".join(_unjustified(line) for line in page.extract_text(visitor_operand_before=watch).split("\n"))


def _unjustified(line: str) -> str:
    """Single blanks in a justified line; the wide gaps of a table stay."""
    gaps = re.findall(r" +", line.strip())
    wide = sum(1 for gap in gaps if len(gap) == 2)
    return re.sub(r" {2}(?! )", " ", line) if len(gaps) >= 3 and wide * 10 >= len(gaps) * 6 else line


def _archive(data: bytes) -> zipfile.ZipFile:
    """A packed office file whose members are few and small enough to unpack."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile as error:
        raise Unreadable("is no office file") from error
    members = archive.infolist()
    if len(members) > _MOST_MEMBERS or sum(member.file_size for member in members) > _MOST_UNPACKED:
        raise Unreadable("unpacks to too much")
    return archive


def _member(archive: zipfile.ZipFile, name: str) -> bytes:
    """A member, read no further than its cap whatever the directory says of its size."""
    with archive.open(name) as member:
        data = member.read(_MOST_XML + 1)
    if len(data) > _MOST_XML:
        raise Unreadable("holds too much text")
    return data


def docx_text(data: bytes) -> str:
    """Paragraphs and table rows of a Word document, the header of its pages first."""
    import docx

    with _archive(data) as archive:
        for name in ("word/document.xml", "word/styles.xml"):
            if name in archive.namelist():
                _member(archive, name)
    document: DocxDocument = docx.Document(io.BytesIO(data))
    blocks = [*_docx_headers(document), *_docx_blocks(document)]
    return "\n".join(blocks)


def _docx_headers(document: DocxDocument) -> Iterator[str]:
    for section in list(document.sections)[:1]:
        header = section.first_page_header if section.different_first_page_header_footer else section.header
        text = "\n".join(paragraph.text for paragraph in header.paragraphs[:50]).strip()
        if text:
            yield text + "\n"


def _docx_blocks(container: Any, depth: int = 0) -> Iterator[str]:
    from docx.table import Table

    for number, block in enumerate(container.iter_inner_content()):
        if number >= _MOST_BLOCKS:
            return
        if not isinstance(block, Table):
            yield block.text
            continue
        for row in list(block.rows)[:500]:
            cells: list[str] = []
            for cell in row.cells[:50]:
                text = " ".join(cell.text.split()) if depth == 0 else ""
                if text and (not cells or cells[-1] != text):  # merged cells come twice
                    cells.append(text)
            if cells:
                yield "  ".join(cells)


def odt_text(data: bytes) -> str:
    """Paragraphs, headings and table rows of an OpenDocument text. Entities and external files are not followed."""
    from lxml import etree  # type: ignore[import-untyped]

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    with _archive(data) as archive:
        if "content.xml" not in archive.namelist():
            raise Unreadable("is no OpenDocument text")
        sources = [_member(archive, "content.xml")]
        if "styles.xml" in archive.namelist():
            sources.insert(0, _member(archive, "styles.xml"))
    blocks: list[str] = []
    for source in sources:
        root = etree.fromstring(source, parser)
        if root.getroottree().docinfo.internalDTD is not None:
            raise Unreadable("declares a document type")
        blocks.extend(_odt_blocks(root))
    return "\n".join(blocks[:_MOST_BLOCKS])


def _odt_blocks(root: Any) -> Iterator[str]:
    """Text of each paragraph in reading order; cells of a row are joined. Page headers come from the master page."""
    row_parts: list[str] | None = None
    from lxml import etree

    for event, element in etree.iterwalk(root, events=("start", "end")):
        if not isinstance(element.tag, str):
            continue
        name = etree.QName(element).localname
        if name == "table-row":
            if event == "end" and row_parts:
                yield "  ".join(row_parts)
            row_parts = [] if event == "start" else None
        elif name in ("p", "h") and event == "end" and not _within_paragraph(element):
            text = _odt_paragraph(element)
            if row_parts is None:
                yield text
            elif text.strip():
                row_parts.append(text.strip())


def _within_paragraph(element: Any) -> bool:
    parent = element.getparent()
    return parent is not None and isinstance(parent.tag, str) and parent.tag.endswith("}p")


def _odt_paragraph(element: Any) -> str:
    """Text of a paragraph with its tabs, blanks and line breaks (ODF 1.2, 6.1)."""
    pieces = [element.text or ""]
    for child in element.iterdescendants():
        if isinstance(child.tag, str):
            local = child.tag.rpartition("}")[2]
            pieces.append({"line-break": "\n", "tab": "\t", "s": " "}.get(local, ""))
            pieces.append("" if local in ("annotation", "note-citation") else child.text or "")
        pieces.append(child.tail or "")
    return "".join(pieces)


def rtf_text(data: bytes) -> str:
    """The text of an RTF file."""
    from striprtf.striprtf import rtf_to_text

    data = _RTF_PICTURE.sub(b"", data)
    if len(data) > _MOST_RTF:
        raise Unreadable(f"larger than {_MOST_RTF} octets without its pictures")
    text: str = rtf_to_text(  # type: ignore[no-untyped-call]
        data.decode("latin-1"), errors="ignore"
    )
    return text

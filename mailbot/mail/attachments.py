"""Attached letters to text: PDF with a text layer, DOCX, ODT, RTF, TXT, HTML. Never raises; what stays unread is named.

What a stranger's file may cost is capped here: octets, pages, seconds, and what a packed file unpacks to.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from mailbot.mail.decode import clean_text, text_of
from mailbot.mail.divide import Span, divide
from mailbot.mail.html import html_text
from mailbot.mail.letters import docx_text, load, odt_text, pdf_text, rtf_text
from mailbot.model import Attachment, Mail
from mailbot.rules import Limits

_MOST_LETTERS = 10
_MOST_TEXTS = 2  # times the characters of one part, in all letters of a mail
_MOST_SECONDS = 0.8  # of this thread's computing, for all letters of a mail; ordinary ones take a tenth
_READERS: dict[str, Callable[[bytes], str]] = {  # PDF is read apart: one file can cost any time
    "docx": docx_text,
    "odt": odt_text,
    "rtf": rtf_text,
    "txt": lambda data: text_of(data, None)[0],
    "html": lambda data: html_text(text_of(data, None)[0]),
}
_TYPES = {
    "application/pdf": "pdf",
    "application/x-pdf": "pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.ms-word.document.macroenabled.12": "docx",
    "application/vnd.oasis.opendocument.text": "odt",
    "application/rtf": "rtf",
    "text/rtf": "rtf",
    "text/richtext": "rtf",
    "text/plain": "txt",
    "text/html": "html",
}
_ENDINGS = {
    "pdf": "pdf",
    "docx": "docx",
    "docm": "docx",
    "odt": "odt",
    "rtf": "rtf",
    "txt": "txt",
    "htm": "html",
    "html": "html",
}
# Kinds of files that may hold a letter and that nothing here reads: staff are told.
_UNREADABLE = {
    "doc": "old Word format",
    "dot": "old Word format",
    "pages": "Apple Pages",
    "wpd": "WordPerfect",
    "xls": "spreadsheet",
    "xlsx": "spreadsheet",
    "ods": "spreadsheet",
    "ppt": "presentation",
    "pptx": "presentation",
    "zip": "archive",
    "rar": "archive",
    "7z": "archive",
    "p7m": "encrypted or signed as a whole",
    "dat": "Outlook's own format",
    "msg": "Outlook's own format",
}
_UNREADABLE_TYPES = {
    "application/msword": "doc",
    "application/ms-tnef": "dat",
    "application/vnd.ms-tnef": "dat",
    "application/pkcs7-mime": "p7m",
    "application/x-pkcs7-mime": "p7m",
    "application/vnd.ms-outlook": "msg",
}
_MAGIC = ((b"%PDF-", "pdf"), (b"{\\rtf", "rtf"))


@dataclass(frozen=True, slots=True)
class Letter:
    """The text of an attached letter with the spans that cut it. `name` is the sender's file name, one line."""

    name: str
    text: str
    spans: tuple[Span, ...]


def read_letters(mail: Mail, limits: Limits) -> tuple[list[Letter], tuple[str, ...]]:
    """The letters attached to a mail, and a line for each attachment that could not be read ("scan.pdf: reason")."""
    letters: list[Letter] = []
    budget = _Budget(limits)
    unread: list[str] = []
    for number, attachment in enumerate(mail.attachments, start=1):
        kind = _kind(attachment)
        name = attachment.filename or f"unnamed-{number}.{kind or 'bin'}"
        if kind is None:
            continue
        if kind in _UNREADABLE:
            unread.append(f"{name}: {_UNREADABLE[kind]} is not read")
            continue
        text, problem = _read(attachment, kind, limits, budget)
        if problem:
            unread.append(f"{name}: {problem}")
        if text:
            text = budget.take(text[: limits.text_characters])
            letters.append(Letter(name, text, tuple(divide(text, letter=True))))
    return letters, tuple(unread)


def _kind(attachment: Attachment) -> str | None:
    """What reads it: by its first octets, then its ending, then the type that the sender names."""
    for magic, kind in _MAGIC:
        if attachment.data[:1024].lstrip().startswith(magic):
            return kind
    ending = attachment.filename.rpartition(".")[2].lower() if "." in attachment.filename else ""
    if ending in _ENDINGS or ending in _UNREADABLE:
        return _ENDINGS.get(ending, ending)
    if attachment.content_type.startswith(("image/", "message/", "text/calendar", "text/x-", "text/vcard")):
        return None
    return _TYPES.get(attachment.content_type) or _UNREADABLE_TYPES.get(attachment.content_type)


class _Budget:
    """What the letters of one mail may still cost together."""

    def __init__(self, limits: Limits) -> None:
        self.seconds = _MOST_SECONDS
        self._letters = _MOST_LETTERS
        self._characters = _MOST_TEXTS * limits.text_characters

    def refusal(self) -> str:
        """Why no other letter is read; empty where one may be."""
        if not self._letters:
            return f"only the first {_MOST_LETTERS} letters are read"
        if not self._characters:
            return "the letters before it are too long"
        return "" if self.seconds > 0 else "the letters before it take too long to read"

    def take(self, text: str) -> str:
        """As much of the text of a letter as there is room for."""
        text = text[: self._characters]
        self._letters -= 1
        self._characters -= len(text)
        return text


def _read(attachment: Attachment, kind: str, limits: Limits, budget: _Budget) -> tuple[str, str]:
    """Text and problem, either of which may be empty."""
    if refusal := budget.refusal():
        return "", refusal
    if len(attachment.data) > limits.part_bytes:
        return "", f"larger than {limits.part_bytes} octets"
    try:
        text = clean_text(_timed(attachment.data, kind, budget)).strip()
    except ValueError as error:  # raised by the readers, with a reason in words
        return "", str(error)[:120] or "unreadable"
    except (Exception, RecursionError) as error:  # libraries raise many kinds on broken files
        return "", f"unreadable ({type(error).__name__})"
    if text:
        return text, ""
    return "", "no text layer" if kind == "pdf" else "no text"


def _timed(data: bytes, kind: str, budget: _Budget) -> str:
    """The text of a file; what reading it took is charged, raised or not."""
    load(kind)
    began = time.thread_time()
    try:
        return pdf_text(data, began + budget.seconds) if kind == "pdf" else _READERS[kind](data)
    finally:
        budget.seconds -= time.thread_time() - began

"""Octets to text: charset ladder for bodies, RFC 2047 for header values. Nothing here raises on a stranger's bytes."""

from __future__ import annotations

import codecs
import re
from email.errors import HeaderParseError
from email.header import decode_header

# Codecs of Python that are no charset of a mail, or cost more than linear time on hostile input.
_NO_CHARSETS = frozenset({"punycode", "idna", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"})

# WHATWG Encoding 4.2: what calls itself one of these is windows-1252 in practice (smart quotes at 0x80-0x9F).
_LATIN = frozenset({"iso8859-1", "ascii"})

# Where neither a charset is named nor UTF-8 fits, only these are guessed: what mail programs in Europe write.
_GUESSED = ["cp1250", "cp1252", "cp1251", "iso8859_2", "utf_16"]

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff]")
_BLANKS = re.compile(r"\s+")
_ENCODED_WORD = re.compile(r"=\?[^?\s]{1,60}\?[bBqQ]\?")
_WORD_GAP = re.compile(r"(\?=)[ \t\r\n]+(=\?)")


def codec_of(charset: str | None) -> str | None:
    """Python's name of a charset as mails spell it ("cp-850", '"UTF8"', "utf-8; x"); None if it is none."""
    if not charset:
        return None
    name = charset.strip(" \t\"'").split(";")[0].split("*")[0].strip().lower()
    for spelling in (name, name.replace("-", ""), name.replace("windows", "cp").replace("-", ""), name[2:]):
        try:
            found = codecs.lookup(spelling)
        except (LookupError, ValueError):  # ValueError: embedded NUL
            continue
        is_text = getattr(found, "_is_text_encoding", True)
        return found.name if is_text and found.name.replace("-", "_") not in _NO_CHARSETS else None
    return None


def text_of(data: bytes, charset: str | None) -> tuple[str, str | None]:
    """Decode a body by a ladder: the named charset, UTF-8, a guess, windows-1252.

    Returns the text with `\\n` line ends and no control characters, and what was wrong in words, or None.
    """
    codec = codec_of(charset)
    problem = f"unknown charset {charset!r:.40}" if charset and not codec else None
    text = _strict(data, "cp1252" if codec in _LATIN else codec)
    if text is None and codec is not None:
        problem = f"text is not {codec}"
    if text is None:
        text = _strict(data, "utf-8")
    if text is None:
        text = _mostly_utf8(data) or _guess(data) or data.decode("cp1252", "replace")
        problem = problem or "text in an unnamed charset"
    return clean_text(text), problem


def _strict(data: bytes, codec: str | None) -> str | None:
    if codec is None:
        return None
    try:
        return data.decode(codec)
    except (UnicodeError, LookupError, ValueError):
        if codec == "cp1252" and not re.search(rb"[\x81\x8d\x8f\x90\x9d]", data):
            return None
        return data.decode("latin-1") if codec == "cp1252" and b"\xc3" not in data else None


def _mostly_utf8(data: bytes) -> str | None:
    """UTF-8 with a few broken octets (cut in the middle of a character) is still UTF-8."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    foreign = sum(1 for char in text[:200_000] if char > "\x7f")
    return text if foreign and broken * 5 <= foreign else None


def _guess(data: bytes) -> str | None:
    from charset_normalizer import from_bytes  # only here: mails that name no charset are rare

    try:
        best = from_bytes(data[:20_000], cp_isolation=_GUESSED).best()
        return data.decode(best.encoding) if best else None
    except (UnicodeError, LookupError, ValueError):
        return None


def clean_text(text: str) -> str:
    """`\\n` line ends, tabs kept, every other control character and lone surrogate dropped."""
    return _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))


def single_line(value: str) -> str:
    """A header value as one line (RFC 5322 2.2.3, and no header can be smuggled in through it)."""
    return _BLANKS.sub(" ", _CONTROLS.sub(" ", value)).strip()


def field_text(data: bytes) -> str:
    """The octets of a header field as text, still encoded: UTF-8 (RFC 6532), else windows-1252."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def header_text(value: str) -> str:
    """Decode the RFC 2047 words of a header value; broken ones stay as they stand. One line."""
    value = single_line(value)  # unfolded first: decode_header eats the blank where a line was folded
    if not _ENCODED_WORD.search(value):
        return value
    try:
        chunks = decode_header(_WORD_GAP.sub(r"\1 \2", value))
    except (HeaderParseError, ValueError, LookupError):
        return value
    return single_line("".join(_merge(chunks)))


def _merge(chunks: list[tuple[bytes | str, str | None]]) -> list[str]:
    """Text of decoded chunks; neighbours of one charset are joined first: some senders split inside a character."""
    texts: list[str] = []
    pending, pending_charset = b"", None
    for data, charset in chunks:
        octets = data if isinstance(data, bytes) else data.encode("utf-8", "surrogateescape")
        if charset is None:
            texts.extend([_chunk(pending, pending_charset), _plain(octets)])
            pending, pending_charset = b"", None
        elif charset == pending_charset:
            pending += octets
        else:
            texts.append(_chunk(pending, pending_charset))
            pending, pending_charset = octets, charset
    return [*texts, _chunk(pending, pending_charset)]


def _plain(octets: bytes) -> str:
    # decode_header hands text that was not encoded back in this codec
    try:
        return octets.decode("raw-unicode-escape")
    except UnicodeDecodeError:
        return octets.decode("latin-1")


def _chunk(octets: bytes, charset: str | None) -> str:
    if not octets:
        return ""
    codec = codec_of(charset)
    for name in ("cp1252" if codec in _LATIN else codec, "utf-8"):
        text = _strict(octets, name)
        if text is not None:
            return text
    return octets.decode("cp1252", "replace")

"""HTML to text as a reader sees it: rows stay rows, hidden text goes, quoted blocks get their ">".

inscriptis renders; before it the tree is made honest: what style hides is dropped (inscriptis keeps
visibility:hidden and font-size:0), paragraphs of Word without a margin are lines, tables used for layout are opened.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice
from typing import TYPE_CHECKING

from mailbot.mail.decode import clean_text
from mailbot.mail.markers import FORWARD_MARKERS
from mailbot.mail.plain import plain

if TYPE_CHECKING:
    from lxml.html import HtmlElement  # type: ignore[import-untyped]

_LONGEST_HTML = 1_000_000  # characters read
_MOST_TAGS = 32_000
_MOST_ATTRIBUTES = 500  # of one tag
_DATA = re.compile(r"data:[\w/+.-]{1,80};base64,[\w+/=]*")  # pictures within the text
_MOST_CELLS = 5_000  # of tables that are kept as rows; inscriptis aligns columns
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem"
    r"|%)?\s*(?:!|;|$)"
    r"|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:!|;|$)|max-height\s*:\s*0(?:px)?\s*(?:!|;|$)",
    re.IGNORECASE,
)
_STYLE_RULE = re.compile(r"([^{}]{1,300})\{([^{}]{0,2000})\}")
_NO_MARGIN = re.compile(r"margin(?:-top|-bottom)?\s*:\s*0", re.IGNORECASE)
_TAG = re.compile(r"<(?:br|/p|/div|/tr|/li|/h\d)\b[^<>]*>", re.IGNORECASE)
_ANY_TAG = re.compile(r"<[^<>]*>")
_DROPPED = ("style", "script", "title", "meta", "link", "template", "object", "noscript", "svg", "select", "textarea")
_OPEN, _CLOSE = "\ue000", "\ue001"  # around quoted blocks while the tree becomes text
_TRAILING = re.compile(r"[ \t\u00a0]+$", re.MULTILINE)
_GAPS = re.compile(r"\n{3,}")


def html_text(html: str) -> str:
    """The text of an HTML body, of its first million characters and 40,000 tags. Never raises."""
    html = clean_text(_DATA.sub("", html)[:_LONGEST_HTML]).replace(_OPEN, "").replace(_CLOSE, "")
    last = next(islice(re.finditer("<", html), _MOST_TAGS, None), None)
    html = html[: last.start()] if last else html
    if not html.strip():
        return ""
    try:
        text = _rendered(html)
    except (Exception, RecursionError):  # too many attributes; lxml and inscriptis raise many kinds on broken trees
        text = ""
    text = text if text.strip() else _stripped(html)
    return _GAPS.sub("\n\n", _TRAILING.sub("", text.replace("\u00a0", " "))).strip("\n")


def _rendered(html: str) -> str:
    import lxml.html  # type: ignore[import-untyped]
    from inscriptis.css_profiles import CSS_PROFILES  # type: ignore[import-untyped]
    from inscriptis.html_engine import Inscriptis  # type: ignore[import-untyped]
    from inscriptis.model.config import ParserConfig  # type: ignore[import-untyped]

    octets = html.encode("utf-8", "replace")
    lxml.html.document_fromstring(octets, parser=lxml.html.HTMLParser(encoding="utf-8", target=_Attributes()))
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    tree = lxml.html.document_fromstring(octets, parser=parser)
    _drop_hidden(tree)
    _open_layout_tables(tree)
    _make_lines(tree)
    _mark_quotes(tree)
    text = Inscriptis(tree, ParserConfig(css=CSS_PROFILES["strict"])).get_text()
    return _prefixed(text)


class _Attributes:
    """A target for lxml's parser that builds no tree and raises ValueError at a tag with too many attributes.

    A tree with them takes quadratic time: libxml2 walks all attributes of a tag to append one (100,000 cost 19 s).
    """

    def start(self, _tag: str, attributes: Mapping[str, str]) -> None:
        if len(attributes) > _MOST_ATTRIBUTES:
            raise ValueError("too many attributes")

    def close(self) -> bool:
        return True


def _stripped(html: str) -> str:
    """The text of a tree too deep, or of tags too long, to render."""
    from html import unescape

    return clean_text(unescape(_ANY_TAG.sub("", _TAG.sub("\n", html))))


def _drop_hidden(tree: HtmlElement) -> None:
    classes = _hidden_classes(tree)
    for element in list(tree.iter()):
        if not isinstance(element.tag, str) or element.getparent() is None or element.tag == "body":
            continue
        hidden = (
            element.tag in _DROPPED
            or "hidden" in element.attrib
            or bool(_HIDDEN.search(element.get("style") or ""))
            or (classes and not classes.isdisjoint((element.get("class") or "").split()))
        )
        if hidden:
            element.drop_tree()


def _hidden_classes(tree: HtmlElement) -> set[str]:
    """Classes that a style sheet hides everywhere, not only on some screens."""
    classes: set[str] = set()
    for sheet in islice(tree.iter("style"), 10):
        always = (sheet.text or "")[:50_000].partition("@media")[0]
        for selectors, rules in _STYLE_RULE.findall(always):
            if _HIDDEN.search(rules):
                classes.update(
                    part.strip()[1:] for part in selectors.split(",") if re.fullmatch(r"\s*\.[\w-]+\s*", part)
                )
    return classes


def _open_layout_tables(tree: HtmlElement) -> None:
    """Tables that hold tables, or columns of several lines side by side, are layout: cell after cell is read."""
    cells = 0
    for table in list(tree.iter("table")):
        count = sum(1 for _ in islice(table.iter("td", "th"), _MOST_CELLS + 1))
        holds_table = next(islice(table.iter("table"), 1, None), None) is not None
        cells += 0 if holds_table else count
        if holds_table or cells > _MOST_CELLS or _has_columns_of_lines(table):
            _open(table)


def _open(table: HtmlElement) -> None:
    table.tag = "div"
    for element in table:
        for row in [element, *element]:
            if row.tag in ("tr", "tbody", "thead", "tfoot", "td", "th", "caption", "colgroup"):
                row.tag = "div"
            for cell in row:
                if cell.tag in ("td", "th", "tr"):
                    cell.tag = "div"


def _has_columns_of_lines(table: HtmlElement) -> bool:
    for row in islice(table.iter("tr"), 200):
        long_cells = sum(1 for cell in islice(row, 20) if _line_count(cell) > 1)
        if long_cells > 1:
            return True
    return False


def _line_count(cell: HtmlElement) -> int:
    """How many lines a cell holds, counted up to a few."""
    if not isinstance(cell.tag, str) or not cell.text_content().strip():
        return 0
    breaks = sum(1 for _ in islice(cell.iter("br"), 5))
    blocks = sum(1 for block in islice(cell.iter("p", "div", "li"), 9) if block.text_content().strip())
    return breaks + max(1, blocks)


def _make_lines(tree: HtmlElement) -> None:
    """Word and Outlook write each line as a paragraph without margin; an empty one is the blank line."""
    for paragraph in tree.iter("p"):
        is_word = (paragraph.get("class") or "").startswith(("Mso", "mso", "x_Mso"))
        if is_word or _NO_MARGIN.search(paragraph.get("style") or ""):
            paragraph.tag = "div"
            if not paragraph.text_content().strip() and not len(paragraph.findall(".//br")):
                paragraph.append(_element("br"))


def _mark_quotes(tree: HtmlElement) -> None:
    for block in list(tree.iter("blockquote")):
        style, name = block.get("style") or "", block.get("class") or ""
        told = block.get("type") == "cite" or block.get("cite") or block.get("data-email")  # the last is Seznam's
        is_quote = told or "quote" in name or "border-left" in style
        if is_quote and not _opens_with_forward(block):
            opening, closing = _element("div"), _element("div")
            opening.text, closing.text = _OPEN, _CLOSE
            opening.tail, block.text = block.text, None
            block.insert(0, opening)
            block.append(closing)


def _opens_with_forward(block: HtmlElement) -> bool:
    start = " ".join(" ".join(islice(block.itertext(), 12)).split())[:120]
    words = plain(start).strip(" -:>*_")
    return any(words.startswith(marker) for marker in FORWARD_MARKERS)


def _element(tag: str) -> HtmlElement:
    import lxml.html

    return lxml.html.Element(tag)


def _prefixed(text: str) -> str:
    """Lines within the marks of a quoted block get one "> " per level."""
    depth, lines = 0, []
    for line in text.split("\n"):
        opened, closed = line.count(_OPEN), line.count(_CLOSE)
        depth += opened
        content = line.replace(_OPEN, "").replace(_CLOSE, "") if opened or closed else line
        if content.strip() or not (opened or closed):
            lines.append(("> " * min(depth, 10) + content).rstrip() if depth else content)
        depth = max(0, depth - closed)
    return "\n".join(lines)

"""HTML to text as a reader sees it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mailcraft import body, document, pieces

from mailbot.mail.html import html_text
from mailbot.model import ZoneKind


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display:none">secret</div>',
        '<div style="visibility: hidden">secret</div>',
        '<span style="font-size:0">secret</span>',
        '<span style="color:red;font-size:0px;">secret</span>',
        '<span style="mso-hide:all">secret</span>',
        "<p hidden>secret</p>",
        "<style>.pre{display:none}</style><p class=pre>secret</p>",
        "<!-- secret -->",
        "<title>secret</title>",
        "<script>secret()</script>",
    ],
)
def test_hidden_text_is_dropped(hidden: str) -> None:
    assert html_text(f"<html><body>before {hidden} after</body></html>").split() == ["before", "after"]


@pytest.mark.parametrize("style", ["font-size:0.9em", "font-size:10pt", "opacity:0.8", "max-height:0.5em"])
def test_small_text_is_not_hidden(style: str) -> None:
    assert html_text(f'<p style="{style}">shown</p>') == "shown"


def test_text_hidden_on_small_screens_only_is_shown() -> None:
    assert html_text("<style>@media (max-width:1px){.a{display:none}}</style><p class=a>shown</p>") == "shown"


def test_rows_of_a_table_stay_rows() -> None:
    text = html_text("<table><tr><td>Group</td><td>14</td></tr><tr><td>Date</td><td>12 May</td></tr></table>")
    assert [line.split() for line in text.split("\n")] == [["Group", "14"], ["Date", "12", "May"]]


def test_columns_of_a_layout_table_are_read_one_after_the_other() -> None:
    text = html_text("<table><tr><td>City of Ghent<br>Planning</td><td>Tel. 1<br>Fax 2</td></tr></table>")
    assert text.split() == ["City", "of", "Ghent", "Planning", "Tel.", "1", "Fax", "2"]


def test_lines_of_word_are_lines_and_not_paragraphs() -> None:
    html = "".join(f"<p class=MsoNormal>{line}</p>" for line in ("Regards", "Anna", "&nbsp;", "Ghent"))
    assert html_text(html) == "Regards\nAnna\n\nGhent"


def test_quoted_blocks_get_their_marks() -> None:
    html = '14<blockquote type="cite">How many?<blockquote type="cite">We come.</blockquote></blockquote>yes'
    assert [line for line in html_text(html).split("\n") if line.strip(" >")] == [
        "14",
        "> How many?",
        "> > We come.",
        "yes",
    ]


def test_an_indented_block_that_quotes_nobody_is_own_text() -> None:
    assert html_text("We ask for<blockquote>12 May 2027</blockquote>") == "We ask for\n\n12 May 2027".replace(
        "\n\n", "\n"
    )


def test_the_quotation_of_gmail_is_cut() -> None:
    found = document(
        '<div dir="ltr">We are 14.</div><br><div class="gmail_quote"><div class="gmail_attr">On Mon, 1 Mar 2027 at '
        "09:00, IPR &lt;visits@institute.example&gt; wrote:<br></div>"
        '<blockquote class="gmail_quote">How many?</blockquote></div>',
        subject="Re: Visit",
        html=True,
    )
    assert body(found) == "We are 14."
    assert "How many?" in pieces(found, ZoneKind.QUOTE)[0]


def test_the_forward_of_apple_mail_is_unwrapped() -> None:
    found = document(
        '<div>FYI</div><blockquote type="cite"><div>Begin forwarded message:</div>'
        "<div><b>From: </b>Nina &lt;n@x.example&gt;</div><div><b>Subject: </b>Visit</div><br>"
        "<div>we are 14.</div></blockquote>",
        html=True,
    )
    assert found.forward is not None
    assert found.forward.author is not None
    assert found.forward.author.email == "n@x.example"
    assert found.parts["forward"] == "we are 14."


def test_a_tag_with_too_many_attributes_to_render_hides_no_text() -> None:
    attributes = "".join(f"a{number} " for number in range(600))
    assert html_text(f"<p>Hello</p><p {attributes}>we are 14</p>") == "Hello\nwe are 14"


def test_a_tree_too_deep_to_render_is_read_all_the_same() -> None:
    assert html_text("<div>" * 5_000 + "we are 14") == "we are 14"


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 200_000,
        "<blockquote type=cite>x" * 40_000,
        "<table><tr><td>x" * 40_000,
        "<table>" + "<tr><td>a<td>b" * 70_000,
        "<style>" + ".a{" * 300_000,
        '<p style="' + "display:" * 120_000 + '">x',
        "<blockquote type=cite>" * 240 + "x\n" * 100_000,
        "&amp;" * 200_000,
        "<p " + "".join(f"a{number} " for number in range(150_000)) + ">x",
        '<p a=">" ' + "".join(f"a{number}='<' " for number in range(90_000)) + ">x",
    ],
    ids=["deep", "quotes", "tables", "rows", "style", "attribute", "deep quotes", "entities", "attributes", "evasive"],
)
@pytest.mark.timeout(30)  # quadratic time takes minutes
def test_a_megabyte_of_html_gives_text_no_longer_than_itself(html: str) -> None:
    assert len(html_text(html)) <= len(html)


@given(
    st.lists(
        st.sampled_from(["<p>", "</div>", "<table>", "<tr><td>", "<!--", "<br", "&#0;", "&#xd800;", "x", "<a b='"])
    )
)
def test_any_soup_of_tags_gives_text(tags: list[str]) -> None:
    assert isinstance(html_text("".join(tags)), str)

"""Makes the PDF letter that one of the demo's sample mails carries: `python docs/make_demo_letter.py`.

The finished file ships with the package, since reportlab is needed for development only. The letter is fictional, names
no year (so that the day it asks for always lies ahead of the reader), and has a text layer, as a printed-to-PDF letter.
"""

from __future__ import annotations

from pathlib import Path

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

TARGET = Path(__file__).resolve().parent.parent / "mailbot/service/demo/samples/07-letter-de.pdf"
TEXT = ParagraphStyle("text", fontName="Helvetica", fontSize=11, leading=15, spaceAfter=8)
HEAD = ParagraphStyle("head", parent=TEXT, fontName="Helvetica-Bold", fontSize=14)
SMALL = ParagraphStyle("small", parent=TEXT, fontSize=8.5, leading=11)
RIGHT = ParagraphStyle("right", parent=SMALL, alignment=TA_RIGHT)
BOLD = ParagraphStyle("bold", parent=TEXT, fontName="Helvetica-Bold")

LETTER = (
    ("Stadt Lindenberg", HEAD),
    ("Dezernat für Stadtentwicklung und Bauen<br/>Marktplatz 1, 99999 Lindenberg", SMALL),
    ("Auskunft erteilt: Friederike Amberg<br/>Telefon: +49 30 23125 280<br/>"
     "E-Mail: f.amberg@lindenberg-stadt.example<br/>Unser Zeichen: 61.2-14", RIGHT),
    ("Institut für Planung und Entwicklung<br/>Internationale Beziehungen<br/>Prag", TEXT),
    ("Besuch einer Delegation der Stadt Lindenberg", BOLD),
    ("Sehr geehrte Damen und Herren,", TEXT),
    ("die Stadt Lindenberg bereitet zurzeit einen neuen Flächennutzungsplan vor und möchte sich dazu mit Ihnen "
     "austauschen. Wir würden Ihr Institut gern am 19. Mai von 13:30 bis 15:30 Uhr besuchen.", TEXT),
    ("Die Delegation besteht aus zehn Personen. Besonders interessiert uns die Wohnraumentwicklung auf ehemaligen "
     "Bahnflächen.", TEXT),
    ("Für Rückfragen steht Ihnen Frau Amberg unter den oben genannten Angaben gern zur Verfügung.", TEXT),
    ("Mit freundlichen Grüßen", TEXT),
    ("Friederike Amberg<br/>Leiterin des Dezernats", TEXT),
)  # fmt: skip


def main() -> None:
    """Write the letter. Twice the same bytes for the same text (`invariant`)."""
    document = SimpleDocTemplate(
        str(TARGET), pagesize=A4, leftMargin=25 * mm, rightMargin=25 * mm, topMargin=20 * mm, invariant=1,
        title="Besuch einer Delegation der Stadt Lindenberg", author="Stadt Lindenberg",
    )  # fmt: skip
    parts: list[Paragraph | Spacer] = []
    for text, style in LETTER:
        parts += [Paragraph(text, style), Spacer(1, 3 * mm)]
    document.build(parts)


if __name__ == "__main__":
    main()

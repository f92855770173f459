"""Words that tell which of several bodies leads, and what may stand between a phrase of representation and a name.

Patterns over folded text.
"""

from __future__ import annotations

import re

LEAD = re.compile(
    r"(?:\bled by|\blead(?:ing)? (?:partner|body|organi[sz]ation|institution)(?: is|:)?|\bcoordinated by"
    r"|unter (?:der )?(?:leitung|federfuhrung)(?: der| des| von)?|federfuhrend ist|pod vedenim"
    r"|(?:hlavni|vedouci|veduci)\w* partner\w*(?: je)?"
    r"|chef de file(?: est)?|sous (?:la conduite|l'egide) (?:de|du)|encabezad\w+ por|liderad\w+ (?:por"
    r"|pel[oa])|capofila e"
    r"|guidat\w+ da\w*|pod kierownictwem|liderem jest|onder leiding van|coordenad\w+ pel[oa])\W+(?:the "
    r"|der |die |die |la |le |el |il |de |l')?$"
)
"""Of several bodies the one that leads follows."""

LEADS = re.compile(
    r"\W{1,3}(?:as |als |jako |comme |como |come )?(?:the |our |la |el |il |le )?(?:lead\b|leading\b"
    r"|leader\b|federfuhr\w+"
    r"|vedouci partner|hlavni partner|chef de file|entidad lider|capofila|lider\b|penvoerder|trekker|lider do)"
    r"|\W{1,2}(?:leads|is leading|takes the lead|ist federfuhrend|hat die federfuhrung|est chef de file"
    r"|lidera\b|vede\b)"
)
"""Behind a name: it leads the others."""

BETWEEN = re.compile(
    r"\s*(?:(?:the|our|a|an|of|from|der|des|die|dem|den|das|unseres|unserer|unsere|von|vom|aus|d[eu]|d'"
    r"|del|della|dell'|dei"
    r"|degli|delle|di|do|da|dos|das|la|le|les|l'|il|lo|el|los|het|o|a|z|ze|nasi|nase|naseho|nasich|nasej|notre|nuestro"
    r"|nuestra|nostro|naszego|naszej|onze|is|are|:|klienta|klienti|client|clients|mesta|der)(?:\s+|(?<=[':])|\W+))*"
)
"""Small words between a phrase of BEHALF and the name."""

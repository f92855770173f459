"""English phrases that tell what a date is there for, as regular expressions over folded text.

`label` and `label_other` match the whole of a label ("Requested date"); `negative`, `letter` and `wish` end right
before the date, `dropped` begins right after it; the others stand anywhere in the sentence, and the nearest one counts.
Every repetition is bounded or over word characters only.
"""

from __future__ import annotations

CUES: dict[str, str] = {
    "time_words": r"\b(?:times?|timing|hours?|o.clock|schedule)\b",
    "label": (
        r"(?:(?:requested|preferred|proposed|desired|planned|suggested|possible|intended|alternative|second|first|"
        r"new|visit|meeting|our|your|the|expected|wished|optional|backup|provisional|tentative|"
        r"best)\W+)*(?:dates?|times?|period|when|days?|time\s?frames?|timing|time\s?slots?|slots?|hours?|schedule|"
        r"terms?|date\s?(?:and|&|/|,)\s?time|option\s?\w?|choice|alternatives?|substitute(?:\s+dates?)?|start|end|"
        r"from|until|weeks?|month)(?:\W+(?:of|for|and|or|our|the|your|in|&|visit|meeting|exchange|time|times|"
        r"hours?|dates?|day|prague|wish|preferred|requested|choice|tour|arrival|main|point|points|interest|stay|"
        r"we|would|like|to|come|\d|[abc]|study|excursion)\b)*"
    ),
    "label_other": (
        r".*\b(?:other|engagements?|sent|ref|reference|birth|founded|established|invoice|order|letter|issued|"
        r"printed|updated|from|to|subject|deadline|reply|answer|registration|rsvp|arrival|departure|check.?in|"
        r"check.?out|flight|stay|hotel|since|until|previous|old|original|former|cancelled|office\s+hours|"
        r"opening)\b.*"
    ),
    "travel": (
        r"\b(?:arriv(?:e|es|ing|al|als)|depart(?:s|ing|ure|ures)?|leav(?:e|es|ing)|land(?:s|ing)?|fly(?:ing)?|"
        r"flights?|return(?:s|ing)?|travel(?:s|l?ing)?\s+(?:back|home|to|on)|check.?(?:in|out)|hotel|trains?|"
        r"planes?|airport|get(?:ting)?\s+in(?:to)?|head\s+home|our\s+bus|accommodation|set\s+off|coach)\b"
    ),
    "reply": (
        r"\b(?:repl(?:y|ies)|answers?|respon[ds]\w*|let\s+(?:us|me)\s+know|get\s+back\s+to|"
        r"hear(?:ing)?\s+(?:back\s+)?from\s+you|confirm(?:ed|ation|ing)?|feedback|decision|decide|deadline|rsvp|"
        r"inform(?:ed)?\s+(?:us|me)|tell\s+(?:us|me)|write\s+back|book(?:ed|ing)?|(?:to\s+|we\s+|must\s+)register|"
        r"registration\s+closes|submit|finali[sz]e[ds]?|come\s+back\s+to\s+(?:us|me)|need\s+to\s+know|close\s+the|"
        r"buy|purchase|send\s+(?:us|me)|letter\s+of\s+invitation|invitation\s+letter|visas?)\b"
    ),
    "stay": (
        r"\b(?:exchange|mission|visit|tour|programme|program|trip|journey)\s+(?:\w+\s+){0,4}?(?:to|in|"
        r"of)\s+(?:\w+\s+){0,4}?(?:prague|the\s+czech|czechia)|\b(?:(?:be|are|am|is|staying?|stay|stays|being|"
        r"visit(?:ing)?|travel(?:l?ing)?|go(?:ing)?|com(?:e|ing)|spend(?:ing)?|here|back)\s+(?:\w+\s+){0,4}?(?:in|"
        r"to|through)\s+(?:\w+\s+)?(?:prague|praha|town|the\s+czech\s+republic|czechia|bohemia|central\s+europe|"
        r"europe|your\s+(?:city|country))|(?:our|the|their|a|study|field|class|group|school)\s+(?:\w+\s+)?(?:trip|"
        r"stay|excursion|journey|tour|programme|itinerary)\b(?!\s+(?:permits|allows|leaves|has|(?:of|to)\s+(?:your|"
        r"the\s+(?:institute|model|exhib)))))|\bvisit(?:ing)?\s+(?:prague|the\s+czech|czechia)|\b(?:visit|trip|stay|"
        r"excursion|journey|travel)\s+(?:to|in|through)\s+(?:prague|the\s+czech|czechia|your\s+city|europe)"
    ),
    "cancel": (
        r"\b(?:cancel\w*|withdraw\w*|call(?:ed|ing)?\s+off|(?:won|can|could)['’]?n?['’]?t\s+(?:be|come|make|"
        r"travel)|will\s+not\s+(?:be|come)|not\s+be\s+able|called\s+it\s+off|giv(?:e|en|"
        r"ing)\s+up|abandon\w*|scrap\w*)\b"
    ),
    "same_time": r"\bsame\s+(?:time|hour|hours|times)\b",
    "event": (
        r"\b(?:conference|congress|fair|festival|symposium|summit|forum|assembly|expo|trade\s+show|biennale|"
        r"exhibition\s+(?:opens|opening|runs|closes)|opens|semester|term\s+(?:starts|ends|begins)|holidays?|"
        r"workshop\s+(?:takes|on|in)|elections?|council\s+(?:meets|meeting|session)|birthday|born|anniversary|"
        r"deadline|invoice|contract|wedding|exam(?:s|ination)?|busy|not\s+available|unavailable|away|closed|"
        r"on\s+(?:leave|vacation|mission|holiday)|(?:not|n.t)\s+in\s+the\s+office|out\s+of\s+(?:the\s+)?office|"
        r"absent)\b"
    ),
    "past": (
        r"\b(?:last\s+(?:year|month|week|time|spring|summer|autumn|winter)|visited|met|wrote|called|spoke|talked|"
        r"discussed|hosted|received\s+us|was|were|had|founded|established|since|ago|solicited|applied|asked|"
        r"contacted|submitted|organi[sz]ed|adopted|approved|opened\s+in|joined|sent|phoned|came|won|took\s+place|"
        r"presented|started|completed|published|published|dated|returned)\b"
    ),
    "asked": (
        r"\b(?:visit(?:s|ing)?|com(?:e|ing)(?!\s+(?:back|home))|bring|free|gap|open\s+slot|(?:would|should|"
        r"'d)\s+(?:like|love|prefer|be|suit|fit|work|appreciate|propose|welcome)|meet(?:ing)?|possible|suit(?:s|"
        r"able|ed)?|available|availab\w*|propos\w+|prefer\w*|plan(?:s|ned|ning)?|could|ideal(?:ly)?|hop(?:e|ing)|"
        r"wish|request\w*|receive\s+us|welcome\s+us|host\s+us|appointment|tour|convenien\w*|option(?:s|al)?|"
        r"suggest\w*|intend\w*|work(?:s)?\s+(?:for|best|well)|happy\s+to|looking\s+(?:at|for)|aim(?:ing)?|"
        r"see\s+you|drop\s+(?:by|in)|stop\s+by|make\s+it|session|presentation|instead|rather|new\s+date|fine|"
        r"manage|we\s+can)\b"
    ),
    "negative": (
        r"\b(?:not(?:\s+(?:on|in|at|before|after|until|from|the|for|possible))*|instead\s+of(?:\s+(?:on|the))?|"
        r"rather\s+than(?:\s+on)?|except(?:\s+for)?(?:\s+(?:on|the))*|excluding|but\s+not(?:\s+on)?|apart\s+from|"
        r"other\s+than|unlike|in\s+place\s+of|avoid(?:ing)?|without|original(?:ly)?(?:\s+\w+){0,4}|"
        r"previous(?:ly)?(?:\s+\w+){0,4}|(?:not|n't|n’t|cannot)\s+(?:\w+\s+){0,3}(?:come|make|do|manage|attend|on|"
        r"in)(?:\s+on)?)(?:\s+(?:on|in|the))*\W*$"
    ),
    "dropped": (
        r"^\W*(?:\w+\s+){0,4}?(?:(?:is|are|was|were|has|have)\s+(?:\w+\s+)?(?:off|cancel\w+|no\s+longer|"
        r"to\s+be\s+(?:postponed|moved|cancel\w+|changed|rescheduled)|not\s+(?:possible|"
        r"work|suit|convenient)|impossible|called\s+off|been\s+cancel\w+|out\b|fully|"
        r"spoken\s+for|taken|booked|blocked|busy|full\b)|(?:no\s+longer|does\s+not|do\s+not|doesn'?t|doesn’t|"
        r"don'?t|will\s+not|won'?t|cannot|can'?t|won’t|can’t)\s+(?:\w+\s+)?(?:work|suit|possible|fit|be|happen|"
        r"hold|take|stand|go|do)|falls?\s+through|unfortunately\s+(?:no|not))"
    ),
    "move": (
        r"\b(?:mov(?:e|ed|ing)|shift(?:ed|ing)?|postpone[d]?|reschedul\w+|chang(?:e|ed|ing)|"
        r"push(?:ed)?(?:\s+back)?|bring\s+forward|brought\s+forward|transfer(?:red)?)\b"
    ),
    "letter": (
        r"\b(?:(?:letter|mail|e-mail|email|message|mine|invitation|note|call|conversation|reply|answer|request|"
        r"offer|dated|our\s+talk)(?:\s+(?:of|from|dated|on|sent|sent\s+on))?(?:\s+the)?|dated|sent(?:\s+on)?|"
        r"wrote\s+on|yours\s+of)\W*$"
    ),
    "wish": r"\b(?:ideally|preferably|best|if\s+possible|rather|prefer|favou?r|most\s+likely\s+a)\b[^.;]{0,12}$",
    "reachable": (
        r"\b(?:(?:have|has)\s+(?:a\s+|an\s+|our\s+)?(?:lunch|meeting|dinner|train|flight|appointment)|"
        r"reach(?:able|ed)?|call(?:ed)?\s+me|phone|ring\s+me|office\s+hours|at\s+my\s+desk|opening\s+hours|"
        r"open\s+(?:from|daily)|lunch\s+(?:at|from|is)|zoom|teams\s+call|teach|online|dinner|breakfast|"
        r"pick(?:ed)?\s+(?:us\s+)?up|other\s+(?:meeting|appointment)|embassy\s+at)\b"
    ),
    "ours": (
        r"\b(?:(?:your|(?:at|to|visit|see)\s+the)\s+institute|ipr|camp|your\s+(?:place|"
        r"institute|office|offices|premises|centre|center|"
        r"building|door|reception)|at\s+ipr|at\s+camp|with\s+you|to\s+you\b|visit\s+you|see\s+you)"
    ),
    "date_flexible": (
        r"\b(?:any\s+(?:convenient|suitable|available|free)\s+(?:date|day|week|time)|(?:when|date|"
        r"day)s?\s*:?\s+(?:you\s+choose|choose\s+you|as\s+you\s+(?:wish|like|prefer|please))|"
        r"any\s+(?:other\s+)?(?:day|date|week|month)s?\s+(?:that\s+|which\s+|would\s+|will\s+|you\s+|is\s+|suits?|"
        r"works?|convenient|of\s+(?:your|that\s+week|the\s+week)|in\s+(?:that|the|this)|within|between|from|"
        r"during|at\s+your|\w+\s+(?:suits?|works?|is\s+fine))|any\s+(?:day|date|week)\s+(?:\w+\s+){0,4}(?:suits|"
        r"is\s+fine|works|would\s+(?:do|work|suit|be))|whenever\s+(?:\w+\s+){0,3}(?:suits?|convenient|works?|"
        r"fits?|like|best|possible|you|available)|when(?:ever)?\s+it\s+(?:suits|fits|is\s+convenient|works)|"
        r"flexible\s+(?:with|on|about|regarding|as\s+to|in|concerning)\s+(?:the\s+|our\s+|"
        r"your\s+)?(?:exact\s+)?(?:dates?|days?|term|week|timing)|(?:dates?|days?)\s+(?:is|are|"
        r"can\s+be)\s+(?:\w+\s+){0,2}(?:flexible|open|up\s+to\s+you|yours|negotiable)|"
        r"(?:leave|leaving)\s+(?:the\s+)?(?:choice\s+of\s+(?:the\s+)?)?(?:exact\s+)?(?:date|day|dates|"
        r"days)(?:\s+\w+){0,4}\s+(?:to|up\s+to|with)\s+you|(?:date|day|dates|week)\s+(?:that|which)\s+(?:suits|"
        r"is\s+convenient|works|is\s+best)|(?:the\s+)?(?:date|day|dates|choice\s+of\s+(?:the\s+)?(?:date|"
        r"day))\s+(?:is|are)\s+(?:\w+\s+)?(?:up\s+to|yours|for\s+you)|(?:or|"
        r"and)\s+(?:at\s+)?any\s+other\s+(?:time|date|day|week|month)|(?:choose|pick|name|propose|suggest|"
        r"set)\s+(?:\w+\s+){0,3}(?:date|day|dates)\s+(?:that|which|convenient|best|you|at\s+your)|"
        r"(?:please\s+)?(?:choose|pick|name|propose|suggest|set)\s+(?:the|a|us\s+a|any)\s+(?:\w+\s+)?(?:date|"
        r"day)\b|(?:you\s+(?:choose|decide|pick)|your\s+choice|at\s+your\s+convenience|"
        r"as\s+(?:it\s+)?suits\s+you)(?!\s+(?:the\s+)?(?:time|hour)))"
    ),
    "time_flexible": (
        r"\b(?:any\s+(?:time|hour)\s+(?:of\s+(?:the\s+)?day|that\s+|which\s+|you\s+(?:like|want|wish|prefer|"
        r"choose|find|can)|convenient|suits?|works?|is\s+fine|will|would|on\s+(?:that|those|these|either|any)|"
        r"at\s+all|during\s+(?:the\s+day|working|office|your)|at\s+your)|"
        r"any\s+hour\b(?!\s+(?:from|after|before|between))|(?:both|"
        r"either)\s+(?:am|mornings?)\s+(?:and|or)\s+(?:pm|afternoons?)|(?:am|mornings?)\s+(?:and|or)\s+(?:pm|"
        r"afternoons?)\s+(?:are|is|would\s+be)\s+(?:both\s+|equally\s+)?(?:convenient|fine|possible|ok\w*)|"
        r"(?:time|hour)s?\s+(?:\w+\s+){0,3}as\s+(?:you|it)\s+(?:wish|like|prefer|please|suits?)|(?:times?|hours?|"
        r"timing)(?:\s+of\s+(?:the\s+)?day)?\s+(?:is|are|can\s+be|does|do)\s+(?:\w+\s+){0,3}?(?:flexible|open|"
        r"up\s+to\s+you|yours|negotiable|not\s+matter|free|for\s+you|entirely|all\s+the\s+same)|(?:leave|"
        r"leaving)\s+(?:the\s+)?(?:choice\s+of\s+(?:the\s+)?)?(?:exact\s+)?(?:time|hour|hours|"
        r"times)(?:\s+\w+){0,4}\s+(?:to|up\s+to|with)\s+you|flexible\s+(?:with|on|about|regarding|as\s+to|in|"
        r"concerning)\s+(?:the\s+|our\s+)?(?:exact\s+)?(?:times?|hours?|timing|date\s+and\s+time|"
        r"dates\s+and\s+times)|(?:choose|pick|name|propose|suggest|set)\s+(?:\w+\s+){0,2}(?:time|"
        r"hour)s?\s+(?:that|which|convenient|best|you|at\s+your)|(?:please\s+)?(?:choose|pick|name|set)\s+(?:the|"
        r"an?)\s+(?:time|hour)\b|(?:time|hour)\s+(?:that|which)\s+(?:suits|is\s+convenient|works|is\s+best)|"
        r"whatever\s+(?:time|hour)|whichever\s+(?:time|hour)|(?:time|"
        r"hour)\s+(?:of\s+day\s+)?(?:is\s+)?at\s+your\s+(?:convenience|discretion|choice))"
    ),
}

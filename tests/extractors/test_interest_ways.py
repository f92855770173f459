"""Topics said in many ways: in the middle of other talk, by subordinate clauses, in passing.

`|` parts the phrases that the value must hold.
"""

from __future__ import annotations

import pytest
from interest_mails import topic

TOLD = [
    ("en",
     "There will be fourteen of us, mostly engineers from the roads department, and what brings us to"
     " Prague is the question of how you keep delivery vans out of pedestrian streets.",
     "delivery vans out of pedestrian streets"),
    ("en",
     "We arrive on Monday by train and stay near the main station. If somebody had an hour for us on "
     "Wednesday, we could go through the way you price parking permits.",
     "price parking permits"),
    ("en",
     "My board has asked me to find out how other capitals handle vacant office blocks, and your name"
     " came up twice.",
     "vacant office blocks"),
    ("en",
     "A short tour of the model room and a chat about flood defences would be more than enough.",
     "model room|flood defences"),
    ("en",
     "On the first day we are with the Ministry of Finance; on the second we are free and would value"
     " a briefing from your side on land value capture (and, time permitting, on school sites).",
     "land value capture|school sites"),
    ("en",
     "Could one of your people take us through the competition for the concert hall?",
     "competition for the concert hall"),
    ("en",
     "Our members run allotments, so anything to do with soil, compost and leases is welcome.",
     "soil, compost and leases"),
    ("en",
     "We would be twelve. Nothing too technical, please: shade, benches and drinking fountains.",
     "shade, benches and drinking fountains"),
    ("en",
     "Last year we saw Vienna's Seestadt. This time the council wants to compare notes with you about"
     " who pays for schools in new districts.",
     "who pays for schools in new districts"),
    ("en",
     "The mayor attaches great importance to night trains, and the deputy mayor to cycle parking; "
     "could both be covered?",
     "night trains|cycle parking"),
    ("en",
     "It is the rent cap we hope to understand.",
     "rent cap"),
    ("en",
     "Perhaps you could say something about cemeteries? Our students are writing theses on them.",
     "cemeteries"),
    ("en",
     "P.S. If the lady who gave the paper in Lyon on sponge streets is still with you, we would love "
     "to hear her again.",
     "sponge streets"),
    ("en",
     "The Chamber's transport committee (nine members) is coming to look at freight on rivers, and "
     "the secretariat, which travels with them, at the financing of it.",
     "freight on rivers"),
    ("en",
     "Two of our colleagues visited you in 2019 and still rave about the cycling counters. We'd like "
     "the rest of the team to see them.",
     "cycling counters"),
    ("en",
     "Apart from the usual introduction, might we have twenty minutes on dealing with illegal "
     "advertising?",
     "illegal advertising"),
    ("en",
     "We shall be eleven in all. Our chief concern at the moment is subsidence under old tenements.",
     "subsidence under old tenements"),
    ("en",
     "Kindly arrange for a lecture and site visit covering solid waste and drainage, and for lunch at"
     " our own cost.",
     "solid waste and drainage"),
    ("en",
     "The students have been reading Jane Jacobs all term, hence the wish to meet people who plan "
     "ordinary streets.",
     "ordinary streets"),
    ("en",
     "What I'd really like is for someone to explain to a bunch of sceptical councillors that fewer "
     "parking spaces don't kill shops.",
     "fewer parking spaces"),
    ("en",
     "The agenda from our side: (1) rent control; (2) land banking; (3) anything you wish to ask us.",
     "rent control|land banking"),
    ("en",
     "We have heard good things about how you map noise at night; a presentation along those lines "
     "would be ideal.",
     "how you map noise at night"),
    ("en",
     "In the morning the group splits: architects to you, to hear about the Masaryk station towers, "
     "the rest to the castle.",
     "Masaryk station towers"),
    ("en",
     "The focus will be on age-friendly streets rather than on mobility in general.",
     "age-friendly streets"),
    ("en",
     "Is there a planner who could tell us how the city talks to developers before a permit is filed?",
     "how the city talks to developers"),
    ("en",
     "Any chance of a peek at the big model? We promise not to touch.",
     "big model"),
    ("en",
     "The reason I am writing: the board wants to understand district-level participation before it "
     "votes in June.",
     "district-level participation"),
    ("en",
     "They are landscape students in their last year, and what they ask for is a look at how Prague "
     "plants squares.",
     "how Prague plants squares"),
    ("en",
     "If you could fit us in, the things to cover would be bus lanes and school streets.",
     "bus lanes|school streets"),
    ("en",
     "We'd be coming chiefly because of your work on heat: trees, water, pale surfaces.",
     "heat"),
    ("en",
     "Our deputy mayor, who chairs the building committee, would appreciate an honest talk about "
     "delays in permitting.",
     "delays in permitting"),
    ("en",
     "You will find us easy guests; give us somebody who knows the story of the tower blocks in "
     "Pankrác.",
     "tower blocks in Pankrác"),
    ("en",
     "Subject to your agreement we propose three items, namely land registers, betterment levies and "
     "public procurement.",
     "land registers|betterment levies|public procurement"),
    ("en",
     "A visit in May would help us with our own plan for the riverfront, which goes to council in "
     "autumn.",
     "riverfront"),
    ("en",
     "The party consists of the bishop's building officer and four parish treasurers, all of whom "
     "have redundant churches on their hands and want to know what Prague does with hers.",
     "redundant churches"),
    ("en",
     "I look after the twin-town programme and was told you are the right door to knock on. We'd be "
     "sixteen, and we'd want to talk shop about signage for cyclists.",
     "signage for cyclists"),
    ("en",
     "We don't need the full tour; half an hour on shopfronts will do.",
     "shopfronts"),
    ("en",
     "Delegates would particularly value your perspective on metropolitan finance.",
     "metropolitan finance"),
    ("en",
     "The visit should preferably include the topic of urban forestry.",
     "urban forestry"),
    ("en",
     "Nobody in our council has ever seen a digital twin, and everybody talks about it, so could you "
     "show us yours?",
     "digital twin"),
    ("en",
     "Ms Okafor will lead the group; her field is informal markets, and that is what she would ask "
     "you about.",
     "informal markets"),
    ("en",
     "We'd be most grateful to learn from your team about the preparation of the new building "
     "regulations, in particular daylight rules.",
     "building regulations|daylight rules"),
    ("en",
     "Does Prague have anything like our conservation areas, and if so, who polices them? That's the "
     "question we'd put to you.",
     "conservation areas"),
    ("en",
     "Our trustees fund playgrounds in poor districts. Might they hear how you choose the sites?",
     "how you choose the sites"),
    ("en",
     "The ladies' circle would like something light, such as gardens and embankments.",
     "gardens and embankments"),
    ("en",
     "For the second hour we suggest questions and answers on expropriation.",
     "expropriation"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "phrases"), TOLD)
def test_a_topic_is_found_however_it_is_led_to(language: str, text: str, phrases: str) -> None:
    value = (topic(language, text) or "").lower()
    assert all(phrase.lower() in value for phrase in phrases.split("|")), value

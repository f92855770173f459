"""What is no topic: the journey, questions of practice, courtesy, what they tell of their own city."""

from __future__ import annotations

import pytest
from interest_mails import topic

NONE = [
    ("en",
     "We have two free mornings and no fixed idea yet of what to ask."),
    ("en",
     "Programme:\n09:00 arrival at hotel\n10:00 visit to your institute\n12:00 lunch\n13:30 zoo"),
    ("en",
     "In our own city, a port of 200,000, container traffic has collapsed and the quays stand empty."),
    ("en",
     "The delegation is made up of officials responsible for housing, transport and parks. We should "
     "like to pay a courtesy visit."),
    ("cs",
     "Na oběd půjdeme do centra, potom nás čeká prohlídka Národního muzea."),
    ("de",
     "Wir reisen am Dienstag an und fahren am Freitag weiter nach Dresden, wo wir uns die Neustadt "
     "ansehen."),
    ("es",
     "Somos una ciudad de 90.000 habitantes con un puerto y un casco antiguo muy turístico."),
    ("en",
     "Our hotel is the Olympik. We fly home on the 9th at 18:40 and would need a bus at about three."),
    ("en",
     "Can you please confirm whether the visit is free of charge, and whether we may take photos?"),
    ("en",
     "We run the trams in Gothenburg. We are eight, seven of them drivers."),
    ("en",
     "As to content, we leave that to you."),
    ("en",
     "Our programme so far: Monday Brno, Tuesday Olomouc, Wednesday Prague. We are open to "
     "suggestions."),
    ("cs",
     "Přijedeme vlakem v 9.40 a odjíždíme ve 14.20, takže máme asi tři hodiny."),
    ("sk",
     "Sme malá obec s futbalovým ihriskom a jednou školou."),
    ("fr",
     "Le déjeuner est prévu au restaurant municipal, puis départ pour Pilsen."),
    ("en",
     "We are on a tour of three capitals: on Monday we look at the harbour in Hamburg, on Tuesday at "
     "the parliament quarter in Berlin, and on Wednesday we would like to call on you."),
    ("en",
     "Could you let me know how to get from the metro to your building and whether there is a lift?"),
    ("en",
     "I would be grateful if you could send an invitation letter for our visa, with the names as in "
     "the passports."),
    ("en",
     "Our department employs 340 people and is responsible for roads, parks and street lighting."),
    ("en",
     "We would love to see how you work and to meet some of your people."),
    ("en",
     "Last autumn we were in Copenhagen to study harbour baths; it rained for three days."),
    ("en",
     "I hope to be able to tell you more about the exact number after the council meeting on 12 "
     "March."),
    ("en",
     "The university will pay the flights; the students pay the hostel themselves and would prefer a "
     "free visit."),
    ("en",
     "Please note that two members are wheelchair users, so we would need step-free access."),
    ("en",
     "We would be interested in visiting your institute and hope you can find the time."),
    ("en",
     "In the afternoon we have an appointment at the Ministry of Regional Development about European "
     "funds."),
    ("cs",
     "Prosíme o zaslání pozvánky a o informaci, kde můžeme zaparkovat autobus."),
    ("cs",
     "Odpoledne nás čeká prohlídka Pražského hradu a plavba po Vltavě."),
    ("cs",
     "Naše škola leží na sídlišti a má 600 žáků; rádi bychom k vám přijeli na exkurzi."),
    ("sk",
     "Vopred ďakujeme a tešíme sa na stretnutie; obed si zabezpečíme sami."),
    ("de",
     "Am Vormittag besichtigen wir den Flughafen, am Nachmittag würden wir gern zu Ihnen kommen."),
    ("de",
     "Bitte teilen Sie uns mit, ob Ihr Haus barrierefrei ist und wo der Bus halten kann."),
    ("fr",
     "Nous serons logés près de la gare centrale et nous déplacerons en tramway."),
    ("es",
     "El año pasado visitamos el puerto de Róterdam y quedamos encantados."),
    ("it",
     "Potete dirci come si arriva da voi con la metropolitana e se c'è un parcheggio per il pullman?"),
    ("pl",
     "Wieczorem mamy kolację na Starym Mieście, a następnego dnia zwiedzamy Muzeum Narodowe."),
    ("nl",
     "Wij zijn een gemeente met 45.000 inwoners aan de rivier en zouden graag kennismaken."),
    ("pt",
     "Pedimos que nos indiquem o preço da visita e a morada exata."),
    ("hu",
     "Kérjük, írják meg, hogy van-e parkolóhely a busznak."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), NONE)
def test_journey_questions_of_practice_and_their_own_city_are_no_topic(language: str, text: str) -> None:
    assert topic(language, text) is None

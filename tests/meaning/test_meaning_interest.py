"""MEANING, interest: the topic in the sender's words, as short as they allow; "-" where there is none."""

from __future__ import annotations

import pytest
from rows import OUR_QUESTION, asks, lacking, lines, running, says

TABLE = lines(
    {
        "one topic": """
            en the renewal of housing estates  We want to hear about the renewal of housing estates.
            cs obnova sídlišť  Zajímá nás obnova sídlišť.
            de die Sanierung von Plattenbauten  Uns interessiert die Sanierung von Plattenbauten.
            hu a lakótelepek felújítása  Minket a lakótelepek felújítása érdekel.
            uk оновлення житлових районів  Нас цікавить оновлення житлових районів.
        """,
        "several topics": """
            en cycle routes and school streets  We are interested in cycle routes and school streets.
            fr les voies vertes et les rues scolaires  Nous aimerions étudier les voies vertes et les rues scolaires.
            es los carriles bici y las zonas escolares  Nos interesan los carriles bici y las zonas escolares.
            nl fietsroutes en schoolstraten  Wij zijn geïnteresseerd in fietsroutes en schoolstraten.
        """,
        "to hear, to see, to discuss": """
            en the three-dimensional city model  We would like to see the three-dimensional city model.
            it il modello tridimensionale della città  Ci piacerebbe vedere il modello tridimensionale della città.
            pl trójwymiarowy model miasta  Chcielibyśmy zobaczyć trójwymiarowy model miasta.
            sk pravidlá výstavby pri železnici  Chceli by sme prediskutovať pravidlá výstavby pri železnici.
        """,
        "a topic under a label": """
            en heat islands in courtyards  Main point of interest: heat islands in courtyards
            de Hitzeinseln in Innenhöfen  Thema: Hitzeinseln in Innenhöfen
            pt ilhas de calor em pátios  Tema: ilhas de calor em pátios
            cs tepelné ostrovy ve vnitroblocích  Téma: tepelné ostrovy ve vnitroblocích
        """,
        "no polite wrapping": """
            hu a közterek megújítását  Megtisztelő volna, ha bemutatnák nekünk a közterek megújítását.
            uk громадський простір  Будемо щиро вдячні, якщо ви розкажете нам про громадський простір.
            de Busspuren  Wir würden uns außerordentlich freuen, mehr über Busspuren zu erfahren.
            de Busspuren  Gern würden wir etwas über Busspuren erfahren.
            pt as faixas de autocarro  Teríamos muito gosto em conhecer melhor as faixas de autocarro.
            sk vyhradené pruhy  Boli by sme vďační, keby ste nám predstavili vyhradené pruhy.
            fr les couloirs de bus  Nous aurions grand plaisir à découvrir les couloirs de bus.
            cs vyhrazené jízdní pruhy  Bude-li to možné, byli bychom rádi, kdybyste ukázali vyhrazené jízdní pruhy.
            pl co dają buspasy  Jeśli to nie kłopot, bardzo prosimy o pokazanie nam, co dają buspasy.
            nl busbanen  Als het niet te veel moeite is, zouden wij heel graag iets over busbanen horen.
            it le corsie preferenziali  Se non disturba, saremmo lieti di approfondire le corsie preferenziali.
            en bus lanes  If it is not too much trouble, we would be very grateful to learn something about bus lanes.
            de Busspuren  Wenn es keine Umstände macht, würden wir sehr gern etwas über Busspuren erfahren.
            fr les couloirs de bus  Si cela ne vous gêne pas, merci de nous présenter les couloirs de bus.
            es los carriles bus  Si no es molestia, agradeceríamos mucho saber algo más sobre los carriles bus.
        """,
        "no polite wrapping round an everyday word": """
            cs komunitní zahrady  Byli bychom rádi, kdybyste ukázali komunitní zahrady.
            fr les jardins partagés  Nous aurions grand plaisir à découvrir les jardins partagés.
            sk komunitné záhrady  Boli by sme vďační, keby ste nám predstavili komunitné záhrady.
            en allotments  We would be grateful to learn something about allotments.
            es los huertos urbanos  Nos haría mucha ilusión conocer los huertos urbanos.
            nl volkstuinen  Wij zouden heel graag iets over volkstuinen horen.
        """,
        "your work is no topic": """
            en -  We wish to learn about your work.
            cs -  Chtěli bychom se seznámit s vaší prací.
            it -  Vorremmo conoscere il vostro lavoro.
            nl -  Wij willen graag kennismaken met uw werk.
            hu -  Szeretnénk megismerni az Önök munkáját.
        """,
        "an exchange of experience is no topic": """
            en -  What we seek is an exchange of experience.
            de -  Es geht uns um einen Erfahrungsaustausch.
            pl -  Zależy nam na wymianie doświadczeń.
            pt -  Procuramos uma troca de experiências.
            uk -  Ми прагнемо обміну досвідом.
        """,
        "what they tell about themselves": """
            en -  At home we look after 40 parks and a tram depot.
            sk -  Doma sa staráme o parky a električkovú vozovňu.
            fr -  Chez nous, nous gérons des parcs et un dépôt de tramways.
        """,
        "at most 300 characters": """
            en street lamps  We are interested in street lamps, {more}.
            de Straßenlampen  Uns interessieren Straßenlampen, {more}.
            cs pouliční lampy  Zajímají nás pouliční lampy, {more}.
        """,
    }
)
LONG = ", ".join(["neon"] * 90)
PENDING: set[str] = {
    "to hear, to see, to discuss / en",
    "no polite wrapping / de",
    "no polite wrapping / pt",
}

ANSWERS = lines(
    {
        "a topic as an answer": """
            en the new river embankments  Our topic is the new river embankments.
            it i nuovi lungofiume  Il nostro tema sono i nuovi lungofiume.
            pl nowe bulwary nad rzeką  Naszym tematem są nowe bulwary nad rzeką.
            nl de nieuwe rivierkades  Ons onderwerp is de nieuwe rivierkades.
        """
    }
)


@pytest.mark.parametrize(("language", "topic", "said"), running(TABLE, PENDING))
def test_the_interest_is_the_topic_alone(language: str, topic: str, said: str) -> None:
    interest = asks(language, said.format(more=LONG)).interest
    if "{more}" in said:
        assert str(interest[0].value).startswith(topic)
        assert len(str(interest[0].value)) <= 300
    else:
        assert (interest[0].value if interest else "") == topic


@pytest.mark.parametrize(("language", "topic", "said"), running(ANSWERS, PENDING))
def test_the_interest_of_an_answer(language: str, topic: str, said: str) -> None:
    interest = says(language, said, **OUR_QUESTION).interest
    assert (interest[0].value if interest else "") == topic


def test_every_row_is_held_in_three_languages() -> None:
    assert lacking(TABLE | ANSWERS, PENDING) == []

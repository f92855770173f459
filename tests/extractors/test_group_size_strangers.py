"""Sizes as strangers tell them: parts that travel, seats of a bus, staff in brackets, the writer by other names."""

from __future__ import annotations

import pytest
from group_sentences import best

_SENTENCES = """
    en 8      The council has twenty-one members, of whom eight will come to Prague.
    en 12     Our board numbers thirty, of whom twelve are travelling.
    fr 6      Le bureau emploie 50 personnes, dont six viendront à Prague.
    de 7      Der Ausschuss hat 19 Mitglieder, von denen sieben nach Prag reisen.
    es 5      La oficina emplea a 40 personas, de las cuales cinco viajarán a Praga.
    en -      The coach is ordered for forty people.
    de -      Der Bus ist für 50 Personen gebucht.
    sk -      Autobus je objednaný pre 45 ľudí.
    es -      El autocar está contratado para 50 personas.
    it -      Il pullman è prenotato per 45 persone.
    fr -      Le bureau d'études (37 salariés) prépare un voyage.
    en -      The institute (120 employees) plans a trip.
    de -      Das Institut (85 Mitarbeiter) plant eine Reise.
    en 4      We are two surveyors, one lawyer and my humble self.
    es 5      Vendrán tres concejales, la secretaria y el suscrito.
    en 7      We are 6 + me.
    en -      The train drops us at seven.
    de -      Der Zug bringt uns um sieben.
    nl -      De stad heeft er 48.
    hu -      A cégnél 60-an dolgozunk.
    en 10     The office has reduced the delegation from fourteen to ten.
    de 12     Wir haben die Gruppe von 20 auf 12 gekürzt.
    cs 17     Přihlásilo se 15 studentů a s nimi pojedou dva učitelé.
    sk 22     Prihlásilo sa 20 študentov a s nimi cestujú dvaja učitelia.
    de 24     Es kommen 22 Schüler und mit ihnen zwei Lehrer.
    en 9      Her Excellency, accompanied by eight officials, will visit Prague.
    en 6-7    We'd be six or seven, depending on one election.
    en 11     Could eleven curlers come and look at your model?
    en 15     The group will have 15 participants.
    en 26     The last list arrived this morning: 24 pupils and 2 teachers.
    de -20    Der Beirat, für den ich die Reise plane, kommt mit maximal 20 Personen.
    en 9      Practice of 40, of whom nine are going to Prague.
    en 22     The party stands at 22.
    de 9      Wir sind neun, ein Dolmetscher ist nicht nötig.
    sk 9      Bude nás deväť, tlmočník netreba.
    uk 8      Нас восьмеро разом зі мною, перекладач не потрібен.
    en 3      We will be the mayor, the treasurer and me.
"""


@pytest.mark.parametrize("line", [line.strip() for line in _SENTENCES.strip().splitlines()])
def test_sizes_as_strangers_tell_them(line: str) -> None:
    language, size, text = line.split(maxsplit=2)
    assert best(language, text) == ("" if size == "-" else size)

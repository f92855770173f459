"""Mails in a thread of ours: what answers, what changes, what calls off, and what is a new matter in an old thread."""

from __future__ import annotations

import pytest
from mails import read

from mailbot.model import Category

OURS = {"In_Reply_To": "<mailbot.abc.def@ipr.example>", "subject": "Re: Visit"}
ASKED = "Dear Ms Malá, thank you for your message. To prepare the visit we still need the number of people."
CONFIRMED = "Dear Ms Malá, we are pleased to confirm your visit on 12 May 2027 at 10:00, 14 people."


def answer(text: str, quote: str, **fields: str) -> Category:
    quoted = f"\n\nOn Mon, 25 Jan 2027 at 10:00, IPR <visits@ipr.example> wrote:\n> {quote}\n" if quote else ""
    return read(f"Hello,\n\n{text}\n\nEva Malá{quoted}", **{**OURS, **fields}).category


@pytest.mark.parametrize(
    "text",
    [
        "There will be 14 of us, and the topic is parks.",
        "my number is +420 777 123 456, call any time.",
        "bude nás čtrnáct, téma parky. Dá-li se začít v deset, budeme rádi.",
        "wir sind vierzehn Personen; Ankunft gegen zehn Uhr.",
        "nous serons quatorze, et nous aimerions venir à dix heures.",
        "seremos catorce y querríamos empezar a las diez.",
        "saremo in quattordici, alle dieci va benissimo.",
        "będzie nas czternaścioro, możemy zacząć o dziesiątej.",
        "bude nás štrnásť, začať môžeme o desiatej.",
        "we komen met veertien personen, liefst om tien uur.",
        "seremos catorze, de preferência às dez.",
        "нас буде чотирнадцятеро, найкраще о десятій.",
        "tizennégyen leszünk, tíz órakor kezdhetünk.",
    ],
)
def test_what_answers_our_question_is_a_follow_up(text: str) -> None:
    assert answer(text, ASKED) is Category.FOLLOW_UP
    assert answer(text, "") is Category.FOLLOW_UP


@pytest.mark.parametrize(
    "text",
    [
        "could we move the visit to 19 May? We will be only 11.",
        "we had to shift our trip by a week; 19 May at 10 would be ideal now.",
        "bohužel musíme návštěvu přesunout na 19. května, hodina zůstává.",
        "žiaľ, musíme návštevu posunúť na 19. mája.",
        "leider müssen wir den Besuch auf den 19. Mai verschieben.",
        "nous devons malheureusement reporter notre visite au 19 mai.",
        "tenemos que aplazar la visita al 19 de mayo, lo sentimos.",
        "purtroppo dobbiamo spostare la visita al 19 maggio.",
        "niestety musimy przełożyć wizytę na 19 maja.",
        "helaas moeten we het bezoek verzetten naar 19 mei.",
        "infelizmente temos de adiar a visita para 19 de maio.",
        "на жаль, мусимо перенести візит на 19 травня.",
        "sajnos május 19-re kell halasztanunk a látogatást.",
        "two of us are ill, so we are twelve and not fourteen.",
        "dva kolegové onemocněli, takže nás přijede jen dvanáct.",
    ],
)
def test_other_values_after_our_confirmation_are_a_change(text: str) -> None:
    assert answer(text, CONFIRMED) is Category.CHANGE


@pytest.mark.parametrize(
    "text",
    [
        "unfortunately we have to cancel the visit on 12 May.",
        "our trip to Prague is off, the budget was cut. Please give the room to others.",
        "I am sorry to say that we will not be coming after all.",
        "bohužel musíme návštěvu zrušit, cesta se neuskuteční.",
        "naše cesta se nekoná, omlouváme se za komplikace.",
        "žiaľ, návštevu musíme zrušiť.",
        "leider müssen wir unseren Besuch absagen.",
        "unsere Reise findet leider nicht statt.",
        "nous sommes au regret d'annuler notre visite.",
        "notre déplacement n'aura pas lieu, toutes nos excuses.",
        "lamentablemente tenemos que cancelar la visita.",
        "purtroppo dobbiamo annullare la visita.",
        "la nostra visita non si farà, ci scusiamo.",
        "niestety musimy odwołać wizytę.",
        "helaas moeten wij het bezoek annuleren.",
        "infelizmente temos de cancelar a visita.",
        "на жаль, змушені скасувати візит.",
        "sajnos le kell mondanunk a látogatást.",
    ],
)
def test_what_calls_the_visit_off_is_a_cancellation(text: str) -> None:
    assert answer(text, CONFIRMED) is Category.CANCELLATION
    assert answer(text, "") is Category.CANCELLATION


@pytest.mark.parametrize(
    "text",
    [
        "the mayor can't come any more, so we will be 13. Everything else stays.",
        "pan starosta nakonec nepřijede, přijede tedy 13 osob.",
        "der Bürgermeister kommt leider nicht mit, wir kommen also mit 13 Personen.",
        "le maire ne vient plus, nous serons donc 13.",
        "we can't come on 12 May, could we come on 19 May instead?",
        "12. května přijet nemůžeme, hodil by se vám 19. květen?",
        "am 12. Mai können wir nicht kommen, ginge auch der 19. Mai?",
    ],
)
def test_a_person_or_a_day_that_drops_out_is_a_change_and_no_cancellation(text: str) -> None:
    assert answer(text, CONFIRMED) is Category.CHANGE


@pytest.mark.parametrize(
    "text",
    [
        "back home we want to thank you for Tuesday's warm welcome, the whole group still talks about it.",
        "ještě jednou díky za úterní přijetí, bylo to skvělé.",
        "herzlichen Dank für den freundlichen Empfang am Dienstag, es war sehr lehrreich.",
        "un grand merci pour votre accueil de mardi, toute l'équipe est enchantée.",
    ],
)
def test_thanks_after_the_visit_are_other(text: str) -> None:
    assert answer(text, "We look forward to seeing you tomorrow at 10:00.") is Category.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "thank you for having us in 2024. Next year we would like to visit you again, with 12 new people in May 2027.",
        "vloni jsme u vás byli a bylo to skvělé. Rádi bychom v květnu 2027 přijeli znovu s novou skupinou 12 lidí.",
        "letztes Jahr war es großartig. Dürften wir Sie im Mai 2027 erneut mit einer neuen Gruppe von 12 besuchen?",
        "l'an dernier, c'était formidable. Pourriez-vous recevoir en mai 2027 un nouveau groupe de 12 étudiants ?",
    ],
)
def test_a_new_visit_in_an_old_thread_is_a_request(text: str) -> None:
    old = (
        "\n\nOn Mon, 18 Nov 2024 at 10:00, IPR <visits@ipr.example> wrote:\n> It was a pleasure to have you here. "
        "Come back any time.\n"
    )
    assert read(f"Hello,\n\n{text}\n\nEva Malá{old}", **OURS).category is Category.REQUEST


@pytest.mark.parametrize(
    "subject", ["Re: Visit", "AW: Besuch", "RE: Návštěva", "SV: Visit", "R: Visita", "Odp: Wizyta"]
)
def test_a_quoted_mail_of_ours_shows_an_answer_without_thread_headers(subject: str) -> None:
    body = (
        "Hello,\n\nthere will be 14 of us.\n\nEva Malá\n\nOn Mon, 25 Jan 2027 at 10:00, IPR <visits@ipr.example> "
        "wrote:\n> How many people will come?\n"
    )
    assert read(body, subject=subject).category is Category.FOLLOW_UP


def test_a_message_id_of_ours_anywhere_in_the_references_shows_an_answer() -> None:
    found = read(
        "There will be 14 of us.\n\nEva Malá",
        subject="numbers",
        In_Reply_To="<two@kladno.example>",
        References="<mailbot.abc.def@ipr.example> <two@kladno.example>",
    )
    assert found.category is Category.FOLLOW_UP

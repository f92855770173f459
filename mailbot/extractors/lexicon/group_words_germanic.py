"""Small words around the number of visitors in English, German and Dutch; see group_cues for the classes."""

from __future__ import annotations

GERMANIC = {
    "en": """
        and: and, &, +, as do, then
        plus: will accompany, would accompany, accompany, are accompanying, plus, as well as, in addition to, to whom
            we add, to which we add, then there are, joined by another, along comes, along come, with them, and also,
            and additionally, besides
        with: with, along with, together with, accompanied by, alongside, joined by, escorted by, bring, bringing,
            brings
        or: or
        prep: of, in, off, from, at, for, on, by, to, into, as, among, between, under, over, per, during, within,
            about the, via
        art: the, a, an, our, my, his, her, their, its, your, this, these, those, some of, one of, all of, each
        light: about, around, roughly, approximately, approx, approx., circa, ca, ca., c., some, only, just, exactly,
            probably, likely, most likely, currently, now, likewise, also, still, perhaps about, somewhere, somewhere
            around, in the region of, or so, altogether, in total, in all, all told, total, nearly, almost, roughly
            around, at present, actually, even, all
        up: up to, at most, at the most, max, max., maximum, maximum of, a maximum of, no more than, not more than,
            fewer than, not exceed, not exceeding, limited to, capped at, or fewer, or less, tops, at the very most,
            never more than
        down: exceed, exceeding, surpass, exceeds, at least, minimum, min., minimum of, a minimum of, not less than,
            no fewer than, no less than, more than, upwards of, or more, and more, +, at the very least, and up
        maybe: maybe, perhaps, possibly, potentially, could be, might be, may be, could become, could grow to, may
            grow to, might grow to, could rise to, may rise to, might rise to, could go up to, could even be, may
            become, might become, could increase to, may increase to, might turn into, at most, up to, or even,
            conceivably, maximum, max., even, at the most
        among: including, include, includes, incl, incl., included, inclusive of, among them, among whom, amongst
            them, of whom, of which, of them, of these, one of them, namely, thereof, counting, comprised in, counted
            in, counted inside, counted, counted already
        total: that makes, which makes, makes it, that is, so that is, adds up to, adding up to, sum, the sum, thus,
            hence, i.e., in total, altogether, in all, total, all told, =, all in all, all up, grand total, makes,
            making
        we: how many, how many of you, how many of us, how many people, as for numbers, in terms of numbers, numbers
            are, numbers will be, our numbers, number attending, number coming, number of people, we, us, group, group
            size, headcount, head count, number of, numbers of, party, delegation, team, participants, attendees,
            visitors, size, guests, class, cohort, the number, total number, total member, total members, total
            persons, total pax, total participants, group of, strength, crew, contingent, people
        weak: count with, please count with, count on, you may count on, counting on, reckon with, reckon on, cater
            for, you would get, you 'd get, you get, anticipate, there, it, expect, guess, reckon, estimate, for
        be: stands at, are, is, be, will, would, should, shall, 'll, 'd, 're, 've, may, might, could, can, come,
            coming, come as, number, numbering, numbers, total, totals, totalling, comprise, comprises, comprising,
            consist, consists, consisting, composed, made up, made, include, includes, includes up to, going, travel,
            travelling, arrive, arriving, plan, expected, likely, estimated, bring, bringing, looking at, planning
            for, planning on, talking about, made up of, remain, being, have grown, grown, estimate, reckon, turn out,
            has grown, has now grown, reduced, changed, down, increased, up
        come: drop in, pop in, look in, drop round, raised their hands, come, comes, coming, came along, visit,
            visiting, join, joining, joins, attend, attending, travel, travelling, travels, arrive, arriving,
            participate, participating, take part, bring, bringing, accompany, accompanying, accompanies, meet you,
            see you, receive us, host, receive, drop by, registered, signed up, interested, fly, flying, pass through,
            delegation, group, party, us, take up, head to, make the trip, stop by, tour, call on, trip, journey,
            excursion, study tour, like to, love to, keen to, wish to, hope to, planning to
        have: has, have, had, with
        employ: live, lives, living, inhabit, work, works, employ, employs, holds, hold, seats, seat, runs, serves,
            represents, represent, represented, manages, teach, teaches, unites, coordinates, holds up, fits, fit,
            accommodates, takes, home to, train, trains, supervise, supervises
        self: me, myself, i, yours truly, the undersigned, my humble self, my good self, my own self
        i: i
        past: last edition, previous edition, the previous one, the last one, thank you for, thanks for, last year,
            last time, last autumn, last spring, last summer, last winter, last week, last month, previously,
            previous, earlier, ago, met, hosted, received, visited, welcomed, were, was, brought, came, went,
            attended, in the past, former, had, trained, saw, back then, at that time, at the time, once, in 2018, in
            2019, in 2022, in 2023, in 2024, in 2025
        now: are, 're, this time, this year, now, today, currently, will, would, 'll, shall, this morning, this week
        not: doubt, i doubt, won't, will not, not to, not, instead of, rather than, no longer, originally, initially,
            in place of, first said, previously announced, down from, up from
        more: more, further, others, other, extra, additional
        ofus: of us, strong, pax, ppl, in number, heads, head, altogether, in total, in all, persons, all told, of
            them, all up
        led: led by, headed by, chaired by, on behalf of, contact, guided by, organised by, invited by, signed, by,
            from, to, for
        rel: who, which, that, whom, whose, because, if, when, where, since, while, although, but, so, though,
            whether, they, he, she, has, have, had, do, does, did, was, were, must, can, want, wants, wish, work,
            works, please, would, will
        reckon: count on, you may count on, counting on, reckon with, reckon on, count with, please count with, cater
            for
    """,
    "de": """
        and: und, &, +, sowie, samt
        plus: mit ihnen, begleiten, plus, zuzuglich, zzgl., dazu, ausserdem, außerdem, hinzu kommen, hinzu kommt,
            hinzukommen, zu denen, ferner, sowie, begleitet werden sie von, begleitet wird sie von, und auch, nebst,
            dazu kommt, dazu kommen
        with: mit, zusammen mit, gemeinsam mit, begleitet von, in begleitung von, in begleitung, nebst
        or: oder, bzw.
        prep: zwischen, von, aus, in, im, bei, beim, fur, auf, an, am, zu, zum, zur, nach, als, unter, je, vom, aus
            der, per, seit, uber, um
        art: alle, aller, allen, der, die, das, den, dem, des, ein, eine, einer, einem, einen, eines, unser, unsere,
            unserer, unserem, unseren, mein, meine, meiner, meinen, meinem, ihr, ihre, ihrer, ihren, deren, dessen,
            dieser, diese, diesen
        light: etwa, ungefahr, circa, ca, ca., rund, zirka, nur, genau, wohl, voraussichtlich, derzeit, jetzt,
            insgesamt, vermutlich, noch, knapp, gut, wahrscheinlich, auch, nun, so um die, um die, an die, gegen,
            gesamt, alles in allem, dann, diesmal, eher, lediglich
        up: ubersteigt nicht, nicht uber, bis zu, maximal, max, max., hochstens, nicht mehr als, hochstens etwa,
            maximum, weniger als
        down: mindestens, mind., wenigstens, minimum, mehr als, oder mehr, zumindest, nicht weniger als
        maybe: vielleicht, eventuell, evtl., moglicherweise, unter umstanden, es konnten, konnten, konnte, konnen,
            gegebenenfalls, ggf., werden konnten, auch, hochstens, maximal, bis zu, womoglich, notfalls
        among: davon, darunter, einschließlich, einschliesslich, inklusive, inkl., inkl, von denen, darin,
            mitgerechnet, mitgezahlt, eingerechnet, inbegriffen, eingeschlossen, namlich, und zwar, wovon
        total: sind zusammen, ergibt, das waren, sind das, summe, gesamt also, also, somit, das macht, insgesamt,
            zusammen, gesamt, =, in summe, alles in allem, macht, macht zusammen, in der summe
        we: wie viele, wieviele, wie viele personen, personenanzahl, kopfzahl, wir, uns, gruppe, gruppengroße,
            gruppengrosse, delegation, teilnehmer, teilnehmerzahl, teilnehmenden, teilnehmende, anzahl, personenzahl,
            zahl, reisegruppe, team, klasse, besuchergruppe, abordnung, truppe, seminar
        weak: rechnen sie mit, rechnen sie bitte mit, rechnet mit, erwarten sie, planen sie mit, planen sie fur, es,
            erwarten, schatze, schatzen, tippe
        be: betragt, belauft, liegt, betrug, sich, auf, bei, sind, ist, sein, wird, werden, wurden, waren, waeren,
            wuerden, ware, wurde, kommen, kamen, reisen, zahlen, zahlt, umfasst, umfassen, umfaßt, besteht, bestehen,
            rechnen, planen, bilden, haben vor, erscheinen, an, hatte, konnten, anreisen, setzt sich, zusammen, kame,
            gehoren
        come: kommen, komme, kommt, kamen, kame, besuchen, besucht, teilnehmen, nehmen, nimmt, teil, reisen, reist,
            anreisen, begleiten, begleitet, mitkommen, mitbringen, bringe, bringen, anmelden, vorbeikommen, empfangen,
            dabei, mochten, mochte, wurden gerne, wurde gerne, gruppe, delegation, wir, uns, interessieren, wollen,
            planen, besuch, reise, exkursion, studienreise, ausflug, fahren, fahrt, vertreten sein, anwesend, rechnen,
            anzahl, teilnehmer
        have: hat, haben, zahlt, habe, verfugt uber, zahlen
        employ: leben, lebt, wohnen, wohnt, zahlt unsere gemeinde, arbeiten, arbeitet, beschaftigt, beschaftigen,
            vertritt, vertreten, betreut, betreuen, fasst, umfaßt, unterrichten, unterrichtet, betreue, leite
        self: ich, mich, mir, mich selbst, ich selbst, meiner selbst, meine wenigkeit, meiner person, der
            unterzeichnende, die unterzeichnende
        i: ich
        past: letzte ausgabe, beim letzten mal, letztes mal, danke fur, vielen dank fur, letztes jahr, im vorjahr,
            damals, voriges jahr, im letzten jahr, letzten herbst, letzten sommer, letzten winter, fruher, im herbst
            haben wir, bereits einmal, im vergangenen jahr, letzten monat, letzte woche, vor einem jahr, vor zwei
            jahren, seinerzeit, empfingen
        now: diesmal, dieses jahr, dieses mal, jetzt, nun, heuer, kommen, werden
        not: bezweifle, nicht, statt, anstatt, anstelle von, ursprunglich, nicht mehr, statt der, anstatt der, statt
            wie geplant, anstelle der, zunachst
        more: weitere, weiteren, weiterer, andere, zusatzliche, mehr
        ofus: von uns, mann, leute, an der zahl, pers., insgesamt, kopfe, personen, mann hoch, pax
        led: unter leitung von, unter der leitung, unter fuhrung, geleitet von, angefuhrt von, gefuhrt von, im namen,
            im auftrag, ansprechpartner, kontakt, unter der fuhrung, auf einladung, leitung
        rel: der die, welche, welcher, dass, wenn, weil, ob, wo, wobei, aber, sondern, doch, denn, sie, er, ist, wird,
            werden, haben, hat, mochten, mochte, konnen, sollen, wollen, wurde, wurden, arbeiten, kommen, teilnehmen,
            kommt
        reckon: rechnen sie mit, rechnen sie bitte mit, rechnen sie also mit, rechnet mit, planen sie mit
    """,
    "nl": """
        and: en, &, +
        plus: met hen, begeleiden, plus, alsmede, evenals, en ook, daar komen, daar komt, aangevuld met, daar komen
            nog, daarnaast, bovendien, daarbij
        with: met, samen met, vergezeld van, vergezeld door, in gezelschap van, neem, breng
        or: of
        prep: tussen, van, uit, in, bij, voor, op, aan, te, naar, als, onder, per, over, door, om
        art: de, het, een, onze, ons, mijn, zijn, haar, hun, deze, die, dit, z'n
        light: ongeveer, circa, ca, ca., rond, zo'n, een stuk of, slechts, maar, precies, waarschijnlijk, nu, in
            totaal, totaal, vermoedelijk, naar verwachting, bijna, ruim, ook, alleen, zo rond de, rond de, tegen de,
            nog, alles bij elkaar, dan, deze keer
        up: niet meer zijn dan, tot, maximaal, max, max., hooguit, hoogstens, ten hoogste, niet meer dan, uiterlijk,
            maximum, minder dan
        down: minstens, ten minste, tenminste, minimaal, min., meer dan, of meer
        maybe: misschien, mogelijk, eventueel, wellicht, kunnen er, zouden er, kan oplopen tot, kunnen worden,
            maximaal, hooguit, oplopend tot, kan groeien naar, kan groeien tot, kunnen het er, worden
        among: waarvan, waaronder, inclusief, incl., incl, van wie, onder wie, daarvan, meegerekend, namelijk, te
            weten
        total: derhalve, oftewel, dat zijn, dat zijn er, dat is, dat maakt, bij elkaar, opgeteld, dus, in totaal,
            samen, totaal, =, alles bij elkaar, alles samen
        we: hoeveel, met hoeveel, met hoevelen, groepsomvang, we, wij, ons, groep, groepsgrootte, delegatie,
            deelnemers, aantal, gezelschap, team, klas, aantal deelnemers, aantal personen
        weak: reken op, rekent u op, ga uit van, u mag rekenen op, er, het, verwachten, schat, schatten, gok
        be: gaan, gaat, reist, zijn, is, zullen, zal, zouden, zou, worden, wordt, komen, bestaat, bestaan, telt,
            tellen, omvat, reizen, bedraagt, willen, rekenen, blijven
        come: komen, komt, kom, bezoeken, deelnemen, nemen, deel, reizen, meekomen, vergezellen, brengen, breng,
            aanwezig, ontvangen, willen, zouden, groep, delegatie, gaan mee, mee, reist, langskomen, geinteresseerd,
            aangemeld, verwachten, graag, reis, excursie, studiereis
        have: heeft, hebben, telt, heb, tellen
        employ: wonen, woont, leven, werken, werkt, biedt werk aan, vertegenwoordigt, begeleidt, begeleid, onderwijst
        self: ik, mij, mijzelf, mezelf, ikzelf, ondergetekende
        i: ik
        past: vorige editie, vorige keer, vorig jaar, vorige week, vorige maand, destijds, eerder, vroeger, waren,
            was, ontvingen, bezochten, kwamen, toen, geleden, afgelopen jaar, afgelopen herfst, vorige herfst
        now: deze keer, dit jaar, nu, ditmaal, dit keer, zullen, zouden
        not: betwijfel, niet, in plaats van, oorspronkelijk, niet meer, aanvankelijk, eerst
        more: andere, extra, verdere, meer, overige
        ofus: van ons, man, mensen, personen, in totaal, koppen, pax
        led: onder leiding van, geleid door, namens, contact, contactpersoon, op uitnodiging van, begeleid door
        rel: die, dat, wie, welke, omdat, als, wanneer, waar, maar, want, zij, hij, is, zijn, wordt, worden, hebben,
            heeft, willen, kunnen, zullen, zouden, komen
        reckon: reken op, rekent u op, ga uit van, reken met
    """,
}

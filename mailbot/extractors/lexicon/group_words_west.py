"""Small words around the number of visitors in Germanic and Romance languages; see group_cues for the classes."""

from __future__ import annotations

WEST = {
    "en": """
        and: and, &, +, as do, then
        plus: plus, as well as, in addition to, and also, and additionally, besides
        with: with, along with, together with, accompanied by, alongside, joined by, escorted by, bring, bringing, brings
        or: or
        prep: of, in, from, at, for, on, by, to, into, as, among, between, under, over, per, during, within, about the, via
        art: the, a, an, our, my, his, her, their, its, your, this, these, those, some of, one of, all of, each
        light: about, around, roughly, approximately, approx, approx., circa, ca, ca., c., some, only, just, exactly, probably,
            likely, most likely, currently, now, likewise, also, still, perhaps about, somewhere, somewhere around, in the region of,
            or so, altogether, in total, in all, all told, total, nearly, almost, roughly around, at present, actually, even, all
        up: up to, at most, at the most, max, max., maximum, maximum of, a maximum of, no more than, not more than, fewer than,
            not exceed, not exceeding, limited to, capped at, or fewer, or less, tops, at the very most, never more than
        down: exceed, exceeding, surpass, exceeds, at least, minimum, min., minimum of, a minimum of, not less than, no fewer than, no less than, more than, upwards of,
            or more, and more, +, at the very least, and up
        maybe: maybe, perhaps, possibly, potentially, could be, might be, may be, could become, could grow to, may grow to,
            might grow to, could rise to, may rise to, might rise to, could go up to, could even be, may become, might become,
            could increase to, may increase to, might turn into, at most, up to, or even, conceivably, maximum, max., even, at the most
        among: including, include, includes, incl, incl., included, inclusive of, among them, among whom, amongst them, of whom, of which,
            of them, of these, one of them, namely, thereof, counting, comprised in
        total: thus, hence, i.e., in total, altogether, in all, total, all told, =, all in all, all up, grand total, makes, making
        we: number attending, number coming, number of people, we, us, group, group size, headcount, head count, number of, numbers of, party, delegation, team, participants, attendees, visitors,
            size, guests, class, cohort, the number, total number, group of, strength, crew, contingent, people
        weak: there, it, expect, anticipate, for
        be: are, is, be, will, would, should, shall, 'll, 'd, 're, 've, may, might, could, can, come, coming, come as, number, numbering,
            numbers, total, totals, totalling, comprise, comprises, comprising, consist, consists, consisting, composed, made up, made,
            include, includes, includes up to, going, travel, travelling, arrive, arriving, plan, expected, likely, estimated,
            bring, bringing, looking at, planning for, planning on, talking about, made up of, remain, being, have grown, grown, estimate, reckon, turn out, has
            grown, has now grown, reduced, changed, down, increased, up
        come: come, comes, coming, came along, visit, visiting, join, joining, joins, attend, attending, travel, travelling, travels, arrive,
            arriving, participate, participating, take part, bring, bringing, accompany, accompanying, accompanies, meet you, see you,
            receive us, host, receive, drop by, registered, signed up, interested, fly, flying, pass through, delegation, group, party, us,
            take up, head to, make the trip, stop by, tour, call on, like to, love to, keen to, wish to, hope to, planning to
        have: has, have, had, with
        employ: work, works, employ, employs, holds, hold, seats, seat, runs, serves, represents, represent, represented, manages, teach, teaches,
            unites, coordinates, holds up, fits, fit, accommodates, takes, home to, train, trains, supervise, supervises
        self: me, myself, i, yours truly, the undersigned
        i: i
        past: thank you for, thanks for, last year, last time, last autumn, last spring, last summer, last winter, last week, last month, previously, previous,
            earlier, ago, met, hosted, received, visited, welcomed, were, was, brought, came, went, attended, in the past, former, had,
            trained, saw, back then, at that time, at the time, once, in 2018, in 2019, in 2022, in 2023, in 2024, in 2025
        now: this time, this year, now, today, currently, will, would, 'll, 'd, shall
        not: won't, will not, not to, not, instead of, rather than, no longer, originally, initially, in place of, first said, previously announced, down from, up from
        more: more, further, others, other, extra, additional
        ofus: of us, strong, pax, ppl, in number, heads, head, altogether, in total, in all, persons, all told, of them, all up
        led: led by, headed by, chaired by, on behalf of, contact, guided by, organised by, invited by, signed, by, from, head of, to, for
        rel: who, which, that, whom, whose, because, if, when, where, since, while, although, but, so, though, whether, they, he, she,
            has, have, had, do, does, did, was, were, must, can, want, wants, wish, work, works, please, would, will
    """,
    "de": """
        and: und, &, +, sowie, samt
        plus: plus, zuzuglich, zzgl., dazu, ausserdem, außerdem, hinzu kommen, hinzu kommt, sowie, und auch, nebst, dazu kommt, dazu kommen
        with: mit, zusammen mit, gemeinsam mit, begleitet von, in begleitung von, in begleitung, nebst
        or: oder, bzw.
        prep: von, aus, in, im, bei, beim, fur, auf, an, am, zu, zum, zur, nach, als, unter, je, vom, aus der, per, seit, uber, um
        art: der, die, das, den, dem, des, ein, eine, einer, einem, einen, eines, unser, unsere, unserer, unserem, unseren, mein, meine,
            meiner, meinen, meinem, ihr, ihre, ihrer, ihren, deren, dessen, dieser, diese, diesen
        light: etwa, ungefahr, circa, ca, ca., rund, zirka, nur, genau, wohl, voraussichtlich, derzeit, jetzt, insgesamt, vermutlich, noch,
            knapp, gut, wahrscheinlich, auch, nun, so um die, um die, an die, gegen, gesamt, alles in allem, dann, diesmal, eher, lediglich
        up: ubersteigt nicht, nicht uber, bis zu, maximal, max, max., hochstens, nicht mehr als, hochstens etwa, maximum, weniger als
        down: mindestens, mind., wenigstens, minimum, mehr als, oder mehr, zumindest, nicht weniger als
        maybe: vielleicht, eventuell, evtl., moglicherweise, unter umstanden, es konnten, konnten, konnte, konnen, gegebenenfalls, ggf.,
            werden konnten, auch, hochstens, maximal, bis zu, womoglich, notfalls
        among: davon, darunter, einschließlich, einschliesslich, inklusive, inkl., inkl, von denen, darin, mitgerechnet, mitgezahlt, eingerechnet, inbegriffen, eingeschlossen, namlich, und zwar, wovon
        total: also, somit, das macht, insgesamt, zusammen, gesamt, =, in summe, alles in allem, macht, macht zusammen, in der summe
        we: wir, uns, gruppe, gruppengroße, gruppengrosse, delegation, teilnehmer, teilnehmerzahl, teilnehmenden, teilnehmende, anzahl, personenzahl,
            zahl, reisegruppe, team, klasse, besuchergruppe, abordnung, truppe, seminar
        weak: es, erwarten
        be: betragt, belauft, liegt, betrug, sich, auf, bei, sind, ist, sein, wird, werden, wurden, waren, waeren, wuerden, ware, wurde, kommen, kamen, reisen, zahlen, zahlt, umfasst, umfassen, umfaßt, besteht,
            bestehen, rechnen, planen, bilden, haben vor, erscheinen, an, hatte, konnten, anreisen, setzt sich, zusammen, kame, gehoren
        come: kommen, komme, kommt, kamen, kame, besuchen, besucht, teilnehmen, nehmen, nimmt, teil, reisen, reist, anreisen, begleiten, begleitet, mitkommen,
            mitbringen, bringe, bringen, anmelden, vorbeikommen, empfangen, dabei, mochten, mochte, wurden gerne, wurde gerne, gruppe, delegation, wir, uns,
            interessieren, wollen, planen, besuch, fahren, fahrt, vertreten sein, anwesend, rechnen, anzahl, teilnehmer
        have: hat, haben, zahlt, habe, verfugt uber, zahlen
        employ: arbeiten, arbeitet, beschaftigt, beschaftigen, vertritt, vertreten, betreut, betreuen, fasst, umfaßt, unterrichten, unterrichtet, betreue, leite
        self: ich, mich, mir, mich selbst, ich selbst, meiner selbst, meine wenigkeit, meiner person, der unterzeichnende, die unterzeichnende
        i: ich
        past: danke fur, vielen dank fur, letztes jahr, letztes mal, im vorjahr, damals, voriges jahr, im letzten jahr, letzten herbst, letzten sommer, letzten winter, fruher,
            im herbst haben wir, bereits einmal, im vergangenen jahr, letzten monat, letzte woche, vor einem jahr, vor zwei jahren, seinerzeit, empfingen
        now: diesmal, dieses jahr, dieses mal, jetzt, nun, heuer, kommen, werden
        not: nicht, statt, anstatt, anstelle von, ursprunglich, nicht mehr, statt der, anstatt der, statt wie geplant, anstelle der, zunachst
        more: weitere, weiteren, weiterer, andere, zusatzliche, mehr
        ofus: von uns, mann, leute, an der zahl, pers., insgesamt, kopfe, personen, mann hoch, pax
        led: unter leitung von, unter der leitung, unter fuhrung, geleitet von, angefuhrt von, gefuhrt von, im namen, im auftrag, ansprechpartner,
            kontakt, unter der fuhrung, auf einladung, leitung
        rel: der die, welche, welcher, dass, wenn, weil, ob, wo, wobei, aber, sondern, doch, denn, sie, er, ist, wird, werden, haben, hat, mochten, mochte,
            konnen, sollen, wollen, wurde, wurden, arbeiten, kommen, teilnehmen, kommt
    """,
    "nl": """
        and: en, &, +
        plus: plus, alsmede, evenals, en ook, daarnaast, bovendien, daarbij
        with: met, samen met, vergezeld van, vergezeld door, in gezelschap van, neem, breng
        or: of
        prep: van, uit, in, bij, voor, op, aan, te, naar, als, onder, per, over, door, om
        art: de, het, een, onze, ons, mijn, zijn, haar, hun, deze, die, dit, z'n
        light: ongeveer, circa, ca, ca., rond, zo'n, een stuk of, slechts, maar, precies, waarschijnlijk, nu, in totaal, totaal, vermoedelijk, naar
            verwachting, bijna, ruim, ook, alleen, zo rond de, rond de, tegen de, nog, alles bij elkaar, dan, deze keer
        up: niet meer zijn dan, tot, maximaal, max, max., hooguit, hoogstens, ten hoogste, niet meer dan, uiterlijk, maximum, minder dan
        down: minstens, ten minste, tenminste, minimaal, min., meer dan, of meer
        maybe: misschien, mogelijk, eventueel, wellicht, kunnen er, zouden er, kan oplopen tot, kunnen worden, maximaal, hooguit, oplopend tot,
            kan groeien naar, kan groeien tot, kunnen het er, worden
        among: waarvan, waaronder, inclusief, incl., incl, van wie, onder wie, daarvan, meegerekend, namelijk, te weten
        total: dus, in totaal, samen, totaal, =, alles bij elkaar, alles samen
        we: we, wij, ons, groep, groepsgrootte, delegatie, deelnemers, aantal, gezelschap, team, klas, aantal deelnemers, aantal personen
        weak: er, het, verwachten
        be: zijn, is, zullen, zal, zouden, zou, worden, wordt, komen, bestaat, bestaan, telt, tellen, omvat, reizen, bedraagt, willen, gaan, rekenen, blijven
        come: komen, komt, kom, bezoeken, deelnemen, nemen, deel, reizen, meekomen, vergezellen, brengen, breng, aanwezig, ontvangen, willen, zouden,
            groep, delegatie, gaan mee, mee, reist, langskomen, geinteresseerd, aangemeld, verwachten, graag
        have: heeft, hebben, telt, heb, tellen
        employ: werken, werkt, biedt werk aan, vertegenwoordigt, begeleidt, begeleid, onderwijst, werken
        self: ik, mij, mijzelf, mezelf, ikzelf, ondergetekende
        i: ik
        past: vorig jaar, vorige keer, vorige week, vorige maand, destijds, eerder, vroeger, waren, was, ontvingen, bezochten, kwamen, toen, geleden, afgelopen
            jaar, afgelopen herfst, vorige herfst
        now: deze keer, dit jaar, nu, ditmaal, dit keer, zullen, zouden
        not: niet, in plaats van, oorspronkelijk, niet meer, aanvankelijk, eerst
        more: andere, extra, verdere, meer, overige
        ofus: van ons, man, mensen, personen, in totaal, koppen, pax
        led: onder leiding van, geleid door, namens, contact, contactpersoon, op uitnodiging van, begeleid door
        rel: die, dat, wie, welke, omdat, als, wanneer, waar, maar, want, zij, hij, is, zijn, wordt, worden, hebben, heeft, willen, kunnen, zullen, zouden, komen
    """,
    "fr": """
        and: et, &, +
        plus: plus, ainsi que, de meme que, auxquels s'ajoutent, auxquels s'ajoute, en plus, et aussi, sans compter, s'y ajoutent
        with: avec, accompagne de, accompagnes de, accompagnee de, accompagnees de, accompagne d', accompagnes d', accompagnee d', accompagnees d',
            accompagnes par, accompagne par, en compagnie de, encadres par, encadre par, amener, amenerai, emmener
        or: ou
        prep: de, d', du, des, a, au, aux, en, dans, pour, sur, par, chez, comme, parmi, sous, vers, au sein
        art: le, la, les, l', un, une, notre, nos, mon, ma, mes, leur, leurs, son, sa, ses, ce, cette, ces, deux de
        light: environ, a peu pres, approximativement, a priori, seulement, exactement, probablement, quelque, pres de, une petite, autour de, dans les,
            actuellement, sans doute, au total, en tout, que, aussi, desormais, finalement, de l'ordre de, au nombre de, maintenant, normalement, plus, plutot
        up: ne depassera pas, ne depassera pas les, ne depasserons pas, ne depasserait pas, ne devrait pas depasser, jusqu'a, au plus, au maximum, maximum, max, max., tout au plus, pas plus de, au grand maximum, maximum de, un maximum de, moins de
        down: au moins, minimum, min., au minimum, plus de, ou plus, un minimum de, pas moins de
        maybe: peut-etre, peut etre, eventuellement, voire, possiblement, nous pourrions etre, pourrait passer a, pourrait monter a, pourraient etre,
            pourrait atteindre, pourrions etre, au maximum, jusqu'a, tout au plus
        among: dont, parmi eux, parmi lesquels, y compris, inclus, incluse, compris, comprise, comprises, parmi elles, a savoir, soit, incluant, parmi nous
        total: donc, au total, en tout, total, =, soit en tout, soit au total, effectif total, tous ensemble, soit
        we: nous, on, groupe, delegation, participants, effectif, nombre, nombre de participants, nombre de personnes, taille du groupe, equipe, classe,
            promotion, les participants
        weak: il, ce, y
        be: s'eleve a, s'elevera a, sommes, serons, serions, est, sont, sera, serait, seront, seraient, viendrons, viendrions, viennent, venons, compte, comptera, comprend, comprendra,
            compose, composee, comporte, reunit, arriverons, compose, se, constitue, constituee, forte, fort, voyageons, irons, ete, comprenant,
            avons, prevoyons, etre, comptons, d'etre
        come: viendrons, viendrions, viendront, viendraient, viendra, viendrait, viendrai, venir, viennent, vient, participer, participeront, participera,
            accompagner, accompagneront, accompagnera, visiter, souhaite, souhaitent, souhaitons, souhaiterions, souhaiterait, accueillir, recevoir, rencontrer,
            rendre, voyage, deplacement, deplaceront, deplacerait, presents, presente, inscrits, delegation, groupe, nous, on, arriverons, feront, aimerions, aimerait
        have: a, ont, avons, compte, comptent, dispose
        employ: travaillent, travaille, emploient, emploie, represente, representent, regroupe, rassemble, federe, encadre, accueille
        self: moi, moi-meme, moi meme, votre serviteur, le soussigne, la soussignee, je
        i: je, j
        past: merci d'avoir, l'an dernier, l'annee derniere, la derniere fois, l'an passe, l'annee passee, precedemment, etions, fumes, il y a, a l'epoque, avions, avait,
            etaient, avons recu, avez recu, avons rencontre, aviez, sommes venus, a ete, ont visite, sont venus, avons accueilli, derniere visite
        now: cette fois, cette annee, cette fois-ci, maintenant, desormais, serons, viendrons
        not: pas, au lieu de, au lieu des, et non, non pas, initialement, plutot que, a l'origine, au depart, et pas
        more: autres, autre, supplementaires, de plus
        ofus: d'entre nous, de nous, au total, en tout, a venir, pers., a participer, participants
        led: dirige par, dirigee par, conduite par, conduit par, menee par, mene par, au nom de, presidee par, sous la conduite de, contact, emmenee par,
            sous la direction de, a l'invitation de, de la part de
        rel: qui, que, dont, ou, parce, si, quand, mais, car, est, sont, sera, seront, ont, avons, il, ils, elle, elles, souhaitons, souhaite, souhaitent,
            pouvez, peut, travaillent, viendront, viendrait, viendrons, feront
    """,
    "es": """
        and: y, e, &, +
        plus: mas, ademas de, asi como, a los que se suman, a los que se suma, junto a, y tambien, ademas, al que se suman
        with: con, junto con, acompanado de, acompanados de, acompanada de, acompanadas de, acompanados por, acompanado por, en compania de, llevare, llevaria
        or: o, u
        prep: de, del, en, a, al, para, por, como, entre, desde, sobre, hasta el, segun
        art: el, la, los, las, un, una, unos, unas, nuestro, nuestra, nuestros, nuestras, mi, mis, su, sus, este, esta, estos, lo
        light: unos, unas, aproximadamente, alrededor de, cerca de, en torno a, mas o menos, solo, solamente, exactamente, probablemente, aprox, aprox.,
            en total, total, ahora, posiblemente, casi, tambien, finalmente, actualmente, como unos, como unas, previsiblemente, ser, los, las
        up: no superara, no superara las, no excedera de, no supera, no superaremos, hasta, como maximo, maximo, max., un maximo de, como mucho, no mas de, a lo sumo, un maximo, maximo de, menos de
        down: al menos, por lo menos, como minimo, minimo, min., un minimo de, mas de, o mas, cuando menos
        maybe: quiza, quizas, tal vez, posiblemente, eventualmente, podrian ser, podriamos ser, podria llegar a, podrian llegar a, acaso, a lo mejor,
            como mucho, como maximo, hasta, podria aumentar a, pudiendo llegar a
        among: entre ellos, entre ellas, de los cuales, de las cuales, de ellos, incluido, incluida, incluidos, incluidas, incluyendo, inclusive, a saber,
            de ellas, contando, entre los que, contandome
        total: en total, o sea, por tanto, es decir, total, =, un total de, sumamos, suman
        we: los asistentes, los participantes, nosotros, nosotras, grupo, delegacion, participantes, asistentes, numero, numero de personas, numero de participantes, tamano del grupo, comitiva,
            equipo, clase, comision
        weak: se, habra
        be: somos, seremos, seriamos, seran, serian, sera, seria, es, son, vamos, iremos, iriamos, vendremos, vendriamos, acudiremos, asistiremos, viajamos,
            viajaremos, viajariamos, compuesta, compuesto, compone, formado, formada, consta, constara, integrado, integrada, estara, estaria, estaremos,
            llegaremos, ser, esta, asciende, compondra, visitariamos
        prodrop: somos, seremos, seriamos, vamos, iremos, iriamos, vendremos, vendriamos, acudiremos, asistiremos, viajamos, viajaremos, estaremos, llegaremos,
            viajariamos, acudiriamos, quedamos, quedaremos, sumamos
        come: viajan, llegan, somos, vendran, vendrian, vendra, vendria, venir, vienen, viene, iran, irian, asistir, asistiran, asistirian, asistira, acudir, acudiran, acudira, acudirian, participar, participaran,
            viajar, viajaran, acompanar, acompanaran, acompanara, visitar, visitara, visitaran, recibir, recibirnos, queremos, quisieramos, querriamos, desea, desean, deseamos,
            somos, seremos, seriamos, vamos, iremos, vendremos, acudiremos, asistiremos, delegacion, grupo, serian, seran, nos, gustaria, interesados, inscritos, visita
        have: tiene, tienen, tenemos, cuenta con, contamos con, cuenta, dispone
        employ: trabajan, emplea, representa, agrupa, reune, coordina, atiende
        self: yo, mi, quien suscribe, el que suscribe, la que suscribe, un servidor, una servidora, servidor, servidora, yo mismo, yo misma, el abajo firmante,
            quien escribe, quien firma, quien les escribe
        i: yo, iria, ire, vendria, vendre, acudire, acudiria, viajare, viajaria, voy, asistire
        past: gracias por haber, gracias por recibir, el ano pasado, la ultima vez, la vez pasada, eramos, fuimos, el curso pasado, anteriormente, estuvimos, recibieron, recibimos, visitaron, vinieron,
            en la anterior, en aquella ocasion, hace, vinimos, conocimos, el otono pasado, la primavera pasada, la semana pasada
        now: esta vez, este ano, ahora, en esta ocasion, seremos, vendran
        not: no, en lugar de, en vez de, inicialmente, y no, al principio, en un principio, ya no
        more: mas, otros, otras, adicionales
        ofus: de nosotros, de nosotras, en total, los asistentes, los participantes, asistentes, las personas, los que, pax
        led: encabezado por, encabezada por, dirigida por, dirigido por, presidida por, en nombre de, contacto, liderada por, liderado por, invitados por, de parte de
        rel: que, quien, quienes, porque, si, cuando, donde, pero, aunque, es, son, esta, estan, tiene, tienen, quieren, desea, desean, puede, trabajan, vendran
    """,
    "pt": """
        and: e, &, +
        plus: mais, assim como, bem como, alem de, aos quais se juntam, e tambem, a que se juntam
        with: com, junto com, juntamente com, acompanhado de, acompanhados de, acompanhado por, acompanhados por, acompanhada por, na companhia de, levarei, levar
        or: ou
        prep: de, do, da, dos, das, em, no, na, nos, nas, para, por, como, entre, a, ao, aos, pelo, pela, desde, sobre
        art: o, a, os, as, um, uma, uns, umas, nosso, nossa, nossos, nossas, meu, minha, meus, minhas, seu, sua, este, esta, estes
        light: cerca de, aproximadamente, por volta de, mais ou menos, apenas, so, exatamente, provavelmente, aprox, aprox., no total, ao todo, agora, quase,
            uns, umas, em torno de, a volta de, tambem, afinal, atualmente, total, perto de, somente
        up: nao ultrapassara, nao excedera, nao ultrapassa, nao excede, ate, no maximo, maximo, max., um maximo de, nao mais de, nao mais que, no maximo ate, ate um maximo de, quando muito, menos de
        down: pelo menos, no minimo, minimo, min., um minimo de, mais de, ou mais
        maybe: talvez, possivelmente, eventualmente, poderao ser, poderiamos ser, podera chegar a, podem ser, podendo chegar a, no maximo, ate, quica, pode chegar a, quem sabe
        among: entre eles, entre elas, dos quais, das quais, incluindo, inclusive, incluido, incluida, incluidos, incluindo-me, a saber, deles, entre os quais, sendo
        total: no total, portanto, ou seja, ao todo, total, =, um total de, somos ao todo, perfazendo
        we: os participantes, nos, grupo, delegacao, participantes, numero, numero de pessoas, numero de participantes, tamanho do grupo, comitiva, equipa, equipe, turma, dimensao do grupo
        weak: se, havera
        be: somos, seremos, seriamos, serao, seriam, sera, seria, e, sao, vamos, iremos, iriamos, viremos, viriamos, composto, composta, constituido, constituida, formado,
            formada, compoe, viajamos, viajaremos, compareceremos, estaremos, chegaremos, ser, contara, integra, tera, conta
        prodrop: somos, seremos, seriamos, vamos, iremos, iriamos, viremos, viriamos, viajamos, viajaremos, compareceremos, estaremos, chegaremos, participaremos
        come: viajam, chegam, virao, viriam, vira, viria, vir, vem, irao, participar, participarao, participara, comparecer, viajar, viajarao, acompanhar, acompanharao, acompanhara, visitar,
            receber, receber-nos, gostariamos, gostaria, pretende, pretendem, pretendemos, deseja, desejam, desejamos, somos, seremos, seriamos, vamos, iremos, viremos, delegacao, grupo,
            serao, seriam, inscritos, visita, interessados
        have: tem, temos, conta com, contamos com, possui, conta
        employ: trabalham, emprega, representa, agrupa, reune, coordena
        self: eu, mim, eu proprio, eu propria, o signatario, a signataria, o abaixo assinado, a abaixo assinada, quem escreve, quem assina
        i: eu, irei, iria, virei, viria, vou
        past: obrigado por, obrigada por, no ano passado, da ultima vez, na ultima vez, eramos, fomos, anteriormente, receberam, recebemos, visitaram, vieram, estivemos, ha dois anos, ha um ano, no outono passado
        now: desta vez, este ano, agora, seremos, virao
        not: nao, em vez de, em lugar de, inicialmente, e nao, de inicio, ao inves de, ja nao
        more: outros, outras, mais, adicionais
        ofus: de nos, no total, ao todo, os participantes, pax, participantes
        led: chefiada por, liderada por, liderado por, encabecada por, em nome de, contacto, contato, presidida por, a convite de, da parte de
        rel: que, quem, porque, se, quando, onde, mas, embora, e, sao, esta, estao, tem, querem, deseja, pode, trabalham, virao, gostariam
    """,
    "it": """
        and: e, ed, &, +
        plus: piu, oltre a, oltre al, oltre alla, nonche, cui si aggiungono, a cui si aggiungono, a cui si aggiunge, insieme a, e anche, ai quali si aggiunge
        with: con, insieme con, insieme a, accompagnato da, accompagnati da, accompagnata da, accompagnate da, assieme a, in compagnia di, portero
        or: o, oppure
        prep: di, dall', all', del, della, dei, delle, degli, dello, d', dell', in, da, dal, dalla, dai, a, al, per, su, come, tra, fra, nel, nella, presso, sul, ai, alle
        art: il, lo, la, i, gli, le, l', un, uno, una, nostro, nostra, nostri, nostre, mio, mia, miei, mie, suo, sua, suoi, questo, questi, un', loro
        light: circa, all'incirca, approssimativamente, piu o meno, solo, soltanto, esattamente, probabilmente, in totale, totale, ora, adesso, quasi, sui, intorno a,
            attorno a, in tutto, anche, attualmente, grossomodo, presumibilmente, ca., qualcosa come
        up: non superera, non superera le, non superiamo, non supera, fino a, al massimo, massimo, max, max., un massimo di, non piu di, al piu, tutt'al piu, massimo di, meno di, al massimo in
        down: almeno, minimo, min., come minimo, un minimo di, piu di, oltre, o piu, non meno di
        maybe: forse, magari, eventualmente, possibilmente, potrebbero essere, potremmo essere, potrebbe salire a, potrebbe arrivare a, potremmo diventare, al massimo, fino a, potrebbero diventare
        among: di cui, tra cui, fra cui, dei quali, delle quali, compreso, compresa, compresi, comprese, incluso, inclusa, inclusi, incluse, tra loro, cioe, tra i quali, ovvero, comprendendo, tra questi
        total: in totale, quindi, dunque, totale, =, in tutto, per un totale di, complessivamente
        we: i partecipanti, noi, gruppo, delegazione, partecipanti, numero, numero di persone, numero di partecipanti, numero dei partecipanti, dimensione del gruppo, comitiva, squadra, classe
        weak: ci, si
        be: siamo, saremo, saremmo, saranno, sarebbero, sara, sarebbe, e, sono, verremo, verremmo, veniamo, arriveremo, arriveremmo, composto, composta, compone, formato, formata, costituito,
            costituita, conta, comprende, essere, viaggiamo, viaggeremo, andremo, parteciperemo, stato, contera, comprendera
        prodrop: siamo, saremo, saremmo, verremo, verremmo, veniamo, arriveremo, arriveremmo, viaggiamo, viaggeremo, parteciperemo, andremo
        come: previsti, viaggiano, arrivano, porteremo, verranno, verrebbero, verra, verrebbe, verro, verrei, venire, vengono, viene, partecipare, parteciperanno, parteciperebbero, partecipera, accompagnare, accompagneranno, accompagnera,
            visitare, visitera, ricevere, riceverci, vorremmo, vorrebbe, vorrebbero, desidera, desiderano, desideriamo, siamo, saremo, saremmo, verremo, verremmo, arriveremo, delegazione,
            gruppo, saranno, sarebbero, piacerebbe, iscritti, visita, interessati, arriveranno
        have: ha, hanno, abbiamo, conta, contiamo, dispone
        employ: lavorano, impiega, rappresenta, riunisce, raggruppa, coordina
        self: io, me, il sottoscritto, la sottoscritta, chi scrive, lo scrivente, la scrivente, me stesso, me stessa, sottoscritto, sottoscritta
        i: io, verro, verrei, arrivero, arriverei, verrei io
        past: grazie per aver, l'anno scorso, l'ultima volta, la volta scorsa, eravamo, l'anno passato, in precedenza, siamo stati, avete ricevuto, abbiamo ricevuto, fummo, allora, scorso anno, erano, era,
            due anni fa, un anno fa, abbiamo incontrato, hanno visitato, scorso autunno
        now: questa volta, quest'anno, adesso, ora, stavolta, saremo, verranno
        not: non, invece di, anziche, al posto di, inizialmente, e non, in origine, piuttosto che, invece che
        more: altri, altre, ulteriori
        ofus: di noi, in totale, in tutto, i partecipanti, partecipanti, pax
        led: guidata da, guidato da, guidati da, capeggiata da, per conto di, a nome di, contatto, presieduta da, su invito di
        rel: che, chi, quali, perche, se, quando, dove, ma, benche, e', sono, sta, hanno, ha, vogliono, desidera, puo, lavorano, verranno, saranno, vorrebbe
    """,
}

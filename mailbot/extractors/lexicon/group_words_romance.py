"""Small words around the number of visitors in Romance languages; see group_cues for the classes."""

from __future__ import annotations

ROMANCE = {
    "fr": """
        and: et, &, +
        plus: auxquelles s'ajoute, auxquels se joint, auxquelles se joint, auxquelles il faut ajouter, s'ajoute,
            s'ajoutent, avec eux, avec elles, encadrent, encadreront, accompagnent, accompagneront, plus, ainsi que,
            de meme que, auxquels s'ajoutent, auxquels s'ajoute, en plus, et aussi, sans compter, s'y ajoutent,
            auxquelles s'ajoutent, auxquels il faut ajouter, auxquels se joindront, auxquels se joindra, s'y ajoute,
            s'y ajouteront, a quoi s'ajoutent, se joindront a eux, se joindront a nous
        with: avec, accompagne de, accompagnes de, accompagnee de, accompagnees de, accompagne d', accompagnes d',
            accompagnee d', accompagnees d', accompagnes par, accompagne par, en compagnie de, encadres par, encadre
            par, amener, amenerai, emmener
        or: ou
        prep: entre, de, d', du, des, a, au, aux, en, dans, pour, sur, par, chez, comme, parmi, sous, vers, au sein
        art: le, la, les, l', un, une, notre, nos, mon, ma, mes, leur, leurs, son, sa, ses, ce, cette, ces, deux de
        light: environ, a peu pres, approximativement, a priori, seulement, exactement, probablement, quelque, pres
            de, une petite, autour de, dans les, actuellement, sans doute, au total, en tout, que, aussi, desormais,
            finalement, de l'ordre de, au nombre de, maintenant, normalement, plus, plutot
        up: ne depassera pas, ne depassera pas les, ne depasserons pas, ne depasserait pas, ne devrait pas depasser,
            jusqu'a, au plus, au maximum, maximum, max, max., tout au plus, pas plus de, au grand maximum, maximum de,
            un maximum de, moins de
        down: au moins, minimum, min., au minimum, plus de, ou plus, un minimum de, pas moins de
        maybe: peut-etre, peut etre, eventuellement, voire, possiblement, nous pourrions etre, pourrait passer a,
            pourrait monter a, pourraient etre, pourrait atteindre, pourrions etre, au maximum, jusqu'a, tout au plus
        among: dont, parmi eux, parmi lesquels, y compris, inclus, incluse, compris, comprise, comprises, parmi elles,
            a savoir, soit, incluant, parmi nous, en comptant, compte tenu
        total: cela fait, ca fait, soit, ce qui fait, au complet, donc, au total, en tout, total, =, soit en tout,
            soit au total, effectif total, tous ensemble
        we: combien, effectifs, nb, nb de personnes, nombre de visiteurs, nous, on, groupe, delegation, participants,
            effectif, nombre, nombre de participants, nombre de personnes, taille du groupe, equipe, classe,
            promotion, les participants
        weak: comptez, comptez-nous, compter sur, comptez sur, prevoyez, tablons sur, tablez sur, tournons a, tourne
            a, nous annoncent, il, ce, y, estimons, j'estime
        be: voyagerons, passerons, passerions, viendront, s'eleve a, s'elevera a, sommes, serons, serions, est, sont,
            sera, serait, seront, seraient, viendrons, viendrions, viennent, venons, compte, comptera, comprend,
            comprendra, compose, composee, comporte, reunit, arriverons, se, constitue, constituee, forte, fort,
            voyageons, irons, ete, comprenant, avons, prevoyons, etre, comptons, d'etre
        come: participent, se deplacent, viendrons, viendrions, viendront, viendraient, viendra, viendrait, viendrai,
            venir, viennent, vient, participer, participeront, participera, accompagner, accompagneront, accompagnera,
            visiter, souhaite, souhaitent, souhaitons, souhaiterions, souhaiterait, accueillir, recevoir, rencontrer,
            rendre, voyage, excursion, sejour, deplacement, deplaceront, deplacerait, presents, presente, inscrits,
            delegation, groupe, nous, on, arriverons, feront, aimerions, aimerait
        have: a, ont, avons, compte, comptent, dispose
        employ: vivent, vit, habitent, habite, vivons, travaillent, travaille, emploient, emploie, represente,
            representent, regroupe, rassemble, federe, encadre, accueille
        self: moi, moi-meme, moi meme, votre serviteur, le soussigne, la soussignee, je
        i: je, j
        past: derniere edition, precedente edition, edition precedente, etiez, etais, merci d'avoir, l'an dernier,
            l'annee derniere, la derniere fois, l'an passe, l'annee passee, precedemment, etions, fumes, il y a, a
            l'epoque, avions, avait, etaient, avons recu, avez recu, avons rencontre, aviez, sommes venus, a ete, ont
            visite, sont venus, avons accueilli, derniere visite
        now: cette fois, cette annee, cette fois-ci, maintenant, desormais, serons, viendrons
        not: n'est plus, ce n'est plus, doute que, doute qu', pas, au lieu de, au lieu des, et non, non pas,
            initialement, plutot que, a l'origine, au depart, et pas
        more: autres, autre, supplementaires, de plus
        ofus: d'entre nous, de nous, au total, en tout, a venir, pers., a participer, participants
        led: dirige par, dirigee par, conduite par, conduit par, menee par, mene par, au nom de, presidee par, sous la
            conduite de, contact, emmenee par, sous la direction de, a l'invitation de, de la part de
        rel: qui, que, dont, ou, parce, si, quand, mais, car, est, sont, sera, seront, ont, avons, il, ils, elle,
            elles, souhaitons, souhaite, souhaitent, pouvez, peut, travaillent, viendront, viendrait, viendrons,
            feront
        reckon: comptez, comptez-nous, comptez sur, comptez donc
    """,
    "es": """
        and: y, e, &, +
        plus: con ellos, con ellas, acompanan a, acompanaran a, mas, a los que se anaden, a los que se anade, a los
            que hay que anadir, a los que hay que sumar, a los que se sumaran, a quienes se suman, a quienes
            acompanan, a ellos se suman, se les suman, nos acompana, nos acompanan, nos acompanara, nos acompanaran,
            ademas de, asi como, a los que se suman, a los que se suma, junto a, y tambien, ademas, al que se suman
        with: con, junto con, acompanado de, acompanados de, acompanada de, acompanadas de, acompanados por,
            acompanado por, en compania de, llevare, llevaria
        or: o, u
        prep: de, del, en, a, al, para, por, como, entre, desde, sobre, hasta el, segun
        art: el, la, los, las, un, una, unos, unas, nuestro, nuestra, nuestros, nuestras, mi, mis, su, sus, este,
            esta, estos, lo
        light: unos, unas, aproximadamente, alrededor de, cerca de, en torno a, mas o menos, solo, solamente,
            exactamente, probablemente, aprox, aprox., en total, total, ahora, posiblemente, casi, tambien,
            finalmente, actualmente, como unos, como unas, previsiblemente, ser, los, las
        up: no superara, no superara las, no excedera de, no supera, no superaremos, hasta, como maximo, maximo, max.,
            un maximo de, como mucho, no mas de, a lo sumo, un maximo, maximo de, menos de
        down: al menos, por lo menos, como minimo, minimo, min., un minimo de, mas de, o mas, cuando menos
        maybe: quiza, quizas, tal vez, posiblemente, eventualmente, podrian ser, podriamos ser, podria llegar a,
            podrian llegar a, acaso, a lo mejor, como mucho, como maximo, hasta, podria aumentar a, pudiendo llegar a
        among: entre ellos, entre ellas, de los cuales, de las cuales, de ellos, incluido, incluida, incluidos,
            incluidas, incluyendo, inclusive, a saber, de ellas, contando, entre los que, contandome, contando con,
            contando al, contando a
        total: lo que suma, en suma, hacen, hacemos, que hacen, asi que, en total, o sea, por tanto, es decir, total,
            =, un total de, sumamos, suman
        we: cuantos, cuantas, cuantos son, no. de personas, n. de personas, asistencia, los asistentes, los
            participantes, nosotros, nosotras, grupo, delegacion, participantes, asistentes, numero, numero de
            personas, numero de participantes, tamano del grupo, comitiva, equipo, clase, comision
        weak: cuenten con, cuente con, contad con, calculen, calcule, pongan, ponga, se, habra, calculo, calculamos,
            estimamos, estimo, preveo, prevemos
        be: iran, vendran, vienen, llegariamos, somos, seremos, seriamos, seran, serian, sera, seria, es, son, vamos,
            iremos, iriamos, vendremos, vendriamos, acudiremos, asistiremos, viajamos, viajaremos, viajariamos,
            compuesta, compuesto, compone, formado, formada, consta, constara, integrado, integrada, estara, estaria,
            estaremos, llegaremos, ser, esta, asciende, compondra, visitariamos
        prodrop: pasamos, pasaremos, somos, seremos, seriamos, vamos, iremos, iriamos, vendremos, vendriamos,
            acudiremos, asistiremos, viajamos, viajaremos, estaremos, llegaremos, viajariamos, acudiriamos, quedamos,
            quedaremos, sumamos
        come: asisten, acuden, participan, van, llevamos, llevo, traigo, traemos, llegariamos, viajan, llegan, somos,
            vendran, vendrian, vendra, vendria, venir, vienen, viene, iran, irian, asistir, asistiran, asistirian,
            asistira, acudir, acudiran, acudira, acudirian, participar, participaran, viajar, viajaran, acompanar,
            acompanaran, acompanara, visitar, visitara, visitaran, recibir, recibirnos, queremos, quisieramos,
            querriamos, desea, desean, deseamos, seremos, seriamos, vamos, iremos, vendremos, acudiremos, asistiremos,
            delegacion, grupo, serian, seran, nos, gustaria, interesados, inscritos, visita, viaje, excursion,
            expedicion
        have: tiene, tienen, tenemos, cuenta con, contamos con, cuenta, dispone
        employ: viven, vive, habitan, vivimos, trabajan, emplea, representa, agrupa, reune, coordina, atiende
        self: yo, mi, el suscrito, la suscrita, suscrito, quien suscribe, el que suscribe, la que suscribe, un
            servidor, una servidora, servidor, servidora, yo mismo, yo misma, el abajo firmante, quien escribe, quien
            firma, quien les escribe
        i: yo, iria, ire, vendria, vendre, acudire, acudiria, viajare, viajaria, voy, asistire
        past: la edicion anterior, edicion pasada, la anterior, gracias por haber, gracias por recibir, el ano pasado,
            la ultima vez, la vez pasada, eramos, fuimos, el curso pasado, anteriormente, estuvimos, recibieron,
            recibimos, visitaron, vinieron, en la anterior, en aquella ocasion, hace, vinimos, conocimos, el otono
            pasado, la primavera pasada, la semana pasada
        now: somos, esta vez, este ano, ahora, en esta ocasion, seremos, vendran
        not: dudo que, no, en lugar de, en vez de, inicialmente, y no, al principio, en un principio, ya no
        more: mas, otros, otras, adicionales
        ofus: de nosotros, de nosotras, en total, los asistentes, los participantes, asistentes, las personas, los
            que, pax
        led: encabezado por, encabezada por, dirigida por, dirigido por, presidida por, en nombre de, contacto,
            liderada por, liderado por, invitados por, de parte de
        rel: que, quien, quienes, porque, si, cuando, donde, pero, aunque, es, son, esta, estan, tiene, tienen,
            quieren, desea, desean, puede, trabajan, vendran
        reckon: cuenten con, cuente con, contad con, calculen, pongan
    """,
    "pt": """
        and: e, &, +
        plus: com eles, com elas, acompanham, acompanharao, mais, a quem se juntam, a eles se juntam, aos quais se
            somam, aos quais se acrescentam, acompanham-nos, acompanha-nos, assim como, bem como, alem de, aos quais
            se juntam, e tambem, a que se juntam
        with: com, junto com, juntamente com, acompanhado de, acompanhados de, acompanhado por, acompanhados por,
            acompanhada por, na companhia de, levarei, levar
        or: ou
        prep: de, do, da, dos, das, em, no, na, nos, nas, para, por, como, entre, a, ao, aos, pelo, pela, desde, sobre
        art: o, a, os, as, um, uma, uns, umas, nosso, nossa, nossos, nossas, meu, minha, meus, minhas, seu, sua, este,
            esta, estes
        light: cerca de, aproximadamente, por volta de, mais ou menos, apenas, so, exatamente, provavelmente, aprox,
            aprox., no total, ao todo, agora, quase, uns, umas, em torno de, a volta de, tambem, afinal, atualmente,
            total, perto de, somente
        up: nao ultrapassara, nao excedera, nao ultrapassa, nao excede, ate, no maximo, maximo, max., um maximo de,
            nao mais de, nao mais que, no maximo ate, ate um maximo de, quando muito, menos de
        down: pelo menos, no minimo, minimo, min., um minimo de, mais de, ou mais
        maybe: talvez, possivelmente, eventualmente, poderao ser, poderiamos ser, podera chegar a, podem ser, podendo
            chegar a, no maximo, ate, quica, pode chegar a, quem sabe
        among: entre eles, entre elas, dos quais, das quais, incluindo, inclusive, incluido, incluida, incluidos,
            incluindo-me, a saber, deles, entre os quais, sendo, contando com, contando ja com
        total: o que da, somando, soma, dao, sao ao todo, no total, portanto, ou seja, ao todo, total, =, um total de,
            somos ao todo, perfazendo
        we: quantos, quantas, dimensao, n. de pessoas, quantidade, os participantes, nos, grupo, delegacao,
            participantes, numero, numero de pessoas, numero de participantes, tamanho do grupo, comitiva, equipa,
            equipe, turma, dimensao do grupo
        weak: contem com, conte com, calcule, calculem, ponha, ponham, andamos nos, andamos pelos, se, havera,
            calculo, calculamos, estimo, estimamos, prevejo, prevemos
        be: vao, virao, vem, somos, seremos, seriamos, serao, seriam, sera, seria, e, sao, vamos, iremos, iriamos,
            viremos, viriamos, composto, composta, constituido, constituida, formado, formada, compoe, viajamos,
            viajaremos, compareceremos, estaremos, chegaremos, ser, contara, integra, tera, conta
        prodrop: passamos, passaremos, somos, seremos, seriamos, vamos, iremos, iriamos, viremos, viriamos, viajamos,
            viajaremos, compareceremos, estaremos, chegaremos, participaremos
        come: participam, comparecem, vao, levo, trago, trazemos, viajam, chegam, virao, viriam, vira, viria, vir,
            vem, irao, participar, participarao, participara, comparecer, viajar, viajarao, acompanhar, acompanharao,
            acompanhara, visitar, receber, receber-nos, gostariamos, gostaria, pretende, pretendem, pretendemos,
            deseja, desejam, desejamos, somos, seremos, seriamos, vamos, iremos, viremos, delegacao, grupo, serao,
            seriam, inscritos, visita, viagem, excursao, interessados
        have: tem, temos, conta com, contamos com, possui, conta
        employ: vivem, vive, moram, habitam, trabalham, emprega, representa, agrupa, reune, coordena
        self: eu, mim, eu proprio, eu propria, o signatario, a signataria, o abaixo assinado, a abaixo assinada, quem
            escreve, quem assina
        i: eu, irei, iria, virei, viria, vou
        past: a edicao anterior, edicao passada, eramos, obrigado por, obrigada por, no ano passado, da ultima vez, na
            ultima vez, fomos, anteriormente, receberam, recebemos, visitaram, vieram, estivemos, ha dois anos, ha um
            ano, no outono passado
        now: somos, desta vez, este ano, agora, seremos, virao
        not: duvido que, nao, em vez de, em lugar de, inicialmente, e nao, de inicio, ao inves de, ja nao
        more: outros, outras, mais, adicionais
        ofus: de nos, no total, ao todo, os participantes, pax, participantes
        led: chefiada por, liderada por, liderado por, encabecada por, em nome de, contacto, contato, presidida por, a
            convite de, da parte de
        rel: que, quem, porque, se, quando, onde, mas, embora, e, sao, esta, estao, tem, querem, deseja, pode,
            trabalham, virao, gostariam
        reckon: contem com, conte com, ponham
    """,
    "it": """
        and: e, ed, &, +
        plus: con loro, accompagnano, accompagneranno, piu, ai quali si aggiungono, a cui vanno aggiunti, cui vanno
            aggiunti, si aggiungono, si aggiunge, si uniranno, ci accompagna, ci accompagnano, oltre a, oltre al,
            oltre alla, nonche, cui si aggiungono, a cui si aggiungono, a cui si aggiunge, insieme a, e anche, ai
            quali si aggiunge
        with: con, insieme con, insieme a, accompagnato da, accompagnati da, accompagnata da, accompagnate da, assieme
            a, in compagnia di, portero
        or: o, oppure
        prep: di, dall', all', del, della, dei, delle, degli, dello, d', dell', in, da, dal, dalla, dai, a, al, per,
            su, come, tra, fra, nel, nella, presso, sul, ai, alle
        art: il, lo, la, i, gli, le, l', un, uno, una, nostro, nostra, nostri, nostre, mio, mia, miei, mie, suo, sua,
            suoi, questo, questi, un', loro
        light: circa, all'incirca, approssimativamente, piu o meno, solo, soltanto, esattamente, probabilmente, in
            totale, totale, ora, adesso, quasi, sui, intorno a, attorno a, in tutto, anche, attualmente, grossomodo,
            presumibilmente, ca., qualcosa come
        up: non superera, non superera le, non superiamo, non supera, fino a, al massimo, massimo, max, max., un
            massimo di, non piu di, al piu, tutt'al piu, massimo di, meno di, al massimo in
        down: almeno, minimo, min., come minimo, un minimo di, piu di, oltre, o piu, non meno di
        maybe: forse, magari, eventualmente, possibilmente, potrebbero essere, potremmo essere, potrebbe salire a,
            potrebbe arrivare a, potremmo diventare, al massimo, fino a, potrebbero diventare
        among: di cui, tra cui, fra cui, dei quali, delle quali, compreso, compresa, compresi, comprese, incluso,
            inclusa, inclusi, incluse, tra loro, cioe, tra i quali, ovvero, comprendendo, contando anche, contando,
            tra questi
        total: che fa, che fanno, fanno, fa, per un totale, in totale, quindi, dunque, totale, =, in tutto, per un
            totale di, complessivamente
        we: quanti, in quanti, quante persone, n. partecipanti, numero partecipanti, i partecipanti, noi, gruppo,
            delegazione, partecipanti, numero, numero di persone, numero di partecipanti, numero dei partecipanti,
            dimensione del gruppo, comitiva, squadra, classe
        weak: contate su, contaci, contateci, calcolate, calcoli, considerate, consideri, contate, ci, si, calcolo,
            stimiamo, stimo, prevediamo
        be: vengono, verranno, vanno, restiamo, rimaniamo, partiamo, siamo, saremo, saremmo, saranno, sarebbero, sara,
            sarebbe, e, sono, verremo, verremmo, veniamo, arriveremo, arriveremmo, composto, composta, compone,
            formato, formata, costituito, costituita, conta, comprende, essere, viaggiamo, viaggeremo, andremo,
            parteciperemo, stato, contera, comprendera
        prodrop: restiamo, rimaniamo, partiamo, siamo, saremo, saremmo, verremo, verremmo, veniamo, arriveremo,
            arriveremmo, viaggiamo, viaggeremo, parteciperemo, andremo
        come: partecipano, partono, restiamo, rimaniamo, previsti, viaggiano, arrivano, porteremo, verranno,
            verrebbero, verra, verrebbe, verro, verrei, venire, vengono, viene, partecipare, parteciperanno,
            parteciperebbero, partecipera, accompagnare, accompagneranno, accompagnera, visitare, visitera, ricevere,
            riceverci, vorremmo, vorrebbe, vorrebbero, desidera, desiderano, desideriamo, siamo, saremo, saremmo,
            verremo, verremmo, arriveremo, delegazione, gruppo, saranno, sarebbero, piacerebbe, iscritti, visita,
            viaggio, gita, trasferta, interessati, arriveranno
        have: ha, hanno, abbiamo, conta, contiamo, dispone
        employ: vivono, vive, abitano, viviamo, lavorano, impiega, rappresenta, riunisce, raggruppa, coordina
        self: io, me, il sottoscritto, la sottoscritta, chi scrive, lo scrivente, la scrivente, me stesso, me stessa,
            sottoscritto, sottoscritta
        i: io, verro, verrei, arrivero, arriverei, verrei io
        past: l'edizione precedente, edizione scorsa, la scorsa edizione, grazie per aver, l'anno scorso, l'ultima
            volta, la volta scorsa, eravamo, l'anno passato, in precedenza, siamo stati, avete ricevuto, abbiamo
            ricevuto, fummo, allora, scorso anno, erano, era, due anni fa, un anno fa, abbiamo incontrato, hanno
            visitato, scorso autunno
        now: questa volta, quest'anno, adesso, ora, stavolta, saremo, verranno
        not: dubito che, non, invece di, anziche, al posto di, inizialmente, e non, in origine, piuttosto che, invece
            che
        more: altri, altre, ulteriori
        ofus: di noi, in totale, in tutto, i partecipanti, partecipanti, pax
        led: guidata da, guidato da, guidati da, capeggiata da, per conto di, a nome di, contatto, presieduta da, su
            invito di
        rel: che, chi, quali, perche, se, quando, dove, ma, benche, e', sono, sta, hanno, ha, vogliono, desidera, puo,
            lavorano, verranno, saranno, vorrebbe
        reckon: contate su, contateci, calcolate, considerate
    """,
}

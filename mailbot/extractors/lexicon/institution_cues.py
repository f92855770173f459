"""Words that tell whether a body is the one that comes: what governs its name on the left, and the verb behind it.

Whole classes, in natural spelling; "*" stands for any ending. Folded when the patterns are built.
"""

from __future__ import annotations

import re
from collections import defaultdict

from mailbot.extractors.text import fold


def _any(text: str) -> str:
    """Alternatives for phrases parted by commas, by their first letter, for the engine then tries few at each word."""
    by_letter: dict[str, set[str]] = defaultdict(set)
    for phrase in text.split(","):
        if folded := fold(" ".join(phrase.split())):
            by_letter[folded[0]].add(re.escape(folded[1:]).replace(r"\*", r"\w*").replace(r"\ ", r"\s+"))
    letters = (f"{letter}(?:{'|'.join(sorted(by_letter[letter], key=len, reverse=True))})" for letter in by_letter)
    return rf"(?<!\w)(?:{'|'.join(letters)})(?!\w)"


GROUP = re.compile(
    _any(
        """
        delegation*, delegates, people, persons, group, groups, team, students, student, pupils, staff, members,
        member, colleagues,
        officials, employees, planners, councillors, representatives, professionals, participants, visitors, trainees,
        researchers, teachers, professors, alumni, class, classes, cohort, directors, experts, volunteers, fellows,
        board,
        visit of, visit by, visit for, trip of, trip by, trip for, tour of, tour by, tour for, excursion of, request of,
        request from, request by, request, travel of, travel for, travel at, inspection of,
        delegac*, delegác*, skupin*, lidí, osob, výprav*, tým*, tím*, student*, študent*, žák*, žiak*, zaměstnanc*,
        zamestnanc*,
        člen*, koleg*, úředník*, zastupitel*, zástupc*, pracovník*, pracovníc*, posluchač*, třída, třídu, třídy,
        třídou, trieda, triedu, doktorand*, pedagog*,
        učitel*, cestu pro, cesta, cestu, zájezd, žádost, žádosti, žiadosť, exkurze, exkurzi, návštěva, návštěvu,
        přijetí,
        delegation*, gruppe, personen, leute, reisegruppe, team, studierende*, doktorand*, promovierende*, studenten,
        studentinnen, schüler*, mitarbeiter*,
        mitarbeitende*, mitglied*, kollegen, kolleginnen, vertreter*, auszubildende*, fachleute, teilnehmer*,
        besuch, anfrage, reise, studienreise, fachexkursion, exkursion, klasse, schulklasse, stadträte, gemeinderäte,
        délégation*, personnes, groupe*, équipe*, étudiant*, doctorant*, élève*, membre*, collègue*, agents, élus,
        élu, représentant*,
        professionnels, salarié*, cadres, classe, classes, demande, voyage, visite, stagiaires, promotion,
        delegación*, personas, grupo*, equipo*, estudiante*, doctorand*, alumno*, alumna*, miembro*, colega*, clase,
        funcionario*, técnicos,
        técnica, técnico, representante*, socios, socias, socio, socia, concejales, petición, solicitud, viaje,
        visita, profesores,
        delegazion*, persone, dottorand*, gruppo, gruppi, classe, classi, squadra, studenti, studente, studentessa,
        alunni, membri, soci, socio, socia,
        colleghi, colleghe, funzionari, funzionaria, funzionario, tecnici, rappresentanti, dipendenti, viaggio,
        richiesta, visita,
        delegacj*, osób, osoby, grup*, zespoł*, zespół*, uczni*, pracowni*, człon*, urzędni*, klasa, klasy, klasą,
        radnych, radni, przedstawiciel*,
        koleż*, wizyt*, wyjazd*, doktoranci, studenci, studentki, wykładowc*,
        delegatie*, groep, groepje, klas, leerlingen, medewerker*, leden, lid, collega*, vertegenwoordigers, ambtenaren,
        raadsleden, verzoek, bezoek, studiereis, reis,
        delegação, pessoas, equipa, equipe, turma, alunos, alunas, membros, colegas, funcionári*, pedido,
        representantes, técnicos, viagem,
        bénévole*, adhérent*, militant*, ehrenamtlich*, freiwillige*, aktive, aktiven, aktivist*, activist*, activista*,
        attivist*, campaigners, neighbours, volontari, volontarie, iscritti, iscritte, voluntari*, afiliad*, vecin*,
        wolontariusz*, mieszkańc*, dobrovolník*, dobrovoľník*, vrijwilliger*, buurtbewoners, voluntári*, sócios,
        küldöttség*, önkéntes*, osztály*, csoport*, hallgató*, diák*, munkatárs*,
        делегац*, груп*, студент*, учні*, працівник*, співробітник*, член*, колег*, представник*, візит*, поїздк*
        """
    )
)
"""Who travels, or the journey: the body behind it is theirs."""

FIRST = re.compile(
    r"\bi'm\b|\bwe're\b|\bi am\b|\b(?:i|we) have been\b|\bwe are\b|\bthis is\b|\b(?:i|we) (?:(?:\w+ly|also|both|all"
    r"|now|here|do|been|ourselves|myself|currently"
    r"|have|will|would|just|often) ){0,2}?(?:work|teach|study|represent|lead|head|run"
    r"|manage|coordinate|organi[sz]e|write|belong|come|chair|look after|serve|lecture|research|act|volunteer|direct"
    r"|contact you|am|are)\b|\b(?:am|are) (?:writing|contacting|working|coming|part)\b|\bi, (?:the|a)\b|\b(?:i|we) at\b"
    r"|\b(?:all|us|we|together|people|everyone|those) (?:from|of|at)\b|"
    + _any(
        """
        joined, founded the, founded a, set up the, among us, založil*, zakladali, gründeten, gründete, mitgegründet,
        fondé, cofondé, fundé, fundamos, fondato, fondammo, założył*, oprichtten, fundámos, alapított*, заснували,
        starám se, starám sa, kümmere mich, kümmern uns, m'occupe, nous occupons, me occupo, nos occupamos, me ocupo,
        nos ocupamos, mi occupo, ci occupiamo, zajmuję się, zajmujemy się, houd me bezig, ocupo-me, foglalkozom,
        desde el, desde la, desde los, desde las, vanuit, vanuit de, vanuit het, bei uns im, bei uns in,
        in dienst van, w służbie, entre nosotros,
        jsem, jsme, jsem z, pracuji, pracuju, pracujeme, učím, učíme, vyučuji, vyučuju, přednáším, studuji, studuju,
        studujeme, zastupuji, zastupujeme, píšu, píši, píšeme, vedu, řídím, působím, reprezentuji, reprezentujeme,
        obracím se, obracíme se, patříme, organizuji, organizujeme, zajišťuji, zajišťujeme, u nás
        na,
        tady, zdravím z, som, sme, pracujem, pracujeme, učím, študujem, študujeme, zastupujem, vediem, pôsobím,
        obraciam sa, obraciame sa, píšem,
        bin, sind, arbeite, arbeiten, leite, leiten, unterrichte, lehre, studiere, studieren, vertrete, vertreten,
        schreibe, schreiben, betreue, betreuen, koordiniere, wir von, wir vom, wir beim, tätig,
        suis, sommes, contacte, contactons, travaille, travaillons, enseigne, enseignons, dirige, dirigeons,
        représente, représentons,
        étudions, coordonne, écris, écrivons, fais partie, préside, anime,
        soy, somos, les contacto, le contacto, os contacto, contactamos, trabajo, trabajamos, enseño, estudio,
        estudiamos, dirijo, coordino, coordinamos, represento,
        representamos, escribo, escribimos, pertenezco, pertenecemos,
        sono, siamo, lavoro, lavoriamo, insegno, studiamo, dirigo, coordino, rappresento, rappresentiamo, scrivo,
        scriviamo, appartengo, curo,
        jestem, jesteśmy, pracuję, pracujemy, uczę, studiuję, studiujemy, reprezentuję, reprezentujemy, piszę, piszemy,
        kieruję, koordynuję, zwracam się, zwracamy się, z tej strony,
        ben, zijn wij, wij zijn, we zijn, werk, werken, doceer, studeer, vertegenwoordig, vertegenwoordigen,
        leid, schrijf, coördineer,
        sou, trabalho, trabalhamos, leciono, estudamos, coordeno, escrevo, escrevemos, pertenço,
        vagyok, vagyunk, dolgozom, tanítok, képviselem, vezetem, írok,
        я з, ми з, я, ми, працюю, працюємо, викладаю, навчаюсь, навчаюся, навчаємося, представляю, пишу, керую, очолюю,
        lucrez, suntem, reprezint, radim, radimo, dolazimo, jobber, arbetar, arbejder
        """
    )
)
"""The writer speaks of himself: to be, to work, to teach, to study, to lead, to represent, to write, to come from."""

OUR = re.compile(
    _any(
        """
        our, my, náš, naše, naší, našeho, našem, naši, našich, náš, naša, našej, nášho, našom, můj, moje, mého,
        unser, unsere, unserer, unserem, unseren, unseres, mein, meine, meiner, meinem, notre, mon,
        nuestr*, nostr*, nasz, nasza, nasze, naszej, naszego, naszym, naszą, mojej, onze, mijn,
        nosso, nossa, nossos, nossas, minha, meu, наш*, naš*, vår*, vores, meidän
        """
    )
)
"""A first-person possessive."""

OURS_OF = re.compile(OUR.pattern + r"(?:\s+[\w-]+){0,2}(?:,\s+(?:the|der|die|das|la|le|il|el|het|de|a))?\W*$")
"""A first-person possessive right before the name, at most two words between."""

ERRAND = re.compile(
    _any(
        """
        asked by, commissioned by, appointed by, mandated by, instructed by, hired by, at the request of, client,
        clients,
        customer, customers, acting for, in charge of, supports, we support, help, helps, advise, advises, assist,
        assists, accompany,
        pověřen*, na žádost, klient*, radíme, doprovázíme, zákazník*, zadavatel*, poverení, na žiadosť,
        beauftragt, beraten, berate, begleiten, begleite, auf Wunsch, im Auftrag, Kunde, Kunden, Auftraggeber*,
        Mandantin,
        mandaté* par, chargé* par, accompagnons, accompagne, assistons, à la demande, client, cliente,
        a petición, por encargo, asesoramos, acompañamos, cliente, a cargo, su richiesta, su incarico,
        na prośbę, na zlecenie, doradzamy, klienta, klientem, op verzoek, klant, in opdracht,
        a pedido, megbízásából, на прохання, за дорученням,
        objednatel*, objednávateľ*, zleceniodawc*, opdrachtgever*, committente, comitente, commanditaire, megbízónk*,
        ügyfelünk*, замовник*, клієнт*
        """
    )
    + r"|\b(?:institu\w+|organi[sz]a\w+|stelle|einrichtung|ente|entid\w+|instelling|instytucja|szervezet|установа)"
    r"(?: (?:is|je|ist|est|es|e|jest|to)\b|\s*[:=–])"
)
"""Somebody writes for it, or the form of the institute asks for it."""

DOES = re.compile(
    _any(
        """
        would love, would dearly love, would very much, would appreciate, would welcome, would be happy, would be glad,
        would be grateful, would be honoured, would be delighted, has decided, have decided, has been sending,
        is sending,
        is putting together, is looking, is keen, is hoping, has chosen, seeks, proposes, proposed, applies, begs,
        by chtěl*, by uvítal*, by ocenil*, hledá, podává, si dovoluje, usiluje, vyrazí, jedou, vyráží, zavítá,
        by chcel*, by uvítal*, by ocenil*, predkladá, si dovoľuje, cestuje, cestujú, vyráža,
        würde, würden, ersucht, erbittet, sucht, beantragt, hat vor, wollen, wünscht, bricht auf,
        aimerait, aimeraient, voudrait, voudraient, demande, cherche, partira, partent, se propose, propose,
        querría, querrían, gustaría, busca, ruega, pide, propone, irá, irán, acudirá, le gustaría,
        avrebbe piacere, chiederebbe, ha deciso, si reca, si recherà, manderà,
        wnosi, wnioskuje, ubiega się, uprasza, zamierza, szuka, występuje, pragnęłaby, pragnąłby, wyrusza, jedzie,
        zou graag, zouden graag, zoekt, vraagt, is van plan, gaat, reist, reizen, trekt,
        vem, vêm, pede, procura, quer, querem, requer, propõe, irá, vai,
        szeretett volna, kíván, keres, utazik, indul, készül*, javasolja,
        хотів би, хотіла би, хотіла б, хотіло б, хотіли б, хотіли би, планують, хочуть, просять, їде, їдуть, шукає,
        пропонує, має намір, збирається, клопоче, запланувал*,
        honour for, honor for, privilege for, pleasure for, opportunity for, čest pro, čest pre, Ehre für, honneur pour,
        honor para, onore per, zaszczyt dla, eer voor, honra para, честь для,
        píše vám, píšu vám, pisze do państwa, schreibt ihnen, vous écrit, les escribe, le escribe, vi scrive,
        schrijft u, escreve-vos, пише вам, звертається до вас,
        plan, plans, planning, planned, organise*, organize*, organising, organizing, prepar*, would like, wish*,
        intend*,
        is going, is coming, are going, are coming, will be, will visit, will come, will travel, will send, hereby,
        kindly,
        request*, undertak*, wants, hopes, looks forward, sends, looks after, asks, travels, is interested, is about,
        is visiting, are visiting, is travelling,
        plánuje, plánují, připravuje, připravují, organizuje, organizují, pořádá, pořádají, chystá, chystají, žádá,
        chce, chtějí, by rád*, by ráda, má zájem, zahájil*, obrací, obracejí, vysílá, přijede, přijedou, se chystá,
        pripravuje, organizuje, usporadúva, chystá, žiada, obracia, má záujem, príde, rád by,
        plant, planen, organisiert, organisieren, möchte, möchten, beabsichtigt, bereitet, kommt, kommen, bittet, reist,
        reisen, veranstaltet, unternimmt, fährt, geht, wendet sich, interessiert,
        souhaite*, organise*, prépare, préparent, projette*, envisage, désire, sollicite, viendra, effectue, se rend,
        viene, vienen, vendrá, vendrán, organiza*, prepara*, desea*, quisiera*, solicita, viaja, viajará, planea,
        pretende, quiere, tiene previsto,
        viene, vengono, verranno, organizza*, vorrebbe*, desidera, intende, promuove, chiede, verrà, sarà,
        planuje, organizuje, pragnie, chciał*, zwraca się, przygotowuje, wybiera się, prosi, przyjedzie, przyjadą,
        organiseert, wil, willen, bereidt, wenst, verzoekt, komen, komt, plant,
        gostaria*, deseja, pretende, solicita, planeia, virá,
        szeretné*, tervezi, szervez, kéri, планує, організовує, бажає, хоче, просить, звертається, приїде, готує
        """
    )
)
"""What a body does that wants to come: it plans, organises, asks, travels. Third person."""

ELSEWHERE = re.compile(
    _any(
        """
        visit the, visit to the, visiting the, visiting, visited, see the, also see, also visit, meet, meeting with,
        meetings with, meeting at, meetings at, met, go to, going to, went to, continue to, on to, stop at, hosted,
        host, hosts, invited by, invitation of, invitation from, recommended*, recommendation*, suggested, told,
        sponsor*,
        supported by, support of, support from, funded by, funding from, financed by, grant from, co-funded, partner,
        partners,
        cooperat*, collaborat*, working with, work with, worked with, worked for, work with, together with, former,
        formerly,
        previous*, retired from, such as, cities like, places like, bodies like, e.g, including, similar to, unlike,
        interested in, interest in,
        learn about, know about, hear about, learn how, appointment with, appointment at, opposite, next to, near,
        contact at,
        contact from, friend at, friends at, friends from, retired, thanks to, through the, according to, published
        by, addressed to, guests of, nobody from, no one from, none from, without,
        jdeme, jedeme do, navštívíme, navštívili, navštívit, navštívíte, uvidíme, setkáme, setkání s, setkání na,
        jednání s,
        jednání na, doporučil*, doporučení*, poradil*, pozval*, pozvání, hostí*, hostil*, podpořil*, za podpory,
        s podporou, podpor*, financ*, sponzor*, grant*, dotac*, partner*, spolupracuj*, spolu s, ve spolupráci, bývalý,
        bývalá, dříve, jako je, jako například, například, např, zajímá nás, zajímají nás, kromě, také na, loni, u
        příležitosti,
        poté, predtým, stretnutie s, odporučil*, pozvanie, navštívime, ideme na, stretneme*, spolupráci s,
        besuchen wir, besuchen, besucht, besichtigen, treffen, traf, getroffen, empfohlen, empfahl, eingeladen,
        einladung,
        gefördert, fördert, förderung, finanziert, unterstützt, unterstützung, mithilfe, zusammen mit, gemeinsam mit,
        zusammenarbeit, kooperation, partnern, ehemalige*, pensionierte*, früher*, wie etwa, zum beispiel, z.b,
        interessieren uns,
        danach, anschließend, davor, zuvor, gastgeber*, dank, war bei, termin bei, termin beim, gespräch mit,
        gespräche mit,
        visiterons, visitons, rencontrerons, rencontrons, rencontré*, rencontre avec, recommandé*, conseillé*,
        invité* par,
        invitation, soutien, soutenu*, financé*, avec l'appui, partenaire*, collaboration, en partenariat, ancien,
        ancienne,
        comme, tel que, grâce, accueilli* par, reçus par, rendez-vous avec, rendez-vous à,
        visitaremos, visitamos, reuniremos, reunión con, reunión en, cita en, cita con, recomend*, invitad*, invitación,
        apoyo, apoyad*, financiad*, patrocin*, colabor*, antiguo, antigua, ex, como el, como la, acogid*,
        visiteremo, visitiamo, incontreremo, incontriamo, incontro con, incontro al, consigliat*, raccomandat*,
        invitati,
        invito, sostegno, finanziat*, patrocinio, contributo, collaborazione, insieme a, insieme con, ex,
        come il, come la, ospiti, appuntamento,
        odwiedzimy, odwiedzamy, spotkamy, spotkanie z, spotkanie w, polecił*, poleca*, zaprosz*, wsparci*, wspier*,
        finans*, dofinans*, sponsor*, partner*, współprac*, wraz z, były, była, dawniej, jak na przykład, potem,
        następnie,
        bezoeken, bezocht, ontmoeten, aanbevolen, aangeraden, uitgenodigd, uitnodiging, steun, gesteund, gefinancierd,
        samenwerking, samen met, voormalig*, zoals, daarna, vooraf, afspraak met, afspraak bij, gastvrij*,
        visitaremos, encontraremos, encontro com, reunião com, recomendou, convidad*, convite, apoio, financiad*,
        parceir*,
        em colaboração, antigo, antiga, meglátogatjuk, találkozunk, ajánlotta, támogatás*, відвідаємо, зустріч,
        зустрінемося, порадив*, рекоменд*, запрошення, за підтримки, колишн*
        """
    )
    + r"|(?<!\w)ex-|\bused to \w+|\b(?:until|bis|do roku|jusqu'en) \d{4}"
)
"""Places to be visited too, hosts, sponsors, partners, who recommended us, former employers, examples."""

NOT_THEIRS = re.compile(
    r"^\W*(?:\w+\W+){0,3}?"
    + _any(
        """
        recommended*, suggested, told, invited, hosts, hosted, sponsor*, supports, supported, funds, funded, finances,
        financed, gave, said, passed, put us, forwarded, spoke, is hosting, mentioned, pointed, where we, were, was
        so kind, doporučil*, poradil*, pozval*, podpořil*, nám dal*, nám poskytl*, financuje,
        podporuje, hostí, odporučil*, empfahl, empfohlen, fördert, unterstützt, finanziert, eingeladen, hat uns,
        haben uns,
        nous a, nous ont, soutient, finance, nos ha, nos dio, nos dieron, nos recomend*, apoya, financia, ci ha, ci
        hanno, sostiene, finanzia,
        polecił*, zaprosił*, wspiera, finansuje, heeft ons, gaf ons, steunt, nos recomendou, nos convidou, apoia,
        ajánlotta,
        порадив*, порекоменд*, запросив*, підтримує
        """
    )
)
"""Behind a name: what sponsors, hosts and recommenders do."""

PAST = re.compile(
    r"\b(?:ago|last (?:year|time|spring|autumn|summer)|letzte[sn] (?:jahr|mal)|vor \w+ jahren"
    r"|l'an(?:nee)? dernie?re?|il y a"
    r"|hace \w+ anos|ano pasado|anni fa|anno scorso|lat temu|rok temu|zeszlym roku|jaar geleden|vorig jaar|ha \w+ anos"
    r"|ano passado|pred \w+ (?:lety|rokmi)|v?loni|minuly rok|років тому|торік)\b"
)
"""What was there before is no wish."""

GUESTS_BEHIND = re.compile(
    r"^(?:'s|s')?\W{0,2}"
    + _any(
        """
        delegation, delegates, students, student, group, team, staff, colleagues, visit, trip, study trip,
        representatives,
        küldöttsége*, hallgatói*, munkatársai*, csoportja*, diákjai*, tanulói*, nevében, képviseletében, megbízásából,
        részéről, delegációja*, öğrencileri, adına, delegaatio*, opiskelijat, delegasjon, studenter, delegationen
        """
    )
)
"""Behind a name: its people who come; Hungarian, Turkish and Finnish say "in the name of" there."""

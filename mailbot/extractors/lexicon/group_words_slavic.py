"""Small words around the number of visitors in Slavic languages and Hungarian; see group_cues for the classes."""

from __future__ import annotations

SLAVIC = {
    "cs": """
        and: a, i, &, +, ani
        plus: s nimi, a s nimi, doprovodi, doprovazeji, plus, k nim se prida, k nim se pridaji, prida se k nim,
            pridaji se k nim, k nim pribudou, pribudou, pribude, pojede s nimi, pojedou s nimi, doprovodi je,
            doprovazet je bude, a take, a rovnez, a k tomu, k tomu, dale, a dale, a dalsi, vedle, a jeste, navic,
            jakoz i, krome toho
        with: s, se, spolu s, spolecne s, v doprovodu, doprovazeni, doprovazeny, doprovazena, vezmu, privezu, vezu,
            beru
        or: nebo, ci
        prep: z, ze, v, ve, na, o, od, do, pro, po, za, u, k, ke, jako, pri, mezi, pod, kolem, dle, ve slozeni
        art: nas, nase, nasi, nasich, nasimi, muj, moje, moji, me, mych, mymi, ti, ty, tito, tech, teto, tato, ten,
            ta, sve, svymi, svou, jejich, jeho, jeji
        light: rovnou, asi, zhruba, priblizne, cca, cca., kolem, okolo, jen, pouze, presne, pravdepodobne, zrejme,
            celkem, dohromady, nyni, ted, tak, nejspis, tentokrat, vsech, budto, jenom, skoro, temer, odhadem,
            predbezne, take, nakonec, uz, letos, zatim, orientacne, dobrych, tedy
        up: nepresahne, neprekroci, nepresahneme, maximalne, max, max., nejvyse, nejvys, nanejvys, nejvic, do, az, ne
            vice nez, nejvice, do poctu, mene nez, maximum
        down: minimalne, min., nejmene, alespon, aspon, vice nez, pres, nebo vice, minimum, ne mene nez
        maybe: mozna, snad, pripadne, eventualne, treba, muze jich byt, muze byt, mohlo by, mohlo by nas byt, az,
            popripade, nanejvys, maximalne, nejvyse, mozna i, mozna az, muze se rozsirit na, muze vzrust na
        among: i s, i se, z toho, z nich, mezi nimi, vcetne, z cehoz, a to, totiz, pocitaje v to, v tom, z nichz,
            pocitano, konkretne, zapocitan, zapocitana, pocitaje
        total: to je, to mate, dela to, to dela, takze, suma, soucet, to jest, tj., tj, celkove tedy, je to, jsou to,
            celkem, tedy, tudiz, dohromady, =, v souctu, celkove, v celkovem poctu, je nas tedy
        we: kolik nas bude, kolik nas, kolik, kolik lidi, kolik osob, celkovy pocet, nas, skupina, skupiny, skupine,
            skupinu, skupinou, delegace, delegaci, vyprava, vypravy, vypravu, vypravou, pocet, poctu, poctem, velikost
            skupiny, pocet osob, pocet ucastniku, pocet lidi, ucastniku, ucastnici, tym, tymu, trida, tridy, tridu,
            parta, grupa, ucast, obsazeni, vyjezd, exkurze, sestava, slozeni, osazenstvo
        weak: pujde, jde, jedna
        be: cestuje, cestuji, vyrazi, jezdi, byva, prijedem, dojede, dojedou, dorazime, dojedeme, bude, budou, by,
            bylo, byli, byla, byt, je, jsou, jsme, prijede, prijedou, prijelo, prijeli, pojede, pojedou, prijde,
            prisli, prislo, dorazi, dorazilo, jede, jedou, budeme, prijedeme, bychom, tvori, cita, ma, mela, bude mit,
            se, sklada, skladat, pocitame, pocitejte, cini, mit, zustava, chystame, chysta, sestava, prijdeme, jedeme,
            ucastni, zucastni, mohlo, melo
        prodrop: vyrazime, prijedem, pocitam, pocitam tak, odhaduji, tipuji, jsme, budeme, prijedeme, bychom,
            prijdeme, dorazime, jedeme, pojedeme, zustaneme, pocitejte, pocitejte s, prijeli bychom
        come: jede, jedou, cestuje, cestuji, vyrazi, prijedem, dojede, dojedou, vyrazime, dojedeme, prihlasek,
            prijede, prijedou, prijelo, prijeli, prijela, prijel, prijit, prijet, pojede, pojedou, prijde, prijdou,
            prisli, prislo, dorazi, dorazit, zucastni, zucastnit, zucastnili, ucastni, ucast, navstivit, navstivili,
            navstivi, doprovodi, doprovazet, budeme, bychom, prijedeme, nas, skupina, skupinu, delegace, delegaci,
            vyprava, prijmout, pocitejte, chceme, chteli, radi, chtela, chtel, jde o, pujde o, jedna se o, pocet,
            prijedu, privezu, zajem, exkurze, exkurzi, vezmu, pojedu, prihlasenych, prihlasilo
        have: ma, maji, mame, cita, mam
        employ: zije, ziji, bydli, zijeme, pracuje, pracuji, zamestnava, sdruzuje, zastupuje, ucim, vedu, pojme,
            vyucuje, vyucuji, zastupujeme, sdruzujeme, ridi, ridim
        self: ja, mne, mnou, sebe, sama sebe, sam sebe, moje malickost, me maličkosti, moji malickosti, me, moje
            osoba, nize podepsany, nize podepsana, ma malickost
        i: prijedu, prijdu, dorazim, pojedu, prijel bych, prijela bych, prisel bych, prisla bych, dorazil bych,
            dorazila bych, prijel, prijela, privezu, vezu, beru, vezmu
        past: dekujeme za, dekuji za, loni, vloni, minule, minuly rok, naposledy, tehdy, predloni, bylo nas, byli
            jsme, nas bylo, minuly mesic, minuly tyden, v minulosti, drive, pred rokem, pred dvema lety, v minulem
            roce, posledne, jste prijali, jste hostili, na podzim jsme, setkali jsme, potkali, navstivilo vas, u vas
            byla, minuly podzim, kdysi, lonska, lonske, lonsky, minula, minulem, minuleho
        now: letos, tentokrat, nyni, ted, bude, by, prijede, prijedou, budeme, bychom, pritom
        not: pochybuji ze, nebude, nebudeme, nebudou, neprijede, neprijedeme, neprijedou, nejsme, ne, misto, namisto,
            nikoli, puvodne, nebude nas, ne uz, uz ne, oproti, nikoliv, drive avizovanych, puvodnich, avizovanych,
            ohlasenych
        more: dalsi, dalsich, dalsimi, jini, vic, navic
        ofus: nas, z nas, osob, lidi, ucastniku, celkem, dohromady, hlav, kusu, os.
        led: pod vedenim, v cele s, vede, vedena, vedene, povede, jmenem, kontakt, kontaktni, na pozvani, od, za
        rel: ktery, ktera, ktere, kteri, kterych, kterym, kde, kdyz, protoze, pokud, jestli, ze, aby, ale, jsou, je,
            bude, budou, maji, ma, by, chteji, chteli, jsme, zajima, prijede, prijedou, pracuje, pracuji, kdo, radi
        reckon: pocitejte, pocitejte s, pocitejte prosim s, berte
    """,
    "sk": """
        and: a, i, aj, &, +, ako aj
        plus: s nimi, a s nimi, sprevadzaju, plus, k nim sa prida, k nim sa pridaju, pridaju sa k nim, prida sa k nim,
            pribudnu, pribudne, sprevadzat ich bude, sprevadzat ich budu, a taktiez, a k tomu, k tomu, dalej, ako aj,
            a este, navyse, okrem toho
        with: s, so, spolu s, spolu so, spolocne s, v sprievode, v doprovode, doprevadzani, vezmem, privediem
        or: alebo, ci
        prep: z, zo, v, vo, na, o, od, do, pre, po, za, u, k, ku, ako, pri, medzi, pod, okolo, podla, v zlozeni
        art: nas, nasa, nase, nasi, nasich, nasimi, moj, moja, moje, moji, mojich, mojimi, ti, tie, tito, tych, tento,
            tato, svoje, svojimi, ich, jeho, jej
        light: asi, zhruba, priblizne, cca, cca., okolo, len, iba, presne, pravdepodobne, zrejme, celkom, spolu,
            dohromady, teraz, tak, tentoraz, vsetkych, takmer, odhadom, predbezne, tiez, nakoniec, uz, zatial, skoro,
            celkovo, teda, najskor
        up: nepresiahne, neprekroci, maximalne, max, max., najviac, nanajvys, do, az, nie viac ako, najvyssie, do
            poctu, menej ako, maximum
        down: minimalne, min., najmenej, aspon, viac ako, vyse, alebo viac, minimum
        maybe: moze ich byt, moze ich byt aj, mozno ich bude, mozno, snad, pripadne, eventualne, moze nas byt, moze
            byt, mohlo by, mohlo by nas byt, az, nanajvys, maximalne, mozno az, mozno aj, moze nas vsak byt aj, moze
            nas byt aj
        among: aj s, aj so, vratane, z toho, z nich, medzi nimi, z coho, a to, totiz, v tom, z ktorych
        total: cize, dokopy, dovedna, vsetko, takze, to je, to jest, t. j., suma, je to, su to, celkom, teda, spolu,
            dohromady, =, celkovo, v celkovom pocte
        we: kolko nas bude, kolko nas, kolko, kolko nas je, nas, skupina, skupiny, skupine, skupinu, skupinou,
            delegacia, delegacie, delegaciu, delegaciou, vyprava, vypravy, pocet, pocte, poctom, velkost skupiny,
            pocet osob, pocet ucastnikov, ucastnikov, ucastnici, tim, trieda, triedy, partia, zostava, exkurzia
        weak: ratajte s, ratajte, pojde, ide, odhadujem, tipujem
        be: cestuje, cestuju, byva, ostava, prideme, vyrazi, pojdeme, bude, budu, by, bolo, boli, bola, byt, je, su,
            sme, pride, pridu, prislo, prisli, pricestuje, pricestuju, pojde, dorazi, budeme, tvori, tvoria, sa,
            sklada, skladat, pocitame, pocitajte, cini, ma, mala, mat, zostava, ucastnia, zucastni, mohlo, malo,
            pricestujeme
        prodrop: pocitam, sme, budeme, prideme, pricestujeme, dorazime, ideme, pojdeme, pocitajte
        come: cestuje, cestuju, cestujeme, pride, pridu, prislo, prisli, prist, pricestuje, pricestuju, pricestovat,
            dorazi, zucastni, zucastnia, zucastnit, ucastni, ucast, navstivit, navstivili, navstivi, sprevadzat,
            budeme, prideme, nas, skupina, skupinu, delegacia, delegaciu, vyprava, prijat, pocitajte, chceme, chceli,
            radi, chcela, ide o, pojde o, pocet, pridem, zaujem, exkurzia, sme, vezmem, pricestujem
        have: ma, maju, mame, mam
        employ: zije, ziju, byva, zijeme, pracuje, pracuju, zamestnava, zdruzuje, zastupuje, ucim, vediem, riadi
        self: ja, mna, mnou, seba, moja malickost, mojej malickosti, dolu podpisany, dolu podpisana, moja osoba
        i: pridem, prisiel by som, prisla by som, pricestujem, dorazim, prisiel, prisla, vezmem
        past: vlani, minule, minuly rok, naposledy, vtedy, bolo nas, boli sme, nas bolo, minuly mesiac, v minulosti,
            pred rokom, pred dvoma rokmi, prijali ste, stretli sme, predminuly rok, minuloroc
        now: tento rok, tentoraz, teraz, bude, by, pride, pridu, budeme
        not: pochybujem ze, nebude, nebudeme, nebudu, nepride, neprideme, nepridu, nie sme, nie, namiesto, povodne,
            nebude nas, uz nie, oproti, miesto, povodnych
        more: dalsi, dalsich, dalsimi, dalsie, viac, navyse
        ofus: nas, z nas, osob, ludi, ucastnikov, celkom, spolu, os.
        led: pod vedenim, na cele s, na cele so, vedie, vedena, povedie, v mene, kontakt, na pozvanie, od, za
        rel: ktory, ktora, ktore, ktori, ktorych, kde, ked, pretoze, ak, ci, ze, aby, ale, su, je, bude, budu, maju,
            ma, by, chcu, chceli, sme, pride, pridu, pracuje, kto, radi
        reckon: pocitajte, pocitajte s, ratajte s
    """,
    "pl": """
        and: i, oraz, a, &, +, a takze
        plus: z nimi, towarzysza, plus, do ktorych dolacza, do ktorych dolaczy, dolacza do nich, dolaczy do nich,
            dojda, dojdzie, towarzyszyc im bedzie, towarzyszyc im beda, oraz, jak rowniez, a takze, do tego,
            dodatkowo, ponadto, jak i
        with: z, ze, wraz z, razem z, w towarzystwie, wspolnie z, zabiore, zabieram
        or: lub, albo, czy
        prep: w, we, na, o, od, do, dla, po, za, u, ku, jako, przy, miedzy, pod, okolo, wedlug, w skladzie
        art: nasz, nasza, nasze, nasi, naszych, naszymi, moj, moja, moje, moi, moich, moimi, ten, ta, ci, te, tych,
            swoimi, ich, jego, jej
        light: okolo, ok, ok., mniej wiecej, w przyblizeniu, jakies, tylko, dokladnie, prawdopodobnie, pewnie,
            lacznie, razem, w sumie, teraz, tym razem, niespelna, prawie, blisko, ogolem, rowniez, zapewne, wstepnie,
            jedynie, juz, ca, cala, calkowita
        up: nie przekroczy, nie przekracza, do, maksymalnie, max, max., maks., najwyzej, co najwyzej, nie wiecej niz,
            maksimum, mniej niz
        down: co najmniej, przynajmniej, minimum, min., minimalnie, wiecej niz, ponad, powyzej, lub wiecej, conajmniej
        maybe: moze, byc moze, ewentualnie, mozliwe, mozliwe ze, moze nas byc, moze byc, moglo by, mogloby, do,
            maksymalnie, najwyzej, moze nawet, a moze, moze wzrosnac do
        among: w tym, z czego, wsrod nich, wliczajac, wlacznie z, z ktorych, to znaczy, mianowicie, z nich, w tej
            liczbie, liczac
        total: zatem, suma, to daje, daje to, wychodzi, a wiec, wiec, to jest, tj., w takim razie, czyli, lacznie,
            razem, w sumie, =, ogolem, w liczbie
        we: ilu, ilu nas, ile osob, ile nas, sklad, nas, grupa, grupy, grupe, grupie, delegacja, delegacji, delegacje,
            liczba, liczbie, liczebnosc, liczba osob, liczba uczestnikow, wielkosc grupy, uczestnikow, uczestnicy,
            zespol, klasa, klasy, ekipa, ekipe, ekipy, wycieczka
        weak: liczcie, liczcie na, prosze liczyc, prosze liczyc na, prosze wpisac, prosze liczyc z, chodzi, szacuje,
            szacujemy, liczymy
        be: wyszlo, wyszlo nam, jedzie, jada, pojada, jedziemy, zostalo, zostaje, bedzie, beda, byloby, byc, jest, sa,
            jestesmy, przyjedzie, przyjada, przyjechaloby, bedziemy, przyjedziemy, przyjezdza, liczy, liczyc, liczaca,
            liczyla, sklada, skladac, sie, tworzy, obejmuje, stanowi, planujemy, wezmie, wybiera, wyniesie, wynosi,
            udzial, zlozona, bylibysmy, przyjechalibysmy, zlozonej, pojedzie, zamierzamy
        prodrop: jestesmy, bedziemy, przyjedziemy, bylibysmy, przyjechalibysmy, przyjezdzamy, przybedziemy, jedziemy
        come: jedzie, jada, pojada, jedziemy, przyjedzie, przyjada, przyjechac, przyjechaloby, przyjechalby,
            przyjechaliby, przybedzie, przybeda, przybyc, wezmie, wezma, udzial, uczestniczyc, odwiedzic, odwiedzi,
            towarzyszyc, nas, bedziemy, jestesmy, przyjedziemy, grupa, grupe, grupy, delegacja, delegacji, delegacje,
            chcielibysmy, chcialaby, chcialby, chca, przyjac, pragniemy, planujemy, liczba, przyjade, chcialbym,
            chcialabym, zainteresowanych, zglosilo, weźmie, wybiera, zabiore, przyjezdza
        have: ma, maja, mamy, liczy, mam
        employ: mieszka, mieszkaja, zyje, mieszkamy, pracuje, zatrudnia, zatrudniamy, zrzesza, reprezentuje, ucze,
            skupia, prowadze
        self: ja, mnie, mna, siebie, moja osoba, moja skromna osoba, nizej podpisany, nizej podpisana
        i: przyjade, przyjechalbym, przyjechalabym, przybede, zabiore, zabieram, pojade
        past: w zeszlym roku, w ubieglym roku, ostatnio, ostatnim razem, bylo nas, nas bylo, bylismy, wtedy, rok temu,
            dwa lata temu, poprzednio, poprzednim razem, przyjeliscie, goscilismy, spotkalismy, zeszlej jesieni,
            niegdys
        now: jestesmy, tym razem, w tym roku, teraz, obecnie, bedzie, przyjedzie
        not: watpie, nie, zamiast, poczatkowo, pierwotnie, a nie, juz nie
        more: kolejnych, kolejni, innych, inni, dodatkowych, dodatkowi, wiecej
        ofus: nas, z nas, osob, os., lacznie, razem, w sumie, uczestnikow, ludzi
        led: pod kierownictwem, pod przewodnictwem, na czele z, w imieniu, kontakt, kierowana przez, prowadzona przez,
            na zaproszenie, dla
        rel: ktory, ktora, ktore, ktorzy, ktorych, ktorym, gdzie, kiedy, poniewaz, jesli, czy, ze, aby, zeby, ale, sa,
            jest, bedzie, beda, maja, chca, chcieliby, chcialby, przyjedzie, przyjada, pracuje, kto, chetnie
        reckon: liczcie, liczcie na, prosze liczyc, prosze liczyc na
    """,
    "uk": """
        and: і, й, та, а також, &, +
        plus: з ними, супроводжують, супроводжуватимуть, плюс, до них приєднаються, до них приєднається, до яких
            приєднаються, до яких додаються, додадуться, супроводжуватимуть їх, супроводжуватиме їх, а також, крім
            того, додатково, і ще
        with: з, зі, із, разом з, разом із, у супроводі, в супроводі, спільно з, привезу, візьму
        or: або, чи
        prep: в, у, на, від, до, для, по, за, як, при, між, під, про, у складі, в складі, о, об, через
        art: наш, наша, наше, наші, наших, нашими, мій, моя, мої, моїх, моїми, цей, ця, ці, цих, своїми, їх, їхній,
            нашої
        light: близько, приблизно, десь, орієнтовно, лише, тільки, рівно, мабуть, імовірно, ймовірно, загалом, разом,
            всього, усього, тепер, цього разу, майже, також, кількістю, чисельністю, в кількості, у кількості, осіб,
            біля, вже, попередньо
        up: не перевищить, не перевищує, не перевищуватиме, до, максимум, максимально, щонайбільше, не більше, не
            більше ніж, не більш як, найбільше, макс.
        down: щонайменше, принаймні, мінімум, не менше, не менше ніж, понад, більше ніж, більш як, або більше
        maybe: можливо, може, може бути, можливо до, імовірно, до, максимум, щонайбільше, а може, може зрости до
        among: з них, серед них, у тому числі, в тому числі, включно з, включаючи, зокрема, з яких, тобто, а саме,
            серед яких
        total: це виходить, виходить, сума, тобто, це, усі разом, усі, отже, загалом, разом, всього, усього, =
        we: скільки, скільки нас, скільки нас буде, склад, нас, група, групи, групу, групою, групі, делегація,
            делегації, делегацію, делегацією, кількість, кількості, кількість осіб, кількість учасників, учасників,
            учасники, чисельність, колектив, команда
        weak: рахуйте на, рахуйте, розраховуйте на, очікуйте, йдеться, очікуємо, розраховуємо, гадаю
        be: іде, поїде, поїдуть, їдуть, їде, буде, будуть, було, було б, була, бути, є, приїде, приїдуть, приїхало,
            прибуде, прибудуть, будемо, приїдемо, налічує, складається, складатиметься, складається з, становить,
            візьмуть, б, би, нараховує, планує, хочемо, становитиме, участь
        prodrop: їдемо, поїдемо, будемо, приїдемо, прибудемо, завітаємо, приїхали б
        come: поїде, поїдуть, їдуть, їде, їдемо, приїде, приїдуть, приїхати, прибуде, прибудуть, прибути, візьмуть,
            візьме, участь, відвідати, завітати, супроводжувати, нас, група, групу, групи, делегація, делегації,
            делегацію, хотіли, хоче, бажаємо, хочуть, прийняти, планує, планують, будемо, приїдемо, кількість, приїду,
            бажає, цікавить, зацікавлені
        have: має, мають, маємо, налічує
        employ: живе, живуть, мешкає, мешкають, працює, працюють, зайнято, об'єднує, представляє, викладаю, керую
        self: я, себе, мене, мною, моя персона, моя скромна особа
        i: приїду, прибуду, я приїду, завітаю, візьму, привезу
        past: минулого року, торік, минулого разу, тоді, раніше, рік тому, два роки тому, було нас, нас було, були,
            приймали, востаннє, зустріли, позаторік
        now: цього разу, цього року, тепер, зараз, буде, приїде, б, би
        not: не, замість, спочатку, а не, вже не, первісно
        more: інших, інші, додаткових, ще
        ofus: нас, з нас, осіб, людей, учасників, загалом, разом, чол., чоловік
        led: на чолі з, під керівництвом, від імені, контакт, на запрошення
        rel: який, яка, яке, які, яких, яким, де, коли, тому, якщо, чи, що, щоб, але, є, буде, будуть, мають, має,
            хочуть, хотіли, приїде, приїдуть, працює, хто
        reckon: рахуйте на, рахуйте, розраховуйте на
    """,
    "hu": """
        and: es, s, valamint, &, +, meg
        plus: veluk, plusz, hozzajuk csatlakozik, csatlakozik hozzajuk, hozzajon, veluk tart, kiseri oket, valamint,
            tovabba, illetve, es meg, ezen felul, azonkivul
        with: kisereteben, egyutt, kiseri, kiserne
        or: vagy
        prep: kozott, kozul, reszere, szamara, mint, miatt, utan, elott, altal, szerint, mellett
        art: a, az, egy, mi, ez, ezek, azok, ennek, sajat, minden
        light: korulbelul, kb, kb., mintegy, nagyjabol, csak, csupan, pontosan, valoszinuleg, osszesen, egyutt, most,
            majdnem, kozel, ezuttal, varhatoan, koruli, mindossze, is, mar, hozzavetoleg, mindosszesen
        up: legfeljebb, max, max., maximum, maximalisan, nem tobb mint, kevesebb mint
        down: legalabb, min., minimum, tobb mint, minimalisan, vagy tobb
        maybe: lehetunk, lehetunk akar, lehet hogy, talan, esetleg, lehet, lehetseges, akar, legfeljebb, de lehet,
            maximum
        among: koztuk, kozuluk, ebbol, beleertve, azaz, vagyis, amibol, kozottuk, ideertve, nevezetesen
        total: azaz, vagyis, igy, egyben, ez, ami, az, tehat, osszesen, =, mindosszesen, egyutt
        we: hanyan, hany fo, hany, mennyien, csoport, csoportunk, csoportot, delegacio, delegacionk, kuldottseg,
            kuldottsegunk, letszam, letszama, letszamunk, a csoport letszama, resztvevok szama, resztvevok, resztvevo,
            tarsasag, csapat, csapatunk, osztaly
        weak: szamoljon, szamolhatnak, szamitsanak, varhato, becslem, becsulom, szamitunk
        be: megyunk, utazunk, maradunk, jelentkeztunk, vagyunk, lennenk, leszunk, lesz, lenne, jonnenk, jovunk,
            erkezunk, erkeznenk, erkezik, all, allna, volna, letszamu, jon, jonne, terveznek, szeretnenk, szamol,
            szamoljanak
        come: megyunk, utazunk, vagyunk, lennenk, leszunk, lesz, lenne, jonnenk, jovunk, erkezunk, erkeznenk, erkezik,
            erkezne, erkeznek, jon, jonne, jonnek, jonnenek, latogat, latogatnank, latogatast, latogatni, latogatna,
            szeretnenk, szeretne, szeretnek, vesz, vennek, venne, reszt, csoport, csoporttal, delegacio, delegacionk,
            delegacioval, kuldottseg, kuldottseggel, fogadni, letszam, erkezem, jovok, utazik, utaznak, utaznank,
            elkiser, kisero
        have: rendelkezik, szamlal, dolgozik
        employ: el, elnek, lakik, laknak, dolgozunk, dolgozik, dolgoznak, foglalkoztat, tomorit, kepvisel, tanitok,
            vezetek
        self: en, engem, velem, jomagam, magam, alulirott, szemelyem
        i: erkezem, jovok, erkeznek en, jonnek, erkezek
        past: tavaly, mult evben, legutobb, akkor, korabban, voltunk, jottunk, voltak, multkor, ezelott, evvel
            ezelott, fogadtak, talalkoztunk, tavalyi, erkeztunk, mult osszel
        now: vagyunk, most, ezuttal, iden, lesz, lenne, leszunk, jonnenk
        not: nem, eredetileg, mar nem
        more: tovabbi, masik, meg, plusz
        ofus: fovel, fo, fore, fos, letszammal, letszamu, osszesen, szemely, szemellyel, letszamban
        led: vezetesevel, neveben, kapcsolattarto, meghivasara
        rel: aki, akik, amely, amelyek, ahol, amikor, mert, ha, hogy, de, van, vannak, lesz, lesznek, szeretne,
            szeretnek, szeretnenk, dolgozik, erkezik, erkezne, jonne, jonnek, ki, vagyunk, lennenk
        reckon: szamoljanak, szamoljon
    """,
}

"""Titles, degrees, roles and closings around the name of a person. Folded."""

from __future__ import annotations

from mailbot.extractors.lexicon import words

_TITLES = """
mr mrs ms miss mx sir madam dr prof doc ing arch mgr bc phdr judr mudr rndr paeddr thdr mvdr icdr dipl dipl-ing di
mag fh dr-ing dr.techn hon rev assoc asst assistant-professor professor architect architekt architektka herr frau
herrn hr fr monsieur madame mademoiselle m mme mlle sr sra srta don dona senor senora d dna signor signora sig
sig.ra dott dott.ssa dottor dottoressa avv arq geom pan pani pana panem panu pani sl slecna inz mgr drs dhr mevr mw
de-heer mevrouw eng engr ar councillor cllr stadtrat stadtratin burgermeister mayor deputy prof.dr univ univ.-prof
priv.-doz pd em h.c lic arq mtro mtra lcdo lcda ir plan tpl kolega kolegovi kolegu kolegou kolegyne kolegyni
kolegynou colleague kollege kollegen kollegin collegue collega colega ph.d phd dsc csc drsc mba ll.m llm msc m.sc ma
m.a ba b.a bsc b.sc mas msc. meng dphil dis mph mpa aicp riba ribe tpe leed ap pe pmp mcip rpp mrtpi frtpi fria msa
cfm aia raia esq jr sr. pania panie panu p инж д-р проф др nachfolger nachfolgerin vorganger vorgangerin
stellvertreter stellvertreterin mitarbeiter mitarbeiterin assistentin vertreterin successeur nastepca nastepczyni
nastupce nastupkyne nastupca nastupkyna opvolger opvolgster successor sucesor sucesora successore pane h.p eng.º
eng.ª exmo exma dra dkfm ddr dott.sse gospod
gospa vocal shri smt
"""
TITLES = frozenset(word.strip(".") for word in _TITLES.split())
"""Words beside a name that are no part of it."""

PARTICLES = frozenset(
    words(
        "van der den de het ter ten von zu zum zur vom la le du des del della di da dos das do e y i al el bin ibn "
        "ben af av mac mc st san santa op 't"
    )
)
"""Lower-case words within a family name."""

BEFORE_NAMES = frozenset(
    words(
        "my our his her this that it is as for with from to by at on c'est mon ma mes notre nos avec chez pour par"
        " de mein meine "
        "meiner meinem meinen unser unsere unserer unserem unseren ab bei mit an von vom der die das mijn onze met"
        " aan bij mi mis "
        "nuestro nuestra nuestros con al a il lo la mio mia nostro nostra al alla dal dalla meu minha nosso nossa o"
        " os as com ao "
        "muj moje moji mou meho nas nase nasi naseho s se na za k ke u moj moja moju so od moja moj mojego mojej"
        " moja nasz nasza z ze "
        "do dla моя міи моєі мого наша наш нашоі з до від a az kollegam kolleganom kollegank eng i.a i.v p.p"
    )
)
"""Small words that may stand with a capital before a name, at the start of a sentence: no part of it (folded)."""

ROLE_STEMS = (
    *words(
        "ansprech kontakt vorzimmer divis divisao commiss comiss komis kommiss gemeind concejal oficial presid "
        "secretar sekretar segreteri управл відділ stabsst cordialm"
        " департам"
    ),
    *words(
        "hivatal onkorm gabinet kabinet dzial wydzial fachbereich dezernat protokol protocol registr recepc kultur"
        " cultur"
    ),
    *words(
        "urbanis planung studij studien student fakult facult depart dipart instit verein zwiaz urzad конс фонд спілк"
    ),
)
"""Beginnings of words that name an office, a body or a subject, never a person (folded)."""

ROLE_WORDS = frozenset(
    words(
        "office team department dept secretariat secretary manager director head chief officer coordinator assistant "
        "adviser advisor planner planning architect urban international relations info information contact reception "
        "newsletter municipality city council mayor university institute faculty school student students association "
        "society agency travel tours events event support service services press media desk mail admin administrator "
        "webmaster group delegation committee ministry embassy consulate network foundation gmbh ltd inc s.r.o "
        "company studio bureau board kancelar odbor oddeleni oddelenie urad magistrat mesto mestsky mestska obec "
        "starosta primator reditel vedouci referent sekretariat podatelna sprava spolek fakulta skola ustav institut "
        "ministerstvo kraj krajsky tajemnik asistentka amt buro stadt gemeinde abteilung referat sachgebiet leiter "
        "leiterin leitung verein fachschaft hochschule universitat mairie ville commune metropole service direction "
        "bureau secretaire association agence ecole universite charge chargee ayuntamiento oficina departamento "
        "secretaria comune ufficio segreteria citta dipartimento universita urzad biuro wydzial sekretariat gmina "
        "miasto kolo naukowe dyrektor kierownik naczelnik gemeente afdeling bureau secretariaat stichting vereniging "
        "camara municipal prefeitura gabinete regards sincerely thanks thank yours best cheers greetings kind dear "
        "groetjes hartelijke abrazo abrazos beijos ahoj ta eskerrik asko dziekuje udvozlettel tisztelettel"
        " koszonettel koszonom "
        "dik diky dikes dikec thx thnx ty ta cheers tnx merci grazie dzieki dzienks bedankt dank danke gracias "
        "obrigado "
        "obrigada koszi koszonom dakujem dakujeme дяка дякую дякуємо "
        "jefe jefa jefatura subdirector subdirectora seccion negociado capo capoufficio naczelniczka tajemniczka"
        " vedouca hoofd chefe "
        "europa europe central evropa mitteleuropa signed sd "
        "повагою дякую вітаю cheers gruss grusse mfg lg reiscommissie ceo cio cto hr "
        "hello hi good morning afternoon evening you sent get outlook iphone android view please visit study request "
        "tour trip exchange field excursion programme program project projects public spatial development regional "
        "transport housing interest date time phone email size participants pozdravem pozdravom uctou dekuji dekujeme "
        "diky dakujem moc den hezky prijemny freundlich freundliche freundlichen grusse gruß grüße grussen grußen "
        "gruß liebe viele beste herzliche vielen dank cordialement bonne journee soiree salutations merci "
        "bonjour saludos gracias atentamente saludo cordial cordiali saluti distinti grazie pozdrawiam pozdrowieniami "
        "powazaniem dziekuje groet groeten vriendelijke cumprimentos obrigado obrigada abraco tel telefon mob mobil "
        "fax did hp web www ps please prosim bitte via ulice ulica rue calle strasse strase avenue nad pod namesti "
        "square road platz viale piazza plaza place pec cooperation cooperacion cooperazione chapter branch section "
        "sem batch respectfully cordially faithfully truly warmly visitors number plan prague praha wien city's"
    )
)
"""Words of which a person's name has none (folded): they mark a role, an office, a heading."""

CLOSINGS = (
    r"(?:(?:with |my )?(?:kind|best|warm|warmest|kindest|friendly|sincere)(?:est)? (?:regards|wishes|greetings)"
    r"|regards|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly|obediently)|cheers|best|thanks?(?:"
    r" (?:so much|again"
    r"|a lot|in advance|you))?|many thanks|thank you|all the best|cordially|respectfully|greetings"
    r"|s pozdravem|s uctou|s pozdravom|s uctou|hezky den|pekny den|zdravi|zdravim|dekuji|dekujeme|diky"
    r"|dakujem|preji? .*"
    r"|mit freundlichen gru(?:ss|ß)en|freundliche gru(?:ss|ß)e|viele gru(?:ss|ß)e|beste gru(?:ss|ß)e|liebe gru(?:ss|ß)e"
    r"|herzliche gru(?:ss|ß)e|mfg|lg|vielen dank|hochachtungsvoll"
    r"|cordialement|bien cordialement|salutations.*|merci.*|a bientot|amicalement|bien a vous"
    r"|saludos.*|un (?:cordial )?saludo|atentamente|gracias.*|cordiali saluti|distinti saluti|un caro saluto"
    r"|grazie.*|saluti"
    r"|pozdrawiam.*|z powazaniem|z wyrazami szacunku|dziekuje.*|met vriendelijke groet(?:en)?|groet(?:en"
    r"|jes)?|hartelijke .*"
    r"|atenciosamente|cumprimentos|um abraco|abracos|com os melhores cumprimentos|obrigad[oa])"
)
"""A line that closes a letter; the next line is the writer's name."""

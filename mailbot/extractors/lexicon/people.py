"""What numbers count: nouns for people, for an office's staff, for groups, and for other things. Stems, folded."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from mailbot.extractors.lexicon import words
from mailbot.extractors.text import fold

_PEOPLE = """
people person persons participant visitor guest colleague student undergrad undergraduate postgrad graduate pupil teacher professor lecturer
tutor architect planner urbanist designer engineer official councillor councilor councilwoman councilman counsellor politician mayor deputy deputies expert
specialist officer representative researcher candidate professional practitioner attendee traveller traveler pax heads ppl folk folks
adult women woman men man interpreter translator assistant director manager leader journalist trainee lawyer geographer economist servant companion
supervisor coordinator executive senator commissioner academic scholar fellow delegate fighter inspector technician surveyor friend child
children kid teenager youngster apprentice intern senior pensioner retiree volunteer musician artist historian sociologist ecologist gardener
landscaper developer consultant adviser advisor analyst minister parliamentarian alderman alderwoman clerk secretary secretaries chief
freshmen sophomore alumni alumnus postdoc phds scientist chair chairman chairwoman chairperson president driver guide conservationist conservator passenger doctor
citizens' spouse husband wife speaker curator instructor educator principal dean prefect governor legislator diplomat ambassador
lidi lide lidem lidmi lidech clovek osoba osoby osobu osob osobam osobach osobami osobou clovekem host hoste hosty hostu hostum kolega kolegu kolegy kolegov kolego koleg kolegyn
student studuj doktorand pedagog ucitel kantor vyucujic profesor architekt urbanist planovac inzenyr zastupitel radni radnich radnim radnimi radny
namest mistostarost starost primator hejtman urednik urednic urednici uredniku odbornik odbornic odbornik odbornici expert tlumocni prekladatel pruvodc pruvodkyn ridic ridici zak zaky zaku zaci zakum zakyn maturant
vedouci vedoucich vedoucimi projektant specialist krajinar dopravac zastupc zastupkyn delegat reditel posluchac dozor doprovod pritel pratel kamarad kamos
ucastni referent poradc asistent akademi technik geograf sociolog ekonom pravni novinar dobrovolni manzel lekar hasic knihovni dite deti nadsenc prednost tajemni mluvci sekretar
clovek ludi ludia ludom ludmi poslanc poslankyn uradnik uradnic odborni kolegov primator prednosta riaditel inzinier hosti hostia hostov planovac ziak ziaci ziakov studentk
person personen leute teilnehm studier studis studenten kollege kollegin kollegen architekt planer planerin ingenieur vertreter gast gaste gasten gaesten stadtrat stadtraet gemeinderat gemeinderaet experte expertin
fachleute professor lehrer lehrkraft lehrkraeft lehrende lehrpersonen dozent dozier betreu begleitperson begleiter dolmetsch burgermeister buergermeister beamt beamte schuler schueler schulerin fachkraft fachkraft fachkraefte kopfe kopf
mann frau frauen manner manner amtsleit referatsleit abteilungsleit bauamtsleit leiter leiterin referent sachbearbeit studierend auszubild azubi doktorand wissenschaftl forscher journalist freund freundin kind kinder fahrer reiseleit praktikant
abgeordnet stadtverordnet ratsmitglied beigeordnet dezernent stadtbaurat beauftragt ehrenamtl jugendlich senioren gaste interessent ubersetzer fuhrer assistent direktor rektor prasident landrat landrat kammerer gartner forster
municipaux intervenant personne participant etudiant collegue elu elue elus elues technicien architecte urbaniste ingenieur enseignant professeur eleve invite invitee interprete conseiller conseillere maire adjoint
adjointe representant expert experte chercheur directeur directrice doctorant paysagiste accompagnateur accompagnatrice chauffeur traducteur traductrice delegue juriste geographe economiste ami amie amis amies gens
homme femme enfant stagiaire responsable fonctionnaire cadre specialiste charge chargee chargees charges president presidente vice-president visiteur hommes encadrant tuteur formateur chef benevole retraite prefet depute
integrante integrantes persona participante estudiante alumno alumna alumnos alumnas colega companero companera tecnico tecnica tecnicos tecnicas arquitecto arquitecta arquitectos ingeniero ingeniera profesor profesora concejal concejala concejales concejalas edil funcionario
funcionaria representante acompanante alcalde alcaldesa teniente experto experta expertos docente becario investigador investigadora director directora jefe jefa jefes interprete traductor traductora conductor visitante asistente
asesor asesora especialista urbanista geografo economista hombre mujer mujeres hombres amigo amiga nino ninos responsable regidor regidora consejero consejera delegado delegada tutor tutora guia paisajista doctorando
component componente componenti persone partecipant studente studenti studentessa studentesse collega colleghi colleghe tecnici tecnico architetto architetti architetta ingegner professore professori professoressa docente docenti funzionari funzionario assessor assessore assessora
sindaco sindaca sindaci vicesindaco rappresentant consiglier accompagnator accompagnatric esperto esperti esperta esperte urbanist dirigente dirigenti ricercator dottorand interprete interpreti traduttor direttor direttric autista ospite ospiti amico amici
uomini donne ragazzi ragazze bambini allievo allievi allieve insegnant geometra geometri responsabil specialist tutor presidente segretari visitator giornalist segretario
osob osoba osoby uczestni student kolega kolegow kolezank koledz kolegami koleg architekt urbanist inzynier radny radni radnych radnymi radna radne urzedni ekspert gosc gosci goscie goscmi
delegat tlumacz opiekun burmistrz wojt prezydent specjalist przedstawiciel wykladowc zastepc zastepcy zastepca dyrektor kierowni nauczyciel naukowc doktorant uczen uczniow uczniowie uczniami
ludzi ludzie ludzmi projektant planist kierowc przewodni znajomych przyjaciol starost sekretarz skarbnik ekonomist prawnik dziennikarz dzieci pan panow panie mezczyzn kobiet badacz praktykant profesor
deelnemer studenten student collega collegae medewerker ambtenaar ambtenaren raadsled raadslid architect stedenbouwkund planoloog planologen wethouder docent docenten begeleider man mensen tolk tolken burgemeester
persoon personen adviseur beleidsmedewerk onderzoeker directeur chauffeur leraar leraren leerling hoogleraar gast gasten vrienden vriend kinderen specialist deskundig ingenieur vertegenwoordiger bestuurder ontwerper projectleider secretaris
pessoa pessoas estudante estudantes aluno aluna alunos alunas arquiteto arquiteta arquitetos engenheir professor professora professores professoras vereador vereadora vereadores autarca presidente docente acompanhante convidado convidada
especialista perito investigador tradutor tradutora dirigente deputado tecnico tecnica tecnicos diretor diretora motorista chefe secretari amigo amiga homem mulher crianca funcionario urbanist geografo doutorando bolseir
fo fot fovel fore szemely resztvevo hallgato diak diakkal diakok diakot diakunk diakom tagja tagjai tagjaink kollega kolleg ugyintezo szakember epitesz tanar kepviselo polgarmester alpolgarmester szakerto tolmacs vendeg mernok oktato vezeto tervezo munkatars urbanist kisero
tanulo doktorandusz jegyzo igazgato sofor foepitesz tagja barat kutato ember tisztviselo fotervezo szakertok tagu varostervezo
особа особи особу осіб особами особам людина людей люди людьми учасни студент архітектор колег представни депутат чоловік чол викладач фахівц фахівец фахівців спеціаліст експерт перекладач міський мер мера голова посадов урбаніст інженер
керівник директор заступник заступни гість гостей гості працівник науковц аспірант учн учні учнів вчител учител водій планувальник проєктувальник радник секретар професор доцент друзів дітей журналіст посадовц
"""
_STAFF = """
member staff employee faculty faculties workforce worker agent personnel clen clenu clenove cleny clenek clenky clenka clenov clenovia zamestnan zamestnanc pracovni mitglied mitglieder beschaftigt angestellt mitarbeiter medewerker pracovnik membre agent salarie salaries effectifs miembro
empleado empleada trabajador trabajadora membro membri dipendent addett impiegat lavorator pracowni czlonk czlonek lid leden werknemer membro colaborador trabalhador empregad tagok tagja dolgozo alkalmazott член члени членів працівни співробітни personal personale personeel
inhabitant resident citizen obyvatel obyvatelia obcan einwohner habitant habitante vizinho abitant residente residenti mieszkan inwoner bewoner morador lakos lakosa мешкан жител tenant subscriber user client customer burger burgerinnen
"""
_GROUPS = """
group delegation party team class cohort contingent crew troupe seminar course groups parties buses coaches batch batches wave waves shift shifts subgroup teilgruppe teilgruppen untergruppe turno turnos turni tanda tandas skupin delegac vyprav trid part partu party kurz rocnik autobus skupiny gruppe gruppen delegation abordnung reisegruppe klasse busse
groupe groupes delegation classe promotion equipe grupo grupos delegacion comitiva equipo clase gruppo gruppi delegazione comitiva classe grup grupa grupy grupe grupach delegacj ekip wyciecz klas groep groepen delegatie klas gezelschap delegacao equipa equipe turma csoport delegacio kuldottseg csapat osztaly
делегаці груп команд тім клас delegaci delegaci wycieczk partia
"""
_THINGS = """
municipal municipalit city cities town village commune country countries dwelling flat apartment hour minute day week month year night meter metre kilometre kilometer km hectare ha floor room euro eur czk usd million mil thousand hundred
percent per station project building plot point question page language stop line workshop session presentation talk slot site case copy copies car coach bus ticket hotel item issue topic email phone tram metro unit house housing place seat table vehicle tour
visit meeting street park bridge school library plan proposal department office organisation organization institution partner company companies topics stage phase step reason example object chapter section paragraph article version draft date option occasion time times
evening morning afternoon lecture slide photo picture map model bike bicycle train flight plane storey level district borough region area zone quarter neighbourhood square block tree hundred credit grade semester term century decade quarters edition round second half hours
o'clock am pm cm mm m2 sqm kg gb mb x minutes hrs hr min mins kc
obec obce obci mesto mest mesta mestech mestsk mestech hodin hodina hodiny hodinu hodinach minut minuta den dny dni dnu dnech tyden tydny tydnu mesic mesice mesicu rok roky roku let leta nocí noci nocich metr metru kilometr hektar hektaru bytu byty byt pokoj pokoje pokoju korun koruny tisic milion procent stanic linek linka otazk otazek strana stran stranek projekt projekty
objekt stavb budov podlazi patro patra misto mist mista autobus auto dum domu domy prednask schuzk jednani navstev akce bod body bodu etap ctvrt ctvrti stupen temat tema temata stul cast casti oblast kapitol verz moznost terminu termin termina variant
rokov roky hodinu hodin dnoch tyzdn tyzden mesiac mesiacov mestsk casti ulic bytov izieb otazok poschod obec obci miest tramvaj zastav
stunde minute tag tage tagen woche monat jahr jahre jahren nacht gemeinde stadt stadte quadratmeter meter wohnung euro prozent uhr kilometer hektar zimmer stock stockwerk etage projekt gebaude frage punkt seite thema themen bus busse auto pkw objekt haus hauser bezirk stadtteil quartier termin stellplatz platz platze raum
mal teil abschnitt phase schritt beispiel vortrag fuhrung linie haltestelle strasse straße jahrgang tausend million milliarde millionen kopie variante option semester
heure minute jour semaine mois an ans annee annees nuit commune ville metre kilometre hectare logement euro pour-cent question page point projet batiment etage salle chambre bus car voiture seance atelier site lieu quartier arrondissement thematique theme sujet axe exemple exposes exemplaire fois mille million millions milliers place
hora minuto dia semana mes meses ano anos noche municipio barrio ciudad vivienda euro por-ciento kilometro hectarea metro pregunta pagina punto proyecto edificio planta sala habitacion autobus coche sesion visita distrito tema ejemplo vez veces mil millon millones plaza plazas
ora ore minuto minuti giorno giorni settiman mese mesi anno anni notte notti comune comuni citta quartier abitazion euro chilometr ettari ettaro metri metro domand pagin punto punti progett edific piano piani sala sale camera camere autobus pullman auto macchin sessione visita municipio municipi tema temi esempio volta volte mila milione milioni
godzin minut dzien dni tydzien tygod miesiac miesiec rok lat lata roku noc nocy gmin miast powiat dzielnic mieszkan zlot euro procent kilometr hektar metr pytan stron punkt projekt budyn pietr sal pokoi pokoj autobus samochod sesj wizyt temat przyklad raz razy tysiac tysiec milion miejsc wojewodz etap
uur minuut minuten dag dagen week weken maand maanden jaar jaren nacht gemeente gemeenten stad steden woning euro procent kilometer hectare meter vraag vragen pagina punt projecten project gebouw verdieping zaal kamer kamers bus auto sessie bezoek wijk thema onderwerp voorbeeld keer maal duizend miljoen plaats plekken
noite municipio cidade bairro habitac euro quilometro hectar pergunta pagina ponto projeto edificio andar andares sala quarto autocarro onibus carro sessao visita tema exemplo vezes mil milhao milhoes freguesia freguesias lugar horas dias fogos
ora orakor perc nap napos honap ev eves het hetes varos telepules kerulet lakas euro szazalek kilometer hektar meter kerdes oldal pont projekt epulet emelet terem szoba busz auto ulesszak latogatas tema pelda ezer millio hely forint ora
година годин години хвилин день дні днів тиждень тижні тижнів місяць місяці місяців рік роки років року місто міст громад район квартир євро відсот кілометр гектар метр питан сторін пункт проєкт проект будів поверх зал кімнат автобус машин сесі візит тем приклад раз разів тисяч мільйон місць номер
jan feb mar apr jun jul aug sep sept oct okt nov dec
"""
_HEADS = """
mitglied teilnehm vertret student mitarbeiter beamt planer architekt ingenieur personen leute schuler fachkraft fachkraft lehrer dozent leden lid ambtenar ambtenaar medewerker deelnemer planoloog planologen raten rate raete leiter leiterin rat
referent studierend experten expertin begleiter hallgato szakerto kepviselo tervezo mernok munkatars vezeto kollega epitesz szakember direktor direktorin fachleute kollegen kolleginnen verordnet bediensteten bedienstet
"""
_DERIVED = re.compile(
    r"s?(?:hip|ing|ur|ion|ium|iz|haus|zimmer|wohn|schaft|ice$|ick|ersk|sk[aeyioe]|arbeit|ity|al$|ally|ise$|isation|stuhl|plan)"
)
"""Endings that make another noun or an adjective of a noun for people (membership, architecture, studentský)."""


def _matcher(block: str, *, tail: int = 6) -> re.Pattern[str]:
    """A word that begins with one of these stems; a short word takes few endings, for too many begin like it."""
    stems = sorted({fold(word) for word in words(block)}, key=len, reverse=True)
    short = "|".join(re.escape(stem) for stem in stems if len(stem) <= 4)
    long = "|".join(re.escape(stem) for stem in stems if len(stem) > 4)
    return re.compile(rf"(?:(?:{long})(?P<tail>\w{{0,{tail}}})|(?:{short})(?:s|es|e|n|en|om|um|ow|ov|ami|mi)?)$")


@cache
def _classes() -> dict[str, re.Pattern[str]]:
    return {
        "people": _matcher(_PEOPLE),
        "staff": _matcher(_STAFF),
        "thing": _matcher(_THINGS, tail=4),
        "group": _matcher(_GROUPS, tail=4),
    }


@cache
def _head() -> re.Pattern[str]:
    heads = "|".join(re.escape(fold(word)) for word in words(_HEADS))
    return re.compile(rf"\w{{3,}}(?:{heads})\w{{0,5}}$")


@lru_cache(maxsize=20_000)
def noun_class(word: str) -> str:
    """ "people", "staff" (who belong to a body), "group", "thing" or "" of one folded word."""
    for name in ("staff", "people", "group", "thing"):
        match = _classes()[name].match(word)
        if match and not (match["tail"] and name != "thing" and _DERIVED.match(match["tail"])):
            return name
    if len(word) > 7 and _head().match(word):
        return "people"
    deputy = _DEPUTY.match(word)
    return noun_class(word[deputy.end() :]) if deputy and len(word) > deputy.end() + 3 else _hyphenated(word)


_DEPUTY = re.compile(r"(?:vice|mist[oa]|pod|ex|ober|haupt|co|sub|spolu|stadtbau|stadt|landes|amts)")


def _hyphenated(word: str) -> str:
    if "-" not in word.strip("-"):
        return ""
    noun = noun_class(word.rsplit("-", 1)[1])
    return "" if noun == "thing" else noun # "second-year" is no year

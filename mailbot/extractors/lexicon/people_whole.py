"""Nouns for people that are matched whole, as their stems begin other words: sexes, kin, trades, parts."""

from __future__ import annotations

from mailbot.extractors.lexicon import words
from mailbot.extractors.text import fold

_WHOLE = """
head girl girls boy boys lady ladies gentleman gentlemen lad lads elder elders sister sisters brother brothers nun
nuns monk monks writer writers painter painters voices souls names singer singers player players sixth-formers formers
newcomers recruit recruits cadet cadets soldier soldiers reporter reporters editor editors chaplain grandparents
toddler toddlers baby babies pilot pilots seminarian seminarians canons organist clergy youths pensioners males
females rep reps staffers prof profs undergraduates linguists jurors bakers cooks vicar rabbi colonel lieutenant
sergeant mayoress interviewer zena zeny zen zenam zenami muz muzi muzu muzum chlap chlapi chlapu chlapum chlapy divek
divky divkami holek holky kluk kluci kluku kluky dam damy damami dama pani pan panu panove sestra sestry sester bratr
bratri bratru dusi hlav jmen vlcat vlcata skaut skauti skautu skautky farar farari kostelnik skolnice grafik grafici
grafiku grafikem redaktor redaktorka redaktori redaktoru autor autori autoru umelec umelci umelcu herec herci hercu
herecek zpevak zpevaci zpevaku rybar rybari rybaru zahradkar zahradkari zahradkaru vojak vojaci vojaku ministr
ministri ministru babicek babicky maminek maminky tatinku vnoucat malir maliri maliru keramik keramiku klient klienti
klientu sofer soferem notar neslysicich nevidomych jednatel jednatele jednatelu chlapcu chlapec lesnik lesniku
fotograf fotografka fotografem kuchar kuchari kucharu sourozencu dcera syn synove doktorka doktori doktoru svagr
seniori senioru seniorek mladeznik mladych mladi nejmladsich dorostencu zenska zenskych zemedelcu zemedelec basnik
basniku sbormistr farnik farniku zien muzov muzia chlapov chlapcov chlapci dievcat dievca dievcata panov duse mien
skautov kostolnik skolnicka fotografom hercov skladatel spevakov spevaci vojakov lekarov lekari rybarov hasicov deti
nepocujucich babky dedkovia poradca poradkyna harmonikar frauen herr herren damen dame buben bub madchen jungs junge
jungen madel madels erwachsene erwachsenen promovierende promovierenden pfarrer arzte arztinnen landwirte
landwirtinnen bauern sanger sangerinnen musiker musikerinnen schwestern bruder rentner rentnerinnen handwerker
handwerkerinnen begleitung begleitpersonal schreiber autoren autorinnen maler malerin kunstler kunstlerinnen
schauspieler geschwister manner mannern hauptmann soldaten gefluchtete redakteur redakteure redakteurin referentin
referentinnen koche verwandte bedienstete bediensteter bediensteten vrouwen vrouw jongens jongen meisjes meisje dames
heren heer volwassenen monden wandelaars rijders boeren artsen arts muzikanten ouderen zangers broers zussen kok koks
politiecommissaris kabinetschef schepen schepenen griffier penningmeester bestuursleden bestuurslid dochter zoon
echtgenote partner filles fille garcons garcon jeunes messieurs monsieur madame exploitant exploitants exploitantes
agriculteur agriculteurs agricultrices gagnants mandataire mandataires societaire societaires greffier greffiere
boursier boursiers colonels lieutenants lieutenants-colonels commandant commandants adjudant adjudants adjudant-chef
noms tetes sourds aveugles infirmiere infirmieres infirmiers medecin medecins religieuse religieuses cure cures soeur
soeurs frere freres auxiliaire auxiliaires epouse epouses epoux conjoint conjoints conjointes pompiers artisan
artisans chanteurs choriste choristes aines ainees agent agente agents agentes capitaine musicien musiciens
musiciennes photographe secretaire comptable tresorier tresoriere greffiers chaval chavales ninas nina senora senoras
senores senor damas nombres almas cabezas monja monjas cura curas medico medica medicos medicas enfermera enfermeras
enfermeros abuelos abuelas letrado letrada letrados intendente intendentes periodista periodistas bombero bomberos
escolar escolares profes profe agricultor agricultores jovenes hermana hermanas hermano hermanos esposa esposas esposo
esposos conyuges secretaria subsecretario subsecretaria viceministro fotografo fotografa cocinero vecinas cantantes
musicos ganaderos novia novio muchachas muchachos chavalas niñas sacerdotes alunni alunno alunna alunne alunnos
signora signore signori signorine maestre maestri bambina bambine bambino bambini nomi sacerdote sacerdoti suora suore
medici contadino contadini agricoltori agricoltore ragioniere ragionieri cugino cugina cugini portavoce corista
coristi coriste pensionate pensionato donna moglie marito mogli mariti figlio figlia figli fratello fratelli sorella
sorelle infermiera infermieri preti prete cantanti musicisti corsista corsisti capi capo segretario segretaria notaio
giovani ragazza ragazzo kobieta kobiety kobiet mezczyzna mezczyzni mezczyzn chlop chlopa chlopow chlopi chlopak
chlopaki chlopakow chlopcow chlopcy dziewczat dziewczyna dziewczyny dziewczyn panow dusz glow nazwisk soltys soltysi
soltysow strazak strazacy strazakow rolnik rolnicy rolnikow zakonnic zakonnice ksiezy ksiadz ksieza skarbniczka
stazystka stazystki stazystek stazysta mlodziezy harcerzy harcerze lekarzy lekarze lekarka zolnierzy zolnierze
redaktorow aktorow malarzy siostr siostry braci wspolnik wspolniczka wspolnicy wspolnikow poslow posel spiewakow
dzieciakow miudos miudas miudo rapaz rapazes raparigas rapariga senhora senhoras senhor senhores nomes cabecas
escuteiro escuteiros escuteiras freira freiras frades enfermeiros enfermeiras orientador orientadora orientadores
curador curadora fiscal fiscais adjunto adjunta adjuntos pedreiro pedreiros moca mocas moco mocos velhinhos irma irmas
irmao irmaos conselheiro conselheira conselheiros conselheiras jovens marido filho filha filhos filhas lojista
lojistas padre padres bombeiros homens mulheres meninos meninas menina auditor auditora auditores jornalistas
jornalista assistente assistentes conjuge conjuges no nok ferfi ferfiak fiu fiuk lany lanyok gyerek gyerekek holgy
holgyek orvos orvosok tanitvany tanitvanyok terinformatikus terinformatikusok fotos fotosok titkar titkarok lelkesz
lelkeszek asszony asszonyok nagymama feleseg ferj diaklany vallalkozok ujsagiro ujsagirok mernokok rendor tuzolto
tuzoltok kantor жінка жінки жінок дівчина дівчата дівчат хлопець хлопці хлопців хлопця пані панів панове душ голів
імен дзвонар староста старости старост землевпорядник дипломник дипломники дипломників священник священники
священників лікар лікарі лікарів фермер фермери фермерів школяр школярі школярів чоловіки сестра сестри сестер брати
братів фотограф викладачка редактор перекладачка музикантів музиканти художник художники художників поліцейських
військових
"""
PEOPLE_WHOLE = frozenset(fold(word) for word in words(_WHOLE)) - frozenset(
    words("no cure cures cura curas moco moca capi dame arts fiscal fiscais recruit begleitung partner pan")
)
"""Without those that are other words in another language or folded: "nő" (no), "dáme", "arts", "fiscal"."""

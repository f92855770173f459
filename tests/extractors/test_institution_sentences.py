"""Which body wants to come: sentences in twelve languages, by the rows of MEANING's section on the institution."""

from __future__ import annotations

import pytest
from institution_mails import institution, stems

# What the writer says of himself: first person, belonging, the group he brings.
WRITTEN = [
    ("en", "I teach geography at Leeds Beckett University.", "Leeds Beckett University"),
    (
        "en",
        "We are a team of six from the Planning Department, City of Tampere.",
        "Planning Department, City of Tampere",
    ),
    ("en", "I coordinate study trips for the Norwegian Association of Planners.", "Norwegian Association of Planners"),
    ("en", "Our NGO, Walk Tirana, has been active since 2015.", "Walk Tirana"),
    ("en", "My colleagues at KTH and I are preparing a tour.", "KTH"),
    ("en", "The Harbour Authority of Gdynia is preparing a trip for its planners.", "Harbour Authority of Gdynia"),
    ("en", "A delegation from the Municipality of Thessaloniki will be in Prague.", "Municipality of Thessaloniki"),
    ("en", "Twenty students of the Bartlett School of Planning want to come.", "Bartlett School of Planning"),
    ("en", "I am a landscape architect with Turenscape Studio in Beijing.", "Turenscape Studio"),
    ("en", "I lead the strategy unit of Örebro kommun.", "Örebro kommun"),
    ("en", "I write on behalf of the Icelandic Planning Agency, Skipulagsstofnun.", "Icelandic Planning Agency"),
    ("en", "Students in the urban studies programme of Vilnius Tech organise the tour.", "Vilnius Tech"),
    ("cs", "Píšu za Městský úřad Chrudim.", "Městský úřad Chrudim"),
    ("cs", "Jsem starosta městyse Dub nad Moravou.", "městyse Dub nad Moravou"),
    ("cs", "Náš spolek „Ulice pro lidi“ pořádá výlet.", "spolek Ulice pro lidi"),
    ("cs", "Pracuji na Magistrátu města Zlína.", "Magistrát města Zlína"),
    ("cs", "Se studenty Fakulty architektury VUT v Brně chystáme exkurzi.", "Fakulta architektury VUT v Brně"),
    ("cs", "Obrací se na vás Krajský úřad Zlínského kraje.", "Krajský úřad Zlínského kraje"),
    ("cs", "Jménem Svazu měst a obcí Jihočeského kraje prosím o přijetí.", "Svaz měst a obcí Jihočeského kraje"),
    ("cs", "Učím zeměpis na Gymnáziu Jana Nerudy.", "Gymnázium Jana Nerudy"),
    ("sk", "Som pracovníčka Mestského úradu v Trenčíne.", "Mestský úrad v Trenčíne"),
    (
        "sk",
        "Sme študenti Fakulty architektúry a dizajnu STU v Bratislave.",
        "Fakulta architektúry a dizajnu STU v Bratislave",
    ),
    ("sk", "V mene Bratislavského samosprávneho kraja vás prosím o prijatie.", "Bratislavský samosprávny kraj"),
    ("de", "ich arbeite beim Stadtplanungsamt Freiburg.", "Stadtplanungsamt Freiburg"),
    ("de", "Im Namen der Stadt Graz bitte ich um einen Termin.", "Stadt Graz"),
    ("de", "Eine Delegation des Landkreises Görlitz kommt nach Prag.", "Landkreis Görlitz"),
    ("de", "Wir sind 20 Studierende der Bauhaus-Universität Weimar.", "Bauhaus-Universität Weimar"),
    ("de", "Unser Verein Stadtgrün Jena e.V. plant eine Reise.", "Stadtgrün Jena e.V."),
    (
        "de",
        "ich leite die Abteilung Stadtentwicklung der Gemeinde Lustenau.",
        "Abteilung Stadtentwicklung der Gemeinde Lustenau",
    ),
    ("fr", "Je travaille à l'Agence d'urbanisme de Rennes.", "Agence d'urbanisme de Rennes"),
    ("fr", "La Ville de Namur organise un voyage d'étude.", "Ville de Namur"),
    ("fr", "Au nom de la Métropole de Lyon, je vous adresse cette demande.", "Métropole de Lyon"),
    ("fr", "Notre association Vélo Nantes prépare un voyage.", "association Vélo Nantes"),
    ("fr", "Une délégation de la Communauté urbaine de Dunkerque sera à Prague.", "Communauté urbaine de Dunkerque"),
    ("es", "Soy técnica del Ayuntamiento de Getafe.", "Ayuntamiento de Getafe"),
    ("es", "Escribo en nombre de la Diputación de Barcelona.", "Diputación de Barcelona"),
    ("es", "Una delegación de la Universidad de Sevilla viajará a Praga.", "Universidad de Sevilla"),
    (
        "es",
        "Somos estudiantes de la Escuela Técnica Superior de Arquitectura de Madrid.",
        "Escuela Técnica Superior de Arquitectura de Madrid",
    ),
    ("it", "Lavoro per il Comune di Reggio Emilia.", "Comune di Reggio Emilia"),
    ("it", "Scrivo per conto della Regione Toscana.", "Regione Toscana"),
    ("it", "Siamo studenti del Politecnico di Torino.", "Politecnico di Torino"),
    ("pl", "Piszę w imieniu Urzędu Miasta Łodzi.", "Urząd Miasta Łodzi"),
    ("pl", "Jesteśmy studentami Politechniki Gdańskiej.", "Politechnika Gdańska"),
    ("pl", "Nasze stowarzyszenie Miasto Jest Nasze organizuje wyjazd.", "Miasto Jest Nasze"),
    ("nl", "Ik werk bij de gemeente Utrecht.", "gemeente Utrecht"),
    ("nl", "Namens de Provincie Gelderland vraag ik u om een ontvangst.", "Provincie Gelderland"),
    ("nl", "Een delegatie van de Hogeschool Rotterdam komt naar Praag.", "Hogeschool Rotterdam"),
    ("pt", "Trabalho na Câmara Municipal do Porto.", "Câmara Municipal do Porto"),
    ("pt", "Em nome da Universidade de Coimbra, venho pedir uma visita.", "Universidade de Coimbra"),
]


@pytest.mark.parametrize(("language", "said", "name"), WRITTEN)
def test_the_body_of_which_the_writer_speaks_as_his_own(language: str, said: str, name: str) -> None:
    found = institution(language, said)
    assert isinstance(found, str)
    assert stems(name) <= stems(found)
    assert len(stems(found)) <= len(stems(name)) + 1


# Signatures: what stands there names the body, with or without a head word.
SIGNED = [
    ("en", "Senior Planner\nGehl Architects\nVesterbrogade 24, Copenhagen", "Gehl Architects"),
    ("en", "Associate Director | Arup\n+44 20 7946 0000", "Arup"),
    (
        "en",
        "Associate Professor\nDepartment of Geography, University of Tartu",
        "Department of Geography, University of Tartu",
    ),
    ("en", "Project Manager\nStudio Fink\nwww.studiofink.example", "Studio Fink"),
    ("en", "Helsingin kaupunki\nKaupunkiympäristön toimiala", "Helsingin kaupunki"),
    ("en", "Head of Unit\nGrad Zagreb\nTrg S. Radića 1", "Grad Zagreb"),
    ("en", "Chief architect\nVilniaus miesto savivaldybė\nKonstitucijos pr. 3", "Vilniaus miesto savivaldybė"),
    ("en", "Şehir Plancısı\nİzmir Büyükşehir Belediyesi\nTel. +90 232 000 00 00", "İzmir Büyükşehir Belediyesi"),
    ("en", "Councillor\nTallinna Linnavalitsus", "Tallinna Linnavalitsus"),
    ("en", "Planner\nOslo kommune, Plan- og bygningsetaten", "Oslo kommune, Plan- og bygningsetaten"),
    (
        "cs",
        "vedoucí odboru\nOdbor územního plánování\nMagistrát města Děčín\nMírové nám. 1175/5, Děčín",
        "Magistrát města Děčín",
    ),
    ("cs", "jednatelka\nAtelier Rybka, s.r.o.\nHlavní 12, Brno", "Atelier Rybka, s.r.o."),
    ("sk", "hlavný architekt\nMesto Žilina\nNámestie obetí komunizmu 1", "Mesto Žilina"),
    ("de", "Amtsleiterin\nStadtverwaltung Chemnitz\nDezernat 6", "Stadtverwaltung Chemnitz"),
    ("de", "Referent\nRegierung von Oberbayern\nMaximilianstr. 39, München", "Regierung von Oberbayern"),
    ("fr", "Chargée de mission\nEurométropole de Strasbourg\n1 parc de l'Étoile", "Eurométropole de Strasbourg"),
    (
        "es",
        "Jefa de Servicio\nGerencia de Urbanismo de Córdoba\nAvda. Medina Azahara 4",
        "Gerencia de Urbanismo de Córdoba",
    ),
    ("it", "Dirigente\nCittà metropolitana di Bologna\nVia Zamboni 13", "Città metropolitana di Bologna"),
    ("pl", "Główny specjalista\nMiejska Pracownia Urbanistyczna w Gdyni", "Miejska Pracownia Urbanistyczna w Gdyni"),
    (
        "nl",
        "Beleidsmedewerker\nOmgevingsdienst Midden-Holland\nThorbeckelaan 5, Gouda",
        "Omgevingsdienst Midden-Holland",
    ),
    ("pt", "Chefe de divisão\nCâmara Municipal de Braga\nPraça do Município", "Câmara Municipal de Braga"),
]


@pytest.mark.parametrize(("language", "signed", "name"), SIGNED)
def test_the_body_of_the_signature(language: str, signed: str, name: str) -> None:
    found = institution(language, "", signed)
    assert isinstance(found, str)
    assert stems(name) <= stems(found)


# Those who write for others stand back.
BETWEEN = [
    ("en", "On behalf of the City of Ghent we ask for a meeting.", "Ida Hart\nBright Travel Ltd", "City of Ghent"),
    (
        "en",
        "Our client, the Chamber of Architects of Cyprus, wants to see Prague.",
        "Sunline Tours",
        "Chamber of Architects of Cyprus",
    ),
    ("cs", "Zprostředkováváme cestu pro delegaci města Kaunas.", "Cestovní kancelář Slunce, s.r.o.", "města Kaunas"),
    ("de", "Ich schreibe als Dolmetscherin für die Stadt Ulm.", "Dolmetschbüro Kern", "Stadt Ulm"),
    ("fr", "Notre agence organise le voyage de la Ville de Liège.", "Agence Horizons Voyages", "Ville de Liège"),
    (
        "es",
        "La Embajada de Chile en Praga transmite la petición de la Municipalidad de Valparaíso.",
        "Embajada de Chile",
        "Municipalidad de Valparaíso",
    ),
    (
        "pl",
        "W imieniu naszego klienta, Urzędu Miasta Poznania, proszę o spotkanie.",
        "Biuro Podróży Orbita",
        "Urząd Miasta Poznania",
    ),
]


@pytest.mark.parametrize(("language", "said", "signed", "name"), BETWEEN)
def test_who_writes_for_others_stands_back(language: str, said: str, signed: str, name: str) -> None:
    found = institution(language, said, signed)
    assert isinstance(found, str)
    assert stems(name) <= stems(found)


# Bodies that do not come: places to be visited too, hosts, sponsors, who recommended us, former employers, our city.
NOBODY = [
    ("en", "We are eight friends who share a love of architecture."),
    ("en", "We shall also see the Jewish Museum and the National Gallery."),
    ("en", "The trip is supported by the Nordic Council of Ministers."),
    ("en", "The University of Economics recommended you to us."),
    ("en", "I used to work for the City of Perth and now travel privately."),
    ("en", "On Tuesday we meet the Ministry of Regional Development."),
    ("cs", "Jsme parta sousedů a zajímá nás město."),
    ("cs", "Odpoledne jdeme na Ministerstvo pro místní rozvoj."),
    ("cs", "Doporučil nás Útvar rozvoje města Brna."),
    ("sk", "Sme skupina priateľov zo Žiliny."),
    ("sk", "Cestu podporil Fond na podporu umenia."),
    ("de", "Wir sind eine private Gruppe aus Wien."),
    ("de", "Danach besuchen wir das Nationaltechnische Museum."),
    ("de", "Die Reise wird vom Deutsch-Tschechischen Zukunftsfonds gefördert."),
    ("fr", "Nous sommes un groupe d'amis passionnés d'urbanisme."),
    ("fr", "Le matin, nous visiterons le Musée Kampa."),
    ("es", "Somos un grupo de amigos de Valencia."),
    ("es", "Después visitaremos el Museo Nacional."),
    ("it", "Siamo un gruppo di amici appassionati di città."),
    ("it", "Il giorno prima incontreremo il Comune di Brno."),
    ("pl", "Jesteśmy grupą znajomych z Krakowa."),
    ("pl", "Poleciła nam Państwa Ambasada RP w Pradze."),
    ("nl", "Wij zijn een groep vrienden uit Leuven."),
    ("nl", "Daarna bezoeken we het Nationaal Museum."),
    ("pt", "Somos um grupo de amigos de Lisboa."),
]


@pytest.mark.parametrize(("language", "said"), NOBODY)
def test_bodies_that_do_not_come_give_nothing(language: str, said: str) -> None:
    assert institution(language, said) is None

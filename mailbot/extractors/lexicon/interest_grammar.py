"""Small words around a topic, by language: persons, prepositions, articles, hedges, question words, reasons.

Closed classes, written out; `*` ends a stem where inflection is regular. Folded when they are read in.
"""

from __future__ import annotations

from mailbot.extractors.lexicon import words

SELF = {
    "en": "we our us i my me ours ourselves they their them he his she her myself everyone everybody somebody "
    "someone anybody students officials councillors members participants delegates colleagues staff board "
    "group delegation guests people",
    "cs": "my nás nám námi naše naši našeho našemu našim našich náš mě mi já můj oni jim jejich sami naší někdo "
    "student* kolegy kolegové kolegům účastní* členy členové skupin* delegac* zastupitel*",
    "sk": "my nás nám nami naše naši nášho nášmu našim našich náš naša našej ma mi ja môj oni im ich sami niekto "
    "študent* kolegovia kolegov účastní* členovia skupin* delegáci* poslanc*",
    "de": "wir uns unser* ich mir mich mein* sie sich selbst jemand studierende* kollegen kolleginnen gruppe "
    "delegation teilnehm* mitglieder",
    "fr": "nous notre nos je mon ma mes me moi on ils elles leur leurs quelqu étudiants élus collègues groupe "
    "délégation participants membres cadres j",
    "es": "nos nosotros nosotras nuestr* yo mi me ellos sus alguien estudiantes alumnos colegas grupo delegación "
    "participantes miembros les",
    "it": "noi ci nostr* io mio mia mi loro qualcuno studenti colleghi gruppo delegazione partecipanti membri",
    "pl": "my nas nam nami nasz* ja mnie mi mój moja oni im ich sami ktoś studen* kolegów grup* delegacj* uczestni* "
    "radn*",
    "nl": "wij we ons onze ik mij me mijn zij hun zelf iemand studenten collega raadsleden groep delegatie "
    "deelnemers leden",
    "pt": "nós nos nosso nossa nossos nossas eu meu minha me eles alguém estudantes alunos colegas grupo delegação "
    "participantes membros",
    "hu": "mi minket nekünk bennünket én engem nekem magunk velünk valaki csoport* hallgató* kollég* küldöttség*",
    "uk": "ми нас нам нами наш* я мене мені вони їх самі хтось студент* колег* груп* делегаці* учасник*",
}
"""Those who come. The names of persons among them only widen what may stand before a topic."""

YOU = {
    "en": "you your yours yourselves",
    "cs": "vy vás vám vámi váš vaše vaši vašeho vašemu vašem vašim vašich vaší vašimi",
    "sk": "vy vás vám vami váš vaša vaše vaši vášho vášmu vašom vašim vašich vašej vašu vašimi",
    "de": "ihr ihre ihrer ihres ihrem ihren ihnen euch euer eure* sie",
    "fr": "vous votre vos",
    "es": "usted ustedes vosotros vuestr* su sus os les tu tus",
    "it": "voi vi vostr* lei suo sua suoi sue",
    "pl": "państw* państwo wasz* was wam wami pan pani pana panu panią",
    "nl": "u uw jullie je jou jouw",
    "pt": "vós vos vosso vossa vossos vossas você vocês seu sua seus suas",
    "hu": "önök* ön önt önnel önökkel önöknél önöktől maguk ti",
    "uk": "ви вас вам вами ваш*",
}
"""Those who are asked."""

ABOUT = {
    "en": "about on of in at into regarding concerning to with for around over through from by upon behind",
    "cs": "o k ke na v ve s se u do z ze pro ohledně kolem mezi při po",
    "sk": "o k ku na v vo s so u do z zo pre ohľadom okolo medzi pri po",
    "de": "über zu zum zur an am auf für von vom mit bei in im um nach aus darüber davon daran dazu darum dafür rund",
    "fr": "sur de du des d à au aux en par pour dans chez autour avec vers",
    "es": "sobre de del a al en por con para acerca",
    "it": "di del della dei delle dello degli su sul sulla sui sulle sullo sugli a al alla ai alle in nel nella con "
    "da dal per circa",
    "pl": "o na w we z ze do od u dla przy nad pod po wokół",
    "nl": "over van aan naar in op met voor bij rond rondom om uit door",
    "pt": "sobre de do da dos das em no na nos nas a ao à aos às por com para acerca",
    "hu": "hogy arról arra azt ezt ez az",
    "uk": "про о об з із зі на у в до від для щодо стосовно по за",
}

ARTICLE = {
    "en": "the a an some any",
    "de": "der die das den dem des ein eine einen einem einer eines",
    "fr": "le la les l un une",
    "es": "el la los las lo un una unos unas",
    "it": "il lo la i gli le l un uno una",
    "nl": "de het een",
    "pt": "o a os as um uma",
    "hu": "a az egy",
}
"""Articles: they stay with the topic they stand before."""

GLUE = {
    "en": "is are was were be being been and or as so that this these those it its there will shall have has had "
    "get gets also more something anything bit little lot really very much further deeper better closely "
    "rather perhaps maybe well mainly mostly particularly especially specially specifically above all most "
    "particular chiefly primarily principally first foremost one two three four several few following both "
    "out up everything else exactly namely just today firstly secondly then special detail detailed depth "
    "great real proper overall general key main primary central concrete per se if s re ll ve m whatever now "
    "here too only do does did us",
    "cs": "a i je jsou být bylo bude budou byla byli by to ten ta tento tato toto tyto ty jako také taky též více "
    "víc něco trochu hodně velmi moc hlavně především zejména nejvíc nejvíce obzvlášť obzvláště zvlášť "
    "zvláště konkrétně hlavní hlavním hlavními klíčov* například třeba dále blíž* podrobn* dva dvě tři "
    "několik následující* tom tomu toho tím těchto ale že rovněž tedy totiž jen bys mít měl* má mají ohledně "
    "další pak potom prioritně zhruba se si jsme jsem",
    "sk": "a i aj je sú byť bolo bude budú bola boli by to ten tá tento táto toto tieto tie tiež viac niečo trochu "
    "veľmi hlavne najmä predovšetkým najviac obzvlášť zvlášť konkrétne hlavn* kľúčov* napríklad ďalej bližšie "
    "podrobn* dva dve tri niekoľko nasledujúc* tom tomu toho tým týchto ale že takisto teda mať mal* má majú "
    "ďalš* potom sa si sme som",
    "de": "und oder ist sind war wäre sein wird werden auch mehr etwas viel sehr vor allem besonders insbesondere "
    "hauptsächlich vornehmlich vorwiegend speziell konkret genauer gesagt näher einmal dabei daher deshalb "
    "außerdem ferner zudem folgende* zwei drei einige wesentlich* wichtig* zentral* primär in erster linie es "
    "hat haben dass so vorrangig namentlich nämlich eigentlich gerade finden findet noch doch mal nur "
    "zunächst ganz inhaltlich sowie hierbei am meisten ein paar gut dann",
    "fr": "et ou est sont était sera serait seraient être aussi plus davantage quelque chose peu beaucoup très "
    "surtout particulièrement particulier notamment principalement spécialement essentiellement avant tout "
    "tous toutes principal* essentiel* plutôt mieux ainsi que deux trois suivant* ce c cet cette ces il elle "
    "se s y en qu ont avons bien également ne pas",
    "es": "y e o es son era será sería ser también más algo mucho muy todo especialmente particular particularmente "
    "principalmente principal* fundamentalmente concretamente concreto ante dos tres siguiente* lo que se hay "
    "mejor así bien además cerca detalle han hemos está están esto este esta estos",
    "it": "e ed o è sono era sarà sarebbe sarebbero essere anche più qualcosa molto soprattutto particolare "
    "particolarmente specialmente principalmente principal* innanzitutto prevalentemente due tre seguent* che "
    "si meglio inoltre oltre bene così dettaglio ha hanno abbiamo questo questa questi avere vicino fra tra",
    "pl": "i a oraz lub jest są było będzie będą być też także również więcej coś bardzo przede wszystkim głównie "
    "szczególnie zwłaszcza szczególności szczególnym najbardziej konkretnie głów* kluczow* bliżej dokładn* "
    "dwa trzy kilka następując* tym tego to temu ten ta te tych że się ma mają miał* ponadto jako więc m in",
    "nl": "en of is zijn was zal wordt worden ook meer iets veel zeer vooral met name bijzonder voornamelijk "
    "hoofdzakelijk specifiek concreet speciaal twee drie enkele volgende dat dit deze die er het beter "
    "daarnaast verder erg heel belangrijk* allereerst eerste plaats nader hebben heeft hoofd te alles",
    "pt": "e ou é são era será seria ser também mais algo muito sobretudo especialmente particular particularmente "
    "principalmente principal* essencialmente nomeadamente designadamente dois duas três seguinte* que se "
    "melhor assim bem além perto detalhe há tem têm isto este esta estes tudo",
    "hu": "és is van lesz lenne legyen volna többet több valamit nagyon leginkább elsősorban főleg különösen főként "
    "kiemelten legfőbb fő két három néhány következő* a az ez azt azok jobban részletesen szintén még arról",
    "uk": "і й та або є був була було буде будуть також ще більше щось дуже передусім насамперед особливо головн* "
    "найбільше зокрема перш за все основн* два дві три кілька наступн* це цей ця ці те саме а докладніше "
    "детальніше ближче",
}
"""Verbs without content, hedges, numbers, demonstratives: skipped between a lead and its topic."""

QUESTION = {
    "en": "how why what which who whose where",
    "cs": "jak proč co jaké jaký jaká jakou jakým jakými jakých jakém kdo které který která kde čím podle nakolik",
    "sk": "ako prečo čo aké aký aká akú akým akými akých akom kto ktoré ktorý ktorá kde čím",
    "de": "wie warum weshalb was welche welcher welches welchen welchem wer wo inwieweit inwiefern woran wodurch womit",
    "fr": "comment pourquoi quel quelle quels quelles qui où quoi combien",
    "es": "cómo como por qué cuál cuáles quién dónde cual",
    "it": "come perché quale quali chi dove cosa quanto",
    "pl": "jak dlaczego co jaki jakie jaka jaką jakich jakimi kto który które która gdzie czym",
    "nl": "hoe waarom wat welke wie waar",
    "pt": "como porquê porque qual quais quem onde que",
    "hu": "hogyan miért mit mi milyen melyik melyek kik ki hol miként mivel miképp",
    "uk": "як чому що який яка які яким якими яких хто де",
}
"""Question words that open an indirect question; when, whether and how many ask about the visit."""

REASON = {
    "en": "because since given so thanks thank hoping if but although while whereas unless when before after which",
    "cs": "nýbrž protože neboť jelikož poněvadž totiž takže proto děkuj* pokud ale když kdyby zatímco až abychom "
    "prosím",
    "sk": "pretože lebo keďže nakoľko takže preto ďakuj* pokiaľ ak ale keď kým aby prosím",
    "de": "sondern weil da denn damit sodass daher deshalb danke vielen wenn falls sofern aber während bevor "
    "nachdem obwohl",
    "fr": "car puisque parce afin merci si mais lorsque quand avant tandis alors puis dont comme",
    "es": "sino porque pues ya puesto dado gracias si pero cuando antes aunque mientras",
    "it": "perche poiché siccome dato visto grazie se ma quando prima mentre anche",
    "pl": "lecz ponieważ gdyż bo dlatego dzięku* jeśli jeżeli ale gdy kiedy zanim skoro więc albowiem",
    "nl": "omdat want aangezien zodat dank bedankt als maar wanneer terwijl voordat daarom indien dus kwestie",
    "pt": "pois porquanto visto dado obrigad* se mas quando antes enquanto já",
    "hu": "hanem mert hiszen mivel ugyanis köszön* ha de amikor mielőtt ezért tehát",
    "uk": "бо оскільки адже тому дяку* якщо але коли перед",
}
"""What opens a clause that is no topic any more, behind a comma."""

CONJUNCTION = {
    "en": "and but so therefore",
    "cs": "a ale nýbrž proto takže",
    "sk": "a ale preto takže",
    "de": "und aber daher deshalb sondern",
    "fr": "et mais donc",
    "es": "y e pero sino",
    "it": "e ed ma quindi",
    "pl": "i a oraz ale lecz więc",
    "nl": "en maar dus",
    "pt": "e mas",
    "hu": "és de hanem",
    "uk": "і й та але тому тож",
}

SUBJECT = {
    "en": "we i our my",
    "cs": "my já naše náš",
    "sk": "my ja náš naša naše",
    "de": "wir ich unser unsere",
    "fr": "nous je j notre nos on",
    "es": "nosotros nosotras nuestro nuestra",
    "it": "noi",
    "pl": "my nasz nasza nasze",
    "nl": "wij we ik onze",
    "pt": "nós nosso nossa",
    "hu": "mi",
    "uk": "ми наш наша наше",
}
"""Behind a comma or a conjunction these open a clause of the writer's own."""

FIRST_PERSON = {
    "cs": r"(?:bychom|bysme|jsme|(?:[aei]|uje)me)$",
    "sk": r"(?:sme|(?:[aei]|uje)me)$",
    "es": r"\w{3}mos$",
    "it": r"(?:iamo|emmo)$",
    "pl": r"(?:smy|ujemy|chcemy)$",
    "pt": r"\w{3}mos$",
    "hu": r"(?:unk|juk|jük|nank|nenk)$",
    "uk": r"(?:ємо|имо|уємо)$",
}
"""Endings of verbs in the first person plural, where the language leaves the pronoun out; over folded words."""

CONDITIONAL = {
    "fr": r"\w{2}rions$",
    "es": r"\w{2}ríamos$",
    "it": r"\w{2}remmo$",
    "pl": r"(?:libyśmy|łybyśmy|łbym|łabym|liby|łoby)$",
    "pt": r"\w{2}ríamos$",
    "hu": r"(?:nánk|nénk)$",
}
"""Endings of conditionals, which wish something wherever the writers stand in them; over folded words."""

NEVER_OPENS = frozenset(
    words(
        "best order help useful helpful valuable welcome chance opportunity need needs par para per pour by aby "
        "om um fin please d be suit cil cilem ziel zweck but goal purpose aim objective meta celem cel celu "
        "zaleca"
    )
)
"""Of the words of wishing, those that open no clause."""

WHETHER = {
    "en": "whether if when",
    "cs": "zda zdali jestli kdy kolik",
    "sk": "či kedy koľko",
    "de": "ob wann wieviel",
    "fr": "si quand combien",
    "es": "si cuándo cuánto",
    "it": "se quando quanto",
    "pl": "czy kiedy ile",
    "nl": "of wanneer hoeveel",
    "pt": "se quando quanto",
    "hu": "vajon mikor mennyi",
    "uk": "чи коли скільки",
}
"""What follows asks about the visit, not about a topic."""

BE = {
    "en": "is are be was were",
    "cs": "je jsou být bude budou byla byly bylo byl",
    "sk": "je sú byť bude budú bola boli bolo bol",
    "de": "ist sind sein wäre wären",
    "fr": "est sont être serait seraient sera",
    "es": "es son ser sería serían será serán",
    "it": "è sono essere sarebbe sarebbero sarà",
    "pl": "jest są być będzie będą byłby byłaby",
    "nl": "is zijn zou",
    "pt": "é são ser seria seriam será",
    "hu": "lenne lesz volna",
    "uk": "є був була буде",
}

HEDGE = {
    "en": "mainly mostly particularly especially specifically above chiefly primarily",
    "cs": "hlavně především zejména nejvíc nejvíce obzvlášť obzvláště zvlášť zvláště konkrétně",
    "sk": "hlavne najmä predovšetkým najviac obzvlášť zvlášť konkrétne",
    "de": "vor besonders insbesondere hauptsächlich vornehmlich vorwiegend speziell konkret",
    "fr": "surtout particulièrement notamment principalement spécialement essentiellement",
    "es": "todo especialmente particularmente principalmente fundamentalmente concretamente",
    "it": "soprattutto particolare particolarmente specialmente principalmente innanzitutto",
    "pl": "przede głównie szczególnie zwłaszcza szczególności najbardziej konkretnie",
    "nl": "vooral name bijzonder voornamelijk hoofdzakelijk specifiek",
    "pt": "sobretudo especialmente particularmente principalmente essencialmente nomeadamente",
    "hu": "leginkább elsősorban főleg különösen főként kiemelten",
    "uk": "передусім насамперед особливо головно найбільше зокрема",
}
"""What is wanted most."""

PAST = {
    "en": "was were had did last",
    "cs": "byl byla bylo byli byly loni minul*",
    "sk": "bol bola bolo boli vlani minul*",
    "de": "war waren hatte hatten letztes letzten",
    "fr": "était étaient avait avaient dernier dernière",
    "es": "fue fueron era eran estuvo estuvimos pasado pasada",
    "it": "era erano fu scorso scorsa",
    "pl": "był była było byli były ostatni* zeszł*",
    "nl": "was waren had hadden vorig vorige",
    "pt": "foi foram era eram passado passada",
    "hu": "volt voltak tavaly",
    "uk": "був була було були минул* торік",
}
"""What was is no wish."""

NOT = frozenset(
    words("forward not niet nicht kein keine keinen pas nie no non nao ne nem не ні skip avoid except without instead")
)
"""What stands behind it is not wanted. Folded."""

SUBJECT_ABOUT = frozenset(
    words(
        "on about regarding concerning topic k ke o ohledne tema tematu zu zum zur uber thema sur sobre su sul "
        "sulla sui sugli sulle temat temacie dot dotyczaca over rond rondom про щодо"
    )
)
"""What leads to the topic of a visit in a subject line. Folded."""

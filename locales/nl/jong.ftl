# The same for who is younger than 18: what is not here is said to everybody alike.

alleen-u-ziet = Alleen jij ziet deze pagina.
onbekend-u = Zie je iets dat je niet kent? Log dan overal uit en bel je vaste gezicht.
wilt-u-dat-iemand = Wil je dat iemand meeleest of iets voor je doet? Vraag het je vaste gezicht. Jij kiest wie, wat en hoelang.

analyse-inleiding = Wat we samen denken dat er aan de hand is, en wat jij nodig hebt.
bent-u-het-eens-kop = Ben je het hiermee eens?

berichten-kort = Je kunt een mail krijgen als er iets voor je klaarstaat. In die mail staat nooit waar het over gaat. Je krijgt niets, tenzij je daar zelf voor kiest.
berichten-inleiding = Kies zelf of je een mail krijgt als er iets voor je klaarstaat. Tot je dat kiest, sturen we niets.
berichten-meelezen = Kies dan voor geen mail. Ook een mail zonder inhoud laat zien dat er iets is. Alles staat ook klaar als je inlogt. Of spreek met je vaste gezicht af dat die je belt.
berichten-vraag = Wil je een mail als er iets klaarstaat?
berichten-nee = Nee, stuur me niets
berichten-ja = Ja, stuur me een mail
berichten-alleen = Alleen als niemand anders je mail leest.
berichten-weten = Je vaste gezicht ziet dat je voor mail koos, en op welke dag er een ging. Niet je e-mailadres, en niet waar het over ging. Je ouders en anderen thuis zien niets.
berichten-soms-niet = Is het thuis niet veilig? Dan kan je vaste gezicht regelen dat er nooit een mail gaat, ook als je hier ja kiest.
bericht-teruggekomen = niet aangekomen. Klopt je e-mailadres nog?

ons-gezin-titel = Over jou en je gezin
uitleg-stabiel = Het is nu rustiger. We kijken hoe het rustig blijft.
uitleg-herstel = Het is veilig. Nu is er tijd om je weer goed te voelen.
niets-te-doen = Je hoeft nu niets te doen. Als we je iets willen vragen, staat het hier.
staat-titel = Wat er over mij staat
staat-wat = Lees het, en zeg of het klopt.
verhaal-wat = Vertel het in je eigen woorden, met een tekening of je stem.
veiligheid-titel = Hoe veilig het is
veiligheid-wat = De afspraken, en jouw cijfer.
plan-wat = Wie doet wat?
analyse-wat = Wat denken we samen?
keek-titel = Wie keek er naar mij?
keek-wat = Wie heeft iets over jou gelezen?
rechten-titel = Jouw rechten nu

u-zelf-keek = jij zelf

ervaring-inleiding = Zes korte vragen. Je mag er een overslaan. Je naam komt er niet bij.

recht-lezen = Je mag lezen wat er over jou staat.
recht-zeggen-kop = Zeggen wat jij vindt
recht-zeggen = Klopt iets niet? Zeg het. Jouw woorden blijven erbij staan. Niemand mag ze veranderen.
recht-meenemen = Je mag iemand meenemen die je vertrouwt, ook als je ouders dat niet weten.
recht-wie-keek = Je kunt zien wie er iets over jou heeft gelezen.
recht-klagen = Vind je het niet goed gaan? Bel Jeugdstem. Dat mag altijd, en je ouders hoeven het niet te weten.
helpt-u-gratis = Een cliëntondersteuner of vertrouwenspersoon helpt je gratis.
rechten-inleiding = Je vraagt het één keer. Wij zorgen dat iedereen antwoord geeft.
wat-u-vroeg-kop = Wat jij vroeg
wat-u-kunt-vragen-kop = Wat je kunt vragen
kopie-nu = Alles wat je hier ziet, kun je meenemen.
hoe-is-het-u-titel = Hoe is het voor jou?
vraag-inzage = Ook wat je hier nog niet ziet.
in-uw-eigen-woorden-kop = In je eigen woorden

u-zelf = jij
u-als-voorwerp = jou
staat-inleiding = Dit staat er over jou. Bij elk stuk kun je zeggen of het klopt.
nog-geen-antwoord-u = Jij hebt nog niet gereageerd.
klopt-dit = Klopt dit volgens jou?

veiligheid-inleiding = Wat we afspraken zodat jij veilig bent, en wat je doet als het misgaat.
wat-vindt-u-afspraken-kop = Wat vind jij van deze afspraken?
hoe-veilig-u-kop = Hoe veilig voelt het voor jou?
u-gaf-een = Op { $datum } gaf jij een
wie-u-kunt-bellen-kop = Wie je kunt bellen
cijfer-vraag-u-kop = Hoe veilig voelt het nu voor jou?

verhaal-inleiding = Vertel het in je eigen woorden. Jij kiest wie het leest. Alleen jij kunt het veranderen.

uw-rechten-kop = Jouw rechten
over-mijzelf = Over mij

# My own account.

stoppen-gevolg = dit account gaat meteen dicht. Wat er staat, blijft staan. Wil je later weer meelezen? Vraag het vaste gezicht om een nieuwe brief.
waarom-stopt-u-kop = Waarom stop je? Een paar woorden zijn genoeg.
waar-wilt-u-zijn-titel = Waar wil je zijn?
waar-inleiding = Je kunt op meer plekken komen. Kies er een. Je kunt altijd weer wisselen.
iets-voor-ander = Doe je iets voor een ander? Dan staat dat boven elke pagina, en bij alles wat je doet.
dossier-van = Het dossier van { $naam }, voor wie je iets doet
berichten-meelezen-kop = Kan er iemand in je mail kijken?
berichten-adres-uitleg = Bijvoorbeeld naam@voorbeeld.nl. Alleen nodig als je ja kiest.

# How it comes.

analyse-leeg = Je vaste gezicht maakt samen met jou en je gezin een overzicht van wat er speelt. Als het gedeeld is, lees je het hier en kun je zeggen wat je ervan vindt.
nog-niets-van-u = Hier staat nog niets van jou. Wat denk je zelf dat er speelt? Wat helpt?
schrijf-hoe-u-het-ziet-knop = Schrijf op hoe jij het ziet
schrijf-hoe-u-het-ziet = Schrijf hieronder hoe jij het ziet.
stem-inleiding = Jouw woorden staan bovenaan. Wat je eerder schreef, blijft ook staan.
stem-uitleg = Wat speelt er volgens jou? Wat gaat goed? Wat heb je nodig?

# The first page, help and support.

dossier-afgesloten = Het dossier is afgesloten. Gaat het niet goed? Bel je vaste gezicht. Het dossier kan weer open, met hetzelfde gezicht.
modus-advies = Geeft advies aan je vaste gezicht.
modus-ondersteunen = Helpt je vaste gezicht, ook in gesprekken met jou.
modus-doen = Werkt samen met je vaste gezicht en met jou.
rechten-wat = Wat je mag vragen en zeggen.
hulp-inleiding = Je kunt hier altijd zelf bellen. Niemand hoeft dat te weten.
gevaar-wat = Bel de politie. Ook als je niet kunt praten: blijf aan de lijn.
naast-u = Iemand die naast je staat
ondersteuner-wat = Iemand die naast je staat, meedenkt en meegaat naar gesprekken. Onafhankelijk en gratis. De gemeente kan zeggen wie dat bij jou is. Je vaste gezicht hoeft daar niet bij te zijn.
vertrouwenspersoon-wat = Voor kinderen, jongeren en ouders. Helpt als je niet tevreden bent of een klacht hebt. Onafhankelijk en gratis. Vertelt niets door.
veilig-thuis-wat = Voor advies als het thuis niet veilig is. Je kunt bellen zonder je naam te zeggen.
nazorghulp-wat = Voor wie iets heftigs heeft meegemaakt. Praten, hulp met papieren en met je rechten.
uw-vaste-gezicht = Je vaste gezicht
liever-een-ander = Wil je liever iemand anders als vast gezicht? Zeg het gerust. Je hoeft niet te zeggen waarom. Durf je het niet zelf te zeggen? De cliëntondersteuner of de vertrouwenspersoon kan het voor je doen.
kijkt-mee-sluiten = Druk op Snel sluiten. Je bent dan meteen weg en uitgelogd. Met een toetsenbord kan het ook door twee keer op Esc te drukken.
kijkt-mee-samen = Wil je dit dossier liever niet thuis lezen? Je kunt het ook samen lezen met je vaste gezicht, op een plek die jij kiest. Daarvoor heb je geen eigen account nodig.
andere-taal-kop = Praat je liever een andere taal?
andere-taal-wat = Vraag om een tolk. Die kost je niets. Jij hoeft nooit te tolken voor een ander.

# Who looked.

keek-inleiding = Elke keer dat iemand iets over jou leest, schrijft het systeem dat op. Niemand kan dat uitzetten of veranderen.
keek-leeg = Zodra iemand iets over jou leest, staat het hier.
wie-niet = Als iemand anders uit je gezin kijkt, is dat van diegene zelf. Dat staat hier bij niemand. Soms mag een naam door de wet niet worden getoond, bijvoorbeeld voor iemands veiligheid. Dan kijkt de privacy-functionaris of dat klopt.
waarom-begeleiden = Om met jou en je gezin te werken.
waarom-meekijken = Om te zien wat jij zelf kunt zien.
nog-geen-antwoord-bel = Er is nog geen antwoord. Duurt het te lang? Bel je vaste gezicht of een vertrouwenspersoon.
aan-wie-kop = Aan wie stel je de vraag?
aan-gezicht-uitleg = Je vaste gezicht zoekt het uit en geeft je antwoord.
aan-fg-uitleg = Die werkt niet met jou of je gezin. Je vaste gezicht leest je vraag dan niet.
uw-vraag-kop = Jouw vraag of klacht

# A complaint, and how it is.

klacht-inleiding = Je zegt wat er is. Wij sturen het naar de goede plek. De mensen die je helpen, zien je klacht niet in het dossier. De hulp gaat gewoon door.
zo-gewoon = Zo gewoon als je het zou vertellen.
eerst-gesprek-kop = Wil je eerst een gesprek, met iemand erbij die bemiddelt?
buiten-naast = Dit gaat buiten Naast om. Je tekst hierboven kun je daar gebruiken. Niemand anders ziet hem.
hoorde-langer = Op { $datum } hoorde je dat het langer duurt: { $reden }
vertelde-verhaal = Op { $datum } vertelde je je verhaal ({ $hoe }).
klacht-intrekken-gevolg = niemand kijkt er dan nog naar. Je mag later altijd opnieuw een klacht indienen.
aard-maatregel-uitleg = Bijvoorbeeld: je bent het niet eens met wat de jeugdbeschermer beslist.
klachtstand-daar = dit doe je daar zelf
voor-wie-invullen-kop = Voor wie vul je dit in?
nog-iets-zeggen-kop = Wil je nog iets zeggen?
zonder-vinkje = Zonder vinkje lees alleen jij het zelf.
gezicht-kan-lezen = Je vaste gezicht kan dit lezen.
alleen-u-kunt-lezen = Alleen jij kunt dit lezen.
liever-voor-uzelf-knop = Liever voor jezelf?

# The plan.

plan-inleiding = Wat er gaat gebeuren, wie dat doet, en wat jij ervan vindt. Je ziet hier wat over jou gaat.
plan-is-besproken = Dit plan is besproken. Het geldt nog niet. Je kunt nu zeggen wat je ervan vindt.
plan-geen = Je gezin mag eerst zelf een plan maken, met familie of vrienden. Vraag je vaste gezicht ernaar. Een idee hebben mag nu al.
plan-wat-vindt-u-kop = Wat vind je van dit plan?
basis-drang = Dringend advies. Nee zeggen mag.
u-zei-nog-niets = Je hebt hier nog niets gezegd. Jouw woorden komen bovenaan in het plan.
schrijf-op-wat-u-wilt-knop = Schrijf op wat jij wilt
telt-als-handtekening = Dit telt als je handtekening.
al-laten-weten = Je hebt al iets laten weten. Je nieuwe antwoord komt daarvoor in de plaats.
hoeft-niet-te-tekenen = Je hoeft nu niet te tekenen. Niemand kan het voor je doen.
mijn-woorden-bovenaan = Jouw woorden komen bovenaan in het plan. Alleen jij kunt ze veranderen.
voor-wie-tekent-kop = Voor wie teken je?

# Rights.

recht-zelf-plan = Je gezin mag eerst zelf een plan maken, met familie of vrienden. Vraag ernaar.
recht-nee = Hulp is vrijwillig, zolang een rechter niets anders heeft beslist. Op een dringend advies mag je nee zeggen.
recht-meepraten = Het veiligheidsplan wordt met iedereen gemaakt, ook met jou. Je zegt zelf wat je ervan vindt.
recht-voorwaarde = Staat er een voorwaarde in? Dan staat erbij wie die stelt en waarom. Ben je het er niet mee eens? Schrijf dat erbij.
recht-advocaat = Wil iemand naar de rechter? Dan hoor je dat vooraf, en kun je een advocaat krijgen. Soms is die gratis.
recht-hulp = Je kiest mee welke hulp past. Je eigen ideeën staan in het plan, met of ze gebruikt zijn en waarom.
recht-papier = Je mag het plan op papier vragen. Je krijgt het binnen twee weken.
recht-goed = Je zegt zelf hoe veilig het voelt. Jouw cijfer telt, en wordt niet opgeteld bij dat van anderen.
recht-stopt = Het dossier gaat pas dicht na een gesprek met jou. Je hoort bij wie je daarna terecht kunt.
recht-rechter = Ben je het niet eens met hoe een maatregel wordt uitgevoerd? Dan mag je dat aan de kinderrechter vertellen. Een advocaat helpt je.
recht-gehoord = Vanaf 12 jaar luistert de rechter naar jou voordat er iets wordt beslist of verlengd.
gelezen-uitleg = Zo kan niemand later zeggen dat dit niet aan je is verteld. Je gaat er nergens mee akkoord.
lees-uw-rechten-knop = Lees wat je rechten zijn
ook-van-u-kop = Ook van jou
toestemming-wat = Je zegt ja of nee, en je kunt het altijd terugnemen. Dat werkt meteen.
er-wacht-een-vraag = Er wacht een vraag op jouw antwoord.
niet-tevreden = Je zegt wat er is, wij zoeken de goede plek. De mensen die je helpen, zien je klacht hier niet.
zes-vragen = Zes korte vragen. Je naam komt er niet bij, en je vaste gezicht ziet het alleen als jij dat wilt.
u-nam-terug = Je nam dit terug.
uw-woorden-erbij = Jouw woorden staan er nu bij.
vraag-correctie = Een feit wordt verbeterd. Bij een mening komen jouw woorden te staan.
vraag-verklaring = Jouw woorden komen in het dossier. Dat kan niemand weigeren.
vraag-bezwaar = Je zegt waarom. De organisatie moet dan een goede reden hebben.
vraag-beperking = Bijvoorbeeld zolang je wacht op een antwoord.
iets-bij-zeggen-kop = Wil je er iets bij zeggen?
hoeft-niet-waarom = Dat hoeft niet. Je hoeft niet te zeggen waarom.
uitleg-verklaring = Dit komt precies zo in het dossier. Alleen jij kunt het veranderen.
uitleg-waarom = Waarom wil je dit?
mijn-verklaring-inleiding = Wat er eerst stond, blijft bewaard. Je nieuwe woorden gelden.
mening-van-ander = Dit is een mening of conclusie van een ander. Die kan niemand voor een ander veranderen. Jouw woorden staan er nu bij, overal waar die tekst staat.
eerst-bevoegd = Iemand kijkt eerst of jij dit mag vragen. De laatste dag verandert daar niet door.
brief-zelf = Met de knop onthouden wij dat je dit doet. De brief schrijf je zelf, of samen met je cliëntondersteuner.
terugnemen-gevolg = niemand hoeft er dan nog op te antwoorden. Je kunt het later opnieuw vragen; de termijn begint dan opnieuw.
middel-bezwaar-was = Je maakte bezwaar
middel-rechtbank-was = Je ging naar de rechtbank
middel-ap-was = Je ging naar de Autoriteit Persoonsgegevens
kopie-inleiding = In de kopie staat precies wat je hier zelf kunt lezen. Niet meer, en niet minder.
kopie-let-op = Bewaar de kopie op een plek waar een ander er niet bij kan. Kijkt er thuis iemand mee op je telefoon of computer? Vraag de kopie dan op papier aan je vaste gezicht.

# The frame, forms and faults.

u-handelt-als = je handelt als
privacy-en-rechten = Privacy en je rechten
kies-taal = Kies je taal
teksten-in-het-nederlands = Wat professionals schrijven, staat hier in het Nederlands. Begrijp je iets niet? Vraag je vaste gezicht om uitleg of om een tolk.
tekens-kwijt = Je kunt hier { $aantal } tekens kwijt.
scan-plaatje = Open een app voor inlogcodes op je telefoon en scan dit plaatje. Typ daarna de code die de app toont.
nieuw-wachtwoord-uitleg = Ten minste 12 tekens. Een paar woorden achter elkaar onthoud je makkelijk.
code-ook-vragen = Naast vraagt bij het inloggen ook een code van je telefoon. Zo komt niemand binnen met alleen je wachtwoord.
fouten-uitleg = Wat je hebt ingevuld, staat er nog. Er is nog niets opgeslagen.
u-bent-hier-voor = Je bent hier voor { $naam }. Wat je doet, staat er met je naam bij.
niet-tonen-uitleg = Er is geen informatie die we je kunnen laten zien. Controleer het adres, of begin opnieuw bij ons gezin.
bekijk-wie-bellen-knop = Bekijk wie je kunt bellen

# What it says.

eigen-woorden-uitleg = Zo heb je het zelf gezegd of geschreven.
wacht-kop = Hierop kun je antwoorden
wacht-uitleg = Zeg of het klopt. Je hoeft niet meteen te antwoorden. Niets zeggen is geen ja.
rest-uitleg = Ook hier kun je nog op antwoorden, of van mening veranderen.
nog-niets-kop = Er is nog niets aan je voorgelegd
nog-niets-uitleg = Als iemand iets over jou opschrijft, krijg je het hier te lezen. Dan kun je zeggen of het klopt.
zelf-vertellen = Wil je zelf iets vertellen?
uitkomst-geen-reactie-u = Jij hebt niet gereageerd. Dat is geen ja.
zelf-opgeschreven = Dit heb je zelf opgeschreven.
voor-wie = Voor wie antwoord je?
u-antwoordt-voor = Je antwoordt voor { $naam }.
keuze-klopt-niet-uitleg = Schrijf hieronder hoe het volgens jou is.
verklaring-uitleg = Wil je er meer bij vertellen? Je mag altijd een eigen verklaring toevoegen. Die blijft bij dit stuk, en alleen jij kunt haar veranderen.
verklaring-alleen-u = In je eigen woorden. Niemand anders kan dit veranderen.

# Consent.

toestemming-inleiding = Zonder jouw ja gebeurt het niet. Niets zeggen is geen ja. Een ja kun je altijd terugnemen; dat werkt meteen.
wacht-vraag-kop = Er wacht een vraag op jou
wat-u-antwoordde-kop = Wat jij antwoordde
niets-gevraagd = Vraagt iemand jouw toestemming? Dan staat het hier.
wie-verhaal-leest = Wie je verhaal mag lezen, regel je bij
schreef-dat-u-zei = { $wie } schreef op dat jij dit zei op { $datum } ({ $hoe }):
u-zei-klopt = Jij zei op { $datum } dat dit klopt.
geven-inleiding = Bijvoorbeeld: het plan mag naar de juf. Je kunt het altijd terugnemen.
wat-goed-wat-niet = Wat vind je goed, en wat niet?
gezegd-ja = jij zei ja
gezegd-nee = jij zei nee
gezegd-ingetrokken = jij trok het in
gezegd-betwist = jij zei: dit heb ik niet gezegd
doel-verhaal = Jouw verhaal gebruiken, zodat je het niet opnieuw hoeft te vertellen
doel-namens = Namens jou handelen

# Safety.

veiligheidsplan-geldt-niet = Dit geldt nog niet. Je kunt nog zeggen wat erin moet staan, en wat je ervan vindt.
alleen-veilig-thuis = Dit kan alleen Veilig Thuis veranderen. Ben je het er niet mee eens? Schrijf dat hieronder.

# My story.

verhaal-alleen-zelf = Je bent hier voor iemand anders. Wat diegene zelf vertelt, leest en schrijft alleen diegene.
niets-geschreven = Het hoeft niet lang te zijn. Een paar zinnen is goed. Je kunt later altijd iets toevoegen.
iedereen-naast-u = iedereen die naast je staat
vast-of-waarnemer = { $naam } (je vaste gezicht, of wie waarneemt)
niemand-leest = Niemand. Ook niet je vaste gezicht. Jij kiest zelf of je het deelt.
verhaal-schrijven = Niemand leest dit, totdat je het zelf deelt. Loop je weg? Bewaar eerst.
verhaal-vragen = Hoe begon het? Hoe is het nu? Wat moet iemand weten die je helpt?
verhaal-delen = Je kunt er altijd mee stoppen. Dat werkt meteen. Andere mensen in je gezin kunnen je verhaal nooit lezen.
gezicht-uw-vaste = { $naam }, je vaste gezicht
daarna-niet-meer = Daarna kan diegene het niet meer lezen. Je kunt het dan opnieuw delen.
alleen-gezicht = Alleen { $naam }, je vaste gezicht
anderen-zien-dit-niet = Andere mensen in je gezin zien dit niet.
weghalen-gevolg = Niemand kan het daarna nog zien, ook jij niet. Een foto, tekening of opname wordt vernietigd.
opname-uitleg = Spreek het in met je telefoon en kies daarna het bestand. M4A, MP3 of WAV, tot 8 MB.

# Faults of fields and what was done.

zin-fout-voor-wie-tekent = Kies voor wie je tekent.
zin-fout-kies-wat-u-vindt = Kies wat je vindt.
zin-fout-voor-wie-antwoordt = Kies voor wie je antwoordt.
zin-fout-eigen-woorden = Schrijf het in je eigen woorden. Een paar woorden is genoeg.
zin-fout-wie-mag-verhaal = Kies wie je verhaal mag lezen.
zin-fout-wat-toevoegen = Kies wat je toevoegt.
zin-fout-aan-wie = Kies aan wie je de vraag stelt.
zin-fout-voor-wie-invullen = Kies voor wie je dit invult.
zin-bestand-kies = Kies een bestand op je telefoon of computer.
zin-gedaan-uitgelogd = Je bent uitgelogd.
zin-gedaan-beantwoord = Je antwoord is bewaard. Het staat er precies zoals jij het schreef.
zin-gedaan-niets = Er is niets opgeslagen. Je kunt hier altijd op terugkomen.
zin-gedaan-ondertekend = Je antwoord staat erbij, op je eigen naam.
zin-gedaan-gelezen = We hebben opgeschreven dat je dit hebt gelezen.
zin-gedaan-gevraagd = Je vraag is verstuurd naar iedereen die iets over jou heeft. Hieronder zie je wanneer het antwoord er uiterlijk is.
zin-gedaan-verklaard = Jouw woorden staan er nu bij. Alleen jij kunt ze veranderen.
zin-gedaan-klacht = Je klacht is aangekomen. Hieronder zie je waar, en wanneer je uiterlijk iets hoort.
zin-gedaan-bedankt = Dank je wel. Je antwoorden zijn bewaard.
zin-gedaan-gestuurd = Je vraag is verstuurd. Je leest het antwoord op deze bladzijde.

# Who does what.

zin-f-vast = je vaste gezicht
zin-f-vast-wat = Blijft bij jou en je gezin, wat er ook gebeurt. Luistert, helpt, en haalt anderen erbij als dat nodig is. Beslist niet over jou zonder jou.
zin-f-lokaal-wat = Helpt je vaste gezicht. Mag hulp regelen. Mag niets opleggen.
zin-f-jurist-wat = Geeft het team advies over de regels. Is niet jouw advocaat.
zin-f-ed-wat = Heeft zelf iets vergelijkbaars meegemaakt. Staat naast je. Beslist niets.
zin-f-advocaat-wat = Staat aan jouw kant, en vertelt niets door zonder dat jij dat wilt.
zin-f-co-wat = Staat naast je, is onafhankelijk en gratis.
zin-f-vp-wat = Helpt je als je niet tevreden bent. Is onafhankelijk en gratis.
zin-f-tl-wat = Verdeelt het werk. Leest niet mee in wat je vertelt.
zin-f-pr-wat = Zorgt dat iedereen doet wat is afgesproken. Leest niet mee in wat je vertelt.
zin-f-fg-wat = Controleert of iedereen zich aan de privacyregels houdt. Werkt niet met jou of je gezin.
zin-f-beheer-wat = Zorgt dat het systeem werkt. Kan niet in jouw dossier.
zin-f-beoord-wat = Heeft geen taak bij de hulp aan jou en je gezin.
zin-deel-rechten = wat je vroeg over je gegevens, en je toestemming
zin-deel-klachten = je klacht
zin-deel-ervaring = hoe het voor jou is

# Ways and remedies.

zin-bezwaar-uitleg = Schrijf een brief aan de organisatie die het besluit nam. Zeg waarom je het niet eens bent. Dat heet bezwaar maken.
zin-verzoek-uitleg = Vraag de rechtbank om naar het besluit te kijken. Dat heet een verzoekschrift. Het Juridisch Loket helpt je daarbij, zonder kosten.
zin-politie-uitleg = Voor politie en justitie gelden eigen wetten. Je kunt de rechtbank vragen om naar het besluit te kijken. Het Juridisch Loket helpt je daarbij, zonder kosten.
zin-ap-uitleg = Je kunt ook een klacht sturen naar de Autoriteit Persoonsgegevens. Dat mag altijd.
zin-weg-gemeente-uitleg = De gemeente behandelt je klacht. Iemand die er niets mee te maken had, kijkt ernaar. Je mag je verhaal vertellen.
zin-weg-commissie-uitleg = Een commissie van ten minste drie mensen kijkt naar je klacht. De voorzitter werkt niet bij de organisatie. Je mag je verhaal vertellen en iemand meenemen.
zin-weg-raad-uitleg = De Raad heeft een eigen klachtregeling. De directeur van het gebied kijkt eerst naar je klacht. Daarna kun je naar een onafhankelijke commissie.
zin-weg-skj-uitleg = De tuchtrechter kijkt of één professional zich hield aan de regels van het vak. Je dient de klacht zelf in bij het SKJ. Je vertrouwenspersoon helpt je daarbij.
zin-weg-ap-uitleg = De Autoriteit Persoonsgegevens let erop dat organisaties goed omgaan met jouw gegevens. Je dient de klacht daar zelf in. Je mag ook eerst de organisatie vragen om het op te lossen.
zin-weg-rechter-uitleg = Ben je het niet eens met hoe de ondertoezichtstelling wordt uitgevoerd? Dan beslist de kinderrechter. Een advocaat of het Juridisch Loket helpt je.
zin-weg-zelf-uitleg = Deze organisatie heeft een eigen klachtregeling. Je dient de klacht daar in. Je vertrouwenspersoon of het Juridisch Loket helpt je daarbij.

# Refusals, with what can be done instead.

zin-w-niet-gevonden = Er is geen informatie die we je kunnen laten zien.
zin-w-gewijzigd = Iemand anders heeft dit onderdeel aangepast terwijl je bezig was.
zin-w-gewijzigd-lees = Lees wat er nu staat. Je eigen tekst staat eronder en is niet weg.
zin-w-gewijzigd-pas-aan = Pas je tekst aan en sla opnieuw op.
zin-w-druk = Er wordt nu veel in dit dossier gewerkt. Probeer het zo nog een keer. Je tekst is niet weg.
zin-w-eigen-woorden-namens = Je bent hier voor iemand anders. Eigen woorden schrijft alleen diegene zelf.
zin-w-schrijf-eerst = Schrijf eerst je verhaal. Dat kan in een paar zinnen.
zin-w-kies-wie-naast = Kies iemand die nu naast je staat.
zin-w-deelt-al = Met deze persoon deel je je verhaal al.
zin-w-heel-veel = Je hebt heel veel ingebracht. Er past nu niets bij.
zin-w-of-gezicht = Of vraag je vaste gezicht om het samen te bekijken.
zin-w-kies-wie-vraagt = Kies wie dit vraagt, en schrijf op hoe je weet wie het is.
zin-w-schrijf-wat-u-wilt = Schrijf in je eigen woorden op wat je wilt en waarom.
zin-w-al-gevraagd = Dit heb je al gevraagd. Het antwoord komt nog.
zin-w-veel-vragen = Je hebt al veel vragen openstaan. Er kan nu geen bij.
zin-w-schrijf-verklaring = Schrijf je verklaring op.
zin-w-opnieuw-vragen = Je kunt opnieuw vragen wat je wilt, of een klacht indienen.
zin-w-juridisch-loket = Het Juridisch Loket kijkt met je mee, zonder kosten.
zin-w-denkt-mee = Een vertrouwenspersoon of cliëntondersteuner denkt met je mee. Dat kost niets.
zin-w-toestemming-zelf = Wil je zelf toestemming geven? Kies dan ‘Zelf toestemming geven’.
zin-w-toestemming-opschrijven = Zegt iemand het tegen je? Schrijf op wat die persoon zei. Die ziet dat, en kan zeggen dat het niet klopt.
zin-w-ervaring-toegang = Geef de persoon een eigen toegang, of een rustig moment op je scherm.
zin-w-machtiging-waarom = Schrijf op waarom je de machtiging intrekt.
zin-w-meekijken = Je kijkt mee met de ogen van iemand anders. Doen kan alleen die persoon zelf.
zin-w-meekijken-stop = Stop met meekijken. Daarna werk je weer als jezelf.
zin-w-niet-voor-ander = Dit kun je niet voor een ander doen.
zin-w-niet-in-machtiging = Staat het niet in je machtiging? Het vaste gezicht kan die aanpassen als deze persoon dat wil.
zin-w-schrijf-gesprek = Schrijf op wat deze persoon tegen je zei, met de dag en wie erbij was.
zin-w-zelf-schreef = Je schreef dit zelf. Iemand anders reageert hierop.
zin-w-andere-ouder = Een ouder met gezag kan reageren, of het kind kan het zelf vertellen.
zin-w-voor-uzelf-verklaring = Je kunt wel voor jezelf reageren, of een eigen verklaring toevoegen.
zin-w-voor-uzelf = Je kunt wel voor jezelf reageren.
zin-w-aanvullen = Je kunt aanvullen of zeggen dat het volgens jou niet klopt.
zin-w-verklaring-uzelf = Een verklaring schrijf je alleen voor jezelf.
zin-w-verklaring-toevoegen = Je kunt zelf een verklaring toevoegen.
zin-w-waar-oneens = Schrijf op waar je het niet mee eens bent. Jouw woorden blijven bij het plan staan.
zin-w-zelf-tekenen = Laat deze persoon zelf tekenen: met een eigen account, op je scherm of op papier.
zin-w-eigen-woorden-alleen = Je kunt hier alleen je eigen woorden opschrijven.
zin-w-alleen-feiten = Vraag alleen om verbetering van feiten. Dat kun je wel voor een ander doen.
zin-w-of-vast-gezicht = Of vraag je vaste gezicht om erbij te helpen.
zin-w-eigen-stem = Je schrijft alleen je eigen stem op.

# Coming in, and one's own account.

zin-a-nog-open = Deze pagina stond nog open van een eerdere keer dat je was ingelogd. Ga terug, ververs de pagina en verstuur opnieuw.
zin-a-passkey-lukt-niet = Inloggen met deze passkey lukt niet. Probeer het opnieuw, of log in met je wachtwoord.
zin-a-wachtwoord-kort = Neem ten minste { $aantal } tekens. Een paar woorden achter elkaar onthoud je makkelijk.
zin-a-onverwacht = Er ging iets onverwachts mis. Je laatste bevestigde werk is bewaard.

# For everybody, before anyone is in.

open-over-u-kop = Gaat het dossier over jou of je gezin?
open-werkt-u = Werk je met gezinnen? Log dan in.
open-brief = Heb je een brief met een code gekregen? Dan kom je daarmee binnen. Kijk eerst of niemand meeleest.
werkt-niet = Vertel het de gemeente die jou helpt. Zij moet binnen een maand antwoorden. Lukt dat niet, dan kun je een klacht indienen of naar de Nationale ombudsman gaan.
privacy-rechten-kop = Jouw rechten
privacy-rechten = Je mag je gegevens zien, laten verbeteren, aanvullen en soms laten weghalen. Je vaste gezicht helpt je daarbij, of een onafhankelijke cliëntondersteuner.
privacy-cookies = Naast gebruikt één cookie, om te weten dat je bent ingelogd. Kies je een andere taal, dan onthoudt een tweede cookie die taal tot je de browser sluit. Er wordt niets gevolgd.

# The copy.

zin-k-inbreng = Wat jij zelf inbracht
zin-k-rechten = Jouw rechten
zin-k-verzoek = Naast, op je eigen verzoek
zin-k-wat = In deze kopie staat wat je op deze dag zelf kunt lezen in het dossier. Niet meer, en niet minder.
zin-k-klopt = Klopt er iets niet? Je kunt vragen om het te verbeteren, of je eigen woorden erbij zetten.

klacht-voor-wie-kop = Voor wie dien je de klacht in?
zin-w-klacht-niet-voor = Je kunt niet voor deze persoon klagen.
zin-w-klacht-voor-uzelf = Dien de klacht in voor jezelf. Dat kan altijd.
zin-w-klacht-machtiging = Wil deze persoon dat jij het doet? Je vaste gezicht kan dat vastleggen in een machtiging.

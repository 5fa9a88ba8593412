# The family door: menu, strip, first page and the way to the others.

# The strip and the menu on every page.

menu-rechten = Jouw rechten
hulp-en-steun = Hulp en steun
afgesloten = Afgesloten
strook-over = Over { $naam }
strook-gezin = Gezin
wat-er-nu-komt = Wat er nu komt
niets-open = Er staat nu niets open.
vast-gezicht = Vast gezicht
neemt-waar-tot = Nu afwezig. { $naam } neemt waar tot { $datum }.
neemt-waar = Nu afwezig. { $naam } neemt waar.
uiterlijk = uiterlijk { $datum }
fase-onbekend = Fase nog niet bekend
fase-direct = Directe veiligheid
fase-stabiel = Stabiele veiligheid
fase-herstel = Herstel
fase-nazorg = Nazorg

# The first page.

ons-gezin-titel = Ons gezin
dag-naam = Dag { $naam }.
uitleg-onbekend = We leren elkaar kennen. We kijken samen wat er nodig is.
uitleg-direct = Eerst moet iedereen veilig zijn. Daar maken we nu afspraken over.
uitleg-stabiel = Het is nu rustiger. We werken aan wat het onveilig maakte, zodat het rustig blijft.
uitleg-herstel = Het is veilig. Nu is er tijd om te herstellen van wat er is gebeurd.
uitleg-nazorg = Het gaat goed. We houden nog contact.
wordt-voorbereid = Wat er wordt voorbereid
nog-niet-beslist = Dit is nog niet beslist.
tot-en-met = tot en met { $datum }, { $afstand }
dossier-afgesloten = Het dossier is afgesloten. Gaat het niet goed? Bel uw vaste gezicht. Het dossier kan weer open, met hetzelfde gezicht.
niets-te-doen = U hoeft nu niets te doen. Als er iets van u wordt gevraagd, staat het hier.
afgesproken-kop = Wat we hebben afgesproken
geen-afspraken = Er zijn nog geen afspraken. Die maken we samen.
hele-plan = Het hele plan
het-veiligheidsplan = Het veiligheidsplan
naast-ons = Wie er naast ons staan
neemt-waar-daarna = Neemt waar tot en met { $datum }. Daarna is { $naam } er weer.
sinds-dag = Sinds { $datum }.
wettelijke-taak = Doet dit met een eigen wettelijke taak: { $taken }.
let-op-veiligheid = { $naam } let op of iedereen veilig is.
wat-mag = Wat mag deze persoon?
modus-advies = Geeft advies aan uw vaste gezicht.
modus-ondersteunen = Helpt uw vaste gezicht, ook in gesprekken met u.
modus-doen = Werkt samen met uw vaste gezicht en met u.
alle-onderdelen = Alle onderdelen

# The way to every page; also the titles of those pages.

staat-titel = Wat er staat
staat-wat = Lees wat er over u en uw kinderen staat, en zeg of het klopt.
verhaal-titel = Mijn verhaal
verhaal-wat = Vertel het één keer. U kiest wie het leest.
huizen-titel = Mijn drie huizen
huizen-wat = Waar ben je blij mee, waar maak je je zorgen over, waar droom je van?
veiligheid-titel = Veiligheid
veiligheid-wat = De afspraken, en hoe veilig het voor u voelt.
plan-titel = Het plan
plan-wat = Wie doet wat, en wat u er zelf van vindt.
analyse-titel = Hoe het komt
analyse-wat = Wat we samen denken dat er speelt.
keek-titel = Wie keek er?
keek-wat = Wie heeft dit dossier gelezen, en waarom?
rechten-titel = Uw rechten nu
rechten-wat = Wat u mag vragen en zeggen.

# What comes next and what is being prepared.

straks-stelling = Lees wat er staat en zeg of het klopt
straks-veiligheidsplan = Lees het veiligheidsplan en zeg of het klopt
straks-plan = Lees het plan en zeg of het klopt
plan-besproken = Het nieuwe plan is besproken. Het geldt nog niet. Iedereen kan nog zeggen wat hij of zij ervan vindt.
plan-in-wording = Er wordt een plan geschreven. Het geldt nog niet. Vertel wat erin moet staan.
veiligheidsplan-besproken = Het nieuwe veiligheidsplan is besproken. Het geldt nog niet. Iedereen kan nog zeggen wat hij of zij ervan vindt.
veiligheidsplan-in-wording = Er wordt een veiligheidsplan geschreven. Het geldt nog niet. Vertel wat erin moet staan.
fase-wordt-besproken = Het team bespreekt of de volgende fase kan beginnen: { $fase }.

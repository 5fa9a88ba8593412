# Rights: what they are, asking, copies, answers.

# What always holds.

recht-lezen-kop = Lezen
recht-lezen = U mag alles lezen wat over u gaat. U mag er ook een kopie van krijgen.
recht-zeggen-kop = Zeggen dat iets niet klopt
recht-zeggen = Bij alles wat over u staat, kunt u zeggen of het klopt. Uw woorden blijven erbij staan. Niemand anders mag ze veranderen.
recht-meenemen-kop = Iemand meenemen
recht-meenemen = U mag iemand meenemen naar elk gesprek: familie, een vriend, een cliëntondersteuner of een advocaat.
recht-wie-keek-kop = Weten wie er keek
recht-wie-keek = U ziet wie uw dossier heeft gelezen, en waarom.
recht-klagen-kop = Klagen
recht-klagen = Bent u niet tevreden? U mag altijd een klacht indienen. Dat verandert niets aan de hulp die u krijgt.

# In each phase.

recht-zelf-plan-kop = Zelf een plan maken
recht-zelf-plan = Uw gezin mag eerst zelf een plan maken, met familie of vrienden. Vraag ernaar.
recht-nee-kop = Nee zeggen
recht-nee = Hulp is vrijwillig, zolang een rechter niets anders heeft beslist. Wat dringend wordt aangeraden, mag u weigeren.
recht-meepraten-kop = Meepraten over veiligheid
recht-meepraten = Het veiligheidsplan wordt met iedereen gemaakt, ook met de kinderen. U zegt zelf wat u ervan vindt.
recht-voorwaarde-kop = Weten wat een voorwaarde is
recht-voorwaarde = Staat er een voorwaarde in? Dan staat erbij wie die stelt en waarom. Bent u het er niet mee eens, dan schrijft u dat erbij.
recht-advocaat-kop = Een advocaat
recht-advocaat = Wil iemand naar de rechter? Dan hoort u dat vooraf, en kunt u een advocaat krijgen. Soms is die gratis.
recht-hulp-kop = Meepraten over hulp
recht-hulp = U kiest mee welke hulp past. Uw eigen ideeën staan in het plan, met of ze gebruikt zijn en waarom.
recht-papier-kop = Het plan op papier
recht-papier = U mag het plan op papier vragen. U krijgt het binnen twee weken.
recht-goed-kop = Zeggen of het goed gaat
recht-goed = U zegt zelf hoe veilig het voelt. Uw cijfer telt, en wordt niet opgeteld bij dat van anderen.
recht-stopt-kop = Afspreken hoe het stopt
recht-stopt = Het dossier gaat pas dicht na een gesprek met u. U hoort bij wie u daarna terecht kunt.
recht-rechter-kop = Naar de rechter
recht-rechter = Bent u het niet eens met hoe een maatregel wordt uitgevoerd? Dan mag u dat aan de kinderrechter voorleggen. Een advocaat helpt u.
recht-gehoord-kop = Gehoord worden
recht-gehoord = De rechter luistert naar u voordat er iets wordt beslist of verlengd. Vanaf 12 jaar luistert de rechter ook naar het kind zelf.

# The page.

in-deze-fase-kop = In deze fase
beslissing-rechter-kop = Er is een beslissing van de rechter
altijd-kop = Altijd
iets-vragen-knop = Iets vragen, toestemming geven of een klacht indienen
hulp-hierbij-kop = Hulp hierbij
helpt-u-gratis = Een cliëntondersteuner of vertrouwenspersoon helpt u gratis.
gelezen-op = Gelezen op { $datum }.
gelezen-uitleg = Zo kan niemand later zeggen dat u dit niet is verteld. U gaat er nergens mee akkoord.
gelezen-knop = Ik heb dit gelezen

# Asking, and what became of it.

rechten-inleiding = U vraagt het één keer. Wij zorgen dat iedereen die iets over u heeft, antwoord geeft.
wat-u-vroeg-kop = Wat u vroeg
wat-u-kunt-vragen-kop = Wat u kunt vragen
kopie-nu-kop = Een kopie, nu meteen
kopie-nu = Alles wat u hier ziet, kunt u meenemen: als document of als bestand.
kopie-maken-knop = Kopie maken
lees-uw-rechten-knop = Lees wat uw rechten zijn in deze fase
ook-van-u-kop = Ook van u
toestemming-kop = Toestemming
toestemming-wat = U zegt ja of nee, en u kunt het altijd terugnemen. Dat werkt meteen.
er-wacht-een-vraag = Er wacht een vraag op uw antwoord.
mijn-toestemmingen-titel = Mijn toestemmingen
niet-tevreden-titel = Niet tevreden?
niet-tevreden = U zegt wat er is, wij zoeken de goede plek. De mensen die u helpen, zien uw klacht hier niet.
klacht-indienen-knop = Een klacht indienen
hoe-is-het-u-titel = Hoe is het voor u?
zes-vragen = Zes korte vragen. Uw naam komt er niet bij, en uw vaste gezicht ziet het alleen als u dat wilt.
vragen-beantwoorden-knop = Vragen beantwoorden
over-iemand-anders = { $wat } (over { $naam })
gevraagd-op = Gevraagd op { $datum }
gevraagd-op-door = Gevraagd op { $datum } door { $wie }
gevraagd-op-over = Gevraagd op { $datum }, over { $wie }
bekijk-verzoek-knop = Bekijk dit verzoek
u-nam-terug = U nam dit terug.
uw-woorden-erbij = Uw woorden staan er nu bij.
eigen-verklaringen-kop = Eigen verklaringen in dit dossier
verklaring-van-wie = Van { $wie }
later-veranderd = , later veranderd
verander-mijn-woorden-knop = Verander mijn woorden

# What can be asked.

vraag-inzage-kop = Ik wil weten wat er over mij is
vraag-inzage = Ook wat u hier misschien nog niet ziet, zoals notities.
vraag-afschrift-kop = Ik wil een kopie
vraag-afschrift = Van alles, op papier of digitaal.
vraag-correctie-kop = Iets klopt niet
vraag-correctie = Een feit wordt verbeterd. Bij een mening komen uw woorden te staan.
vraag-vernietiging-kop = Iets moet weg
vraag-vernietiging = De gegevens worden vernietigd, als de wet dat toelaat.
vraag-verklaring-kop = Mijn eigen verklaring erbij
vraag-verklaring = Uw woorden komen in het dossier. Dat kan niemand weigeren.
vraag-bezwaar-kop = Ik wil niet dat mijn gegevens worden gebruikt
vraag-bezwaar = U zegt waarom. De organisatie moet dan een goede reden hebben.
vraag-beperking-kop = Even niets doen met mijn gegevens
vraag-beperking = Bijvoorbeeld zolang u wacht op een antwoord.
over-alles-kies-niets = Kies niets als het over alles gaat, of als het er niet bij staat.
in-uw-eigen-woorden-kop = In uw eigen woorden
iets-bij-zeggen-kop = Wilt u er iets bij zeggen?
hoeft-niet-waarom = Dat hoeft niet. U hoeft niet te zeggen waarom.
zet-het-erbij-knop = Zet het erbij
uitleg-correctie = Wat klopt er niet? En hoe is het wel?
uitleg-vernietiging = Wat moet weg, en waarom?
uitleg-verklaring = Dit komt precies zo in het dossier. Alleen u kunt het veranderen.
uitleg-waarom = Waarom wilt u dit?
mijn-verklaring-inleiding = Wat er eerst stond, blijft bewaard. Uw nieuwe woorden gelden.

# One request.

teruggenomen-op = Teruggenomen op { $datum }.
mening-van-ander = Dit is een mening of conclusie van een ander. Die kan niemand voor een ander veranderen. Uw woorden staan er nu bij, overal waar die tekst staat.
neem-terug-knop = Ik neem dit terug
duurt-langer = Het duurt langer dan een maand. De reden: { $reden }
eerst-bevoegd = Iemand kijkt eerst of u dit mag vragen. De laatste dag verandert daar niet door.
besloten-door = Besloten door { $wie } op { $datum }
reden-wet = De reden volgens de wet: { $grond }.
opnieuw-gekeken = Op { $datum } wordt opnieuw gekeken.
wordt-nu-gedaan = Dit wordt nu gedaan.
gedaan-op = Gedaan op { $datum }: { $toelichting }
op-datum-punt = { $wat } op { $datum }.
niet-mee-eens-kop = Niet mee eens?
binnen-weken = Doe dit binnen { $weken } weken na het besluit.
brief-zelf = Met de knop onthouden wij dat u dit doet. De brief schrijft u zelf, of samen met uw cliëntondersteuner.
terugnemen-titel = Dit verzoek terugnemen
terugnemen-gevolg = niemand hoeft er dan nog op te antwoorden. U kunt het later opnieuw vragen; de termijn begint dan opnieuw.
terugnemen-ja-knop = Ja, ik neem het terug
stand-te-laat = te laat: het antwoord had er op { $datum } moeten zijn
stand-uiterlijk = antwoord uiterlijk { $datum }
stand-kan-niet = kan hier niet
stand-nee = nee
stand-ja-gedaan = ja, en het is gedaan
stand-ja = ja
stand-deel-gedaan = voor een deel, en het is gedaan
stand-voor-een-deel = voor een deel
middel-bezwaar-knop = Ik maak bezwaar
middel-bezwaar-was = U maakte bezwaar
middel-rechtbank-knop = Ik ga naar de rechtbank
middel-rechtbank-was = U ging naar de rechtbank
middel-ap-knop = Ik ga naar de Autoriteit Persoonsgegevens
middel-ap-was = U ging naar de Autoriteit Persoonsgegevens

# A copy.

kopie-titel = Een kopie maken
kopie-inleiding = In de kopie staat precies wat u hier zelf kunt lezen. Niet meer, en niet minder.
kopie-lezen-kop = Om te lezen of te printen
kopie-lezen = Een document (PDF).
kopie-taal = De koppen van de kopie zijn in het Nederlands, net als wat mensen schreven.
document-maken-knop = Document maken
kopie-meenemen-kop = Om mee te nemen naar een ander programma
kopie-meenemen = Een bestand (JSON). Hetzelfde, voor computers.
bestand-maken-knop = Bestand maken
let-op-kop = Let op
kopie-let-op = Bewaar de kopie op een plek waar een ander er niet bij kan. Kijkt er thuis iemand mee op uw telefoon of computer? Vraag de kopie dan op papier aan uw vaste gezicht.

# Sentences of the core: refusals, faults of fields, what somebody does. The Dutch text is what they are found by.

# Faults of fields.

zin-vul-in = Vul dit in.
zin-te-lang = Deze tekst heeft { $tekens } tekens. Er passen er { $maximum }. Maak de tekst korter of verdeel hem.
zin-vreemd-teken = In deze tekst staat een teken dat we niet kunnen bewaren. Typ de tekst opnieuw.
zin-vul-datum = Vul een datum in: dag, maand en jaar.
zin-er-ontbreekt-iets = Er ontbreekt iets in dit formulier. Vul het opnieuw in.
zin-te-vaak = Het ging te vaak mis. Wacht { $seconden } seconden en probeer het opnieuw.
zin-geen-mailadres = Dit is geen e-mailadres. Vul het zo in: naam@voorbeeld.nl.
zin-fout-voor-wie-tekent = Kies voor wie u tekent.
zin-fout-plan-veranderd = Ververs de pagina: het plan is veranderd.
zin-fout-kies-wat-u-vindt = Kies wat u vindt.
zin-fout-voor-wie-antwoordt = Kies voor wie u antwoordt.
zin-fout-nieuwe-versie = Ververs de pagina: er is een nieuwe versie.
zin-fout-eigen-woorden = Schrijf het in uw eigen woorden. Een paar woorden is genoeg.
zin-fout-kies-antwoord = Kies een van de antwoorden.
zin-fout-kies-cijfer = Kies een cijfer van 0 tot en met 10.

# What somebody in a function is called, and what he or she does and may do.

zin-f-vast = uw vaste gezicht
zin-f-vast-wat = Blijft bij uw gezin, wat er ook gebeurt. Luistert, helpt, en haalt anderen erbij als dat nodig is. Beslist niet over u zonder u.
zin-f-lokaal = medewerker van het wijkteam
zin-f-lokaal-wat = Helpt uw vaste gezicht. Mag hulp regelen. Mag niets opleggen.
zin-f-vt = Veilig Thuis
zin-f-vt-wat = Kijkt of iedereen veilig is. Mag onderzoek doen en voorwaarden stellen voor veiligheid. Mag geen kind uit huis plaatsen.
zin-f-gi = gecertificeerde instelling (jeugdbescherming)
zin-f-gi-wat = Denkt mee over veiligheid. Voert een maatregel alleen uit als de rechter die heeft uitgesproken.
zin-f-rvdk = Raad voor de Kinderbescherming
zin-f-rvdk-wat = Denkt mee over wat een kind nodig heeft. Alleen de rechter beslist over een maatregel.
zin-f-opvang = opvang
zin-f-opvang-wat = Helpt bij een veilige plek en bij wat daarna komt.
zin-f-toetser = onderzoeker van de Raad voor de Kinderbescherming
zin-f-toetser-wat = Kijkt met een frisse blik of een verzoek aan de rechter nodig is. Werkt niet mee aan de hulp.
zin-f-jr = jeugdreclasseerder
zin-f-jr-wat = Begeleidt een jongere na een straf. Doet dat in opdracht van de rechter.
zin-f-gw = gedragswetenschapper
zin-f-gw-wat = Denkt mee over gedrag en wat daarachter zit. Geeft advies.
zin-f-jurist = jurist van het team
zin-f-jurist-wat = Geeft het team advies over de regels. Is niet uw advocaat.
zin-f-va = vertrouwensarts
zin-f-va-wat = Geeft advies over gezondheid en letsel.
zin-f-spv = verpleegkundige (geestelijke gezondheid)
zin-f-spv-wat = Helpt volwassenen bij psychische klachten of verslaving.
zin-f-ed = ervaringsdeskundige
zin-f-ed-wat = Heeft zelf iets vergelijkbaars meegemaakt. Staat naast u. Beslist niets.
zin-f-aanbieder = hulpverlener
zin-f-aanbieder-wat = Geeft de hulp die in het plan staat. Ziet alleen wat daarvoor nodig is.
zin-f-politie = politie
zin-f-politie-wat = Denkt mee als er gevaar is. Heeft dit dossier niet.
zin-f-om-wat = Beslist over straf. Heeft dit dossier niet.
zin-f-om = Openbaar Ministerie
zin-f-zvh = Zorg- en Veiligheidshuis
zin-f-zvh-wat = Helpt als veel organisaties moeten samenwerken.
zin-f-recl = reclassering
zin-f-recl-wat = Begeleidt volwassenen na een straf.
zin-f-schuld = schuldhulp
zin-f-schuld-wat = Helpt bij schulden en geldzorgen.
zin-f-werk = werk en inkomen
zin-f-werk-wat = Helpt bij werk en een uitkering.
zin-f-woning = woningcorporatie
zin-f-woning-wat = Helpt bij wonen.
zin-f-advocaat = advocaat
zin-f-advocaat-wat = Staat aan uw kant, en vertelt niets door zonder dat u dat wilt.
zin-f-co = cliëntondersteuner
zin-f-co-wat = Staat naast u, is onafhankelijk en gratis.
zin-f-vp = vertrouwenspersoon
zin-f-vp-wat = Helpt u als u ontevreden bent. Is onafhankelijk en gratis.
zin-f-mdo = voorzitter van het overleg
zin-f-mdo-wat = Leidt het overleg. Beslist niet alleen.
zin-f-tl = teamleider
zin-f-tl-wat = Verdeelt het werk. Leest niet mee in wat u vertelt.
zin-f-pr = procesregisseur
zin-f-pr-wat = Zorgt dat iedereen doet wat is afgesproken. Leest niet mee in wat u vertelt.
zin-f-bm = burgemeester
zin-f-bm-wat = Mag een huisverbod opleggen als er direct gevaar is.
zin-f-hovj = hulpofficier van justitie
zin-f-hovj-wat = Mag namens de burgemeester een huisverbod opleggen.
zin-f-college = gemeente
zin-f-college-wat = Handelt namens het college van burgemeester en wethouders.
zin-f-fg = privacy-functionaris
zin-f-fg-wat = Controleert of iedereen zich aan de privacyregels houdt. Werkt niet met uw gezin.
zin-f-klacht = klachtfunctionaris
zin-f-klacht-wat = Behandelt klachten. Is niet betrokken bij de hulp.
zin-f-beheer = beheerder
zin-f-beheer-wat = Zorgt dat het systeem werkt. Kan niet in uw dossier.
zin-f-onderz = onderzoeker
zin-f-onderz-wat = Onderzoekt hoe hulp beter kan. Ziet geen namen.
zin-f-pt = programmateam
zin-f-pt-wat = Ziet alleen aantallen, nooit een gezin.
zin-f-raad = raad of bestuur
zin-f-insp = inspectie
zin-f-insp-wat = Controleert of de hulp goed is.
zin-f-beoord = beoordelaar
zin-f-beoord-wat = Heeft geen taak bij de hulp aan uw gezin.
zin-medewerker = medewerker

# Parts of the file.

zin-deel-overzicht = de eerste bladzijde
zin-deel-gezin = wie we zijn en waar we wonen
zin-deel-team = wie er naast ons staan
zin-deel-stellingen = wat er staat
zin-deel-analyse = hoe het komt
zin-deel-plan = het plan
zin-deel-veiligheidsplan = het veiligheidsplan
zin-deel-veiligheid = hoe veilig het is
zin-deel-kaarten = de veiligheidskaart
zin-deel-besluiten = besluiten
zin-deel-taken = wat er te doen is
zin-deel-bijdragen = wat wij zelf inbrachten
zin-deel-rechten = wat u vroeg over uw gegevens, en uw toestemming
zin-deel-klachten = uw klacht
zin-deel-ervaring = hoe het voor u is
zin-deel-inzage = wie er keek

# What was just done.

zin-gedaan-opgeslagen = Het is opgeslagen.
zin-gedaan-gedeeld = Het is gedeeld.
zin-gedaan-verwijderd = Het is weggehaald.
zin-gedaan-uitgelogd = U bent uitgelogd.
zin-gedaan-beantwoord = Uw antwoord is bewaard. Het staat er precies zoals u het schreef.
zin-gedaan-niets = Er is niets opgeslagen. U kunt hier altijd op terugkomen.
zin-gedaan-ondertekend = Uw antwoord staat erbij, op uw eigen naam.
zin-gedaan-gelezen = We hebben opgeschreven dat u dit hebt gelezen.
zin-gedaan-gevraagd = Uw vraag is verstuurd naar iedereen die iets over u heeft. Hieronder ziet u wanneer het antwoord er uiterlijk is.
zin-gedaan-verklaard = Uw woorden staan er nu bij. Alleen u kunt ze veranderen.
zin-gedaan-klacht = Uw klacht is aangekomen. Hieronder ziet u waar, en wanneer u uiterlijk iets hoort.
zin-gedaan-bedankt = Dank u wel. Uw antwoorden zijn bewaard.
zin-gedaan-gestuurd = Uw vraag is verstuurd. U leest het antwoord op deze bladzijde.
zin-gedaan-gestopt = Het delen is gestopt. Vanaf nu kan diegene het niet meer lezen.
zin-fout-wie-mag-verhaal = Kies wie uw verhaal mag lezen.
zin-fout-tot-wanneer = Kies tot wanneer.
zin-fout-wat-toevoegen = Kies wat u toevoegt.
zin-fout-wie-dit-zien = Kies wie dit mag zien.
zin-fout-aan-wie = Kies aan wie u de vraag stelt.

# What was brought in and asked.

zin-soort-wens = wens
zin-soort-oplossing = oplossing
zin-soort-zorgen = huis van zorgen
zin-soort-goed = huis van goede dingen
zin-soort-dromen = huis van dromen
zin-soort-foto = foto
zin-soort-tekening = tekening
zin-soort-spraak = ingesproken bericht
zin-lezers-gezicht = alleen mijn vaste gezicht
zin-lezers-team = iedereen die naast ons staat
zin-aan-gezicht = mijn vaste gezicht
zin-aan-fg = de privacy-functionaris
zin-wie-keek-op-als = wie er keek op { $dag } ({ $functie })
zin-wie-keek-op = wie er keek op { $dag }
zin-wie-keek = wie er keek
zin-iemand-anders = iemand anders
zin-bestand-kies = Kies een bestand op uw telefoon of computer.
zin-bestand-groot = Dit bestand is te groot. Er past 8 MB. Maak een kleinere foto of een kortere opname.
zin-bestand-soort = Dit soort bestand kunnen we niet bewaren. Kies een foto (JPEG, PNG of WebP) of een opname (M4A, MP3 of WAV).
zin-bestand-beschadigd = Dit bestand is beschadigd. Maak de foto of opname opnieuw.
zin-bestand-niet-aangekomen = Het bestand is niet goed aangekomen of te groot. Er past 8 MB. Ga terug en probeer het opnieuw.

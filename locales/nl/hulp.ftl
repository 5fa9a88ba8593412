# Help and support: whom one can call, and how to leave a page unseen.

hulp-inleiding = U kunt hier altijd zelf bellen. Niemand hoeft dat te weten.
gevaar-kop = Is er nu gevaar?
gevaar-wat = Bel de politie. Ook als u niet kunt praten: blijf aan de lijn.
dag-en-nacht = dag en nacht
dag-en-nacht-gratis = dag en nacht, gratis
op-werkdagen = op werkdagen
elke-dag-gratis = elke dag van 11 tot 21 uur, gratis
naast-u = Iemand die naast u staat
ondersteuner-kop = Cliëntondersteuner
ondersteuner-wat = Iemand die naast u staat, meedenkt en meegaat naar gesprekken. Onafhankelijk en gratis. Uw gemeente zegt u wie dat bij u is; uw vaste gezicht hoeft daar niet bij te zijn.
vertrouwenspersoon-kop = Vertrouwenspersoon van Jeugdstem
vertrouwenspersoon-wat = Voor kinderen, jongeren en ouders. Helpt als u ontevreden bent of een klacht hebt. Onafhankelijk en gratis. Vertelt niets door.
veilig-thuis-kop = Veilig Thuis
veilig-thuis-wat = Voor advies over onveiligheid thuis. U kunt bellen zonder uw naam te zeggen.
nazorghulp-kop = Slachtofferhulp Nederland
nazorghulp-wat = Voor wie iets heftigs heeft meegemaakt. Praten, hulp met papieren en met uw rechten.
kindertelefoon-kop = De Kindertelefoon
kindertelefoon-wat = Praten of chatten over alles wat je wilt. Niemand hoeft het te weten.
uw-vaste-gezicht = Uw vaste gezicht
liever-een-ander = Wilt u liever iemand anders als vast gezicht? Zeg het gerust. Daar hoeft u geen reden voor te geven. Durft u het niet zelf te zeggen? De cliëntondersteuner of de vertrouwenspersoon kan het voor u doen.
kijkt-mee-kop = Kijkt er iemand mee op dit scherm?
kijkt-mee-sluiten = Druk op Snel sluiten. U bent dan meteen weg en uitgelogd. Met een toetsenbord kan het ook door twee keer op Esc te drukken.
kijkt-mee-samen = Wilt u dit dossier liever niet thuis lezen? U kunt het ook samen lezen met uw vaste gezicht, op een plek die u kiest. Daarvoor hebt u geen eigen account nodig.
andere-taal-kop = Praat u liever een andere taal?
andere-taal-wat = Vraag om een tolk. Die kost u niets. Een kind of familielid hoeft nooit te tolken.

# For everybody, before anyone is in: the front page, accessibility, privacy.

open-welkom-titel = Welkom bij Naast
open-inleiding = Eén dossier voor het hele gezin, met één vast gezicht dat blijft.
open-werkt-u = Werkt u met gezinnen? Log dan in.
open-inloggen-knop = Inloggen
open-over-u-kop = Gaat het dossier over u of uw gezin?
open-brief = Hebt u een brief met een code gekregen? Dan komt u daarmee binnen. Kijk eerst of niemand meeleest.
open-code-knop = Ik heb een code
open-account-knop = Ik heb al een account
norm-inleiding = Naast is gemaakt om voor iedereen te werken: met een toetsenbord, met een schermlezer, op een telefoon, sterk vergroot en zonder JavaScript. De norm is WCAG 2.2, niveau AA.
werkt-niet-kop = Werkt iets niet?
werkt-niet = Vertel het de gemeente die u helpt. Zij moet binnen een maand antwoorden. Lukt dat niet, dan kunt u een klacht indienen of naar de Nationale ombudsman gaan.
norm-verklaring-kop = Verklaring
norm-verklaring = De gemeente die Naast gebruikt, publiceert haar eigen toegankelijkheidsverklaring in het register van de overheid. De uitslagen van onze eigen toetsen staan bij de broncode.
privacy-titel = Privacy
privacy-inleiding = In Naast werken mensen samen aan één dossier over een gezin. Wat er staat, is afgeschermd: alleen wie bij het gezin betrokken is, ziet wat voor hem of haar bedoeld is.
privacy-blik-kop = Elke blik wordt genoteerd
privacy-blik = Wie een dossier bekijkt, laat een regel achter: wie, wanneer, namens wie, welk onderdeel en waarom. Het gezin kan dat nalezen.
privacy-rechten-kop = Uw rechten
privacy-rechten = U mag uw gegevens zien, laten verbeteren, aanvullen en soms laten weghalen. Uw vaste gezicht helpt u daarbij, of een onafhankelijke cliëntondersteuner.
privacy-cookies-kop = Cookies
privacy-cookies = Naast gebruikt één cookie, om te weten dat u bent ingelogd. Kiest u een andere taal, dan onthoudt een tweede cookie die taal tot u de browser sluit. Er wordt niets gevolgd.

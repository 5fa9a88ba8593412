# Messages that say that something waits: whether somebody wants them.

berichten-titel = Berichten per mail
berichten-account-kop = Mijn account
berichten-kort = U kunt een mail krijgen als er iets voor u klaarstaat. In die mail staat nooit waar het over gaat. U krijgt niets, tenzij u daar zelf voor kiest.
berichten-kiezen-knop = Zelf kiezen
berichten-inleiding = Kies zelf of u een mail krijgt als er iets voor u klaarstaat. Tot u dat kiest, sturen we niets.
berichten-meelezen-kop = Kan er iemand in uw mail kijken?
berichten-meelezen = Kies dan voor geen mail. Ook een mail zonder inhoud laat zien dat er iets is. Alles staat ook klaar als u inlogt. Of spreek met uw vaste gezicht af dat die u belt.
berichten-vraag = Wilt u een mail als er iets klaarstaat?
berichten-nee = Nee, stuur mij niets
berichten-ja = Ja, stuur mij een mail
berichten-alleen = Alleen als niemand anders uw mail leest.
berichten-adres = E-mailadres
berichten-adres-uitleg = Bijvoorbeeld naam@voorbeeld.nl. Alleen nodig als u ja kiest.
berichten-opslaan-knop = Opslaan
berichten-voorbeeld-kop = Zo ziet elke mail eruit
berichten-voorbeeld = De mail is altijd precies hetzelfde: geen naam, en niet waar het over gaat. Er komt hooguit één mail op een dag.
berichten-weten-kop = Wie weet hiervan?
berichten-weten = Uw vaste gezicht ziet dat u voor mail koos, en op welke dag er een ging. Niet uw e-mailadres, en niet waar het over ging. Anderen in uw gezin zien niets.
berichten-soms-niet = Is het thuis niet veilig? Dan kan uw vaste gezicht regelen dat er nooit een mail gaat, ook als u hier ja kiest.
berichten-verstuurd-kop = Wat er is verstuurd
berichten-nog-geen-kop = Nog niets
berichten-nog-geen = Zodra er een mail is gegaan, staat hier op welke dag.
bericht-verstuurd = verstuurd.
bericht-onzeker = misschien aangekomen. De verbinding viel weg.
bericht-teruggekomen = niet aangekomen. Klopt uw e-mailadres nog?

# Messages that say that something waits: whether somebody wants them.

berichten-titel = Messages by e-mail
berichten-account-kop = My account
berichten-kort = You can get an e-mail when something is waiting for you. The e-mail never says what it is about. You get nothing unless you choose to.
berichten-kiezen-knop = Choose for yourself
berichten-inleiding = Choose for yourself whether you get an e-mail when something is waiting for you. Until you choose it, we send nothing.
berichten-meelezen-kop = Can someone look into your e-mail?
berichten-meelezen = Then choose no e-mail. Even an e-mail that says nothing shows that there is something. Everything is also there when you log in. Or agree with your regular contact person that they call you.
berichten-vraag = Would you like an e-mail when something is waiting?
berichten-nee = No, send me nothing
berichten-ja = Yes, send me an e-mail
berichten-alleen = Only if nobody else reads your e-mail.
berichten-adres = E-mail address
berichten-adres-uitleg = For example naam@voorbeeld.nl. Only needed if you choose yes.
berichten-opslaan-knop = Save
berichten-voorbeeld-kop = This is what every e-mail looks like
berichten-voorbeeld = The e-mail is always exactly the same: no name, and not what it is about. There is never more than one e-mail a day.
berichten-weten-kop = Who knows about this?
berichten-weten = Your regular contact person sees that you chose e-mail, and on which day one was sent. Not your e-mail address, and not what it was about. Others in your family see nothing.
berichten-soms-niet = Is it not safe at home? Then your regular contact person can make sure that no e-mail is ever sent, even if you choose yes here.
berichten-verstuurd-kop = What was sent
berichten-nog-geen-kop = Nothing yet
berichten-nog-geen = As soon as an e-mail has been sent, the day is shown here.
bericht-verstuurd = sent.
bericht-onzeker = may have arrived. The connection was lost.
bericht-teruggekomen = did not arrive. Is your e-mail address still right?

# What messages, refusals and confirmations say by themselves.

deels-nederlands = A part of this page is in Dutch, because it is not in English yet. Your regular contact person explains it to you, if need be with an interpreter.

# Messages and refusals.

bericht-info = Good to know:
bericht-let-op = Please note:
bericht-fout = Error:
bericht-gelukt = Done:
fouten-kop = { $aantal -> 
    [one] Something is not right yet
   *[other] { $aantal } things are not right yet
  }
fouten-uitleg = What you filled in is still there. Nothing has been saved yet.
weigering-kop = This is not possible now
conflict-kop = Not saved yet
wel-kop = This is possible
nodig-kop = This is still needed
regel-nummer = Rule { $regel }

# A confirmation.

dit-gebeurt-er = This is what happens:
terug-knop = No, go back

# Who is here.

mijn-account-kop = My account
voor-iemand = for { $naam }
u-bent-hier-voor = You are here for { $naam }. What you do is shown with your name.
wisselen-knop = Change
niet-tonen-kop = Nothing to show
niet-tonen-uitleg = There is no information that we can show you. Check the address, or start again at ‘Our family’.
niet-verstuurd-kop = This form could not be sent
kan-zo-niet-kop = This is not possible like this
storing-kop = Something went wrong on our side
naar-ons-gezin-knop = To our family

# What messages, refusals and confirmations say by themselves.

deels-nederlands = Een deel van deze pagina staat in het Nederlands.

# Messages and refusals.

bericht-info = Goed om te weten:
bericht-let-op = Let op:
bericht-fout = Fout:
bericht-gelukt = Gelukt:
fouten-kop = { $aantal -> 
    [one] Er klopt nog iets niet
   *[other] Er kloppen nog { $aantal } dingen niet
  }
fouten-uitleg = Wat u hebt ingevuld, staat er nog. Er is nog niets opgeslagen.
weigering-kop = Dit kan nu niet
conflict-kop = Nog niet opgeslagen
wel-kop = Dit kan wel
nodig-kop = Dit is nog nodig
regel-nummer = Regel { $regel }

# A confirmation.

dit-gebeurt-er = Dit gebeurt er:
terug-knop = Nee, ga terug

# Who is here.

mijn-account-kop = Mijn account
voor-iemand = voor { $naam }
u-bent-hier-voor = U bent hier voor { $naam }. Wat u doet, staat er met uw naam bij.
wisselen-knop = Wisselen
niet-tonen-kop = Niets te tonen
niet-tonen-uitleg = Er is geen informatie die we u kunnen tonen. Controleer het adres, of begin opnieuw bij ons gezin.
niet-verstuurd-kop = Dit formulier kon niet worden verstuurd
kan-zo-niet-kop = Dit kan zo niet
storing-kop = Er ging iets mis bij ons
naar-ons-gezin-knop = Naar ons gezin

# What stands around every page of the family door.

naar-inhoud = Naar de inhoud
fout-in-titel = Fout
hoofdmenu = Hoofdmenu
kruimelpad = Kruimelpad
snel-sluiten = Snel sluiten
ingelogd-als = Ingelogd als
u-handelt-als = u handelt als
uitloggen = Uitloggen
deur-gezin = Ons gezin
toegankelijkheid = Toegankelijkheid
privacy-en-rechten = Privacy en uw rechten
kies-taal = Kies uw taal

# Beside what a professional wrote: that text stays as it was written.
in-het-nederlands = In het Nederlands geschreven
teksten-in-het-nederlands = Wat professionals schrijven, staat hier in het Nederlands. Begrijpt u iets niet? Vraag uw vaste professional om uitleg of om een tolk.
woorden-uitgelegd = Moeilijke woorden uitgelegd

# What a field says by itself.
niet-verplicht = (niet verplicht)
tekens-kwijt = U kunt hier { $aantal } tekens kwijt.

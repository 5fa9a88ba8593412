# What stands around every page of the family door.

naar-inhoud = Go to the content
fout-in-titel = Error
hoofdmenu = Main menu
kruimelpad = You are here
snel-sluiten = Leave quickly
ingelogd-als = Logged in as
u-handelt-als = you are acting as
uitloggen = Log out
deur-gezin = Our family
toegankelijkheid = Accessibility
privacy-en-rechten = Privacy and your rights
kies-taal = Choose your language

# Beside what a professional wrote: that text stays as it was written.
in-het-nederlands = Written in Dutch
teksten-in-het-nederlands = What professionals write is shown here in Dutch. Is something not clear? Ask your regular contact person to explain it, or ask for an interpreter.
woorden-uitgelegd = Words explained

# What a field says by itself.
niet-verplicht = (optional)
tekens-kwijt = There is room for { $aantal } characters.

# What stands around every page of the family door.

naar-inhoud = Przejdź do treści
fout-in-titel = Błąd
hoofdmenu = Menu główne
kruimelpad = Tu jesteś
snel-sluiten = Szybko zamknij
ingelogd-als = Zalogowana osoba:
u-handelt-als = w roli:
uitloggen = Wyloguj się
deur-gezin = Nasza rodzina
toegankelijkheid = Dostępność
privacy-en-rechten = Prywatność i Twoje prawa
kies-taal = Wybierz język

# Beside what a professional wrote: that text stays as it was written.
in-het-nederlands = Napisane po niderlandzku
teksten-in-het-nederlands = Teksty specjalistów są tu po niderlandzku. Coś jest niejasne? Poproś swoją stałą osobę kontaktową o wyjaśnienie albo o tłumacza.
woorden-uitgelegd = Wyjaśnienie słów

# What a field says by itself.
niet-verplicht = (nieobowiązkowe)
tekens-kwijt = Zmieści się tu znaków: { $aantal }.

# What messages, refusals and confirmations say by themselves.

deels-nederlands = Część tej strony jest po niderlandzku, bo nie została jeszcze przetłumaczona. Wyjaśni ją stała osoba kontaktowa, w razie potrzeby z tłumaczem.

# Messages and refusals.

bericht-info = Warto wiedzieć:
bericht-let-op = Uwaga:
bericht-fout = Błąd:
bericht-gelukt = Gotowe:
fouten-kop = { $aantal -> 
    [one] Coś jeszcze się nie zgadza
    [few] { $aantal } rzeczy jeszcze się nie zgadzają
    [many] { $aantal } rzeczy jeszcze się nie zgadza
   *[other] { $aantal } rzeczy jeszcze się nie zgadza
  }
fouten-uitleg = To, co zostało wpisane, nadal tu jest. Nic jeszcze nie zapisano.
weigering-kop = Teraz to nie jest możliwe
conflict-kop = Jeszcze nie zapisano
wel-kop = To jest możliwe
nodig-kop = To jest jeszcze potrzebne
regel-nummer = Zasada { $regel }

# A confirmation.

dit-gebeurt-er = Oto, co się stanie:
terug-knop = Nie, wróć

# Who is here.

mijn-account-kop = Moje konto
voor-iemand = w imieniu osoby: { $naam }
u-bent-hier-voor = Jesteś tu w imieniu osoby: { $naam }. To, co robisz, jest podpisane Twoim nazwiskiem.
wisselen-knop = Zmień
niet-tonen-kop = Nie ma czego pokazać
niet-tonen-uitleg = Nie ma informacji, które możemy pokazać. Sprawdź adres albo zacznij od nowa na stronie „Nasza rodzina”.
niet-verstuurd-kop = Nie udało się wysłać tego formularza
kan-zo-niet-kop = Tak się nie da
storing-kop = Coś poszło nie tak po naszej stronie
naar-ons-gezin-knop = Do strony „Nasza rodzina”

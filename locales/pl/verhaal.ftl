# My story, what I bring in, the three houses.

verhaal-alleen-zelf-kop = Historia należy do danej osoby
verhaal-alleen-zelf = Jesteś tu w imieniu kogoś innego. To, co ta osoba opowiada, czyta i pisze tylko ona.
verhaal-inleiding = Opowiedz ją raz, własnymi słowami. Ty wybierasz, kto ją przeczyta i do kiedy. Tylko Ty możesz ją zmienić.
zo-vertel-ik-kop = Tak to opowiadam
verder-schrijven-knop = Pisz dalej
niets-geschreven-kop = Jeszcze nic nie napisano
niets-geschreven = To nie musi być długie. Wystarczy kilka zdań. Później zawsze możesz coś dodać.
beginnen-schrijven-knop = Zacznij pisać
wensen-ideeen-kop = Życzenia i pomysły
tekeningen-kop = Rysunki, zdjęcia i nagrania
iets-toevoegen-kop = Dodaj coś
een-wens-knop = Życzenie
een-idee-knop = Pomysł, który może pomóc
een-tekening-knop = Rysunek
een-foto-knop = Zdjęcie
iets-inspreken-knop = Nagraj coś
iedereen-naast-u = wszyscy, którzy stoją obok Ciebie
iedereen-naast-ons = Wszyscy, którzy stoją obok nas
vast-of-waarnemer = { $naam } (Twoja stała osoba kontaktowa lub jej zastępca)
wie-mijn-verhaal-kop = Kto może czytać moją historię
niemand-leest = Nikt. Nawet Twoja stała osoba kontaktowa. Ty wybierasz, czy ją udostępnić.
deling-regel = , do { $datum } włącznie. W jakim celu: { $waarvoor }
stoppen-delen-knop = Przestań udostępniać
delen-met-iemand-knop = Udostępnij komuś
eerder-gedeeld-kop = Komu udostępniono ją wcześniej
deling-was = , od { $van } do { $tot }
verhaal-schrijven-titel = Napisz moją historię
verhaal-schrijven = Nikt tego nie czyta, dopóki Ty tego nie udostępnisz. Odchodzisz? Najpierw zapisz.
verhaal-vragen = Jak to się zaczęło? Jak jest teraz? Co powinien wiedzieć ktoś, kto Ci pomaga?
verhaal-delen-titel = Udostępnij moją historię
verhaal-delen = Zawsze możesz to zatrzymać. Działa to od razu. Inne osoby w Twojej rodzinie nigdy nie przeczytają Twojej historii.
wie-mag-het-lezen-kop = Kto może to czytać?
gezicht-uw-vaste = { $naam }, Twoja stała osoba kontaktowa
waarvoor-voorbeeld = Na przykład: żeby nie trzeba było opowiadać tego jeszcze raz.
daarna-niet-meer = Potem ta osoba nie może już tego czytać. Możesz wtedy udostępnić ponownie.

# What I bring in.

leest-mee = { $datum } · może czytać: { $wie }
team-laat-weten = Zespół da znać, czy to wykorzysta i dlaczego (nie).
veranderen-weghalen-knop = Zmień lub usuń
alleen-gezicht = Tylko { $naam }, Twoja stała osoba kontaktowa
wie-mag-dit-zien-kop = Kto może to zobaczyć?
anderen-zien-dit-niet = Inne osoby w Twojej rodzinie tego nie zobaczą.
wat-wens-ik-kop = Czego sobie życzę?
wat-is-mijn-idee-kop = Jaki mam pomysł?
wat-hoort-in-huis-kop = Co należy do tego domu?
weghalen-knop = Usuń
weghalen-titel = Usunąć?
weghalen-gevolg = Potem nikt już tego nie zobaczy, Ty też nie. Zdjęcie, rysunek lub nagranie zostanie zniszczone.
weghalen-ja-knop = Tak, usuń
kies-opname-kop = Wybierz lub zrób nagranie
opname-uitleg = Nagraj telefonem i potem wybierz plik. M4A, MP3 lub WAV, do 8 MB.
kies-foto-kop = Wybierz lub zrób zdjęcie
foto-uitleg = JPEG, PNG lub WebP, do 8 MB.
foto-van-tekening-kop = Zrób zdjęcie rysunku
waar-en-wanneer-eruit = Przed zapisaniem usuwamy informację, gdzie i kiedy to zrobiono.
wat-te-zien-kop = Co widać lub słychać?
wat-te-zien = Dla osób, które nie widzą lub nie słyszą. Na przykład: nasz dom i słońce nad nim.
iets-bij-vertellen-kop = Czy chcę coś dopowiedzieć?

# The three houses.

huis-goed-kop = Dom dobrych rzeczy
huis-goed = Co mnie cieszy? Kto jest dla mnie dobry?
huis-zorg-kop = Dom zmartwień
huis-zorg = Czym się martwię? Co mnie straszy albo złości?
huis-droom-kop = Dom marzeń
huis-droom = Jak by było, gdyby wszystko było dobrze?
huizen-inleiding = W każdym domu możesz napisać, co do niego należy. Nikt w Twojej rodzinie nie może tego czytać. Ty wybierasz, kto może.
liever-tekenen = Wolisz rysować?
foto-van-je-tekening-knop = Zrób zdjęcie swojego rysunku
nu-praten = Chcesz teraz z kimś porozmawiać?
kijk-wie-bellen-knop = Zobacz, do kogo możesz zadzwonić
iets-opschrijven-knop = Napisz coś

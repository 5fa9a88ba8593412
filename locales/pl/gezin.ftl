# The family door: menu, strip, first page and the way to the others.

# The strip and the menu on every page.

menu-rechten = Twoje prawa
hulp-en-steun = Pomoc i wsparcie
afgesloten = Zamknięte
strook-over = O rodzinie: { $naam }
strook-gezin = Rodzina
wat-er-nu-komt = Co będzie dalej
niets-open = Teraz nic nie czeka.
vast-gezicht = Stała osoba kontaktowa
neemt-waar-tot = Teraz nieobecna. Do { $datum } zastępuje ją { $naam }.
neemt-waar = Teraz nieobecna. Zastępuje ją { $naam }.
uiterlijk = najpóźniej { $datum }
fase-onbekend = Etap jeszcze nieznany
fase-direct = Bezpieczeństwo teraz
fase-stabiel = Trwałe bezpieczeństwo
fase-herstel = Powrót do równowagi
fase-nazorg = Dalsza opieka

# The first page.

ons-gezin-titel = Nasza rodzina
dag-naam = Dzień dobry, { $naam }.
uitleg-onbekend = Poznajemy się. Razem sprawdzamy, co jest potrzebne.
uitleg-direct = Najpierw wszyscy muszą być bezpieczni. Teraz to uzgadniamy.
uitleg-stabiel = Teraz jest spokojniej. Pracujemy nad tym, co powodowało zagrożenie, żeby spokój pozostał.
uitleg-herstel = Jest bezpiecznie. Teraz jest czas, żeby dojść do siebie po tym, co się stało.
uitleg-nazorg = Jest dobrze. Pozostajemy w kontakcie.
wordt-voorbereid = Co jest przygotowywane
nog-niet-beslist = To jeszcze nie jest postanowione.
tot-en-met = do { $datum } włącznie, { $afstand }
dossier-afgesloten = Sprawa jest zamknięta. Coś jest nie tak? Zadzwoń do swojej stałej osoby kontaktowej. Sprawę można otworzyć ponownie, z tą samą osobą.
niets-te-doen = Teraz nie musisz nic robić. Jeśli będzie coś do zrobienia, znajdziesz to tutaj.
afgesproken-kop = Co ustaliliśmy
geen-afspraken = Nie ma jeszcze ustaleń. Zrobimy je razem.
hele-plan = Cały plan
het-veiligheidsplan = Plan bezpieczeństwa
naast-ons = Kto stoi obok nas
neemt-waar-daarna = Zastępuje do { $datum } włącznie. Potem wraca { $naam }.
sinds-dag = Od { $datum }.
wettelijke-taak = Robi to na podstawie własnego zadania ustawowego: { $taken }.
let-op-veiligheid = { $naam } dba o to, czy wszyscy są bezpieczni.
wat-mag = Co ta osoba może?
modus-advies = Doradza Twojej stałej osobie kontaktowej.
modus-ondersteunen = Pomaga Twojej stałej osobie kontaktowej, także w rozmowach z Tobą.
modus-doen = Pracuje razem z Twoją stałą osobą kontaktową i z Tobą.
alle-onderdelen = Wszystkie części

# The way to every page; also the titles of those pages.

staat-titel = Co jest zapisane
staat-wat = Przeczytaj, co jest zapisane o Tobie i Twoich dzieciach, i powiedz, czy to prawda.
verhaal-titel = Moja historia
verhaal-wat = Opowiedz ją raz. To Ty wybierasz, kto ją przeczyta.
huizen-titel = Moje trzy domy
huizen-wat = Co Cię cieszy, co Cię martwi, o czym marzysz?
veiligheid-titel = Bezpieczeństwo
veiligheid-wat = Ustalenia i to, jak bezpiecznie się czujesz.
plan-titel = Plan
plan-wat = Kto co robi i co Ty o tym sądzisz.
analyse-titel = Skąd to się wzięło
analyse-wat = Co naszym wspólnym zdaniem się dzieje.
keek-titel = Kto patrzył?
keek-wat = Kto czytał te akta i dlaczego?
rechten-titel = Twoje prawa teraz
rechten-wat = O co możesz prosić i co możesz powiedzieć.

# What comes next and what is being prepared.

straks-stelling = Przeczytaj, co jest zapisane, i powiedz, czy to prawda
straks-veiligheidsplan = Przeczytaj plan bezpieczeństwa i powiedz, czy jest dobry
straks-plan = Przeczytaj plan i powiedz, czy jest dobry
plan-besproken = Nowy plan został omówiony. Jeszcze nie obowiązuje. Każdy może jeszcze powiedzieć, co o nim sądzi.
plan-in-wording = Powstaje plan. Jeszcze nie obowiązuje. Powiedz, co powinno w nim być.
veiligheidsplan-besproken = Nowy plan bezpieczeństwa został omówiony. Jeszcze nie obowiązuje. Każdy może jeszcze powiedzieć, co o nim sądzi.
veiligheidsplan-in-wording = Powstaje plan bezpieczeństwa. Jeszcze nie obowiązuje. Powiedz, co powinno w nim być.
fase-wordt-besproken = Zespół omawia, czy może się zacząć kolejny etap: { $fase }.

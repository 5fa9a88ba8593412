# Sentences of the core: refusals, faults of fields, what somebody does. The Dutch text is what they are found by.

# Faults of fields.

zin-vul-in = Wypełnij to pole.
zin-te-lang = Ten tekst ma { $tekens } znaków. Mieści się { $maximum }. Skróć tekst albo go podziel.
zin-vreemd-teken = W tym tekście jest znak, którego nie możemy zapisać. Wpisz tekst jeszcze raz.
zin-vul-datum = Wpisz datę: dzień, miesiąc i rok.
zin-er-ontbreekt-iets = W tym formularzu czegoś brakuje. Wypełnij go jeszcze raz.
zin-te-vaak = { $seconden -> 
    [one] Zbyt wiele nieudanych prób. Odczekaj { $seconden } sekundę i spróbuj ponownie.
    [few] Zbyt wiele nieudanych prób. Odczekaj { $seconden } sekundy i spróbuj ponownie.
    [many] Zbyt wiele nieudanych prób. Odczekaj { $seconden } sekund i spróbuj ponownie.
   *[other] Zbyt wiele nieudanych prób. Odczekaj { $seconden } sekundy i spróbuj ponownie.
  }
zin-fout-voor-wie-tekent = Wybierz, w czyim imieniu podpisujesz.
zin-fout-plan-veranderd = Odśwież stronę: plan się zmienił.
zin-fout-kies-wat-u-vindt = Wybierz, co sądzisz.
zin-fout-voor-wie-antwoordt = Wybierz, w czyim imieniu odpowiadasz.
zin-fout-nieuwe-versie = Odśwież stronę: jest nowa wersja.
zin-fout-eigen-woorden = Napisz to własnymi słowami. Wystarczy kilka słów.
zin-fout-kies-antwoord = Wybierz jedną z odpowiedzi.
zin-fout-kies-cijfer = Wybierz ocenę od 0 do 10.

# What somebody in a function is called, and what he or she does and may do.

zin-f-vast = Twoja stała osoba kontaktowa
zin-f-vast-wat = Pozostaje przy Twojej rodzinie, cokolwiek się stanie. Słucha, pomaga i w razie potrzeby włącza inne osoby. Nie decyduje o Tobie bez Ciebie.
zin-f-lokaal = pracownik zespołu wijkteam (zespół dzielnicowy)
zin-f-lokaal-wat = Pomaga Twojej stałej osobie kontaktowej. Może zorganizować pomoc. Nie może niczego narzucić.
zin-f-vt = Veilig Thuis (porady i zgłoszenia w sprawie bezpieczeństwa w domu)
zin-f-vt-wat = Sprawdza, czy wszyscy są bezpieczni. Może prowadzić badanie i stawiać warunki bezpieczeństwa. Nie może zabrać dziecka z domu.
zin-f-gi = gecertificeerde instelling (instytucja ochrony młodzieży)
zin-f-gi-wat = Współmyśli o bezpieczeństwie. Wykonuje środek tylko wtedy, gdy orzekł go sąd.
zin-f-rvdk = Raad voor de Kinderbescherming (Rada Ochrony Dzieci)
zin-f-rvdk-wat = Współmyśli o tym, czego potrzebuje dziecko. Tylko sąd decyduje o środku.
zin-f-opvang = opvang (schronienie)
zin-f-gw = gedragswetenschapper (specjalista od zachowań)
zin-f-gw-wat = Współmyśli o zachowaniu i o tym, co się za nim kryje. Doradza.
zin-f-ed = ekspert przez doświadczenie
zin-f-aanbieder = osoba udzielająca pomocy
zin-f-aanbieder-wat = Udziela pomocy zapisanej w planie. Widzi tylko to, co do tego potrzebne.
zin-f-politie = policja
zin-f-advocaat = adwokat
zin-f-fg = inspektor ochrony danych
zin-medewerker = pracownik

# Parts of the file.

zin-deel-overzicht = pierwsza strona
zin-deel-gezin = kim jesteśmy i gdzie mieszkamy
zin-deel-team = kto stoi obok nas
zin-deel-stellingen = co jest zapisane
zin-deel-analyse = skąd to się wzięło
zin-deel-plan = plan
zin-deel-veiligheidsplan = plan bezpieczeństwa
zin-deel-veiligheid = jak bezpiecznie jest
zin-deel-kaarten = karta bezpieczeństwa
zin-deel-besluiten = decyzje
zin-deel-taken = co jest do zrobienia
zin-deel-bijdragen = co sami dodaliśmy
zin-deel-rechten = Twoje prośby o dane i Twoja zgoda
zin-deel-klachten = Twoja skarga
zin-deel-ervaring = jak to jest dla Ciebie
zin-deel-inzage = kto patrzył

# What was just done.

zin-gedaan-opgeslagen = Zapisano.
zin-gedaan-gedeeld = Udostępniono.
zin-gedaan-verwijderd = Usunięto.
zin-gedaan-uitgelogd = Wylogowano.
zin-gedaan-beantwoord = Twoja odpowiedź została zapisana. Jest dokładnie taka, jak ją napisano.
zin-gedaan-niets = Niczego nie zapisano. Zawsze możesz do tego wrócić.
zin-gedaan-ondertekend = Twoja odpowiedź została dodana pod Twoim nazwiskiem.
zin-gedaan-gelezen = Zapisaliśmy, że to zostało przez Ciebie przeczytane.
zin-gedaan-gevraagd = Twoja prośba została wysłana do wszystkich, którzy mają coś o Tobie. Poniżej widać, do kiedy najpóźniej będzie odpowiedź.
zin-gedaan-verklaard = Twoje słowa zostały dodane. Tylko Ty możesz je zmienić.
zin-gedaan-klacht = Twoja skarga dotarła. Poniżej widać gdzie i do kiedy najpóźniej będzie odpowiedź.
zin-gedaan-bedankt = Dziękujemy. Twoje odpowiedzi zostały zapisane.
zin-gedaan-gestuurd = Twoje pytanie zostało wysłane. Odpowiedź przeczytasz na tej stronie.
zin-gedaan-gestopt = Udostępnianie zakończone. Od teraz ta osoba nie może tego czytać.
zin-fout-wie-mag-verhaal = Wybierz, kto może czytać Twoją historię.
zin-fout-tot-wanneer = Wybierz, do kiedy.
zin-fout-wat-toevoegen = Wybierz, co dodajesz.
zin-fout-wie-dit-zien = Wybierz, kto może to zobaczyć.
zin-fout-aan-wie = Wybierz, do kogo kierujesz pytanie.

# What was brought in and asked.

zin-soort-wens = życzenie
zin-soort-oplossing = rozwiązanie
zin-soort-zorgen = dom zmartwień
zin-soort-goed = dom dobrych rzeczy
zin-soort-dromen = dom marzeń
zin-soort-foto = zdjęcie
zin-soort-tekening = rysunek
zin-soort-spraak = nagrana wiadomość
zin-lezers-gezicht = tylko moja stała osoba kontaktowa
zin-lezers-team = wszyscy, którzy stoją obok nas
zin-aan-gezicht = moja stała osoba kontaktowa
zin-aan-fg = inspektor ochrony danych
zin-wie-keek-op-als = kto patrzył { $dag } ({ $functie })
zin-wie-keek-op = kto patrzył { $dag }
zin-iemand-anders = ktoś inny
zin-bestand-kies = Wybierz plik z telefonu lub komputera.
zin-bestand-groot = Ten plik jest za duży. Limit to 8 MB. Zrób mniejsze zdjęcie lub krótsze nagranie.
zin-bestand-soort = Nie możemy zapisać takiego pliku. Wybierz zdjęcie (JPEG, PNG lub WebP) albo nagranie (M4A, MP3 lub WAV).
zin-bestand-beschadigd = Ten plik jest uszkodzony. Zrób zdjęcie lub nagranie jeszcze raz.

# How it is to be helped here.

zin-ervaring-welkom = Czuję się mile widziany(-a) u osób, które nam pomagają.
zin-ervaring-gehoord = Naprawdę się mnie słucha.
zin-ervaring-gezien = Osoby, które nam pomagają, widzą, kim jestem i czego potrzebuję.
zin-ervaring-erkend = To, co mnie spotkało, jest traktowane poważnie.
zin-ervaring-veilig = Czuję się bezpiecznie z osobami, które nam pomagają.
zin-ervaring-bejegening = Traktują mnie z szacunkiem.
zin-kind-welkom = Lubisz, kiedy są?
zin-kind-gehoord = Czy dobrze Cię słuchają?
zin-kind-gezien = Czy wiedzą, czego potrzebujesz?
zin-kind-erkend = Czy wierzą w to, co mówisz?
zin-kind-veilig = Czy czujesz się z nimi bezpiecznie?
zin-kind-bejegening = Czy są dla Ciebie mili?
zin-score-1 = wcale nie
zin-score-2 = niezbyt
zin-score-3 = trochę
zin-score-4 = raczej tak
zin-score-5 = całkowicie
zin-gezicht-1 = bardzo smutno
zin-gezicht-2 = trochę smutno
zin-gezicht-3 = zwyczajnie
zin-gezicht-4 = wesoło
zin-gezicht-5 = bardzo wesoło

# Grounds, judgements, who acts for somebody.

zin-mag-lezen = czytać
zin-mag-reageren = odpowiadać na to, co zapisano
zin-mag-instemmen = zgadzać się lub nie
zin-steunfiguur = osoba wspierająca
zin-gemachtigde = gemachtigde (pełnomocnik)

# Ways and remedies, as they are in the rules.

zin-fout-over-wie = Wybierz, kogo to dotyczy.
zin-fout-waarover = Wybierz, czego to dotyczy.
zin-fout-voor-wie-invullen = Wybierz, dla kogo to wypełniasz.
zin-fout-waarvoor = Wybierz, w jakim celu.
zin-fout-wat-weten = Wybierz, co ta osoba może wiedzieć.

# Refusals of the core that a member of the family can meet, with what can be done instead.

zin-w-niet-gevonden = Nie ma informacji, które możemy pokazać.
zin-w-gewijzigd = Ktoś inny zmienił tę część w trakcie Twojej pracy.
zin-w-gewijzigd-lees = Przeczytaj, co jest teraz. Twój tekst jest poniżej i nie zginął.
zin-w-gewijzigd-pas-aan = Popraw swój tekst i zapisz ponownie.
zin-w-afgesloten = Te akta są zamknięte.
zin-w-druk = W tych aktach teraz wiele się dzieje. Spróbuj za chwilę. Twój tekst nie zginął.
zin-w-geen-verhaal = Nie ma jeszcze historii do udostępnienia.
zin-w-schrijf-eerst = Najpierw napisz swoją historię. Wystarczy kilka zdań.
zin-w-schrijf-iets = Napisz coś.
zin-w-schrijf-wat-u-wilt = Napisz własnymi słowami, czego chcesz i dlaczego.
zin-w-al-gevraagd = Ta prośba już jest. Odpowiedź jeszcze nadejdzie.
zin-w-geen-besluit = Nie ma jeszcze decyzji.
zin-w-toestemming-alleen = Zgodę wyraża tylko dana osoba. Nikt nie może tego zrobić za kogoś innego.
zin-w-antwoord-staat-er = Ta odpowiedź już jest.
zin-w-ervaring-leeg = Odpowiedz na co najmniej jedno pytanie albo napisz coś.
zin-w-niet-voor-ander = Nie możesz zrobić tego za kogoś innego.
zin-w-reageren-zelf = Tylko dana osoba może odpowiedzieć lub się zgodzić.
zin-w-waar-oneens = Napisz, z czym się nie zgadzasz. Twoje słowa zostaną przy planie.
zin-w-andere-versie-plan = Jest już inna wersja planu.
zin-w-lees-teken = Przeczytaj nowy tekst i podpisz go.
zin-w-nieuwere-analyse = Jest nowsza wersja analizy.
zin-w-lees-reageer = Przeczytaj nową wersję i odpowiedz na nią.

# Coming in, and one's own account.

zin-a-code-werkt-niet = Ten kod nie działa. Sprawdź, czy jest dobrze przepisany. Kod działa raz i przez czternaście dni. Nie udaje się? Zadzwoń do swojej stałej osoby kontaktowej.
zin-a-nummer-klopt-niet = Numer lub hasło jest nieprawidłowe. Spróbuj ponownie.
zin-a-code-klopt-niet = Ten kod jest nieprawidłowy. Poczekaj na następny kod w aplikacji i wpisz go.
zin-a-code-gebruikt = Ten kod jest nieprawidłowy albo był już użyty. Poczekaj na następny kod w aplikacji.
zin-a-eerdere-keer-code = Ta strona jest z wcześniejszego razu. Wpisz kod jeszcze raz.
zin-a-eerdere-keer = Ta strona jest z wcześniejszego razu. Wróć, odśwież stronę i spróbuj ponownie.
zin-a-nog-open = Ta strona pozostała otwarta z wcześniejszego logowania. Wróć, odśwież stronę i wyślij ponownie.
zin-a-niet-compleet = Ten formularz nie dotarł w całości. Wróć i spróbuj ponownie.
zin-a-toestel-lukt-niet = Nie udało się z tym urządzeniem. Spróbuj jeszcze raz albo wybierz hasło.
zin-a-passkey-lukt-niet = Logowanie tym kluczem (passkey) nie udaje się. Spróbuj ponownie albo zaloguj się hasłem.
zin-a-wachtwoord-kort = Użyj co najmniej { $aantal } znaków. Kilka słów jedno po drugim łatwo zapamiętać.
zin-a-wachtwoord-lang = To hasło jest za długie. Użyj najwyżej 200 znaków.
zin-a-niet-hetzelfde = To nie jest takie samo jak nowe hasło. Wpisz je jeszcze raz.
zin-w-afbeelding = To jest obraz. Wybierz nagranie dźwiękowe.
zin-w-geluid = To jest nagranie dźwiękowe. Wybierz zdjęcie lub obraz.

# The copy: headings, labels, kinds.

zin-k-wie = Kim jesteśmy
zin-k-naast = Kto jest przy nas
zin-k-staat = Co jest zapisane
zin-k-komt = Skąd się to bierze
zin-k-plan = Plan działania
zin-k-plan-nu = Plan, który teraz obowiązuje
zin-k-wording = Jeszcze powstaje
zin-k-veiligheidsplan = Plan bezpieczeństwa
zin-k-geldt = Co teraz obowiązuje
zin-k-veilig = Jak jest bezpiecznie
zin-k-besluiten = Decyzje
zin-k-inbreng = Co zostało dodane przez Ciebie
zin-k-rechten = Twoje prawa
zin-k-naam = Imię i nazwisko
zin-k-geboren = Data urodzenia
zin-k-woont = Adres zamieszkania
zin-k-functie = Funkcja
zin-k-organisatie = Organizacja
zin-k-sinds = Od
zin-k-dag = Dzień
zin-k-over = O kim
zin-k-cijfer = Ocena
zin-k-gegeven = Kto ocenił
zin-k-woorden = Słowa
zin-k-kopie = Kopia z akt
zin-k-verzoek = Naast, na Twoją własną prośbę
zin-k-wat = W tej kopii jest to, co w tym dniu możesz samodzielnie przeczytać w aktach. Nic więcej i nic mniej. To, co napisali ludzie, jest po niderlandzku.
zin-k-klopt = Coś się nie zgadza? Możesz poprosić o poprawienie albo dodać własne słowa.
zin-k-feit = fakt
zin-k-mening = opinia
zin-k-vermoeden = przypuszczenie
zin-k-citaat = cytat
zin-k-conclusie = wniosek
zin-k-dossier = Akta
zin-k-gemaakt-voor = Dla kogo
zin-k-gevraagd-op = Dzień prośby
zin-k-gemaakt-op = Dzień sporządzenia
zin-k-gemaakt-door = Kto sporządził
zin-k-inhoud = Spis treści
zin-k-leeg = Ta kopia nie ma treści.
zin-k-bron = Źródło
zin-k-wanneer = Kiedy
zin-k-opgeschreven = Kto i kiedy zapisał
zin-k-niets = Tu nie ma nic w aktach.
zin-k-akkoord = zgadza się z tym
zin-k-aangevuld = uzupełnia
zin-k-weersproken = nie zgadza się z tym
zin-k-geen-reactie = nie odpowiada dotąd
zin-k-uitgesteld = nie ma jeszcze tego pytania
zin-k-afschrift = kopia z dnia
zin-k-pagina = strona
zin-k-teken = Znak □ stoi w miejscu znaku, którego nie można wydrukować. Można go przeczytać w aktach.

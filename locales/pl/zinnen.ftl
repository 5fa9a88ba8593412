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

# Parts of the file.

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
zin-fout-tot-wanneer = Wybierz, do kiedy.

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
zin-iemand-anders = ktoś inny
zin-bestand-kies = Wybierz plik z telefonu lub komputera.
zin-bestand-groot = Ten plik jest za duży. Limit to 8 MB. Zrób mniejsze zdjęcie lub krótsze nagranie.
zin-bestand-soort = Nie możemy zapisać takiego pliku. Wybierz zdjęcie (JPEG, PNG lub WebP) albo nagranie (M4A, MP3 lub WAV).
zin-bestand-beschadigd = Ten plik jest uszkodzony. Zrób zdjęcie lub nagranie jeszcze raz.

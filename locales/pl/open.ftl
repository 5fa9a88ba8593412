# For everybody, before anyone is in: the front page, accessibility, privacy.

open-welkom-titel = Witamy w Naast
open-inleiding = Jedna teczka dla całej rodziny i jedna stała osoba kontaktowa, która zostaje.
open-werkt-u = Praca z rodzinami? Proszę się zalogować.
open-inloggen-knop = Zaloguj się
open-over-u-kop = Czy akta dotyczą Ciebie lub Twojej rodziny?
open-brief = Masz list z kodem? Wejdziesz z tym kodem. Najpierw sprawdź, czy nikt nie czyta razem z Tobą.
open-code-knop = Mam kod
open-account-knop = Mam już konto
norm-inleiding = Naast ma działać dla każdego: z klawiaturą, z czytnikiem ekranu, na telefonie, w dużym powiększeniu i bez JavaScriptu. Norma to WCAG 2.2, poziom AA.
werkt-niet-kop = Coś nie działa?
werkt-niet = Powiedz o tym gminie, która Ci pomaga. Musi odpowiedzieć w ciągu miesiąca. Jeśli to nie pomoże, możesz złożyć skargę albo zwrócić się do Nationale ombudsman (rzecznik praw obywateli).
norm-verklaring-kop = Deklaracja
norm-verklaring = Gmina, która korzysta z Naast, publikuje własną deklarację dostępności w rejestrze państwowym. Wyniki naszych własnych testów są przy kodzie źródłowym.
privacy-titel = Prywatność
privacy-inleiding = W Naast ludzie pracują razem nad jedną teczką o rodzinie. To, co w niej jest, jest chronione: tylko osoby związane z rodziną widzą to, co jest dla nich przeznaczone.
privacy-blik-kop = Każde spojrzenie jest zapisywane
privacy-blik = Kto ogląda akta, zostawia ślad: kto, kiedy, w czyim imieniu, jaką część i dlaczego. Rodzina może to przeczytać.
privacy-rechten-kop = Twoje prawa
privacy-rechten = Możesz zobaczyć swoje dane, poprosić o ich poprawienie, uzupełnić je, a czasem kazać usunąć. Pomoże Ci w tym stała osoba kontaktowa albo niezależny cliëntondersteuner (osoba wspierająca).
privacy-cookies-kop = Pliki cookie
privacy-cookies = Naast używa jednego pliku cookie, żeby wiedzieć, że jesteś po zalogowaniu. Jeśli wybierzesz inny język, drugi plik pamięta ten język do zamknięcia przeglądarki. Nic nie jest śledzone.

# Complaints, and how it is to be helped here.

klacht-inleiding = Mówisz, co się dzieje. My wysyłamy to we właściwe miejsce. Osoby, które Ci pomagają, nie widzą skargi w aktach. Pomoc trwa dalej.
wat-gebeurd-kop = Co się stało?
wat-zou-helpen-kop = Co by pomogło?
eerst-gesprek-kop = Czy chcesz najpierw rozmowy z mediatorem?
keuze-nee = Nie
keuze-ja = Tak
mijn-klachten-kop = Moje skargi
nieuwe-klacht-kop = Nowa skarga
niet-over-een-persoon = Nie o jednej osobie: { $organisatie }
klacht-van-kop = Skarga z { $datum }
bekijk-klacht-knop = Zobacz tę skargę
klacht-over-wie = { $aard }, dotyczy: { $wie }.
trek-klacht-in-knop = Wycofuję skargę
kijkt-ernaar-kop = Kto się tym zajmuje: { $wie }
organisatie-is = Organizacja: { $naam }
kan-ook-kop = To też jest możliwe: { $wie }
stuur-ook-knop = Wyślij moją skargę także tam
bemiddelaar-kop = Rozmowa z mediatorem
opgelost-knop = Sprawa rozwiązana
hielp-niet-knop = Nie pomogło, dalej
commissie-kop = Komisja
oordeel-kop = Ocena: { $oordeel }
klacht-intrekken-titel = Wycofaj skargę
klacht-intrekken-ja-knop = Tak, wycofuję skargę
aard-bejegening = Jak ktoś mnie traktuje
aard-werkwijze = Sposób pracy
aard-privacy = Co dzieje się z moimi danymi
aard-beroep = Ktoś nie przestrzegał zasad zawodu
aard-maatregel = Jak wykonywany jest nadzór: ondertoezichtstelling
klachtstand-daar = robisz to tam samodzielnie
klachtstand-opgelost = rozwiązano { $datum }
klachtstand-ingetrokken = wycofano { $datum }
klachtstand-oordeel = jest ocena i odpowiedź
klachtstand-te-laat = po terminie: miało być { $datum }
klachtstand-behandeling = w toku

# How it is to be helped here.

ervaring-inleiding-jong = Sześć krótkich pytań. Możesz jedno pominąć. Bez Twojego nazwiska.
samen-met = Razem z: { $naam }
ook-laten-lezen = Pozwól przeczytać także: { $naam }
voor-wie-invullen-kop = Dla kogo to wypełniasz?
nog-iets-zeggen-kop = Chcesz jeszcze coś powiedzieć?
wie-leest-dit-kop = Kto to czyta?
zonder-vinkje = Bez zaznaczenia czytasz to tylko Ty.
eerder-antwoordde-kop = Moje wcześniejsze odpowiedzi
dag-samen-met = { $datum }, razem z: { $naam }
niet-meer-laten-lezen-knop = Nie pozwalaj już czytać
laat-gezicht-lezen-knop = Pozwól czytać mojej stałej osobie kontaktowej
gezicht-kan-lezen = Twoja stała osoba kontaktowa może to czytać.
alleen-u-kunt-lezen = Tylko Ty możesz to czytać.
liever-voor-uzelf-knop = Wolisz dla siebie?
kindervragen-van = { $naam }: pytania dla dzieci
kindervragen-knop = Razem z dzieckiem: pytania dla dzieci

# Who looked, and asking about it.

keek-inleiding = Za każdym razem, gdy ktoś czyta Twoje akta, system to zapisuje. Nikt nie może tego wyłączyć ani zmienić.
keek-leeg-kop = Jeszcze nikt nie patrzył
eerder-knop = Wcześniej
wie-niet-kop = Kogo tu nie ma?
u-zelf-keek = Ty
jij-zelf-keek = Ty
waarom-begeleiden = Aby pracować z Twoją rodziną.
waarom-werkverdeling = Aby rozdzielić pracę.
waarom-overleg = Na spotkanie.
waarom-gevaar = Bo mogło być niebezpiecznie.
om-uur = o { $uur }
keren-tussen = { $keren }×, między { $van } a { $tot }
over-namen = · o: { $namen }
wat-bekeken-kop = Co oglądano?
vraag-hierover-knop = Pytanie o to albo coś się nie zgadza?
mijn-vragen-kop = Moje pytania
over-kop = O: { $waarover }
gevraagd-op-aan = Zapytano { $datum }: { $wie }
antwoord-van = Odpowiedź: { $wie }, { $datum }
keek-vraag-titel = Pytanie o to, kto patrzył
over-woord = O:
aan-wie-kop = Do kogo kierujesz pytanie?
aan-naam = Do: { $naam }
aan-fg = Do inspektora ochrony danych
uw-vraag-kop = Twoje pytanie lub skarga
liever-spreken = Wolisz z kimś porozmawiać?

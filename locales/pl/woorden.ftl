# Words and names of things that come back on several pages.

# People and titles that come back.

een-professional = specjalista
bewaren-knop = Zapisz
versturen-knop = Wyślij
delen-knop = Udostępnij
veranderen-knop = Zmień
wat-ik-wil-kop = Czego chcę
voor-wie-tekent-kop = W czyim imieniu podpisujesz?
wie-mag-lezen-kop = Kto może to czytać?
over-wie-kop = Kogo to dotyczy?
waarover-kop = Czego to dotyczy?
tot-wanneer-kop = Do kiedy?
waarvoor-kop = W jakim celu?
een-maand = Jeden miesiąc
drie-maanden = Trzy miesiące
een-jaar = Rok
over-mijzelf = O mnie
over-naam = O osobie: { $naam }
gebruikt = Wykorzystano
niet-gebruikt = Nie wykorzystano
omdat = ponieważ: { $reden }
uw-rechten-kop = Twoje prawa
hulp-hierbij = Potrzebna pomoc? Cliëntondersteuner (osoba, która stoi po Twojej stronie) lub vertrouwenspersoon (osoba zaufania) pomaga bezpłatnie.
bekijk-wie-bellen-knop = Zobacz, do kogo można zadzwonić

# When, and from whom.

op-moment = { $datum } o { $uur }
op-een-dag = { $datum }
van-tot-en-met = od { $van } do { $tot } włącznie
dit-vindt = To opinia osoby: { $wie }
dit-denkt = To przypuszczenie osoby: { $wie }
dit-zei = To powiedział(a) { $wie }
vertelde-over-ander = { $wie } opowiedział(a) to o kimś innym
vertelde-zelf = { $wie } opowiedział(a) to osobiście
staat-in = To jest w dokumencie „{ $titel }”
komt-uit = To pochodzi z: „{ $naam }”
het-ging-om = To było { $wanneer }
opgeschreven-door = Zapisane przez: { $wie }, { $datum }

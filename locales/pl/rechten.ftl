# Rights: what they are, asking, copies, answers.

# What always holds.

recht-lezen-kop = Czytać
recht-lezen = Możesz czytać wszystko, co dotyczy Ciebie. Możesz też dostać kopię.
recht-zeggen-kop = Powiedzieć, że coś się nie zgadza
recht-zeggen = Przy wszystkim, co jest o Tobie zapisane, możesz powiedzieć, czy to prawda. Twoje słowa przy tym zostają. Nikt inny nie może ich zmienić.
recht-meenemen-kop = Zabrać kogoś ze sobą
recht-meenemen = Na każdą rozmowę możesz kogoś zabrać: rodzinę, przyjaciela, cliëntondersteunera (osobę, która stoi po Twojej stronie) lub adwokata.
recht-wie-keek-kop = Wiedzieć, kto patrzył
recht-wie-keek = Widzisz, kto czytał Twoje akta i dlaczego.
recht-klagen-kop = Złożyć skargę
recht-klagen = Nie jesteś zadowolony(-a)? Zawsze możesz złożyć skargę. To nie zmienia pomocy, którą dostajesz.

# In each phase.

recht-zelf-plan-kop = Zrobić własny plan
recht-zelf-plan = Twoja rodzina może najpierw sama zrobić plan, z krewnymi lub przyjaciółmi. Zapytaj o to.
recht-nee-kop = Powiedzieć „nie”
recht-nee = Pomoc jest dobrowolna, dopóki sąd nie postanowi inaczej. Możesz odmówić tego, co jest tylko pilnie zalecane.
recht-meepraten-kop = Współdecydować o bezpieczeństwie
recht-meepraten = Plan bezpieczeństwa powstaje ze wszystkimi, także z dziećmi. Sam(a) mówisz, co o nim sądzisz.
recht-voorwaarde-kop = Wiedzieć, co jest warunkiem
recht-voorwaarde = Jest w nim warunek? Jest też napisane, kto go stawia i dlaczego. Jeśli się nie zgadzasz, możesz to dopisać.
recht-advocaat-kop = Adwokat
recht-advocaat = Ktoś chce iść do sądu? Dowiesz się o tym wcześniej i możesz dostać adwokata. Czasem bezpłatnie.
recht-hulp-kop = Współdecydować o pomocy
recht-hulp = Współdecydujesz, jaka pomoc pasuje. Twoje pomysły są w planie, razem z tym, czy je wykorzystano i dlaczego.
recht-papier-kop = Plan na papierze
recht-papier = Możesz poprosić o plan na papierze. Dostaniesz go w ciągu dwóch tygodni.
recht-goed-kop = Powiedzieć, czy jest dobrze
recht-goed = Sam(a) mówisz, jak bezpiecznie się czujesz. Twoja ocena się liczy i nie dodaje się jej do ocen innych.
recht-stopt-kop = Uzgodnić, jak to się kończy
recht-stopt = Akta zostaną zamknięte dopiero po rozmowie z Tobą. Dowiesz się, do kogo możesz się potem zwrócić.
recht-rechter-kop = Do sądu
recht-rechter = Nie zgadzasz się ze sposobem wykonania środka? Możesz przedstawić to sędziemu kinderrechter (sąd dla nieletnich). Pomoże Ci adwokat.
recht-gehoord-kop = Być wysłuchanym
recht-gehoord = Sędzia wysłucha Cię, zanim coś zostanie postanowione lub przedłużone. Od 12 lat sędzia słucha też dziecka.

# The page.

in-deze-fase-kop = Na tym etapie
beslissing-rechter-kop = Jest decyzja sądu
altijd-kop = Zawsze
iets-vragen-knop = Poproś o coś, wyraź zgodę lub złóż skargę
hulp-hierbij-kop = Pomoc w tym
helpt-u-gratis = Cliëntondersteuner (osoba, która stoi po Twojej stronie) lub vertrouwenspersoon (osoba zaufania) pomaga bezpłatnie.
gelezen-op = Przeczytane: { $datum }.
gelezen-uitleg = Dzięki temu nikt nie powie później, że tego Ci nie powiedziano. Na nic się tym nie zgadzasz.
gelezen-knop = Przeczytane

# Asking, and what became of it.

rechten-inleiding = Prosisz raz. My dbamy, żeby odpowiedzieli wszyscy, którzy mają coś o Tobie.
wat-u-vroeg-kop = O co prosisz
wat-u-kunt-vragen-kop = O co możesz prosić
kopie-nu-kop = Kopia, od razu
kopie-nu = Wszystko, co tu widzisz, możesz zabrać: jako dokument lub plik.
kopie-maken-knop = Zrób kopię
lees-uw-rechten-knop = Przeczytaj, jakie masz prawa na tym etapie
ook-van-u-kop = Także Twoje
toestemming-kop = Zgoda
toestemming-wat = Mówisz „tak” lub „nie” i zawsze możesz to cofnąć. Działa od razu.
er-wacht-een-vraag = Pytanie czeka na Twoją odpowiedź.
mijn-toestemmingen-titel = Moje zgody
niet-tevreden-titel = Coś jest nie tak?
niet-tevreden = Mówisz, co się dzieje, a my szukamy właściwego miejsca. Osoby, które Ci pomagają, nie widzą tu Twojej skargi.
klacht-indienen-knop = Złóż skargę
hoe-is-het-u-titel = Jak to jest dla Ciebie?
zes-vragen = Sześć krótkich pytań. Bez Twojego nazwiska, a stała osoba kontaktowa zobaczy to tylko wtedy, gdy chcesz.
vragen-beantwoorden-knop = Odpowiedz na pytania
over-iemand-anders = { $wat } (o: { $naam })
gevraagd-op = Data prośby: { $datum }
gevraagd-op-door = Data prośby: { $datum }, { $wie }
gevraagd-op-over = Data prośby: { $datum }, dotyczy: { $wie }
bekijk-verzoek-knop = Zobacz tę prośbę
u-nam-terug = To zostało przez Ciebie wycofane.
uw-woorden-erbij = Twoje słowa zostały dodane.
eigen-verklaringen-kop = Własne oświadczenia w tych aktach
verklaring-van-wie = Od: { $wie }
later-veranderd = , później zmienione
verander-mijn-woorden-knop = Zmień moje słowa

# What can be asked.

vraag-inzage-kop = Chcę wiedzieć, co o mnie macie (inzage)
vraag-inzage = Także to, czego tu może jeszcze nie widać, na przykład notatki.
vraag-afschrift-kop = Chcę kopię (afschrift)
vraag-afschrift = Wszystkiego, na papierze lub cyfrowo.
vraag-correctie-kop = Coś się nie zgadza: correctie (poprawienie)
vraag-correctie = Fakt zostaje poprawiony. Przy opinii dodaje się Twoje słowa.
vraag-vernietiging-kop = Coś trzeba usunąć: vernietiging (zniszczenie danych)
vraag-vernietiging = Dane zostaną zniszczone, jeśli prawo na to pozwala.
vraag-verklaring-kop = Dodaj moją własną verklaring (oświadczenie)
vraag-verklaring = Twoje słowa trafią do akt. Nikt nie może tego odmówić.
vraag-bezwaar-kop = Nie chcę, żeby używano moich danych: bezwaar (sprzeciw)
vraag-bezwaar = Mówisz dlaczego. Organizacja musi mieć wtedy dobry powód.
vraag-beperking-kop = Na razie nic nie robić z moimi danymi: beperking (ograniczenie)
vraag-beperking = Na przykład dopóki czekasz na odpowiedź.
over-alles-kies-niets = Nic nie wybieraj, jeśli chodzi o wszystko albo jeśli nie ma tego na liście.
in-uw-eigen-woorden-kop = Własnymi słowami
iets-bij-zeggen-kop = Chcesz coś dodać?
hoeft-niet-waarom = To nie jest konieczne. Nie musisz mówić dlaczego.
zet-het-erbij-knop = Dodaj to
uitleg-correctie = Co się nie zgadza? A jak jest naprawdę?
uitleg-vernietiging = Co ma zniknąć i dlaczego?
uitleg-verklaring = To trafi do akt dokładnie w tej formie. Tylko Ty możesz to zmienić.
uitleg-waarom = Dlaczego tego chcesz?
mijn-verklaring-inleiding = Wcześniejszy tekst zostaje zachowany. Obowiązują Twoje nowe słowa.

# One request.

teruggenomen-op = Wycofano: { $datum }.
mening-van-ander = To opinia lub wniosek kogoś innego. Nikt nie może tego zmienić za tę osobę. Twoje słowa są teraz przy tym tekście wszędzie, gdzie się pojawia.
neem-terug-knop = Wycofuję to
eerst-bevoegd = Najpierw ktoś sprawdzi, czy możesz o to prosić. Ostatni dzień się przez to nie zmienia.
besloten-door = Decyzja: { $wie }, { $datum }
reden-wet = Powód według ustawy: { $grond }.
wordt-nu-gedaan = To jest teraz wykonywane.
gedaan-op = Wykonano { $datum }: { $toelichting }
op-datum-punt = { $wat } ({ $datum }).
niet-mee-eens-kop = Nie zgadzasz się?
binnen-weken = Zrób to po decyzji, najpóźniej w tylu tygodniach: { $weken }.
brief-zelf = Tym przyciskiem zapamiętujemy, że to robisz. List piszesz samodzielnie albo z cliëntondersteuner (osobą, która stoi po Twojej stronie).
terugnemen-titel = Wycofaj tę prośbę
terugnemen-gevolg = nikt nie musi już na to odpowiadać. Możesz poprosić ponownie później; termin zacznie się wtedy od nowa.
terugnemen-ja-knop = Tak, wycofuję
stand-te-laat = po terminie: odpowiedź miała być { $datum }
stand-uiterlijk = odpowiedź najpóźniej { $datum }
stand-kan-niet = tu nie jest to możliwe
stand-nee = nie
stand-ja-gedaan = tak, i zrobiono
stand-ja = tak
stand-deel-gedaan = częściowo, i zrobiono
stand-voor-een-deel = częściowo
middel-bezwaar-knop = Składam bezwaar (sprzeciw)
middel-bezwaar-was = Złożono bezwaar (sprzeciw)
middel-rechtbank-knop = Idę do sądu
middel-rechtbank-was = Sprawa skierowana do sądu
middel-ap-knop = Idę do Autoriteit Persoonsgegevens (urząd ochrony danych)
middel-ap-was = Sprawa skierowana do Autoriteit Persoonsgegevens (urząd ochrony danych)

# A copy.

kopie-titel = Zrób kopię
kopie-inleiding = Kopia zawiera dokładnie to, co możesz tu przeczytać. Ani więcej, ani mniej. Jest po niderlandzku.
kopie-lezen-kop = Do czytania lub druku
kopie-lezen = Dokument (PDF).
kopie-taal = Nagłówki kopii są po polsku. To, co napisali ludzie, jest po niderlandzku.
document-maken-knop = Utwórz dokument
kopie-meenemen-kop = Do użycia w innym programie
kopie-meenemen = Plik (JSON). To samo, dla komputerów.
bestand-maken-knop = Utwórz plik
let-op-kop = Uwaga
kopie-let-op = Przechowuj kopię tam, gdzie nikt inny nie ma dostępu. Czy ktoś w domu zagląda do Twojego telefonu lub komputera? Poproś wtedy stałą osobę kontaktową o kopię na papierze.

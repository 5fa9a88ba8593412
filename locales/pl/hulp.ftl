# Help and support: whom one can call, and how to leave a page unseen.

hulp-inleiding = Zawsze możesz tu zadzwonić. Nikt nie musi o tym wiedzieć.
gevaar-kop = Czy teraz grozi niebezpieczeństwo?
gevaar-wat = Zadzwoń na policję. Jeśli nie możesz mówić, nie rozłączaj się.
dag-en-nacht = dzień i noc
dag-en-nacht-gratis = dzień i noc, bezpłatnie
op-werkdagen = w dni robocze
elke-dag-gratis = codziennie od 11 do 21, bezpłatnie
naast-u = Ktoś, kto stoi po Twojej stronie
ondersteuner-kop = Osoba wspierająca (cliëntondersteuner)
ondersteuner-wat = Ktoś, kto stoi po Twojej stronie, pomaga myśleć i idzie z Tobą na rozmowy. Niezależnie i bezpłatnie. Gmina powie Ci, kto to jest; stała osoba kontaktowa nie musi w tym uczestniczyć.
vertrouwenspersoon-kop = Osoba zaufania z Jeugdstem
vertrouwenspersoon-wat = Dla dzieci, młodzieży i rodziców. Pomaga, gdy coś Ci nie odpowiada albo chcesz złożyć skargę. Niezależnie i bezpłatnie. Nic nie przekazuje dalej.
veilig-thuis-kop = Veilig Thuis (Bezpiecznie w domu)
veilig-thuis-wat = Porady, gdy w domu nie jest bezpiecznie. Możesz zadzwonić bez podawania nazwiska.
nazorghulp-kop = Slachtofferhulp Nederland (pomoc pokrzywdzonym)
nazorghulp-wat = Dla osób, które przeżyły coś trudnego. Rozmowa, pomoc w dokumentach i w sprawie praw.
kindertelefoon-kop = De Kindertelefoon (telefon dla dzieci)
kindertelefoon-wat = Rozmowa albo czat o wszystkim, o czym chcesz. Nikt nie musi o tym wiedzieć.
uw-vaste-gezicht = Twoja stała osoba kontaktowa
liever-een-ander = Wolisz kogoś innego jako stałą osobę kontaktową? Powiedz to śmiało. Nie musisz podawać powodu. Trudno to powiedzieć? Osoba wspierająca albo osoba zaufania może to zrobić za Ciebie.
kijkt-mee-kop = Czy ktoś patrzy razem z Tobą na ten ekran?
kijkt-mee-sluiten = Naciśnij „Szybko zamknij”. Strona od razu zniknie i nastąpi wylogowanie. Na klawiaturze możesz też dwa razy nacisnąć Esc.
kijkt-mee-samen = Wolisz nie czytać tych akt w domu? Możesz je przeczytać razem ze stałą osobą kontaktową, w wybranym przez Ciebie miejscu. Nie potrzebujesz do tego własnego konta.
andere-taal-kop = Wolisz mówić w innym języku?
andere-taal-wat = Poproś o tłumacza. To nic nie kosztuje. Dziecko ani krewny nigdy nie musi tłumaczyć.

# The same for who is younger than 18: what is not here is said to everybody alike.

analyse-inleiding = Co naszym wspólnym zdaniem się dzieje i czego potrzebujesz.

ons-gezin-titel = O Tobie i Twojej rodzinie
uitleg-stabiel = Teraz jest spokojniej. Patrzymy, jak to utrzymać.
uitleg-herstel = Jest bezpiecznie. Teraz jest czas, żebyś znów poczuł się dobrze.
niets-te-doen = Teraz nie musisz nic robić. Jeśli będziemy chcieli o coś zapytać, znajdziesz to tutaj.
staat-titel = Co jest zapisane o mnie
staat-wat = Przeczytaj i powiedz, czy to prawda.
verhaal-wat = Opowiedz własnymi słowami, rysunkiem albo głosem.
veiligheid-titel = Jak bezpiecznie jest
veiligheid-wat = Ustalenia i Twoja ocena.
plan-wat = Kto co robi?
analyse-wat = Co razem o tym myślimy?
keek-titel = Kto patrzył na moje akta?
keek-wat = Kto czytał coś o Tobie?

ervaring-inleiding = Sześć krótkich pytań. Możesz jedno pominąć. Bez Twojego nazwiska.

recht-lezen = Możesz czytać, co jest o Tobie zapisane.
recht-zeggen-kop = Powiedzieć, co myślisz
recht-zeggen = Coś się nie zgadza? Powiedz to. Twoje słowa przy tym zostają. Nikt nie może ich zmienić.
recht-meenemen = Możesz zabrać kogoś, komu ufasz, także gdy rodzice o tym nie wiedzą.
recht-wie-keek = Możesz zobaczyć, kto czytał coś o Tobie.
recht-klagen = Uważasz, że coś idzie źle? Zadzwoń do Jeugdstem (dla młodych). Zawsze możesz, a rodzice nie muszą wiedzieć.
rechten-inleiding = Prosisz raz. My dbamy, żeby wszyscy odpowiedzieli.
kopie-nu = Wszystko, co tu widzisz, możesz zabrać.
vraag-inzage = Także to, czego tu jeszcze nie widać.

staat-inleiding = To jest zapisane o Tobie. Przy każdej części możesz powiedzieć, czy to prawda.

veiligheid-inleiding = Co ustaliliśmy, żebyś był(a) bezpieczny(-a), i co zrobić, gdy coś pójdzie nie tak.

verhaal-inleiding = Opowiedz własnymi słowami. Ty wybierasz, kto to przeczyta. Tylko Ty możesz to zmienić.

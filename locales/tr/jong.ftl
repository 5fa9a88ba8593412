# The same for who is younger than 18: what is not here is said to everybody alike.

alleen-u-ziet = Bu sayfayı yalnızca sen görürsün.
onbekend-u = Tanımadığın bir şey mi görüyorsun? Her yerden çıkış yap ve sürekli irtibat kişini ara.
wilt-u-dat-iemand = Birinin birlikte okumasını veya senin için bir şey yapmasını ister misin? Sürekli irtibat kişine sor. Kim, ne ve ne kadar süre, sen seçersin.

analyse-inleiding = Birlikte neler olduğunu ve senin neye ihtiyacın olduğunu düşünüyoruz.
bent-u-het-eens-kop = Bunu kabul ediyor musun?

ons-gezin-titel = Sen ve ailen
uitleg-stabiel = Şimdi daha sakin. Nasıl sakin kalacağına bakıyoruz.
uitleg-herstel = Artık güvenli. Şimdi yeniden iyi hissetme zamanı.
niets-te-doen = Şimdi bir şey yapmana gerek yok. Sana bir şey sormak istersek burada yazar.
staat-titel = Benim hakkımda yazılanlar
staat-wat = Oku ve doğru mu söyle.
verhaal-wat = Kendi sözlerinle, bir resimle ya da sesinle anlat.
veiligheid-titel = Ne kadar güvenli
veiligheid-wat = Anlaşmalar ve senin notun.
plan-wat = Kim ne yapıyor?
analyse-wat = Birlikte ne düşünüyoruz?
keek-titel = Bana kim baktı?
keek-wat = Senin hakkında kim bir şey okudu?
rechten-titel = Şu andaki hakların

u-zelf-keek = sen

ervaring-inleiding = Altı kısa soru. Birini atlayabilirsin. Adın eklenmez.

recht-lezen = Senin hakkında yazılanları okuyabilirsin.
recht-zeggen-kop = Ne düşündüğünü söylemek
recht-zeggen = Bir şey doğru değil mi? Söyle. Sözlerin yanında kalır. Onları kimse değiştiremez.
recht-meenemen = Güvendiğin birini getirebilirsin, ebeveynlerin bilmese de.
recht-wie-keek = Senin hakkında kimin bir şey okuduğunu görebilirsin.
recht-klagen = İyi gitmediğini mi düşünüyorsun? Jeugdstem’i (gençler için) ara. Bunu her zaman yapabilirsin, ebeveynlerinin bilmesi gerekmez.
helpt-u-gratis = Bir cliëntondersteuner (yanında duran kişi) veya vertrouwenspersoon (güvenebileceğin kişi) sana ücretsiz yardım eder.
rechten-inleiding = Bir kez istersin. Herkesin cevap vermesini biz sağlarız.
wat-u-vroeg-kop = İstediklerin
wat-u-kunt-vragen-kop = Neler isteyebilirsin
kopie-nu = Burada gördüğün her şeyi yanına alabilirsin.
hoe-is-het-u-titel = Senin için nasıl?
vraag-inzage = Burada henüz görmediğin şeyler de.
in-uw-eigen-woorden-kop = Kendi sözlerinle

u-zelf = sen
u-als-voorwerp = sen
staat-inleiding = Senin hakkında yazılanlar bunlar. Her bölümde doğru olup olmadığını söyleyebilirsin.
nog-geen-antwoord-u = Henüz cevap vermedin.
klopt-dit = Sence bu doğru mu?

veiligheid-inleiding = Senin güvende olman için ne kararlaştırdık ve işler ters giderse ne yaparsın.
wat-vindt-u-afspraken-kop = Bu anlaşmalar hakkında ne düşünüyorsun?
hoe-veilig-u-kop = Kendini ne kadar güvende hissediyorsun?
u-gaf-een = { $datum } tarihinde verdiğin not:
wie-u-kunt-bellen-kop = Kimi arayabilirsin
cijfer-vraag-u-kop = Şu anda kendini ne kadar güvende hissediyorsun?

verhaal-inleiding = Kendi sözlerinle anlat. Kimin okuyacağını sen seçersin. Yalnızca sen değiştirebilirsin.
over-mijzelf = Benim hakkımda

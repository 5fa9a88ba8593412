# Help and support: whom one can call, and how to leave a page unseen.

hulp-inleiding = Buraları her zaman kendiniz arayabilirsiniz. Kimsenin bilmesi gerekmez.
gevaar-kop = Şu anda tehlike var mı?
gevaar-wat = Polisi arayın. Konuşamasanız bile telefonu kapatmayın.
dag-en-nacht = gece gündüz
dag-en-nacht-gratis = gece gündüz, ücretsiz
op-werkdagen = hafta içi günlerde
elke-dag-gratis = her gün 11.00–21.00, ücretsiz
naast-u = Yanınızda duran biri
ondersteuner-kop = Danışan destekçisi (cliëntondersteuner)
ondersteuner-wat = Yanınızda duran, sizinle birlikte düşünen ve görüşmelere gelen biri. Bağımsız ve ücretsiz. Kim olduğunu belediyeniz söyler; sürekli irtibat kişinizin bilmesi gerekmez.
vertrouwenspersoon-kop = Jeugdstem'in güvenilir danışmanı
vertrouwenspersoon-wat = Çocuklar, gençler ve anne babalar için. Memnun değilseniz veya şikâyetiniz varsa yardım eder. Bağımsız ve ücretsiz. Anlattıklarınızı kimseye söylemez.
veilig-thuis-kop = Veilig Thuis (Evde Güven)
veilig-thuis-wat = Evde güvende olmama konusunda öneri almak için. Adınızı söylemeden arayabilirsiniz.
nazorghulp-kop = Slachtofferhulp Nederland (Mağdur Desteği)
nazorghulp-wat = Ağır bir olay yaşayanlar için. Konuşmak, evrak ve haklarınız konusunda yardım.
kindertelefoon-kop = De Kindertelefoon (çocuk yardım hattı)
kindertelefoon-wat = İstediğin her şey hakkında konuş ya da yaz. Kimsenin bilmesi gerekmez.
uw-vaste-gezicht = Sürekli irtibat kişiniz
liever-een-ander = Sürekli irtibat kişiniz olarak başka birini mi istersiniz? Çekinmeden söyleyin. Bir neden göstermeniz gerekmez. Kendiniz söylemeye çekiniyor musunuz? Danışan destekçisi veya güvenilir danışman bunu sizin için yapabilir.
kijkt-mee-kop = Bu ekrana sizinle bakan biri mi var?
kijkt-mee-sluiten = Hemen kapat düğmesine basın. Sayfa hemen kapanır ve çıkış yapılır. Klavyede iki kez Esc tuşuna da basabilirsiniz.
kijkt-mee-samen = Bu dosyayı evde okumak istemiyor musunuz? Sürekli irtibat kişinizle birlikte, seçtiğiniz bir yerde de okuyabilirsiniz. Bunun için kendi hesabınız gerekmez.
andere-taal-kop = Başka bir dilde mi konuşmak istersiniz?
andere-taal-wat = Tercüman isteyin. Sizin için ücretsizdir. Bir çocuk ya da akraba asla tercümanlık yapmak zorunda değildir.

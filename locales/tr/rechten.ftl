# Rights: what they are, asking, copies, answers.

# What always holds.

recht-lezen-kop = Okumak
recht-lezen = Sizinle ilgili her şeyi okuyabilirsiniz. Bir kopyasını da alabilirsiniz.
recht-zeggen-kop = Bir şeyin doğru olmadığını söylemek
recht-zeggen = Sizin hakkınızda yazılan her şey için doğru olup olmadığını söyleyebilirsiniz. Sözleriniz yanında kalır. Onları başka kimse değiştiremez.
recht-meenemen-kop = Yanında birini getirmek
recht-meenemen = Her görüşmeye birini getirebilirsiniz: aile, bir arkadaş, bir cliëntondersteuner (yanınızda duran kişi) veya bir avukat.
recht-wie-keek-kop = Kimin baktığını bilmek
recht-wie-keek = Dosyanızı kimin, neden okuduğunu görürsünüz.
recht-klagen-kop = Şikâyet etmek
recht-klagen = Memnun değil misiniz? Her zaman şikâyette bulunabilirsiniz. Bu, aldığınız yardımı değiştirmez.

# In each phase.

recht-zelf-plan-kop = Kendi planınızı yapmak
recht-zelf-plan = Aileniz önce akraba veya arkadaşlarla kendi planını yapabilir. Bunu sorun.
recht-nee-kop = Hayır demek
recht-nee = Bir hâkim başka karar vermedikçe yardım gönüllüdür. Israrla tavsiye edileni reddedebilirsiniz.
recht-meepraten-kop = Güvenlik konusunda söz sahibi olmak
recht-meepraten = Güvenlik planı herkesle birlikte yapılır, çocuklarla da. Ne düşündüğünüzü kendiniz söylersiniz.
recht-voorwaarde-kop = Bir koşulun ne olduğunu bilmek
recht-voorwaarde = İçinde bir koşul mu var? Kimin, neden koyduğu yazar. Kabul etmiyorsanız bunu yanına yazarsınız.
recht-advocaat-kop = Bir avukat
recht-advocaat = Biri mahkemeye gitmek mi istiyor? Bunu önceden öğrenirsiniz ve bir avukat alabilirsiniz. Bazen ücretsizdir.
recht-hulp-kop = Yardım konusunda söz sahibi olmak
recht-hulp = Hangi yardımın uygun olduğunu birlikte seçersiniz. Kendi fikirleriniz planda yer alır; kullanılıp kullanılmadığı ve nedeni de yazar.
recht-papier-kop = Kâğıt üzerinde plan
recht-papier = Planı kâğıt üzerinde isteyebilirsiniz. İki hafta içinde alırsınız.
recht-goed-kop = İyi gidip gitmediğini söylemek
recht-goed = Kendinizi ne kadar güvende hissettiğinizi siz söylersiniz. Notunuz sayılır ve başkalarınınkiyle toplanmaz.
recht-stopt-kop = Nasıl biteceğini kararlaştırmak
recht-stopt = Dosya, ancak sizinle bir görüşmeden sonra kapanır. Sonrasında kime başvurabileceğinizi öğrenirsiniz.
recht-rechter-kop = Mahkemeye gitmek
recht-rechter = Bir tedbirin uygulanma şeklini kabul etmiyor musunuz? Bunu kinderrechter’e (çocuk hâkimi) sunabilirsiniz. Bir avukat size yardım eder.
recht-gehoord-kop = Dinlenmek
recht-gehoord = Hâkim, bir karar vermeden veya süre uzatmadan önce sizi dinler. 12 yaşından itibaren çocuğu da dinler.

# The page.

in-deze-fase-kop = Bu aşamada
beslissing-rechter-kop = Mahkeme kararı var
altijd-kop = Her zaman
iets-vragen-knop = Bir şey isteyin, izin verin veya şikâyette bulunun
hulp-hierbij-kop = Bunun için yardım
helpt-u-gratis = Bir cliëntondersteuner (yanınızda duran kişi) veya vertrouwenspersoon (güvenebileceğiniz kişi) size ücretsiz yardım eder.
gelezen-op = Okundu: { $datum }.
gelezen-uitleg = Böylece kimse daha sonra size bunun söylenmediğini iddia edemez. Bununla hiçbir şeyi kabul etmiş olmazsınız.
gelezen-knop = Bunu okudum

# Asking, and what became of it.

rechten-inleiding = Bir kez istersiniz. Sizinle ilgili bilgisi olan herkesin cevap vermesini biz sağlarız.
wat-u-vroeg-kop = İstedikleriniz
wat-u-kunt-vragen-kop = Neler isteyebilirsiniz
kopie-nu-kop = Hemen bir kopya
kopie-nu = Burada gördüğünüz her şeyi yanınıza alabilirsiniz: belge veya dosya olarak.
kopie-maken-knop = Kopya oluştur
lees-uw-rechten-knop = Bu aşamadaki haklarınızı okuyun
ook-van-u-kop = Bunlar da sizin
toestemming-kop = İzin
toestemming-wat = Evet veya hayır dersiniz ve her zaman geri alabilirsiniz. Hemen etkili olur.
er-wacht-een-vraag = Cevabınızı bekleyen bir soru var.
mijn-toestemmingen-titel = İzinlerim
niet-tevreden-titel = Memnun değil misiniz?
niet-tevreden = Siz sorunu söylersiniz, biz doğru yeri buluruz. Size yardım edenler şikâyetinizi burada görmez.
klacht-indienen-knop = Şikâyette bulun
hoe-is-het-u-titel = Sizin için nasıl?
zes-vragen = Altı kısa soru. Adınız eklenmez ve sürekli irtibat kişiniz yalnızca siz isterseniz görür.
vragen-beantwoorden-knop = Soruları cevapla
over-iemand-anders = { $wat } (konu: { $naam })
gevraagd-op = İstendi: { $datum }
gevraagd-op-door = İstendi: { $datum }, { $wie }
gevraagd-op-over = İstendi: { $datum }, konu: { $wie }
bekijk-verzoek-knop = Bu isteği gör
u-nam-terug = Bunu geri aldınız.
uw-woorden-erbij = Sözleriniz eklendi.
eigen-verklaringen-kop = Bu dosyadaki kişisel açıklamalar
verklaring-van-wie = Kimden: { $wie }
later-veranderd = , sonradan değiştirildi
verander-mijn-woorden-knop = Sözlerimi değiştir

# What can be asked.

vraag-inzage-kop = Hakkımda ne olduğunu bilmek istiyorum (inzage)
vraag-inzage = Burada henüz görmediğiniz notlar gibi şeyler de.
vraag-afschrift-kop = Bir kopya istiyorum (afschrift)
vraag-afschrift = Her şeyin, kâğıtta veya dijital.
vraag-correctie-kop = Bir şey doğru değil: correctie (düzeltme)
vraag-correctie = Bir olgu düzeltilir. Bir görüşün yanına sizin sözleriniz eklenir.
vraag-vernietiging-kop = Bir şey silinmeli: vernietiging (verilerin yok edilmesi)
vraag-vernietiging = Yasa izin veriyorsa veriler yok edilir.
vraag-verklaring-kop = Kendi verklaring’im (açıklamam) eklensin
vraag-verklaring = Sözleriniz dosyaya eklenir. Bunu kimse reddedemez.
vraag-bezwaar-kop = Verilerimin kullanılmasını istemiyorum: bezwaar (itiraz)
vraag-bezwaar = Nedenini söylersiniz. Kuruluşun o zaman iyi bir gerekçesi olmalıdır.
vraag-beperking-kop = Verilerimle şimdilik bir şey yapılmasın: beperking (kısıtlama)
vraag-beperking = Örneğin bir cevap beklediğiniz sürece.
over-alles-kies-niets = Her şeyle ilgiliyse veya listede yoksa hiçbir şey seçmeyin.
in-uw-eigen-woorden-kop = Kendi sözlerinizle
iets-bij-zeggen-kop = Bir şey eklemek ister misiniz?
hoeft-niet-waarom = Zorunlu değil. Nedenini söylemek zorunda değilsiniz.
zet-het-erbij-knop = Ekle
uitleg-correctie = Ne doğru değil? Aslında nasıl?
uitleg-vernietiging = Ne silinmeli ve neden?
uitleg-verklaring = Bu, dosyaya tam böyle eklenir. Yalnızca siz değiştirebilirsiniz.
uitleg-waarom = Bunu neden istiyorsunuz?
mijn-verklaring-inleiding = Önceki metin saklanır. Yeni sözleriniz geçerlidir.

# One request.

teruggenomen-op = Geri alındı: { $datum }.
mening-van-ander = Bu, başka birinin görüşü veya sonucudur. Bunu kimse başkası adına değiştiremez. Sözleriniz artık bu metnin olduğu her yerde yanında.
neem-terug-knop = Bunu geri alıyorum
eerst-bevoegd = Önce bunu isteyip isteyemeyeceğinize bakılır. Son gün bununla değişmez.
besloten-door = Karar: { $wie }, { $datum }
reden-wet = Yasaya göre neden: { $grond }.
wordt-nu-gedaan = Bu şimdi yapılıyor.
gedaan-op = Yapıldı ({ $datum }): { $toelichting }
op-datum-punt = { $wat } ({ $datum }).
niet-mee-eens-kop = Kabul etmiyor musunuz?
binnen-weken = Bunu karardan sonra { $weken } hafta içinde yapın.
brief-zelf = Bu düğmeyle bunu yaptığınızı not ederiz. Mektubu siz yazarsınız veya cliëntondersteuner’iniz (yanınızda duran kişi) ile birlikte.
terugnemen-titel = Bu isteği geri al
terugnemen-gevolg = artık kimsenin cevap vermesi gerekmez. Daha sonra yeniden isteyebilirsiniz; süre o zaman baştan başlar.
terugnemen-ja-knop = Evet, geri alıyorum
stand-te-laat = gecikti: cevap { $datum } tarihinde gelmeliydi
stand-uiterlijk = cevap en geç { $datum }
stand-kan-niet = burada mümkün değil
stand-nee = hayır
stand-ja-gedaan = evet, ve yapıldı
stand-ja = evet
stand-deel-gedaan = kısmen, ve yapıldı
stand-voor-een-deel = kısmen
middel-bezwaar-knop = Bezwaar (itiraz) ediyorum
middel-bezwaar-was = Bezwaar (itiraz) ettiniz
middel-rechtbank-knop = Mahkemeye gidiyorum
middel-rechtbank-was = Mahkemeye gittiniz
middel-ap-knop = Autoriteit Persoonsgegevens’e (Veri Koruma Kurumu) başvuruyorum
middel-ap-was = Autoriteit Persoonsgegevens’e (Veri Koruma Kurumu) başvurdunuz

# A copy.

kopie-titel = Kopya oluşturma
kopie-inleiding = Kopyada tam olarak burada okuyabildikleriniz yer alır. Ne fazla, ne eksik. Kopya Hollandacadır.
kopie-lezen-kop = Okumak veya yazdırmak için
kopie-lezen = Bir belge (PDF).
kopie-taal = Kopyanın başlıkları Türkçedir. İnsanların yazdıkları Felemenkçedir.
document-maken-knop = Belgeyi oluştur
kopie-meenemen-kop = Başka bir programa aktarmak için
kopie-meenemen = Bir dosya (JSON). Aynısı, bilgisayarlar için.
bestand-maken-knop = Dosyayı oluştur
let-op-kop = Dikkat
kopie-let-op = Kopyayı başkasının ulaşamayacağı bir yerde saklayın. Evde biri telefonunuza veya bilgisayarınıza bakıyor mu? O zaman kopyayı sürekli irtibat kişinizden kâğıt olarak isteyin.

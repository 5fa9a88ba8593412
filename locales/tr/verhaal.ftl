# My story, what I bring in, the three houses.

verhaal-alleen-zelf-kop = Hikâye kişinin kendisine aittir
verhaal-alleen-zelf = Burada başkası adınasınız. O kişinin anlattıklarını yalnızca kendisi okur ve yazar.
verhaal-inleiding = Bir kez, kendi sözlerinizle anlatın. Kimin, ne zamana kadar okuyacağını siz seçersiniz. Yalnızca siz değiştirebilirsiniz.
zo-vertel-ik-kop = Ben böyle anlatıyorum
verder-schrijven-knop = Yazmaya devam et
niets-geschreven-kop = Henüz bir şey yazılmadı
niets-geschreven = Uzun olması gerekmez. Birkaç cümle yeter. Daha sonra her zaman ekleyebilirsiniz.
beginnen-schrijven-knop = Yazmaya başla
wensen-ideeen-kop = Dilekler ve fikirler
tekeningen-kop = Resimler, fotoğraflar ve kayıtlar
iets-toevoegen-kop = Bir şey ekle
een-wens-knop = Bir dilek
een-idee-knop = Yardımcı olabilecek bir fikir
een-tekening-knop = Bir resim
een-foto-knop = Bir fotoğraf
iets-inspreken-knop = Ses kaydı yap
iedereen-naast-u = yanınızda duran herkes
iedereen-naast-ons = Yanımızda duran herkes
vast-of-waarnemer = { $naam } (sürekli irtibat kişiniz veya vekili)
wie-mijn-verhaal-kop = Hikâyemi kim okuyabilir
niemand-leest = Hiç kimse. Sürekli irtibat kişiniz de okuyamaz. Paylaşıp paylaşmamayı siz seçersiniz.
deling-regel = , { $datum } tarihine kadar. Ne için: { $waarvoor }
stoppen-delen-knop = Paylaşmayı durdur
delen-met-iemand-knop = Birisiyle paylaş
eerder-gedeeld-kop = Daha önce kiminle paylaştım
deling-was = , { $van } – { $tot }
verhaal-schrijven-titel = Hikâyemi yaz
verhaal-schrijven = Siz paylaşana kadar bunu kimse okumaz. Başından ayrılıyor musunuz? Önce kaydedin.
verhaal-vragen = Nasıl başladı? Şimdi nasıl? Size yardım eden biri ne bilmeli?
verhaal-delen-titel = Hikâyemi paylaş
verhaal-delen = Her zaman durdurabilirsiniz. Hemen etkili olur. Ailenizdeki diğer kişiler hikâyenizi asla okuyamaz.
wie-mag-het-lezen-kop = Kim okuyabilir?
gezicht-uw-vaste = { $naam }, sürekli irtibat kişiniz
waarvoor-voorbeeld = Örneğin: bir daha anlatmak zorunda kalmamak için.
daarna-niet-meer = Bundan sonra bu kişi okuyamaz. O zaman yeniden paylaşabilirsiniz.

# What I bring in.

leest-mee = { $datum } · okuyabilen: { $wie }
team-laat-weten = Ekip, kullanılıp kullanılmadığını ve nedenini bildirir.
veranderen-weghalen-knop = Değiştir veya kaldır
alleen-gezicht = Yalnızca { $naam }, sürekli irtibat kişiniz
wie-mag-dit-zien-kop = Bunu kim görebilir?
anderen-zien-dit-niet = Ailenizdeki diğer kişiler bunu görmez.
wat-wens-ik-kop = Ne diliyorum?
wat-is-mijn-idee-kop = Fikrim ne?
wat-hoort-in-huis-kop = Bu eve ne ait?
weghalen-knop = Kaldır
weghalen-titel = Kaldırılsın mı?
weghalen-gevolg = Bundan sonra kimse göremez, siz de. Fotoğraf, resim veya kayıt yok edilir.
weghalen-ja-knop = Evet, kaldır
kies-opname-kop = Bir kayıt seç veya yap
opname-uitleg = Telefonunuzla kaydedin ve sonra dosyayı seçin. M4A, MP3 veya WAV, en fazla 8 MB.
kies-foto-kop = Bir fotoğraf seç veya çek
foto-uitleg = JPEG, PNG veya WebP, en fazla 8 MB.
foto-van-tekening-kop = Resmin fotoğrafını çek
waar-en-wanneer-eruit = Nerede ve ne zaman yapıldığını, kaydetmeden önce siliyoruz.
wat-te-zien-kop = Ne görülüyor veya duyuluyor?
wat-te-zien = Göremeyen veya duyamayan için. Örneğin: üzerinde güneş olan evimiz.
iets-bij-vertellen-kop = Bununla ilgili bir şey anlatmak istiyor muyum?

# The three houses.

huis-goed-kop = İyi şeylerin evi
huis-goed = Beni ne mutlu eder? Bana kim iyi davranır?
huis-zorg-kop = Kaygıların evi
huis-zorg = Beni ne kaygılandırıyor? Beni ne korkutuyor veya kızdırıyor?
huis-droom-kop = Hayallerin evi
huis-droom = Her şey yolunda olsaydı nasıl olurdu?
huizen-inleiding = Her eve ait olanı yazabilirsin. Ailenden kimse bunu okuyamaz. Kimin okuyabileceğini sen seçersin.
liever-tekenen = Çizmeyi mi tercih edersin?
foto-van-je-tekening-knop = Resminin fotoğrafını çek
nu-praten = Şimdi biriyle konuşmak ister misin?
kijk-wie-bellen-knop = Kimi arayabileceğine bak
iets-opschrijven-knop = Bir şey yaz

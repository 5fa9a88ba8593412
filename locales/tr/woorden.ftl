# Words and names of things that come back on several pages.

# People and titles that come back.

een-professional = bir görevli
bewaren-knop = Kaydet
versturen-knop = Gönder
delen-knop = Paylaş
veranderen-knop = Değiştir
wat-ik-wil-kop = Ne istiyorum
voor-wie-tekent-kop = Kimin adına imzalıyorsunuz?
wie-mag-lezen-kop = Bunu kim okuyabilir?
over-wie-kop = Kiminle ilgili?
waarover-kop = Konu ne?
tot-wanneer-kop = Ne zamana kadar?
waarvoor-kop = Ne için?
een-maand = Bir ay
drie-maanden = Üç ay
een-jaar = Bir yıl
over-mijzelf = Kendim hakkında
over-mij = Benim hakkımda
over-naam = Konu: { $naam }
gebruikt = Kullanıldı
niet-gebruikt = Kullanılmadı
omdat = çünkü: { $reden }
uw-rechten-kop = Haklarınız
hulp-hierbij = Bunun için yardım mı gerekiyor? Bir cliëntondersteuner (yanınızda duran kişi) veya vertrouwenspersoon (güvenebileceğiniz kişi) ücretsiz yardım eder.
bekijk-wie-bellen-knop = Kimi arayabileceğinize bakın

# When, and from whom.

opgeschreven-door = Yazan: { $wie }, { $datum }

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
over-naam = Konu: { $naam }
gebruikt = Kullanıldı
niet-gebruikt = Kullanılmadı
omdat = çünkü: { $reden }
uw-rechten-kop = Haklarınız
hulp-hierbij = Bunun için yardım mı gerekiyor? Bir cliëntondersteuner (yanınızda duran kişi) veya vertrouwenspersoon (güvenebileceğiniz kişi) ücretsiz yardım eder.
bekijk-wie-bellen-knop = Kimi arayabileceğinize bakın

# When, and from whom.

op-moment = { $datum }, saat { $uur }
op-een-dag = { $datum }
van-tot-en-met = { $van } – { $tot }
dit-vindt = { $wie } böyle düşünüyor
dit-denkt = { $wie } bunu tahmin ediyor
dit-zei = Bunu söyleyen: { $wie }
vertelde-over-ander = { $wie } bunu başka biri hakkında anlattı
vertelde-zelf = { $wie } bunu kendisi anlattı
staat-in = Bu, ‘{ $titel }’ içinde yazıyor
komt-uit = Bunun kaynağı: ‘{ $naam }’
het-ging-om = Zamanı: { $wanneer }
opgeschreven-door = Yazan: { $wie }, { $datum }

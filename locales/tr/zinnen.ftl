# Sentences of the core: refusals, faults of fields, what somebody does. The Dutch text is what they are found by.

# Faults of fields.

zin-vul-in = Bunu doldurun.
zin-te-lang = Bu metin { $tekens } karakter. En fazla { $maximum } karakter sığar. Metni kısaltın veya bölün.
zin-vreemd-teken = Bu metinde kaydedemediğimiz bir karakter var. Metni yeniden yazın.
zin-vul-datum = Bir tarih girin: gün, ay ve yıl.
zin-er-ontbreekt-iets = Bu formda bir şey eksik. Formu yeniden doldurun.
zin-te-vaak = Çok fazla hatalı deneme oldu. { $seconden } saniye bekleyin ve yeniden deneyin.
zin-fout-eigen-woorden = Kendi sözlerinizle yazın. Birkaç kelime yeter.
zin-fout-kies-antwoord = Cevaplardan birini seçin.
zin-fout-kies-cijfer = 0 ile 10 arasında bir not seçin.

# What somebody in a function is called, and what he or she does and may do.

zin-f-vast = sürekli irtibat kişiniz
zin-f-vast-wat = Ne olursa olsun ailenizin yanında kalır. Dinler, yardım eder ve gerekirse başkalarını çağırır. Sizsiz sizin hakkınızda karar vermez.
zin-f-lokaal = wijkteam (mahalle ekibi) çalışanı
zin-f-lokaal-wat = Sürekli irtibat kişinize yardım eder. Yardım ayarlayabilir. Hiçbir şeyi zorla yaptıramaz.
zin-f-vt = Veilig Thuis (evde güvenlik danışma ve bildirim yeri)
zin-f-vt-wat = Herkesin güvende olup olmadığına bakar. Araştırma yapabilir ve güvenlik için koşul koyabilir. Çocuğu evden alamaz.

# Parts of the file.

# What was just done.

zin-gedaan-opgeslagen = Kaydedildi.
zin-gedaan-gedeeld = Paylaşıldı.
zin-gedaan-verwijderd = Kaldırıldı.
zin-gedaan-uitgelogd = Çıkış yaptınız.
zin-gedaan-beantwoord = Cevabınız kaydedildi. Tam yazdığınız gibi duruyor.
zin-gedaan-niets = Hiçbir şey kaydedilmedi. Buna her zaman geri dönebilirsiniz.
zin-gedaan-ondertekend = Cevabınız kendi adınızla eklendi.
zin-gedaan-gelezen = Bunu okuduğunuzu kaydettik.
zin-gedaan-gevraagd = İsteğiniz, sizinle ilgili bilgisi olan herkese gönderildi. Cevabın en geç ne zaman geleceğini aşağıda görürsünüz.
zin-gedaan-verklaard = Sözleriniz eklendi. Onları yalnızca siz değiştirebilirsiniz.
zin-gedaan-klacht = Şikâyetiniz ulaştı. Nereye ulaştığını ve en geç ne zaman haber alacağınızı aşağıda görürsünüz.
zin-gedaan-bedankt = Teşekkür ederiz. Cevaplarınız kaydedildi.
zin-gedaan-gestuurd = Sorunuz gönderildi. Cevabı bu sayfada okursunuz.
zin-gedaan-gestopt = Paylaşım durduruldu. Bu kişi artık okuyamaz.
zin-fout-tot-wanneer = Ne zamana kadar olduğunu seçin.

# What was brought in and asked.

zin-soort-wens = dilek
zin-soort-oplossing = çözüm
zin-soort-zorgen = kaygıların evi
zin-soort-goed = iyi şeylerin evi
zin-soort-dromen = hayallerin evi
zin-soort-foto = fotoğraf
zin-soort-tekening = resim
zin-soort-spraak = sesli mesaj
zin-lezers-gezicht = yalnızca sürekli irtibat kişim
zin-lezers-team = yanımızda duran herkes
zin-aan-gezicht = sürekli irtibat kişim
zin-aan-fg = gizlilik görevlisi
zin-iemand-anders = başka biri
zin-bestand-kies = Telefonunuzdan veya bilgisayarınızdan bir dosya seçin.
zin-bestand-groot = Bu dosya çok büyük. En fazla 8 MB olabilir. Daha küçük bir fotoğraf veya daha kısa bir kayıt yapın.
zin-bestand-soort = Bu tür bir dosyayı kaydedemeyiz. Bir fotoğraf (JPEG, PNG veya WebP) ya da bir kayıt (M4A, MP3 veya WAV) seçin.
zin-bestand-beschadigd = Bu dosya bozuk. Fotoğrafı veya kaydı yeniden yapın.

# Sentences of the core: refusals, faults of fields, what somebody does. The Dutch text is what they are found by.

# Faults of fields.

zin-vul-in = Bunu doldurun.
zin-te-lang = Bu metin { $tekens } karakter. En fazla { $maximum } karakter sığar. Metni kısaltın veya bölün.
zin-vreemd-teken = Bu metinde kaydedemediğimiz bir karakter var. Metni yeniden yazın.
zin-vul-datum = Bir tarih girin: gün, ay ve yıl.
zin-er-ontbreekt-iets = Bu formda bir şey eksik. Formu yeniden doldurun.
zin-te-vaak = Çok fazla hatalı deneme oldu. { $seconden } saniye bekleyin ve yeniden deneyin.
zin-fout-voor-wie-tekent = Kimin adına imzaladığınızı seçin.
zin-fout-plan-veranderd = Sayfayı yenileyin: plan değişti.
zin-fout-kies-wat-u-vindt = Ne düşündüğünüzü seçin.
zin-fout-voor-wie-antwoordt = Kimin adına cevap verdiğinizi seçin.
zin-fout-nieuwe-versie = Sayfayı yenileyin: yeni bir sürüm var.
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
zin-f-gi = gecertificeerde instelling (gençlik koruma kurumu)
zin-f-gi-wat = Güvenlik konusunda birlikte düşünür. Bir tedbiri yalnızca hâkim karar verdiyse uygular.
zin-f-rvdk = Raad voor de Kinderbescherming (Çocuk Koruma Kurulu)
zin-f-rvdk-wat = Bir çocuğun neye ihtiyacı olduğunu birlikte düşünür. Bir tedbire yalnızca hâkim karar verir.
zin-f-opvang = opvang (sığınma evi)
zin-f-gw = gedragswetenschapper (davranış bilimci)
zin-f-gw-wat = Davranışlar ve ardındakiler hakkında birlikte düşünür. Tavsiye verir.
zin-f-ed = deneyim uzmanı
zin-f-aanbieder = yardım görevlisi
zin-f-aanbieder-wat = Planda yazan yardımı verir. Yalnızca bunun için gerekeni görür.
zin-f-politie = polis
zin-f-advocaat = avukat
zin-f-fg = gizlilik görevlisi
zin-medewerker = çalışan

# Parts of the file.

zin-deel-overzicht = ilk sayfa
zin-deel-gezin = kim olduğumuz ve nerede oturduğumuz
zin-deel-team = yanımızda kim duruyor
zin-deel-stellingen = yazılanlar
zin-deel-analyse = neden böyle olduğu
zin-deel-plan = plan
zin-deel-veiligheidsplan = güvenlik planı
zin-deel-veiligheid = ne kadar güvenli olduğu
zin-deel-kaarten = güvenlik kartı
zin-deel-besluiten = kararlar
zin-deel-taken = yapılacaklar
zin-deel-bijdragen = kendi eklediklerimiz
zin-deel-rechten = verileriniz hakkında istedikleriniz ve izniniz
zin-deel-klachten = şikâyetiniz
zin-deel-ervaring = sizin için nasıl olduğu
zin-deel-inzage = kimin baktığı

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
zin-fout-wie-mag-verhaal = Hikâyenizi kimin okuyabileceğini seçin.
zin-fout-tot-wanneer = Ne zamana kadar olduğunu seçin.
zin-fout-wat-toevoegen = Ne eklediğinizi seçin.
zin-fout-wie-dit-zien = Bunu kimin görebileceğini seçin.
zin-fout-aan-wie = Soruyu kime sorduğunuzu seçin.

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
zin-wie-keek-op-als = { $dag } tarihinde kimin baktığı ({ $functie })
zin-wie-keek-op = { $dag } tarihinde kimin baktığı
zin-iemand-anders = başka biri
zin-bestand-kies = Telefonunuzdan veya bilgisayarınızdan bir dosya seçin.
zin-bestand-groot = Bu dosya çok büyük. En fazla 8 MB olabilir. Daha küçük bir fotoğraf veya daha kısa bir kayıt yapın.
zin-bestand-soort = Bu tür bir dosyayı kaydedemeyiz. Bir fotoğraf (JPEG, PNG veya WebP) ya da bir kayıt (M4A, MP3 veya WAV) seçin.
zin-bestand-beschadigd = Bu dosya bozuk. Fotoğrafı veya kaydı yeniden yapın.

# How it is to be helped here.

zin-ervaring-welkom = Bize yardım eden insanların yanında kendimi hoş karşılanmış hissediyorum.
zin-ervaring-gehoord = Beni gerçekten dinliyorlar.
zin-ervaring-gezien = Bize yardım edenler kim olduğumu ve neye ihtiyacım olduğunu görüyor.
zin-ervaring-erkend = Yaşadıklarım ciddiye alınıyor.
zin-ervaring-veilig = Bize yardım edenlerin yanında kendimi güvende hissediyorum.
zin-ervaring-bejegening = Bana saygılı davranıyorlar.
zin-kind-welkom = Onların gelmesi hoşuna gidiyor mu?
zin-kind-gehoord = Seni iyi dinliyorlar mı?
zin-kind-gezien = Neye ihtiyacın olduğunu biliyorlar mı?
zin-kind-erkend = Anlattıklarına inanıyorlar mı?
zin-kind-veilig = Onların yanında kendini güvende hissediyor musun?
zin-kind-bejegening = Sana iyi davranıyorlar mı?
zin-score-1 = hiç
zin-score-2 = pek değil
zin-score-3 = biraz
zin-score-4 = oldukça
zin-score-5 = tamamen
zin-gezicht-1 = çok üzgün
zin-gezicht-2 = biraz üzgün
zin-gezicht-3 = normal
zin-gezicht-4 = mutlu
zin-gezicht-5 = çok mutlu

# Grounds, judgements, who acts for somebody.

zin-mag-lezen = birlikte okumak
zin-mag-reageren = yazılanlara cevap vermek
zin-mag-instemmen = kabul etmek veya etmemek
zin-steunfiguur = destek kişisi
zin-gemachtigde = gemachtigde (yetkili kişi)

# Ways and remedies, as they are in the rules.

zin-fout-over-wie = Kiminle ilgili olduğunu seçin.
zin-fout-waarover = Konusunu seçin.
zin-fout-voor-wie-invullen = Bunu kimin için doldurduğunuzu seçin.
zin-fout-waarvoor = Ne için olduğunu seçin.
zin-fout-wat-weten = Bu kişinin ne bilebileceğini seçin.

# Refusals of the core that a member of the family can meet, with what can be done instead.

zin-w-niet-gevonden = Size gösterebileceğimiz bir bilgi yok.
zin-w-gewijzigd = Siz çalışırken başka biri bu bölümü değiştirdi.
zin-w-gewijzigd-lees = Şimdi yazılanı okuyun. Kendi metniniz aşağıda duruyor, kaybolmadı.
zin-w-gewijzigd-pas-aan = Metninizi düzenleyin ve yeniden kaydedin.
zin-w-afgesloten = Bu dosya kapatıldı.
zin-w-druk = Şu anda bu dosyada çok çalışılıyor. Birazdan yeniden deneyin. Metniniz kaybolmadı.
zin-w-geen-verhaal = Paylaşılacak bir hikâye henüz yok.
zin-w-schrijf-eerst = Önce hikâyenizi yazın. Birkaç cümle yeter.
zin-w-schrijf-iets = Bir şey yazın.
zin-w-schrijf-wat-u-wilt = Ne istediğinizi ve nedenini kendi sözlerinizle yazın.
zin-w-al-gevraagd = Bunu zaten istediniz. Cevap gelecek.
zin-w-geen-besluit = Henüz karar yok.
zin-w-toestemming-alleen = İzni yalnızca kişinin kendisi verir. Bunu kimse başkası adına yapamaz.
zin-w-antwoord-staat-er = Bu cevap zaten var.
zin-w-ervaring-leeg = En az bir soruyu cevaplayın veya bir şey yazın.
zin-w-niet-voor-ander = Bunu başkası adına yapamazsınız.
zin-w-reageren-zelf = Yalnızca kişinin kendisi cevap verebilir veya kabul edebilir.
zin-w-waar-oneens = Neyi kabul etmediğinizi yazın. Sözleriniz planın yanında kalır.
zin-w-andere-versie-plan = Bu arada planın başka bir sürümü var.
zin-w-lees-teken = Yeni metni okuyun ve onu imzalayın.
zin-w-nieuwere-analyse = Analizin daha yeni bir sürümü var.
zin-w-lees-reageer = Yeni sürümü okuyun ve ona cevap verin.

# Coming in, and one's own account.

zin-a-code-werkt-niet = Bu kod çalışmıyor. Doğru yazdığınızı kontrol edin. Bir kod bir kez ve on dört gün boyunca çalışır. Olmuyor mu? Sürekli irtibat kişinizi arayın.
zin-a-nummer-klopt-niet = Numara veya şifre yanlış. Yeniden deneyin.
zin-a-code-klopt-niet = Bu kod yanlış. Uygulamadaki bir sonraki kodu bekleyin ve onu yazın.
zin-a-code-gebruikt = Bu kod yanlış veya daha önce kullanıldı. Uygulamadaki bir sonraki kodu bekleyin.
zin-a-eerdere-keer-code = Bu sayfa eski. Kodu bir kez daha yazın.
zin-a-eerdere-keer = Bu sayfa eski. Geri dönün, sayfayı yenileyin ve yeniden deneyin.
zin-a-nog-open = Bu sayfa önceki bir girişten açık kalmış. Geri dönün, sayfayı yenileyin ve yeniden gönderin.
zin-a-niet-compleet = Bu form eksik ulaştı. Geri dönün ve yeniden deneyin.
zin-a-toestel-lukt-niet = Bu cihazla olmadı. Bir kez daha deneyin veya bir şifre seçin.
zin-a-passkey-lukt-niet = Bu passkey ile giriş yapılamıyor. Yeniden deneyin veya şifrenizle giriş yapın.
zin-a-wachtwoord-kort = En az { $aantal } karakter kullanın. Arka arkaya birkaç kelimeyi hatırlamak kolaydır.
zin-a-wachtwoord-lang = Bu şifre çok uzun. En fazla 200 karakter kullanın.
zin-a-niet-hetzelfde = Bu, yeni şifreyle aynı değil. Bir kez daha yazın.
zin-w-afbeelding = Bu bir görüntü. Bir ses kaydı seçin.
zin-w-geluid = Bu bir ses kaydı. Bir fotoğraf veya görüntü seçin.

# The copy: headings, labels, kinds.

zin-k-wie = Biz kimiz
zin-k-naast = Kimler yanımızda
zin-k-staat = Dosyada yazılanlar
zin-k-komt = Nasıl oldu
zin-k-plan = Plan
zin-k-plan-nu = Şimdi geçerli olan plan
zin-k-wording = Henüz yazılıyor
zin-k-veiligheidsplan = Güvenlik planı
zin-k-geldt = Şimdi geçerli olan
zin-k-veilig = Ne kadar güvenli
zin-k-besluiten = Kararlar
zin-k-inbreng = Sizin eklediğiniz
zin-k-rechten = Haklarınız
zin-k-naam = Ad
zin-k-geboren = Doğum tarihi
zin-k-woont = Adres
zin-k-functie = Görev
zin-k-organisatie = Kuruluş
zin-k-sinds = Başlangıç
zin-k-dag = Gün
zin-k-over = Kim hakkında
zin-k-cijfer = Not
zin-k-gegeven = Veren
zin-k-woorden = Sözler
zin-k-kopie = Dosyadan kopya
zin-k-verzoek = Naast, sizin isteğiniz üzerine
zin-k-wat = Bu kopyada, bugün dosyada kendinizin okuyabildiği şeyler yer alır. Ne fazla, ne eksik. İnsanların yazdıkları Felemenkçedir.
zin-k-klopt = Doğru olmayan bir şey mi var? Düzeltilmesini isteyebilir veya yanına kendi sözlerinizi ekleyebilirsiniz.
zin-k-feit = olgu
zin-k-mening = görüş
zin-k-vermoeden = şüphe
zin-k-citaat = alıntı
zin-k-conclusie = sonuç
zin-k-dossier = Dosya
zin-k-gemaakt-voor = Kimin için
zin-k-gevraagd-op = İstendiği gün
zin-k-gemaakt-op = Hazırlandığı gün
zin-k-gemaakt-door = Hazırlayan
zin-k-inhoud = İçindekiler
zin-k-leeg = Bu kopyanın içeriği yok.
zin-k-bron = Kaynak
zin-k-wanneer = Ne zaman
zin-k-opgeschreven = Yazan ve tarih
zin-k-niets = Dosyada burada bir şey yok.
zin-k-akkoord = bunu kabul ediyor
zin-k-aangevuld = ekliyor
zin-k-weersproken = bunu kabul etmiyor
zin-k-geen-reactie = yanıt vermedi
zin-k-uitgesteld = buna henüz cevap vermesi istenmedi
zin-k-afschrift = kopya tarihi:
zin-k-pagina = sayfa
zin-k-teken = □, basılamayan bir işaretin yerinde durur. Dosyada okunabilir.

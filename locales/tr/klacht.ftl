# Complaints, and how it is to be helped here.

klacht-inleiding = Siz sorunu söylersiniz. Biz doğru yere göndeririz. Size yardım edenler şikâyetinizi dosyada görmez. Yardım devam eder.
wat-gebeurd-kop = Ne oldu?
wat-zou-helpen-kop = Ne yardımcı olur?
eerst-gesprek-kop = Önce bir arabulucuyla görüşmek ister misiniz?
keuze-nee = Hayır
keuze-ja = Evet
mijn-klachten-kop = Şikâyetlerim
nieuwe-klacht-kop = Yeni bir şikâyet
niet-over-een-persoon = Tek bir kişi hakkında değil: { $organisatie }
klacht-van-kop = Şikâyet: { $datum }
bekijk-klacht-knop = Bu şikâyeti gör
klacht-over-wie = { $aard }, kiminle ilgili: { $wie }.
trek-klacht-in-knop = Şikâyetimi geri çekiyorum
kijkt-ernaar-kop = Kim ilgileniyor: { $wie }
organisatie-is = Kuruluş: { $naam }
kan-ook-kop = Bu da mümkün: { $wie }
stuur-ook-knop = Şikâyetimi oraya da gönder
bemiddelaar-kop = Arabulucuyla görüşme
opgelost-knop = Çözüldü
hielp-niet-knop = Yardımcı olmadı, devam et
commissie-kop = Komisyon
oordeel-kop = Karar: { $oordeel }
klacht-intrekken-titel = Şikâyetimi geri çek
klacht-intrekken-ja-knop = Evet, şikâyetimi geri çekiyorum
aard-bejegening = Birinin bana davranışı
aard-werkwijze = Çalışma şekli
aard-privacy = Verilerime ne olduğu
aard-beroep = Biri meslek kurallarına uymadı
aard-maatregel = Ondertoezichtstelling’in (gözetim kararı) uygulanma şekli
klachtstand-daar = bunu orada kendiniz yaparsınız
klachtstand-opgelost = çözüldü: { $datum }
klachtstand-ingetrokken = geri çekildi: { $datum }
klachtstand-oordeel = bir karar ve bir cevap var
klachtstand-te-laat = gecikti: { $datum } tarihinde gelmeliydi
klachtstand-behandeling = inceleniyor

# How it is to be helped here.

ervaring-inleiding-jong = Altı kısa soru. Birini atlayabilirsin. Adın eklenmez.
samen-met = { $naam } ile birlikte
ook-laten-lezen = { $naam } da okusun
voor-wie-invullen-kop = Bunu kimin için dolduruyorsunuz?
nog-iets-zeggen-kop = Başka bir şey söylemek ister misiniz?
wie-leest-dit-kop = Bunu kim okur?
zonder-vinkje = İşaretlemezseniz yalnızca siz okursunuz.
eerder-antwoordde-kop = Önceki cevaplarım
dag-samen-met = { $datum }, { $naam } ile birlikte
niet-meer-laten-lezen-knop = Artık okunmasın
laat-gezicht-lezen-knop = Sürekli irtibat kişim okusun
gezicht-kan-lezen = Sürekli irtibat kişiniz bunu okuyabilir.
alleen-u-kunt-lezen = Bunu yalnızca siz okuyabilirsiniz.
liever-voor-uzelf-knop = Kendiniz için mi?
kindervragen-van = { $naam }: çocuklar için sorular
kindervragen-knop = Bir çocukla birlikte: çocuklar için sorular

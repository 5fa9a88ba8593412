# What messages, refusals and confirmations say by themselves.

deels-nederlands = Bu sayfanın bir kısmı Hollandaca, çünkü henüz çevrilmedi. Sürekli irtibat kişiniz bunu size açıklar, gerekirse bir tercümanla.

# Messages and refusals.

bericht-info = Bilginize:
bericht-let-op = Dikkat:
bericht-fout = Hata:
bericht-gelukt = Tamam:
fouten-kop = { $aantal -> 
    [one] Bir şey henüz doğru değil
   *[other] { $aantal } şey henüz doğru değil
  }
fouten-uitleg = Yazdıklarınız duruyor. Henüz hiçbir şey kaydedilmedi.
weigering-kop = Bu şimdi mümkün değil
conflict-kop = Henüz kaydedilmedi
wel-kop = Şunlar mümkün
nodig-kop = Bunlar hâlâ gerekli
regel-nummer = Kural { $regel }

# A confirmation.

dit-gebeurt-er = Şunlar olur:
terug-knop = Hayır, geri dön

# Who is here.

mijn-account-kop = Hesabım
voor-iemand = şu kişi için: { $naam }
u-bent-hier-voor = Burada { $naam } için bulunuyorsunuz. Yaptıklarınız adınızla birlikte görünür.
wisselen-knop = Değiştir
niet-tonen-kop = Gösterilecek bir şey yok
niet-tonen-uitleg = Size gösterebileceğimiz bir bilgi yok. Adresi kontrol edin veya ‘Ailemiz’ sayfasından yeniden başlayın.
niet-verstuurd-kop = Bu form gönderilemedi
kan-zo-niet-kop = Bu şekilde olmaz
storing-kop = Bizim tarafımızda bir sorun oldu
naar-ons-gezin-knop = Ailemiz sayfasına git

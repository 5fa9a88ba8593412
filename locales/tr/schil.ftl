# What stands around every page of the family door.

naar-inhoud = İçeriğe git
fout-in-titel = Hata
hoofdmenu = Ana menü
kruimelpad = Buradasınız
snel-sluiten = Hemen kapat
ingelogd-als = Giriş yapan kişi:
u-handelt-als = şu sıfatla:
uitloggen = Çıkış yap
deur-gezin = Ailemiz
toegankelijkheid = Erişilebilirlik
privacy-en-rechten = Gizlilik ve haklarınız
kies-taal = Dilinizi seçin

# Beside what a professional wrote: that text stays as it was written.
in-het-nederlands = Hollandaca yazılmıştır
teksten-in-het-nederlands = Uzmanların yazdıkları burada Hollandaca olarak yer alır. Anlamadığınız bir şey mi var? Sürekli irtibat kişinizden açıklama ya da tercüman isteyin.
woorden-uitgelegd = Sözcüklerin açıklaması

# What a field says by itself.
niet-verplicht = (zorunlu değil)
tekens-kwijt = Buraya { $aantal } karakter yazabilirsiniz.

# For everybody, before anyone is in: the front page, accessibility, privacy.

open-welkom-titel = Naast’a hoş geldiniz
open-inleiding = Bütün aile için tek bir dosya ve hep yanınızda kalan bir sürekli irtibat kişisi.
open-werkt-u = Ailelerle mi çalışıyorsunuz? O zaman giriş yapın.
open-inloggen-knop = Giriş yap
open-over-u-kop = Dosya sizinle veya ailenizle mi ilgili?
open-brief = Kodlu bir mektup aldınız mı? O kodla girersiniz. Önce kimsenin ekranınıza bakmadığından emin olun.
open-code-knop = Bir kodum var
open-account-knop = Zaten bir hesabım var
norm-inleiding = Naast herkes için çalışsın diye yapıldı: klavyeyle, ekran okuyucuyla, telefonda, çok büyütülmüş olarak ve JavaScript olmadan. Ölçüt WCAG 2.2, AA düzeyidir.
werkt-niet-kop = Bir şey çalışmıyor mu?
werkt-niet = Bunu size yardım eden belediyeye söyleyin. Belediye bir ay içinde cevap vermelidir. Olmazsa şikâyette bulunabilir veya Nationale ombudsman’a (ulusal ombudsman) başvurabilirsiniz.
norm-verklaring-kop = Beyan
norm-verklaring = Naast’ı kullanan belediye kendi erişilebilirlik beyanını devletin kaydında yayımlar. Kendi denetimlerimizin sonuçları kaynak kodun yanındadır.
privacy-titel = Gizlilik
privacy-inleiding = Naast’ta insanlar bir aile hakkında tek bir dosya üzerinde birlikte çalışır. Dosyadakiler korunur: yalnızca aileyle ilgisi olanlar, kendileri için olanı görür.
privacy-blik-kop = Her bakış kaydedilir
privacy-blik = Dosyaya bakan herkes bir iz bırakır: kim, ne zaman, kimin adına, hangi bölüm ve neden. Aile bunu okuyabilir.
privacy-rechten-kop = Haklarınız
privacy-rechten = Verilerinizi görebilir, düzelttirebilir, tamamlayabilir ve bazen sildirebilirsiniz. Bu konuda sürekli irtibat kişiniz veya bağımsız bir cliëntondersteuner (danışan destekçisi) size yardım eder.
privacy-cookies-kop = Çerezler
privacy-cookies = Naast, giriş yaptığınızı bilmek için tek bir çerez kullanır. Başka bir dil seçerseniz ikinci bir çerez, tarayıcıyı kapatana kadar o dili hatırlar. Hiçbir şey izlenmez.

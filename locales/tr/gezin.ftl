# The family door: menu, strip, first page and the way to the others.

# The strip and the menu on every page.

menu-rechten = Haklarınız
hulp-en-steun = Yardım ve destek
afgesloten = Kapatıldı
strook-over = { $naam } hakkında
strook-gezin = Aile
wat-er-nu-komt = Şimdi ne olacak
niets-open = Şu anda bekleyen bir şey yok.
vast-gezicht = Sürekli irtibat kişisi
neemt-waar-tot = Şu anda yok. { $datum } tarihine kadar yerine { $naam } bakıyor.
neemt-waar = Şu anda yok. Yerine { $naam } bakıyor.
uiterlijk = en geç { $datum }
fase-onbekend = Aşama henüz belli değil
fase-direct = Şimdi güvende olmak
fase-stabiel = Güvende kalmak
fase-herstel = İyileşme
fase-nazorg = Sonraki destek

# The first page.

ons-gezin-titel = Ailemiz
dag-naam = Merhaba { $naam }.
uitleg-onbekend = Birbirimizi tanıyoruz. Nelere ihtiyaç olduğuna birlikte bakıyoruz.
uitleg-direct = Önce herkes güvende olmalı. Şimdi bunun için anlaşmalar yapıyoruz.
uitleg-stabiel = Şimdi daha sakin. Sakin kalması için, güvensizliğe neyin yol açtığı üzerinde çalışıyoruz.
uitleg-herstel = Artık güvenli. Şimdi olanlardan sonra iyileşme zamanı.
uitleg-nazorg = İyi gidiyor. Görüşmeye devam ediyoruz.
wordt-voorbereid = Neler hazırlanıyor
nog-niet-beslist = Buna henüz karar verilmedi.
tot-en-met = { $datum } dahil, { $afstand }
dossier-afgesloten = Dosya kapatıldı. İyi gitmiyor mu? Sürekli irtibat kişinizi arayın. Dosya aynı kişiyle yeniden açılabilir.
niets-te-doen = Şu anda bir şey yapmanız gerekmiyor. Sizden bir şey istenirse burada yazar.
afgesproken-kop = Neler kararlaştırdık
geen-afspraken = Henüz bir anlaşma yok. Bunları birlikte yapacağız.
hele-plan = Planın tamamı
het-veiligheidsplan = Güvenlik planı
naast-ons = Yanımızda kimler var
neemt-waar-daarna = { $datum } dahil yerine bakıyor. Sonra { $naam } geri dönüyor.
sinds-dag = { $datum } tarihinden beri.
wettelijke-taak = Bunu kendi yasal görevi olarak yapar: { $taken }.
let-op-veiligheid = { $naam } herkesin güvende olup olmadığına bakar.
wat-mag = Bu kişi neleri yapabilir?
modus-advies = Sürekli irtibat kişinize öneride bulunur.
modus-ondersteunen = Sürekli irtibat kişinize yardım eder, sizinle görüşmelerde de.
modus-doen = Sürekli irtibat kişinizle ve sizinle birlikte çalışır.
alle-onderdelen = Tüm bölümler

# The way to every page; also the titles of those pages.

staat-titel = Neler yazıyor
staat-wat = Siz ve çocuklarınız hakkında yazılanları okuyun, doğru mu söyleyin.
verhaal-titel = Benim hikâyem
verhaal-wat = Bir kez anlatın. Kimin okuyacağını siz seçersiniz.
huizen-titel = Üç evim
huizen-wat = Seni ne mutlu ediyor, ne kaygılandırıyor, neyi hayal ediyorsun?
veiligheid-titel = Güvenlik
veiligheid-wat = Anlaşmalar ve kendinizi ne kadar güvende hissettiğiniz.
plan-titel = Plan
plan-wat = Kim ne yapacak ve siz ne düşünüyorsunuz.
analyse-titel = Neden böyle oldu
analyse-wat = Neler olduğu hakkında birlikte ne düşünüyoruz.
keek-titel = Kim baktı?
keek-wat = Bu dosyayı kim, neden okudu?
rechten-titel = Şu andaki haklarınız
rechten-wat = Neler sorabilir ve söyleyebilirsiniz.

# What comes next and what is being prepared.

straks-stelling = Yazılanı okuyun ve doğru mu söyleyin
straks-veiligheidsplan = Güvenlik planını okuyun ve doğru mu söyleyin
straks-plan = Planı okuyun ve doğru mu söyleyin
plan-besproken = Yeni plan konuşuldu. Henüz geçerli değil. Herkes hâlâ düşüncesini söyleyebilir.
plan-in-wording = Bir plan yazılıyor. Henüz geçerli değil. İçinde ne olması gerektiğini söyleyin.
veiligheidsplan-besproken = Yeni güvenlik planı konuşuldu. Henüz geçerli değil. Herkes hâlâ düşüncesini söyleyebilir.
veiligheidsplan-in-wording = Bir güvenlik planı yazılıyor. Henüz geçerli değil. İçinde ne olması gerektiğini söyleyin.
fase-wordt-besproken = Ekip, sonraki aşamanın başlayıp başlayamayacağını konuşuyor: { $fase }.

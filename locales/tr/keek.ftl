# Who looked, and asking about it.

keek-inleiding = Biri dosyanızı her okuduğunda sistem bunu kaydeder. Bunu kimse kapatamaz veya değiştiremez.
keek-leeg-kop = Henüz kimse bakmadı
eerder-knop = Daha önce
wie-niet-kop = Burada kim yok?
u-zelf-keek = kendiniz
jij-zelf-keek = sen
waarom-begeleiden = Ailenizle çalışmak için.
waarom-werkverdeling = İşi dağıtmak için.
waarom-overleg = Bir toplantı için.
waarom-gevaar = Tehlike olabileceği için.
om-uur = saat { $uur }
keren-tussen = { $keren } kez, { $van } ile { $tot } arasında
over-namen = · konu: { $namen }
wat-bekeken-kop = Neye bakıldı?
vraag-hierover-knop = Bununla ilgili soru var mı veya doğru değil mi?
mijn-vragen-kop = Sorularım
over-kop = Konu: { $waarover }
gevraagd-op-aan = Soruldu: { $datum }, { $wie }
antwoord-van = Cevap: { $wie }, { $datum }
keek-vraag-titel = Kimin baktığıyla ilgili soru
over-woord = Konu:
aan-wie-kop = Soruyu kime soruyorsunuz?
aan-naam = { $naam }
aan-fg = Gizlilik görevlisine
uw-vraag-kop = Sorunuz veya şikâyetiniz
liever-spreken = Biriyle konuşmayı mı tercih edersiniz?

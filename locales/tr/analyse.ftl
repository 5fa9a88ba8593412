# How it comes: the analysis as far as it is about the reader.

zo-vastgesteld-kop = Böyle kesinleşti
zo-denken-we-kop = Şu anda böyle düşünüyoruz
gedeeld-op-door = Paylaşıldı: { $datum }, { $wie }
analyse-leeg-kop = Henüz bir şey paylaşılmadı
bent-u-het-eens-kop = Bunu kabul ediyor musunuz?
ben-je-het-eens-kop = Bunu kabul ediyor musun?
zelf-geschreven = kendisi yazdı
verteld-aan = anlatıldığı kişi: { $wie }
schrijf-hoe-u-het-ziet-knop = Nasıl gördüğünüzü yazın
factor-oorzaak-kop = Nedeni
factor-houdt-kop = Sürmesinin nedeni
factor-risico-kop = Daha tehlikeli yapan
factor-goed-kop = İyi giden ve yardımcı olan
kernvraag-kop = Neyi anlamak istiyoruz
patroon-kop = Sürekli tekrarlanan
hypothese-kop = Belki etkisi olan (henüz kesin değil)
goed-voor-kop = { $naam } için iyi olan
wat-nodig-is-kop = Gerekenler
nog-niet-gereageerd = henüz cevap vermedi. Bu evet demek değildir.
oordeel-eens = kabul ediyor
oordeel-gezegd = bu konuda söylediği
schrijf-hoe-u-het-ziet = Nasıl gördüğünüzü aşağıya yazın.
hoe-ik-het-zie-titel = Ben nasıl görüyorum
mogen-je-ouders = Ebeveynlerin bunu okuyabilir mi? Sen seç.
alleen-wie-mij-helpt = Yalnızca bana yardım edenler
ook-mijn-ouders = Gezag (velayet) sahibi ebeveynlerim de

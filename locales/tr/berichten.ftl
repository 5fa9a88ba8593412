# Messages that say that something waits: whether somebody wants them.

berichten-titel = E-posta ile mesajlar
berichten-account-kop = Hesabım
berichten-kiezen-knop = Kendiniz seçin
berichten-meelezen-kop = E-postanıza başka biri bakabiliyor mu?
berichten-meelezen = O zaman e-posta istemeyin. İçeriği olmayan bir e-posta bile bir şey olduğunu belli eder. Giriş yaptığınızda her şeyi zaten görürsünüz. Ya da sürekli irtibat kişinizle sizi aramasını kararlaştırın.
berichten-vraag = Sizi bekleyen bir şey olduğunda e-posta almak ister misiniz?
berichten-nee = Hayır, bana hiçbir şey göndermeyin
berichten-ja = Evet, bana e-posta gönderin
berichten-alleen = Yalnızca e-postanızı sizden başka kimse okumuyorsa.
berichten-adres = E-posta adresi
berichten-opslaan-knop = Kaydet
berichten-voorbeeld-kop = Her e-posta böyle görünür
berichten-weten-kop = Bunu kim biliyor?
berichten-verstuurd-kop = Gönderilenler
berichten-nog-geen-kop = Henüz bir şey yok

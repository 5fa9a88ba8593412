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
berichten-waarover-kop = Hangi konularda e-posta gelsin?
berichten-over-zelf = Beni bekleyen bir şey olduğunda
berichten-over-kinderen = 12 yaşından küçük çocuğumu bekleyen bir şey olduğunda
berichten-over-namens = Adına hareket edebildiğim kişiyi bekleyen bir şey olduğunda
berichten-code-kop = E-postadaki kodu girin
berichten-code-uitleg = { $adres } adresine kod içeren bir e-posta gider. Bu kod girilmeden bu adrese başka hiçbir şey gitmez.
berichten-code-tot = Kodun geçerlilik süresi:
berichten-code-geen = E-posta gelmedi mi? Adresin doğru olup olmadığına bakın. Sürekli irtibat kişisini her zaman arayabilirsiniz.
berichten-code-veld = Altı haneli kod
berichten-code-knop = Kodu onayla
berichten-code-opnieuw-knop = Yeni kod gönder

# Messages that say that something waits: whether somebody wants them.

berichten-titel = Wiadomości e-mail
berichten-account-kop = Moje konto
berichten-kiezen-knop = Wybierz
berichten-meelezen-kop = Czy ktoś może zajrzeć do Twojej poczty?
berichten-meelezen = Wtedy wybierz brak wiadomości. Nawet wiadomość bez treści pokazuje, że coś jest. Po zalogowaniu i tak wszystko widać. Możesz też umówić się ze stałą osobą kontaktową, że do Ciebie zadzwoni.
berichten-vraag = Czy chcesz dostać e-mail, gdy coś na Ciebie czeka?
berichten-nee = Nie, nic mi nie wysyłajcie
berichten-ja = Tak, wyślijcie mi wiadomość
berichten-alleen = Tylko jeśli nikt inny nie czyta Twojej poczty.
berichten-adres = Adres e-mail
berichten-opslaan-knop = Zapisz
berichten-voorbeeld-kop = Tak wygląda każda wiadomość
berichten-weten-kop = Kto o tym wie?
berichten-verstuurd-kop = Co zostało wysłane
berichten-nog-geen-kop = Jeszcze nic
berichten-waarover-kop = O czym ma przychodzić wiadomość?
berichten-over-zelf = Gdy coś czeka na mnie
berichten-over-kinderen = Gdy coś czeka na dziecko poniżej 12 lat, którego jestem rodzicem
berichten-over-namens = Gdy coś czeka na osobę, w której imieniu mogę działać
berichten-code-kop = Wpisz kod z wiadomości
berichten-code-uitleg = Wiadomość z kodem idzie na adres { $adres }. Bez tego kodu nic innego nie pójdzie na ten adres.
berichten-code-tot = Kod jest ważny do:
berichten-code-geen = Nie ma wiadomości? Sprawdź, czy adres jest poprawny. Zawsze można zadzwonić do stałej osoby kontaktowej.
berichten-code-veld = Kod z sześciu cyfr
berichten-code-knop = Potwierdź kod
berichten-code-opnieuw-knop = Wyślij nowy kod

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

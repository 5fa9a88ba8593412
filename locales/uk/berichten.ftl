# Messages that say that something waits: whether somebody wants them.

berichten-titel = Повідомлення електронною поштою
berichten-account-kop = Мій обліковий запис
berichten-kiezen-knop = Обрати
berichten-meelezen-kop = Чи може хтось заглянути до вашої пошти?
berichten-meelezen = Тоді оберіть, щоб нічого не надсилали. Навіть лист без змісту показує, що щось є. Усе також видно після входу. Або домовтеся з постійною контактною особою, щоб вам телефонували.
berichten-vraag = Чи хочете ви отримати лист, коли на вас щось чекає?
berichten-nee = Ні, нічого мені не надсилайте
berichten-ja = Так, надсилайте мені лист
berichten-alleen = Лише якщо вашу пошту більше ніхто не читає.
berichten-adres = Адреса електронної пошти
berichten-opslaan-knop = Зберегти
berichten-voorbeeld-kop = Так виглядає кожен лист
berichten-weten-kop = Хто про це знає?
berichten-verstuurd-kop = Що було надіслано
berichten-nog-geen-kop = Поки нічого
berichten-waarover-kop = Про що надсилати лист?
berichten-over-zelf = Коли щось чекає на мене
berichten-over-kinderen = Коли щось чекає на дитину до 12 років, для якої я мати чи батько
berichten-over-namens = Коли щось чекає на людину, від імені якої я можу діяти
berichten-code-kop = Введіть код із листа
berichten-code-uitleg = Лист із кодом іде на адресу { $adres }. Без цього коду нічого іншого на цю адресу не надійде.
berichten-code-tot = Код дійсний до:
berichten-code-geen = Листа немає? Перевірте, чи правильна адреса. Постійній контактній особі завжди можна зателефонувати.
berichten-code-veld = Код із шести цифр
berichten-code-knop = Підтвердити код
berichten-code-opnieuw-knop = Надіслати новий код

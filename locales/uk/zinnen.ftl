# Sentences of the core: refusals, faults of fields, what somebody does. The Dutch text is what they are found by.

# Faults of fields.

zin-vul-in = Заповніть це поле.
zin-te-lang = У цьому тексті { $tekens } символів. Вміщується { $maximum }. Скоротіть текст або розділіть його.
zin-vreemd-teken = У цьому тексті є символ, який ми не можемо зберегти. Введіть текст ще раз.
zin-vul-datum = Введіть дату: день, місяць і рік.
zin-er-ontbreekt-iets = У цій формі чогось бракує. Заповніть її ще раз.
zin-te-vaak = { $seconden -> 
    [one] Забагато невдалих спроб. Зачекайте { $seconden } секунду і спробуйте ще раз.
    [few] Забагато невдалих спроб. Зачекайте { $seconden } секунди і спробуйте ще раз.
    [many] Забагато невдалих спроб. Зачекайте { $seconden } секунд і спробуйте ще раз.
   *[other] Забагато невдалих спроб. Зачекайте { $seconden } секунди і спробуйте ще раз.
  }
zin-fout-eigen-woorden = Напишіть своїми словами. Кількох слів досить.
zin-fout-kies-antwoord = Виберіть одну з відповідей.
zin-fout-kies-cijfer = Виберіть оцінку від 0 до 10.

# What somebody in a function is called, and what he or she does and may do.

zin-f-vast = ваша постійна контактна особа
zin-f-vast-wat = Залишається з вашою сім’єю, що б не сталося. Слухає, допомагає і за потреби залучає інших. Не вирішує про вас без вас.
zin-f-lokaal = працівник wijkteam (районна команда)
zin-f-lokaal-wat = Допомагає вашій постійній контактній особі. Може організувати допомогу. Не може нічого нав’язувати.
zin-f-vt = Veilig Thuis (поради та повідомлення щодо безпеки вдома)
zin-f-vt-wat = Дивиться, чи всі в безпеці. Може проводити перевірку й ставити умови безпеки. Не може забрати дитину з дому.

# Parts of the file.

# What was just done.

zin-gedaan-opgeslagen = Збережено.
zin-gedaan-gedeeld = Поділилися.
zin-gedaan-verwijderd = Видалено.
zin-gedaan-uitgelogd = Ви вийшли з системи.
zin-gedaan-beantwoord = Вашу відповідь збережено. Вона стоїть точно так, як ви написали.
zin-gedaan-niets = Нічого не збережено. Ви завжди можете до цього повернутися.
zin-gedaan-ondertekend = Вашу відповідь додано від вашого імені.
zin-gedaan-gelezen = Ми записали, що ви це прочитали.
zin-gedaan-gevraagd = Ваш запит надіслано всім, хто має щось про вас. Нижче видно, до якого дня буде відповідь.
zin-gedaan-verklaard = Ваші слова додано. Змінити їх можете тільки ви.
zin-gedaan-klacht = Ваша скарга надійшла. Нижче видно, куди і до якого дня ви отримаєте відповідь.
zin-gedaan-bedankt = Дякуємо. Ваші відповіді збережено.
zin-gedaan-gestuurd = Ваше запитання надіслано. Відповідь ви прочитаєте на цій сторінці.
zin-gedaan-gestopt = Доступ припинено. Відтепер ця людина не може це читати.
zin-fout-tot-wanneer = Виберіть, до якого часу.

# What was brought in and asked.

zin-soort-wens = бажання
zin-soort-oplossing = рішення
zin-soort-zorgen = будинок тривог
zin-soort-goed = будинок хороших речей
zin-soort-dromen = будинок мрій
zin-soort-foto = фото
zin-soort-tekening = малюнок
zin-soort-spraak = голосове повідомлення
zin-lezers-gezicht = лише моя постійна контактна особа
zin-lezers-team = усі, хто поруч із нами
zin-aan-gezicht = моя постійна контактна особа
zin-aan-fg = уповноважений з приватності
zin-iemand-anders = хтось інший
zin-bestand-kies = Виберіть файл на телефоні або комп’ютері.
zin-bestand-groot = Цей файл завеликий. Вміщується 8 МБ. Зробіть менше фото або коротший запис.
zin-bestand-soort = Такий файл ми не можемо зберегти. Виберіть фото (JPEG, PNG або WebP) чи запис (M4A, MP3 або WAV).
zin-bestand-beschadigd = Цей файл пошкоджено. Зробіть фото або запис ще раз.

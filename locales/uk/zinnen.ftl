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
zin-fout-voor-wie-tekent = Виберіть, за кого ви підписуєте.
zin-fout-plan-veranderd = Оновіть сторінку: план змінився.
zin-fout-kies-wat-u-vindt = Виберіть, що ви думаєте.
zin-fout-voor-wie-antwoordt = Виберіть, за кого ви відповідаєте.
zin-fout-nieuwe-versie = Оновіть сторінку: є нова версія.
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
zin-f-gi = gecertificeerde instelling (установа захисту дітей)
zin-f-gi-wat = Разом думає про безпеку. Виконує захід, лише якщо його призначив суд.
zin-f-rvdk = Raad voor de Kinderbescherming (Рада захисту дітей)
zin-f-rvdk-wat = Разом думає, що потрібно дитині. Про захід вирішує лише суд.
zin-f-opvang = opvang (притулок)
zin-f-gw = gedragswetenschapper (фахівець із поведінки)
zin-f-gw-wat = Разом думає про поведінку і що за нею стоїть. Дає поради.
zin-f-ed = експерт з досвіду
zin-f-aanbieder = надавач допомоги
zin-f-aanbieder-wat = Надає допомогу, записану в плані. Бачить лише те, що для цього потрібно.
zin-f-politie = поліція
zin-f-advocaat = адвокат
zin-f-fg = уповноважений з приватності
zin-medewerker = працівник

# Parts of the file.

zin-deel-overzicht = перша сторінка
zin-deel-gezin = хто ми і де живемо
zin-deel-team = хто поруч із нами
zin-deel-stellingen = що записано
zin-deel-analyse = чому так сталося
zin-deel-plan = план
zin-deel-veiligheidsplan = план безпеки
zin-deel-veiligheid = наскільки безпечно
zin-deel-kaarten = картка безпеки
zin-deel-besluiten = рішення
zin-deel-taken = що треба зробити
zin-deel-bijdragen = що ми додали самі
zin-deel-rechten = ваші запити про дані та ваша згода
zin-deel-klachten = ваша скарга
zin-deel-ervaring = як це для вас
zin-deel-inzage = хто дивився

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
zin-fout-wie-mag-verhaal = Виберіть, хто може читати вашу історію.
zin-fout-tot-wanneer = Виберіть, до якого часу.
zin-fout-wat-toevoegen = Виберіть, що ви додаєте.
zin-fout-wie-dit-zien = Виберіть, хто може це бачити.
zin-fout-aan-wie = Виберіть, кому ви ставите запитання.

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
zin-wie-keek-op-als = хто дивився { $dag } ({ $functie })
zin-wie-keek-op = хто дивився { $dag }
zin-iemand-anders = хтось інший
zin-bestand-kies = Виберіть файл на телефоні або комп’ютері.
zin-bestand-groot = Цей файл завеликий. Вміщується 8 МБ. Зробіть менше фото або коротший запис.
zin-bestand-soort = Такий файл ми не можемо зберегти. Виберіть фото (JPEG, PNG або WebP) чи запис (M4A, MP3 або WAV).
zin-bestand-beschadigd = Цей файл пошкоджено. Зробіть фото або запис ще раз.

# How it is to be helped here.

zin-ervaring-welkom = Я відчуваю, що люди, які нам допомагають, мені раді.
zin-ervaring-gehoord = Мене справді слухають.
zin-ervaring-gezien = Люди, які нам допомагають, бачать, хто я і що мені потрібно.
zin-ervaring-erkend = Те, що я пережив (пережила), сприймають серйозно.
zin-ervaring-veilig = Я почуваюся в безпеці з людьми, які нам допомагають.
zin-ervaring-bejegening = Вони ставляться до мене з повагою.
zin-kind-welkom = Тобі приємно, коли вони тут?
zin-kind-gehoord = Чи добре вони тебе слухають?
zin-kind-gezien = Чи знають вони, що тобі потрібно?
zin-kind-erkend = Чи вірять вони тому, що ти розповідаєш?
zin-kind-veilig = Чи почуваєшся ти з ними в безпеці?
zin-kind-bejegening = Чи добре вони до тебе ставляться?
zin-score-1 = зовсім ні
zin-score-2 = не дуже
zin-score-3 = трохи
zin-score-4 = досить
zin-score-5 = цілком
zin-gezicht-1 = дуже сумно
zin-gezicht-2 = трохи сумно
zin-gezicht-3 = нормально
zin-gezicht-4 = радісно
zin-gezicht-5 = дуже радісно

# Grounds, judgements, who acts for somebody.

zin-mag-lezen = читати разом
zin-mag-reageren = відповідати на те, що записано
zin-mag-instemmen = погоджуватися чи ні
zin-steunfiguur = людина підтримки
zin-gemachtigde = gemachtigde (уповноважена особа)

# Ways and remedies, as they are in the rules.

zin-fout-over-wie = Виберіть, кого це стосується.
zin-fout-waarover = Виберіть, чого це стосується.
zin-fout-voor-wie-invullen = Виберіть, для кого ви це заповнюєте.
zin-fout-waarvoor = Виберіть, для чого.
zin-fout-wat-weten = Виберіть, що ця людина може знати.

# Refusals of the core that a member of the family can meet, with what can be done instead.

zin-w-niet-gevonden = Немає інформації, яку ми можемо вам показати.
zin-w-gewijzigd = Хтось інший змінив цю частину, поки ви працювали.
zin-w-gewijzigd-lees = Прочитайте, що тепер написано. Ваш текст нижче, він не зник.
zin-w-gewijzigd-pas-aan = Змініть свій текст і збережіть знову.
zin-w-afgesloten = Цю справу закрито.
zin-w-druk = Зараз у цій справі багато працюють. Спробуйте за мить ще раз. Ваш текст не зник.
zin-w-geen-verhaal = Ще немає історії, якою можна поділитися.
zin-w-schrijf-eerst = Спершу напишіть свою історію. Досить кількох речень.
zin-w-schrijf-iets = Напишіть щось.
zin-w-schrijf-wat-u-wilt = Напишіть своїми словами, чого ви хочете і чому.
zin-w-al-gevraagd = Ви вже це просили. Відповідь ще буде.
zin-w-geen-besluit = Рішення ще немає.
zin-w-toestemming-alleen = Згоду дає лише сама людина. Ніхто не може зробити це за іншого.
zin-w-antwoord-staat-er = Ця відповідь уже є.
zin-w-ervaring-leeg = Дайте хоча б одну відповідь або напишіть щось.
zin-w-niet-voor-ander = Ви не можете зробити це за іншого.
zin-w-reageren-zelf = Відповісти чи погодитися може лише сама людина.
zin-w-waar-oneens = Напишіть, з чим ви не згодні. Ваші слова залишаться при плані.
zin-w-andere-versie-plan = Тим часом з’явилася інша версія плану.
zin-w-lees-teken = Прочитайте новий текст і підпишіть його.
zin-w-nieuwere-analyse = Є новіша версія аналізу.
zin-w-lees-reageer = Прочитайте нову версію і дайте відповідь на неї.

# Coming in, and one's own account.

zin-a-code-werkt-niet = Цей код не працює. Перевірте, чи ви правильно його ввели. Код діє один раз і чотирнадцять днів. Не виходить? Зателефонуйте своїй постійній контактній особі.
zin-a-nummer-klopt-niet = Номер або пароль неправильний. Спробуйте ще раз.
zin-a-code-klopt-niet = Цей код неправильний. Дочекайтеся наступного коду в застосунку і введіть його.
zin-a-code-gebruikt = Цей код неправильний або вже використаний. Дочекайтеся наступного коду в застосунку.
zin-a-eerdere-keer-code = Ця сторінка з попереднього разу. Введіть код ще раз.
zin-a-eerdere-keer = Ця сторінка з попереднього разу. Поверніться, оновіть сторінку і спробуйте ще раз.
zin-a-nog-open = Ця сторінка залишилася відкритою з попереднього входу. Поверніться, оновіть сторінку і надішліть знову.
zin-a-niet-compleet = Ця форма надійшла не повністю. Поверніться і спробуйте ще раз.
zin-a-toestel-lukt-niet = З цим пристроєм не вийшло. Спробуйте ще раз або виберіть пароль.
zin-a-passkey-lukt-niet = Увійти з цим ключем (passkey) не вдається. Спробуйте ще раз або увійдіть із паролем.
zin-a-wachtwoord-kort = Візьміть щонайменше { $aantal } символів. Кілька слів поспіль легко запам’ятати.
zin-a-wachtwoord-lang = Цей пароль задовгий. Візьміть не більше 200 символів.
zin-a-niet-hetzelfde = Це не збігається з новим паролем. Введіть його ще раз.
zin-w-afbeelding = Це зображення. Виберіть звуковий запис.
zin-w-geluid = Це звуковий запис. Виберіть фото або зображення.

# The copy: headings, labels, kinds.

zin-k-wie = Хто ми
zin-k-naast = Хто поруч із нами
zin-k-staat = Що записано
zin-k-komt = Чому так сталося
zin-k-plan = План
zin-k-plan-nu = План, який діє зараз
zin-k-wording = Ще пишеться
zin-k-veiligheidsplan = План безпеки
zin-k-geldt = Що діє зараз
zin-k-veilig = Наскільки безпечно
zin-k-besluiten = Рішення
zin-k-inbreng = Що ви додали самі
zin-k-rechten = Ваші права
zin-k-naam = Ім’я
zin-k-geboren = Дата народження
zin-k-woont = Живе за адресою
zin-k-functie = Посада
zin-k-organisatie = Організація
zin-k-sinds = Від
zin-k-dag = День
zin-k-over = Про кого
zin-k-cijfer = Оцінка
zin-k-gegeven = Хто оцінив
zin-k-woorden = Слова
zin-k-kopie = Копія зі справи
zin-k-verzoek = Naast, на ваше власне прохання
zin-k-wat = У цій копії є те, що ви самі можете прочитати у справі цього дня. Не більше і не менше. Те, що написали люди, — нідерландською мовою.
zin-k-klopt = Щось не так? Ви можете попросити це виправити або додати власні слова.
zin-k-feit = факт
zin-k-mening = думка
zin-k-vermoeden = припущення
zin-k-citaat = цитата
zin-k-conclusie = висновок
zin-k-dossier = Справа
zin-k-gemaakt-voor = Для кого
zin-k-gevraagd-op = Дата запиту
zin-k-gemaakt-op = Дата створення
zin-k-gemaakt-door = Хто створив
zin-k-inhoud = Зміст
zin-k-leeg = Ця копія не має змісту.
zin-k-bron = Джерело
zin-k-wanneer = Коли
zin-k-opgeschreven = Хто і коли записав
zin-k-niets = Тут у справі нічого немає.
zin-k-akkoord = погоджується з цим
zin-k-aangevuld = доповнює
zin-k-weersproken = не погоджується з цим
zin-k-geen-reactie = не дає відповіді
zin-k-uitgesteld = ще не отримує цього питання
zin-k-afschrift = копія від
zin-k-pagina = сторінка
zin-k-teken = Знак □ стоїть на місці знака, який неможливо надрукувати. Його можна прочитати у справі.

# Complaints, and how it is to be helped here.

klacht-inleiding = Ви кажете, що сталося. Ми надсилаємо це куди треба. Люди, які вам допомагають, не бачать скарги у справі. Допомога триває.
wat-gebeurd-kop = Що сталося?
wat-zou-helpen-kop = Що допомогло б?
eerst-gesprek-kop = Хочете спершу розмову за участю посередника?
keuze-nee = Ні
keuze-ja = Так
mijn-klachten-kop = Мої скарги
nieuwe-klacht-kop = Нова скарга
niet-over-een-persoon = Не про одну людину: { $organisatie }
klacht-van-kop = Скарга від { $datum }
bekijk-klacht-knop = Переглянути цю скаргу
klacht-over-wie = { $aard }, про: { $wie }.
trek-klacht-in-knop = Я відкликаю скаргу
kijkt-ernaar-kop = Хто це розглядає: { $wie }
organisatie-is = Організація: { $naam }
kan-ook-kop = Можна також: { $wie }
stuur-ook-knop = Надіслати скаргу і туди
bemiddelaar-kop = Розмова з посередником
opgelost-knop = Питання вирішено
hielp-niet-knop = Не допомогло, далі
commissie-kop = Комісія
oordeel-kop = Висновок: { $oordeel }
klacht-intrekken-titel = Відкликати скаргу
klacht-intrekken-ja-knop = Так, відкликаю скаргу
aard-bejegening = Як хтось зі мною поводиться
aard-werkwijze = Як працюють
aard-privacy = Що відбувається з моїми даними
aard-beroep = Хтось не дотримався правил професії
aard-maatregel = Як виконують ondertoezichtstelling (нагляд за рішенням суду)
klachtstand-daar = це ви робите там самі
klachtstand-opgelost = вирішено { $datum }
klachtstand-ingetrokken = відкликано { $datum }
klachtstand-oordeel = є висновок і відповідь
klachtstand-te-laat = із запізненням: мало бути { $datum }
klachtstand-behandeling = розглядається

# How it is to be helped here.

ervaring-inleiding-jong = Шість коротких запитань. Одне можна пропустити. Без твого імені.
samen-met = Разом з: { $naam }
ook-laten-lezen = Дати прочитати також: { $naam }
voor-wie-invullen-kop = Для кого ви це заповнюєте?
nog-iets-zeggen-kop = Хочете ще щось сказати?
wie-leest-dit-kop = Хто це читає?
zonder-vinkje = Без позначки це читаєте лише ви.
eerder-antwoordde-kop = Мої попередні відповіді
dag-samen-met = { $datum }, разом з: { $naam }
niet-meer-laten-lezen-knop = Більше не давати читати
laat-gezicht-lezen-knop = Дати прочитати моїй постійній контактній особі
gezicht-kan-lezen = Ваша постійна контактна особа може це читати.
alleen-u-kunt-lezen = Це можете читати лише ви.
liever-voor-uzelf-knop = Краще для себе?
kindervragen-van = { $naam }: запитання для дітей
kindervragen-knop = Разом із дитиною: запитання для дітей

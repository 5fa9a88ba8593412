# My story, what I bring in, the three houses.

verhaal-alleen-zelf-kop = Історія належить самій людині
verhaal-alleen-zelf = Ви тут за іншу людину. Те, що вона розповідає, читає і пише лише вона сама.
verhaal-inleiding = Розкажіть її один раз, своїми словами. Ви вибираєте, хто її прочитає і до якого часу. Змінити її можете тільки ви.
zo-vertel-ik-kop = Так я це розповідаю
verder-schrijven-knop = Писати далі
niets-geschreven-kop = Ще нічого не написано
niets-geschreven = Це не мусить бути довгим. Досить кількох речень. Пізніше завжди можна доповнити.
beginnen-schrijven-knop = Почати писати
wensen-ideeen-kop = Бажання та ідеї
tekeningen-kop = Малюнки, фото та записи
iets-toevoegen-kop = Додати щось
een-wens-knop = Бажання
een-idee-knop = Ідея, яка може допомогти
een-tekening-knop = Малюнок
een-foto-knop = Фото
iets-inspreken-knop = Записати голос
iedereen-naast-u = усі, хто поруч із вами
iedereen-naast-ons = Усі, хто поруч із нами
vast-of-waarnemer = { $naam } (ваша постійна контактна особа або той, хто її заміняє)
wie-mijn-verhaal-kop = Хто може читати мою історію
niemand-leest = Ніхто. Навіть ваша постійна контактна особа. Ви самі вирішуєте, чи ділитися.
deling-regel = , до { $datum } включно. Для чого: { $waarvoor }
stoppen-delen-knop = Припинити доступ
delen-met-iemand-knop = Поділитися з кимось
eerder-gedeeld-kop = З ким я ділився (ділилася) раніше
deling-was = , з { $van } до { $tot }
verhaal-schrijven-titel = Написати мою історію
verhaal-schrijven = Ніхто цього не читає, доки ви самі не поділитеся. Відходите? Спершу збережіть.
verhaal-vragen = Як це почалося? Як зараз? Що має знати той, хто вам допомагає?
verhaal-delen-titel = Поділитися моєю історією
verhaal-delen = Ви завжди можете це припинити. Це діє одразу. Інші люди у вашій сім’ї ніколи не зможуть прочитати вашу історію.
wie-mag-het-lezen-kop = Хто може це читати?
gezicht-uw-vaste = { $naam }, ваша постійна контактна особа
waarvoor-voorbeeld = Наприклад: щоб мені не довелося розповідати це ще раз.
daarna-niet-meer = Після цього людина вже не зможе це читати. Тоді ви можете поділитися знову.

# What I bring in.

leest-mee = { $datum } · може читати: { $wie }
team-laat-weten = Команда повідомить, чи це використано, і чому (ні).
veranderen-weghalen-knop = Змінити або видалити
alleen-gezicht = Лише { $naam }, ваша постійна контактна особа
wie-mag-dit-zien-kop = Хто може це бачити?
anderen-zien-dit-niet = Інші люди у вашій сім’ї цього не бачать.
wat-wens-ik-kop = Чого я бажаю?
wat-is-mijn-idee-kop = Яка моя ідея?
wat-hoort-in-huis-kop = Що належить до цього будинку?
weghalen-knop = Видалити
weghalen-titel = Видалити?
weghalen-gevolg = Після цього ніхто цього не побачить, навіть ви. Фото, малюнок або запис буде знищено.
weghalen-ja-knop = Так, видалити
kies-opname-kop = Виберіть або зробіть запис
opname-uitleg = Запишіть телефоном, а потім виберіть файл. M4A, MP3 або WAV, до 8 МБ.
kies-foto-kop = Виберіть або зробіть фото
foto-uitleg = JPEG, PNG або WebP, до 8 МБ.
foto-van-tekening-kop = Сфотографуйте малюнок
waar-en-wanneer-eruit = Перед збереженням ми прибираємо, де і коли це зроблено.
wat-te-zien-kop = Що видно або чути?
wat-te-zien = Для тих, хто не бачить або не чує. Наприклад: наш дім і сонце над ним.
iets-bij-vertellen-kop = Чи хочу я щось додати?

# The three houses.

huis-goed-kop = Будинок хороших речей
huis-goed = Що мене тішить? Хто добрий до мене?
huis-zorg-kop = Будинок тривог
huis-zorg = Що мене турбує? Що мене лякає або сердить?
huis-droom-kop = Будинок мрій
huis-droom = Як було б, якби все було добре?
huizen-inleiding = У кожному будинку можна написати, що до нього належить. Ніхто у твоїй сім’ї не може це прочитати. Ти вибираєш, хто може.
liever-tekenen = Краще намалювати?
foto-van-je-tekening-knop = Сфотографуй свій малюнок
nu-praten = Хочеш зараз з кимось поговорити?
kijk-wie-bellen-knop = Подивись, кому можна зателефонувати
iets-opschrijven-knop = Записати щось

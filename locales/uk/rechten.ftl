# Rights: what they are, asking, copies, answers.

# What always holds.

recht-lezen-kop = Читати
recht-lezen = Ви можете читати все, що стосується вас. Ви також можете отримати копію.
recht-zeggen-kop = Сказати, що щось не так
recht-zeggen = Біля всього, що про вас записано, ви можете сказати, чи це правильно. Ваші слова залишаються поруч. Ніхто інший не може їх змінити.
recht-meenemen-kop = Взяти когось із собою
recht-meenemen = На кожну розмову ви можете взяти когось: родича, друга, cliëntondersteuner (людину, яка стоїть поруч із вами) або адвоката.
recht-wie-keek-kop = Знати, хто дивився
recht-wie-keek = Ви бачите, хто читав вашу справу і чому.
recht-klagen-kop = Скаржитися
recht-klagen = Ви незадоволені? Ви завжди можете подати скаргу. Це нічого не змінює в допомозі, яку ви отримуєте.

# In each phase.

recht-zelf-plan-kop = Скласти власний план
recht-zelf-plan = Ваша сім’я може спершу сама скласти план, з родичами чи друзями. Запитайте про це.
recht-nee-kop = Сказати «ні»
recht-nee = Допомога добровільна, поки суд не вирішив інакше. Від того, що наполегливо радять, ви можете відмовитися.
recht-meepraten-kop = Брати участь у розмові про безпеку
recht-meepraten = План безпеки складають з усіма, також із дітьми. Ви самі кажете, що про нього думаєте.
recht-voorwaarde-kop = Знати, що таке умова
recht-voorwaarde = У ньому є умова? Там написано, хто її ставить і чому. Якщо ви не згодні, ви це дописуєте.
recht-advocaat-kop = Адвокат
recht-advocaat = Хтось хоче звернутися до суду? Ви дізнаєтеся про це заздалегідь і зможете мати адвоката. Іноді безкоштовно.
recht-hulp-kop = Брати участь у виборі допомоги
recht-hulp = Ви разом вибираєте, яка допомога підходить. Ваші ідеї є в плані: чи їх використали і чому.
recht-papier-kop = План на папері
recht-papier = Ви можете попросити план на папері. Ви отримаєте його протягом двох тижнів.
recht-goed-kop = Сказати, чи все йде добре
recht-goed = Ви самі кажете, наскільки безпечно почуваєтеся. Ваша оцінка має значення і не додається до оцінок інших.
recht-stopt-kop = Домовитися, як це закінчиться
recht-stopt = Справу закривають лише після розмови з вами. Ви дізнаєтеся, до кого можна звернутися потім.
recht-rechter-kop = До суду
recht-rechter = Ви не згодні з тим, як виконують захід? Ви можете звернутися до kinderrechter (суддя у справах дітей). Вам допоможе адвокат.
recht-gehoord-kop = Бути почутим
recht-gehoord = Суддя вислухає вас, перш ніж щось вирішити чи продовжити. З 12 років суддя слухає і саму дитину.

# The page.

in-deze-fase-kop = На цьому етапі
beslissing-rechter-kop = Є рішення суду
altijd-kop = Завжди
iets-vragen-knop = Попросити, дати згоду або подати скаргу
hulp-hierbij-kop = Допомога з цим
helpt-u-gratis = Cliëntondersteuner (людина, яка стоїть поруч із вами) або vertrouwenspersoon (довірена особа) допоможе вам безкоштовно.
gelezen-op = Прочитано { $datum }.
gelezen-uitleg = Так ніхто пізніше не скаже, що вам про це не говорили. Цим ви ні на що не погоджуєтеся.
gelezen-knop = Я це прочитав (прочитала)

# Asking, and what became of it.

rechten-inleiding = Ви просите один раз. Ми подбаємо, щоб відповіли всі, хто має щось про вас.
wat-u-vroeg-kop = Що ви просили
wat-u-kunt-vragen-kop = Що ви можете просити
kopie-nu-kop = Копія, просто зараз
kopie-nu = Усе, що ви тут бачите, можна взяти із собою: як документ або файл.
kopie-maken-knop = Зробити копію
lees-uw-rechten-knop = Прочитайте, які ваші права на цьому етапі
ook-van-u-kop = Також ваше
toestemming-kop = Згода
toestemming-wat = Ви кажете «так» або «ні» і завжди можете це відкликати. Це діє одразу.
er-wacht-een-vraag = На вашу відповідь чекає запитання.
mijn-toestemmingen-titel = Мої згоди
niet-tevreden-titel = Незадоволені?
niet-tevreden = Ви кажете, що сталося, а ми знаходимо, куди звернутися. Люди, які вам допомагають, не бачать тут вашої скарги.
klacht-indienen-knop = Подати скаргу
hoe-is-het-u-titel = Як це для вас?
zes-vragen = Шість коротких запитань. Без вашого імені, а постійна контактна особа побачить це, лише якщо ви хочете.
vragen-beantwoorden-knop = Відповісти на запитання
over-iemand-anders = { $wat } (про: { $naam })
gevraagd-op = Запит від { $datum }
gevraagd-op-door = Запит від { $datum }: { $wie }
gevraagd-op-over = Запит від { $datum }, про: { $wie }
bekijk-verzoek-knop = Переглянути цей запит
u-nam-terug = Ви це відкликали.
uw-woorden-erbij = Ваші слова додано.
eigen-verklaringen-kop = Власні заяви в цій справі
verklaring-van-wie = Від: { $wie }
later-veranderd = , пізніше змінено
verander-mijn-woorden-knop = Змінити мої слова

# What can be asked.

vraag-inzage-kop = Я хочу знати, що є про мене (inzage)
vraag-inzage = Також те, чого тут, можливо, ще не видно, наприклад нотатки.
vraag-afschrift-kop = Я хочу копію (afschrift)
vraag-afschrift = Усього, на папері або в цифровому вигляді.
vraag-correctie-kop = Щось не так: correctie (виправлення)
vraag-correctie = Факт виправляють. До думки додають ваші слова.
vraag-vernietiging-kop = Щось треба прибрати: vernietiging (знищення даних)
vraag-vernietiging = Дані знищують, якщо закон це дозволяє.
vraag-verklaring-kop = Додати мою власну verklaring (заяву)
vraag-verklaring = Ваші слова потраплять до справи. Ніхто не може в цьому відмовити.
vraag-bezwaar-kop = Я не хочу, щоб мої дані використовували: bezwaar (заперечення)
vraag-bezwaar = Ви кажете чому. Тоді організація повинна мати вагому причину.
vraag-beperking-kop = Поки нічого не робити з моїми даними: beperking (обмеження)
vraag-beperking = Наприклад, поки ви чекаєте на відповідь.
over-alles-kies-niets = Нічого не вибирайте, якщо йдеться про все або якщо цього немає в списку.
in-uw-eigen-woorden-kop = Своїми словами
iets-bij-zeggen-kop = Хочете щось додати?
hoeft-niet-waarom = Це не обов’язково. Ви не мусите казати чому.
zet-het-erbij-knop = Додати
uitleg-correctie = Що неправильно? І як насправді?
uitleg-vernietiging = Що треба прибрати і чому?
uitleg-verklaring = Це потрапить до справи саме так. Змінити це можете тільки ви.
uitleg-waarom = Чому ви цього хочете?
mijn-verklaring-inleiding = Те, що було раніше, зберігається. Діють ваші нові слова.

# One request.

teruggenomen-op = Відкликано { $datum }.
mening-van-ander = Це думка або висновок іншої людини. Ніхто не може змінити їх за неї. Ваші слова тепер поруч, усюди, де є цей текст.
neem-terug-knop = Я це відкликаю
eerst-bevoegd = Спершу хтось перевірить, чи ви можете про це просити. Останній день через це не змінюється.
besloten-door = Рішення: { $wie }, { $datum }
reden-wet = Причина за законом: { $grond }.
wordt-nu-gedaan = Це зараз виконують.
gedaan-op = Зроблено { $datum }: { $toelichting }
op-datum-punt = { $wat } ({ $datum }).
niet-mee-eens-kop = Не згодні?
binnen-weken = Зробіть це після рішення, щонайбільше тижнів: { $weken }.
brief-zelf = Цією кнопкою ми запам’ятовуємо, що ви це робите. Лист ви пишете самі або разом із cliëntondersteuner (людиною, яка стоїть поруч із вами).
terugnemen-titel = Відкликати цей запит
terugnemen-gevolg = ніхто вже не мусить відповідати. Пізніше можна попросити знову; строк тоді почнеться спочатку.
terugnemen-ja-knop = Так, відкликаю
stand-te-laat = із запізненням: відповідь мала бути { $datum }
stand-uiterlijk = відповідь не пізніше { $datum }
stand-kan-niet = тут неможливо
stand-nee = ні
stand-ja-gedaan = так, і зроблено
stand-ja = так
stand-deel-gedaan = частково, і зроблено
stand-voor-een-deel = частково
middel-bezwaar-knop = Я подаю bezwaar (заперечення)
middel-bezwaar-was = Ви подали bezwaar (заперечення)
middel-rechtbank-knop = Я звертаюся до суду
middel-rechtbank-was = Ви звернулися до суду
middel-ap-knop = Я звертаюся до Autoriteit Persoonsgegevens (орган захисту даних)
middel-ap-was = Ви звернулися до Autoriteit Persoonsgegevens (орган захисту даних)

# A copy.

kopie-titel = Зробити копію
kopie-inleiding = У копії є саме те, що ви можете тут прочитати. Не більше й не менше. Вона нідерландською.
kopie-lezen-kop = Щоб читати або друкувати
kopie-lezen = Документ (PDF).
kopie-taal = Заголовки копії — українською. Те, що написали люди, — нідерландською мовою.
document-maken-knop = Створити документ
kopie-meenemen-kop = Щоб узяти до іншої програми
kopie-meenemen = Файл (JSON). Те саме, для комп’ютерів.
bestand-maken-knop = Створити файл
let-op-kop = Увага
kopie-let-op = Зберігайте копію там, де її не дістане ніхто інший. Хтось удома зазирає у ваш телефон чи комп’ютер? Тоді попросіть копію на папері у вашої постійної контактної особи.

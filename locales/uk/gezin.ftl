# The family door: menu, strip, first page and the way to the others.

# The strip and the menu on every page.

menu-rechten = Ваші права
hulp-en-steun = Допомога і підтримка
afgesloten = Закрито
strook-over = Про: { $naam }
strook-gezin = Сім’я
wat-er-nu-komt = Що буде далі
niets-open = Зараз нічого не очікується.
vast-gezicht = Постійна контактна особа
neemt-waar-tot = Зараз відсутня. До { $datum } її заміняє { $naam }.
neemt-waar = Зараз відсутня. Її заміняє { $naam }.
uiterlijk = не пізніше { $datum }
fase-onbekend = Етап ще невідомий
fase-direct = Безпека зараз
fase-stabiel = Стала безпека
fase-herstel = Відновлення
fase-nazorg = Подальша підтримка

# The first page.

ons-gezin-titel = Наша сім’я
dag-naam = Добрий день, { $naam }.
uitleg-onbekend = Ми знайомимося. Разом дивимося, що потрібно.
uitleg-direct = Спочатку всі мають бути в безпеці. Зараз ми про це домовляємося.
uitleg-stabiel = Зараз спокійніше. Ми працюємо над тим, що робило життя небезпечним, щоб спокій тривав.
uitleg-herstel = Зараз безпечно. Тепер є час відновитися після того, що сталося.
uitleg-nazorg = Усе добре. Ми залишаємося на зв’язку.
wordt-voorbereid = Що готується
nog-niet-beslist = Це ще не вирішено.
tot-en-met = до { $datum } включно, { $afstand }
dossier-afgesloten = Справу закрито. Щось не так? Зателефонуйте своїй постійній контактній особі. Справу можна знову відкрити, з тією самою людиною.
niets-te-doen = Зараз нічого робити не треба. Якщо від вас щось знадобиться, це буде тут.
afgesproken-kop = Про що ми домовилися
geen-afspraken = Домовленостей ще немає. Ми зробимо їх разом.
hele-plan = Увесь план
het-veiligheidsplan = План безпеки
naast-ons = Хто поруч із нами
neemt-waar-daarna = Заміняє до { $datum } включно. Потім повертається { $naam }.
sinds-dag = З { $datum }.
wettelijke-taak = Робить це на підставі власного завдання за законом: { $taken }.
let-op-veiligheid = { $naam } стежить, чи всі в безпеці.
wat-mag = Що може ця людина?
modus-advies = Дає поради вашій постійній контактній особі.
modus-ondersteunen = Допомагає вашій постійній контактній особі, також у розмовах із вами.
modus-doen = Працює разом із вашою постійною контактною особою та з вами.
alle-onderdelen = Усі частини

# The way to every page; also the titles of those pages.

staat-titel = Що записано
staat-wat = Прочитайте, що записано про вас і ваших дітей, і скажіть, чи це правильно.
verhaal-titel = Моя історія
verhaal-wat = Розкажіть її один раз. Ви вибираєте, хто її прочитає.
huizen-titel = Мої три будинки
huizen-wat = Що тебе тішить, що тебе турбує, про що ти мрієш?
veiligheid-titel = Безпека
veiligheid-wat = Домовленості та наскільки безпечно ви почуваєтеся.
plan-titel = План
plan-wat = Хто що робить і що ви самі про це думаєте.
analyse-titel = Чому так сталося
analyse-wat = Що, на нашу спільну думку, відбувається.
keek-titel = Хто дивився?
keek-wat = Хто читав цю справу і чому?
rechten-titel = Ваші права зараз
rechten-wat = Про що ви можете просити і що казати.

# What comes next and what is being prepared.

straks-stelling = Прочитайте, що записано, і скажіть, чи це правильно
straks-veiligheidsplan = Прочитайте план безпеки і скажіть, чи він правильний
straks-plan = Прочитайте план і скажіть, чи він правильний
plan-besproken = Новий план обговорено. Він ще не діє. Кожен ще може сказати, що про нього думає.
plan-in-wording = Зараз пишуть план. Він ще не діє. Скажіть, що в ньому має бути.
veiligheidsplan-besproken = Новий план безпеки обговорено. Він ще не діє. Кожен ще може сказати, що про нього думає.
veiligheidsplan-in-wording = Зараз пишуть план безпеки. Він ще не діє. Скажіть, що в ньому має бути.
fase-wordt-besproken = Команда обговорює, чи може початися наступний етап: { $fase }.

# What messages, refusals and confirmations say by themselves.

deels-nederlands = Частина цієї сторінки нідерландською, бо її ще не перекладено. Вам пояснить її постійна контактна особа, за потреби з перекладачем.

# Messages and refusals.

bericht-info = Варто знати:
bericht-let-op = Увага:
bericht-fout = Помилка:
bericht-gelukt = Готово:
fouten-kop = { $aantal -> 
    [one] Щось іще не так
    [few] { $aantal } речі ще не так
    [many] { $aantal } речей ще не так
   *[other] { $aantal } речі ще не так
  }
fouten-uitleg = Те, що ви ввели, ще тут. Ще нічого не збережено.
weigering-kop = Зараз це неможливо
conflict-kop = Ще не збережено
wel-kop = Це можливо
nodig-kop = Це ще потрібно
regel-nummer = Правило { $regel }

# A confirmation.

dit-gebeurt-er = Ось що станеться:
terug-knop = Ні, назад

# Who is here.

mijn-account-kop = Мій обліковий запис
voor-iemand = за: { $naam }
u-bent-hier-voor = Ви тут за: { $naam }. Те, що ви робите, підписано вашим ім’ям.
wisselen-knop = Змінити
niet-tonen-kop = Немає що показати
niet-tonen-uitleg = Немає інформації, яку ми можемо вам показати. Перевірте адресу або почніть знову зі сторінки «Наша сім’я».
niet-verstuurd-kop = Цю форму не вдалося надіслати
kan-zo-niet-kop = Так не можна
storing-kop = Щось пішло не так з нашого боку
naar-ons-gezin-knop = До сторінки «Наша сім’я»

# What stands around every page of the family door.

naar-inhoud = Перейти до змісту
fout-in-titel = Помилка
hoofdmenu = Головне меню
kruimelpad = Ви тут
snel-sluiten = Швидко закрити
ingelogd-als = Ви увійшли як
u-handelt-als = ви дієте як
uitloggen = Вийти
deur-gezin = Наша сім’я
toegankelijkheid = Доступність
privacy-en-rechten = Приватність і ваші права
kies-taal = Виберіть мову

# Beside what a professional wrote: that text stays as it was written.
in-het-nederlands = Написано нідерландською
teksten-in-het-nederlands = Тексти фахівців тут нідерландською мовою. Щось незрозуміло? Попросіть свою постійну контактну особу пояснити або запросити перекладача.
woorden-uitgelegd = Пояснення слів

# What a field says by itself.
niet-verplicht = (необов’язково)
tekens-kwijt = Тут уміститься знаків: { $aantal }.

# Words and names of things that come back on several pages.

# People and titles that come back.

een-professional = фахівець
bewaren-knop = Зберегти
versturen-knop = Надіслати
delen-knop = Поділитися
veranderen-knop = Змінити
wat-ik-wil-kop = Чого я хочу
voor-wie-tekent-kop = За кого ви підписуєте?
wie-mag-lezen-kop = Хто може це читати?
over-wie-kop = Кого це стосується?
waarover-kop = Чого це стосується?
tot-wanneer-kop = До якого часу?
waarvoor-kop = Для чого?
een-maand = Один місяць
drie-maanden = Три місяці
een-jaar = Один рік
over-mijzelf = Про мене
over-mij = Про мене
over-naam = Про: { $naam }
gebruikt = Використано
niet-gebruikt = Не використано
omdat = тому що: { $reden }
uw-rechten-kop = Ваші права
hulp-hierbij = Потрібна допомога з цим? Cliëntondersteuner (людина, яка стоїть поруч із вами) або vertrouwenspersoon (довірена особа) допоможе безкоштовно.
bekijk-wie-bellen-knop = Подивіться, кому можна зателефонувати

# When, and from whom.

opgeschreven-door = Записано: { $wie }, { $datum }

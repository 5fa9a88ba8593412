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
over-naam = Про: { $naam }
gebruikt = Використано
niet-gebruikt = Не використано
omdat = тому що: { $reden }
uw-rechten-kop = Ваші права
hulp-hierbij = Потрібна допомога з цим? Cliëntondersteuner (людина, яка стоїть поруч із вами) або vertrouwenspersoon (довірена особа) допоможе безкоштовно.
bekijk-wie-bellen-knop = Подивіться, кому можна зателефонувати

# When, and from whom.

op-moment = { $datum } о { $uur }
op-een-dag = { $datum }
van-tot-en-met = з { $van } до { $tot } включно
dit-vindt = Так вважає { $wie }
dit-denkt = Це припускає { $wie }
dit-zei = Це сказав (сказала) { $wie }
vertelde-over-ander = { $wie } розповів (розповіла) це про іншу людину
vertelde-zelf = { $wie } розповів (розповіла) це особисто
staat-in = Це є в документі «{ $titel }»
komt-uit = Це походить із: «{ $naam }»
het-ging-om = Це було { $wanneer }
opgeschreven-door = Записано: { $wie }, { $datum }

# Who looked, and asking about it.

keek-inleiding = Щоразу, коли хтось читає вашу справу, система це записує. Ніхто не може це вимкнути чи змінити.
keek-leeg-kop = Ще ніхто не дивився
eerder-knop = Раніше
wie-niet-kop = Кого тут немає?
u-zelf-keek = ви самі
jij-zelf-keek = ти
waarom-begeleiden = Щоб працювати з вашою сім’єю.
waarom-werkverdeling = Щоб розподілити роботу.
waarom-overleg = Для наради.
waarom-gevaar = Бо могла бути небезпека.
om-uur = о { $uur }
keren-tussen = { $keren }×, між { $van } і { $tot }
over-namen = · про: { $namen }
wat-bekeken-kop = Що переглянули?
vraag-hierover-knop = Питання про це чи щось не так?
mijn-vragen-kop = Мої запитання
over-kop = Про: { $waarover }
gevraagd-op-aan = Запитано { $datum }: { $wie }
antwoord-van = Відповідь: { $wie }, { $datum }
keek-vraag-titel = Запитання про те, хто дивився
over-woord = Про:
aan-wie-kop = Кому ви ставите запитання?
aan-naam = До: { $naam }
aan-fg = До уповноваженого з приватності
uw-vraag-kop = Ваше запитання або скарга
liever-spreken = Краще з кимось поговорити?

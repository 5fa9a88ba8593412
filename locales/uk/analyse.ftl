# How it comes: the analysis as far as it is about the reader.

zo-vastgesteld-kop = Так це остаточно визначено
zo-denken-we-kop = Так ми думаємо зараз
gedeeld-op-door = Поділилися { $datum }: { $wie }
analyse-leeg-kop = Ще нічим не поділилися
bent-u-het-eens-kop = Ви з цим згодні?
ben-je-het-eens-kop = Ти з цим згоден (згодна)?
zelf-geschreven = написано особисто
verteld-aan = розказано: { $wie }
schrijf-hoe-u-het-ziet-knop = Запишіть, як ви це бачите
factor-oorzaak-kop = Через що це
factor-houdt-kop = Через що це триває
factor-risico-kop = Що робить це небезпечнішим
factor-goed-kop = Що йде добре і допомагає
kernvraag-kop = Що ми хочемо зрозуміти
patroon-kop = Що постійно повторюється
hypothese-kop = Що, можливо, впливає (ще не певно)
goed-voor-kop = Що добре (для кого: { $naam })
wat-nodig-is-kop = Що потрібно
nog-niet-gereageerd = ще без відповіді. Це не означає «так».
oordeel-eens = згода
oordeel-gezegd = сказано про це
schrijf-hoe-u-het-ziet = Напишіть нижче, як ви це бачите.
hoe-ik-het-zie-titel = Як я це бачу
mogen-je-ouders = Чи можуть твої батьки це читати? Вибираєш ти.
alleen-wie-mij-helpt = Лише люди, які мені допомагають
ook-mijn-ouders = Також мої батьки, які мають gezag (батьківські права)

# The family door: menu, strip, first page and the way to the others.

# The strip and the menu on every page.

menu-rechten = حقوقك
hulp-en-steun = المساعدة والدعم
afgesloten = مغلق
strook-over = عن { $naam }
strook-gezin = العائلة
wat-er-nu-komt = ما الذي يأتي الآن
niets-open = لا يوجد شيء مطلوب الآن.
vast-gezicht = شخص الاتصال الثابت
neemt-waar-tot = غير موجود الآن. ينوب عنه { $naam } حتى { $datum }.
neemt-waar = غير موجود الآن. ينوب عنه { $naam }.
uiterlijk = في موعد أقصاه { $datum }
fase-onbekend = المرحلة غير معروفة بعد
fase-direct = الأمان الآن
fase-stabiel = الأمان الدائم
fase-herstel = التعافي
fase-nazorg = المتابعة

# The first page.

ons-gezin-titel = عائلتنا
dag-naam = مرحبًا { $naam }.
uitleg-onbekend = نتعرف على بعضنا. ننظر معًا إلى ما هو ضروري.
uitleg-direct = يجب أولًا أن يكون الجميع في أمان. نتفق الآن على ذلك.
uitleg-stabiel = الوضع أهدأ الآن. نعمل على ما جعله غير آمن حتى يبقى هادئًا.
uitleg-herstel = الوضع آمن. الآن وقت التعافي مما حدث.
uitleg-nazorg = الأمور بخير. نبقى على تواصل.
wordt-voorbereid = ما يجري تحضيره
nog-niet-beslist = لم يُتخذ قرار بهذا بعد.
tot-en-met = حتى { $datum }، { $afstand }
dossier-afgesloten = الملف مغلق. هل الأمور ليست على ما يرام؟ اتصل بشخص الاتصال الثابت. يمكن فتح الملف من جديد مع الشخص نفسه.
niets-te-doen = لا يلزمك فعل شيء الآن. إذا طُلب منك شيء فستجده هنا.
afgesproken-kop = ما اتفقنا عليه
geen-afspraken = لا توجد اتفاقات بعد. سنضعها معًا.
hele-plan = الخطة كاملة
het-veiligheidsplan = خطة الأمان
naast-ons = من يقف إلى جانبنا
neemt-waar-daarna = ينوب حتى { $datum }. بعد ذلك يعود { $naam }.
sinds-dag = منذ { $datum }.
wettelijke-taak = يقوم بهذا بموجب مهمة قانونية خاصة: { $taken }.
let-op-veiligheid = { $naam } ينتبه إلى سلامة الجميع.
wat-mag = ما الذي يحق لهذا الشخص؟
modus-advies = يقدّم المشورة لشخص الاتصال الثابت.
modus-ondersteunen = يساعد شخص الاتصال الثابت، أيضًا في الحديث معك.
modus-doen = يعمل مع شخص الاتصال الثابت ومعك.
alle-onderdelen = جميع الأقسام

# The way to every page; also the titles of those pages.

staat-titel = ما هو مكتوب
staat-wat = اقرأ ما هو مكتوب عنك وعن أطفالك وقل إن كان صحيحًا.
verhaal-titel = قصتي
verhaal-wat = احكها مرة واحدة. أنت تختار من يقرؤها.
huizen-titel = بيوتي الثلاثة
huizen-wat = ما الذي يفرحك؟ ما الذي يقلقك؟ بماذا تحلم؟
veiligheid-titel = الأمان
veiligheid-wat = الاتفاقات، ومدى شعورك بالأمان.
plan-titel = الخطة
plan-wat = من يفعل ماذا، وما رأيك أنت.
analyse-titel = كيف حدث هذا
analyse-wat = ما نعتقد معًا أنه يحدث.
keek-titel = من اطّلع؟
keek-wat = من قرأ هذا الملف، ولماذا؟
rechten-titel = حقوقك الآن
rechten-wat = ما يحق لك أن تطلبه وتقوله.

# What comes next and what is being prepared.

straks-stelling = اقرأ ما هو مكتوب وقل إن كان صحيحًا
straks-veiligheidsplan = اقرأ خطة الأمان وقل إن كانت صحيحة
straks-plan = اقرأ الخطة وقل إن كانت صحيحة
plan-besproken = نوقشت الخطة الجديدة. لا تسري بعد. ما زال بإمكان الجميع قول رأيهم.
plan-in-wording = تُكتب الآن خطة. لا تسري بعد. قل ما الذي يجب أن يكون فيها.
veiligheidsplan-besproken = نوقشت خطة الأمان الجديدة. لا تسري بعد. ما زال بإمكان الجميع قول رأيهم.
veiligheidsplan-in-wording = تُكتب الآن خطة أمان. لا تسري بعد. قل ما الذي يجب أن يكون فيها.
fase-wordt-besproken = يناقش الفريق إن كان يمكن بدء المرحلة التالية: { $fase }.

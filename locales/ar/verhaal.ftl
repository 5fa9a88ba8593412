# My story, what I bring in, the three houses.

verhaal-alleen-zelf-kop = القصة ملك لصاحبها
verhaal-alleen-zelf = أنت هنا نيابة عن شخص آخر. ما يحكيه ذلك الشخص لا يقرؤه ولا يكتبه إلا هو.
verhaal-inleiding = احكها مرة واحدة بكلماتك أنت. أنت تختار من يقرؤها وحتى متى. أنت وحدك تستطيع تغييرها.
zo-vertel-ik-kop = هكذا أحكيها
verder-schrijven-knop = متابعة الكتابة
niets-geschreven-kop = لم يُكتب شيء بعد
niets-geschreven = ليس من الضروري أن يكون طويلًا. تكفي بضع جمل. يمكنك دائمًا أن تضيف لاحقًا.
beginnen-schrijven-knop = ابدأ الكتابة
wensen-ideeen-kop = الأمنيات والأفكار
tekeningen-kop = الرسوم والصور والتسجيلات
iets-toevoegen-kop = إضافة شيء
een-wens-knop = أمنية
een-idee-knop = فكرة قد تساعد
een-tekening-knop = رسم
een-foto-knop = صورة
iets-inspreken-knop = تسجيل صوتي
iedereen-naast-u = كل من يقف إلى جانبك
iedereen-naast-ons = كل من يقف إلى جانبنا
vast-of-waarnemer = { $naam } (شخص الاتصال الثابت أو من ينوب عنه)
wie-mijn-verhaal-kop = من يحق له قراءة قصتي
niemand-leest = لا أحد. ولا حتى شخص الاتصال الثابت. أنت تختار إن كنت تشاركها.
deling-regel = ، حتى { $datum }. لأي غرض: { $waarvoor }
stoppen-delen-knop = إيقاف المشاركة
delen-met-iemand-knop = مشاركة مع شخص
eerder-gedeeld-kop = مع من شاركتها من قبل
deling-was = ، من { $van } إلى { $tot }
verhaal-schrijven-titel = كتابة قصتي
verhaal-schrijven = لا أحد يقرأ هذا حتى تشاركه بنفسك. هل ستبتعد؟ احفظ أولًا.
verhaal-vragen = كيف بدأ الأمر؟ كيف هو الآن؟ ماذا يجب أن يعرف من يساعدك؟
verhaal-delen-titel = مشاركة قصتي
verhaal-delen = يمكنك إيقاف ذلك في أي وقت، ويسري فورًا. لا يستطيع الآخرون في عائلتك قراءة قصتك أبدًا.
wie-mag-het-lezen-kop = من يحق له قراءتها؟
gezicht-uw-vaste = { $naam }، شخص الاتصال الثابت
waarvoor-voorbeeld = مثلًا: حتى لا أضطر إلى حكايتها مرة أخرى.
daarna-niet-meer = بعد ذلك لا يستطيع ذلك الشخص قراءتها. يمكنك عندئذٍ مشاركتها من جديد.

# What I bring in.

leest-mee = { $datum } · يمكنه القراءة: { $wie }
team-laat-weten = يخبرك الفريق إن كانت ستُستخدم، ولماذا (لا).
veranderen-weghalen-knop = تغيير أو إزالة
alleen-gezicht = فقط { $naam }، شخص الاتصال الثابت
wie-mag-dit-zien-kop = من يحق له رؤية هذا؟
anderen-zien-dit-niet = لا يرى الآخرون في عائلتك هذا.
wat-wens-ik-kop = ماذا أتمنى؟
wat-is-mijn-idee-kop = ما فكرتي؟
wat-hoort-in-huis-kop = ما الذي ينتمي إلى هذا البيت؟
weghalen-knop = إزالة
weghalen-titel = هل تريد الإزالة؟
weghalen-gevolg = بعد ذلك لا يستطيع أحد رؤيته، ولا حتى أنت. تُتلف الصورة أو الرسم أو التسجيل.
weghalen-ja-knop = نعم، أزله
kies-opname-kop = اختر تسجيلًا أو سجّل
opname-uitleg = سجّل صوتك بهاتفك ثم اختر الملف. M4A أو MP3 أو WAV، حتى 8 ميغابايت.
kies-foto-kop = اختر صورة أو التقطها
foto-uitleg = JPEG أو PNG أو WebP، حتى 8 ميغابايت.
foto-van-tekening-kop = التقط صورة للرسم
waar-en-wanneer-eruit = نزيل مكان وزمان إنشائه قبل أن نحفظه.
wat-te-zien-kop = ماذا يُرى أو يُسمع؟
wat-te-zien = لمن لا يستطيع الرؤية أو السمع. مثلًا: بيتنا وفوقه شمس.
iets-bij-vertellen-kop = هل أريد أن أحكي شيئًا عنه؟

# The three houses.

huis-goed-kop = بيت الأشياء الجميلة
huis-goed = ما الذي يسعدني؟ من يعاملني بلطف؟
huis-zorg-kop = بيت الهموم
huis-zorg = ما الذي يقلقني؟ ما الذي يخيفني أو يغضبني؟
huis-droom-kop = بيت الأحلام
huis-droom = كيف سيكون لو كان كل شيء بخير؟
huizen-inleiding = في كل بيت يمكنك أن تكتب ما ينتمي إليه. لا أحد في عائلتك يستطيع قراءة هذا. أنت تختار من يقرؤه.
liever-tekenen = هل تفضل الرسم؟
foto-van-je-tekening-knop = التقط صورة لرسمك
nu-praten = هل تريد التحدث مع شخص الآن؟
kijk-wie-bellen-knop = انظر بمن يمكنك الاتصال
iets-opschrijven-knop = اكتب شيئًا

# Sentences of the core: refusals, faults of fields, what somebody does. The Dutch text is what they are found by.

# Faults of fields.

zin-vul-in = املأ هذا الحقل.
zin-te-lang = يحتوي هذا النص على { $tekens } من الأحرف. الحد الأقصى هو { $maximum }. اختصر النص أو قسّمه.
zin-vreemd-teken = يوجد في هذا النص حرف لا يمكننا حفظه. اكتب النص من جديد.
zin-vul-datum = أدخل تاريخًا: اليوم والشهر والسنة.
zin-er-ontbreekt-iets = ينقص شيء في هذا النموذج. املأه من جديد.
zin-te-vaak = حدثت أخطاء كثيرة. انتظر { $seconden } من الثواني ثم حاول من جديد.
zin-fout-eigen-woorden = اكتبه بكلماتك أنت. تكفي بضع كلمات.
zin-fout-kies-antwoord = اختر أحد الأجوبة.
zin-fout-kies-cijfer = اختر رقمًا من 0 إلى 10.

# What somebody in a function is called, and what he or she does and may do.

zin-f-vast = شخص الاتصال الثابت
zin-f-vast-wat = يبقى مع عائلتك مهما حدث. يستمع ويساعد، ويستعين بآخرين عند الحاجة. لا يقرر بشأنك من دونك.
zin-f-lokaal = موظف في wijkteam (فريق الحي)
zin-f-lokaal-wat = يساعد شخص الاتصال الثابت. يحق له تنظيم المساعدة. لا يحق له فرض أي شيء.
zin-f-vt = منظمة Veilig Thuis (المشورة والبلاغات حول الأمان في البيت)
zin-f-vt-wat = ينظر إن كان الجميع في أمان. يحق له التحقيق ووضع شروط للأمان. لا يحق له إبعاد طفل عن البيت.

# Parts of the file.

# What was just done.

zin-gedaan-opgeslagen = تم الحفظ.
zin-gedaan-gedeeld = تمت المشاركة.
zin-gedaan-verwijderd = تمت الإزالة.
zin-gedaan-uitgelogd = تم تسجيل خروجك.
zin-gedaan-beantwoord = حُفظ جوابك. وهو مكتوب تمامًا كما كتبته.
zin-gedaan-niets = لم يُحفظ شيء. يمكنك العودة إلى هذا في أي وقت.
zin-gedaan-ondertekend = أُضيف جوابك باسمك أنت.
zin-gedaan-gelezen = سجّلنا أنك قرأت هذا.
zin-gedaan-gevraagd = أُرسل طلبك إلى كل من لديه معلومات عنك. ترى أدناه آخر موعد للجواب.
zin-gedaan-verklaard = أُضيفت كلماتك. أنت وحدك تستطيع تغييرها.
zin-gedaan-klacht = وصلت شكواك. ترى أدناه إلى أين، وآخر موعد لتصلك إجابة.
zin-gedaan-bedankt = شكرًا لك. حُفظت أجوبتك.
zin-gedaan-gestuurd = أُرسل سؤالك. ستقرأ الجواب في هذه الصفحة.
zin-gedaan-gestopt = توقفت المشاركة. من الآن لا يستطيع ذلك الشخص قراءتها.
zin-fout-tot-wanneer = اختر حتى متى.

# What was brought in and asked.

zin-soort-wens = أمنية
zin-soort-oplossing = حل
zin-soort-zorgen = بيت الهموم
zin-soort-goed = بيت الأشياء الجميلة
zin-soort-dromen = بيت الأحلام
zin-soort-foto = صورة
zin-soort-tekening = رسم
zin-soort-spraak = رسالة صوتية
zin-lezers-gezicht = شخص الاتصال الثابت فقط
zin-lezers-team = كل من يقف إلى جانبنا
zin-aan-gezicht = شخص الاتصال الثابت
zin-aan-fg = مسؤول الخصوصية
zin-iemand-anders = شخص آخر
zin-bestand-kies = اختر ملفًا من هاتفك أو حاسوبك.
zin-bestand-groot = هذا الملف كبير جدًا. الحد الأقصى 8 ميغابايت. التقط صورة أصغر أو سجّل تسجيلًا أقصر.
zin-bestand-soort = لا يمكننا حفظ هذا النوع من الملفات. اختر صورة (JPEG أو PNG أو WebP) أو تسجيلًا (M4A أو MP3 أو WAV).
zin-bestand-beschadigd = هذا الملف تالف. أعد التقاط الصورة أو التسجيل.

# Sentences of the core: refusals, faults of fields, what somebody does. The Dutch text is what they are found by.

# Faults of fields.

zin-vul-in = املأ هذا الحقل.
zin-te-lang = يحتوي هذا النص على { $tekens } من الأحرف. الحد الأقصى هو { $maximum }. اختصر النص أو قسّمه.
zin-vreemd-teken = يوجد في هذا النص حرف لا يمكننا حفظه. اكتب النص من جديد.
zin-vul-datum = أدخل تاريخًا: اليوم والشهر والسنة.
zin-er-ontbreekt-iets = ينقص شيء في هذا النموذج. املأه من جديد.
zin-te-vaak = حدثت أخطاء كثيرة. انتظر { $seconden } من الثواني ثم حاول من جديد.
zin-fout-voor-wie-tekent = اختر نيابة عمّن توقّع.
zin-fout-plan-veranderd = حدّث الصفحة: تغيّرت الخطة.
zin-fout-kies-wat-u-vindt = اختر رأيك.
zin-fout-voor-wie-antwoordt = اختر نيابة عمّن تجيب.
zin-fout-nieuwe-versie = حدّث الصفحة: هناك نسخة جديدة.
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
zin-f-gi = gecertificeerde instelling (مؤسسة حماية الشباب)
zin-f-gi-wat = يشارك في التفكير حول الأمان. لا ينفّذ إجراءً إلا إذا قرره القاضي.
zin-f-rvdk = Raad voor de Kinderbescherming (مجلس حماية الطفل)
zin-f-rvdk-wat = يشارك في التفكير حول ما يحتاج إليه الطفل. القاضي وحده يقرر أي إجراء.
zin-f-opvang = opvang (دار إيواء)
zin-f-gw = gedragswetenschapper (اختصاصي سلوك)
zin-f-gw-wat = يشارك في التفكير حول السلوك وما وراءه. يقدّم المشورة.
zin-f-ed = خبير بالتجربة
zin-f-aanbieder = مقدّم المساعدة
zin-f-aanbieder-wat = يقدّم المساعدة المذكورة في الخطة. لا يرى إلا ما يلزم لذلك.
zin-f-politie = الشرطة
zin-f-advocaat = محامٍ
zin-f-fg = مسؤول الخصوصية
zin-medewerker = موظف

# Parts of the file.

zin-deel-overzicht = الصفحة الأولى
zin-deel-gezin = من نحن وأين نسكن
zin-deel-team = من يقف إلى جانبنا
zin-deel-stellingen = ما هو مكتوب
zin-deel-analyse = كيف حدث هذا
zin-deel-plan = الخطة
zin-deel-veiligheidsplan = خطة الأمان
zin-deel-veiligheid = كم هو آمن
zin-deel-kaarten = بطاقة الأمان
zin-deel-besluiten = القرارات
zin-deel-taken = ما يجب فعله
zin-deel-bijdragen = ما أضفناه بأنفسنا
zin-deel-rechten = ما طلبته بشأن بياناتك وموافقتك
zin-deel-klachten = شكواك
zin-deel-ervaring = كيف هو الأمر بالنسبة لك
zin-deel-inzage = من اطّلع

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
zin-fout-wie-mag-verhaal = اختر من يحق له قراءة قصتك.
zin-fout-tot-wanneer = اختر حتى متى.
zin-fout-wat-toevoegen = اختر ما تضيفه.
zin-fout-wie-dit-zien = اختر من يحق له رؤية هذا.
zin-fout-aan-wie = اختر لمن توجّه السؤال.

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
zin-wie-keek-op-als = من اطّلع في { $dag } ({ $functie })
zin-wie-keek-op = من اطّلع في { $dag }
zin-iemand-anders = شخص آخر
zin-bestand-kies = اختر ملفًا من هاتفك أو حاسوبك.
zin-bestand-groot = هذا الملف كبير جدًا. الحد الأقصى 8 ميغابايت. التقط صورة أصغر أو سجّل تسجيلًا أقصر.
zin-bestand-soort = لا يمكننا حفظ هذا النوع من الملفات. اختر صورة (JPEG أو PNG أو WebP) أو تسجيلًا (M4A أو MP3 أو WAV).
zin-bestand-beschadigd = هذا الملف تالف. أعد التقاط الصورة أو التسجيل.

# How it is to be helped here.

zin-ervaring-welkom = أشعر بالترحيب لدى من يساعدوننا.
zin-ervaring-gehoord = يُستمع إليّ حقًا.
zin-ervaring-gezien = من يساعدوننا يرون من أنا وما أحتاج إليه.
zin-ervaring-erkend = يُؤخذ ما مررت به على محمل الجد.
zin-ervaring-veilig = أشعر بالأمان مع من يساعدوننا.
zin-ervaring-bejegening = يعاملونني باحترام.
zin-kind-welkom = هل يسعدك وجودهم؟
zin-kind-gehoord = هل يستمعون إليك جيدًا؟
zin-kind-gezien = هل يعرفون ما تحتاج إليه؟
zin-kind-erkend = هل يصدقون ما تحكيه؟
zin-kind-veilig = هل تشعر بالأمان معهم؟
zin-kind-bejegening = هل هم لطفاء معك؟
zin-score-1 = إطلاقًا لا
zin-score-2 = ليس كثيرًا
zin-score-3 = قليلًا
zin-score-4 = إلى حد كبير
zin-score-5 = تمامًا
zin-gezicht-1 = حزين جدًا
zin-gezicht-2 = حزين قليلًا
zin-gezicht-3 = عادي
zin-gezicht-4 = سعيد
zin-gezicht-5 = سعيد جدًا

# Grounds, judgements, who acts for somebody.

zin-mag-lezen = القراءة معك
zin-mag-reageren = الرد على ما هو مكتوب
zin-mag-instemmen = الموافقة أو عدم الموافقة
zin-steunfiguur = شخص داعم
zin-gemachtigde = gemachtigde (شخص مفوَّض)

# Ways and remedies, as they are in the rules.

zin-fout-over-wie = اختر عمّن يدور الأمر.
zin-fout-waarover = اختر عمّ يدور الأمر.
zin-fout-voor-wie-invullen = اختر لمن تملأ هذا.
zin-fout-waarvoor = اختر لأي غرض.
zin-fout-wat-weten = اختر ما يحق لذلك الشخص معرفته.

# Refusals of the core that a member of the family can meet, with what can be done instead.

zin-w-niet-gevonden = لا توجد معلومات يمكننا عرضها لك.
zin-w-gewijzigd = غيّر شخص آخر هذا الجزء بينما كنت تعمل عليه.
zin-w-gewijzigd-lees = اقرأ ما هو مكتوب الآن. نصك أسفله ولم يُفقد.
zin-w-gewijzigd-pas-aan = عدّل نصك واحفظ من جديد.
zin-w-afgesloten = هذا الملف مغلق.
zin-w-druk = يعمل كثيرون الآن في هذا الملف. حاول من جديد بعد قليل. لم يُفقد نصك.
zin-w-geen-verhaal = لا توجد قصة لمشاركتها بعد.
zin-w-schrijf-eerst = اكتب قصتك أولًا. تكفي بضع جمل.
zin-w-schrijf-iets = اكتب شيئًا.
zin-w-schrijf-wat-u-wilt = اكتب بكلماتك ما تريد ولماذا.
zin-w-al-gevraagd = لقد طلبت هذا من قبل. الجواب لم يصل بعد.
zin-w-geen-besluit = لا يوجد قرار بعد.
zin-w-toestemming-alleen = لا يعطي الموافقة إلا الشخص نفسه. لا أحد يستطيع ذلك نيابة عن غيره.
zin-w-antwoord-staat-er = هذا الجواب موجود من قبل.
zin-w-ervaring-leeg = أجب عن سؤال واحد على الأقل، أو اكتب شيئًا.
zin-w-niet-voor-ander = لا يمكنك فعل هذا نيابة عن غيرك.
zin-w-reageren-zelf = لا يستطيع الرد أو الموافقة إلا الشخص نفسه.
zin-w-waar-oneens = اكتب ما لا توافق عليه. تبقى كلماتك مع الخطة.
zin-w-andere-versie-plan = هناك الآن نسخة أخرى من الخطة.
zin-w-lees-teken = اقرأ النص الجديد ووقّعه.
zin-w-nieuwere-analyse = هناك نسخة أحدث من التحليل.
zin-w-lees-reageer = اقرأ النسخة الجديدة وردّ عليها.

# Coming in, and one's own account.

zin-a-code-werkt-niet = هذا الرمز لا يعمل. تأكد من أنك كتبته بشكل صحيح. يعمل الرمز مرة واحدة ولمدة أربعة عشر يومًا. لم ينجح؟ اتصل بشخص الاتصال الثابت.
zin-a-nummer-klopt-niet = الرقم أو كلمة المرور غير صحيحة. حاول من جديد.
zin-a-code-klopt-niet = هذا الرمز غير صحيح. انتظر الرمز التالي في التطبيق واكتبه.
zin-a-code-gebruikt = هذا الرمز غير صحيح أو سبق استخدامه. انتظر الرمز التالي في التطبيق.
zin-a-eerdere-keer-code = هذه الصفحة من مرة سابقة. اكتب الرمز مرة أخرى.
zin-a-eerdere-keer = هذه الصفحة من مرة سابقة. ارجع وحدّث الصفحة وحاول من جديد.
zin-a-nog-open = كانت هذه الصفحة مفتوحة من تسجيل دخول سابق. ارجع وحدّث الصفحة وأرسل من جديد.
zin-a-niet-compleet = لم يصل هذا النموذج كاملًا. ارجع وحاول من جديد.
zin-a-toestel-lukt-niet = لم ينجح الأمر بهذا الجهاز. حاول مرة أخرى أو اختر كلمة مرور.
zin-a-passkey-lukt-niet = لا ينجح تسجيل الدخول بهذا المفتاح. حاول من جديد أو سجّل الدخول بكلمة المرور.
zin-a-wachtwoord-kort = استخدم ما لا يقل عن { $aantal } من الأحرف. يسهل تذكر بضع كلمات متتالية.
zin-a-wachtwoord-lang = كلمة المرور هذه طويلة جدًا. لا تستخدم أكثر من 200 حرف.
zin-a-niet-hetzelfde = هذا ليس مطابقًا لكلمة المرور الجديدة. اكتبها مرة أخرى.
zin-w-afbeelding = هذه صورة. اختر تسجيلًا صوتيًا.
zin-w-geluid = هذا تسجيل صوتي. اختر صورة.

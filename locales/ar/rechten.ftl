# Rights: what they are, asking, copies, answers.

# What always holds.

recht-lezen-kop = القراءة
recht-lezen = يحق لك قراءة كل ما يخصك. ويحق لك الحصول على نسخة منه.
recht-zeggen-kop = أن تقول إن شيئًا غير صحيح
recht-zeggen = عند كل ما هو مكتوب عنك يمكنك أن تقول إن كان صحيحًا. تبقى كلماتك معه. لا يحق لأحد غيرك تغييرها.
recht-meenemen-kop = اصطحاب شخص معك
recht-meenemen = يحق لك اصطحاب شخص إلى كل محادثة: من العائلة أو صديق أو cliëntondersteuner (شخص يقف إلى جانبك) أو محامٍ.
recht-wie-keek-kop = معرفة من اطّلع
recht-wie-keek = ترى من قرأ ملفك ولماذا.
recht-klagen-kop = تقديم شكوى
recht-klagen = هل أنت غير راضٍ؟ يحق لك دائمًا تقديم شكوى. لا يغيّر ذلك شيئًا في المساعدة التي تحصل عليها.

# In each phase.

recht-zelf-plan-kop = وضع خطة بأنفسكم
recht-zelf-plan = يحق لعائلتك أن تضع أولًا خطتها بنفسها مع الأقارب أو الأصدقاء. اسأل عن ذلك.
recht-nee-kop = أن تقول لا
recht-nee = المساعدة طوعية ما دام القاضي لم يقرر غير ذلك. ما يُنصح به بإلحاح يحق لك رفضه.
recht-meepraten-kop = المشاركة في الحديث عن الأمان
recht-meepraten = توضع خطة الأمان مع الجميع، ومع الأطفال أيضًا. أنت تقول رأيك بنفسك.
recht-voorwaarde-kop = معرفة ما هو الشرط
recht-voorwaarde = هل يوجد فيها شرط؟ يُذكر من يضعه ولماذا. إذا كنت غير موافق تكتب ذلك معه.
recht-advocaat-kop = محامٍ
recht-advocaat = هل يريد أحد اللجوء إلى القاضي؟ تُبلَّغ بذلك مسبقًا ويمكنك الحصول على محامٍ. أحيانًا مجانًا.
recht-hulp-kop = المشاركة في الحديث عن المساعدة
recht-hulp = تشارك في اختيار المساعدة المناسبة. أفكارك موجودة في الخطة، مع ذكر إن استُخدمت ولماذا.
recht-papier-kop = الخطة على الورق
recht-papier = يحق لك طلب الخطة على الورق. تحصل عليها خلال أسبوعين.
recht-goed-kop = أن تقول إن كانت الأمور بخير
recht-goed = أنت تقول بنفسك ما مدى شعورك بالأمان. رقمك له قيمته ولا يُجمع مع أرقام الآخرين.
recht-stopt-kop = الاتفاق على كيفية الانتهاء
recht-stopt = لا يُغلق الملف إلا بعد محادثة معك. تعرف إلى من يمكنك اللجوء بعد ذلك.
recht-rechter-kop = اللجوء إلى القاضي
recht-rechter = هل أنت غير موافق على طريقة تنفيذ إجراء ما؟ يحق لك عرض ذلك على kinderrechter (قاضي الأطفال). يساعدك محامٍ.
recht-gehoord-kop = أن يُستمع إليك
recht-gehoord = يستمع القاضي إليك قبل أن يُقرَّر أو يُمدَّد أي شيء. ابتداءً من سن 12 يستمع القاضي إلى الطفل أيضًا.

# The page.

in-deze-fase-kop = في هذه المرحلة
beslissing-rechter-kop = هناك قرار من القاضي
altijd-kop = دائمًا
iets-vragen-knop = اطلب شيئًا أو أعطِ موافقتك أو قدّم شكوى
hulp-hierbij-kop = المساعدة في هذا
helpt-u-gratis = يساعدك مجانًا cliëntondersteuner (شخص يقف إلى جانبك) أو vertrouwenspersoon (شخص تثق به).
gelezen-op = قُرئ في { $datum }.
gelezen-uitleg = هكذا لا يستطيع أحد أن يقول لاحقًا إنك لم تُبلَّغ بهذا. لا يعني ذلك موافقتك على أي شيء.
gelezen-knop = لقد قرأت هذا

# Asking, and what became of it.

rechten-inleiding = تطلب مرة واحدة. نحن نحرص على أن يجيب كل من لديه معلومات عنك.
wat-u-vroeg-kop = ما طلبته
wat-u-kunt-vragen-kop = ما يمكنك طلبه
kopie-nu-kop = نسخة، الآن فورًا
kopie-nu = كل ما تراه هنا يمكنك أخذه: كمستند أو كملف.
kopie-maken-knop = إنشاء نسخة
lees-uw-rechten-knop = اقرأ ما هي حقوقك في هذه المرحلة
ook-van-u-kop = وهذا لك أيضًا
toestemming-kop = الموافقة
toestemming-wat = تقول نعم أو لا، ويمكنك التراجع دائمًا. يسري ذلك فورًا.
er-wacht-een-vraag = هناك سؤال ينتظر جوابك.
mijn-toestemmingen-titel = موافقاتي
niet-tevreden-titel = غير راضٍ؟
niet-tevreden = تقول ما المشكلة ونحن نجد الجهة المناسبة. لا يرى من يساعدونك شكواك هنا.
klacht-indienen-knop = تقديم شكوى
hoe-is-het-u-titel = كيف هو الأمر بالنسبة لك؟
zes-vragen = ستة أسئلة قصيرة. لا يُذكر اسمك، ولا يراها شخص الاتصال الثابت إلا إذا أردت.
vragen-beantwoorden-knop = أجب عن الأسئلة
over-iemand-anders = { $wat } (عن { $naam })
gevraagd-op = طُلب في { $datum }
gevraagd-op-door = طلبه { $wie } في { $datum }
gevraagd-op-over = طُلب في { $datum }، عن { $wie }
bekijk-verzoek-knop = عرض هذا الطلب
u-nam-terug = لقد سحبت هذا.
uw-woorden-erbij = أُضيفت كلماتك.
eigen-verklaringen-kop = التصريحات الشخصية في هذا الملف
verklaring-van-wie = من { $wie }
later-veranderd = ، غُيّر لاحقًا
verander-mijn-woorden-knop = غيّر كلماتي

# What can be asked.

vraag-inzage-kop = أريد أن أعرف ما لديكم عني (inzage)
vraag-inzage = وأيضًا ما قد لا تراه هنا بعد، مثل الملاحظات.
vraag-afschrift-kop = أريد نسخة (afschrift)
vraag-afschrift = من كل شيء، على الورق أو رقميًا.
vraag-correctie-kop = هناك شيء غير صحيح: correctie (تصحيح)
vraag-correctie = تُصحَّح الحقيقة. أما الرأي فتُضاف إليه كلماتك.
vraag-vernietiging-kop = يجب حذف شيء: vernietiging (إتلاف البيانات)
vraag-vernietiging = تُتلف البيانات إذا سمح القانون بذلك.
vraag-verklaring-kop = أضف verklaring (تصريحي الخاص)
vraag-verklaring = تُضاف كلماتك إلى الملف. لا يستطيع أحد رفض ذلك.
vraag-bezwaar-kop = لا أريد أن تُستخدم بياناتي: bezwaar (اعتراض)
vraag-bezwaar = تقول لماذا. يجب عندئذٍ أن يكون لدى المنظمة سبب وجيه.
vraag-beperking-kop = عدم فعل شيء ببياناتي مؤقتًا: beperking (تقييد)
vraag-beperking = مثلًا ما دمت تنتظر جوابًا.
over-alles-kies-niets = لا تختر شيئًا إذا كان الأمر يخص كل شيء أو إذا لم يكن في القائمة.
in-uw-eigen-woorden-kop = بكلماتك أنت
iets-bij-zeggen-kop = هل تريد أن تضيف شيئًا؟
hoeft-niet-waarom = ليس ضروريًا. لا يلزمك أن تقول لماذا.
zet-het-erbij-knop = أضفه
uitleg-correctie = ما الذي ليس صحيحًا؟ وكيف هو في الحقيقة؟
uitleg-vernietiging = ما الذي يجب حذفه ولماذا؟
uitleg-verklaring = يُضاف هذا إلى الملف كما هو تمامًا. أنت وحدك تستطيع تغييره.
uitleg-waarom = لماذا تريد هذا؟
mijn-verklaring-inleiding = يبقى ما كُتب أولًا محفوظًا. كلماتك الجديدة هي السارية.

# One request.

teruggenomen-op = سُحب في { $datum }.
mening-van-ander = هذا رأي أو استنتاج لشخص آخر. لا أحد يستطيع تغييره نيابة عنه. كلماتك الآن معه في كل مكان يوجد فيه هذا النص.
neem-terug-knop = أسحب هذا
eerst-bevoegd = ينظر شخص أولًا إن كان يحق لك طلب هذا. لا يتغير الموعد الأخير بسبب ذلك.
besloten-door = قرره { $wie } في { $datum }
reden-wet = السبب بموجب القانون: { $grond }.
wordt-nu-gedaan = يُنفَّذ هذا الآن.
gedaan-op = نُفّذ في { $datum }: { $toelichting }
op-datum-punt = { $wat } في { $datum }.
niet-mee-eens-kop = هل أنت غير موافق؟
binnen-weken = افعل ذلك خلال مدة أقصاها بالأسابيع بعد القرار: { $weken }.
brief-zelf = بهذا الزر نتذكر أنك تفعل هذا. تكتب الرسالة بنفسك أو مع cliëntondersteuner (الشخص الذي يقف إلى جانبك).
terugnemen-titel = سحب هذا الطلب
terugnemen-gevolg = لا يلزم أحدًا بعد ذلك الإجابة. يمكنك طلبه من جديد لاحقًا، وتبدأ المهلة من جديد.
terugnemen-ja-knop = نعم، أسحبه
stand-te-laat = متأخر: كان يجب أن يصل الجواب في { $datum }
stand-uiterlijk = الجواب في موعد أقصاه { $datum }
stand-kan-niet = غير ممكن هنا
stand-nee = لا
stand-ja-gedaan = نعم، وتم التنفيذ
stand-ja = نعم
stand-deel-gedaan = جزئيًا، وتم التنفيذ
stand-voor-een-deel = جزئيًا
middel-bezwaar-knop = أقدّم bezwaar (اعتراضًا)
middel-bezwaar-was = قدّمت bezwaar (اعتراضًا)
middel-rechtbank-knop = ألجأ إلى المحكمة
middel-rechtbank-was = لجأت إلى المحكمة
middel-ap-knop = ألجأ إلى Autoriteit Persoonsgegevens (هيئة حماية البيانات)
middel-ap-was = لجأت إلى Autoriteit Persoonsgegevens (هيئة حماية البيانات)

# A copy.

kopie-titel = إنشاء نسخة
kopie-inleiding = تحتوي النسخة تمامًا على ما يمكنك قراءته هنا. لا أكثر ولا أقل. وهي باللغة الهولندية.
kopie-lezen-kop = للقراءة أو الطباعة
kopie-lezen = مستند (PDF).
kopie-taal = النسخة كلها باللغة الهولندية، مع العناوين أيضًا: لا يمكننا بعد طباعتها بالعربية. اطلب من شخص الاتصال الثابت شرحًا أو مترجمًا شفويًا.
document-maken-knop = إنشاء المستند
kopie-meenemen-kop = لأخذها إلى برنامج آخر
kopie-meenemen = ملف (JSON). الشيء نفسه، للحواسيب.
bestand-maken-knop = إنشاء الملف
let-op-kop = انتبه
kopie-let-op = احفظ النسخة في مكان لا يصل إليه غيرك. هل ينظر أحد في البيت إلى هاتفك أو حاسوبك؟ اطلب إذن النسخة على الورق من شخص الاتصال الثابت.

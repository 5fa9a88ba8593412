# Complaints, and how it is to be helped here.

klacht-inleiding = تقول ما المشكلة. نرسلها إلى الجهة المناسبة. لا يرى من يساعدونك شكواك في الملف. تستمر المساعدة كالمعتاد.
wat-gebeurd-kop = ماذا حدث؟
wat-zou-helpen-kop = ما الذي قد يساعد؟
eerst-gesprek-kop = هل تريد أولًا محادثة بحضور وسيط؟
keuze-nee = لا
keuze-ja = نعم
mijn-klachten-kop = شكاواي
nieuwe-klacht-kop = شكوى جديدة
niet-over-een-persoon = ليس عن شخص واحد: { $organisatie }
klacht-van-kop = شكوى بتاريخ { $datum }
bekijk-klacht-knop = عرض هذه الشكوى
klacht-over-wie = { $aard }، عن { $wie }.
trek-klacht-in-knop = أسحب شكواي
kijkt-ernaar-kop = من ينظر فيها: { $wie }
organisatie-is = المنظمة: { $naam }
kan-ook-kop = هذا ممكن أيضًا: { $wie }
stuur-ook-knop = أرسل شكواي إلى هناك أيضًا
bemiddelaar-kop = محادثة مع وسيط
opgelost-knop = حُلّت المشكلة
hielp-niet-knop = لم يساعد، تابع
commissie-kop = اللجنة
oordeel-kop = الحكم: { $oordeel }
klacht-intrekken-titel = سحب شكواي
klacht-intrekken-ja-knop = نعم، أسحب شكواي
aard-bejegening = طريقة تعامل شخص معي
aard-werkwijze = طريقة العمل
aard-privacy = ما يحدث ببياناتي
aard-beroep = لم يلتزم شخص بقواعد المهنة
aard-maatregel = طريقة تنفيذ ondertoezichtstelling (أمر الإشراف)
klachtstand-daar = تقوم بهذا هناك بنفسك
klachtstand-opgelost = حُلّت في { $datum }
klachtstand-ingetrokken = سُحبت في { $datum }
klachtstand-oordeel = هناك حكم وجواب
klachtstand-te-laat = متأخر: كان يجب أن يصل في { $datum }
klachtstand-behandeling = قيد المعالجة

# How it is to be helped here.

ervaring-inleiding-jong = ستة أسئلة قصيرة. يمكنك تخطي واحد منها. لا يُذكر اسمك.
samen-met = مع { $naam }
ook-laten-lezen = السماح لـ { $naam } بقراءته أيضًا
voor-wie-invullen-kop = لمن تملأ هذا؟
nog-iets-zeggen-kop = هل تريد أن تقول شيئًا آخر؟
wie-leest-dit-kop = من يقرأ هذا؟
zonder-vinkje = من دون علامة لا يقرؤه إلا أنت.
eerder-antwoordde-kop = ما أجبت به من قبل
dag-samen-met = { $datum }، مع { $naam }
niet-meer-laten-lezen-knop = عدم السماح بقراءته بعد الآن
laat-gezicht-lezen-knop = دع شخص الاتصال الثابت يقرأ هذا
gezicht-kan-lezen = يستطيع شخص الاتصال الثابت قراءة هذا.
alleen-u-kunt-lezen = أنت وحدك تستطيع قراءة هذا.
liever-voor-uzelf-knop = هل تفضل ذلك لنفسك؟
kindervragen-van = { $naam }: أسئلة الأطفال
kindervragen-knop = مع طفل: أسئلة الأطفال

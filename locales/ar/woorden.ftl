# Words and names of things that come back on several pages.

# People and titles that come back.

een-professional = أحد المختصين
bewaren-knop = حفظ
versturen-knop = إرسال
delen-knop = مشاركة
veranderen-knop = تغيير
wat-ik-wil-kop = ما أريده
voor-wie-tekent-kop = نيابة عمّن توقّع؟
wie-mag-lezen-kop = من يحق له قراءة هذا؟
over-wie-kop = عمّن يدور الأمر؟
waarover-kop = عمّ يدور الأمر؟
tot-wanneer-kop = حتى متى؟
waarvoor-kop = لأي غرض؟
een-maand = شهر واحد
drie-maanden = ثلاثة أشهر
een-jaar = سنة واحدة
over-mijzelf = عني أنا
over-naam = عن { $naam }
gebruikt = استُخدمت
niet-gebruikt = لم تُستخدم
omdat = لأن: { $reden }
uw-rechten-kop = حقوقك
hulp-hierbij = هل تحتاج إلى مساعدة في هذا؟ يساعدك مجانًا cliëntondersteuner (شخص يقف إلى جانبك) أو vertrouwenspersoon (شخص تثق به).
bekijk-wie-bellen-knop = انظر بمن يمكنك الاتصال

# When, and from whom.

op-moment = في { $datum } الساعة { $uur }
op-een-dag = في { $datum }
van-tot-en-met = من { $van } حتى { $tot }
dit-vindt = هذا رأي { $wie }
dit-denkt = هذا ما يظنه { $wie }
dit-zei = هذا ما قاله { $wie }
vertelde-over-ander = حكى { $wie } هذا عن شخص آخر
vertelde-zelf = حكى { $wie } هذا بنفسه
staat-in = هذا مكتوب في «{ $titel }»
komt-uit = هذا من «{ $naam }»
het-ging-om = كان ذلك { $wanneer }
opgeschreven-door = كتبه { $wie }، { $datum }

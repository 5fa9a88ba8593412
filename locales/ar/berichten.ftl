# Messages that say that something waits: whether somebody wants them.

berichten-titel = رسائل بالبريد الإلكتروني
berichten-account-kop = حسابي
berichten-kiezen-knop = اختر بنفسك
berichten-meelezen-kop = هل يستطيع أحد أن يطّلع على بريدك الإلكتروني؟
berichten-meelezen = إذن اختر عدم تلقّي أي رسالة. حتى الرسالة التي لا تحتوي على شيء تُظهر أن هناك أمراً ما. كل شيء متاح أيضاً عند تسجيل الدخول. أو اتفق مع شخص الاتصال الثابت على أن يتصل بك.
berichten-vraag = هل تريد رسالة بالبريد الإلكتروني عندما يكون هناك شيء بانتظارك؟
berichten-nee = لا، لا ترسلوا لي شيئاً
berichten-ja = نعم، أرسلوا لي رسالة
berichten-alleen = فقط إذا كان لا أحد غيرك يقرأ بريدك.
berichten-adres = عنوان البريد الإلكتروني
berichten-opslaan-knop = حفظ
berichten-voorbeeld-kop = هكذا تبدو كل رسالة
berichten-weten-kop = من يعرف بهذا؟
berichten-verstuurd-kop = ما تم إرساله
berichten-nog-geen-kop = لا شيء حتى الآن
berichten-waarover-kop = عن أي شيء تصل الرسائل؟
berichten-over-zelf = عندما ينتظرني أمر ما
berichten-over-kinderen = عندما ينتظر أمر ما طفلاً دون 12 عامًا أنا أحد والديه
berichten-over-namens = عندما ينتظر أمر ما شخصًا يحق لي التصرف نيابة عنه
berichten-code-kop = أدخل الرمز الموجود في الرسالة
berichten-code-uitleg = تُرسل رسالة فيها رمز إلى { $adres }. بدون هذا الرمز لا يُرسل أي شيء آخر إلى هذا العنوان.
berichten-code-tot = الرمز صالح حتى:
berichten-code-geen = لم تصل رسالة؟ تأكد من صحة العنوان. يمكن الاتصال دائمًا بشخص الاتصال الثابت.
berichten-code-veld = رمز من ستة أرقام
berichten-code-knop = تأكيد الرمز
berichten-code-opnieuw-knop = إرسال رمز جديد

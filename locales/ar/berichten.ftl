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

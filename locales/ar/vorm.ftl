# What messages, refusals and confirmations say by themselves.

deels-nederlands = جزء من هذه الصفحة باللغة الهولندية لأنه لم يُترجم بعد. يشرحه لك شخص الاتصال الثابت، ومع مترجم إذا لزم الأمر.

# Messages and refusals.

bericht-info = للعلم:
bericht-let-op = انتبه:
bericht-fout = خطأ:
bericht-gelukt = تم:
fouten-kop = { $aantal -> 
    [zero] كل شيء صحيح
    [one] هناك شيء غير صحيح بعد
    [two] هناك شيئان غير صحيحين بعد
    [few] هناك { $aantal } أشياء غير صحيحة بعد
    [many] هناك { $aantal } شيئًا غير صحيح بعد
   *[other] هناك { $aantal } شيء غير صحيح بعد
  }
fouten-uitleg = ما كتبته ما زال موجودًا. لم يُحفظ أي شيء بعد.
weigering-kop = هذا غير ممكن الآن
conflict-kop = لم يُحفظ بعد
wel-kop = هذا ممكن
nodig-kop = ما زال هذا مطلوبًا
regel-nummer = القاعدة { $regel }

# A confirmation.

dit-gebeurt-er = هذا ما سيحدث:
terug-knop = لا، ارجع

# Who is here.

mijn-account-kop = حسابي
voor-iemand = نيابة عن { $naam }
u-bent-hier-voor = أنت هنا نيابة عن { $naam }. ما تفعله يظهر مع اسمك.
wisselen-knop = تبديل
niet-tonen-kop = لا شيء لعرضه
niet-tonen-uitleg = لا توجد معلومات يمكننا عرضها لك. تحقق من العنوان، أو ابدأ من جديد من صفحة «عائلتنا».
niet-verstuurd-kop = تعذّر إرسال هذا النموذج
kan-zo-niet-kop = هذا غير ممكن بهذه الطريقة
storing-kop = حدث خطأ من جانبنا
naar-ons-gezin-knop = إلى صفحة عائلتنا

# What stands around every page of the family door.

naar-inhoud = الانتقال إلى المحتوى
fout-in-titel = خطأ
hoofdmenu = القائمة الرئيسية
kruimelpad = موقعك في الصفحات
snel-sluiten = إغلاق سريع
ingelogd-als = تم تسجيل الدخول باسم
u-handelt-als = بصفة
uitloggen = تسجيل الخروج
deur-gezin = عائلتنا
toegankelijkheid = سهولة الاستخدام للجميع
privacy-en-rechten = الخصوصية وحقوقك
kies-taal = اختيار اللغة

# Beside what a professional wrote: that text stays as it was written.
in-het-nederlands = مكتوب باللغة الهولندية
teksten-in-het-nederlands = ما يكتبه المختصون يظهر هنا باللغة الهولندية. هل هناك شيء غير مفهوم؟ يمكنك أن تطلب من شخص الاتصال الثابت شرحًا أو مترجمًا شفويًا.
woorden-uitgelegd = شرح الكلمات

# What a field says by itself.
niet-verplicht = (اختياري)
tekens-kwijt = عدد الأحرف الممكنة هنا: { $aantal }

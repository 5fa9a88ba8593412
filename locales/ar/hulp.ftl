# Help and support: whom one can call, and how to leave a page unseen.

hulp-inleiding = يمكنك الاتصال هنا بنفسك دائمًا. لا يلزم أن يعرف أحد.
gevaar-kop = هل هناك خطر الآن؟
gevaar-wat = اتصل بالشرطة. حتى إن لم تستطع الكلام: ابقَ على الخط.
dag-en-nacht = ليلًا ونهارًا
dag-en-nacht-gratis = ليلًا ونهارًا، مجانًا
op-werkdagen = في أيام العمل
elke-dag-gratis = كل يوم من الساعة 11 إلى 21، مجانًا
naast-u = شخص يقف إلى جانبك
ondersteuner-kop = مُساند العميل (cliëntondersteuner)
ondersteuner-wat = شخص يقف إلى جانبك ويفكر معك ويرافقك إلى المقابلات. مستقل ومجاني. تخبرك بلديتك من هو، ولا يلزم أن يشارك شخص الاتصال الثابت في ذلك.
vertrouwenspersoon-kop = شخص الثقة من Jeugdstem
vertrouwenspersoon-wat = للأطفال والشباب والآباء. يساعدك إذا لم تكن راضيًا أو لديك شكوى. مستقل ومجاني. لا ينقل ما تقوله إلى أحد.
veilig-thuis-kop = Veilig Thuis (آمن في البيت)
veilig-thuis-wat = للحصول على المشورة حول عدم الأمان في البيت. يمكنك الاتصال دون ذكر اسمك.
nazorghulp-kop = Slachtofferhulp Nederland (دعم المتضررين)
nazorghulp-wat = لمن مر بتجربة قاسية. حديث ومساعدة في الأوراق وفي حقوقك.
kindertelefoon-kop = De Kindertelefoon (هاتف الأطفال)
kindertelefoon-wat = تحدث أو دردش عن أي شيء تريده. لا يلزم أن يعرف أحد.
uw-vaste-gezicht = شخص الاتصال الثابت الخاص بك
liever-een-ander = هل تفضّل شخص اتصال آخر؟ قل ذلك براحتك. لا يلزمك ذكر سبب. هل يصعب عليك قول ذلك بنفسك؟ يمكن لمُساند العميل أو شخص الثقة أن يقوله نيابةً عنك.
kijkt-mee-kop = هل ينظر أحد معك إلى هذه الشاشة؟
kijkt-mee-sluiten = اضغط على «إغلاق سريع». تُغلق الصفحة فورًا ويتم تسجيل خروجك. ويمكن أيضًا الضغط مرتين على مفتاح Esc.
kijkt-mee-samen = هل تفضّل ألا تقرأ هذا الملف في البيت؟ يمكنك قراءته مع شخص الاتصال الثابت في مكان تختاره. لا تحتاج إلى حساب لذلك.
andere-taal-kop = هل تفضّل التحدث بلغة أخرى؟
andere-taal-wat = اطلب مترجمًا شفويًا. لا يكلفك شيئًا. لا يجب أبدًا أن يترجم طفل أو قريب.

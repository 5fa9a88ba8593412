# The same for who is younger than 18: what is not here is said to everybody alike.

analyse-inleiding = ما نعتقد معًا أنه يحدث، وما تحتاج إليه أنت.

ons-gezin-titel = عنك وعن عائلتك
uitleg-stabiel = الوضع أهدأ الآن. ننظر كيف يبقى هادئًا.
uitleg-herstel = الوضع آمن. الآن وقت أن تشعر بخير من جديد.
niets-te-doen = لا يلزمك فعل شيء الآن. إذا أردنا أن نسألك شيئًا فستجده هنا.
staat-titel = ما هو مكتوب عني
staat-wat = اقرأه وقل إن كان صحيحًا.
verhaal-wat = احكها بكلماتك أنت، برسم أو بصوتك.
veiligheid-titel = كم هو آمن
veiligheid-wat = الاتفاقات، ورقمك أنت.
plan-wat = من يفعل ماذا؟
analyse-wat = ماذا نعتقد معًا؟
keek-titel = من اطّلع على ملفي؟
keek-wat = من قرأ شيئًا عنك؟

ervaring-inleiding = ستة أسئلة قصيرة. يمكنك تخطي واحد منها. لا يُذكر اسمك.

recht-lezen = يحق لك قراءة ما هو مكتوب عنك.
recht-zeggen-kop = أن تقول رأيك
recht-zeggen = هل هناك شيء غير صحيح؟ قل ذلك. تبقى كلماتك معه. لا يحق لأحد تغييرها.
recht-meenemen = يحق لك اصطحاب شخص تثق به، حتى لو لم يعلم والداك.
recht-wie-keek = يمكنك أن ترى من قرأ شيئًا عنك.
recht-klagen = هل ترى أن الأمور لا تسير جيدًا؟ اتصل بـ Jeugdstem (للشباب). هذا حقك دائمًا، ولا يلزم أن يعلم والداك.
rechten-inleiding = تطلب مرة واحدة. نحن نحرص على أن يجيب الجميع.
wat-u-vroeg-kop = ما طلبته أنت
kopie-nu = كل ما تراه هنا يمكنك أخذه.
hoe-is-het-u-titel = كيف هو الأمر بالنسبة لك أنت؟
vraag-inzage = وأيضًا ما لا تراه هنا بعد.

staat-inleiding = هذا ما هو مكتوب عنك. عند كل جزء يمكنك أن تقول إن كان صحيحًا.

veiligheid-inleiding = ما اتفقنا عليه حتى تكون في أمان، وما تفعله إذا ساء الوضع.
wat-vindt-u-afspraken-kop = ما رأيك أنت في هذه الاتفاقات؟
hoe-veilig-u-kop = ما مدى شعورك أنت بالأمان؟
cijfer-vraag-u-kop = ما مدى شعورك أنت بالأمان الآن؟

verhaal-inleiding = احكها بكلماتك أنت. أنت تختار من يقرؤها. أنت وحدك تستطيع تغييرها.
over-mijzelf = عني

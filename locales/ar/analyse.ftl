# How it comes: the analysis as far as it is about the reader.

zo-vastgesteld-kop = هكذا تم إقراره
zo-denken-we-kop = هذا ما نعتقده الآن
gedeeld-op-door = شاركه { $wie } في { $datum }
analyse-leeg-kop = لم يُشارَك شيء بعد
bent-u-het-eens-kop = هل توافق على هذا؟
ben-je-het-eens-kop = هل توافق على هذا؟
zelf-geschreven = كتبه بنفسه
verteld-aan = رُوي لـ { $wie }
schrijf-hoe-u-het-ziet-knop = اكتب كيف ترى الأمر
factor-oorzaak-kop = ما سببه
factor-houdt-kop = ما الذي يجعله يستمر
factor-risico-kop = ما يجعله أخطر
factor-goed-kop = ما يسير جيدًا ويساعد
kernvraag-kop = ما نريد فهمه
patroon-kop = ما يتكرر دائمًا
hypothese-kop = ما قد يؤثر (غير مؤكد بعد)
goed-voor-kop = ما هو جيد لـ { $naam }
wat-nodig-is-kop = ما هو ضروري
nog-niet-gereageerd = لم يردّ بعد. هذا لا يعني نعم.
oordeel-eens = موافق
oordeel-gezegd = قال عن هذا
schrijf-hoe-u-het-ziet = اكتب أدناه كيف ترى الأمر.
hoe-ik-het-zie-titel = كيف أرى الأمر
mogen-je-ouders = هل يحق لوالديك قراءة هذا؟ أنت تختار.
alleen-wie-mij-helpt = فقط الأشخاص الذين يساعدونني
ook-mijn-ouders = وأيضًا والداي اللذان لديهما gezag (الولاية)

# Days and moments, as people say them.

# Monday is 1.
weekdag = { $nummer ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
  }
datum-lang = { $dag } { $maand ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
  } { $jaar }
dag-en-datum = { $weekdag }، { $datum }
datum-en-tijd = { $datum }، الساعة { $tijd }
sinds = منذ { $datum }
tot = حتى { $datum }

# How far away a day is.
over-dagen = { $dagen ->
    [0] اليوم
    [1] غدًا
    [zero] اليوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $dagen } أيام
    [many] بعد { $dagen } يومًا
   *[other] بعد { $dagen } يوم
  }
over-weken = { $weken ->
    [zero] هذا الأسبوع
    [one] بعد أسبوع واحد
    [two] بعد أسبوعين
    [few] بعد { $weken } أسابيع
    [many] بعد { $weken } أسبوعًا
   *[other] بعد { $weken } أسبوع
  }
dagen-geleden = { $dagen ->
    [0] اليوم
    [1] أمس
    [zero] اليوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $dagen } أيام
    [many] قبل { $dagen } يومًا
   *[other] قبل { $dagen } يوم
  }
dagen-te-laat = { $dagen ->
    [zero] في الموعد
    [one] متأخر يومًا واحدًا
    [two] متأخر يومين
    [few] متأخر { $dagen } أيام
    [many] متأخر { $dagen } يومًا
   *[other] متأخر { $dagen } يوم
  }

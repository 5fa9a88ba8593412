# Days and moments, as people say them.

# Monday is 1.
weekdag = { $nummer ->
    [1] понеділок
    [2] вівторок
    [3] середа
    [4] четвер
    [5] п’ятниця
    [6] субота
   *[7] неділя
  }
datum-lang = { $dag } { $maand ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
  } { $jaar } року
dag-en-datum = { $weekdag }, { $datum }
datum-en-tijd = { $datum }, { $tijd }
sinds = з { $datum }
tot = до { $datum }

# How far away a day is.
over-dagen = { $dagen ->
    [0] сьогодні
    [1] завтра
    [one] через { $dagen } день
    [few] через { $dagen } дні
    [many] через { $dagen } днів
   *[other] через { $dagen } дня
  }
over-weken = { $weken ->
    [one] через { $weken } тиждень
    [few] через { $weken } тижні
    [many] через { $weken } тижнів
   *[other] через { $weken } тижня
  }
dagen-geleden = { $dagen ->
    [0] сьогодні
    [1] вчора
    [one] { $dagen } день тому
    [few] { $dagen } дні тому
    [many] { $dagen } днів тому
   *[other] { $dagen } дня тому
  }
dagen-te-laat = { $dagen ->
    [one] { $dagen } день після строку
    [few] { $dagen } дні після строку
    [many] { $dagen } днів після строку
   *[other] { $dagen } дня після строку
  }

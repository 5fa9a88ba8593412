# Days and moments, as people say them.

# Monday is 1.
weekdag = { $nummer ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
  }
datum-lang = { $dag } { $maand ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  } { $jaar }
dag-en-datum = { $weekdag } { $datum }
datum-en-tijd = { $datum }, { $tijd }
sinds = since { $datum }
tot = until { $datum }

# How far away a day is.
over-dagen = { $dagen ->
    [0] today
    [1] tomorrow
    [one] in { $dagen } day
   *[other] in { $dagen } days
  }
over-weken = { $weken ->
    [one] in { $weken } week
   *[other] in { $weken } weeks
  }
dagen-geleden = { $dagen ->
    [0] today
    [1] yesterday
    [one] { $dagen } day ago
   *[other] { $dagen } days ago
  }
dagen-te-laat = { $dagen ->
    [one] { $dagen } day late
   *[other] { $dagen } days late
  }

# Days and moments, as people say them.

# Monday is 1.
weekdag = { $nummer ->
    [1] poniedziałek
    [2] wtorek
    [3] środa
    [4] czwartek
    [5] piątek
    [6] sobota
   *[7] niedziela
  }
datum-lang = { $dag } { $maand ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
  } { $jaar }
dag-en-datum = { $weekdag }, { $datum }
datum-en-tijd = { $datum }, godz. { $tijd }
sinds = od { $datum }
tot = do { $datum }

# How far away a day is.
over-dagen = { $dagen ->
    [0] dzisiaj
    [1] jutro
    [one] za { $dagen } dzień
    [few] za { $dagen } dni
    [many] za { $dagen } dni
   *[other] za { $dagen } dnia
  }
over-weken = { $weken ->
    [one] za { $weken } tydzień
    [few] za { $weken } tygodnie
    [many] za { $weken } tygodni
   *[other] za { $weken } tygodnia
  }
dagen-geleden = { $dagen ->
    [0] dzisiaj
    [1] wczoraj
    [one] { $dagen } dzień temu
    [few] { $dagen } dni temu
    [many] { $dagen } dni temu
   *[other] { $dagen } dnia temu
  }
dagen-te-laat = { $dagen ->
    [one] { $dagen } dzień po terminie
    [few] { $dagen } dni po terminie
    [many] { $dagen } dni po terminie
   *[other] { $dagen } dnia po terminie
  }

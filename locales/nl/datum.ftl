# Days and moments, as people say them.

# Monday is 1.
weekdag = { $nummer ->
    [1] maandag
    [2] dinsdag
    [3] woensdag
    [4] donderdag
    [5] vrijdag
    [6] zaterdag
   *[7] zondag
  }
datum-lang = { $dag } { $maand ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
  } { $jaar }
dag-en-datum = { $weekdag } { $datum }
datum-en-tijd = { $datum }, { $tijd } uur
sinds = sinds { $datum }
tot = tot { $datum }

# How far away a day is.
over-dagen = { $dagen ->
    [0] vandaag
    [1] morgen
    [one] over { $dagen } dag
   *[other] over { $dagen } dagen
  }
over-weken = { $weken ->
    [one] over { $weken } week
   *[other] over { $weken } weken
  }
dagen-geleden = { $dagen ->
    [0] vandaag
    [1] gisteren
    [one] { $dagen } dag geleden
   *[other] { $dagen } dagen geleden
  }
dagen-te-laat = { $dagen ->
    [one] { $dagen } dag te laat
   *[other] { $dagen } dagen te laat
  }

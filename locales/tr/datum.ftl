# Days and moments, as people say them.

# Monday is 1.
weekdag = { $nummer ->
    [1] Pazartesi
    [2] Salı
    [3] Çarşamba
    [4] Perşembe
    [5] Cuma
    [6] Cumartesi
   *[7] Pazar
  }
datum-lang = { $dag } { $maand ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
  } { $jaar }
dag-en-datum = { $datum } { $weekdag }
datum-en-tijd = { $datum }, saat { $tijd }
sinds = { $datum } tarihinden beri
tot = { $datum } tarihine kadar

# How far away a day is.
over-dagen = { $dagen ->
    [0] bugün
    [1] yarın
    [one] { $dagen } gün sonra
   *[other] { $dagen } gün sonra
  }
over-weken = { $weken ->
    [one] { $weken } hafta sonra
   *[other] { $weken } hafta sonra
  }
dagen-geleden = { $dagen ->
    [0] bugün
    [1] dün
    [one] { $dagen } gün önce
   *[other] { $dagen } gün önce
  }
dagen-te-laat = { $dagen ->
    [one] { $dagen } gün gecikti
   *[other] { $dagen } gün gecikti
  }

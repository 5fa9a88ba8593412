//! `schil.ftl`: what stands around every page.

super::teksten! {
    naar_inhoud = "naar-inhoud",
    fout_in_titel = "fout-in-titel",
    hoofdmenu = "hoofdmenu",
    kruimelpad = "kruimelpad",
    snel_sluiten = "snel-sluiten",
    ingelogd_als = "ingelogd-als",
    u_handelt_als = "u-handelt-als",
    uitloggen = "uitloggen",
    deur_gezin = "deur-gezin",
    toegankelijkheid = "toegankelijkheid",
    privacy_en_rechten = "privacy-en-rechten",
    kies_taal = "kies-taal",
    in_het_nederlands = "in-het-nederlands",
    teksten_in_het_nederlands = "teksten-in-het-nederlands",
    woorden_uitgelegd = "woorden-uitgelegd",
    niet_verplicht = "niet-verplicht",
    tekens_kwijt(aantal) = "tekens-kwijt",
}

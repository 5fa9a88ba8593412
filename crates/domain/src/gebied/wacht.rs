//! What no region can switch off (design §2.7). A file that tries gets the invariant by number, not "unknown field".

/// Words that appear in a field which would touch a national invariant, with what to say about it.
const WACHTWOORDEN: &[(&[&str], &str)] = &[
    (&["vast_gezicht", "vaste_professional"], "Elk gezin heeft altijd precies één vast gezicht (INV-2)."),
    (&["overdracht", "overdragen"], "Een gezin wordt nooit overgedragen (INV-3)."),
    (
        &[
            "uitsluit",
            "inclusie",
            "toelating",
            "zorgzwaarte",
            "financier",
            "religie",
            "geloof",
            "bereidheid",
            "motivatie",
            "wachtlijst",
        ],
        "Alleen postcode en aard en ernst bepalen of een gezin meedoet (R-120, INV-17).",
    ),
    (
        &["toets_vereist", "zonder_toets", "onafhankelijke_toets"],
        "De toets door de Raad blijft verplicht (INV-7).",
    ),
    (&["belang_kind", "kindbelang"], "Het belang van het kind komt altijd eerst (INV-10)."),
    (&["feit_zonder"], "Een feit heeft altijd een bron en een tijd (INV-14)."),
    (
        &["accorder", "stilzwijgend", "zwijgen"],
        "Alleen de persoon zelf accordeert; zwijgen is geen ja (INV-15, INV-16).",
    ),
    (&["geheim", "adres_tonen", "verblijf_tonen"], "Een verborgen adres blijft verborgen (INV-20)."),
    (&["bronbescherming", "bron_tonen"], "Een beschermde bron blijft beschermd (INV-21)."),
    (&["leeslog", "leesregel", "logging", "loggen"], "Elke inzage wordt vastgelegd (INV-22)."),
    (&["beheerder"], "Een beheerder komt nooit bij inhoud (INV-23)."),
    (&["termijn"], "Termijnen staan landelijk in rules/termijnen.toml (INV-24)."),
    (&["bevoegd"], "Wie wat mag, staat landelijk in rules/bevoegdheden.toml (INV-6)."),
    (
        &["leeftijdsgrens", "leeftijden"],
        "Leeftijdsgrenzen staan landelijk in rules/leeftijden.toml (INV-28, INV-29).",
    ),
    (&["score", "automatisch"], "Geen enkele score beslist vanzelf (INV-37)."),
    (&["invariant", "inv_", "inv-"], "Een regio kan landelijke regels niet aanpassen."),
];

/// Why this unknown field can never be set by a region, if it tries to touch a national invariant.
pub(super) fn verbod(veld: &str) -> Option<String> {
    let veld = veld.to_lowercase();
    let raak = WACHTWOORDEN.iter().find(|(woorden, _)| woorden.iter().any(|woord| veld.contains(woord)));
    raak.map(|(_, reden)| format!("Dit kan een regio niet instellen. {reden} Haal dit veld weg."))
}

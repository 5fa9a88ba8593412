//! The words for frames, measures and rights.

use naast_domain::dossier::{Kader, Maatregelsoort};

/// The three frames: code, name, what it means.
pub(super) const KADERS: [(Kader, &str, &str, &str); 3] = [
    (
        Kader::Vrijwillig,
        "vrijwillig",
        "Vrijwillig",
        "Het gezin wil deze hulp en kan er op elk moment mee stoppen.",
    ),
    (
        Kader::VrijwilligDrang,
        "vrijwillig_drang",
        "Vrijwillig, met drang",
        "We dringen aan op hulp, omdat we ons zorgen maken. Het blijft vrijwillig: het gezin mag nee zeggen. Nee zeggen is geen reden voor een maatregel. Blijven de zorgen groot, dan kan alleen de Raad vragen om een beslissing van de rechter.",
    ),
    (
        Kader::Gedwongen,
        "gedwongen",
        "Gedwongen",
        "De rechter heeft dit beslist. Dat kan alleen als er voor dit kind een beschikking is.",
    ),
];

/// Name and meaning of a frame.
pub(super) fn kader(kader: Kader) -> (&'static str, &'static str, &'static str) {
    KADERS
        .iter()
        .find(|(deze, ..)| *deze == kader)
        .map_or(("", "", ""), |(_, code, naam, uitleg)| (*code, *naam, *uitleg))
}

/// Kinds of measures: code, name, for whom.
pub(super) const MAATREGELEN: [(Maatregelsoort, &str, &str, &str); 7] = [
    (Maatregelsoort::Ots, "ots", "Ondertoezichtstelling", "Voor een minderjarige, door de kinderrechter."),
    (
        Maatregelsoort::Vots,
        "vots",
        "Voorlopige ondertoezichtstelling",
        "Voor een minderjarige, bij acuut gevaar, door de kinderrechter.",
    ),
    (
        Maatregelsoort::Muhp,
        "muhp",
        "Machtiging uithuisplaatsing",
        "Voor een minderjarige, door de kinderrechter.",
    ),
    (
        Maatregelsoort::Voogdij,
        "voogdij",
        "Voogdij van een instelling",
        "Voor een minderjarige, door de rechter.",
    ),
    (
        Maatregelsoort::Huisverbod,
        "huisverbod",
        "Tijdelijk huisverbod",
        "Voor een volwassene, door de burgemeester.",
    ),
    (
        Maatregelsoort::Jeugdreclassering,
        "jeugdreclassering",
        "Jeugdreclassering",
        "Voor een jongere, door de kinderrechter of de officier van justitie.",
    ),
    (Maatregelsoort::Anders, "anders", "Iets anders", "Schrijf bij de beschikking wat het is."),
];

/// Name of a kind of measure.
pub(super) fn maatregel(soort: Maatregelsoort) -> &'static str {
    MAATREGELEN.iter().find(|(deze, ..)| *deze == soort).map_or("", |(_, _, naam, _)| *naam)
}

/// What everybody should be told: the words that are kept, and what to say.
pub(super) const RECHTEN: [(&str, &str); 8] = [
    (
        "Wie het vast gezicht is en wie zicht houdt op de veiligheid",
        "Naam, telefoonnummer, en wie er belt als het even niet lukt.",
    ),
    (
        "Wat er nu gebeurt en wat u zelf mag beslissen",
        "In gewone woorden: welke stap is dit, wat is vrijwillig, wat niet.",
    ),
    (
        "Meedoen: uw mening, uw plan, uw mensen erbij",
        "Ook kinderen. Iedereen mag iemand meenemen naar een gesprek.",
    ),
    (
        "Gratis hulp: cliëntondersteuner, vertrouwenspersoon of advocaat",
        "Hoe u die zelf belt, zonder het ons te vragen.",
    ),
    ("Het dossier lezen, laten verbeteren of laten weghalen", "En zien wie er in heeft gekeken."),
    ("Niet eens zijn: bezwaar, klacht of de rechter", "Waar, hoe en tot wanneer."),
    ("Gegevens die iemand anders over u gaf", "Binnen vier weken nadat wij die kregen, als dat veilig kan."),
    ("Hulp in een proeftuin", "Dat u daaraan meedoet, wat er anders is en wat hetzelfde blijft."),
];

/// Ways of telling.
pub(super) const HOE: [&str; 4] =
    ["in een gesprek", "in een gesprek, met een folder", "per brief", "telefonisch"];

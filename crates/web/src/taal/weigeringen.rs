//! Every sentence of the core that a member of the family can get is known in English; kept by reading the sources.

use super::zinnen::bekend;
use std::{collections::BTreeSet, fs, path::Path};

/// Where the commands of the family's door are decided.
const BRONNEN: [&str; 14] = [
    "domain/src/bijdrage/beslis.rs",
    "domain/src/ervaring/opdracht.rs",
    "domain/src/klacht/beslis.rs",
    "domain/src/klacht/namens.rs",
    "domain/src/recht/indienen.rs",
    "domain/src/recht/verdelen.rs",
    "domain/src/stelling/wederhoor.rs",
    "domain/src/toegang/namens.rs",
    "domain/src/toestemming/beslis.rs",
    "domain/src/veiligheid/cijfer.rs",
    "domain/src/weigering.rs",
    "domain/src/tekst.rs",
    "service/src/berichten/kiezen.rs",
    "service/src/bijlagen/mod.rs",
];

/// Sentences in those files that only a professional gets: about answering, judging or writing down for somebody.
const ALLEEN_PROFESSIONALS: [&str; 16] = [
    "Vertelt iemand het aan u? Schrijf het op als stem in de analyse, met de dag en wie erbij was.",
    "Op deze inbreng hoort geen ‘gebruikt’ of ‘niet gebruikt’.",
    "Praat erover met wie dit inbracht.",
    "De klager wil geen gesprek met een bemiddelaar. Dat is vrijwillig.",
    "Ga verder met het behandelen van de klacht.",
    "Wie zelf in de klacht staat, kan er niet over oordelen.",
    "Kies een dag vanaf de klacht tot en met vandaag.",
    "Geef nu een oordeel, of vraag de klager of het langer mag duren.",
    "De klachtregeling van deze organisatie kent hier geen verlenging.",
    "Over deze klacht oordeelt een commissie van ten minste drie mensen.",
    "Stel eerst de commissie in.",
    "De klager heeft het recht om het verhaal te vertellen. Dat is nog niet vastgelegd.",
    "Nodig de klager uit. Wil de klager dat niet? Leg dan vast wanneer en hoe u dat vroeg.",
    "Deze persoon zei zelf nee. Alleen die persoon kan daar ja van maken.",
    "Laat de persoon het zelf aangeven, op de eigen pagina of op uw scherm.",
    "Kies een dag vanaf de vraag tot en met vandaag.",
];

/// The sentences in a source: what is said to somebody has a capital, spaces and an end.
fn zinnen(bron: &str) -> BTreeSet<String> {
    let code = bron.split("#[cfg(test)]").next().unwrap_or_default();
    let regels = code.lines().filter(|regel| !regel.trim_start().starts_with("//"));
    let mut uit = BTreeSet::new();
    for regel in regels {
        for tekst in regel.split('"').skip(1).step_by(2) {
            let zin = tekst.contains(' ') && tekst.chars().next().is_some_and(char::is_uppercase);
            if zin && tekst.ends_with(['.', '?']) {
                uit.insert(tekst.to_owned());
            }
        }
    }
    uit
}

#[test]
fn inv_36_every_refusal_that_a_family_member_can_get_is_known_in_english() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut gelezen = 0;
    let mut onbekend = Vec::new();
    for bron in BRONNEN {
        let code = fs::read_to_string(crates.join(bron)).unwrap_or_else(|fout| panic!("{bron}: {fout}"));
        for zin in zinnen(&code) {
            gelezen += 1;
            // What is filled in while speaking is matched by an example.
            let voorbeeld = zin.replace("{lengte}", "30000").replace("{}", "20000");
            if !bekend(&voorbeeld) && !ALLEEN_PROFESSIONALS.contains(&zin.as_str()) {
                onbekend.push(zin);
            }
        }
    }
    assert!(gelezen > 60, "{gelezen}");
    assert!(onbekend.is_empty(), "zonder vertaling: {onbekend:#?}");
}

#[test]
fn every_exception_is_still_said_somewhere() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let alles: String =
        BRONNEN.iter().filter_map(|bron| fs::read_to_string(crates.join(bron)).ok()).collect();
    for zin in ALLEEN_PROFESSIONALS {
        assert!(alles.contains(zin), "{zin}");
    }
}

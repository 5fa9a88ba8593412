//! What holds whatever the table says.

use crate::{
    dingen, kijkers, logboek,
    ophalen::{Antwoord, Herkenner, haal},
    wegen,
    wereld::{Wereld, persoon_id},
    zien::Toneel,
};
use axum::http::{StatusCode, header};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What would tell where the mother and the youngest are, or what she does and says where it is not safe.
const NOOIT_VOOR_DE_VADER: [&str; 31] = [
    "naam van de moeder",
    "geboortedatum van de moeder",
    "BSN van de moeder",
    "telefoonnummer van de moeder",
    "toelichting bij het telefoonnummer van de moeder",
    "e-mailadres van de moeder",
    "taal van de moeder",
    "verborgen adres",
    "nieuw verborgen adres",
    "plaats van het verborgen adres",
    "school en huisarts van de jongste",
    "naam van wie in de opvang werkt",
    "organisatie van de opvang",
    "naam van wie het adres kent",
    "organisatie die het adres kent",
    "reden dat de opvang het zicht heeft",
    "reden van de veilige modus van de moeder",
    "feit over de vader met beschermde bron",
    "feit over de vader met uitgesteld wederhoor",
    "toelichting bij het uitstel",
    "feit over de jongste, niet tonen aan de vader",
    "weerspraak van de moeder, in veilige modus",
    "verklaring van de moeder, in veilige modus",
    "stem van de moeder in de analyse, in veilige modus",
    "mening van de moeder over de analyse, in veilige modus",
    "factor in de analyse, niet tonen aan de vader",
    "stem van de moeder in het plan, in veilige modus",
    "doel voor de jongste, niet tonen aan de vader",
    "afspraak van de moeder, niet tonen aan de vader",
    "cijfer van de moeder zelf, in veilige modus",
    "wie het incident vertelde",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn inv_20_d_58_a_father_and_who_acts_for_him_get_no_byte_of_where_the_mother_is_or_of_what_she_says_in_safety()
 {
    let toneel = Toneel::nieuw().await;
    let herkenner = Herkenner::nieuw(&toneel.dingen);
    let bekend: BTreeSet<&str> = toneel.dingen.iter().map(|ding| ding.rij).collect();
    assert!(NOOIT_VOOR_DE_VADER.iter().all(|rij| bekend.contains(rij)), "a row has another name now");
    let mut gelekt = Vec::new();
    for kijker in kijkers::gezin().into_iter().filter(|kijker| kijker.account.ends_with("vader")) {
        let koekje = kijker.koekje(&toneel.wereld).await;
        let api = wegen::api(toneel.wereld.dossier, &kijker);
        let mut gelezen = 0;
        for adres in toneel.adressen.iter().chain(&api) {
            let antwoord = haal(&toneel.wereld, &koekje, adres).await;
            gelezen += usize::from(antwoord.status.is_success());
            let rijen =
                herkenner.herken(&antwoord.bytes()).into_iter().map(|plaats| toneel.dingen[plaats].rij);
            let rijen = rijen.filter(|rij| NOOIT_VOOR_DE_VADER.contains(rij));
            gelekt.extend(rijen.map(|rij| format!("{}: {rij} at {adres}", kijker.naam)));
        }
        assert!(gelezen > 30, "{} reads {gelezen} pages", kijker.naam);
    }
    assert!(gelekt.is_empty(), "{}", gelekt.join("\n"));
}

/// An answer without what differs from one request to the next by nature.
fn kaal(antwoord: &Antwoord) -> (StatusCode, Vec<(String, String)>, String) {
    let mut koppen: Vec<(String, String)> = antwoord
        .koppen
        .iter()
        .filter(|(naam, _)| **naam != header::SET_COOKIE && **naam != header::DATE)
        .map(|(naam, waarde)| (naam.to_string(), waarde.to_str().unwrap().to_owned()))
        .collect();
    koppen.sort();
    (antwoord.status, koppen, zonder_toeval(&antwoord.tekst()))
}

/// A page without the token of the session and the numbers of its commands, which are new on each page.
pub fn zonder_toeval(html: &str) -> String {
    let mut uit = String::with_capacity(html.len());
    for (plaats, stuk) in html.split("<input").enumerate() {
        let tag = stuk.split('>').next().unwrap_or_default();
        let toeval = tag.contains("name=\"token\"") || tag.contains("name=\"opdracht\"");
        if plaats > 0 {
            uit.push_str("<input");
        }
        uit.push_str(if plaats > 0 && toeval { &stuk[tag.len()..] } else { stuk });
    }
    uit
}

/// The hidden fields of the form that goes to this address.
pub fn verborgen_velden(html: &str, actie: &str) -> Vec<(String, String)> {
    let doel = format!("action=\"{actie}\"");
    let Some(formulier) = html.split("<form").find(|stuk| stuk.split('>').next().unwrap().contains(&doel))
    else {
        return Vec::new();
    };
    let formulier = formulier.split("</form>").next().unwrap();
    let kenmerk = |tag: &str, naam: &str| {
        tag.split(&format!("{naam}=\"")).nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned)
    };
    formulier
        .split("<input")
        .skip(1)
        .map(|veld| veld.split('>').next().unwrap())
        .filter(|tag| tag.contains("type=\"hidden\""))
        .filter_map(|tag| Some((kenmerk(tag, "name")?, kenmerk(tag, "value").unwrap_or_default())))
        .collect()
}

/// The address with its last number, or all of them, made up.
fn verzonnen(adres: &str) -> Option<String> {
    let (pad, vraag) = adres.split_once('?').unwrap_or((adres, ""));
    let mut delen: Vec<String> = pad.split('/').map(str::to_owned).collect();
    let laatste = delen.iter().rposition(|deel| Uuid::parse_str(deel).is_ok())?;
    delen[laatste] = Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_0000_0001).to_string();
    let vraag = if vraag.is_empty() { String::new() } else { format!("?{vraag}") };
    Some(delen.join("/") + &vraag)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn inv_21_what_may_not_be_seen_answers_as_what_never_was() {
    let toneel = Toneel::nieuw().await;
    let namen = [
        "vader",
        "voor-vader",
        "twaalf",
        "vreemde",
        "ver",
        "nood",
        "nabij",
        "bij-politie",
        "bij-aanbieder",
        "beheerder",
    ];
    let allen = [
        kijkers::gezin(),
        kijkers::vreemden(),
        kijkers::team(),
        kijkers::functies_in_team(),
        kijkers::met_eigen_taak(),
        kijkers::functies_buiten_team(),
    ]
    .concat();
    let mut anders = Vec::new();
    let mut vergeleken = 0;
    for kijker in allen.into_iter().filter(|kijker| namen.contains(&kijker.account.as_str())) {
        let koekje = kijker.koekje(&toneel.wereld).await;
        let api = wegen::api(toneel.wereld.dossier, &kijker);
        for adres in toneel.adressen.iter().chain(&api) {
            let Some(geraden) = verzonnen(adres) else { continue };
            let echt = haal(&toneel.wereld, &koekje, adres).await;
            if echt.status != StatusCode::NOT_FOUND {
                continue;
            }
            vergeleken += 1;
            let nooit = haal(&toneel.wereld, &koekje, &geraden).await;
            let (echt, nooit) = (kaal(&echt), kaal(&nooit));
            // The answer may say for which address it is; that is what was asked.
            let gelijk = (echt.0, &echt.1, echt.2.replace(adres.as_str(), ""))
                == (nooit.0, &nooit.1, nooit.2.replace(&geraden, ""));
            if !gelijk {
                anders.push(format!("{}: {adres}", kijker.naam));
            }
        }
    }
    assert!(vergeleken > 500, "only {vergeleken} refusals were compared");
    assert!(anders.is_empty(), "{}", anders.join("\n"));
}

#[tokio::test]
async fn d_40_the_youngest_has_no_account_and_is_not_given_one() {
    let wereld = Wereld::nieuw().await;
    let nodig_uit = serde_json::json!({ "toegang": { "nodig_uit": { "persoon": persoon_id("jongste"),
        "wijze": "brief", "uitleg": "Samen gelezen.", "afweging": "Besproken." } } });
    let stap = dingen::Stap::nieuw("gezicht", nodig_uit);
    let fout = wereld.probeer("een kind van zes", 0, &stap).await.unwrap_err();
    assert!(fout.contains("D(40)"), "{fout}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn d_56_no_address_and_no_line_of_the_log_holds_a_word_of_anybody() {
    let toneel = Toneel::nieuw().await;
    let herkenner = Herkenner::nieuw(&toneel.dingen);
    let adressen: Vec<&str> = toneel.adressen.iter().map(String::as_str).collect();
    let adressen = adressen.join("\n");
    assert!(herkenner.herken(adressen.as_bytes()).is_empty(), "{adressen}");
    // Also what goes wrong is told without the words: a command that cannot be, a file that is none.
    for (welke, opdracht) in dingen::onmogelijk().into_iter().enumerate() {
        toneel.wereld.probeer("onmogelijk", welke, &opdracht).await.unwrap_err();
    }
    let gevonden = herkenner.herken(logboek::regels().as_bytes());
    let gevonden: Vec<&str> = gevonden.into_iter().map(|plaats| toneel.dingen[plaats].rij).collect();
    assert!(gevonden.is_empty(), "in the log: {gevonden:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn inv_21_nothing_is_completed_while_somebody_types() {
    let suggereert = ["suggest", "autocomplete", "aanvul", "typeahead"];
    let patronen = wegen::patronen();
    assert!(patronen.iter().all(|patroon| suggereert.iter().all(|woord| !patroon.contains(woord))));
    let toneel = Toneel::nieuw().await;
    let een_van_elk = patronen
        .iter()
        .filter_map(|patroon| toneel.adressen.iter().find(|adres| wegen::past(patroon, adres)));
    let een_van_elk: Vec<&String> = een_van_elk.collect();
    for kijker in [&kijkers::team()[0], &kijkers::gezin()[1]] {
        let koekje = kijker.koekje(&toneel.wereld).await;
        for adres in &een_van_elk {
            let pagina = haal(&toneel.wereld, &koekje, adres).await.tekst();
            for teken in ["<datalist", " list=\"", "role=\"combobox\"", "aria-autocomplete"] {
                assert!(!pagina.contains(teken), "{adres}: {teken}");
            }
        }
    }
}

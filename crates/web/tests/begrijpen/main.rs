//! "Wat we weten" and "Samen begrijpen" over a real service and store, by pages without JavaScript.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod analyse;
#[path = "../gemeen/mod.rs"]
#[expect(dead_code, reason = "shared with the tests of other pages")]
mod gemeen;
mod horen;
mod nakijken;
mod schrijven;

use gemeen::{Browser, Pagina, persoon_id};

/// Writes a feit down about these people; gives its address below the dossier.
async fn feit(wie: &Browser<'_>, woorden: &str, over: &[&str]) -> String {
    let nummers: Vec<String> = over.iter().map(|naam| persoon_id(naam).to_string()).collect();
    let mut velden = vec![
        ("tekst", woorden),
        ("bron", "eigen"),
        ("tijd-dag", "1"),
        ("tijd-maand", "3"),
        ("tijd-jaar", "2026"),
        ("leefgebied", "gezin"),
    ];
    velden.extend(nummers.iter().map(|nummer| ("over", nummer.as_str())));
    let klaar = wie.stuur_in("stellingen/nieuw/feit", &velden).await;
    onder_dossier(&klaar)
}

/// Where a page sent us, below the dossier: "stellingen/…".
fn onder_dossier(klaar: &Pagina) -> String {
    let naar = klaar.naar.as_deref().unwrap_or_else(|| panic!("niet bewaard: {}", klaar.tekst()));
    let pad = naar.split(['?', '#']).next().unwrap();
    pad.splitn(5, '/').nth(4).unwrap().to_owned()
}

/// Puts a statement to these people, in a conversation.
async fn leg_voor(wie: &Browser<'_>, stelling: &str, aan: &[&str]) {
    let nummers: Vec<String> = aan.iter().map(|naam| persoon_id(naam).to_string()).collect();
    let mut velden = vec![("kanaal", "gesprek")];
    velden.extend(nummers.iter().map(|nummer| ("personen", nummer.as_str())));
    wie.doe(&format!("{stelling}/voorleggen"), &velden).await;
}

/// The fields of something that was told today.
fn verteld(soort: &'static str, woorden: &'static str) -> Vec<(&'static str, &'static str)> {
    vec![
        ("soort", soort),
        ("tekst", woorden),
        ("gezegd_op-dag", "2"),
        ("gezegd_op-maand", "3"),
        ("gezegd_op-jaar", "2026"),
        ("getuige", "de gezinscoach"),
    ]
}

/// Writes down what somebody said of a statement.
async fn zei(
    wie: &Browser<'_>,
    stelling: &str,
    naam: &str,
    soort: &'static str,
    woorden: &'static str,
) -> Pagina {
    wie.doe(&format!("{stelling}/reactie/{}", persoon_id(naam)), &verteld(soort, woorden)).await
}

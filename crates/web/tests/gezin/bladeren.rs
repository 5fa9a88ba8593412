//! The households of these tests, opened through the pages as a professional does.

use crate::proef::{Browser, Pagina, dossier_in};

pub const OPENEN: &str = "/werk/openen";

/// The first three steps of a household of two separated parents, two children and two homes; the last step is on screen.
pub async fn gezin_met_kinderen(browser: &Browser<'_>) -> Pagina {
    let begin = browser.get(OPENEN).await;
    let mensen = [
        ("doe", "verder"),
        ("personen", "4"),
        ("p0-voornamen", "Sanne Maria"),
        ("p0-roepnaam", "Sanne"),
        ("p0-voorvoegsel", "de"),
        ("p0-achternaam", "Wit"),
        ("p0-geboren-dag", "3"),
        ("p0-geboren-maand", "5"),
        ("p0-geboren-jaar", "1988"),
        ("p0-geslacht", "vrouw"),
        ("p0-telefoon", "0612345678"),
        ("p0-veilig", "ja"),
        ("p1-voornamen", "Mark"),
        ("p1-achternaam", "Jansen"),
        ("p1-geboren-jaar", "1985"),
        ("p1-geslacht", "man"),
        ("p2-voornamen", "Sem"),
        ("p2-achternaam", "Jansen"),
        ("p2-geboren-dag", "12"),
        ("p2-geboren-maand", "8"),
        ("p2-geboren-jaar", "2017"),
        ("p2-geslacht", "man"),
        ("p3-voornamen", "Lot"),
        ("p3-achternaam", "Jansen"),
        ("p3-leeftijd", "5"),
        ("p3-geslacht", "vrouw"),
    ];
    let wonen = browser.vul_in(&begin, OPENEN, &mensen).await;
    assert!(wonen.zegt("Waar wonen ze?"), "{}", wonen.tekst());
    let huizen = [
        ("doe", "verder"),
        ("h0-straat", "Kerkstraat"),
        ("h0-huisnummer", "12 B"),
        ("h0-postcode", "1141 AB"),
        ("h0-plaats", "Monnickendam"),
        ("h1-straat", "Havenstraat"),
        ("h1-huisnummer", "7"),
        ("h1-postcode", "1151 CD"),
        ("h1-geheim", "ja"),
        ("w0", "2"),
        ("w1", "1"),
        ("w2", "12"),
        ("w3", "2"),
    ];
    let relaties = browser.vul_in(&wonen, OPENEN, &huizen).await;
    assert!(relaties.zegt("Hoe horen ze bij elkaar?"), "{}", relaties.tekst());
    let banden = [
        ("doe", "verder"),
        ("k2-0", "ouder"),
        ("k2-1", "ouder"),
        ("g2", "samen"),
        ("g2-bron", "gezagsregister"),
        ("g2-sinds-dag", "12"),
        ("g2-sinds-maand", "8"),
        ("g2-sinds-jaar", "2017"),
        ("z3", "ja"),
        ("r0-a", "0"),
        ("r0-soort", "ex_partner"),
        ("r0-b", "1"),
    ];
    let slot = browser.vul_in(&relaties, OPENEN, &banden).await;
    assert!(slot.zegt("Wat is er aan de hand?"), "{}", slot.tekst());
    slot
}

/// What is typed in the last step of that household.
pub const SLOT: [(&str, &str); 5] = [
    ("doe", "verder"),
    ("aanleiding", "School maakt zich zorgen: Sem is vaak moe en durft niet naar huis."),
    ("o0-soort", "emotioneel.gewelddadig"),
    ("o0-duur", "structureel"),
    ("kindcheck", "Gevraagd aan moeder en gezien in de BRP."),
];

/// Chooses oneself as the fixed face.
pub fn met_gezicht<'a>(browser: &Browser<'_>, velden: &[(&'a str, &'a str)]) -> Vec<(&'a str, String)> {
    let code = format!("{}.0", browser.id);
    velden.iter().map(|(naam, waarde)| (*naam, (*waarde).to_owned())).chain([("gezicht", code)]).collect()
}

/// Opens the household with children and gives the number of its dossier.
pub async fn open_gezin(browser: &Browser<'_>) -> String {
    let slot = gezin_met_kinderen(browser).await;
    let velden = met_gezicht(browser, &SLOT);
    let velden: Vec<(&str, &str)> = velden.iter().map(|(naam, waarde)| (*naam, waarde.as_str())).collect();
    let klaar = browser.vul_in(&slot, OPENEN, &velden).await;
    dossier_in(klaar.naar.as_deref().unwrap_or_else(|| panic!("niet geopend: {}", klaar.tekst())))
}

/// Opens a household of one old woman, without children.
pub async fn open_oudere(browser: &Browser<'_>) -> (Pagina, Pagina) {
    let begin = browser.get(OPENEN).await;
    let wonen = browser
        .vul_in(
            &begin,
            OPENEN,
            &[
                ("doe", "verder"),
                ("p0-voornamen", "Rina"),
                ("p0-achternaam", "Postma"),
                ("p0-geboren-jaar", "1938"),
            ],
        )
        .await;
    let slot = browser
        .vul_in(
            &wonen,
            OPENEN,
            &[
                ("doe", "verder"),
                ("h0-straat", "Dorpsstraat"),
                ("h0-huisnummer", "1"),
                ("h0-postcode", "3511 AA"),
                ("w0", "1"),
            ],
        )
        .await;
    let velden = met_gezicht(
        browser,
        &[
            ("doe", "verder"),
            ("aanleiding", "De thuiszorg ziet blauwe plekken."),
            ("o0-soort", "lichamelijk.gewelddadig"),
            ("o0-duur", "acuut"),
            ("o0-dreiging", "ja"),
        ],
    );
    let velden: Vec<(&str, &str)> = velden.iter().map(|(naam, waarde)| (*naam, waarde.as_str())).collect();
    let klaar = browser.vul_in(&slot, OPENEN, &velden).await;
    (slot, klaar)
}

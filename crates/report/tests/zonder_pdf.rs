//! Without the feature `pdf` every document says so, and still checks its fields.
#![cfg(not(feature = "pdf"))]

use naast_report::{Afzender, Brief, DrukFout};

#[test]
fn a_build_without_typesetter_says_so() {
    let mut brief = Brief {
        afzender: Afzender { organisatie: "Lokaal team".into(), ..Afzender::default() },
        geadresseerde: vec!["Mevrouw De Vries".into()],
        plaats: None,
        datum: jiff::civil::date(2026, 11, 22),
        kenmerk: None,
        onderwerp: "Kennismaken".into(),
        aanhef: String::new(),
        inhoud: vec![],
        afsluiting: String::new(),
        ondertekening: vec![],
        bijlagen: vec![],
    };
    assert_eq!(brief.druk(), Err(DrukFout::ZonderPdf));
    brief.onderwerp.clear();
    assert!(matches!(brief.druk(), Err(DrukFout::OngeldigeInvoer { veld: "onderwerp", .. })));
}

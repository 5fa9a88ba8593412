//! Cards: made from the file, never changed, void when a newer one is there, and as PDF.

use crate::{
    Bij,
    proef::{Pagina, Proef},
};
use axum::http::StatusCode;

/// The address of the first card in the list.
fn kaart_op(bij: &Bij<'_>, lijst: &Pagina) -> String {
    let begin = bij.pad("kaarten/");
    let zoek = format!("href=\"{begin}");
    let mut paden = lijst.html.split(&zoek).skip(1).map(|stuk| stuk.split('"').next().unwrap());
    format!("{begin}{}", paden.find(|rest| *rest != "maken").unwrap())
}

#[tokio::test]
async fn r_153_a_card_is_confirmed_and_void_as_soon_as_there_is_a_newer_one() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let bij = Bij::open(&noor).await;
    let leeg = bij.get("kaarten").await;
    assert!(leeg.zegt("Nog geen kaart"), "{}", leeg.tekst());
    let maken = [
        ("aanleiding", "zitting"),
        ("ontvanger", "buiten"),
        ("ontvanger_naam", "Rechtbank"),
        ("grond", "feiten_rechter"),
        ("grond_toelichting", "De zitting is op 3 april."),
        ("open_punten", "Slaapplek zoeken\nSchool bellen"),
    ];
    let niets = bij.stuur("kaarten/maken", &[("open_punten", "Blijft staan")]).await;
    assert!(niets.zegt("Kies waarom u nu een kaart maakt.") && niets.zegt("Blijft staan"));
    let zonder: Vec<_> = maken.iter().copied().filter(|(naam, _)| !naam.starts_with("grond")).collect();
    let geweigerd = bij.stuur("kaarten/maken", &zonder).await;
    assert!(geweigerd.zegt("kan alleen met een grond"), "{}", geweigerd.tekst());
    bij.doe("kaarten/maken", &maken).await;
    let lijst = bij.get("kaarten").await;
    let pad = kaart_op(&bij, &lijst);
    let kaart = noor.get(&pad).await;
    for tekst in [
        "Kaart 1",
        "er is een zitting",
        "Rechtbank",
        "feiten in een zaak bij de rechter",
        "Slaapplek zoeken",
        "School bellen",
    ] {
        assert!(kaart.zegt(tekst), "{tekst}: {}", kaart.tekst());
    }
    // INV-20: the hidden home of this family is in the dossier, never on a card.
    assert!(!kaart.html.contains("Havenstraat") && !kaart.html.contains("Kerkstraat"));
    let rest = pad.strip_prefix(&format!("{}/", bij.basis)).unwrap().to_owned();
    bij.doe(&format!("{rest}/bevestigen"), &[("woorden", "Samen gelezen.")]).await;
    let sanne = bij.persoon("Sanne").await;
    bij.doe(&format!("{rest}/tekenen/{sanne}/scherm/{sanne}"), &[("geschreven_naam", "Sanne")]).await;
    let kaart = noor.get(&pad).await;
    assert!(kaart.zegt("Samen gelezen.") && kaart.zegt("Sanne de Wit bevestigd"), "{}", kaart.tekst());
    bij.doe("kaarten/maken", &[("aanleiding", "anders")]).await;
    let oud = noor.get(&pad).await;
    assert!(oud.zegt("VERVALLEN") && oud.zegt("Kaart 2 is nieuwer"), "{}", oud.tekst());
    assert!(bij.get("kaarten").await.zegt("VERVALLEN"));
    assert_eq!(noor.get(&format!("{pad}/bevestigen")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_pdf_leaves_after_its_read_line_or_the_page_says_why_there_is_none() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let bij = Bij::open(&noor).await;
    bij.doe("kaarten/maken", &[("aanleiding", "anders")]).await;
    let pad = kaart_op(&bij, &bij.get("kaarten").await);
    let kijker =
        proef.dienst.account(noor.id).await.unwrap().unwrap().kijker(0, jiff::civil::date(2026, 11, 17));
    let dossier = bij.basis.rsplit('/').next().unwrap().parse().unwrap();
    let kaart = pad.rsplit('/').next().unwrap().parse().unwrap();
    match proef.dienst.veiligheidskaart_pdf(&kijker, dossier, kaart).await {
        Ok(document) => {
            assert_eq!(document.naam, "veiligheidskaart-1.pdf");
            assert!(document.inhoud.starts_with(b"%PDF-"));
        }
        Err(fout) => {
            assert!(matches!(fout, naast_service::Documentfout::ZonderPdf), "{fout}");
            let pagina = noor.get(&format!("{pad}/pdf")).await;
            assert_eq!(pagina.status, StatusCode::SERVICE_UNAVAILABLE);
            assert!(pagina.zegt("Deze Naast kan geen PDF maken"), "{}", pagina.tekst());
        }
    }
    let regels = proef.dienst.wie_keek(&kijker, dossier, None).await.unwrap();
    assert!(
        regels.iter().any(|regel| regel.doel == "document"),
        "the line is there, also when nothing came of it"
    );
    let vreemde = proef.vaste_professional("Joost Kramer").await;
    assert_eq!(vreemde.get(&format!("{pad}/pdf")).await.status, StatusCode::NOT_FOUND);
}

//! The copy equals what one sees: the same words, nothing hidden, and a read line (D-51, INV-22).

use super::vragen::{feit, over_anna, vraag};
use crate::gemeen::{Proef, persoon_id, tekst};
use naast_access::Kijker;
use naast_domain::{
    Opdracht,
    bijdrage::BijdrageOpdracht,
    stelling::{Etiketwens, Leefgebieden, StellingOpdracht},
};
use naast_service::Lezerstaal;
use std::collections::BTreeSet;

const JSON: &str = "/gezin/rechten/kopie.json";

#[tokio::test]
async fn d_51_the_copy_holds_what_the_person_sees_and_nothing_that_is_hidden() {
    let proef = Proef::met_kinderen().await;
    over_anna(&proef, feit("De bank stond op straat.")).await;
    // A draft that was put to nobody, and a story that is only Anna's.
    let concept = StellingOpdracht::LegVast {
        inhoud: feit("Een vermoeden dat nog niemand hoorde."),
        leefgebieden: Leefgebieden::new(),
        etiket: Etiketwens { over: BTreeSet::from([persoon_id("Anna")]), ..Etiketwens::default() },
        ontvangst: None,
        opnieuw_omdat: None,
    };
    proef.doe(&proef.als_actor("Noor").await, Opdracht::Stelling(concept)).await.unwrap();
    let verhaal = BijdrageOpdracht::SchrijfVerhaal { tekst: tekst("Het begon in de winter.") };
    proef.doe(&crate::gemeen::als_gezinslid("Anna"), Opdracht::Bijdrage(verhaal)).await.unwrap();
    let anna = proef.als_gezin("Anna").await;
    vraag(&anna, "verklaring", &[("toelichting", "Ik heb altijd om hulp gevraagd.")]).await;

    let (soort, bytes) = anna.bestand(JSON).await;
    assert_eq!(soort, "application/json");
    let json = String::from_utf8(bytes).unwrap();
    let _geldig: serde_json::Value = serde_json::from_str(&json).unwrap();
    for woorden in [
        "De bank stond op straat.",
        "Het begon in de winter.",
        "Ik heb altijd om hulp gevraagd.",
        "Veilig Thuis",
    ] {
        assert!(json.contains(woorden), "{woorden}");
    }
    assert!(!json.contains("nog niemand hoorde"));
    // What stands on her page stands in her copy, and the other way round.
    let pagina = anna.open("/gezin/wat-er-staat").await;
    assert!(pagina.html.contains("De bank stond op straat.") && !pagina.html.contains("nog niemand hoorde"));

    let (_, bytes) = proef.als_gezin("Bram").await.bestand(JSON).await;
    let van_bram = String::from_utf8(bytes).unwrap();
    for woorden in ["De bank stond op straat.", "Het begon in de winter.", "om hulp gevraagd"] {
        assert!(!van_bram.contains(woorden), "{woorden}");
    }
    let kijker = Kijker::gezinslid(persoon_id("Anna"), "Anna".to_owned());
    let lezer = Lezerstaal { taal: "nl", zeg: &|tekst: &str| tekst.to_owned(), dag: &|dag| dag.to_string() };
    match proef.dienst.afschrift_pdf(&kijker, proef.dossier, &lezer).await {
        Ok(kopie) => {
            assert_eq!(
                (kopie.naam.as_str(), kopie.inhoud.get(..5)),
                ("kopie.pdf", Some(b"%PDF-".as_slice()))
            );
        }
        // Built without the typesetter: then the page says what to do instead.
        Err(fout) => {
            assert!(matches!(fout, naast_service::Documentfout::ZonderPdf), "{fout}");
            anna.get("/gezin/rechten/kopie.pdf").await.zegt("Het bestand kan wel");
        }
    }
    // The copy is in the list of who looked.
    anna.open("/gezin/wie-keek").await.zegt("Om een brief of document te maken.");
}

#[tokio::test]
async fn d_48_a_complaint_is_no_part_of_the_copy() {
    let proef = Proef::met_kinderen().await;
    let anna = proef.als_gezin("Anna").await;
    let noor = format!("wie:{}", crate::gemeen::nummer("Noor"));
    let velden = [
        ("over", noor.as_str()),
        ("aard", "werkwijze"),
        ("tekst", "Niemand belt terug."),
        ("bemiddeling", "nee"),
    ];
    anna.doe("/gezin/rechten/klacht", &velden).await;
    let (_, bytes) = anna.bestand(JSON).await;
    assert!(!String::from_utf8(bytes).unwrap().contains("Niemand belt terug."));
}

#[tokio::test]
async fn inv_36_the_frame_of_the_copy_speaks_the_language_of_the_reader_and_the_words_stay() {
    let proef = Proef::met_kinderen().await;
    over_anna(&proef, feit("De bank stond op straat.")).await;
    let anna = proef.als_gezin("Anna").await;
    let kopie = async |wie: &crate::gemeen::Browser<'_>, taal: &str| {
        String::from_utf8(wie.bestand(&[JSON, "?taal=", taal].concat()).await.1).unwrap()
    };
    let sleutels = |json: &str| {
        let geldig: serde_json::Value = serde_json::from_str(json).unwrap();
        geldig.as_object().unwrap().keys().cloned().collect::<Vec<_>>()
    };
    let nederlands = kopie(&anna, "nl").await;
    for (taal, kop) in [("en", "Who we are"), ("tr", "Biz kimiz"), ("pl", "Kim jesteśmy"), ("uk", "Хто ми")]
    {
        let json = kopie(&anna, taal).await;
        assert!(json.contains(kop) && !json.contains("Wie we zijn"), "{json}");
        assert!(json.contains("De bank stond op straat."), "{taal}");
        assert_eq!(sleutels(&json), sleutels(&nederlands), "{taal}");
    }
    // What cannot be set from right to left yet stays Dutch, and the page says so.
    assert_eq!(kopie(&anna, "ar").await, nederlands);
    anna.open("/gezin/rechten/kopie?taal=ar").await.zegt("باللغة الهولندية");
    // A young person has a copy too, and is spoken to as one.
    let cas = kopie(&proef.als_gezin("Cas").await, "nl").await;
    assert!(cas.contains("wat je op deze dag zelf kunt lezen") && !cas.contains("kunt u "), "{cas}");
}

//! What may not be known is not there: byte for byte, on every page (INV-20, INV-21).

use crate::{
    antwoorden::{feit, noor, voorgelegd},
    gemeen::{Proef, kort, nummer, persoon_id, tekst},
    lezen::PAGINAS,
    steun::{collega, stelling_met, thuis},
};
use axum::http::StatusCode;
use naast_domain::{
    Opdracht, Organisatiesoort,
    dossier::DossierOpdracht,
    etiket::Gevoeligheid,
    gezin::{Adres, GezinOpdracht, Huishouden},
    ids::{HuishoudenId, ProfessionalId},
    regels::Functie,
    stelling::{StellingOpdracht, Uitstelgrond},
    taak::{TaakOpdracht, WachtOp},
    team::{Modus, TeamOpdracht},
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Anna and Daan stay somewhere hidden. Everything that could tell where is written down somewhere.
async fn opvang(proef: &Proef) {
    let noor = noor(proef).await;
    let huis = HuishoudenId(Uuid::from_u128(77));
    let adres = Adres {
        straat: kort("Zilverschoonpad"),
        huisnummer: Some(kort("41")),
        postcode: Some("8232ZX".parse().unwrap()),
        plaats: Some(kort("Lelystad")),
        land: None,
    };
    let nieuw = Huishouden { id: huis, adres: Some(adres), leden: Vec::new(), geheim: true };
    proef.doe(&noor, Opdracht::Gezin(GezinOpdracht::VoegHuishoudenToe { huishouden: nieuw })).await.unwrap();
    let oud = thuis();
    for wie in ["Anna", "Daan"] {
        let verhuis = GezinOpdracht::Verhuis {
            persoon: persoon_id(wie),
            uit: Some(oud),
            naar: Some(huis),
            op: "2026-03-02".parse().unwrap(),
        };
        proef.doe(&noor, Opdracht::Gezin(verhuis)).await.unwrap();
    }
    let kennen = BTreeSet::from([ProfessionalId(nummer("Olga")), ProfessionalId(nummer("Fien"))]);
    let afschermen = DossierOpdracht::SchermAdresAf { huishouden: huis, kennen };
    proef.doe(&noor, Opdracht::Dossier(afschermen)).await.unwrap();
    for (wie, waar, soort, functie) in [
        ("Olga", "Opvang Flevokust", Organisatiesoort::Vrouwenopvang, Functie::RvtVrouwenopvang),
        ("Fien", "Jeugdhulp Batavia Lelystad", Organisatiesoort::Aanbieder, Functie::Aanbieder),
    ] {
        let erbij = TeamOpdracht::HaalErbij {
            professional: collega(wie, waar, soort, functie),
            modus: Modus::Doen,
            expertise: Some(kort("veilig wonen")),
            bevoegdheden: BTreeSet::new(),
            reden: tekst("Anna en Daan wonen nu op het Zilverschoonpad."),
        };
        proef.doe(&noor, Opdracht::Team(erbij)).await.unwrap();
    }
    // The new school and GP, as facts that tell where somebody stays.
    let mut school = feit("Daan begint maandag op De Wingerd, huisarts is Van Zwol.", &["Daan"]);
    if let StellingOpdracht::LegVast { etiket, .. } = &mut school {
        etiket.gevoeligheid = Gevoeligheid::Verblijfplaats;
    }
    proef.doe(&noor, Opdracht::Stelling(school)).await.unwrap();
    let taak = TaakOpdracht::Maak {
        wat: kort("Bel De Wingerd over de eerste schooldag"),
        voor: WachtOp::VastGezicht,
        vervalt_op: Some("2026-03-09".parse().unwrap()),
    };
    proef.doe(&noor, Opdracht::Taak(taak)).await.unwrap();
}

const SPOREN: [&str; 12] = [
    "Zilverschoonpad",
    "8232",
    "Lelystad",
    "Wingerd",
    "Van Zwol",
    "Flevokust",
    "Batavia",
    "Olga",
    "Fien",
    "opvang",
    "Opvang",
    "verblijf",
];

#[tokio::test]
async fn inv_20_no_byte_of_a_shelter_a_school_or_a_gp_on_any_page_of_the_father() {
    let proef = Proef::met_kinderen().await;
    voorgelegd(&proef, "Er was ruzie op zondag.", &["Anna", "Bram"]).await;
    opvang(&proef).await;
    // Everybody looked at everything: that too stands nowhere.
    proef
        .maak_collega(&collega(
            "Olga",
            "Opvang Flevokust",
            Organisatiesoort::Vrouwenopvang,
            Functie::RvtVrouwenopvang,
        ))
        .await;
    proef.als("Olga").await.open("team").await;
    let bram = proef.als_gezin("Bram").await;
    let stelling = stelling_met(&proef, "Er was ruzie op zondag.").await;
    let eigen = format!("/gezin/wat-er-staat/{stelling}");
    for pad in PAGINAS.iter().copied().chain([eigen.as_str()]) {
        let html = bram.open(pad).await.html;
        for spoor in SPOREN {
            assert!(!html.contains(spoor), "{pad}: {spoor}");
        }
    }
    // Anna lives there: she knows who helps her.
    let anna = proef.als_gezin("Anna").await.open("/gezin").await;
    anna.zegt("Olga");
    anna.zegt("Fien");
}

#[tokio::test]
async fn inv_21_the_answer_is_the_same_whether_or_not_something_is_hidden() {
    let (met, zonder) = (Proef::met_kinderen().await, Proef::met_kinderen().await);
    for proef in [&met, &zonder] {
        voorgelegd(proef, "Er was ruzie op zondag.", &["Anna", "Bram"]).await;
    }
    // In one of the two there is more: a statement with a protected source, one not put to Bram, one kept from him.
    let noor = noor(&met).await;
    let mut bron = feit("De buurvrouw hoorde geschreeuw.", &["Bram"]);
    if let StellingOpdracht::LegVast { etiket, .. } = &mut bron {
        etiket.bron_beschermd = true;
    }
    met.doe(&noor, Opdracht::Stelling(bron)).await.unwrap();
    met.doe(&noor, Opdracht::Stelling(feit("Bram stond bij de school.", &["Bram"]))).await.unwrap();
    let later = stelling_met(&met, "Bram stond bij de school.").await;
    // Noor looks as often in the one as in the other.
    stelling_met(&zonder, "Er was ruzie op zondag.").await;
    let sam = met.als_actor("Sam").await;
    let uitstel = StellingOpdracht::StelWederhoorUit {
        stelling: later,
        personen: BTreeSet::from([persoon_id("Bram")]),
        grond: Uitstelgrond::Veiligheid,
        toelichting: tekst("Het kan gevaarlijk zijn om dit nu te vertellen."),
        herbeoordeling: "2026-03-10".parse().unwrap(),
    };
    met.doe(&sam, Opdracht::Stelling(uitstel)).await.unwrap();
    let taak =
        TaakOpdracht::Maak { wat: kort("Bel de buurvrouw"), voor: WachtOp::VastGezicht, vervalt_op: None };
    met.doe(&noor, Opdracht::Taak(taak)).await.unwrap();

    let (bram_met, bram_zonder) = (met.als_gezin("Bram").await, zonder.als_gezin("Bram").await);
    for pad in PAGINAS {
        let (een, twee) = (bram_met.open(pad).await.tekst(), bram_zonder.open(pad).await.tekst());
        assert_eq!(zonder_nummers(&een), zonder_nummers(&twee), "{pad}");
    }
    // A guessed address says exactly what an address that never was says.
    let geraden = bram_met.get(&format!("/gezin/wat-er-staat/{later}")).await;
    let verzonnen = bram_met.get(&format!("/gezin/wat-er-staat/{}", Uuid::from_u128(9))).await;
    assert_eq!((geraden.status, verzonnen.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    assert_eq!(geraden.html, verzonnen.html);
}

/// Numbers of things differ by nature; words and their order may not.
fn zonder_nummers(tekst: &str) -> String {
    tekst
        .split(' ')
        .filter(|woord| !(woord.len() == 36 && woord.matches('-').count() == 4))
        .collect::<Vec<_>>()
        .join(" ")
}

#[tokio::test]
async fn inv_19_a_father_reads_what_is_about_him_and_his_children_and_nothing_about_the_mother() {
    let proef = Proef::met_kinderen().await;
    voorgelegd(&proef, "Anna slaapt slecht.", &["Anna"]).await;
    voorgelegd(&proef, "Daan is vrolijk.", &["Daan"]).await;
    voorgelegd(&proef, "Bram zoekt werk.", &["Bram"]).await;
    let bram = proef.als_gezin("Bram").await.open("/gezin/wat-er-staat").await;
    bram.zegt("Daan is vrolijk.");
    bram.zegt("Bram zoekt werk.");
    bram.verzwijgt("Anna slaapt slecht.");
    assert!(!bram.html.contains("Anna"), "ook haar naam niet");
}

#[tokio::test]
async fn inv_21_half_a_number_looks_like_one_behind_which_nothing_is() {
    let proef = Proef::met_kinderen().await;
    let (anna, noor) = (proef.als_gezin("Anna").await, proef.als("Noor").await);
    let niemand = Uuid::from_u128(7).to_string();
    for (wie, pad) in [
        (&anna, "/gezin/rechten/verzoek/"),
        (&anna, "/gezin/bijlage/"),
        (&anna, "/gezin/mijn-verhaal/inbreng/"),
        (&noor, "/werk/dossier/"),
    ] {
        let leeg = wie.get(&[pad, &niemand].concat()).await;
        let half = wie.get(&[pad, "1234"].concat()).await;
        assert_eq!((leeg.status, half.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND), "{pad}");
        assert_eq!(leeg.html, half.html, "{pad}");
    }
}

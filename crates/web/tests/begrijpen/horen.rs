//! Hearing everybody: the term, disputes that stay, silence that is no agreement, postponing, and who may read along.

use super::{
    feit,
    gemeen::{Proef, als_gezinslid, persoon_id, tekst},
    leg_voor, onder_dossier, verteld, zei,
};
use axum::http::StatusCode;
use naast_domain::{
    Opdracht,
    stelling::{Reactie, StellingOpdracht},
};

#[tokio::test]
async fn inv_14_a_dispute_is_put_down_in_own_words_and_stands_with_the_statement_everywhere() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let stelling = feit(&noor, "De bank stond op straat.", &["Anna", "Bram"]).await;
    let concept = noor.open(&stelling).await;
    concept.zegt("hebben deze stelling nog niet gezien");
    let voorleggen = noor.open(&format!("{stelling}/voorleggen")).await;
    voorleggen.zegt("Zo lang kan iemand antwoorden");
    voorleggen.zegt("tot en met maandag 16 maart 2026");
    leg_voor(&noor, &stelling, &["Anna", "Bram"]).await;
    noor.open(&stelling).await.zegt("kan antwoorden tot en met 16 mrt 2026");
    zei(&noor, &stelling, "Anna", "gezegd", "Ja, dat klopt.").await;
    let na_bram = zei(&noor, &stelling, "Bram", "weerspraak", "Het was onze eigen tuin.").await;
    let weerspraak = "Bram Voorbeeld is het hier niet mee eens";
    na_bram.zegt(weerspraak);
    na_bram.zegt("“Het was onze eigen tuin.”");
    na_bram.zegt("Iedereen is gehoord. U kunt deze stelling vaststellen. Wat ertegen is gezegd, blijft er altijd bij staan.");
    let vast = noor.vul_in(&na_bram, &format!("{stelling}/vaststellen"), &[]).await;
    noor.volg(&vast).await.zegt("vastgesteld weersproken");

    let nummer = stelling.split_once('/').unwrap().1;
    let factor = [
        ("tekst", "Er is ruzie over spullen."),
        ("soort", "in_stand_houdend"),
        ("leefgebied", "gezin"),
        ("stellingen", nummer),
    ];
    noor.doe("analyse/nieuw/factor", &factor).await;
    for pad in ["stellingen", &stelling, "analyse", "analyse/nieuw/factor", "stellingen/nieuw/conclusie"] {
        let pagina = noor.open(pad).await;
        pagina.zegt(weerspraak);
        pagina.zegt("Het was onze eigen tuin.");
    }
}

#[tokio::test]
async fn inv_15_what_a_person_answered_is_not_replaced_by_what_somebody_else_writes_down() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let stelling = feit(&noor, "De bank stond op straat.", &["Anna"]).await;
    leg_voor(&noor, &stelling, &["Anna"]).await;
    let id = stelling.split_once('/').unwrap().1.parse().unwrap();
    let zelf = StellingOpdracht::Reageer {
        stelling: id,
        voor: persoon_id("Anna"),
        reactie: Reactie::Weerspraak(tekst("Niet waar.")),
    };
    proef.doe(&als_gezinslid("Anna"), Opdracht::Stelling(zelf)).await.unwrap();
    let pad = format!("{stelling}/reactie/{}", persoon_id("Anna"));
    let nee = noor.stuur_in(&pad, &verteld("gezegd", "Het klopt toch wel.")).await;
    assert_eq!(nee.status, StatusCode::UNPROCESSABLE_ENTITY);
    nee.zegt("Alleen Anna Voorbeeld zelf kan dat veranderen");
    nee.zegt("Het klopt toch wel.");
    noor.open(&stelling).await.zegt("“Niet waar.”");
}

#[tokio::test]
async fn inv_16_silence_is_written_down_only_after_the_term_and_is_never_agreement() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let stelling = feit(&noor, "De bank stond op straat.", &["Anna"]).await;
    leg_voor(&noor, &stelling, &["Anna"]).await;
    let stil = format!("{stelling}/geen-reactie/{}", persoon_id("Anna"));
    let blad = noor.open(&stelling).await;
    assert!(!blad.html.contains("geen-reactie"), "de knop is er nog niet");
    // An old tab, or somebody who types the address.
    let actie = format!("/werk/dossier/{}/{stil}", proef.dossier);
    let wijzigen = format!("/werk/dossier/{}/{stelling}/wijzigen", proef.dossier);
    let token = noor.open(&format!("{stelling}/wijzigen")).await.ingevuld(&wijzigen, &[]);
    let te_vroeg = noor.post(&actie, &token).await;
    assert_eq!(te_vroeg.status, StatusCode::UNPROCESSABLE_ENTITY);
    te_vroeg.zegt("heeft nog tot en met 16 maart 2026 om te reageren");
    proef.dagen_later(30);
    let noor = proef.als("Noor").await;
    let blad = noor.open(&stelling).await;
    let klaar = noor.vul_in(&blad, &stil, &[]).await;
    let blad = noor.volg(&klaar).await;
    blad.zegt("geen reactie De termijn is voorbij. Dit is geen akkoord.");
    let vast = noor.vul_in(&blad, &format!("{stelling}/vaststellen"), &[]).await;
    noor.volg(&vast).await.zegt("Dit is geen akkoord");
}

#[tokio::test]
async fn an_old_tab_with_an_earlier_version_does_not_put_words_to_the_new_one() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let stelling = feit(&noor, "De bank stond op straat.", &["Anna"]).await;
    leg_voor(&noor, &stelling, &["Anna"]).await;
    let pad = format!("{stelling}/reactie/{}", persoon_id("Anna"));
    let oud = noor.open(&pad).await;
    noor.doe(&format!("{stelling}/wijzigen"), &[("tekst", "De bank stond binnen.")]).await;
    leg_voor(&noor, &stelling, &["Anna"]).await;
    let nee = noor.vul_in(&oud, &pad, &verteld("gezegd", "Ja, op straat.")).await;
    assert_eq!(nee.status, StatusCode::CONFLICT);
    nee.zegt("De bank stond binnen.");
    nee.zegt("Ja, op straat.");
    noor.open(&stelling).await.verzwijgt("Ja, op straat.");
}

#[tokio::test]
async fn r_042_postponing_is_decided_by_another_with_a_ground_and_looked_at_again_within_two_weeks() {
    let proef = Proef::met_kinderen().await;
    let (noor, sam) = (proef.als("Noor").await, proef.als("Sam").await);
    let stelling = feit(&noor, "Bram sloeg Anna.", &["Bram"]).await;
    let pad = format!("{stelling}/uitstellen");
    let eigen = noor.open(&pad).await;
    eigen.zegt("U schreef deze stelling zelf. Daarom besluit iemand anders over uitstel.");
    eigen.zegt("Sam (RVT-professional (Veilig Thuis))");
    let bram = persoon_id("Bram").to_string();
    let velden = [
        ("personen", bram.as_str()),
        ("grond", "veiligheid"),
        ("toelichting", "Anna is nog thuis."),
        ("herbeoordeling-dag", "30"),
        ("herbeoordeling-maand", "3"),
        ("herbeoordeling-jaar", "2026"),
    ];
    let te_lang = sam.stuur_in(&pad, &velden).await;
    assert_eq!(te_lang.status, StatusCode::UNPROCESSABLE_ENTITY);
    te_lang.zegt("uiterlijk over 2 weken");
    te_lang.zegt("Anna is nog thuis.");
    let klaar = sam.vul_in(&te_lang, &pad, &[("herbeoordeling-dag", "16")]).await;
    let uitgesteld = sam.volg(&klaar).await;
    uitgesteld.zegt("wederhoor uitgesteld");
    uitgesteld.zegt("Om de veiligheid van iemand. Anna is nog thuis.");
    uitgesteld.zegt("Opnieuw kijken op 16 maart 2026");
    uitgesteld.zegt("Nooit tonen aan Bram Voorbeeld");
    let verder = sam.doe(&format!("{stelling}/uitstel-beoordelen"), &[("oordeel", "hef_op")]).await;
    verder.zegt("Bram Voorbeeld heeft deze stelling nog niet gezien");
}

#[tokio::test]
async fn inv_18_what_is_for_one_organisation_is_not_there_for_others_until_shared_with_a_ground() {
    let proef = Proef::met_kinderen().await;
    let (noor, sam) = (proef.als("Noor").await, proef.als("Sam").await);
    let bram = persoon_id("Bram").to_string();
    let velden = [
        ("tekst", "De politie was er op 1 maart."),
        ("bron", "verteld"),
        ("bron_van_ander", "de wijkagent"),
        ("over", bram.as_str()),
        ("tijd-dag", "1"),
        ("tijd-maand", "3"),
        ("tijd-jaar", "2026"),
        ("ontvangen_door", "veilig_thuis"),
        ("ontvangen_grond", "Wmo 2015 artikel 5.2.6"),
        ("ontvangen_op-dag", "2"),
        ("ontvangen_op-maand", "3"),
        ("ontvangen_op-jaar", "2026"),
    ];
    let nee = sam.stuur_in("stellingen/nieuw/feit", &velden).await;
    nee.zegt("Delen met het team is een apart besluit");
    let klaar = sam.vul_in(&nee, "stellingen/nieuw/feit", &[("publiek", "bronhouder")]).await;
    let stelling = onder_dossier(&klaar);
    sam.volg(&klaar).await.zegt("Binnengekomen bij Veilig Thuis");
    assert_eq!(noor.get(&stelling).await.status, StatusCode::NOT_FOUND);
    noor.open("stellingen").await.verzwijgt("politie");
    let pad = format!("{stelling}/publiek");
    let zonder_grond = sam.stuur_in(&pad, &[("publiek", "team")]).await;
    assert!(zonder_grond.fout_bij("grond").contains("Kies waarom dit mag"));
    let met_grond =
        [("grond", "taak"), ("taak", "onderzoek door Veilig Thuis"), ("toelichting", "Noor moet dit weten.")];
    let gedeeld = sam.vul_in(&zonder_grond, &pad, &met_grond).await;
    sam.volg(&gedeeld).await.zegt("Nodig voor een wettelijke taak: onderzoek door Veilig Thuis");
    noor.open(&stelling).await.zegt("De politie was er op 1 maart.");
}

#[tokio::test]
async fn d_50_a_declaration_that_was_handed_in_stands_with_it_in_own_words() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let stelling = feit(&noor, "De bank stond op straat.", &["Anna"]).await;
    let anna = persoon_id("Anna").to_string();
    let velden = [
        ("persoon", anna.as_str()),
        ("tekst", "Ik was aan het verhuizen."),
        ("gezegd_op-dag", "2"),
        ("gezegd_op-maand", "3"),
        ("gezegd_op-jaar", "2026"),
        ("getuige", "niemand"),
    ];
    let blad = noor.doe(&format!("{stelling}/verklaring"), &velden).await;
    blad.zegt("Verklaring van Anna Voorbeeld Ik was aan het verhuizen.");
    let straks = noor
        .stuur_in(
            &format!("{stelling}/verklaring"),
            &[
                ("persoon", anna.as_str()),
                ("tekst", "Nog iets."),
                ("gezegd_op-dag", "9"),
                ("gezegd_op-maand", "3"),
                ("gezegd_op-jaar", "2026"),
                ("getuige", "niemand"),
            ],
        )
        .await;
    assert!(straks.fout_bij("gezegd_op").contains("toekomst"));
}

#[tokio::test]
async fn d_58_to_whom_it_is_never_shown_needs_a_reason() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let stelling = feit(&noor, "Anna wil weg bij Bram.", &["Anna"]).await;
    let bram = persoon_id("Bram").to_string();
    let pad = format!("{stelling}/niet-tonen-aan");
    let zonder = noor.stuur_in(&pad, &[("niet_tonen_aan", bram.as_str())]).await;
    assert!(zonder.fout_bij("reden").contains("Vul dit in"));
    let klaar = noor.vul_in(&zonder, &pad, &[("reden", "Bram bedreigde haar.")]).await;
    noor.volg(&klaar).await.zegt("Nooit tonen aan Bram Voorbeeld");
}

#[tokio::test]
async fn inv_38_what_the_family_wrote_is_not_changed_by_a_professional() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let eigen = StellingOpdracht::LegVast {
        inhoud: naast_domain::stelling::Inhoud::Mening {
            tekst: tekst("Ik vind dat we het samen redden."),
            van: naast_domain::stelling::Spreker::Persoon(persoon_id("Anna")),
            bron: None,
        },
        leefgebieden: std::collections::BTreeSet::new(),
        etiket: naast_domain::stelling::Etiketwens::default(),
        ontvangst: None,
        opnieuw_omdat: None,
    };
    proef.doe(&als_gezinslid("Anna"), Opdracht::Stelling(eigen)).await.unwrap();
    let lijst = noor.open("stellingen").await;
    let tekst_lijst = lijst.tekst();
    assert!(tekst_lijst.contains("In de woorden van het gezin (1)"), "{tekst_lijst}");
    let href = lijst
        .html
        .split("stellingen/")
        .filter_map(|stuk| stuk.split('"').next())
        .find(|stuk| stuk.len() == 36)
        .unwrap()
        .to_owned();
    let blad = noor.open(&format!("stellingen/{href}")).await;
    assert!(!blad.html.contains("/wijzigen"), "er is geen weg om andermans woorden te veranderen");
    let nee = noor
        .stuur_in(&format!("stellingen/{href}/wijzigen"), &[("tekst", "Anna vindt dat het wel gaat.")])
        .await;
    assert_eq!(nee.status, StatusCode::UNPROCESSABLE_ENTITY);
    nee.zegt("eigen woorden van iemand uit het gezin");
}

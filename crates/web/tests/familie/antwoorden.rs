//! Hearing both sides through the own door: agree, complete, disagree, not now — each for oneself.

use crate::{
    gemeen::{Browser, Pagina, Proef, als_gezinslid, persoon_id, tekst},
    steun::{stelling_met, wederhoor},
};
use axum::http::StatusCode;
use naast_domain::{
    Actor, Opdracht,
    ids::StellingId,
    stelling::{Bron, Etiketwens, Inhoud, Kanaal, Leefgebieden, Reactie, StellingOpdracht, Tijd, Uitkomst},
};

/// Noor, as the one who acts.
pub async fn noor(proef: &Proef) -> Actor {
    proef.als_actor("Noor").await
}

pub fn feit(woorden: &str, over: &[&str]) -> StellingOpdracht {
    StellingOpdracht::LegVast {
        inhoud: Inhoud::Feit {
            tekst: tekst(woorden),
            bron: Bron::EigenWaarneming,
            tijd: Tijd::Dag("2026-03-01".parse().unwrap()),
        },
        leefgebieden: Leefgebieden::new(),
        etiket: Etiketwens {
            over: over.iter().map(|naam| persoon_id(naam)).collect(),
            ..Etiketwens::default()
        },
        ontvangst: None,
        opnieuw_omdat: None,
    }
}

/// A feit by Noor about these people, put to them in their own pages.
pub async fn voorgelegd(proef: &Proef, woorden: &str, over: &[&str]) -> StellingId {
    let noor = noor(proef).await;
    proef.doe(&noor, Opdracht::Stelling(feit(woorden, over))).await.unwrap();
    let id = stelling_met(proef, woorden).await;
    let personen = over.iter().map(|naam| persoon_id(naam)).collect();
    let voor = StellingOpdracht::LegVoor { stelling: id, personen, kanaal: Kanaal::Portaal };
    proef.doe(&noor, Opdracht::Stelling(voor)).await.unwrap();
    id
}

async fn antwoord(wie: &Browser<'_>, id: StellingId, velden: &[(&str, &str)]) -> Pagina {
    let pad = format!("/gezin/wat-er-staat/{id}");
    wie.stuur_in(&pad, velden).await
}

#[tokio::test]
async fn r_042_a_parent_answers_in_own_words_and_they_stand_there_exactly() {
    let proef = Proef::met_kinderen().await;
    let id = voorgelegd(&proef, "De bank stond op straat.", &["Anna"]).await;
    let anna = proef.als_gezin("Anna").await;
    let lijst = anna.open("/gezin/wat-er-staat").await;
    lijst.zegt("De bank stond op straat.");
    lijst.zegt("U hebt nog niet gereageerd");
    lijst.zegt("Dat kan tot en met");
    let leeg = antwoord(&anna, id, &[("antwoord", "klopt_niet")]).await;
    assert_eq!(leeg.status, StatusCode::UNPROCESSABLE_ENTITY, "tegenspreken zonder woorden kan niet");
    assert!(leeg.fout_bij("woorden").contains("eigen woorden"));
    let klaar =
        antwoord(&anna, id, &[("antwoord", "klopt_niet"), ("woorden", "Hij stond in de <tuin> & droog.")])
            .await;
    anna.volg(&klaar).await.zegt("Hij stond in de <tuin> & droog.");
    // INV-14: the professional sees the same words beside the statement.
    proef.als("Noor").await.open(&format!("stellingen/{id}")).await.zegt("Hij stond in de <tuin> & droog.");
}

#[tokio::test]
async fn inv_16_not_now_keeps_nothing_and_silence_never_reads_as_yes() {
    let proef = Proef::met_kinderen().await;
    let id = voorgelegd(&proef, "Anna was later thuis.", &["Anna"]).await;
    let anna = proef.als_gezin("Anna").await;
    let klaar = antwoord(&anna, id, &[("antwoord", "nu_niet"), ("woorden", "laat maar")]).await;
    let pagina = anna.volg(&klaar).await;
    pagina.zegt("Er is niets opgeslagen");
    pagina.zegt("nog niet gereageerd");
    pagina.verzwijgt("laat maar");
    proef.dagen_later(60);
    let stil = StellingOpdracht::MarkeerGeenReactie { stelling: id, persoon: persoon_id("Anna") };
    proef.doe(&noor(&proef).await, Opdracht::Stelling(stil)).await.unwrap();
    let anna = proef.als_gezin("Anna").await;
    let pagina = anna.open(&format!("/gezin/wat-er-staat/{id}")).await;
    pagina.zegt("hebt niet gereageerd. Dat is geen ja.");
    // Reacting late is always possible.
    let klaar = antwoord(&anna, id, &[("antwoord", "klopt")]).await;
    anna.volg(&klaar).await.zegt("zegt: dit klopt");
}

#[tokio::test]
async fn inv_15_a_parent_answers_for_a_young_child_and_never_for_one_of_twelve_or_for_the_other_parent() {
    let proef = Proef::met_kinderen().await;
    let daan = voorgelegd(&proef, "Daan sliep slecht.", &["Daan"]).await;
    let cas = voorgelegd(&proef, "Cas kwam niet op school.", &["Cas"]).await;
    let anna = proef.als_gezin("Anna").await;
    let pagina = anna.open(&format!("/gezin/wat-er-staat/{daan}")).await;
    pagina.zegt("U antwoordt voor Daan");
    let klaar = antwoord(&anna, daan, &[("antwoord", "klopt")]).await;
    assert_eq!(klaar.status, StatusCode::SEE_OTHER, "{}", klaar.tekst());
    let pagina = anna.open(&format!("/gezin/wat-er-staat/{cas}")).await;
    pagina.zegt("antwoordt zelf");
    assert!(!pagina.html.contains("Mijn antwoord bewaren"));
    // Also not by hand, with the form of the other statement.
    let eigen = anna.open(&format!("/gezin/wat-er-staat/{daan}")).await;
    for wie in ["Cas", "Bram"] {
        let mut velden = eigen.ingevuld(&format!("/gezin/wat-er-staat/{daan}"), &[("antwoord", "klopt")]);
        velden.retain(|(naam, _)| naam != "voor");
        velden.push(("voor".to_owned(), persoon_id(wie).to_string()));
        let nee = anna.post(&format!("/gezin/wat-er-staat/{cas}"), &velden).await;
        assert!(!nee.status.is_redirection(), "{wie}: {}", nee.tekst());
    }
}

#[tokio::test]
async fn a_young_person_reads_je_and_answers_alone() {
    let proef = Proef::met_kinderen().await;
    let id = voorgelegd(&proef, "Cas kwam niet op school.", &["Cas"]).await;
    let cas = proef.als_gezin("Cas").await;
    let lijst = cas.open("/gezin/wat-er-staat").await;
    lijst.zegt("Wat er over mij staat");
    let klaar = antwoord(&cas, id, &[("antwoord", "erbij"), ("woorden", "Ik was ziek.")]).await;
    cas.volg(&klaar).await.zegt("Ik was ziek.");
    cas.open("/gezin").await.zegt("Mijn drie huizen");
}

#[tokio::test]
async fn r_028_own_words_stand_before_those_of_others() {
    let proef = Proef::met_kinderen().await;
    voorgelegd(&proef, "De bank stond op straat.", &["Anna"]).await;
    let citaat = StellingOpdracht::LegVast {
        inhoud: Inhoud::Mening {
            tekst: tekst("Ik wil rust in huis."),
            van: naast_domain::stelling::Spreker::Persoon(persoon_id("Anna")),
            bron: None,
        },
        leefgebieden: Leefgebieden::new(),
        etiket: Etiketwens { over: [persoon_id("Anna")].into(), ..Etiketwens::default() },
        ontvangst: None,
        opnieuw_omdat: None,
    };
    proef.doe(&als_gezinslid("Anna"), Opdracht::Stelling(citaat)).await.unwrap();
    let lijst = proef.als_gezin("Anna").await.open("/gezin/wat-er-staat").await.tekst();
    let eigen = lijst.find("Ik wil rust in huis.").unwrap();
    let ander = lijst.find("De bank stond op straat.").unwrap();
    assert!(eigen < ander, "{lijst}");
}

#[tokio::test]
async fn inv_38_an_own_declaration_is_changed_only_by_its_owner_and_every_wording_is_kept() {
    let proef = Proef::met_kinderen().await;
    let id = voorgelegd(&proef, "Er was ruzie.", &["Anna", "Bram"]).await;
    let anna = proef.als_gezin("Anna").await;
    let pad = format!("/gezin/wat-er-staat/{id}/verklaring");
    anna.doe(&pad, &[("tekst", "Het was anders.")]).await.zegt("Het was anders.");
    let pagina = anna.open(&pad).await;
    let klaar = anna.vul_in(&pagina, &format!("{pad}/1"), &[("tekst", "Het was heel anders.")]).await;
    anna.volg(&klaar).await.zegt("Het was heel anders.");
    anna.open(&pad).await.zegt("Wat ik eerder schreef");
    // Bram neither sees nor changes it, whatever address he types.
    let bram = proef.als_gezin("Bram").await;
    bram.open(&format!("/gezin/wat-er-staat/{id}")).await.verzwijgt("anders.");
    let eigen = bram.open(&pad).await;
    let mut velden = eigen.ingevuld(&pad, &[("tekst", "Nee hoor.")]);
    velden.push(("tekst".to_owned(), "Nee hoor.".to_owned()));
    let nee = bram.post(&format!("{pad}/1"), &velden).await;
    assert!(!nee.status.is_redirection(), "{}", nee.tekst());
    anna.open(&format!("/gezin/wat-er-staat/{id}")).await.zegt("Het was heel anders.");
}

#[tokio::test]
async fn a_form_that_is_posted_twice_has_one_effect() {
    let proef = Proef::met_kinderen().await;
    let id = voorgelegd(&proef, "Er was ruzie.", &["Anna"]).await;
    let anna = proef.als_gezin("Anna").await;
    let pad = format!("/gezin/wat-er-staat/{id}");
    let pagina = anna.open(&pad).await;
    let velden = pagina.ingevuld(&pad, &[("antwoord", "erbij"), ("woorden", "En daarna gelachen.")]);
    for _ in 0..2 {
        assert_eq!(anna.post(&pad, &velden).await.status, StatusCode::SEE_OTHER);
    }
    let wederhoor = wederhoor(&proef, id, "Anna").await;
    assert_eq!(wederhoor.gegeven.len(), 1);
    assert_eq!(
        wederhoor.uitkomst(),
        Some(&Uitkomst::from(Reactie::Aanvulling(tekst("En daarna gelachen."))))
    );
}

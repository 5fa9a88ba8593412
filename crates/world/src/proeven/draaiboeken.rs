//! Scripts, before anybody plays them.

use super::{dienst, nu};
use crate::{
    draaiboek::{Draaiboek, Wat},
    eerste_dag,
    indeling::Indeling,
    mensen::bekend,
    ploeg::Ploeg,
    toeval::Nummers,
};
use naast_domain::{context::dag_in_nederland, dossier::OpenDossier, ids::OpdrachtId, persoon::Relatiesoort};
use std::collections::BTreeSet;

async fn schrijf(seed: u64, aantal: u32) -> Vec<Draaiboek> {
    let map = tempfile::tempdir().unwrap();
    let dienst = dienst(map.path()).await;
    let ploeg = Ploeg::maak(&dienst, Nummers::van_regio(seed), nu()).await.unwrap();
    let vroegst = eerste_dag(&dienst).unwrap();
    let indeling = Indeling::maak(seed, aantal);
    let aanvragen = (0..aantal).filter_map(|nummer| indeling.aanvraag(nummer, &ploeg, (nu(), vroegst)));
    aanvragen.map(|aanvraag| Draaiboek::schrijf(aanvraag, &ploeg).unwrap()).collect()
}

fn opening(boek: &Draaiboek) -> &OpenDossier {
    boek.stappen
        .iter()
        .find_map(|stap| if let Wat::Open(_, opening) = &stap.wat { Some(&**opening) } else { None })
        .unwrap()
}

#[tokio::test]
async fn nothing_happens_after_now_and_everything_has_a_number_of_its_own() {
    let mut nummers: BTreeSet<OpdrachtId> = BTreeSet::new();
    for boek in schrijf(4, 120).await {
        assert!(boek.stappen.is_sorted_by_key(|stap| stap.moment));
        assert!(matches!(boek.stappen.first().map(|stap| &stap.wat), Some(Wat::Open(..))));
        for stap in &boek.stappen {
            assert!(stap.moment <= nu());
            let nummer = match &stap.wat {
                Wat::Open(nummer, _) => *nummer,
                Wat::Doe(brief) => brief.id,
                Wat::Kijk(_) => continue,
            };
            assert!(nummers.insert(nummer), "een opdrachtnummer komt twee keer voor");
        }
    }
}

#[tokio::test]
async fn people_are_nobody_and_their_ages_fit() {
    let mut leeftijden = BTreeSet::new();
    let mut adressen = BTreeSet::new();
    for boek in schrijf(1, 200).await {
        let gezin = &opening(&boek).gezin;
        let op = dag_in_nederland(boek.stappen[0].moment);
        let leeftijd = |id| {
            let persoon = gezin.personen.iter().find(|persoon| persoon.id == id).unwrap();
            persoon.leeftijd_minstens(op).unwrap()
        };
        for persoon in &gezin.personen {
            leeftijden.insert(leeftijd(persoon.id));
            let naam = &persoon.naam;
            assert!(
                !bekend::is_bekend(naam.roepnaam().unwrap(), &naam.eigen_achternaam()),
                "{}",
                naam.kort()
            );
            for kanaal in &persoon.contact {
                assert!(kanaal.waarde.starts_with("06 00 "), "{}", kanaal.waarde);
            }
            if let Some(bsn) = &persoon.bsn {
                assert!(bsn.cijfers().starts_with("99998"), "alleen nummers uit de testreeks");
            }
        }
        for relatie in gezin.relaties.iter().filter(|relatie| relatie.soort == Relatiesoort::OuderKind) {
            let (ouder, kind) = (leeftijd(relatie.van_persoon), leeftijd(relatie.naar_persoon));
            assert!(ouder >= kind + 14, "ouder {ouder}, kind {kind}");
        }
        for adres in gezin.huishoudens.iter().filter_map(|huis| huis.adres.as_ref()) {
            assert!(
                adressen.insert(format!("{:?}", (&adres.straat, &adres.huisnummer))),
                "twee keer hetzelfde adres"
            );
            let postcode = adres.postcode.unwrap().to_string();
            assert!(postcode.ends_with(['F', 'I', 'O', 'Q', 'U', 'Y']), "een postcode die kan bestaan");
        }
    }
    assert!(leeftijden.contains(&0) && leeftijden.iter().any(|jaren| *jaren >= 99), "{leeftijden:?}");
    let tientallen: BTreeSet<u16> = leeftijden.iter().map(|jaren| *jaren / 10).collect();
    assert!((0..10).all(|tiental| tientallen.contains(&tiental)), "van elke leeftijd iemand: {leeftijden:?}");
}

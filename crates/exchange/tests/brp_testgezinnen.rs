//! The 52 official RvIG test families are read whole (they lie outside the repository; see NAAST_SHARED).

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test stops at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use jiff::civil::date;
use naast_domain::persoon::{
    Geslacht, GezagBron, Gezagsoort, HeeftGezag, Jeugdzorgrol, OnvolledigeDatum, Relatiesoort,
};
use naast_exchange::Ernst;
use naast_exchange::brp::{
    Adressoort, Gelezen, GelezenGezin, GelezenPersoon, Gezagsuitspraak, Herkomst, Inschrijving, Leesopties,
    Leesverslag, Opschorting, PersoonNr, Relatiebron, lees_bestand, lees_stroom,
};

/// The day for which the file's own description counts 113 minors.
fn opties() -> Leesopties {
    Leesopties { geraadpleegd_op: Some(date(2024, 6, 11)), ..Leesopties::op(date(2026, 11, 21)) }
}

fn bestand() -> Option<PathBuf> {
    let gedeeld = std::env::var_os("NAAST_SHARED").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared")),
        PathBuf::from,
    );
    let pad = gedeeld.join("data/brp-testdata/brp-testgezinnen.json");
    if pad.is_file() {
        return Some(pad);
    }
    eprintln!("SKIPPED: the RvIG test families are not at {}; set NAAST_SHARED", pad.display());
    None
}

fn verslag() -> Option<Leesverslag> {
    bestand().map(|pad| lees_bestand(&pad, &opties()).unwrap())
}

fn gezin(verslag: &Leesverslag, volgnummer: usize) -> &GelezenGezin {
    verslag.gezinnen.iter().find(|gezin| gezin.volgnummer == volgnummer).expect("the family is there")
}

fn nr(gezin: &GelezenGezin, voornaam: &str) -> PersoonNr {
    PersoonNr(
        gezin
            .personen
            .iter()
            .position(|persoon| persoon.naam.voornaam() == voornaam)
            .expect("the person is there"),
    )
}

#[test]
fn every_family_and_every_person_is_read() {
    let Some(verslag) = verslag() else { return };
    assert_eq!(verslag.gezinnen.len(), 52);
    assert_eq!(verslag.personen(), 239);
    assert!(verslag.fouten.is_empty(), "{:?}", verslag.fouten);
    let minderjarig =
        |persoon: &&GelezenPersoon| persoon.geboortedatum.is_minderjarig_op(opties().peildatum) == Some(true);
    let alle = || verslag.gezinnen.iter().flat_map(|gezin| &gezin.personen).filter(minderjarig);
    let eigen = |persoon: &&GelezenPersoon| persoon.herkomst == Herkomst::EigenRegistratie;
    assert_eq!(alle().filter(eigen).count(), 113, "minors with a record of their own");
    assert_eq!(alle().filter(eigen).filter(|persoon| persoon.is_overleden()).count(), 2, "of whom two died");
    let levend: usize = verslag.gezinnen.iter().map(|gezin| gezin.minderjarigen.len()).sum();
    assert_eq!(levend, 111 + 2, "and two more are only named by their parent");
    assert!(
        verslag
            .gezinnen
            .iter()
            .flat_map(|gezin| &gezin.personen)
            .all(|persoon| { persoon.herkomst == Herkomst::AlleenGenoemd || persoon.bsn.is_some() })
    );
}

#[test]
fn every_statement_about_gezag_is_accounted_for() {
    let Some(verslag) = verslag() else { return };
    let mut vermeldingen: BTreeMap<Gezagsuitspraak, usize> = BTreeMap::new();
    for (uitspraak, aantal) in verslag.gezinnen.iter().flat_map(|gezin| &gezin.gezagsvermeldingen) {
        *vermeldingen.entry(*uitspraak).or_default() += aantal;
    }
    assert_eq!(
        vermeldingen,
        BTreeMap::from([
            (Gezagsuitspraak::Tweehoofdig, 133),
            (Gezagsuitspraak::Eenhoofdig, 53),
            (Gezagsuitspraak::NietTeBepalen, 23),
            (Gezagsuitspraak::Voogdij, 18),
            (Gezagsuitspraak::OuderMetDerde, 12),
            (Gezagsuitspraak::TijdelijkGeen, 5),
        ])
    );
    // Every living minor with a record of his own has exactly one statement; two who died had "cannot be determined".
    let mut per_kind: BTreeMap<Gezagsuitspraak, usize> = BTreeMap::new();
    for gezin in &verslag.gezinnen {
        let kinderen: Vec<PersoonNr> = gezin.gezag.iter().map(|gezag| gezag.kind).collect();
        assert_eq!(kinderen.iter().collect::<BTreeSet<_>>().len(), kinderen.len());
        for kind in &gezin.minderjarigen {
            let eigen = gezin.personen[kind.0].herkomst == Herkomst::EigenRegistratie;
            assert_eq!(kinderen.contains(kind), eigen, "family {}", gezin.volgnummer);
        }
        for gezag in &gezin.gezag {
            *per_kind.entry(gezag.uitspraak).or_default() += 1;
        }
    }
    assert_eq!(
        per_kind,
        BTreeMap::from([
            (Gezagsuitspraak::Tweehoofdig, 44),
            (Gezagsuitspraak::Eenhoofdig, 27),
            (Gezagsuitspraak::NietTeBepalen, 18),
            (Gezagsuitspraak::Voogdij, 15),
            (Gezagsuitspraak::OuderMetDerde, 3),
            (Gezagsuitspraak::TijdelijkGeen, 4),
        ])
    );
}

#[test]
fn d_41_gezag_stands_per_adult_with_source_and_date_and_agrees_with_the_statement() {
    let Some(verslag) = verslag() else { return };
    for gezin in &verslag.gezinnen {
        for gezag in &gezin.gezag {
            let met =
                gezag.rijen.iter().filter(|rij| rij.gezag.soort.heeft_gezag() == HeeftGezag::Ja).count();
            let verwacht = match gezag.uitspraak {
                Gezagsuitspraak::Tweehoofdig | Gezagsuitspraak::OuderMetDerde => 2,
                Gezagsuitspraak::Eenhoofdig | Gezagsuitspraak::Voogdij => 1,
                Gezagsuitspraak::TijdelijkGeen | Gezagsuitspraak::NietTeBepalen => 0,
            };
            assert_eq!(met, verwacht, "family {}", gezin.volgnummer);
            assert!(gezag.rijen.iter().all(|rij| rij.gezag.bron == GezagBron::Brp));
            assert!(gezag.rijen.iter().all(|rij| rij.gezag.geraadpleegd_op == Some(date(2024, 6, 11))));
            // Each parent stands in the table, with or without.
            for relatie in
                gezin.relaties.iter().filter(|r| r.soort == Relatiesoort::OuderKind && r.b == gezag.kind)
            {
                assert!(gezag.rijen.iter().any(|rij| rij.volwassene == Some(relatie.a)));
            }
        }
    }
    let instellingen = verslag
        .gezinnen
        .iter()
        .flat_map(|gezin| &gezin.gezag)
        .flat_map(|gezag| &gezag.rijen)
        .filter(|rij| rij.volwassene.is_none() && rij.gezag.soort == Gezagsoort::Voogdij)
        .count();
    assert_eq!(instellingen, 10, "guardianships without a named guardian");
}

#[test]
fn the_dead_live_nowhere_and_stay_in_the_family() {
    let Some(verslag) = verslag() else { return };
    let overleden: usize = verslag
        .gezinnen
        .iter()
        .flat_map(|gezin| &gezin.personen)
        .filter(|persoon| persoon.is_overleden())
        .count();
    assert_eq!(overleden, 18);
    for gezin in &verslag.gezinnen {
        for bewoner in gezin.huishoudens.iter().flat_map(|huishouden| &huishouden.bewoners) {
            assert!(!gezin.personen[bewoner.persoon.0].is_overleden());
        }
        for kind in &gezin.minderjarigen {
            assert!(!gezin.personen[kind.0].is_overleden());
        }
    }
}

#[test]
fn households_follow_the_address_and_nobody_lives_in_two() {
    let Some(verslag) = verslag() else { return };
    let mut bewoners = 0;
    for gezin in &verslag.gezinnen {
        let alle: Vec<PersoonNr> = gezin
            .huishoudens
            .iter()
            .flat_map(|huishouden| &huishouden.bewoners)
            .map(|bewoner| bewoner.persoon)
            .collect();
        assert_eq!(alle.iter().collect::<BTreeSet<_>>().len(), alle.len());
        bewoners += alle.len();
        for huishouden in gezin.huishoudens.iter().filter(|h| h.adres.soort == Adressoort::Woonadres) {
            assert!(huishouden.adres.postcode.is_some() && !huishouden.adres.huisnummer.is_empty());
        }
    }
    // 239 people, 18 dead, 1 gone to an unknown place.
    assert_eq!(bewoners, 239 - 18 - 1);
    assert_eq!(gezin(&verslag, 1).huishoudens.len(), 1);
}

#[test]
fn somebody_abroad_has_his_lines_and_land_and_is_a_non_resident() {
    let Some(verslag) = verslag() else { return };
    let gezin = gezin(&verslag, 6);
    let weg: Vec<_> =
        gezin.personen.iter().filter(|persoon| persoon.inschrijving == Inschrijving::Rni).collect();
    assert_eq!(weg.len(), 2);
    for persoon in weg {
        let adres = persoon.adres.as_ref().unwrap();
        assert_eq!(adres.soort, Adressoort::Buitenland);
        assert_eq!((adres.regels.len(), adres.land.as_deref()), (2, Some("Noorwegen")));
        assert_eq!(persoon.opschorting.map(|(reden, _)| reden), Some(Opschorting::Emigratie));
    }
    let buitenland = gezin.huishoudens.iter().find(|h| h.adres.soort == Adressoort::Buitenland).unwrap();
    assert_eq!(buitenland.bewoners.len(), 2);
}

#[test]
fn d_57_secrecy_hides_the_address_of_the_whole_household() {
    let Some(verslag) = verslag() else { return };
    let geheim: Vec<_> = verslag
        .gezinnen
        .iter()
        .flat_map(|gezin| {
            gezin
                .huishoudens
                .iter()
                .filter(|huishouden| huishouden.geheim)
                .map(move |h| (gezin.volgnummer, h))
        })
        .collect();
    assert_eq!(geheim.len(), 1);
    assert_eq!(geheim[0].0, 37);
}

#[test]
fn parents_partners_and_ended_marriages_are_relations_with_dates() {
    let Some(verslag) = verslag() else { return };
    let tel = |soort| {
        verslag.gezinnen.iter().flat_map(|gezin| &gezin.relaties).filter(|r| r.soort == soort).count()
    };
    // 79 mentions by 40 couples; a widow's record is the only one that says how it ended.
    assert_eq!((tel(Relatiesoort::Partner), tel(Relatiesoort::ExPartner)), (32, 8));
    for gezin in &verslag.gezinnen {
        let mut paren = BTreeSet::new();
        for relatie in &gezin.relaties {
            assert_ne!(relatie.a, relatie.b);
            assert!(relatie.a.0 < gezin.personen.len() && relatie.b.0 < gezin.personen.len());
            assert!(paren.insert((
                relatie.a,
                relatie.b,
                relatie.soort,
                relatie.periode.van().map(OnvolledigeDatum::code)
            )));
            match relatie.soort {
                Relatiesoort::ExPartner => assert!(relatie.periode.tot().is_some()),
                Relatiesoort::OuderKind => assert_eq!(relatie.bron, Relatiebron::Register),
                _ => {}
            }
        }
    }
    // Dead on the day the marriage ended: widowed, not divorced.
    let gezin = gezin(&verslag, 7);
    let huwelijk = gezin
        .relaties
        .iter()
        .find(|r| matches!(r.soort, Relatiesoort::Partner | Relatiesoort::ExPartner))
        .unwrap();
    assert_eq!(huwelijk.soort, Relatiesoort::Partner);
    assert!(huwelijk.periode.tot().is_some());
}

#[test]
fn every_minor_has_himself_and_his_parents_in_the_words_of_the_chain() {
    let Some(verslag) = verslag() else { return };
    let mut rollen: BTreeMap<&str, usize> = BTreeMap::new();
    for gezin in &verslag.gezinnen {
        for kind in &gezin.minderjarigen {
            let van_kind: Vec<_> = gezin.rollen.iter().filter(|rol| rol.kind == *kind).collect();
            assert!(van_kind.iter().any(|rol| rol.persoon == *kind && rol.rol == Jeugdzorgrol::Jeugdige));
            for ouder in gezin.relaties.iter().filter(|r| r.soort == Relatiesoort::OuderKind && r.b == *kind)
            {
                let rol = van_kind.iter().find(|rol| rol.persoon == ouder.a).unwrap();
                let gezag = gezin
                    .gezag
                    .iter()
                    .find(|gezag| gezag.kind == *kind)
                    .and_then(|gezag| gezag.rijen.iter().find(|rij| rij.volwassene == Some(ouder.a)));
                let verwacht = match gezag.map(|rij| rij.gezag.soort.heeft_gezag()) {
                    Some(HeeftGezag::Ja | HeeftGezag::Gedeeltelijk) => Jeugdzorgrol::OuderMetGezag,
                    Some(HeeftGezag::Nee) => Jeugdzorgrol::OuderZonderGezag,
                    Some(HeeftGezag::Onbekend) | None => Jeugdzorgrol::OuderGezagNietBenoemd,
                };
                assert_eq!(rol.rol, verwacht);
            }
        }
        for rol in &gezin.rollen {
            *rollen.entry(rol.rol.code()).or_default() += 1;
        }
    }
    assert_eq!(rollen.get("301"), Some(&113));
    for rol in ["112", "113", "111", "121", "122", "191", "212"] {
        assert!(rollen.contains_key(rol), "no {rol} in {rollen:?}");
    }
}

#[test]
fn the_adoptive_family_reads_as_people_would_tell_it() {
    let Some(verslag) = verslag() else { return };
    let gezin = gezin(&verslag, 1);
    let (jia, jaqueline, jeroen) = (nr(gezin, "Jia"), nr(gezin, "Jaqueline"), nr(gezin, "Jeroen"));
    assert_eq!(gezin.personen[jaqueline.0].geslacht, Geslacht::Vrouw);
    for ouder in [jaqueline, jeroen] {
        let relatie = gezin.relaties.iter().find(|r| r.a == ouder && r.b == jia).unwrap();
        assert_eq!(relatie.soort, Relatiesoort::OuderKind);
        assert_eq!(
            relatie.periode.van().unwrap().code(),
            "2019-01-01",
            "since the adoption, not since birth"
        );
    }
    let gezag = gezin.gezag.iter().find(|gezag| gezag.kind == jia).unwrap();
    assert_eq!(gezag.uitspraak, Gezagsuitspraak::Tweehoofdig);
    assert_eq!(gezag.rijen.len(), 2);
}

#[test]
fn a_second_run_gives_the_same_keys_and_no_two_families_share_one() {
    let (Some(eerste), Some(tweede)) = (verslag(), verslag()) else { return };
    let sleutels =
        |verslag: &Leesverslag| verslag.gezinnen.iter().map(|gezin| gezin.sleutel).collect::<Vec<_>>();
    assert_eq!(sleutels(&eerste), sleutels(&tweede));
    assert_eq!(sleutels(&eerste).into_iter().collect::<BTreeSet<_>>().len(), 52);
    assert_eq!(eerste.gezinnen, tweede.gezinnen);
}

#[test]
fn the_order_of_the_people_does_not_change_the_key() {
    let Some(pad) = bestand() else { return };
    let json: Vec<Vec<serde_json::Value>> = serde_json::from_slice(&std::fs::read(pad).unwrap()).unwrap();
    let omgekeerd: Vec<Vec<_>> = json.iter().map(|gezin| gezin.iter().rev().cloned().collect()).collect();
    let lees = |json: &[Vec<serde_json::Value>]| {
        naast_exchange::brp::lees(&serde_json::to_vec(json).unwrap(), &opties())
    };
    let (een, ander) = (lees(&json), lees(&omgekeerd));
    assert_eq!(
        een.gezinnen.iter().map(|gezin| gezin.sleutel).collect::<Vec<_>>(),
        ander.gezinnen.iter().map(|gezin| gezin.sleutel).collect::<Vec<_>>()
    );
}

#[test]
fn no_message_holds_a_name_or_a_number_of_the_file() {
    let Some(verslag) = verslag() else { return };
    let namen: BTreeSet<String> = verslag
        .gezinnen
        .iter()
        .flat_map(|gezin| &gezin.personen)
        .flat_map(|persoon| [persoon.naam.geslachtsnaam().to_owned(), persoon.naam.voornaam()])
        .filter(|naam| naam.chars().count() > 3)
        .collect();
    for fout in verslag.alle_fouten() {
        let tekst = fout.to_string();
        assert!(!namen.iter().any(|naam| tekst.contains(naam.as_str())), "{tekst}");
        assert!(!tekst.contains("9999"), "{tekst}");
        assert_eq!(fout.ernst, Ernst::LetOp, "the official families have no fault, only doubts: {tekst}");
    }
    assert!(!format!("{verslag:?}").contains("Janssen"));
    assert!(!format!("{verslag:?}").contains("Turfmarkt"));
}

#[test]
fn the_wide_family_takes_grandparents_over_and_the_near_one_counts_them() {
    let (Some(nabij), Some(pad)) = (verslag(), bestand()) else { return };
    let ruim = lees_bestand(&pad, &Leesopties { ruime_familie: true, ..opties() }).unwrap();
    let personen =
        |verslag: &Leesverslag| verslag.gezinnen.iter().map(|gezin| gezin.personen.len()).sum::<usize>();
    let niet_over: usize = nabij.gezinnen.iter().map(|gezin| gezin.niet_overgenomen).sum();
    assert!(niet_over > 100, "{niet_over}");
    assert!(personen(&ruim) > personen(&nabij) + 100);
    assert!(ruim.gezinnen.iter().all(|gezin| gezin.niet_overgenomen == 0));
    let grootouders = ruim
        .gezinnen
        .iter()
        .flat_map(|gezin| &gezin.rollen)
        .filter(|rol| rol.rol == Jeugdzorgrol::Grootouder);
    assert!(grootouders.count() > 100);
    assert_eq!(ruim.personen(), 239);
}

#[test]
fn a_stream_hands_over_family_by_family() {
    let Some(pad) = bestand() else { return };
    let mut nummers = Vec::new();
    lees_stroom(std::fs::File::open(pad).unwrap(), &opties(), |gelezen| match gelezen {
        Gelezen::Gezin(gezin) => nummers.push(gezin.volgnummer),
        Gelezen::Fouten(fouten) => panic!("{fouten:?}"),
    });
    assert_eq!(nummers, (1..=52).collect::<Vec<_>>());
}

//! The fourteen files: complete, dated, and resting on quotes that really occur in their sources.

use std::collections::BTreeSet;
use std::path::PathBuf;

use jiff::civil::date;

use super::{REGIOS, regio};
use crate::gebied::{
    Duoregel, Gebiedsmodus, JrPlek, MdoRitme, NaTriage, Pc4, Pilotfase, Plaats, PostcodeTabel,
    Postcodeherkomst, Regiosoort, Teammodel, Zekerheid,
};
use crate::regels::{Functie, Merk, Rechtsmodus};

/// A folder with sources that stay outside the repository, or nothing after saying so.
fn gedeeld(map: &str) -> Option<PathBuf> {
    let gedeeld = std::env::var_os("NAAST_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared"), PathBuf::from)
        .join(map);
    if gedeeld.is_dir() {
        return Some(gedeeld);
    }
    eprintln!("OVERGESLAGEN: {} is er niet. Zet NAAST_SHARED op de map met bronnen.", gedeeld.display());
    None
}

#[test]
fn eleven_pilots_are_twelve_configurations_with_one_more_version_and_one_programme_region() {
    let pilots: BTreeSet<_> = REGIOS.iter().filter_map(|regio| regio.pilot.as_deref()).collect();
    assert_eq!(pilots.len(), 11);
    assert_eq!(REGIOS.iter().count(), 14);
    assert_eq!(regio("utrecht").pilot, regio("utrecht-west").pilot);
    assert_eq!(regio("zaanstreek-waterland").pilot, regio("zaanstreek-waterland-2.0").pilot);
    let programma: Vec<_> = REGIOS.iter().filter(|regio| regio.soort == Regiosoort::Programmaregio).collect();
    assert_eq!(programma.len(), 1);
    assert_eq!(programma[0].id.as_str(), "noord-holland-noord");
    let tranche = |nummer| {
        REGIOS
            .iter()
            .filter(|r| r.tranche == Some(nummer))
            .filter_map(|r| r.pilot.clone())
            .collect::<BTreeSet<_>>()
    };
    assert_eq!((tranche(1).len(), tranche(2).len()), (6, 5));
}

#[test]
fn every_region_takes_work_on_the_day_its_first_area_opens() {
    for regio in REGIOS.iter() {
        for versie in &regio.versies {
            let ingang = versie.gebieden.iter().filter_map(crate::gebied::Gebied::ingang).min();
            let dag = ingang.unwrap().max(versie.geldigheid.van);
            assert_eq!(regio.configuratie_op(dag), Some(versie), "{} versie {}", regio.id, versie.versie);
            assert_eq!(versie.rechtsmodus, Rechtsmodus::HuidigRecht);
            assert!(!versie.toetser_mag_behandelaar_zijn);
        }
    }
}

#[test]
fn zeeland_stopped_and_started_again_and_takes_no_new_work_in_between() {
    let zeeland = regio("zeeland");
    let versie = |dag| zeeland.configuratie_op(dag).map(|versie| versie.versie.as_str());
    assert_eq!(versie(date(2022, 3, 31)), None);
    assert_eq!(versie(date(2022, 4, 1)), Some("1"));
    assert_eq!(versie(date(2022, 10, 31)), Some("1"));
    assert_eq!(versie(date(2022, 11, 15)), None);
    assert_eq!(versie(date(2022, 12, 31)), None);
    assert_eq!(versie(date(2023, 1, 1)), Some("2"));
    assert_eq!(versie(date(2026, 1, 1)), Some("2"));
    // A dossier of the seven families keeps the version it was opened under (INV-40).
    let lopend = zeeland.configuratie_voor_lopend("1", date(2022, 11, 15)).unwrap();
    assert_eq!((lopend.versie.as_str(), lopend.teammodel), ("1", Teammodel::EenTeam));
    assert_eq!(
        zeeland.configuratie_voor_lopend("1", date(2023, 2, 1)).unwrap().teammodel,
        Teammodel::TweeTeams
    );
}

#[test]
fn the_differences_of_section_4_12_are_all_there() {
    let op = |id: &str| regio(id).versies.last().unwrap();
    assert_eq!(op("west-brabant-west").teammodel, Teammodel::KetenteamEnBasisteam);
    assert!(op("west-brabant-west").veiligheidskaart_bij_elke_overgang);
    assert_eq!(op("hart-van-brabant").teammodel, Teammodel::KernteamEnSchil);
    assert_eq!(op("foodvalley").duo.regel, Duoregel::LokaalEnRvt);
    assert_eq!(op("amsterdam").duo.regel, Duoregel::RvtMetRvtOfLokaal);
    assert_eq!(op("utrecht").duo.regel, Duoregel::VastDuoOpMaat);
    assert_eq!(op("utrecht").team_label, "EVU");
    assert_eq!(op("utrecht-west").instroom.na_triage, NaTriage::LokaalTeam);
    assert_eq!(op("friesland").jeugdreclassering, JrPlek::InTeam);
    assert_eq!(op("rotterdam-rijnmond").jeugdreclassering, JrPlek::WordtOnderzocht);
    assert_eq!(op("amsterdam").mdo.ritme, MdoRitme::Wekelijks);
    assert!(op("amsterdam").toetser_mag_teamlid_zijn);
    let plaatsen = op("amsterdam").voorbehouden_bevoegdheden.iter().map(|v| v.plaats).collect::<Vec<_>>();
    assert_eq!(plaatsen, [Plaats::InOfBuitenTeam; 2]);
    let mda = op("foodvalley").gebieden.iter().filter(|g| g.mda_plus_plus).map(|g| g.id.as_str());
    assert_eq!(mda.collect::<Vec<_>>(), ["barneveld", "ede", "scherpenzeel", "wageningen"]);
    assert_eq!(op("zaanstreek-waterland-2.0").team_label, "RNVT");
    assert_eq!(op("zaanstreek-waterland-2.0").fase, Pilotfase::Bewijzen);
    assert_eq!(op("gelderland-zuid").voorlopig_tot, Some(date(2024, 12, 31)));
    for id in ["amsterdam", "gelderland-zuid"] {
        assert!(op(id).vrouwenopvang_in_team && op(id).verborgen_verblijf_standaard, "{id}");
    }
}

#[test]
fn r_113_rvdk_vt_and_gi_are_in_team_or_shell_except_where_the_source_has_the_gi_on_consultation_only() {
    for regio in REGIOS.iter() {
        for versie in &regio.versies {
            let mist = versie.ontbrekende_kernfuncties();
            if regio.id.as_str() == "zaanstreek-waterland" {
                assert_eq!(mist, [Functie::RvtGi]);
            } else {
                assert!(mist.is_empty(), "{}: {mist:?}", regio.id);
            }
            assert!(versie.functies().contains(&Functie::VasteProfessional), "{}", regio.id);
        }
    }
    // Hart van Brabant has them in the flexible shell alone (§6 no. 13).
    let hvb = &regio("hart-van-brabant").versies[0];
    assert!(!hvb.kernteam.iter().any(|plek| matches!(plek.functie, Functie::RvtRvdk | Functie::RvtGi)));
}

#[test]
fn inv_31_waterland_and_zaanstad_noord_have_no_old_route_any_more() {
    let versie = &regio("zaanstreek-waterland-2.0").versies[0];
    let modus = |id, dag| versie.gebied(id).unwrap().modus_op(dag);
    assert_eq!(modus("waterland", date(2025, 2, 1)), Gebiedsmodus::Onomkeerbaar);
    assert_eq!(modus("zaanstad-noord", date(2025, 2, 1)), Gebiedsmodus::Nieuw);
    assert_eq!(modus("zaanstad-noord", date(2025, 1, 31)), Gebiedsmodus::Oud);
    assert!(!modus("zaanstad-noord", date(2025, 2, 1)).oude_route_mag());
    assert!(modus("zaanstad-noord", date(2025, 1, 31)).oude_route_mag());
}

#[test]
fn assumed_postcodes_are_marked_and_recorded_as_assumption() {
    for regio in REGIOS.iter() {
        for versie in &regio.versies {
            for gebied in &versie.gebieden {
                let toelichting = gebied.postcodes_toelichting.as_deref().unwrap_or_default();
                if gebied.postcodes_herkomst == Postcodeherkomst::Aanname {
                    assert!(toelichting.starts_with("Aanname [I]"), "{} {}", regio.id, gebied.id);
                    assert!(versie.aannamen.iter().any(|a| a.veld.starts_with("gebieden")), "{}", regio.id);
                }
            }
        }
    }
    let zaanstad = regio("zaanstreek-waterland-2.0").versies[0].gebied("zaanstad-noord").unwrap();
    assert_eq!(zaanstad.postcodes_herkomst, Postcodeherkomst::Aanname);
    let aanname = regio("zaanstreek-waterland-2.0").versies[0].aannamen.iter();
    let aanname = aanname.clone().find(|a| a.veld == "gebieden.zaanstad-noord.postcodes").unwrap();
    assert_eq!(aanname.merk, Merk::I);
}

#[test]
fn every_source_and_assumption_points_at_a_field_that_exists() {
    for regio in REGIOS.iter() {
        let json = serde_json::to_value(regio).unwrap();
        let bestaat = |veld: &str| {
            let kop = veld.split('.').next().unwrap_or_default();
            let versie = json["versies"][0].as_object().unwrap();
            json.get(kop).is_some() || versie.contains_key(kop) || kop == "geldig_tot"
        };
        for bron in &regio.bronnen {
            assert!(!bron.velden.is_empty(), "{}: {}", regio.id, bron.citaat);
            for veld in &bron.velden {
                assert!(bestaat(veld), "{}: bron voor onbekend veld {veld}", regio.id);
            }
        }
        for aanname in regio.versies.iter().flat_map(|versie| &versie.aannamen) {
            assert!(bestaat(&aanname.veld), "{}: aanname over onbekend veld {}", regio.id, aanname.veld);
        }
    }
}

#[test]
fn the_shifted_tables_keep_both_readings_and_their_doubt() {
    let aangevinkt = |id: &str, code: &str| {
        let versie = &regio(id).versies[0];
        versie.vraagstukken.iter().find(|v| v.code == code).is_some_and(crate::gebied::Vraagstuk::aangevinkt)
    };
    // Complexe scheidingen: the four pilots that write about it, and not the two as printed.
    for (id, verwacht) in [
        ("utrecht", true),
        ("zaanstreek-waterland", true),
        ("hart-van-brabant", true),
        ("friesland", true),
        ("zeeland", false),
        ("gelderland-zuid", false),
        ("amsterdam", false),
    ] {
        assert_eq!(aangevinkt(id, "A3"), verwacht, "{id}");
    }
    let alle = REGIOS.iter().filter(|r| !matches!(r.id.as_str(), "utrecht-west"));
    let vinkjes: Vec<_> = alle.flat_map(|r| &r.versies[0].vraagstukken).filter(|v| v.aangevinkt()).collect();
    assert_eq!(vinkjes.len(), 62, "all ticks of the three tables");
    let onderbouwd =
        vinkjes.iter().filter(|v| matches!(v.zekerheid, Zekerheid::Onderbouwd | Zekerheid::Twijfel));
    assert_eq!(onderbouwd.count(), 49);
    assert_eq!(vinkjes.iter().filter(|v| v.zekerheid == Zekerheid::Twijfel).count(), 3);
}

#[test]
fn every_quote_really_occurs_in_its_source() {
    let Some(map) = gedeeld("seeds") else { return };
    let plat = |tekst: &str| tekst.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut aantal = 0;
    for regio in REGIOS.iter() {
        for bron in &regio.bronnen {
            let tekst = std::fs::read_to_string(map.join(&bron.bestand)).unwrap();
            assert!(
                plat(&tekst).contains(&plat(&bron.citaat)),
                "{} staat niet in {}:\n{}",
                regio.id,
                bron.bestand,
                bron.citaat
            );
            assert!(bron.bestand.starts_with(&format!("00{}_", &bron.seed[1..])), "{}", bron.bestand);
            aantal += 1;
        }
    }
    assert!(aantal >= 14 * 6, "{aantal} citaten");
}

#[test]
fn gemeente_codes_and_listed_postcodes_agree_with_the_cbs_tables() {
    let Some(map) = gedeeld("data/regio") else { return };
    let lees = |bestand: &str| std::fs::read_to_string(map.join(bestand)).unwrap();
    let gemeenten = lees("gemeenten_veiligheidsregio.csv");
    let rijen = |tekst: &'static str| tekst.lines().skip(1).map(|rij| rij.split(',').collect::<Vec<_>>());
    let pc4 = lees("pc4_gemeente.csv").leak();
    let tabel: PostcodeTabel = rijen(pc4)
        .map(|rij| (Pc4::nieuw(rij[0].parse().unwrap()).unwrap(), rij[2].parse().unwrap()))
        .collect();
    for (code, naam, veiligheidsregio) in rijen(gemeenten.leak()).map(|rij| (rij[0], rij[1], rij[2])) {
        let kaal = naam.split(" (").next().unwrap();
        for regio in REGIOS.iter() {
            for gebied in regio.versies.iter().flat_map(|versie| &versie.gebieden) {
                let zelfde = gebied.gemeente.code.to_string() == code;
                assert_eq!(
                    zelfde,
                    gebied.gemeente.naam == kaal && !naam.ends_with("(L.)"),
                    "{} {naam}",
                    regio.id
                );
                assert!(!zelfde || regio.veiligheidsregios.iter().any(|vr| vr == veiligheidsregio), "{naam}");
            }
        }
    }
    for regio in REGIOS.clone().met_postcodes(&tabel).iter() {
        for versie in &regio.versies {
            assert!(!versie.mist_postcodes(), "{}", regio.id);
        }
    }
    let versie = &regio("zaanstreek-waterland-2.0").versies[0];
    for (pc4, code) in rijen(pc4).map(|rij| (Pc4::nieuw(rij[0].parse().unwrap()).unwrap(), rij[2])) {
        let waterland = versie.gebied("waterland").unwrap().bevat(pc4) == Some(true);
        assert_eq!(waterland, code == "GM0852", "{pc4}");
        let zaanstad_noord = versie.gebied("zaanstad-noord").unwrap().bevat(pc4) == Some(true);
        assert!(!zaanstad_noord || code == "GM0479", "{pc4}");
    }
}

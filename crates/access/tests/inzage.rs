//! Who sees what, by rule.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use jiff::Timestamp;
use naast_access::{Beleid, Doel, Geweigerd, Kijker, Onderdeel, Voorgenomen, inzage};
use naast_domain::{
    Opdracht, Organisatiesoort, Professional, Wie,
    dossier::{DossierOpdracht as D, proef::*},
    gezin::NieuwGezin,
    ids::HuishoudenId,
    regels::Functie,
    team::{Modus, TeamOpdracht},
    toestemming::{Gegevenssoort, Ontvanger, ToestemmingOpdracht, Toestemmingsdoel, Toestemmingsvraag},
};
use std::{collections::BTreeSet, fmt::Write, sync::LazyLock};

static BELEID: LazyLock<Beleid> = LazyLock::new(|| Beleid::ingebouwd().unwrap());

fn alles() -> BTreeSet<Onderdeel> {
    Onderdeel::ALLE.iter().copied().collect()
}

fn kijker(professional: &Professional) -> Kijker {
    let actor = als(professional);
    Kijker { wie: actor.wie, naam: actor.naam, pet: actor.pet, namens: None, geldig: true }
}

fn gezinslid(voornaam: &str) -> Kijker {
    Kijker::gezinslid(persoon_id(voornaam), voornaam.to_owned())
}

fn kijk(proef: &Proef, kijker: &Kijker, moment: Timestamp) -> Result<Voorgenomen, Geweigerd> {
    inzage(&proef.dossier, kijker, Doel::Begeleiden, &alles(), moment, &BELEID, regels())
}

fn erbij(proef: &mut Proef, professional: &Professional) {
    let opdracht = TeamOpdracht::HaalErbij {
        professional: professional.clone(),
        modus: Modus::Advies,
        expertise: Some(kort("expertise")),
        bevoegdheden: BTreeSet::new(),
        reden: tekst("Nodig voor dit gezin."),
    };
    proef.moet(&als(&lokaal("Noor")), Opdracht::Team(opdracht));
}

/// Anna lets this one read along.
fn stem_toe(proef: &mut Proef, wie: &Professional) {
    let vraag = Toestemmingsvraag {
        over: persoon_id("Anna"),
        doel: Toestemmingsdoel::Ervaringsdeskundige,
        ontvanger: Ontvanger::Professional(wie.id),
        gegevens: Gegevenssoort::Alles,
        tot: proef.vandaag(),
        uitleg: tekst("Iemand die het zelf heeft meegemaakt."),
    };
    let geef = ToestemmingOpdracht::GeefUitEigenBeweging { vraag };
    proef.moet(&als_gezinslid("Anna"), Opdracht::Toestemming(geef));
}

fn thuis(gezin: &NieuwGezin) -> HuishoudenId {
    gezin.huishoudens[0].id
}

#[test]
fn a_guessed_dossier_looks_the_same_as_one_that_is_not_there() {
    let proef = Proef::open(gezin_met_kinderen());
    for wie in
        [lokaal("Vreemd"), rvt("Vreemd"), professional("V", Organisatiesoort::Politie, Functie::Politie)]
    {
        assert_eq!(kijk(&proef, &kijker(&wie), proef.nu).err(), Some(Geweigerd));
    }
    assert_eq!(kijk(&proef, &gezinslid("Iemand"), proef.nu).err(), Some(Geweigerd));
}

#[test]
fn inv_18_who_is_brought_in_looks_only_with_the_pet_he_was_brought_in_for() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let gi = professional("Gijs", Organisatiesoort::GecertificeerdeInstelling, Functie::RvtGi);
    erbij(&mut proef, &gi);
    assert!(kijk(&proef, &kijker(&gi), proef.nu).is_ok());
    let andere_pet = Professional { functie: Functie::Jr, ..gi };
    assert_eq!(kijk(&proef, &kijker(&andere_pet), proef.nu).err(), Some(Geweigerd));
}

#[test]
fn an_account_that_does_not_count_now_sees_nothing() {
    let proef = Proef::open(paar());
    let verlopen = Kijker { geldig: false, ..kijker(&lokaal("Noor")) };
    assert_eq!(kijk(&proef, &verlopen, proef.nu).err(), Some(Geweigerd));
}

#[test]
fn inv_20_a_hidden_address_is_known_to_the_fixed_face_and_named_professionals_only() {
    let gezin = gezin_met_kinderen();
    let mut proef = Proef::open(gezin.clone());
    let (sam, vera) = (rvt("Sam"), rvt("Vera"));
    erbij(&mut proef, &sam);
    erbij(&mut proef, &vera);
    let huishouden = thuis(&gezin);
    let afschermen = D::SchermAdresAf { huishouden, kennen: BTreeSet::from([sam.id]) };
    proef.moet(&als(&lokaal("Noor")), Opdracht::Dossier(afschermen));
    let adres = |wie: &Kijker| {
        kijk(&proef, wie, proef.nu)
            .unwrap()
            .vastgelegd()
            .gezin()
            .huishoudens
            .get(&huishouden)
            .and_then(|thuis| thuis.adres.clone())
    };
    assert!(adres(&kijker(&lokaal("Noor"))).is_some());
    assert!(adres(&kijker(&sam)).is_some());
    assert!(adres(&kijker(&vera)).is_none(), "Vera is niet genoemd");
    assert!(adres(&gezinslid("Anna")).is_some(), "Anna woont er zelf");
    // Bram does not live there: for him the home is not there at all, and nothing in his view names its street number.
    let bram = kijk(&proef, &gezinslid("Bram"), proef.nu).unwrap().vastgelegd();
    assert!(!bram.gezin().huishoudens.contains_key(&huishouden));
    assert!(bram.afscherming().kent_adres.is_empty());
}

#[test]
fn inv_22_every_view_carries_its_read_line() {
    let proef = Proef::open(gezin_met_kinderen());
    let voorgenomen = kijk(&proef, &kijker(&lokaal("Noor")), proef.nu).unwrap();
    let regel = voorgenomen.leesregel();
    assert_eq!(regel.wie, Wie::Professional(lokaal("Noor").id));
    assert_eq!(regel.dossier, proef.dossier.id);
    assert_eq!(regel.personen.len(), 4);
    assert!(regel.onderdelen.contains(&Onderdeel::Stellingen));
    assert!(regel.beleid.contains("team-leest-gedeeld"), "{:?}", regel.beleid);
    assert!(!regel.noodtoegang);
}

#[test]
fn the_emergency_entrance_gives_only_what_was_asked_and_only_as_long_as_the_time_box_runs() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let vt = rvt("Vera");
    let opdracht =
        D::GebruikNoodtoegang { reden: tekst("Er is nu geweld."), delen: BTreeSet::from([kort("gezin")]) };
    proef.moet(&als(&vt), Opdracht::Dossier(opdracht));
    let voorgenomen = kijk(&proef, &kijker(&vt), proef.nu).unwrap();
    let zicht = voorgenomen.vastgelegd();
    assert!(voorgenomen.leesregel().noodtoegang);
    assert!(zicht.bevat(Onderdeel::Gezin) && zicht.bevat(Onderdeel::Overzicht));
    assert!(!zicht.bevat(Onderdeel::Stellingen) && !zicht.bevat(Onderdeel::Analyse));
    let later = proef.nu.checked_add(jiff::SignedDuration::from_hours(5)).unwrap();
    assert_eq!(kijk(&proef, &kijker(&vt), later).err(), Some(Geweigerd));
}

#[test]
fn the_bsn_is_for_those_whom_the_law_names() {
    let mut gezin = gezin_met_kinderen();
    gezin.personen[0].bsn = Some("999990019".parse().unwrap());
    let mut proef = Proef::open(gezin);
    let ervaren = professional("Els", Organisatiesoort::Overig, Functie::Gedragswetenschapper);
    erbij(&mut proef, &ervaren);
    let bsn = |wie: &Kijker| {
        kijk(&proef, wie, proef.nu).unwrap().vastgelegd().persoon(persoon_id("Anna")).unwrap().bsn.is_some()
    };
    assert!(bsn(&kijker(&lokaal("Noor"))));
    assert!(!bsn(&kijker(&ervaren)));
}

#[test]
fn a_family_member_finds_nobody_elses_telephone_number_or_person_in_the_view() {
    let proef = Proef::open(gezin_met_kinderen());
    let zicht = kijk(&proef, &gezinslid("Cas"), proef.nu).unwrap().vastgelegd();
    let ids: BTreeSet<_> = zicht.gezin().personen.keys().copied().collect();
    assert_eq!(ids, BTreeSet::from([persoon_id("Cas")]));
    // A child below twelve has no view of its own: its rights go by a representative (D-40).
    let daan = kijk(&proef, &gezinslid("Daan"), proef.nu).unwrap().vastgelegd();
    assert!(!daan.bevat(Onderdeel::Gezin) && !daan.bevat(Onderdeel::Stellingen));
    // A parent with gezag has the child below sixteen in view, and not the other parent.
    let anna = kijk(&proef, &gezinslid("Anna"), proef.nu).unwrap().vastgelegd();
    let ids: BTreeSet<_> = anna.gezin().personen.keys().copied().collect();
    assert_eq!(ids, BTreeSet::from([persoon_id("Anna"), persoon_id("Cas"), persoon_id("Daan")]));
}

/// The whole policy in one table that anybody can read: who, once brought in, sees which part.
#[test]
fn inv_23_the_table_of_who_sees_which_part_is_the_one_in_the_documents() {
    let mut tabel = String::from("| functie |");
    for onderdeel in Onderdeel::ALLE {
        write!(tabel, " {} |", onderdeel.code()).unwrap();
    }
    tabel.push_str("\n|---|");
    tabel.push_str(&"---|".repeat(Onderdeel::ALLE.len()));
    tabel.push('\n');
    for functie in Functie::ALLE.iter().copied() {
        let soort = if functie.is_lokaal() { Organisatiesoort::LokaalTeam } else { Organisatiesoort::Overig };
        let wie = professional("Iemand", soort, functie);
        let mut proef = Proef::open(gezin_met_kinderen());
        if !functie.nooit_inhoud() {
            erbij(&mut proef, &wie);
        }
        if functie == Functie::Ervaringsdeskundige {
            stem_toe(&mut proef, &wie);
        }
        let zicht = kijk(&proef, &kijker(&wie), proef.nu).map(|voorgenomen| voorgenomen.vastgelegd());
        write!(tabel, "| {} |", functie.code()).unwrap();
        for onderdeel in Onderdeel::ALLE {
            let ziet = zicht.as_ref().is_ok_and(|zicht| zicht.bevat(*onderdeel));
            tabel.push_str(if ziet { " ja |" } else { " – |" });
        }
        tabel.push('\n');
        assert!(!functie.nooit_inhoud() || zicht.is_err(), "{functie} ziet nooit inhoud");
    }
    let pad = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/wie-ziet-wat.md");
    let kop = "# Wie ziet wat\n\nDeze tabel wordt door een test uit het beleid (`policies/lezen.cedar`) gemaakt. Zij zegt welke onderdelen\niemand ziet die bij een gezin is gehaald, in welke functie. Een ervaringsdeskundige ziet dit met toestemming, en\nalleen van wie die gaf. Per regel gelden daarna nog de schilden: verborgen verblijf, beschermde bron, gezondheid,\nstrafrecht en ‘niet tonen aan’.\n\n";
    let verwacht = [kop, &tabel].concat();
    if std::env::var_os("NAAST_WERK_BIJ").is_some() {
        std::fs::write(pad, &verwacht).unwrap();
    }
    let staat_er = std::fs::read_to_string(pad).unwrap_or_default();
    assert_eq!(
        staat_er, verwacht,
        "het beleid en docs/wie-ziet-wat.md verschillen; draai deze test met NAAST_WERK_BIJ=1"
    );
}

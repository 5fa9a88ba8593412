//! With whose eyes: ages × roles, acting for somebody, looking along, and the safe mode.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use jiff::Timestamp;
use naast_access::{Beleid, Doel, Geweigerd, Kijker, Onderdeel, Voorgenomen, Zicht, inzage};
use naast_domain::{
    Actor, Opdracht, Wie,
    dossier::{DossierOpdracht, proef::*},
    gezin::NieuwGezin,
    ids::PersoonId,
    persoon::Geboortedatum,
    stelling::{Inhoud, Kanaal, Reactie, Spreker, StellingOpdracht},
    toegang::{Gemachtigde, Hoedanigheid, Machtigingsbereik, ToegangGebeurtenis, ToegangOpdracht},
};
use std::{collections::BTreeSet, fmt::Write, sync::LazyLock};

static BELEID: LazyLock<Beleid> = LazyLock::new(|| Beleid::ingebouwd().unwrap());

fn noor() -> Actor {
    als(&lokaal("Noor"))
}

fn als_noor(namens: Option<PersoonId>) -> Kijker {
    let actor = noor();
    Kijker { wie: actor.wie, naam: actor.naam, pet: actor.pet, namens, geldig: true }
}

fn gezinslid(voornaam: &str) -> Kijker {
    Kijker::gezinslid(persoon_id(voornaam), voornaam.to_owned())
}

fn kijk(proef: &Proef, kijker: &Kijker, moment: Timestamp) -> Result<Voorgenomen, Geweigerd> {
    let alles: BTreeSet<_> = Onderdeel::ALLE.iter().copied().collect();
    inzage(&proef.dossier, kijker, Doel::EigenInzage, &alles, moment, &BELEID, regels())
}

fn zicht(proef: &Proef, kijker: &Kijker) -> std::sync::Arc<Zicht> {
    kijk(proef, kijker, proef.nu).unwrap().vastgelegd()
}

/// A statement about somebody, put to this person.
fn mening(proef: &mut Proef, over: &[&str], voor: &[&str], woorden: &str) {
    let over: BTreeSet<_> = over.iter().map(|wie| persoon_id(wie)).collect();
    let etiket = naast_domain::stelling::Etiketwens { over, ..Default::default() };
    let inhoud = Inhoud::Mening { tekst: tekst(woorden), van: Spreker::Ander(kort("de juf")), bron: None };
    let opdracht = StellingOpdracht::LegVast {
        inhoud,
        leefgebieden: BTreeSet::default(),
        etiket,
        ontvangst: None,
        opnieuw_omdat: None,
    };
    let bekend: Vec<_> = proef.dossier.stellingen.alle().map(|een| een.id).collect();
    proef.moet(&noor(), Opdracht::Stelling(opdracht));
    let stelling = proef.dossier.stellingen.alle().find(|een| !bekend.contains(&een.id)).unwrap().id;
    let personen = voor.iter().map(|wie| persoon_id(wie)).collect();
    let voorleggen = StellingOpdracht::LegVoor { stelling, personen, kanaal: Kanaal::Gesprek };
    proef.moet(&noor(), Opdracht::Stelling(voorleggen));
}

fn born(gezin: &mut NieuwGezin, wie: &str, geboren: &str) {
    let persoon = gezin.personen.iter_mut().find(|persoon| persoon.id == persoon_id(wie)).unwrap();
    persoon.geboortedatum = Geboortedatum::lees(geboren).unwrap();
}

fn machtig(proef: &mut Proef, van: &str, aan: Gemachtigde) -> PersoonId {
    let opdracht = ToegangOpdracht::Machtig {
        van: persoon_id(van),
        aan,
        hoedanigheid: Hoedanigheid::Clientondersteuner,
        bereik: [Machtigingsbereik::Lezen].into(),
        tot: dag("2026-08-01"),
        toestemming: tekst("Ja gezegd."),
        afweging: Some(tekst("Overlegd.")),
    };
    let gebeurd = proef.moet(&noor(), Opdracht::Toegang(opdracht));
    match gebeurd.as_slice() {
        [naast_domain::Gebeurtenis::Toegang(ToegangGebeurtenis::Gemachtigd { machtiging, .. })] => {
            machtiging.aan
        }
        _ => unreachable!("een machtiging"),
    }
}

#[test]
fn inv_28_29_rights_over_a_file_switch_on_the_birthday_itself_at_midnight_in_amsterdam() {
    let mut gezin = gezin_met_kinderen();
    born(&mut gezin, "Cas", "2012-02-29");
    let mut proef = Proef::open(gezin);
    mening(&mut proef, &["Cas"], &["Cas"], "Cas is vaak moe op school.");
    // (moment, Cas sees it, his mother sees it). Winter: Amsterdam is one hour ahead.
    let tabel = [
        ("2024-02-28T22:59:59Z", false, true),
        ("2024-02-28T23:00:00Z", true, true),
        ("2028-02-28T22:59:59Z", true, true),
        ("2028-02-28T23:00:00Z", true, false),
        ("2030-02-28T22:59:59Z", true, false),
        ("2030-02-28T23:00:00Z", true, false),
    ];
    for (moment, zelf, ouder) in tabel {
        let moment: Timestamp = moment.parse().unwrap();
        let ziet = |wie: &str| {
            kijk(&proef, &gezinslid(wie), moment)
                .is_ok_and(|gezien| gezien.vastgelegd().stellingen().alle().next().is_some())
        };
        assert_eq!((ziet("Cas"), ziet("Anna")), (zelf, ouder), "{moment}");
        assert!(!ziet("Daan"), "een kind onder de 12 leest niet zelf, en dit gaat niet over Daan");
    }
}

#[test]
fn d_40_d_41_the_matrix_of_ages_and_roles_on_one_statement() {
    let mut uitkomst = String::new();
    for (groep, geboren) in [
        ("11", "2014-03-03"),
        ("12", "2014-03-02"),
        ("15", "2010-03-03"),
        ("16", "2010-03-02"),
        ("18", "2008-03-02"),
    ] {
        let mut gezin = gezin_met_kinderen();
        born(&mut gezin, "Cas", geboren);
        // Bram has no gezag over Cas.
        gezin.gezag.retain(|gezag| {
            gezag.kind != persoon_id("Cas")
                || gezag.houder != naast_domain::gezin::Gezagshouder::Persoon(persoon_id("Bram"))
        });
        let mut proef = Proef::open(gezin);
        mening(&mut proef, &["Cas"], &["Cas"], "Cas is vaak moe op school.");
        let ziet: Vec<_> = ["Cas", "Anna", "Bram"]
            .into_iter()
            .filter(|wie| zicht(&proef, &gezinslid(wie)).stellingen().alle().next().is_some())
            .collect();
        writeln!(uitkomst, "{groep}: {}", ziet.join(", ")).unwrap();
    }
    assert_eq!(uitkomst, "11: Anna\n12: Cas, Anna\n15: Cas, Anna\n16: Cas\n18: Cas\n");
}

#[test]
fn inv_15_who_acts_for_somebody_sees_that_persons_part_and_not_the_childrens() {
    let mut proef = Proef::open(gezin_met_kinderen());
    mening(&mut proef, &["Anna"], &["Anna"], "Anna is bang.");
    mening(&mut proef, &["Daan"], &["Daan"], "Daan slaapt slecht.");
    let aan = machtig(&mut proef, "Anna", Gemachtigde::Buiten(kort("Jasmijn")));
    let anna = persoon_id("Anna");
    let kijker = Kijker {
        wie: Wie::Persoon(aan),
        naam: "Jasmijn".to_owned(),
        pet: None,
        namens: Some(anna),
        geldig: true,
    };
    let gezien = kijk(&proef, &kijker, proef.nu).unwrap();
    assert!(gezien.leesregel().beleid.iter().any(|regel| regel.starts_with("machtiging:")));
    assert_eq!(gezien.leesregel().wie, Wie::Persoon(aan), "in het logboek staat wie keek, niet voor wie");
    let gezien = gezien.vastgelegd();
    assert_eq!(gezien.stellingen().alle().count(), 1);
    assert_eq!(gezien.gezin().personen.keys().copied().collect::<Vec<_>>(), [anna]);
    // Not without saying for whom, not for somebody else, and not after the last day.
    let zelf = Kijker { namens: None, ..kijker.clone() };
    assert_eq!(kijk(&proef, &zelf, proef.nu).err(), Some(Geweigerd));
    let ander = Kijker { namens: Some(persoon_id("Bram")), ..kijker.clone() };
    assert_eq!(kijk(&proef, &ander, proef.nu).err(), Some(Geweigerd));
    let later = "2026-08-01T22:00:00Z".parse().unwrap();
    assert_eq!(kijk(&proef, &kijker, later).err(), Some(Geweigerd), "2 augustus in Amsterdam");
    let machtiging = *proef.dossier.toegang.machtigingen.keys().next().unwrap();
    let terug = ToegangOpdracht::TrekMachtigingIn { machtiging, reden: None };
    proef.moet(&als_gezinslid("Anna"), Opdracht::Toegang(terug));
    assert_eq!(kijk(&proef, &kijker, proef.nu).err(), Some(Geweigerd));
}

#[test]
fn inv_20_nobody_learns_a_hidden_address_through_anothers_eyes() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let huis = proef.dossier.gezin.huishoudens_van(persoon_id("Cas"), proef.vandaag()).next().unwrap().id;
    let verberg = DossierOpdracht::SchermAdresAf { huishouden: huis, kennen: BTreeSet::new() };
    proef.moet(&noor(), Opdracht::Dossier(verberg));
    assert!(zicht(&proef, &gezinslid("Anna")).gezin().huishoudens[&huis].adres.is_some());
    for aan in [Gemachtigde::Buiten(kort("Jasmijn")), Gemachtigde::Persoon(persoon_id("Bram"))] {
        let aan = machtig(&mut proef, "Anna", aan);
        let anna = Some(persoon_id("Anna"));
        let kijker =
            Kijker { wie: Wie::Persoon(aan), naam: "J".to_owned(), pet: None, namens: anna, geldig: true };
        assert!(!zicht(&proef, &kijker).gezin().huishoudens.contains_key(&huis));
    }
}

#[test]
fn inv_22_looking_along_shows_what_the_person_sees_after_a_reason_and_never_more() {
    let mut proef = Proef::open(gezin_met_kinderen());
    mening(&mut proef, &["Bram"], &["Bram"], "Bram drinkt.");
    mening(&mut proef, &["Anna"], &["Anna"], "Anna is bang.");
    let bram = persoon_id("Bram");
    assert_eq!(kijk(&proef, &als_noor(Some(bram)), proef.nu).err(), Some(Geweigerd), "eerst zeggen waarom");
    let mee = ToegangOpdracht::KijkMee { persoon: bram, reden: tekst("Hij mist iets.") };
    proef.moet(&noor(), Opdracht::Toegang(mee));
    let gezien = kijk(&proef, &als_noor(Some(bram)), proef.nu).unwrap();
    assert_eq!(gezien.leesregel().wie, noor().wie);
    assert!(gezien.leesregel().beleid.contains(&format!("meekijken:{bram}")));
    let (mee, zelf) = (gezien.vastgelegd(), zicht(&proef, &gezinslid("Bram")));
    let ids = |zicht: &Zicht| zicht.stellingen().alle().map(|een| een.id).collect::<Vec<_>>();
    assert_eq!(ids(&mee), ids(&zelf));
    assert!(mee.gezin() == zelf.gezin());
    let uur_later = proef.nu.checked_add(jiff::SignedDuration::from_hours(1)).unwrap();
    assert_eq!(kijk(&proef, &als_noor(Some(bram)), uur_later).err(), Some(Geweigerd));
}

#[test]
fn d_58_in_safe_mode_what_a_person_brings_in_is_unknown_to_the_others_at_home_even_as_a_count() {
    let mut proef = Proef::open(gezin_met_kinderen());
    mening(&mut proef, &["Anna", "Bram"], &["Anna", "Bram"], "Er is vaak ruzie.");
    let stelling = proef.dossier.stellingen.alle().next().unwrap().id;
    let reactie = StellingOpdracht::Reageer {
        stelling,
        voor: persoon_id("Anna"),
        reactie: Reactie::Weerspraak(tekst("Het is geen ruzie. Hij slaat.")),
    };
    proef.moet(&als_gezinslid("Anna"), Opdracht::Stelling(reactie));
    let ziet_bram = |proef: &Proef| {
        let zicht = zicht(proef, &gezinslid("Bram"));
        let stelling = zicht.stellingen().alle().next().unwrap();
        (stelling.wederhoor(persoon_id("Anna")).is_some(), stelling.weerspraken().len())
    };
    assert_eq!(ziet_bram(&proef), (true, 1), "een weerspraak hoort bij de stelling (INV-14)");
    let veilig = ToegangOpdracht::ZetVeiligeModus {
        persoon: persoon_id("Anna"),
        reden: Some(tekst("Hij leest mee.")),
    };
    proef.moet(&noor(), Opdracht::Toegang(veilig));
    assert_eq!(ziet_bram(&proef), (false, 0));
    assert!(zicht(&proef, &gezinslid("Bram")).toegang().veilige_modus.is_empty());
    assert!(zicht(&proef, &gezinslid("Anna")).toegang().veilige_modus.is_empty(), "ook niet op haar scherm");
    let team = zicht(&proef, &als_noor(None));
    assert_eq!(team.stellingen().alle().next().unwrap().weerspraken().len(), 1, "het team weet het");
    assert_eq!(team.toegang().veilige_modus.len(), 1);
}

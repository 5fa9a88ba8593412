//! Rights, consent, complaints and experience are each seen by whom they concern, and by nobody else.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use naast_access::{Beleid, Doel, Geweigerd, Kijker, Onderdeel, Zicht, inzage};
use naast_domain::{
    Actor, Opdracht, Organisatiesoort, Professional,
    dossier::{DossierOpdracht, proef::*},
    ervaring::{ErvaringOpdracht, Ervaringsvraag, Meetinvoer, Score, Vragenlijst},
    ids::ToestemmingId,
    klacht::{KlachtOpdracht, KlachtOver, Klachtaard},
    recht::{RechtOpdracht, Verzoeksoort, Waarover},
    regels::Functie,
    team::{Modus, TeamOpdracht},
    toestemming::{Gegevenssoort, Ontvanger, ToestemmingOpdracht, Toestemmingsdoel, Toestemmingsvraag},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, LazyLock},
};

static BELEID: LazyLock<Beleid> = LazyLock::new(|| Beleid::ingebouwd().unwrap());

fn kijker(professional: &Professional) -> Kijker {
    let actor = als(professional);
    Kijker { wie: actor.wie, naam: actor.naam, pet: actor.pet, namens: None, geldig: true }
}

fn gezinslid(voornaam: &str) -> Kijker {
    Kijker::gezinslid(persoon_id(voornaam), voornaam.to_owned())
}

fn kijk(proef: &Proef, kijker: &Kijker) -> Result<Arc<Zicht>, Geweigerd> {
    let alles: BTreeSet<Onderdeel> = Onderdeel::ALLE.iter().copied().collect();
    inzage(&proef.dossier, kijker, Doel::Begeleiden, &alles, proef.nu, &BELEID, regels())
        .map(|v| v.vastgelegd())
}

/// What is in view: requests, complaints, experiences.
fn telt(proef: &Proef, kijker: &Kijker) -> (usize, usize, usize) {
    kijk(proef, kijker).map_or((0, 0, 0), |zicht| {
        (zicht.rechten().verzoeken().len(), zicht.klachten().alle().len(), zicht.ervaringen().alle().len())
    })
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

fn karin() -> Professional {
    professional("Karin", Organisatiesoort::LokaalTeam, Functie::Klachtfunctionaris)
}

/// Anna asks to see everything, complains about Noor and says how it is.
fn proef() -> Proef {
    let mut proef = Proef::open(gezin_met_kinderen());
    erbij(&mut proef, &rvt("Sam"));
    let anna: Actor = als_gezinslid("Anna");
    let vraag = RechtOpdracht::DienIn {
        soort: Verzoeksoort::Correctie,
        voor: persoon_id("Anna"),
        waarover: Waarover::Alles,
        toelichting: Some(tekst("Er staat iets dat niet klopt.")),
        aangereikt: None,
    };
    proef.moet(&anna, Opdracht::Recht(vraag));
    let klacht = KlachtOpdracht::DienIn {
        voor: None,
        over: KlachtOver::Professional(lokaal("Noor").id),
        aard: Klachtaard::Bejegening,
        tekst: tekst("Er werd niet naar mij geluisterd."),
        wens: None,
        wil_bemiddeling: false,
        weg: None,
    };
    proef.moet(&anna, Opdracht::Klacht(klacht));
    let antwoorden = BTreeMap::from([(Ervaringsvraag::Gehoord, Score::try_from(2).unwrap())]);
    let invoer = Meetinvoer { lijst: Vragenlijst::Volwassene, antwoorden, woorden: None, gedeeld: false };
    let meet = ErvaringOpdracht::Meet { persoon: persoon_id("Anna"), invoer };
    proef.moet(&anna, Opdracht::Ervaring(meet));
    proef
}

#[test]
fn d_48_inv_18_each_is_seen_by_whom_it_concerns_and_by_nobody_else() {
    let proef = proef();
    assert_eq!(telt(&proef, &gezinslid("Anna")), (1, 1, 1));
    for ander in ["Bram", "Cas", "Daan"] {
        assert_eq!(telt(&proef, &gezinslid(ander)), (0, 0, 0), "{ander}");
    }
    assert_eq!(
        telt(&proef, &kijker(&lokaal("Noor"))),
        (1, 0, 0),
        "het vaste gezicht: het verzoek, niet de klacht"
    );
    assert_eq!(telt(&proef, &kijker(&rvt("Sam"))), (1, 0, 0), "een eigen deel");
    assert_eq!(telt(&proef, &kijker(&karin())), (0, 1, 0), "wie klachten behandelt");
    for soort in [Organisatiesoort::VeiligThuis, Organisatiesoort::GecertificeerdeInstelling] {
        let elders = professional("Koen", soort, Functie::Klachtfunctionaris);
        assert_eq!(telt(&proef, &kijker(&elders)), (0, 0, 0), "een andere organisatie");
    }
    for functie in [Functie::Fg, Functie::Teamleider, Functie::Beheerder, Functie::Onderzoeker] {
        let wie = professional("Iemand", Organisatiesoort::LokaalTeam, functie);
        assert_eq!(telt(&proef, &kijker(&wie)), (0, 0, 0), "{functie}");
    }
}

#[test]
fn d_48_who_handles_a_complaint_learns_who_complains_and_nothing_of_the_family() {
    let proef = proef();
    let zicht = kijk(&proef, &kijker(&karin())).unwrap();
    assert!(zicht.bevat(Onderdeel::Klachten));
    for deel in Onderdeel::ALLE.iter().filter(|deel| **deel != Onderdeel::Klachten) {
        assert!(!zicht.bevat(*deel), "{deel}");
    }
    let personen: Vec<_> = zicht.gezin().personen.keys().copied().collect();
    assert_eq!(personen, [persoon_id("Anna")]);
    assert!(zicht.gezin().huishoudens.is_empty() && zicht.stellingen().aantal() == 0);
}

#[test]
fn d_48_looking_along_with_somebodys_eyes_shows_neither_complaint_nor_experience() {
    let proef = proef();
    // The fixed face, about whom Anna complains, looks as Anna.
    let meekijker = Kijker { namens: Some(persoon_id("Anna")), ..kijker(&lokaal("Noor")) };
    let (_, klachten, ervaringen) = telt(&proef, &meekijker);
    assert_eq!((klachten, ervaringen), (0, 0));
}

#[test]
fn d_48_the_emergency_entrance_does_not_open_complaints_or_experience() {
    let mut proef = proef();
    let vt = rvt("Vera");
    let delen = Onderdeel::ALLE.iter().map(|deel| kort(deel.code())).collect();
    let nood = DossierOpdracht::GebruikNoodtoegang { reden: tekst("Er is nu geweld."), delen };
    proef.moet(&als(&vt), Opdracht::Dossier(nood));
    assert_eq!(telt(&proef, &kijker(&vt)), (0, 0, 0));
}

#[test]
fn d_48_a_complaint_stands_in_no_list_of_the_team_and_leaves_no_date_behind() {
    let mut proef = proef();
    let open = |proef: &Proef, wie: &Kijker| kijk(proef, wie).unwrap().openstaand().to_vec();
    for wie in [kijker(&lokaal("Noor")), kijker(&rvt("Sam"))] {
        assert!(open(&proef, &wie).iter().all(|een| een.soort != "klacht"));
    }
    let voor = proef.dossier.gewijzigd_op;
    proef.na_dagen(1);
    let klacht = proef.dossier.klachten.alle()[0].id;
    proef.moet(&als_gezinslid("Anna"), Opdracht::Klacht(KlachtOpdracht::TrekIn { klacht }));
    assert_eq!(proef.dossier.gewijzigd_op, voor);
}

#[test]
fn inv_20_an_organisation_that_gives_a_hidden_place_away_has_no_part_in_what_the_other_parent_sees() {
    let gezin = gezin_met_kinderen();
    let mut proef = Proef::open(gezin.clone());
    let opvang = professional("Olga", Organisatiesoort::Vrouwenopvang, Functie::RvtVrouwenopvang);
    erbij(&mut proef, &opvang);
    let noor = als(&lokaal("Noor"));
    let afschermen = DossierOpdracht::SchermAdresAf {
        huishouden: gezin.huishoudens[0].id,
        kennen: BTreeSet::from([opvang.id]),
    };
    proef.moet(&noor, Opdracht::Dossier(afschermen));
    for wie in ["Anna", "Bram"] {
        let vraag = RechtOpdracht::DienIn {
            soort: Verzoeksoort::Inzage,
            voor: persoon_id(wie),
            waarover: Waarover::Alles,
            toelichting: None,
            aangereikt: None,
        };
        proef.moet(&als_gezinslid(wie), Opdracht::Recht(vraag));
    }
    let bronnen = |wie: &str| -> Vec<Organisatiesoort> {
        let zicht = kijk(&proef, &gezinslid(wie)).unwrap();
        zicht.rechten().verzoeken()[0].delen.values().map(|deel| deel.bronhouder.soort).collect()
    };
    assert!(bronnen("Anna").contains(&Organisatiesoort::Vrouwenopvang), "zij weet waar ze is");
    assert_eq!(bronnen("Bram"), [Organisatiesoort::LokaalTeam]);
}

fn els() -> Professional {
    professional("Els", Organisatiesoort::Overig, Functie::Ervaringsdeskundige)
}

fn stem_toe(proef: &mut Proef, wie: &str, over: &str, gegevens: Gegevenssoort) -> ToestemmingId {
    let vraag = Toestemmingsvraag {
        over: persoon_id(over),
        doel: Toestemmingsdoel::Ervaringsdeskundige,
        ontvanger: Ontvanger::Professional(els().id),
        gegevens,
        tot: proef.vandaag().saturating_add(jiff::Span::new().days(90)),
        uitleg: tekst("Els heeft dit zelf meegemaakt."),
    };
    proef.moet(
        &als_gezinslid(wie),
        Opdracht::Toestemming(ToestemmingOpdracht::GeefUitEigenBeweging { vraag }),
    );
    proef.dossier.toestemmingen.alle().into_iter().find(|een| een.vraag.over == persoon_id(over)).unwrap().id
}

#[test]
fn r_224_an_expert_by_experience_reads_along_with_consent_and_only_in_what_it_is_about() {
    let mut proef = proef();
    erbij(&mut proef, &els());
    let els = kijker(&els());
    assert_eq!(kijk(&proef, &els).err(), Some(Geweigerd), "brought in is not let in");
    stem_toe(&mut proef, "Anna", "Anna", Gegevenssoort::Plan);
    let zicht = kijk(&proef, &els).unwrap();
    assert!(zicht.bevat(Onderdeel::Plan) && zicht.bevat(Onderdeel::Gezin));
    assert!(!zicht.bevat(Onderdeel::Stellingen) && !zicht.bevat(Onderdeel::Analyse));
    let personen: BTreeSet<_> = zicht.gezin().personen.keys().copied().collect();
    assert_eq!(personen, BTreeSet::from([persoon_id("Anna")]), "of the others nothing is in it");
}

#[test]
fn inv_18_consent_taken_back_closes_the_next_look_and_nobody_else_loses_anything() {
    let mut proef = proef();
    erbij(&mut proef, &els());
    let toestemming = stem_toe(&mut proef, "Anna", "Anna", Gegevenssoort::Alles);
    assert!(kijk(&proef, &kijker(&els())).unwrap().bevat(Onderdeel::Stellingen));
    let terug = ToestemmingOpdracht::TrekIn { toestemming };
    proef.moet(&als_gezinslid("Anna"), Opdracht::Toestemming(terug));
    assert_eq!(kijk(&proef, &kijker(&els())).err(), Some(Geweigerd));
    assert!(kijk(&proef, &kijker(&rvt("Sam"))).unwrap().bevat(Onderdeel::Stellingen));
}

#[test]
fn inv_16_consent_of_an_expert_by_experience_ends_on_its_last_day() {
    let mut proef = proef();
    erbij(&mut proef, &els());
    stem_toe(&mut proef, "Anna", "Anna", Gegevenssoort::Alles);
    proef.na_dagen(90);
    assert!(kijk(&proef, &kijker(&els())).is_ok());
    proef.na_dagen(1);
    assert_eq!(kijk(&proef, &kijker(&els())).err(), Some(Geweigerd));
}

//! What the family is promised about its own words.
#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use super::*;
use crate::{
    Actor, Gebeurtenis, Opdracht, Weigering,
    dossier::proef::{Proef, als, als_gezinslid, gezin_met_kinderen, kort, lokaal, persoon_id, rvt, tekst},
    regels::Functie,
    team::{Modus, TeamOpdracht},
    weigering::{Regelnummer, Weigeringsoort},
};
use std::collections::BTreeSet;

fn proef() -> Proef {
    let mut proef = Proef::open(gezin_met_kinderen());
    let erbij = TeamOpdracht::HaalErbij {
        professional: rvt("Sam"),
        modus: Modus::Ondersteunen,
        expertise: Some(kort("veiligheid")),
        bevoegdheden: BTreeSet::new(),
        reden: tekst("Er zijn zorgen over geweld."),
    };
    proef.moet(&noor(), Opdracht::Team(erbij));
    proef
}

fn noor() -> Actor {
    als(&lokaal("Noor"))
}

fn doe(proef: &mut Proef, wie: &Actor, opdracht: BijdrageOpdracht) -> Result<Vec<Gebeurtenis>, Weigering> {
    proef.doe(wie, Opdracht::Bijdrage(opdracht))
}

fn schrijf(woorden: &str) -> BijdrageOpdracht {
    BijdrageOpdracht::SchrijfVerhaal { tekst: tekst(woorden) }
}

fn wens(woorden: &str, lezers: Lezers) -> BijdrageOpdracht {
    let tekst = Some(tekst(woorden));
    BijdrageOpdracht::DraagBij { soort: Bijdragesoort::Wens, tekst, bijlage: None, lezers }
}

fn bijdrage_id(gebeurtenissen: &[Gebeurtenis]) -> BijdrageId {
    match gebeurtenissen.first() {
        Some(Gebeurtenis::Bijdrage(
            BijdrageGebeurtenis::Bijgedragen { id, .. } | BijdrageGebeurtenis::VraagGesteld { id, .. },
        )) => *id,
        anders => panic!("geen bijdrage: {anders:?}"),
    }
}

fn lezer(proef: &Proef, persoon: Option<&str>, professional: Option<ProfessionalId>) -> Bijdragen {
    let vandaag = proef.vandaag();
    let team = &proef.dossier.team;
    let lezer = Lezer {
        persoon: persoon.map(persoon_id),
        professional,
        betrokken: professional.is_some_and(|wie| team.is_betrokken(wie, vandaag)),
        lokaal_gezicht: professional.is_some_and(|wie| team.is_lokaal_gezicht(wie, vandaag)),
        fg: false,
        op: vandaag,
    };
    let mut bijdragen = proef.dossier.bijdragen.clone();
    bijdragen.zeef(&lezer);
    bijdragen
}

#[test]
fn inv_38_a_story_is_changed_only_by_its_owner_and_every_wording_is_kept() {
    let mut proef = proef();
    let anna = als_gezinslid("Anna");
    doe(&mut proef, &anna, schrijf("Zo begon het.")).expect("eigen verhaal");
    doe(&mut proef, &anna, schrijf("Zo begon het echt.")).expect("tweede versie");
    let verhaal = proef.dossier.bijdragen.verhaal(persoon_id("Anna")).expect("een verhaal");
    assert_eq!(verhaal.versies.len(), 2);
    assert_eq!(verhaal.tekst().map(Tekst::als_str), Some("Zo begon het echt."));
    let weigering = doe(&mut proef, &noor(), schrijf("Mooier gezegd.")).expect_err("niet door Noor");
    assert_eq!(weigering.regel, Regelnummer::Inv(38));
    assert!(!weigering.uitwegen.is_empty());
}

#[test]
fn inv_38_nobody_changes_or_takes_back_what_somebody_else_brought_in() {
    let mut proef = proef();
    let id =
        bijdrage_id(&doe(&mut proef, &als_gezinslid("Anna"), wens("Rust.", Lezers::Team)).expect("een wens"));
    let wijzig = BijdrageOpdracht::WijzigBijdrage { id, tekst: tekst("Onrust."), lezers: Lezers::Team };
    for wie in [als_gezinslid("Bram"), als_gezinslid("Cas")] {
        let weigering = doe(&mut proef, &wie, wijzig.clone()).expect_err("niet van een ander");
        assert_eq!(weigering.soort, Weigeringsoort::NietGevonden, "voor een ander bestaat het niet (D-58)");
        let weigering =
            doe(&mut proef, &wie, BijdrageOpdracht::NeemTerug { id }).expect_err("niet van een ander");
        assert_eq!(weigering.soort, Weigeringsoort::NietGevonden);
    }
    assert_eq!(doe(&mut proef, &noor(), wijzig).expect_err("niet door Noor").regel, Regelnummer::Inv(38));
    doe(&mut proef, &als_gezinslid("Anna"), BijdrageOpdracht::NeemTerug { id }).expect("zelf terugnemen");
    assert!(proef.dossier.bijdragen.alle().is_empty());
}

#[test]
fn r_158_a_story_is_read_by_whom_the_owner_chose_until_it_is_taken_back() {
    let mut proef = proef();
    let anna = als_gezinslid("Anna");
    doe(&mut proef, &anna, schrijf("Zo begon het.")).expect("verhaal");
    let ziet = |proef: &Proef, wie| lezer(proef, None, Some(wie)).verhaal(persoon_id("Anna")).is_some();
    let (face, sam) = (lokaal("Noor").id, rvt("Sam").id);
    assert!(!ziet(&proef, face) && !ziet(&proef, sam), "zonder toestemming leest niemand het");
    let tot = proef.vandaag();
    let delen =
        BijdrageOpdracht::DeelVerhaal { met: Ontvanger::Professional(sam), waarvoor: kort("advies"), tot };
    doe(&mut proef, &anna, delen.clone()).expect("delen met Sam");
    assert!(ziet(&proef, sam) && !ziet(&proef, face), "alleen Sam");
    assert!(doe(&mut proef, &anna, delen).is_err(), "twee keer hetzelfde delen doet niets");
    doe(&mut proef, &anna, BijdrageOpdracht::StopDelen { nummer: 1 }).expect("stoppen");
    assert!(!ziet(&proef, sam), "intrekken werkt meteen");
    assert!(doe(&mut proef, &anna, BijdrageOpdracht::StopDelen { nummer: 1 }).is_err());
}

#[test]
fn r_158_consent_has_an_end_within_a_year_and_only_for_who_stands_beside() {
    let mut proef = proef();
    let anna = als_gezinslid("Anna");
    let vandaag = proef.vandaag();
    let deel = |met, tot| BijdrageOpdracht::DeelVerhaal { met, waarvoor: kort("hulp"), tot };
    assert!(doe(&mut proef, &anna, deel(Ontvanger::Team, vandaag)).is_err(), "er is nog geen verhaal");
    doe(&mut proef, &anna, schrijf("Zo begon het.")).expect("verhaal");
    let te_ver = vandaag.saturating_add(jiff::Span::new().days(400));
    for tot in [vandaag.yesterday().expect("gisteren"), te_ver] {
        assert!(doe(&mut proef, &anna, deel(Ontvanger::Team, tot)).is_err());
    }
    let vreemd = Ontvanger::Professional(lokaal("Vreemd").id);
    assert!(doe(&mut proef, &anna, deel(vreemd, vandaag)).is_err());
}

#[test]
fn d_58_what_one_member_brings_in_leaves_no_trace_for_another() {
    let mut proef = proef();
    let leeg = lezer(&proef, Some("Bram"), None);
    doe(&mut proef, &als_gezinslid("Anna"), wens("Rust.", Lezers::Team)).expect("wens");
    doe(&mut proef, &als_gezinslid("Anna"), schrijf("Zo begon het.")).expect("verhaal");
    assert!(lezer(&proef, Some("Bram"), None) == leeg);
    assert!(lezer(&proef, Some("Cas"), None) == leeg);
}

#[test]
fn r_027_a_wish_for_the_fixed_face_alone_is_answered_by_the_fixed_face_alone() {
    let mut proef = proef();
    let anna = als_gezinslid("Anna");
    let id = bijdrage_id(&doe(&mut proef, &anna, wens("Rust.", Lezers::VastGezicht)).expect("wens"));
    let open = crate::taak::openstaand(&proef.dossier, crate::dossier::proef::regels(), proef.vandaag());
    assert!(open.iter().any(|open| open.soort == "bijdrage"), "het gezin wacht op een antwoord");
    let antwoord = BijdrageOpdracht::BeantwoordBijdrage { id, gebruikt: false, omdat: tekst("Nog niet.") };
    let sam = als(&rvt("Sam"));
    assert_eq!(
        doe(&mut proef, &sam, antwoord.clone()).expect_err("Sam leest dit niet").soort,
        Weigeringsoort::NietGevonden
    );
    doe(&mut proef, &noor(), antwoord).expect("Noor antwoordt");
    let antwoord = proef.dossier.bijdragen.get(id).and_then(|b| b.antwoord.clone()).expect("een antwoord");
    assert!(!antwoord.gebruikt && antwoord.omdat.als_str() == "Nog niet.");
    let anders = BijdrageOpdracht::WijzigBijdrage { id, tekst: tekst("Iets anders."), lezers: Lezers::Team };
    doe(&mut proef, &anna, anders).expect("andere woorden");
    assert!(
        proef.dossier.bijdragen.get(id).is_some_and(|b| b.antwoord.is_none()),
        "nieuwe woorden, nieuw antwoord"
    );
}

#[test]
fn a_file_has_to_fit_what_it_is_called() {
    let mut proef = proef();
    let anna = als_gezinslid("Anna");
    let bijlage = |soort| Bijlage {
        id: BijlageId(uuid::Uuid::nil()),
        soort,
        grootte: 12,
        beschrijving: kort("ons huis"),
    };
    let draag_bij =
        |soort, bijlage| BijdrageOpdracht::DraagBij { soort, tekst: None, bijlage, lezers: Lezers::Team };
    for (soort, bestand) in [
        (Bijdragesoort::Foto, None),
        (Bijdragesoort::Foto, Some(bijlage(Bijlagesoort::Mp3))),
        (Bijdragesoort::Spraak, Some(bijlage(Bijlagesoort::Png))),
        (Bijdragesoort::Wens, Some(bijlage(Bijlagesoort::Png))),
        (Bijdragesoort::Wens, None),
    ] {
        assert!(doe(&mut proef, &anna, draag_bij(soort, bestand)).is_err(), "{soort:?}");
    }
    doe(&mut proef, &anna, draag_bij(Bijdragesoort::Tekening, Some(bijlage(Bijlagesoort::Png))))
        .expect("een tekening");
}

#[test]
fn inv_22_a_question_about_a_look_becomes_a_task_that_tells_nothing() {
    let mut proef = proef();
    let vraag =
        |aan| BijdrageOpdracht::StelVraag { over: kort("12 maart, Sam"), tekst: tekst("Waarom?"), aan };
    let id =
        bijdrage_id(&doe(&mut proef, &als_gezinslid("Anna"), vraag(Vraagadres::VastGezicht)).expect("vraag"));
    let taak = proef.dossier.taken.open.values().next().expect("een taak");
    assert!(!taak.wat.contains("Anna") && !taak.wat.contains("Sam"), "{}", taak.wat);
    assert_eq!(taak.voor, WachtOp::VastGezicht);
    let antwoord = BijdrageOpdracht::BeantwoordVraag { id, tekst: tekst("Sam gaf advies.") };
    assert!(doe(&mut proef, &als(&rvt("Sam")), antwoord.clone()).is_err(), "alleen aan wie het gevraagd is");
    doe(&mut proef, &noor(), antwoord).expect("antwoord");
    assert!(proef.dossier.taken.open.is_empty(), "de taak is klaar");
    doe(&mut proef, &als_gezinslid("Anna"), vraag(Vraagadres::Fg)).expect("vraag aan de FG");
    assert!(proef.dossier.taken.open.values().any(|taak| taak.voor == WachtOp::Functie(Functie::Fg)));
    assert_eq!(
        lezer(&proef, None, Some(lokaal("Noor").id)).vragen().len(),
        1,
        "de vraag aan de FG is niet voor Noor"
    );
}

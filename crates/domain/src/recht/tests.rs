//! What people are promised about their own data.
#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use super::*;
use crate::{
    Actor, Dossier, Gebeurtenis, Opdracht, Regelnummer,
    dossier::proef::{
        Proef, als, als_gezinslid, context, dag, gezin_met_kinderen, kort, lokaal, persoon_id, regels, rvt,
        tekst,
    },
    etiket::Publiek,
    ids::{DossierId, OpdrachtId, StellingId},
    regels::Rechtsmiddel,
    stelling::{Bron, Etiketwens, Inhoud, Kanaal, Leefgebieden, Spreker, StellingOpdracht, Tijd},
    taak::openstaand,
    team::{Modus, TeamOpdracht},
};
use proptest::prelude::*;
use uuid::Uuid;

fn noor() -> Actor {
    als(&lokaal("Noor"))
}

fn sam() -> Actor {
    als(&rvt("Sam"))
}

/// Noor as fixed face, Sam of Veilig Thuis beside her; parents Anna and Bram, Cas (13), Daan (6).
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

fn schrijf(proef: &mut Proef, wie: &Actor, inhoud: Inhoud, over: &str, publiek: &Publiek) -> StellingId {
    let etiket = Etiketwens {
        over: BTreeSet::from([persoon_id(over)]),
        publiek: publiek.clone(),
        ..Etiketwens::default()
    };
    let leg_vast = StellingOpdracht::LegVast {
        inhoud,
        leefgebieden: Leefgebieden::new(),
        etiket,
        ontvangst: None,
        opnieuw_omdat: None,
    };
    let gebeurtenissen = proef.moet(wie, Opdracht::Stelling(leg_vast));
    let Some(Gebeurtenis::Stelling(gebeurtenis)) = gebeurtenissen.first() else { panic!("geen stelling") };
    let id = gebeurtenis.stelling();
    if *publiek == Publiek::TeamEnGezin {
        let personen = BTreeSet::from([persoon_id(over)]);
        let leg_voor = StellingOpdracht::LegVoor { stelling: id, personen, kanaal: Kanaal::Gesprek };
        proef.moet(wie, Opdracht::Stelling(leg_voor));
    }
    id
}

fn feit(proef: &mut Proef, wie: &Actor, over: &str) -> StellingId {
    let tijd = Tijd::Dag(dag("2026-03-01"));
    let inhoud = Inhoud::Feit { tekst: tekst("De bank stond op straat."), bron: Bron::EigenWaarneming, tijd };
    schrijf(proef, wie, inhoud, over, &Publiek::TeamEnGezin)
}

fn mening(proef: &mut Proef, wie: &Actor, over: &str) -> StellingId {
    let van = Spreker::Professional { id: None, naam: kort("Sam") };
    let inhoud = Inhoud::Mening { tekst: tekst("Het is hier te druk."), van, bron: None };
    schrijf(proef, wie, inhoud, over, &Publiek::TeamEnGezin)
}

fn vraag(soort: Verzoeksoort, voor: &str, waarover: Waarover) -> RechtOpdracht {
    let toelichting = Some(tekst("Ik wil dat dit goed komt te staan."));
    RechtOpdracht::DienIn { soort, voor: persoon_id(voor), waarover, toelichting, aangereikt: None }
}

fn over(stelling: StellingId) -> Waarover {
    Waarover::Items(BTreeSet::from([Item::Stelling(stelling)]))
}

fn doe(
    proef: &mut Proef,
    wie: &Actor,
    opdracht: RechtOpdracht,
) -> Result<Vec<Gebeurtenis>, crate::Weigering> {
    proef.doe(wie, Opdracht::Recht(opdracht))
}

fn dien_in(proef: &mut Proef, wie: &str, opdracht: RechtOpdracht) -> VerzoekId {
    let gebeurtenissen = doe(proef, &als_gezinslid(wie), opdracht).expect("een verzoek dat mag");
    match gebeurtenissen.first() {
        Some(Gebeurtenis::Recht(RechtGebeurtenis::Ingediend { verzoek, .. })) => *verzoek,
        anders => panic!("geen verzoek: {anders:?}"),
    }
}

fn lokale() -> OrganisatieId {
    lokaal("Noor").organisatie.id
}

fn veilig_thuis() -> OrganisatieId {
    rvt("Sam").organisatie.id
}

fn besluit(verzoek: VerzoekId, bronhouder: OrganisatieId, uitkomst: Uitkomst) -> RechtOpdracht {
    RechtOpdracht::Besluit {
        verzoek,
        bronhouder,
        uitkomst,
        reden: tekst("Dit is waarom."),
        items: BTreeSet::new(),
        privacy_ander: Some(tekst("De naam van de buurvrouw is weggelaten.")),
        besloten_door: None,
    }
}

fn weiger(grond: Weigergrond) -> Uitkomst {
    Uitkomst::Afgewezen(Weigering { grond, herbeoordelen_op: None })
}

fn regel(uitkomst: Result<Vec<Gebeurtenis>, crate::Weigering>) -> Regelnummer {
    uitkomst.expect_err("een weigering").regel
}

fn niets(uitkomst: Result<Vec<Gebeurtenis>, crate::Weigering>) {
    assert_eq!(uitkomst.expect_err("een weigering"), crate::Weigering::niet_gevonden());
}

fn lezer(proef: &Proef, persoon: Option<&str>, wie: Option<&crate::Professional>) -> Rechtenlezer {
    let op = proef.vandaag();
    let team = &proef.dossier.team;
    Rechtenlezer {
        persoon: persoon.map(persoon_id),
        vertegenwoordiger: None,
        kinderen: BTreeSet::new(),
        professional: wie.map(|wie| wie.id),
        organisatie: wie.map(|wie| wie.organisatie.id),
        functie: wie.map(|wie| wie.functie),
        betrokken: wie.is_some_and(|wie| team.is_betrokken(wie.id, op)),
        lokaal_gezicht: wie.is_some_and(|wie| team.is_lokaal_gezicht(wie.id, op)),
        op,
    }
}

fn gezien_door(proef: &Proef, persoon: Option<&str>, wie: Option<&crate::Professional>) -> Rechten {
    let mut rechten = proef.dossier.rechten.clone();
    rechten.zeef(&lezer(proef, persoon, wie));
    rechten
}

#[test]
fn inv_19_the_family_files_once_and_each_bronhouder_gets_its_own_part_with_its_own_clock() {
    let mut proef = proef();
    feit(&mut proef, &noor(), "Anna");
    mening(&mut proef, &sam(), "Anna");
    let id = dien_in(&mut proef, "Anna", vraag(Verzoeksoort::Vernietiging, "Anna", Waarover::Alles));
    let verzoek = proef.dossier.rechten.verzoek(id).expect("het verzoek");
    assert_eq!(
        verzoek.delen.keys().copied().collect::<BTreeSet<_>>(),
        BTreeSet::from([lokale(), veilig_thuis()])
    );
    // Anna is an adult: both hold her data under the Wmo, with three months (T-22). It counts from 2 March.
    for deel in verzoek.delen.values() {
        assert_eq!(
            (deel.regime, deel.termijn, deel.uiterlijk),
            (Regime::Wmo, TermijnId::T22, dag("2026-06-02"))
        );
    }
    // Each part waits on whoever acts for that bronhouder.
    let open = openstaand(&proef.dossier, regels(), proef.vandaag());
    let wie: BTreeSet<_> = open.iter().filter(|een| een.soort == "recht").map(|een| een.wacht_op).collect();
    assert_eq!(wie, BTreeSet::from([WachtOp::VastGezicht, WachtOp::Professional(rvt("Sam").id)]));
}

#[test]
fn inv_19_only_the_bronhouder_decides_on_its_own_part() {
    let mut proef = proef();
    mening(&mut proef, &sam(), "Anna");
    let id = dien_in(&mut proef, "Anna", vraag(Verzoeksoort::Inzage, "Anna", Waarover::Alles));
    let noors = doe(&mut proef, &noor(), besluit(id, veilig_thuis(), Uitkomst::Toegewezen));
    assert_eq!(regel(noors), Regelnummer::Inv(19));
    niets(doe(&mut proef, &sam(), besluit(id, lokale(), Uitkomst::Toegewezen)));
    doe(&mut proef, &sam(), besluit(id, veilig_thuis(), Uitkomst::Toegewezen)).expect("eigen deel");
    let verzoek = proef.dossier.rechten.verzoek(id).expect("het verzoek");
    assert!(verzoek.delen[&veilig_thuis()].besluit().is_some());
    assert!(verzoek.loopt(), "het deel van het lokale team wacht nog");
    assert_eq!(
        regel(doe(&mut proef, &sam(), besluit(id, veilig_thuis(), weiger(Weigergrond::PrivacyAnder)))),
        Regelnummer::Inv(19),
        "een besluit wordt niet stil veranderd"
    );
}

#[test]
fn inv_19_the_fixed_face_passes_on_what_an_absent_bronhouder_decided_and_names_who_decided() {
    let mut proef = proef();
    mening(&mut proef, &sam(), "Anna");
    let vandaag = proef.vandaag();
    for inzet in proef.dossier.team.inzetten.values_mut() {
        inzet.tot = Some(vandaag);
    }
    assert_eq!(proef.dossier.team.actieve_inzetten().count(), 0, "Sam is weg");
    let id = dien_in(&mut proef, "Anna", vraag(Verzoeksoort::Inzage, "Anna", Waarover::Alles));
    let zonder = besluit(id, veilig_thuis(), Uitkomst::Toegewezen);
    assert_eq!(regel(doe(&mut proef, &noor(), zonder.clone())), Regelnummer::Invoer);
    let RechtOpdracht::Besluit { verzoek, bronhouder, uitkomst, reden, items, privacy_ander, .. } = zonder
    else {
        panic!("een besluit")
    };
    let besloten_door = Some(kort("mevrouw De Wit, Veilig Thuis"));
    let met =
        RechtOpdracht::Besluit { verzoek, bronhouder, uitkomst, reden, items, privacy_ander, besloten_door };
    doe(&mut proef, &noor(), met).expect("doorgegeven");
    let deel = &proef.dossier.rechten.verzoek(id).expect("het verzoek").delen[&veilig_thuis()];
    assert_eq!(deel.besluit().map(|besluit| besluit.naam.als_str()), Some("mevrouw De Wit, Veilig Thuis"));
}

#[test]
fn d_40_who_may_ask_follows_from_age_and_gezag_on_the_day_itself() {
    let mut proef = proef();
    let inzage = |voor| vraag(Verzoeksoort::Inzage, voor, Waarover::Alles);
    // Daan is six: he asks through a parent with gezag.
    let weigering = doe(&mut proef, &als_gezinslid("Daan"), inzage("Daan")).expect_err("te jong");
    assert_eq!(weigering.regel, Regelnummer::D(40));
    assert!(weigering.wettelijk && !weigering.uitwegen.is_empty());
    dien_in(&mut proef, "Anna", inzage("Daan"));
    // Cas is thirteen: he asks himself, and somebody judges whether he can oversee it.
    let id = dien_in(&mut proef, "Cas", inzage("Cas"));
    let stand = |proef: &Proef, id, bron| {
        proef.dossier.rechten.verzoek(id).expect("verzoek").delen[&bron].stand.clone()
    };
    assert_eq!(stand(&proef, id, lokale()), Deelstand::Bevoegdheid(Oordeelvraag::InStaat));
    assert_eq!(
        regel(doe(&mut proef, &noor(), besluit(id, lokale(), Uitkomst::Toegewezen))),
        Regelnummer::D(40)
    );
    let oordeel = RechtOpdracht::BeoordeelBevoegdheid {
        verzoek: id,
        bronhouder: lokale(),
        bevoegd: true,
        oordeel: tekst("Cas vertelde zelf waarom hij dit wil weten."),
    };
    doe(&mut proef, &noor(), oordeel).expect("een oordeel met naam");
    assert_eq!(stand(&proef, id, lokale()), Deelstand::Open);
    // Of Cas, his mother gets what the Jeugdwet gives; at Veilig Thuis his interest is weighed first.
    let id = dien_in(&mut proef, "Anna", inzage("Cas"));
    assert_eq!(stand(&proef, id, lokale()), Deelstand::Open);
    assert_eq!(stand(&proef, id, veilig_thuis()), Deelstand::Bevoegdheid(Oordeelvraag::BelangKind));
    // Nobody asks about another adult, and the answer tells nothing.
    assert_eq!(regel(doe(&mut proef, &als_gezinslid("Bram"), inzage("Anna"))), Regelnummer::D(40));
}

#[test]
fn inv_28_on_the_sixteenth_birthday_the_parent_may_no_longer_ask_and_the_young_person_may() {
    let proef = proef();
    let kan = |wie: &str, dag: &str| {
        let actor = als_gezinslid(wie);
        let nu = format!("{dag}T12:00:00+02:00").parse().expect("een moment");
        let context = context(&actor, OpdrachtId(Uuid::nil()), nu);
        let (cas, wie) = (persoon_id("Cas"), persoon_id(wie));
        let antwoord =
            bevoegdheid(&proef.dossier, Verzoeksoort::Inzage, Regime::Jeugdwet, cas, wie, false, &context);
        matches!(antwoord, Bevoegdheid::Ja(_))
    };
    assert!(kan("Anna", "2028-05-19") && !kan("Cas", "2028-05-19"), "de dag ervoor");
    assert!(!kan("Anna", "2028-05-20") && kan("Cas", "2028-05-20"), "op de dag zelf");
}

#[test]
fn d_52_a_feit_is_decided_on_within_a_month_and_beside_an_opinion_the_own_words_stand_at_once() {
    let mut proef = proef();
    let feit = feit(&mut proef, &noor(), "Anna");
    let mening = mening(&mut proef, &sam(), "Anna");
    let id = dien_in(&mut proef, "Anna", vraag(Verzoeksoort::Correctie, "Anna", over(feit)));
    let deel = &proef.dossier.rechten.verzoek(id).expect("verzoek").delen[&lokale()];
    assert_eq!((deel.termijn, deel.uiterlijk), (TermijnId::T21, dag("2026-04-02")));
    let id = dien_in(&mut proef, "Anna", vraag(Verzoeksoort::Correctie, "Anna", over(mening)));
    let verzoek = proef.dossier.rechten.verzoek(id).expect("verzoek");
    assert!(verzoek.delen.is_empty() && !verzoek.loopt(), "niemand hoeft te beslissen");
    assert_eq!(verzoek.verklaard_bij, BTreeSet::from([Item::Stelling(mening)]));
    let verklaringen = &proef.dossier.stellingen.get(mening).expect("mening").verklaringen;
    assert_eq!(verklaringen.len(), 1);
    assert_eq!(verklaringen[0].persoon, persoon_id("Anna"));
}

#[test]
fn d_50_a_declaration_beside_the_dossier_is_never_refused_and_only_its_owner_changes_it() {
    let mut proef = proef();
    let opdracht = vraag(Verzoeksoort::Verklaring, "Anna", Waarover::Alles);
    doe(&mut proef, &als_gezinslid("Anna"), opdracht).expect("altijd");
    let id = proef.dossier.rechten.verklaringen().next().expect("de verklaring").id;
    let wijzig = |woorden: &str| RechtOpdracht::WijzigVerklaring { verklaring: id, tekst: tekst(woorden) };
    doe(&mut proef, &als_gezinslid("Anna"), wijzig("Zo bedoelde ik het.")).expect("haar eigen woorden");
    niets(doe(&mut proef, &als_gezinslid("Bram"), wijzig("Anders.")));
    assert_eq!(regel(doe(&mut proef, &noor(), wijzig("Anders."))), Regelnummer::Inv(15));
    let verklaring = proef.dossier.rechten.verklaring(id).expect("de verklaring");
    assert_eq!(verklaring.versies.len(), 2, "elke versie blijft");
    assert_eq!(gezien_door(&proef, Some("Bram"), None).verklaringen().count(), 0);
}

#[test]
fn d_51_the_privacy_of_others_is_looked_at_before_anything_is_given() {
    let mut proef = proef();
    let id = dien_in(&mut proef, "Anna", vraag(Verzoeksoort::Afschrift, "Anna", Waarover::Alles));
    let RechtOpdracht::Besluit { verzoek, bronhouder, uitkomst, reden, items, .. } =
        besluit(id, lokale(), Uitkomst::Toegewezen)
    else {
        panic!("een besluit")
    };
    let zonder = RechtOpdracht::Besluit {
        verzoek,
        bronhouder,
        uitkomst,
        reden,
        items,
        privacy_ander: None,
        besloten_door: None,
    };
    let weigering = doe(&mut proef, &noor(), zonder).expect_err("niet gekeken");
    assert_eq!(weigering.invoerfouten()[0].veld, "privacy_ander");
    // A refusal for the sake of an investigation is for Veilig Thuis, and carries a day to look again.
    let vt = |op| {
        Uitkomst::Afgewezen(Weigering { grond: Weigergrond::VeiligheidOfOnderzoek, herbeoordelen_op: op })
    };
    let weigering = doe(&mut proef, &sam(), besluit(id, veilig_thuis(), vt(None))).expect_err("zonder dag");
    assert_eq!(weigering.invoerfouten()[0].veld, "herbeoordelen_op");
    doe(&mut proef, &sam(), besluit(id, veilig_thuis(), vt(Some(dag("2026-04-01"))))).expect("met dag");
}

#[test]
fn d_53_destruction_is_refused_only_for_another_or_a_law_and_what_goes_is_named() {
    let mut proef = proef();
    let van_noor = feit(&mut proef, &noor(), "Anna");
    let id = dien_in(&mut proef, "Anna", vraag(Verzoeksoort::Vernietiging, "Anna", over(van_noor)));
    assert_eq!(
        regel(doe(&mut proef, &noor(), besluit(id, lokale(), weiger(Weigergrond::Klopt)))),
        Regelnummer::D(53)
    );
    let gebeurtenissen =
        doe(&mut proef, &noor(), besluit(id, lokale(), Uitkomst::Toegewezen)).expect("toegewezen");
    let opgedragen = gebeurtenissen.iter().find_map(|een| match een {
        Gebeurtenis::Recht(RechtGebeurtenis::VernietigingOpgedragen { items, .. }) => Some(items.clone()),
        _ => None,
    });
    assert_eq!(opgedragen, Some(BTreeSet::from([Item::Stelling(van_noor)])));
    assert!(proef.dossier.stellingen.get(van_noor).is_none(), "weg");
    assert!(proef.dossier.stellingen.vernietiging(van_noor).is_some(), "een merk zonder inhoud blijft");
    // Deciding is not doing: until it is done it stays open.
    let wacht = |proef: &Proef| {
        openstaand(&proef.dossier, regels(), proef.vandaag()).iter().any(|een| een.soort == "recht_uitvoeren")
    };
    assert!(wacht(&proef));
    let klaar = RechtOpdracht::MeldUitgevoerd {
        verzoek: id,
        bronhouder: lokale(),
        toelichting: kort("Sleutels gewist"),
    };
    proef.moet(&Actor::systeem(), Opdracht::Recht(klaar));
    assert!(!wacht(&proef));
}

#[test]
fn t_21_an_extension_is_once_in_time_and_with_a_reason_and_t_22_knows_none() {
    let mut proef = proef();
    let inzage = dien_in(&mut proef, "Anna", vraag(Verzoeksoort::Inzage, "Anna", Waarover::Alles));
    let weg = dien_in(&mut proef, "Anna", vraag(Verzoeksoort::Vernietiging, "Anna", Waarover::Alles));
    let verleng =
        |verzoek| RechtOpdracht::Verleng { verzoek, bronhouder: lokale(), reden: tekst("Het is veel.") };
    assert_eq!(regel(doe(&mut proef, &noor(), verleng(weg))), Regelnummer::T(22));
    doe(&mut proef, &noor(), verleng(inzage)).expect("een keer");
    let deel = &proef.dossier.rechten.verzoek(inzage).expect("verzoek").delen[&lokale()];
    assert_eq!(deel.laatste_dag(), dag("2026-06-02"), "een maand en twee maanden");
    assert_eq!(regel(doe(&mut proef, &noor(), verleng(inzage))), Regelnummer::T(21));
    let nog_een = dien_in(&mut proef, "Anna", vraag(Verzoeksoort::Bezwaar, "Anna", Waarover::Alles));
    proef.na_dagen(40);
    assert_eq!(regel(doe(&mut proef, &noor(), verleng(nog_een))), Regelnummer::T(21), "te laat is te laat");
}

#[test]
fn a_refusal_can_be_fought_in_time_and_so_can_a_silence_that_lasts_too_long() {
    let mut proef = proef();
    let id = dien_in(&mut proef, "Anna", vraag(Verzoeksoort::Bezwaar, "Anna", Waarover::Alles));
    let ga_verder = |middel| RechtOpdracht::GebruikRechtsmiddel { verzoek: id, bronhouder: lokale(), middel };
    assert_eq!(
        regel(doe(&mut proef, &als_gezinslid("Anna"), ga_verder(Rechtsmiddel::Bezwaar))),
        Regelnummer::T(21),
        "er is nog geen besluit"
    );
    niets(doe(&mut proef, &als_gezinslid("Bram"), ga_verder(Rechtsmiddel::Bezwaar)));
    doe(&mut proef, &noor(), besluit(id, lokale(), weiger(Weigergrond::DwingendeReden)))
        .expect("een besluit");
    doe(&mut proef, &als_gezinslid("Anna"), ga_verder(Rechtsmiddel::Bezwaar)).expect("op tijd");
    proef.na_dagen(60);
    doe(&mut proef, &als_gezinslid("Anna"), ga_verder(Rechtsmiddel::KlachtAp))
        .expect("een klacht mag altijd");
    // Sam never answered: after the last day Anna does not have to wait any longer.
    let vt = RechtOpdracht::GebruikRechtsmiddel {
        verzoek: id,
        bronhouder: veilig_thuis(),
        middel: Rechtsmiddel::Verzoekschrift,
    };
    doe(&mut proef, &als_gezinslid("Anna"), vt).expect("te laat is een weigering");
}

#[test]
fn inv_21_a_bronhouder_that_holds_only_what_is_shielded_does_not_show_itself_by_a_part() {
    let mut proef = proef();
    let gi = crate::dossier::proef::professional(
        "Gijs",
        crate::Organisatiesoort::GecertificeerdeInstelling,
        crate::regels::Functie::RvtGi,
    );
    let erbij = TeamOpdracht::HaalErbij {
        professional: gi.clone(),
        modus: Modus::Advies,
        expertise: Some(kort("advies")),
        bevoegdheden: BTreeSet::new(),
        reden: tekst("Advies nodig."),
    };
    let gebeurtenissen = proef.moet(&noor(), Opdracht::Team(erbij));
    let tijd = Tijd::Dag(dag("2026-03-01"));
    let inhoud = Inhoud::Feit { tekst: tekst("Gezien op school."), bron: Bron::EigenWaarneming, tijd };
    let verborgen = schrijf(&mut proef, &als(&gi), inhoud, "Bram", &Publiek::Bronhouder);
    let Some(Gebeurtenis::Team(crate::team::TeamGebeurtenis::ExpertiseErbijgehaald { inzet })) =
        gebeurtenissen.first()
    else {
        panic!("geen inzet")
    };
    // He is let go again: the family no longer has anything to do with his organisation.
    proef.dossier.team.inzetten.get_mut(&inzet.id).expect("inzet").tot = Some(proef.vandaag());
    let id = dien_in(&mut proef, "Bram", vraag(Verzoeksoort::Inzage, "Bram", Waarover::Alles));
    let bronnen = |rechten: &Rechten| {
        rechten
            .verzoek(id)
            .map(|verzoek| verzoek.delen.keys().copied().collect::<BTreeSet<_>>())
            .unwrap_or_default()
    };
    assert!(bronnen(&proef.dossier.rechten).contains(&gi.organisatie.id), "de bronhouder beslist wel");
    assert!(!bronnen(&gezien_door(&proef, Some("Bram"), None)).contains(&gi.organisatie.id));
    assert!(!bronnen(&gezien_door(&proef, None, Some(&lokaal("Noor")))).contains(&gi.organisatie.id));
    // Guessing its number gives the answer for what is not there.
    niets(doe(&mut proef, &als_gezinslid("Bram"), vraag(Verzoeksoort::Correctie, "Bram", over(verborgen))));
    let verzonnen = StellingId(Uuid::nil());
    niets(doe(&mut proef, &als_gezinslid("Bram"), vraag(Verzoeksoort::Correctie, "Bram", over(verzonnen))));
}

#[test]
fn d_58_what_one_asks_is_not_there_for_the_others_in_the_family_nor_for_other_organisations() {
    let mut proef = proef();
    let feit = feit(&mut proef, &noor(), "Anna");
    let id = dien_in(&mut proef, "Anna", vraag(Verzoeksoort::Correctie, "Anna", over(feit)));
    assert!(gezien_door(&proef, Some("Anna"), None).verzoek(id).is_some());
    assert_eq!(gezien_door(&proef, Some("Bram"), None).verzoeken().len(), 0);
    assert!(gezien_door(&proef, None, Some(&lokaal("Noor"))).verzoek(id).is_some());
    assert_eq!(gezien_door(&proef, None, Some(&rvt("Sam"))).verzoeken().len(), 0, "niet van Veilig Thuis");
    assert_eq!(gezien_door(&proef, None, Some(&lokaal("Vreemd"))).verzoeken().len(), 0);
    niets(doe(&mut proef, &als_gezinslid("Bram"), RechtOpdracht::TrekIn { verzoek: id }));
}

#[test]
fn a_request_that_was_said_aloud_says_who_wrote_it_down_and_how_identity_is_known() {
    let mut proef = proef();
    let aangereikt = Some(Aanreiking { door: persoon_id("Anna"), identiteit: kort("Bekend van het gezin") });
    let opdracht = RechtOpdracht::DienIn {
        soort: Verzoeksoort::Inzage,
        voor: persoon_id("Anna"),
        waarover: Waarover::Alles,
        toelichting: None,
        aangereikt: aangereikt.clone(),
    };
    doe(&mut proef, &noor(), opdracht.clone()).expect("opgeschreven");
    let verzoeken = proef.dossier.rechten.verzoeken();
    assert!(
        matches!(&verzoeken[0].indiening, Indiening::Aangereikt { naam, .. } if naam.als_str() == "Noor")
    );
    assert_eq!(verzoeken[0].door, persoon_id("Anna"));
    let namens_een_ander = doe(&mut proef, &als_gezinslid("Bram"), opdracht);
    assert_eq!(regel(namens_een_ander), Regelnummer::Inv(15));
}

#[test]
fn a_question_that_still_waits_is_not_asked_twice() {
    let mut proef = proef();
    let inzage = || vraag(Verzoeksoort::Inzage, "Anna", Waarover::Alles);
    let id = dien_in(&mut proef, "Anna", inzage());
    assert_eq!(regel(doe(&mut proef, &als_gezinslid("Anna"), inzage())), Regelnummer::Inv(19));
    doe(&mut proef, &als_gezinslid("Anna"), RechtOpdracht::TrekIn { verzoek: id }).expect("terug");
    dien_in(&mut proef, "Anna", inzage());
}

#[test]
fn rights_run_on_when_the_dossier_is_closed() {
    let mut proef = proef();
    proef.dossier.stap = crate::dossier::Routestap::Afgesloten;
    dien_in(&mut proef, "Anna", vraag(Verzoeksoort::Inzage, "Anna", Waarover::Alles));
    let open = openstaand(&proef.dossier, regels(), proef.vandaag());
    assert!(open.iter().any(|een| een.soort == "recht"), "de klok loopt");
}

const NAMEN: [&str; 4] = ["Anna", "Bram", "Cas", "Daan"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever anybody tries: parts are only decided by their own bronhouder, a decision never changes, every decision
    /// has its reason, clocks never move except by one extension, and nobody sees what somebody else asked.
    #[test]
    fn whatever_anybody_tries_parts_are_decided_once_by_their_bronhouder(
        pogingen in proptest::collection::vec((0u8..7, 0u8..8, 0u8..4, 0u8..6, 0u8..20), 1..40)
    ) {
        let mut proef = proef();
        let feiten = [feit(&mut proef, &noor(), "Anna"), feit(&mut proef, &sam(), "Bram"), mening(&mut proef, &sam(), "Cas")];
        for (wie, wat, wie_over, hoe, dagen) in pogingen {
            let actor = match wie {
                0..=3 => als_gezinslid(NAMEN[usize::from(wie)]),
                4 => noor(),
                5 => sam(),
                _ => als(&lokaal("Vreemd")),
            };
            let bekend: Vec<_> = proef.dossier.rechten.verzoeken().iter().map(|verzoek| verzoek.id).collect();
            let verzoek = bekend.get(usize::from(dagen) % bekend.len().max(1)).copied().unwrap_or(VerzoekId(Uuid::nil()));
            let bronhouder = if hoe % 2 == 0 { lokale() } else { veilig_thuis() };
            let opdracht = match wat {
                0..=2 => {
                    let soort = Verzoeksoort::ALLE[usize::from(hoe)];
                    let waarover = if dagen % 3 == 0 { over(feiten[usize::from(wie_over) % 3]) } else { Waarover::Alles };
                    vraag(soort, NAMEN[usize::from(wie_over)], waarover)
                }
                3 => RechtOpdracht::TrekIn { verzoek },
                4 => RechtOpdracht::BeoordeelBevoegdheid { verzoek, bronhouder, bevoegd: dagen % 2 == 0, oordeel: tekst("Zo is het.") },
                5 => RechtOpdracht::Verleng { verzoek, bronhouder, reden: tekst("Meer tijd.") },
                6 => {
                    let grond = Weigergrond::ALLE[usize::from(dagen) % Weigergrond::ALLE.len()];
                    let uitkomst = if hoe < 3 { Uitkomst::Toegewezen } else { weiger(grond) };
                    besluit(verzoek, bronhouder, uitkomst)
                }
                _ => RechtOpdracht::GebruikRechtsmiddel { verzoek, bronhouder, middel: Rechtsmiddel::ALLE[usize::from(hoe % 3)] },
            };
            let voor = proef.dossier.rechten.clone();
            let besluit_gevraagd = matches!(opdracht, RechtOpdracht::Besluit { .. });
            let gelukt = doe(&mut proef, &actor, opdracht).is_ok();
            prop_assert!(!gelukt || wie != 6, "een vreemde doet niets");
            prop_assert!(!(gelukt && besluit_gevraagd) || wie >= 4, "het gezin beslist niet over zichzelf");
            for oud in voor.verzoeken() {
                let nu = proef.dossier.rechten.verzoek(oud.id).expect("een verzoek verdwijnt niet");
                for (bron, deel) in &oud.delen {
                    let later = &nu.delen[bron];
                    prop_assert_eq!(deel.uiterlijk, later.uiterlijk, "een berekende termijn verschuift niet");
                    prop_assert!(deel.verlenging.is_none() || deel.verlenging == later.verlenging);
                    if let Some(besluit) = deel.besluit() {
                        prop_assert_eq!(Some(besluit), later.besluit());
                    } else if later.besluit().is_some() {
                        let eigen = actor.pet.as_ref().is_some_and(|pet| pet.organisatie.id == *bron);
                        prop_assert!(eigen, "beslist door een ander");
                    }
                }
            }
            if dagen > 15 {
                proef.na_dagen(i64::from(dagen));
            }
        }
        for naam in NAMEN {
            for verzoek in gezien_door(&proef, Some(naam), None).verzoeken() {
                prop_assert!(verzoek.door == persoon_id(naam) || verzoek.voor == persoon_id(naam));
            }
        }
        // The same events folded anew give the same rights.
        let opnieuw = Dossier::vouw(DossierId(Uuid::nil()), &proef.stroom).expect("een stroom");
        prop_assert!(opnieuw.rechten == proef.dossier.rechten);
    }
}

#[test]
fn inv_18_every_part_names_its_ground_in_law() {
    for soort in Verzoeksoort::ALLE {
        for regime in Regime::ALLE {
            assert!(
                regime.grondslag(*soort).contains(|teken: char| teken.is_ascii_digit()),
                "{soort} {regime}"
            );
        }
    }
    // Refusing is possible for every kind that is decided on, by a ground of the law.
    for soort in Verzoeksoort::ALLE.iter().filter(|soort| **soort != Verzoeksoort::Verklaring) {
        let gronden = || Weigergrond::ALLE.iter().filter(|grond| grond.kan_bij(*soort, Regime::Wmo));
        assert!(gronden().next().is_some(), "{soort}");
    }
    assert!(
        Weigergrond::ALLE.iter().all(|grond| !grond.kan_bij(Verzoeksoort::Verklaring, Regime::Wmo)),
        "D-50"
    );
}

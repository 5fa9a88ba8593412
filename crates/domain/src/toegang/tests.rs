//! Coming in, by rule.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::{
    Gemachtigde, Hoedanigheid, Machtigingsbereik as B, Toegang, ToegangGebeurtenis, ToegangOpdracht as O,
    Uitnodigwijze, Zorg, zorgen,
};
use crate::{
    Actor, Gebeurtenis, Opdracht, Regelnummer, Weigering, Wie,
    dossier::{Dossier, DossierOpdracht, Sluitgrond, proef::*},
    ids::{MachtigingId, OpdrachtId, PersoonId, UitnodigingId},
    klacht::{KlachtOpdracht, KlachtOver, Klachtaard},
    recht::{RechtOpdracht, Verzoeksoort, Waarover},
    regels::Leeftijdsgroep,
    taak::{TaakOpdracht, openstaand},
};
use jiff::Timestamp;
use std::collections::BTreeSet;
use uuid::Uuid;

fn noor() -> Actor {
    als(&lokaal("Noor"))
}

fn uitnodigen(wie: &str) -> O {
    O::NodigUit {
        persoon: persoon_id(wie),
        wijze: Uitnodigwijze::Brief,
        uitleg: Some(tekst("Samen bekeken, hij snapt het.")),
        afweging: None,
    }
}

fn doe(proef: &mut Proef, actor: &Actor, opdracht: O) -> Result<Vec<Gebeurtenis>, Weigering> {
    proef.doe(actor, Opdracht::Toegang(opdracht))
}

fn nummer(proef: &Proef, wie: &str) -> UitnodigingId {
    proef.dossier.toegang.open_uitnodiging(persoon_id(wie), proef.nu).unwrap().id
}

fn laat_binnen(proef: &mut Proef, wie: &str, account: Uuid) {
    doe(proef, &noor(), uitnodigen(wie)).unwrap();
    let uitnodiging = nummer(proef, wie);
    doe(proef, &als_gezinslid(wie), O::NeemAan { uitnodiging, account }).unwrap();
}

fn machtigen(van: &str, aan: Gemachtigde, bereik: &[B], tot: &str) -> O {
    O::Machtig {
        van: persoon_id(van),
        aan,
        hoedanigheid: Hoedanigheid::Steunfiguur,
        bereik: bereik.iter().copied().collect(),
        tot: dag(tot),
        toestemming: tekst("Anna zei ja, aan tafel."),
        afweging: None,
    }
}

fn gemachtigd(proef: &mut Proef, opdracht: O) -> (MachtigingId, PersoonId) {
    let gebeurd = doe(proef, &noor(), opdracht).unwrap();
    let [Gebeurtenis::Toegang(ToegangGebeurtenis::Gemachtigd { machtiging, .. })] = gebeurd.as_slice() else {
        unreachable!("een machtiging")
    };
    (machtiging.id, machtiging.aan)
}

fn moment(tekst: &str) -> Timestamp {
    tekst.parse().unwrap()
}

#[test]
fn inv_18_an_invitation_says_who_when_until_when_and_on_which_explanation() {
    let mut proef = Proef::open(gezin_met_kinderen());
    doe(&mut proef, &noor(), uitnodigen("Cas")).unwrap();
    let open = proef.dossier.toegang.open_uitnodiging(persoon_id("Cas"), proef.nu).unwrap();
    assert_eq!((open.op, open.uitleg.as_deref()), (proef.nu, Some("Samen bekeken, hij snapt het.")));
    let laatste = proef.stroom.last().unwrap();
    assert_eq!(laatste.kop.actor, noor(), "wie, met welke pet");
    // Fourteen days, and not a second longer.
    let bijna = open.tot.checked_sub(jiff::SignedDuration::from_secs(1)).unwrap();
    assert_eq!(open.tot.duration_since(open.op).as_hours(), 14 * 24);
    assert!(proef.dossier.toegang.open_uitnodiging(persoon_id("Cas"), bijna).is_some());
    assert!(proef.dossier.toegang.open_uitnodiging(persoon_id("Cas"), open.tot).is_none());
}

#[test]
fn d_40_below_twelve_there_is_no_account_and_the_refusal_shows_the_other_ways() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let weigering = doe(&mut proef, &noor(), uitnodigen("Daan")).unwrap_err();
    assert_eq!((weigering.regel, weigering.wettelijk), (Regelnummer::D(40), true));
    assert_eq!(weigering.uitwegen.len(), 2);
}

#[test]
fn d_40_from_twelve_to_fifteen_it_is_explained_first_and_from_sixteen_it_need_not_be() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let zonder = |wie: &str| O::NodigUit {
        persoon: persoon_id(wie),
        wijze: Uitnodigwijze::TerPlekke,
        uitleg: None,
        afweging: None,
    };
    let weigering = doe(&mut proef, &noor(), zonder("Cas")).unwrap_err();
    assert_eq!(weigering.invoerfouten()[0].veld, "uitleg");
    // Cas becomes sixteen on 20 May 2028.
    proef.nu = moment("2028-05-20T09:00:00Z");
    doe(&mut proef, &noor(), zonder("Cas")).unwrap();
}

#[test]
fn r_082_only_the_fixed_face_invites_and_the_family_gets_no_answer_at_all() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let buiten = doe(&mut proef, &als(&rvt("Sam")), uitnodigen("Anna")).unwrap_err();
    assert_eq!(buiten, Weigering::niet_gevonden());
    let bram = doe(&mut proef, &als_gezinslid("Bram"), uitnodigen("Anna")).unwrap_err();
    assert_eq!(bram, Weigering::niet_gevonden());
}

#[test]
fn d_58_where_something_is_hidden_from_somebody_at_home_inviting_is_a_deliberate_choice() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let op = proef.vandaag();
    assert!(zorgen(&proef.dossier, persoon_id("Bram"), op).is_empty());
    // Anna moved to a hidden home; Daan lives with Bram too, and Bram may not know the place.
    let huis = proef.dossier.gezin.huishoudens_van(persoon_id("Cas"), op).next().unwrap().id;
    let verberg = DossierOpdracht::SchermAdresAf { huishouden: huis, kennen: BTreeSet::new() };
    proef.moet(&noor(), Opdracht::Dossier(verberg));
    assert_eq!(zorgen(&proef.dossier, persoon_id("Daan"), op), [Zorg::VerborgenAdres].into());
    assert!(zorgen(&proef.dossier, persoon_id("Anna"), op).is_empty(), "daar woont wie het adres kent");
    let veilig = O::ZetVeiligeModus { persoon: persoon_id("Anna"), reden: Some(tekst("Hij leest mee.")) };
    doe(&mut proef, &noor(), veilig).unwrap();
    let weigering = doe(&mut proef, &noor(), uitnodigen("Anna")).unwrap_err();
    assert_eq!(weigering.invoerfouten()[0].veld, "afweging");
    let bewust = O::NodigUit {
        persoon: persoon_id("Anna"),
        wijze: Uitnodigwijze::TerPlekke,
        uitleg: None,
        afweging: Some(tekst("Ze kijkt alleen bij ons op kantoor.")),
    };
    doe(&mut proef, &noor(), bewust).unwrap();
}

#[test]
fn inv_15_only_the_invited_person_takes_the_invitation_once_and_only_the_newest() {
    let mut proef = Proef::open(gezin_met_kinderen());
    doe(&mut proef, &noor(), uitnodigen("Anna")).unwrap();
    let eerste = nummer(&proef, "Anna");
    let account = Uuid::from_u128(7);
    let neem = |uitnodiging| O::NeemAan { uitnodiging, account };
    assert!(doe(&mut proef, &als_gezinslid("Bram"), neem(eerste)).is_err());
    assert_eq!(doe(&mut proef, &noor(), neem(eerste)).unwrap_err().regel, Regelnummer::Inv(15));
    doe(&mut proef, &noor(), uitnodigen("Anna")).unwrap();
    assert!(doe(&mut proef, &als_gezinslid("Anna"), neem(eerste)).is_err(), "de oude telt niet meer");
    let tweede = nummer(&proef, "Anna");
    doe(&mut proef, &als_gezinslid("Anna"), neem(tweede)).unwrap();
    assert!(proef.dossier.heeft_eigen_toegang(persoon_id("Anna"), account, proef.nu));
    assert!(doe(&mut proef, &als_gezinslid("Anna"), neem(tweede)).is_err(), "een keer");
    // A new invitation, for instance after a lost telephone: the old way in stops at once.
    doe(&mut proef, &noor(), uitnodigen("Anna")).unwrap();
    assert!(!proef.dossier.heeft_eigen_toegang(persoon_id("Anna"), account, proef.nu));
}

#[test]
fn d_58_a_way_in_is_withdrawn_by_the_fixed_face_or_by_the_person_and_stops_at_once() {
    let account = Uuid::from_u128(7);
    for wie in [noor(), als_gezinslid("Anna")] {
        let mut proef = Proef::open(gezin_met_kinderen());
        laat_binnen(&mut proef, "Anna", account);
        let weg = O::TrekIn { persoon: persoon_id("Anna"), reden: tekst("Hij vond het wachtwoord.") };
        assert!(doe(&mut proef, &als_gezinslid("Bram"), weg.clone()).is_err());
        doe(&mut proef, &wie, weg).unwrap();
        assert!(!proef.dossier.heeft_eigen_toegang(persoon_id("Anna"), account, proef.nu));
        assert!(matches!(proef.dossier.toegang.personen[&persoon_id("Anna")], Toegang::Ingetrokken { .. }));
    }
}

#[test]
fn inv_29_the_own_way_in_begins_on_the_twelfth_birthday_itself_at_midnight_in_amsterdam() {
    let mut gezin = gezin_met_kinderen();
    for kind in &mut gezin.personen {
        if kind.id == persoon_id("Daan") {
            kind.geboortedatum = crate::persoon::Geboortedatum::lees("2016-02-29").unwrap();
        }
    }
    let mut proef = Proef::open(gezin);
    let groep = |dossier: &Dossier, op: &str| {
        dossier.leeftijdsgroep(persoon_id("Daan"), crate::context::dag_in_nederland(moment(op)))
    };
    // 2028 is a leap year: the birthday is there. Amsterdam is an hour ahead in winter.
    assert_eq!(groep(&proef.dossier, "2028-02-28T22:59:59Z"), Leeftijdsgroep::Tot12);
    assert_eq!(groep(&proef.dossier, "2028-02-28T23:00:00Z"), Leeftijdsgroep::Van12Tot15);
    // 2034 is not: on 1 March the whole year has passed.
    assert_eq!(groep(&proef.dossier, "2034-02-28T23:00:00Z"), Leeftijdsgroep::Vanaf18);
    assert_eq!(groep(&proef.dossier, "2034-02-28T22:59:59Z"), Leeftijdsgroep::Van16Tot17);
    proef.nu = moment("2028-02-28T22:59:59Z");
    assert_eq!(doe(&mut proef, &noor(), uitnodigen("Daan")).unwrap_err().regel, Regelnummer::D(40));
    proef.nu = moment("2028-02-28T23:00:00Z");
    doe(&mut proef, &noor(), uitnodigen("Daan")).unwrap();
}

#[test]
fn inv_28_29_eight_weeks_before_12_16_and_18_it_is_time_to_tell_and_it_stays_until_it_was_done() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let verjaardagen = |proef: &Proef, op: &str| -> Vec<String> {
        let alles = openstaand(&proef.dossier, regels(), dag(op));
        alles.into_iter().filter(|open| open.soort == "leeftijd").map(|open| open.onderwerp).collect()
    };
    // Cas was thirteen when the dossier was opened: his twelfth birthday is none of its business.
    assert!(verjaardagen(&proef, "2026-03-02").is_empty());
    assert!(verjaardagen(&proef, "2028-03-24").is_empty());
    assert_eq!(
        verjaardagen(&proef, "2028-03-25"),
        ["Cas P. wordt 16: vertel wat er dan verandert"].map(|woorden| {
            woorden.replace("Cas P.", &proef.dossier.gezin.persoon(persoon_id("Cas")).unwrap().naam.kort())
        })
    );
    assert!(verjaardagen(&proef, "2028-05-20")[0].contains("is 16 geworden"));
    assert!(verjaardagen(&proef, "2029-05-20")[0].contains("is 16 geworden"), "het blijft staan");
    let verteld = O::LegVoorbereidingVast {
        persoon: persoon_id("Cas"),
        leeftijd: 16,
        hoe: tekst("Aan de keukentafel. Cas wil dat zijn moeder niet meer meeleest."),
    };
    doe(&mut proef, &noor(), verteld).unwrap();
    assert!(verjaardagen(&proef, "2029-05-20").is_empty());
    assert_eq!(verjaardagen(&proef, "2030-05-20").len(), 1, "18 komt apart");
    // Nobody writes this down for a birthday on which nothing switches.
    let veertien =
        O::LegVoorbereidingVast { persoon: persoon_id("Cas"), leeftijd: 14, hoe: tekst("Gezegd.") };
    assert!(doe(&mut proef, &noor(), veertien).is_err());
}

#[test]
fn inv_15_a_mandate_has_consent_scope_and_an_end_and_the_law_is_enough_for_young_children() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let jeugdstem = Gemachtigde::Buiten(kort("Jasmijn de Wit"));
    let fout = |proef: &mut Proef, opdracht| doe(proef, &noor(), opdracht).unwrap_err();
    let jong = fout(&mut proef, machtigen("Daan", jeugdstem.clone(), &[B::Lezen], "2026-06-01"));
    assert_eq!(jong.regel, Regelnummer::D(40));
    let niets = fout(&mut proef, machtigen("Anna", jeugdstem.clone(), &[], "2026-06-01"));
    assert_eq!(niets.invoerfouten()[0].veld, "bereik");
    for tot in ["2026-03-01", "2027-03-03"] {
        let lang = fout(&mut proef, machtigen("Anna", jeugdstem.clone(), &[B::Lezen], tot));
        assert_eq!(lang.invoerfouten()[0].veld, "tot", "{tot}");
    }
    let kind = fout(
        &mut proef,
        machtigen("Anna", Gemachtigde::Persoon(persoon_id("Cas")), &[B::Lezen], "2026-06-01"),
    );
    assert_eq!(kind.invoerfouten()[0].veld, "aan");
    let (_, aan) = gemachtigd(&mut proef, machtigen("Anna", jeugdstem, &[B::Reageren], "2026-06-01"));
    let loopt =
        |proef: &Proef, op: &str| proef.dossier.machtiging(aan, persoon_id("Anna"), dag(op)).is_some();
    assert!(loopt(&proef, "2026-06-01"));
    assert!(!loopt(&proef, "2026-06-02"), "na de laatste dag niet meer");
    assert!(proef.dossier.machtiging(aan, persoon_id("Bram"), dag("2026-05-01")).is_none());
}

#[test]
fn inv_28_29_a_mandate_given_before_sixteen_or_eighteen_ends_on_that_birthday() {
    let mut proef = Proef::open(gezin_met_kinderen());
    proef.nu = moment("2027-12-01T09:00:00Z");
    let (_, aan) = gemachtigd(
        &mut proef,
        machtigen("Cas", Gemachtigde::Buiten(kort("Oom Piet")), &[B::Lezen], "2028-11-01"),
    );
    assert!(proef.dossier.machtiging(aan, persoon_id("Cas"), dag("2028-05-19")).is_some());
    assert!(proef.dossier.machtiging(aan, persoon_id("Cas"), dag("2028-05-20")).is_none());
}

#[test]
fn inv_15_38_who_acts_for_somebody_does_only_what_was_named_and_nothing_for_himself() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let buiten = Gemachtigde::Buiten(kort("Jasmijn de Wit"));
    let (id, aan) = gemachtigd(&mut proef, machtigen("Anna", buiten, &[B::Lezen], "2026-06-01"));
    let namens = Actor {
        wie: Wie::Persoon(aan),
        naam: "Jasmijn de Wit".to_owned(),
        pet: None,
        namens: Some(persoon_id("Anna")),
    };
    let taak =
        TaakOpdracht::Maak { wat: kort("Iets"), voor: crate::taak::WachtOp::VastGezicht, vervalt_op: None };
    let geweigerd = proef.doe(&namens, Opdracht::Taak(taak.clone())).unwrap_err();
    assert_eq!(geweigerd.regel, Regelnummer::Inv(15));
    // Without saying for whom, an outsider is nobody here.
    let zelf = Actor { namens: None, ..namens.clone() };
    assert!(proef.doe(&zelf, Opdracht::Taak(taak.clone())).is_err());
    // And who looks along does nothing at all.
    let meekijker = Actor { namens: Some(persoon_id("Anna")), ..noor() };
    assert_eq!(proef.doe(&meekijker, Opdracht::Taak(taak)).unwrap_err().regel, Regelnummer::Inv(15));
    // The mandate can be laid down by who has it, and taken back by who gave it without saying why.
    let terug = O::TrekMachtigingIn { machtiging: id, reden: None };
    assert!(doe(&mut proef, &noor(), terug.clone()).is_err(), "het vaste gezicht schrijft op waarom");
    assert!(doe(&mut proef, &als_gezinslid("Bram"), terug.clone()).is_err());
    doe(&mut proef, &als_gezinslid("Anna"), terug).unwrap();
    assert!(proef.dossier.machtiging(aan, persoon_id("Anna"), proef.vandaag()).is_none());
}

#[test]
fn inv_15_19_who_was_given_that_files_requests_for_somebody_and_takes_back_only_those() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let buiten = || Gemachtigde::Buiten(kort("Jasmijn de Wit"));
    let verzoek = |soort, voor: &str| {
        Opdracht::Recht(RechtOpdracht::DienIn {
            soort,
            voor: persoon_id(voor),
            waarover: Waarover::Alles,
            toelichting: Some(tekst("Anna wil weten wat er staat.")),
            aangereikt: None,
        })
    };
    let namens = |aan| Actor {
        wie: Wie::Persoon(aan),
        naam: "Jasmijn de Wit".to_owned(),
        pet: None,
        namens: Some(persoon_id("Anna")),
    };
    let (alleen_lezen, aan) = gemachtigd(&mut proef, machtigen("Anna", buiten(), &[B::Lezen], "2026-06-01"));
    let geweigerd = proef.doe(&namens(aan), verzoek(Verzoeksoort::Inzage, "Anna")).unwrap_err();
    assert_eq!(geweigerd.regel, Regelnummer::Inv(15));
    doe(&mut proef, &als_gezinslid("Anna"), O::TrekMachtigingIn { machtiging: alleen_lezen, reden: None })
        .unwrap();

    let bereik = [B::Lezen, B::Rechten];
    let (machtiging, aan) = gemachtigd(&mut proef, machtigen("Anna", buiten(), &bereik, "2026-06-01"));
    proef.doe(&namens(aan), verzoek(Verzoeksoort::Inzage, "Anna")).unwrap();
    let (id, gevraagd) =
        proef.dossier.rechten.verzoeken().first().map(|een| (een.id, (*een).clone())).unwrap();
    assert_eq!((gevraagd.voor, gevraagd.door), (persoon_id("Anna"), aan));
    assert_eq!(gevraagd.hoedanigheid, crate::recht::Hoedanigheid::Gemachtigd);
    // Not for somebody else, and not in somebody's own words.
    assert!(proef.doe(&namens(aan), verzoek(Verzoeksoort::Inzage, "Bram")).is_err());
    assert!(proef.doe(&namens(aan), verzoek(Verzoeksoort::Verklaring, "Anna")).is_err());
    // What Anna asked herself, is hers to take back.
    proef.doe(&als_gezinslid("Anna"), verzoek(Verzoeksoort::Afschrift, "Anna")).unwrap();
    let van_anna = proef.dossier.rechten.verzoeken().into_iter().find(|een| een.id != id).unwrap().id;
    let terug = |verzoek| Opdracht::Recht(RechtOpdracht::TrekIn { verzoek });
    assert_eq!(proef.doe(&namens(aan), terug(van_anna)).unwrap_err().regel, Regelnummer::Inv(15));
    proef.doe(&namens(aan), terug(id)).unwrap();
    // The mandate is over: nothing any more.
    doe(&mut proef, &als_gezinslid("Anna"), O::TrekMachtigingIn { machtiging, reden: None }).unwrap();
    assert!(proef.doe(&namens(aan), verzoek(Verzoeksoort::Inzage, "Anna")).is_err());
}

#[test]
fn inv_22_looking_along_needs_a_reason_and_ends_by_the_clock() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let mee = O::KijkMee { persoon: persoon_id("Bram"), reden: tekst("Bram belt: hij ziet iets niet.") };
    assert!(doe(&mut proef, &als(&rvt("Sam")), mee.clone()).is_err());
    doe(&mut proef, &noor(), mee).unwrap();
    let kijkt = |minuten| {
        let op = proef.nu.checked_add(jiff::SignedDuration::from_mins(minuten)).unwrap();
        proef.dossier.toegang.kijkt_mee(lokaal("Noor").id, persoon_id("Bram"), op)
    };
    assert!(kijkt(0) && kijkt(29));
    assert!(!kijkt(30) && !kijkt(-1));
    assert!(!proef.dossier.toegang.kijkt_mee(lokaal("Noor").id, persoon_id("Anna"), proef.nu));
    let opdracht = OpdrachtId(Uuid::nil());
    assert!(!proef.dossier.heeft_verwerkt(opdracht));
}

#[test]
fn a_closed_dossier_still_lets_people_in_and_out() {
    let mut proef = Proef::open(paar());
    laat_binnen(&mut proef, "Eva", Uuid::from_u128(1));
    proef.dossier.stap = crate::dossier::Routestap::Afgesloten;
    proef.dossier.sluiting = Some(Sluitgrond::Gemotiveerd {
        motivering: tekst("Verhuisd."),
        eindgesprek: dag("2026-03-01"),
        waar_terecht: tekst("Bij het wijkteam."),
    });
    doe(&mut proef, &noor(), uitnodigen("Frans")).unwrap();
    let weg = O::TrekIn { persoon: persoon_id("Eva"), reden: tekst("Niet meer nodig.") };
    doe(&mut proef, &als_gezinslid("Eva"), weg).unwrap();
}

#[test]
fn d_48_inv_15_who_was_given_that_complains_for_somebody_and_follows_only_that_complaint() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let buiten = || Gemachtigde::Buiten(kort("Jasmijn de Wit"));
    let klaag = |voor: Option<&str>| {
        Opdracht::Klacht(KlachtOpdracht::DienIn {
            voor: voor.map(persoon_id),
            over: KlachtOver::Professional(lokaal("Noor").id),
            aard: Klachtaard::Bejegening,
            tekst: tekst("Er werd niet naar Anna geluisterd."),
            wens: None,
            wil_bemiddeling: false,
            weg: None,
        })
    };
    let namens = |aan| Actor {
        wie: Wie::Persoon(aan),
        naam: "Jasmijn de Wit".to_owned(),
        pet: None,
        namens: Some(persoon_id("Anna")),
    };
    // Asking about data is not complaining: only what was named.
    let bereik = [B::Lezen, B::Rechten];
    let (machtiging, aan) = gemachtigd(&mut proef, machtigen("Anna", buiten(), &bereik, "2026-06-01"));
    assert_eq!(proef.doe(&namens(aan), klaag(Some("Anna"))).unwrap_err().regel, Regelnummer::Inv(15));
    doe(&mut proef, &als_gezinslid("Anna"), O::TrekMachtigingIn { machtiging, reden: None }).unwrap();

    let bereik = [B::Lezen, B::Klagen];
    let (machtiging, aan) = gemachtigd(&mut proef, machtigen("Anna", buiten(), &bereik, "2026-06-01"));
    // For that person and nobody else; not in one's own name with somebody else's eyes.
    assert!(proef.doe(&namens(aan), klaag(Some("Bram"))).is_err());
    assert!(proef.doe(&namens(aan), klaag(None)).is_err());
    proef.doe(&als_gezinslid("Anna"), klaag(None)).unwrap();
    let zelf = proef.dossier.klachten.alle().first().unwrap().id;
    proef.doe(&namens(aan), klaag(Some("Anna"))).unwrap();
    let voor_anna = proef.dossier.klachten.alle().into_iter().find(|een| een.id != zelf).unwrap().clone();
    assert_eq!(voor_anna.van, persoon_id("Anna"));
    let door = voor_anna.namens.as_ref().unwrap();
    assert_eq!((door.door, &*door.naam), (aan, "Jasmijn de Wit"));
    let terug = |klacht| Opdracht::Klacht(KlachtOpdracht::TrekIn { klacht });
    assert_eq!(proef.doe(&namens(aan), terug(zelf)).unwrap_err().regel, Regelnummer::Inv(15));
    // Anna stays the one whose complaint it is.
    proef.clone().doe(&als_gezinslid("Anna"), terug(voor_anna.id)).unwrap();
    proef.doe(&namens(aan), terug(voor_anna.id)).unwrap();
    doe(&mut proef, &als_gezinslid("Anna"), O::TrekMachtigingIn { machtiging, reden: None }).unwrap();
    assert!(proef.doe(&namens(aan), klaag(Some("Anna"))).is_err());
}

#[test]
fn d_48_a_parent_with_gezag_complains_for_a_child_below_twelve_and_not_for_an_older_one() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let klaag = |voor: &str| {
        Opdracht::Klacht(KlachtOpdracht::DienIn {
            voor: Some(persoon_id(voor)),
            over: KlachtOver::Professional(lokaal("Noor").id),
            aard: Klachtaard::Bejegening,
            tekst: tekst("Er werd niet geluisterd."),
            wens: None,
            wil_bemiddeling: false,
            weg: None,
        })
    };
    let anna = als_gezinslid("Anna");
    proef.doe(&anna, klaag("Daan")).unwrap();
    let klacht = (*proef.dossier.klachten.alle().first().unwrap()).clone();
    assert_eq!((klacht.van, klacht.ingediend_door()), (persoon_id("Daan"), persoon_id("Anna")));
    assert_eq!(klacht.namens.unwrap().als, crate::recht::Hoedanigheid::Gezag);
    for ander in ["Cas", "Bram"] {
        assert_eq!(proef.doe(&anna, klaag(ander)).unwrap_err().regel, Regelnummer::Inv(15), "{ander}");
    }
    proef.doe(&anna, Opdracht::Klacht(KlachtOpdracht::TrekIn { klacht: klacht.id })).unwrap();
}

/// As [`machtigen`], by a representative whom the court appointed.
fn benoemd(van: &str, hoedanigheid: Hoedanigheid, bereik: &[B]) -> O {
    match machtigen(van, Gemachtigde::Buiten(kort("Jasmijn de Wit")), bereik, "2026-06-01") {
        O::Machtig { van, aan, bereik, tot, toestemming, afweging, .. } => {
            O::Machtig { van, aan, hoedanigheid, bereik, tot, toestemming, afweging }
        }
        anders => anders,
    }
}

#[test]
fn inv_15_a_curator_or_mentor_signs_as_representative_a_bewindvoerder_and_a_professional_never() {
    for hoedanigheid in [Hoedanigheid::Curator, Hoedanigheid::Mentor] {
        let mut proef = Proef::open(gezin_met_kinderen());
        let (id, aan) = gemachtigd(&mut proef, benoemd("Bram", hoedanigheid, &[B::Instemmen]));
        let namens = Actor {
            wie: Wie::Persoon(aan),
            naam: "Jasmijn de Wit".to_owned(),
            pet: None,
            namens: Some(persoon_id("Bram")),
        };
        assert!(super::staat_voor(
            &proef.dossier,
            &namens,
            persoon_id("Bram"),
            B::Instemmen,
            proef.vandaag()
        ));
        // It rests on a decision of the court: the person does not end it here, the fixed face does when the court did.
        let weg = O::TrekMachtigingIn { machtiging: id, reden: None };
        assert_eq!(doe(&mut proef, &als_gezinslid("Bram"), weg).unwrap_err().regel, Regelnummer::Inv(15));
        let weg = O::TrekMachtigingIn { machtiging: id, reden: Some(tekst("De rechter hief het op.")) };
        doe(&mut proef, &noor(), weg).unwrap();
    }
    let mut proef = Proef::open(gezin_met_kinderen());
    let geld = benoemd("Bram", Hoedanigheid::Bewindvoerder, &[B::Instemmen]);
    assert_eq!(doe(&mut proef, &noor(), geld).unwrap_err().regel, Regelnummer::Inv(15));
    doe(&mut proef, &noor(), benoemd("Bram", Hoedanigheid::Bewindvoerder, &[B::Reageren])).unwrap();
    let kind = doe(&mut proef, &noor(), benoemd("Cas", Hoedanigheid::Mentor, &[B::Lezen])).unwrap_err();
    assert_eq!(kind.invoerfouten()[0].veld, "hoedanigheid");
}

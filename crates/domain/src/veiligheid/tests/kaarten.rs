//! The veiligheidskaart: from the file, never changed, void when there is a newer one, no address on it.

use super::{
    afspraak, cijfer, deel, gevuld, haal_erbij, iedereen_in, incident, leg_afspraak_vast,
    met_veiligheidsplan, teken, vaststellen,
};
use crate::{
    Gebeurtenis, Opdracht, Regelnummer,
    dossier::{
        DossierOpdracht, Item, Kader, Maatregelsoort,
        proef::{
            Proef, als, als_gezinslid, dag, gezin_met_kinderen, kort, lokaal, persoon_id, regels, rvt, tekst,
        },
    },
    etiket::{Etiket, Gevoeligheid},
    ids::{KaartId, PersoonId, ToestemmingId},
    plan::{
        Blik, Standpunt, Tekenaar, Wijze,
        proef::{GEZIN, ids, nee, noor},
    },
    regels::Deelwet,
    taak::openstaand,
    toestemming::{
        Gegevenssoort, Ontvanger, ToestemmingGebeurtenis, ToestemmingOpdracht, Toestemmingsdoel,
        Toestemmingsvraag,
    },
    veiligheid::{
        Buitengrond, Fase, Incidentgevolg, Kaart, Kaartaanleiding, Ontvangerkeuze, VeiligheidGebeurtenis,
        VeiligheidOpdracht,
    },
};

fn maak(aanleiding: Kaartaanleiding, ontvanger: Option<Ontvangerkeuze>) -> VeiligheidOpdracht {
    VeiligheidOpdracht::MaakKaart {
        aanleiding,
        ontvanger,
        grond: None,
        open_punten: vec![kort("Sleutel van de voordeur vervangen")],
    }
}

fn kaart(proef: &mut Proef) -> KaartId {
    let gebeurd = proef.moet(&noor(), maak(Kaartaanleiding::Anders, None).into());
    match gebeurd.as_slice() {
        [Gebeurtenis::Veiligheid(VeiligheidGebeurtenis::KaartGemaakt { id, .. })] => *id,
        anders => panic!("geen kaart: {anders:?}"),
    }
}

fn actieve(proef: &Proef) -> &Kaart {
    proef.dossier.veiligheid.actieve_kaart().expect("een kaart")
}

fn kaart_gevraagd(proef: &Proef) -> Vec<String> {
    let open = openstaand(&proef.dossier, regels(), proef.vandaag());
    open.into_iter().filter(|o| o.soort == "kaart_maken").map(|o| o.onderwerp).collect()
}

#[test]
fn r_153_a_card_shows_what_the_file_knows_and_never_changes_after() {
    let mut proef = Proef::open(gezin_met_kinderen());
    haal_erbij(&mut proef, &rvt("Sam"));
    met_veiligheidsplan(&mut proef);
    proef.moet(&noor(), cijfer("Cas", true, 4).into());
    proef.moet(&noor(), cijfer("Cas", false, 6).into());
    let id = kaart(&mut proef);
    let inhoud = actieve(&proef).inhoud().clone();
    assert_eq!(inhoud.personen.len(), GEZIN.len());
    let cas = inhoud.personen.iter().find(|p| p.persoon == persoon_id("Cas")).expect("Cas");
    assert_eq!(cas.cijfers.iter().map(|c| c.cijfer.waarde()).collect::<Vec<_>>(), [4, 6], "side by side");
    assert!(cas.onveiligheid.is_some());
    assert_eq!(inhoud.afspraken.len(), 1);
    assert!(
        inhoud
            .afspraken
            .iter()
            .all(|regel| regel.tekst.contains("Noor belt elke dag") && regel.tekst.contains("112"))
    );
    assert_eq!(
        inhoud.verantwoordelijken.iter().map(|v| v.naam.as_str()).collect::<Vec<_>>(),
        ["Noor", "Sam"]
    );
    assert!(inhoud.open_punten.iter().any(|regel| regel.tekst.contains("Sleutel")));

    proef.moet(&noor(), cijfer("Cas", true, 9).into());
    let op = proef.vandaag();
    proef.moet(&noor(), incident(&["Cas"], Incidentgevolg::Letsel, op).into());
    proef.moet(&noor(), VeiligheidOpdracht::StelVeiligheidsplanBij { reden: tekst("Anders.") }.into());
    proef.moet(&noor(), leg_afspraak_vast(afspraak(&["Daan"])).into());
    proef.moet(&noor(), super::voorlopig().into());
    assert_eq!(proef.dossier.veiligheid.kaart(id).map(Kaart::inhoud), Some(&inhoud));
}

#[test]
fn inv_04_the_card_says_which_one_organisation_keeps_watch() {
    let mut proef = Proef::open(gezin_met_kinderen());
    kaart(&mut proef);
    let zicht = actieve(&proef).inhoud().zicht.as_ref().map(|organisatie| organisatie.id);
    assert_eq!(zicht, Some(lokaal("Noor").organisatie.id));
}

#[test]
fn r_153_a_newer_card_makes_the_old_one_recognisably_void() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let eerste = kaart(&mut proef);
    proef.na_dagen(1);
    let tweede = kaart(&mut proef);
    let oud = proef.dossier.veiligheid.kaart(eerste).expect("de eerste kaart");
    assert_eq!(
        oud.verval().map(|verval| (verval.door, verval.nummer, verval.op)),
        Some((tweede, 2, proef.nu))
    );
    assert_eq!(
        (actieve(&proef).id(), actieve(&proef).nummer(), actieve(&proef).is_vervallen()),
        (tweede, 2, false)
    );
    let bevestig = VeiligheidOpdracht::BevestigKaart { kaart: eerste, woorden: None };
    assert_eq!(nee(&mut proef, &noor(), bevestig).regel, Regelnummer::R(153));
}

#[test]
fn r_153_giver_receiver_and_family_confirm_each_for_himself() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let sam = rvt("Sam");
    haal_erbij(&mut proef, &sam);
    proef.moet(&noor(), maak(Kaartaanleiding::Erbijhalen, Some(Ontvangerkeuze::Professional(sam.id))).into());
    let kaart = actieve(&proef).id();
    let wachten = |proef: &Proef| {
        openstaand(&proef.dossier, regels(), proef.vandaag())
            .iter()
            .filter(|o| o.soort == "kaart_bevestigen")
            .count()
    };
    assert_eq!(wachten(&proef), 2);
    let bevestig = || VeiligheidOpdracht::BevestigKaart { kaart, woorden: None };
    proef.moet(&noor(), bevestig().into());
    assert_eq!(nee(&mut proef, &noor(), bevestig()).regel, Regelnummer::R(153));
    proef.moet(&als(&sam), bevestig().into());
    assert_eq!(wachten(&proef), 0);

    let gezinslid = |voor: &str, door: &str| VeiligheidOpdracht::BevestigKaartAlsGezinslid {
        kaart,
        voor: persoon_id(voor),
        door: Tekenaar::Persoon(persoon_id(door)),
        wijze: Wijze::EigenAccount,
        woorden: Some(tekst("Ik zie het anders.")),
    };
    assert_eq!(nee(&mut proef, &noor(), gezinslid("Anna", "Anna")).regel, Regelnummer::Inv(15));
    assert_eq!(
        nee(&mut proef, &als_gezinslid("Anna"), gezinslid("Bram", "Anna")).regel,
        Regelnummer::Inv(15)
    );
    proef.moet(&als_gezinslid("Anna"), gezinslid("Anna", "Anna").into());
    proef.moet(&als_gezinslid("Anna"), gezinslid("Daan", "Anna").into());
    assert_eq!(actieve(&proef).bevestigingen().count(), 4);
}

#[test]
fn a_third_professional_does_not_confirm_and_nobody_gives_a_card_to_himself() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let sam = rvt("Sam");
    haal_erbij(&mut proef, &sam);
    let zichzelf = maak(Kaartaanleiding::Anders, Some(Ontvangerkeuze::Professional(lokaal("Noor").id)));
    assert!(!nee(&mut proef, &noor(), zichzelf).invoerfouten().is_empty());
    let vreemd = maak(Kaartaanleiding::Anders, Some(Ontvangerkeuze::Professional(rvt("Vreemd").id)));
    assert!(!nee(&mut proef, &noor(), vreemd).invoerfouten().is_empty());
    let kaart = kaart(&mut proef);
    let bevestig = VeiligheidOpdracht::BevestigKaart { kaart, woorden: None };
    assert_eq!(nee(&mut proef, &als(&sam), bevestig).regel, Regelnummer::R(153));
}

#[test]
fn inv_20_no_card_tells_where_somebody_hides() {
    let mut gezin = gezin_met_kinderen();
    for huis in &mut gezin.huishoudens {
        if huis.leden.iter().any(|lid| lid.persoon == persoon_id("Anna")) {
            huis.geheim = true;
            if let Some(adres) = &mut huis.adres {
                adres.straat = kort("Lindenlaan");
                adres.postcode = "1141XZ".parse().ok();
            }
        }
    }
    let mut proef = Proef::open(gezin);
    gevuld(&mut proef);
    let met_tekst = |wat: &str| {
        let mut nieuw = afspraak(&["Anna"]);
        nieuw.wat = tekst(wat);
        nieuw
    };
    proef.moet(&noor(), leg_afspraak_vast(met_tekst("Noor komt langs op de linden-laan 1.")).into());
    proef.moet(&noor(), leg_afspraak_vast(met_tekst("De post gaat naar 1141 xz.")).into());
    let mut afgeschermd = met_tekst("Anna is bij haar zus in Hoorn.");
    afgeschermd.afscherming.gevoeligheid = Gevoeligheid::Verblijfplaats;
    proef.moet(&noor(), leg_afspraak_vast(afgeschermd).into());
    proef.moet(
        &noor(),
        VeiligheidOpdracht::LegOnveiligheidVast {
            persoon: persoon_id("Anna"),
            tekst: tekst("Bram weet van de Lindenlaan."),
            afscherming: crate::plan::Afscherming::default(),
        }
        .into(),
    );
    proef.moet(&noor(), super::voorlopig().into());
    let open_punten = vec![kort("Slot op Lindenlaan 1 vervangen")];
    proef.moet(
        &noor(),
        VeiligheidOpdracht::MaakKaart {
            aanleiding: Kaartaanleiding::Anders,
            ontvanger: None,
            grond: None,
            open_punten,
        }
        .into(),
    );
    let kaart =
        serde_json::to_string(actieve(&proef).inhoud()).expect("een kaart is te schrijven").to_lowercase();
    for verraad in ["linden", "1141xz", "1141 xz", "hoorn", "monnickendam", "kerkstraat"] {
        assert!(!kaart.contains(verraad), "{verraad} staat op de kaart");
    }
    assert!(kaart.contains("naar zijn broer"), "what does not tell it, stays");
}

#[test]
fn d_58_a_line_keeps_the_label_of_what_it_came_from_also_a_later_shield() {
    struct Bram;
    impl Blik for Bram {
        fn ziet(&self, _: Option<Item>, etiket: &Etiket) -> bool {
            !etiket.niet_tonen_aan.contains(&persoon_id("Bram")) && etiket.over.contains(&persoon_id("Bram"))
        }
        fn ziet_persoon(&self, persoon: PersoonId) -> bool {
            persoon == persoon_id("Bram")
        }
    }
    let mut proef = Proef::open(gezin_met_kinderen());
    gevuld(&mut proef);
    let gedeeld = deel(&proef);
    proef.moet(&noor(), gedeeld.into());
    proef.moet(&als_gezinslid("Anna"), teken(1, "Anna", "Anna", Standpunt::Deels).into());
    proef.moet(&noor(), vaststellen(Some("Nodig.")).into());
    kaart(&mut proef);
    let voor_bram = |proef: &Proef| {
        let mut veiligheid = proef.dossier.veiligheid.clone();
        veiligheid.zeef_kaarten(&Bram);
        veiligheid.actieve_kaart().map(|kaart| kaart.inhoud().clone()).expect("een kaart")
    };
    let zicht = voor_bram(&proef);
    assert_eq!(zicht.personen.iter().map(|p| p.persoon).collect::<Vec<_>>(), [persoon_id("Bram")]);
    assert_eq!(zicht.afspraken.len(), 1);
    assert!(zicht.bezwaren.is_empty(), "what Anna objects to is Anna's");
    assert_eq!(actieve(&proef).inhoud().bezwaren.len(), 1, "but on the card it is");

    let id = *proef
        .dossier
        .veiligheid
        .actief_plan()
        .and_then(|plan| plan.afspraken.keys().next())
        .expect("een afspraak");
    proef.moet(
        &noor(),
        Opdracht::Dossier(DossierOpdracht::ToonNietAan {
            item: Item::Afspraak(id),
            personen: ids(&["Bram"]),
        }),
    );
    kaart(&mut proef);
    assert!(voor_bram(&proef).afspraken.is_empty());
}

#[test]
fn d_58_what_was_written_about_all_together_does_not_tell_one_what_another_fears() {
    struct Bram;
    impl Blik for Bram {
        fn ziet(&self, _: Option<Item>, etiket: &Etiket) -> bool {
            etiket.over.contains(&persoon_id("Bram"))
        }
        fn ziet_persoon(&self, persoon: PersoonId) -> bool {
            persoon == persoon_id("Bram")
        }
    }
    let mut proef = Proef::open(gezin_met_kinderen());
    gevuld(&mut proef);
    proef.moet(&noor(), super::voorlopig().into());
    proef.moet(&noor(), cijfer("Anna", true, 1).into());
    let op = proef.vandaag();
    proef.moet(&noor(), incident(&["Anna"], Incidentgevolg::Dreiging, op).into());
    let mut veiligheid = proef.dossier.veiligheid.clone();
    veiligheid.zeef(&Bram);
    veiligheid.zeef_plannen(&Bram);
    let plan = veiligheid.actief_plan().expect("een plan");
    assert!(plan.acuut.is_none() && plan.aanleiding.is_none());
    assert!(plan.inwerking.as_ref().is_some_and(|i| i.motivering.is_none() && i.belangen.is_empty()));
    assert_eq!(plan.onveiligheid.keys().collect::<Vec<_>>(), [&persoon_id("Bram")]);
    assert!(veiligheid.cijfers().is_empty() && veiligheid.incidenten().next().is_none());
    assert!(veiligheid.fasestand(persoon_id("Anna")).is_none());
}

#[test]
fn open_points_on_a_card_are_for_the_team_unless_they_wait_on_one_person() {
    let mut proef = Proef::open(gezin_met_kinderen());
    gevuld(&mut proef);
    proef.moet(&noor(), super::voorlopig().into());
    kaart(&mut proef);
    let punten = &actieve(&proef).inhoud().open_punten;
    assert!(punten.iter().any(|punt| punt.tekst.contains("voorlopige veiligheidsplan") && punt.tekst.contains("16-3-2026")));
    for punt in punten.iter().filter(|punt| !punt.tekst.contains("Sleutel")) {
        let voor_een = punt.etiket.over.len() == 1;
        assert_eq!(voor_een, punt.etiket.publiek == crate::etiket::Publiek::TeamEnGezin, "{}", punt.tekst);
    }
}

#[test]
fn r_153_a_transition_without_a_card_is_asked_for_until_the_card_is_there() {
    let mut proef = Proef::open(gezin_met_kinderen());
    assert!(kaart_gevraagd(&proef).is_empty());
    let sam = rvt("Sam");
    haal_erbij(&mut proef, &sam);
    assert_eq!(kaart_gevraagd(&proef), ["Een veiligheidskaart maken: er komt iemand bij"]);
    proef.moet(&noor(), maak(Kaartaanleiding::Anders, None).into());
    assert_eq!(kaart_gevraagd(&proef).len(), 1, "on the same day the card has to be about it");
    proef.moet(&noor(), maak(Kaartaanleiding::Erbijhalen, Some(Ontvangerkeuze::Professional(sam.id))).into());
    assert!(kaart_gevraagd(&proef).is_empty());
}

#[test]
fn r_153_a_phase_that_changes_and_a_frame_that_changes_ask_for_a_card() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_veiligheidsplan(&mut proef);
    iedereen_in(&mut proef, Fase::DirecteVeiligheid);
    assert!(kaart_gevraagd(&proef).is_empty(), "the first judgement is no transition");
    proef.moet(&noor(), super::omhoog("Cas", Fase::StabieleVeiligheid).into());
    assert_eq!(kaart_gevraagd(&proef), ["Een veiligheidskaart maken: de fase verandert"]);
    proef.moet(&noor(), maak(Kaartaanleiding::Fasewissel, None).into());
    assert!(kaart_gevraagd(&proef).is_empty());
    proef.na_dagen(1);
    let maatregel = DossierOpdracht::RegistreerMaatregel {
        persoon: persoon_id("Cas"),
        soort: Maatregelsoort::Ots,
        beschikking: kort("C/15/0001"),
        uitvoerder: kort("Jeugdbescherming"),
        van: proef.vandaag(),
        tot: dag("2027-03-01"),
    };
    proef.moet(&noor(), Opdracht::Dossier(maatregel));
    let kader = DossierOpdracht::LegKaderVast {
        kind: persoon_id("Cas"),
        kader: Kader::Gedwongen,
        toelichting: tekst("Na de zitting."),
    };
    proef.moet(&noor(), Opdracht::Dossier(kader));
    assert_eq!(kaart_gevraagd(&proef), ["Een veiligheidskaart maken: het kader verandert"]);
    proef.moet(&noor(), maak(Kaartaanleiding::Kaderovergang, None).into());
    assert!(kaart_gevraagd(&proef).is_empty());
}

#[test]
fn only_the_team_makes_a_card() {
    let mut proef = Proef::open(gezin_met_kinderen());
    assert_eq!(
        nee(&mut proef, &als_gezinslid("Anna"), maak(Kaartaanleiding::Anders, None)).regel,
        Regelnummer::Inv(6)
    );
    let vreemd = nee(&mut proef, &als(&rvt("Vreemd")), maak(Kaartaanleiding::Anders, None));
    assert_eq!(vreemd.soort, crate::weigering::Weigeringsoort::NietGevonden);
}

/// A card for the court, or for somebody else outside.
fn naar_buiten(naam: &str, grond: Option<Buitengrond>) -> VeiligheidOpdracht {
    VeiligheidOpdracht::MaakKaart {
        aanleiding: Kaartaanleiding::Anders,
        ontvanger: Some(Ontvangerkeuze::Buiten(kort(naam))),
        grond,
        open_punten: Vec::new(),
    }
}

/// Everybody whose yes is needed about `over` says yes for this receiver.
fn stemt_toe(proef: &mut Proef, over: &str, naam: &str) -> ToestemmingId {
    let doel = Toestemmingsdoel::DelenBuitenTeam;
    let nodig = proef.dossier.wie_toestemt(regels(), persoon_id(over), doel, proef.vandaag());
    let vraag = Toestemmingsvraag {
        over: persoon_id(over),
        doel,
        ontvanger: Ontvanger::Buiten(kort(naam)),
        gegevens: Gegevenssoort::Veiligheidsplan,
        tot: dag("2026-06-01"),
        uitleg: tekst("De school weet dan wat er is afgesproken."),
    };
    let mut wie = ["Anna", "Bram", "Cas"].into_iter().filter(|naam| nodig.contains(&persoon_id(naam)));
    let geef = ToestemmingOpdracht::GeefUitEigenBeweging { vraag };
    let gebeurd = proef.moet(&als_gezinslid(wie.next().expect("iemand")), Opdracht::Toestemming(geef));
    let Some(Gebeurtenis::Toestemming(ToestemmingGebeurtenis::Gevraagd { toestemming, .. })) =
        gebeurd.first()
    else {
        panic!("geen toestemming: {gebeurd:?}")
    };
    for ander in wie {
        let ja = ToestemmingOpdracht::Antwoord { toestemming: *toestemming, ja: true, woorden: None };
        proef.moet(&als_gezinslid(ander), Opdracht::Toestemming(ja));
    }
    *toestemming
}

#[test]
fn inv_18_consent_of_everybody_on_the_card_lets_it_leave_and_taking_it_back_stops_that_at_once() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_veiligheidsplan(&mut proef);
    let op_toestemming = || naar_buiten("Juf Els, basisschool", Some(Buitengrond::Toestemming));
    for over in ["Anna", "Bram", "Cas"] {
        stemt_toe(&mut proef, over, "juf Els, basisschool");
    }
    let geweigerd = proef.doe(&noor(), op_toestemming().into()).expect_err("geweigerd");
    assert!(geweigerd.regel == Regelnummer::Inv(18) && geweigerd.reden.contains("Daan"), "{geweigerd:?}");
    let daan = stemt_toe(&mut proef, "Daan", "juf Els, basisschool");
    // For another receiver this consent is nothing.
    let ander = naar_buiten("De sportclub", Some(Buitengrond::Toestemming));
    assert!(proef.doe(&noor(), ander.into()).is_err());
    proef.moet(&noor(), op_toestemming().into());
    let mag = |proef: &Proef| {
        proef.dossier.mag_kaart_naar_buiten(regels(), actieve(proef), proef.vandaag()).is_ok()
    };
    assert!(mag(&proef));
    let terug = Opdracht::Toestemming(ToestemmingOpdracht::TrekIn { toestemming: daan });
    proef.moet(&als_gezinslid("Anna"), terug);
    assert!(!mag(&proef), "ingetrokken werkt meteen");
}

#[test]
fn inv_18_a_card_leaves_the_team_on_a_ground_only_and_the_law_of_d_08_asks_what_it_asks() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_veiligheidsplan(&mut proef);
    let wet = |wet| Some(Buitengrond::Wet { wet, toelichting: tekst("De zitting is op 3 april.") });
    let geen = proef.doe(&noor(), naar_buiten("Rechtbank", None).into()).expect_err("geweigerd");
    assert_eq!(geen.regel, Regelnummer::Inv(18));
    let zonder_ots = naar_buiten("William Schrikker", wet(Deelwet::InlichtingenGi));
    assert_eq!(proef.doe(&noor(), zonder_ots.into()).expect_err("geweigerd").regel, Regelnummer::Inv(18));
    proef.moet(&noor(), naar_buiten("Rechtbank", wet(Deelwet::FeitenRechter)).into());
    let kaart = actieve(&proef);
    assert!(proef.dossier.mag_kaart_naar_buiten(regels(), kaart, proef.vandaag()).is_ok());
    // Within the team nothing is asked.
    proef.moet(&noor(), maak(Kaartaanleiding::Anders, None).into());
    assert!(actieve(&proef).grond().is_none());
}

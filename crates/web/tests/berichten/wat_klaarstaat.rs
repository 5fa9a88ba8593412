//! What waits is told once, to whom may see it, in one and the same message.

use crate::{
    gemeen::{Proef, kort, nummer, persoon_id, tekst},
    steun::{ADRES, ander_proces, kiest, met_post, na_een_ronde, ronde, voorgelegd},
};
use naast_domain::{
    Opdracht, Wie,
    dossier::{DossierOpdracht, Item},
    gezin::{Contactkanaal, Contactsoort, GezinOpdracht},
    stelling::{Reactie, StellingOpdracht},
    taak::{TaakOpdracht, WachtOp},
    toegang::ToegangOpdracht,
};
use std::collections::BTreeSet;

#[tokio::test]
async fn t_27_who_asks_hears_of_a_reaction_term_when_it_starts_halfway_and_three_days_before_its_end() {
    let (proef, server) = met_post().await;
    kiest(&proef, &server, "Anna", ADRES).await;
    // From Monday 2 March up to and including 16 March.
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    let mut dagen = Vec::new();
    for dag in 2..=25 {
        let eerder = server.berichten().len();
        for _ in 0..3 {
            ronde(&proef.dienst).await;
        }
        match server.berichten().len() - eerder {
            0 => {}
            1 => dagen.push(dag),
            meer => panic!("{meer} berichten op één dag"),
        }
        proef.dagen_later(1);
    }
    assert_eq!(dagen, [2, 9, 13], "maart 2026");
    assert!(server.berichten().iter().all(|(aan, _)| aan == ADRES));
}

#[tokio::test]
async fn r_042_who_has_answered_is_not_reminded() {
    let (proef, server) = met_post().await;
    kiest(&proef, &server, "Anna", ADRES).await;
    let stelling = voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    assert_eq!(na_een_ronde(&proef, &server).await, 1);
    let reactie = Reactie::Weerspraak(tekst("Hij stond in de tuin."));
    let opdracht = StellingOpdracht::Reageer { stelling, voor: persoon_id("Anna"), reactie };
    proef.doe(&crate::gemeen::als_gezinslid("Anna"), Opdracht::Stelling(opdracht)).await.unwrap();
    for _ in 0..16 {
        proef.dagen_later(1);
        assert_eq!(na_een_ronde(&proef, &server).await, 1);
    }
}

#[tokio::test]
async fn d_58_a_message_is_the_same_whatever_waits_and_holds_no_name_number_or_day_of_the_dossier() {
    let (proef, server) = met_post().await;
    let anna = kiest(&proef, &server, "Anna", ADRES).await;
    let noor = proef.als_actor("Noor").await;
    // A statement to answer, a task to do, and an answer to what she asked: each on a day of its own.
    let stelling = voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    assert_eq!(na_een_ronde(&proef, &server).await, 1);
    proef.dagen_later(1);
    let taak = TaakOpdracht::Maak {
        wat: kort("De huisarts bellen"),
        voor: WachtOp::Persoon(persoon_id("Anna")),
        vervalt_op: None,
    };
    proef.doe(&noor, Opdracht::Taak(taak)).await.unwrap();
    assert_eq!(na_een_ronde(&proef, &server).await, 2);
    proef.dagen_later(1);
    drop(anna);
    let anna = proef.als_gezin("Anna").await;
    let vragen = anna.open("/gezin/rechten/vragen?soort=bezwaar").await;
    let toelichting = [("toelichting", "Ik wil niet dat school dit leest.")];
    let gevraagd = anna.vul_in(&vragen, "/gezin/rechten/vragen", &toelichting).await;
    anna.volg(&gevraagd).await;
    assert_eq!(na_een_ronde(&proef, &server).await, 2, "een vraag van haarzelf is geen nieuws voor haar");
    besluit_op_verzoek(&proef).await;
    assert_eq!(na_een_ronde(&proef, &server).await, 3);

    let berichten: Vec<String> =
        server.berichten().into_iter().map(|(_, bytes)| String::from_utf8(bytes).unwrap()).collect();
    let kaal = |bericht: &str| -> Vec<String> {
        let vast = |regel: &&str| !regel.starts_with("Date: ") && !regel.starts_with("Message-ID: ");
        bericht.lines().filter(vast).map(str::to_owned).collect()
    };
    let verraad = [
        "Anna".to_owned(),
        "Voorbeeld".to_owned(),
        "Noor".to_owned(),
        "Wijkteam".to_owned(),
        "bank".to_owned(),
        "maart".to_owned(),
        "16 ".to_owned(),
        "2026-03".to_owned(),
        "http".to_owned(),
        proef.dossier.to_string(),
        persoon_id("Anna").to_string(),
        stelling.to_string(),
        nummer("Noor").to_string(),
    ];
    for bericht in &berichten {
        assert_eq!(bericht.len(), berichten[0].len());
        assert_eq!(kaal(bericht), kaal(&berichten[0]));
        let inhoud = kaal(bericht).join("\n").replace(ADRES, "");
        for woord in &verraad {
            assert!(!inhoud.contains(woord.as_str()), "‘{woord}’ staat in {bericht}");
        }
    }
}

/// Noor decides on the part of her own organisation.
async fn besluit_op_verzoek(proef: &Proef) {
    let noor = proef.als("Noor").await;
    let rechten = noor.open("rechten").await;
    let bron = nummer("Wijkteam Waterland");
    let voor = rechten.html.split(&format!("/{bron}\"")).next().unwrap();
    let verzoek: String = voor.chars().rev().take(36).collect::<Vec<_>>().into_iter().rev().collect();
    let velden = [
        ("uitkomst", "afgewezen"),
        ("grond", "dwingende_reden"),
        ("reden", "De school moet weten wie Cas ophaalt."),
    ];
    noor.doe(&format!("rechten/{verzoek}/{bron}/besluit"), &velden).await;
}

#[tokio::test]
async fn d_58_one_message_a_day_however_much_waits_and_however_many_processes_look() {
    let (proef, server) = met_post().await;
    kiest(&proef, &server, "Anna", ADRES).await;
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    voorgelegd(&proef, "De stoel ook.", "Anna").await;
    let (een, twee) = (ander_proces(&proef, &server), ander_proces(&proef, &server));
    let (nul, een, twee) = tokio::join!(ronde(&proef.dienst), ronde(&een), ronde(&twee));
    let verstuurd = nul.verstuurd + een.verstuurd + twee.verstuurd;
    assert_eq!((verstuurd, server.berichten().len()), (1, 1));
    // A process that starts later today knows it too.
    ronde(&ander_proces(&proef, &server)).await;
    assert_eq!(na_een_ronde(&proef, &server).await, 1);
}

#[tokio::test]
async fn inv_21_of_what_is_hidden_from_somebody_there_is_no_message_either() {
    let (proef, server) = met_post().await;
    kiest(&proef, &server, "Bram", "bram@mailbox.example").await;
    let noor = proef.als_actor("Noor").await;
    let stelling = voorgelegd(&proef, "Anna belde de opvang.", "Bram").await;
    let verberg = |voor: BTreeSet<_>| {
        Opdracht::Dossier(DossierOpdracht::ToonNietAan { item: Item::Stelling(stelling), personen: voor })
    };
    proef.doe(&noor, verberg([persoon_id("Bram")].into())).await.unwrap();
    // What is put to somebody else is nobody else's news.
    voorgelegd(&proef, "Anna wil rust.", "Anna").await;
    for _ in 0..10 {
        assert_eq!(na_een_ronde(&proef, &server).await, 0);
        proef.dagen_later(1);
    }
    assert!(server.gesprekken().is_empty());
    proef.doe(&noor, verberg(BTreeSet::new())).await.unwrap();
    assert_eq!(na_een_ronde(&proef, &server).await, 1, "nu mag hij het weten");
}

#[tokio::test]
async fn d_58_a_mailbox_that_the_fixed_face_knows_to_be_unsafe_gets_nothing() {
    let (proef, server) = met_post().await;
    kiest(&proef, &server, "Anna", ADRES).await;
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    let noor = proef.als_actor("Noor").await;
    let contact = |veilig| {
        let kanaal = Contactkanaal {
            soort: Contactsoort::Email,
            waarde: kort("Anna@Mailbox.example"),
            veilig,
            toelichting: Some(kort("Bram leest mee")),
        };
        Opdracht::Gezin(GezinOpdracht::LegContactVast { persoon: persoon_id("Anna"), kanalen: vec![kanaal] })
    };
    proef.doe(&noor, contact(false)).await.unwrap();
    assert_eq!(na_een_ronde(&proef, &server).await, 0);
    proef.doe(&noor, contact(true)).await.unwrap();
    assert_eq!(na_een_ronde(&proef, &server).await, 1);
}

#[tokio::test]
async fn who_has_no_way_in_any_more_hears_nothing_any_more() {
    let (proef, server) = met_post().await;
    kiest(&proef, &server, "Anna", ADRES).await;
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    let noor = proef.als_actor("Noor").await;
    assert!(matches!(noor.wie, Wie::Professional(_)));
    let weg = ToegangOpdracht::TrekIn { persoon: persoon_id("Anna"), reden: tekst("Op eigen verzoek.") };
    proef.doe(&noor, Opdracht::Toegang(weg)).await.unwrap();
    assert_eq!(na_een_ronde(&proef, &server).await, 0);
}

#[tokio::test]
async fn what_waited_before_somebody_chose_is_not_sent_afterwards() {
    let (proef, server) = met_post().await;
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    proef.dagen_later(3);
    kiest(&proef, &server, "Anna", ADRES).await;
    assert_eq!(na_een_ronde(&proef, &server).await, 0);
    // The reminder halfway is still to come.
    proef.dagen_later(4);
    assert_eq!(na_een_ronde(&proef, &server).await, 1);
}

#[tokio::test]
async fn d_58_no_telephone_lights_up_at_night() {
    let (proef, server) = met_post().await;
    kiest(&proef, &server, "Anna", ADRES).await;
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    // It is ten in the morning in the Netherlands: on to ten at night, and then to the next morning.
    proef.dienst.klok().verzet(12 * 3600);
    assert_eq!(na_een_ronde(&proef, &server).await, 0);
    proef.dienst.klok().verzet(11 * 3600);
    assert_eq!(na_een_ronde(&proef, &server).await, 1);
}

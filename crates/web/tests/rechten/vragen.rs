//! Asking once, and the answers of each organisation.

use crate::gemeen::{Browser, Pagina, Proef, kort, nummer, persoon_id, tekst};
use axum::http::StatusCode;
use naast_domain::{
    Opdracht,
    ids::{OrganisatieId, ProfessionalId},
    stelling::{Bron, Etiketwens, Inhoud, Kanaal, Leefgebieden, Spreker, StellingOpdracht, Tijd},
};
use naast_store::{StoredEvent, StreamId, StreamKind};
use std::collections::BTreeSet;

pub const LIJST: &str = "/gezin/rechten";

pub async fn vraag(wie: &Browser<'_>, soort: &str, velden: &[(&str, &str)]) -> Pagina {
    let pagina = wie.open(&format!("{LIJST}/vragen?soort={soort}")).await;
    wie.vul_in(&pagina, "/gezin/rechten/vragen", velden).await
}

/// Writes something down about Anna and puts it to her.
pub async fn over_anna(proef: &Proef, inhoud: Inhoud) {
    let actor = proef.als_actor("Noor").await;
    let over = BTreeSet::from([persoon_id("Anna")]);
    let etiket = Etiketwens { over: over.clone(), ..Etiketwens::default() };
    let leg_vast = StellingOpdracht::LegVast {
        inhoud,
        leefgebieden: Leefgebieden::new(),
        etiket,
        ontvangst: None,
        opnieuw_omdat: None,
    };
    proef.doe(&actor, Opdracht::Stelling(leg_vast)).await.unwrap();
    let noor = proef.als("Noor").await;
    let lijst = noor.open("stellingen").await;
    let id = eerste_nummer(&lijst.html, "/stellingen/");
    let stelling = id.parse().unwrap();
    let leg_voor = StellingOpdracht::LegVoor { stelling, personen: over, kanaal: Kanaal::Gesprek };
    proef.doe(&actor, Opdracht::Stelling(leg_voor)).await.unwrap();
}

/// The first number that follows this in an address on the page.
pub fn eerste_nummer(html: &str, voor: &str) -> String {
    html.split(voor)
        .skip(1)
        .map(|rest| {
            rest.chars().take_while(|teken| teken.is_ascii_hexdigit() || *teken == '-').collect::<String>()
        })
        .find(|id| id.len() == 36)
        .unwrap_or_else(|| panic!("geen nummer na {voor}"))
}

pub fn feit(woorden: &str) -> Inhoud {
    let tijd = Tijd::Dag("2026-03-01".parse().unwrap());
    Inhoud::Feit { tekst: tekst(woorden), bron: Bron::EigenWaarneming, tijd }
}

fn deelpad(pagina: &Pagina, organisatie: &str) -> String {
    let bronhouder = OrganisatieId(nummer(organisatie));
    let voor = pagina.html.split(&format!("/{bronhouder}\"")).next().unwrap();
    let verzoek: String = voor.chars().rev().take(36).collect::<Vec<_>>().into_iter().rev().collect();
    format!("rechten/{verzoek}/{bronhouder}")
}

#[tokio::test]
async fn inv_19_one_question_reaches_every_organisation_and_each_answer_comes_back_with_reason_and_remedy() {
    let proef = Proef::met_kinderen().await;
    let anna = proef.als_gezin("Anna").await;
    // Three presses: the list, what is asked, sending it.
    anna.open(LIJST).await.zegt("Iets moet weg");
    let gevraagd = vraag(&anna, "bezwaar", &[("toelichting", "Ik wil niet dat school dit leest.")]).await;
    let lijst = anna.volg(&gevraagd).await;
    lijst.zegt("Uw vraag is verstuurd");
    lijst.zegt("Wijkteam Waterland: antwoord uiterlijk 2 april 2026");
    lijst.zegt("Veilig Thuis: antwoord uiterlijk 2 april 2026");

    let noor = proef.als("Noor").await;
    let rechten = noor.open("rechten").await;
    rechten.zegt("Ik wil niet dat school dit leest.");
    let deel = deelpad(&rechten, "Wijkteam Waterland");
    let zonder_grond = noor
        .stuur_in(&format!("{deel}/besluit"), &[("uitkomst", "afgewezen"), ("reden", "Dat kan niet.")])
        .await;
    assert_eq!(zonder_grond.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(zonder_grond.fout_bij("grond").contains("grond"));
    let velden = [
        ("uitkomst", "afgewezen"),
        ("grond", "dwingende_reden"),
        ("reden", "De school moet weten wie Cas ophaalt."),
    ];
    noor.doe(&format!("{deel}/besluit"), &velden).await.zegt("De school moet weten wie Cas ophaalt.");
    let kijker = proef
        .dienst
        .account(ProfessionalId(nummer("Noor")))
        .await
        .unwrap()
        .unwrap()
        .kijker(0, "2026-03-02".parse().unwrap());
    let [_, nummer_verzoek, _] = deel.split('/').collect::<Vec<_>>().try_into().unwrap();
    let (verzoek, bron) = (nummer_verzoek.parse().unwrap(), OrganisatieId(nummer("Wijkteam Waterland")));
    match proef.dienst.besluitbrief_pdf(&kijker, proef.dossier, verzoek, bron, &[]).await {
        Ok(brief) => {
            assert_eq!(
                (brief.naam.as_str(), brief.inhoud.get(..5)),
                ("brief.pdf", Some(b"%PDF-".as_slice()))
            );
        }
        // Built without the typesetter: then the page says what to do instead.
        Err(fout) => {
            assert!(matches!(fout, naast_service::Documentfout::ZonderPdf), "{fout}");
            noor.get(&format!("{deel}/brief"))
                .await
                .zegt("Neem de tekst van het besluit over van de pagina.");
        }
    }

    let verzoek = format!("{LIJST}/verzoek/{}", eerste_nummer(&anna.open(LIJST).await.html, "/verzoek/"));
    let pagina = anna.open(&verzoek).await;
    pagina.zegt("De school moet weten wie Cas ophaalt.");
    pagina.zegt("Niet mee eens?");
    pagina.zegt("Doe dit binnen 6 weken na het besluit.");
    let verder = anna.vul_in(&pagina, &format!("{verzoek}/verder"), &[]).await;
    anna.volg(&verder).await.zegt("U maakte bezwaar op 2 maart 2026.");
}

#[tokio::test]
async fn d_52_beside_an_opinion_the_own_words_stand_at_once() {
    let proef = Proef::met_kinderen().await;
    let van = Spreker::Professional { id: None, naam: kort("Noor") };
    over_anna(&proef, Inhoud::Mening { tekst: tekst("Het is hier vaak te druk."), van, bron: None }).await;
    let anna = proef.als_gezin("Anna").await;
    let pagina = anna.open(&format!("{LIJST}/vragen?soort=correctie")).await;
    pagina.zegt("Het is hier vaak te druk.");
    let item = pagina.html.split("name=\"item\"").nth(1).unwrap();
    let item = item.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let velden = [("item", item.as_str()), ("toelichting", "Het is hier juist gezellig.")];
    let gevraagd = anna.vul_in(&pagina, "/gezin/rechten/vragen", &velden).await;
    anna.volg(&gevraagd).await.zegt("Uw woorden staan er nu bij.");
    proef.als("Noor").await.open("rechten").await.zegt("De eigen woorden staan er nu bij (D-52).");
}

#[tokio::test]
async fn d_50_a_declaration_of_ones_own_stands_there_at_once_and_only_its_owner_changes_it() {
    let proef = Proef::met_kinderen().await;
    let anna = proef.als_gezin("Anna").await;
    let gezegd = vraag(&anna, "verklaring", &[("toelichting", "Ik heb altijd om hulp gevraagd.")]).await;
    let lijst = anna.volg(&gezegd).await;
    lijst.zegt("Ik heb altijd om hulp gevraagd.");
    let pad = format!("{LIJST}/verklaring/{}", eerste_nummer(&lijst.html, "/verklaring/"));
    anna.doe(&pad, &[("tekst", "Ik heb drie keer om hulp gevraagd.")])
        .await
        .zegt("Ik heb drie keer om hulp gevraagd.");
    proef.als("Noor").await.open("rechten").await.zegt("Ik heb drie keer om hulp gevraagd.");
    let bram = proef.als_gezin("Bram").await;
    bram.open(LIJST).await.verzwijgt("om hulp gevraagd");
    assert_eq!(bram.get(&pad).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn d_40_a_child_of_thirteen_asks_and_somebody_judges_it_first_and_nobody_asks_about_another_adult() {
    let proef = Proef::met_kinderen().await;
    let cas = proef.als_gezin("Cas").await;
    let gevraagd = vraag(&cas, "inzage", &[]).await;
    cas.volg(&gevraagd).await.zegt("antwoord uiterlijk");
    let noor = proef.als("Noor").await;
    let rechten = noor.open("rechten").await;
    rechten.zegt("eerst beoordelen wie dit vraagt");
    let deel = deelpad(&rechten, "Wijkteam Waterland");
    noor.open(&deel).await.zegt("kan dit kind overzien wat het vraagt?");
    let pagina = noor.open(&deel).await;
    let velden = [("bevoegd", "ja"), ("oordeel", "Cas vertelde zelf waarom hij dit wil weten.")];
    let klaar = noor.vul_in(&pagina, &format!("{deel}/bevoegd"), &velden).await;
    noor.volg(&klaar).await.zegt("besluit uiterlijk");
    let bram = proef.als_gezin("Bram").await;
    let over_anna = vraag(&bram, "inzage", &[("voor", &persoon_id("Anna").to_string())]).await;
    assert_eq!(over_anna.status, StatusCode::UNPROCESSABLE_ENTITY);
    over_anna.zegt("U kunt dit niet voor deze persoon vragen.");
}

#[tokio::test]
async fn d_53_what_was_destroyed_is_gone_and_the_request_says_that_it_was_done() {
    let proef = Proef::met_kinderen().await;
    over_anna(&proef, feit("De bank stond op straat.")).await;
    let anna = proef.als_gezin("Anna").await;
    let pagina = anna.open(&format!("{LIJST}/vragen?soort=vernietiging")).await;
    let item = pagina.html.split("name=\"item\"").nth(1).unwrap();
    let item = item.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let velden = [("item", item.as_str()), ("toelichting", "Dit ging over de buren.")];
    let gevraagd = anna.vul_in(&pagina, "/gezin/rechten/vragen", &velden).await;
    anna.volg(&gevraagd).await.zegt("Wijkteam Waterland: antwoord uiterlijk 2 juni 2026");
    let noor = proef.als("Noor").await;
    let deel = deelpad(&noor.open("rechten").await, "Wijkteam Waterland");
    let besluit = format!("{deel}/besluit");
    noor.open(&besluit).await.zegt("Dat kan niet ongedaan worden gemaakt.");
    noor.doe(&besluit, &[("uitkomst", "toegewezen"), ("reden", "Het ging over iemand anders.")])
        .await
        .zegt("toegewezen");
    assert!(!noor.open("stellingen").await.html.contains("De bank stond op straat."));
    assert!(!anna.open("/gezin/wat-er-staat").await.html.contains("De bank stond op straat."));
    let verzoek = format!("{LIJST}/verzoek/{}", eerste_nummer(&anna.open(LIJST).await.html, "/verzoek/"));
    anna.open(&verzoek).await.zegt("Vernietigd. Er blijft een merk zonder inhoud.");
    // Also in the stream itself: only a tombstone is left of what was said.
    let stroom = StreamId::new(StreamKind::Dossier, proef.dossier.0);
    let gebeurtenissen = proef.dienst.store().read(stroom, 0).await.unwrap();
    let inhoud =
        |een: &StoredEvent| een.payload.as_ref().map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    assert!(gebeurtenissen.iter().any(|een| een.payload.is_none()), "er is iets vernietigd");
    assert!(
        gebeurtenissen.iter().filter_map(inhoud).all(|inhoud| !inhoud.contains("De bank stond op straat."))
    );
}

#[tokio::test]
async fn a_question_is_sent_once_and_typed_words_stay_when_something_is_missing() {
    let proef = Proef::met_kinderen().await;
    let anna = proef.als_gezin("Anna").await;
    let pagina = anna.open(&format!("{LIJST}/vragen?soort=beperking")).await;
    let velden =
        pagina.ingevuld("/gezin/rechten/vragen", &[("toelichting", "Even niet, ik wacht op antwoord.")]);
    for _ in 0..2 {
        assert_eq!(anna.post("/gezin/rechten/vragen", &velden).await.status, StatusCode::SEE_OTHER);
    }
    let lijst = anna.open(LIJST).await;
    assert_eq!(lijst.html.matches("Bekijk dit verzoek").count(), 1);
    let opnieuw = vraag(&anna, "beperking", &[("toelichting", "Nog een keer.")]).await;
    opnieuw.zegt("Dit hebt u al gevraagd.");
    assert_eq!(opnieuw.veld("/gezin/rechten/vragen", "toelichting"), "Nog een keer.");
    let leeg = vraag(&anna, "correctie", &[]).await;
    assert!(leeg.fout_bij("toelichting").contains("Vul dit in"));
}

#[tokio::test]
async fn d_46_help_is_one_press_away_on_every_page_and_pages_stay_light() {
    let proef = Proef::met_kinderen().await;
    let anna = proef.als_gezin("Anna").await;
    for pad in [
        "",
        "/vragen?soort=correctie",
        "/kopie",
        "/toestemming",
        "/toestemming/geven",
        "/klacht",
        "/ervaring",
    ] {
        let pad = format!("{LIJST}{pad}");
        assert!(anna.open(&pad).await.html.contains("href=\"/gezin/hulp\""), "{pad}");
        let gewicht = anna.gewicht(&pad).await;
        assert!(gewicht < 60_000, "{pad} weegt {gewicht}");
    }
}

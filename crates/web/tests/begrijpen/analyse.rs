//! The analysis, from question to need: made together, shared, disagreed with in own words, established.

use super::{
    feit,
    gemeen::{Browser, Pagina, Proef, als_gezinslid, persoon_id, tekst},
    leg_voor, verteld, zei,
};
use axum::http::StatusCode;
use naast_domain::{
    Opdracht,
    analyse::{AnalyseOpdracht, Item},
    stelling::Etiketwens,
};

/// The number of the piece whose link to change it stands nearest after these words.
fn onderdeel(pagina: &Pagina, woorden: &str) -> String {
    let na = pagina
        .html
        .split(woorden)
        .nth(1)
        .unwrap_or_else(|| panic!("{woorden} staat er niet: {}", pagina.tekst()));
    na.split("/analyse/onderdeel/").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

async fn factor(wie: &Browser<'_>, woorden: &str, stelling: &str) -> String {
    let velden =
        [("tekst", woorden), ("soort", "oorzakelijk"), ("leefgebied", "gezin"), ("stellingen", stelling)];
    let blad = wie.doe("analyse/nieuw/factor", &velden).await;
    onderdeel(&blad, &format!("<p>{woorden}</p>"))
}

async fn behoefte(wie: &Browser<'_>, naam: &str, woorden: &str, volgt_uit: &str) {
    let persoon = persoon_id(naam).to_string();
    let velden = [
        ("persoon", persoon.as_str()),
        ("leefgebied", "gezin"),
        ("tekst", woorden),
        ("volgt_uit", volgt_uit),
    ];
    wie.doe("analyse/nieuw/behoefte", &velden).await;
}

async fn stem(wie: &Browser<'_>, naam: &str, woorden: &'static str) {
    let mut velden = verteld("", woorden);
    velden.push(("vorm", "gesprek"));
    wie.doe(&format!("analyse/stem/{}", persoon_id(naam)), &velden).await;
}

const VRAGEN: [&str; 6] = [
    "psychische_problematiek",
    "verslaving",
    "schulden",
    "huisvesting",
    "patroon_over_generaties",
    "complexe_scheiding",
];

async fn achtergrond(wie: &Browser<'_>, vragen: &[&str]) -> Pagina {
    let namen: Vec<String> = vragen.iter().map(|vraag| format!("antwoord-{vraag}")).collect();
    let velden: Vec<(&str, &str)> = namen.iter().map(|naam| (naam.as_str(), "onbekend")).collect();
    wie.doe("analyse/achtergrond", &velden).await
}

/// Everything that must be there, for the family with children. One factor on a statement that Bram disputes.
async fn volledig(noor: &Browser<'_>) {
    let stelling = feit(noor, "De bank stond op straat.", &["Bram"]).await;
    leg_voor(noor, &stelling, &["Bram"]).await;
    zei(noor, &stelling, "Bram", "weerspraak", "Het was onze eigen tuin.").await;
    let nummer = stelling.split_once('/').unwrap().1;
    let factor = factor(noor, "Er is ruzie over spullen.", nummer).await;
    behoefte(noor, "Daan", "Rust in huis.", &factor).await;
    achtergrond(noor, &VRAGEN).await;
    for kind in ["Cas", "Daan"] {
        noor.doe(&format!("analyse/belang/{}", persoon_id(kind)), &[("tekst", "Veilig naar school.")]).await;
    }
    for naam in ["Anna", "Bram", "Cas"] {
        stem(noor, naam, "Ik wil dat het stopt.").await;
    }
    let zonder = format!("analyse/zonder-stem/{}", persoon_id("Daan"));
    noor.doe(&zonder, &[("reden", "Daan is ziek. We vragen het volgende week.")]).await;
}

#[tokio::test]
async fn r_136_the_analysis_is_built_shared_answered_established_and_begun_anew() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let leeg = noor.open("analyse").await;
    leeg.zegt("Begin met de vraag van het gezin");
    noor.doe("analyse/nieuw/kernvraag", &[("tekst", "Hoe kan Daan rustig slapen?")])
        .await
        .zegt("Hoe kan Daan rustig slapen?");
    let half = noor.open("analyse").await;
    half.zegt("Wat nog ontbreekt");
    half.zegt("De stem van Daan Voorbeeld");
    half.zegt("Het belang van Cas Voorbeeld");
    volledig(&noor).await;
    let patroon = [("tekst", "Ze schreeuwen, en dan gaat Bram weg."), ("soort", "wisselwerking")];
    noor.doe("analyse/nieuw/patroon", &patroon).await;
    let zonder = noor
        .stuur_in("analyse/nieuw/hypothese", &[("tekst", "Het komt door de schulden."), ("status", "open")])
        .await;
    assert!(zonder.fout_bij("weerlegd_door").contains("Vul dit in"), "zonder dit is het een oordeel");
    let klaar = noor
        .vul_in(&zonder, "analyse/nieuw/hypothese", &[("weerlegd_door", "Ruzie terwijl er geld is.")])
        .await;
    noor.volg(&klaar).await.zegt("Dit klopt niet als: Ruzie terwijl er geld is.");
    let hulp = [
        ("wat", "Gezinscoach"),
        ("resultaat", "deels_geholpen"),
        ("van-dag", "1"),
        ("van-maand", "1"),
        ("van-jaar", "2025"),
    ];
    noor.doe("analyse/nieuw/eerdere_hulp", &hulp).await.zegt("heeft een beetje geholpen");
    let compleet = noor.open("analyse").await;
    compleet.verzwijgt("Wat nog ontbreekt");
    compleet.zegt("Nog geen eigen stem, omdat: Daan is ziek");

    assert_eq!(
        noor.get("analyse/vaststellen").await.status,
        StatusCode::NOT_FOUND,
        "er is nog niets gedeeld"
    );
    let gedeeld = noor.doe("analyse/delen", &[]).await;
    gedeeld.zegt("Versie 1 is gedeeld.");
    gedeeld.zegt("kunnen nog reageren. Geen antwoord is geen instemming.");
    noor.open("analyse/vaststellen").await.zegt("Anna Voorbeeld kan nog reageren tot en met 16 maart 2026");
    for naam in ["Anna", "Cas", "Daan"] {
        noor.doe(
            &format!("analyse/versie/1/reactie/{}", persoon_id(naam)),
            &verteld("gezegd", "Ja, zo is het."),
        )
        .await;
    }
    let bram = noor
        .doe(
            &format!("analyse/versie/1/reactie/{}", persoon_id("Bram")),
            &verteld("oneens", "Ik ga nooit weg."),
        )
        .await;
    bram.zegt("niet eens “Ik ga nooit weg.”");
    let vaststellen = noor.open("analyse/vaststellen").await;
    vaststellen.zegt("Niet iedereen is het eens Bram Voorbeeld: “Ik ga nooit weg.”");
    let vast = noor.vul_in(&vaststellen, "analyse/vaststellen", &[]).await;
    noor.volg(&vast).await.zegt("Versie 1 is vastgesteld op 2 maart 2026");
    let dicht = noor.open("analyse").await;
    assert!(!dicht.html.contains("analyse/nieuw/"), "een vastgestelde versie verandert niet meer");
    noor.open("analyse/nieuw/kernvraag").await.zegt("Begin eerst een volgende versie");
    let nee = noor.stuur_in("analyse/nieuw/kernvraag", &[("tekst", "Wat gebeurde er maandag?")]).await;
    assert_eq!(nee.status, StatusCode::UNPROCESSABLE_ENTITY);
    nee.zegt("Wat gebeurde er maandag?");

    noor.doe("analyse/bijstellen", &[("reden", "Er was een incident.")])
        .await
        .zegt("Waarom de analyse is bijgesteld");
    noor.doe("analyse/nieuw/kernvraag", &[("tekst", "Wat gebeurde er maandag?")]).await;
    let verschil = noor.open("analyse/vergelijken?van=1&naar=werk").await;
    verschil.zegt("Kernvraag stond er nog niet Wat gebeurde er maandag?");
    verschil.verzwijgt("Hoe kan Daan rustig slapen?");
    noor.open("analyse/vergelijken?van=1&naar=werk&alles=ja").await.zegt("Hoe kan Daan rustig slapen?");
    noor.open("analyse/versie/1").await.zegt("Ik ga nooit weg.");
}

#[tokio::test]
async fn inv_14_a_row_that_rests_on_a_disputed_statement_says_so_however_far_it_is_removed() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    volledig(&noor).await;
    let blad = noor.open("analyse").await;
    blad.zegt("Bram Voorbeeld is het hier niet mee eens: “Het was onze eigen tuin.”");
    blad.zegt("Rust in huis. rust op weersproken");
    noor.doe("analyse/delen", &[]).await;
    let versie = noor.open("analyse/versie/1").await;
    versie.zegt("Het was onze eigen tuin.");
    versie.zegt("Rust in huis. rust op weersproken");
}

#[tokio::test]
async fn inv_16_no_answer_needs_a_reason_before_the_analysis_is_established() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    volledig(&noor).await;
    noor.doe("analyse/delen", &[]).await;
    proef.dagen_later(60);
    let noor = proef.als("Noor").await;
    let vaststellen = noor.open("analyse/vaststellen").await;
    vaststellen.zegt("Anna Voorbeeld heeft niet gereageerd Dat is geen instemming.");
    let nee = noor.vul_in(&vaststellen, "analyse/vaststellen", &[]).await;
    assert_eq!(nee.status, StatusCode::UNPROCESSABLE_ENTITY);
    nee.zegt(
        "Anna Voorbeeld heeft niet gereageerd. Dat is geen instemming. Schrijf op waarom u toch vaststelt.",
    );
    let namen: Vec<String> = ["Anna", "Bram", "Cas", "Daan"]
        .iter()
        .map(|naam| format!("motivering-{}", persoon_id(naam)))
        .collect();
    let velden: Vec<(&str, &str)> = namen.iter().map(|naam| (naam.as_str(), "Drie keer gevraagd.")).collect();
    let vast = noor.vul_in(&nee, "analyse/vaststellen", &velden).await;
    noor.volg(&vast).await.zegt("is vastgesteld");
    noor.open("analyse/versie/1")
        .await
        .zegt("Zonder het antwoord van Anna Voorbeeld, omdat: Drie keer gevraagd.");
}

#[tokio::test]
async fn two_people_on_the_same_piece_the_second_sees_both_texts_and_on_two_pieces_both_succeed() {
    let proef = Proef::met_kinderen().await;
    let (noor, sam) = (proef.als("Noor").await, proef.als("Sam").await);
    let stelling = feit(&noor, "De bank stond op straat.", &["Bram"]).await;
    let nummer = stelling.split_once('/').unwrap().1;
    let een = format!("analyse/onderdeel/{}", factor(&noor, "Er is ruzie over spullen.", nummer).await);
    let twee = format!("analyse/onderdeel/{}", factor(&noor, "Er is te weinig geld.", nummer).await);
    let (van_noor, van_sam, ook_van_sam) =
        (noor.open(&een).await, sam.open(&een).await, sam.open(&twee).await);
    let klaar = noor.vul_in(&van_noor, &een, &[("tekst", "Er is ruzie over geld.")]).await;
    assert_eq!(klaar.status, StatusCode::SEE_OTHER);
    let ook = sam.vul_in(&ook_van_sam, &twee, &[("tekst", "Er zijn schulden.")]).await;
    assert_eq!(
        ook.status,
        StatusCode::SEE_OTHER,
        "een ander onderdeel staat niet in de weg: {}",
        ook.tekst()
    );
    let botsing = sam.vul_in(&van_sam, &een, &[("tekst", "Er is ruzie over de kinderen.")]).await;
    assert_eq!(botsing.status, StatusCode::CONFLICT);
    botsing.zegt("Noor heeft dit intussen ook veranderd");
    botsing.zegt("Er is ruzie over geld.");
    botsing.zegt("Er is ruzie over de kinderen.");
    noor.open("analyse").await.verzwijgt("over de kinderen");
    let daarna = sam.vul_in(&botsing, &een, &[]).await;
    sam.volg(&daarna).await.zegt("Er is ruzie over de kinderen.");
}

#[tokio::test]
async fn a_piece_posted_twice_stands_there_once_and_one_that_is_pointed_to_is_not_taken_out() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let pad = "analyse/nieuw/kernvraag";
    let actie = format!("/werk/dossier/{}/{pad}", proef.dossier);
    let ingevuld = noor.open(pad).await.ingevuld(&actie, &[("tekst", "Wat helpt Cas?")]);
    for _ in 0..2 {
        assert_eq!(noor.post(&actie, &ingevuld).await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(noor.open("analyse").await.html.matches("<li>Wat helpt Cas?").count(), 1);
    let stelling = feit(&noor, "De bank stond op straat.", &["Bram"]).await;
    let factor = factor(&noor, "Er is ruzie over spullen.", stelling.split_once('/').unwrap().1).await;
    behoefte(&noor, "Cas", "Iemand om mee te praten.", &factor).await;
    let weg = format!("analyse/onderdeel/{factor}/weghalen");
    let nee = noor.stuur_in(&weg, &[("reden", "Klopt niet meer.")]).await;
    assert_eq!(nee.status, StatusCode::UNPROCESSABLE_ENTITY);
    nee.zegt("Er verwijst nog iets naar dit onderdeel");
    nee.zegt("Klopt niet meer.");
}

#[tokio::test]
async fn r_017_the_questions_behind_are_asked_at_once_and_two_writers_see_each_others_answers() {
    let proef = Proef::met_kinderen().await;
    let (noor, sam) = (proef.als("Noor").await, proef.als("Sam").await);
    let pad = "analyse/achtergrond";
    let van_sam = sam.open(pad).await;
    let blad =
        noor.doe(pad, &[("antwoord-schulden", "ja"), ("toelichting-schulden", "Vier aanmaningen.")]).await;
    blad.zegt("Zijn er schulden of geldzorgen? Ja Vier aanmaningen.");
    let botsing =
        sam.vul_in(&van_sam, pad, &[("antwoord-schulden", "nee"), ("antwoord-verslaving", "nee")]).await;
    assert_eq!(botsing.status, StatusCode::CONFLICT);
    botsing.zegt("Vier aanmaningen.");
    let zonder = noor.stuur_in(pad, &[("toelichting-huisvesting", "Ze wonen klein.")]).await;
    assert!(zonder.fout_bij("antwoord-huisvesting").contains("Kies ook ja, nee of weten we niet"));
    zonder.zegt("Ze wonen klein.");
}

#[tokio::test]
async fn inv_39_a_household_without_children_is_never_asked_about_children() {
    let proef = Proef::zonder_kinderen().await;
    let noor = proef.als("Noor").await;
    let blad = noor.open("analyse").await;
    blad.verzwijgt("belang");
    blad.verzwijgt("scheiding");
    noor.open("analyse/achtergrond").await.verzwijgt("scheiding");
    assert_eq!(
        noor.get(&format!("analyse/belang/{}", persoon_id("Eva"))).await.status,
        StatusCode::NOT_FOUND
    );
    let stelling = feit(&noor, "Frans viel van de trap.", &["Frans"]).await;
    leg_voor(&noor, &stelling, &["Frans"]).await;
    let factor = factor(&noor, "Eva zorgt alleen voor Frans.", stelling.split_once('/').unwrap().1).await;
    behoefte(&noor, "Eva", "Een avond vrij.", &factor).await;
    achtergrond(&noor, &VRAGEN[..5]).await.verzwijgt("Wat nog ontbreekt (0)");
    for naam in ["Eva", "Frans"] {
        stem(&noor, naam, "We redden het samen.").await;
    }
    noor.doe("analyse/delen", &[]).await;
    for naam in ["Eva", "Frans"] {
        noor.doe(&format!("analyse/versie/1/reactie/{}", persoon_id(naam)), &verteld("gezegd", "Ja.")).await;
    }
    let vaststellen = noor.open("analyse/vaststellen").await;
    let vast = noor.vul_in(&vaststellen, "analyse/vaststellen", &[]).await;
    noor.volg(&vast).await.zegt("is vastgesteld");
}

#[tokio::test]
async fn inv_38_what_a_member_of_the_family_wrote_in_the_analysis_is_only_read() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let vraag = AnalyseOpdracht::VoegToe {
        item: Item::Kernvraag { tekst: tekst("Waarom luistert niemand?") },
        etiket: Etiketwens::default(),
    };
    proef.doe(&als_gezinslid("Cas"), Opdracht::Analyse(vraag)).await.unwrap();
    let blad = noor.open("analyse").await;
    blad.zegt("Cas schreef dit zelf");
    let pagina =
        noor.open(&format!("analyse/onderdeel/{}", onderdeel(&blad, "Waarom luistert niemand?"))).await;
    pagina.zegt("Alleen diegene verandert het");
    assert!(!pagina.html.contains("<textarea"), "er is niets om in te vullen");
}

#[tokio::test]
async fn sharing_what_a_colleague_changed_meanwhile_is_not_done_blindly() {
    let proef = Proef::met_kinderen().await;
    let (noor, sam) = (proef.als("Noor").await, proef.als("Sam").await);
    noor.doe("analyse/nieuw/kernvraag", &[("tekst", "Hoe kan Daan rustig slapen?")]).await;
    let delen = noor.open("analyse/delen").await;
    sam.doe("analyse/nieuw/kernvraag", &[("tekst", "Is Anna bang?")]).await;
    let nee = noor.vul_in(&delen, "analyse/delen", &[]).await;
    assert_eq!(nee.status, StatusCode::CONFLICT);
    noor.open("analyse").await.zegt("Het gezin heeft deze analyse nog niet gezien");
    assert_eq!(sam.get("analyse/delen").await.status, StatusCode::NOT_FOUND, "delen doet het vast gezicht");
}

#[tokio::test]
async fn r_015_a_statement_is_taken_along_into_the_analysis_and_says_where_it_is_used() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let stelling = feit(&noor, "De bank stond op straat.", &["Anna"]).await;
    leg_voor(&noor, &stelling, &["Anna"]).await;
    let blad = zei(&noor, &stelling, "Anna", "gezegd", "Ja, zo was het.").await;
    let vast = noor.vul_in(&blad, &format!("{stelling}/vaststellen"), &[]).await;
    let vast = noor.volg(&vast).await;
    let formulier = noor.open(&vast.link_op("/analyse/nieuw/factor")).await;
    let actie = format!("/werk/dossier/{}/analyse/nieuw/factor", proef.dossier);
    assert_eq!(formulier.veld(&actie, "stellingen"), stelling.split_once('/').unwrap().1);
    let velden = [
        ("tekst", "Er is geen geld voor een verhuizer."),
        ("soort", "oorzakelijk"),
        ("leefgebied", "financien"),
    ];
    noor.vul_in(&formulier, "analyse/nieuw/factor", &velden).await;
    noor.open(&stelling).await.zegt("Ook gebruikt in de analyse. Zo hoeft niemand het opnieuw te vertellen.");
}

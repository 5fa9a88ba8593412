//! Writing statements: easier well than badly, and nothing typed is ever lost.

use super::{
    feit,
    gemeen::{Proef, persoon_id},
    leg_voor, onder_dossier, zei,
};
use axum::http::StatusCode;

#[tokio::test]
async fn choosing_the_kind_comes_first_and_each_form_asks_only_what_that_kind_needs() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let keuze = noor.open("stellingen/nieuw").await;
    for (soort, vraagt, vraagt_niet) in [
        ("feit", "Hoe weten we dit?", "Waar rust dit op?"),
        ("mening", "Wie vindt dit?", "Wanneer was dat?"),
        ("vermoeden", "Waar rust dit op?", "Hoe weten we dit?"),
        ("citaat", "Wie zei dit?", "Hoe weten we dit?"),
        ("conclusie", "Waar rust deze conclusie op?", "Hoe weten we dit?"),
    ] {
        if soort == "conclusie" {
            feit(&noor, "De bank stond op straat.", &["Anna"]).await;
        }
        let formulier = noor.open(&keuze.link_op(&format!("/nieuw/{soort}"))).await;
        formulier.zegt(vraagt);
        formulier.verzwijgt(vraagt_niet);
    }
}

#[tokio::test]
async fn inv_14_a_feit_without_source_and_time_gets_the_faults_beside_the_fields_and_all_text_stays() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let pad = "stellingen/nieuw/feit";
    let anna = persoon_id("Anna").to_string();
    let velden =
        [("tekst", "De bank stond op straat. <b>Echt</b>."), ("over", anna.as_str()), ("tijd-dag", "12")];
    let pagina = noor.stuur_in(pad, &velden).await;
    assert_eq!(pagina.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(pagina.fout_bij("bron").contains("altijd een bron"));
    assert!(pagina.fout_bij("tijd").contains("dag, maand en jaar"), "{}", pagina.fout_bij("tijd"));
    let actie = format!("/werk/dossier/{}/{pad}", proef.dossier);
    assert_eq!(pagina.veld(&actie, "tekst"), "De bank stond op straat. <b>Echt</b>.");
    assert_eq!((pagina.veld(&actie, "over"), pagina.veld(&actie, "tijd-dag")), (anna, "12".to_owned()));
    assert!(pagina.html.contains(r##"href="#veld-tijd""##), "de samenvatting wijst naar het veld");
    noor.open("stellingen").await.zegt("Nog niets opgeschreven");
}

#[tokio::test]
async fn a_feit_in_the_future_and_a_day_that_does_not_exist_are_told_beside_the_date() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let anna = persoon_id("Anna").to_string();
    let velden = |dag, maand| {
        [
            ("tekst", "Er was ruzie."),
            ("bron", "eigen"),
            ("over", anna.as_str()),
            ("tijd-dag", dag),
            ("tijd-maand", maand),
            ("tijd-jaar", "2026"),
        ]
    };
    let nooit = noor.stuur_in("stellingen/nieuw/feit", &velden("30", "2")).await;
    assert!(nooit.fout_bij("tijd").contains("februari 2026 heeft 28 dagen"));
    let straks = noor.stuur_in("stellingen/nieuw/feit", &velden("3", "3")).await;
    assert!(straks.fout_bij("tijd").contains("toekomst"));
}

#[tokio::test]
async fn a_form_posted_twice_makes_one_statement_and_leads_to_the_same_page() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let pad = "stellingen/nieuw/citaat";
    let anna = format!("p:{}", persoon_id("Anna"));
    let velden = [
        ("van", anna.as_str()),
        ("tijd-dag", "1"),
        ("tijd-maand", "mrt"),
        ("tijd-jaar", "2026"),
        ("uur", "14.30"),
        ("tekst", "Ik ben moe."),
    ];
    let actie = format!("/werk/dossier/{}/{pad}", proef.dossier);
    let ingevuld = noor.open(pad).await.ingevuld(&actie, &velden);
    let (eerste, tweede) = (noor.post(&actie, &ingevuld).await, noor.post(&actie, &ingevuld).await);
    assert_eq!(eerste.naar, tweede.naar);
    let stelling = noor.volg(&eerste).await;
    stelling.zegt("“Ik ben moe.”");
    stelling.zegt("Dit zei Anna Voorbeeld · op 1 maart 2026 om 14:30");
    noor.open("stellingen").await.zegt("In de woorden van het gezin (1)");
}

#[tokio::test]
async fn every_kind_can_be_written_and_shows_what_makes_it_that_kind() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let (anna, daan) = (persoon_id("Anna").to_string(), persoon_id("Daan").to_string());
    let mening = [
        ("van", &*format!("p:{anna}")),
        ("tekst", "Het gaat beter."),
        ("bron", "verteld"),
        ("bron_van_ander", "mevrouw De Wit, leerkracht"),
    ];
    let mening = noor.doe("stellingen/nieuw/mening", &mening).await;
    mening.zegt("Mening over Anna Voorbeeld");
    mening.zegt("Dit vindt Anna Voorbeeld · Van horen zeggen: mevrouw De Wit, leerkracht vertelde het");
    let vermoeden = [
        ("van_ander", "de huisarts"),
        ("tekst", "Daan slaapt slecht."),
        ("grond", "Hij viel drie keer in slaap."),
        ("over", &*daan),
        ("tijd-dag", "1"),
        ("tijd-maand", "2"),
        ("tijd-jaar", "2026"),
        ("nog", "ja"),
    ];
    let vermoeden = noor.doe("stellingen/nieuw/vermoeden", &vermoeden).await;
    vermoeden.zegt("Dit rust op: Hij viel drie keer in slaap.");
    vermoeden.zegt("Dit denkt de huisarts · sinds 1 februari 2026");
    let document = [
        ("bron", "document"),
        ("bron_titel", "schoolrapport groep 3"),
        ("bron_maker", "de school"),
        ("tekst", "Daan was twaalf dagen ziek."),
        ("over", &*daan),
        ("tijd-dag", "1"),
        ("tijd-maand", "1"),
        ("tijd-jaar", "2026"),
        ("tot-dag", "1"),
        ("tot-maand", "3"),
        ("tot-jaar", "2026"),
    ];
    let document = noor.stuur_in("stellingen/nieuw/feit", &document).await;
    let feit = onder_dossier(&document).split_once('/').unwrap().1.to_owned();
    noor.volg(&document)
        .await
        .zegt("Staat in ‘schoolrapport groep 3’ van de school · van 1 januari 2026 tot en met 1 maart 2026");
    let zonder = noor
        .stuur_in("stellingen/nieuw/conclusie", &[("tekst", "Daan heeft rust nodig."), ("over", &*daan)])
        .await;
    assert!(zonder.fout_bij("steunt_op").contains("Kies de stellingen"));
    let conclusie = noor
        .doe(
            "stellingen/nieuw/conclusie",
            &[("tekst", "Daan heeft rust nodig."), ("over", &*daan), ("steunt_op", &*feit)],
        )
        .await;
    conclusie.zegt("Waar dit op rust Feit over Daan Voorbeeld : Daan was twaalf dagen ziek.");
    noor.open(&format!("stellingen/{feit}"))
        .await
        .zegt("Wat hierop rust Conclusie over Daan Voorbeeld : Daan heeft rust nodig.");
}

#[tokio::test]
async fn r_033_advice_on_wording_stands_beside_the_text_and_never_stops_anybody() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let anna = persoon_id("Anna").to_string();
    let velden = [
        ("tekst", "Moeder was agressief."),
        ("bron", "eigen"),
        ("over", anna.as_str()),
        ("tijd-dag", "1"),
        ("tijd-maand", "3"),
        ("tijd-jaar", "2026"),
    ];
    let met_bekijk: Vec<_> = velden.iter().copied().chain([("stap", "bekijk")]).collect();
    let voorbeeld = noor.stuur_in("stellingen/nieuw/feit", &met_bekijk).await;
    assert_eq!(voorbeeld.status, StatusCode::OK);
    voorbeeld.zegt("Zo komt het er te staan");
    voorbeeld.zegt("‘agressief’ is een oordeel");
    noor.open("stellingen").await.zegt("Nog niets opgeschreven");
    let bewaard = noor.vul_in(&voorbeeld, "stellingen/nieuw/feit", &[("stap", "bewaar")]).await;
    noor.volg(&bewaard).await.zegt("‘agressief’ is een oordeel");
}

#[tokio::test]
async fn a_text_of_three_megabytes_gets_a_clear_answer_and_is_still_there() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let lang = "a".repeat(3_000_000);
    let pagina = noor.stuur_in("stellingen/nieuw/feit", &[("tekst", &lang), ("bron", "eigen")]).await;
    assert_eq!(pagina.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(pagina.fout_bij("tekst").contains("3000000 tekens. Er passen er 20000"));
    assert!(pagina.html.contains(&lang), "wat getypt is, staat er nog");
}

#[tokio::test]
async fn two_people_on_the_same_statement_the_second_sees_both_texts_and_decides() {
    let proef = Proef::met_kinderen().await;
    let (noor, ander) = (proef.als("Noor").await, proef.als("Noor").await);
    let stelling = feit(&noor, "De bank stond op straat.", &["Anna"]).await;
    let pad = format!("{stelling}/wijzigen");
    let (een, twee) = (noor.open(&pad).await, ander.open(&pad).await);
    let eerste = noor.vul_in(&een, &pad, &[("tekst", "De bank stond op de stoep.")]).await;
    assert_eq!(eerste.status, StatusCode::SEE_OTHER);
    let botsing = ander.vul_in(&twee, &pad, &[("tekst", "De stoel stond op straat.")]).await;
    assert_eq!(botsing.status, StatusCode::CONFLICT);
    botsing.zegt("Noor heeft dit intussen ook veranderd");
    botsing.zegt("op de stoep.");
    botsing.zegt("De stoel stond op straat.");
    let actie = format!("/werk/dossier/{}/{pad}", proef.dossier);
    assert_eq!(botsing.veld(&actie, "tekst"), "De stoel stond op straat.", "de eigen tekst staat klaar");
    noor.open(&stelling).await.verzwijgt("De stoel stond op straat.");
    let daarna = ander.vul_in(&botsing, &pad, &[]).await;
    ander.volg(&daarna).await.zegt("De stoel stond op straat.");
}

#[tokio::test]
async fn two_people_on_two_statements_both_succeed_and_so_does_a_change_posted_twice() {
    let proef = Proef::met_kinderen().await;
    let (noor, ander) = (proef.als("Noor").await, proef.als("Noor").await);
    let een = feit(&noor, "De bank stond op straat.", &["Anna"]).await;
    let twee = feit(&noor, "De deur stond open.", &["Bram"]).await;
    let (pad_een, pad_twee) = (format!("{een}/wijzigen"), format!("{twee}/wijzigen"));
    let (blad_een, blad_twee) = (noor.open(&pad_een).await, ander.open(&pad_twee).await);
    let actie = format!("/werk/dossier/{}/{pad_een}", proef.dossier);
    let ingevuld = blad_een.ingevuld(&actie, &[("tekst", "De bank stond op de stoep.")]);
    for _ in 0..2 {
        let klaar = noor.post(&actie, &ingevuld).await;
        assert_eq!(klaar.status, StatusCode::SEE_OTHER, "{}", klaar.tekst());
    }
    let klaar = ander.vul_in(&blad_twee, &pad_twee, &[("tekst", "Het raam stond open.")]).await;
    ander.volg(&klaar).await.zegt("Het raam stond open.");
}

#[tokio::test]
async fn after_it_was_put_to_somebody_a_change_is_a_new_version_and_once_established_a_correction() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let stelling = feit(&noor, "De bank stond op straat.", &["Anna"]).await;
    leg_voor(&noor, &stelling, &["Anna"]).await;
    zei(&noor, &stelling, "Anna", "weerspraak", "Het was een stoel.").await;
    let wijzigen = noor.open(&format!("{stelling}/wijzigen")).await;
    wijzigen.zegt("nieuwe versie");
    let klaar = noor
        .vul_in(&wijzigen, &format!("{stelling}/wijzigen"), &[("tekst", "Er stond een stoel op straat.")])
        .await;
    let nieuw = noor.volg(&klaar).await;
    nieuw.zegt("Er stond een stoel op straat.");
    nieuw.zegt("Anna Voorbeeld is het hier niet mee eens “Het was een stoel.”");
    nieuw.zegt("Versie 1");
    leg_voor(&noor, &stelling, &["Anna"]).await;
    zei(&noor, &stelling, "Anna", "weerspraak", "Het was mijn stoel.").await;
    let blad = noor.open(&stelling).await;
    let vast = noor.vul_in(&blad, &format!("{stelling}/vaststellen"), &[]).await;
    let vast = noor.volg(&vast).await;
    vast.zegt("vastgesteld");
    vast.zegt("“Het was mijn stoel.”");
    let zonder_reden = noor
        .stuur_in(&format!("{stelling}/corrigeren"), &[("tekst", "De stoel van Anna stond op straat.")])
        .await;
    assert!(zonder_reden.fout_bij("reden").contains("Vul dit in"));
    let klaar = noor
        .vul_in(
            &zonder_reden,
            &format!("{stelling}/corrigeren"),
            &[("reden", "Van wie de stoel was, klopte niet.")],
        )
        .await;
    let gecorrigeerd = noor.volg(&klaar).await;
    gecorrigeerd.zegt("De stoel van Anna stond op straat.");
    gecorrigeerd.zegt("gecorrigeerd, omdat: Van wie de stoel was, klopte niet.");
}

#[tokio::test]
async fn withdrawing_asks_for_confirmation_and_a_reason_and_keeps_what_was_said() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let stelling = feit(&noor, "De bank stond op straat.", &["Anna"]).await;
    leg_voor(&noor, &stelling, &["Anna"]).await;
    zei(&noor, &stelling, "Anna", "weerspraak", "Dit was bij de buren.").await;
    let pad = format!("{stelling}/intrekken");
    let pagina = noor.stuur_in(&pad, &[]).await;
    assert!(pagina.fout_bij("reden").contains("Vul dit in"));
    noor.open(&stelling).await.verzwijgt("Ingetrokken op");
    let weg = noor.doe(&pad, &[("reden", "Het ging over de buren.")]).await;
    weg.zegt("Ingetrokken op 2 maart 2026");
    weg.zegt("“Dit was bij de buren.”");
    noor.open("stellingen").await.zegt("Ingetrokken (1)");
}

#[tokio::test]
async fn r_015_the_same_again_shows_what_was_told_and_asks_why() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let stelling = feit(&noor, "De bank stond op straat.", &["Anna"]).await;
    leg_voor(&noor, &stelling, &["Anna"]).await;
    zei(&noor, &stelling, "Anna", "gezegd", "Ja, zo was het.").await;
    let blad = noor.open(&stelling).await;
    noor.vul_in(&blad, &format!("{stelling}/vaststellen"), &[]).await;
    let anna = persoon_id("Anna").to_string();
    let velden = [
        ("tekst", "de bank stond op straat"),
        ("bron", "eigen"),
        ("over", anna.as_str()),
        ("tijd-dag", "1"),
        ("tijd-maand", "3"),
        ("tijd-jaar", "2026"),
    ];
    let opnieuw = noor.stuur_in("stellingen/nieuw/feit", &velden).await;
    assert_eq!(opnieuw.status, StatusCode::UNPROCESSABLE_ENTITY);
    opnieuw.zegt("Dit is al verteld en vastgesteld");
    assert!(opnieuw.html.contains(&format!("/{stelling}\"")), "met de weg naar wat er al staat");
    let met_reden =
        noor.vul_in(&opnieuw, "stellingen/nieuw/feit", &[("opnieuw_omdat", "Het gebeurde weer.")]).await;
    noor.volg(&met_reden).await.zegt("Opnieuw opgeschreven, omdat: Het gebeurde weer.");
}

#[tokio::test]
async fn the_list_is_filtered_by_kind_person_domain_and_state() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let over_anna = feit(&noor, "De bank stond op straat.", &["Anna"]).await;
    feit(&noor, "De deur stond open.", &["Bram"]).await;
    leg_voor(&noor, &over_anna, &["Anna"]).await;
    for (query, wel, niet) in [
        (format!("persoon={}", persoon_id("Anna")), "De bank", "De deur"),
        ("status=concept".to_owned(), "De deur", "De bank"),
        ("leefgebied=gezin&status=voorgelegd".to_owned(), "De bank", "De deur"),
    ] {
        let lijst = noor.open(&format!("stellingen?{query}")).await;
        lijst.zegt("1 stelling past hierbij.");
        lijst.zegt(wel);
        lijst.verzwijgt(niet);
    }
    noor.open("stellingen?soort=mening").await.zegt("Er is niets dat hierbij past.");
}

#[tokio::test]
async fn for_who_is_not_in_the_team_nothing_is_there() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let stelling = feit(&noor, "De bank stond op straat.", &["Anna"]).await;
    let vera = proef.buitenstaander().await;
    let delen = [
        "stellingen",
        "stellingen/nieuw",
        "stellingen/nieuw/feit",
        "analyse",
        "analyse/delen",
        "analyse/nieuw/factor",
    ];
    let paginas = delen.into_iter().map(str::to_owned).chain(
        ["", "/wijzigen", "/voorleggen", "/uitstellen", "/publiek", "/intrekken", "/verklaring"]
            .map(|deel| format!("{stelling}{deel}")),
    );
    for pad in paginas {
        let pagina = vera.get(&pad).await;
        assert_eq!(pagina.status, StatusCode::NOT_FOUND, "{pad}");
        pagina.verzwijgt("De bank");
    }
    let ingevuld = noor.open(&format!("{stelling}/intrekken")).await;
    let actie = format!("/werk/dossier/{}/{stelling}/intrekken", proef.dossier);
    let van_vera = vera.post(&actie, &ingevuld.ingevuld(&actie, &[("reden", "Zomaar.")])).await;
    assert!(matches!(van_vera.status, StatusCode::NOT_FOUND | StatusCode::FORBIDDEN), "{}", van_vera.status);
    noor.open(&stelling).await.verzwijgt("Ingetrokken");
}

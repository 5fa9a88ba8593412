//! Coming in, over a real service and store, by pages without JavaScript: the letter, the screen that is handed over,
//! withdrawing, acting for somebody, looking along.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

#[path = "../gemeen/mod.rs"]
#[expect(dead_code, reason = "shared with the tests of other pages")]
mod gemeen;
mod talen;

use axum::http::StatusCode;
use gemeen::{Browser, Pagina, Proef, persoon_id};

const REDEN: &str = "Ze kijkt alleen op kantoor.";

async fn nodig_uit(noor: &Browser<'_>, wie: &str, velden: &[(&str, &str)]) -> Pagina {
    noor.stuur_in(&format!("toegang/uitnodigen/{}", persoon_id(wie)), velden).await
}

/// The code on the page that shows it once.
fn code(pagina: &Pagina) -> String {
    let na =
        pagina.html.split("name=\"code\" value=\"").nth(1).unwrap_or_else(|| panic!("{}", pagina.tekst()));
    na.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn the_fixed_face_sees_who_comes_in_and_others_of_the_team_change_nothing() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let pagina = noor.open("toegang").await;
    pagina.zegt("Toegang van het gezin");
    pagina.zegt("nog niet uitgenodigd");
    pagina.zegt("geen eigen account onder de 12");
    let sam = proef.als("Sam").await;
    let pagina = sam.open("toegang").await;
    pagina.verzwijgt("Uitnodigen");
    let anna = persoon_id("Anna");
    for pad in ["uitnodigen", "samen", "intrekken", "veilig", "machtigen", "meekijken"] {
        assert_eq!(sam.get(&format!("toegang/{pad}/{anna}")).await.status, StatusCode::NOT_FOUND, "{pad}");
    }
    let vreemd = proef.buitenstaander().await;
    assert_eq!(vreemd.get("toegang").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn d_40_the_form_asks_what_the_age_asks_and_keeps_what_was_typed() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    // Cas is thirteen: it was explained first. Daan is six: there is another way.
    let zonder = nodig_uit(&noor, "Cas", &[("wijze", "brief")]).await;
    assert_eq!(zonder.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(zonder.fout_bij("uitleg").contains("Ouders kijken niet mee"));
    let daan = nodig_uit(&noor, "Daan", &[("wijze", "brief")]).await;
    assert_eq!(daan.status, StatusCode::UNPROCESSABLE_ENTITY);
    daan.zegt("Een kind onder de 12 krijgt geen eigen account.");
    let niets = nodig_uit(&noor, "Anna", &[]).await;
    assert!(niets.fout_bij("wijze").contains("Kies hoe"));
}

#[tokio::test]
async fn a_letter_opens_a_door_of_ones_own_and_the_code_is_shown_once() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let formulier = noor.open(&format!("toegang/uitnodigen/{}", persoon_id("Anna"))).await;
    let pad = format!("toegang/uitnodigen/{}", persoon_id("Anna"));
    let pagina = noor.vul_in(&formulier, &pad, &[("wijze", "brief")]).await;
    assert_eq!(pagina.status, StatusCode::OK, "{}", pagina.tekst());
    let code = code(&pagina);
    // The same form once more: one effect, and no second code.
    let nog_eens = noor.vul_in(&formulier, &pad, &[("wijze", "brief")]).await;
    nog_eens.zegt("Deze uitnodiging is al gemaakt");
    assert!(!nog_eens.html.contains(&code));
    let lezer = proef.bezoeker();
    let welkom = lezer.open("/welkom").await;
    welkom.zegt("Wie kijkt er mee op dit scherm?");
    assert!(welkom.html.contains("href=\"/snel-sluiten\""), "snel sluiten staat op de pagina");
    let fout = lezer.vul_in(&welkom, "/welkom", &[("code", "abcd-abcd-abcd-abcd-abcd")]).await;
    assert_eq!(fout.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fout.fout_bij("code").contains("Deze code werkt niet"));
    let goed = lezer.vul_in(&welkom, "/welkom", &[("code", &code.to_uppercase())]).await;
    assert_eq!(goed.naar.as_deref(), Some("/welkom/sleutel"), "{}", goed.tekst());
    let lezer = lezer.met_koekje(&goed);
    let sleutel = lezer.open("/welkom/sleutel").await;
    sleutel.zegt("Anna");
    for woord in ["Bram", "Cas", "Daan"] {
        sleutel.verzwijgt(woord);
    }
    // Nothing of the family opens before there is a key.
    assert_eq!(lezer.get("/gezin").await.naar.as_deref(), Some("/welkom/inloggen"));
    let pagina = lezer.open("/welkom/wachtwoord").await;
    let kort = lezer.vul_in(&pagina, "/welkom/wachtwoord", &[("nieuw", "kort"), ("nogmaals", "kort")]).await;
    assert!(kort.fout_bij("nieuw").contains("12 tekens"));
    let lang = [("nieuw", "drie rode fietsen"), ("nogmaals", "drie rode fietsen")];
    let verder = lezer.vul_in(&pagina, "/welkom/wachtwoord", &lang).await;
    assert_eq!(verder.naar.as_deref(), Some("/welkom/app"), "{}", verder.tekst());
    let lezer = lezer.met_koekje(&verder);
    lezer.open("/welkom/app").await.zegt("code-app");
    // Withdrawn in the meantime: the next click is out.
    let weg = format!("toegang/intrekken/{}", persoon_id("Anna"));
    noor.doe(&weg, &[("reden", "Toch niet veilig.")]).await.zegt("ingetrokken");
    assert_eq!(lezer.get("/welkom/app").await.naar.as_deref(), Some("/welkom"));
}

#[tokio::test]
async fn d_58_where_somebody_reads_along_inviting_asks_for_a_deliberate_choice_with_a_reason() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let veilig = format!("toegang/veilig/{}", persoon_id("Anna"));
    noor.doe(&veilig, &[("reden", "Hij leest haar telefoon.")]).await.zegt("Veilige modus");
    let pagina = noor.open(&format!("toegang/uitnodigen/{}", persoon_id("Anna"))).await;
    pagina.zegt("wie kijkt er thuis mee?");
    let zonder = nodig_uit(&noor, "Anna", &[("wijze", "brief")]).await;
    assert!(zonder.fout_bij("afweging").contains("Kies bewust"));
    let met = nodig_uit(&noor, "Anna", &[("wijze", "ter_plekke"), ("afweging", REDEN)]).await;
    assert_eq!(met.status, StatusCode::OK, "{}", met.tekst());
    // What the fixed face wrote is on no page of the family.
    let bram = proef.als_gezin("Bram").await;
    for pad in ["/gezin", "/gezin/account"] {
        let pagina = bram.open(pad).await;
        pagina.verzwijgt("eilige modus");
        pagina.verzwijgt("kantoor");
    }
}

#[tokio::test]
async fn the_screen_is_handed_over_only_after_the_professional_is_logged_out() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let pagina = nodig_uit(&noor, "Anna", &[("wijze", "ter_plekke")]).await;
    let over = noor.vul_in(&pagina, "toegang/scherm-geven", &[]).await;
    assert_eq!(over.naar.as_deref(), Some("/welkom/sleutel"), "{}", over.tekst());
    // The old session of the professional opens nothing any more; the screen is the one of Anna.
    assert_eq!(noor.get("toegang").await.status, StatusCode::SEE_OTHER);
    let scherm = noor.met_koekje(&over);
    scherm.open("/welkom/sleutel").await.zegt("Anna");
    assert_eq!(scherm.get("/werk").await.status, StatusCode::SEE_OTHER);
    // A code of another family hands nothing over.
    let noor = proef.als("Noor").await;
    let pagina = nodig_uit(&noor, "Bram", &[("wijze", "ter_plekke")]).await;
    let fout = noor.vul_in(&pagina, "toegang/scherm-geven", &[("code", "abcd-abcd-abcd-abcd-abcd")]).await;
    assert_eq!(fout.status, StatusCode::NOT_FOUND);
    noor.open("toegang").await;
}

#[tokio::test]
async fn inv_18_withdrawn_while_a_page_is_open_the_next_click_is_out_and_stopping_is_ones_own_choice() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let anna = proef.als_gezin("Anna").await;
    anna.open("/gezin").await;
    let weg = format!("toegang/intrekken/{}", persoon_id("Anna"));
    noor.doe(&weg, &[("reden", "Hij heeft haar wachtwoord.")]).await;
    assert_eq!(anna.get("/gezin").await.naar.as_deref(), Some("/welkom/inloggen"));
    let bram = proef.als_gezin("Bram").await;
    let klaar = bram.stuur_in("/gezin/account/stoppen", &[("reden", "Ik wil niet meer.")]).await;
    assert_eq!(klaar.status, StatusCode::SEE_OTHER, "{}", klaar.tekst());
    assert_eq!(bram.get("/gezin").await.status, StatusCode::SEE_OTHER);
    noor.open("toegang").await.zegt("Ik wil niet meer.");
}

#[tokio::test]
async fn everybody_goes_through_his_own_door() {
    let proef = Proef::met_kinderen().await;
    let anna = proef.als_gezin("Anna").await;
    assert_eq!(anna.get("/werk").await.naar.as_deref(), Some("/gezin"));
    assert_eq!(anna.get("team").await.status, StatusCode::SEE_OTHER);
    assert_eq!(anna.get("/beheer").await.naar.as_deref(), Some("/gezin"));
    anna.open("/gezin/account").await.zegt("Waar dit account nu open is");
    let noor = proef.als("Noor").await;
    assert_eq!(noor.get("/gezin").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn inv_22_looking_along_asks_why_shows_the_persons_own_page_and_does_nothing() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let pad = format!("toegang/meekijken/{}", persoon_id("Bram"));
    let zonder = noor.stuur_in(&pad, &[]).await;
    assert!(!zonder.fout_bij("reden").is_empty());
    let mee = noor.doe(&pad, &[("reden", "Hij kan iets niet vinden.")]).await;
    mee.zegt("Dit is wat Bram");
    let doen = noor.post("/gezin/account/overal", &[]).await;
    assert_eq!(doen.status, StatusCode::FORBIDDEN);
    // Her own work is as it was, and the log says with whose eyes was looked.
    noor.open("toegang").await.verzwijgt("Dit is wat");
    noor.open("inzage").await.zegt("zien wat iemand ziet");
    let klaar = noor.vul_in(&mee, "/werk/meekijken/stoppen", &[]).await;
    assert_eq!(klaar.status, StatusCode::SEE_OTHER);
    assert_eq!(noor.get("/gezin").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn inv_15_who_acts_for_somebody_is_named_until_a_day_and_the_person_takes_it_back_alone() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let velden = [
        ("aan", "buiten"),
        ("naam", "Jasmijn de Wit"),
        ("hoedanigheid", "clientondersteuner"),
        ("bereik", "lezen"),
        ("tot-dag", "1"),
        ("tot-maand", "6"),
        ("tot-jaar", "2026"),
        ("toestemming", "Anna zei ja, zonder iemand erbij."),
    ];
    let pagina = noor.doe(&format!("toegang/machtigen/{}", persoon_id("Anna")), &velden).await;
    pagina.zegt("Jasmijn de Wit (cliëntondersteuner)");
    let anna = proef.als_gezin("Anna").await;
    let account = anna.open("/gezin/account").await;
    account.zegt("Jasmijn de Wit");
    let vraag = account.html.split("href=\"/gezin/account/machtiging").nth(1).unwrap();
    let vraag = format!("/gezin/account/machtiging{}", vraag.split('"').next().unwrap());
    let vraag = anna.open(&vraag).await;
    let klaar = anna.vul_in(&vraag, "/gezin/account/machtiging", &[]).await;
    assert_eq!(klaar.status, StatusCode::SEE_OTHER, "{}", klaar.tekst());
    anna.open("/gezin/account").await.verzwijgt("Jasmijn");
    noor.open("toegang").await.verzwijgt("Jasmijn");
    // The others at home never knew.
    proef.als_gezin("Bram").await.open("/gezin/account").await.verzwijgt("Jasmijn");
}

#[tokio::test]
async fn inv_29_before_a_birthday_the_fixed_face_is_asked_to_tell_and_it_goes_when_that_was_done() {
    let proef = Proef::met_kinderen().await;
    // Cas becomes sixteen on 20 May 2028; sessions are made after the clock was moved.
    proef.dagen_later(2 * 365 + 60);
    let noor = proef.als("Noor").await;
    let pagina = noor.open("toegang").await;
    pagina.zegt("wordt 16: vertel wat er dan verandert");
    let klaar =
        noor.doe(&format!("toegang/verteld/{}", persoon_id("Cas")), &[("reden", "Samen besproken.")]).await;
    klaar.verzwijgt("wordt 16");
}

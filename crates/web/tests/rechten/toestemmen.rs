//! Consent: asked, given, said, disputed, taken back.

use crate::gemeen::{Proef, persoon_id};

const TOESTEMMING: &str = "/gezin/rechten/toestemming";

async fn noor_vraagt(proef: &Proef) {
    let noor = proef.als("Noor").await;
    let anna = persoon_id("Anna").to_string();
    let velden = [
        ("over", anna.as_str()),
        ("doel", "delen_buiten_team"),
        ("gegevens", "plan"),
        ("ontvanger", "buiten"),
        ("buiten", "juf Els, basisschool"),
        ("tot-dag", "1"),
        ("tot-maand", "9"),
        ("tot-jaar", "2026"),
        ("uitleg", "De juf weet dan wat we hebben afgesproken."),
    ];
    noor.doe("rechten/toestemming", &velden).await.zegt("nog geen antwoord: dus geen toestemming");
}

#[tokio::test]
async fn inv_16_asked_is_not_given_and_a_yes_can_be_taken_back_at_once() {
    let proef = Proef::met_kinderen().await;
    noor_vraagt(&proef).await;
    let anna = proef.als_gezin("Anna").await;
    anna.open("/gezin/rechten").await.zegt("Er wacht een vraag op uw antwoord.");
    let pagina = anna.open(TOESTEMMING).await;
    pagina.zegt("juf Els, basisschool");
    let ja = anna.vul_in(&pagina, TOESTEMMING, &[("ja", "ja")]).await;
    let pagina = anna.volg(&ja).await;
    pagina.zegt("u zei ja");
    proef.als("Noor").await.open("rechten").await.zegt("Anna Voorbeeld: gegeven");
    let terug = anna.vul_in(&pagina, TOESTEMMING, &[]).await;
    anna.volg(&terug).await.zegt("u trok het in");
    proef.als("Noor").await.open("rechten").await.zegt("Anna Voorbeeld: ingetrokken");
    proef.als_gezin("Bram").await.open(TOESTEMMING).await.verzwijgt("juf Els");
}

#[tokio::test]
async fn inv_15_what_a_professional_writes_down_as_said_is_shown_and_falls_when_it_is_not_so() {
    let proef = Proef::met_kinderen().await;
    noor_vraagt(&proef).await;
    let noor = proef.als("Noor").await;
    let id = super::vragen::eerste_nummer(&noor.open("rechten").await.html, "/rechten/toestemming/");
    let anna = persoon_id("Anna").to_string();
    let velden = [
        ("persoon", anna.as_str()),
        ("ja", "ja"),
        ("woorden", "Ja, dat is goed."),
        ("gesproken_op-dag", "2"),
        ("gesproken_op-maand", "3"),
        ("gesproken_op-jaar", "2026"),
        ("hoe", "Thuis aan tafel"),
    ];
    let pad = format!("rechten/toestemming/{id}");
    noor.doe(&pad, &velden).await.zegt("opgeschreven zoals gezegd; laat het aan de persoon zien");
    let anna = proef.als_gezin("Anna").await;
    let pagina = anna.open(TOESTEMMING).await;
    pagina.zegt("schreef op dat u dit zei op 2 maart 2026 (Thuis aan tafel)");
    pagina.zegt("“Ja, dat is goed.”");
    let nee = anna.vul_in(&pagina, "/gezin/rechten/toestemming/gezegd", &[("klopt", "nee")]).await;
    anna.volg(&nee).await.zegt("u zei: dit heb ik niet gezegd");
    let opnieuw = noor.stuur_in(&pad, &velden).await;
    opnieuw.zegt("Deze persoon zei zelf nee.");
}

#[tokio::test]
async fn somebody_gives_consent_of_his_or_her_own_accord() {
    let proef = Proef::zonder_kinderen().await;
    let eva = proef.als_gezin("Eva").await;
    let velden = [
        ("doel", "delen_buiten_team"),
        ("gegevens", "plan"),
        ("wie", "mijn huisarts"),
        ("maanden", "3"),
        ("uitleg", "Zij mag het plan lezen."),
    ];
    let pagina = eva.doe("/gezin/rechten/toestemming/geven", &velden).await;
    pagina.zegt("mijn huisarts");
    pagina.zegt("u zei ja");
    proef.als_gezin("Frans").await.open(TOESTEMMING).await.verzwijgt("huisarts");
}

//! The durable log of looks, as the family reads it (INV-22).

use crate::gemeen::Proef;

#[tokio::test]
async fn inv_22_the_family_reads_who_looked_when_at_what_and_why() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    noor.open("stellingen").await;
    noor.open("plan").await;
    let anna = proef.als_gezin("Anna").await;
    let pagina = anna.open("/gezin/wie-keek").await;
    for woorden in ["Noor", "Wijkteam Waterland", "2 maart 2026", "Om met uw gezin te werken", "het plan"] {
        pagina.zegt(woorden);
    }
    // One's own visits are there too, so that somebody sees when another used the account (D-58).
    anna.open("/gezin").await;
    anna.open("/gezin/wie-keek").await.zegt("U zelf");
}

#[tokio::test]
async fn d_58_when_somebody_else_of_the_family_looks_is_that_ones_own() {
    let proef = Proef::met_kinderen().await;
    let anna = proef.als_gezin("Anna").await;
    anna.open("/gezin").await;
    anna.open("/gezin/wat-er-staat").await;
    let bram = proef.als_gezin("Bram").await;
    let pagina = bram.open("/gezin/wie-keek").await;
    assert!(!pagina.html.contains("Anna"));
    // Anna looked at Daan too, who is Bram's child as well: still no trace of her looking.
    pagina.verzwijgt("Om het eigen dossier te lezen. Om");
    assert!(pagina.tekst().matches("Om het eigen dossier te lezen").count() <= 1);
}

#[tokio::test]
async fn inv_22_one_button_asks_about_a_look_and_the_answer_comes_back_on_the_same_page() {
    let proef = Proef::met_kinderen().await;
    proef.als("Sam").await.open("plan").await;
    let anna = proef.als_gezin("Anna").await;
    let pagina = anna.open("/gezin/wie-keek").await;
    let vraag = pagina.link_op("/vraag");
    let formulier = anna.open(&vraag).await;
    formulier.zegt("Over: wie er keek op 2 maart 2026");
    let leeg = anna.vul_in(&formulier, "/gezin/wie-keek/vraag", &[("tekst", "")]).await;
    assert!(leeg.fout_bij("tekst").contains("Vul dit in"));
    let klaar =
        anna.vul_in(&formulier, "/gezin/wie-keek/vraag", &[("tekst", "Waarom las Sam ons plan?")]).await;
    anna.volg(&klaar).await.zegt("Waarom las Sam ons plan?");
    // The fixed face gets a task that tells nothing of who asks.
    let taken = proef.als("Noor").await.open("taken").await;
    taken.zegt("Een vraag uit het gezin over wie er keek");
    taken.verzwijgt("Waarom las Sam");
    // Somebody else of the family sees no trace of it.
    let bram = proef.als_gezin("Bram").await;
    bram.open("/gezin/wie-keek").await.verzwijgt("Waarom las Sam");
}

//! Nobody younger than 18 is addressed as a stranger (INV-36): every page that they can open, every form sent back to them
//! because nothing was filled in, and every answer to an act, says "je".

use crate::{
    hard::verborgen_velden,
    kijkers::Kijker,
    ophalen::{Antwoord, haal, post},
    wereld::{Wereld, persoon_id},
    zien::Toneel,
};
use std::collections::{BTreeMap, BTreeSet};

/// How an adult is addressed.
const VOLWASSEN: [&str; 4] = ["u", "uw", "uwe", "uzelf"];

/// What ends the visit, so that nothing can be seen after it.
const ENDS: [&str; 5] = ["/uitloggen", "/stoppen", "/overal", "/sessie", "/machtiging"];

/// What a page shows and reads aloud, without its tags; the names of other languages are in those languages.
fn woorden(html: &str) -> String {
    let mut uit = String::new();
    for stuk in html.split('<').skip(1) {
        let (tag, tekst) = stuk.split_once('>').unwrap_or((stuk, ""));
        for naam in ["aria-label=\"", "title=\"", "placeholder=\"", "alt=\""] {
            let waarde = tag.split(naam).nth(1).and_then(|rest| rest.split('"').next());
            uit.extend([" ", waarde.unwrap_or_default()]);
        }
        // A text may be broken off by a word in bold; a sentence stays one sentence.
        uit.extend([" ", tekst]);
    }
    uit
}

/// The places where an adult is addressed, with what stands around them.
pub fn aangesproken(html: &str) -> Vec<String> {
    let tekst = woorden(html);
    let alle: Vec<&str> = tekst.split_whitespace().collect();
    let kaal = |woord: &str| woord.trim_matches(|teken: char| !teken.is_alphanumeric()).to_lowercase();
    (0..alle.len())
        .filter(|plek| VOLWASSEN.contains(&kaal(alle[*plek]).as_str()))
        .map(|plek| alle[plek.saturating_sub(5)..(plek + 4).min(alle.len())].join(" "))
        .collect()
}

/// Where the forms of a page go, as far as they are of the family.
fn acties(html: &str) -> BTreeSet<String> {
    let acties =
        html.split("<form").skip(1).filter_map(|stuk| stuk.split("action=\"").nth(1)?.split('"').next());
    let acties =
        acties.filter(|actie| actie.starts_with("/gezin") && !ENDS.iter().any(|eind| actie.ends_with(eind)));
    acties.map(str::to_owned).collect()
}

/// What was said to a young reader that was not for one, per sentence with a place where it stands.
#[derive(Default)]
struct Gelezen {
    paginas: usize,
    fout: BTreeMap<String, String>,
}

impl Gelezen {
    fn lees(&mut self, wie: &str, waar: &str, antwoord: &Antwoord) {
        if antwoord
            .koppen
            .get("content-type")
            .is_some_and(|soort| soort.to_str().unwrap().starts_with("text/html"))
        {
            self.paginas += 1;
            for zin in aangesproken(&antwoord.tekst()) {
                self.fout.entry(zin).or_insert_with(|| format!("{wie}, {waar}"));
            }
        }
    }
}

/// Opens everything as this one; with `formulieren`, sends every form back as it stands.
async fn lees_alles(toneel: &Toneel, wie: &str, koekje: &str, formulieren: bool, gelezen: &mut Gelezen) {
    let wereld = &toneel.wereld;
    let adressen =
        toneel.adressen.iter().filter(|adres| adres.starts_with("/gezin") && !adres.contains(".pdf"));
    for adres in adressen {
        let pagina = haal(wereld, koekje, adres).await;
        gelezen.lees(wie, adres, &pagina);
        if !formulieren {
            continue;
        }
        let html = pagina.tekst();
        for actie in acties(&html) {
            let antwoord = post(wereld, koekje, &actie, &verborgen_velden(&html, &actie)).await;
            gelezen.lees(wie, &["een leeg formulier naar ", &actie].concat(), &antwoord);
            if let Some(naar) = antwoord.koppen.get("location") {
                let naar = naar.to_str().unwrap().to_owned();
                let klaar = haal(wereld, koekje, &naar).await;
                gelezen.lees(wie, &naar, &klaar);
            }
        }
    }
}

/// The cookie of the fixed face who looks along with the youngest who has a door: a child below twelve has none (D-40).
async fn samen(wereld: &Wereld, wie: &str) -> String {
    let koekje = Kijker::professional("gezicht", "").koekje(wereld).await;
    let pad = format!("/werk/dossier/{}/toegang/meekijken/{}", wereld.dossier, persoon_id(wie));
    let pagina = haal(wereld, &koekje, &pad).await.tekst();
    let mut velden = verborgen_velden(&pagina, &pad);
    velden.push(("reden".to_owned(), "Samen kijken wat er staat.".to_owned()));
    let antwoord = post(wereld, &koekje, &pad, &velden).await;
    assert!(antwoord.status.is_redirection(), "{}", antwoord.tekst());
    koekje
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn inv_36_no_page_says_u_to_who_is_younger_than_18() {
    let toneel = Toneel::nieuw().await;
    // An adult is addressed as one: so it would be found.
    let vader = Kijker::gezinslid("vader", "vader").koekje(&toneel.wereld).await;
    assert!(!aangesproken(&haal(&toneel.wereld, &vader, "/gezin/plan").await.tekst()).is_empty());
    let mut gelezen = Gelezen::default();
    for wie in ["twaalf", "zestien"] {
        let koekje = Kijker::gezinslid(wie, wie).koekje(&toneel.wereld).await;
        // What is not there is said to a young reader too.
        gelezen.lees(wie, "niets", &haal(&toneel.wereld, &koekje, "/gezin/dit-is-er-niet").await);
        gelezen.lees(wie, "vreemd", &post(&toneel.wereld, &koekje, "/gezin/plan/mijn-antwoord", &[]).await);
        lees_alles(&toneel, wie, &koekje, true, &mut gelezen).await;
    }
    let koekje = samen(&toneel.wereld, "twaalf").await;
    lees_alles(&toneel, "samen met twaalf", &koekje, false, &mut gelezen).await;
    // Two years on the youngest of them is fourteen.
    toneel.wereld.dienst.klok().verzet(2 * 366 * 24 * 3600);
    let koekje = Kijker::gezinslid("twaalf", "twaalf").koekje(&toneel.wereld).await;
    lees_alles(&toneel, "veertien", &koekje, true, &mut gelezen).await;
    assert!(gelezen.paginas > 150, "{}", gelezen.paginas);
    assert!(gelezen.fout.is_empty(), "{:#?}", gelezen.fout);
}

#[test]
fn an_adult_is_found_by_the_words_and_a_child_is_not() {
    assert_eq!(aangesproken("<p>Wat vindt <b>u</b>?</p>").len(), 1);
    assert_eq!(aangesproken("<p aria-label=\"Uw keuze\">Om 10 uur.</p>").len(), 1);
    assert!(aangesproken("<p>Wat vind je? Kom om 10 uur.</p>").is_empty());
}

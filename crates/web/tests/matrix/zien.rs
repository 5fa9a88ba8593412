//! The table: everybody at every address, and what stood in the bytes that came back.

use crate::{
    dingen::{self, Ding},
    hard::verborgen_velden,
    kijkers::{self, Kijker},
    logboek,
    ophalen::{Antwoord, Herkenner, haal, post},
    tabel::{Cel, Deel, Gezien, Kanaal, markdown, rijen, vergelijk},
    wegen,
    wereld::{BSN_MOEDER, TELEFOON_MOEDER, Wereld, merk},
};
use std::{collections::BTreeSet, process::Stdio, sync::Arc};
use tokio::{io::AsyncWriteExt as _, task::JoinSet};

/// The whole world with everything in it, and all addresses there are.
pub struct Toneel {
    pub wereld: Wereld,
    pub dingen: Vec<Ding>,
    pub adressen: BTreeSet<String>,
}

/// Somebody who meets most of a part.
fn verkenners() -> Vec<Kijker> {
    let gezin = kijkers::gezin().into_iter().take(4);
    kijkers::team().into_iter().take(1).chain(gezin).chain(kijkers::met_eigen_taak()).collect()
}

impl Toneel {
    async fn zonder_adressen() -> Self {
        logboek::luister();
        let wereld = Wereld::nieuw().await;
        kijkers::maak_accounts(&wereld).await;
        wereld.ander_gezin().await;
        let dingen = dingen::alle();
        for ding in &dingen {
            wereld.maak(ding).await;
        }
        Self { wereld, dingen, adressen: BTreeSet::new() }
    }

    /// The same, with every address that anybody meets.
    pub async fn nieuw() -> Self {
        let toneel = Self::zonder_adressen().await;
        let adressen = wegen::verken(&toneel.wereld, &verkenners()).await;
        Self { adressen, ..toneel }
    }

    /// What this one is to ask for: everything, or for one of the many functions every page that is no form. What can be
    /// changed on a form stands on a page as well.
    fn adressen_van(&self, kijker: &Kijker, alles: bool) -> Vec<String> {
        let formulieren = wegen::formulieren();
        let is_formulier = |adres: &str| formulieren.iter().any(|patroon| wegen::past(patroon, adres));
        let mut adressen: Vec<String> =
            self.adressen.iter().filter(|adres| alles || !is_formulier(adres)).cloned().collect();
        adressen.extend(wegen::api(self.wereld.dossier, kijker));
        adressen.push("/api/v1/dossiers".to_owned());
        adressen
    }
}

/// Asks for everything as one of them.
async fn loop_rond(
    toneel: Arc<Toneel>,
    herkenner: Arc<Herkenner>,
    kijker: Kijker,
    alles: bool,
    kanalen: &'static [Kanaal],
) -> Gezien {
    let koekje = kijker.koekje(&toneel.wereld).await;
    let mut gezien = Gezien::default();
    for adres in toneel.adressen_van(&kijker, alles) {
        let kanaal = Kanaal::van(&adres);
        if !kanalen.contains(&kanaal) {
            continue;
        }
        let antwoord = haal(&toneel.wereld, &koekje, &adres).await;
        let bytes = if kanaal == Kanaal::Pdf { pdf_tekst(&antwoord).await } else { antwoord.bytes() };
        for plaats in herkenner.herken(&bytes) {
            let rij = toneel.dingen[plaats].rij;
            // Who looked last differs from one run to the next: there only the words count, not the names.
            if wegen::is_logboek(&adres) && (rij.starts_with("naam van") || rij.starts_with("organisatie")) {
                continue;
            }
            gezien.zet(kanaal, &kijker, rij, Cel::Zichtbaar);
        }
    }
    gezien
}

/// What stands in a PDF; where it is none, what came instead.
async fn pdf_tekst(antwoord: &Antwoord) -> Vec<u8> {
    if !antwoord.inhoud.starts_with(b"%PDF-") {
        return antwoord.bytes();
    }
    let mut lezer = tokio::process::Command::new("pdftotext")
        .args(["-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    lezer.stdin.take().unwrap().write_all(&antwoord.inhoud).await.unwrap();
    let tekst = lezer.wait_with_output().await.unwrap().stdout;
    // Words that were broken off at the end of a line are one word again; and the bytes themselves may tell too.
    let tekst = String::from_utf8(tekst).unwrap().replace(['\u{ad}', '\n', '\u{c}'], " ");
    [tekst.replace("- ", "").into_bytes(), b" ".to_vec(), tekst.into_bytes(), antwoord.inhoud.clone()]
        .concat()
}

/// Asks for everything as all of them; the ones of the second list look at each page but at no form.
async fn iedereen(
    toneel: &Arc<Toneel>,
    grondig: Vec<Kijker>,
    vluchtig: Vec<Kijker>,
    kanalen: &'static [Kanaal],
) -> Gezien {
    let herkenner = Arc::new(Herkenner::nieuw(&toneel.dingen));
    let mut lopers = JoinSet::new();
    let allen = grondig.into_iter().map(|kijker| (kijker, true));
    for (kijker, alles) in allen.chain(vluchtig.into_iter().map(|kijker| (kijker, false))) {
        lopers.spawn(loop_rond(Arc::clone(toneel), Arc::clone(&herkenner), kijker, alles, kanalen));
    }
    let mut gezien = Gezien::default();
    while let Some(deel) = lopers.join_next().await {
        gezien.voeg_samen(deel.unwrap());
    }
    gezien
}

/// Everybody, in the order of the columns.
fn allen() -> (Vec<Kijker>, Vec<Kijker>) {
    let grondig =
        [kijkers::gezin(), kijkers::team(), kijkers::met_eigen_taak(), kijkers::vreemden()].concat();
    (grondig, [kijkers::functies_in_team(), kijkers::functies_buiten_team()].concat())
}

const OP_HET_SCHERM: [Kanaal; 5] =
    [Kanaal::Pagina, Kanaal::Api, Kanaal::Lijst, Kanaal::Export, Kanaal::Bestand];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn inv_18_inv_20_inv_23_everybody_gets_what_the_table_says_at_every_address_and_no_byte_more() {
    let toneel = Arc::new(Toneel::nieuw().await);
    let (grondig, vluchtig) = allen();
    let kolommen = [grondig.clone(), vluchtig.clone()].concat();
    let gezien = iedereen(&toneel, grondig, vluchtig, &OP_HET_SCHERM).await;
    let delen = OP_HET_SCHERM
        .map(|kanaal| markdown(&Deel { kanaal, rijen: rijen(&toneel.dingen), kijkers: &kolommen }, &gezien));
    vergelijk("scherm", &delen.join("\n"));
    // What somebody wrote is nowhere in what the program says of itself.
    let herkenner = Herkenner::nieuw(&toneel.dingen);
    let in_logboek: Vec<&str> = herkenner
        .herken(logboek::regels().as_bytes())
        .into_iter()
        .map(|plaats| toneel.dingen[plaats].rij)
        .collect();
    assert!(in_logboek.is_empty(), "in the log: {in_logboek:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn inv_20_inv_22_a_pdf_holds_what_its_reader_may_see_and_nothing_else() {
    let toneel = Arc::new(Toneel::nieuw().await);
    let koekje = kijkers::gezin()[0].koekje(&toneel.wereld).await;
    let kopie = haal(&toneel.wereld, &koekje, "/gezin/rechten/kopie.pdf").await;
    let leest = std::process::Command::new("pdftotext").arg("-v").stderr(Stdio::null()).status().is_ok();
    if !kopie.inhoud.starts_with(b"%PDF-") || !leest {
        eprintln!(
            "SKIPPED: built without the typesetter, or pdftotext is not there; run the tests of the whole workspace"
        );
        return;
    }
    let (grondig, vluchtig) = allen();
    let kolommen = [grondig.clone(), vluchtig.clone()].concat();
    let gezien = iedereen(&toneel, grondig, vluchtig, &[Kanaal::Pdf]).await;
    let deel = Deel { kanaal: Kanaal::Pdf, rijen: rijen(&toneel.dingen), kijkers: &kolommen };
    vergelijk("pdf", &markdown(&deel, &gezien));
}

/// What is typed on the search page, by row.
fn zoekvragen() -> Vec<(&'static str, Vec<(&'static str, String)>)> {
    let een = |veld: &'static str, waarde: &str| vec![(veld, waarde.to_owned())];
    let adres = |postcode: &str, nummer: &str| {
        vec![("postcode", postcode.to_owned()), ("huisnummer", nummer.to_owned())]
    };
    vec![
        ("de naam van de moeder", een("naam", &merk("naam van de moeder"))),
        ("de naam van de jongste", een("naam", &merk("naam van de jongste, van 6"))),
        ("het telefoonnummer van de moeder", een("telefoon", TELEFOON_MOEDER)),
        ("het BSN van de moeder", een("bsn", BSN_MOEDER)),
        ("het adres van de vader", adres("1141AB", "12")),
        ("het verborgen adres", adres("8232ZX", "43")),
        ("het vorige verborgen adres", adres("8232ZX", "41")),
    ]
}

/// What the search form of this one sends along by itself.
async fn zoekformulier(wereld: &Wereld, koekje: &str) -> Vec<(String, String)> {
    verborgen_velden(&haal(wereld, koekje, "/werk/zoeken").await.tekst(), "/werk/zoeken")
}

/// What one search gives this one: the family, whom to call, or nothing.
async fn zoek(
    wereld: &Wereld,
    koekje: &str,
    formulier: &[(String, String)],
    velden: &[(&str, String)],
) -> Cel {
    let gezocht: Vec<String> = velden.iter().map(|(_, waarde)| waarde.to_lowercase()).collect();
    let velden: Vec<(String, String)> = formulier
        .iter()
        .cloned()
        .chain(velden.iter().map(|(veld, waarde)| ((*veld).to_owned(), waarde.clone())))
        .collect();
    let uitkomst = post(wereld, koekje, "/werk/zoeken", &velden).await.tekst().to_lowercase();
    let kop = uitkomst.split("<main").nth(1).unwrap_or_default();
    let staat_er = |naam: &str| {
        let merk = merk(naam).to_lowercase();
        !gezocht.contains(&merk) && kop.contains(&merk)
    };
    if ["naam van de moeder", "naam van de vader", "naam van de jongste, van 6"].into_iter().any(staat_er) {
        Cel::Zichtbaar
    } else if staat_er("naam van het vaste gezicht") {
        Cel::Spoor
    } else {
        Cel::Niets
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn d_57_who_searches_finds_whom_to_call_and_nobody_finds_a_hidden_address() {
    let toneel = Toneel::zonder_adressen().await;
    let (grondig, vluchtig) = allen();
    let kolommen = [grondig, vluchtig].concat();
    let vragen = zoekvragen();
    let mut gezien = Gezien::default();
    for kijker in &kolommen {
        let koekje = kijker.koekje(&toneel.wereld).await;
        let formulier = zoekformulier(&toneel.wereld, &koekje).await;
        for (rij, velden) in &vragen {
            let cel = zoek(&toneel.wereld, &koekje, &formulier, velden).await;
            gezien.zet(Kanaal::Zoeken, kijker, rij, cel);
        }
    }
    let deel = Deel {
        kanaal: Kanaal::Zoeken,
        rijen: vragen.iter().map(|(rij, _)| ("Gezocht op", *rij)).collect(),
        kijkers: &kolommen,
    };
    vergelijk("zoeken", &markdown(&deel, &gezien));
    for kijker in &kolommen {
        for rij in ["het verborgen adres", "het vorige verborgen adres"] {
            assert_eq!(gezien.cel(Kanaal::Zoeken, kijker, rij), Cel::Niets, "{}: {rij}", kijker.naam);
        }
    }
    // A sealed family is not there for anybody outside its team: not even whom to call.
    let zegel = dingen::Stap::nieuw(
        "gezicht",
        serde_json::json!({ "dossier": { "verzegel": { "reden": merk("reden van de verzegeling") } } }),
    );
    toneel.wereld.doe("verzegelen", 0, &zegel).await;
    let buiten = [kijkers::vreemden(), kijkers::met_eigen_taak(), kijkers::functies_buiten_team()].concat();
    for kijker in &buiten {
        let koekje = kijker.koekje(&toneel.wereld).await;
        let formulier = zoekformulier(&toneel.wereld, &koekje).await;
        for (rij, velden) in &vragen {
            assert_eq!(
                zoek(&toneel.wereld, &koekje, &formulier, velden).await,
                Cel::Niets,
                "{}: {rij}",
                kijker.naam
            );
        }
    }
}

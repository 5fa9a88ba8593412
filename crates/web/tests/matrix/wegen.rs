//! Every address there is: the pages the router knows, filled in with every number that anybody meets anywhere.

use crate::{
    kijkers::Kijker,
    ophalen::{Antwoord, haal},
    wereld::Wereld,
};
use axum::http::StatusCode;
use naast_domain::ids::DossierId;
use std::collections::{BTreeMap, BTreeSet};

#[path = "../../examples/paden.rs"]
#[expect(dead_code, reason = "the example prints what is used here")]
mod paden;

/// The patterns of all pages that can be asked for.
pub fn patronen() -> BTreeSet<String> {
    let beschrijving = format!("{:?}", naast_web::paginas());
    paden::paden(&beschrijving, "get").into_iter().map(str::to_owned).collect()
}

/// Those among them with a form on them.
pub fn formulieren() -> BTreeSet<String> {
    let beschrijving = format!("{:?}", naast_web::paginas());
    paden::paden(&beschrijving, "post").into_iter().map(str::to_owned).collect()
}

/// The parts of a dossier that the API gives.
const API: [&str; 13] = [
    "",
    "/gezin",
    "/team",
    "/stellingen",
    "/analyse",
    "/plan",
    "/veiligheidsplan",
    "/veiligheid",
    "/kaarten",
    "/besluiten",
    "/taken",
    "/tijdlijn",
    "/inzage",
];

/// The addresses of the API for this dossier, as this one asks for them.
pub fn api(dossier: DossierId, kijker: &Kijker) -> Vec<String> {
    let doel = kijker.doel();
    let deel = |deel: &&str| format!("/api/v1/dossiers/{dossier}{deel}?doel={doel}");
    API.iter().map(deel).collect()
}

/// Whether it is a list of who looked.
pub fn is_logboek(adres: &str) -> bool {
    let pad = adres.split('?').next().unwrap();
    ["/inzage", "/wie-keek", "/leeslog"].iter().any(|eind| pad.ends_with(eind))
}

/// What must not be asked for while walking: it ends the session, or goes elsewhere.
const NIET: [&str; 2] = ["/snel-sluiten", "/assets/"];

/// Whether an address fits a pattern of the router.
pub fn past(patroon: &str, adres: &str) -> bool {
    let pad = adres.split('?').next().unwrap();
    let (vorm, delen): (Vec<_>, Vec<_>) = (patroon.split('/').collect(), pad.split('/').collect());
    vorm.len() == delen.len()
        && vorm.iter().zip(&delen).all(|(vorm, deel)| vorm.starts_with('{') || vorm == deel)
}

/// The addresses on a page: links, and where forms go, for those are pages too.
pub fn adressen(antwoord: &Antwoord) -> BTreeSet<String> {
    let html = antwoord.tekst();
    let mut gevonden = BTreeSet::new();
    for begin in ["href=\"/", "action=\"/", "src=\"/"] {
        for stuk in html.split(begin).skip(1) {
            let adres = stuk.split('"').next().unwrap().split('#').next().unwrap();
            gevonden.insert(["/", &adres.replace("&amp;", "&")].concat());
        }
    }
    gevonden.retain(|adres| !adres.starts_with("//") && !NIET.iter().any(|niet| adres.starts_with(niet)));
    gevonden
}

/// Follows every link that these people meet, and gives all addresses that anybody of them met. A page that nobody meets
/// is there too, filled in with numbers that were met elsewhere: a guess.
pub async fn verken(wereld: &Wereld, kijkers: &[Kijker]) -> BTreeSet<String> {
    let patronen = patronen();
    let mut alles: BTreeSet<String> = patronen
        .iter()
        .filter(|patroon| !patroon.contains('{') && !NIET.iter().any(|niet| patroon.starts_with(niet)))
        .cloned()
        .collect();
    alles.insert(format!("/werk/dossier/{}", wereld.dossier));
    for kijker in kijkers {
        let koekje = kijker.koekje(wereld).await;
        let mut nog: Vec<String> = alles.iter().cloned().collect();
        let mut geweest: BTreeSet<String> = BTreeSet::new();
        let mut keren: BTreeMap<String, usize> = BTreeMap::new();
        while let Some(adres) = nog.pop() {
            let patroon = patronen.iter().find(|patroon| past(patroon, &adres));
            let Some(patroon) = patroon.filter(|_| geweest.insert(adres.clone())) else { continue };
            // The same page with other questions behind it, or of one more account: a handful is enough to follow.
            let soort = match adres.split_once('?') {
                Some((pad, _)) => pad,
                None if ["{account}", "{collega}", "{inzet}"].iter().any(|deel| patroon.contains(deel)) => {
                    patroon
                }
                None => &adres,
            };
            let keren = keren.entry(soort.to_owned()).or_default();
            *keren += 1;
            if *keren > 4 {
                continue;
            }
            let antwoord = haal(wereld, &koekje, &adres).await;
            if antwoord.status == StatusCode::OK {
                alles.insert(adres);
                nog.extend(adressen(&antwoord));
            }
        }
    }
    raad(&patronen, &mut alles, wereld.dossier);
    alles
}

/// Fills pages that nobody met with numbers met elsewhere under the same name.
fn raad(patronen: &BTreeSet<String>, alles: &mut BTreeSet<String>, dossier: DossierId) {
    let mut bekend: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for patroon in patronen {
        for adres in alles.iter().filter(|adres| past(patroon, adres)) {
            let pad = adres.split('?').next().unwrap();
            let delen = patroon.split('/').zip(pad.split('/')).filter(|(vorm, _)| vorm.starts_with('{'));
            for (vorm, deel) in delen {
                bekend.entry(vorm).or_default().insert(deel.to_owned());
            }
        }
    }
    bekend.insert("{dossier}", [dossier.to_string()].into());
    let onbekend = [uuid::Uuid::nil().to_string()].into();
    for patroon in patronen.iter().filter(|patroon| patroon.contains('{')) {
        if alles.iter().any(|adres| past(patroon, adres)) {
            continue;
        }
        let mut ingevuld = vec![String::new()];
        for vorm in patroon.split('/').skip(1) {
            let waarden: Vec<String> = if vorm.starts_with('{') {
                bekend.get(vorm).unwrap_or(&onbekend).iter().take(3).cloned().collect()
            } else {
                vec![vorm.to_owned()]
            };
            let stukken =
                ingevuld.iter().flat_map(|begin| waarden.iter().map(move |deel| format!("{begin}/{deel}")));
            ingevuld = stukken.collect();
        }
        alles.extend(ingevuld);
    }
}

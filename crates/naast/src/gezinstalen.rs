//! The family's door as the made-up families meet it, walked from page to page in another language (INV-36).

use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
};
use jiff::Timestamp;
use naast_access::Beleid;
use naast_domain::{gebied::Regios, regels::Regels};
use naast_service::{Dienst, Klok, Sessiestap};
use naast_store::{Options, RootKey, Store};
use naast_web::{Toestand, vorm::Huisstijl};
use naast_world::Wereldopdracht;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use tower::ServiceExt as _;

/// Enough for every story that the family's pages show.
const GEZINNEN: u32 = 8;
/// Of pages that differ by a number only, so many are looked at per person.
const GELIJKE: u32 = 2;

/// Words by which a Dutch sentence is known, and that are no English ones.
const NEDERLANDS: [&str; 22] = [
    "aan", "bij", "bent", "deze", "dit", "een", "geen", "heeft", "het", "hebt", "hoe", "jouw", "maar",
    "mijn", "naar", "niet", "nog", "ook", "uw", "wij", "wordt", "zelf",
];

/// Elements without an end.
const LEEG: [&str; 8] = ["area", "br", "hr", "img", "input", "link", "meta", "source"];

struct Streek {
    dienst: Dienst,
    app: Router,
    _map: tempfile::TempDir,
}

impl Streek {
    async fn nieuw() -> Self {
        let map = tempfile::tempdir().unwrap();
        let store =
            Store::open_sqlite(map.path(), RootKey::generate().unwrap(), Options::default()).await.unwrap();
        let nu: Timestamp = "2026-11-02T09:00:00Z".parse().unwrap();
        let (beleid, regels) = (Beleid::ingebouwd().unwrap(), Regels::ingebouwd().unwrap());
        let dienst = Dienst::nieuw(store, beleid, regels, Regios::ingebouwd().unwrap(), Klok::vast(nu));
        naast_world::vul(&dienst, &Wereldopdracht { seed: 1, gezinnen: GEZINNEN, nu }, |_, _| {})
            .await
            .unwrap();
        dienst.laad_gezinsaccounts().await.unwrap();
        let app = naast_web::app(Toestand::nieuw(dienst.clone(), Huisstijl::default(), true, false));
        Self { dienst, app, _map: map }
    }

    /// A cookie per member of a family.
    async fn gezinsleden(&self) -> Vec<String> {
        let mut koekjes = Vec::new();
        for (persona, _) in self.dienst.personas() {
            let nummer = persona.split('.').next().unwrap().parse().unwrap();
            let account = self.dienst.account(nummer).await.unwrap().unwrap();
            if account.is_van_gezin() {
                let token =
                    self.dienst.begin_sessie(&account, 0, Sessiestap::Volledig, "proef").await.unwrap();
                koekjes.push(token);
            }
        }
        koekjes
    }

    async fn get(&self, pad: &str, taal: &str, sessie: &str) -> (StatusCode, Option<String>, String) {
        let koekje = format!("naast={sessie}; naast-taal={taal}");
        let verzoek = Request::get(pad).header(header::COOKIE, koekje).body(Body::empty()).unwrap();
        let antwoord = self.app.clone().oneshot(verzoek).await.unwrap();
        let naar = antwoord.headers().get(header::LOCATION).map(|naar| naar.to_str().unwrap().to_owned());
        let status = antwoord.status();
        let inhoud = axum::body::to_bytes(antwoord.into_body(), usize::MAX).await.unwrap();
        (status, naar, String::from_utf8(inhoud.to_vec()).unwrap())
    }

    /// Every page that somebody comes to by following links, with what stands on it.
    async fn wandel(&self, taal: &str, sessie: &str) -> BTreeMap<String, String> {
        let mut paginas = BTreeMap::new();
        let mut gelijke: BTreeMap<String, u32> = BTreeMap::new();
        let mut gezien = BTreeSet::new();
        let mut te_doen = VecDeque::from(["/gezin".to_owned()]);
        while let Some(pad) = te_doen.pop_front() {
            let soort =
                pad.split('/').map(|deel| if deel.len() == 36 { "…" } else { deel }).collect::<Vec<_>>();
            let keren = gelijke.entry(soort.join("/")).or_default();
            *keren += 1;
            if *keren > GELIJKE || !gezien.insert(pad.clone()) {
                continue;
            }
            let (status, naar, html) = self.get(&pad, taal, sessie).await;
            if let Some(naar) = naar {
                te_doen.extend(is_pagina(&naar).then_some(naar));
                continue;
            }
            assert_eq!(status, StatusCode::OK, "{pad}: {html}");
            te_doen.extend(links(&html));
            paginas.insert(pad, html);
        }
        paginas
    }
}

/// A page of the family's door; what is downloaded or ends the session is not one.
fn is_pagina(pad: &str) -> bool {
    pad.starts_with("/gezin")
        && ![".pdf", ".json"].iter().any(|soort| pad.ends_with(soort))
        && !pad.contains("/bijlage/")
}

fn links(html: &str) -> Vec<String> {
    let hrefs = html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let hrefs = hrefs.map(|href| href.split('#').next().unwrap_or_default().replace("&amp;", "&"));
    hrefs.filter(|href| is_pagina(href)).collect()
}

/// The text of a page that it says itself: without what is marked as Dutch, and without the words of the family, which
/// are in whatever language they were written.
fn eigen_tekst(html: &str) -> String {
    let mut tekst = String::new();
    let mut open: Vec<(&str, bool)> = Vec::new();
    let mut stil = false;
    for stuk in html.split('<').skip(1) {
        let (tag, rest) = stuk.split_once('>').unwrap_or((stuk, ""));
        let naam = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if tag.starts_with('/') {
            while let Some((gesloten, was_stil)) = open.pop() {
                stil = was_stil;
                if gesloten == naam {
                    break;
                }
            }
        } else if !LEEG.contains(&naam) && !naam.starts_with('!') {
            open.push((naam, stil));
            let van_iemand =
                ["lang=\"nl\"", "dir=\"auto\""].iter().any(|merk| tag.contains(merk)) && naam != "html";
            stil = stil || van_iemand || ["bdi", "script", "textarea", "option"].contains(&naam);
        }
        if !stil {
            tekst.push(' ');
            tekst.push_str(rest);
        }
    }
    tekst
}

/// The Dutch words in a text, each with what stands around it.
fn nederlands_in(tekst: &str) -> Vec<String> {
    let woorden: Vec<&str> = tekst.split_whitespace().collect();
    let kaal = |woord: &str| woord.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let gevonden = woorden.iter().enumerate().filter(|(_, woord)| NEDERLANDS.contains(&kaal(woord).as_str()));
    gevonden.map(|(i, _)| woorden[i.saturating_sub(4)..(i + 5).min(woorden.len())].join(" ")).collect()
}

#[test]
fn what_is_marked_as_dutch_is_not_the_text_of_the_page() {
    let html =
        r#"<html lang="en"><p>One <span lang="nl">twee <b>drie</b></span> four<br> <bdi>vijf</bdi> six</p>"#;
    assert_eq!(eigen_tekst(html).split_whitespace().collect::<Vec<_>>(), ["One", "four", "six"]);
    assert_eq!(nederlands_in("This is niet, good"), ["This is niet, good"]);
}

#[tokio::test]
async fn inv_36_no_page_of_the_family_has_dutch_left_in_it_when_it_is_read_in_english() {
    let streek = Streek::nieuw().await;
    let mut fouten = BTreeSet::new();
    let mut soorten = BTreeSet::new();
    for lid in streek.gezinsleden().await {
        for (pad, html) in streek.wandel("en", &lid).await {
            assert!(html.contains(r#"<html class="utrecht-root" lang="en" dir="ltr">"#), "{pad}");
            if html.contains("naast-nederlands__noot") && html.contains("because it is not in English yet") {
                let plek =
                    html.split("lang=\"nl\">").skip(1).map(|rest| rest.chars().take(70).collect::<String>());
                fouten.insert(format!("{pad}: onvertaald {:?}", plek.collect::<Vec<_>>()));
            }
            fouten.extend(nederlands_in(&eigen_tekst(&html)).into_iter().map(|zin| format!("{pad}: {zin}")));
            soorten.insert(pad.split('/').take(4).collect::<Vec<_>>().join("/"));
        }
    }
    assert!(soorten.len() > 25, "only {soorten:?} were seen");
    assert!(fouten.is_empty(), "{} fouten: {fouten:#?}", fouten.len());
}

#[tokio::test]
async fn inv_36_every_page_of_the_family_is_whole_in_every_language_and_stays_light() {
    let streek = Streek::nieuw().await;
    let leden = streek.gezinsleden().await;
    for (taal, richting) in [("nl", "ltr"), ("tr", "ltr"), ("ar", "rtl"), ("pl", "ltr"), ("uk", "ltr")] {
        for lid in leden.iter().take(2) {
            for (pad, html) in streek.wandel(taal, lid).await {
                let begin = format!(r#"<html class="utrecht-root" lang="{taal}" dir="{richting}">"#);
                assert!(html.contains(&begin), "{taal} {pad}");
                assert!(
                    !html.contains(['\u{E000}', '\u{E001}', '\u{E002}', '\u{E003}']),
                    "{taal} {pad}: een merk bleef staan"
                );
                assert!(html.contains("/snel-sluiten"), "{taal} {pad}");
                assert!(html.len() < 150_000, "{taal} {pad}: {} bytes before it is packed", html.len());
            }
        }
    }
}

#[tokio::test]
async fn inv_36_a_fault_and_an_address_that_only_takes_a_form_speak_the_language_of_the_visitor() {
    let streek = Streek::nieuw().await;
    let leden = streek.gezinsleden().await;
    let lid = leden.first().unwrap();
    let (status, _, html) =
        streek.get("/gezin/wat-er-staat/00000000-0000-7000-8000-000000000000?taal=uk", "en", lid).await;
    assert!(!status.is_success() && html.contains("Немає що показати"), "{status}: {html}");
    for (formulier, pagina) in [
        ("/gezin/plan/mijn-antwoord", "/gezin/plan"),
        ("/gezin/veiligheid/mijn-antwoord", "/gezin/veiligheid"),
        ("/gezin/account/sessie", "/gezin/account"),
    ] {
        let (status, naar, _) = streek.get(&[formulier, "?taal=ar"].concat(), "nl", lid).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{formulier}");
        assert_eq!(naar, Some([pagina, "?taal=ar"].concat()), "{formulier}");
    }
}

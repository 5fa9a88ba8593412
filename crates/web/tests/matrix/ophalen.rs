//! Asking for an address as somebody, and recognising what came back.

use crate::{dingen::Ding, wereld::Wereld};
use axum::{
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use std::collections::{BTreeSet, HashMap};
use tower::ServiceExt as _;

/// What came back.
pub struct Antwoord {
    pub status: StatusCode,
    pub koppen: HeaderMap,
    pub inhoud: Vec<u8>,
}

impl Antwoord {
    /// As text, where it is text.
    pub fn tekst(&self) -> String {
        String::from_utf8_lossy(&self.inhoud).into_owned()
    }

    /// Everything that came over the wire: headers and body.
    pub fn bytes(&self) -> Vec<u8> {
        let mut alles = Vec::new();
        for (naam, waarde) in &self.koppen {
            alles.extend_from_slice(naam.as_str().as_bytes());
            alles.extend_from_slice(b": ");
            alles.extend_from_slice(waarde.as_bytes());
            alles.push(b'\n');
        }
        alles.extend_from_slice(&self.inhoud);
        alles
    }
}

/// Asks for a page.
pub async fn haal(wereld: &Wereld, koekje: &str, pad: &str) -> Antwoord {
    stuur(wereld, koekje, Method::GET, pad, &[]).await
}

/// Posts a form.
pub async fn post(wereld: &Wereld, koekje: &str, pad: &str, velden: &[(String, String)]) -> Antwoord {
    stuur(wereld, koekje, Method::POST, pad, velden).await
}

async fn stuur(
    wereld: &Wereld,
    koekje: &str,
    methode: Method,
    pad: &str,
    velden: &[(String, String)],
) -> Antwoord {
    let inhoud = form_urlencoded::Serializer::new(String::new()).extend_pairs(velden).finish();
    let verzoek = Request::builder()
        .method(methode)
        .uri(pad)
        .header(header::COOKIE, koekje)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(inhoud));
    let antwoord = wereld.app.clone().oneshot(verzoek.unwrap()).await.unwrap();
    let (status, koppen) = (antwoord.status(), antwoord.headers().clone());
    let inhoud = axum::body::to_bytes(antwoord.into_body(), usize::MAX).await.unwrap().to_vec();
    Antwoord { status, koppen, inhoud }
}

/// Recognises things by their marks, wherever they stand in the bytes.
pub struct Herkenner {
    merken: HashMap<Vec<u8>, usize>,
    anders: Vec<(Vec<u8>, usize)>,
}

/// How every mark of our own begins, and how long it is.
const BEGIN: &[u8] = b"xq";
const LENGTE: usize = 11;

impl Herkenner {
    pub fn nieuw(dingen: &[Ding]) -> Self {
        let mut herkenner = Self { merken: HashMap::new(), anders: Vec::new() };
        for (plaats, ding) in dingen.iter().enumerate() {
            for merk in &ding.merken {
                let merk = merk.clone().into_bytes();
                if merk.starts_with(BEGIN) && merk.len() == LENGTE {
                    let eerder = herkenner.merken.insert(merk, plaats);
                    assert!(eerder.is_none(), "{} has the mark of another row", ding.rij);
                } else {
                    herkenner.anders.push((merk, plaats));
                }
            }
        }
        herkenner
    }

    /// The rows that can be recognised in these bytes.
    pub fn herken(&self, bytes: &[u8]) -> BTreeSet<usize> {
        let klein = bytes.to_ascii_lowercase();
        let mut gevonden = BTreeSet::new();
        for stuk in klein.windows(LENGTE).filter(|stuk| stuk.starts_with(BEGIN)) {
            if let Some(plaats) = self.merken.get(stuk) {
                gevonden.insert(*plaats);
            }
        }
        for (merk, plaats) in &self.anders {
            if klein.windows(merk.len()).any(|stuk| stuk == merk) {
                gevonden.insert(*plaats);
            }
        }
        gevonden
    }
}

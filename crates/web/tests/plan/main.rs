//! The plan, safety and the veiligheidskaart over a real service and store, by pages without JavaScript.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "../gezin/bladeren.rs"]
#[expect(dead_code, reason = "shared with the tests of the family pages")]
mod bladeren;
mod kaarten;
mod plan;
#[path = "../gezin/proef.rs"]
#[expect(dead_code, reason = "shared with the tests of the family pages")]
mod proef;
mod veiligheid;

use axum::http::StatusCode;
use proef::{Browser, Pagina};

/// One family and its pages.
struct Bij<'a> {
    wie: &'a Browser<'a>,
    basis: String,
}

impl<'a> Bij<'a> {
    async fn open(wie: &'a Browser<'a>) -> Self {
        let id = bladeren::open_gezin(wie).await;
        Self { wie, basis: format!("/werk/dossier/{id}") }
    }

    fn pad(&self, rest: &str) -> String {
        format!("{}/{rest}", self.basis)
    }

    async fn get(&self, rest: &str) -> Pagina {
        self.wie.get(&self.pad(rest)).await
    }

    /// Fills in the form of a page and sends it.
    async fn stuur(&self, rest: &str, velden: &[(&str, &str)]) -> Pagina {
        let pad = self.pad(rest);
        let pagina = self.wie.get(&pad).await;
        assert_eq!(pagina.status, StatusCode::OK, "{rest}: {}", pagina.tekst());
        self.wie.vul_in(&pagina, &pad, velden).await
    }

    /// The same, when it must succeed.
    async fn doe(&self, rest: &str, velden: &[(&str, &str)]) -> Pagina {
        let klaar = self.stuur(rest, velden).await;
        assert_eq!(klaar.status, StatusCode::SEE_OTHER, "{rest}: {}", klaar.tekst());
        klaar
    }

    /// The number of a person, found by name among the boxes of a form.
    async fn persoon(&self, naam: &str) -> String {
        let pagina = self.get("veiligheid/incident").await;
        let stukken = pagina.html.split("name=\"personen\" value=\"").skip(1);
        let van = stukken.filter(|stuk| stuk.split("</label>").next().unwrap().contains(naam));
        van.map(|stuk| stuk.split('"').next().unwrap().to_owned()).next().unwrap()
    }
}

/// The first address on a page that begins with `begin`.
fn adres(pagina: &Pagina, begin: &str) -> String {
    let zoek = format!("href=\"{begin}");
    let rest = pagina.html.split(&zoek).nth(1).unwrap_or_else(|| panic!("geen link naar {begin}"));
    format!("{begin}{}", rest.split('"').next().unwrap())
}

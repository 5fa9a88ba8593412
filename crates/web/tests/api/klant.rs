//! A system that calls the API. Every answer it gets is held against the description, so that no test can pass on an
//! answer that is not described.

use crate::gemeen::{Proef, persoon_id};
use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use naast_domain::ids::{OpdrachtId, ProfessionalId};
use naast_service::{
    Sessiestap,
    account::{NieuweApiSleutel, Plaats, Wachtwoord},
};
use naast_web::{Toestand, vorm::Huisstijl};
use serde_json::{Value, json};
use std::sync::LazyLock;
use tower::ServiceExt as _;
use uuid::Uuid;

/// The description.
pub static DOCUMENT: LazyLock<Value> = LazyLock::new(|| naast_web::api::openapi().unwrap().clone());

/// How a caller says who he is.
enum Wie {
    Niemand,
    Sleutel(String),
    Cookie(String),
    Gezinslid(String),
}

/// A system that calls.
pub struct Klant<'p> {
    proef: &'p Proef,
    app: Router,
    wie: Wie,
}

/// An answer that came back.
#[derive(Debug)]
pub struct Antwoord {
    pub status: StatusCode,
    pub koppen: HeaderMap,
    pub json: Value,
    pub bytes: String,
}

/// The account of somebody in the trial.
pub fn account_id(naam: &str) -> ProfessionalId {
    ProfessionalId(Uuid::new_v5(&Uuid::NAMESPACE_OID, naam.as_bytes()))
}

/// Makes a key for somebody, as the page does.
pub async fn maak_sleutel(proef: &Proef, naam: &str) -> String {
    let dienst = &proef.dienst;
    let account = dienst.account(account_id(naam)).await.unwrap().unwrap();
    let token = dienst.begin_sessie(&account, 0, Sessiestap::Volledig, "proef").await.unwrap();
    let sessie = dienst.sessie(&token).await.unwrap().unwrap();
    let vandaag = naast_domain::context::dag_in_nederland(dienst.klok().nu());
    let nieuw = NieuweApiSleutel {
        naam: crate::gemeen::kort(&Uuid::now_v7().to_string()),
        pet: 0,
        tot: vandaag.saturating_add(jiff::ToSpan::months(6)),
    };
    let wachtwoord = Wachtwoord::getypt("");
    dienst.maak_apisleutel(&sessie, Uuid::now_v7(), &wachtwoord, nieuw).await.unwrap().unwrap()
}

impl<'p> Klant<'p> {
    fn met(proef: &'p Proef, wie: Wie) -> Self {
        let toestand = Toestand::nieuw(proef.dienst.clone(), Huisstijl::default(), false, false);
        Self { proef, app: naast_web::app(toestand), wie }
    }

    /// With the key of somebody who has an account: Noor, Sam or Vera.
    pub async fn van(proef: &'p Proef, naam: &str) -> Self {
        let sleutel = maak_sleutel(proef, naam).await;
        Self::met(proef, Wie::Sleutel(sleutel))
    }

    /// With this very key.
    pub fn met_sleutel(proef: &'p Proef, sleutel: &str) -> Self {
        Self::met(proef, Wie::Sleutel(sleutel.to_owned()))
    }

    /// Nobody.
    pub fn onbekend(proef: &'p Proef) -> Self {
        Self::met(proef, Wie::Niemand)
    }

    /// Somebody who is logged in on the pages.
    pub async fn ingelogd(proef: &'p Proef, naam: &str) -> Self {
        let account = proef.dienst.account(account_id(naam)).await.unwrap().unwrap();
        let token = proef.dienst.begin_sessie(&account, 0, Sessiestap::Volledig, "proef").await.unwrap();
        Self::met(proef, Wie::Cookie(format!("naast={token}")))
    }

    /// A member of the family who is logged in.
    pub async fn gezinslid(proef: &'p Proef, naam: &str) -> Self {
        let dienst = &proef.dienst;
        let noor = dienst.account(account_id("Noor")).await.unwrap().unwrap();
        let kijker = noor.kijker(0, naast_domain::context::dag_in_nederland(dienst.klok().nu()));
        let plaats = Plaats { dossier: proef.dossier, persoon: persoon_id(naam) };
        let account = dienst.speel_gezinslid(&kijker, Uuid::now_v7(), plaats, naam).await.unwrap();
        let token = dienst.begin_sessie(&account, 0, Sessiestap::Volledig, "proef").await.unwrap();
        Self::met(proef, Wie::Gezinslid(format!("naast={token}")))
    }

    /// An address below the dossier of the trial: "", "/plan".
    pub fn in_dossier(&self, rest: &str) -> String {
        format!("/api/v1/dossiers/{}{rest}", self.proef.dossier)
    }

    /// Reads a part, with the purpose that fits.
    pub async fn deel(&self, rest: &str) -> Antwoord {
        let doel = if matches!(self.wie, Wie::Gezinslid(_)) { "eigen_inzage" } else { "begeleiden" };
        self.get(&format!("{}?doel={doel}", self.in_dossier(rest))).await
    }

    pub async fn get(&self, pad: &str) -> Antwoord {
        self.stuur(Method::GET, pad, &[], Body::empty()).await
    }

    pub async fn get_met(&self, pad: &str, koppen: &[(&str, &str)]) -> Antwoord {
        self.stuur(Method::GET, pad, koppen, Body::empty()).await
    }

    pub async fn post(&self, pad: &str, inhoud: &Value) -> Antwoord {
        self.stuur(Method::POST, pad, &[("content-type", "application/json")], Body::from(inhoud.to_string()))
            .await
    }

    /// A command with a number of its own.
    pub async fn opdracht(&self, soort: &str, gegevens: Value) -> Antwoord {
        self.opdracht_met(OpdrachtId(Uuid::now_v7()), None, soort, gegevens).await
    }

    pub async fn opdracht_met(
        &self,
        nummer: OpdrachtId,
        gezien: Option<Value>,
        soort: &str,
        gegevens: Value,
    ) -> Antwoord {
        let inhoud = json!({ "nummer": nummer, "gezien": gezien, "soort": soort, "gegevens": gegevens });
        self.post(&self.in_dossier("/opdrachten"), &inhoud).await
    }

    pub async fn stuur(&self, methode: Method, pad: &str, koppen: &[(&str, &str)], inhoud: Body) -> Antwoord {
        let mut verzoek = Request::builder().method(methode.clone()).uri(pad);
        match &self.wie {
            Wie::Niemand => {}
            Wie::Sleutel(sleutel) => {
                verzoek = verzoek.header(header::AUTHORIZATION, format!("Bearer {sleutel}"));
            }
            Wie::Cookie(cookie) | Wie::Gezinslid(cookie) => verzoek = verzoek.header(header::COOKIE, cookie),
        }
        for (naam, waarde) in koppen {
            verzoek = verzoek.header(*naam, *waarde);
        }
        let antwoord = self.app.clone().oneshot(verzoek.body(inhoud).unwrap()).await.unwrap();
        let (status, koppen) = (antwoord.status(), antwoord.headers().clone());
        let bytes = axum::body::to_bytes(antwoord.into_body(), usize::MAX).await.unwrap();
        let bytes = String::from_utf8(bytes.to_vec()).unwrap();
        let json = if bytes.is_empty() { Value::Null } else { serde_json::from_str(&bytes).unwrap() };
        let antwoord = Antwoord { status, koppen, json, bytes };
        antwoord.is_beschreven(&methode, pad);
        antwoord
    }
}

/// The way in the description that fits this address.
fn weg(pad: &str) -> Option<&'static Value> {
    let pad = pad.split('?').next().unwrap().strip_prefix("/api/v1")?;
    let pad = if pad == "/" { "" } else { pad };
    let delen: Vec<&str> = pad.split('/').collect();
    let past = |sjabloon: &str| {
        let vorm: Vec<&str> = sjabloon.trim_end_matches('/').split('/').collect();
        vorm.len() == delen.len()
            && vorm.iter().zip(&delen).all(|(vorm, deel)| vorm.starts_with('{') || vorm == deel)
    };
    DOCUMENT["paths"].as_object().unwrap().iter().find(|(sjabloon, _)| past(sjabloon)).map(|(_, weg)| weg)
}

/// What is wrong with this value, by the schema.
pub fn fouten(schema: &Value, waarde: &Value) -> Vec<String> {
    let mut geheel = json!({ "components": DOCUMENT["components"] });
    for (naam, waarde) in schema.as_object().unwrap() {
        geheel[naam] = waarde.clone();
    }
    let keurder = jsonschema::options().should_validate_formats(true).build(&geheel).unwrap();
    keurder.iter_errors(waarde).map(|fout| format!("{}: {fout}", fout.instance_path())).collect()
}

impl Antwoord {
    #[track_caller]
    fn is_beschreven(&self, methode: &Method, pad: &str) {
        assert_eq!(self.koppen.get("api-version").map(|kop| kop.to_str().unwrap()), Some("1.0.0"), "{pad}");
        assert_eq!(self.koppen.get(header::CACHE_CONTROL).unwrap(), "no-store", "{pad}");
        let is_probleem = self.status.is_client_error() || self.status.is_server_error();
        let soort = self.koppen.get(header::CONTENT_TYPE).map(|kop| kop.to_str().unwrap());
        if is_probleem {
            assert_eq!(soort, Some("application/problem+json"), "{pad}");
            let schema = json!({ "$ref": "#/components/schemas/Probleem" });
            assert_eq!(fouten(&schema, &self.json), Vec::<String>::new(), "{pad}: {}", self.bytes);
            assert_eq!(self.json["status"], self.status.as_u16(), "{pad}");
        }
        let Some(daad) = weg(pad).and_then(|weg| weg.get(methode.as_str().to_lowercase())) else {
            assert!(is_probleem, "{methode} {pad} is not described but answers {}", self.status);
            return;
        };
        let beschreven = &daad["responses"][self.status.as_str()];
        assert!(beschreven.is_object(), "{methode} {pad} answers {}: {}", self.status, self.bytes);
        if !is_probleem && !self.bytes.is_empty() {
            let schema = &beschreven["content"]["application/json"]["schema"];
            assert_eq!(fouten(schema, &self.json), Vec::<String>::new(), "{methode} {pad}");
        }
    }

    #[track_caller]
    pub fn is(&self, status: StatusCode) -> &Self {
        assert_eq!(self.status, status, "{}", self.bytes);
        self
    }

    /// What is wrong with this field.
    #[track_caller]
    pub fn fout_bij(&self, veld: &str) -> String {
        let fouten = self.json["fouten"].as_array().unwrap_or_else(|| panic!("{}", self.bytes));
        let fout = fouten.iter().find(|fout| fout["veld"] == veld);
        fout.unwrap_or_else(|| panic!("geen fout bij {veld}: {}", self.bytes))["melding"]
            .as_str()
            .unwrap()
            .to_owned()
    }
}

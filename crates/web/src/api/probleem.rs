//! What an answer says when something cannot be done: `application/problem+json` (RFC 9457), in plain Dutch, with the
//! rule, every fault and what can be done instead. "Not there" and "not for you" are the same answer (§9.9).

use super::koppen;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use naast_domain::{Deel, Invoerfout, Weigering, weigering::Weigeringsoort};
use naast_service::Dienstfout;
use serde::{Deserialize, Serialize};

/// One field that is not right.
#[derive(Clone, Serialize, Deserialize, Debug)]
pub(super) struct Veldfout {
    /// Its place, with dots: `gegevens.inhoud.feit.bron`.
    pub(super) veld: String,
    pub(super) melding: String,
}

/// The part that somebody else changed in the meantime.
#[derive(Clone, Serialize, Deserialize, Debug)]
pub(super) struct Gewijzigd {
    pub(super) deel: Deel,
    pub(super) gezien: u64,
    pub(super) nu: u64,
}

/// The answer.
#[derive(Clone, Debug)]
pub(super) struct Probleem {
    pub(super) status: StatusCode,
    pub(super) soort: &'static str,
    pub(super) titel: &'static str,
    pub(super) detail: String,
    pub(super) regel: Option<String>,
    pub(super) uitwegen: Vec<String>,
    pub(super) fouten: Vec<Veldfout>,
    pub(super) gewijzigd: Option<Gewijzigd>,
    /// The newer text, as far as this caller may see it.
    pub(super) nu_staat_er: Option<serde_json::Value>,
    pub(super) wacht: Option<i64>,
}

/// The members of the answer, for its description.
#[derive(Serialize, Deserialize)]
pub(super) struct Probleemvelden {
    r#type: String,
    status: u16,
    title: String,
    detail: String,
    /// The rule that says no, such as `INV-1`; explained in `docs/regels.md`.
    #[serde(skip_serializing_if = "Option::is_none")]
    regel: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    uitwegen: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fouten: Option<Vec<Veldfout>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gewijzigd: Option<Gewijzigd>,
}

impl Probleem {
    fn nieuw(
        status: StatusCode,
        soort: &'static str,
        titel: &'static str,
        detail: impl Into<String>,
    ) -> Self {
        Self {
            status,
            soort,
            titel,
            detail: detail.into(),
            regel: None,
            uitwegen: Vec::new(),
            fouten: Vec::new(),
            gewijzigd: None,
            nu_staat_er: None,
            wacht: None,
        }
    }

    /// Nothing there, or nothing that may be known.
    pub(super) fn niet_gevonden() -> Self {
        Self::nieuw(
            StatusCode::NOT_FOUND,
            "niet-gevonden",
            "Niets te tonen",
            "Er is geen informatie die we u kunnen tonen.",
        )
    }

    /// Nobody we know.
    pub(super) fn onbekend() -> Self {
        Self {
            uitwegen: vec![
                "Maak een API-sleutel op de pagina ‘Mijn account’ en stuur hem mee als Authorization: Bearer.".to_owned(),
                "Is de sleutel verlopen of ingetrokken? Maak dan een nieuwe.".to_owned(),
            ],
            ..Self::nieuw(
                StatusCode::UNAUTHORIZED,
                "niet-aangemeld",
                "Wie bent u?",
                "Dit verzoek heeft geen API-sleutel die geldt.",
            )
        }
    }

    /// Too many wrong keys.
    pub(super) fn te_vaak(seconden: i64) -> Self {
        Self {
            wacht: Some(seconden),
            ..Self::nieuw(
                StatusCode::TOO_MANY_REQUESTS,
                "te-vaak",
                "Te veel verkeerde sleutels",
                format!("Wacht {seconden} seconden en probeer het dan opnieuw."),
            )
        }
    }

    /// The request is not right: all faults at once.
    pub(super) fn invoer(fouten: impl IntoIterator<Item = Invoerfout>) -> Self {
        let fouten: Vec<Veldfout> = fouten
            .into_iter()
            .map(|fout| Veldfout { veld: fout.veld.into_owned(), melding: fout.melding })
            .collect();
        let detail = match fouten.as_slice() {
            [een] => een.melding.clone(),
            meer => format!("{} velden zijn nog niet goed.", meer.len()),
        };
        Self {
            fouten,
            ..Self::nieuw(StatusCode::BAD_REQUEST, "ongeldige-invoer", "Dit verzoek is niet goed", detail)
        }
    }

    /// One fault.
    pub(super) fn fout(veld: &'static str, melding: impl Into<String>) -> Self {
        Self::invoer([Invoerfout::nieuw(veld, melding)])
    }

    /// More than we read.
    pub(super) fn te_groot(grens: usize) -> Self {
        Self::nieuw(
            StatusCode::PAYLOAD_TOO_LARGE,
            "te-groot",
            "Dit verzoek is te groot",
            format!("Een verzoek heeft ten hoogste {} kB.", grens / 1024),
        )
    }

    /// Not JSON.
    pub(super) fn ander_soort() -> Self {
        Self::nieuw(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "geen-json",
            "Dit is geen JSON",
            "Stuur JSON, met de kop Content-Type: application/json.",
        )
    }

    /// This verb does nothing here.
    pub(super) fn andere_methode() -> Self {
        Self::nieuw(
            StatusCode::METHOD_NOT_ALLOWED,
            "methode",
            "Dit kan hier niet",
            "Deze methode bestaat niet voor dit adres. De beschrijving staat op /api/v1/openapi.json.",
        )
    }

    /// Something is wrong on our side.
    pub(super) fn storing(detail: impl Into<String>) -> Self {
        Self::nieuw(StatusCode::SERVICE_UNAVAILABLE, "storing", "Er ging iets mis bij ons", detail)
    }
}

impl From<Weigering> for Probleem {
    fn from(weigering: Weigering) -> Self {
        let Weigering { regel, reden, uitwegen, soort, .. } = weigering;
        match soort {
            Weigeringsoort::NietGevonden => Self::niet_gevonden(),
            Weigeringsoort::Invoer(fouten) => Self { uitwegen, ..Self::invoer(fouten) },
            Weigeringsoort::DeelGewijzigd { deel, gezien, nu } => Self {
                uitwegen: vec![
                    "Lees wat er nu staat, pas uw opdracht aan en stuur hem met een nieuw nummer.".to_owned(),
                ],
                gewijzigd: Some(Gewijzigd { deel, gezien, nu }),
                ..Self::nieuw(StatusCode::CONFLICT, "gewijzigd", "Nog niet opgeslagen", reden)
            },
            Weigeringsoort::Regel => Self {
                regel: Some(regel.to_string()),
                uitwegen,
                ..Self::nieuw(StatusCode::UNPROCESSABLE_ENTITY, "geweigerd", "Dit kan nu niet", reden)
            },
        }
    }
}

impl From<Dienstfout> for Probleem {
    fn from(fout: Dienstfout) -> Self {
        match fout {
            Dienstfout::NietGevonden => Self::niet_gevonden(),
            Dienstfout::Weigering(weigering) => weigering.into(),
            Dienstfout::OnbekendeRegio(_) => Self::fout("regio", fout.to_string()),
            fout => {
                tracing::error!(fout = %fout, "een gebruiksgeval is mislukt");
                Self::storing(fout.to_string())
            }
        }
    }
}

impl IntoResponse for Probleem {
    fn into_response(self) -> Response {
        let velden = Probleemvelden {
            r#type: ["urn:naast:probleem:", self.soort].concat(),
            status: self.status.as_u16(),
            title: self.titel.to_owned(),
            detail: self.detail,
            regel: self.regel,
            uitwegen: Some(self.uitwegen).filter(|uitwegen| !uitwegen.is_empty()),
            fouten: Some(self.fouten).filter(|fouten| !fouten.is_empty()),
            gewijzigd: self.gewijzigd,
        };
        let mut inhoud = serde_json::to_value(velden).unwrap_or_default();
        if let (Some(nu), serde_json::Value::Object(velden)) = (self.nu_staat_er, &mut inhoud) {
            velden.insert("nu_staat_er".to_owned(), nu);
        }
        let mut antwoord = (self.status, inhoud.to_string()).into_response();
        let koppen = antwoord.headers_mut();
        koppen.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if self.status == StatusCode::UNAUTHORIZED {
            koppen.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"Naast\""));
        }
        if let Some(seconden) = self.wacht {
            koppen.insert(header::RETRY_AFTER, HeaderValue::from(seconden));
        }
        koppen::versie(koppen);
        antwoord
    }
}

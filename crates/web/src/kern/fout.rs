//! What a visitor sees when a page cannot be shown. Never tells whether something is hidden or not there (§9.9).

use crate::vorm::{Deur, Huisstijl, Pagina, alinea, knoplink};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::html;
use naast_service::Dienstfout;

/// Why there is no page.
#[derive(Debug)]
pub enum Paginafout {
    /// First log in; then come back here.
    Inloggen(String),
    /// This visitor's own door is elsewhere.
    Elders(&'static str),
    /// Nothing there, or nothing that may be known.
    NietGevonden,
    /// The request is not one of our own forms.
    Afgewezen(&'static str),
    /// The form is unusable as a whole.
    Ongeldig(String),
    /// Something is wrong on our side.
    Storing(String),
}

impl From<Dienstfout> for Paginafout {
    fn from(fout: Dienstfout) -> Self {
        match fout {
            Dienstfout::NietGevonden => Self::NietGevonden,
            Dienstfout::Weigering(weigering) => Self::Ongeldig(weigering.reden),
            Dienstfout::OnbekendeRegio(_) | Dienstfout::Druk => Self::Ongeldig(fout.to_string()),
            Dienstfout::Onleesbaar { .. } | Dienstfout::Opslag(_) => {
                tracing::error!(fout = %fout, "een gebruiksgeval is mislukt");
                Self::Storing(fout.to_string())
            }
        }
    }
}

impl IntoResponse for Paginafout {
    fn into_response(self) -> Response {
        let (status, titel, uitleg) = match self {
            Self::Inloggen(terug) => {
                let query = form_urlencoded::Serializer::new(String::new()).append_pair("terug", &terug).finish();
                if super::pad::ligt_achter(&terug, super::pad::GEZIN) {
                    return Redirect::to(crate::open::GEZIN_INLOGGEN).into_response();
                }
                return Redirect::to(&[super::pad::INLOGGEN, "?", &query].concat()).into_response();
            }
            Self::Elders(naar) => return Redirect::to(naar).into_response(),
            Self::NietGevonden => (
                StatusCode::NOT_FOUND,
                "Niets te tonen",
                "Er is geen informatie die we u kunnen tonen. Controleer het adres, of begin opnieuw bij uw eigen gezinnen.".to_owned(),
            ),
            Self::Afgewezen(reden) => (StatusCode::FORBIDDEN, "Dit formulier kon niet worden verstuurd", reden.to_owned()),
            Self::Ongeldig(reden) => (StatusCode::UNPROCESSABLE_ENTITY, "Dit kan zo niet", reden),
            Self::Storing(reden) => (StatusCode::SERVICE_UNAVAILABLE, "Er ging iets mis bij ons", reden),
        };
        let huisstijl = Huisstijl::default();
        let pagina = Pagina::new(titel, Deur::Open, &huisstijl).inhoud(html! {
            (alinea(&uitleg))
            div class="naast-knoppen" { (knoplink(super::pad::WERK, "Naar mijn werk")) }
        });
        (status, pagina).into_response()
    }
}

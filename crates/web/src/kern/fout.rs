//! What a visitor sees when a page cannot be shown. Never tells whether something is hidden or not there (§9.9).

use crate::taal::Taal;
use crate::vorm::{Deur, Huisstijl, Pagina, alinea, knoplink};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use naast_service::Dienstfout;
use std::borrow::Cow;

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

/// What a page says that cannot be shown. It goes along with the answer: behind the family's door it is said in the
/// language of the visitor, which only the request tells.
#[derive(Clone, Debug)]
pub(crate) struct Foutpagina {
    kop: fn(Taal) -> Cow<'static, str>,
    /// Nothing where there is nothing to show: then the door says where to go.
    uitleg: Option<String>,
}

impl Foutpagina {
    fn van_het_werk(&self) -> Markup {
        let huisstijl = Huisstijl::default();
        let uitleg = self.uitleg.as_deref().unwrap_or(
            "Er is geen informatie die we u kunnen tonen. Controleer het adres, of begin opnieuw bij uw eigen gezinnen.",
        );
        Pagina::new(&(self.kop)(Taal::NL), Deur::Open, &huisstijl).inhoud(html! {
            (alinea(uitleg))
            div class="naast-knoppen" { (knoplink(super::pad::WERK, "Naar mijn werk")) }
        })
    }

    /// The page as a member of the family sees it.
    pub(crate) fn van_het_gezin(&self, taal: Taal) -> Markup {
        let huisstijl = Huisstijl::default();
        let uitleg = match &self.uitleg {
            Some(uitleg) => taal.zin(uitleg),
            None => taal.niet_tonen_uitleg(),
        };
        Pagina::new(&(self.kop)(taal), Deur::Gezin, &huisstijl)
            .taal(taal)
            .vertaald()
            .snel_sluiten(crate::open::SNEL_SLUITEN)
            .inhoud(html! {
                (alinea(&uitleg))
                div class="naast-knoppen" { (knoplink(super::pad::GEZIN, &taal.naar_ons_gezin_knop())) }
            })
    }
}

impl IntoResponse for Paginafout {
    fn into_response(self) -> Response {
        let (status, kop, uitleg): (_, fn(Taal) -> Cow<'static, str>, _) = match self {
            Self::Inloggen(terug) => {
                let query =
                    form_urlencoded::Serializer::new(String::new()).append_pair("terug", &terug).finish();
                if super::pad::ligt_achter(&terug, super::pad::GEZIN) {
                    return Redirect::to(crate::open::GEZIN_INLOGGEN).into_response();
                }
                return Redirect::to(&[super::pad::INLOGGEN, "?", &query].concat()).into_response();
            }
            Self::Elders(naar) => return Redirect::to(naar).into_response(),
            Self::NietGevonden => (StatusCode::NOT_FOUND, Taal::niet_tonen_kop, None),
            Self::Afgewezen(reden) => {
                (StatusCode::FORBIDDEN, Taal::niet_verstuurd_kop, Some(reden.to_owned()))
            }
            Self::Ongeldig(reden) => (StatusCode::UNPROCESSABLE_ENTITY, Taal::kan_zo_niet_kop, Some(reden)),
            Self::Storing(reden) => (StatusCode::SERVICE_UNAVAILABLE, Taal::storing_kop, Some(reden)),
        };
        let pagina = Foutpagina { kop, uitleg };
        let mut antwoord = (status, pagina.van_het_werk()).into_response();
        antwoord.extensions_mut().insert(pagina);
        antwoord
    }
}

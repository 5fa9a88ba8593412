//! Statements that belong to every government site, in the language of the reader.

use crate::kern::{Bezoek, Toestand};
use crate::taal::Taal;
use crate::vorm::{Deur, Kop, Pagina, alinea};
use axum::{extract::State, http::header, response::IntoResponse};
use maud::{Markup, html};

/// A page for everybody: nobody has said who he is, so all languages are in sight.
pub(super) fn pagina<'p>(toestand: &'p Toestand, taal: Taal, titel: &'p str) -> Pagina<'p> {
    Pagina::new(titel, Deur::Open, toestand.huisstijl()).taal(taal).vertaald()
}

/// Who is logged in is spoken to as behind the own door: it may be a child who reads it.
fn voor_lezer(taal: Taal, bezoek: Option<&Bezoek>) -> Taal {
    bezoek.and_then(|bezoek| bezoek.sessie().gezin()).map_or(taal, |plek| taal.voor_lezer(plek))
}

/// What works for whom, and whom to tell when it does not.
pub(super) async fn toegankelijkheid(
    State(toestand): State<Toestand>,
    taal: Taal,
    bezoek: Option<Bezoek>,
) -> Markup {
    let taal = voor_lezer(taal, bezoek.as_ref());
    pagina(&toestand, taal, &taal.toegankelijkheid()).inhoud(html! {
        (alinea(&taal.norm_inleiding()))
        (Kop::H2.met(taal.werkt_niet_kop()))
        (alinea(&taal.werkt_niet()))
        (Kop::H2.met(taal.norm_verklaring_kop()))
        (alinea(&taal.norm_verklaring()))
    })
}

/// What happens with data, in short.
pub(super) async fn privacy(State(toestand): State<Toestand>, taal: Taal, bezoek: Option<Bezoek>) -> Markup {
    let taal = voor_lezer(taal, bezoek.as_ref());
    pagina(&toestand, taal, &taal.privacy_titel()).inhoud(html! {
        (alinea(&taal.privacy_inleiding()))
        (Kop::H2.met(taal.privacy_blik_kop()))
        (alinea(&taal.privacy_blik()))
        (Kop::H2.met(taal.privacy_rechten_kop()))
        (alinea(&taal.privacy_rechten()))
        (Kop::H2.met(taal.privacy_cookies_kop()))
        (alinea(&taal.privacy_cookies()))
    })
}

/// Where to report a weakness (RFC 9116).
pub(super) async fn security_txt(State(toestand): State<Toestand>) -> impl IntoResponse {
    let verloopt = toestand
        .dienst()
        .klok()
        .nu()
        .checked_add(jiff::SignedDuration::from_hours(24 * 180))
        .unwrap_or_default();
    let tekst = [
        "Contact: https://example.org/naast/security\nPreferred-Languages: nl, en\nExpires: ",
        &verloopt.to_string(),
        "\n",
    ]
    .concat();
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], tekst)
}

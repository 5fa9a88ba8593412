//! Statements that belong to every government site.

use crate::kern::Toestand;
use crate::vorm::{Deur, Kop, Pagina, alinea};
use axum::{extract::State, http::header, response::IntoResponse};
use maud::{Markup, html};

/// What works for whom, and whom to tell when it does not.
pub(super) async fn toegankelijkheid(State(toestand): State<Toestand>) -> Markup {
    Pagina::new("Toegankelijkheid", Deur::Open, toestand.huisstijl()).inhoud(html! {
        (alinea("Naast is gemaakt om voor iedereen te werken: met een toetsenbord, met een schermlezer, op een telefoon, sterk vergroot en zonder JavaScript. De norm is WCAG 2.2, niveau AA."))
        (Kop::H2.met("Werkt iets niet?"))
        (alinea("Vertel het de gemeente die u helpt. Zij moet binnen een maand antwoorden. Lukt dat niet, dan kunt u een klacht indienen of naar de Nationale ombudsman gaan."))
        (Kop::H2.met("Verklaring"))
        (alinea("De gemeente die Naast gebruikt, publiceert haar eigen toegankelijkheidsverklaring in het register van de overheid. De uitslagen van onze eigen toetsen staan bij de broncode."))
    })
}

/// What happens with data, in short.
pub(super) async fn privacy(State(toestand): State<Toestand>) -> Markup {
    Pagina::new("Privacy", Deur::Open, toestand.huisstijl()).inhoud(html! {
        (alinea("In Naast werken mensen samen aan één dossier over een gezin. Wat er staat, is afgeschermd: alleen wie bij het gezin betrokken is, ziet wat voor hem of haar bedoeld is."))
        (Kop::H2.met("Elke blik wordt genoteerd"))
        (alinea("Wie een dossier bekijkt, laat een regel achter: wie, wanneer, namens wie, welk onderdeel en waarom. Het gezin kan dat nalezen."))
        (Kop::H2.met("Uw rechten"))
        (alinea("U mag uw gegevens zien, laten verbeteren, aanvullen en soms laten weghalen. Uw vaste gezicht helpt u daarbij, of een onafhankelijke cliëntondersteuner."))
        (Kop::H2.met("Cookies"))
        (alinea("Naast gebruikt één cookie, om te weten dat u bent ingelogd. Kiest u een andere taal, dan onthoudt een tweede cookie die taal tot u de browser sluit. Er wordt niets gevolgd."))
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

//! The photo of our fixed face.

use crate::kern::{Antwoord, Bezoek, Paginafout, Toestand};
use axum::{
    Router,
    extract::Path,
    http::{HeaderName, header},
    response::IntoResponse,
    routing::get,
};
use naast_access::{Doel, Onderdeel};
use naast_domain::ids::BijlageId;
use naast_service::Kijkvraag;
use std::collections::BTreeSet;

/// Address of the photo.
pub(super) fn href(foto: BijlageId) -> String {
    ["/gezin/vast-gezicht/foto/", &foto.to_string()].concat()
}

pub(super) fn router() -> Router<Toestand> {
    Router::new().route("/gezin/vast-gezicht/foto/{foto}", get(foto))
}

async fn foto(bezoek: Bezoek, Path(foto): Path<BijlageId>) -> Antwoord {
    let onderdelen = BTreeSet::from([Onderdeel::Overzicht, Onderdeel::Team]);
    let vraag = Kijkvraag { doel: Doel::EigenInzage, onderdelen };
    let zicht = bezoek.bekijk(bezoek.gezin()?.dossier(), &vraag).await?;
    let gezicht = zicht.team().vast_gezicht.professional.id;
    if bezoek.dienst().portret_van(gezicht).await? != Some(foto) {
        return Err(Paginafout::NietGevonden);
    }
    Ok(als_beeld(bezoek.dienst().portret(gezicht).await?).into_response())
}

/// The picture as an answer: shown, never guessed at, and not kept by the browser: that would tell where somebody was.
pub(crate) fn als_beeld(jpeg: Vec<u8>) -> impl IntoResponse {
    let koppen = [
        (header::CONTENT_TYPE, "image/jpeg"),
        (header::CONTENT_DISPOSITION, "inline; filename=\"foto\""),
        (HeaderName::from_static("x-content-type-options"), "nosniff"),
    ];
    (koppen, jpeg)
}

//! A file, for who may see what it belongs to. The address is a number that says nothing; the answer says no name.

use super::Bezoek;
use crate::kern::{Antwoord, Toestand};
use axum::{
    Router,
    extract::Path,
    http::{HeaderName, header},
    response::{IntoResponse, Response},
    routing::get,
};
use naast_domain::{
    bijdrage::Bijlagesoort,
    ids::{BijlageId, DossierId},
};

/// Address of a file for the one who brought it in.
pub(super) fn href(id: BijlageId) -> String {
    ["/gezin/bijlage/", &id.to_string()].concat()
}

pub(super) fn router() -> Router<Toestand> {
    Router::new().route("/gezin/bijlage/{bijlage}", get(eigen))
}

async fn eigen(bezoek: Bezoek, Path(id): Path<BijlageId>) -> Antwoord {
    let dossier = bezoek.gezin()?.dossier();
    geef(&bezoek, dossier, id).await
}

/// The file as an answer: shown, never run, never guessed at.
pub(crate) async fn geef(bezoek: &Bezoek, dossier: DossierId, id: BijlageId) -> Antwoord {
    let (soort, bytes) = bezoek.dienst().bijlage(bezoek.kijker(), dossier, id).await?;
    Ok(antwoord(soort, bytes))
}

fn antwoord(soort: Bijlagesoort, bytes: Vec<u8>) -> Response {
    let naam = if soort.is_geluid() { "inline; filename=\"opname\"" } else { "inline; filename=\"beeld\"" };
    let koppen = [
        (header::CONTENT_TYPE, soort.mime()),
        (header::CONTENT_DISPOSITION, naam),
        (HeaderName::from_static("x-content-type-options"), "nosniff"),
    ];
    (koppen, bytes).into_response()
}

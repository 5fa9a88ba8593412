//! A copy of everything one sees, now: as a document and as a file (D-51). It is made of the same view as the pages.

use super::{super::Kader, plek};
use crate::kern::{Antwoord, Bezoek, Melding, Paginafout, bezoek::antwoord};
use crate::vorm::{Kaart, alinea, knoplink};
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use maud::html;
use naast_service::{Document, Documentfout};

/// The page with the two buttons.
pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    let kader = Kader::open(&bezoek, &[]).await?;
    let melding = Melding::Geen;
    let boven = kader.aanspreek.kies("Uw rechten", "Jouw rechten");
    let html = kader.onderpagina("Een kopie maken", (boven, plek::LIJST), &melding, |pagina| {
        pagina
            .inleiding("In de kopie staat precies wat u hier zelf kunt lezen. Niet meer, en niet minder.")
            .inhoud(html! {
                (Kaart::new("Om te lezen of te printen", html! {
                    (alinea("Een document (PDF)."))
                    div class="naast-knoppen" { (knoplink(plek::AFSCHRIFT_PDF, "Document maken")) }
                }))
                (Kaart::new("Om mee te nemen naar een ander programma", html! {
                    (alinea("Een bestand (JSON). Hetzelfde, voor computers."))
                    div class="naast-knoppen" { (knoplink(plek::AFSCHRIFT_JSON, "Bestand maken")) }
                }))
                (Kaart::new("Let op", alinea("Bewaar de kopie op een plek waar een ander er niet bij kan. Kijkt er thuis iemand mee op uw telefoon of computer? Vraag de kopie dan op papier aan uw vaste gezicht.")))
                (super::steun())
            })
    });
    antwoord(html, &melding)
}

/// The document.
pub(super) async fn pdf(bezoek: Bezoek) -> Antwoord {
    let dossier = bezoek.gezin()?.dossier();
    let document = bezoek.dienst().afschrift_pdf(bezoek.kijker(), dossier).await.map_err(fout)?;
    Ok(bestand(document, "application/pdf"))
}

/// The file.
pub(super) async fn json(bezoek: Bezoek) -> Antwoord {
    let dossier = bezoek.gezin()?.dossier();
    let document = bezoek.dienst().afschrift_json(bezoek.kijker(), dossier).await.map_err(fout)?;
    Ok(bestand(document, "application/json"))
}

fn bestand(document: Document, soort: &'static str) -> Response {
    let koppen = [
        (header::CONTENT_TYPE, soort.to_owned()),
        (header::CONTENT_DISPOSITION, ["attachment; filename=\"", &document.naam, "\""].concat()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (koppen, document.inhoud).into_response()
}

fn fout(fout: Documentfout) -> Paginafout {
    match fout {
        Documentfout::Dienst(fout) => fout.into(),
        Documentfout::ZonderPdf => Paginafout::Storing(
            "Hier kan geen document (PDF) worden gemaakt. Het bestand kan wel: ga terug en kies ‘Bestand maken’.".to_owned(),
        ),
        anders => Paginafout::Storing(anders.to_string()),
    }
}

//! A copy of everything one sees, now: as a document and as a file (D-51). It is made of the same view as the pages.

use super::{super::Kader, plek};
use crate::kern::{Antwoord, Bezoek, Melding, Paginafout, bezoek::antwoord};
use crate::taal::merk::zonder_merk;
use crate::vorm::{Kaart, alinea, knoplink};
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use maud::html;
use naast_service::{Document, Documentfout, Lezerstaal};

/// The page with the two buttons.
pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    let kader = Kader::open(&bezoek, &[]).await?;
    let taal = kader.taal;
    let melding = Melding::Geen;
    let boven = taal.uw_rechten_kop();
    let html = kader.onderpagina(&taal.kopie_titel(), (&boven, plek::LIJST), &melding, |pagina| {
        pagina.vertaald().inleiding(&taal.kopie_inleiding()).inhoud(html! {
            (Kaart::new(&taal.kopie_lezen_kop(), html! {
                (alinea(&taal.kopie_lezen()))
                @if !taal.is_nederlands() { (alinea(&taal.kopie_taal())) }
                div class="naast-knoppen" { (knoplink(plek::AFSCHRIFT_PDF, &taal.document_maken_knop())) }
            }))
            (Kaart::new(&taal.kopie_meenemen_kop(), html! {
                (alinea(&taal.kopie_meenemen()))
                div class="naast-knoppen" { (knoplink(plek::AFSCHRIFT_JSON, &taal.bestand_maken_knop())) }
            }))
            (Kaart::new(&taal.let_op_kop(), alinea(&taal.kopie_let_op())))
            (super::steun(taal))
        })
    });
    antwoord(html, &melding)
}

/// The document.
pub(super) async fn pdf(bezoek: Bezoek) -> Antwoord {
    let dossier = bezoek.gezin()?.dossier();
    let taal = bezoek.taal().voor_document();
    let lezer = Lezerstaal {
        taal: taal.code(),
        zeg: &|tekst| zonder_merk(&taal.zin(tekst)),
        dag: &|dag| taal.lang(dag),
    };
    let document = bezoek.dienst().afschrift_pdf(bezoek.kijker(), dossier, &lezer).await.map_err(fout)?;
    Ok(bestand(document, "application/pdf"))
}

/// The file.
pub(super) async fn json(bezoek: Bezoek) -> Antwoord {
    let dossier = bezoek.gezin()?.dossier();
    let taal = bezoek.taal().voor_document();
    let lezer = Lezerstaal {
        taal: taal.code(),
        zeg: &|tekst| zonder_merk(&taal.zin(tekst)),
        dag: &|dag| taal.lang(dag),
    };
    let document = bezoek.dienst().afschrift_json(bezoek.kijker(), dossier, &lezer).await.map_err(fout)?;
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

//! "Zien wat deze persoon ziet": the pages of the family with that person's eyes, after a reason, logged, to read only.

use super::{Blad, levend, onder, zie_als_gezicht};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding,
    bezoek::antwoord,
    pad::{self, Tab},
};
use crate::vorm::{Label, Tekstvak, alinea};
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect},
};
use maud::html;
use naast_access::Zicht;
use naast_domain::{
    Opdracht,
    ids::{DossierId, PersoonId},
    toegang::ToegangOpdracht,
};
use naast_service::account::Plaats;

/// Why?
pub(super) async fn toon(bezoek: Bezoek, Path((dossier, persoon)): Path<(DossierId, PersoonId)>) -> Antwoord {
    let zicht = zie_als_gezicht(&bezoek, dossier).await?;
    pagina(&bezoek, &zicht, persoon, &Invoer::default(), &Melding::Geen)
}

/// Begins.
pub(super) async fn meekijken(
    bezoek: Bezoek,
    Path((dossier, persoon)): Path<(DossierId, PersoonId)>,
    invoer: Invoer,
) -> Antwoord {
    let zicht = zie_als_gezicht(&bezoek, dossier).await?;
    levend(&zicht, persoon)?;
    let mut lezer = Lezer::nieuw(&invoer);
    let reden = lezer.tekst("reden");
    let reden = match lezer.klaar(reden) {
        Ok(reden) => reden,
        Err(fouten) => return pagina(&bezoek, &zicht, persoon, &invoer, &Melding::Fouten(fouten)),
    };
    let opdracht = Opdracht::Toegang(ToegangOpdracht::KijkMee { persoon, reden });
    match bezoek.voer_uit(dossier, &invoer, None, opdracht).await {
        Ok(_) => {
            bezoek.dienst().kijk_mee(bezoek.sessie(), Plaats { dossier, persoon }).await?;
            Ok(Redirect::to(pad::GEZIN).into_response())
        }
        Err(Ok(melding)) => pagina(&bezoek, &zicht, persoon, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}

/// Stops, back to the work.
pub(super) async fn stop(bezoek: Bezoek) -> Antwoord {
    let terug = bezoek.sessie().gezin().map(|plek| super::begin(plek.dossier()));
    bezoek.dienst().stop_meekijken(bezoek.sessie()).await?;
    Ok(Redirect::to(terug.as_deref().unwrap_or(pad::WERK)).into_response())
}

fn pagina(
    bezoek: &Bezoek,
    zicht: &Zicht,
    persoon: PersoonId,
    invoer: &Invoer,
    melding: &Melding,
) -> Antwoord {
    let naam = levend(zicht, persoon)?.naam.kort();
    let blad = Blad::nieuw(bezoek, zicht, Tab::Toegang);
    let titel = format!("Zien wat {naam} ziet");
    let actie = onder(zicht.dossier(), "meekijken", persoon);
    let pagina = blad
        .onder(&titel, melding)
        .inleiding("U kijkt een half uur mee op de pagina’s van deze persoon. U kunt niets doen. Het komt in het logboek, en de familie kan dat lezen.")
        .inhoud_met(|primair| {
            let velden = html! {
                (Tekstvak::new("reden", Label("Waarom is dit nodig?")).waarde(invoer.een("reden")).regels(2).fout(melding.fouten().bij("reden"))
                    .uitleg("Bijvoorbeeld: hij belt dat hij iets niet kan vinden."))
            };
            html! {
                (bezoek.formulier(&actie, velden, primair.knop("Meekijken")))
                (alinea("Wat deze persoon apart inbrengt en niet deelt, ziet u niet."))
            }
        });
    antwoord(pagina, melding)
}

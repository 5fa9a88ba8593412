//! Opening a closed dossier again, with the same face.

use super::{
    blad::{Blad, is_betrokken},
    zie,
};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    bezoek::antwoord,
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{Label, Tekstvak};
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect},
};
use maud::html;
use naast_access::Zicht;
use naast_domain::{Opdracht, dossier::DossierOpdracht, ids::DossierId};

/// The form.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    if !zicht.is_gesloten() {
        return Ok(Redirect::to(&pad::dossier(dossier, Tab::Route)).into_response());
    }
    pagina(&bezoek, &zicht, &Invoer::default(), &Melding::Geen)
}

/// Opens it.
pub(super) async fn heropen(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let reden = lezer.tekst("reden");
    let reden = match lezer.klaar(reden) {
        Ok(reden) => reden,
        Err(fouten) => return pagina(&bezoek, &zicht, &invoer, &Melding::Fouten(fouten)),
    };
    let opdracht = Opdracht::Dossier(DossierOpdracht::Heropen { reden });
    match bezoek.voer_uit(dossier, &invoer, None, opdracht).await {
        Ok(_) => Ok(klaar(&pad::dossier(dossier, Tab::Route), "heropend")),
        Err(Ok(melding)) => pagina(&bezoek, &zicht, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}

fn pagina(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Antwoord {
    if !is_betrokken(zicht) {
        return Err(Paginafout::NietGevonden);
    }
    let blad = Blad::nieuw(bezoek, zicht, Tab::Route);
    let actie = pad::dossier_onder(zicht.dossier(), Tab::Route, &[&"heropenen"]);
    let inleiding = format!(
        "Het gezin krijgt hetzelfde gezicht terug: {}. Alles wat er stond, staat er nog. Het dossier begint weer bij samen analyseren.",
        zicht.team().vast_gezicht.professional.naam,
    );
    let pagina = blad.onder("Dossier heropenen", melding).inleiding(&inleiding).inhoud_met(|primair| {
        html! {
            (bezoek.formulier(&actie, html! {
                (Tekstvak::new("reden", Label("Waarom gaat het dossier weer open?")).nakijken("").waarde(invoer.een("reden")).regels(4)
                    .fout(melding.fouten().bij("reden")).uitleg("Wie vroeg erom, en wat is er nodig?"))
            }, primair.knop("Heropenen")))
        }
    });
    antwoord(pagina, melding)
}

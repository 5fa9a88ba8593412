//! One task: finishing it with what came of it, and taking that back.

use super::{Blad, kan_werken, lijst::taakpad, zie, zie_om_te_schrijven};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    beurten::wie,
    bezoek::antwoord,
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{Gegevenslijst, Label, Tekstvak, afstand, kort};
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect},
};
use maud::html;
use naast_access::Zicht;
use naast_domain::{
    Opdracht,
    ids::{DossierId, TaakId},
    taak::TaakOpdracht,
};

/// The task.
pub(super) async fn toon(bezoek: Bezoek, Path((dossier, taak)): Path<(DossierId, TaakId)>) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    if zicht.taken().klaar.contains_key(&taak) {
        return Ok(Redirect::to(&pad::dossier(dossier, Tab::Taken)).into_response());
    }
    pagina(&bezoek, &zicht, taak, &Invoer::default(), &Melding::Geen)
}

/// It is done, or no longer needed.
pub(super) async fn rond_af(
    bezoek: Bezoek,
    Path((dossier, taak)): Path<(DossierId, TaakId)>,
    invoer: Invoer,
) -> Antwoord {
    let zicht = zie_om_te_schrijven(&bezoek, dossier).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let uitkomst = lezer.tekst_misschien("uitkomst");
    let uitkomst = match lezer.klaar(Some(uitkomst)) {
        Ok(uitkomst) => uitkomst,
        Err(fouten) => return pagina(&bezoek, &zicht, taak, &invoer, &Melding::Fouten(fouten)),
    };
    let opdracht = Opdracht::Taak(TaakOpdracht::RondAf { taak, uitkomst });
    naar_lijst(&bezoek, dossier, taak, &zicht, &invoer, opdracht).await
}

/// It was not done after all.
pub(super) async fn heropen(
    bezoek: Bezoek,
    Path((dossier, taak)): Path<(DossierId, TaakId)>,
    invoer: Invoer,
) -> Antwoord {
    let zicht = zie_om_te_schrijven(&bezoek, dossier).await?;
    naar_lijst(&bezoek, dossier, taak, &zicht, &invoer, Opdracht::Taak(TaakOpdracht::Heropen { taak })).await
}

async fn naar_lijst(
    bezoek: &Bezoek,
    dossier: DossierId,
    taak: TaakId,
    zicht: &Zicht,
    invoer: &Invoer,
    opdracht: Opdracht,
) -> Antwoord {
    match bezoek.voer_uit(dossier, invoer, None, opdracht).await {
        Ok(_) => Ok(klaar(&pad::dossier(dossier, Tab::Taken), "opgeslagen")),
        // A colleague was first: what was wanted is so already, and the list shows it.
        Err(Err(Paginafout::NietGevonden))
            if zicht.taken().klaar.contains_key(&taak) || zicht.taken().open.contains_key(&taak) =>
        {
            Ok(Redirect::to(&pad::dossier(dossier, Tab::Taken)).into_response())
        }
        Err(Ok(melding)) => pagina(bezoek, zicht, taak, invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}

fn pagina(bezoek: &Bezoek, zicht: &Zicht, taak: TaakId, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let taak = zicht.taken().open.get(&taak).ok_or(Paginafout::NietGevonden)?;
    let blad = Blad::nieuw(bezoek, zicht, Tab::Taken);
    let actie = taakpad(zicht.dossier(), taak.id);
    let uiterlijk = taak.vervalt_op.map(|dag| format!("{} ({})", kort(dag), afstand(dag, zicht.vandaag())));
    let pagina = blad.onder(&taak.wat, melding).inhoud_met(|primair| {
        let gegevens = Gegevenslijst::new()
            .regel("Wie doet het", wie(zicht, taak.voor))
            .als("Uiterlijk", uiterlijk.as_deref())
            .regel("Afgesproken op", kort(taak.gemaakt_op));
        html! {
            (gegevens)
            @if kan_werken(zicht) {
                (bezoek.formulier(&actie, html! {
                    (Tekstvak::new("uitkomst", Label("Wat kwam eruit?")).nakijken("").waarde(invoer.een("uitkomst")).regels(3).niet_verplicht()
                        .fout(melding.fouten().bij("uitkomst")).uitleg("Kort. Niet meer nodig? Schrijf dan waarom niet."))
                }, primair.knop("Klaar")))
            } @else { @let () = primair.ongebruikt(); }
        }
    });
    antwoord(pagina, melding)
}

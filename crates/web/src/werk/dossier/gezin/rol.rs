//! What somebody is to a child, in the 23 words of the youth-care chain.

use super::{bekijk, onder, opgeslagen, pagina, voer_uit};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding,
    pad::{self, Tab},
};
use crate::vorm::{Keuze, Keuzelijst, Label, knoplink};
use axum::extract::Path;
use maud::{Render as _, html};
use naast_access::Zicht;
use naast_domain::{
    gezin::{GezinOpdracht, Rol},
    ids::{DossierId, PersoonId},
    persoon::Jeugdzorgrol,
};

/// The form.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    formulier(&bezoek, &zicht, &Invoer::default(), &Melding::Geen)
}

/// Writes a role down; an earlier role of the same person toward the same child is replaced.
pub(super) async fn leg_vast(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let kind: Option<PersoonId> = lezer.id("kind", "Kies het kind.");
    let persoon: Option<PersoonId> = lezer.id("persoon", "Kies wie.");
    let rol = lezer.keuze("rol", Jeugdzorgrol::uit_code, "Kies een rol.");
    if kind.is_some() && kind == persoon {
        lezer.fout("persoon", "Kies twee verschillende mensen.");
    }
    let rol = kind.zip(persoon).zip(rol).map(|((kind, persoon), rol)| Rol { kind, persoon, rol });
    let melding = match lezer.klaar(rol) {
        Ok(rol) => voer_uit(&bezoek, dossier, &invoer, false, GezinOpdracht::LegRolVast { rol }).await?,
        Err(fouten) => Some(Melding::Fouten(fouten)),
    };
    match melding {
        None => Ok(opgeslagen(&terug(dossier))),
        Some(melding) => {
            let zicht = bekijk(&bezoek, dossier, &[]).await?;
            formulier(&bezoek, &zicht, &invoer, &melding)
        }
    }
}

fn terug(dossier: DossierId) -> String {
    [&pad::dossier(dossier, Tab::Gezin), "#rollen"].concat()
}

fn formulier(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let dossier = zicht.dossier();
    let actie = onder(dossier, &[&"rol"]);
    let naam = |persoon: &naast_domain::gezin::Persoon| (persoon.id.to_string(), persoon.naam.kort());
    let kinderen: Vec<_> = zicht.gezin().minderjarigen(zicht.vandaag()).into_iter().map(naam).collect();
    let mensen: Vec<_> = zicht.gezin().levenden().into_iter().map(naam).collect();
    let inleiding = "Met deze woorden weten alle organisaties in de keten wie u bedoelt.";
    pagina(bezoek, zicht, "Rol rond het kind", inleiding, melding, |primair| {
        let fouten = melding.fouten();
        let rollen = Jeugdzorgrol::ALLE.iter().map(|rol| Keuze::new(rol.code(), rol.naam())).collect();
        let velden = html! {
            (Keuzelijst::new("persoon", Label("Wie"), mensen.iter().map(|(id, naam)| Keuze::new(id, naam)).collect())
                .gekozen(invoer.een("persoon")).fout(fouten.bij("persoon")))
            (Keuzelijst::new("rol", Label("is"), rollen).gekozen(invoer.een("rol")).fout(fouten.bij("rol")))
            (Keuzelijst::new("kind", Label("van"), kinderen.iter().map(|(id, naam)| Keuze::new(id, naam)).collect())
                .gekozen(invoer.een("kind")).fout(fouten.bij("kind")))
        };
        let knoppen = html! { (primair.knop("Rol vastleggen")) (knoplink(&terug(dossier), "Terug")) };
        bezoek.formulier(&actie, velden, knoppen).render()
    })
}

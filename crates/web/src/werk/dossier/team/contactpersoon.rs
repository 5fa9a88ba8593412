//! Whom the family calls first: one of the duo.

use super::{bekijk, onder, opgeslagen, pagina, voer_uit};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding,
    pad::{self, Tab},
};
use crate::vorm::{Keuze, Label, Optiegroep, knoplink};
use axum::extract::Path;
use maud::{Render as _, html};
use naast_access::Zicht;
use naast_domain::{
    Deel,
    ids::DossierId,
    team::{Modus, TeamOpdracht},
};

/// The form.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier).await?;
    formulier(&bezoek, &zicht, &Invoer::default(), &Melding::Geen)
}

/// Chooses.
pub(super) async fn kies(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let professional = lezer.id("contact", "Kies wie het gezin het eerst belt.");
    let melding = match lezer.klaar(professional) {
        Ok(professional) => {
            voer_uit(&bezoek, dossier, &invoer, true, TeamOpdracht::KiesContactpersoon { professional })
                .await?
        }
        Err(fouten) => Some(Melding::Fouten(fouten)),
    };
    match melding {
        None => Ok(opgeslagen(dossier)),
        Some(melding) => {
            let zicht = bekijk(&bezoek, dossier).await?;
            formulier(&bezoek, &zicht, &invoer, &melding)
        }
    }
}

fn formulier(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let actie = onder(zicht.dossier(), &[&"contactpersoon"]);
    let terug = pad::dossier(zicht.dossier(), Tab::Team);
    let team = zicht.team();
    let duo: Vec<(String, String)> = std::iter::once((&team.vast_gezicht.professional, "vast gezicht"))
        .chain(
            team.actieve_inzetten()
                .filter(|inzet| inzet.modus == Modus::Doen)
                .map(|inzet| (&inzet.professional, inzet.professional.functie.naam())),
        )
        .map(|(professional, rol)| (professional.id.to_string(), [&professional.naam, ", ", rol].concat()))
        .collect();
    let nu = team.contactpersoon.unwrap_or(team.vast_gezicht.professional.id).to_string();
    let inleiding = "Dit verandert niet wie het vast gezicht is. U kunt kiezen uit wie met het gezin werkt.";
    pagina(bezoek, zicht, "Wie belt het gezin het eerst?", inleiding, melding, |primair| {
        let keuzes = duo.iter().map(|(id, tekst)| Keuze::new(id, tekst)).collect();
        let velden = html! {
            (Optiegroep::new("contact", Label("Eerste contact"), keuzes).gekozen(invoer.of("contact", &nu)).fout(melding.fouten().bij("contact")))
        };
        let knoppen = html! { (primair.knop("Opslaan")) (knoplink(&terug, "Terug")) };
        bezoek.formulier_op(zicht, Deel::Team, &actie, velden, knoppen).render()
    })
}

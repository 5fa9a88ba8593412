//! Which organisation keeps watch over safety: exactly one (INV-4), always one that is involved.

use super::{bekijk, onder, opgeslagen, pagina, voer_uit};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding,
    pad::{self, Tab},
};
use crate::vorm::{Keuze, Label, Optiegroep, Tekstvak, knoplink};
use axum::extract::Path;
use maud::{Render as _, html};
use naast_access::Zicht;
use naast_domain::{Deel, Organisatie, ids::DossierId, team::TeamOpdracht, tekst::Tekst};

/// The form.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier).await?;
    formulier(&bezoek, &zicht, &Invoer::default(), &Melding::Geen)
}

/// Moves the watch.
pub(super) async fn verleg(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier).await?;
    let betrokken = organisaties(&zicht);
    let mut lezer = Lezer::nieuw(&invoer);
    let organisatie = lezer.keuze(
        "organisatie",
        |code| betrokken.iter().find(|organisatie| organisatie.id.to_string() == code).cloned(),
        "Kies een organisatie die bij het gezin betrokken is.",
    );
    let reden = lezer.tekst("reden");
    let melding = match lezer.klaar(organisatie.zip(reden)) {
        Ok((organisatie, reden)) => {
            voer_uit(&bezoek, dossier, &invoer, true, TeamOpdracht::VerlegZicht { organisatie, reden })
                .await?
        }
        Err(fouten) => Some(Melding::Fouten(fouten)),
    };
    match melding {
        None => Ok(opgeslagen(dossier)),
        Some(melding) => {
            let nu = bekijk(&bezoek, dossier).await?;
            formulier(&bezoek, &nu, &invoer, &melding)
        }
    }
}

/// The organisations that are involved, each once.
fn organisaties(zicht: &Zicht) -> Vec<Organisatie> {
    let team = zicht.team();
    let mut gevonden = vec![team.vast_gezicht.professional.organisatie.clone()];
    for inzet in team.actieve_inzetten() {
        if !gevonden.contains(&inzet.professional.organisatie) {
            gevonden.push(inzet.professional.organisatie.clone());
        }
    }
    gevonden
}

fn formulier(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let actie = onder(zicht.dossier(), &[&"zicht"]);
    let terug = pad::dossier(zicht.dossier(), Tab::Team);
    let betrokken: Vec<(String, String)> = organisaties(zicht)
        .into_iter()
        .map(|organisatie| (organisatie.id.to_string(), organisatie.naam))
        .collect();
    let nu = zicht.team().zicht_nu().map(|nu| nu.organisatie.id.to_string()).unwrap_or_default();
    let inleiding =
        "Eén organisatie let op of het veilig is en blijft. Dat staat los van wie het vast gezicht is.";
    pagina(bezoek, zicht, "Wie houdt zicht op veiligheid?", inleiding, melding, |primair| {
        let fouten = melding.fouten();
        let keuzes = betrokken.iter().map(|(id, naam)| Keuze::new(id, naam)).collect();
        let velden = html! {
            (Optiegroep::new("organisatie", Label("Organisatie"), keuzes).gekozen(invoer.of("organisatie", &nu)).fout(fouten.bij("organisatie"))
                .uitleg("Staat de organisatie er niet bij? Haal eerst iemand van die organisatie erbij."))
            (Tekstvak::new("reden", Label("Waarom daar?")).nakijken("").regels(3).maximum(Tekst::MAX).waarde(invoer.een("reden")).fout(fouten.bij("reden"))
                .uitleg("Het gezin leest dit mee."))
        };
        let knoppen = html! { (primair.knop("Opslaan")) (knoplink(&terug, "Terug")) };
        bezoek.formulier_op(zicht, Deel::Team, &actie, velden, knoppen).render()
    })
}

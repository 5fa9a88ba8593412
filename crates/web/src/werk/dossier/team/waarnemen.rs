//! Standing in: the fixed face is away for a while, and stays the face (INV-2).

use super::{bekijk, onder, opgeslagen, pagina, voer_uit};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    pad::{self, Tab},
};
use crate::vorm::{Datumveld, Label, Tekstveld, knoplink};
use crate::werk::openen::gezichten::{Gezichten, collegas, regio_van};
use axum::extract::Path;
use maud::{Render as _, html};
use naast_access::Zicht;
use naast_domain::{Deel, Organisatiesoort, ids::DossierId, team::TeamOpdracht};

/// The form.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier).await?;
    formulier(&bezoek, &zicht, &Invoer::default(), &Melding::Geen)
}

/// Appoints somebody to stand in.
pub(super) async fn wijs_aan(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier).await?;
    let kandidaten = kandidaten(&bezoek, &zicht);
    let mut lezer = Lezer::nieuw(&invoer);
    let waarnemer = lezer.keuze("waarnemer", |code| kandidaten.kies(code).cloned(), "Kies wie waarneemt.");
    let (van, tot) = (lezer.datum("van"), lezer.datum("tot"));
    let reden = lezer.kort("reden");
    let opdracht = waarnemer.zip(van).zip(tot).zip(reden).map(|(((waarnemer, van), tot), reden)| {
        TeamOpdracht::WijsWaarnemerAan { waarnemer, van, tot, reden }
    });
    let melding = match lezer.klaar(opdracht) {
        Ok(opdracht) => voer_uit(&bezoek, dossier, &invoer, true, opdracht).await?,
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

/// The face is back.
pub(super) async fn eindig(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    match voer_uit(&bezoek, dossier, &invoer, false, TeamOpdracht::EindigWaarneming).await? {
        None => Ok(opgeslagen(dossier)),
        Some(Melding::Geweigerd(weigering)) => Err(Paginafout::Ongeldig(weigering.reden)),
        Some(_) => Err(Paginafout::NietGevonden),
    }
}

/// Colleagues of the local teams of this region, without the face itself.
fn kandidaten(bezoek: &Bezoek, zicht: &Zicht) -> Gezichten {
    let gezicht = zicht.team().vast_gezicht.professional.id;
    let alle = regio_van(bezoek).map(|regio| collegas(bezoek, &regio)).unwrap_or_default();
    Gezichten::uit(
        bezoek,
        alle.into_iter().filter(|collega| {
            let professional = &collega.professional;
            professional.id != gezicht
                && professional.organisatie.soort == Organisatiesoort::LokaalTeam
                && professional.functie.is_lokaal()
        }),
    )
}

fn formulier(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let dossier = zicht.dossier();
    let actie = onder(dossier, &[&"waarnemen"]);
    let terug = pad::dossier(dossier, Tab::Team);
    let naam = &zicht.team().vast_gezicht.professional.naam;
    let inleiding = format!("{naam} blijft het vast gezicht. De waarnemer is er zolang {naam} weg is.");
    pagina(bezoek, zicht, "Waarnemer regelen", &inleiding, melding, |primair| {
        let fouten = melding.fouten();
        let velden = html! {
            (kandidaten(bezoek, zicht).veld("waarnemer", "Wie neemt waar?", invoer.een("waarnemer"), fouten,
                "Een collega van het lokale team, het liefst iemand die het gezin kent."))
            (Datumveld::new("van", Label("Eerste dag")).waarde(invoer.datum("van")).fout(fouten.bij("van")))
            (Datumveld::new("tot", Label("Laatste dag")).waarde(invoer.datum("tot")).fout(fouten.bij("tot")))
            (Tekstveld::new("reden", Label("Waarom?")).waarde(invoer.een("reden")).fout(fouten.bij("reden"))
                .uitleg("Kort, bijvoorbeeld: vakantie. Het gezin leest dit."))
        };
        let knoppen = html! { (primair.knop("Waarneming vastleggen")) (knoplink(&terug, "Terug")) };
        bezoek.formulier_op(zicht, Deel::Team, &actie, velden, knoppen).render()
    })
}

//! Agreeing on a task: what, who, by when.

use super::{Blad, zie_om_te_schrijven};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding,
    bezoek::antwoord,
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{Datumveld, Fouten, Keuze, Keuzelijst, Label, Tekstveld};
use axum::extract::Path;
use maud::html;
use naast_access::Zicht;
use naast_domain::{
    Opdracht,
    ids::DossierId,
    taak::{TaakOpdracht, WachtOp},
};

/// The form.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = zie_om_te_schrijven(&bezoek, dossier).await?;
    pagina(&bezoek, &zicht, &Invoer::default(), &Melding::Geen)
}

/// Makes the task.
pub(super) async fn bewaar(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let zicht = zie_om_te_schrijven(&bezoek, dossier).await?;
    let opdracht = match lees(&invoer) {
        Ok(opdracht) => opdracht,
        Err(fouten) => return pagina(&bezoek, &zicht, &invoer, &Melding::Fouten(fouten)),
    };
    match bezoek.voer_uit(dossier, &invoer, None, Opdracht::Taak(opdracht)).await {
        Ok(_) => Ok(klaar(&pad::dossier(dossier, Tab::Taken), "opgeslagen")),
        Err(Ok(melding)) => pagina(&bezoek, &zicht, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}

fn lees(invoer: &Invoer) -> Result<TaakOpdracht, Fouten> {
    let mut lezer = Lezer::nieuw(invoer);
    let wat = lezer.kort("wat");
    let voor = lezer.keuze("voor", wacht_op, "Kies wie het doet.");
    let vervalt_op = lezer.datum_misschien("vervalt_op");
    lezer.klaar(wat.zip(voor).map(|(wat, voor)| TaakOpdracht::Maak { wat, voor, vervalt_op }))
}

/// Who does it, from the code of the choice.
fn wacht_op(code: &str) -> Option<WachtOp> {
    match code.split_once(':') {
        None if code == "gezicht" => Some(WachtOp::VastGezicht),
        Some(("professional", id)) => id.parse().ok().map(WachtOp::Professional),
        Some(("persoon", id)) => id.parse().ok().map(WachtOp::Persoon),
        _ => None,
    }
}

/// Everybody who can do something: the fixed face first, then who stands beside, then the family.
fn mensen(zicht: &Zicht) -> Vec<(String, String)> {
    let team = zicht.team();
    let mut mensen =
        vec![("gezicht".to_owned(), [&team.vast_gezicht.professional.naam, " (vast gezicht)"].concat())];
    for inzet in team.actieve_inzetten() {
        let wie = &inzet.professional;
        mensen.push((format!("professional:{}", wie.id), format!("{} ({})", wie.naam, wie.functie.naam())));
    }
    for persoon in zicht.gezin().levenden().into_iter().rev() {
        mensen.push((format!("persoon:{}", persoon.id), persoon.naam.kort()));
    }
    mensen
}

fn pagina(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let blad = Blad::nieuw(bezoek, zicht, Tab::Taken);
    let actie = pad::dossier_onder(zicht.dossier(), Tab::Taken, &[&"nieuw"]);
    let mensen = mensen(zicht);
    let fout = |naam: &str| melding.fouten().bij(naam);
    let pagina = blad
        .onder("Taak afspreken", melding)
        .inleiding("Spreek af wie wat doet, en voor wanneer. Het staat dan bij diegene op de lijst van vandaag.")
        .inhoud_met(|primair| {
            let velden = html! {
                (Tekstveld::new("wat", Label("Wat moet er gebeuren?")).waarde(invoer.een("wat")).fout(fout("wat"))
                    .uitleg("Begin met wat iemand doet: juf bellen over de nieuwe plek in de klas."))
                (Keuzelijst::new("voor", Label("Wie doet het?"), mensen.iter().map(|(code, naam)| Keuze::new(code, naam)).collect())
                    .gekozen(invoer.of("voor", "gezicht")).fout(fout("voor")))
                (Datumveld::new("vervalt_op", Label("Uiterlijk")).waarde(invoer.datum("vervalt_op")).niet_verplicht().fout(fout("vervalt_op")))
            };
            html! { (bezoek.formulier(&actie, velden, primair.knop("Afspreken"))) }
        });
    antwoord(pagina, melding)
}

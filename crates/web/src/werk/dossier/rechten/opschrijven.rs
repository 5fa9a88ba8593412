//! Writing down what somebody asks aloud: who asks, about whom, and how it is known who it is.

use super::{super::route::blad::Blad, zie};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding,
    bezoek::antwoord,
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{Fouten, Keuze, Keuzelijst, Label, Tekstvak, Tekstveld};
use axum::extract::Path;
use maud::html;
use naast_domain::{
    Opdracht,
    ids::{DossierId, PersoonId},
    recht::{Aanreiking, RechtOpdracht, Verzoeksoort, Waarover},
    tekst::Tekst,
};

/// The form.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    pagina(&bezoek, dossier, &Invoer::default(), &Melding::Geen).await
}

async fn pagina(bezoek: &Bezoek, dossier: DossierId, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let zicht = zie(bezoek, dossier).await?;
    let blad = Blad::nieuw(bezoek, &zicht, Tab::Rechten);
    let mensen: Vec<(String, String)> =
        zicht.gezin().levenden().into_iter().rev().map(|wie| (wie.id.to_string(), wie.naam.kort())).collect();
    let keuzes = || mensen.iter().map(|(id, naam)| Keuze::new(id, naam)).collect();
    let fouten = melding.fouten();
    let actie = pad::dossier_onder(dossier, Tab::Rechten, &[&"opschrijven"]);
    let html = blad
        .onder("Een verzoek opschrijven", melding)
        .inleiding("Iemand vraagt iets over zijn gegevens. U schrijft het op; de termijn begint vandaag.")
        .inhoud_met(|primair| {
            let velden = html! {
                (Keuzelijst::new("door", Label("Wie vraagt het?"), keuzes()).gekozen(invoer.een("door")).fout(fouten.bij("door")))
                (Keuzelijst::new("voor", Label("Over wie gaat het?"), keuzes()).gekozen(invoer.een("voor")).fout(fouten.bij("voor")))
                (Keuzelijst::new("soort", Label("Wat wordt gevraagd?"), Verzoeksoort::ALLE.iter().map(|soort| Keuze::new(soort.code(), soort.naam())).collect())
                    .gekozen(invoer.een("soort")).fout(fouten.bij("soort")))
                (Tekstvak::new("toelichting", Label("In de woorden van wie het vraagt")).waarde(invoer.een("toelichting")).maximum(Tekst::MAX)
                    .niet_verplicht().fout(fouten.bij("toelichting")))
                (Tekstveld::new("identiteit", Label("Hoe weet u wie het is?")).waarde(invoer.een("identiteit"))
                    .uitleg("Bijvoorbeeld: bekend van het gezin, of legitimatie gezien.").fout(fouten.bij("identiteit")))
            };
            html! { (bezoek.formulier(&actie, velden, primair.knop("Opschrijven"))) }
        });
    antwoord(html, melding)
}

/// Writes it down.
pub(super) async fn bewaar(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let opdracht = match lees(&invoer) {
        Ok(opdracht) => opdracht,
        Err(fouten) => return pagina(&bezoek, dossier, &invoer, &Melding::Fouten(fouten)).await,
    };
    match bezoek.voer_uit(dossier, &invoer, None, Opdracht::Recht(opdracht)).await {
        Ok(_) => Ok(klaar(&pad::dossier(dossier, Tab::Rechten), "opgeslagen")),
        Err(Ok(melding)) => pagina(&bezoek, dossier, &invoer, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}

fn lees(invoer: &Invoer) -> Result<RechtOpdracht, Fouten> {
    let mut lezer = Lezer::nieuw(invoer);
    let door: Option<PersoonId> = lezer.id("door", "Kies wie het vraagt.");
    let voor: Option<PersoonId> = lezer.id("voor", "Kies over wie het gaat.");
    let soort = lezer.keuze("soort", |code| code.parse::<Verzoeksoort>().ok(), "Kies wat er wordt gevraagd.");
    let toelichting = lezer.tekst_misschien("toelichting");
    let identiteit = lezer.kort("identiteit");
    let opdracht = door.zip(voor).zip(soort).zip(identiteit).map(|(((door, voor), soort), identiteit)| {
        RechtOpdracht::DienIn {
            soort,
            voor,
            waarover: Waarover::Alles,
            toelichting,
            aangereikt: Some(Aanreiking { door, identiteit }),
        }
    });
    lezer.klaar(opdracht)
}

//! Adding a person's own declaration that a professional was handed (D-50, INV-38).

use super::{
    Kruimelpad, Mag, adres,
    horen::{mondeling, mondelingvelden},
    onder,
    velden::Mensen,
    vind, weergave, zie,
};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar, pad::Tab};
use crate::vorm::{Keuze, Kop, Label, Optiegroep, Tekstvak, knoplink};
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Opdracht,
    ids::{DossierId, PersoonId, StellingId},
    stelling::{Stelling, StellingOpdracht},
    tekst::Tekst,
};

/// The page.
pub(super) async fn toon(bezoek: Bezoek, Path((dossier, id)): Path<(DossierId, StellingId)>) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let melding = Melding::Geen;
    antwoord(pagina(&bezoek, &zicht, vind(&zicht, id)?, &Invoer::default(), &melding)?, &melding)
}

/// Adds it.
pub(super) async fn voeg_toe(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, StellingId)>,
    invoer: Invoer,
) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let persoon = lezer.id::<PersoonId>("persoon", "Kies van wie deze verklaring is.");
    let tekst = lezer.tekst("tekst");
    let aangereikt = mondeling(&mut lezer);
    let gelezen = persoon.zip(tekst).zip(aangereikt);
    let melding = match lezer.klaar(gelezen) {
        Err(fouten) => Melding::Fouten(fouten),
        Ok(((persoon, tekst), aangereikt)) => {
            let opdracht = StellingOpdracht::VoegVerklaringToe {
                stelling: id,
                persoon,
                tekst,
                aangereikt: Some(aangereikt),
            };
            match bezoek.voer_uit(dossier, &invoer, None, Opdracht::Stelling(opdracht)).await {
                Ok(_) => return Ok(klaar(&adres(dossier, Some(id)), "opgeslagen")),
                Err(Ok(melding)) => melding,
                Err(Err(fout)) => return Err(fout),
            }
        }
    };
    let zicht = zie(&bezoek, dossier).await?;
    antwoord(pagina(&bezoek, &zicht, vind(&zicht, id)?, &invoer, &melding)?, &melding)
}

fn pagina(
    bezoek: &Bezoek,
    zicht: &Zicht,
    stelling: &Stelling,
    invoer: &Invoer,
    melding: &Melding,
) -> Result<Markup, Paginafout> {
    if !Mag::van(bezoek, zicht).schrijft() {
        return Err(Paginafout::NietGevonden);
    }
    let kop = bezoek.kop(zicht, Tab::Stellingen);
    let kruimels = Kruimelpad::tot_stelling(zicht, stelling);
    let terug = adres(zicht.dossier(), Some(stelling.id));
    let actie = onder(zicht.dossier(), stelling.id, "verklaring");
    let mensen = Mensen::van(zicht, stelling.betrokkenen().iter().copied());
    let keuzes: Vec<Keuze<'_>> = mensen.keuzes();
    Ok(bezoek
        .dossierpagina("Een eigen verklaring toevoegen", &kop, melding)
        .kruimels(kruimels.kruimels())
        .inleiding("Iemand gaf u een eigen verhaal bij deze stelling. Neem het over zoals het is. Daarna kan alleen diegene het nog veranderen.")
        .inhoud_met(|primair| {
            html! {
                (weergave::kaart(zicht, stelling, Kop::H2))
                (bezoek.formulier(&actie, html! {
                    (Optiegroep::new("persoon", Label("Van wie is deze verklaring?"), keuzes).gekozen(invoer.een("persoon")).fout(melding.fouten().bij("persoon")))
                    (Tekstvak::new("tekst", Label("De verklaring")).regels(8).maximum(Tekst::MAX).waarde(invoer.een("tekst")).fout(melding.fouten().bij("tekst")))
                    (mondelingvelden(invoer, melding, "Wanneer kreeg u deze verklaring?"))
                }, html! { (primair.knop("Toevoegen")) (knoplink(&terug, "Terug")) }))
            }
        }))
}

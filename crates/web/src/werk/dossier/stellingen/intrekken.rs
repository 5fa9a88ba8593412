//! Withdrawing a statement: it no longer counts, and stays on record with the reason and with what was said of it.

use super::{Kruimelpad, Mag, adres, onder, vind, weergave, zie};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    bezoek::{GEZIEN, antwoord},
    klaar,
    pad::Tab,
};
use crate::vorm::{Bevestiging, Kop, Label, Tekstvak};
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht,
    ids::{DossierId, StellingId},
    stelling::{Stelling, StellingOpdracht},
    tekst::Tekst,
};

/// The page that asks for confirmation.
pub(super) async fn toon(bezoek: Bezoek, Path((dossier, id)): Path<(DossierId, StellingId)>) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let melding = Melding::Geen;
    antwoord(pagina(&bezoek, &zicht, vind(&zicht, id)?, &Invoer::default(), &melding)?, &melding)
}

/// Withdraws it.
pub(super) async fn trek_in(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, StellingId)>,
    invoer: Invoer,
) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let reden = lezer.tekst("reden");
    let melding = match lezer.klaar(reden) {
        Err(fouten) => Melding::Fouten(fouten),
        Ok(reden) => {
            let opdracht = Opdracht::Stelling(StellingOpdracht::TrekIn { stelling: id, reden });
            match bezoek.voer_uit(dossier, &invoer, Some(Deel::Stelling(id)), opdracht).await {
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
    let actie = onder(zicht.dossier(), stelling.id, "intrekken");
    let deel = Deel::Stelling(stelling.id);
    let bevestiging = Bevestiging::new(
        &actie,
        "De stelling geldt niet meer. Hij blijft bewaard, met uw reden en met wat mensen ervan zeiden.",
        "Ja, trek de stelling in",
        &terug,
    )
    .velden(
        Tekstvak::new("reden", Label("Waarom trekt u de stelling in?"))
            .nakijken("")
            .regels(3)
            .maximum(Tekst::MAX)
            .waarde(invoer.een("reden"))
            .fout(melding.fouten().bij("reden")),
    )
    .verborgen(GEZIEN, zicht.deelversie(deel));
    let bevestiging = bezoek
        .verborgen_velden()
        .into_iter()
        .fold(bevestiging, |bevestiging, (naam, waarde)| bevestiging.verborgen(naam, waarde));
    Ok(bezoek.dossierpagina("Stelling intrekken", &kop, melding).kruimels(kruimels.kruimels()).inhoud(
        html! {
            (weergave::kaart(zicht, stelling, Kop::H2))
            (bevestiging)
        },
    ))
}

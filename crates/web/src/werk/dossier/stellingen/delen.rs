//! Showing a statement to more or to fewer people: a decision of its own, with a ground (INV-18, D-58).

use super::{
    Kruimelpad, Mag, adres, onder, vind, weergave,
    wie_leest::{self, Grondvelden},
    zie,
};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar, pad::Tab};
use crate::vorm::{Kop, Label, Tekstvak, knoplink};
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht,
    ids::{DossierId, StellingId},
    stelling::{Stelling, StellingOpdracht},
    tekst::Tekst,
};

/// The page to change who reads it.
pub(super) async fn toon_publiek(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, StellingId)>,
) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let stelling = vind(&zicht, id)?;
    let melding = Melding::Geen;
    let invoer = Invoer::van(wie_leest::als_invoer(&stelling.etiket));
    antwoord(pagina_publiek(&bezoek, &zicht, stelling, &invoer, &melding)?, &melding)
}

/// Changes who reads it.
pub(super) async fn wijzig_publiek(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, StellingId)>,
    invoer: Invoer,
) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let publiek = wie_leest::lees_publiek(&mut lezer, &invoer);
    let grond = wie_leest::lees_grond(&mut lezer, &invoer);
    let toelichting = lezer.tekst("toelichting");
    let gelezen = publiek.zip(grond).zip(toelichting);
    let melding = match lezer.klaar(gelezen) {
        Err(fouten) => Melding::Fouten(fouten),
        Ok(((publiek, grond), toelichting)) => {
            let opdracht = StellingOpdracht::WijzigPubliek { stelling: id, publiek, grond, toelichting };
            match bezoek
                .voer_uit(dossier, &invoer, Some(Deel::Stelling(id)), Opdracht::Stelling(opdracht))
                .await
            {
                Ok(_) => return Ok(klaar(&adres(dossier, Some(id)), "gedeeld")),
                Err(Ok(melding)) => melding,
                Err(Err(fout)) => return Err(fout),
            }
        }
    };
    let zicht = zie(&bezoek, dossier).await?;
    antwoord(pagina_publiek(&bezoek, &zicht, vind(&zicht, id)?, &invoer, &melding)?, &melding)
}

fn pagina_publiek(
    bezoek: &Bezoek,
    zicht: &Zicht,
    stelling: &Stelling,
    invoer: &Invoer,
    melding: &Melding,
) -> Result<Markup, Paginafout> {
    if !Mag::van(bezoek, zicht).is_bronhouder(stelling) {
        return Err(Paginafout::NietGevonden);
    }
    let kop = bezoek.kop(zicht, Tab::Stellingen);
    let kruimels = Kruimelpad::tot_stelling(zicht, stelling);
    let terug = adres(zicht.dossier(), Some(stelling.id));
    let actie = onder(zicht.dossier(), stelling.id, "publiek");
    Ok(bezoek
        .dossierpagina("Wie mag dit lezen?", &kop, melding)
        .kruimels(kruimels.kruimels())
        .inleiding(
            "Meer mensen laten meelezen is een besluit. U schrijft op waarom het mag en waarom het nodig is.",
        )
        .inhoud_met(|primair| {
            let velden = html! {
                (wie_leest::publiek(zicht, invoer, melding))
                (Grondvelden { zicht, invoer, melding })
            };
            let knoppen = html! { (primair.knop("Bewaren")) (knoplink(&terug, "Niet veranderen")) };
            html! {
                (weergave::kaart(zicht, stelling, Kop::H2))
                (bezoek.formulier_op(zicht, Deel::Stelling(stelling.id), &actie, velden, knoppen))
            }
        }))
}

/// The page to choose to whom it is never shown.
pub(super) async fn toon_niet_tonen(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, StellingId)>,
) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let stelling = vind(&zicht, id)?;
    let melding = Melding::Geen;
    let invoer = Invoer::van(
        stelling.gekozen_niet_tonen.iter().map(|persoon| ("niet_tonen_aan", persoon.to_string())),
    );
    antwoord(pagina_niet_tonen(&bezoek, &zicht, stelling, &invoer, &melding)?, &melding)
}

/// Sets to whom it is never shown.
pub(super) async fn zet_niet_tonen(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, StellingId)>,
    invoer: Invoer,
) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let personen = lezer.ids("niet_tonen_aan");
    let reden = lezer.tekst("reden");
    let melding = match lezer.klaar(reden) {
        Err(fouten) => Melding::Fouten(fouten),
        Ok(reden) => {
            let opdracht = StellingOpdracht::ZetNietTonenAan { stelling: id, personen, reden };
            match bezoek
                .voer_uit(dossier, &invoer, Some(Deel::Stelling(id)), Opdracht::Stelling(opdracht))
                .await
            {
                Ok(_) => return Ok(klaar(&adres(dossier, Some(id)), "opgeslagen")),
                Err(Ok(melding)) => melding,
                Err(Err(fout)) => return Err(fout),
            }
        }
    };
    let zicht = zie(&bezoek, dossier).await?;
    antwoord(pagina_niet_tonen(&bezoek, &zicht, vind(&zicht, id)?, &invoer, &melding)?, &melding)
}

fn pagina_niet_tonen(
    bezoek: &Bezoek,
    zicht: &Zicht,
    stelling: &Stelling,
    invoer: &Invoer,
    melding: &Melding,
) -> Result<Markup, Paginafout> {
    if !Mag::van(bezoek, zicht).schermt_af(stelling) {
        return Err(Paginafout::NietGevonden);
    }
    let kop = bezoek.kop(zicht, Tab::Stellingen);
    let kruimels = Kruimelpad::tot_stelling(zicht, stelling);
    let terug = adres(zicht.dossier(), Some(stelling.id));
    let actie = onder(zicht.dossier(), stelling.id, "niet-tonen-aan");
    Ok(bezoek
        .dossierpagina("Nooit tonen aan", &kop, melding)
        .kruimels(kruimels.kruimels())
        .inleiding("Wie u aanvinkt, ziet deze stelling nergens: niet op een pagina, niet op papier. Diegene merkt ook niet dat er iets niet getoond wordt.")
        .inhoud_met(|primair| {
            let velden = html! {
                (wie_leest::niet_tonen_aan(zicht, invoer, melding))
                (Tekstvak::new("reden", Label("Waarom?")).nakijken("").regels(3).maximum(Tekst::MAX).waarde(invoer.een("reden")).fout(melding.fouten().bij("reden")))
            };
            let knoppen = html! { (primair.knop("Bewaren")) (knoplink(&terug, "Niet veranderen")) };
            html! {
                (weergave::kaart(zicht, stelling, Kop::H2))
                (bezoek.formulier_op(zicht, Deel::Stelling(stelling.id), &actie, velden, knoppen))
            }
        }))
}

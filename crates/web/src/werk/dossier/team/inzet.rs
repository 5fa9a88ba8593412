//! One involvement: another way of taking part, and whether it is still needed. Letting go is a joint judgement.

use super::{MODI, bekijk, modus_code, modus_van, onder, opgeslagen, opgeslagen_en_weg, pagina, voer_uit};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    pad::{self, Tab},
};
use crate::vorm::{Bericht, Keuze, Label, Optiegroep, Tekstvak, Toon, alinea, knoplink, kort};
use crate::werk::dossier::tijdlijn::modus_in_woorden;
use axum::extract::Path;
use maud::{Markup, Render as _, html};
use naast_access::Zicht;
use naast_domain::{
    Deel,
    ids::{DossierId, InzetId},
    taak::WachtOp,
    team::{Inzet, Loslaatvoorstel, TeamOpdracht},
    tekst::Tekst,
};

type Waar = Path<(DossierId, InzetId)>;

fn gevonden(zicht: &Zicht, id: InzetId) -> Result<&Inzet, Paginafout> {
    zicht.team().inzetten.get(&id).filter(|inzet| inzet.actief()).ok_or(Paginafout::NietGevonden)
}

/// The form for another way of taking part.
pub(super) async fn modus(bezoek: Bezoek, Path((dossier, id)): Waar) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier).await?;
    modusformulier(&bezoek, &zicht, id, &Invoer::default(), &Melding::Geen)
}

/// Changes the way of taking part.
pub(super) async fn wijzig_modus(bezoek: Bezoek, Path((dossier, id)): Waar, invoer: Invoer) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let modus = lezer.keuze("modus", modus_van, "Kies advies, ondersteunen of doen.");
    let reden = lezer.tekst("reden");
    let melding = match lezer.klaar(modus.zip(reden)) {
        Ok((modus, reden)) => {
            let opdracht = TeamOpdracht::WijzigModus { inzet: id, modus, reden };
            voer_uit(&bezoek, dossier, &invoer, true, opdracht).await?
        }
        Err(fouten) => Some(Melding::Fouten(fouten)),
    };
    match melding {
        None => Ok(opgeslagen(dossier)),
        Some(melding) => {
            let zicht = bekijk(&bezoek, dossier).await?;
            modusformulier(&bezoek, &zicht, id, &invoer, &melding)
        }
    }
}

fn modusformulier(
    bezoek: &Bezoek,
    zicht: &Zicht,
    id: InzetId,
    invoer: &Invoer,
    melding: &Melding,
) -> Antwoord {
    let inzet = gevonden(zicht, id)?;
    let actie = onder(zicht.dossier(), &[&"inzet", &id, &"modus"]);
    let terug = pad::dossier(zicht.dossier(), Tab::Team);
    let titel = format!("{} anders inzetten", inzet.professional.naam);
    let inleiding = format!("Nu: {}.", modus_in_woorden(inzet.modus));
    pagina(bezoek, zicht, &titel, &inleiding, melding, |primair| {
        let fouten = melding.fouten();
        let modi = MODI.iter().map(|(code, _, naam, uitleg)| Keuze::new(code, naam).uitleg(uitleg)).collect();
        let velden = html! {
            (Optiegroep::new("modus", Label("Wat wordt het?"), modi).gekozen(invoer.of("modus", modus_code(inzet.modus))).fout(fouten.bij("modus")))
            (Tekstvak::new("reden", Label("Waarom?")).nakijken("").regels(3).maximum(Tekst::MAX).waarde(invoer.een("reden")).fout(fouten.bij("reden")))
        };
        let knoppen = html! { (primair.knop("Opslaan")) (knoplink(&terug, "Terug")) };
        bezoek.formulier_op(zicht, Deel::Team, &actie, velden, knoppen).render()
    })
}

/// Is this expertise still needed?
pub(super) async fn loslaten(bezoek: Bezoek, Path((dossier, id)): Waar) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier).await?;
    loslaatformulier(&bezoek, &zicht, id, &Invoer::default(), &Melding::Geen)
}

/// Proposes, judges, or says that it is still needed.
pub(super) async fn oordeel(bezoek: Bezoek, Path((dossier, id)): Waar, invoer: Invoer) -> Antwoord {
    let zicht = match bekijk(&bezoek, dossier).await {
        Ok(zicht) => zicht,
        // Sent twice by the expert who was let go the first time.
        Err(Paginafout::NietGevonden) => return al_weg(&bezoek, dossier, id, &invoer).await,
        Err(fout) => return Err(fout),
    };
    let Some(inzet) = zicht.team().inzetten.get(&id) else { return Err(Paginafout::NietGevonden) };
    if !inzet.actief() {
        return Ok(opgeslagen(dossier));
    }
    let zelf = bezoek.kijker().professional() == Some(inzet.professional.id);
    let mut lezer = Lezer::nieuw(&invoer);
    let tekst = lezer.tekst("oordeel");
    let nodig = lezer.keuze(
        "nodig",
        |code| match code {
            "nee" => Some(false),
            "ja" => Some(true),
            _ => None,
        },
        "Kies of deze expertise nog nodig is.",
    );
    let melding = match lezer.klaar(tekst.zip(nodig)) {
        Ok((tekst, nodig)) => {
            let opdracht = opdracht(inzet, tekst, nodig);
            match opdracht {
                Some(opdracht) => voer_uit(&bezoek, dossier, &invoer, false, opdracht).await?,
                None => None,
            }
        }
        Err(fouten) => Some(Melding::Fouten(fouten)),
    };
    match melding {
        None if zelf => Ok(opgeslagen_en_weg()),
        None => Ok(opgeslagen(dossier)),
        Some(melding) => loslaatformulier(&bezoek, &zicht, id, &invoer, &melding),
    }
}

/// What an answer means: without a proposal "still needed" changes nothing.
fn opdracht(inzet: &Inzet, tekst: Tekst, nodig: bool) -> Option<TeamOpdracht> {
    match (&inzet.loslaten, nodig) {
        (None, false) => Some(TeamOpdracht::StelLoslatenVoor { inzet: inzet.id, reden: tekst }),
        (None, true) => None,
        (Some(_), false) => Some(TeamOpdracht::OordeelLoslaten { inzet: inzet.id, oordeel: tekst }),
        (Some(_), true) => Some(TeamOpdracht::WijsLoslatenAf { inzet: inzet.id, reden: tekst }),
    }
}

async fn al_weg(bezoek: &Bezoek, dossier: DossierId, id: InzetId, invoer: &Invoer) -> Antwoord {
    let oordeel = Tekst::lees("oordeel", "–").map_err(|_| Paginafout::NietGevonden)?;
    let opdracht = naast_domain::Opdracht::Team(TeamOpdracht::OordeelLoslaten { inzet: id, oordeel });
    match bezoek.voer_uit(dossier, invoer, None, opdracht).await {
        Ok(uitgevoerd) if uitgevoerd.herhaald => Ok(opgeslagen_en_weg()),
        _ => Err(Paginafout::NietGevonden),
    }
}

fn loslaatformulier(
    bezoek: &Bezoek,
    zicht: &Zicht,
    id: InzetId,
    invoer: &Invoer,
    melding: &Melding,
) -> Antwoord {
    let inzet = gevonden(zicht, id)?;
    let actie = onder(zicht.dossier(), &[&"inzet", &id, &"loslaten"]);
    let terug = pad::dossier(zicht.dossier(), Tab::Team);
    let naam = &inzet.professional.naam;
    let titel = format!("Is {naam} nog nodig?");
    let inleiding = "Loslaten doet u samen: het vast gezicht en deze collega vinden allebei dat het niet meer nodig is. Het gezin ziet dit.";
    let al_gegeven = inzet.loslaten.as_ref().is_some_and(|voorstel| {
        zicht.kijker().professional().is_some_and(|wie| voorstel.oordelen.contains_key(&wie))
    });
    pagina(bezoek, zicht, &titel, inleiding, melding, |primair| {
        let fouten = melding.fouten();
        let eerder = inzet.loslaten.as_ref().map(|voorstel| voorstel_in_woorden(zicht, voorstel));
        if al_gegeven {
            primair.ongebruikt();
            return html! {
                @if let Some(eerder) = &eerder { (eerder) }
                (Bericht::new(Toon::Info, "Uw oordeel staat er. Nu is de ander aan de beurt."))
                div class="naast-knoppen" { (knoplink(&terug, "Terug naar het team")) }
            };
        }
        let velden = html! {
            (Optiegroep::new("nodig", Label("Wat vindt u?"), vec![
                Keuze::new("nee", "Niet meer nodig"),
                Keuze::new("ja", "Nog wel nodig"),
            ]).gekozen(invoer.een("nodig")).fout(fouten.bij("nodig")))
            (Tekstvak::new("oordeel", Label("Waarom vindt u dat?")).nakijken("").regels(4).maximum(Tekst::MAX).waarde(invoer.een("oordeel")).fout(fouten.bij("oordeel"))
                .uitleg("Wat is er veranderd? Wat merkt het gezin daarvan?"))
        };
        let knoppen = html! { (primair.knop("Oordeel geven")) (knoplink(&terug, "Terug")) };
        html! {
            @if let Some(eerder) = &eerder { (eerder) }
            (bezoek.formulier(&actie, velden, knoppen).render())
        }
    })
}

fn voorstel_in_woorden(zicht: &Zicht, voorstel: &Loslaatvoorstel) -> Markup {
    html! {
        h2 class="nl-heading nl-heading--level-2" { "Voorstel van " (kort(voorstel.op)) }
        @for (wie, oordeel) in &voorstel.oordelen {
            p class="nl-paragraph" { strong { (crate::kern::beurten::wie(zicht, WachtOp::Professional(*wie))) ": niet meer nodig" } }
            (alinea(oordeel))
        }
    }
}

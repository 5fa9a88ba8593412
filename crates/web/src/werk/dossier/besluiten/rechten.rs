//! Writing down what a member of the family was told about his or her rights (R-049, D-06).

use super::{Blad, leden, woorden, zie_om_te_schrijven};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    bezoek::antwoord,
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{Keuze, Label, Optiegroep, Tekstveld};
use axum::extract::Path;
use maud::html;
use naast_access::Zicht;
use naast_domain::{
    Opdracht,
    dossier::DossierOpdracht,
    ids::{DossierId, PersoonId},
    tekst::Korttekst,
};

/// The choice for words of one's own.
const ANDERS: &str = "anders";

/// The form.
pub(super) async fn toon(bezoek: Bezoek, Path((dossier, persoon)): Path<(DossierId, PersoonId)>) -> Antwoord {
    let zicht = zie_om_te_schrijven(&bezoek, dossier).await?;
    pagina(&bezoek, &zicht, persoon, &Invoer::default(), &Melding::Geen)
}

/// Writes it down.
pub(super) async fn bewaar(
    bezoek: Bezoek,
    Path((dossier, persoon)): Path<(DossierId, PersoonId)>,
    invoer: Invoer,
) -> Antwoord {
    let zicht = zie_om_te_schrijven(&bezoek, dossier).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let waarover = gekozen(&mut lezer, &invoer, "waarover", "waarover_anders", "Kies waarover het ging.");
    let hoe = gekozen(&mut lezer, &invoer, "hoe", "hoe_anders", "Kies hoe u het hebt verteld.");
    let opdracht = match lezer.klaar(waarover.zip(hoe)) {
        Ok((waarover, hoe)) => DossierOpdracht::LegInformerenVast { persoon, waarover, hoe },
        Err(fouten) => return pagina(&bezoek, &zicht, persoon, &invoer, &Melding::Fouten(fouten)),
    };
    match bezoek.voer_uit(dossier, &invoer, None, Opdracht::Dossier(opdracht)).await {
        Ok(_) => Ok(klaar(&pad::dossier(dossier, Tab::Besluiten), "opgeslagen")),
        Err(Ok(melding)) => pagina(&bezoek, &zicht, persoon, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}

fn gekozen(
    lezer: &mut Lezer<'_>,
    invoer: &Invoer,
    veld: &'static str,
    anders: &'static str,
    kies: &str,
) -> Option<Korttekst> {
    match invoer.een(veld) {
        ANDERS => lezer.kort(anders),
        "" => {
            lezer.fout(veld, kies);
            None
        }
        _ => lezer.kort(veld),
    }
}

fn pagina(
    bezoek: &Bezoek,
    zicht: &Zicht,
    persoon: PersoonId,
    invoer: &Invoer,
    melding: &Melding,
) -> Antwoord {
    let naam = leden(zicht)
        .iter()
        .find(|lid| lid.id == persoon)
        .map(|lid| lid.naam.kort())
        .ok_or(Paginafout::NietGevonden)?;
    let blad = Blad::nieuw(bezoek, zicht, Tab::Besluiten);
    let titel = format!("Wat is verteld aan {naam}");
    let actie = pad::dossier_onder(zicht.dossier(), Tab::Besluiten, &[&"informeren", &persoon]);
    let fout = |veld: &str| melding.fouten().bij(veld);
    let eigen = |veld: &'static str, label: &'static str| {
        html! { (Tekstveld::new(veld, Label(label)).waarde(invoer.een(veld)).vrij().fout(fout(veld))) }
    };
    let pagina = blad
        .onder(&titel, melding)
        .inleiding("Zo kan iedereen later zien wat is verteld, en wanneer. De dag van vandaag komt erbij te staan.")
        .inhoud_met(|primair| {
            let mut waarover: Vec<Keuze<'_>> =
                woorden::RECHTEN.iter().map(|(wat, uitleg)| Keuze::new(wat, wat).uitleg(uitleg)).collect();
            waarover.push(Keuze::new(ANDERS, "Iets anders").met_velden(eigen("waarover_anders", "Namelijk")));
            let mut hoe: Vec<Keuze<'_>> = woorden::HOE.iter().map(|hoe| Keuze::new(hoe, hoe)).collect();
            hoe.push(Keuze::new(ANDERS, "anders").met_velden(eigen("hoe_anders", "Hoe dan?")));
            let velden = html! {
                (Optiegroep::new("waarover", Label("Waarover ging het?"), waarover).gekozen(invoer.een("waarover")).fout(fout("waarover")))
                (Optiegroep::new("hoe", Label("Hoe hebt u het verteld?"), hoe).gekozen(invoer.een("hoe")).fout(fout("hoe")))
            };
            html! { (bezoek.formulier(&actie, velden, primair.knop("Bewaren"))) }
        });
    antwoord(pagina, melding)
}

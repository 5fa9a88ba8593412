//! Sharing the analysis: a frozen copy goes to the family, side by side with earlier ones.

use super::{
    super::stellingen::{horen::termijnen, velden::Mensen},
    Kruimelpad, Mag, adres, als_gesloten, gezinsleden, ontbreekt, zie,
};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    bezoek::antwoord,
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{Bericht, Label, Toon, Vinkjes, knoplink};
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht,
    analyse::{AnalyseOpdracht, Versie},
    ids::{DossierId, PersoonId},
};
use std::collections::BTreeSet;

/// The last version, when nothing changed since it was shared: sharing goes on with the same one.
fn lopende(zicht: &Zicht) -> Option<&Versie> {
    let analyse = zicht.analyse();
    analyse.laatste().filter(|versie| versie.vastgesteld.is_none() && analyse.ongedeeld_sinds.is_none())
}

/// The page.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let heeft = |id: &PersoonId| lopende(&zicht).is_some_and(|versie| versie.gedeeld_met.contains_key(id));
    let vooraf = gezinsleden(&zicht).into_iter().map(|lid| lid.id).filter(|id| !heeft(id));
    let invoer = Invoer::van(vooraf.map(|id| ("met", id.to_string())));
    let melding = Melding::Geen;
    antwoord(pagina(&bezoek, &zicht, &invoer, &melding)?, &melding)
}

/// Shares it, as it was on screen.
pub(super) async fn deel(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let met: BTreeSet<PersoonId> = lezer.ids("met");
    if met.is_empty() {
        lezer.fout("met", "Kies met wie u de analyse deelt.");
    }
    let melding = match lezer.klaar(Some(met)) {
        Err(fouten) => Melding::Fouten(fouten),
        Ok(met) => {
            let opdracht = Opdracht::Analyse(AnalyseOpdracht::Deel { met });
            match bezoek.voer_uit(dossier, &invoer, Some(Deel::Analyse), opdracht).await {
                Ok(_) => return Ok(klaar(&pad::dossier(dossier, Tab::Analyse), "gedeeld")),
                Err(Ok(melding)) => melding,
                Err(Err(fout)) => return Err(fout),
            }
        }
    };
    let zicht = zie(&bezoek, dossier).await?;
    antwoord(pagina(&bezoek, &zicht, &invoer, &melding)?, &melding)
}

fn pagina(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Result<Markup, Paginafout> {
    if !Mag::van(bezoek, zicht).is_gezicht() {
        return Err(Paginafout::NietGevonden);
    }
    let dossier = zicht.dossier();
    let kop = bezoek.kop(zicht, Tab::Analyse);
    let kruimels = Kruimelpad::tot_tab(zicht, Tab::Analyse);
    let actie = adres(dossier, &[&"delen"]);
    let weg = pad::dossier(dossier, Tab::Analyse);
    let leden = gezinsleden(zicht);
    let anderen =
        zicht.gezin().levenden().into_iter().filter(|persoon| !leden.iter().any(|lid| lid.id == persoon.id));
    let allen: Vec<PersoonId> = leden.iter().copied().chain(anderen).map(|persoon| persoon.id).collect();
    let mensen = Mensen::van(zicht, allen.iter().copied());
    let gemis = ontbreekt::in_inhoud(zicht, &zicht.analyse().werk);
    let lopende = lopende(zicht);
    let titel = match lopende {
        Some(versie) => format!("Versie {} met nog iemand delen", versie.nummer),
        None => "De analyse delen".to_owned(),
    };
    Ok(bezoek
        .dossierpagina(&titel, &kop, melding)
        .kruimels(kruimels.kruimels())
        .inleiding("Iedereen krijgt dezelfde versie. Die verandert niet meer. U werkt verder in een volgende versie.")
        .inhoud_met(|primair| {
            if zicht.analyse().gesloten {
                primair.ongebruikt();
                return als_gesloten(zicht);
            }
            let velden = html! {
                (Vinkjes::new("met", Label("Met wie deelt u de analyse?"), mensen.keuzes()).gekozen(invoer.alle("met"))
                    .uitleg("Wat iemand niet mag lezen, ziet diegene ook in deze versie niet.").fout(melding.fouten().bij("met")))
                (termijnen(bezoek, zicht, leden.iter().map(|lid| lid.id)))
            };
            let knoppen = html! { (primair.knop("Delen")) (knoplink(&weg, "Nog niet")) };
            html! {
                @if !gemis.is_empty() {
                    (Bericht::new(Toon::Info, html! {
                        p class="nl-paragraph" { "U kunt de analyse nu delen en samen verder maken. Voordat u hem vaststelt, is dit nog nodig:" }
                        (ontbreekt::lijst(&gemis))
                    }).kop("Nog niet compleet"))
                }
                (bezoek.formulier_op(zicht, Deel::Analyse, &actie, velden, knoppen))
            }
        }))
}

//! Sealing a household, and lifting the seal: always by a page that says what happens.

use super::{Blad, is_gezicht, zie_schilden};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    bezoek::{GEZIEN, antwoord},
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{Bevestiging, Label, Tekstvak};
use axum::extract::Path;
use maud::html;
use naast_access::Zicht;
use naast_domain::{Deel, Opdracht, dossier::DossierOpdracht, ids::DossierId};

/// The page.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = zie_schilden(&bezoek, dossier).await?;
    pagina(&bezoek, &zicht, &Invoer::default(), &Melding::Geen)
}

/// Seals, or lifts the seal: what the page said that would happen.
pub(super) async fn bewaar(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let zicht = zie_schilden(&bezoek, dossier).await?;
    let reden = if invoer.een("doen") == "opheffen" {
        None
    } else {
        let mut lezer = Lezer::nieuw(&invoer);
        let reden = lezer.tekst("reden");
        match lezer.klaar(reden) {
            Ok(reden) => Some(reden),
            Err(fouten) => return pagina(&bezoek, &zicht, &invoer, &Melding::Fouten(fouten)),
        }
    };
    let opdracht = Opdracht::Dossier(DossierOpdracht::Verzegel { reden });
    match bezoek.voer_uit(dossier, &invoer, Some(Deel::Afscherming), opdracht).await {
        Ok(_) => Ok(klaar(&pad::dossier_onder(dossier, Tab::Inzage, &[&"afscherming"]), "opgeslagen")),
        Err(Ok(melding)) => pagina(&bezoek, &zicht, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}

fn pagina(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Antwoord {
    if !is_gezicht(zicht) && invoer.is_leeg() {
        return Err(Paginafout::NietGevonden);
    }
    let blad = Blad::nieuw(bezoek, zicht, Tab::Inzage);
    let verzegeld = zicht.afscherming().verzegeld.is_some();
    let actie = pad::dossier_onder(zicht.dossier(), Tab::Inzage, &[&"verzegelen"]);
    let terug = pad::dossier_onder(zicht.dossier(), Tab::Inzage, &[&"afscherming"]);
    let (titel, gevolg, knop, doen) = if verzegeld {
        (
            "Verzegeling opheffen",
            "collega's die zoeken op een naam of adres uit dit gezin, kunnen weer zien dat er een dossier is en wie het vast gezicht is. Wat er in staat, zien zij niet.",
            "Ja, hef de verzegeling op",
            "opheffen",
        )
    } else {
        (
            "Dossier verzegelen",
            "buiten het team van dit gezin laat niets meer zien dat dit dossier bestaat. Wie zoekt, vindt niets. U en uw team werken gewoon door.",
            "Ja, verzegel het dossier",
            "verzegelen",
        )
    };
    let mut bevestiging = Bevestiging::new(&actie, gevolg, knop, &terug)
        .verborgen("doen", doen)
        .verborgen(GEZIEN, zicht.deelversie(Deel::Afscherming))
        .velden(html! {
            @if !verzegeld {
                (Tekstvak::new("reden", Label("Waarom is dit nodig?")).nakijken("").waarde(invoer.een("reden")).regels(3).fout(melding.fouten().bij("reden"))
                    .uitleg("Alleen het team leest dit."))
            }
        });
    for (naam, waarde) in bezoek.verborgen_velden() {
        bevestiging = bevestiging.verborgen(naam, waarde);
    }
    antwoord(blad.onder(titel, melding).inhoud(bevestiging), melding)
}

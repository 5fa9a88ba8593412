//! One's own photo: families see whose face it is.

use super::super::ACCOUNT;
use super::{FOTO, FOTO_BEELD, FOTO_WEG, kop, kruimels, melding, pagina};
use crate::gezin::als_beeld;
use crate::kern::{Antwoord, Bezoek, Invoer, Melding, Paginafout, bestand, bezoek::antwoord, klaar};
use crate::taal::Taal;
use crate::vorm::{Bestandveld, Knop, alinea, knoplink, portret};
use axum::{extract::Multipart, response::IntoResponse};
use maud::{Markup, html};

/// The part of the overview.
pub(super) fn deel(bezoek: &Bezoek) -> Markup {
    let account = bezoek.sessie().account();
    html! {
        section aria-labelledby="foto" {
            (kop("foto", "Uw foto"))
            @if let Some(foto) = account.portret() {
                // The number makes the browser ask anew for another photo.
                (portret(&account.naam, Some(&[FOTO_BEELD, "?", &foto.to_string()].concat())))
                (alinea("Gezinnen van wie u het vaste gezicht bent, zien deze foto."))
                div class="naast-knoppen" {
                    (knoplink(FOTO, "Andere foto kiezen"))
                    (bezoek.knopformulier(FOTO_WEG, &[], Knop::new("Foto weghalen").licht()))
                }
            } @else {
                (alinea("Een gezin laat makkelijker iemand binnen die het herkent. Met een foto ziet het gezin wie u bent. U kunt de foto altijd weghalen."))
                div class="naast-knoppen" { (knoplink(FOTO, "Foto toevoegen")) }
            }
        }
    }
}

/// Choose one.
pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    kiespagina(&bezoek, &Melding::Geen)
}

fn kiespagina(bezoek: &Bezoek, melding: &Melding) -> Antwoord {
    let titel = "Uw foto";
    let fouten = melding.fouten();
    let pagina = bezoek.werkpagina(titel, ACCOUNT, melding).kruimels(kruimels()).inhoud_met(|primair| {
        let veld = Bestandveld {
            label: "Kies een foto van uw gezicht",
            uitleg: "JPEG, PNG of WebP, hooguit 8 MB. We snijden er een vierkant uit en bewaren die klein. Plaats en tijd van de foto worden niet bewaard.",
            soorten: "image/jpeg,image/png,image/webp",
            fout: fouten.bij(bestand::BESTAND),
            taal: Taal::NL,
        };
        html! {
            (alinea("Gezinnen van wie u het vaste gezicht bent, zien deze foto naast uw naam."))
            (bezoek.formulier(FOTO, html! { (veld) }, primair.knop("Bewaren")).met_bestanden())
        }
    });
    antwoord(pagina, melding)
}

/// Keeps it.
pub(super) async fn bewaar(bezoek: Bezoek, delen: Multipart) -> Antwoord {
    let (invoer, bytes) = bestand::lees(&bezoek, delen).await?;
    let opdracht = bezoek.opdrachtnummer(&invoer)?.0;
    match bezoek.dienst().zet_portret(bezoek.sessie(), opdracht, bytes).await {
        Ok(()) => Ok(klaar(ACCOUNT, "opgeslagen")),
        Err(fout) => kiespagina(&bezoek, &melding(fout)?),
    }
}

/// Takes it away.
pub(super) async fn haal_weg(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let opdracht = bezoek.opdrachtnummer(&invoer)?.0;
    match bezoek.dienst().haal_portret_weg(bezoek.sessie(), opdracht).await {
        Ok(()) => Ok(klaar(ACCOUNT, "verwijderd")),
        Err(fout) => pagina(&bezoek, melding(fout)?).await,
    }
}

/// The picture itself.
pub(super) async fn beeld(bezoek: Bezoek) -> Antwoord {
    let account = bezoek.sessie().account();
    if account.portret().is_none() {
        return Err(Paginafout::NietGevonden);
    }
    Ok(als_beeld(bezoek.dienst().portret(account.id).await?).into_response())
}

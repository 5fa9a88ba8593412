//! Changing one's own password.

use super::{ACCOUNT, WACHTWOORD, kruimels, melding};
use crate::kern::{Antwoord, Bezoek, Invoer, Melding, bezoek::antwoord};
use crate::open::{
    inloggen::met_sessie,
    nieuw_wachtwoord::{lees_nieuw, velden},
};
use crate::taal::Taal;
use crate::vorm::{Label, Soort, Tekstveld};
use maud::html;
use naast_service::account::Wachtwoord;

/// The page.
pub(in crate::open) async fn toon(bezoek: Bezoek) -> Antwoord {
    pagina(&bezoek, &Melding::Geen)
}

/// Changes it; all other sessions end.
pub(in crate::open) async fn zet(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let nieuw = match lees_nieuw(&invoer) {
        Ok(nieuw) => nieuw,
        Err(fouten) => return pagina(&bezoek, &Melding::Fouten(fouten)),
    };
    let oud = Wachtwoord::getypt(invoer.een("oud"));
    match bezoek.dienst().wijzig_wachtwoord(bezoek.sessie(), Some(&oud), &nieuw).await {
        Ok(token) => Ok(met_sessie(bezoek.toestand(), token, &[ACCOUNT, "?klaar=opgeslagen"].concat())),
        Err(fout) => pagina(&bezoek, &melding(fout)?),
    }
}

fn pagina(bezoek: &Bezoek, melding: &Melding) -> Antwoord {
    let pagina = bezoek
        .werkpagina("Wachtwoord veranderen", ACCOUNT, melding)
        .kruimels(kruimels())
        .inleiding("Daarna bent u op andere apparaten uitgelogd.")
        .inhoud_met(|primair| {
            let velden = html! {
                (Tekstveld::new("oud", Label("Huidig wachtwoord")).soort(Soort::Wachtwoord).fout(melding.fouten().bij("oud")))
                (velden(melding.fouten(), Taal::NL))
            };
            html! { (bezoek.formulier(WACHTWOORD, velden, primair.knop("Wachtwoord veranderen")).onbewaakt()) }
        });
    antwoord(pagina, melding)
}

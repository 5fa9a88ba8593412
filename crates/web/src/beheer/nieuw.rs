//! A new account.

use super::{ACCOUNTS, NIEUW, account::toon_eenmalig, alleen, functie, kruimels, melding};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, bezoek::antwoord};
use crate::vorm::{Datumveld, Label, Soort, Tekstveld, Veldgroep};
use maud::html;
use naast_domain::regels::Functie;
use naast_service::NieuwAccount;

/// The page.
pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    alleen(&bezoek, Functie::Beheerder)?;
    pagina(&bezoek, &Invoer::default(), &Melding::Geen)
}

/// Makes it, and shows the one-time password.
pub(super) async fn maak(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    alleen(&bezoek, Functie::Beheerder)?;
    let mut lezer = Lezer::nieuw(&invoer);
    let gebruikersnaam = lezer.kort("gebruikersnaam");
    let naam = lezer.kort("naam");
    let telefoon = lezer.kort_misschien("telefoon");
    let geregistreerd_tot = lezer.datum_misschien("geregistreerd");
    let pet = functie::lees(&bezoek, &mut lezer);
    let nieuw = (|| {
        Some(NieuwAccount {
            gebruikersnaam: gebruikersnaam?.to_string(),
            naam: naam?.to_string(),
            telefoon: telefoon.map(|nummer| nummer.to_string()),
            petten: vec![pet?],
            geregistreerd_tot,
        })
    })();
    let nieuw = match lezer.klaar(nieuw) {
        Ok(nieuw) => nieuw,
        Err(fouten) => return pagina(&bezoek, &invoer, &Melding::Fouten(fouten)),
    };
    let opdracht = bezoek.opdrachtnummer(&invoer)?.0;
    match bezoek.dienst().beheer_maak_account(bezoek.kijker(), opdracht, nieuw).await {
        Ok(eenmalig) => toon_eenmalig(&bezoek, "Het account is gemaakt", &eenmalig),
        Err(fout) => pagina(&bezoek, &invoer, &melding(fout)?),
    }
}

fn pagina(bezoek: &Bezoek, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let fout = |naam| melding.fouten().bij(naam);
    let pagina = bezoek
        .beheerpagina("Nieuw account", ACCOUNTS, melding)
        .kruimels(kruimels("Accounts", ACCOUNTS))
        .inleiding("U krijgt een wachtwoord voor één keer. Bij het inloggen stelt de gebruiker een code-app in en kiest een eigen wachtwoord.")
        .inhoud_met(|primair| {
            let velden = html! {
                (Tekstveld::new("naam", Label("Naam")).soort(Soort::Naam).waarde(invoer.een("naam")).fout(fout("naam"))
                    .uitleg("Zo ziet het gezin de naam staan."))
                (Tekstveld::new("gebruikersnaam", Label("Inlognaam")).soort(Soort::Naam).waarde(invoer.een("gebruikersnaam")).fout(fout("gebruikersnaam")))
                (Tekstveld::new("telefoon", Label("Telefoon op het werk")).soort(Soort::Telefoon).waarde(invoer.een("telefoon")).fout(fout("telefoon")).niet_verplicht())
                (Datumveld::new("geregistreerd", Label("Registratie (SKJ of BIG) geldt tot en met")).waarde(invoer.datum("geregistreerd")).fout(fout("geregistreerd")).niet_verplicht()
                    .uitleg("Laat leeg als de functie geen registratie vraagt."))
                (Veldgroep::new(Label("Functie"), functie::velden(bezoek, invoer, melding.fouten())))
            };
            html! { (bezoek.formulier(NIEUW, velden, primair.knop("Account maken"))) }
        });
    antwoord(pagina, melding)
}

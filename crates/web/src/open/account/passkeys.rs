//! One's own passkeys.

use super::{ACCOUNT, PASSKEY, PASSKEY_VRAAG, PASSKEY_WEG, kop, kruimels, melding, pagina, wachtwoordveld};
use crate::kern::{Antwoord, Bezoek, Invoer, Melding, bezoek::antwoord, klaar};
use crate::open::passkey::{json, vak};
use crate::taal::Taal;
use crate::vorm::{Knop, Kolom, Kop, Label, Leeg, Soort, Tabel, Tekstveld, alinea, knoplink, kort};
use axum::http::StatusCode;
use maud::{Markup, html};
use naast_service::{Dienstfout, account::Wachtwoord};

/// The part of the overview.
pub(in crate::open) fn lijst(bezoek: &Bezoek) -> Markup {
    let account = bezoek.sessie().account();
    let kan = bezoek.dienst().kan_passkeys() && account.heeft_wachtwoord();
    let kolommen = vec![Kolom::tekst("Naam"), Kolom::tekst("Sinds"), Kolom::tekst("Doen")];
    let tabel = Tabel::new("Uw passkeys", kolommen).stil_bijschrift().rijen(account.passkeys().iter().map(
        |sleutel| {
            let knop = Knop::new("Weghalen").licht().over(&sleutel.naam);
            vec![
                html! { (sleutel.naam) },
                html! { (kort(sleutel.sinds)) },
                bezoek.knopformulier(PASSKEY_WEG, &[("naam", sleutel.naam.clone())], knop),
            ]
        },
    ));
    html! {
        section aria-labelledby="passkeys" {
            (kop("passkeys", "Passkeys"))
            @if account.passkeys().is_empty() {
                (Leeg::new("Nog geen passkeys", "Met een passkey logt u in met uw vinger, gezicht of pincode, zonder wachtwoord. Dat is sneller en veiliger.").niveau(Kop::H3))
            } @else { (tabel) }
            @if kan { div class="naast-knoppen" { (knoplink(PASSKEY, "Passkey toevoegen")) } }
        }
    }
}

/// Add one.
pub(in crate::open) async fn toon(bezoek: Bezoek) -> Antwoord {
    toevoegpagina(&bezoek, &Invoer::default(), &Melding::Geen)
}

/// What the browser must sign, for the script.
pub(in crate::open) async fn vraag(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let wachtwoord = Wachtwoord::getypt(invoer.een("wachtwoord"));
    if invoer.een("naam").trim().is_empty() {
        let reden = serde_json::json!({ "melding": "Geef de passkey een naam, bijvoorbeeld: telefoon." });
        return Ok(json(StatusCode::UNPROCESSABLE_ENTITY, &reden));
    }
    match bezoek.dienst().begin_passkey(bezoek.sessie(), &wachtwoord).await {
        Ok(vraag) => Ok(json(StatusCode::OK, &vraag)),
        Err(Dienstfout::Weigering(weigering)) => {
            let reden = serde_json::json!({ "melding": weigering.reden });
            Ok(json(StatusCode::UNPROCESSABLE_ENTITY, &reden))
        }
        Err(fout) => Err(fout.into()),
    }
}

/// Keeps what the browser made.
pub(in crate::open) async fn voeg_toe(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let (naam, antwoord) = (invoer.een("naam"), invoer.een("antwoord"));
    match bezoek.dienst().voeg_passkey_toe(bezoek.sessie(), naam, antwoord).await {
        Ok(()) => Ok(klaar(ACCOUNT, "opgeslagen")),
        Err(fout) => toevoegpagina(&bezoek, &invoer, &melding(fout)?),
    }
}

/// Takes one away.
pub(in crate::open) async fn verwijder(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let opdracht = bezoek.opdrachtnummer(&invoer)?.0;
    match bezoek.dienst().verwijder_passkey(bezoek.sessie(), opdracht, invoer.een("naam")).await {
        Ok(()) => Ok(klaar(ACCOUNT, "verwijderd")),
        Err(fout) => pagina(&bezoek, melding(fout)?).await,
    }
}

fn toevoegpagina(bezoek: &Bezoek, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let titel = "Passkey toevoegen";
    let pagina = bezoek.werkpagina(titel, ACCOUNT, melding).kruimels(kruimels()).inhoud_met(|primair| {
        let velden = html! {
            (Tekstveld::new("naam", Label("Hoe heet deze passkey?")).soort(Soort::Naam).waarde(invoer.een("naam"))
                .uitleg("Waar u hem aan herkent, bijvoorbeeld: telefoon, of blauwe sleutel.").fout(melding.fouten().bij("naam")))
            (wachtwoordveld(melding.fouten().bij("wachtwoord")))
        };
        let formulier = bezoek
            .formulier(PASSKEY, velden, primair.knop("Passkey maken"))
            .verborgen("antwoord", "")
            .onbewaakt();
        html! {
            (alinea("Uw telefoon, computer of beveiligingssleutel vraagt zo om uw vinger, gezicht of pincode. Dat blijft op uw apparaat: Naast krijgt het niet."))
            div data-zonder-passkey {
                (alinea("Uw browser kan nu geen passkey maken. Daarvoor is JavaScript nodig. Inloggen met wachtwoord en code-app werkt altijd."))
            }
            (vak("maak", PASSKEY_VRAAG, Taal::NL, &formulier))
        }
    });
    antwoord(pagina, melding)
}

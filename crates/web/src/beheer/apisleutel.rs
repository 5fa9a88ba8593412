//! API keys of an account, as an administrator sees and withdraws them. Only the owner makes one.

use super::{ACCOUNTS, accounts::pad, alleen, kruimels, melding};
use crate::kern::{Antwoord, Bezoek, Invoer, Melding, Paginafout, bezoek::antwoord, klaar};
use crate::open::apisleutels::{functie, gevolg, tabel};
use crate::vorm::{Bevestiging, Gegevenslijst, kort};
use axum::extract::Path;
use maud::{Markup, html};
use naast_domain::{context::dag_in_nederland, ids::ProfessionalId, regels::Functie};
use naast_service::Account;
use uuid::Uuid;

/// The part of the page of an account; nothing when there never was a key.
pub(super) fn deel(bezoek: &Bezoek, account: &Account) -> Markup {
    let vandaag = dag_in_nederland(bezoek.dienst().klok().nu());
    html! {
        @if !account.apisleutels().is_empty() {
            section aria-labelledby="api-sleutels" {
                h2 class="nl-heading nl-heading--level-2" id="api-sleutels" { "API-sleutels" }
                p class="nl-paragraph" { "Hiermee werkt een ander systeem namens deze persoon. De sleutels zelf zijn nergens te zien." }
                (tabel(account, vandaag, |sleutel| weg(account.id, sleutel.id)))
            }
        }
    }
}

fn weg(account: ProfessionalId, sleutel: Uuid) -> String {
    pad(account, &["api-sleutels/", &sleutel.to_string(), "/intrekken"].concat())
}

/// Really withdraw?
pub(super) async fn vraag(bezoek: Bezoek, Path((id, sleutel)): Path<(ProfessionalId, Uuid)>) -> Antwoord {
    pagina(&bezoek, id, sleutel, &Melding::Geen).await
}

/// Withdraws.
pub(super) async fn trek_in(
    bezoek: Bezoek,
    Path((id, sleutel)): Path<(ProfessionalId, Uuid)>,
    invoer: Invoer,
) -> Antwoord {
    alleen(&bezoek, Functie::Beheerder)?;
    let opdracht = bezoek.opdrachtnummer(&invoer)?.0;
    match bezoek.dienst().beheer_trek_apisleutel_in(bezoek.kijker(), opdracht, id, sleutel).await {
        Ok(()) => Ok(klaar(&pad(id, ""), "verwijderd")),
        Err(fout) => pagina(&bezoek, id, sleutel, &melding(fout)?).await,
    }
}

async fn pagina(bezoek: &Bezoek, id: ProfessionalId, sleutel: Uuid, melding: &Melding) -> Antwoord {
    alleen(bezoek, Functie::Beheerder)?;
    let account = bezoek.dienst().beheer_account(bezoek.kijker(), id).await?;
    let sleutel =
        account.apisleutels().iter().find(|bekend| bekend.id == sleutel).ok_or(Paginafout::NietGevonden)?;
    let (actie, terug) = (weg(id, sleutel.id), pad(id, ""));
    let gegevens = Gegevenslijst::new()
        .regel("Van", account.naam.as_str())
        .regel("Naam", sleutel.naam.as_str())
        .regel("Functie", functie(sleutel))
        .regel("Geldt tot en met", kort(sleutel.tot));
    let mut bevestiging =
        Bevestiging::new(&actie, gevolg(), "Ja, trek deze sleutel in", &terug).velden(gegevens);
    for (naam, waarde) in bezoek.verborgen_velden() {
        bevestiging = bevestiging.verborgen(naam, waarde);
    }
    let pagina = bezoek
        .beheerpagina("API-sleutel intrekken", ACCOUNTS, melding)
        .kruimels(kruimels("Accounts", ACCOUNTS))
        .inhoud(bevestiging);
    antwoord(pagina, melding)
}

//! All accounts.

use super::{ACCOUNTS, NIEUW, alleen, hoofdletter};
use crate::kern::{Antwoord, Bezoek, Invoer, Melding, bezoek::antwoord};
use crate::vorm::{Knop, Kolom, Label, Leeg, Paginering, Soort, Stand, Status, Tabel, Tekstveld, kort, link};
use axum::extract::RawQuery;
use jiff::civil::Date;
use maud::{Markup, html};
use naast_domain::{context::dag_in_nederland, ids::ProfessionalId, regels::Functie};
use naast_service::Account;
use std::sync::Arc;

/// Accounts on one page.
const PER_PAGINA: usize = 50;

/// The page of an account.
pub(super) fn pad(id: ProfessionalId, deel: &str) -> String {
    let mut pad = [ACCOUNTS, "/", &id.to_string()].concat();
    if !deel.is_empty() {
        pad.push('/');
        pad.push_str(deel);
    }
    pad
}

/// The list, page by page.
pub(super) async fn toon(bezoek: Bezoek, RawQuery(query): RawQuery) -> Antwoord {
    alleen(&bezoek, Functie::Beheerder)?;
    let alle = bezoek.dienst().beheer_accounts(bezoek.kijker()).await?;
    let gevraagd =
        Invoer::ontleed(query.unwrap_or_default().as_bytes()).een("pagina").parse().unwrap_or(1_usize);
    let van = alle.len().div_ceil(PER_PAGINA).max(1);
    let pagina = gevraagd.clamp(1, van);
    let deel: Vec<_> = alle.iter().skip((pagina - 1) * PER_PAGINA).take(PER_PAGINA).cloned().collect();
    let basis = [ACCOUNTS, "?pagina="].concat();
    let bladeren = Paginering {
        pagina: u32::try_from(pagina).unwrap_or(1),
        van: u32::try_from(van).unwrap_or(1),
        basis: &basis,
    };
    lijst(&bezoek, "", &deel, &html! { (bladeren) })
}

/// Searches by name. By POST: names of people never stand in an address (D-56).
pub(super) async fn zoek(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    alleen(&bezoek, Functie::Beheerder)?;
    let alle = bezoek.dienst().beheer_accounts(bezoek.kijker()).await?;
    let gezocht = invoer.een("naam").trim().to_lowercase();
    let past = |account: &&Arc<Account>| {
        account.naam.to_lowercase().contains(&gezocht)
            || account.gebruikersnaam.to_lowercase().contains(&gezocht)
    };
    let gevonden: Vec<_> = alle.iter().filter(past).take(PER_PAGINA).cloned().collect();
    lijst(&bezoek, invoer.een("naam"), &gevonden, &html! {})
}

fn lijst(bezoek: &Bezoek, gezocht: &str, accounts: &[Arc<Account>], bladeren: &Markup) -> Antwoord {
    let melding = Melding::Geen;
    let vandaag = dag_in_nederland(bezoek.dienst().klok().nu());
    let kolommen = vec![
        Kolom::tekst("Naam"),
        Kolom::tekst("Functie"),
        Kolom::tekst("Registratie tot en met"),
        Kolom::tekst("Stand"),
    ];
    let tabel = Tabel::new("Accounts", kolommen)
        .stil_bijschrift()
        .rijen(accounts.iter().map(|account| rij(account, vandaag)));
    let pagina = bezoek.beheerpagina("Accounts", ACCOUNTS, &melding).inhoud_met(|primair| {
        let veld = Tekstveld::new("naam", Label("Naam of inlognaam")).soort(Soort::Zoeken).waarde(gezocht).vrij();
        html! {
            div class="naast-knoppen" { (primair.link(NIEUW, "Nieuw account")) }
            (bezoek.formulier(ACCOUNTS, html! { (veld) }, html! { (Knop::new("Zoeken")) }).onbewaakt())
            @if accounts.is_empty() {
                (Leeg::new("Niemand gevonden", "Er is geen account met deze naam. Zoek op een deel van de naam, of maak een nieuw account."))
            } @else { (tabel) (bladeren) }
        }
    });
    antwoord(pagina, &melding)
}

fn rij(account: &Account, vandaag: Date) -> Vec<Markup> {
    vec![
        html! { (link(&pad(account.id, ""), &account.naam)) br; span class="naast-bijschrift" { (account.gebruikersnaam) } },
        html! {
            @for (nummer, pet) in account.petten.iter().enumerate() {
                @if nummer > 0 { br; }
                (hoofdletter(pet.pet.functie.naam())) ", " (pet.pet.organisatie.naam)
            }
        },
        html! { @match account.geregistreerd_tot { Some(tot) => (kort(tot)), None => "niet nodig" } },
        stand(account, vandaag),
    ]
}

/// Whether the account may be used, in a word.
pub(super) fn stand(account: &Account, vandaag: Date) -> Markup {
    html! {
        @if account.geblokkeerd.is_some() { (Status::new(Stand::Ernstig, "geblokkeerd")) }
        @else if !account.is_geldig_op(vandaag) { (Status::new(Stand::LetOp, "registratie verlopen")) }
        @else if !account.heeft_wachtwoord() { (Status::new(Stand::LetOp, "nog geen wachtwoord")) }
        @else { (Status::new(Stand::Goed, "te gebruiken")) }
    }
}

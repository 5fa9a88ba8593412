//! One account: who, which functions, whether it may be used.

use super::{
    ACCOUNTS,
    accounts::{pad, stand},
    alleen, apisleutel, functie, in_nederland, kruimels, melding,
};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, bezoek::antwoord, klaar};
use crate::vorm::{
    Bericht, Bevestiging, Datumveld, Gegevenslijst, Invoerdatum, Keuze, Knop, Kolom, Label, Soort, Tabel,
    Tekstvak, Tekstveld, Toon, Vinkjes, alinea, knoplink, link, naar_bevestiging,
};
use axum::extract::Path;
use maud::{Markup, html};
use naast_domain::{Wie, context::dag_in_nederland, ids::ProfessionalId, regels::Functie};
use naast_service::{Account, Eenmalig, Gegevenswijziging};
use std::sync::Arc;

async fn haal(bezoek: &Bezoek, id: ProfessionalId) -> Result<Arc<Account>, crate::kern::Paginafout> {
    alleen(bezoek, Functie::Beheerder)?;
    Ok(bezoek.dienst().beheer_account(bezoek.kijker(), id).await?)
}

/// The page.
pub(super) async fn toon(bezoek: Bezoek, Path(id): Path<ProfessionalId>) -> Antwoord {
    let account = haal(&bezoek, id).await?;
    pagina(&bezoek, &account, &Invoer::default(), &Melding::Geen)
}

/// Changes name, telephone and registration.
pub(super) async fn wijzig(bezoek: Bezoek, Path(id): Path<ProfessionalId>, invoer: Invoer) -> Antwoord {
    let account = haal(&bezoek, id).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let naam = lezer.kort("naam");
    let telefoon = lezer.kort_misschien("telefoon");
    let geregistreerd_tot = lezer.datum_misschien("geregistreerd");
    let wijziging = naam.map(|naam| Gegevenswijziging {
        naam: naam.to_string(),
        telefoon: telefoon.map(|nummer| nummer.to_string()),
        geregistreerd_tot,
    });
    let wijziging = match lezer.klaar(wijziging) {
        Ok(wijziging) => wijziging,
        Err(fouten) => return pagina(&bezoek, &account, &invoer, &Melding::Fouten(fouten)),
    };
    let opdracht = bezoek.opdrachtnummer(&invoer)?.0;
    match bezoek.dienst().beheer_wijzig_gegevens(bezoek.kijker(), opdracht, id, wijziging).await {
        Ok(()) => Ok(klaar(&pad(id, ""), "opgeslagen")),
        Err(fout) => pagina(&bezoek, &account, &invoer, &melding(fout)?),
    }
}

fn pagina(bezoek: &Bezoek, account: &Account, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let vandaag = dag_in_nederland(bezoek.dienst().klok().nu());
    let zelf = bezoek.kijker().wie == Wie::Professional(account.id);
    let pagina = bezoek
        .beheerpagina(&account.naam, ACCOUNTS, melding)
        .kruimels(kruimels("Accounts", ACCOUNTS))
        .inhoud_met(|primair| html! {
            @if let Some(reden) = &account.geblokkeerd {
                (Bericht::new(Toon::Waarschuwing, html! { p class="nl-paragraph" { "Reden: " (reden) } }).kop("Dit account is geblokkeerd"))
            }
            (Gegevenslijst::new()
                .regel("Inlognaam", account.gebruikersnaam.as_str())
                .regel("Stand", stand(account, vandaag))
                .regel("Code-app", if account.heeft_totp() { "ingesteld" } else { "niet ingesteld" })
                .regel("Passkeys", account.passkeys().len())
                .als("Wachtwoord voor één keer, geldig tot", account.eenmalig_wachtwoord_tot().map(in_nederland))
                .regel("Laatst ingelogd", html! {
                    @match account.laatst_ingelogd() { Some((op, wijze)) => { (in_nederland(op)) ", met " (wijze.naam()) }, None => "nog nooit" }
                }))
            (functies(account, zelf))
            (apisleutel::deel(bezoek, account))
            section aria-labelledby="gegevens" {
                h2 class="nl-heading nl-heading--level-2" id="gegevens" { "Gegevens" }
                (bezoek.formulier(&pad(account.id, ""), velden(account, invoer, melding), primair.knop("Gegevens bewaren")))
            }
            section aria-labelledby="toegang" {
                h2 class="nl-heading nl-heading--level-2" id="toegang" { "Toegang" }
                @if zelf {
                    (alinea("Dit is uw eigen account. Functies, blokkeren en wachtwoord doet een andere beheerder."))
                } @else {
                    div class="naast-knoppen" {
                        (knoplink(&pad(account.id, "wachtwoord"), "Nieuw wachtwoord voor één keer"))
                        @if account.geblokkeerd.is_some() {
                            (bezoek.knopformulier(&pad(account.id, "vrijgeven"), &[], Knop::new("Weer toelaten")))
                        } @else {
                            (naar_bevestiging(&pad(account.id, "blokkeren"), "Blokkeren"))
                        }
                    }
                }
            }
        });
    antwoord(pagina, melding)
}

fn functies(account: &Account, zelf: bool) -> Markup {
    let kolommen = vec![Kolom::tekst("Functie"), Kolom::tekst("Grondslag"), Kolom::tekst("Doen")];
    let tabel = Tabel::new("Functies", kolommen).stil_bijschrift().rijen(
        account.petten.iter().enumerate().map(|(nummer, pet)| {
            let weg = pad(account.id, &["functie/", &nummer.to_string(), "/weg"].concat());
            let naam = functie::naam(pet);
            let doen = html! {
                @if zelf { "een andere beheerder" } @else {
                    (link(&weg, html! { "Terugnemen" span class="naast-sr" { ": " (naam) } }))
                }
            };
            vec![html! { (naam) }, html! { (pet.pet.grondslag) }, doen]
        }),
    );
    html! {
        section aria-labelledby="functies" {
            h2 class="nl-heading nl-heading--level-2" id="functies" { "Functies" }
            (tabel)
            @if !zelf { div class="naast-knoppen" { (knoplink(&pad(account.id, "functie"), "Functie geven")) } }
        }
    }
}

fn velden(account: &Account, invoer: &Invoer, melding: &Melding) -> Markup {
    let fout = |naam| melding.fouten().bij(naam);
    let registratie: Invoerdatum<'_> =
        if invoer.is_leeg() { account.geregistreerd_tot.into() } else { invoer.datum("geregistreerd") };
    html! {
        (Tekstveld::new("naam", Label("Naam")).soort(Soort::Naam).waarde(invoer.of("naam", &account.naam)).fout(fout("naam")))
        (Tekstveld::new("telefoon", Label("Telefoon op het werk")).soort(Soort::Telefoon).niet_verplicht()
            .waarde(invoer.of("telefoon", account.telefoon.as_deref().unwrap_or_default())).fout(fout("telefoon")))
        (Datumveld::new("geregistreerd", Label("Registratie (SKJ of BIG) geldt tot en met")).waarde(registratie).niet_verplicht()
            .uitleg("Daarna kan deze persoon niets meer zien of doen. Laat leeg als de functie geen registratie vraagt.").fout(fout("geregistreerd")))
    }
}

/// Really block?
pub(super) async fn vraag_blok(bezoek: Bezoek, Path(id): Path<ProfessionalId>) -> Antwoord {
    let account = haal(&bezoek, id).await?;
    blokpagina(&bezoek, &account, &Invoer::default(), &Melding::Geen)
}

/// Blocks.
pub(super) async fn blokkeer(bezoek: Bezoek, Path(id): Path<ProfessionalId>, invoer: Invoer) -> Antwoord {
    let account = haal(&bezoek, id).await?;
    let opdracht = bezoek.opdrachtnummer(&invoer)?.0;
    match bezoek.dienst().beheer_blokkeer(bezoek.kijker(), opdracht, id, invoer.een("reden")).await {
        Ok(()) => Ok(klaar(&pad(id, ""), "opgeslagen")),
        Err(fout) => blokpagina(&bezoek, &account, &invoer, &melding(fout)?),
    }
}

fn blokpagina(bezoek: &Bezoek, account: &Account, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let (actie, terug) = (pad(account.id, "blokkeren"), pad(account.id, ""));
    let gevolg = [
        account.naam.as_str(),
        " is meteen overal uitgelogd en komt niet meer binnen. Is deze persoon nu een vast gezicht, regel dan meteen wie waarneemt.",
    ]
    .concat();
    let veld = Tekstvak::new("reden", Label("Waarom?"))
        .regels(3)
        .waarde(invoer.een("reden"))
        .fout(melding.fouten().bij("reden"))
        .uitleg("Bijvoorbeeld: uit dienst. Geen gegevens van gezinnen.");
    let mut bevestiging = Bevestiging::new(&actie, &gevolg, "Ja, blokkeer dit account", &terug).velden(veld);
    for (naam, waarde) in bezoek.verborgen_velden() {
        bevestiging = bevestiging.verborgen(naam, waarde);
    }
    let pagina = bezoek
        .beheerpagina("Account blokkeren", ACCOUNTS, melding)
        .kruimels(kruimels("Accounts", ACCOUNTS))
        .inhoud(bevestiging);
    antwoord(pagina, melding)
}

/// Lets the account be used again.
pub(super) async fn geef_vrij(bezoek: Bezoek, Path(id): Path<ProfessionalId>, invoer: Invoer) -> Antwoord {
    let account = haal(&bezoek, id).await?;
    let opdracht = bezoek.opdrachtnummer(&invoer)?.0;
    match bezoek.dienst().beheer_geef_vrij(bezoek.kijker(), opdracht, id).await {
        Ok(()) => Ok(klaar(&pad(id, ""), "opgeslagen")),
        Err(fout) => pagina(&bezoek, &account, &Invoer::default(), &melding(fout)?),
    }
}

/// A new one-time password?
pub(super) async fn vraag_eenmalig(bezoek: Bezoek, Path(id): Path<ProfessionalId>) -> Antwoord {
    let account = haal(&bezoek, id).await?;
    eenmalig_pagina(&bezoek, &account, &Melding::Geen)
}

/// Sets and shows it.
pub(super) async fn eenmalig(bezoek: Bezoek, Path(id): Path<ProfessionalId>, invoer: Invoer) -> Antwoord {
    let account = haal(&bezoek, id).await?;
    let opdracht = bezoek.opdrachtnummer(&invoer)?.0;
    let ook = invoer.aan("kwijt");
    match bezoek.dienst().beheer_eenmalig_wachtwoord(bezoek.kijker(), opdracht, id, ook).await {
        Ok(eenmalig) => toon_eenmalig(&bezoek, "Het wachtwoord is gezet", &eenmalig),
        Err(fout) => eenmalig_pagina(&bezoek, &account, &melding(fout)?),
    }
}

fn eenmalig_pagina(bezoek: &Bezoek, account: &Account, melding: &Melding) -> Antwoord {
    let (actie, terug) = (pad(account.id, "wachtwoord"), pad(account.id, ""));
    let gevolg = [
        account.naam.as_str(),
        " is meteen overal uitgelogd. Het oude wachtwoord werkt niet meer. U krijgt een nieuw wachtwoord te zien, dat drie dagen geldt.",
    ]
    .concat();
    let kwijt = Keuze::new("ja", "De telefoon is kwijt of vervangen")
        .uitleg("Dan gaan ook de code-app, de passkeys en de herstelcodes weg. Weet zeker met wie u te maken hebt: bel zelf terug.");
    let velden = Vinkjes::new("kwijt", Label("Ook de tweede sleutel?"), vec![kwijt]).vrij();
    let mut bevestiging =
        Bevestiging::new(&actie, &gevolg, "Ja, zet een nieuw wachtwoord", &terug).velden(velden);
    for (naam, waarde) in bezoek.verborgen_velden() {
        bevestiging = bevestiging.verborgen(naam, waarde);
    }
    let pagina = bezoek
        .beheerpagina("Nieuw wachtwoord voor één keer", ACCOUNTS, melding)
        .kruimels(kruimels("Accounts", ACCOUNTS))
        .inhoud(bevestiging);
    antwoord(pagina, melding)
}

/// Shows a one-time password, this once.
pub(super) fn toon_eenmalig(bezoek: &Bezoek, titel: &str, eenmalig: &Eenmalig) -> Antwoord {
    let melding = Melding::Geen;
    let account = &eenmalig.account;
    let pagina = bezoek
        .beheerpagina(titel, ACCOUNTS, &melding)
        .kruimels(kruimels("Accounts", ACCOUNTS))
        .inhoud_met(|primair| html! {
            @if let Some(wachtwoord) = &eenmalig.wachtwoord {
                (Bericht::new(Toon::Waarschuwing, alinea("Dit is de enige keer dat u het ziet. Geef het aan de gebruiker zelf, niet per mail.")).kop("Geef dit wachtwoord door"))
                (Gegevenslijst::new()
                    .regel("Naam", account.naam.as_str())
                    .regel("Inlognaam", account.gebruikersnaam.as_str())
                    .regel("Wachtwoord voor één keer", html! { code class="naast-code" { (wachtwoord) } })
                    .als("Geldig tot", account.eenmalig_wachtwoord_tot().map(in_nederland)))
            } @else {
                (alinea("Dit formulier is al verstuurd. Het wachtwoord is één keer getoond. Is het weg? Zet dan een nieuw."))
            }
            div class="naast-knoppen" { (primair.link(&pad(account.id, ""), "Naar het account")) }
        });
    antwoord(pagina, &melding)
}

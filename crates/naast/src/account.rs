//! `naast account`: the first account of an installation, and new passwords.

use crate::{
    opdracht::{Account, AccountLijst, AccountMaak, AccountWachtwoord},
    start,
};
use anyhow::Context;
use naast_domain::{
    Actor, Organisatie, Pet, context::dag_in_nederland, gebied::RegioId, ids::OrganisatieId, regels::Functie,
};
use naast_service::{Accountpet, Dienst, Klok, NieuwAccount, account::Wachtwoord};
use std::{
    io::{BufRead, IsTerminal, Write},
    process::ExitCode,
};
use uuid::Uuid;

pub async fn draai(account: Account) -> anyhow::Result<ExitCode> {
    match account {
        Account::Maak(maak) => maak_account(maak).await,
        Account::Wachtwoord(wachtwoord) => zet_wachtwoord(wachtwoord).await,
        Account::Lijst(lijst) => toon(lijst).await,
    }
}

async fn maak_account(maak: AccountMaak) -> anyhow::Result<ExitCode> {
    let dienst = start::dienst(start::opslag(&maak.gegevens).await?, Klok::echt()).await?;
    let functie: Functie = maak.functie.parse()?;
    let regio: RegioId = maak.regio.parse()?;
    dienst.regio(&regio)?;
    let soort = serde_json::from_value(serde_json::Value::String(maak.soort.clone()))
        .with_context(|| format!("“{}” is geen bekende soort organisatie", maak.soort))?;
    // The same name is the same organisation, on every machine.
    let id = OrganisatieId(Uuid::new_v5(&Uuid::NAMESPACE_OID, maak.organisatie.as_bytes()));
    let organisatie = Organisatie { id, naam: maak.organisatie, soort };
    let pet = Pet { organisatie, functie, grondslag: functie_grondslag(functie).to_owned() };
    let nieuw = NieuwAccount {
        gebruikersnaam: maak.gebruikersnaam,
        naam: maak.naam,
        telefoon: maak.telefoon,
        petten: vec![Accountpet { pet, regio }],
        geregistreerd_tot: None,
    };
    let wachtwoord = vraag_wachtwoord()?;
    let id = dienst.maak_account(&Actor::systeem(), Uuid::now_v7(), nieuw).await?;
    zet(&dienst, id, &wachtwoord).await?;
    println!("Het account is gemaakt. Bij de eerste keer inloggen stelt de gebruiker een code-app in.");
    Ok(ExitCode::SUCCESS)
}

async fn zet_wachtwoord(opdracht: AccountWachtwoord) -> anyhow::Result<ExitCode> {
    let dienst = start::dienst(start::bestaande_opslag(&opdracht.gegevens).await?, Klok::echt()).await?;
    let account =
        dienst.account_met_naam(&opdracht.gebruikersnaam).await?.context("dit account is er niet")?;
    zet(&dienst, account.id, &vraag_wachtwoord()?).await?;
    println!("Het wachtwoord is gezet. Alle sessies van dit account zijn beëindigd.");
    Ok(ExitCode::SUCCESS)
}

async fn toon(lijst: AccountLijst) -> anyhow::Result<ExitCode> {
    let dienst = start::dienst(start::bestaande_opslag(&lijst.gegevens).await?, Klok::echt()).await?;
    let vandaag = dag_in_nederland(dienst.klok().nu());
    for account in dienst.accounts() {
        let functies: Vec<_> = account.petten.iter().map(|pet| pet.pet.functie.naam()).collect();
        let stand = if account.is_geldig_op(vandaag) { "" } else { "  (niet geldig)" };
        println!("{:<20} {:<30} {}{stand}", account.gebruikersnaam, account.naam, functies.join(", "));
    }
    Ok(ExitCode::SUCCESS)
}

async fn zet(
    dienst: &Dienst,
    id: naast_domain::ids::ProfessionalId,
    wachtwoord: &Wachtwoord,
) -> anyhow::Result<()> {
    let account = dienst.account(id).await?.context("dit account is er niet")?;
    dienst.zet_wachtwoord(&Actor::systeem(), &account, wachtwoord).await?;
    Ok(())
}

/// On which ground somebody in this function acts, in words.
fn functie_grondslag(functie: Functie) -> &'static str {
    match functie {
        Functie::VasteProfessional | Functie::LokaalTeamlid | Functie::Teamleider => {
            "Jeugdwet 2.3, Wmo 2015 2.3.1"
        }
        Functie::RvtVt => "Wmo 2015 4.1.1",
        Functie::RvtGi | Functie::Jr => "Jeugdwet 3.2",
        Functie::RvtRvdk | Functie::RvdkToetser => "Jeugdwet 3.1, BW 1:238",
        Functie::Beheerder | Functie::Fg => "AVG 24, 32, 37",
        _ => "Jeugdwet 7.3.11",
    }
}

fn vraag_wachtwoord() -> anyhow::Result<Wachtwoord> {
    if std::io::stdin().is_terminal() {
        eprint!("Wachtwoord (ten minste 12 tekens): ");
        std::io::stderr().flush()?;
    }
    let mut regel = String::new();
    std::io::stdin().lock().read_line(&mut regel)?;
    Ok(Wachtwoord::nieuw(regel.trim_end_matches(['\r', '\n']))?)
}

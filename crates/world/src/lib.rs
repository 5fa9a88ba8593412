//! A made-up but lifelike region: professionals, about two hundred households and their stories of two years.
//!
//! Architecture invariant: this crate speaks to the use cases only, as any client would. Everything is made by a command
//! under the rules, by somebody who may give it; no event is written around them. Nobody in it exists.
//!
//! A *story* (`verhalen`) is written by hand and knows no names or days. A *script* (`draaiboek`) plays it with the people
//! of one household, from its first signal until now. The *player* (`speler`) carries the script out, with the clock on
//! the day of each act.

#![cfg_attr(test, expect(clippy::unwrap_used, reason = "a test stops at the first surprise"))]

mod draaiboek;
mod fout;
mod gezin;
mod gezinsdeur;
mod indeling;
mod mensen;
mod ploeg;
mod speler;
mod toeval;
mod verhaal;
mod verhalen;

pub use draaiboek::Stand;
pub use fout::Wereldfout;
pub use indeling::Schets;
pub use verhaal::Huishoudsoort;

use draaiboek::Draaiboek;
use indeling::Indeling;
use jiff::{Timestamp, civil::Date};
use naast_domain::gebied::RegioId;
use naast_service::{Dienst, Dienstfout};
use ploeg::{Ploeg, REGIO};
use speler::{Gespeeld, Geweigerd, Speler};
use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};
use toeval::Nummers;
use tokio::{sync::mpsc, task::JoinSet};

/// How many households are made at the same time: their writes share one durable moment.
const TEGELIJK: u32 = 12;

/// Which region to make.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wereldopdracht {
    /// The same seed gives the same region.
    pub seed: u64,
    /// How many households.
    pub gezinnen: u32,
    /// The moment at which the stories stand still: now.
    pub nu: Timestamp,
}

/// What was made.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Wereldverslag {
    /// Accounts of professionals.
    pub accounts: usize,
    /// Households with a dossier.
    pub gezinnen: usize,
    /// Commands carried out.
    pub opdrachten: usize,
    /// Commands a rule refused. Zero, unless the rules changed under a story.
    pub geweigerd: usize,
}

/// The households of a region before it is made, the most telling ones first.
pub fn schetsen(opdracht: &Wereldopdracht) -> Vec<Schets> {
    Indeling::maak(opdracht.seed, opdracht.gezinnen).schetsen().collect()
}

/// Makes the region. `voortgang` hears how many households are ready, and of how many.
///
/// The accounts and the most telling households come first, so that people can look around while the rest is made. The
/// clock of `dienst` is left alone. What is there already is not made again.
///
/// # Errors
/// [`Wereldfout`] when the region is not known here or the store fails. A refusal by a rule is counted, not an error.
pub async fn vul(
    dienst: &Dienst,
    opdracht: &Wereldopdracht,
    voortgang: impl FnMut(u32, u32),
) -> Result<Wereldverslag, Wereldfout> {
    let (verslag, _) = vul_met_weigeringen(dienst, opdracht, voortgang).await?;
    Ok(verslag)
}

async fn vul_met_weigeringen(
    dienst: &Dienst,
    opdracht: &Wereldopdracht,
    mut voortgang: impl FnMut(u32, u32),
) -> Result<(Wereldverslag, Vec<Geweigerd>), Wereldfout> {
    let vroegst = eerste_dag(dienst)?;
    let indeling = Arc::new(Indeling::maak(opdracht.seed, opdracht.gezinnen));
    let ploeg = Arc::new(Ploeg::maak(dienst, Nummers::van_regio(opdracht.seed), opdracht.nu).await?);
    let totaal = indeling.aantal();
    let mut verslag = Wereldverslag { accounts: ploeg.aantal(), ..Wereldverslag::default() };
    voortgang(0, totaal);
    let beurt = Arc::new(AtomicU32::new(0));
    let (zender, mut ontvanger) = mpsc::unbounded_channel::<Gespeeld>();
    let mut spelers = JoinSet::new();
    for _ in 0..TEGELIJK.min(totaal) {
        let speler = Speler::naast(dienst, opdracht.nu)?;
        let (indeling, ploeg, beurt) = (Arc::clone(&indeling), Arc::clone(&ploeg), Arc::clone(&beurt));
        let (zender, nu) = (zender.clone(), opdracht.nu);
        spelers.spawn(async move {
            loop {
                let volgnummer = beurt.fetch_add(1, Ordering::Relaxed);
                let Some(aanvraag) = indeling.aanvraag(volgnummer, &ploeg, (nu, vroegst)) else {
                    return Ok::<_, Wereldfout>(());
                };
                let boek = Draaiboek::schrijf(aanvraag, &ploeg)?;
                let gespeeld = speler.speel(boek).await?;
                if zender.send(gespeeld).is_err() {
                    return Ok(());
                }
            }
        });
    }
    drop(zender);
    let mut geweigerd = Vec::new();
    let mut gereed = 0;
    while let Some(gespeeld) = ontvanger.recv().await {
        gereed += 1;
        verslag.gezinnen += 1;
        verslag.opdrachten += gespeeld.opdrachten;
        if let Some(deur) = gespeeld.deur {
            deur.open(dienst).await?;
        }
        geweigerd.extend(gespeeld.geweigerd);
        voortgang(gereed, totaal);
    }
    while let Some(klaar) = spelers.join_next().await {
        klaar.map_err(|_| Wereldfout::Afgebroken)??;
    }
    verslag.geweigerd = geweigerd.len();
    Ok((verslag, geweigerd))
}

/// The first day on which the region works in this way: before that no dossier can begin (INV-40).
fn eerste_dag(dienst: &Dienst) -> Result<Date, Wereldfout> {
    let id: RegioId = REGIO.parse().map_err(|_| Wereldfout::Onzin("regio"))?;
    let regio = dienst.regio(&id)?;
    let eerste = regio.versies.iter().map(|versie| versie.geldigheid.van).min();
    eerste.ok_or_else(|| Dienstfout::OnbekendeRegio(REGIO.to_owned()).into())
}

#[cfg(test)]
mod proeven;

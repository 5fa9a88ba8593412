//! Commands straight through the use cases, without a server between: what durable writing costs on either store.

use super::{
    maak::{self, Gezicht},
    meting::{Gebruik, Meting},
};
use crate::{opdracht::Load, start};
use anyhow::{Context, bail};
use naast_domain::{
    Opdrachtbrief,
    ids::{DossierId, OpdrachtId},
};
use naast_service::Klok;
use std::{
    process::ExitCode,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};
use tokio::task::JoinSet;
use uuid::Uuid;

/// Writes so many statements, spread over the families of `--personen` faces that were made with `--maak`.
pub async fn draai(load: &Load, aantal: u64) -> anyhow::Result<ExitCode> {
    let dienst = start::dienst(start::bestaande_opslag(&load.gegevens).await?, Klok::echt()).await?;
    dienst.gun_geheugen(load.ruimte.geheugen);
    let dossiers = dienst.store().status().await?.dossiers;
    if dossiers == 0 {
        bail!("in deze opslag zijn geen dossiers. Vul hem eerst, bijvoorbeeld met: naast load --maak 1000");
    }
    let gezichten = Arc::new(maak::gezichten(&dienst, dossiers, 0).await?);
    let volgende = Arc::new(AtomicU64::new(0));
    let personen = load.personen as u64;
    let voor = Gebruik::van(std::process::id())?;
    let begin = Instant::now();
    let mut schrijvers = JoinSet::new();
    for _ in 0..load.clients {
        let (dienst, gezichten, volgende) = (dienst.clone(), Arc::clone(&gezichten), Arc::clone(&volgende));
        schrijvers.spawn(async move {
            let mut meting = Meting::default();
            loop {
                let volgnummer = volgende.fetch_add(1, Ordering::Relaxed);
                if volgnummer >= aantal {
                    return Ok::<_, anyhow::Error>(meting);
                }
                let nummer = bezocht(volgnummer, personen, gezichten.len() as u64) % dossiers;
                let gezicht =
                    Gezicht::van(&gezichten, nummer).context("ieder dossier heeft een vast gezicht")?;
                let brief = Opdrachtbrief {
                    id: OpdrachtId(Uuid::now_v7()),
                    gezien: None,
                    opdracht: maak::stelling(nummer, volgnummer)?,
                };
                let begin = Instant::now();
                maak::voer_uit(&dienst, &gezicht.actor, dossier(nummer), &brief).await.with_context(
                    || format!("dossier {nummer} is niet met --maak gemaakt, of met een ander aantal"),
                )?;
                meting.goed(begin.elapsed(), 0);
            }
        });
    }
    let mut metingen = Vec::new();
    while let Some(schrijver) = schrijvers.join_next().await {
        metingen.push(schrijver.context("een schrijver is gestopt")??);
    }
    let duur = begin.elapsed();
    let zelf = Gebruik::van(std::process::id())?.sinds(&voor);
    Meting::samen(metingen).druk_af(load, "opdracht, zonder server", duur, None, &zelf);
    dienst.store().close(dienst.klok().nu()).await?;
    Ok(ExitCode::SUCCESS)
}

/// Which dossier is next: the families of the first so many faces, one face after the other.
fn bezocht(volgnummer: u64, personen: u64, gezichten: u64) -> u64 {
    let personen = personen.clamp(1, gezichten.max(1));
    volgnummer % personen + volgnummer / personen % maak::CASELOAD * gezichten
}

/// The number of a dossier follows from the command that opened it.
fn dossier(nummer: u64) -> DossierId {
    DossierId(Uuid::new_v5(&maak::id("opening", nummer), b"dossier"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn commands_go_round_the_families_of_the_faces_asked_for() {
        let bezocht: BTreeSet<u64> = (0..1000).map(|volgnummer| bezocht(volgnummer, 10, 20)).collect();
        assert_eq!(bezocht.len(), 500);
        assert!(bezocht.iter().all(|nummer| nummer % 20 < 10 && *nummer < 1000));
    }
}

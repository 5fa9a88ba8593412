//! `naast backup`, `restore` and `rebuild`.

use crate::{
    opdracht::{Backup, Rebuild, Restore},
    start,
};
use naast_domain::ids::DossierId;
use naast_service::Klok;
use naast_store::{Store, StreamKind};
use std::process::ExitCode;

pub async fn maak(backup: Backup) -> anyhow::Result<ExitCode> {
    let store = start::bestaande_opslag(&backup.gegevens).await?;
    let balk = start::balk("Kopie maken");
    let voortgang = balk.clone();
    store
        .backup(&backup.naar, backup.met_sleutel, move |stand| {
            voortgang.set_length(stand.total);
            voortgang.set_position(stand.done);
        })
        .await?;
    balk.finish_and_clear();
    println!("De kopie staat in {}.", backup.naar.display());
    if !backup.met_sleutel {
        println!(
            "De wortelsleutel zit er niet bij. Zonder die sleutel is de kopie niet te lezen: bewaar hem apart."
        );
    }
    Ok(ExitCode::SUCCESS)
}

#[expect(clippy::unused_async, reason = "all commands have one form")]
pub async fn zet_terug(restore: Restore) -> anyhow::Result<ExitCode> {
    Store::restore_sqlite(&restore.van, &restore.data)?;
    println!(
        "Teruggezet in {}. Controleer met: naast verify --data {}",
        restore.data.display(),
        restore.data.display()
    );
    Ok(ExitCode::SUCCESS)
}

pub async fn herbouw(rebuild: Rebuild) -> anyhow::Result<ExitCode> {
    let dienst = start::dienst(start::bestaande_opslag(&rebuild.gegevens).await?, Klok::echt()).await?;
    let balk = start::balk("Leesmodellen opnieuw maken");
    balk.set_length(dienst.store().status().await?.dossiers);
    let mut na = None;
    let mut aantal = 0_u64;
    loop {
        let stromen = dienst.store().list_streams(StreamKind::Dossier, na, 500).await?;
        for kop in stromen.iter().filter(|kop| !kop.destroyed) {
            dienst.herbouw_leesmodel(DossierId(kop.stream.id)).await?;
            aantal += 1;
            balk.set_position(aantal);
        }
        match stromen.last() {
            Some(laatste) => na = Some(laatste.stream.id),
            None => break,
        }
    }
    balk.finish_and_clear();
    println!("De leesmodellen van {aantal} dossiers zijn opnieuw gemaakt.");
    Ok(ExitCode::SUCCESS)
}

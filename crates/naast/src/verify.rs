//! `naast verify`: was anything changed, removed or swapped? Names the first broken place.

use crate::{opdracht::Verify, start};
use naast_domain::ids::DossierId;
use naast_service::Klok;
use naast_store::{Break, StreamKind, VerifyError};
use std::process::ExitCode;

pub async fn draai(verify: Verify) -> anyhow::Result<ExitCode> {
    let store = start::bestaande_opslag(&verify.gegevens).await?;
    let balk = start::balk("Controleren");
    let voortgang = balk.clone();
    let uitkomst = store
        .verify(move |stand| {
            voortgang.set_message(stand.part);
            voortgang.set_length(stand.total);
            voortgang.set_position(stand.done);
        })
        .await;
    balk.finish_and_clear();
    let verslag = match uitkomst {
        Ok(verslag) => verslag,
        Err(VerifyError::Break(breuk)) => return Ok(meld(&breuk, verify.json)),
        Err(VerifyError::Store(fout)) => return Err(fout.into()),
    };
    let dienst = start::dienst(store, Klok::echt()).await?;
    if let Some(breuk) = leesmodellen(&dienst).await? {
        return Ok(meld(&breuk, verify.json));
    }
    if verify.json {
        let json = serde_json::json!({
            "klopt": true,
            "gebeurtenissen": verslag.gebeurtenissen,
            "vernietigd": verslag.vernietigd,
            "stromen": verslag.stromen,
            "leesregels": verslag.leesregels,
            "controlepunten": verslag.controlepunten,
        });
        println!("{json}");
    } else {
        println!(
            "Alles klopt: {} gebeurtenissen in {} stromen, {} leesregels, {} controlepunten.",
            verslag.gebeurtenissen, verslag.stromen, verslag.leesregels, verslag.controlepunten
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// Compares the read models of every dossier with what its events say.
async fn leesmodellen(dienst: &naast_service::Dienst) -> anyhow::Result<Option<Break>> {
    let mut na = None;
    loop {
        let stromen = dienst.store().list_streams(StreamKind::Dossier, na, 500).await?;
        for kop in stromen.iter().filter(|kop| !kop.destroyed) {
            if let Some(breuk) = dienst.vergelijk_leesmodel(DossierId(kop.stream.id)).await? {
                return Ok(Some(breuk));
            }
        }
        match stromen.last() {
            Some(laatste) => na = Some(laatste.stream.id),
            None => return Ok(None),
        }
    }
}

fn meld(breuk: &Break, json: bool) -> ExitCode {
    if json {
        let json = serde_json::json!({
            "klopt": false,
            "stroom": breuk.stream.map(|stroom| stroom.to_string()),
            "versie": breuk.version,
            "tabel": breuk.table,
            "reden": breuk.reason,
        });
        println!("{json}");
    } else {
        println!("Niet in orde: {breuk}");
    }
    ExitCode::FAILURE
}

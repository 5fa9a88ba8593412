//! Writes as fast as it can, and says on standard output what was acknowledged: made to be killed by a test.
//!
//! `store-load sqlite DIR` or `store-load postgres URL`.

use std::io::Write;
use std::path::Path;

use naast_store::{Append, Appended, NewEvent, Options, ReadLine, RootKey, Store, StoreError, StreamId};
use uuid::Uuid;

const WRITERS: u32 = 32;

#[tokio::main]
async fn main() -> Result<(), StoreError> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let key = RootKey::from_bytes([42; 32]);
    let store = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["sqlite", dir] => Store::open_sqlite(Path::new(dir), key, Options::default()).await?,
        ["postgres", url] => Store::open_postgres(url, key, Options::default()).await?,
        _ => {
            eprintln!("store-load sqlite DIR | store-load postgres URL");
            std::process::exit(2);
        }
    };
    let writers: Vec<_> = (0..WRITERS).map(|_| tokio::spawn(work(store.clone()))).collect();
    for writer in writers {
        if let Ok(outcome) = writer.await {
            outcome?;
        }
    }
    Ok(())
}

/// A full stop ends each line, so that one that was cut off is recognised.
fn say(line: &str) {
    let _ = std::io::stdout().lock().write_all(line.as_bytes());
}

async fn work(store: Store) -> Result<(), StoreError> {
    let moment = jiff::Timestamp::UNIX_EPOCH;
    loop {
        let stream = StreamId::dossier(Uuid::new_v4());
        for expected in 0..5 {
            let command = Uuid::new_v4();
            let event = NewEvent { kind: "Belasting".into(), schema: 1, payload: vec![b'x'; 400] };
            let append = Append { command, stream, expected, events: vec![event], rows: Vec::new(), moment };
            if let Appended::Written { version, .. } = store.append(append).await? {
                say(&format!("e {} {command} {version} .\n", stream.id));
            }
        }
        let id = Uuid::new_v4();
        let line = ReadLine {
            id,
            moment,
            kijker: stream.id,
            functie: "belasting".into(),
            organisatie: "test".into(),
            dossier_id: stream.id,
            onderdeel: "alles".into(),
            doel: "test".into(),
            personen: Vec::new(),
            beleid: Vec::new(),
            noodtoegang: false,
            niet_tonen: false,
        };
        store.record_read(line).await?;
        say(&format!("l {id} .\n"));
    }
}

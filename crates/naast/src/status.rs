//! `naast status`: counts, for people and for scripts.

use crate::{opdracht::Status, start};
use std::process::ExitCode;

pub async fn draai(status: Status) -> anyhow::Result<ExitCode> {
    let store = start::bestaande_opslag(&status.gegevens).await?;
    let stand = store.status().await?;
    let controlepunt = stand.laatste_controlepunt;
    if status.json {
        let json = serde_json::json!({
            "dossiers": stand.dossiers,
            "gebeurtenissen": stand.gebeurtenissen,
            "personen": stand.personen,
            "open_termijnen": stand.open_termijnen,
            "leesregels": stand.leesregels,
            "laatste_controlepunt": controlepunt.map(|punt| serde_json::json!({
                "gebeurtenissen": punt.grootte,
                "leesregels": punt.leesregels,
                "moment": punt.moment.to_string(),
            })),
        });
        println!("{json}");
        return Ok(ExitCode::SUCCESS);
    }
    println!("Dossiers             {}", stand.dossiers);
    println!("Personen             {}", stand.personen);
    println!("Gebeurtenissen       {}", stand.gebeurtenissen);
    println!("Leesregels           {}", stand.leesregels);
    println!("Open termijnen       {}", stand.open_termijnen);
    match controlepunt {
        Some(punt) => println!("Laatste controlepunt {} (over {} gebeurtenissen)", punt.moment, punt.grootte),
        None => println!("Laatste controlepunt nog geen"),
    }
    Ok(ExitCode::SUCCESS)
}

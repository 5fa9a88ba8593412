//! `naast`: the one binary. Command line, configuration, start-up.

mod account;
mod back_up;
mod demo;
#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod gezinstalen;
mod import;
mod load;
mod mail;
mod meten;
mod opdracht;
mod openapi;
mod serve;
mod start;
mod status;
mod verify;

use clap::Parser;
use opdracht::{Naast, Opdracht};
use std::process::ExitCode;

fn main() -> ExitCode {
    let naast = Naast::parse();
    let werk = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let uitkomst = match werk {
        Ok(werk) => werk.block_on(voer_uit(naast)),
        Err(fout) => Err(anyhow::Error::new(fout).context("Naast kan niet starten")),
    };
    uitkomst.unwrap_or_else(|fout| {
        eprintln!("Fout: {fout:#}");
        ExitCode::from(2)
    })
}

async fn voer_uit(naast: Naast) -> anyhow::Result<ExitCode> {
    start::logboek(naast.log.as_deref());
    match naast.opdracht {
        Opdracht::Demo(demo) => demo::draai(demo).await,
        Opdracht::Serve(serve) => serve::draai(serve).await,
        Opdracht::Import(import) => import::draai(import).await,
        Opdracht::Account(account) => account::draai(account).await,
        Opdracht::Status(status) => status::draai(status).await,
        Opdracht::Verify(verify) => verify::draai(verify).await,
        Opdracht::Backup(backup) => back_up::maak(backup).await,
        Opdracht::Restore(restore) => back_up::zet_terug(restore).await,
        Opdracht::Rebuild(rebuild) => back_up::herbouw(rebuild).await,
        Opdracht::Load(load) => load::draai(load).await,
        Opdracht::Openapi(openapi) => openapi::draai(&openapi),
    }
}

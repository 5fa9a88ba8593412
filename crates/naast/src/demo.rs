//! `naast demo`: a made-up region on loopback, with a switch of persons.

use crate::{mail, opdracht::Demo, start};
use naast_service::{Dienst, Klok};
use naast_web::{Toestand, vorm::Huisstijl};
use naast_world::Wereldopdracht;
use std::{net::Ipv4Addr, process::ExitCode};

/// So many households are there before the first page is shown.
const EERST: u32 = 12;
/// A region of so many households is not worth waiting in two parts.
const KLEIN: u32 = 40;
const SECONDEN_PER_DAG: i64 = 86_400;

pub async fn draai(demo: Demo) -> anyhow::Result<ExitCode> {
    let store = start::opslag(&demo.gegevens).await?;
    let dienst = start::dienst(store, Klok::echt()).await?;
    dienst.gun_geheugen(demo.ruimte.geheugen);
    dienst.laad_gezinsaccounts().await?;
    if dienst.accounts().is_empty() {
        verzin(dienst.clone(), &demo).await?;
    }
    // Said on every page, so that nobody takes that day for today. Only a demonstration has this: `serve` does not.
    let mut organisatie = "Demonstratie".to_owned();
    if demo.vooruit > 0 {
        dienst.klok().verzet(i64::from(demo.vooruit) * SECONDEN_PER_DAG);
        organisatie = format!("Demonstratie, {} dagen vooruit", demo.vooruit);
    }
    let berichten = demo.gegevens.data.join("berichten");
    dienst.zet_post(mail::naar_map(&berichten)?);
    let (luisteraar, url) = start::luister((Ipv4Addr::LOCALHOST, demo.port).into()).await?;
    eprintln!("Naast draait als demonstratie op {url}  (stoppen met Ctrl+C)");
    eprintln!(
        "Alle mensen en verhalen zijn verzonnen. De gegevens staan in {}.",
        demo.gegevens.data.display()
    );
    eprintln!("Er gaat geen mail uit: berichten komen als bestand in {}.", berichten.display());
    if !demo.no_browser {
        open_browser(&url);
    }
    let huisstijl = Huisstijl { organisatie, ..Huisstijl::default() };
    start::serveer(luisteraar, Toestand::nieuw(dienst, huisstijl, true, false)).await?;
    Ok(ExitCode::SUCCESS)
}

/// Makes the region. Comes back as soon as there is something to look at; the rest is made while people look.
async fn verzin(dienst: Dienst, demo: &Demo) -> anyhow::Result<()> {
    let balk = start::balk("Huishoudens verzinnen");
    let opdracht = Wereldopdracht { seed: demo.seed, gezinnen: demo.gezinnen, nu: dienst.klok().nu() };
    let (zender, mut klaar) = tokio::sync::watch::channel(0);
    let werk = tokio::spawn(async move {
        let uitkomst = naast_world::vul(&dienst, &opdracht, |af, totaal| {
            balk.set_length(u64::from(totaal));
            balk.set_position(u64::from(af));
            let _ = zender.send(af);
        })
        .await;
        balk.finish_and_clear();
        uitkomst
    });
    // A small region is made whole first; and the makers have stories happen now, so that the clock is only set ahead
    // when all is made.
    if demo.vooruit > 0 || demo.gezinnen <= KLEIN {
        werk.await??;
        return Ok(());
    }
    // The channel closes when all is made, or when making failed.
    if klaar.wait_for(|af| *af >= EERST).await.is_err() {
        werk.await??;
    }
    Ok(())
}

/// Opens the page in the browser of this computer; where there is none, the address on the screen is enough.
fn open_browser(url: &str) {
    let opdracht = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let geopend = std::process::Command::new(opdracht)
        .arg(url)
        .stdin(std::process::Stdio::null())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn();
    if geopend.is_err() {
        eprintln!("Open zelf dit adres in een browser: {url}");
    }
}

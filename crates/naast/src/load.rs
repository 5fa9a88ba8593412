//! `naast load`: what this machine can carry. Fills an empty store with small made-up dossiers, gives commands
//! straight to such a store, or asks pages of a running demonstration for a few seconds; and says how fast it went, and what
//! it cost.
//!
//! Only on this computer: an address that is not loopback is refused, and every run ends by itself.

mod klant;
mod maak;
mod meting;
mod scenario;
mod schrijf;

use crate::opdracht::Load;
use anyhow::{Context, bail};
use meting::{Gebruik, Meting};
use scenario::Doel;
use std::{
    net::{SocketAddr, ToSocketAddrs},
    process::ExitCode,
    time::{Duration, Instant},
};

/// No run takes longer.
const LANGST: u64 = 60;

pub async fn draai(load: Load) -> anyhow::Result<ExitCode> {
    if let Some(aantal) = load.maak {
        return maak::draai(&load, aantal).await;
    }
    if let Some(aantal) = load.opdrachten {
        return schrijf::draai(&load, aantal).await;
    }
    if load.seconds == 0 || load.seconds > LANGST {
        bail!("kies met --seconds een duur van 1 tot en met {LANGST} seconden");
    }
    let adres = adres(&load.url)?;
    let doel = Doel::zoek(adres, &load).await?;
    eprintln!("{} personen en {} dossiers gevonden op {}", doel.personen(), doel.dossiers(), load.url);
    let voor = load.pid.map(Gebruik::van).transpose()?;
    let zelf = Gebruik::van(std::process::id())?;
    let begin = Instant::now();
    let metingen = doel.belast(&load, begin + Duration::from_secs(load.seconds)).await;
    let duur = begin.elapsed();
    let zelf = Gebruik::van(std::process::id())?.sinds(&zelf);
    let na = load.pid.map(Gebruik::van).transpose()?;
    let server = na.zip(voor).map(|(na, voor)| na.sinds(&voor));
    let meting = Meting::samen(metingen);
    meting.druk_af(&load, &load.scenario.to_string(), duur, server.as_ref(), &zelf);
    Ok(if meting.fouten() == 0 && meting.gelukt() > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The address of a server on this computer; any other is refused.
fn adres(url: &str) -> anyhow::Result<SocketAddr> {
    let rest = url.strip_prefix("http://").context("geef met --url een adres dat met http:// begint")?;
    let gastheer = rest.split('/').next().unwrap_or_default();
    let gastheer = if gastheer.contains(':') { gastheer.to_owned() } else { format!("{gastheer}:80") };
    let adressen: Vec<SocketAddr> =
        gastheer.to_socket_addrs().with_context(|| format!("{gastheer} is niet te vinden"))?.collect();
    if adressen.is_empty() || adressen.iter().any(|adres| !adres.ip().is_loopback()) {
        bail!(
            "naast load belast alleen een server op deze computer (127.0.0.1 of [::1]); {gastheer} is dat niet"
        );
    }
    adressen.first().copied().context("geen adres")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_server_on_this_computer_is_put_under_load() {
        for goed in
            ["http://127.0.0.1:8080/", "http://127.0.0.1:8080", "http://[::1]:1/werk", "http://127.1.2.3"]
        {
            assert!(adres(goed).is_ok(), "{goed}");
        }
        for fout in
            ["http://192.0.2.1:80/", "http://0.0.0.0:8080/", "http://8.8.8.8", "https://127.0.0.1/", ""]
        {
            assert!(adres(fout).is_err(), "{fout}");
        }
    }
}

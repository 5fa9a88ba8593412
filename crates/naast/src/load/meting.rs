//! What was measured: how many, how fast, and what it cost the server.

use crate::opdracht::Load;
use anyhow::Context;
use std::{collections::BTreeMap, time::Duration};

/// Linux counts the time of a process in hundredths of a second for programs (`USER_HZ`).
const TIKKEN: u64 = 100;

/// What one client saw.
#[derive(Default)]
pub struct Meting {
    /// Microseconds per answer that was right.
    tijden: Vec<u32>,
    /// Answers that were not, by status; 0 for a broken connection.
    fout: BTreeMap<u16, u64>,
    ontvangen: u64,
}

impl Meting {
    pub fn goed(&mut self, tijd: Duration, ontvangen: usize) {
        self.tijden.push(u32::try_from(tijd.as_micros()).unwrap_or(u32::MAX));
        self.ontvangen += ontvangen as u64;
    }

    pub fn mis(&mut self, status: u16) {
        *self.fout.entry(status).or_default() += 1;
    }

    /// All clients together.
    pub fn samen(metingen: Vec<Self>) -> Self {
        let mut samen = Self::default();
        for meting in metingen {
            samen.tijden.extend(meting.tijden);
            samen.ontvangen += meting.ontvangen;
            for (status, aantal) in meting.fout {
                *samen.fout.entry(status).or_default() += aantal;
            }
        }
        samen.tijden.sort_unstable();
        samen
    }

    pub fn gelukt(&self) -> u64 {
        self.tijden.len() as u64
    }

    pub fn fouten(&self) -> u64 {
        self.fout.values().sum()
    }

    /// The time within which so many per thousand were answered, in milliseconds.
    fn promille(&self, deel: usize) -> f64 {
        let plek = (self.tijden.len() * deel / 1000).min(self.tijden.len().saturating_sub(1));
        self.tijden.get(plek).map_or(0.0, |micro| f64::from(*micro) / 1000.0)
    }

    pub fn druk_af(&self, load: &Load, wat: &str, duur: Duration, server: Option<&Gebruik>, zelf: &Gebruik) {
        let per_seconde = getal(self.gelukt()) / duur.as_secs_f64();
        let per_stuk = |milliseconden: u64| getal(milliseconden) / getal(self.gelukt().max(1));
        let gewicht = self.ontvangen / self.gelukt().max(1);
        let (p50, p95, p99) = (self.promille(500), self.promille(950), self.promille(990));
        let hoogste = self.promille(1000);
        if load.json {
            let json = serde_json::json!({
                "scenario": wat,
                "clients": load.clients,
                "seconden": duur.as_secs_f64(),
                "gelukt": self.gelukt(),
                "fouten": self.fout,
                "per_seconde": per_seconde,
                "p50_ms": p50, "p95_ms": p95, "p99_ms": p99, "hoogste_ms": hoogste,
                "bytes_per_antwoord": gewicht,
                "server_cpu_ms_per_verzoek": server.map(|gebruik| per_stuk(gebruik.cpu_ms)),
                "server_geheugen_mb": server.map(|gebruik| gebruik.geheugen_kb / 1024),
                "server_geheugen_hoogste_mb": server.map(|gebruik| gebruik.hoogste_kb / 1024),
                "eigen_cpu_ms_per_verzoek": per_stuk(zelf.cpu_ms),
            });
            println!("{json}");
            return;
        }
        println!("{wat} met {} tegelijk, {:.1} s", load.clients, duur.as_secs_f64());
        println!("  per seconde      {per_seconde:.0}   ({} gelukt, {} mis)", self.gelukt(), self.fouten());
        println!(
            "  antwoordtijd     p50 {p50:.2} ms   p95 {p95:.2} ms   p99 {p99:.2} ms   hoogste {hoogste:.1} ms"
        );
        if gewicht > 0 {
            println!("  over de lijn     {gewicht} bytes per antwoord");
        }
        if let Some(server) = server {
            println!(
                "  server           {:.3} ms processortijd per verzoek; geheugen {} MB (hoogste {} MB)",
                per_stuk(server.cpu_ms),
                server.geheugen_kb / 1024,
                server.hoogste_kb / 1024
            );
        }
        println!("  deze belasting   {:.3} ms processortijd per verzoek", per_stuk(zelf.cpu_ms));
        for (status, aantal) in &self.fout {
            match status {
                0 => println!("  mis: {aantal} × verbinding verbroken"),
                status => println!("  mis: {aantal} × antwoord {status}"),
            }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of one short run")]
fn getal(aantal: u64) -> f64 {
    aantal as f64
}

/// What a process used so far, from `/proc`.
pub struct Gebruik {
    cpu_ms: u64,
    geheugen_kb: u64,
    hoogste_kb: u64,
}

impl Gebruik {
    pub fn van(pid: u32) -> anyhow::Result<Self> {
        let lees = |bestand: &str| {
            std::fs::read_to_string(format!("/proc/{pid}/{bestand}"))
                .with_context(|| format!("van proces {pid} is het verbruik niet te lezen (alleen op Linux)"))
        };
        let (stat, status) = (lees("stat")?, lees("status")?);
        let kb = |naam: &str| {
            let regel = status.lines().find_map(|regel| regel.strip_prefix(naam));
            regel.and_then(|regel| regel.split_whitespace().next()?.parse().ok()).unwrap_or(0)
        };
        Ok(Self {
            cpu_ms: processortijd(&stat).context("het verbruik is niet te lezen")?,
            geheugen_kb: kb("VmRSS:"),
            hoogste_kb: kb("VmHWM:"),
        })
    }

    /// The time used since an earlier look; memory as it is now.
    pub fn sinds(self, eerder: &Self) -> Self {
        Self { cpu_ms: self.cpu_ms.saturating_sub(eerder.cpu_ms), ..self }
    }
}

/// User and system time in milliseconds. The name of the program stands before it and may hold spaces.
fn processortijd(stat: &str) -> Option<u64> {
    let velden: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let (gebruiker, systeem): (u64, u64) = (velden.get(11)?.parse().ok()?, velden.get(12)?.parse().ok()?);
    Some((gebruiker + systeem) * 1000 / TIKKEN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentile_is_the_time_within_which_that_part_was_answered() {
        let mut een = Meting::default();
        let mut twee = Meting::default();
        for milli in 1..=50 {
            een.goed(Duration::from_millis(milli), 10);
            twee.goed(Duration::from_millis(50 + milli), 30);
        }
        twee.mis(500);
        let samen = Meting::samen(vec![een, twee]);
        let tijden = [500, 990, 1000].map(|deel| samen.promille(deel).round());
        assert_eq!(tijden.map(|tijd| format!("{tijd}")), ["51", "100", "100"]);
        assert_eq!((samen.gelukt(), samen.fouten(), samen.ontvangen), (100, 1, 2000));
    }

    #[test]
    fn processor_time_is_read_also_of_a_program_with_a_strange_name() {
        let stat = "42 (na) ast (x) S 1 42 42 0 -1 4194560 1 0 0 0 150 50 0 0 20 0 3 0 1 1 1";
        assert_eq!(processortijd(stat), Some(2000));
    }
}

//! What a guard outside may count: how many requests come, how long they take and how they end; by door and never by page.
//! With a small region a count of one page would tell that somebody complained.

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use naast_service::{Dienst, Dienstfout};
use prometheus_client::{
    encoding::{EncodeLabelSet, EncodeLabelValue, text},
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::{Registry, Unit},
};
use std::time::Instant;

use super::{Toestand, pad};

/// How long requests take, in seconds: from what a page costs to what nobody waits for.
const GRENZEN: [f64; 10] = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1.0, 5.0];

/// Which door a request came to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, EncodeLabelValue)]
enum Deur {
    Werk,
    Gezin,
    Beheer,
    Api,
    Overig,
}

impl Deur {
    fn van(adres: &str) -> Self {
        let begint = |deur: &str| {
            adres.strip_prefix(deur).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        match adres {
            _ if begint(pad::WERK) => Self::Werk,
            _ if begint(pad::GEZIN) => Self::Gezin,
            _ if begint(pad::BEHEER) => Self::Beheer,
            _ if begint("/api") => Self::Api,
            _ => Self::Overig,
        }
    }
}

/// How a request ended: the first digit of its status.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, EncodeLabelValue)]
enum Afloop {
    Goed,
    Verwezen,
    Geweigerd,
    Storing,
}

impl Afloop {
    fn van(antwoord: &Response) -> Self {
        match antwoord.status().as_u16() {
            ..300 => Self::Goed,
            300..400 => Self::Verwezen,
            400..500 => Self::Geweigerd,
            _ => Self::Storing,
        }
    }
}

#[derive(Clone, PartialEq, Eq, Hash, Debug, EncodeLabelSet)]
struct Verzoek {
    deur: Deur,
    afloop: Afloop,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug, EncodeLabelSet)]
struct Bijdeur {
    deur: Deur,
}

/// What was counted since the start of this process.
pub struct Meting {
    verzoeken: Family<Verzoek, Counter>,
    duur: Family<Bijdeur, Histogram, fn() -> Histogram>,
}

impl Meting {
    /// Nothing counted yet.
    pub fn nieuw() -> Self {
        let duur: fn() -> Histogram = || Histogram::new(GRENZEN);
        Self { verzoeken: Family::default(), duur: Family::new_with_constructor(duur) }
    }

    fn tel(&self, deur: Deur, afloop: Afloop, seconden: f64) {
        self.verzoeken.get_or_create(&Verzoek { deur, afloop }).inc();
        self.duur.get_or_create(&Bijdeur { deur }).observe(seconden);
    }

    /// Everything as OpenMetrics text, with how far the store is and how the mail goes. Numbers only.
    ///
    /// # Errors
    /// Store errors.
    pub async fn tekst(&self, dienst: &Dienst) -> Result<String, Dienstfout> {
        let stand = dienst.meetstand().await?;
        let mut register = Registry::with_prefix("naast");
        register.register("verzoeken", "Requests by door and how they ended", self.verzoeken.clone());
        register.register_with_unit("verzoek", "Time until the answer", Unit::Seconds, self.duur.clone());
        let mut zet = |naam: &str, uitleg: &str, waarde: u64| {
            let meter: Gauge = Gauge::default();
            meter.set(i64::try_from(waarde).unwrap_or(i64::MAX));
            register.register(naam, uitleg, meter);
        };
        zet("gebeurtenissen", "Events in the store", stand.gebeurtenissen);
        zet("leesregels", "Read lines in the store", stand.leesregels);
        if let Some(seconden) = stand.controlepunt_oud {
            zet("controlepunt_oud_seconden", "Age of the last signed checkpoint", seconden);
        }
        if let Some(post) = stand.post {
            zet("berichten_verstuurd", "Messages that the mail server took since the start", post.verstuurd);
            zet(
                "berichten_teruggekomen",
                "Messages refused for their address since the start",
                post.teruggekomen,
            );
            zet("berichten_onzeker", "Messages of which it is not known whether they arrived", post.onzeker);
            zet(
                "mailserver_storing",
                "1 when the mail server cannot be used",
                u64::from(post.storing.is_some()),
            );
        }
        let mut tekst = String::new();
        // Writing to memory cannot fail.
        let _ = text::encode(&mut tekst, &register);
        Ok(tekst)
    }
}

/// Counts a request.
pub async fn tel(State(toestand): State<Toestand>, verzoek: Request, verder: Next) -> Response {
    let (deur, begin) = (Deur::van(verzoek.uri().path()), Instant::now());
    let antwoord = verder.run(verzoek).await;
    toestand.meting().tel(deur, Afloop::van(&antwoord), begin.elapsed().as_secs_f64());
    antwoord
}

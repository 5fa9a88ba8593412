//! Counts for a guard such as Prometheus, on an address of their own: never on the one that families and professionals use.

use anyhow::Context;
use axum::{Router, extract::State, http::StatusCode, http::header, response::IntoResponse, routing::get};
use naast_web::Toestand;
use std::net::{IpAddr, SocketAddr};
use tokio::net::TcpListener;

/// What OpenMetrics text is called.
const SOORT: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Listens. Only within the own network: even counts are nobody else's.
pub async fn luister(adres: SocketAddr) -> anyhow::Result<TcpListener> {
    if !is_eigen_netwerk(adres.ip()) {
        anyhow::bail!(
            "Op {adres} zou iedereen de tellingen kunnen ophalen. Kies een adres op deze computer (127.0.0.1:9464) of een \
             adres van deze computer in het eigen netwerk (zoals 10.0.0.5:9464)."
        );
    }
    TcpListener::bind(adres).await.with_context(|| {
        format!("op {adres} kan niet worden geluisterd voor tellingen; kies een ander adres met --meten")
    })
}

/// Answers until the process ends.
pub fn serveer(luisteraar: TcpListener, toestand: Toestand) {
    let app = Router::new().route("/metrics", get(toon)).with_state(toestand);
    tokio::spawn(async move {
        if let Err(fout) = axum::serve(luisteraar, app).await {
            tracing::error!(%fout, "tellingen kunnen niet meer worden opgehaald");
        }
    });
}

async fn toon(State(toestand): State<Toestand>) -> impl IntoResponse {
    match toestand.meting().tekst(toestand.dienst()).await {
        Ok(tekst) => ([(header::CONTENT_TYPE, SOORT)], tekst).into_response(),
        Err(fout) => {
            tracing::error!(%fout, "tellingen konden niet worden gemaakt");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}

fn is_eigen_netwerk(adres: IpAddr) -> bool {
    match adres {
        IpAddr::V4(adres) => adres.is_loopback() || adres.is_private(),
        IpAddr::V6(adres) => adres.is_loopback() || adres.is_unique_local(),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;

    #[tokio::test]
    async fn counts_are_only_for_the_own_network() {
        for adres in ["0.0.0.0:9464", "[::]:9464", "145.1.2.3:9464"] {
            let fout = luister(adres.parse().unwrap()).await.unwrap_err().to_string();
            assert!(fout.contains("127.0.0.1:9464"), "{fout}");
        }
        assert!(luister("127.0.0.1:0".parse().unwrap()).await.is_ok());
    }
}

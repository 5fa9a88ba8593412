//! Opening the store and the use cases, and serving pages until asked to stop.

use crate::opdracht::Gegevens;
use anyhow::Context;
use indicatif::{ProgressBar, ProgressStyle};
use naast_access::Beleid;
use naast_domain::{gebied::Regios, regels::Regels};
use naast_service::{Dienst, Klok, account::Passkeys};
use naast_store::{Options, RootKey, Store};
use naast_web::Toestand;
use std::{io::Write, net::SocketAddr, time::Duration};
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

/// A page is many small pieces that live briefly: a fifth less work than with the allocator of the system.
#[global_allocator]
static GEHEUGEN: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Every so often a checkpoint is signed if one is due, and old sessions are cleaned up.
const ONDERHOUD: Duration = Duration::from_mins(1);
/// Every so often is looked for whom something waits. Once a day is the most anybody hears of it.
const BEZORGEN: Duration = Duration::from_mins(5);
/// In a demonstration one waits less long.
const BEZORGEN_DEMO: Duration = Duration::from_secs(15);
/// So long an answer that is under way may take after a request to stop.
const UITLOOP: Duration = Duration::from_secs(10);

/// Structured logs on standard error: ids only, never personal data.
pub fn logboek(niveau: Option<&str>) {
    let filter = EnvFilter::try_new(niveau.unwrap_or("warn")).unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(std::io::stderr).init();
}

/// Opens the store that the command line names.
pub async fn opslag(gegevens: &Gegevens) -> anyhow::Result<Store> {
    if let Some(url) = &gegevens.postgres {
        let pad = gegevens.sleutel.as_deref().context("geef met --sleutel het bestand met de wortelsleutel op; bij PostgreSQL staat die nooit naast de gegevens")?;
        let sleutel = if pad.exists() {
            RootKey::load(pad)?
        } else {
            let sleutel = RootKey::generate()?;
            sleutel.save(pad)?;
            sleutel
        };
        return Ok(Store::open_postgres(url, sleutel, Options::default()).await?);
    }
    std::fs::create_dir_all(&gegevens.data)
        .with_context(|| format!("de map {} is niet te maken", gegevens.data.display()))?;
    let sleutel = match &gegevens.sleutel {
        Some(pad) => RootKey::load(pad)?,
        None => RootKey::for_dir(&gegevens.data)?,
    };
    Ok(Store::open_sqlite(&gegevens.data, sleutel, Options::default()).await?)
}

/// Opens a store that must already be there: status, verify and the like never make one.
pub async fn bestaande_opslag(gegevens: &Gegevens) -> anyhow::Result<Store> {
    if gegevens.postgres.is_none() && !gegevens.data.is_dir() {
        anyhow::bail!(
            "in {} staan geen gegevens van Naast. Geef met --data de goede map op.",
            gegevens.data.display()
        );
    }
    opslag(gegevens).await
}

/// The use cases over a store, with the rules, regions and policies of this program and whatever was imported.
pub async fn dienst(store: Store, klok: Klok) -> anyhow::Result<Dienst> {
    let regels = Regels::ingebouwd().map_err(|fout| anyhow::anyhow!("{fout}"))?;
    let regios = Regios::ingebouwd().map_err(|fout| anyhow::anyhow!("{fout}"))?;
    let regios = match store.setting(crate::import::POSTCODES).await? {
        Some(tabel) => regios.met_postcodes(&crate::import::postcodetabel(&tabel)?),
        None => regios,
    };
    let dienst = Dienst::nieuw(store, Beleid::ingebouwd()?, regels, regios, klok);
    dienst.laad_accounts().await?;
    Ok(dienst)
}

/// A bar for work that takes long; silent where nobody looks.
pub fn balk(tekst: &'static str) -> ProgressBar {
    let balk = ProgressBar::new(0).with_message(tekst);
    if let Ok(stijl) = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}") {
        balk.set_style(stijl);
    }
    balk
}

/// Listens, and says where on the first line of standard output.
pub async fn luister(adres: SocketAddr) -> anyhow::Result<(TcpListener, String)> {
    let luisteraar = TcpListener::bind(adres)
        .await
        .with_context(|| format!("op {adres} kan niet worden geluisterd. Is er al iets gestart op deze poort? Kies een andere met --port"))?;
    let url = format!("http://{}/", luisteraar.local_addr()?);
    let mut uit = std::io::stdout().lock();
    writeln!(uit, "{url}")?;
    uit.flush()?;
    Ok((luisteraar, url))
}

/// Serves until asked to stop; then finishes what is under way and signs a last checkpoint.
pub async fn serveer(luisteraar: TcpListener, toestand: Toestand) -> anyhow::Result<()> {
    let dienst = toestand.dienst().clone();
    // On this computer passkeys belong to ‘localhost’; elsewhere to the address in the settings.
    let adres = luisteraar.local_addr()?;
    if adres.ip().is_loopback() && !toestand.veilige_cookie() {
        dienst.zet_passkeys(Passkeys::voor(&format!("http://localhost:{}", adres.port()))?);
    }
    let onderhoud = tokio::spawn(onderhoud(dienst.clone()));
    let (stop_bezorgen, stopt) = tokio::sync::watch::channel(false);
    let pauze = if toestand.is_demo() { BEZORGEN_DEMO } else { BEZORGEN };
    let mut bezorgen = tokio::spawn(bezorg(dienst.clone(), pauze, stopt));
    let (stop, gestopt) = tokio::sync::oneshot::channel();
    let server = axum::serve(luisteraar, naast_web::app(toestand)).with_graceful_shutdown(async move {
        stopteken().await;
        tracing::info!("stoppen");
        let _ = stop.send(());
    });
    let server = tokio::spawn(server.into_future());
    let _ = gestopt.await;
    let _ = stop_bezorgen.send(true);
    if tokio::time::timeout(UITLOOP, server).await.is_err() {
        tracing::warn!("niet alle antwoorden waren op tijd klaar");
    }
    onderhoud.abort();
    // A message that is under way is finished, so that it is known what became of it; a mail server that does not answer
    // is not waited for, and then it stays written down as not known.
    if tokio::time::timeout(UITLOOP, &mut bezorgen).await.is_err() {
        bezorgen.abort();
        tracing::warn!("een bericht was niet op tijd bezorgd");
    }
    dienst.store().close(dienst.klok().nu()).await?;
    Ok(())
}

async fn onderhoud(dienst: Dienst) {
    loop {
        tokio::time::sleep(ONDERHOUD).await;
        let nu = dienst.klok().nu();
        if let Err(fout) = dienst.store().checkpoint_if_due(nu).await {
            tracing::error!(%fout, "een controlepunt kon niet worden gezet");
        }
        if let Err(fout) = dienst.store().prune_sessions(nu).await {
            tracing::error!(%fout, "oude sessies konden niet worden opgeruimd");
        }
    }
}

/// Sends messages, as long as the server runs. A mail server that is gone costs nobody else anything.
async fn bezorg(dienst: Dienst, pauze: Duration, mut stopt: tokio::sync::watch::Receiver<bool>) {
    loop {
        tokio::select! {
            () = tokio::time::sleep(pauze) => {}
            _ = stopt.changed() => return,
        }
        match dienst.bezorg_berichten(|| !*stopt.borrow()).await {
            Ok(ronde) if ronde.verstuurd + ronde.mislukt > 0 => {
                tracing::info!(verstuurd = ronde.verstuurd, mislukt = ronde.mislukt, "berichten");
            }
            Ok(_) => {}
            Err(fout) => tracing::error!(%fout, "berichten konden niet worden bezorgd"),
        }
    }
}

async fn stopteken() {
    let ctrl_c = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let Ok(mut term) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) else {
            return ctrl_c.await.unwrap_or_default();
        };
        tokio::select! { _ = ctrl_c => {}, _ = term.recv() => {} }
    }
    #[cfg(not(unix))]
    ctrl_c.await.unwrap_or_default();
}

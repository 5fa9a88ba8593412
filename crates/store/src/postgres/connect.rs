//! The way to the server.

use std::sync::Arc;
use std::time::Duration;

use deadpool_postgres::{Manager, ManagerConfig, Pool, RecyclingMethod, Runtime};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres::{Client, Config};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::error::{Shared, StoreError};
use crate::options::Options;
use crate::postgres::failure;

/// How long to wait for a connection.
const CONNECT: Duration = Duration::from_secs(5);
/// How long a reader waits for its turn.
const WAIT: Duration = Duration::from_secs(10);

/// Where the server is and how to speak to it.
pub(super) struct Server {
    pub(super) config: Config,
    pub(super) connector: MakeRustlsConnect,
}

pub(super) fn config(url: &str) -> Result<Config, StoreError> {
    let mut config: Config =
        url.parse().map_err(|error: tokio_postgres::Error| StoreError::Adres(Shared::new(error)))?;
    if config.get_application_name().is_none() {
        config.application_name("naast");
    }
    // Everything we read in haste is found by a key, also while tables are still small and their statistics say otherwise.
    let options = config.get_options().unwrap_or_default().to_owned();
    config.options(format!("-c jit=off -c enable_hashjoin=off -c enable_mergejoin=off {options}"));
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(CONNECT);
    }
    Ok(config)
}

/// Whether traffic stays on this machine.
fn stays_here(config: &Config) -> bool {
    config.get_hosts().iter().all(|host| match host {
        Host::Tcp(name) => {
            name == "localhost" || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
        }
        #[cfg(unix)]
        Host::Unix(_) => true,
    })
}

/// Speaks TLS to a server elsewhere, and only to one whose certificate is trusted.
pub(super) fn connector(config: &mut Config, options: &Options) -> Result<MakeRustlsConnect, StoreError> {
    if config.get_ssl_mode() == SslMode::Prefer {
        config.ssl_mode(if stays_here(config) { SslMode::Disable } else { SslMode::Require });
    }
    let refuse = |reason: String| StoreError::Certificaten { reason };
    let mut roots = RootCertStore::empty();
    if config.get_ssl_mode() != SslMode::Disable {
        let certificates: Vec<CertificateDer<'_>> = match &options.postgres_ca {
            Some(path) => CertificateDer::pem_file_iter(path)
                .and_then(Iterator::collect)
                .map_err(|error| refuse(format!("{} is niet te lezen ({error}).", path.display())))?,
            None => rustls_native_certs::load_native_certs().certs,
        };
        roots.add_parsable_certificates(certificates);
        if roots.is_empty() {
            return Err(refuse(
                "er zijn er geen. Geef een bestand met het certificaat van de database op.".into(),
            ));
        }
    }
    let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| refuse(error.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}

pub(super) fn pool(config: &Config, connector: &MakeRustlsConnect, size: usize) -> Result<Pool, StoreError> {
    let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
    let manager = Manager::from_config(config.clone(), connector.clone(), recycling);
    Pool::builder(manager)
        .max_size(size.max(1))
        .runtime(Runtime::Tokio1)
        .wait_timeout(Some(WAIT))
        .create_timeout(Some(CONNECT))
        .build()
        .map_err(|error| StoreError::Adres(Shared::new(error)))
}

impl Server {
    /// A connection of its own, outside the pool.
    pub(super) async fn connect(&self) -> Result<Client, StoreError> {
        let (client, connection) = self.config.connect(self.connector.clone()).await.map_err(failure)?;
        // Ends by itself when the client goes. What went wrong is told to who asked something.
        tokio::spawn(async move {
            let _ = connection.await;
        });
        Ok(client)
    }
}

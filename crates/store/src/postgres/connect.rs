//! The way to the server.

use std::time::Duration;

use deadpool_postgres::{Manager, ManagerConfig, Pool, RecyclingMethod, Runtime};
use tokio_postgres::{Client, Config, NoTls};

use crate::error::{Shared, StoreError};
use crate::options::Options;
use crate::postgres::failure;

/// How long to wait for a connection.
const CONNECT: Duration = Duration::from_secs(5);
/// How long a reader waits for its turn.
const WAIT: Duration = Duration::from_secs(10);

pub(super) type Connector = NoTls;

/// Where the server is and how to speak to it.
pub(super) struct Server {
    pub(super) config: Config,
    pub(super) connector: Connector,
}

pub(super) fn config(url: &str) -> Result<Config, StoreError> {
    let mut config: Config = url.parse().map_err(|error: tokio_postgres::Error| StoreError::Adres(Shared::new(error)))?;
    if config.get_application_name().is_none() {
        config.application_name("naast");
    }
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(CONNECT);
    }
    Ok(config)
}

pub(super) fn connector(_: &Options) -> Result<Connector, StoreError> {
    Ok(NoTls)
}

pub(super) fn pool(config: &Config, connector: &Connector, size: usize) -> Result<Pool, StoreError> {
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

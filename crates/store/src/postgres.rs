//! The store on a PostgreSQL server, which several processes may share.

mod connect;
mod group;
mod open;
mod writer;

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use deadpool_postgres::{Object, Pool, PoolError};
use tokio::time::{Instant, sleep};
use tokio_postgres::error::SqlState;
use uuid::Uuid;

use crate::decode::{self, StreamKeys};
use crate::error::{Shared, StoreError};
use crate::options::Options;
use crate::query::Hit;
use crate::record::{Record, Unreadable, Value};
use crate::root_key::RootKey;
use crate::rows::DossierRij;
use crate::shared::Context;
use crate::sql::postgres_read as sql;
use crate::store::searching::{Lead, SearchKey};
use crate::writer::Queue;

/// How long a reader tries again over a lost connection.
const PERSEVERE: Duration = Duration::from_secs(5);
/// How long it waits between attempts.
const PAUSE: Duration = Duration::from_millis(50);

/// The store on a server.
#[derive(Clone)]
pub struct PostgresStore(Arc<Inner>);

struct Inner {
    context: Arc<Context>,
    queue: Queue,
    pool: Pool,
}

impl PostgresStore {
    /// Opens the store, makes or migrates it where needed.
    pub(crate) async fn open(url: &str, root_key: RootKey, options: Options) -> Result<Self, StoreError> {
        let mut config = connect::config(url)?;
        let connector = connect::connector(&mut config, &options)?;
        let pool = connect::pool(&config, &connector, options.pool_size)?;
        let mut client = pool.get().await.map_err(pool_failure)?;
        open::check_settings(&client).await?;
        open::migrate(&mut client).await?;
        let installation = open::installation(&mut client, &root_key).await?;
        let context = Arc::new(Context::new(root_key, installation, options)?);
        let (queue, jobs) = Queue::new();
        let server = connect::Server { config, connector };
        tokio::spawn(writer::run(server, Arc::clone(&context), jobs));
        Ok(Self(Arc::new(Inner { context, queue, pool })))
    }

    pub(crate) fn context(&self) -> &Arc<Context> {
        &self.0.context
    }

    pub(crate) fn queue(&self) -> &Queue {
        &self.0.queue
    }

    /// Reads rows.
    pub(crate) async fn query<T>(
        &self,
        table: &'static str,
        sql: &'static str,
        parameters: &[Value],
        decode: impl FnMut(&dyn Record) -> Result<T, Unreadable>,
    ) -> Result<Vec<T>, StoreError> {
        let parameters: Vec<_> = parameters.iter().map(Value::for_postgres).collect();
        decode_rows(table, &self.rows(sql, &parameters).await?, decode)
    }

    /// Reads rows; again, for a while, when the connection turns out to be gone, because reading twice does no harm.
    async fn rows(
        &self,
        sql: &'static str,
        parameters: &[&(dyn tokio_postgres::types::ToSql + Sync)],
    ) -> Result<Vec<tokio_postgres::Row>, StoreError> {
        let give_up = Instant::now() + PERSEVERE;
        let mut pause = Duration::ZERO;
        loop {
            match self.rows_once(sql, parameters).await {
                Err(StoreError::Verbinding(_)) if Instant::now() < give_up => sleep(pause).await,
                outcome => return outcome,
            }
            pause = PAUSE;
        }
    }

    async fn rows_once(
        &self,
        sql: &'static str,
        parameters: &[&(dyn tokio_postgres::types::ToSql + Sync)],
    ) -> Result<Vec<tokio_postgres::Row>, StoreError> {
        let client = self.0.pool.get().await.map_err(pool_failure)?;
        let statement = client.prepare_cached(sql).await.map_err(failure)?;
        client.query(&statement, parameters).await.map_err(failure)
    }

    /// The dossier rows of these ids, in any order.
    pub(crate) async fn dossiers(&self, ids: &[Uuid]) -> Result<Vec<DossierRij>, StoreError> {
        let rows = self.rows(sql::DOSSIERS, &[&ids]).await?;
        let mut keys = StreamKeys::default();
        decode_rows("dossier", &rows, |row| decode::dossier(row, 0, &self.context().vault, &mut keys))
    }

    /// How many are found by each of these terms, counted no further than `at_most`.
    pub(crate) async fn search_sizes(
        &self,
        terms: &[SearchKey],
        at_most: u32,
    ) -> Result<Vec<u64>, StoreError> {
        let (tokens, kinds) = columns(terms);
        let rows = self.rows(sql::SEARCH_SIZES, &[&tokens, &kinds, &i64::from(at_most)]).await?;
        decode_rows("zoekindex", &rows, |row| row.count(0))
    }

    /// Who is found by each of these terms, at most so many for each; once for each term that leads there.
    pub(crate) async fn search(&self, terms: &[SearchKey], at_most: u32) -> Result<Vec<Lead>, StoreError> {
        let (tokens, kinds) = columns(terms);
        let rows = self.rows(sql::SEARCH_MANY, &[&tokens, &kinds, &i64::from(at_most)]).await?;
        decode_rows("zoekindex", &rows, |row| decode::lead(row))
    }

    /// Which of these hits are found by these terms too; once for each term.
    pub(crate) async fn search_confirm(
        &self,
        terms: &[SearchKey],
        hits: &[Hit],
    ) -> Result<Vec<Lead>, StoreError> {
        if terms.is_empty() {
            return Ok(Vec::new());
        }
        let (tokens, kinds) = columns(terms);
        let dossiers: Vec<Uuid> = hits.iter().map(|hit| hit.dossier_id).collect();
        let persons: Vec<Uuid> = hits.iter().map(|hit| hit.persoon_id).collect();
        let rows = self.rows(sql::SEARCH_CONFIRM_MANY, &[&tokens, &kinds, &dossiers, &persons]).await?;
        decode_rows("zoekindex", &rows, |row| decode::lead(row))
    }

    /// Which of these dossiers are sealed.
    pub(crate) async fn sealed(&self, dossiers: &HashSet<Uuid>) -> Result<Vec<Uuid>, StoreError> {
        let dossiers: Vec<Uuid> = dossiers.iter().copied().collect();
        let rows = self.rows(sql::SEALED_MANY, &[&dossiers]).await?;
        decode_rows("dossier", &rows, |row| row.id(0))
    }

    /// A connection that sees one moment of the store.
    pub(crate) async fn snapshot(&self) -> Result<Object, StoreError> {
        let client = self.0.pool.get().await.map_err(pool_failure)?;
        client.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await.map_err(failure)?;
        Ok(client)
    }

    /// Tidies up where destroyed keys stood, as far as a server lets us: `VACUUM` frees their place for new rows.
    pub(crate) async fn tidy_keys(&self) -> Result<(), StoreError> {
        let client = self.0.pool.get().await.map_err(pool_failure)?;
        client.batch_execute("VACUUM sleutel").await.map_err(failure)?;
        client.batch_execute("VACUUM stroom").await.map_err(failure)
    }
}

fn columns(terms: &[SearchKey]) -> (Vec<&[u8]>, Vec<&str>) {
    terms.iter().map(|(token, soort)| (token.as_slice(), soort.as_str())).unzip()
}

/// Makes our tables in an empty database, without the first facts of an installation.
#[cfg(feature = "test-postgres")]
pub(crate) async fn prepare_template(client: &mut tokio_postgres::Client) -> Result<(), StoreError> {
    open::migrate(client).await
}

/// Reads rows over one connection.
pub(crate) async fn query<T>(
    client: &deadpool_postgres::ClientWrapper,
    table: &'static str,
    sql: &str,
    parameters: &[Value],
    decode: impl FnMut(&dyn Record) -> Result<T, Unreadable>,
) -> Result<Vec<T>, StoreError> {
    let parameters: Vec<_> = parameters.iter().map(Value::for_postgres).collect();
    let statement = client.prepare_cached(sql).await.map_err(failure)?;
    let rows = client.query(&statement, &parameters).await.map_err(failure)?;
    decode_rows(table, &rows, decode)
}

fn decode_rows<T>(
    table: &'static str,
    rows: &[tokio_postgres::Row],
    mut decode: impl FnMut(&dyn Record) -> Result<T, Unreadable>,
) -> Result<Vec<T>, StoreError> {
    rows.iter()
        .map(|row| decode(row))
        .collect::<Result<_, _>>()
        .map_err(|unreadable| unreadable.in_table(table))
}

/// What a failure of the server means to us.
pub(crate) fn failure(error: tokio_postgres::Error) -> StoreError {
    let Some(code) = error.code() else {
        // Without a code it did not come from the server but from the way to it.
        let local = error.to_string().starts_with("error serializing")
            || error.to_string().starts_with("error deserializing");
        let shared = Shared::new(error);
        return if local { StoreError::Database(shared) } else { StoreError::Verbinding(shared) };
    };
    match code {
        &SqlState::DISK_FULL => StoreError::SchijfVol,
        &SqlState::IO_ERROR => StoreError::Schijf(Shared::new(error)),
        &SqlState::DATA_CORRUPTED | &SqlState::INDEX_CORRUPTED => StoreError::Beschadigd(Shared::new(error)),
        &SqlState::LOCK_NOT_AVAILABLE => StoreError::Bezet,
        // Among these: the server stops, starts, is full of connections, or has become a copy of another.
        code if code.code().starts_with("08")
            || code.code().starts_with("57P")
            || matches!(
                *code,
                SqlState::TOO_MANY_CONNECTIONS
                    | SqlState::READ_ONLY_SQL_TRANSACTION
                    | SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT
            ) =>
        {
            StoreError::Verbinding(Shared::new(error))
        }
        _ => StoreError::Database(Shared::new(error)),
    }
}

pub(crate) fn pool_failure(error: PoolError) -> StoreError {
    match error {
        PoolError::Backend(error) => failure(error),
        PoolError::Timeout(_) => StoreError::Bezet,
        other => StoreError::Verbinding(Shared::new(other)),
    }
}

//! A throw-away PostgreSQL cluster for tests, made with the binaries that are installed on the machine.
//!
//! Test processes that run at the same time share one cluster, because making one takes a second; each test gets a database of its
//! own, copied from a template that already has our tables. The cluster listens on a unix socket only, and is stopped and removed a
//! few seconds after the last test process that used it.
//!
//! ```no_run
//! # async fn example() {
//! let Some(database) = naast_store::test_postgres::TestDatabase::create().await else { return };
//! // … open a store on `database.url()` …
//! # }
//! ```

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use sha2::{Digest, Sha256};
use tokio_postgres::{Client, NoTls};

use crate::migration;
use crate::postgres::prepare_template;

const SUPERUSER: &str = "naast";
const TEMPLATE: &str = "naast_sjabloon";

/// A database of one test; removed when this is dropped.
#[derive(Debug)]
pub struct TestDatabase {
    base: PathBuf,
    name: String,
    url: String,
}

impl TestDatabase {
    /// Makes a database with our tables in it and nothing else.
    ///
    /// `None` where PostgreSQL is not installed: the test is skipped, and says so loudly.
    ///
    /// # Panics
    /// When PostgreSQL is not installed and the environment variable `CI` is set, or when the cluster cannot be started.
    pub async fn create() -> Option<Self> {
        Self::copy_of(TEMPLATE).await
    }

    /// Makes an empty database, without our tables.
    ///
    /// # Panics
    /// As [`TestDatabase::create`].
    pub async fn create_empty() -> Option<Self> {
        Self::copy_of("template0").await
    }

    async fn copy_of(template: &str) -> Option<Self> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let Some(binaries) = binaries() else {
            let missing = "PostgreSQL is niet geïnstalleerd (apt-get install postgresql)";
            assert!(std::env::var_os("CI").is_none(), "{missing}");
            eprintln!("\n=== OVERGESLAGEN: {missing} ===\n");
            return None;
        };
        let base = tokio::task::spawn_blocking(move || shared_cluster(&binaries)).await;
        let base = base.unwrap_or_else(|error| panic!("the cluster did not start: {error}"));
        let name = format!("t{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        let made = admin(&base, &format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
        made.unwrap_or_else(|error| panic!("no database for this test: {error}"));
        let url = url(&base, &name);
        Some(Self { base, name, url })
    }

    /// The address of the database.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A connection past the store: to look at, or to tamper with, what is written.
    ///
    /// # Panics
    /// When it cannot be made.
    pub async fn connect(&self) -> Client {
        connect(&self.base, &self.name).await.unwrap_or_else(|error| panic!("no connection: {error}"))
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        let (base, command) =
            (self.base.clone(), format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name));
        // A destructor cannot wait for the runtime it may be called in.
        let _ = thread::spawn(move || in_runtime(admin(&base, &command))).join();
    }
}

fn url(base: &Path, database: &str) -> String {
    format!("postgresql:///{database}?host={}&user={SUPERUSER}", base.display())
}

async fn connect(base: &Path, database: &str) -> Result<Client, tokio_postgres::Error> {
    let (client, connection) = tokio_postgres::connect(&url(base, database), NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

async fn admin(base: &Path, command: &str) -> Result<(), tokio_postgres::Error> {
    connect(base, "postgres").await?.batch_execute(command).await
}

fn in_runtime<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.unwrap_or_else(|error| panic!("no runtime: {error}")).block_on(work)
}

/// Where the newest installed server binaries are.
fn binaries() -> Option<PathBuf> {
    let mut found: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let bin = entry.path().join("bin");
            let version = entry.file_name().to_str()?.parse().ok()?;
            bin.join("initdb").is_file().then_some((version, bin))
        })
        .collect();
    found.sort();
    found.pop().map(|(_, bin)| bin)
}

/// The directory of the cluster that this process and others share; started by who comes first.
fn shared_cluster(binaries: &Path) -> PathBuf {
    static CLUSTER: OnceLock<(PathBuf, File)> = OnceLock::new();
    let (base, _) = CLUSTER.get_or_init(|| {
        let joined = join_cluster(binaries);
        joined.unwrap_or_else(|error| panic!("the PostgreSQL cluster for tests did not start: {error}"))
    });
    base.clone()
}

/// Joins the running cluster, or starts one. The file that comes back holds the lock that keeps it running.
fn join_cluster(binaries: &Path) -> io::Result<(PathBuf, File)> {
    // Another schema or another user: another cluster.
    let mut digest = Sha256::new();
    for step in migration::POSTGRES {
        digest.update(step.checksum());
    }
    let digest = hex::encode(&digest.finalize()[..4]);
    let user = fs::metadata("/proc/self")?.uid();
    // Short, because the name of a socket may not be long, and open to the user the server runs as.
    let base = Path::new("/tmp").join(format!("naast-pg-{user}-{digest}"));
    let start = lock_file(&base.with_extension("start"), File::lock)?;
    if !is_running(&base) {
        if base.exists() {
            fs::remove_dir_all(&base)?;
        }
        start_cluster(&base, binaries)?;
    }
    let users = lock_file(&base.with_extension("users"), File::lock_shared)?;
    start.unlock()?;
    Ok((base, users))
}

/// Opens and locks a file; anew when it was removed while we waited.
fn lock_file(path: &Path, lock: impl Fn(&File) -> io::Result<()>) -> io::Result<File> {
    loop {
        let file = OpenOptions::new().create(true).append(true).open(path)?;
        lock(&file)?;
        if fs::metadata(path).is_ok_and(|now| file.metadata().is_ok_and(|ours| ours.ino() == now.ino())) {
            return Ok(file);
        }
    }
}

fn is_running(base: &Path) -> bool {
    base.join("ready").exists() && in_runtime(admin(base, "SELECT 1")).is_ok()
}

/// A command as the user that may run a server: PostgreSQL refuses to run as root.
fn as_server_user(program: &Path) -> io::Result<Command> {
    if fs::metadata("/proc/self")?.uid() != 0 {
        return Ok(Command::new(program));
    }
    let passwd = fs::read_to_string("/etc/passwd")?;
    let is_there = |name: &str| passwd.lines().any(|line| line.split(':').next() == Some(name));
    let user = if is_there("postgres") { "postgres" } else { "nobody" };
    let mut command = Command::new("setpriv");
    command.args(["--reuid", user, "--regid"]).arg(if user == "nobody" { "nogroup" } else { user });
    command.arg("--clear-groups").arg(program);
    Ok(command)
}

/// One of the installed server programs, as the user that may run it: for a test that needs a server with settings of its own.
/// `None` where PostgreSQL is not installed.
pub fn server_program(name: &str) -> Option<Command> {
    as_server_user(&binaries()?.join(name)).ok()
}

fn run(command: &mut Command) -> io::Result<()> {
    let output = command.stdin(Stdio::null()).output()?;
    if output.status.success() {
        return Ok(());
    }
    let told = String::from_utf8_lossy(&output.stderr);
    Err(io::Error::other(format!("{command:?}: {}", told.trim())))
}

fn start_cluster(base: &Path, binaries: &Path) -> io::Result<()> {
    run(as_server_user(Path::new("mkdir"))?.args(["-m", "700"]).arg(base))?;
    let data = base.join("data");
    let initdb = binaries.join("initdb");
    run(as_server_user(&initdb)?.arg("--pgdata").arg(&data).args([
        "--username",
        SUPERUSER,
        "--auth",
        "trust",
        "--encoding",
        "UTF8",
        "--locale",
        "C",
        "--no-sync",
    ]))?;
    let log = base.join("log");
    let log = File::create(log)?;
    let mut server = as_server_user(&binaries.join("postgres"))?;
    server.arg("-D").arg(&data).arg("-k").arg(base);
    for setting in [
        "listen_addresses=",
        "max_connections=200",
        "shared_buffers=128MB",
        "wal_level=minimal",
        "max_wal_senders=0",
        "max_wal_size=4GB",
        "checkpoint_timeout=1h",
        "log_min_messages=fatal",
    ] {
        server.args(["-c", setting]);
    }
    // Its own process group and no inherited terminal: it must outlive the test that happened to start it.
    let server = server.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log).process_group(0).spawn()?;
    wait_until_ready(base)?;
    in_runtime(make_template(base)).map_err(io::Error::other)?;
    Command::new("sh")
        .args(["-c", include_str!("test_postgres/reaper.sh"), "naast-reaper"])
        .arg(base)
        .arg(server.id().to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()?;
    fs::write(base.join("ready"), "")
}

fn wait_until_ready(base: &Path) -> io::Result<()> {
    for _ in 0..300 {
        if in_runtime(admin(base, "SELECT 1")).is_ok() {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(100));
    }
    let told = fs::read_to_string(base.join("log")).unwrap_or_default();
    Err(io::Error::other(format!("it does not answer: {told}")))
}

async fn make_template(base: &Path) -> Result<(), crate::StoreError> {
    let failure = crate::postgres::failure;
    admin(base, &format!("CREATE DATABASE {TEMPLATE} TEMPLATE template0")).await.map_err(failure)?;
    let mut client = connect(base, TEMPLATE).await.map_err(failure)?;
    prepare_template(&mut client).await
}

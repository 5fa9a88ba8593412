//! A server on another machine is spoken to in secret, and only when it is who it says it is.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use naast_store::test_postgres::server_program;
use naast_store::{Options, RootKey, Store, StoreError};

use crate::support::{append, new_dossier, write};

/// A server that only takes encrypted connections; stopped when this is dropped.
struct Server {
    process: Child,
    port: u16,
    dir: PathBuf,
    _place: tempfile::TempDir,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

fn run(command: &mut Command) {
    let output = command.stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Runs a program of the system as the user of the server.
fn as_server(program: &str) -> Command {
    // `env` runs it under the same user that the server's own programs run under.
    let mut command = server_program("../../../../bin/env").unwrap();
    command.arg(program);
    command
}

fn start() -> Option<Server> {
    server_program("postgres")?;
    if Command::new("openssl").arg("version").stdout(Stdio::null()).status().is_err() {
        assert!(std::env::var_os("CI").is_none(), "openssl is not installed");
        eprintln!("\n=== OVERGESLAGEN: openssl is niet geïnstalleerd ===\n");
        return None;
    }
    let place = tempfile::tempdir().unwrap();
    let dir = Path::new("/tmp").join(format!("naast-tls-{}", std::process::id()));
    run(as_server("mkdir").args(["-m", "700"]).arg(&dir));
    let (data, certificate, key) = (dir.join("data"), dir.join("server.crt"), dir.join("server.key"));
    run(as_server("openssl")
        .args([
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-256",
            "-nodes",
            "-days",
            "2",
        ])
        .args(["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"])
        .args(["-addext", "basicConstraints=critical,CA:FALSE", "-keyout"])
        .arg(&key)
        .arg("-out")
        .arg(&certificate));
    run(server_program("initdb")?.arg("-D").arg(&data).args([
        "-U",
        "naast",
        "--auth",
        "trust",
        "-E",
        "UTF8",
        "--no-sync",
    ]));
    run(as_server("sh")
        .arg("-c")
        .arg(format!("echo 'hostssl all all 127.0.0.1/32 trust' > {}/pg_hba.conf", data.display())));
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut server = server_program("postgres")?;
    server.arg("-D").arg(&data).arg("-k").arg(&dir);
    for setting in [
        "listen_addresses=127.0.0.1".to_owned(),
        format!("port={port}"),
        "ssl=on".to_owned(),
        format!("ssl_cert_file={}", certificate.display()),
        format!("ssl_key_file={}", key.display()),
    ] {
        server.arg("-c").arg(setting);
    }
    let process = server.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    std::fs::copy(&certificate, place.path().join("server.crt")).unwrap();
    Some(Server { process, port, dir, _place: place })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_is_trusted_by_its_certificate_only() {
    let Some(server) = start() else { return };
    let key = RootKey::from_bytes([1; 32]);
    let trusting = Options { postgres_ca: Some(server.dir.join("server.crt")), ..Options::default() };
    let url = |host: &str, mode: &str| {
        let port = server.port;
        format!("host={host} hostaddr=127.0.0.1 port={port} user=naast dbname=postgres sslmode={mode}")
    };
    let mut store = Err(StoreError::Gesloten);
    for _ in 0..100 {
        store = Store::open_postgres(&url("localhost", "require"), key.clone(), trusting.clone()).await;
        match &store {
            Err(StoreError::Verbinding(_)) => tokio::time::sleep(Duration::from_millis(100)).await,
            _ => break,
        }
    }
    let store = store.unwrap();
    write(&store, append(new_dossier(), 0, &["een"])).await;
    store.verify(|_| ()).await.unwrap();

    let refused = |url: String, options: Options| {
        let key = key.clone();
        async move { Store::open_postgres(&url, key, options).await.err().unwrap() }
    };
    // The same server under another name, one whose certificate nobody vouches for, and no secrecy at all.
    let another_name = refused(url("elders", "require"), trusting.clone()).await;
    assert!(matches!(another_name, StoreError::Verbinding(_)), "{another_name:?}");
    let unknown = refused(url("localhost", "require"), Options::default()).await;
    assert!(matches!(unknown, StoreError::Verbinding(_) | StoreError::Certificaten { .. }), "{unknown:?}");
    let in_the_clear = refused(url("localhost", "disable"), trusting).await;
    assert!(matches!(in_the_clear, StoreError::Database(_)), "{in_the_clear:?}");
}

//! A mail server for tests: it speaks SMTP (RFC 5321) over a real line, keeps what came, and misbehaves when told to.
#![expect(clippy::unwrap_used, clippy::missing_panics_doc, reason = "a test stops at the first surprise")]

use std::{
    collections::BTreeMap,
    io,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    },
};

/// Everything of one conversation.
#[derive(Clone, Debug, Default)]
pub struct Gesprek {
    /// What the client said, without the message.
    pub gezegd: Vec<String>,
    /// The message, once it was taken: as it was before its dots were doubled.
    pub bericht: Option<Vec<u8>>,
    /// Whether the line was secret when the address was named.
    pub geheim: bool,
}

impl Gesprek {
    /// What the client said after this word.
    pub fn na(&self, woord: &str) -> Option<&str> {
        self.gezegd.iter().find_map(|regel| regel.strip_prefix(woord)).map(str::trim)
    }
}

/// What the server does at a word of the client instead of agreeing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Dwars {
    /// Answers with this code.
    Code(u16),
    /// Drops the line.
    Weg,
    /// Says nothing more, and keeps the line.
    Zwijgt,
}

#[derive(Default)]
struct Stand {
    gesprekken: Vec<Gesprek>,
    /// So many of them were before what is looked at now.
    vergeten: usize,
    dwars: BTreeMap<String, Dwars>,
}

/// A mail server on this machine. It is gone when this is dropped.
pub struct Proefserver {
    adres: SocketAddr,
    stand: Arc<Mutex<Stand>>,
    taak: JoinHandle<()>,
}

impl Drop for Proefserver {
    fn drop(&mut self) {
        self.taak.abort();
    }
}

impl Proefserver {
    /// In the clear.
    pub async fn start() -> Self {
        Self::met(None).await
    }

    /// With STARTTLS, and this certificate and key.
    pub async fn met_tls(certificaat: &[u8], sleutel: &[u8]) -> Self {
        let keten = CertificateDer::pem_slice_iter(certificaat).collect::<Result<Vec<_>, _>>().unwrap();
        let sleutel = PrivateKeyDer::from_pem_slice(sleutel).unwrap();
        let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
        let bouw =
            ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        let instelling = bouw.with_no_client_auth().with_single_cert(keten, sleutel).unwrap();
        Self::met(Some(TlsAcceptor::from(Arc::new(instelling)))).await
    }

    async fn met(tls: Option<TlsAcceptor>) -> Self {
        let luisteraar = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let adres = luisteraar.local_addr().unwrap();
        let stand = Arc::new(Mutex::new(Stand::default()));
        let (bij, tls) = (Arc::clone(&stand), tls);
        let taak = tokio::spawn(async move {
            while let Ok((lijn, _)) = luisteraar.accept().await {
                let (stand, tls) = (Arc::clone(&bij), tls.clone());
                tokio::spawn(async move {
                    let nummer = {
                        let mut stand = open(&stand);
                        stand.gesprekken.push(Gesprek::default());
                        stand.gesprekken.len() - 1
                    };
                    // A client that goes away in the middle is part of the game.
                    let _ = ontvang(lijn, &Ontvanger { stand, nummer }, tls).await;
                });
            }
        });
        Self { adres, stand, taak }
    }

    /// The port.
    pub fn poort(&self) -> u16 {
        self.adres.port()
    }

    /// The address, as it is written in the settings.
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.poort())
    }

    /// From now on: at this word (`MAIL`, `RCPT`, `DATA`, `AUTH`, or `.` for the end of a message) do this.
    pub fn dwars(&self, woord: &str, hoe: Dwars) {
        open(&self.stand).dwars.insert(woord.to_owned(), hoe);
    }

    /// From now on only what comes next counts.
    pub fn vergeet(&self) {
        let mut stand = open(&self.stand);
        stand.vergeten = stand.gesprekken.len();
    }

    /// From now on agree with everything again.
    pub fn gewoon(&self) {
        open(&self.stand).dwars.clear();
    }

    /// Every conversation, oldest first.
    pub fn gesprekken(&self) -> Vec<Gesprek> {
        let stand = open(&self.stand);
        stand.gesprekken.iter().skip(stand.vergeten).cloned().collect()
    }

    /// Every message that was taken, oldest first: to whom, and its bytes.
    pub fn berichten(&self) -> Vec<(String, Vec<u8>)> {
        let gesprekken = self.gesprekken();
        let met_bericht = gesprekken.into_iter().filter_map(|gesprek| {
            let aan = gesprek.na("RCPT TO:").unwrap_or_default().trim_matches(['<', '>']).to_owned();
            Some((aan, gesprek.bericht?))
        });
        met_bericht.collect()
    }
}

fn open(stand: &Mutex<Stand>) -> MutexGuard<'_, Stand> {
    stand.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Ontvanger {
    stand: Arc<Mutex<Stand>>,
    nummer: usize,
}

impl Ontvanger {
    fn noteer(&self, noteer: impl FnOnce(&mut Gesprek)) {
        noteer(&mut open(&self.stand).gesprekken[self.nummer]);
    }

    /// The answer to this word: what was told to be answered, or else `gewoon`. `None` drops the line.
    async fn antwoord(&self, woord: &str, gewoon: &str) -> Option<String> {
        let dwars = open(&self.stand).dwars.get(woord).copied();
        match dwars {
            Some(Dwars::Zwijgt) => std::future::pending().await,
            Some(Dwars::Weg) => None,
            Some(Dwars::Code(code)) => Some(format!("{code} zo is het")),
            None => Some(gewoon.to_owned()),
        }
    }
}

async fn ontvang(lijn: TcpStream, ontvanger: &Ontvanger, tls: Option<TlsAcceptor>) -> io::Result<()> {
    let mut lijn = BufReader::new(lijn);
    zeg(&mut lijn, "220 proef").await?;
    let Some(tls) = tls else { return praat(&mut lijn, ontvanger, false).await };
    // Until the line is secret there is nothing to say but that.
    loop {
        let Some(regel) = luister(&mut lijn, ontvanger).await? else { return Ok(()) };
        match woord(&regel).as_str() {
            "EHLO" => zeg(&mut lijn, "250-proef\r\n250 STARTTLS").await?,
            "STARTTLS" => break,
            _ => zeg(&mut lijn, "530 eerst STARTTLS").await?,
        }
    }
    zeg(&mut lijn, "220 ga verder").await?;
    let geheim = tls.accept(lijn.into_inner()).await?;
    praat(&mut BufReader::new(geheim), ontvanger, true).await
}

async fn praat<S>(lijn: &mut BufReader<S>, ontvanger: &Ontvanger, geheim: bool) -> io::Result<()>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    while let Some(regel) = luister(lijn, ontvanger).await? {
        let woord = woord(&regel);
        let gewoon = match woord.as_str() {
            "EHLO" => "250-proef\r\n250-AUTH PLAIN LOGIN\r\n250 SIZE 100000",
            "AUTH" => "235 welkom",
            "MAIL" | "RCPT" | "RSET" | "NOOP" => "250 goed",
            "DATA" => "354 ga uw gang",
            "QUIT" => "221 dag",
            _ => "500 dat ken ik niet",
        };
        let Some(antwoord) = ontvanger.antwoord(&woord, gewoon).await else { return Ok(()) };
        if woord == "RCPT" {
            ontvanger.noteer(|gesprek| gesprek.geheim = geheim);
        }
        zeg(lijn, &antwoord).await?;
        match woord.as_str() {
            "DATA" if antwoord.starts_with("354") => {
                let bericht = lees_bericht(lijn).await?;
                let Some(antwoord) = ontvanger.antwoord(".", "250 aangenomen").await else { return Ok(()) };
                if antwoord.starts_with("250") {
                    ontvanger.noteer(|gesprek| gesprek.bericht = Some(bericht));
                }
                zeg(lijn, &antwoord).await?;
            }
            "QUIT" => return Ok(()),
            _ => {}
        }
    }
    Ok(())
}

fn woord(regel: &str) -> String {
    regel.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase()
}

async fn luister<S>(lijn: &mut BufReader<S>, ontvanger: &Ontvanger) -> io::Result<Option<String>>
where
    S: AsyncRead + Unpin,
{
    let mut regel = String::new();
    if lijn.read_line(&mut regel).await? == 0 {
        return Ok(None);
    }
    let regel = regel.trim_end().to_owned();
    ontvanger.noteer(|gesprek| gesprek.gezegd.push(regel.clone()));
    Ok(Some(regel))
}

async fn zeg<S>(lijn: &mut BufReader<S>, antwoord: &str) -> io::Result<()>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    lijn.get_mut().write_all(antwoord.as_bytes()).await?;
    lijn.get_mut().write_all(b"\r\n").await?;
    lijn.get_mut().flush().await
}

/// Reads up to the line with one dot, and takes the doubled dots away (RFC 5321, 4.5.2).
async fn lees_bericht<S>(lijn: &mut BufReader<S>) -> io::Result<Vec<u8>>
where
    S: AsyncRead + Unpin,
{
    let mut bericht = Vec::new();
    loop {
        let mut regel = Vec::new();
        if lijn.read_until(b'\n', &mut regel).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if regel == b".\r\n" {
            return Ok(bericht);
        }
        bericht.extend_from_slice(regel.strip_prefix(b".").unwrap_or(&regel));
    }
}

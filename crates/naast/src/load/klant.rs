//! A bare HTTP/1.1 client on one open connection: cheap enough not to be what is measured.

use anyhow::{Context, bail};
use std::net::SocketAddr;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// An answer larger than this is not one of ours.
const GROOTST: usize = 16 * 1024 * 1024;

pub struct Klant {
    adres: SocketAddr,
    stroom: TcpStream,
    buffer: Vec<u8>,
}

/// An answer. The body as it came over the wire, without the framing.
pub struct Antwoord {
    pub status: u16,
    /// First part of the `Set-Cookie` header: `name=value`.
    pub cookie: Option<String>,
    pub inhoud: Vec<u8>,
    /// Everything that was received, headers and framing included.
    pub ontvangen: usize,
}

impl Antwoord {
    pub fn tekst(&self) -> String {
        String::from_utf8_lossy(&self.inhoud).into_owned()
    }
}

impl Klant {
    pub async fn verbind(adres: SocketAddr) -> anyhow::Result<Self> {
        let stroom =
            TcpStream::connect(adres).await.with_context(|| format!("op {adres} antwoordt niemand"))?;
        stroom.set_nodelay(true)?;
        Ok(Self { adres, stroom, buffer: Vec::with_capacity(64 * 1024) })
    }

    /// Asks for a page.
    pub async fn haal(&mut self, pad: &str, cookie: &str, inpakken: bool) -> anyhow::Result<Antwoord> {
        let inpakken = if inpakken { "Accept-Encoding: gzip\r\n" } else { "" };
        let cookie = koekje(cookie);
        let verzoek = format!("GET {pad} HTTP/1.1\r\nHost: {}\r\n{inpakken}{cookie}\r\n", self.adres);
        self.vraag(verzoek.as_bytes()).await
    }

    /// Sends a form.
    pub async fn stuur(&mut self, pad: &str, cookie: &str, velden: &str) -> anyhow::Result<Antwoord> {
        let (adres, cookie, lengte) = (self.adres, koekje(cookie), velden.len());
        let verzoek = format!(
            "POST {pad} HTTP/1.1\r\nHost: {adres}\r\nOrigin: http://{adres}\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {lengte}\r\n{cookie}\r\n{velden}"
        );
        self.vraag(verzoek.as_bytes()).await
    }

    /// A new connection after the old one broke.
    pub async fn opnieuw(&mut self) -> anyhow::Result<()> {
        *self = Self::verbind(self.adres).await?;
        Ok(())
    }

    async fn vraag(&mut self, verzoek: &[u8]) -> anyhow::Result<Antwoord> {
        self.buffer.clear();
        self.stroom.write_all(verzoek).await?;
        let koppen = loop {
            if let Some(einde) = vind(&self.buffer, b"\r\n\r\n") {
                break einde;
            }
            self.lees().await?;
        };
        let kop = String::from_utf8_lossy(&self.buffer[..koppen]).into_owned();
        let status =
            kop.split(' ').nth(1).and_then(|code| code.parse().ok()).context("geen HTTP-antwoord")?;
        let lengte: Option<usize> = kopregel(&kop, "content-length").and_then(|lengte| lengte.parse().ok());
        let begin = koppen + 4;
        let inhoud = match lengte {
            Some(lengte) => {
                while self.buffer.len() < begin + lengte {
                    self.lees().await?;
                }
                self.buffer[begin..begin + lengte].to_vec()
            }
            None if kopregel(&kop, "transfer-encoding").is_some() => self.stukken(begin).await?,
            None => Vec::new(),
        };
        let cookie =
            kopregel(&kop, "set-cookie").and_then(|cookie| cookie.split(';').next().map(str::to_owned));
        Ok(Antwoord { status, cookie, inhoud, ontvangen: self.buffer.len() })
    }

    /// A body in chunks.
    async fn stukken(&mut self, mut plek: usize) -> anyhow::Result<Vec<u8>> {
        let mut inhoud = Vec::new();
        loop {
            let einde = loop {
                if let Some(einde) = vind(&self.buffer[plek..], b"\r\n") {
                    break plek + einde;
                }
                self.lees().await?;
            };
            let lengte = usize::from_str_radix(std::str::from_utf8(&self.buffer[plek..einde])?.trim(), 16)?;
            let (begin, na) = (einde + 2, einde + 2 + lengte);
            while self.buffer.len() < na + 2 {
                self.lees().await?;
            }
            if lengte == 0 {
                return Ok(inhoud);
            }
            inhoud.extend_from_slice(&self.buffer[begin..na]);
            plek = na + 2;
        }
    }

    async fn lees(&mut self) -> anyhow::Result<()> {
        if self.buffer.len() > GROOTST {
            bail!("het antwoord is te groot");
        }
        if self.stroom.read_buf(&mut self.buffer).await? == 0 {
            bail!("de verbinding werd verbroken");
        }
        Ok(())
    }
}

fn koekje(cookie: &str) -> String {
    if cookie.is_empty() { String::new() } else { format!("Cookie: {cookie}\r\n") }
}

fn kopregel<'a>(kop: &'a str, naam: &str) -> Option<&'a str> {
    kop.lines()
        .filter_map(|regel| regel.split_once(':'))
        .find(|(kop, _)| kop.eq_ignore_ascii_case(naam))
        .map(|(_, waarde)| waarde.trim())
}

fn vind(in_bytes: &[u8], naald: &[u8]) -> Option<usize> {
    in_bytes.windows(naald.len()).position(|venster| venster == naald)
}

//! Which mail server, and how it is spoken to: in secret, or not beyond this machine.

use super::Postfout;
use lettre::transport::smtp::{
    authentication::{Credentials, Mechanism},
    client::{AsyncSmtpConnection, Certificate, TlsParameters},
    extension::ClientId,
};
use percent_encoding::percent_decode_str;
use secrecy::{ExposeSecret, SecretString};
use std::{fmt, path::Path, time::Duration};
use url::{Host, Url};

/// How long to wait for a connection.
const VERBINDEN: Duration = Duration::from_secs(15);
/// Ways to log in that every server knows. Both give the password away, which is why nothing goes in the clear.
const AANMELDEN: [Mechanism; 2] = [Mechanism::Plain, Mechanism::Login];

/// How the line is kept secret.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Geheim {
    /// Not at all: only on this machine.
    Geen,
    /// After asking for it; without it nothing is said.
    Starttls,
    /// From the first byte.
    Tls,
}

/// A mail server that takes messages in.
#[derive(Clone)]
pub struct Mailserver {
    gastheer: String,
    poort: u16,
    geheim: Geheim,
    tls: Option<TlsParameters>,
    toegang: Option<(String, SecretString)>,
}

impl fmt::Debug for Mailserver {
    /// Never a name or a password in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mailserver({:?}, poort {})", self.geheim, self.poort)
    }
}

/// Why a mail server cannot be used as it was given.
#[derive(Debug, thiserror::Error)]
pub enum Serverfout {
    /// No address of a mail server.
    #[error("Schrijf de mailserver als smtps://naam@mail.voorbeeld.nl of smtp://naam@mail.voorbeeld.nl:587.")]
    Adres,
    /// A password in an address ends up in lists of processes and in logs.
    #[error(
        "Zet het wachtwoord van de mailserver niet in het adres. Zet het in een bestand en geef dat bestand op."
    )]
    WachtwoordInAdres,
    /// A name without a password, or the other way around.
    #[error(
        "Geef bij de mailserver een naam en een wachtwoord, of geen van beide. De naam staat in het adres."
    )]
    Half,
    /// Everybody between here and there could read who gets messages.
    #[error(
        "Berichten zouden zonder versleuteling naar een andere computer gaan. Laat ?tls=geen weg, of gebruik smtps://."
    )]
    Onbeveiligd,
    /// A certificate cannot be read.
    #[error("Het certificaat van de mailserver is niet te lezen: {0}")]
    Certificaat(String),
}

impl Mailserver {
    /// Reads an address such as `smtps://naam@mail.voorbeeld.nl`. With `smtp://` the line is made secret first
    /// (STARTTLS); only on this machine it may stay in the clear. `certificaat` is a file with who is trusted beside
    /// whom the machine trusts.
    ///
    /// # Errors
    /// [`Serverfout`]: says what to write instead.
    pub fn lees(
        adres: &str,
        wachtwoord: Option<SecretString>,
        certificaat: Option<&Path>,
    ) -> Result<Self, Serverfout> {
        let url = Url::parse(adres.trim()).map_err(|_| Serverfout::Adres)?;
        if url.password().is_some() {
            return Err(Serverfout::WachtwoordInAdres);
        }
        // The parser of addresses knows hosts of web addresses only; an IP address in another scheme is text to it.
        let tekst = url.host_str().filter(|naam| !naam.is_empty()).ok_or(Serverfout::Adres)?;
        let gastheer = Host::parse(tekst).map_err(|_| Serverfout::Adres)?;
        let hier = match &gastheer {
            Host::Domain(naam) => naam == "localhost",
            Host::Ipv4(ip) => ip.is_loopback(),
            Host::Ipv6(ip) => ip.is_loopback(),
        };
        let gevraagd = url.query_pairs().find(|(naam, _)| naam == "tls").map(|(_, hoe)| hoe.into_owned());
        let geheim = match (url.scheme(), gevraagd.as_deref()) {
            ("smtps", None) => Geheim::Tls,
            ("smtp", Some("geen")) if !hier => return Err(Serverfout::Onbeveiligd),
            ("smtp", Some("geen")) => Geheim::Geen,
            ("smtp", None) if hier => Geheim::Geen,
            ("smtp", None | Some("starttls")) => Geheim::Starttls,
            _ => return Err(Serverfout::Adres),
        };
        let gewone_poort = match geheim {
            Geheim::Geen => 25,
            Geheim::Starttls => 587,
            Geheim::Tls => 465,
        };
        let naam = percent_decode_str(url.username()).decode_utf8().map_err(|_| Serverfout::Adres)?;
        let toegang = match (naam.is_empty(), wachtwoord) {
            (true, None) => None,
            (false, Some(wachtwoord)) => Some((naam.into_owned(), wachtwoord)),
            _ => return Err(Serverfout::Half),
        };
        let gastheer = match gastheer {
            Host::Domain(naam) => naam,
            Host::Ipv4(ip) => ip.to_string(),
            Host::Ipv6(ip) => ip.to_string(),
        };
        let tls = match geheim {
            Geheim::Geen => None,
            Geheim::Starttls | Geheim::Tls => Some(vertrouwen(&gastheer, certificaat)?),
        };
        Ok(Self { poort: url.port().unwrap_or(gewone_poort), gastheer, geheim, tls, toegang })
    }

    /// Connects, makes the line secret and logs in. Nothing about anybody was said yet.
    pub(super) async fn verbind(&self, onze_naam: &str) -> Result<AsyncSmtpConnection, Postfout> {
        let wij = ClientId::Domain(onze_naam.to_owned());
        let meteen = self.tls.clone().filter(|_| self.geheim == Geheim::Tls);
        let plek = (self.gastheer.as_str(), self.poort);
        let mut lijn =
            AsyncSmtpConnection::connect_tokio1(plek, Some(VERBINDEN), &wij, meteen, None)
                .await
                .map_err(|fout| if fout.is_tls() { Postfout::Onbeveiligd } else { Postfout::Onbereikbaar })?;
        if let (Geheim::Starttls, Some(tls)) = (self.geheim, &self.tls) {
            if !lijn.can_starttls() {
                lijn.abort().await;
                return Err(Postfout::Onbeveiligd);
            }
            lijn.starttls(tls.clone(), &wij).await.map_err(|_| Postfout::Onbeveiligd)?;
        }
        if let Some((naam, wachtwoord)) = &self.toegang {
            let toegang = Credentials::new(naam.clone(), wachtwoord.expose_secret().to_owned());
            if let Err(fout) = lijn.auth(&AANMELDEN, &toegang).await {
                lijn.abort().await;
                return Err(Postfout::bij_aanmelden(&fout));
            }
        }
        Ok(lijn)
    }
}

fn vertrouwen(gastheer: &str, certificaat: Option<&Path>) -> Result<TlsParameters, Serverfout> {
    let mut bouw = TlsParameters::builder(gastheer.to_owned());
    if let Some(pad) = certificaat {
        let pem = std::fs::read(pad).map_err(|fout| Serverfout::Certificaat(fout.kind().to_string()))?;
        let wie = Certificate::from_pem(&pem).map_err(|fout| Serverfout::Certificaat(fout.to_string()))?;
        bouw = bouw.add_root_certificate(wie);
    }
    bouw.build().map_err(|fout| Serverfout::Certificaat(fout.to_string()))
}

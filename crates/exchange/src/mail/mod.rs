//! Messages that say that something waits, and nothing else (D-58, NTA 7516: mail carries no content).
//!
//! A mailbox is read by others too: a partner who knows the password, a telephone on the table. So there is one text for
//! everybody and everything ([`ONDERWERP`]), and before it one with a [`Mailcode`] to know whose mailbox it is. There is no
//! function here that sends another one.
//!
//! Sending goes in two steps, so that the one who sends can write down that it is under way before the message can
//! arrive anywhere: [`Postbode::bied_aan`] until the server takes the address, [`Aangeboden::lever_af`] for the message.
//!
//! Architecture invariant: nothing in this module takes a text, a name or a number of a dossier.

mod adres;
mod bericht;
mod code;
#[cfg(feature = "proef")]
pub mod proef;
mod server;

pub use adres::{GeenMailadres, Mailadres};
pub use bericht::{Afzender, Afzenderfout, ONDERWERP, ONDERWERP_CODE};
pub use code::Mailcode;
pub use server::{Mailserver, Serverfout};

use jiff::Timestamp;
use lettre::transport::smtp::{
    Error,
    client::AsyncSmtpConnection,
    commands::{Data, Mail, Rcpt},
};
use std::{
    io::ErrorKind,
    path::{Path, PathBuf},
    time::Duration,
};
use tokio::time::timeout;
use uuid::Uuid;

/// How long everything before the message may take.
const AANBIEDEN: Duration = Duration::from_secs(40);
/// How long the server may think about the message.
const AFLEVEREN: Duration = Duration::from_mins(2);
/// How long saying goodbye may take.
const AFSCHEID: Duration = Duration::from_secs(2);

/// Why a message did not go. Never holds an address, or words of the server: those repeat the address.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Postfout {
    /// No server, or it was gone before the message was offered.
    #[error("de mailserver is niet te bereiken")]
    Onbereikbaar,
    /// The line cannot be made secret, or the certificate is not trusted.
    #[error("de verbinding met de mailserver is niet te beveiligen")]
    Onbeveiligd,
    /// Name or password is wrong.
    #[error("de mailserver laat ons niet binnen (code {0})")]
    Aanmelding(u16),
    /// This sender may not send here.
    #[error("de mailserver neemt niets aan van deze afzender (code {0})")]
    Afzender(u16),
    /// Not now; perhaps later.
    #[error("de mailserver neemt dit bericht nu niet aan (code {0})")]
    Later(u16),
    /// Not for this address.
    #[error("de mailserver neemt niets aan voor dit adres (code {0})")]
    Adres(u16),
    /// The line broke after the message was sent: it may have arrived.
    #[error("het is niet zeker dat de mailserver het bericht heeft aangenomen")]
    Onzeker,
    /// The message cannot be written.
    #[error("het bericht is niet te schrijven")]
    Onschrijfbaar,
    /// The folder cannot be written to.
    #[error("in de map met berichten is niet te schrijven ({0})")]
    Map(ErrorKind),
}

impl Postfout {
    /// Whether the next message would fare no better: it is the server, not the address.
    pub const fn geldt_voor_alles(self) -> bool {
        !matches!(self, Self::Later(_) | Self::Adres(_) | Self::Onzeker)
    }

    fn bij_aanmelden(fout: &Error) -> Self {
        match code(fout) {
            Some(code) => Self::Aanmelding(code),
            // The server knows no way to log in that we know.
            None if fout.is_client() => Self::Aanmelding(504),
            None => Self::Onbereikbaar,
        }
    }

    fn bij_afzender(fout: &Error) -> Self {
        match code(fout) {
            Some(later) if fout.is_transient() => Self::Later(later),
            Some(code) => Self::Afzender(code),
            None => Self::Onbereikbaar,
        }
    }

    fn bij_ontvanger(fout: &Error) -> Self {
        match code(fout) {
            Some(later) if fout.is_transient() => Self::Later(later),
            Some(code) => Self::Adres(code),
            None => Self::Onbereikbaar,
        }
    }

    /// After the message itself: a "no" is a no, and silence is not known.
    fn bij_bericht(fout: &Error) -> Self {
        code(fout).map_or(Self::Onzeker, Self::Later)
    }
}

fn code(fout: &Error) -> Option<u16> {
    fout.status().map(u16::from)
}

/// Takes messages away: to a mail server, or to a folder for a demonstration.
#[derive(Clone, Debug)]
pub struct Postbode {
    afzender: Afzender,
    weg: Weg,
}

#[derive(Clone, Debug)]
enum Weg {
    Server(Mailserver),
    Map(PathBuf),
}

impl Postbode {
    /// To a mail server.
    pub fn naar_server(afzender: Afzender, server: Mailserver) -> Self {
        Self { afzender, weg: Weg::Server(server) }
    }

    /// To files in a folder: nothing leaves the machine.
    pub fn naar_map(afzender: Afzender, map: impl Into<PathBuf>) -> Self {
        Self { afzender, weg: Weg::Map(map.into()) }
    }

    /// From whom.
    pub fn afzender(&self) -> &Afzender {
        &self.afzender
    }

    /// Asks whether a message to this address can be delivered, up to the point where nothing was sent yet. `moment` is
    /// when it is sent, and `kenmerk` a random mark: it says nothing.
    ///
    /// # Errors
    /// [`Postfout`]: nothing was sent.
    pub async fn bied_aan(
        &self,
        aan: &Mailadres,
        moment: Timestamp,
        kenmerk: Uuid,
    ) -> Result<Aangeboden, Postfout> {
        self.bied(aan, moment, kenmerk, None).await
    }

    /// The same for the message with a code.
    ///
    /// # Errors
    /// [`Postfout`]: nothing was sent.
    pub async fn bied_code_aan(
        &self,
        aan: &Mailadres,
        code: &Mailcode,
        moment: Timestamp,
        kenmerk: Uuid,
    ) -> Result<Aangeboden, Postfout> {
        self.bied(aan, moment, kenmerk, Some(code)).await
    }

    async fn bied(
        &self,
        aan: &Mailadres,
        moment: Timestamp,
        kenmerk: Uuid,
        code: Option<&Mailcode>,
    ) -> Result<Aangeboden, Postfout> {
        let bytes = self.afzender.schrijf(aan, moment, kenmerk, code)?;
        let naar = match &self.weg {
            Weg::Server(server) => {
                let lijn = timeout(AANBIEDEN, self.bied_server_aan(server, aan)).await;
                Naar::Lijn(Box::new(lijn.unwrap_or(Err(Postfout::Onbereikbaar))?))
            }
            Weg::Map(map) => Naar::Bestand(bestand(map, kenmerk).await?),
        };
        Ok(Aangeboden { bytes, naar })
    }

    async fn bied_server_aan(
        &self,
        server: &Mailserver,
        aan: &Mailadres,
    ) -> Result<AsyncSmtpConnection, Postfout> {
        let afzender = self.afzender.adres();
        let mut lijn = server.verbind(afzender.domein()).await?;
        if let Err(fout) = lijn.command(Mail::new(Some(afzender.adres().clone()), Vec::new())).await {
            lijn.abort().await;
            return Err(Postfout::bij_afzender(&fout));
        }
        if let Err(fout) = lijn.command(Rcpt::new(aan.adres().clone(), Vec::new())).await {
            lijn.abort().await;
            return Err(Postfout::bij_ontvanger(&fout));
        }
        Ok(lijn)
    }
}

async fn bestand(map: &Path, kenmerk: Uuid) -> Result<PathBuf, Postfout> {
    tokio::fs::create_dir_all(map).await.map_err(|fout| Postfout::Map(fout.kind()))?;
    Ok(map.join([&kenmerk.simple().to_string(), ".eml"].concat()))
}

/// A message that the server said it will take. Nothing was sent yet: dropping this sends nothing.
#[must_use = "een aangeboden bericht wordt pas verstuurd met lever_af"]
pub struct Aangeboden {
    bytes: Vec<u8>,
    naar: Naar,
}

enum Naar {
    Lijn(Box<AsyncSmtpConnection>),
    Bestand(PathBuf),
}

impl Aangeboden {
    /// Sends it.
    ///
    /// # Errors
    /// [`Postfout::Onzeker`] when it may have arrived all the same; after any other it did not.
    pub async fn lever_af(self) -> Result<(), Postfout> {
        match self.naar {
            Naar::Bestand(pad) => {
                let half = pad.with_extension("half");
                let schrijf = async {
                    tokio::fs::write(&half, &self.bytes).await?;
                    tokio::fs::rename(&half, &pad).await
                };
                schrijf.await.map_err(|fout| Postfout::Map(fout.kind()))
            }
            Naar::Lijn(mut lijn) => {
                let uitkomst = timeout(AFLEVEREN, lever_af(&mut lijn, &self.bytes)).await;
                let uitkomst = uitkomst.unwrap_or(Err(Postfout::Onzeker));
                // What is taken is taken, however the line ends.
                let _ = timeout(AFSCHEID, lijn.abort()).await;
                uitkomst
            }
        }
    }

    /// Sends nothing after all.
    pub async fn trek_terug(self) {
        if let Naar::Lijn(mut lijn) = self.naar {
            let _ = timeout(AFSCHEID, lijn.abort()).await;
        }
    }
}

async fn lever_af(lijn: &mut AsyncSmtpConnection, bytes: &[u8]) -> Result<(), Postfout> {
    // Before the server says "go on" it has nothing.
    lijn.command(Data).await.map_err(|fout| code(&fout).map_or(Postfout::Onbereikbaar, Postfout::Later))?;
    lijn.message(bytes).await.map_err(|fout| Postfout::bij_bericht(&fout))?;
    Ok(())
}

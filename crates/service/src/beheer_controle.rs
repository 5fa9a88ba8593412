//! Verification in the background: the page never waits for it, and shows how far it is and how it ended.

use crate::{Dienst, Dienstfout};
use jiff::Timestamp;
use naast_access::Kijker;
use naast_domain::{ids::DossierId, regels::Functie};
use naast_store::{Break, Progress, StreamKind, VerifyError, VerifyReport};
use serde::{Deserialize, Serialize};
use std::sync::{MutexGuard, PoisonError};

/// The setting that keeps the last outcome over a restart. Counts and places only.
const INSTELLING: &str = "laatste_controle";
/// The last part, after those of the store.
const LEESMODELLEN: &str = "leesmodellen";

/// How far a verification is.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Controle {
    /// None is going on.
    #[default]
    Rust,
    /// One is going on.
    Bezig {
        /// Since when.
        sinds: Timestamp,
        /// What is being looked at.
        deel: &'static str,
        /// How many are done.
        klaar: u64,
        /// Of how many.
        totaal: u64,
    },
}

/// How the last verification ended.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Controleuitslag {
    /// When it began.
    pub begonnen: Timestamp,
    /// When it ended.
    pub klaar: Timestamp,
    /// The first broken place, in words; `None` when all is well.
    pub breuk: Option<String>,
    /// Why it could not be finished; then nothing is known.
    pub afgebroken: Option<String>,
    /// Events looked at.
    pub gebeurtenissen: u64,
    /// Streams looked at.
    pub stromen: u64,
    /// Read lines looked at.
    pub leesregels: u64,
    /// Checkpoints looked at.
    pub controlepunten: u64,
}

enum Fout {
    Breuk(Break),
    Anders(String),
}

impl From<VerifyError> for Fout {
    fn from(fout: VerifyError) -> Self {
        match fout {
            VerifyError::Break(breuk) => Self::Breuk(breuk),
            VerifyError::Store(fout) => Self::Anders(fout.to_string()),
        }
    }
}

impl From<naast_store::StoreError> for Fout {
    fn from(fout: naast_store::StoreError) -> Self {
        Self::Anders(fout.to_string())
    }
}

impl From<Dienstfout> for Fout {
    fn from(fout: Dienstfout) -> Self {
        Self::Anders(fout.to_string())
    }
}

fn mag(kijker: &Kijker) -> Result<(), Dienstfout> {
    let mag = kijker.geldig && matches!(kijker.functie(), Some(Functie::Beheerder | Functie::Fg));
    if mag { Ok(()) } else { Err(Dienstfout::NietGevonden) }
}

impl Dienst {
    /// How far a verification is, and how the last one ended.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for who is neither administrator nor privacy officer.
    pub async fn controle(&self, kijker: &Kijker) -> Result<(Controle, Option<Controleuitslag>), Dienstfout> {
        mag(kijker)?;
        let laatste = self.store().setting(INSTELLING).await?;
        Ok((self.stand().clone(), laatste.and_then(|tekst| serde_json::from_str(&tekst).ok())))
    }

    /// Begins a verification, unless one is going on here. Returns at once.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for who is neither administrator nor privacy officer.
    pub fn begin_controle(&self, kijker: &Kijker) -> Result<(), Dienstfout> {
        mag(kijker)?;
        let begonnen = self.klok().nu();
        {
            let mut stand = self.stand();
            if matches!(*stand, Controle::Bezig { .. }) {
                return Ok(());
            }
            *stand = Controle::Bezig { sinds: begonnen, deel: "bestand", klaar: 0, totaal: 0 };
        }
        let dienst = self.clone();
        tokio::spawn(async move {
            let uitslag = dienst.controleer(begonnen).await;
            if uitslag.breuk.is_some() {
                tracing::error!("de controle heeft een plek gevonden die niet klopt");
            }
            let bewaard = match serde_json::to_string(&uitslag) {
                Ok(tekst) => dienst.store().set_setting(INSTELLING, Some(&tekst)).await,
                Err(_) => Ok(()),
            };
            if let Err(fout) = bewaard {
                tracing::error!(%fout, "de uitslag van de controle is niet bewaard");
            }
            *dienst.stand() = Controle::Rust;
        });
        Ok(())
    }

    fn stand(&self) -> MutexGuard<'_, Controle> {
        self.binnen.controle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn meld_voortgang(&self, voortgang: Progress) {
        if let Controle::Bezig { deel, klaar, totaal, .. } = &mut *self.stand() {
            (*deel, *klaar, *totaal) = (voortgang.part, voortgang.done, voortgang.total);
        }
    }

    async fn controleer(&self, begonnen: Timestamp) -> Controleuitslag {
        let mut verslag = VerifyReport::default();
        let uitkomst = self.controleer_alles(&mut verslag).await;
        let (breuk, afgebroken) = match uitkomst {
            Ok(()) => (None, None),
            Err(Fout::Breuk(breuk)) => (Some(breuk.to_string()), None),
            Err(Fout::Anders(reden)) => (None, Some(reden)),
        };
        Controleuitslag {
            begonnen,
            klaar: self.klok().nu(),
            breuk,
            afgebroken,
            gebeurtenissen: verslag.gebeurtenissen,
            stromen: verslag.stromen,
            leesregels: verslag.leesregels,
            controlepunten: verslag.controlepunten,
        }
    }

    async fn controleer_alles(&self, verslag: &mut VerifyReport) -> Result<(), Fout> {
        let dienst = self.clone();
        *verslag = self.store().verify(move |voortgang| dienst.meld_voortgang(voortgang)).await?;
        let totaal = self.store().status().await?.dossiers;
        let (mut na, mut klaar) = (None, 0);
        loop {
            let stromen = self.store().list_streams(StreamKind::Dossier, na, 200).await?;
            for kop in stromen.iter().filter(|kop| !kop.destroyed) {
                if let Some(breuk) = self.vergelijk_leesmodel(DossierId(kop.stream.id)).await? {
                    return Err(Fout::Breuk(breuk));
                }
                klaar += 1;
                self.meld_voortgang(Progress { part: LEESMODELLEN, done: klaar, total: totaal });
            }
            match stromen.last() {
                Some(laatste) => na = Some(laatste.stream.id),
                None => return Ok(()),
            }
        }
    }
}

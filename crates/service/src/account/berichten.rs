//! What an account of a member of the family says about messages, and what was sent.
//!
//! Choice and sending are events of the account, so they survive a crash, are sealed like everything else, and two
//! processes cannot send the same: who writes down first that a message is under way, sends it.

use super::AccountGebeurtenis;
use jiff::civil::Date;
use naast_domain::ids::DossierId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use uuid::Uuid;

/// How a message came off.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Zendingstand {
    /// It was given away and no answer came: it may have arrived. It is not sent again on that day.
    Onzeker,
    /// The mail server took it.
    Verstuurd,
    /// The mail server takes nothing for this address.
    Teruggekomen,
}

/// A message of one day. There is never more than one on a day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Zending {
    /// The day, in the Netherlands.
    pub dag: Date,
    /// How it came off.
    pub stand: Zendingstand,
    /// Of which dossiers something waited.
    pub(crate) dossiers: BTreeSet<DossierId>,
    aanleidingen: BTreeSet<Uuid>,
}

/// What there is about messages in an account.
#[derive(Clone, PartialEq, Eq, Default)]
pub(crate) struct Berichten {
    /// Where to, and since when; `None`: nothing is sent, as it is from the start.
    pub aan: Option<(String, Date)>,
    /// Every message, oldest first.
    pub zendingen: Vec<Zending>,
    /// What was told already.
    gemeld: BTreeSet<Uuid>,
}

impl Berichten {
    /// Whether something went, or may have gone, on this day.
    pub fn had_op(&self, dag: Date) -> bool {
        self.zendingen.iter().any(|zending| zending.dag == dag)
    }

    /// Whether this was told before.
    pub fn is_gemeld(&self, aanleiding: Uuid) -> bool {
        self.gemeld.contains(&aanleiding)
    }

    pub(super) fn pas_toe(&mut self, gebeurtenis: &AccountGebeurtenis) {
        match gebeurtenis {
            AccountGebeurtenis::BerichtenAan { adres, op } => self.aan = Some((adres.clone(), *op)),
            AccountGebeurtenis::BerichtenUit { .. } => self.aan = None,
            AccountGebeurtenis::BerichtOnderweg { dag, dossiers, aanleidingen } => {
                self.zendingen.push(Zending {
                    dag: *dag,
                    stand: Zendingstand::Onzeker,
                    dossiers: dossiers.clone(),
                    aanleidingen: aanleidingen.clone(),
                });
            }
            AccountGebeurtenis::BerichtVerstuurd { dag } => {
                if let Some(zending) = self.zendingen.iter_mut().find(|zending| zending.dag == *dag) {
                    zending.stand = Zendingstand::Verstuurd;
                    self.gemeld.append(&mut zending.aanleidingen);
                }
            }
            // Two processes can hear the same refusal.
            AccountGebeurtenis::BerichtTeruggekomen { dag, .. } if self.had_op(*dag) => {}
            AccountGebeurtenis::BerichtTeruggekomen { dag, dossiers } => {
                self.zendingen.push(Zending {
                    dag: *dag,
                    stand: Zendingstand::Teruggekomen,
                    dossiers: dossiers.clone(),
                    aanleidingen: BTreeSet::new(),
                });
            }
            AccountGebeurtenis::BerichtNietAangenomen { dag } => {
                self.zendingen.retain(|zending| zending.dag != *dag);
            }
            _ => {}
        }
    }
}

//! What an account says about messages, and what was sent.
//!
//! Choice and sending are events of the account, so they survive a crash, are sealed like everything else, and two
//! processes cannot send the same: who writes down first that a message is under way, sends it.

use super::AccountGebeurtenis;
use jiff::{Timestamp, civil::Date};
use naast_domain::ids::DossierId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What somebody wants to hear of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Berichtsoort {
    /// What waits for a member of the family.
    Zelf,
    /// What waits for a child for whom a parent answers by law.
    Kinderen,
    /// What waits for somebody for whom one may act.
    Namens,
    /// For a professional: a term runs out.
    Termijnen,
    /// For a professional: the family said something.
    Gezin,
}

impl Berichtsoort {
    /// All of them.
    pub const ALLE: [Self; 5] = [Self::Zelf, Self::Kinderen, Self::Namens, Self::Termijnen, Self::Gezin];

    /// The code in forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Zelf => "zelf",
            Self::Kinderen => "kinderen",
            Self::Namens => "namens",
            Self::Termijnen => "termijnen",
            Self::Gezin => "gezin",
        }
    }

    /// What an account heard of before this could be chosen.
    pub(super) fn eerst() -> BTreeSet<Self> {
        [Self::Zelf].into()
    }
}

/// Where messages go, and about what.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Berichtadres {
    /// The mail address.
    pub adres: String,
    /// Since when.
    pub sinds: Date,
    /// About what.
    pub waarover: BTreeSet<Berichtsoort>,
}

/// A code that is waited for: until then nothing else goes to this address.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Wachtcode {
    pub adres: String,
    pub waarover: BTreeSet<Berichtsoort>,
    /// The hash of the code.
    pub code: String,
    pub tot: Timestamp,
    /// How often another code was typed.
    pub mis: u8,
}

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
    pub aan: Option<Berichtadres>,
    /// An address that was typed, and not yet shown to be of this person.
    pub wacht: Option<Wachtcode>,
    /// When codes were asked for, oldest first.
    pub codes: Vec<Timestamp>,
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
            AccountGebeurtenis::BerichtadresOpgegeven { adres, waarover, code, op, tot } => {
                // Who gives another address does not want the old one any more, whether or not the new one is right.
                self.aan = None;
                self.codes.push(*op);
                self.wacht = Some(Wachtcode {
                    adres: adres.clone(),
                    waarover: waarover.clone(),
                    code: code.clone(),
                    tot: *tot,
                    mis: 0,
                });
            }
            AccountGebeurtenis::BerichtcodeMis => {
                if let Some(wacht) = &mut self.wacht {
                    wacht.mis = wacht.mis.saturating_add(1);
                }
            }
            AccountGebeurtenis::BerichtenAan { adres, op, waarover } => {
                self.wacht = None;
                self.aan =
                    Some(Berichtadres { adres: adres.clone(), sinds: *op, waarover: waarover.clone() });
            }
            AccountGebeurtenis::BerichtenUit { .. } => {
                self.aan = None;
                self.wacht = None;
            }
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

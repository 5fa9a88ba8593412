//! Identities. Each kind of thing has its own type, so that a person can never be passed where a dossier is meant.
//!
//! None of these numbers tells anything about a person (D-56): a BSN is never an identity here.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

macro_rules! identiteit {
    ($($(#[$doc:meta])* $naam:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $naam(pub Uuid);

        impl fmt::Debug for $naam {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($naam), "({})"), self.0)
            }
        }
        impl fmt::Display for $naam {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
        impl From<Uuid> for $naam {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
        impl FromStr for $naam {
            type Err = uuid::Error;
            fn from_str(tekst: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(tekst).map(Self)
            }
        }
    )+};
}

identiteit! {
    /// A netwerkdossier, and with it its stream of events.
    DossierId;
    /// A person in a household: a random number, never a BSN (D-56).
    PersoonId;
    /// A dwelling with the people who live there.
    HuishoudenId;
    /// A professional, which is also his or her account.
    ProfessionalId;
    /// An organisation: a local team, Veilig Thuis, a gecertificeerde instelling, the RvdK …
    OrganisatieId;
    /// One involvement of one professional beside the fixed face (§9.3 Inzet).
    InzetId;
    /// A typed statement (§9.6.3).
    StellingId;
    /// An item of the verklarende analyse: a factor, pattern, hypothesis or need.
    AnalyseItemId;
    /// A goal or kind of help in the plan.
    PlanItemId;
    /// An agreement or condition in the veiligheidsplan.
    AfspraakId;
    /// A veiligheidskaart.
    KaartId;
    /// An incident (§9.6.2).
    IncidentId;
    /// A task.
    TaakId;
    /// A decision with its grounds (§9.3 Besluit).
    BesluitId;
    /// Something a member of the family brought in, or a question about who looked.
    BijdrageId;
    /// A file beside what was brought in: its bytes have a stream of their own.
    BijlageId;
    /// A request about one's own data (§9.6.13).
    VerzoekId;
    /// A declaration of somebody's own beside the dossier as a whole (D-50).
    VerklaringId;
    /// A question for consent, with its answers (§9.6.14).
    ToestemmingId;
    /// A complaint (D-48).
    KlachtId;
    /// One time somebody said how it is to be helped here.
    MetingId;
    /// An invitation to come in: never the code itself.
    UitnodigingId;
    /// A mandate by which somebody acts for somebody else (INV-15).
    MachtigingId;
    /// One use of the emergency entrance (§9.9, break-glass).
    NoodtoegangId;
    /// A command. The same number twice has one effect.
    OpdrachtId;
}

//! What can be asked about coming in, and what happened.

use super::{Hoedanigheid, Machtiging, Machtigingsbereik, Uitnodiging, Uitnodigwijze};
use crate::{
    gebeurtenis::soorten,
    ids::{MachtigingId, PersoonId, UitnodigingId},
    tekst::{Korttekst, Tekst},
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Who is to act for somebody.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gemachtigde {
    /// Somebody who is in the dossier.
    Persoon(PersoonId),
    /// Somebody from outside, who only acts for this person.
    Buiten(Korttekst),
}

/// What can be asked about coming in.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToegangOpdracht {
    /// Invites somebody. An older invitation or way in stops at once.
    NodigUit {
        /// Whom.
        persoon: PersoonId,
        /// How.
        wijze: Uitnodigwijze,
        /// How it was explained: obligatory below sixteen.
        uitleg: Option<Tekst>,
        /// Why it is safe, when there are concerns ([`super::zorgen`]).
        afweging: Option<Tekst>,
    },
    /// Looks together with a professional, instead of online.
    Bemiddel {
        /// Whom.
        persoon: PersoonId,
        /// Why, and how it goes.
        reden: Tekst,
    },
    /// The invited person takes the invitation, with an account.
    NeemAan {
        /// Which.
        uitnodiging: UitnodigingId,
        /// Number of the account.
        account: Uuid,
    },
    /// Withdraws a way in, also an invitation that was not used yet.
    TrekIn {
        /// Whose.
        persoon: PersoonId,
        /// Why.
        reden: Tekst,
    },
    /// Writes down that somebody lets somebody else act.
    Machtig {
        /// For whom.
        van: PersoonId,
        /// Who acts.
        aan: Gemachtigde,
        /// As what.
        hoedanigheid: Hoedanigheid,
        /// What may be done.
        bereik: BTreeSet<Machtigingsbereik>,
        /// The last day.
        tot: Date,
        /// How the person said yes.
        toestemming: Tekst,
        /// Why it is safe, when something is hidden from who acts.
        afweging: Option<Tekst>,
    },
    /// Takes a mandate back.
    TrekMachtigingIn {
        /// Which.
        machtiging: MachtigingId,
        /// Why; not needed for the person himself.
        reden: Option<Tekst>,
    },
    /// Makes it safer than usual for somebody, or lifts that.
    ZetVeiligeModus {
        /// For whom.
        persoon: PersoonId,
        /// Why; `None` lifts it.
        reden: Option<Tekst>,
    },
    /// Writes down that somebody was told what changes on a birthday.
    LegVoorbereidingVast {
        /// Who.
        persoon: PersoonId,
        /// Which birthday: 12, 16 or 18.
        leeftijd: u16,
        /// How, and what was said.
        hoe: Tekst,
    },
    /// Looks along with somebody's eyes, to see what he or she sees.
    KijkMee {
        /// With whose eyes.
        persoon: PersoonId,
        /// Why.
        reden: Tekst,
    },
}

/// What happened about coming in.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToegangGebeurtenis {
    /// Somebody was invited.
    Uitgenodigd {
        /// Who.
        persoon: PersoonId,
        /// The invitation; never the code.
        uitnodiging: Uitnodiging,
    },
    /// Somebody came in.
    Aangenomen {
        /// Who.
        persoon: PersoonId,
        /// By which invitation.
        uitnodiging: UitnodigingId,
        /// Number of the account.
        account: Uuid,
    },
    /// Somebody looks together with a professional.
    BemiddeldGezet {
        /// Who.
        persoon: PersoonId,
        /// Why, and how it goes.
        reden: Tekst,
    },
    /// A way in was withdrawn.
    Ingetrokken {
        /// Whose.
        persoon: PersoonId,
        /// Why.
        reden: Tekst,
    },
    /// Somebody acts for somebody.
    Gemachtigd {
        /// The mandate.
        machtiging: Machtiging,
        /// Why it is safe, when that had to be thought over.
        afweging: Option<Tekst>,
    },
    /// A mandate was taken back.
    MachtigingIngetrokken {
        /// Which.
        machtiging: MachtigingId,
        /// Why.
        reden: Option<Tekst>,
    },
    /// It is safer than usual for somebody, or no longer.
    VeiligeModusGezet {
        /// For whom.
        persoon: PersoonId,
        /// Why; `None` when lifted.
        reden: Option<Tekst>,
    },
    /// Somebody was told what changes on a birthday.
    Voorbereid {
        /// Who.
        persoon: PersoonId,
        /// Which birthday.
        leeftijd: u16,
        /// How.
        hoe: Tekst,
    },
    /// The fixed face looked along.
    Meegekeken {
        /// With whose eyes.
        persoon: PersoonId,
        /// Why.
        reden: Tekst,
        /// Until when.
        tot: Timestamp,
    },
}

soorten!(ToegangGebeurtenis {
    Uitgenodigd => "toegang.uitgenodigd",
    Aangenomen => "toegang.aangenomen",
    BemiddeldGezet => "toegang.bemiddeld_gezet",
    Ingetrokken => "toegang.ingetrokken",
    Gemachtigd => "toegang.gemachtigd",
    MachtigingIngetrokken => "toegang.machtiging_ingetrokken",
    VeiligeModusGezet => "toegang.veilige_modus_gezet",
    Voorbereid => "toegang.voorbereid",
    Meegekeken => "toegang.meegekeken",
});

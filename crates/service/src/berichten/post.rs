//! How messages are sent here: by whom, between which hours, and how that goes.

use jiff::{SignedDuration, Timestamp};
use naast_domain::{Dossier, context::nederland, gezin::Contactsoort, ids::PersoonId};
use naast_exchange::mail::{Mailadres, Postbode, Postfout};
use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};
use uuid::Uuid;

/// The first wait after something went wrong; each next one is twice as long …
const EERSTE_RUST: SignedDuration = SignedDuration::from_mins(2);
/// … up to this.
const LANGSTE_RUST: SignedDuration = SignedDuration::from_hours(2);

/// Between which hours of the day in the Netherlands messages go: a telephone that lights up at night is read by others.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bezorguren {
    van: i8,
    tot: i8,
}

/// These are no hours of a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error(
    "Berichten gaan tussen twee hele uren van een dag: van 0 tot en met 23, en tot een later uur, hoogstens 24."
)]
pub struct Urenfout;

impl Bezorguren {
    /// From the working day.
    pub const OVERDAG: Self = Self { van: 9, tot: 18 };
    /// Always: for a demonstration.
    pub const ALTIJD: Self = Self { van: 0, tot: 24 };

    /// From this hour, until that hour.
    ///
    /// # Errors
    /// [`Urenfout`] when these are no hours of one day.
    pub fn nieuw(van: u8, tot: u8) -> Result<Self, Urenfout> {
        match (i8::try_from(van), i8::try_from(tot)) {
            (Ok(van), Ok(tot)) if van < tot && tot <= 24 => Ok(Self { van, tot }),
            _ => Err(Urenfout),
        }
    }

    /// Whether it is one of these hours.
    pub fn valt_erin(self, moment: Timestamp) -> bool {
        let uur = moment.to_zoned(nederland()).hour();
        self.van <= uur && uur < self.tot
    }
}

/// How sending goes since this process started. Counts, nothing about anybody.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Poststand {
    /// Taken by the mail server.
    pub verstuurd: u64,
    /// Not for this address.
    pub teruggekomen: u64,
    /// Put off: the mail server said not now.
    pub uitgesteld: u64,
    /// Not known whether they arrived.
    pub onzeker: u64,
    /// When a round was last made.
    pub laatste_ronde: Option<Timestamp>,
    /// What is wrong with the way to the mail server, and since when.
    pub storing: Option<(Timestamp, Postfout)>,
}

/// A wait that gets longer.
#[derive(Clone, Copy)]
struct Rust {
    tot: Timestamp,
    duur: SignedDuration,
}

impl Rust {
    fn na(eerder: Option<Self>, nu: Timestamp) -> Self {
        let duur = eerder.map_or(EERSTE_RUST, |rust| (rust.duur * 2).min(LANGSTE_RUST));
        Self { tot: nu.saturating_add(duur).unwrap_or(Timestamp::MAX), duur }
    }
}

#[derive(Default)]
struct Verloop {
    stand: Poststand,
    server: Option<Rust>,
    accounts: BTreeMap<Uuid, Rust>,
}

/// How messages are sent here.
pub struct Post {
    pub(super) postbode: Postbode,
    uren: Bezorguren,
    verloop: Mutex<Verloop>,
}

impl Post {
    /// By this one, between these hours.
    pub fn nieuw(postbode: Postbode, uren: Bezorguren) -> Self {
        Self { postbode, uren, verloop: Mutex::default() }
    }

    fn verloop(&self) -> MutexGuard<'_, Verloop> {
        self.verloop.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn stand(&self) -> Poststand {
        self.verloop().stand.clone()
    }

    /// Whether a round may be made now: within the hours, and not waiting for a mail server that was gone.
    pub(super) fn mag_nu(&self, nu: Timestamp) -> bool {
        self.uren.valt_erin(nu) && self.verloop().server.is_none_or(|rust| rust.tot <= nu)
    }

    /// Whether this account waits because the server said not now.
    pub(super) fn rust(&self, account: Uuid, nu: Timestamp) -> bool {
        self.verloop().accounts.get(&account).is_some_and(|rust| nu < rust.tot)
    }

    pub(super) fn tel(&self, tel: impl FnOnce(&mut Poststand)) {
        tel(&mut self.verloop().stand);
    }

    /// The server is not there, or does not let us in.
    pub(super) fn meld_storing(&self, fout: Postfout, nu: Timestamp) {
        if fout.geldt_voor_alles() {
            self.storing(fout, nu);
        }
    }

    /// The server did what it is for.
    pub(super) fn server_werkt(&self, account: Uuid) {
        let mut verloop = self.verloop();
        verloop.stand.storing = None;
        verloop.server = None;
        verloop.accounts.remove(&account);
    }

    /// This one later.
    pub(super) fn stel_uit(&self, account: Uuid, nu: Timestamp) {
        let mut verloop = self.verloop();
        verloop.stand.uitgesteld += 1;
        verloop.stand.storing = None;
        verloop.server = None;
        let rust = Rust::na(verloop.accounts.get(&account).copied(), nu);
        verloop.accounts.insert(account, rust);
    }

    /// Everything later.
    pub(super) fn storing(&self, fout: Postfout, nu: Timestamp) {
        let mut verloop = self.verloop();
        let sinds = verloop.stand.storing.map_or(nu, |(sinds, _)| sinds);
        verloop.stand.storing = Some((sinds, fout));
        verloop.server = Some(Rust::na(verloop.server, nu));
    }
}

/// Whether nothing may be sent to this person, whatever he or she chose: it must be safer than usual, or the fixed face
/// wrote down that this mailbox is not safe (D-58).
pub(super) fn is_onveilig(dossier: &Dossier, persoon: PersoonId, adres: &str) -> bool {
    dossier.toegang.is_veilige_modus(persoon) || is_onveilige_mailbox(dossier, persoon, adres)
}

/// Whether the fixed face wrote down that this mailbox of this person is not safe.
pub(super) fn is_onveilige_mailbox(dossier: &Dossier, persoon: PersoonId, adres: &str) -> bool {
    let zelfde = |ander: &str| Mailadres::lees(adres).is_ok_and(|adres| adres.is_zelfde(ander));
    dossier.gezin.persoon(persoon).is_some_and(|een| {
        een.contact
            .iter()
            .any(|kanaal| kanaal.soort == Contactsoort::Email && !kanaal.veilig && zelfde(&kanaal.waarde))
    })
}

//! Chance with a seed, and numbers that follow from it: the same seed, the same region on every machine.

use naast_domain::ids::OpdrachtId;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use uuid::Uuid;

/// A source of chance of its own, so that one household can be made without the others.
pub(crate) struct Toeval(ChaCha8Rng);

impl Toeval {
    /// The source with this number under this seed.
    pub(crate) fn nieuw(seed: u64, stroom: u64) -> Self {
        let mut bron = ChaCha8Rng::seed_from_u64(seed);
        bron.set_stream(stroom);
        Self(bron)
    }

    /// From `van` up to and including `tot`.
    pub(crate) fn tussen(&mut self, van: u32, tot: u32) -> u32 {
        self.0.random_range(van..=tot.max(van))
    }

    /// As [`Self::tussen`], for days.
    pub(crate) fn dagen(&mut self, van: i32, tot: i32) -> i32 {
        self.0.random_range(van..=tot.max(van))
    }

    /// True in so many of a hundred.
    pub(crate) fn kans(&mut self, procent: u32) -> bool {
        self.tussen(1, 100) <= procent
    }

    /// One of these; the list is never empty.
    pub(crate) fn kies<T: Copy>(&mut self, lijst: &[T]) -> T {
        let laatste = u32::try_from(lijst.len().saturating_sub(1)).unwrap_or(0);
        lijst[self.tussen(0, laatste) as usize]
    }

    /// In another order.
    pub(crate) fn schud<T>(&mut self, lijst: &mut [T]) {
        for plek in (1..lijst.len()).rev() {
            let ander = self.tussen(0, u32::try_from(plek).unwrap_or(0)) as usize;
            lijst.swap(plek, ander);
        }
    }
}

/// Numbers that follow from names: nothing here is drawn.
#[derive(Clone, Copy)]
pub(crate) struct Nummers(Uuid);

impl Nummers {
    /// The numbers of a whole region.
    pub(crate) fn van_regio(seed: u64) -> Self {
        Self(Uuid::new_v5(&Uuid::NAMESPACE_OID, format!("naast-world {seed}").as_bytes()))
    }

    /// The numbers of one household.
    pub(crate) fn van_gezin(self, volgnummer: u32) -> Self {
        Self(self.id(&format!("gezin {volgnummer}")))
    }

    /// The number that belongs to a name.
    pub(crate) fn id(self, naam: &str) -> Uuid {
        Uuid::new_v5(&self.0, naam.as_bytes())
    }

    /// The number of a command.
    pub(crate) fn opdracht(self, volgnummer: usize) -> OpdrachtId {
        OpdrachtId(self.id(&format!("opdracht {volgnummer}")))
    }
}

/// The number that the core gives to what a command makes.
pub(crate) fn gemaakt<T: From<Uuid>>(opdracht: OpdrachtId, wat: &str) -> T {
    T::from(Uuid::new_v5(&opdracht.0, wat.as_bytes()))
}

//! What was seen, thought and said in a story, and what people made of it when it was put to them.

use super::{Rol, Wie};
use naast_domain::stelling::Leefgebied;

/// At which step of the route something happens.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Wanneer {
    /// At the first signal.
    Signaal,
    /// While the question becomes clear.
    Vraag,
    /// In the analysis.
    Analyse,
    /// While the plan is made.
    Plan,
    /// While the plan is carried out.
    Uitvoering,
}

/// Where something comes from.
#[derive(Clone, Copy)]
pub(crate) enum Bron {
    /// Seen or heard by who writes it down.
    Zelf,
    /// Told by somebody about himself or herself.
    Zegt(Rol),
    /// Told by a professional, in words.
    Van(&'static str),
    /// In a document, made by.
    Stuk(&'static str, &'static str),
    /// From an instrument, with its outcome.
    Instrument(&'static str, &'static str),
}

/// When something was so, in days before it was written down.
#[derive(Clone, Copy)]
pub(crate) enum Tijd {
    /// On a day.
    Dag(i32),
    /// On a day, at an hour.
    Om(i32, i8, i8),
    /// From a day until now.
    Sinds(i32),
    /// From a day until a day.
    Tussen(i32, i32),
}

/// Whose words or opinion it is.
#[derive(Clone, Copy)]
pub(crate) enum Van {
    /// A member of the family.
    Lid(Rol),
    /// A professional, in words.
    Prof(&'static str),
    /// The one who writes it down.
    Schrijver,
}

/// What kind of statement.
#[derive(Clone, Copy)]
pub(crate) enum Soort {
    /// Seen, heard or read.
    Feit(Bron, Tijd),
    /// An opinion.
    Mening(Van),
    /// A suspicion, and what it rests on.
    Vermoeden(Van, &'static str),
    /// Somebody's words.
    Citaat(Van, Tijd),
    /// What follows from others: places in the list.
    Conclusie(&'static [usize]),
}

/// What somebody answers.
#[derive(Clone, Copy)]
pub(crate) enum Hoor {
    /// "It is right."
    Akkoord,
    /// "This belongs with it."
    Aanvulling(&'static str),
    /// "It is not right."
    Weerspraak(&'static str),
    /// Said aloud, neither adding nor disputing.
    Gezegd(&'static str),
    /// Nothing.
    Stil,
}

/// What is special about it.
#[derive(Clone, Copy)]
pub(crate) enum Extra {
    /// Nothing.
    Geen,
    /// The source is protected.
    BronBeschermd,
    /// Never shown to these people; their hearing is put off.
    NietTonen(&'static [Rol]),
    /// Only for the team, for now.
    Team,
    /// Health.
    Gezondheid,
    /// Criminal data.
    Strafrechtelijk,
    /// Came in at Veilig Thuis, and was shared afterwards.
    BijVeiligThuis,
    /// The hearing of these people waits, for safety.
    Uitstel(&'static [Rol]),
}

/// A statement.
#[derive(Clone, Copy)]
pub(crate) struct Stelling {
    /// What kind.
    pub soort: Soort,
    /// The words.
    pub tekst: &'static str,
    /// About whom.
    pub over: &'static [Rol],
    /// In which domains of life.
    pub gebied: &'static [Leefgebied],
    /// Who writes it down.
    pub door: Wie,
    /// What people answer; of the others it follows by chance.
    pub hoor: &'static [(Rol, Hoor)],
    /// What is special.
    pub extra: Extra,
    /// When it is written.
    pub wanneer: Wanneer,
}

impl Stelling {
    const fn nieuw(soort: Soort, tekst: &'static str, over: &'static [Rol]) -> Self {
        Self {
            soort,
            tekst,
            over,
            gebied: &[Leefgebied::Gezin],
            door: Wie::Gezicht,
            hoor: &[],
            extra: Extra::Geen,
            wanneer: Wanneer::Vraag,
        }
    }

    /// Seen, heard or read.
    pub(crate) const fn feit(bron: Bron, tijd: Tijd, over: &'static [Rol], tekst: &'static str) -> Self {
        Self::nieuw(Soort::Feit(bron, tijd), tekst, over)
    }

    /// An opinion.
    pub(crate) const fn mening(van: Van, over: &'static [Rol], tekst: &'static str) -> Self {
        Self::nieuw(Soort::Mening(van), tekst, over)
    }

    /// A suspicion.
    pub(crate) const fn vermoeden(
        van: Van,
        grond: &'static str,
        over: &'static [Rol],
        tekst: &'static str,
    ) -> Self {
        Self::nieuw(Soort::Vermoeden(van, grond), tekst, over)
    }

    /// Somebody's words, said so many days ago.
    pub(crate) const fn citaat(van: Rol, dagen: i32, over: &'static [Rol], tekst: &'static str) -> Self {
        Self::nieuw(Soort::Citaat(Van::Lid(van), Tijd::Dag(dagen)), tekst, over)
    }

    /// What follows from others.
    pub(crate) const fn conclusie(op: &'static [usize], over: &'static [Rol], tekst: &'static str) -> Self {
        let mut stelling = Self::nieuw(Soort::Conclusie(op), tekst, over);
        stelling.wanneer = Wanneer::Analyse;
        stelling
    }

    /// In these domains of life.
    pub(crate) const fn gebied(mut self, gebied: &'static [Leefgebied]) -> Self {
        self.gebied = gebied;
        self
    }

    /// Written down by.
    pub(crate) const fn door(mut self, door: Wie) -> Self {
        self.door = door;
        self
    }

    /// Answered like this.
    pub(crate) const fn hoor(mut self, hoor: &'static [(Rol, Hoor)]) -> Self {
        self.hoor = hoor;
        self
    }

    /// With something special.
    pub(crate) const fn extra(mut self, extra: Extra) -> Self {
        self.extra = extra;
        self
    }

    /// Written down at another step.
    pub(crate) const fn bij(mut self, wanneer: Wanneer) -> Self {
        self.wanneer = wanneer;
        self
    }
}

//! Whether the plan is complete, and what asks for attention: gaps, overlaps, missing links.

use super::{Plan, Planinzet};
use crate::{
    gezin::Gezinssysteem, ids::PersoonId, ids::PlanItemId, regels::codelijst, stelling::Leefgebied,
    veiligheid::Fase,
};
use jiff::civil::Date;
use std::collections::BTreeSet;

codelijst! {
    /// What a plan still lacks, or what asks for attention.
    pub enum Planopmerkingsoort("soort opmerking bij het plan") {
        /// There is no goal yet.
        GeenDoel = "geen_doel", "Er staat nog geen doel in het plan.";
        /// A member of the family has no line.
        GezinslidZonderRegel = "gezinslid_zonder_regel", "Voor dit gezinslid staat er nog niets in het plan. Kies inzet, of schrijf op waarom er geen inzet nodig is.";
        /// The voice of a member is missing.
        StemOntbreekt = "stem_ontbreekt", "De eigen woorden van dit gezinslid ontbreken nog.";
        /// A solution of the family got no answer.
        OplossingZonderAntwoord = "oplossing_zonder_antwoord", "Dit idee van het gezin heeft nog geen antwoord: gebruiken we het, en waarom?";
        /// A goal is not linked to the analysis.
        DoelZonderAnalyse = "doel_zonder_analyse", "Dit doel hangt nog niet aan iets uit de analyse.";
        /// Nobody works on a goal.
        DoelZonderInzet = "doel_zonder_inzet", "Aan dit doel werkt nog niemand.";
        /// A need has no help.
        BehoefteZonderInzet = "behoefte_zonder_inzet", "Voor deze behoefte is er nog geen inzet.";
        /// Two kinds of help overlap.
        InzetOverlapt = "inzet_overlapt", "Er loopt al inzet van dezelfde soort voor dezelfde persoon. Stem dit op elkaar af.";
        /// A goal of a later phase before the phase before it is safe (D-15, R-024).
        FaseTeVroeg = "fase_te_vroeg", "Dit doel hoort bij een latere fase. Eerst moet het veilig zijn.";
    }
}

impl Planopmerkingsoort {
    /// Whether the plan cannot come into force with this.
    pub const fn houdt_tegen(self) -> bool {
        matches!(
            self,
            Self::GeenDoel | Self::GezinslidZonderRegel | Self::StemOntbreekt | Self::OplossingZonderAntwoord
        )
    }
}

/// One thing the plan lacks, or that asks for attention.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Planopmerking {
    /// What.
    pub soort: Planopmerkingsoort,
    /// About which member of the family.
    pub persoon: Option<PersoonId>,
    /// About which item.
    pub item: Option<PlanItemId>,
}

impl Plan {
    /// What this version lacks or what asks for attention, what holds it back first.
    pub fn opmerkingen(&self, gezin: &Gezinssysteem, fase: Fase, vandaag: Date) -> Vec<Planopmerking> {
        use Planopmerkingsoort as S;
        let leden = gezin.gezinsleden(vandaag);
        let mut gevonden = Vec::new();
        let mut meld = |soort, persoon, item| gevonden.push(Planopmerking { soort, persoon, item });
        if self.doelen.is_empty() {
            meld(S::GeenDoel, None, None);
        }
        for lid in leden.iter().copied() {
            if !self.heeft_regel_voor(lid) {
                meld(S::GezinslidZonderRegel, Some(lid), None);
            }
            if !self.stemmen.contains_key(&lid) {
                meld(S::StemOntbreekt, Some(lid), None);
            }
        }
        for (id, oplossing) in &self.oplossingen {
            if oplossing.antwoord.is_none() {
                meld(S::OplossingZonderAntwoord, Some(oplossing.van), Some(*id));
            }
        }
        for (id, doel) in &self.doelen {
            if doel.uit_analyse.is_empty() {
                meld(S::DoelZonderAnalyse, None, Some(*id));
            }
            if !self.inzetten.values().any(|inzet| inzet.doelen.contains(id)) {
                meld(S::DoelZonderInzet, None, Some(*id));
            }
            if doel.fase > fase.max(Fase::DirecteVeiligheid) {
                meld(S::FaseTeVroeg, None, Some(*id));
            }
        }
        for (id, behoefte) in &self.behoeften {
            if !self.inzetten.values().any(|inzet| inzet.behoeften.contains(id)) {
                meld(S::BehoefteZonderInzet, Some(behoefte.van), Some(*id));
            }
        }
        for (id, inzet) in &self.inzetten {
            let eerder = self.inzetten.range(..id);
            for persoon in eerder.flat_map(|(_, ander)| overlap(inzet, ander)) {
                meld(S::InzetOverlapt, Some(persoon), Some(*id));
            }
        }
        gevonden.sort();
        gevonden.dedup();
        gevonden
    }

    /// The leefgebieden on which something is done.
    pub fn leefgebieden(&self) -> BTreeSet<Leefgebied> {
        let uit_doelen = self.doelen.values().flat_map(|doel| &doel.leefgebieden);
        uit_doelen.chain(self.inzetten.values().flat_map(|inzet| &inzet.leefgebieden)).copied().collect()
    }
}

/// The persons for whom two kinds of help do the same in the same time.
fn overlap<'a>(een: &'a Planinzet, ander: &'a Planinzet) -> impl Iterator<Item = PersoonId> + 'a {
    let zelfde = een.is_open()
        && ander.is_open()
        && een.soort == ander.soort
        && een.leefgebieden.iter().any(|gebied| ander.leefgebieden.contains(gebied))
        && een.looptijd.van <= ander.looptijd.tot
        && ander.looptijd.van <= een.looptijd.tot;
    een.voor.intersection(&ander.voor).copied().filter(move |_| zelfde)
}

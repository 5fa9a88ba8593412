//! The one plan of the family: who needs what, which goals, who does what by when, and what the family itself
//! proposed. The veiligheidsplan is its first part and lives in [`crate::veiligheid`].
//!
//! The family is first offered to make its own plan (D-17). There is room for one plan in force and one draft beside
//! it, so two plans in force cannot be written down at all (INV-11).

mod accordering;
mod beslis;
mod inhoud;
mod onderdelen;
pub(crate) mod ondertekenen;
mod opdracht;
pub(crate) mod openstaand;
#[cfg(test)]
pub(crate) mod proef;
pub(crate) mod schrijven;
mod stukken;
mod volledig;
mod zeef;

pub use accordering::{
    Accordering, Accordstand, Bespreking, Handtekening, NietGetekend, Ondertekening, Standpunt, Tekenaar,
    Uitblijven, Vaststelsoort, Wijze,
};
pub use beslis::beslis;
pub(crate) use beslis::{controleer_bespreking, uitkomst_aanbod, vaststelsoort};
pub use onderdelen::{
    Afscherming, Behoefte, Behoefteinvoer, Doel, Doelinvoer, Doeloordeel, Doelsoort, Doeluitkomst,
    Dwanggrond, Eigenaar, Eigenaarkeuze, GeenInzet, Inzeteinde, Inzetinvoer, Inzetsoort, Kaderbasis,
    Looptijd, Maatwerk, Oplossing, Oplossingantwoord, Planafspraak, Planafspraakinvoer, Planinzet, Stem,
    Stemregel,
};
pub use opdracht::{PlanGebeurtenis, PlanOpdracht};
pub use stukken::{
    Aanboduitkomst, Afzienreden, Evaluatie, Familiegroepsplanaanbod, Papierverzoek, Plan, Planeinde,
    Planherkomst, Planstatus, Vaststelling,
};
pub use volledig::{Planopmerking, Planopmerkingsoort};
pub use zeef::Blik;

use crate::{context::Kop, ids::PlanItemId};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The one plan, its draft and its earlier versions.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Plannen {
    aanbod: Option<Familiegroepsplanaanbod>,
    actief: Option<Plan>,
    in_wording: Option<Plan>,
    vorige: Vec<Plan>,
    papier: Vec<Papierverzoek>,
}

impl Plannen {
    /// The offer to make a familiegroepsplan.
    pub fn aanbod(&self) -> Option<&Familiegroepsplanaanbod> {
        self.aanbod.as_ref()
    }

    /// The plan in force.
    pub fn actief(&self) -> Option<&Plan> {
        self.actief.as_ref()
    }

    /// The draft.
    pub fn in_wording(&self) -> Option<&Plan> {
        self.in_wording.as_ref()
    }

    /// Versions that are no longer in force, oldest first.
    pub fn vorige(&self) -> &[Plan] {
        &self.vorige
    }

    /// Requests for the plan on paper.
    pub fn papierverzoeken(&self) -> &[Papierverzoek] {
        &self.papier
    }

    /// Whether a plan is in force that everybody agreed to, or that is motivated where not everybody did (§9.6.1).
    pub fn heeft_geaccordeerd_of_gemotiveerd_plan(&self) -> bool {
        self.actief
            .as_ref()
            .and_then(|plan| plan.vaststelling.as_ref())
            .is_some_and(|v| v.soort == Vaststelsoort::Geaccordeerd || v.motivering.is_some())
    }

    /// Whether this item is in the plan, its draft or an earlier version.
    pub fn bevat(&self, item: PlanItemId) -> bool {
        self.vorige.iter().chain(&self.actief).chain(&self.in_wording).any(|plan| plan.bevat(item))
    }

    fn volgende_versie(&self) -> u32 {
        self.vorige.iter().chain(&self.actief).chain(&self.in_wording).map(|p| p.versie).max().unwrap_or(0)
            + 1
    }

    /// Changes the text of the draft: what was discussed and signed was another text, so that falls away (INV-16).
    fn schrijf(&mut self, wijziging: impl FnOnce(&mut Plan)) {
        if let Some(plan) = &mut self.in_wording {
            plan.besproken = None;
            plan.accordering = Accordering::default();
            wijziging(plan);
        }
    }

    /// Adds a voice or a solution beside what was agreed: nobody's signature falls away because somebody speaks.
    fn schrijf_bij(&mut self, wijziging: impl FnOnce(&mut Plan)) {
        if let Some(plan) = &mut self.in_wording {
            wijziging(plan);
        }
    }

    fn inzet(&mut self, id: PlanItemId, wijziging: impl Fn(&mut Planinzet)) {
        for plan in self.actief.iter_mut().chain(&mut self.in_wording) {
            if let Some(inzet) = plan.inzetten.get_mut(&id) {
                wijziging(inzet);
            }
        }
    }

    fn versie_mut(&mut self, versie: u32) -> Option<&mut Plan> {
        self.actief.iter_mut().chain(&mut self.in_wording).find(|plan| plan.versie == versie)
    }

    /// Folds one event in.
    pub(crate) fn pas_toe(&mut self, gebeurtenis: &PlanGebeurtenis, kop: &Kop) {
        use PlanGebeurtenis as G;
        let dag = kop.dag();
        match gebeurtenis.clone() {
            G::FamiliegroepsplanAangeboden { aanbod } => self.aanbod = Some(aanbod),
            G::AanbodBeantwoord { uitkomst } => {
                if let Some(aanbod) = &mut self.aanbod {
                    aanbod.uitkomst = Some(uitkomst);
                }
            }
            G::ConceptOpgesteld { versie, herkomst } => self.in_wording = Some(leeg(versie, herkomst, dag)),
            G::DoelVastgelegd { id, doel } => self.schrijf(|plan| {
                plan.doelen.insert(id, *doel);
            }),
            G::BehoefteVastgelegd { id, behoefte } => self.schrijf(|plan| {
                plan.behoeften.insert(id, *behoefte);
            }),
            G::InzetVastgelegd { id, inzet } => self.schrijf(|plan| {
                plan.geen_inzet.retain(|persoon, _| !inzet.voor.contains(persoon));
                plan.inzetten.insert(id, *inzet);
            }),
            G::AfspraakVastgelegd { id, afspraak } => self.schrijf(|plan| {
                plan.afspraken.insert(id, *afspraak);
            }),
            G::GeenInzetVastgelegd { persoon, regel } => self.schrijf(|plan| {
                plan.geen_inzet.insert(persoon, regel);
            }),
            G::StemVastgelegd { persoon, stem } => self.schrijf_bij(|plan| {
                plan.stemmen.insert(persoon, stem);
            }),
            G::OplossingAangedragen { id, oplossing } => self.schrijf_bij(|plan| {
                plan.oplossingen.insert(id, *oplossing);
            }),
            G::OplossingBeantwoord { oplossing, antwoord } => self.schrijf_bij(|plan| {
                if let Some(oplossing) = plan.oplossingen.get_mut(&oplossing) {
                    oplossing.antwoord = Some(antwoord);
                }
            }),
            G::ItemGeschrapt { item, .. } => self.schrijf(|plan| plan.schrap(item)),
            G::PlanGedeeld { bespreking } => {
                if let Some(plan) = &mut self.in_wording {
                    Bespreking::voeg_toe(&mut plan.besproken, bespreking);
                }
            }
            G::PlanOndertekend { handtekening } => {
                if let Some(plan) = self.versie_mut(handtekening.versie) {
                    plan.accordering.teken(*handtekening);
                }
            }
            G::NietGetekendGemeld { melding } => {
                if let Some(plan) = self.versie_mut(melding.versie) {
                    plan.accordering.meld_niet_getekend(melding);
                }
            }
            G::PlanVastgesteld { versie, vaststelling } => self.stel_vast(versie, vaststelling, dag),
            G::InzetGestart { inzet, op } => self.inzet(inzet, |inzet| inzet.gestart_op = Some(op)),
            G::InzetBeeindigd { inzet, einde } => {
                self.inzet(inzet, |inzet| inzet.einde = Some(einde.clone()));
            }
            G::OpPapierGevraagd { verzoek } => self.papier.push(verzoek),
            G::OpPapierUitgereikt { aan, op } => {
                for verzoek in self.papier.iter_mut().filter(|v| v.door == aan && v.uitgereikt_op.is_none()) {
                    verzoek.uitgereikt_op = Some(op);
                }
            }
            G::PlanGeevalueerd { evaluatie } => {
                if let Some(plan) = &mut self.actief {
                    plan.evaluaties.push(evaluatie);
                }
            }
            G::BijstellingBegonnen { versie, reden } => {
                self.in_wording = self.actief.as_ref().map(|actief| Plan {
                    versie,
                    aanleiding: Some(reden),
                    begonnen_op: dag,
                    besproken: None,
                    accordering: Accordering::default(),
                    vaststelling: None,
                    evaluaties: Vec::new(),
                    ..actief.clone()
                });
            }
            G::ConceptIngetrokken { reden } => {
                if let Some(plan) = self.in_wording.take() {
                    self.vorige.push(Plan { einde: Some(Planeinde::Ingetrokken { op: dag, reden }), ..plan });
                }
            }
            G::PlanAfgesloten { reden } => {
                // What comes after is a new plan: the family is asked first again (D-17).
                self.aanbod = None;
                if let Some(plan) = self.actief.take() {
                    self.vorige.push(Plan { einde: Some(Planeinde::Afgesloten { op: dag, reden }), ..plan });
                }
            }
        }
    }

    fn stel_vast(&mut self, versie: u32, vaststelling: Vaststelling, dag: Date) {
        let Some(plan) = self.in_wording.take_if(|plan| plan.versie == versie) else { return };
        if let Some(oud) = self.actief.take() {
            self.vorige
                .push(Plan { einde: Some(Planeinde::Vervangen { door_versie: versie, op: dag }), ..oud });
        }
        self.actief = Some(Plan { vaststelling: Some(vaststelling), ..plan });
    }
}

impl Plan {
    /// Whether this item is in this version.
    pub fn bevat(&self, item: PlanItemId) -> bool {
        self.doelen.contains_key(&item)
            || self.behoeften.contains_key(&item)
            || self.inzetten.contains_key(&item)
            || self.afspraken.contains_key(&item)
            || self.oplossingen.contains_key(&item)
    }

    fn schrap(&mut self, item: PlanItemId) {
        self.doelen.remove(&item);
        self.behoeften.remove(&item);
        self.inzetten.remove(&item);
        self.afspraken.remove(&item);
        for inzet in self.inzetten.values_mut() {
            inzet.doelen.remove(&item);
            inzet.behoeften.remove(&item);
        }
    }
}

fn leeg(versie: u32, herkomst: Planherkomst, begonnen_op: Date) -> Plan {
    Plan {
        versie,
        herkomst,
        aanleiding: None,
        begonnen_op,
        doelen: BTreeMap::new(),
        behoeften: BTreeMap::new(),
        inzetten: BTreeMap::new(),
        afspraken: BTreeMap::new(),
        geen_inzet: BTreeMap::new(),
        stemmen: BTreeMap::new(),
        oplossingen: BTreeMap::new(),
        besproken: None,
        accordering: Accordering::default(),
        vaststelling: None,
        evaluaties: Vec::new(),
        einde: None,
    }
}

#[cfg(test)]
#[expect(clippy::expect_used, reason = "a test stops at the first surprise")]
mod tests;

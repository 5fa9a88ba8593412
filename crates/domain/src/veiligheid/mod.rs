//! Safety: the phase of each person, incidents, the veiligheidsplan, safety figures and the veiligheidskaart.
//!
//! Safety is always of a person (INV-8); what is said of the dossier follows from its people. No figure, score or
//! instrument moves anything by itself (INV-37).

mod beslis;
mod cijfer;
mod fase;
mod gebeurtenis;
mod incident;
mod kaart;
mod kaartregels;
mod naar_buiten;
mod oordelen;
mod opdracht;

mod openstaand;
mod planinhoud;
mod planregels;
mod samenstellen;
mod veiligheidsplan;
mod zeef;

pub use beslis::beslis;
pub use cijfer::{CijferRegel, Cijfergever, Cijferinvoer, Veiligheidscijfer};
pub use fase::{Criterium, Fase, Fasereden, Fasestand, Fasevoorstel, Fasewissel, Gezinsvisie};
pub use gebeurtenis::VeiligheidGebeurtenis;
pub use incident::{Incident, Incidentgevolg, Incidentinvoer, Terugval, Terugvaloordeel};
pub use kaart::{
    Bevestiger, Bevestiging, Kaart, Kaartaanleiding, Kaartcijfer, Kaartinhoud, Kaartontvanger, Kaartpersoon,
    Kaartregel, Kaartverantwoordelijke, Kaartverval, Ontvangerkeuze,
};
pub use naar_buiten::Buitengrond;
pub use opdracht::VeiligheidOpdracht;
pub use samenstellen::{kaart_van, stel_kaart_samen};
pub use veiligheidsplan::{
    Afspraak, Afspraakinvoer, Inwerkingtreding, Kindversie, Noodcontact, Noodcontactinvoer,
    Onveiligheidsregel, Signaal, Signaalinvoer, Steunfiguur, Steunfiguurinvoer, Steuntoestemming, Trede,
    Veiligheidsevaluatie, Veiligheidsplan, Veiligheidsplanstatus, Voorwaarde, Voorwaardeinvoer,
};

use crate::{
    context::Kop,
    ids::{AfspraakId, IncidentId, KaartId, PersoonId},
    plan::{Accordering, Bespreking, Planeinde},
};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Everything about safety in one dossier.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Veiligheid {
    fases: BTreeMap<PersoonId, Fasestand>,
    incidenten: BTreeMap<IncidentId, Incident>,
    terugvallen: BTreeMap<IncidentId, Terugval>,
    actief_plan: Option<Veiligheidsplan>,
    plan_in_wording: Option<Veiligheidsplan>,
    vorige_plannen: Vec<Veiligheidsplan>,
    cijfers: Vec<CijferRegel>,
    kaarten: Vec<Kaart>,
}

impl Veiligheid {
    /// The phase of one person.
    pub fn fase_van(&self, persoon: PersoonId) -> Fase {
        self.fases.get(&persoon).map_or(Fase::Onbekend, Fasestand::nu)
    }

    /// How one person came to be in that phase.
    pub fn fasestand(&self, persoon: PersoonId) -> Option<&Fasestand> {
        self.fases.get(&persoon)
    }

    /// The phase of the dossier: the lowest of its people (§9.6.2).
    pub fn dossierfase(&self, gezinsleden: impl IntoIterator<Item = PersoonId>) -> Fase {
        gezinsleden.into_iter().map(|lid| self.fase_van(lid)).min().unwrap_or(Fase::Onbekend)
    }

    /// Since when everybody whose phase was ever judged is at least in *stabiele veiligheid*, without a break.
    pub fn stabiel_sinds(&self) -> Option<Date> {
        self.stabiel_sinds_van(self.fases.keys().copied())
    }

    /// Since when all of `gezinsleden` are at least in *stabiele veiligheid*, without a break. Nobody may be missing.
    pub fn stabiel_sinds_van(&self, gezinsleden: impl IntoIterator<Item = PersoonId>) -> Option<Date> {
        let mut laatste = None;
        for lid in gezinsleden {
            laatste = laatste.max(Some(self.fases.get(&lid)?.stabiel_sinds()?));
        }
        laatste
    }

    /// All changes of phase, oldest first per person.
    pub fn fasewissels(&self) -> impl Iterator<Item = &Fasewissel> {
        self.fases.values().flat_map(|stand| &stand.wissels)
    }

    /// The incidents, with the drop that followed by rule, if any.
    pub fn incidenten(&self) -> impl Iterator<Item = (&Incident, Option<&Terugval>)> {
        self.incidenten.values().map(|incident| (incident, self.terugvallen.get(&incident.id)))
    }

    /// One incident.
    pub fn incident(&self, id: IncidentId) -> Option<(&Incident, Option<&Terugval>)> {
        self.incidenten.get(&id).map(|incident| (incident, self.terugvallen.get(&id)))
    }

    /// The veiligheidsplan in force, provisionally or not (INV-11: at most one).
    pub fn actief_plan(&self) -> Option<&Veiligheidsplan> {
        self.actief_plan.as_ref()
    }

    /// The draft of the veiligheidsplan.
    pub fn plan_in_wording(&self) -> Option<&Veiligheidsplan> {
        self.plan_in_wording.as_ref()
    }

    /// Versions that are no longer in force, oldest first.
    pub fn vorige_plannen(&self) -> &[Veiligheidsplan] {
        &self.vorige_plannen
    }

    /// All figures, in the order they were given.
    pub fn cijfers(&self) -> &[CijferRegel] {
        &self.cijfers
    }

    /// The last figure about the safety of `over`: the person's own, or a professional's where there is no own one.
    pub fn laatste_cijfer(&self, over: PersoonId) -> Option<&CijferRegel> {
        let mut over_deze = self.cijfers.iter().rev().filter(|regel| regel.over == over);
        over_deze.clone().find(|regel| regel.gever == Cijfergever::Zelf).or_else(|| over_deze.next())
    }

    /// The figures as series: one per person and per giver, each in the order given. They are never taken together.
    pub fn cijferreeksen(&self) -> BTreeMap<(PersoonId, Cijfergever), Vec<&CijferRegel>> {
        let mut reeksen: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for regel in &self.cijfers {
            reeksen.entry((regel.over, regel.gever)).or_default().push(regel);
        }
        reeksen
    }

    /// The card that holds now: the newest.
    pub fn actieve_kaart(&self) -> Option<&Kaart> {
        self.kaarten.last()
    }

    /// All cards, by number.
    pub fn kaarten(&self) -> &[Kaart] {
        &self.kaarten
    }

    /// One card.
    pub fn kaart(&self, id: KaartId) -> Option<&Kaart> {
        self.kaarten.iter().find(|kaart| kaart.id() == id)
    }

    /// Whether this item is in the veiligheidsplan, its draft or an earlier version.
    pub fn bevat_afspraak(&self, item: AfspraakId) -> bool {
        let mut plannen = self.vorige_plannen.iter().chain(&self.actief_plan).chain(&self.plan_in_wording);
        plannen.any(|plan| plan.bevat(item))
    }

    fn volgende_versie(&self) -> u32 {
        let plannen = self.vorige_plannen.iter().chain(&self.actief_plan).chain(&self.plan_in_wording);
        plannen.map(|plan| plan.versie).max().unwrap_or(0) + 1
    }

    /// Changes the text of the draft: what was discussed and signed was another text, so that falls away (INV-16).
    fn schrijf(&mut self, wijziging: impl FnOnce(&mut Veiligheidsplan)) {
        if let Some(plan) = &mut self.plan_in_wording {
            plan.besproken = None;
            plan.accordering = Accordering::default();
            wijziging(plan);
        }
    }

    fn versie_mut(&mut self, versie: u32) -> Option<&mut Veiligheidsplan> {
        self.actief_plan.iter_mut().chain(&mut self.plan_in_wording).find(|plan| plan.versie == versie)
    }

    /// Folds one event in.
    pub(crate) fn pas_toe(&mut self, gebeurtenis: &VeiligheidGebeurtenis, kop: &Kop) {
        use VeiligheidGebeurtenis as G;
        let dag = kop.dag();
        match gebeurtenis.clone() {
            G::FaseVoorgesteld { persoon, voorstel } => {
                self.fases.entry(persoon).or_default().voorstel = Some(*voorstel);
            }
            G::FaseBeoordeeld { persoon, door, oordeel } => {
                if let Some(voorstel) = self.fases.get_mut(&persoon).and_then(|stand| stand.voorstel.as_mut())
                {
                    voorstel.oordelen.insert(door, oordeel);
                }
            }
            G::FasevoorstelAfgewezen { persoon, .. } => {
                if let Some(stand) = self.fases.get_mut(&persoon) {
                    stand.voorstel = None;
                }
            }
            G::FaseGewisseld { wissel } => {
                let stand = self.fases.entry(wissel.persoon).or_default();
                stand.voorstel = None;
                stand.wissels.push(*wissel);
            }
            G::IncidentGemeld { incident } => {
                self.incidenten.insert(incident.id, *incident);
            }
            G::FaseTeruggevallen { incident, terugval } => self.val_terug(incident, terugval, dag),
            G::TerugvalBeoordeeld { incident, oordeel } => self.beoordeel_terugval(incident, oordeel),
            G::CijferGegeven { regel } => self.cijfers.push(*regel),
            G::KaartGemaakt { id, nummer, gever, ontvanger, grond, inhoud } => {
                if let Some(oud) = self.kaarten.last_mut() {
                    oud.verval_door(Kaartverval { door: id, nummer, op: kop.moment });
                }
                self.kaarten.push(Kaart::nieuw(id, nummer, kop.moment, gever, (ontvanger, grond), *inhoud));
            }
            G::KaartBevestigd { kaart, bevestiging } => {
                if let Some(kaart) = self.kaarten.iter_mut().find(|k| k.id() == kaart) {
                    kaart.bevestig(*bevestiging);
                }
            }
            anders => self.pas_plan_toe(anders, dag),
        }
    }

    fn val_terug(&mut self, incident: IncidentId, terugval: Terugval, dag: Date) {
        for (persoon, van) in &terugval.van {
            let stand = self.fases.entry(*persoon).or_default();
            stand.voorstel = None;
            if *van == Fase::DirecteVeiligheid {
                continue;
            }
            stand.wissels.push(Fasewissel {
                persoon: *persoon,
                van: *van,
                naar: Fase::DirecteVeiligheid,
                reden: Fasereden::Incident(incident),
                op: dag,
                door: None,
            });
        }
        self.terugvallen.insert(incident, terugval);
    }

    fn beoordeel_terugval(&mut self, incident: IncidentId, oordeel: Terugvaloordeel) {
        let Some(terugval) = self.terugvallen.get_mut(&incident) else { return };
        for persoon in &oordeel.hersteld {
            let (Some(terug), Some(stand)) = (terugval.van.get(persoon), self.fases.get_mut(persoon)) else {
                continue;
            };
            stand.wissels.push(Fasewissel {
                persoon: *persoon,
                van: stand.nu(),
                naar: *terug,
                reden: Fasereden::Correctie { incident, oordeel: oordeel.oordeel.clone() },
                op: oordeel.op,
                door: Some(oordeel.door),
            });
        }
        terugval.oordeel = Some(oordeel);
    }

    fn pas_plan_toe(&mut self, gebeurtenis: VeiligheidGebeurtenis, dag: Date) {
        use VeiligheidGebeurtenis as G;
        match gebeurtenis {
            G::VeiligheidsplanOpgesteld { versie, acuut } => {
                self.plan_in_wording = Some(Veiligheidsplan::leeg(versie, acuut, dag));
            }
            G::OnveiligheidVastgelegd { persoon, regel } => self.schrijf(|plan| {
                plan.onveiligheid.insert(persoon, regel);
            }),
            G::VoorwaardeVastgelegd { id, voorwaarde } => self.schrijf(|plan| {
                plan.voorwaarden.insert(id, *voorwaarde);
            }),
            G::AfspraakVastgelegd { id, afspraak } => self.schrijf(|plan| {
                plan.afspraken.insert(id, *afspraak);
            }),
            G::SignaalVastgelegd { id, signaal } => self.schrijf(|plan| {
                plan.signalen.insert(id, signaal);
            }),
            G::NoodcontactVastgelegd { id, contact } => self.schrijf(|plan| {
                plan.noodcontacten.insert(id, contact);
            }),
            G::SteunfiguurVastgelegd { id, steunfiguur } => self.schrijf(|plan| {
                plan.steunfiguren.insert(id, *steunfiguur);
            }),
            G::ItemGeschrapt { item, .. } => self.schrijf(|plan| plan.schrap(item)),
            G::SteuntoestemmingGegeven { steunfiguur, toestemming } => {
                for plan in self.actief_plan.iter_mut().chain(&mut self.plan_in_wording) {
                    if let Some(steunfiguur) = plan.steunfiguren.get_mut(&steunfiguur) {
                        steunfiguur.toestemming = Some(toestemming.clone());
                    }
                }
            }
            G::KindversieGeschreven { kindversie } => {
                if let Some(plan) = self.plan_in_wording.as_mut().or(self.actief_plan.as_mut()) {
                    plan.kindversie = Some(kindversie);
                }
            }
            G::VeiligheidsplanGedeeld { bespreking } => {
                if let Some(plan) = self.plan_in_wording.as_mut().or(self.actief_plan.as_mut()) {
                    Bespreking::voeg_toe(&mut plan.besproken, bespreking);
                }
            }
            G::VeiligheidsplanOndertekend { handtekening } => {
                if let Some(plan) = self.versie_mut(handtekening.versie) {
                    plan.accordering.teken(*handtekening);
                }
            }
            G::NietGetekendGemeld { melding } => {
                if let Some(plan) = self.versie_mut(melding.versie) {
                    plan.accordering.meld_niet_getekend(melding);
                }
            }
            G::VeiligheidsplanInWerking { versie, inwerking } => self.zet_in_werking(versie, inwerking, dag),
            G::VeiligheidsplanGeevalueerd { evaluatie } => {
                if let Some(plan) = &mut self.actief_plan {
                    plan.evaluaties.push(evaluatie);
                }
            }
            G::VeiligheidsplanBijstellingBegonnen { versie, reden } => {
                self.plan_in_wording =
                    self.actief_plan.as_ref().map(|actief| actief.volgende(versie, reden, dag));
            }
            G::VeiligheidsplanIngetrokken { reden } => {
                if let Some(plan) = self.plan_in_wording.take() {
                    let einde = Some(Planeinde::Ingetrokken { op: dag, reden });
                    self.vorige_plannen.push(Veiligheidsplan { einde, ..plan });
                }
            }
            G::VeiligheidsplanAfgesloten { reden } => {
                if let Some(plan) = self.actief_plan.take() {
                    let einde = Some(Planeinde::Afgesloten { op: dag, reden });
                    self.vorige_plannen.push(Veiligheidsplan { einde, ..plan });
                }
            }
            _ => {}
        }
    }

    fn zet_in_werking(&mut self, versie: u32, inwerking: Inwerkingtreding, dag: Date) {
        if let Some(plan) = self.actief_plan.as_mut().filter(|plan| plan.versie == versie) {
            plan.inwerking = Some(inwerking);
            return;
        }
        let Some(plan) = self.plan_in_wording.take_if(|plan| plan.versie == versie) else { return };
        if let Some(oud) = self.actief_plan.take() {
            let einde = Some(Planeinde::Vervangen { door_versie: versie, op: dag });
            self.vorige_plannen.push(Veiligheidsplan { einde, ..oud });
        }
        self.actief_plan = Some(Veiligheidsplan { inwerking: Some(inwerking), ..plan });
    }
}

#[cfg(test)]
#[expect(clippy::expect_used, reason = "a test stops at the first surprise")]
mod tests;

//! What is open in safety: a drop to confirm, a provisional plan, reviews (T-28), signatures, figures, cards.
//!
//! Every day here is computed from facts by rule; nobody can move one (INV-24).

use super::{
    Fase, Fasereden, Kaart, Kaartaanleiding, Kaartontvanger, Veiligheid, Veiligheidsplan,
    Veiligheidsplanstatus,
};
use crate::{
    Dossier,
    dossier::Routestap,
    ids::PersoonId,
    plan::openstaand::{bespreken_voor, wacht_op_handtekening},
    regels::{Looptijd, Regels, TermijnId},
    taak::{Openstaand, WachtOp},
    team::Modus,
};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// From this age a child gets a version of the veiligheidsplan in its own words (INV-36).
const KINDVERSIE_VANAF: u16 = 4;

impl Veiligheidsplan {
    /// When this plan is to be discussed again: computed from the phase and the last time it was looked at (T-28).
    pub fn bespreken_voor(&self, fase: Fase, regels: &Regels) -> Option<Date> {
        bespreken_voor(self.laatst_bekeken_op()?, fase, regels).map(|(_, dag)| dag)
    }
}

fn regel(
    soort: &'static str,
    waar: &'static str,
    onderwerp: &str,
    over: &[&dyn std::fmt::Display],
    (vervalt_op, wacht_op, sinds): (Option<Date>, WachtOp, Date),
) -> Openstaand {
    let sleutel = Openstaand::sleutel(soort, over);
    Openstaand {
        sleutel,
        soort,
        regel: None,
        onderwerp: onderwerp.to_owned(),
        waar,
        vervalt_op,
        wacht_op,
        sinds,
    }
}

impl Veiligheid {
    /// Everything open about safety on `vandaag`.
    pub fn openstaand(&self, dossier: &Dossier, regels: &Regels, vandaag: Date) -> Vec<Openstaand> {
        let leden = dossier.gezin.gezinsleden(vandaag);
        let fase = self.dossierfase(leden.iter().copied());
        let mut open = self.terugvallen_open(dossier);
        open.extend(self.fasen_open(dossier, &leden));
        open.extend(self.plan_open(dossier, fase, regels, vandaag));
        open.extend(self.cijfers_open(dossier, &leden));
        open.extend(self.monitorcontact_open(dossier, &leden, regels));
        open.extend(self.kaarten_open(dossier, vandaag));
        open
    }

    /// Asking everybody again how safe it is, twice after all have reached phase two (T-29). In the step *monitoring* the dossier
    /// itself says when the second one is due.
    fn monitorcontact_open(
        &self,
        dossier: &Dossier,
        leden: &BTreeSet<PersoonId>,
        regels: &Regels,
    ) -> Option<Openstaand> {
        let sinds = self.stabiel_sinds_van(leden.iter().copied())?;
        let (id, dag) = [TermijnId::T29Eerste, TermijnId::T29Tweede]
            .into_iter()
            .filter_map(|id| Some((id, regels.termijn_vanaf(id, sinds)?.verval.dag()?)))
            .find(|(_, dag)| !self.is_nagevraagd(leden, regels.dag_voor(Looptijd::VersOordeel, *dag)))?;
        let elders = id == TermijnId::T29Tweede && dossier.stap == Routestap::Monitoring;
        if elders || !aan_het_werk(dossier) {
            return None;
        }
        let tekst = "Aan iedereen vragen hoe veilig het nu is, met een cijfer";
        let rest = (Some(dag), WachtOp::VastGezicht, sinds);
        let contact = regel("monitorcontact", "cijfers", tekst, &[&dossier.id, &id, &sinds], rest);
        Some(Openstaand { regel: Some(id), ..contact })
    }

    /// Whether everybody gave a figure on `vanaf` or after it.
    fn is_nagevraagd(&self, leden: &BTreeSet<PersoonId>, vanaf: Date) -> bool {
        leden.iter().all(|lid| self.cijfers.iter().any(|cijfer| cijfer.over == *lid && cijfer.op >= vanaf))
    }

    /// A drop that nobody confirmed yet. As long as the task made with it is open, the task says so.
    fn terugvallen_open(&self, dossier: &Dossier) -> Vec<Openstaand> {
        let open = self.terugvallen.iter().filter(|(_, terugval)| {
            terugval.oordeel.is_none() && !dossier.taken.open.contains_key(&terugval.taak)
        });
        let regel = |incident: &super::Incident, uiterlijk| {
            let tekst = "Na een incident: bevestig of corrigeer de terugval naar directe veiligheid";
            regel(
                "terugval",
                "fase",
                tekst,
                &[&incident.id],
                (Some(uiterlijk), WachtOp::VastGezicht, incident.gemeld_op),
            )
        };
        open.filter_map(|(id, terugval)| Some(regel(self.incidenten.get(id)?, terugval.uiterlijk))).collect()
    }

    fn fasen_open(&self, dossier: &Dossier, leden: &BTreeSet<PersoonId>) -> Vec<Openstaand> {
        let mut open = Vec::new();
        for lid in leden {
            if let Some(voorstel) = self.fasestand(*lid).and_then(|stand| stand.voorstel.as_ref()) {
                let gezicht = dossier.team.vast_gezicht.professional.id;
                let rvt = dossier.team.actieve_inzetten().find(|i| {
                    i.professional.functie.is_rvt() && !voorstel.oordelen.contains_key(&i.professional.id)
                });
                let wacht_op = match rvt {
                    Some(inzet) if voorstel.oordelen.contains_key(&gezicht) => {
                        WachtOp::Professional(inzet.professional.id)
                    }
                    _ => WachtOp::VastGezicht,
                };
                let tekst = "Oordeel geven: kan deze persoon naar de volgende fase?";
                open.push(regel(
                    "fase_voorstel",
                    "fase",
                    tekst,
                    &[&dossier.id, lid],
                    (None, wacht_op, voorstel.op),
                ));
            } else if aan_het_werk(dossier) && self.fase_van(*lid) == Fase::Onbekend {
                let tekst = "Bepalen in welke fase van veiligheid deze persoon is";
                let rest = (None, WachtOp::VastGezicht, dossier.stap_sinds);
                open.push(regel("fase_onbekend", "fase", tekst, &[&dossier.id, lid], rest));
            }
        }
        open
    }

    fn plan_open(&self, dossier: &Dossier, fase: Fase, regels: &Regels, vandaag: Date) -> Vec<Openstaand> {
        let mut open = Vec::new();
        if self.actief_plan.is_none() && fase == Fase::DirecteVeiligheid {
            let sinds = self.fasewissels().map(|wissel| wissel.op).max().unwrap_or(dossier.stap_sinds);
            let rest = (None, WachtOp::VastGezicht, sinds);
            open.push(regel(
                "veiligheidsplan",
                "veiligheidsplan",
                "Samen een veiligheidsplan maken",
                &[&dossier.id],
                rest,
            ));
        }
        let handtekeningen = |plan: &Veiligheidsplan, sinds| {
            let soort = (
                "veiligheidsplan_handtekening",
                "veiligheidsplan",
                "Veiligheidsplan lezen en laten weten: akkoord of niet",
            );
            wacht_op_handtekening(dossier, &plan.accordering, soort, (plan.versie, sinds), vandaag)
        };
        if let Some((plan, besproken)) =
            self.plan_in_wording.as_ref().and_then(|plan| Some((plan, plan.besproken.as_ref()?)))
        {
            open.extend(handtekeningen(plan, besproken.op));
        }
        for plan in self.plan_in_wording.iter().chain(&self.actief_plan) {
            for (id, steun) in plan.steunfiguren.iter().filter(|(_, steun)| steun.toestemming.is_none()) {
                let wacht_op = steun.persoon.map_or(WachtOp::VastGezicht, WachtOp::Persoon);
                let tekst = "Een steunfiguur vragen of hij of zij ja zegt";
                open.push(regel(
                    "steunfiguur",
                    "veiligheidsplan",
                    tekst,
                    &[id],
                    (None, wacht_op, plan.begonnen_op),
                ));
            }
        }
        let Some(plan) = &self.actief_plan else { return open };
        if let (Veiligheidsplanstatus::ActiefVoorlopig, Some(sinds)) = (plan.status(), plan.geldig_van()) {
            open.extend(handtekeningen(plan, sinds));
            let tekst = "Het voorlopige veiligheidsplan met iedereen bespreken en vaststellen";
            let rest = (plan.voorlopig_tot(), WachtOp::VastGezicht, sinds);
            let voorlopig =
                regel("veiligheidsplan_voorlopig", "veiligheidsplan", tekst, &[&dossier.id, &sinds], rest);
            open.push(Openstaand { regel: Some(TermijnId::T27), ..voorlopig });
        }
        if let Some((laatst, (termijn, dag))) =
            plan.laatst_bekeken_op().and_then(|laatst| Some((laatst, bespreken_voor(laatst, fase, regels)?)))
        {
            let tekst = "Het veiligheidsplan samen bespreken: is het veiliger?";
            let rest = (Some(dag), WachtOp::VastGezicht, laatst);
            let evaluatie = regel(
                "veiligheidsplan_evaluatie",
                "veiligheidsplan",
                tekst,
                &[&dossier.id, &plan.versie, &laatst],
                rest,
            );
            open.push(Openstaand { regel: Some(termijn), ..evaluatie });
        }
        let mut kinderen = dossier.gezin.minderjarigen(vandaag).into_iter();
        let groot_genoeg = kinderen.any(|kind| {
            kind.geboortedatum.leeftijd_op(vandaag).hoogstens().is_none_or(|jaren| jaren >= KINDVERSIE_VANAF)
        });
        if let (true, None, Some(sinds)) = (groot_genoeg, &plan.kindversie, plan.geldig_van()) {
            let tekst = "Het veiligheidsplan schrijven in woorden voor een kind";
            open.push(regel(
                "kindversie",
                "veiligheidsplan",
                tekst,
                &[&dossier.id, &sinds],
                (None, WachtOp::VastGezicht, sinds),
            ));
        }
        open
    }

    fn cijfers_open(&self, dossier: &Dossier, leden: &BTreeSet<PersoonId>) -> Vec<Openstaand> {
        let zonder = leden.iter().filter(|lid| aan_het_werk(dossier) && self.laatste_cijfer(**lid).is_none());
        let tekst = "Vragen hoe veilig deze persoon zich voelt: een cijfer van 0 tot 10";
        zonder
            .map(|lid| {
                regel(
                    "cijfer",
                    "cijfers",
                    tekst,
                    &[&dossier.id, lid],
                    (None, WachtOp::VastGezicht, dossier.stap_sinds),
                )
            })
            .collect()
    }

    /// Transitions since the last card, and a card that waits for a confirmation.
    fn kaarten_open(&self, dossier: &Dossier, vandaag: Date) -> Vec<Openstaand> {
        let kaart = self.actieve_kaart();
        let gedekt = |aanleiding: Kaartaanleiding, dag: Date| {
            kaart
                .map(Kaart::inhoud)
                .is_some_and(|k| k.datum > dag || (k.datum == dag && k.aanleiding == aanleiding))
        };
        let mut open: Vec<_> = self
            .overgangen(dossier, vandaag)
            .into_iter()
            .filter(|(aanleiding, dag)| !gedekt(*aanleiding, *dag))
            .map(|(aanleiding, dag)| {
                let tekst = format!("Een veiligheidskaart maken: {}", aanleiding.naam());
                regel(
                    "kaart_maken",
                    "kaarten",
                    &tekst,
                    &[&dossier.id, &aanleiding, &dag],
                    (None, WachtOp::VastGezicht, dag),
                )
            })
            .collect();
        if let Some(kaart) = kaart {
            let ontvanger = match kaart.ontvanger() {
                Some(Kaartontvanger::Professional { id, .. }) => {
                    Some((super::Bevestiger::Ontvanger(*id), *id))
                }
                _ => None,
            };
            let gever = (super::Bevestiger::Gever(kaart.gever()), kaart.gever());
            let partijen = ontvanger.into_iter().chain([gever]);
            for (_, professional) in partijen
                .filter(|(wie, id)| !kaart.is_bevestigd_door(wie) && dossier.team.is_betrokken(*id, vandaag))
            {
                let tekst = format!("Veiligheidskaart {} bevestigen", kaart.nummer());
                let rest = (None, WachtOp::Professional(professional), kaart.inhoud().datum);
                open.push(regel("kaart_bevestigen", "kaarten", &tekst, &[&kaart.id(), &professional], rest));
            }
        }
        open
    }

    /// The last transition of each kind that asks for a card.
    fn overgangen(&self, dossier: &Dossier, vandaag: Date) -> BTreeMap<Kaartaanleiding, Date> {
        use Kaartaanleiding as A;
        let mut laatste: BTreeMap<A, Date> = BTreeMap::new();
        let mut overgang = |aanleiding, dag: Date| {
            let bekend = laatste.entry(aanleiding).or_insert(dag);
            *bekend = dag.max(*bekend);
        };
        for inzet in dossier.team.inzetten.values().filter(|inzet| inzet.modus != Modus::Advies) {
            overgang(A::Erbijhalen, inzet.van);
            if let Some(tot) = inzet.tot {
                overgang(A::Loslaten, tot);
            }
        }
        for wissel in &dossier.team.vorige_gezichten {
            overgang(A::WisselingVastGezicht, wissel.tot);
        }
        for wissel in self.fasewissels() {
            if wissel.van != Fase::Onbekend && !matches!(wissel.reden, Fasereden::Correctie { .. }) {
                overgang(A::Fasewissel, wissel.op);
            }
        }
        let op_kaart = |kind: PersoonId| {
            let personen =
                self.actieve_kaart().map(|kaart| kaart.inhoud().personen.as_slice()).unwrap_or_default();
            personen.iter().find(|p| p.persoon == kind).and_then(|p| p.kader).unwrap_or_default()
        };
        for (kind, _) in dossier.kaders.iter().filter(|(kind, kader)| **kader != op_kaart(**kind)) {
            let begin =
                dossier.lopende_maatregelen(vandaag).filter(|m| m.persoon == *kind).map(|m| m.van).max();
            overgang(A::Kaderovergang, begin.unwrap_or(vandaag));
        }
        laatste
    }
}

/// Whether the work with this family has begun: before that nothing here is asked.
fn aan_het_werk(dossier: &Dossier) -> bool {
    matches!(
        dossier.stap,
        Routestap::Analyse | Routestap::Plan | Routestap::Uitvoering | Routestap::Monitoring
    )
}

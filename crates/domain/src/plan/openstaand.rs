//! What is open in the plan: the offer, the terms T-14 and T-15, signatures, help that waits, the next review (T-28).
//!
//! Every day here is computed from facts by rule; nobody can move one (INV-24).

use super::{Aanboduitkomst, Accordering, Accordstand, Eigenaar, Inzetsoort, Plan, Planinzet, Plannen};
use crate::{
    Dossier,
    dossier::Routestap,
    ids::PersoonId,
    regels::{Regels, TermijnId},
    taak::{Openstaand, WachtOp},
    veiligheid::Fase,
};
use jiff::civil::Date;

impl Plan {
    /// When this plan is to be discussed again: computed from the phase and the last time it was looked at (T-28).
    pub fn bespreken_voor(&self, fase: Fase, regels: &Regels) -> Option<Date> {
        bespreken_voor(self.laatst_bekeken_op()?, fase, regels).map(|(_, dag)| dag)
    }
}

/// The review term of a phase, counted from `laatst`. As long as the phase is not known the shortest term counts.
pub(crate) fn bespreken_voor(laatst: Date, fase: Fase, regels: &Regels) -> Option<(TermijnId, Date)> {
    let nummer = fase.nummer().unwrap_or(if fase == Fase::Nazorg { 3 } else { 1 });
    let termijn = regels.fase(nummer, laatst)?.evaluatie;
    Some((termijn, regels.termijn_vanaf(termijn, laatst)?.verval.dag()?))
}

/// One line per member of the family whose signature is waited for.
pub(crate) fn wacht_op_handtekening(
    dossier: &Dossier,
    accordering: &Accordering,
    (soort, waar, onderwerp): (&'static str, &'static str, &str),
    (versie, sinds): (u32, Date),
    vandaag: Date,
) -> Vec<Openstaand> {
    let wachten = |lid: &PersoonId| {
        matches!(accordering.stand(*lid), Accordstand::GeenReactie | Accordstand::NogNietGetekend)
    };
    let leden = dossier.gezin.gezinsleden(vandaag).into_iter().filter(wachten);
    leden
        .map(|lid| Openstaand {
            sleutel: Openstaand::sleutel(soort, &[&dossier.id, &versie, &lid]),
            soort,
            regel: None,
            onderwerp: onderwerp.to_owned(),
            waar,
            vervalt_op: None,
            wacht_op: WachtOp::Persoon(lid),
            sinds,
        })
        .collect()
}

impl Plannen {
    /// Everything open in the plan on `vandaag`.
    pub fn openstaand(&self, dossier: &Dossier, regels: &Regels, vandaag: Date) -> Vec<Openstaand> {
        let mut open: Vec<_> = self.aanbod_open(dossier, regels).into_iter().collect();
        for verzoek in self.papier.iter().filter(|verzoek| verzoek.uitgereikt_op.is_none()) {
            open.push(Openstaand {
                sleutel: Openstaand::sleutel("plan_op_papier", &[&dossier.id, &verzoek.door, &verzoek.op]),
                soort: "plan_op_papier",
                regel: Some(TermijnId::T15),
                onderwerp: "Het plan op papier geven".to_owned(),
                waar: "plan",
                vervalt_op: regels.termijn_vanaf(TermijnId::T15, verzoek.op).and_then(|t| t.verval.dag()),
                wacht_op: WachtOp::VastGezicht,
                sinds: verzoek.op,
            });
        }
        if let Some((plan, besproken)) =
            self.in_wording.as_ref().and_then(|plan| Some((plan, plan.besproken.as_ref()?)))
        {
            let soort = ("plan_handtekening", "plan", "Plan lezen en laten weten: akkoord of niet");
            let versie = (plan.versie, besproken.op);
            open.extend(wacht_op_handtekening(dossier, &plan.accordering, soort, versie, vandaag));
        }
        if let Some(plan) = &self.actief {
            open.extend(evaluatie(dossier, plan, regels, vandaag));
            open.extend(plan.inzetten.iter().filter_map(|(id, inzet)| inzet_open(*id, inzet, vandaag)));
        }
        open
    }

    fn aanbod_open(&self, dossier: &Dossier, regels: &Regels) -> Option<Openstaand> {
        if self.actief.is_some() {
            return None;
        }
        let regel = |soort, onderwerp: &str, regel, vervalt_op, wacht_op, sinds| Openstaand {
            sleutel: Openstaand::sleutel(soort, &[&dossier.id, &sinds]),
            soort,
            regel,
            onderwerp: onderwerp.to_owned(),
            waar: "plan",
            vervalt_op,
            wacht_op,
            sinds,
        };
        let Some(aanbod) = &self.aanbod else {
            let aan_de_beurt =
                matches!(dossier.stap, Routestap::Analyse | Routestap::Plan | Routestap::Uitvoering);
            let tekst = "Het gezin vragen of het zelf een plan wil maken";
            return aan_de_beurt.then(|| {
                regel("familiegroepsplan", tekst, None, None, WachtOp::VastGezicht, dossier.stap_sinds)
            });
        };
        Some(match &aanbod.uitkomst {
            None => {
                let tekst = "Vragen of het gezin zelf een plan gaat maken: er is nog geen antwoord";
                regel(
                    "familiegroepsplan",
                    tekst,
                    None,
                    Some(aanbod.antwoord_rond),
                    WachtOp::VastGezicht,
                    aanbod.op,
                )
            }
            Some(Aanboduitkomst::GezinMaaktPlan { op, trekker, klaar_rond }) => {
                let wacht_op = trekker.map_or(WachtOp::VastGezicht, WachtOp::Persoon);
                regel(
                    "gezinsplan",
                    "Het plan dat het gezin zelf maakt",
                    None,
                    Some(*klaar_rond),
                    wacht_op,
                    *op,
                )
            }
            Some(Aanboduitkomst::Afgezien { op, .. }) => {
                // The term is one of the Jeugdwet: it does not run in a household without minors (INV-39).
                let termijn = regels
                    .termijn_vanaf(TermijnId::T14, *op)
                    .filter(|_| dossier.gezin.heeft_minderjarigen(*op));
                let (t14, dag) = (termijn.map(|_| TermijnId::T14), termijn.and_then(|t| t.verval.dag()));
                regel("plan_maken", "Het plan vaststellen", t14, dag, WachtOp::VastGezicht, *op)
            }
        })
    }
}

fn evaluatie(dossier: &Dossier, plan: &Plan, regels: &Regels, vandaag: Date) -> Option<Openstaand> {
    let laatst = plan.laatst_bekeken_op()?;
    let fase = dossier.veiligheid.dossierfase(dossier.gezin.gezinsleden(vandaag));
    let (termijn, dag) = bespreken_voor(laatst, fase, regels)?;
    Some(Openstaand {
        sleutel: Openstaand::sleutel("plan_evaluatie", &[&dossier.id, &plan.versie, &laatst]),
        soort: "plan_evaluatie",
        regel: Some(termijn),
        onderwerp: "Het plan samen bespreken: wat is er veranderd?".to_owned(),
        waar: "plan",
        vervalt_op: Some(dag),
        wacht_op: WachtOp::VastGezicht,
        sinds: laatst,
    })
}

/// What kind of help, as a list says it; what exactly is for who opens the plan.
fn wat_voor(soort: Inzetsoort) -> &'static str {
    match soort {
        Inzetsoort::Hulp => "Hulp",
        Inzetsoort::Zorg => "Zorg",
        Inzetsoort::Bestaanszekerheid => "Hulp met geld of wonen",
        Inzetsoort::Maatregel => "Uitvoering van de maatregel",
        Inzetsoort::EigenNetwerk => "Steun uit het eigen netwerk",
    }
}

fn gewacht(dagen: impl Into<i64>) -> String {
    match dagen.into() {
        0 => "vandaag nodig".to_owned(),
        1 => "1 dag gewacht".to_owned(),
        dagen => format!("{dagen} dagen gewacht"),
    }
}

/// Help that somebody waits for, or of which the planned time is over.
fn inzet_open(id: crate::ids::PlanItemId, inzet: &Planinzet, vandaag: Date) -> Option<Openstaand> {
    let (soort, onderwerp, vervalt_op, sinds) = if inzet.wacht() {
        let dagen = inzet.wachtdagen(vandaag);
        (
            "inzet_wacht",
            format!("{}: nog niet gestart, {}", wat_voor(inzet.soort), gewacht(dagen)),
            Some(inzet.looptijd.van),
            inzet.nodig_sinds,
        )
    } else if inzet.is_open() && inzet.looptijd.tot < vandaag {
        let tekst =
            format!("{}: de afgesproken tijd is voorbij. Stoppen of doorgaan?", wat_voor(inzet.soort));
        ("inzet_voorbij", tekst, Some(inzet.looptijd.tot), inzet.looptijd.tot)
    } else {
        return None;
    };
    let wacht_op = match &inzet.eigenaar {
        Eigenaar::Professional { id, .. } => WachtOp::Professional(*id),
        Eigenaar::Gezinslid(persoon) => WachtOp::Persoon(*persoon),
        Eigenaar::Netwerk(_) | Eigenaar::Organisatie(_) => WachtOp::VastGezicht,
    };
    let sleutel = Openstaand::sleutel(soort, &[&id]);
    Some(Openstaand { sleutel, soort, regel: None, onderwerp, waar: "plan", vervalt_op, wacht_op, sinds })
}

//! What waits for somebody, as marks that tell nothing: from what this person sees, and nothing else.

use jiff::civil::Date;
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    ids::PersoonId,
    plan::{Accordstand, Planstatus},
    recht::Deelstand,
    regels::{Regels, TermijnId},
    taak::{Openstaand, WachtOp},
    veiligheid::Veiligheidsplanstatus,
};
use std::{collections::BTreeSet, fmt::Display};
use uuid::Uuid;

/// The parts in which something can wait for a member of the family. Complaints and experience are not among them: the
/// fixed face sees on which day a message went, and would know that somebody complained (D-48).
pub(super) const ONDERDELEN: [Onderdeel; 8] = [
    Onderdeel::Overzicht,
    Onderdeel::Stellingen,
    Onderdeel::Analyse,
    Onderdeel::Plan,
    Onderdeel::Veiligheidsplan,
    Onderdeel::Veiligheid,
    Onderdeel::Taken,
    Onderdeel::Rechten,
];

/// What waits, with the days on which somebody hears of it, oldest first.
struct Wachtend {
    sleutel: Uuid,
    dagen: Vec<Date>,
}

fn wachtend(soort: &str, over: &[&dyn Display], dagen: Vec<Date>) -> Wachtend {
    Wachtend { sleutel: Openstaand::sleutel(soort, over), dagen }
}

/// Marks of what this person hears of today, of what came up since `sinds`. Of a term that runs it is the last reminder
/// that was due: those from before it are not sent afterwards.
pub(super) fn aanleidingen(zicht: &Zicht, ik: PersoonId, sinds: Date, regels: &Regels) -> BTreeSet<Uuid> {
    let vandaag = zicht.vandaag();
    let mut alles = besloten_verzoeken(zicht, ik);
    if !zicht.is_gesloten() {
        alles.extend(reacties(zicht, ik, regels));
        alles.extend(handtekeningen(zicht, ik));
        alles.extend(taken(zicht, ik));
    }
    let nu = alles.into_iter().filter_map(|een| {
        let dag = een.dagen.into_iter().rfind(|dag| *dag <= vandaag).filter(|dag| *dag >= sinds)?;
        Some(Uuid::new_v5(&een.sleutel, dag.to_string().as_bytes()))
    });
    nu.collect()
}

/// Reactions that are waited for, as long as their term runs (T-27).
fn reacties(zicht: &Zicht, ik: PersoonId, regels: &Regels) -> Vec<Wachtend> {
    let vandaag = zicht.vandaag();
    let dagen = |op: Date, termijn: Date| {
        let herinnering = regels.termijn(TermijnId::T27, op).and_then(|regel| regel.herinnering);
        herinnering.map_or_else(|| vec![op], |herinnering| herinnering.dagen(op, termijn))
    };
    let stellingen = zicht.stellingen().alle().filter(|stelling| !stelling.is_ingetrokken());
    let mut wachten: Vec<Wachtend> = stellingen
        .filter_map(|stelling| {
            let wederhoor = stelling.wederhoor(ik).filter(|wederhoor| wederhoor.wacht())?;
            let voorlegging =
                wederhoor.voorgelegd.as_ref().filter(|voorlegging| vandaag <= voorlegging.termijn)?;
            let over: [&dyn Display; 3] = [&stelling.id, &stelling.huidige().nummer, &ik];
            Some(wachtend("wederhoor", &over, dagen(voorlegging.op, voorlegging.termijn)))
        })
        .collect();
    if let Some(versie) = zicht.analyse().laatste().filter(|versie| versie.vastgesteld.is_none())
        && let Some(deling) = versie.gedeeld_met.get(&ik).filter(|deling| vandaag <= deling.termijn)
        && versie.oordeel(ik).is_none()
    {
        let over: [&dyn Display; 3] = [&zicht.dossier(), &versie.nummer, &ik];
        wachten.push(wachtend("analyse_reactie", &over, dagen(deling.op, deling.termijn)));
    }
    wachten
}

/// Plans that can be signed.
fn handtekeningen(zicht: &Zicht, ik: PersoonId) -> Vec<Wachtend> {
    let wacht = |stand| matches!(stand, Accordstand::GeenReactie | Accordstand::NogNietGetekend);
    let mut wachten = Vec::new();
    if let Some(plan) = zicht.plan().in_wording()
        && plan.status() == Planstatus::Besproken
        && wacht(plan.accordering.stand(ik))
        && let Some(besproken) = &plan.besproken
    {
        wachten.push(wachtend(
            "plan_handtekening",
            &[&zicht.dossier(), &plan.versie, &ik],
            vec![besproken.op],
        ));
    }
    if let Some(plan) = zicht.veiligheid().plan_in_wording()
        && plan.status() == Veiligheidsplanstatus::Besproken
        && wacht(plan.accordering.stand(ik))
        && let Some(besproken) = &plan.besproken
    {
        let over: [&dyn Display; 3] = [&zicht.dossier(), &plan.versie, &ik];
        wachten.push(wachtend("veiligheidsplan_handtekening", &over, vec![besproken.op]));
    }
    wachten
}

/// Tasks somebody made for this person.
fn taken(zicht: &Zicht, ik: PersoonId) -> Vec<Wachtend> {
    let taken = zicht.taken().open.values().filter(|taak| taak.voor == WachtOp::Persoon(ik));
    taken.map(|taak| wachtend("taak", &[&taak.id], vec![taak.gemaakt_op])).collect()
}

/// Answers to what this person asked about his or her data, per organisation that decided.
fn besloten_verzoeken(zicht: &Zicht, ik: PersoonId) -> Vec<Wachtend> {
    let eigen = zicht.rechten().verzoeken().into_iter();
    let eigen = eigen.filter(|verzoek| verzoek.door == ik && verzoek.ingetrokken_op.is_none());
    eigen
        .flat_map(|verzoek| {
            verzoek.delen.values().filter_map(|deel| {
                let op = match &deel.stand {
                    Deelstand::Besloten { besluit, .. } => besluit.op,
                    Deelstand::NietBevoegd { op, .. } => *op,
                    Deelstand::Bevoegdheid(_) | Deelstand::Open => return None,
                };
                Some(wachtend("verzoek_besloten", &[&verzoek.id, &deel.bronhouder.id], vec![op]))
            })
        })
        .collect()
}
